package follow

import (
	"encoding/json"
	"fmt"
	"maps"
	"strings"

	"thads/internal/calendar"
	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/desk/enforce"
	"thads/internal/desk/issue"
	"thads/internal/document"
	"thads/internal/errs"
	"thads/internal/people"
	"thads/internal/rule"
)

// draftStep drafts the papers of a step: the one that carries it out once it is issued, those chosen beside it, and those
// that an act now done leaves to be made.
func draftStep(t *desk.Tx, c Context) error {
	done, ok := c.Answer.(enforce.Done)
	if !ok || done.Draft == "" && len(done.Also)+len(done.Owed) == 0 {
		return nil
	}
	s, ok := c.Input.(enforce.StepIn)
	if !ok {
		return fmt.Errorf("input of %s is no step", c.Act)
	}
	if done.Draft != "" {
		if err := draft(t, c, s, done.Draft, true); err != nil {
			return err
		}
	}
	for _, form := range done.Also {
		for _, s := range each(s, form) {
			if err := draft(t, c, s, form, false); err != nil {
				return err
			}
		}
	}
	for _, o := range done.Owed {
		if err := draftOwed(t, c, s, o); err != nil {
			return err
		}
	}
	return nil
}

// each is the step once for every person that it serves, where the form is written for one.
func each(s enforce.StepIn, form string) (out []enforce.StepIn) {
	if !issue.PerPerson(form) || len(s.To) < 2 {
		return []enforce.StepIn{s}
	}
	for _, id := range s.To {
		s.To = []string{id}
		out = append(out, s)
	}
	return out
}

// draftOwed drafts a paper that an act leaves to be made, about its own lines and what moved on them.
func draftOwed(t *desk.Tx, c Context, s enforce.StepIn, o enforce.Owed) error {
	if len(o.Lines) > 0 {
		s.Lines = o.Lines
	}
	if o.Amount > 0 {
		s.Values = maps.Clone(s.Values)
		s.Values["amount"] = o.Amount
	}
	data, err := stepData(t, s)
	if err != nil {
		return err
	}
	if s.By != "" && strings.HasPrefix(o.Form, "KT-") {
		data.Paper = s.By // a voucher names the decision it carries out
	}
	if o.Rests != "" {
		pack := t.Law().Pack(data.Regime)
		data.Point, data.Ground, data.Clause = pack.ClauseVI(o.Rests), data.Name, o.Rests
	}
	return write(t, c, data, o.Form, false)
}

func stepText(s enforce.StepIn) (string, error) {
	b, err := json.Marshal(s)
	return string(b), err
}

// draft drafts one paper of a step; carries says whether the step takes effect with it.
func draft(t *desk.Tx, c Context, s enforce.StepIn, form string, carries bool) error {
	data, err := stepData(t, s)
	if err != nil {
		return err
	}
	if carries {
		carried := s
		carried.On, carried.Forms = "", nil // it happens on the day the paper is issued
		if data.Step, err = stepText(carried); err != nil {
			return err
		}
	}
	return write(t, c, data, form, carries)
}

// write fills a form and puts it on its way; a form without a body yet is left out unless the step hangs on it.
func write(t *desk.Tx, c Context, data issue.StepData, form string, must bool) error {
	data.Form = form
	if t.Who.Role != people.Robot {
		data.By = t.Who.ID
	}
	in, err := issue.Step(t, c.Site, data)
	if err == nil {
		_, err = desk.Then(t, c.Province, issue.Draft, in)
	}
	if e := errs.As(err); e != nil && e.Def.Kind == errs.NotFound && !must {
		return nil
	}
	return err
}

// stepData is what a step gives its papers.
func stepData(t *desk.Tx, s enforce.StepIn) (d issue.StepData, err error) {
	on, err := calendar.ParseDate(s.On)
	if err != nil {
		return d, err
	}
	pack := t.Law().Pack(rule.RegimeOn(on))
	a, _ := pack.Act(s.Name())
	d = issue.StepData{Province: s.Province, CaseID: s.Case, Regime: pack.Regime, Name: a.Name, Clause: strings.Join(a.Cite, ", "), Evidence: s.Evidence,
		Values: s.Values, Inputs: pack.Inputs(), Lines: s.Lines, Lift: s.Lift, To: s.To, On: s.On, Paper: s.Paper, Override: s.Override, Offices: map[string]string{}}
	if sum := debtors[s.Name()]; sum != "" {
		d.Extra = map[string]any{"các_khoản": []any{sum}}
	}
	if say := orders[s.Name()]; say != "" {
		if err := toSeller(t, s, say, &d); err != nil {
			return d, err
		}
	}
	if g, ok := pack.Ground(s.List, s.Letter); ok {
		d.Point, d.Ground, d.Interest = point(pack, s.List, s.Letter), g.Name, rule.InterestVI(g.Interest)
		d.Clause = strings.Join(g.Cite, ", ")
	}
	if code, ok := s.Values["office"].(string); ok {
		o, err := t.Office(code)
		if err != nil {
			return d, err
		}
		d.Offices[code] = o.Name
	}
	return d, nil
}

