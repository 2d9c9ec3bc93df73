package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"io"
	"reflect"
	"strconv"
	"strings"
)

// liteConn is SQLite's writing connection as its driver gives it, with its statements kept prepared. One goroutine at a
// time uses it, so the locks, checks and copies that database/sql puts around each of an act's many short statements are
// left out: they took as long as the statements.
type liteConn struct {
	c    driver.Conn
	kept map[string]*liteStmt
	many map[string]string // insert of one row -> of many rows
}

// liteStmt is a prepared statement and what is used again from one run to the next.
type liteStmt struct {
	driver.StmtExecContext
	driver.StmtQueryContext
	args []driver.NamedValue
	vals []driver.Value
	busy bool
}

func newLiteConn(c driver.Conn) *liteConn { return &liteConn{c: c, kept: map[string]*liteStmt{}} }

// stmt prepares a statement. Above mostPrepared all are let go: those in use come back at once.
func (c *liteConn) stmt(q string) (*liteStmt, error) {
	if s := c.kept[q]; s != nil {
		return s, nil
	}
	if len(c.kept) >= mostPrepared {
		if err := c.close(); err != nil {
			return nil, err
		}
	}
	p, err := c.c.(driver.ConnPrepareContext).PrepareContext(context.Background(), nameless(q))
	if err != nil {
		return nil, err
	}
	s := &liteStmt{StmtExecContext: p.(driver.StmtExecContext), StmtQueryContext: p.(driver.StmtQueryContext)}
	c.kept[q] = s
	return s, nil
}

// nameless writes the places of arguments without their numbers where they come in their order, each once: to SQLite $1 is
// a name, looked for in a list at every run.
func nameless(q string) string {
	var b strings.Builder
	n := 0
	for rest := q; ; {
		i := strings.IndexByte(rest, '$')
		if i < 0 {
			b.WriteString(rest)
			return b.String()
		}
		n++
		b.WriteString(rest[:i] + "?")
		rest = rest[i+1:]
		after, ok := strings.CutPrefix(rest, strconv.Itoa(n))
		if !ok || after != "" && after[0] >= '0' && after[0] <= '9' {
			return q
		}
		rest = after
	}
}

// close lets all statements go.
func (c *liteConn) close() (err error) {
	for q, s := range c.kept {
		err = errors.Join(err, s.StmtExecContext.(driver.Stmt).Close())
		delete(c.kept, q)
	}
	return err
}

func (s *liteStmt) with(args []any) ([]driver.NamedValue, error) {
	s.args = s.args[:0]
	for i, a := range args {
		switch a.(type) {
		case string, int64, bool:
		default:
			v, err := driver.DefaultParameterConverter.ConvertValue(a)
			if err != nil {
				return nil, fmt.Errorf("argument %d: %w", i+1, err)
			}
			a = v
		}
		s.args = append(s.args, driver.NamedValue{Ordinal: i + 1, Value: a})
	}
	return s.args, nil
}

// exec runs a writing statement and answers how many rows it touched. A short write is not interrupted: whoever runs many
// of them looks at his context between them.
func (c *liteConn) exec(q string, args ...any) (int64, error) {
	s, err := c.stmt(q)
	if err != nil {
		return 0, err
	}
	named, err := s.with(args)
	if err != nil {
		return 0, err
	}
	r, err := s.ExecContext(context.Background(), named)
	if err != nil {
		return 0, err
	}
	return r.RowsAffected()
}

// query runs a reading statement; f reads its rows and must not run the same statement again meanwhile.
func (c *liteConn) query(_ context.Context, q string, args []any, f func(rows) error) (err error) {
	s, err := c.stmt(q)
	if err != nil {
		return err
	}
	if s.busy {
		return errors.New("store: a statement inside itself")
	}
	named, err := s.with(args)
	if err != nil {
		return err
	}
	r, err := s.QueryContext(context.Background(), named)
	if err != nil {
		return err
	}
	if s.vals == nil {
		s.vals = make([]driver.Value, len(r.Columns()))
	}
	s.busy = true
	defer func() {
		s.busy = false
		err = errors.Join(err, r.Close())
	}()
	return f(&liteRows{r: r, vals: s.vals})
}

// liteRows reads rows as the driver gives them.
type liteRows struct {
	r    driver.Rows
	vals []driver.Value
	err  error
}

func (r *liteRows) Next() bool {
	err := r.r.Next(r.vals)
	if err != nil && !errors.Is(err, io.EOF) {
		r.err = err
	}
	return err == nil
}

func (r *liteRows) Err() error { return r.err }

// Scan takes over text, whole numbers and truth values: rows hold nothing else.
func (r *liteRows) Scan(dest ...any) error {
	if len(dest) != len(r.vals) {
		return fmt.Errorf("store: %d places for %d columns", len(dest), len(r.vals))
	}
	for i, d := range dest {
		if !take(d, r.vals[i]) {
			return fmt.Errorf("store: column %d: no place in %T for %T", i+1, d, r.vals[i])
		}
	}
	return nil
}

func take(dest any, v driver.Value) (ok bool) {
	switch d := dest.(type) {
	case *string:
		*d, ok = v.(string)
	case *int64:
		*d, ok = v.(int64)
	case *bool:
		var n int64
		n, ok = v.(int64)
		*d = n != 0
	case *int:
		var n int64
		n, ok = v.(int64)
		*d = int(n)
	case sql.Scanner:
		ok = d.Scan(v) == nil
	default: // a named text of a lower floor
		p := reflect.ValueOf(dest)
		if s, is := v.(string); is && p.Kind() == reflect.Pointer && p.Elem().Kind() == reflect.String {
			p.Elem().SetString(s)
			ok = true
		}
	}
	return ok
}
