package enforce

import (
	"strings"
	"time"

	"thads/internal/calendar"
	"thads/internal/desk"
	"thads/internal/rule"
)

// checksDue counts the periodic checks that the law wants by now: one for each whole period since the decision that there
// are no means (L38.3), each period as long as the last step before it said.
func (p *plan) checksDue(t *desk.Tx) (n int64, err error) {
	var from time.Time
	for _, s := range p.past {
		if s.Op == "OP-09" && strings.HasPrefix(s.Act, "no_means") {
			from = time.UnixMicro(s.At)
		}
	}
	if from.IsZero() {
		return 0, nil
	}
	for {
		due, err := t.Law().Due("T-054", from, rule.Ask{Variant: p.checkedEvery(from), Regime: p.ruling.Limits})
		if err != nil || due.At.After(p.at) {
			return n, err
		}
		from = due.Date.Start().Add(12 * time.Hour)
		n++
	}
}

// checkedEvery is the variant of the periodic check that the last step before a moment chose.
func (p *plan) checkedEvery(at time.Time) (variant string) {
	for _, s := range p.past {
		if s.At > at.UnixMicro() || s.Name() != "OP-08.periodic" && !(s.Op == "OP-09" && strings.HasPrefix(s.Act, "no_means")) {
			continue
		}
		variant = ""
		if long, _ := s.Values["prison_or_unknown"].(bool); long {
			variant = "prison_or_unknown"
		}
	}
	return variant
}

// sceneBounds asks of what was entered whether it lasts longer than the clause lets it, is told later than the clause wants,
// or was done for the same lines before.
func (p *plan) sceneBounds(t *desk.Tx, s rule.Scene) error {
	for _, e := range p.act.Effects {
		duty := first(e.Arm, e.By)
		day, _ := p.values[e.From].(string)
		if duty == "" || e.From == "" || day == "" {
			continue
		}
		d, err := calendar.ParseDate(day)
		if err != nil {
			return errDay.New(day)
		}
		due, err := t.Law().Due(duty, d.Start().Add(12*time.Hour), rule.Ask{On: p.on, Regime: p.ruling.Limits})
		if err != nil {
			return err
		}
		if until := str(p.values["until"]); until != "" && due.Consequence == "enables_next" && until > due.Date.String() {
			s["too_long"] = true
		}
		if e.From == "held_on" && !due.At.After(p.at) {
			s["too_soon"] = true
		}
	}
	for _, x := range p.past {
		if x.Name() == p.in.Name() && p.touches(x.Lines) {
			s["repeated"] = true
		}
	}
	return nil
}
