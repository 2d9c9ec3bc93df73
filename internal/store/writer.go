package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"math/rand/v2"
	"runtime/debug"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"thads/internal/errs"
)

// errRetry asks Do to run an act again from the start.
var errRetry = errors.New("store: another act was first, run again")

type op struct {
	ctx  context.Context
	f    func(*Tx) error
	memo *memo
	err  error
	done chan struct{}
}

// ErrClosed says that the house is shutting down.
var ErrClosed = errs.Define(errs.Unavailable, "store.closed", "Hệ thống đang dừng; hãy thử lại sau ít phút.")

// Do runs f in one transaction; its error undoes everything it wrote. f may run more than once and must do nothing but
// read, decide and write through the Tx. When Do returns nil the work is on disk.
func (s *Store) Do(ctx context.Context, f func(*Tx) error) error {
	if s.fill != nil {
		return s.fill.do(ctx, f)
	}
	for try := 0; ; try++ {
		err := s.doOnce(ctx, f)
		if try == tries || !retryable(err) {
			return s.strained(err)
		}
		if err := pause(ctx, try); err != nil {
			return err
		}
	}
}

// tries is how often an act runs again when others were first; with the pauses it gives up after some 3 seconds.
const tries = 24

// pause waits a random while that grows with each try, so that those who clashed don't clash again.
func pause(ctx context.Context, try int) error {
	most := min(time.Millisecond<<try, 250*time.Millisecond)
	wake := time.NewTimer(rand.N(most))
	defer wake.Stop()
	select {
	case <-wake.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func retryable(err error) bool {
	if errors.Is(err, errRetry) {
		return true
	}
	var pe *pgconn.PgError
	return errors.As(err, &pe) && (pe.Code == "40001" || pe.Code == "40P01")
}

func (s *Store) doOnce(ctx context.Context, f func(*Tx) error) error {
	if !s.pg {
		o := &op{ctx: ctx, f: f, memo: s.memo, done: make(chan struct{})}
		if err := s.enqueue(o); err != nil {
			return err
		}
		<-o.done // nobody is told "done" before the fsync, and nobody leaves while f may still run
		return o.err
	}
	tx, err := s.pool.BeginTx(ctx, pgx.TxOptions{})
	if err != nil {
		return fmt.Errorf("begin: %w", err)
	}
	t := &Tx{ctx: ctx, pgx: tx, keeper: &keeper{}, memo: s.memo}
	if err := run(t, f); err != nil {
		return errors.Join(err, rollback(tx.Rollback(context.WithoutCancel(ctx))))
	}
	return tx.Commit(ctx)
}

// enqueue gives an operation to the writer unless the store is closing or the caller leaves first.
func (s *Store) enqueue(o *op) error {
	s.gate.RLock()
	defer s.gate.RUnlock()
	if s.closed {
		return ErrClosed.New()
	}
	select {
	case s.queue <- o:
		return nil
	case <-o.ctx.Done():
		return o.ctx.Err()
	}
}

func rollback(err error) error {
	if errors.Is(err, pgx.ErrTxClosed) || errors.Is(err, sql.ErrTxDone) {
		return nil
	}
	return err
}

// run calls f and sends what it left unsent; a panic becomes an error so that it harms no neighbour.
func run(t *Tx, f func(*Tx) error) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("panic in an act: %v\n%s", p, debug.Stack())
		}
	}()
	if err := f(t); err != nil {
		return err
	}
	return t.flush()
}

// writer owns SQLite's only writing connection. Whatever is queued commits together; each operation has its own savepoint.
func (s *Store) writer() {
	defer close(s.done)
	const most = 64
	var kept *liteConn
	for first := range s.queue {
		batch := []*op{first}
	fill:
		for len(batch) < most {
			select {
			case o, ok := <-s.queue:
				if !ok {
					break fill
				}
				batch = append(batch, o)
			default:
				break fill
			}
		}
		s.together(&kept, batch)
	}
}

// together commits a batch and releases everybody who waits for it.
func (s *Store) together(kept **liteConn, batch []*op) {
	defer func() {
		for _, o := range batch {
			close(o.done)
		}
	}()
	if err := s.onWriter(kept, func(c *liteConn) { commit(c, batch) }); err != nil {
		fail(batch, err)
	}
}

// onWriter lends out the writing connection; kept are its statements from the time before, if it is still the same one.
// It is never bound to one caller's context: his leaving must not undo his neighbours' work.
func (s *Store) onWriter(kept **liteConn, f func(*liteConn)) error {
	conn, err := s.write.Conn(context.Background())
	if err != nil {
		return fmt.Errorf("writing connection: %w", err)
	}
	err = conn.Raw(func(dc any) error {
		c := dc.(driver.Conn) //nolint:forcetypeassert // database/sql gives no other
		if *kept == nil || (*kept).c != c {
			*kept = newLiteConn(c)
		}
		f(*kept)
		return nil
	})
	return errors.Join(err, conn.Close())
}

// commit runs a batch of operations as one transaction.
func commit(c *liteConn, batch []*op) {
	if _, err := c.exec("BEGIN IMMEDIATE"); err != nil {
		fail(batch, fmt.Errorf("begin: %w", err))
		return
	}
	for _, o := range batch {
		if o.err = o.ctx.Err(); o.err != nil {
			continue
		}
		var lost error
		if o.err, lost = savepoint(c, o); lost != nil {
			// a full disk or a read error makes SQLite give up the whole transaction: nothing of the batch stands
			giveUp(c)
			fail(batch, lost)
			return
		}
	}
	if _, err := c.exec("COMMIT"); err != nil {
		giveUp(c)
		fail(batch, fmt.Errorf("commit: %w", err))
	}
}

// giveUp ends a transaction that failed; SQLite may have ended it by itself, and then has nothing to roll back.
func giveUp(c *liteConn) { c.exec("ROLLBACK") } //nolint:errcheck // see above

// fail tells everybody of a batch that nothing of it was kept; who was refused before keeps his own reason.
func fail(batch []*op, err error) {
	for _, o := range batch {
		if o.err == nil {
			o.err = err
		}
	}
}

// savepoint runs one operation. lost means that the transaction around it is no more.
func savepoint(c *liteConn, o *op) (err, lost error) {
	if _, err := c.exec("SAVEPOINT op"); err != nil {
		return err, fmt.Errorf("savepoint: %w", err)
	}
	err = run(&Tx{ctx: o.ctx, lite: c, keeper: &keeper{}, memo: o.memo}, o.f)
	if err != nil {
		if _, lost := c.exec("ROLLBACK TO op"); lost != nil {
			return err, fmt.Errorf("roll back: %w", lost)
		}
	}
	if _, lost := c.exec("RELEASE op"); lost != nil {
		return err, fmt.Errorf("release: %w", lost)
	}
	return err, nil
}
