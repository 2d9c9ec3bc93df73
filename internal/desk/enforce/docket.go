// Package enforce carries a case on once its decision is out: docketed, assigned, timed.
package enforce

import (
	"encoding/json"
	"time"

	"thads/internal/calendar"
	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/document"
	"thads/internal/errs"
	"thads/internal/message"
	"thads/internal/people"
	"thads/internal/task"
)

// DocketIn names the case and the decision that was issued.
type DocketIn struct {
	Province int64  `json:"province"`
	Case     string `json:"case"`
	Paper    string `json:"paper"`
	Number   string `json:"number"`
}

// CaseRef is the answer of the acts here.
type CaseRef struct {
	Case string `json:"case"`
}

// Docket follows from issuing an enforcement decision: the case and its lines are docketed (S04), the period for the
// decision ends, those for notice (T-030), the procuracy's copy (T-031) and the file (T-017) start.
var Docket = desk.Act[DocketIn, CaseRef]{Name: "enforce.docket", Run: func(t *desk.Tx, in DocketIn) (CaseRef, error) {
	c, err := t.Case(in.Province, in.Case)
	if err != nil {
		return CaseRef{}, err
	}
	if err := t.May(people.Subject{Province: c.Province, OfficeCode: c.OfficeCode, OfficerID: c.OfficerID}); err != nil {
		return CaseRef{}, err
	}
	state, err := advance(t, c, func(l casefile.Line) casefile.State {
		if l.State == casefile.Received {
			return casefile.Docketed
		}
		return l.State
	})
	if err != nil {
		return CaseRef{}, err
	}
	if err := t.CloseClocks(c.Province, c.ID, "T-010", "T-011", "T-012", "T-013", "T-014"); err != nil {
		return CaseRef{}, err
	}
	for _, w := range []struct {
		duty, kind, title string
		role              people.Role
		owner             string
	}{
		{"T-030", "serve", "Thông báo quyết định thi hành án cho đương sự", people.Officer, c.OfficerID},
		{"T-031", "copy", "Gửi quyết định cho Viện kiểm sát", people.Records, ""},
		{"T-017", "open_file", "Lập hồ sơ thi hành án", people.Officer, c.OfficerID},
	} {
		clock, err := t.Arm(desk.Arm{Province: c.Province, Duty: w.duty, From: t.Now, Subject: c.ID, CaseID: c.ID, Office: c.OfficeCode})
		if err != nil {
			return CaseRef{}, err
		}
		t.Owe(task.Task{Province: c.Province, Kind: w.kind, Title: w.title, Subject: c.ID, CaseID: c.ID, Office: c.OfficeCode, Role: string(w.role), OwnerID: w.owner}, &clock)
	}
	body, err := json.Marshal(map[string]string{"paper": in.Paper, "number": in.Number})
	if err != nil {
		return CaseRef{}, err
	}
	t.Add(message.Message{Province: c.Province, ID: t.NewID(), Kind: "copy_procuracy", ToKind: "procuracy", To: "", Subject: c.ID, CaseID: c.ID, Body: string(body),
		State: "ready", NextAt: t.Now.UnixMicro(), CreatedAt: t.Now.UnixMicro()})
	was := c
	c.State, c.DecisionNo, c.DecisionOn = state, in.Number, t.Day()
	if err := t.SoonestDue(&c); err != nil {
		return CaseRef{}, err
	}
	t.Put(&was, &c)
	clause := "L34.3"
	if c.ExOfficio {
		clause = "L33.3"
	}
	return CaseRef{c.ID}, t.Record(desk.Entry{Province: c.Province, Subject: c.ID, CaseID: c.ID, Clause: clause, Say: "Thụ lý việc thi hành án theo Quyết định số " + in.Number})
}}

