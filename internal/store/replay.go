package store

import (
	"context"
	"fmt"
	"hash/maphash"
	"reflect"
	"slices"
	"strconv"
	"strings"
)

// fold is what the facts say of one table: for every row the last value of every column, kept as a hash under a seed
// drawn for this run, so that a province fits into memory and nobody can prepare two values that look alike.
// Facts may come in any order between subjects: the revision a change carries decides which value is the last.
type fold struct {
	t    *Table
	m    *meta
	kind []reflect.Kind
	col  map[string]int
	at   map[string]int32 // key -> place
	rows []folded
	sums []uint64 // of every column, len(cols) a row
	revs []uint32 // revision+1 that set the column; 0: no fact did
	vals []val    // of the change at hand

	scratch []byte // for text that is not written as it is
}

// val is a column's value in a change.
type val struct {
	col int
	raw []byte
}

// folded is one row as the facts leave it.
type folded struct {
	key         string
	first, last int64 // revisions seen
	n           int64 // changes seen since the row was made
	born        bool
	gone        bool
	seen        bool // stands in the table
}

// hasher keeps the seeds of one run.
type hasher struct{ str, num maphash.Seed }

func (h hasher) text(b []byte) uint64 { return maphash.Bytes(h.str, b) }

// number hashes a whole number as both engines and JSON write it.
func (h hasher) number(digits []byte) uint64 { return maphash.Bytes(h.num, digits) }

func (h hasher) truth(v bool) uint64 {
	if v {
		return maphash.String(h.num, "1")
	}
	return maphash.String(h.num, "0")
}

// json hashes a value of a fact the way the same value of a row is hashed.
func (h hasher) json(raw []byte, scratch *[]byte) (uint64, error) {
	switch raw[0] {
	case '"':
		s, err := textIn(raw, scratch)
		return h.text(s), err
	case 't', 'f':
		return h.truth(raw[0] == 't'), nil
	}
	return h.number(raw), nil
}

func (h hasher) zero(k reflect.Kind) uint64 {
	if k == reflect.String {
		return h.text(nil)
	}
	return h.truth(false)
}

func newFold(t *Table) *fold {
	m := metaOfRow(t.Row)
	f := &fold{t: t, m: m, col: map[string]int{}, at: map[string]int32{}}
	rt := reflect.TypeOf(t.Row)
	for i, c := range m.cols {
		f.kind = append(f.kind, rt.Field(i).Type.Kind())
		f.col[c] = i
	}
	return f
}

// place finds or makes the row of a key.
func (f *fold) place(key []byte) int {
	if i, ok := f.at[string(key)]; ok {
		return int(i)
	}
	i := len(f.rows)
	k := string(key)
	f.at[k] = int32(i)
	f.rows = append(f.rows, folded{key: k, first: -1})
	n := len(f.m.cols)
	f.sums = append(f.sums, make([]uint64, n)...)
	f.revs = append(f.revs, make([]uint32, n)...)
	return i
}

// apply folds one change in; what is wrong with it comes back as words.
func (f *fold) apply(h hasher, province int64, c change, buf []byte) (key []byte, wrong string) {
	key, wrong = f.keyOf(buf, province, c.key)
	if wrong != "" {
		return key, wrong
	}
	i := f.place(key)
	r, n := &f.rows[i], len(f.m.cols)
	sums, revs := f.sums[i*n:(i+1)*n], f.revs[i*n:(i+1)*n]
	rev, wrong := f.read(c.cols)
	if wrong != "" {
		return key, wrong
	}
	switch string(c.op) {
	case "+":
		if r.born && !r.gone {
			return key, "hai biến động cùng tạo một dòng"
		}
		if r.gone {
			*r = folded{key: r.key, first: -1}
			clear(revs)
		}
		r.born = true
	case "~":
		if f.m.rev < 0 {
			return key, "biến động sửa một dòng không bao giờ được sửa"
		}
	case "-":
		if r.gone || f.m.rev >= 0 && r.born && rev != r.last {
			return key, "biến động xoá một dòng đã sửa sau đó hoặc không còn"
		}
		r.gone = true
		return key, ""
	default:
		return key, "biến động thuộc loại không có"
	}
	r.n++
	if r.first < 0 || rev < r.first {
		r.first = rev
	}
	r.last = max(r.last, rev)
	for _, v := range f.vals {
		if revs[v.col] > uint32(rev) {
			continue // a later change was met before
		}
		sum, err := h.json(v.raw, &f.scratch)
		if err != nil {
			return key, "biến động ghi giá trị không đọc được"
		}
		sums[v.col], revs[v.col] = sum, uint32(rev)+1
	}
	return key, ""
}

