package store

import (
	"context"
	"reflect"
	"slices"
	"sync"
)

// An act reads the same case, lines and periods again and again: for its guards, its effects, what follows from it. What a
// plain statement answered once is kept on a shelf, every row written is put on the shelves it belongs to, and the next
// reading takes from there. Shelves last as long as their transaction; while a database is filled they last
// through all acts, for nobody else writes meanwhile.

// mostKept is how many rows a shelf holds; longer answers are read anew each time.
const mostKept = 200

// mostFolders is how many anchors a filling remembers before it lets the longest unused go.
const mostFolders = 150_000

// keeper holds shelves.
type keeper struct {
	mu      sync.Mutex
	plains  map[*meta][]kept
	folders map[string]*folder
	older   map[string]*folder       // in a filling: those not asked for since folders was last full
	clock   int64                    // counts statements and births in a filling
	chains  map[chain]end            // the newest facts, as written here
	seldom  map[string]map[int64]any // table -> province -> its rows: tables that are read whole and hardly ever written
	numbers map[counter]count        // in a filling: the last number taken of a series
	words   map[int64]bool           // in a filling: rows of the word index written
	known   *known                   // in the filling of a database that had no cases
	asked   *asked                   // of the filling
	lasting bool                     // of a filling
}

// kept is a statement asked for before; since tells from when on its shelves know of every row.
type kept struct {
	p     *plain
	since int64
	empty func() rowList
}

// folder is the shelves of one anchor.
type folder struct {
	born    int64 // in a filling: when the row with this id was inserted; 0: unknown, it may have had rows before
	shelves []shelf
}

type shelf struct {
	p    *plain
	vals []any // what was asked for, in the order of the arguments
	rows rowList
}

// rowList is rows of one type in their statement's order.
type rowList interface {
	put(row any)
	replace(row any) bool
	drop(v reflect.Value)
	size() int
}

// keeperOf is where what a queryer reads may be kept; nil: nowhere.
func keeperOf(q queryer) *keeper {
	switch q := q.(type) {
	case *Tx:
		return q.keeper
	case *Store:
		if q.fill != nil {
			return q.fill.keeper
		}
	}
	return nil
}

// list reads every row of a type that the rest of a statement selects: "WHERE ... ORDER BY ...".
func list[T row](ctx context.Context, q queryer, rest string, args ...any) ([]T, error) {
	var zero T
	m := metaOf(reflect.TypeOf(zero))
	k := keeperOf(q)
	if k == nil {
		return read[T](ctx, q, m, rest, args)
	}
	p := plainOf(m, rest)
	if p == nil || len(p.equal)+btoi(p.limit) != len(args) {
		return read[T](ctx, q, m, rest, args)
	}
	most := mostKept
	if p.limit {
		most = args[len(args)-1].(int) //nolint:forcetypeassert // every limit is
	}
	vals, ok := p.asked(args)
	if !ok {
		return read[T](ctx, q, m, rest, args)
	}
	anchor, _ := vals[p.anchor].(string)
	empty := func() rowList { return &rowsOf[T]{p, nil} }
	if rows, ok := k.take(p, anchor, vals, empty); ok {
		if rows == nil {
			return nil, nil
		}
		all := rows.(*rowsOf[T]).rows
		return append([]T(nil), all[:min(most, len(all))]...), nil
	}
	rows, err := read[T](ctx, q, m, rest, args)
	if err == nil && len(rows) <= mostKept && (!p.limit || len(rows) < most) {
		k.keep(p, anchor, slices.Clone(vals), &rowsOf[T]{p, slices.Clone(rows)})
	}
	return rows, err
}

// take gives what is kept for a statement; ok is false when it must be read.
func (k *keeper) take(p *plain, anchor string, vals []any, empty func() rowList) (rows rowList, ok bool) {
	k.mu.Lock()
	defer k.mu.Unlock()
	since := k.ask(p, empty)
	f := k.folder(anchor)
	if f == nil {
		return nil, k.known.none(p.m, since)
	}
	for i := range f.shelves {
		if s := &f.shelves[i]; s.p == p && slices.Equal(s.vals, vals) {
			return s.rows, true
		}
	}
	return nil, f.born > since // born after every row of it was listened to: there is none
}

// ask notes a statement when it is first asked for, and answers since when rows were put on its shelves.
func (k *keeper) ask(p *plain, empty func() rowList) int64 {
	for _, q := range k.plains[p.m] {
		if q.p == p {
			return q.since
		}
	}
	if k.plains == nil {
		k.plains = map[*meta][]kept{}
	}
	k.clock++
	k.plains[p.m] = append(k.plains[p.m], kept{p, k.clock, empty})
	if k.asked != nil {
		k.asked.add(p, empty)
	}
	return k.clock
}

// folder finds the shelves of an anchor.
func (k *keeper) folder(anchor string) *folder {
	if f := k.folders[anchor]; f != nil {
		return f
	}
	f := k.older[anchor]
	if f != nil {
		delete(k.older, anchor)
		k.add(anchor, f)
	}
	return f
}

func (k *keeper) add(anchor string, f *folder) {
	if k.folders == nil {
		k.folders = map[string]*folder{}
	}
	if k.lasting && len(k.folders) >= mostFolders {
		k.known.forget()
		k.older, k.folders = k.folders, make(map[string]*folder, mostFolders)
	}
	k.folders[anchor] = f
}

