package enforce

import (
	"slices"
	"strings"

	"thads/internal/task"
)

// runsFor are the lines a clock runs for.
func (p *plan) runsFor(k task.Clock) (out []int) {
	only := strings.Fields(k.LineID)
	for i, l := range p.lines {
		if len(only) == 0 || slices.Contains(only, l.ID) {
			out = append(out, i)
		}
	}
	return out
}

// picks says whether a clock is about what the step is about: one of an asset that the step did not pick is not.
func (p *plan) picks(k task.Clock) bool {
	for _, id := range strings.Fields(k.ItemID) {
		if len(p.picked) > 0 && !slices.ContainsFunc(p.picked, func(i int) bool { return p.items[i].ID == id }) {
			return false
		}
	}
	return true
}

// covers says whether a clock runs for one of the chosen lines and things, and for the paper where the step is about one.
func (p *plan) covers(k task.Clock) bool { return p.picks(k) && p.spans(k) }

// telling says whether a clock is that of telling about an earlier paper of this same act: doing the act again tells nobody.
func (p *plan) telling(k task.Clock) bool {
	return k.ItemID != "" && k.StartedBy == p.in.Name() && k.Subject != p.c.ID
}

// spans says whether a clock runs for one of the chosen lines, whatever thing it is about.
func (p *plan) spans(k task.Clock) bool {
	if p.in.Paper != "" && k.Subject != p.c.ID && k.Subject != p.in.Paper {
		return false
	}
	return slices.ContainsFunc(p.runsFor(k), func(i int) bool { return slices.Contains(p.chosen, i) })
}
