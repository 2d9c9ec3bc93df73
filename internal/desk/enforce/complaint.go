package enforce

import (
	"cmp"
	"slices"
	"strconv"

	"thads/internal/calendar"
	"thads/internal/desk"
	"thads/internal/errs"
	"thads/internal/task"
)

// Complaints of a case may run side by side: whoever accepts or resolves one says which (L96, L104; old law L140, L148).

var (
	errWhichComplaint = errs.Define(errs.Invalid, "enforce.which_complaint", "Hồ sơ đang có %d khiếu nại chờ xử lý; hãy chọn khiếu nại.")
	errWhichFirst     = errs.Define(errs.Invalid, "enforce.which_first", "Hồ sơ có %d khiếu nại lần đầu đã giải quyết; hãy chọn khiếu nại mà khiếu nại lần hai này tiếp tục.")
	errNoFirst        = errs.Define(errs.Invalid, "enforce.no_first", "Khiếu nại lần hai phải nêu quyết định giải quyết lần đầu: hãy chọn khiếu nại lần đầu đã giải quyết trong hồ sơ, hoặc nhập số và ngày của quyết định ấy.")
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
	Settled bool   // it was decided on, not refused
	Answer  string // the paper of this house that settled it; empty for what another agency decided

	First      string // of a second complaint: the first one it continues; empty when another agency's file has it
	FirstOn    string // the day that was received
	DecisionNo string // of the decision that settled the first, against which the second is
	DecisionOn string

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
			x := Complaint{ID: strconv.FormatInt(s.N, 10), On: s.On, Person: str(s.Values["person"]), Other: str(s.Values["other"]), Content: str(s.Values["content"]),
				Paper: s.Paper, Second: s.Values["second"] == true, Waits: complaintAccepted, rounds: map[string]int64{name: round}}
			if x.Second {
				x.First, x.DecisionNo, x.DecisionOn = str(s.Values["continues"]), str(s.Values["first_no"]), str(s.Values["first_on"])
				if i := slices.IndexFunc(out, func(c Complaint) bool { return c.ID == x.First }); i >= 0 {
					x.FirstOn = out[i].On
				}
			}
			out = append(out, x)
		case complaintAccepted, complaintResolved:
			i := slices.IndexFunc(out, func(c Complaint) bool { return c.Waits == name && c.meant(s.StepIn) })
			if i < 0 {
				continue
			}
			out[i].rounds[name], out[i].Waits = round, ""
			if name == complaintAccepted && s.Values["declined"] != true {
				out[i].Waits = complaintResolved
			}
			if name == complaintResolved {
				out[i].Settled, out[i].Answer = true, s.By
			}
		}
	}
	return out
}

// Firsts are the first complaints that were settled and that nobody has taken further yet: what a second complaint may be
// against (L96.3; old law L140).
func Firsts(all []Complaint) (out []Complaint) {
	for _, c := range all {
		further := slices.ContainsFunc(all, func(x Complaint) bool { return x.First == c.ID })
		if !c.Second && c.Answer != "" && !further {
			out = append(out, c)
		}
	}
	return out
}

// Instance says of a second complaint what it continues; of a first one nothing.
func (c Complaint) Instance() string {
	if !c.Second {
		return ""
	}
	say := "lần hai"
	if c.FirstOn != "" {
		say += ", tiếp khiếu nại ngày " + calendar.Short(c.FirstOn)
	}
	if c.DecisionNo != "" {
		say += ", không đồng ý với Quyết định số " + c.DecisionNo + " ngày " + calendar.Short(c.DecisionOn)
	}
	return say
}

// continues finds what a second complaint is against: the first one that is named, or the only one that was settled, and the
// decision on it; what another agency decided is entered with its number and day.
func (p *plan) continues(t *desk.Tx) error {
	id := str(p.values["continues"])
	nobody := p.in.Name() == complaintIn && str(p.values["person"]) == "" && str(p.values["other"]) == ""
	if p.in.Name() != complaintIn || id == "" && p.values["second"] != true {
		if nobody {
			return p.noComplainant()
		}
		delete(p.values, "first_no")
		delete(p.values, "first_on")
		return nil
	}
	p.values["second"] = true
	firsts := Firsts(ComplaintsOf(p.past))
	i := slices.IndexFunc(firsts, func(c Complaint) bool { return c.ID == id })
	if person, other := str(p.values["person"]), str(p.values["other"]); id == "" && person+other != "" { // his own only
		firsts = slices.DeleteFunc(firsts, func(c Complaint) bool { return c.Person != person || c.Person == "" && c.Other != other })
	}
	elsewhere := str(p.values["first_no"]) != "" && str(p.values["first_on"]) != ""
	switch {
	case id != "" && i < 0:
		return errNoComplaint.New().Under(p.clause())
	case id == "" && elsewhere && nobody:
		return p.noComplainant()
	case id == "" && elsewhere:
		p.first = &Complaint{Second: true, DecisionNo: str(p.values["first_no"]), DecisionOn: str(p.values["first_on"])}
		return nil
	case id == "" && len(firsts) > 1:
		return errWhichFirst.New(len(firsts)).Under(p.clause())
	case len(firsts) == 0:
		return errNoFirst.New().Under(p.clause())
	case id == "":
		i = 0
	}
	w, err := t.Paper(p.c.Province, firsts[i].Answer)
	if err != nil {
		return err
	}
	c := firsts[i]
	p.values["continues"], p.values["first_no"], p.values["first_on"] = c.ID, w.NumberText(), w.NumberedOn
	if str(p.values["person"]) == "" && str(p.values["other"]) == "" { // the same person complains again
		for key, who := range map[string]string{"person": c.Person, "other": c.Other} {
			if who != "" {
				p.values[key] = who
			}
		}
	}
	p.first = &Complaint{Second: true, First: c.ID, FirstOn: c.On, DecisionNo: w.NumberText(), DecisionOn: w.NumberedOn, rounds: c.rounds}
	return nil
}

// noComplainant refuses a complaint of nobody: who complains is named in it (L104), a party or somebody else.
func (p *plan) noComplainant() error {
	return errAsk.New("người khiếu nại: " + p.eitherOf("person", "other")).Under(p.clause())
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
	of := cmp.Or(p.reply, p.first)
	if of == nil || k.Subject != p.c.ID {
		return false
	}
	round, ok := of.rounds[k.StartedBy]
	return ok && k.State != desk.Over && k.Round != round
}
