package enforce

import (
	"strings"

	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/errs"
	"thads/internal/people"
	"thads/internal/task"
)

var (
	errSameOffice  = errs.Define(errs.Invalid, "enforce.same_office", "Việc đang ở phòng này; hãy chọn phòng khác của tỉnh.")
	errOtherOffice = errs.Define(errs.Invalid, "enforce.other_office", "Chỉ phân công lại trong một tỉnh, thành phố; sang tỉnh khác thì uỷ thác thi hành án (OP-24).")
	errCaseOver    = errs.Define(errs.Conflict, "enforce.case_over", "Việc đã kết thúc nên không phân công lại.")
)

// MoveIn gives a case to another office of its province.
type MoveIn struct {
	Province int64  `json:"province"`
	Case     string `json:"case"`
	Office   string `json:"office"`
	Officer  string `json:"officer,omitempty"` // of the new office; empty: its leader assigns one
	Reason   string `json:"reason"`
}

// Move re-assigns a case to another office of the province (L32.2, OP-04): what was done stays, and the work, the papers
// under way, the running periods and the measures in force go along. Between provinces there is only entrusting (L49).
var Move = desk.Act[MoveIn, CaseRef]{Name: "enforce.move", Run: func(t *desk.Tx, in MoveIn) (CaseRef, error) {
	p, err := whole(t, CaseIn{Province: in.Province, Case: in.Case})
	if err != nil {
		return CaseRef{}, err
	}
	o, err := t.Office(in.Office)
	if err != nil {
		return CaseRef{}, err
	}
	switch {
	case o.Province != p.c.Province:
		return CaseRef{}, errOtherOffice.New().Under("L32.2")
	case o.Code == p.c.OfficeCode:
		return CaseRef{}, errSameOffice.New()
	case strings.TrimSpace(in.Reason) == "":
		return CaseRef{}, errReason.New()
	case p.c.State.Ended():
		return CaseRef{}, errCaseOver.New()
	}
	name, err := p.taker(t, o.Code, in.Officer)
	if err != nil {
		return CaseRef{}, err
	}
	if _, ok := p.pack.Act("OP-04.reassign"); ok && p.c.State != casefile.Received {
		if p, err = prepare(t, StepIn{Province: p.c.Province, Case: p.c.ID, Op: "OP-04", Act: "reassign",
			Values: map[string]any{"office": o.Code, "officer": in.Officer, "reason": in.Reason}}); err != nil {
			return CaseRef{}, err
		}
	}
	if err := p.along(t, o.Code, in.Officer); err != nil {
		return CaseRef{}, err
	}
	was := p.c
	p.c.OfficeCode, p.c.OfficerID = o.Code, in.Officer
	t.Put(&was, &p.c)
	if in.Officer == "" {
		t.Owe(task.Task{Province: p.c.Province, Kind: "assign", Title: "Phân công Chấp hành viên cho việc mới nhận", Subject: p.c.ID, CaseID: p.c.ID, Office: o.Code,
			Role: string(people.RoomHead)}, nil)
	}
	p.name = o.Name
	if name != "" {
		p.name += ", Chấp hành viên " + name
	}
	if p.in.Op == "" { // before its decision a case has no acts of the law yet; the old law knows no such act
		return CaseRef{p.c.ID}, t.Record(desk.Entry{Province: p.c.Province, Subject: p.c.ID, CaseID: p.c.ID, Clause: "L32.2",
			Say: "Phân công lại cho " + p.name + ": " + strings.TrimRight(in.Reason, ". ")})
	}
	_, err = p.apply(t, "")
	return CaseRef{p.c.ID}, err
}}

// taker is the name of the officer of the new office who gets the case; empty when its leader will choose.
func (p *plan) taker(t *desk.Tx, office, officer string) (string, error) {
	if officer == "" {
		return "", nil
	}
	a, err := officerFor(t, p.c, office, officer)
	return a.Name, err
}

// along takes what belongs to the case to its new office and officer: work, papers under way, periods, measures.
func (p *plan) along(t *desk.Tx, office, officer string) error {
	papers, err := t.PapersUnderWay(p.c.Province, p.c.ID)
	if err != nil {
		return err
	}
	for _, w := range papers {
		was := w
		w.OfficeCode, w.OfficerID = office, officer
		t.Put(&was, &w)
	}
	tasks, err := t.TasksOfCase(p.c.Province, p.c.ID)
	if err != nil {
		return err
	}
	for _, w := range tasks {
		was := w
		w.Office, w.OwnerID, w.DeputyID = office, "", ""
		if w.Role == string(people.Officer) {
			w.OwnerID = officer
		}
		t.Put(&was, &w)
	}
	for i := range p.clocks {
		was := p.clocks[i]
		p.clocks[i].Office = office
		t.Put(&was, &p.clocks[i])
	}
	for i := range p.limits {
		was := p.limits[i]
		if p.limits[i].Office = office; was.State != casefile.Off {
			t.Put(&was, &p.limits[i])
		}
	}
	return nil
}
