package enforce

import (
	"cmp"
	"errors"
	"slices"
	"strings"
	"time"

	"thads/internal/calendar"
	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/people"
	"thads/internal/rule"
	"thads/internal/task"
)

// time closes, holds and starts clocks. Clocks of a release (T-104, T-122, T-053) start with the restriction they end
// (Release), never here.
func (p *plan) time(t *desk.Tx, scene rule.Scene, before []casefile.State) error {
	for _, d := range p.act.Within {
		if d == payment && p.holds() {
			continue // a part was paid: the time for the rest goes on
		}
		if err := p.close(t, d, before); err != nil {
			return err
		}
	}
	for _, e := range p.act.Effects {
		var err error
		switch {
		case e.Close != "" && p.waitsFor(e.Close): // a part was paid: it goes on for the rest
		case e.Close != "":
			err = p.closeFor(t, e, scene, before)
		case e.Suspend != "":
			err = p.hold(t, e.Suspend)
		case e.Arm != "":
			err = p.arm(t, e, scene)
		}
		if err != nil {
			return err
		}
	}
	if err := p.heard(t); err != nil {
		return err
	}
	if err := p.fromNotice(t); err != nil {
		return err
	}
	if len(p.act.Effects) > 0 && p.act.To() != "" {
		if err := p.endHeld(t); err != nil {
			return err
		}
		return p.endDead(t)
	}
	return nil
}

// endHeld ends clocks that stood still for lines that have ended or gone on without them.
func (p *plan) endHeld(t *desk.Tx) error {
	for i, k := range p.clocks {
		if k.State != desk.Held || !p.spans(k) || p.sleeps(k) {
			continue
		}
		if slices.ContainsFunc(p.runsFor(k), func(i int) bool { return paused(p.lines[i].State) }) {
			continue
		}
		if ended := !slices.ContainsFunc(p.runsFor(k), func(i int) bool { return !p.lines[i].State.Ended() }); ended {
			if err := p.end(t, i); err != nil {
				return err
			}
			continue
		}
		if !slices.Contains(p.arms(), k.Duty) { // the act's own arming lets it run on
			k, err := t.GoOn(k, "thời gian hoãn, tạm đình chỉ", p.clause(), rule.Ask{}) // by the law it began under
			if err != nil {
				return err
			}
			p.clocks[i] = k
		}
	}
	return nil
}

// close ends the running clocks of a duty for the chosen lines; lines that stood at the same place and are not chosen keep it.
func (p *plan) close(t *desk.Tx, duty string, before []casefile.State) error {
	owes := slices.ContainsFunc(p.act.Effects, func(e rule.Effect) bool { return e.By == duty })
	each := p.pack.Each(duty)
	for _, i := range p.oldestFirst() {
		k := p.clocks[i]
		if owes && k.StartedBy == p.in.Name() {
			continue // what the act left owed when it was done before is not met by doing it again
		}
		if each && k.Kind == "bars_right" && k.DueAt <= p.at.UnixMicro() {
			continue // a right that has lapsed is not the one that is used
		}
		if each && p.another(k) || !p.answered(k) {
			continue
		}
		if k.Duty != duty || k.State != desk.Live && k.State != desk.Held || !p.covers(k) || p.telling(k) || p.ofLimit(k) && !p.reported(k) || p.spared(k) {
			continue // an earlier round is still to be told of; a restriction's own period ends with it, or with the decision that takes it up
		}
		if _, found := p.ended[duty]; !found && slices.Contains(p.act.Within, duty) && k.State == desk.Live {
			p.ended[duty] = time.UnixMicro(k.StartedAt)
		}
		var rest []string
		for _, j := range p.runsFor(k) {
			if !slices.Contains(p.chosen, j) && before[j] == before[p.chosen[0]] {
				rest = append(rest, p.lines[j].ID)
			}
		}
		if len(rest) > 0 {
			was := k
			k.LineID = strings.Join(rest, " ")
			t.Put(&was, &k)
			p.clocks[i] = k
			continue
		}
		if err := p.end(t, i); err != nil {
			return err
		}
		if each {
			return nil // of several that wait it answers the one that has waited longest
		}
	}
	return nil
}