// read takes a change's columns into vals and answers the revision among them.
func (f *fold) read(cols *scanner) (rev int64, wrong string) {
	f.vals = f.vals[:0]
	rev = -1
	err := cols.object(func(k []byte) error {
		v, err := cols.value()
		if err != nil {
			return err
		}
		i, ok := f.col[string(k)]
		if !ok {
			wrong = "biến động ghi cột không có"
		}
		if i == f.m.rev {
			rev, err = whole(v)
		}
		f.vals = append(f.vals, val{i, v})
		return err
	})
	switch {
	case err != nil:
		wrong = "biến động ghi cột không đọc được"
	case f.m.rev < 0:
		rev = 0 // such rows are never changed
	case rev < 0 || rev > 1<<31:
		wrong = "biến động không ghi lần sửa đổi (rev)"
	}
	return rev, wrong
}

// keyOf turns a fact's key into the text rows are found by; rows of a province leave the province out.
func (f *fold) keyOf(buf []byte, province int64, raw []byte) (key []byte, wrong string) {
	i := 0
	buf = buf[:0]
	err := array(raw, func(v []byte) error {
		defer func() { i++ }()
		if i == 0 && !f.t.Reference {
			if p, err := whole(v); err != nil || p != province {
				wrong = "biến động sửa dòng của tỉnh khác"
			}
			return nil
		}
		if i > btoi(!f.t.Reference) {
			buf = append(buf, '/')
		}
		s, err := text(v)
		if err != nil {
			s = v
		}
		buf = append(buf, s...)
		return nil
	})
	if wrong == "" && (err != nil || i != len(f.m.keys)) {
		wrong = "biến động ghi khoá không đọc được"
	}
	return buf, wrong
}

// compare reads the table and tells every difference from what the facts say. A row comes as one text, keys first: taking
// columns out of SQLite one by one costs more than joining them there.
func (f *fold) compare(ctx context.Context, db queryer, h hasher, province int64, tell func(key, what string)) (int64, error) {
	order := slices.Concat(f.m.keys, f.m.byName)
	names := make([]string, len(order))
	for i, c := range order {
		names[i] = f.m.cols[c]
	}
	q, args := "SELECT concat_ws('"+apart+"', "+strings.Join(names, ", ")+") FROM "+f.t.Name, []any(nil)
	if !f.t.Reference {
		q, args = q+" WHERE province_id = $1", []any{province}
	}
	at := rowAt{cells: make([]string, len(order)), sums: make([]uint64, len(order))}
	look := func() {
		if what := f.differs(h, &at); what != "" {
			tell(string(at.key), what)
		}
	}
	var odd []string
	var n int64
	err := scan(ctx, db, q, args, func(rs rows) error {
		if n++; n%1024 == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		var row string
		if err := rs.Scan(&row); err != nil {
			return err
		}
		if strings.Count(row, apart) != len(order)-1 {
			odd = append(odd, row)
			return nil
		}
		for _, c := range order {
			at.cells[c], row, _ = strings.Cut(row, apart)
		}
		look()
		return nil
	})
	for _, row := range odd {
		if err == nil {
			err = f.readOdd(ctx, db, row, at.cells)
			look()
		}
	}
	if err != nil {
		return n, fmt.Errorf("read %s: %w", f.t.Name, err)
	}
	for i := range f.rows {
		switch r := &f.rows[i]; {
		case !r.seen && !r.gone && r.born:
			tell(r.key, "dòng đã mất: biến động có tạo, không biến động nào xoá")
		case !r.born:
			tell(r.key, "biến động sửa một dòng mà không biến động nào tạo")
		}
	}
	return n, nil
}

