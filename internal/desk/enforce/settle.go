package enforce

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"thads/internal/calendar"
	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/people"
	"thads/internal/rule"
)

// Liftings is the answer of Release.
type Liftings struct {
	Case string   `json:"case"`
	List []StepIn `json:"list"` // the steps whose decisions are to be drafted
}

// Release follows from every step: a restriction whose ground is gone gets its release clock and is first in its signer's
// queue; its decision is drafted at once. A publication is no longer shown from this moment.
var Release = desk.Act[CaseIn, Liftings]{Name: "enforce.release", Run: func(t *desk.Tx, in CaseIn) (Liftings, error) {
	p, err := outline(t, in)
	if err != nil {
		return Liftings{}, err
	}
	out := Liftings{Case: p.c.ID}
	after, _ := p.pack.Act(in.After)
	was := p.c
	if slices.ContainsFunc(p.limits, func(r casefile.Restriction) bool { return r.State == casefile.On && r.Kind == "seized" }) {
		if p.items, err = t.ItemsOf(p.c.Province, p.c.ID); err != nil {
			return out, err
		}
	}
	for _, i := range due(p) {
		r := p.limits[i]
		if p.buyers(r) {
			continue
		}
		old := r
		r.State = casefile.Releasing
		t.Put(&old, &r)
		f := p.flag(r.Kind)
		op, act, _ := strings.Cut(f.Lift, ".")
		if _, err := t.Arm(desk.Arm{Province: p.c.Province, Duty: f.SoonerAfter(after), From: t.Now, Subject: r.ID, CaseID: p.c.ID, Office: p.c.OfficeCode, By: f.Lift,
			Ask: rule.Ask{Regime: p.ruling.Limits}}); err != nil && !errors.Is(err, rule.ErrNoLength) { // the old law gave no length for security measures
			return out, err
		}
		s := StepIn{Province: p.c.Province, Case: p.c.ID, Op: op, Act: act, Lift: []string{r.ID}, Forms: []string{f.Form},
			Values: map[string]any{"reason": "nghĩa vụ đã thi hành xong hoặc căn cứ áp dụng không còn", "target": first(r.Target, f.Name), "holder": r.Holder}}
		if r.ItemID != "" { // an asset, or the person who may not leave the country
			s.Values["asset"], s.Values["person"] = r.ItemID, r.ItemID
		}
		if p.givenBack(r) {
			receipt, err := p.redeemed(t, r.ItemID)
			if err != nil {
				return out, err
			}
			if receipt != "" {
				s.Values["receipt"] = receipt
			}
			s.Values["reason"] = "người phải thi hành án đã nộp đủ tiền thi hành án và các chi phí, nhận lại tài sản"
		}
		if r.Kind == "frozen" {
			s.Values["account"] = r.Target
		}
		if a, _ := p.pack.Act(f.Lift); a.Part { // what is lifted for the whole case names no lines
			s.Lines = strings.Fields(r.LineIDs)
		}
		out.List = append(out.List, s)
	}
	if len(out.List) == 0 {
		return out, t.Nothing()
	}
	if err := t.SoonestDue(&p.c); err != nil {
		return out, err
	}
	t.Put(&was, &p.c)
	return out, t.Record(desk.Entry{Province: p.c.Province, Subject: p.c.ID, CaseID: p.c.ID, Clause: "L95", Pack: p.pack.Ref(),
		Say: fmt.Sprintf("Căn cứ của %d biện pháp không còn: soạn quyết định chấm dứt", len(out.List))})
}}

// CaseIn names a case.
type CaseIn struct {
	Province int64  `json:"province"`
	Case     string `json:"case"`
	After    string `json:"after,omitempty"` // the act of an operation that it follows from
}

// whole reads a case with all that was done in it, for what the house does by itself.
func whole(t *desk.Tx, in CaseIn) (*plan, error) {
	p, err := outline(t, in)
	if err != nil {
		return nil, err
	}
	return p, p.grab(t)
}