// oldestFirst are the case's clocks in the order in which they began.
func (p *plan) oldestFirst() []int {
	out := make([]int, len(p.clocks))
	for i := range out {
		out[i] = i
	}
	slices.SortStableFunc(out, func(a, b int) int { return cmp.Compare(p.clocks[a].StartedAt, p.clocks[b].StartedAt) })
	return out
}

// end ends one of the case's clocks by this step.
func (p *plan) end(t *desk.Tx, i int) error {
	if who := p.clocks[i].Holder; who != "" && named(str(p.values["holder"]), who) && !slices.Contains(p.heardFrom, who) && !slices.Contains(p.arms(), p.clocks[i].Duty) {
		p.heardFrom = append(p.heardFrom, who)
	}
	if err := p.cameLate(t, p.clocks[i]); err != nil {
		return err
	}
	err := t.End(p.clocks[i], p.in.Name())
	p.clocks[i].State = desk.Over
	return err
}

// cameLate notes what the step itself brings after its time: a period of somebody outside that it counts from a day of the
// past and ends at once, as the days a protest may be made in. What that does to it is the law's to say.
func (p *plan) cameLate(t *desk.Tx, k task.Clock) error {
	if k.Kind == "official_duty" || !slices.Contains(p.began, k.ID) || k.DueAt > p.at.UnixMicro() {
		return nil
	}
	d, err := t.Law().Deadline(k.Duty, p.ruling.Limits, p.on)
	if err != nil {
		return err
	}
	p.overdue = append(p.overdue, d.NameVI+": quá thời hạn, hết ngày "+calendar.Short(k.DueDay)+", "+k.Clause)
	return nil
}

// arm starts a duty's clock for the lines whose condition holds: it lets one that stood still run on, and starts one anew
// that the same lines had.
func (p *plan) arm(t *desk.Tx, e rule.Effect, scene rule.Scene) error {
	if p.releases(e.Arm) {
		return nil
	}
	idx, err := p.meant(e, scene)
	if err != nil {
		return err
	}
	if len(idx) == 0 {
		return nil
	}
	from, err := p.begins(e)
	if err != nil {
		return err
	}
	variant, ask := e.Variant, rule.Ask{On: p.on, Regime: p.ruling.Limits}
	if n, ok := p.values[e.Days].(int64); ok && e.Days != "" && n > 0 {
		variant = rule.AgreedDays(int(n))
	}
	each, err := p.each(t, e.Arm)
	if err != nil {
		return err
	}
	things := []string{""}
	switch {
	case each == eachItem && len(p.picked) > 0:
		things = strings.Fields(p.things())
	case each == eachHolder && str(p.values["holder"]) != "":
		things = casefile.Holders(str(p.values["holder"]))
	}
	if !p.own() && !e.Each { // each person, each time has a period of its own
		if things, err = p.anew(t, e.Arm, each, things); err != nil || len(things) == 0 {
			return err
		}
	}
	if p.measured() && (p.decided(e.Arm) || p.awaited(t, e.Arm)) {
		return p.startEach(t, desk.Arm{Duty: e.Arm, Variant: variant, From: from, Ask: ask})
	}
	round := int64(0)
	if p.own() || e.Each {
		round = p.round()
	}
	lines := ""
	all := p.open()
	if casefile.State(p.act.To()).Ended() { // the lines that just ended no longer count as open: name them
		all = len(p.lines)
	}
	if len(idx) < all {
		for _, i := range idx {
			lines += p.lines[i].ID + " "
		}
	}
	a := desk.Arm{Duty: e.Arm, Variant: variant, From: from, Subject: p.c.ID, Lines: strings.TrimSpace(lines), Round: round, Ask: ask}
	for _, x := range things {
		if each == eachHolder {
			a.Holder = x
		} else {
			a.Items = x
		}
		if err := p.start(t, a); err != nil {
			return err
		}
	}
	return nil
}

