// Package work moves work between hands: taken and given back, handed over, helped with, done for who is away, left behind by
// who is gone. It never touches what the work is about: who runs a case is decided by assigning it (desk/enforce).
package work

import (
	"fmt"
	"slices"
	"strings"

	"thads/internal/desk"
	"thads/internal/errs"
	"thads/internal/people"
	"thads/internal/task"
)

// Ref names one task.
type Ref struct {
	Province int64  `json:"province"`
	Task     string `json:"task"`
}

// Kept is a task that stayed where it was, with the reason.
type Kept struct {
	Task  string `json:"task"`
	Title string `json:"title"`
	Why   string `json:"why"`
}

var (
	errDone  = errs.Define(errs.Conflict, "work.done", "Việc này đã xong hoặc không còn; hãy mở lại danh sách.")
	errTaken = errs.Define(errs.Conflict, "work.taken", "Việc này đã có người nhận; hãy mở lại danh sách.")
	errRole  = errs.Define(errs.Forbidden, "work.role", "Việc này dành cho %s; ông/bà không nhận được.")
	errCase  = errs.Define(errs.Invalid, "work.of_case", "Việc này đi theo Chấp hành viên của hồ sơ nên không trả lại được; hãy đề nghị phân công lại hồ sơ.")
)

// open reads a task that is still to do.
func open(t *desk.Tx, ref Ref) (task.Task, error) {
	w, err := t.Task(ref.Province, ref.Task)
	if err == nil && w.State != "open" {
		err = errDone.New()
	}
	return w, err
}

func subject(w task.Task) people.Subject {
	return people.Subject{Province: w.Province, OfficeCode: w.Office, OfficerID: w.OwnerID}
}

// chain is whose facts tell about a task: its case's, or those of what it is about.
func chain(w task.Task) string {
	if w.CaseID != "" {
		return w.CaseID
	}
	return w.Subject
}

// Take makes a role's task one's own, so that no colleague does it a second time.
var Take = desk.Act[Ref, Ref]{Name: "work.take", Run: func(t *desk.Tx, in Ref) (Ref, error) {
	w, err := open(t, in)
	if err != nil {
		return in, err
	}
	if err := t.May(subject(w)); err != nil {
		return in, err
	}
	switch {
	case w.OwnerID != "":
		return in, errTaken.New()
	case w.Role != string(t.Who.Role):
		return in, errRole.New(people.Role(w.Role).Name())
	}
	was := w
	w.OwnerID = t.Who.ID
	t.Put(&was, &w)
	return in, t.Record(desk.Entry{Province: w.Province, Subject: chain(w), CaseID: w.CaseID, Say: "Nhận việc: " + w.Title})
}}

// Return gives a task back to its role. An officer's task of a case goes with the case.
var Return = desk.Act[Ref, Ref]{Name: "work.return", Run: func(t *desk.Tx, in Ref) (Ref, error) {
	w, err := open(t, in)
	if err != nil {
		return in, err
	}
	if err := t.May(subject(w)); err != nil {
		return in, err
	}
	switch {
	case w.OwnerID == "":
		return in, t.Nothing()
	case w.Role == "" || w.Role == string(people.Officer) && w.CaseID != "":
		return in, errCase.New()
	}
	was := w
	w.OwnerID, w.DeputyID = "", ""
	t.Put(&was, &w)
	return in, t.Record(desk.Entry{Province: w.Province, Subject: chain(w), CaseID: w.CaseID, Say: "Trả lại việc cho " + people.Role(w.Role).Name() + ": " + w.Title})
}}

// person is an account as the rights see it.
func person(t *desk.Tx, id string) (people.Account, people.Who, error) {
	a, err := t.Account(id)
	if err != nil {
		return a, people.Who{}, err
	}
	o, err := t.Office(a.OfficeCode)
	return a, people.Who{ID: a.ID, Name: a.Name, Role: a.Role, Province: a.Province, OfficeCode: a.OfficeCode, Level: int(o.Level)}, err
}

// unfit says why a person can't do a task; empty when he can: he must reach what it is about by his own right.
func unfit(t *desk.Tx, who people.Who, w task.Task) (string, error) {
	s := people.Subject{Province: w.Province, OfficeCode: w.Office, OfficerID: who.ID}
	if w.CaseID != "" {
		c, err := t.Case(w.Province, w.CaseID)
		if err != nil {
			return "", err
		}
		s.OfficeCode, s.OfficerID = c.OfficeCode, c.OfficerID
	}
	if people.Can(who, "case.view", s) {
		return unsigned(t, who, w)
	}
	if w.CaseID != "" {
		return "người nhận không phụ trách hồ sơ này; hãy phân công lại hồ sơ", nil
	}
	return "người nhận không thuộc đơn vị đang giữ việc này", nil
}

// unsigned says why who sees a paper that waits for a signature can't sign it; empty when he can, or when the task is another.
func unsigned(t *desk.Tx, who people.Who, w task.Task) (string, error) {
	if w.Kind != "sign" {
		return "", nil
	}
	p, err := t.Paper(w.Province, w.Subject)
	if err != nil {
		return "", err
	}
	ds, err := t.DelegationsTo(who.ID)
	if err != nil {
		return "", err
	}
	if _, ok := people.CanSign(who, p.Family, people.Subject{Province: p.Province, OfficeCode: p.OfficeCode, OfficerID: p.OfficerID}, t.Day(), ds); ok {
		return "", nil
	}
	return "người nhận không có thẩm quyền ký văn bản này; hãy phân công lại hồ sơ hoặc giao ký bằng văn bản", nil
}

// give puts tasks into other hands, one fact for each case or other thing they are about; name says from whom.
func give(t *desk.Tx, tasks []task.Task, name string, to people.Account, reason string) error {
	slices.SortStableFunc(tasks, func(a, b task.Task) int { return strings.Compare(chain(a), chain(b)) })
	for i := 0; i < len(tasks); {
		first, n := tasks[i], 0
		for ; i < len(tasks) && chain(tasks[i]) == chain(first); i++ {
			was, now := tasks[i], tasks[i]
			now.OwnerID, now.DeputyID = to.ID, ""
			if now.Role != "" {
				now.Role = string(to.Role)
			}
			t.Put(&was, &now)
			n++
		}
		say := "Bàn giao việc “" + first.Title + "”"
		if n > 1 {
			say += fmt.Sprintf(" và %d việc khác", n-1)
		}
		if name != "" {
			say += " của " + name
		}
		say += " cho " + to.Name
		if reason != "" {
			say += ". Lý do: " + reason
		}
		if err := t.Record(desk.Entry{Province: first.Province, Subject: chain(first), CaseID: first.CaseID, Say: say}); err != nil {
			return err
		}
	}
	return nil
}
