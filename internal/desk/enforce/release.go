package enforce

import (
	"slices"
	"strings"

	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/errs"
	"thads/internal/rule"
	"thads/internal/task"
)

var errNothingOn = errs.Define(errs.Conflict, "enforce.nothing_on", "Hồ sơ không có biện pháp nào đang áp dụng để “%s”.")

// flag is the pack's flag of a kind.
func (p *plan) flag(kind string) (f rule.Flag) {
	for _, x := range p.pack.Flags() {
		if x.Key == kind {
			return x
		}
	}
	return f
}

// inForce counts the measures of the case that an act has to lift.
func (p *plan) inForce() (n int) {
	for _, r := range p.limits {
		if r.Binds() {
			n++
		}
	}
	return n
}

// releases says whether a duty is that of lifting a restriction.
func (p *plan) releases(duty string) bool {
	return slices.ContainsFunc(p.pack.Flags(), func(f rule.Flag) bool { return f.Times(duty) })
}

// restrict lays on what the act raises and ends what it drops.
func (p *plan) restrict(t *desk.Tx, scene rule.Scene, paper string) error {
	for _, e := range p.act.Effects {
		switch {
		case e.Raise != "":
			idx, err := p.meant(e, scene)
			if err != nil {
				return err
			}
			if len(idx) == 0 {
				continue
			}
			if err := p.lay(t, e.Raise, paper); err != nil {
				return err
			}
		case e.Drop != "" && isMoney(e.Drop):
			p.spend(t, e.Drop)
		case e.Drop != "":
			if err := p.lift(t, e.Drop); err != nil {
				return err
			}
		}
	}
	return nil
}

// nothingOn refuses an act that only lifts restrictions where none of its kinds is in force.
func (p *plan) nothingOn() error {
	lifts := false
	for _, f := range p.pack.Flags() {
		if f.Lift != p.in.Name() {
			continue
		}
		lifts = true
		if slices.ContainsFunc(p.limits, func(r casefile.Restriction) bool { return r.Kind == f.Key && r.State != casefile.Off && p.lifts(r) }) {
			return nil
		}
	}
	if lifts {
		return errNothingOn.New(p.act.Name).Under(p.clause())
	}
	return nil
}

func (p *plan) lay(t *desk.Tx, kind, paper string) error {
	r := casefile.Restriction{Province: p.c.Province, CaseID: p.c.ID, LineIDs: strings.Join(p.lineIDs(), " "), Office: p.c.OfficeCode, Kind: kind,
		Holder: first(first(str(p.values["holder"]), p.holder), p.flag(kind).Holder), PaperID: paper, Regime: string(p.ruling.Regime), Clause: p.clause(), Since: p.at.UnixMicro(), State: casefile.On}
	if r.Amount, _ = p.values["amount"].(int64); r.Money() {
		return p.put(t, r)
	}
	r.Target = first(str(p.values["account"]), str(p.values["target"]))
	if len(p.picked) == 0 {
		r.ItemID = str(p.values["person"])
	}
	who := []string{r.Holder}
	if names := casefile.Holders(r.Holder); len(names) > 1 && slices.ContainsFunc(p.arms(), func(d string) bool { return p.awaited(t, d) }) {
		who = names // each bank answers for what it holds itself
	}
	for _, r.Holder = range who {
		if err := p.layOne(t, r, kind, paper); err != nil {
			return err
		}
	}
	return nil
}

// layOne lays one restriction on, for each of the picked things.
func (p *plan) layOne(t *desk.Tx, r casefile.Restriction, kind, paper string) error {
	// A decision within 24 hours takes up what the minutes began: one restriction, not two.
	for i, old := range p.limits {
		k, ok := p.awaits(old)
		if !ok || old.Kind != kind || old.Target != r.Target || old.Holder != r.Holder {
			continue
		}
		was := old
		old.PaperID, old.Clause = paper, r.Clause
		t.Put(&was, &old)
		p.limits[i] = old
		if err := p.end(t, k); err != nil {
			return err
		}
		p.laid = append(p.laid, old.ID)
		return nil
	}
	add := func(r casefile.Restriction) {
		r.ID = t.NewID()
		t.Add(r)
		p.limits = append(p.limits, r)
		p.laid = append(p.laid, r.ID)
	}
	if len(p.picked) == 0 {
		add(r)
	}
	for _, i := range p.picked {
		x := p.items[i]
		r.ItemID, r.Target, r.Amount = x.ID, x.Name, x.Worth()
		add(r)
	}
	return nil
}

// awaits finds the running clock within which a restriction that minutes began needs the decision that this act is.
func (p *plan) awaits(r casefile.Restriction) (int, bool) {
	i := slices.IndexFunc(p.clocks, func(k task.Clock) bool {
		return k.Subject == r.ID && k.State == desk.Live && slices.Contains(p.act.Within, k.Duty)
	})
	return i, i >= 0 && r.State == casefile.On
}

// ofLimit says whether a clock runs for one restriction of the case, not for its lines.
func (p *plan) ofLimit(k task.Clock) bool {
	return slices.ContainsFunc(p.limits, func(r casefile.Restriction) bool { return r.ID == k.Subject })
}

// awaited says whether a duty is that of somebody outside about what the act lays on: each bank reports on its own account.
func (p *plan) awaited(t *desk.Tx, duty string) bool {
	d, err := t.Law().Deadline(duty, p.ruling.Limits, p.on)
	return err == nil && d.Consequence == "third_party_duty"
}

