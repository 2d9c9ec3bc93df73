package store

import (
	"cmp"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"thads/internal/casefile"
	"thads/internal/document"
	"thads/internal/errs"
	"thads/internal/task"
)

// ErrStale says that what an act decided on was changed by another before it wrote.
var ErrStale = errs.Define(errs.Conflict, "store.stale", "Dữ liệu vừa được người khác thay đổi; hãy mở lại trang và làm lại.")

// ErrTwice says that a row with the same unique value stands already.
var ErrTwice = errs.Define(errs.Conflict, "store.twice", "Thông tin này đã có trong hệ thống; hãy kiểm tra lại để tránh trùng.")

// ErrNone says there is no such row, or none that the reader may know of.
var ErrNone = errs.Define(errs.NotFound, "store.none", "Không tìm thấy, hoặc ông/bà không có quyền xem.")

// rows is what both drivers give back.
type rows interface {
	Next() bool
	Scan(...any) error
	Err() error
}

// queryer runs a reading statement and closes it after f has read the rows.
type queryer interface {
	query(ctx context.Context, q string, args []any, f func(rows) error) error
}

// Change is what one write did to one row: "+" made with these columns and its others empty, "~" the changed columns, "-" gone.
type Change struct {
	Table string `json:"t"`
	Key   []any  `json:"k"`
	Op    string `json:"o"`
	Cols  Cols   `json:"c,omitempty"`
}

// Cols is the columns of a change in the order of their names.
type Cols []Col

// Col is one column and its value: string, int64 or bool.
type Col struct {
	Name  string
	Value any
}

// Tx is one transaction. Writes are gathered and sent together before the next read and at the end;
// each returns the change it makes. A guarded write that touches no row fails the whole.
type Tx struct {
	ctx     context.Context
	pgx     pgx.Tx
	lite    liteDB
	behind  *behind // in a filling: where writes wait, instead of in pending
	pending []write
	keeper  *keeper
	memo    *memo
}

type write struct {
	sql  string
	args []any
	fail error // what it means when no row is touched; nil: it may be
}

