package enforce

import (
	"encoding/json"
	"fmt"
	"strings"

	"thads/internal/store"
)

// Past is a step that was done.
type Past struct {
	StepIn
	At    int64
	N     int64 // in the case's chain
	Moved bool  // it moved lines to another state
}

// Read reads the operations' facts of a case.
func Read(facts []store.Fact) ([]Past, error) {
	out := make([]Past, len(facts))
	for i, f := range facts {
		input, moved, err := f.Asked("obligation", "state")
		if err != nil {
			return nil, err
		}
		out[i] = Past{At: f.At, N: f.N, Moved: moved}
		if err := json.Unmarshal(input, &out[i].StepIn); err != nil {
			return nil, fmt.Errorf("step %s: %w", f.ID, err)
		}
		out[i].Op, out[i].Act, _ = strings.Cut(f.Act, ".")
	}
	return out, nil
}
