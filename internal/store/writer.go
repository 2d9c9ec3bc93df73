package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"runtime/debug"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
)

// errRetry asks Do to run an act again from the start.
var errRetry = errors.New("store: another act was first, run again")

type op struct {
	ctx  context.Context
	f    func(*Tx) error
	err  error
	done chan struct{}
}

// Do runs f in one transaction; its error undoes everything it wrote. f may run more than once and must do nothing but
// read, decide and write through the Tx. When Do returns nil the work is on disk.
func (s *Store) Do(ctx context.Context, f func(*Tx) error) error {
	for try := 0; ; try++ {
		err := s.doOnce(ctx, f)
		if try < 8 && retryable(err) {
			continue
		}
		return err
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
		o := &op{ctx: ctx, f: f, done: make(chan struct{})}
		s.queue <- o
		<-o.done // nobody is told "done" before the fsync, and nobody leaves while f may still run
		return o.err
	}
	tx, err := s.pool.BeginTx(ctx, pgx.TxOptions{})
	if err != nil {
		return fmt.Errorf("begin: %w", err)
	}
	t := &Tx{ctx: ctx, pgx: tx}
	if err := run(t, f); err != nil {
		return errors.Join(err, rollback(tx.Rollback(context.WithoutCancel(ctx))))
	}
	return tx.Commit(ctx)
}

func rollback(err error) error {
	if errors.Is(err, pgx.ErrTxClosed) {
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
		s.commit(batch)
	}
}

// commit is never bound to one caller's context: his leaving must not undo his neighbours' work.
func (s *Store) commit(batch []*op) {
	ctx := context.Background()
	tx, err := s.write.BeginTx(ctx, nil)
	for _, o := range batch {
		if o.err = err; err == nil {
			if o.err = o.ctx.Err(); o.err == nil {
				o.err = savepoint(ctx, tx, o)
			}
		}
	}
	if err == nil {
		if err = tx.Commit(); err != nil {
			for _, o := range batch {
				o.err = errors.Join(o.err, fmt.Errorf("commit: %w", err))
			}
		}
	}
	for _, o := range batch {
		close(o.done)
	}
}

func savepoint(ctx context.Context, tx *sql.Tx, o *op) error {
	if _, err := tx.ExecContext(ctx, "SAVEPOINT op"); err != nil {
		return fmt.Errorf("savepoint: %w", err)
	}
	err := run(&Tx{ctx: ctx, lite: tx}, o.f)
	if err != nil {
		if _, rerr := tx.ExecContext(ctx, "ROLLBACK TO op"); rerr != nil {
			return errors.Join(err, rerr)
		}
	}
	_, rerr := tx.ExecContext(ctx, "RELEASE op")
	return errors.Join(err, rerr)
}
