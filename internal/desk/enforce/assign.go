package enforce

import (
	"cmp"

	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/errs"
	"thads/internal/people"
)

// CaseRef is the answer of the acts about a whole case.
type CaseRef struct {
	Case string `json:"case"`
}

// AssignIn gives a case to an officer.
type AssignIn struct {
	Province int64  `json:"province"`
	Case     string `json:"case"`
	Officer  string `json:"officer"`
	Reason   string `json:"reason"`
}

var (
	errOfficer  = errs.Define(errs.Invalid, "enforce.officer", "Người được chọn không phải Chấp hành viên đang làm việc tại phòng này; hãy chọn người khác.")
	errConflict = errs.Define(errs.Unlawful, "enforce.conflict", "Chấp hành viên được chọn trùng tên với một đương sự nên không được giao việc này; hãy kiểm tra và chọn người khác.")
	errReason   = errs.Define(errs.Invalid, "enforce.reason", "Hãy ghi lý do phân công lại.")
)

// Assign gives a case to an enforcement officer of its office (OP-04); nobody gets his own or a relative's case (L16.2d).
// His papers under way and his work on it go along.
var Assign = desk.Act[AssignIn, CaseRef]{Name: "enforce.assign", Run: func(t *desk.Tx, in AssignIn) (CaseRef, error) {
	if err := t.Lock(caseLock(in.Province, in.Case)); err != nil {
		return CaseRef{}, err
	}
	c, err := t.Case(in.Province, in.Case)
	if err != nil {
		return CaseRef{}, err
	}
	if err := t.May(people.Subject{Province: c.Province, OfficeCode: c.OfficeCode, OfficerID: c.OfficerID}); err != nil {
		return CaseRef{}, err
	}
	first := c.OfficerID == "" || c.OfficerID == in.Officer && t.Who.Role == people.Robot
	if !first && in.Reason == "" {
		return CaseRef{}, errReason.New()
	}
	a, err := officerFor(t, c, c.OfficeCode, in.Officer)
	if err != nil {
		return CaseRef{}, err
	}
	if err := pass(t, c, a.ID); err != nil {
		return CaseRef{}, err
	}
	was := c
	c.OfficerID = a.ID
	if c.State == casefile.Received || c.State.Ended() {
		t.Put(&was, &c)
		return CaseRef{c.ID}, t.Record(desk.Entry{Province: c.Province, Subject: c.ID, CaseID: c.ID, Clause: "L32.2", Say: "Phân công Chấp hành viên " + a.Name})
	}
	act := "reassign"
	if first {
		if c.State == casefile.Docketed {
			act = "assign"
		}
		in.Reason = cmp.Or(in.Reason, "Hồ sơ chưa có Chấp hành viên") // why it has none stands in the fact that took him away
	}
	p, err := prepare(t, StepIn{Province: c.Province, Case: c.ID, Op: "OP-04", Act: act,
		Values: map[string]any{"officer": a.ID, "reason": in.Reason}})
	if err != nil {
		return CaseRef{}, err
	}
	if p.c.OfficerID != c.OfficerID {
		t.Put(&was, &c)
		if p.c, err = t.Case(c.Province, c.ID); err != nil {
			return CaseRef{}, err
		}
	}
	p.name = a.Name
	_, err = p.apply(t, "")
	return CaseRef{c.ID}, err
}}

// officerFor is who is to run a case in an office: an officer at work there who has no interest in it (L16.2d).
func officerFor(t *desk.Tx, c casefile.Case, office, id string) (people.Account, error) {
	if err := t.OneByOne(id); err != nil {
		return people.Account{}, err
	}
	a, err := t.Account(id)
	if err != nil {
		return a, err
	}
	if a.Province != c.Province || !a.RunsCasesOf(office) {
		return a, errOfficer.New()
	}
	hit, err := conflicts(t, c, a.ID)
	if err == nil && hit {
		err = errConflict.New().Under("L16.2d")
	}
	return a, err
}

// Changing answers a party's request for another officer (N13): the case goes to whom the decision names, or stays.
const Changing = "OP-04.change"

// handOn gives the case to the officer that the decision on a request names.
func handOn(p *plan, t *desk.Tx, _ string) error {
	to, _ := p.values["officer"].(string)
	if to == "" || to == p.c.OfficerID {
		return nil
	}
	a, err := officerFor(t, p.c, p.c.OfficeCode, to)
	if err != nil {
		return err
	}
	if err := pass(t, p.c, to); err != nil {
		return err
	}
	p.c.OfficerID, p.name = to, a.Name
	return nil
}

// pass hands the papers under way and the open work of a case to another officer.
func pass(t *desk.Tx, c casefile.Case, to string) error {
	papers, err := t.PapersUnderWay(c.Province, c.ID)
	if err != nil {
		return err
	}
	for _, p := range papers {
		if p.OfficerID != to {
			was := p
			p.OfficerID = to
			t.Put(&was, &p)
		}
	}
	tasks, err := t.TasksOfCase(c.Province, c.ID)
	if err != nil {
		return err
	}
	for _, w := range tasks {
		if w.Role == string(people.Officer) && w.OwnerID == c.OfficerID && w.OwnerID != to {
			was := w
			w.OwnerID, w.DeputyID = to, ""
			t.Put(&was, &w)
		}
	}
	return nil
}