// anew makes room for a duty that begins for some things or holders (one empty: for the lines): one that runs there already
// ends, one that stood still runs on, and so does the payment of what came in before. What is left are those it begins for.
func (p *plan) anew(t *desk.Tx, duty, each string, things []string) (begin []string, err error) {
	other := func(k task.Clock, thing string) bool {
		if each == eachHolder {
			return !strings.EqualFold(k.Holder, thing)
		}
		return k.ItemID != thing
	}
	for _, thing := range things {
		going := false
		for i, k := range p.clocks {
			if k.Duty != duty || k.State != desk.Live && k.State != desk.Held || k.Subject != p.c.ID || thing != "" && other(k, thing) || !p.covers(k) {
				continue
			}
			switch {
			case k.State == desk.Held:
				p.clocks[i], err = t.GoOn(k, "thời gian hoãn, tạm đình chỉ", p.clause(), rule.Ask{})
				going = true
			case duty == payment:
				going = true // what came in before is still to be paid, and by its own day
			default:
				err = p.end(t, i) // the same duty begins again
			}
			if err != nil {
				return nil, err
			}
			if going {
				break
			}
		}
		if !going {
			begin = append(begin, thing)
		}
	}
	return begin, nil
}

// things are the ids of the picked things.
func (p *plan) things() string {
	var ids []string
	for _, i := range p.picked {
		ids = append(ids, p.items[i].ID)
	}
	return strings.Join(ids, " ")
}

// round is which time this is that the act is done in the case, from the second on.
func (p *plan) round() int64 {
	if n := p.count(p.in.Name()); n > 0 {
		return n + 1
	}
	return 0
}

// begins is the moment a period of the step is counted from: the day that was entered, the hour it took place, or the step.
func (p *plan) begins(e rule.Effect) (time.Time, error) {
	if s := str(p.values[e.From]); s != "" && e.From != "" {
		d, err := calendar.ParseDate(s)
		if err != nil {
			return time.Time{}, errDay.New(s)
		}
		return d.Start().Add(12 * time.Hour), nil
	}
	if h, m, ok := clockTime(str(p.values["hour"])); ok && p.values["held_on"] == nil {
		return p.on.Start().Add(time.Duration(h)*time.Hour + time.Duration(m)*time.Minute), nil
	}
	return p.at, nil
}

// open counts the lines that have not ended.
func (p *plan) open() (n int) {
	for _, l := range p.lines {
		if !l.State.Ended() {
			n++
		}
	}
	return n
}

// startEach arms a clock for each restriction the step laid on or took up; one that ran for it begins anew.
func (p *plan) startEach(t *desk.Tx, a desk.Arm) error {
	for _, id := range p.laid {
		for i, k := range p.clocks {
			if k.Subject == id && k.Duty == a.Duty && k.State == desk.Live {
				if err := p.end(t, i); err != nil {
					return err
				}
			}
		}
		a.Subject = id
		if err := p.start(t, a); err != nil {
			return err
		}
	}
	return nil
}

// start arms a clock and gives its work to who owes the duty; what a third party or nobody owes has a clock and no task.
func (p *plan) start(t *desk.Tx, a desk.Arm) error {
	a.Province, a.CaseID, a.Office, a.By = p.c.Province, p.c.ID, p.c.OfficeCode, first(a.By, p.in.Name())
	d, err := t.Law().Deadline(a.Duty, p.ruling.Limits, p.on)
	if err != nil {
		return err
	}
	k, err := t.Arm(a)
	if errors.Is(err, rule.ErrNoLength) {
		return nil // the law gives no length: nothing can be late
	}
	if err != nil {
		return err
	}
	p.clocks, p.began = append(p.clocks, k), append(p.began, k.ID)
	if d.Consequence != "official_duty" {
		return nil
	}
	role := dutyRole(d.DutyOf)
	if role == "" {
		return nil
	}
	p.give(t, task.Task{Kind: "duty", Title: d.NameVI + thingNames(p.items, a.Items), Subject: a.Subject, Role: string(role)}, &k)
	return nil
}

// thingNames are the names of the things that a period runs for, as they follow its own.
func thingNames(items []casefile.Item, ids string) string {
	var names []string
	for _, id := range strings.Fields(ids) {
		if i := slices.IndexFunc(items, func(x casefile.Item) bool { return x.ID == id }); i >= 0 {
			names = append(names, items[i].Name)
		}
	}
	if len(names) == 0 {
		return ""
	}
	return ": " + strings.Join(names, ", ")
}

// dutyRole is whose work a duty is in this house.
func dutyRole(of string) people.Role {
	switch of {
	case "officer", "agency":
		return people.Officer
	case "head":
		return people.Head
	case "intake":
		return people.Intake
	case "records":
		return people.Records
	case "accountant":
		return people.Accountant
	case "storekeeper":
		return people.Storekeeper
	}
	return ""
}
