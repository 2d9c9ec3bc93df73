package enforce

import (
	"errors"
	"maps"
	"slices"
	"strings"

	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/people"
	"thads/internal/rule"
	"thads/internal/task"
)

// apply carries the step out: lines, balances and items first, then restrictions, clocks, work and messages; one fact
// explains it all. paper is the issued paper that carries it, empty for an act without one.
func (p *plan) apply(t *desk.Tx, paper string) (casefile.State, error) {
	scene, err := p.scene(t)
	if err != nil {
		return "", err
	}
	was := p.c
	if paper != "" {
		w, err := t.Paper(p.c.Province, paper)
		if err != nil {
			return "", err
		}
		p.number = w.NumberText()
	}
	if own := special[p.in.Name()]; own != nil {
		if err := own(p, t, paper); err != nil {
			return "", err
		}
	}
	if err := p.moveItems(t); err != nil {
		return "", err
	}
	before := p.standing()
	if err := p.move(t, scene); err != nil {
		return "", err
	}
	p.tellAway(t, before)
	if err := p.restrict(t, scene, paper); err != nil {
		return "", err
	}
	if err := p.takeOver(t, paper); err != nil {
		return "", err
	}
	if err := p.tellSender(t); err != nil {
		return "", err
	}
	if err := p.time(t, scene, before); err != nil {
		return "", err
	}
	if err := p.cared(t); err != nil {
		return "", err
	}
	if err := p.owe(t, scene, paper); err != nil {
		return "", err
	}
	if err := p.oweDocuments(scene); err != nil {
		return "", err
	}
	p.c.State = casefile.Derive(p.standing(), p.inForce() > 0)
	if err := t.SoonestDue(&p.c); err != nil {
		return "", err
	}
	t.Put(&was, &p.c)
	p.in.Values = p.values
	p.in.Lines = p.lineIDs()
	t.Input(p.in)
	state := p.c.State
	if state == casefile.Closing && finished(p) && !p.surplusWaits() && casefile.InHand(p.limits, casefile.SetAside) == 0 { // Settle closes it in the same breath, unless a paper about the fee waits
		waits, err := p.feePapers(t)
		if err != nil {
			return "", err
		}
		if !waits {
			state = casefile.Closed
		}
	}
	return state, t.Record(desk.Entry{Province: p.c.Province, Subject: p.c.ID, CaseID: p.c.ID, Clause: p.clause(), Pack: p.pack.Ref(),
		As: p.in.Name(), Say: p.act.Name + p.told()})
}

