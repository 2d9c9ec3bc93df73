package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"strings"

	"golang.org/x/sync/errgroup"
)

// mostVerifiers is how many provinces are verified at once at most: each keeps its rows' hashes in memory.
const mostVerifiers = 4

// snapshot is a connection inside a reading transaction.
type snapshot struct {
	conn *sql.Conn
	tx   *sql.Tx
	pg   bool
}

// use lends out what reads the snapshot. SQLite is read through its driver directly: database/sql takes as long to lock,
// convert and copy each row as SQLite takes to find it.
func (s *snapshot) use(f func(queryer) error) error {
	if s.pg {
		return f(txReader{s.tx})
	}
	return s.conn.Raw(func(dc any) (err error) {
		c := newLiteConn(dc.(driver.Conn)) //nolint:forcetypeassert // database/sql gives no other
		defer func() { err = errors.Join(err, c.close()) }()
		return f(c)
	})
}

func (s *snapshot) close() error {
	var err error
	if s.tx != nil {
		err = rollback(s.tx.Rollback())
	}
	return errors.Join(err, s.conn.Close())
}

// txReader reads through database/sql.
type txReader struct{ tx *sql.Tx }

func (t txReader) query(ctx context.Context, q string, args []any, f func(rows) error) error {
	return liteQuery(ctx, t.tx, q, args, f)
}

// snapshots opens reading transactions that all see the same moment.
func (s *Store) snapshots(ctx context.Context, n int) (all []*snapshot, err error) {
	begin := func() (*sql.Tx, error) {
		conn, err := s.read.Conn(ctx)
		if err != nil {
			return nil, err
		}
		shot := &snapshot{conn: conn, pg: s.pg}
		all = append(all, shot)
		opts := &sql.TxOptions{ReadOnly: true}
		if s.pg {
			opts.Isolation = sql.LevelRepeatableRead
		}
		shot.tx, err = conn.BeginTx(ctx, opts)
		return shot.tx, err
	}
	if s.pg {
		first, err := begin()
		if err != nil {
			return all, err
		}
		var name string
		if err := first.QueryRowContext(ctx, "SELECT pg_export_snapshot()").Scan(&name); err != nil {
			return all, err
		}
		for range n - 1 {
			tx, err := begin()
			if err == nil {
				_, err = tx.ExecContext(ctx, "SET TRANSACTION SNAPSHOT '"+strings.ReplaceAll(name, "'", "")+"'")
			}
			if err != nil {
				return all, err
			}
		}
		return all, nil
	}
	// the writer stands still while the readers take their place: nothing is committed between one's first look and the next's
	err = s.Do(ctx, func(*Tx) error {
		for range n {
			tx, err := begin()
			if err != nil {
				return err
			}
			var rows int64
			if err := tx.QueryRowContext(ctx, "SELECT count(*) FROM setting").Scan(&rows); err != nil {
				return err
			}
		}
		return nil
	})
	return all, err
}

// share verifies provinces, one at a time on each snapshot.
func (v *verifier) share(provinces []int64, shots []*snapshot) error {
	next := make(chan int64)
	all, ctx := errgroup.WithContext(v.ctx)
	parts := make([]*verifier, len(shots))
	for i, shot := range shots {
		part := *v
		part.ctx, part.report = ctx, Report{}
		parts[i] = &part
		all.Go(func() error {
			return shot.use(func(db queryer) error {
				part.db = db
				for p := range next {
					if err := part.province(p); err != nil {
						return fmt.Errorf("province %d: %w", p, err)
					}
				}
				return nil
			})
		})
	}
	for _, p := range provinces {
		select {
		case next <- p:
		case <-ctx.Done():
		}
	}
	close(next)
	err := all.Wait()
	for _, p := range parts {
		v.report.Facts += p.report.Facts
		v.report.Cases += p.report.Cases
		v.report.Rows += p.report.Rows
		v.report.Seals += p.report.Seals
		v.report.Violations = append(v.report.Violations, p.report.Violations...)
	}
	return errors.Join(err, v.ctx.Err())
}

// mostFiles is how many files' findings are remembered; beyond it all are forgotten and looked at anew.
const mostFiles = 10_000

// about answers what look finds of a file, from memory when it was looked at lately: specimens and files of many cases lie
// under many rows.
func (v *verifier) about(what, hash string, look func() []string) []string {
	c, k := v.common, what+" "+hash
	c.mu.Lock()
	found, ok := c.files[k]
	c.mu.Unlock()
	if ok {
		return found
	}
	found = look()
	c.mu.Lock()
	if len(c.files) >= mostFiles {
		clear(c.files)
	}
	c.files[k] = found
	c.mu.Unlock()
	return found
}