func (k *keeper) keep(p *plain, anchor string, vals []any, rows rowList) {
	k.mu.Lock()
	defer k.mu.Unlock()
	f := k.folder(anchor)
	if f == nil {
		f = &folder{}
		k.add(anchor, f)
	}
	f.shelves = append(f.shelves, shelf{p, vals, rows})
}

// inserted puts a new row on the shelves that want it.
func (k *keeper) inserted(m *meta, v reflect.Value) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.lasting && m.anchors {
		if id := v.Field(m.id).String(); k.folder(id) == nil {
			k.clock++
			k.add(id, &folder{born: k.clock})
		}
	}
	k.put(m, v)
	k.known.add(m, v, 1)
	k.known.begin(m, k.clock)
}

// changed moves a row that was to where it is now.
func (k *keeper) changed(m *meta, was, now reflect.Value) {
	k.mu.Lock()
	defer k.mu.Unlock()
	delete(k.seldom, m.table)
	var row any
	for _, q := range k.plains[m] {
		if !q.p.stays(was, now) || !k.replace(q.p, now, &row) {
			k.dropFrom(q.p, was)
			k.putOn(q, m, now, &row)
		}
	}
	k.known.add(m, was, -1)
	k.known.add(m, now, 1)
}

// deleted takes a row away.
func (k *keeper) deleted(m *meta, v reflect.Value) {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.drop(m, v)
	k.known.add(m, v, -1)
}

func (k *keeper) put(m *meta, v reflect.Value) {
	delete(k.seldom, m.table)
	var row any
	for _, q := range k.plains[m] {
		k.putOn(q, m, v, &row)
	}
}

// putOn puts a row on the shelf that one statement has for it; row is its value once somebody needs it.
func (k *keeper) putOn(q kept, m *meta, v reflect.Value, row *any) {
	anchor := v.Field(q.p.equal[q.p.anchor]).String()
	f := k.folder(anchor)
	switch {
	case f == nil && k.lasting:
		f = &folder{}
		k.add(anchor, f)
		if !k.known.none(m, q.since) { // named before it was born, or forgotten: what it has besides is unknown
			return
		}
		f.born = k.clock
	case f == nil:
		return
	}
	fits := q.p.fits(v)
	i := f.find(q.p, v)
	if i < 0 && fits && f.born > q.since { // the first row of a statement that nobody asked yet for this anchor
		f.shelves = append(f.shelves, shelf{q.p, q.p.valsOf(v), q.empty()})
		i = len(f.shelves) - 1
	}
	if i < 0 || !fits {
		return
	}
	if *row == nil {
		*row = v.Interface()
	}
	if f.shelves[i].rows.put(*row); f.shelves[i].rows.size() > mostKept {
		f.shelves, f.born = slices.Delete(f.shelves, i, i+1), 0 // unknown again: read it
	}
}

// replace changes a row where it stands, when its place stays the same; false: it stands nowhere.
func (k *keeper) replace(p *plain, now reflect.Value, row *any) bool {
	f := k.folder(now.Field(p.equal[p.anchor]).String())
	if f == nil {
		return false
	}
	i := f.find(p, now)
	if i < 0 {
		return false
	}
	if *row == nil {
		*row = now.Interface()
	}
	return f.shelves[i].rows.replace(*row)
}

func (k *keeper) drop(m *meta, v reflect.Value) {
	for _, q := range k.plains[m] {
		k.dropFrom(q.p, v)
	}
}

func (k *keeper) dropFrom(p *plain, v reflect.Value) {
	if f := k.folder(v.Field(p.equal[p.anchor]).String()); f != nil {
		if i := f.find(p, v); i >= 0 {
			f.shelves[i].rows.drop(v)
		}
	}
}

// find gives the number of the shelf that a statement has for a row's values; -1: none.
func (f *folder) find(p *plain, v reflect.Value) int {
	for i := range f.shelves {
		if s := &f.shelves[i]; s.p == p && p.has(v, s.vals) {
			return i
		}
	}
	return -1
}

// rowsOf is a shelf's rows.
type rowsOf[T row] struct {
	p    *plain
	rows []T
}

func (r *rowsOf[T]) size() int { return len(r.rows) }

func (r *rowsOf[T]) put(row any) {
	t := row.(T)
	v := reflect.ValueOf(&t).Elem()
	i := len(r.rows)
	for i > 0 && r.p.compare(reflect.ValueOf(&r.rows[i-1]).Elem(), v) > 0 {
		i--
	}
	r.rows = slices.Insert(r.rows, i, t)
}

func (r *rowsOf[T]) replace(row any) bool {
	t := row.(T)
	i := r.at(reflect.ValueOf(&t).Elem())
	if i >= 0 {
		r.rows[i] = t
	}
	return i >= 0
}

func (r *rowsOf[T]) drop(v reflect.Value) {
	if i := r.at(v); i >= 0 {
		r.rows = slices.Delete(r.rows, i, i+1)
	}
}

// at is where a row stands; -1: nowhere.
func (r *rowsOf[T]) at(v reflect.Value) int {
	for i := range r.rows {
		if same(r.p.m, reflect.ValueOf(&r.rows[i]).Elem(), v) {
			return i
		}
	}
	return -1
}

// same says whether two rows have one key.
func same(m *meta, a, b reflect.Value) bool {
	for _, i := range m.keys {
		if !a.Field(i).Equal(b.Field(i)) {
			return false
		}
	}
	return true
}