func first(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

// lineIDs are the ids of the chosen lines; none when they are all the case's lines.
func (p *plan) lineIDs() (ids []string) {
	if len(p.chosen) == len(p.lines) {
		return nil
	}
	for _, i := range p.chosen {
		ids = append(ids, p.lines[i].ID)
	}
	return ids
}

// standing is where each line stands.
func (p *plan) standing() []casefile.State {
	out := make([]casefile.State, len(p.lines))
	for i, l := range p.lines {
		out[i] = l.State
	}
	return out
}

// move sets the chosen lines' new state.
func (p *plan) move(t *desk.Tx, scene rule.Scene) error {
	for _, e := range p.act.Effects {
		if e.Set == "" || p.keeps {
			continue
		}
		idx, err := p.meant(e, scene)
		if err != nil {
			return err
		}
		for _, i := range idx {
			l := &p.lines[i]
			if len(e.At) > 0 && !slices.Contains(e.At, string(l.State)) {
				continue
			}
			was := *l
			to := casefile.State(e.Set)
			if e.Back && l.Was != "" {
				to = l.Was
			}
			away := to == casefile.Entrusted
			if (paused(to) || away) && !paused(l.State) || to == casefile.Closed && l.State.Ended() {
				l.Was = l.State // what it goes back to, or how it ended
			} else if to == casefile.Archived {
				// how it ended stays known
			} else if !paused(to) && !away {
				l.Was = ""
			}
			l.State = to
			t.Put(&was, l)
		}
	}
	return nil
}

func paused(s casefile.State) bool { return s == casefile.Postponed || s == casefile.Suspended }

// hold lets a duty's clock stand still for the chosen lines; for the other lines it runs for, it runs on.
func (p *plan) hold(t *desk.Tx, duty string) error {
	for i, k := range p.clocks {
		if k.Duty != duty || k.State != desk.Live || !p.covers(k) {
			continue
		}
		var mine, rest []string
		for _, j := range p.runsFor(k) {
			switch {
			case slices.Contains(p.chosen, j):
				mine = append(mine, p.lines[j].ID)
			case !p.lines[j].State.Ended() && !paused(p.lines[j].State):
				rest = append(rest, p.lines[j].ID)
			}
		}
		if len(rest) == 0 {
			if err := t.Hold(k); err != nil {
				return err
			}
			continue
		}
		was, part := k, k
		k.LineID = strings.Join(rest, " ")
		t.Put(&was, &k)
		p.clocks[i] = k
		part.ID, part.LineID = t.NewID(), strings.Join(mine, " ")
		t.Add(part)
		open, err := t.TasksOfClock(k.Province, k.ID)
		if err != nil {
			return err
		}
		for _, w := range open {
			t.Owe(w, &part)
		}
		if err := t.Hold(part); err != nil {
			return err
		}
	}
	return nil
}

// payment is the duty to pay out what came in.
const payment = "T-160"

// holds says whether money of the chosen lines, or what a sale left over for the debtor, is still in hand.
func (p *plan) holds() bool {
	return casefile.Over(p.items) > 0 || slices.ContainsFunc(p.chosen, func(i int) bool { return p.lines[i].Collected > p.lines[i].Paid })
}

// closeFor ends a duty for the chosen lines that an effect's condition holds for.
func (p *plan) closeFor(t *desk.Tx, e rule.Effect, scene rule.Scene, before []casefile.State) error {
	all := p.chosen
	defer func() { p.chosen = all }()
	var err error
	if p.chosen, err = p.meant(e, scene); err != nil {
		return err
	}
	if len(p.chosen) == 0 {
		return nil
	}
	return p.close(t, e.Close, before)
}

func str(v any) string { s, _ := v.(string); return s }

// give puts work on a desk: the case's officer gets his by name.
func (p *plan) give(t *desk.Tx, w task.Task, k *task.Clock) {
	w.Province, w.CaseID, w.Office = p.c.Province, p.c.ID, p.c.OfficeCode
	if w.Subject == "" {
		w.Subject = p.c.ID
	}
	if w.Role == string(people.Officer) {
		w.OwnerID = p.c.OfficerID
	}
	t.Owe(w, k)
}

// owe adds the notices, copies and papers that the step leaves to be sent or made.
func (p *plan) owe(t *desk.Tx, scene rule.Scene, paper string) error {
	subject := first(paper, p.c.ID)
	begun := map[string]task.Clock{} // one clock for all who must be told by it
	for _, e := range p.act.Effects {
		who := first(e.OweNotice, e.OweCopy)
		if who == "" || who == "other_agency" && carried(p.in.Name()) {
			continue
		}
		idx, err := p.meant(e, scene)
		if err != nil {
			return err
		}
		if len(idx) == 0 {
			continue
		}
		give := func(k *task.Clock) error {
			if e.OweCopy != "" {
				return p.sendCopies(t, e, paper, k)
			}
			p.give(t, task.Task{Kind: "notice", Title: "Thông báo cho " + rule.AudienceVI(who) + ": " + p.act.Name, Subject: subject, Role: string(people.Officer)}, k)
			return nil
		}
		if e.By == "" || p.releases(e.By) {
			if err := give(nil); err != nil {
				return err
			}
			continue
		}
		k, ok := begun[e.By]
		if !ok { // done again, the act is told by a time of its own
			from, err := p.begins(e)
			if err != nil {
				return err
			}
			if old, shared := p.ended[e.By]; shared {
				from = old // the act and the notice of it share one period
			}
			things := ""
			if each, err := p.each(t, e.By); err != nil {
				return err
			} else if each == eachItem {
				things = p.things()
			}
			round := int64(0)
			if subject == p.c.ID { // no paper tells the times apart
				round = p.round()
			}
			k, err = t.Arm(desk.Arm{Round: round, Province: p.c.Province, Items: things, Duty: e.By, Variant: e.Variant, From: from, Subject: subject, CaseID: p.c.ID, Office: p.c.OfficeCode,
				By: p.in.Name(), Ask: rule.Ask{On: p.on, Regime: p.ruling.Limits}})
			if errors.Is(err, rule.ErrNoLength) {
				if err := give(nil); err != nil {
					return err
				}
				continue
			}
			if err != nil {
				return err
			}
			begun[e.By] = k
		}
		if err := give(&k); err != nil {
			return err
		}
	}
	return nil
}

// meant are the chosen lines that an effect is for: those its condition holds for.
func (p *plan) meant(e rule.Effect, scene rule.Scene) (idx []int, err error) {
	if e.When == "" {
		return p.chosen, nil
	}
	when := e.Condition()
	if !when.OfLine() {
		if ok, err := when.Holds(scene); err != nil || !ok {
			return nil, err
		}
		return p.chosen, nil
	}
	s := maps.Clone(scene)
	for _, i := range p.chosen {
		ofLine(s, p.lines[i])
		if p.served != nil {
			s["line_served"] = p.served.lines[p.lines[i].ID]
		}
		ok, err := when.Holds(s)
		if err != nil {
			return nil, err
		}
		if ok {
			idx = append(idx, i)
		}
	}
	return idx, nil
}
