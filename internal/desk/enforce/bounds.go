package enforce

import (
	"slices"
	"strings"
	"time"

	"thads/internal/calendar"
	"thads/internal/desk"
	"thads/internal/rule"
	"thads/internal/vn"
)

// checksDue counts the periodic checks that the law wants by now: one for each whole period since the decision that there
// are no means (L38.3), each period as long as the last step before it said.
func (p *plan) checksDue(t *desk.Tx) (n int64, err error) {
	from := p.noMeansAt()
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

// noMeansAt is when it was last decided that there are no means; zero where it never was.
func (p *plan) noMeansAt() (at time.Time) {
	for _, s := range p.past {
		if s.Op == "OP-09" && strings.HasPrefix(s.Act, "no_means") {
			at = time.UnixMicro(s.At)
		}
	}
	return at
}

// checksDone is how many periodic checks were recorded since that decision.
func (p *plan) checksDone() (n int64) {
	from := p.noMeansAt().UnixMicro()
	for _, s := range p.past {
		if s.Name() == "OP-08.periodic" && s.At >= from {
			n++
		}
	}
	return n
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

// verifications are the acts that write down how the debtor's means were found.
var verifications = []string{"OP-08.has_means", "OP-08.no_means_found", "OP-08.reverify", "OP-08.periodic", "OP-08.verify_new", "OP-10.new_information"}

// sceneRelief looks back from a proposal of relief: at the last verification, good for three months, and at the last time
// the court decided, a year of which must be over (L43.3, L42.4; old law L62.3, L61.5).
func (p *plan) sceneRelief(t *desk.Tx, s rule.Scene) error {
	within := func(duty string, at int64) (bool, error) {
		due, err := t.Law().Due(duty, time.UnixMicro(at), rule.Ask{Regime: p.ruling.Limits})
		return err == nil && due.At.After(p.at), err
	}
	for _, x := range p.past {
		key, duty := "", ""
		switch {
		case slices.Contains(verifications, x.Name()):
			key, duty = "checked_lately", "T-190"
		case x.Name() == "OP-26.court_decides":
			key, duty = "relief_lately", "T-195"
		default:
			continue
		}
		yes, err := within(duty, x.At)
		if err != nil {
			return err
		}
		if yes {
			s[key] = true
		}
	}
	return nil
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
		due, err := p.dueFrom(t, duty, "", day)
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
	for _, duty := range p.act.Within { // what the act itself must be done so many days before
		last, ok, err := p.lastDay(t, duty, str(p.values["held_on"]))
		if err != nil {
			return err
		}
		if ok && p.in.On > last {
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

// lastDay is the last day of a period counted backwards from a day ("at least n days before"); not ok for one counted
// forwards, and without a day.
func (p *plan) lastDay(t *desk.Tx, duty, day string) (string, bool, error) {
	if day == "" {
		return "", false, nil
	}
	row, err := t.Law().Deadline(duty, p.ruling.Limits, p.on)
	if err != nil || !row.Length.Back {
		return "", false, err
	}
	due, err := p.dueFrom(t, duty, "", day)
	return due.Date.String(), err == nil, err
}

// dueFrom counts a period from a day that was entered, forwards or backwards as the law counts it.
func (p *plan) dueFrom(t *desk.Tx, duty, variant, day string) (rule.Due, error) {
	d, err := calendar.ParseDate(day)
	if err != nil {
		return rule.Due{}, errDay.New(day)
	}
	return t.Law().Due(duty, d.Start().Add(12*time.Hour), rule.Ask{On: p.on, Regime: p.ruling.Limits, Variant: variant})
}

// keptAhead are the periods counted backwards from the day of the step that were kept: the act that keeps one was done, and
// its paper served on whom it is for, by its last day. One about other assets does not count.
func (p *plan) keptAhead(t *desk.Tx) (kept []string, err error) {
	for _, x := range p.past {
		about := strings.Fields(str(x.Values["asset"]))
		if len(about) > 0 && len(p.picked) > 0 && !slices.ContainsFunc(p.picked, func(i int) bool { return slices.Contains(about, p.items[i].ID) }) {
			continue
		}
		a, _ := p.pack.Act(x.Name())
		for _, duty := range a.Within {
			last, ok, err := p.lastDay(t, duty, first(str(p.values["held_on"]), p.in.On))
			if err != nil {
				return nil, err
			}
			if !ok || slices.Contains(kept, duty) {
				continue
			}
			on, err := p.toldOn(t, a, x, duty)
			if err != nil {
				return nil, err
			}
			if on != "" && on <= last {
				kept = append(kept, duty)
			}
		}
	}
	return kept, nil
}

// toldOn is the day a past act met a duty: its own, or, where it tells persons by that duty, the day the last of them was
// served; empty while one of them was not.
func (p *plan) toldOn(t *desk.Tx, a rule.Act, x Past, duty string) (string, error) {
	if x.By == "" || !slices.ContainsFunc(a.Effects, func(e rule.Effect) bool { return e.OweNotice != "" && e.By == duty }) {
		return x.On, nil
	}
	w, err := t.Paper(p.c.Province, x.By)
	if err != nil {
		return "", err
	}
	whom, err := AudienceOf(p.pack, w)
	if err != nil {
		return "", err
	}
	rows, err := t.ServicesTo(p.c.Province, w.ID, whom.Persons)
	if err != nil {
		return "", err
	}
	on, told := "", 0
	for _, r := range rows {
		if r.PartyID == "" { // everybody at once
			return r.On, nil
		}
		on, told = max(on, r.On), told+1
	}
	if told < len(whom.Persons) || told == 0 {
		return "", nil
	}
	return on, nil
}

// ahead refuses a day to come that is nearer than a limit counted backwards from it allows, and names the first working day
// that is far enough.
func (p *plan) ahead(t *desk.Tx) error {
	for _, e := range p.act.Effects {
		day := str(p.values[e.From])
		if !e.Ahead || day == "" {
			continue
		}
		duty := first(e.Arm, e.By)
		late := func(day string) (rule.Due, bool, error) {
			due, err := p.dueFrom(t, duty, e.Variant, day)
			return due, err == nil && !due.At.After(p.at), err
		}
		due, near, err := late(day)
		if err != nil {
			return err
		}
		if !near {
			continue
		}
		d, err := t.Law().Deadline(duty, p.ruling.Limits, p.on)
		if err != nil {
			return err
		}
		earliest := calendar.DateOf(p.at)
		for near || !t.Law().Calendar.IsWork(earliest) {
			earliest = earliest.AddDays(1)
			if _, near, err = late(earliest.String()); err != nil {
				return err
			}
		}
		return errAhead.New(calendar.Short(day), vn.LowerFirst(due.NameVI), d.Length.Vietnamese()+" "+d.StartsVI, earliest.Short()).Under(due.Clause)
	}
	return nil
}
