package store

import (
	"context"
	"encoding/binary"
	"fmt"
	"hash/maphash"
	"reflect"
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

func (h hasher) number(n int64) uint64 {
	var b [8]byte
	binary.LittleEndian.PutUint64(b[:], uint64(n))
	return maphash.Bytes(h.num, b[:])
}

func (h hasher) truth(v bool) uint64 { return h.number(int64(btoi(v))) }

// json hashes a value of a fact the way the same value of a row is hashed.
func (h hasher) json(raw []byte, scratch *[]byte) (uint64, error) {
	switch raw[0] {
	case '"':
		s, err := textIn(raw, scratch)
		return h.text(s), err
	case 't', 'f':
		return h.truth(raw[0] == 't'), nil
	}
	n, err := whole(raw)
	return h.number(n), err
}

func (h hasher) zero(k reflect.Kind) uint64 {
	if k == reflect.String {
		return h.text(nil)
	}
	return h.number(0)
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

// compare reads the table and tells every difference from what the facts say.
func (f *fold) compare(ctx context.Context, db queryer, h hasher, province int64, tell func(key, what string)) (int64, error) {
	q, args := "SELECT "+f.m.list+" FROM "+f.t.Name, []any(nil)
	if !f.t.Reference {
		q, args = q+" WHERE province_id = $1", []any{province}
	}
	at, sums := make([]any, len(f.kind)), make([]uint64, len(f.kind))
	strs, nums, truths := make([]string, len(f.kind)), make([]int64, len(f.kind)), make([]bool, len(f.kind))
	for i, k := range f.kind {
		switch k {
		case reflect.String:
			at[i] = &strs[i]
		case reflect.Bool:
			at[i] = &truths[i]
		default:
			at[i] = &nums[i]
		}
	}
	var key []byte
	var n int64
	err := scan(ctx, db, q, args, func(rs rows) error {
		if n++; n%1024 == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		if err := rs.Scan(at...); err != nil {
			return err
		}
		key = key[:0]
		for j, i := range f.m.keys {
			if j == 0 && !f.t.Reference {
				continue
			}
			if j > btoi(!f.t.Reference) {
				key = append(key, '/')
			}
			if f.kind[i] == reflect.String {
				key = append(key, strs[i]...)
			} else {
				key = fmt.Append(key, nums[i])
			}
		}
		for i, k := range f.kind {
			switch {
			case f.m.secret[i]:
				sums[i] = h.text([]byte(veil(strs[i])))
			case k == reflect.String:
				sums[i] = maphash.String(h.str, strs[i])
			case k == reflect.Bool:
				sums[i] = h.truth(truths[i])
			default:
				sums[i] = h.number(nums[i])
			}
		}
		if what := f.differs(h, key, sums); what != "" {
			tell(string(key), what)
		}
		return nil
	})
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

// differs compares one row of the table with what the facts say; it marks the row as seen.
func (f *fold) differs(h hasher, key []byte, sums []uint64) string {
	i, ok := f.at[string(key)]
	if !ok || f.rows[i].gone {
		return "không biến động nào giải thích dòng này"
	}
	r, n := &f.rows[i], len(sums)
	r.seen = true
	var cols []string
	for c, sum := range sums {
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
