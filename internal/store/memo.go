package store

import "sync"

// mostMemos is how many facts one half of the memory holds.
const mostMemos = 50_000

// memo remembers what was read out of facts, by their id: a fact never changes, and the acts of a case's next hour look at
// the same past. What was not asked for lately is let go.
type memo struct {
	mu         sync.Mutex
	now, older map[string]any
}

func newMemo() *memo { return &memo{now: map[string]any{}} }

func (m *memo) get(id string) (v any, ok bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if v, ok = m.now[id]; !ok {
		if v, ok = m.older[id]; ok {
			m.put(id, v)
		}
	}
	return v, ok
}

func (m *memo) put(id string, v any) {
	if len(m.now) >= mostMemos {
		m.now, m.older = make(map[string]any, mostMemos), m.now
	}
	m.now[id] = v
}

func (m *memo) keep(id string, v any) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.put(id, v)
}

// Memo gives what was read out of a fact before, or reads it. What it answers is shared by all who ask: for looking only.
func Memo[T any](t *Tx, f Fact, read func() (T, error)) (T, error) {
	if v, ok := t.memo.get(f.ID); ok {
		if have, ok := v.(T); ok {
			return have, nil
		}
	}
	v, err := read()
	if err == nil {
		t.memo.keep(f.ID, v)
	}
	return v, err
}
