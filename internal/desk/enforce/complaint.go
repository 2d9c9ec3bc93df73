package enforce

import (
	"slices"
	"strconv"

	"thads/internal/desk"
	"thads/internal/errs"
	"thads/internal/task"
)

// Complaints of a case may run side by side: whoever accepts or resolves one says which (L96, L104; old law L140, L148).

var (
	errWhichComplaint = errs.Define(errs.Invalid, "enforce.which_complaint", "Hồ sơ đang có %d khiếu nại chờ xử lý; hãy chọn khiếu nại.")
	errNoComplaint    = errs.Define(errs.Conflict, "enforce.no_complaint", "Khiếu nại được chọn không có hoặc đã được xử lý; hãy tải lại trang rồi chọn lại.")
)

const (
	complaintIn       = "OP-27.complaint_in"
	complaintAccepted = "OP-27.complaint_accepted"
	complaintResolved = "OP-27.complaint_resolved"
)

// Complaint is one complaint as it was taken in, and how far it has come.
type Complaint struct {
	ID      string // the place of its receipt in the case's chain
	On      string // the day it was received
	Person  string // the party who complains; empty: somebody else
	Other   string
	Content string
	Paper   string // it is about
	Second  bool
	Waits   string // the act it waits for; empty: answered to the end

	rounds map[string]int64 // which time the acts that began its periods were done
}

// ComplaintsOf reads the complaints of a case, oldest first, and what each waits for.
func ComplaintsOf(past []Past) (out []Complaint) {
	times := map[string]int64{}
	for _, s := range past {
		name := s.Name()
		times[name]++
		round := times[name]
		if round == 1 {
			round = 0 // the first has no number
		}
		switch name {
		case complaintIn:
			out = append(out, Complaint{ID: strconv.FormatInt(s.N, 10), On: s.On, Person: str(s.Values["person"]), Other: str(s.Values["other"]), Content: str(s.Values["content"]),
				Paper: s.Paper, Second: s.Values["second"] == true, Waits: complaintAccepted, rounds: map[string]int64{name: round}})
		case complaintAccepted, complaintResolved:
			i := slices.IndexFunc(out, func(c Complaint) bool { return c.Waits == name && c.meant(s.StepIn) })
			if i < 0 {
				continue
			}
			out[i].rounds[name], out[i].Waits = round, ""
			if name == complaintAccepted && s.Values["declined"] != true {
				out[i].Waits = complaintResolved
			}
		}
	}
	return out
}

// meant says whether an answer is to this complaint: the one it names; where it names none, one of the same instance and
// about the same paper.
func (c Complaint) meant(s StepIn) bool {
	if id := str(s.Values["complaint"]); id != "" {
		return c.ID == id
	}
	return c.Second == (s.Values["second"] == true) && (s.Paper == "" || c.Paper == "" || c.Paper == s.Paper)
}

// answersWhich finds the complaint that the step answers: the one named, or the only one that waits for it. What is known of it
// is not asked again.
func (p *plan) answersWhich() error {
	name := p.in.Name()
	if name != complaintAccepted && name != complaintResolved {
		return nil
	}
	var open []Complaint
	for _, c := range ComplaintsOf(p.past) {
		if c.Waits == name {
			open = append(open, c)
		}
	}
	id := str(p.values["complaint"])
	i := slices.IndexFunc(open, func(c Complaint) bool { return c.ID == id })
	switch {
	case id != "" && i < 0:
		return errNoComplaint.New().Under(p.clause())
	case id == "" && len(open) > 1:
		return errWhichComplaint.New(len(open)).Under(p.clause())
	case len(open) == 0:
		return nil // received before the house kept them
	case id == "":
		i = 0
	}
	p.reply = &open[i]
	p.values["complaint"] = open[i].ID
	if delete(p.values, "second"); open[i].Second {
		p.values["second"] = true
	}
	if open[i].Person != "" {
		p.values["person"] = open[i].Person
	}
	return nil
}

// another says whether a clock was begun for another complaint than the one the step answers.
func (p *plan) another(k task.Clock) bool {
	if p.reply == nil || k.Subject != p.c.ID {
		return false
	}
	round, ok := p.reply.rounds[k.StartedBy]
	return ok && k.State != desk.Over && k.Round != round
}