// rowAt is the row at hand: its columns as text, their hashes, the key that facts find it by.
type rowAt struct {
	cells []string
	sums  []uint64
	key   []byte
}

// hash fills the key and the hashes.
func (f *fold) hash(h hasher, at *rowAt) {
	at.key = at.key[:0]
	for j, k := range f.m.keys {
		if j == 0 && !f.t.Reference {
			continue
		}
		if j > btoi(!f.t.Reference) {
			at.key = append(at.key, '/')
		}
		at.key = append(at.key, at.cells[k]...)
	}
	for i, k := range f.kind {
		switch c := at.cells[i]; {
		case f.m.secret[i]:
			at.sums[i] = h.text([]byte(veil(c)))
		case k == reflect.String:
			at.sums[i] = maphash.String(h.str, c)
		case k == reflect.Bool:
			at.sums[i] = h.truth(c == "1" || c == "t") // as SQLite and PostgreSQL write it
		default:
			at.sums[i] = maphash.String(h.num, c)
		}
	}
}

// readOdd reads column by column a row whose text holds what stands between columns; its key, which comes first, does not.
func (f *fold) readOdd(ctx context.Context, db queryer, row string, cells []string) error {
	key := make([]any, len(f.m.keys))
	for i, k := range f.m.keys {
		key[i], row, _ = strings.Cut(row, apart)
		if f.kind[k] != reflect.String {
			key[i], _ = strconv.ParseInt(key[i].(string), 10, 64) //nolint:errcheck,forcetypeassert // a number as the database wrote it
		}
	}
	where, args := f.m.where(key, nil)
	at := make([]any, len(cells))
	for i, k := range f.kind {
		switch k {
		case reflect.String:
			at[i] = &cells[i]
		case reflect.Bool:
			at[i] = new(bool)
		default:
			at[i] = new(int64)
		}
	}
	err := scan(ctx, db, "SELECT "+f.m.list+" FROM "+f.t.Name+where, args, func(rs rows) error { return rs.Scan(at...) })
	for i := range at {
		switch v := at[i].(type) {
		case *bool:
			cells[i] = strconv.Itoa(btoi(*v))
		case *int64:
			cells[i] = strconv.FormatInt(*v, 10)
		}
	}
	return err
}

// differs compares one row of the table with what the facts say; it marks the row as seen.
func (f *fold) differs(h hasher, at *rowAt) string {
	f.hash(h, at)
	i, ok := f.at[string(at.key)]
	if !ok || f.rows[i].gone {
		return "không biến động nào giải thích dòng này"
	}
	r, n := &f.rows[i], len(at.sums)
	r.seen = true
	var cols []string
	for c, sum := range at.sums {
		if f.isKey(c) {
			continue
		}
		want := f.sums[int(i)*n+c]
		if f.revs[int(i)*n+c] == 0 {
			want = h.zero(f.kind[c]) // a column younger than the row's facts starts at its type's zero
		}
		if want != sum {
			cols = append(cols, f.m.cols[c])
		}
	}
	switch {
	case len(cols) > 0:
		return "khác với biến động ở cột " + strings.Join(cols, ", ")
	case f.m.rev >= 0 && r.n != r.last-r.first+1:
		return "thiếu hoặc thừa biến động của một lần sửa đổi"
	}
	return ""
}

func (f *fold) isKey(c int) bool {
	for _, k := range f.m.keys {
		if k == c {
			return true
		}
	}
	return false
}
