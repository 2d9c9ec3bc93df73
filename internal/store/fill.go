package store

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
)

// A fresh database is filled with acts that nobody waits for one by one. What a province reads it wrote itself a moment ago,
// so it is read from memory, and what it writes waits there until nobody changes it any more; then it goes to the one
// writing connection, which works beside the acts.

// filling is the writing connection while it is lent out.
type filling struct {
	queue queue
	fresh bool // there were no judgments, cases, periods and once-keys before
	asked asked
	mu    sync.Mutex
	err   error // the first failure; nothing is done after it
}

// filler is a handle's part of a filling: one province at a time.
type filler struct {
	*filling
	lane   *lane
	turn   sync.Mutex // held for one act, or one reading outside acts
	behind *behind
	keeper *keeper
	memo   *memo
}

// mostFilled is how many rows share a transaction of a filling; mostWaiting how many of a part's rows wait in memory;
// mostFacts how many facts do, which nobody changes.
const mostFilled, mostWaiting, mostFacts = 200_000, 400_000, 512

// mostSent is how many rows go to the writing connection together, so that a part that sends much at its end does not hold up
// the others.
const mostSent = 512

// Fill runs f with a handle on the same database for filling it. On SQLite what the handle reads are all acts that
// ended, committed or not; nobody else writes meanwhile. The first act that fails ends the filling. What was committed
// before stays, so an unfinished filling is to be thrown away. On PostgreSQL the handle is the store itself.
func (s *Store) Fill(ctx context.Context, f func(*Store) error) error {
	if s.pg {
		return f(s)
	}
	var kept *liteConn
	var err error
	s.read.SetMaxIdleConns(0) // SQLite leaves its journal for another kind only when nobody else has the file open
	lent := s.onWriter(&kept, func(c *liteConn) {
		err = errors.Join(pragmas(c, "journal_mode = MEMORY", "cache_size = -524288"), fill(ctx, s, c, f), pragmas(c, "journal_mode = WAL", "cache_size = "+cacheSize))
	})
	s.read.SetMaxIdleConns(mostReaders)
	return errors.Join(lent, err)
}

// pragmas sets how a connection works. A filling undoes from memory, so that each page is written once; a file that
// others have open keeps its write-ahead log.
func pragmas(c *liteConn, list ...string) error {
	for _, p := range list {
		err := c.query(context.Background(), "PRAGMA "+p, nil, func(rs rows) error {
			for rs.Next() {
			}
			return rs.Err()
		})
		if err != nil && !strings.Contains(err.Error(), "locked") {
			return fmt.Errorf("set %s: %w", p, err)
		}
	}
	return nil
}

// Part runs f with a handle of its own on a filling, for rows that no other part touches meanwhile: a province. Parts may
// run at once; each finds what the handle it came from wrote before. Outside a filling the handle is the store itself.
func (s *Store) Part(f func(*Store) error) error {
	if s.fill == nil {
		return f(s)
	}
	s.fill.turn.Lock() // parts may begin at once: each after all that was written before has been sent
	s.fill.send("")
	p := s.fill.part(s)
	s.fill.turn.Unlock()
	if err := f(p); err != nil {
		return s.fill.failed(err)
	}
	p.fill.send("")
	return s.fill.failed(nil)
}

// part is a new handle. It knows all there is only where nothing is yet.
func (w *filling) part(s *Store) *Store {
	k := &keeper{lasting: true}
	if w.fresh && (s.fill == nil || s.fill.keeper.known.empty()) {
		k.known = newKnown()
	}
	w.asked.listen(k)
	return &Store{fill: &filler{filling: w, lane: w.queue.lane(), behind: newBehind(), keeper: k, memo: newMemo()}, read: s.read, log: s.log}
}

