package store

import (
	"maps"
	"slices"
	"strconv"
	"strings"
)

// behind is the writes of a filling that wait to be sent: a row inserted and changed five times before anybody reads its
// table is one statement. Before a statement reads from the database, what waits for the tables it names is sent.
type behind struct{ tables map[string]*waiting }

// waiting is what waits for one table, in the order it came.
type waiting struct {
	writes []*late
	rows   map[string]*late // of single rows, by key
	mixed  bool             // other statements are among them: the order matters
}

// late is one statement to come: an insert, an update, or any other.
type late struct {
	m      *meta
	insert []any // all columns
	update update
	other  write
}

// update is the new values of some columns of a row, guarded by the revision it had.
type update struct {
	m    *meta
	key  []any
	rev  int64
	cols []int
	vals []any
}

func (u *update) set(col int, v any) {
	if i := slices.Index(u.cols, col); i >= 0 {
		u.vals[i] = v
		return
	}
	u.cols, u.vals = append(u.cols, col), append(u.vals, v)
}

// sql is the statement and its arguments.
func (u *update) sql() (string, []any) {
	var b strings.Builder
	b.WriteString("UPDATE " + u.m.table + " SET ")
	for i, c := range u.cols {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(u.m.cols[c] + " = $" + strconv.Itoa(i+1))
	}
	where, args := u.m.where(u.key, slices.Clone(u.vals))
	args = append(args, u.rev)
	b.WriteString(where + " AND rev = $" + strconv.Itoa(len(args)))
	return b.String(), args
}

func newBehind() *behind { return &behind{tables: map[string]*waiting{}} }

func (b *behind) of(table string) *waiting {
	w := b.tables[table]
	if w == nil {
		w = &waiting{rows: map[string]*late{}}
		b.tables[table] = w
	}
	return w
}

func (w *waiting) size() int { return len(w.writes) }

// waiting is how many rows wait.
func (b *behind) waiting() (n int) {
	for _, w := range b.tables {
		n += w.size()
	}
	return n
}

func rowKey(key []any) string {
	var b []byte
	for _, k := range key {
		switch k := k.(type) {
		case string:
			b = append(b, k...)
		case int64:
			b = strconv.AppendInt(b, k, 10)
		}
		b = append(b, 0)
	}
	return string(b)
}

func (b *behind) insert(m *meta, args []any) {
	w := b.of(m.table)
	l := &late{m: m, insert: args}
	w.writes = append(w.writes, l)
	if m.rev >= 0 {
		key := make([]any, len(m.keys))
		for i, k := range m.keys {
			key[i] = args[k]
		}
		w.rows[rowKey(key)] = l
	}
}

func (b *behind) update(u update) {
	w, k := b.of(u.m.table), rowKey(u.key)
	l := w.rows[k]
	switch {
	case l == nil:
		l = &late{m: u.m, update: u}
		w.writes, w.rows[k] = append(w.writes, l), l
	case l.insert != nil:
		for i, c := range u.cols {
			l.insert[c] = u.vals[i]
		}
	default:
		for i, c := range u.cols {
			l.update.set(c, u.vals[i])
		}
	}
}

// other adds any other statement; rows written before it are written before it.
func (b *behind) other(q write) {
	w := b.of(tableOf(q.sql))
	w.writes = append(w.writes, &late{other: q})
	clear(w.rows)
	w.mixed = true
}

// tableOf is the table that a writing statement writes to.
func tableOf(q string) string {
	words := strings.Fields(q)
	for i, w := range words {
		if (w == "INTO" || w == "FROM" || w == "UPDATE") && i+1 < len(words) {
			return words[i+1]
		}
	}
	return ""
}

// take gives what waits for the tables that a statement names; for "" everything.
func (b *behind) take(q string) (out []*late) {
	for _, table := range slices.Sorted(maps.Keys(b.tables)) {
		if w := b.tables[table]; len(w.writes) > 0 && (q == "" || names(q, table)) {
			if !w.mixed { // rows changed and rows added are not the same: the added first, so that they go together
				slices.SortStableFunc(w.writes, func(a, b *late) int { return btoi(a.insert == nil) - btoi(b.insert == nil) })
			}
			out, w.mixed = append(out, w.writes...), false
			w.writes = nil
			clear(w.rows)
		}
	}
	return out
}

// names says whether a statement names a table: as a word of its own, so that party_id is no party.
func names(q, table string) bool {
	for rest := q; ; {
		i := strings.Index(rest, table)
		if i < 0 {
			return false
		}
		if end := rest[i+len(table):]; (i == 0 || !inWord(rest[i-1])) && (end == "" || !inWord(end[0])) {
			return true
		}
		rest = rest[i+len(table):]
	}
}

func inWord(c byte) bool { return c == '_' || c >= 'a' && c <= 'z' }

// send writes what waited, in its order; neighbours that insert into one table go together.
func send(c *liteConn, list []*late) error {
	for len(list) > 0 {
		q, args, fail := list[0].statement()
		n := 1
		if plainInsert(q) {
			for n < len(list) && n < together && list[n].inserts(q) {
				n++
			}
		}
		if n == together {
			all := make([]any, 0, n*len(args))
			for _, l := range list[:n] {
				_, more, _ := l.statement()
				all = append(all, more...)
			}
			q, args = c.manyRows(q, len(args)), all
		} else {
			n = 1
		}
		touched, err := c.exec(q, args...)
		if err != nil {
			return writeErr(q, err)
		}
		if touched == 0 && fail != nil {
			return fail
		}
		list = list[n:]
	}
	return nil
}

// together is how many rows one statement inserts.
const together = 16

func (l *late) statement() (q string, args []any, fail error) {
	switch {
	case l.insert != nil:
		return l.m.insert, l.insert, nil
	case l.m != nil:
		q, args = l.update.sql()
		return q, args, ErrStale.New()
	}
	return l.other.sql, l.other.args, l.other.fail
}

func (l *late) inserts(q string) bool {
	return l.insert != nil && l.m.insert == q || l.m == nil && l.other.sql == q
}

// plainInsert says whether a statement adds one row and does nothing else.
func plainInsert(q string) bool {
	return strings.HasPrefix(q, "INSERT INTO") && strings.HasSuffix(q, ")")
}

// manyRows is an insert of one row of some columns as one of many rows.
func (c *liteConn) manyRows(q string, cols int) string {
	if many := c.many[q]; many != "" {
		return many
	}
	if c.many == nil {
		c.many = map[string]string{}
	}
	c.many[q] = manyRows(q, cols, together)
	return c.many[q]
}

func manyRows(q string, cols, rows int) string {
	head, _, _ := strings.Cut(q, "VALUES (")
	var b strings.Builder
	b.WriteString(strings.Replace(head, "INSERT", "INSERT OR FAIL", 1) + "VALUES ") // no undoing of one statement: a failure ends the filling
	for i := range cols * rows {
		switch {
		case i == 0:
			b.WriteString("($1")
		case i%cols == 0:
			b.WriteString("), ($" + strconv.Itoa(i+1))
		default:
			b.WriteString(", $" + strconv.Itoa(i+1))
		}
	}
	b.WriteString(")")
	return b.String()
}
