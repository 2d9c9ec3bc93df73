package store

import (
	"slices"
	"sync"
)

// What a keeper remembers beside shelves: the ends of chains, tables that are hardly ever written, and in a filling where
// series stand and what other parts of it asked.

// newest gives the newest fact of a subject if it was written here, or if it can have none yet.
func (k *keeper) newest(c chain) (last end, known bool) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if last, known = k.chains[c]; known {
		return last, true
	}
	f := k.folder(c.subject)
	return end{}, f != nil && f.born > 0
}

func (k *keeper) link(c chain, last end) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.chains == nil {
		k.chains = map[chain]end{}
	}
	k.chains[c] = last
}

// seldom gives what was read whole before, a province's rows of a table, or reads it.
func seldom[T any](t *Tx, table string, province int64, read func() ([]T, error)) ([]T, error) {
	k := t.keeper
	k.mu.Lock()
	kept, ok := k.seldom[table][province].([]T)
	k.mu.Unlock()
	if ok {
		return kept, nil
	}
	out, err := read()
	if err != nil {
		return nil, err
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.seldom == nil {
		k.seldom = map[string]map[int64]any{}
	}
	if k.seldom[table] == nil {
		k.seldom[table] = map[int64]any{}
	}
	k.seldom[table][province] = out
	return out, nil
}

// counter is a series of numbers.
type counter struct {
	province int64
	series   string
	year     int64
}

// count is where a series stands; fresh: the database does not know yet.
type count struct {
	last  int64
	fresh bool
}

// counters are the statements that tell the database where the series stand.
func (k *keeper) counters() (out []*late) {
	for c, n := range k.numbers {
		if n.fresh {
			out = append(out, &late{other: write{sql: `INSERT INTO counter (province_id, series, year, last) VALUES ($1, $2, $3, $4)
		ON CONFLICT (province_id, series, year) DO UPDATE SET last = excluded.last`, args: []any{c.province, c.series, c.year, n.last}}})
			k.numbers[c] = count{n.last, false}
		}
	}
	return out
}

// firstWords says that a row of the word index is surely written for the first time, and notes it.
func (k *keeper) firstWords(row int64) bool {
	if k.known == nil || k.words[row] {
		return false
	}
	if k.words == nil {
		k.words = map[int64]bool{}
	}
	k.words[row] = true
	return true
}

// asked is the statements that the parts of a filling asked so far: the next part listens to them from its beginning.
type asked struct {
	mu   sync.Mutex
	list []kept
}

func (a *asked) add(p *plain, empty func() rowList) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if !slices.ContainsFunc(a.list, func(k kept) bool { return k.p == p }) {
		a.list = append(a.list, kept{p: p, empty: empty})
	}
}

// listen has a keeper listen to the statements that others asked.
func (a *asked) listen(k *keeper) {
	a.mu.Lock()
	defer a.mu.Unlock()
	k.plains = map[*meta][]kept{}
	for _, q := range a.list {
		k.clock++
		k.plains[q.p.m] = append(k.plains[q.p.m], kept{q.p, k.clock, q.empty})
	}
	k.asked = a
}