// debtors says what money papers of an act are about where it is the debtor's own, not that of an obligation line.
var debtors = map[string]string{
	"OP-20.over_to_debtor": surplus, "OP-22.tell_over": surplus, "OP-22.deposit_over": surplus, "OP-22.forfeit_over": surplus,
	"OP-20.pay_set_aside": "Khoản tiền trích lại từ tiền bán nhà ở duy nhất để người phải thi hành án thuê nhà",
}

const surplus = "Tiền bán tài sản còn lại sau khi thanh toán các khoản của quyết định thi hành án"

// point names a ground as a decision does: "điểm a khoản 1 Điều 46".
func point(k *rule.Pack, list, letter string) string {
	text := k.ClauseVI(list)
	switch {
	case letter == "-" || letter == "":
		return text
	case strings.Trim(letter, "0123456789") == "":
		if strings.Contains(list, ".") {
			return text // the house's own number in a clause that letters nothing
		}
		return "khoản " + letter + " " + text
	}
	return "điểm " + letter + " " + text
}

// recheck asks a step's guards again when its paper is signed; minutes carry it out with the signature.
func recheck(t *desk.Tx, c Context) error {
	p, s, err := stepOf(t, c)
	if err != nil {
		return err
	}
	if p.State == document.Issued {
		return carry(t, c)
	}
	_, err = desk.Then(t, c.Province, enforce.Recheck, enforce.CarryIn{Step: s})
	return err
}

// stillFits asks whether a paper's step can still be carried out before it takes a number, which it would keep for ever.
func stillFits(t *desk.Tx, c Context) error {
	_, s, err := stepOf(t, c)
	if err != nil {
		return err
	}
	_, err = desk.Then(t, c.Province, enforce.Fits, enforce.CarryIn{Step: s})
	return err
}

// settleWaiting closes a case whose lines have all ended and that waited for a paper which is given up.
func settleWaiting(t *desk.Tx, c Context) error {
	if c.CaseID == "" {
		return nil
	}
	k, err := t.Case(c.Province, c.CaseID)
	if err != nil || k.State != casefile.Closing {
		return err
	}
	return settle(t, c)
}

// carry lets the step of an issued paper take effect.
func carry(t *desk.Tx, c Context) error {
	_, s, err := stepOf(t, c)
	if err != nil {
		return err
	}
	_, err = desk.Then(t, c.Province, enforce.Carry, enforce.CarryIn{Step: s})
	return err
}

func stepOf(t *desk.Tx, c Context) (p document.Paper, s enforce.StepIn, err error) {
	a, ok := c.Answer.(issue.Paper)
	if !ok {
		return p, s, fmt.Errorf("answer of %s is no paper", c.Act)
	}
	if p, err = t.Paper(c.Province, a.ID); err != nil {
		return p, s, err
	}
	if err := json.Unmarshal([]byte(p.Step), &s); err != nil {
		return p, s, err
	}
	s.On, s.By = t.Day(), p.ID
	return p, s, nil
}

// assign gives a docketed case to the officer that its decision names.
func assign(t *desk.Tx, c Context) error {
	k, err := t.Case(c.Province, c.CaseID)
	if err != nil || k.OfficerID == "" {
		return err
	}
	_, err = desk.Then(t, c.Province, enforce.Assign, enforce.AssignIn{Province: c.Province, Case: c.CaseID, Officer: k.OfficerID})
	return err
}

// credit books money that one case passed on as received in the other: it never lies between the two.
func credit(t *desk.Tx, c Context) error {
	s, ok := c.Input.(enforce.StepIn)
	if !ok {
		return fmt.Errorf("input of %s is no step", c.Act)
	}
	from, err := t.Case(c.Province, c.CaseID)
	if err != nil {
		return err
	}
	number, _ := s.Values["paper_no"].(string)
	to, err := enforce.OtherCase(t, from, number)
	if err != nil {
		return err
	}
	in := enforce.StepIn{Province: to.Province, Case: to.ID, Op: "OP-19", Act: "receive",
		Values: map[string]any{"amount": s.Values["amount"], "receipt": s.Values["receipt"]}}
	switch to.State {
	case casefile.NoMeans, casefile.SeparateBook, casefile.Postponed, casefile.Suspended:
		in.Act = "receive_idle"
	}
	_, err = desk.Then(t, c.Province, enforce.Step, in)
	return err
}

// settle drafts what must be lifted and closes what is finished.
func settle(t *desk.Tx, c Context) error {
	in := enforce.CaseIn{Province: c.Province, Case: c.CaseID, After: c.Act}
	if _, err := desk.Then(t, c.Province, enforce.Release, in); err != nil {
		return err
	}
	if c.Act == "OP-28.close" {
		return nil
	}
	_, err := desk.Then(t, c.Province, enforce.Settle, in)
	return err
}

// draftLiftings drafts the decisions that end restrictions whose ground is gone.
func draftLiftings(t *desk.Tx, c Context) error {
	l, ok := c.Answer.(enforce.Liftings)
	if !ok {
		return nil
	}
	for _, x := range l.List {
		if _, err := desk.Then(t, c.Province, enforce.Step, x); err != nil {
			return err
		}
	}
	return nil
}
