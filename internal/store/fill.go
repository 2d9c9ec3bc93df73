package store

import (
	"context"
	"errors"
	"fmt"
	"hash/maphash"
	"sync"
)

// A fresh database is filled with acts that nobody waits for one by one: they share transactions, so that a page of the
// file is written once for many acts, and acts of several goroutines take turns at each statement.

// filler is the writing connection while it is lent out for filling.
type filler struct {
	turn   sync.Mutex   // held for one statement
	acts   sync.RWMutex // an act holds it for reading; whoever commits holds it alone
	c      *liteConn
	behind *behind
	keeper *keeper
	memo   *memo
	count  sync.Mutex
	done   int   // acts since the last commit
	err    error // the first failure; nothing is done after it
}

// most acts in one transaction of a filling.
const mostFilled = 10_000

// Fill runs f with a handle on the same database for filling it. On SQLite the handle's acts share transactions, and what
// it reads are all acts that ended, committed or not; nobody else writes meanwhile. Acts that run at the same time must
// not touch the same rows. The first act that fails ends the filling: what was committed before stays, so an unfinished
// filling is to be thrown away. On PostgreSQL the handle is the store itself.
func (s *Store) Fill(ctx context.Context, f func(*Store) error) error {
	if s.pg {
		return f(s)
	}
	var kept *liteConn
	var err error
	lent := s.onWriter(&kept, func(c *liteConn) { err = fill(ctx, s, c, f) })
	return errors.Join(lent, err)
}

func fill(ctx context.Context, s *Store, c *liteConn, f func(*Store) error) (err error) {
	defer func() { err = errors.Join(err, c.close()) }()
	if _, err := c.exec("BEGIN IMMEDIATE"); err != nil {
		return fmt.Errorf("begin: %w", err)
	}
	w := &filler{c: c, behind: newBehind(), keeper: &keeper{lasting: true}, memo: s.memo}
	keys := false
	if err := c.query(ctx, "SELECT 1 FROM once LIMIT 1", nil, func(rs rows) error { keys = rs.Next(); return rs.Err() }); err != nil {
		giveUp(c)
		return fmt.Errorf("look for once-keys: %w", err)
	}
	if !keys {
		w.keeper.used, w.keeper.seed = map[uint64]bool{}, maphash.MakeSeed()
	}
	if err := f(&Store{fill: w, read: s.read, log: s.log, memo: s.memo}); err != nil {
		giveUp(c)
		return err
	}
	if w.err != nil {
		giveUp(c)
		return w.err
	}
	err = send(c, w.behind.take(""))
	if err == nil {
		_, err = c.exec("COMMIT")
	}
	if err != nil {
		giveUp(c)
		return fmt.Errorf("commit: %w", err)
	}
	return nil
}

// exec and query are one statement's turn.
func (w *filler) exec(q string, args ...any) (int64, error) {
	w.turn.Lock()
	defer w.turn.Unlock()
	if err := send(w.c, w.behind.take("")); err != nil {
		return 0, err
	}
	return w.c.exec(q, args...)
}

func (w *filler) query(ctx context.Context, q string, args []any, f func(rows) error) error {
	w.turn.Lock()
	defer w.turn.Unlock()
	if err := send(w.c, w.behind.take(q)); err != nil {
		return err
	}
	return w.c.query(ctx, q, args, f)
}

// do runs one act of a filling.
func (w *filler) do(ctx context.Context, f func(*Tx) error) error {
	if err := w.act(ctx, f); err != nil {
		return w.failed(err)
	}
	w.count.Lock()
	w.done++
	full := w.done == mostFilled
	if full {
		w.done = 0
	}
	w.count.Unlock()
	if full {
		return w.failed(w.commit())
	}
	return nil
}

func (w *filler) act(ctx context.Context, f func(*Tx) error) error {
	w.acts.RLock()
	defer w.acts.RUnlock()
	if err := w.failed(ctx.Err()); err != nil {
		return err
	}
	return run(&Tx{ctx: ctx, lite: w, behind: w.behind, keeper: w.keeper, memo: w.memo}, f)
}

// failed keeps the first failure and answers it from then on.
func (w *filler) failed(err error) error {
	w.count.Lock()
	defer w.count.Unlock()
	if w.err == nil && err != nil {
		w.err = err
	}
	return w.err
}

// commit waits for the acts that run and makes what they did stay.
func (w *filler) commit() error {
	w.acts.Lock()
	defer w.acts.Unlock()
	w.turn.Lock() // reads outside acts go on until now
	defer w.turn.Unlock()
	if err := send(w.c, w.behind.take("")); err != nil {
		return err
	}
	if _, err := w.c.exec("COMMIT"); err != nil {
		return fmt.Errorf("commit: %w", err)
	}
	if _, err := w.c.exec("BEGIN IMMEDIATE"); err != nil {
		return fmt.Errorf("begin: %w", err)
	}
	return nil
}
