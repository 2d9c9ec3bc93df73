// Package notice is what becomes of the copies of a decision that go to who must carry it out or know of it (N42.7): tried
// at an electronic door, received, sent by hand. It never sends; carriers and the records officer do.
package notice

import (
	"encoding/json"
	"time"

	"thads/internal/desk"
	"thads/internal/errs"
	"thads/internal/message"
	"thads/internal/people"
	"thads/internal/store"
	"thads/internal/task"
)

var errNoCopy = errs.Define(errs.NotFound, "notice.no_copy", "Không có văn bản nào phải gửi với mã này; hãy mở lại danh sách gửi đi.")

// Copy is the answer of the acts here.
type Copy struct {
	ID    string `json:"id"`
	State string `json:"state"`
}

// letter is a copy with what its body says and the number of its paper.
type letter struct {
	message.Message
	message.Copy
	paper string // "Quyết định … số 12/QĐ-THADS"
}

// open reads a copy for an act and asks whether the person may act on it.
func open(t *desk.Tx, province int64, id string) (l letter, err error) {
	m, found, err := store.Found(t.Message(province, id))
	if err != nil {
		return l, err
	}
	if !found || m.Kind != message.KindCopy {
		return l, errNoCopy.New()
	}
	c, err := t.Case(m.Province, m.CaseID)
	if err != nil {
		return l, err
	}
	if err := t.May(people.Subject{Province: c.Province, OfficeCode: c.OfficeCode, OfficerID: c.OfficerID}); err != nil {
		return l, err
	}
	l.Message = m
	if err := json.Unmarshal([]byte(m.Body), &l.Copy); err != nil {
		return l, err
	}
	l.paper = "văn bản về việc “" + l.Name + "”"
	if l.Paper != "" {
		p, err := t.Paper(m.Province, l.Paper)
		if err != nil {
			return l, err
		}
		if l.paper = p.Title; p.Number > 0 {
			l.paper += " số " + p.NumberText()
		}
	}
	return l, nil
}

// record writes the copy's fact into the timeline of its case.
func (l letter) record(t *desk.Tx, clause, say string) (Copy, error) {
	return Copy{l.ID, l.State}, t.Record(desk.Entry{Province: l.Province, Subject: l.CaseID, CaseID: l.CaseID, Clause: clause, Say: say})
}

// done ends the work of sending a copy, and the period it was measured by once nothing else waits for it.
func (l letter) done(t *desk.Tx) error {
	if err := t.Finish(l.Province, l.ID, message.KindCopy); err != nil {
		return err
	}
	if l.Clock == "" {
		return nil
	}
	k, err := t.Clock(l.Province, l.Clock)
	if err != nil || k.State != desk.Live {
		return err
	}
	others, err := t.MessagesOn(l.Province, l.Subject)
	if err != nil {
		return err
	}
	for _, m := range others {
		var c message.Copy
		if m.ID == l.ID || m.Kind != message.KindCopy || m.State != message.Ready && m.State != message.Failed {
			continue
		}
		if err := json.Unmarshal([]byte(m.Body), &c); err != nil {
			return err
		}
		if c.Clock == l.Clock {
			return nil
		}
	}
	open, err := t.TasksOfClock(l.Province, l.Clock)
	if err != nil {
		return err
	}
	for _, w := range open {
		if w.Subject != l.ID { // something else is still due by the same period
			return nil
		}
	}
	if err := t.End(k, "notice.sent"); err != nil {
		return err
	}
	return t.DueAgain(l.Province, l.CaseID)
}

// owe gives the records officer the work of sending a copy by hand.
func (l letter) owe(t *desk.Tx, why string) error {
	w := task.Task{Province: l.Province, CaseID: l.CaseID, Office: l.Office, Kind: message.KindCopy, Title: "Gửi " + l.Holder + ": " + l.Name, Subject: l.ID,
		Role: string(people.Records), Urgent: l.Urgent && l.Ends, DueAt: l.DueAt, Note: why}
	if l.Clock != "" {
		k, err := t.Clock(l.Province, l.Clock)
		if err != nil {
			return err
		}
		if k.State == desk.Live {
			t.Owe(w, &k)
			return nil
		}
	}
	t.Owe(w, nil)
	return nil
}

// moment writes an instant for the timeline: "10:15 ngày 22/11/2026".
func moment(at time.Time) string { return at.In(desk.Zone()).Format("15:04 ngày 02/01/2006") }
