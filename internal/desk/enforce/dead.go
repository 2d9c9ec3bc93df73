package enforce

import (
	"slices"

	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/rule"
	"thads/internal/task"
)

// endDead ends the periods of the case that only lines which have ended are left to run for, when no act that would meet
// the duty can be done from where those lines stand: nobody verifies or deducts for a line that is over. Entrusted lines
// keep theirs, since they may come back (L49.2); rights that lapse by themselves are left alone.
func (p *plan) endDead(t *desk.Tx) error {
	for i, k := range p.clocks {
		if k.State != desk.Live && k.State != desk.Held || k.Subject != p.c.ID || k.Kind == "bars_right" || !p.spans(k) || !p.dead(k) {
			continue
		}
		if err := p.end(t, i); err != nil {
			return err
		}
	}
	return nil
}

func (p *plan) dead(k task.Clock) bool {
	lines := p.runsFor(k)
	if len(lines) == 0 {
		return false
	}
	for _, i := range lines {
		if s := p.lines[i].State; !s.Ended() || s == casefile.Entrusted {
			return false
		}
	}
	met := false
	for _, o := range p.pack.Operations() {
		for _, a := range o.Acts {
			if !slices.Contains(a.Within, k.Duty) && !slices.ContainsFunc(a.Effects, func(e rule.Effect) bool { return e.Close == k.Duty }) {
				continue
			}
			met = true
			for _, i := range lines {
				if slices.Contains(a.FromStates(), string(p.lines[i].State)) {
					return false
				}
			}
		}
	}
	return met
}