// advance moves each line of a case to its next state and answers the state that the case then has.
func advance(t *desk.Tx, c casefile.Case, next func(casefile.Line) casefile.State) (casefile.State, error) {
	lines, err := t.LinesOfCase(c.Province, c.ID)
	if err != nil {
		return "", err
	}
	states := make([]casefile.State, len(lines))
	for i, l := range lines {
		was := l
		l.State = next(l)
		t.Put(&was, &l)
		states[i] = l.State
	}
	return casefile.Derive(states), nil
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

// Assign gives a case to an enforcement officer of its office; nobody gets his own or a relative's case (L16.2d).
var Assign = desk.Act[AssignIn, CaseRef]{Name: "enforce.assign", Run: func(t *desk.Tx, in AssignIn) (CaseRef, error) {
	c, err := t.Case(in.Province, in.Case)
	if err != nil {
		return CaseRef{}, err
	}
	if err := t.May(people.Subject{Province: c.Province, OfficeCode: c.OfficeCode, OfficerID: c.OfficerID}); err != nil {
		return CaseRef{}, err
	}
	if c.OfficerID != "" && in.Reason == "" {
		return CaseRef{}, errReason.New()
	}
	a, err := t.Account(in.Officer)
	if err != nil {
		return CaseRef{}, err
	}
	if a.Role != people.Officer || a.Disabled || a.Province != c.Province || a.OfficeCode != c.OfficeCode {
		return CaseRef{}, errOfficer.New()
	}
	parties, err := t.Parties(c.Province, c.JudgmentID)
	if err != nil {
		return CaseRef{}, err
	}
	for _, p := range parties {
		if p.Name == a.Name {
			return CaseRef{}, errConflict.New().Under("L16.2d")
		}
	}
	old := c.OfficerID
	was := c
	c.OfficerID = a.ID
	t.Put(&was, &c)
	papers, err := t.PapersOfCase(c.Province, c.ID)
	if err != nil {
		return CaseRef{}, err
	}
	for _, p := range papers {
		if p.State != document.Issued && p.State != document.Void {
			was := p
			p.OfficerID = a.ID
			t.Put(&was, &p)
		}
	}
	tasks, err := t.OpenTasks(c.Province, c.ID)
	if err != nil {
		return CaseRef{}, err
	}
	for _, w := range tasks {
		if w.OwnerID == old && w.Role == string(people.Officer) {
			was := w
			w.OwnerID = a.ID
			t.Put(&was, &w)
		}
	}
	return CaseRef{c.ID}, t.Record(desk.Entry{Province: c.Province, Subject: c.ID, CaseID: c.ID, Clause: "L32.2", Say: "Phân công Chấp hành viên " + a.Name})
}}

// ServedIn records that the debtor was validly notified of the decision.
type ServedIn struct {
	Province int64  `json:"province"`
	Case     string `json:"case"`
	On       string `json:"on"`  // the valid-notice date
	How      string `json:"how"` // by hand, substitute, post, posting
}

var errServed = errs.Define(errs.Invalid, "enforce.served", "Ngày thông báo hợp lệ phải từ ngày ra quyết định đến hôm nay; hãy sửa lại.")

// Served notes the valid-notice date: the voluntary period (T-040) starts and the lines stand in it (S05).
var Served = desk.Act[ServedIn, CaseRef]{Name: "enforce.served", Run: func(t *desk.Tx, in ServedIn) (CaseRef, error) {
	c, err := t.Case(in.Province, in.Case)
	if err != nil {
		return CaseRef{}, err
	}
	if err := t.May(people.Subject{Province: c.Province, OfficeCode: c.OfficeCode, OfficerID: c.OfficerID}); err != nil {
		return CaseRef{}, err
	}
	on, err := calendar.ParseDate(in.On)
	if err != nil || in.On < c.DecisionOn || in.On > t.Day() || c.State != casefile.Docketed {
		return CaseRef{}, errServed.New()
	}
	state, err := advance(t, c, func(l casefile.Line) casefile.State {
		if l.State == casefile.Docketed && l.DebtorIDs != "" {
			return casefile.Voluntary
		}
		return l.State
	})
	if err != nil {
		return CaseRef{}, err
	}
	if err := t.CloseClocks(c.Province, c.ID, "T-030"); err != nil {
		return CaseRef{}, err
	}
	if err := t.Finish(c.Province, c.ID, "serve"); err != nil {
		return CaseRef{}, err
	}
	was := c
	c.State = state
	if c.State == casefile.Voluntary {
		if _, err := t.Arm(desk.Arm{Province: c.Province, Duty: "T-040", From: on.Start().Add(12 * time.Hour), Subject: c.ID, CaseID: c.ID, Office: c.OfficeCode}); err != nil {
			return CaseRef{}, err
		}
	}
	if err := t.SoonestDue(&c); err != nil {
		return CaseRef{}, err
	}
	t.Put(&was, &c)
	return CaseRef{c.ID}, t.Record(desk.Entry{Province: c.Province, Subject: c.ID, CaseID: c.ID, Clause: "L35.1", Say: "Thông báo hợp lệ quyết định thi hành án ngày " + on.Short()})
}}
