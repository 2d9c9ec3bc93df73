package enforce

import (
	"encoding/json"
	"fmt"
	"strings"

	"thads/internal/desk"
	"thads/internal/store"
)

// Past is a step that was done.
type Past struct {
	StepIn
	At    int64
	N     int64 // in the case's chain
	Moved bool  // it moved lines to another state
}

// Read reads the operations' facts of a case, for reading only.
func Read(t *desk.Tx, facts []store.Fact) (out []Past, err error) {
	out = make([]Past, len(facts))
	for i, f := range facts {
		if out[i], err = store.Memo(t.Tx, f, func() (Past, error) { return PastOf(f) }); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// PastOf reads one operation's fact.
func PastOf(f store.Fact) (Past, error) {
	input, moved, err := f.Asked("obligation", "state")
	if err != nil {
		return Past{}, err
	}
	p := Past{At: f.At, N: f.N, Moved: moved}
	if err := json.Unmarshal(input, &p.StepIn); err != nil {
		return p, fmt.Errorf("step %s: %w", f.ID, err)
	}
	p.Op, p.Act, _ = strings.Cut(f.Act, ".")
	return p, nil
}