// reported says whether the step is what somebody outside owed about a restriction: the one who is named, or whoever it is.
func (p *plan) reported(k task.Clock) bool {
	if k.Kind != "third_party_duty" {
		return false
	}
	if len(p.in.Lift) > 0 {
		return slices.Contains(p.in.Lift, k.Subject)
	}
	who := str(p.values["holder"])
	return who == "" || slices.ContainsFunc(p.limits, func(r casefile.Restriction) bool {
		return r.ID == k.Subject && slices.ContainsFunc(casefile.Holders(r.Holder), func(h string) bool { return slices.Contains(casefile.Holders(who), h) })
	})
}

// measured says whether the step laid on something that another act lifts: a period about it is its own. A plan of coercion
// is none.
func (p *plan) measured() bool {
	return slices.ContainsFunc(p.limits, func(r casefile.Restriction) bool { return slices.Contains(p.laid, r.ID) && p.flag(r.Kind).Lift != "" })
}

// decided says whether a duty runs for what the act lays on until another act decides on it (T-101, T-102): each
// restriction has a clock of its own.
func (p *plan) decided(duty string) bool {
	for _, o := range p.pack.Operations() {
		for _, a := range o.Acts {
			if slices.Contains(a.Within, duty) && a.Key != p.in.Act && slices.ContainsFunc(a.Effects, func(e rule.Effect) bool {
				return e.Raise != "" && slices.ContainsFunc(p.act.Effects, func(own rule.Effect) bool { return own.Raise == e.Raise })
			}) {
				return true
			}
		}
	}
	return false
}

// lift ends restrictions of a kind: those named, else those on the picked items, else all on the chosen lines.
func (p *plan) lift(t *desk.Tx, kind string) error {
	for i, r := range p.limits {
		if r.State == casefile.Off || r.Kind != kind || !p.lifts(r) {
			continue
		}
		was := r
		r.State, r.EndedAt, r.EndedBy = casefile.Off, t.Now.UnixMicro(), p.in.Name()
		t.Put(&was, &r)
		p.limits[i] = r
		p.lifted[r.ID] = casefile.NoDue
		for j, k := range p.clocks {
			if k.Subject == r.ID && k.State == desk.Live {
				if p.releases(k.Duty) {
					p.lifted[r.ID] = k.DueAt
				}
				if err := p.end(t, j); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

func (p *plan) lifts(r casefile.Restriction) bool {
	if len(p.in.Lift) > 0 {
		return slices.Contains(p.in.Lift, r.ID)
	}
	if id := str(p.values["person"]); id != "" && r.ItemID != "" {
		return r.ItemID == id
	}
	if len(p.picked) > 0 {
		return slices.ContainsFunc(p.picked, func(i int) bool { return p.items[i].ID == r.ItemID })
	}
	only := strings.Fields(r.LineIDs)
	return len(only) == 0 || slices.ContainsFunc(p.chosen, func(i int) bool { return slices.Contains(only, p.lines[i].ID) })
}

// due answers which restrictions of the case must be lifted now: their lines have ended or are paid; a publication also
// when no line is without means any more (L95, N23.2). Of an entrusted line measures hold until the other agency replaces
// them (L49.2). A seizure of what the debtor redeemed has lost its ground with the payment (L83.4, L95.3; old law L101.5,
// L105.1).
func due(p *plan) (out []int) {
	for i, r := range p.limits {
		lift := p.flag(r.Kind).Lift
		if r.State != casefile.On || lift == "" {
			continue
		}
		a, _ := p.pack.Act(lift)
		gone, may := true, false
		only := strings.Fields(r.LineIDs)
		for _, l := range p.lines {
			if len(only) > 0 && !slices.Contains(only, l.ID) {
				continue
			}
			may = may || slices.Contains(a.FromStates(), string(l.State)) && (r.Kind != "seized" || l.State != casefile.ToPay || p.givenBack(r))
			if r.Kind == "published" {
				gone = gone && l.State != casefile.NoMeans && l.State != casefile.SeparateBook
				continue
			}
			gone = gone && (l.State.Ended() && l.State != casefile.Entrusted || l.State == casefile.ToPay && l.Left() == 0)
		}
		if may && (gone || p.givenBack(r)) {
			out = append(out, i)
		}
	}
	return out
}

// buyers says whether a seizure lies on an asset that is sold and still to be handed over: the buyer's, not the debtor's to
// have back. One that he gave up when the case was terminated is (N14.2).
func (p *plan) buyers(r casefile.Restriction) bool {
	if r.Kind != "seized" || r.ItemID == "" {
		return false
	}
	i := slices.IndexFunc(p.items, func(x casefile.Item) bool { return x.ID == r.ItemID })
	if i < 0 || p.items[i].State != "sold" {
		return false
	}
	ended := !slices.ContainsFunc(p.lines, func(l casefile.Line) bool { return l.State != casefile.Terminated })
	return p.items[i].Received > 0 || !ended
}

// givenBack says whether a seizure lies on an asset that the debtor paid for and has back.
func (p *plan) givenBack(r casefile.Restriction) bool {
	return r.Kind == "seized" && slices.ContainsFunc(p.items, func(x casefile.Item) bool { return x.ID == r.ItemID && x.State == "returned" })
}

// redeemed is the receipt by which the debtor redeemed an asset; empty where he did not.
func (p *plan) redeemed(t *desk.Tx, item string) (receipt string, err error) {
	facts, err := t.Steps(p.c.Province, p.c.ID)
	if err != nil {
		return "", err
	}
	past, err := Read(t, facts)
	for _, s := range past {
		if s.Name() == "OP-16.redeem" && slices.Contains(strings.Fields(str(s.Values["asset"])), item) {
			receipt = str(s.Values["receipt"])
		}
	}
	return receipt, err
}
