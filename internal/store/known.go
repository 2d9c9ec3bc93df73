package store

import (
	"cmp"
	"reflect"
	"slices"

	"thads/internal/casefile"
	"thads/internal/task"
)

// known is what a filling of a database that had no cases knows of all rows of its provinces, since it wrote every one of
// them: what runs out when, and how many cases each officer holds.
type known struct {
	ends   map[int64]map[string]task.Clock // day since 1970 in Vietnam -> running periods that end on it, by id
	loads  map[string]int64                // officer -> cases
	begun  int64                           // when the first judgment was written, by the keeper's count; 0: none is
	forgot bool                            // folders were let go: what nobody remembers may stand all the same
}

func newKnown() *known {
	return &known{ends: map[int64]map[string]task.Clock{}, loads: map[string]int64{}}
}

// begin notes when the first judgment is written.
func (w *known) begin(m *meta, clock int64) {
	if w != nil && w.begun == 0 && m.table == judgmentTable {
		w.begun = clock + 1
	}
}

func (w *known) empty() bool {
	return w != nil && len(w.ends) == 0 && len(w.loads) == 0 && w.begun == 0
}

func (w *known) forget() {
	if w != nil {
		w.forgot = true
	}
}

// none says that there is surely no judgment of a title or file that no judgment named since the first was written.
func (w *known) none(m *meta, since int64) bool {
	return w != nil && !w.forgot && m.table == judgmentTable && (w.begun == 0 || since < w.begun)
}

var clockTable, caseTable, judgmentTable = task.Clock{}.Table(), casefile.Case{}.Table(), casefile.Judgment{}.Table()

// add takes a row in (1) or out (-1).
func (w *known) add(m *meta, v reflect.Value, by int64) {
	switch {
	case w == nil:
	case m.table == caseTable:
		w.loads[v.Interface().(casefile.Case).OfficerID] += by //nolint:forcetypeassert // the table says what it is
	case m.table == clockTable:
		c := v.Interface().(task.Clock) //nolint:forcetypeassert // as above
		if c.State != "live" || c.Kind == "official_duty" {
			return
		}
		day := floorDay(c.DueAt)
		if by < 0 {
			delete(w.ends[day], c.ID)
			return
		}
		if w.ends[day] == nil {
			w.ends[day] = map[string]task.Clock{}
		}
		w.ends[day][c.ID] = c
	}
}

// ended is what Store.Ended answers.
func (w *known) ended(province, from, to int64) (out []task.Clock) {
	for day := range w.ends {
		if day < floorDay(from) || day > floorDay(to) {
			continue
		}
		for _, c := range w.ends[day] {
			if c.Province == province && c.DueAt > from && c.DueAt <= to {
				out = append(out, c)
			}
		}
	}
	slices.SortFunc(out, byEnd)
	return out
}

func byEnd(a, b task.Clock) int {
	return cmp.Or(cmp.Compare(a.DueAt, b.DueAt), cmp.Compare(a.ID, b.ID))
}