// outline reads a case as far as what follows from every step looks: where its lines stand and what is in force.
func outline(t *desk.Tx, in CaseIn) (*plan, error) {
	c, err := t.Case(in.Province, in.Case)
	if err != nil {
		return nil, err
	}
	if err := t.May(people.Subject{Province: c.Province, OfficeCode: c.OfficeCode, OfficerID: c.OfficerID}); err != nil {
		return nil, err
	}
	p := &plan{c: c, at: t.Now, on: calendar.DateOf(t.Now), lifted: map[string]int64{}}
	p.ruling = rule.RegimeOf(calendar.DateOf(time.UnixMicro(c.OpenedAt)), calendar.Date{}, rule.Ordinary, p.on)
	p.pack = t.Law().Pack(p.ruling.Regime)
	if p.lines, err = t.LinesOfCase(c.Province, c.ID); err != nil {
		return nil, err
	}
	for i := range p.lines {
		p.chosen = append(p.chosen, i)
	}
	p.limits, err = t.RestrictionsOf(c.Province, c.ID)
	return p, err
}

// finished follows from every step too: once all lines ended, nothing is held and nothing is in force, the case is closed
// (OP-28, L55) without anybody's asking.
func finished(p *plan) bool {
	if len(p.lines) == 0 {
		return false
	}
	held := int64(0)
	for _, l := range p.lines {
		switch l.State {
		case casefile.Done, casefile.Terminated, casefile.OtherEnd, casefile.SentBack:
		case casefile.Closed, casefile.Entrusted, casefile.Withdrawn:
			continue
		default:
			return false
		}
		held += l.Held()
	}
	if held > casefile.InHand(p.limits, casefile.Deposited) {
		return false
	}
	for _, r := range p.limits {
		if r.State != casefile.Off && r.Kind != "coercion_planned" && r.Kind != casefile.SalePaused && !r.Money() { // a plan for lines that are over is void
			return false
		}
	}
	for _, l := range p.lines {
		if l.State != casefile.Closed && l.State != casefile.Entrusted && l.State != casefile.Withdrawn {
			return true
		}
	}
	return false
}

// Settle closes a case whose lines have all ended; what a rule still wants first leaves it open, and is told with the case.
var Settle = desk.Act[CaseIn, Done]{Name: "enforce.settle", Run: func(t *desk.Tx, in CaseIn) (Done, error) {
	p, err := outline(t, in)
	if err != nil {
		return Done{}, err
	}
	if !finished(p) {
		return Done{Case: p.c.ID, State: p.c.State}, t.Nothing()
	}
	if p.items, err = t.ItemsOf(p.c.Province, p.c.ID); err != nil {
		return Done{}, err
	}
	if p.surplusWaits() || casefile.InHand(p.limits, casefile.SetAside) > 0 { // the debtor is still to get what is his (L54.2c, L89.2)
		return Done{Case: p.c.ID, State: p.c.State}, t.Nothing()
	}
	done := Done{Case: p.c.ID, Op: "OP-28", Act: "close"}
	step := StepIn{Province: p.c.Province, Case: p.c.ID, Op: "OP-28", Act: "close", Evidence: []string{"Các quyết định, chứng từ trong hồ sơ"}}
	if a, _ := p.pack.Act(step.Name()); len(a.Grounds) > 0 {
		step.List, step.Letter = a.Grounds[0], p.endedBy()
	}
	s, err := prepare(t, step)
	if err != nil {
		return Done{}, err
	}
	stops, err := s.stops(t)
	if err != nil {
		return Done{}, err
	}
	if len(stops) > 0 {
		return Done{Case: p.c.ID, State: p.c.State}, t.Nothing()
	}
	done.State, err = s.apply(t, "")
	return done, err
}}

// endedBy is the letter of L55 (old law L52): all was done, else it was terminated, else another end.
func (p *plan) endedBy() string {
	letter := "3"
	for _, l := range p.lines {
		switch l.State {
		case casefile.Done:
			return "1"
		case casefile.Terminated:
			letter = "2"
		}
	}
	return letter
}
