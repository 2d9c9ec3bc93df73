package enforce

import (
	"slices"

	"thads/internal/calendar"
	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/rule"
	"thads/internal/store"
)

// Accrued is what a line with late interest (lãi chậm thi hành án) stands at on a day: until when it was reckoned, and what has
// come on since, in dong (N29.1, N29.2; old law TTLT11 Đ6.1).
type Accrued struct {
	Until calendar.Date // it was reckoned last; of a line never reckoned the day the caller begins with
	Never bool          // reckoned, nor waived
	Due   int64         // since then, at the rate of that time; of a line never reckoned at the caller's rate
}

// AccruedOn looks at a line among its case's steps. from and rate, in hundredths of a percent a year, are for a line that was
// never reckoned; no answer for one the judgment gave no interest on, or whose interest nobody asks for.
func AccruedOn(pack *rule.Pack, facts []store.Fact, past []Past, l casefile.Line, from, on calendar.Date, rate int64) (a Accrued, asked bool, err error) {
	if l.Interest == "" {
		return a, false, nil
	}
	a = Accrued{Until: from, Never: true}
	for _, s := range past {
		if s.Name() != lateInterest || len(s.Lines) > 0 && !slices.Contains(s.Lines, l.ID) {
			continue
		}
		if rate, _ = percent(str(s.Values["rate"])); rate == 0 {
			return a, false, nil // the reason why none is taken was noted
		}
		until := first(str(s.Values["until"]), s.On)
		if a.Until, err = calendar.ParseDate(until); err != nil {
			return a, false, errDay.New(until)
		}
		a.Never = false
	}
	steps, err := owings(facts, past, l)
	if err != nil || on.Before(a.Until) {
		return a, true, err
	}
	a.Due = casefile.LateInterest(steps, rate, dayOf(a.Until), dayOf(on), interestStops(pack, past, l))
	return a, true, nil
}

// sceneInterest says of the chosen lines whether interest was never reckoned on one, and what has come on since the last time.
func (p *plan) sceneInterest(t *desk.Tx, s rule.Scene) error {
	if !slices.Contains(p.act.Guards, "interest_settled") {
		return nil
	}
	facts, err := t.Steps(p.c.Province, p.c.ID)
	if err != nil {
		return err
	}
	never, due := false, int64(0)
	for _, i := range p.chosen {
		a, asked, err := AccruedOn(p.pack, facts, p.past, p.lines[i], p.on, p.on, 0)
		if err != nil {
			return err
		}
		never = never || asked && a.Never
		due += a.Due
	}
	s["interest_unset"], s["interest_due"] = never, due
	return nil
}