func fill(ctx context.Context, s *Store, c *liteConn, f func(*Store) error) (err error) {
	defer func() { err = errors.Join(err, c.close()) }()
	if _, err := c.exec("BEGIN IMMEDIATE"); err != nil {
		return fmt.Errorf("begin: %w", err)
	}
	w := &filling{fresh: true}
	w.queue.moved.L = &w.queue.mu
	for _, table := range []string{"judgment", "cases", "clock", "once"} {
		if err := c.query(ctx, "SELECT 1 FROM "+table+" LIMIT 1", nil, func(rs rows) error { w.fresh = w.fresh && !rs.Next(); return rs.Err() }); err != nil {
			giveUp(c)
			return fmt.Errorf("look whether %s is empty: %w", table, err)
		}
	}
	written := make(chan struct{})
	go func() {
		defer close(written)
		w.write(c)
	}()
	root := w.part(s)
	err = f(root)
	if err == nil {
		root.fill.send("")
	}
	w.queue.close()
	<-written
	if err = w.failed(err); err == nil {
		_, err = c.exec("COMMIT")
	}
	if err != nil {
		giveUp(c)
		return fmt.Errorf("fill: %w", err)
	}
	return nil
}

// write does the jobs of each handle in the order they came.
func (w *filling) write(c *liteConn) {
	rows := 0
	for {
		j, ok := w.queue.next()
		if !ok {
			return
		}
		err := w.failed(nil)
		if err == nil && rows >= mostFilled {
			rows, err = 0, again(c)
		}
		if err == nil {
			rows += len(j.rows)
			err = send(c, j.rows)
		}
		if j.ask == nil {
			w.failed(err) //nolint:errcheck // kept for whoever comes next
			continue
		}
		if err == nil {
			err = j.ask(c)
		}
		j.done <- err
	}
}

// again makes what was written stay.
func again(c *liteConn) error {
	if _, err := c.exec("COMMIT"); err != nil {
		return fmt.Errorf("commit: %w", err)
	}
	if _, err := c.exec("BEGIN IMMEDIATE"); err != nil {
		return fmt.Errorf("begin: %w", err)
	}
	return nil
}

// failed keeps the first failure and answers it from then on.
func (w *filling) failed(err error) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.err == nil && err != nil {
		w.err = err
	}
	return w.err
}

// send lets what waits for the tables that a statement names go to the database; for "" everything.
func (w *filler) send(q string) {
	list := w.behind.take(q)
	if q == "" {
		list = append(list, w.keeper.counters()...)
	}
	for rows := range slices.Chunk(list, mostSent) {
		w.queue.put(w.lane, job{rows: rows})
	}
}

// ask has the writing connection answer, after all that was sent before.
func (w *filler) ask(f func(*liteConn) error) error {
	done := make(chan error, 1)
	w.queue.put(w.lane, job{ask: f, done: done})
	return <-done
}

func (w *filler) exec(q string, args ...any) (touched int64, err error) {
	w.send("")
	err = w.ask(func(c *liteConn) error {
		touched, err = c.exec(q, args...)
		return err
	})
	return touched, err
}

// query is for a transaction, which holds the turn; readOutside for whoever reads between the acts.
func (w *filler) query(ctx context.Context, q string, args []any, f func(rows) error) error {
	w.send(q)
	return w.ask(func(c *liteConn) error { return c.query(ctx, q, args, f) })
}

func (w *filler) readOutside(ctx context.Context, q string, args []any, f func(rows) error) error {
	w.turn.Lock()
	defer w.turn.Unlock()
	return w.query(ctx, q, args, f)
}

// do runs one act of a filling.
func (w *filler) do(ctx context.Context, f func(*Tx) error) error {
	w.turn.Lock()
	defer w.turn.Unlock()
	if err := w.failed(ctx.Err()); err != nil {
		return err
	}
	if err := run(&Tx{ctx: ctx, lite: w, behind: w.behind, keeper: w.keeper, memo: w.memo}, f); err != nil {
		return w.failed(err)
	}
	switch {
	case w.behind.waiting() >= mostWaiting:
		w.send("")
	case w.behind.of(factTable).size() >= mostFacts:
		w.send(factTable)
	}
	return nil
}

var factTable = Fact{}.Table()