func (t *Tx) query(ctx context.Context, q string, args []any, f func(rows) error) error {
	if err := t.flush(); err != nil {
		return err
	}
	if t.pgx != nil {
		rs, err := t.pgx.Query(ctx, q, sought(args)...)
		if err != nil {
			return err
		}
		defer rs.Close()
		return f(rs)
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	return t.lite.query(ctx, q, args, f)
}

// liteDB is SQLite inside a transaction.
type liteDB interface {
	queryer
	exec(q string, args ...any) (touched int64, err error)
}

func liteQuery(ctx context.Context, db interface {
	QueryContext(context.Context, string, ...any) (*sql.Rows, error)
}, q string, args []any, f func(rows) error) error {
	rs, err := db.QueryContext(ctx, q, args...)
	if err != nil {
		return err
	}
	defer rs.Close() //nolint:errcheck // the rows' own error was looked at by f
	return f(rs)
}

// exec queues a write.
func (t *Tx) exec(fail error, q string, args ...any) {
	if t.behind != nil {
		t.behind.other(write{q, args, fail})
		return
	}
	t.pending = append(t.pending, write{q, args, fail})
}

// flush sends the queued writes: one round trip on PostgreSQL, one by one on SQLite.
func (t *Tx) flush() error {
	if len(t.pending) == 0 {
		return nil
	}
	ws := t.pending
	t.pending = nil
	if t.pgx == nil {
		for _, w := range ws {
			n, err := t.lite.exec(w.sql, w.args...)
			if err != nil {
				return writeErr(w.sql, err)
			}
			if n == 0 && w.fail != nil {
				return w.fail
			}
		}
		return t.ctx.Err()
	}
	b := &pgx.Batch{}
	for _, w := range ws {
		b.Queue(w.sql, w.args...)
	}
	res := t.pgx.SendBatch(t.ctx, b)
	for _, w := range ws {
		tag, err := res.Exec()
		if err == nil && tag.RowsAffected() == 0 && w.fail != nil {
			err = w.fail
		}
		if err != nil {
			return errors.Join(writeErr(w.sql, err), ignoreBatch(res.Close()))
		}
	}
	return res.Close()
}

// ignoreBatch drops the error that closing a failed batch repeats.
func ignoreBatch(error) error { return nil }

func writeErr(q string, err error) error {
	if errs.As(err) != nil {
		return err
	}
	if isTwice(err) {
		for _, home := range []string{"INSERT INTO fact ", "INSERT INTO once ", "INSERT INTO case_word "} {
			if strings.HasPrefix(q, home) {
				return errRetry // two acts met at the same link of a chain, or one request came twice at once
			}
		}
		return ErrTwice.New().Because(err)
	}
	verb, _, _ := strings.Cut(q, "(")
	return fmt.Errorf("%.60s: %w", verb, err)
}

func isTwice(err error) bool {
	var pe *pgconn.PgError
	if errors.As(err, &pe) {
		return pe.Code == "23505"
	}
	return strings.Contains(err.Error(), "UNIQUE constraint failed")
}

// Insert adds a row.
func (t *Tx) Insert(r row) Change {
	v := reflect.Indirect(reflect.ValueOf(r))
	m, args := t.insert(v)
	c := Change{Table: m.table, Op: "+", Key: make([]any, 0, len(m.keys)), Cols: make(Cols, 0, len(m.byName))}
	for _, i := range m.byName {
		if !v.Field(i).IsZero() || i == m.rev || m.secret[i] {
			c.Cols = append(c.Cols, Col{m.cols[i], m.told(i, args[i])})
		}
	}
	for _, k := range m.keys {
		c.Key = append(c.Key, args[k])
	}
	return c
}

// insert adds a row that no fact tells of: the facts themselves.
func (t *Tx) insert(v reflect.Value) (*meta, []any) {
	m := metaOf(v.Type())
	args := make([]any, len(m.cols))
	for i := range args {
		args[i] = m.value(v, i)
	}
	if t.behind != nil {
		t.behind.insert(m, args)
	} else {
		t.exec(nil, m.insert, args...)
	}
	t.keeper.inserted(m, v)
	return m, args
}

// Save writes the columns in which now differs from was, guarded by was's revision, and moves the revision on in now.
// ok is false when nothing differs. Both are pointers to the same row type.
func (t *Tx) Save(was, now row) (c Change, ok bool) {
	a, b := reflect.Indirect(reflect.ValueOf(was)), reflect.Indirect(reflect.ValueOf(now))
	m := metaOf(a.Type())
	if m.rev < 0 {
		panic("store: rows of " + m.table + " are never changed")
	}
	b.Field(m.rev).SetInt(a.Field(m.rev).Int())
	c = Change{Table: m.table, Op: "~"}
	up := update{m: m, rev: a.Field(m.rev).Int()}
	for _, i := range m.byName {
		if i == m.rev || a.Field(i).Equal(b.Field(i)) {
			continue
		}
		if v := m.value(b, i); v != m.value(a, i) {
			up.cols, up.vals = append(up.cols, i), append(up.vals, v)
		}
	}
	if len(up.cols) == 0 {
		return Change{}, false
	}
	b.Field(m.rev).SetInt(up.rev + 1)
	at, _ := slices.BinarySearchFunc(up.cols, m.cols[m.rev], func(i int, rev string) int { return strings.Compare(m.cols[i], rev) })
	up.cols, up.vals = slices.Insert(up.cols, at, m.rev), slices.Insert(up.vals, at, any(up.rev+1))
	c.Cols = make(Cols, len(up.cols))
	for n, i := range up.cols {
		c.Cols[n] = Col{m.cols[i], m.told(i, up.vals[n])}
	}
	for _, k := range m.keys {
		up.key = append(up.key, m.value(a, k))
	}
	c.Key = up.key
	if t.behind != nil {
		t.behind.update(up)
	} else {
		q, args := up.sql()
		t.exec(ErrStale.New(), q, args...)
	}
	t.keeper.changed(m, a, b)
	return c, true
}

// Delete takes a row away, guarded by its revision where it has one.
func (t *Tx) Delete(r row) Change {
	v := reflect.Indirect(reflect.ValueOf(r))
	m := metaOf(v.Type())
	c := Change{Table: m.table, Op: "-"}
	for _, k := range m.keys {
		c.Key = append(c.Key, m.value(v, k))
	}
	where, args := m.where(c.Key, nil)
	if m.rev >= 0 {
		rev := v.Field(m.rev).Int()
		where, args = where+" AND rev = $"+strconv.Itoa(len(args)+1), append(args, rev)
		c.Cols = Cols{{"rev", rev}} // which row it was: the key may come again
	}
	t.exec(ErrStale.New(), "DELETE FROM "+m.table+where, args...)
	t.keeper.deleted(m, v)
	return c
}

// where finds a row by its key; its arguments come after those there are.
func (m *meta) where(key, args []any) (string, []any) {
	var b strings.Builder
	for i, k := range m.keys {
		b.WriteString([]string{" AND ", " WHERE "}[btoi(i == 0)])
		args = append(args, key[i])
		fmt.Fprintf(&b, "%s = $%d", m.cols[k], len(args))
	}
	return b.String(), args
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

// read reads rows from the database.
func read[T row](ctx context.Context, q queryer, m *meta, rest string, args []any) ([]T, error) {
	var out []T
	err := q.query(ctx, "SELECT "+m.list+" FROM "+m.table+" "+rest, args, func(rs rows) error {
		for rs.Next() {
			var t T
			if err := rs.Scan(dest(reflect.ValueOf(&t).Elem())...); err != nil {
				return err
			}
			out = append(out, t)
		}
		return rs.Err()
	})
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", m.table, err)
	}
	return out, nil
}

// listBy is list put in order here: asked to order rows that a rare value selects, SQLite walks the province along another
// index that has the order.
func listBy[T row](ctx context.Context, q queryer, order func(a, b T) int, rest string, args ...any) ([]T, error) {
	out, err := list[T](ctx, q, rest, args...)
	slices.SortFunc(out, order)
	return out, err
}

func byOpening(a, b casefile.Case) int {
	return cmp.Or(cmp.Compare(a.OpenedAt, b.OpenedAt), cmp.Compare(a.ID, b.ID))
}
func byPartyID(a, b casefile.Party) int { return cmp.Compare(a.ID, b.ID) }
func byPaperID(a, b document.Paper) int { return cmp.Compare(a.ID, b.ID) }
func byTaskID(a, b task.Task) int       { return cmp.Compare(a.ID, b.ID) }

// one reads the only row; ErrNone when there is none.
func one[T row](ctx context.Context, q queryer, rest string, args ...any) (T, error) {
	l, err := list[T](ctx, q, rest, args...)
	if err == nil && len(l) == 0 {
		err = ErrNone.New()
	}
	if err != nil {
		var zero T
		return zero, err
	}
	return l[0], nil
}

// scan reads rows of loose columns.
func scan(ctx context.Context, q queryer, stmt string, args []any, f func(rows) error) error {
	return q.query(ctx, stmt, args, func(rs rows) error {
		for rs.Next() {
			if err := f(rs); err != nil {
				return err
			}
		}
		return rs.Err()
	})
}
