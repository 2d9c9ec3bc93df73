package work

import (
	"thads/internal/desk"
	"thads/internal/errs"
	"thads/internal/people"
	"thads/internal/store"
	"thads/internal/task"
)

// DeputyIn names who helps with tasks beside their owner; an empty Helper takes the help away.
type DeputyIn struct {
	Province int64    `json:"province"`
	Tasks    []string `json:"tasks"`
	Helper   string   `json:"helper"`
}

// Deputy names a helper for single tasks: a clerk for an officer's service, a colleague for a deadline. The helper sees the
// task in his list and does what his own right allows.
var Deputy = desk.Act[DeputyIn, HandedOver]{Name: "work.deputy", Run: func(t *desk.Tx, in DeputyIn) (HandedOver, error) {
	var out HandedOver
	switch {
	case len(in.Tasks) == 0:
		return out, errNone.New()
	case len(in.Tasks) > most:
		return out, errMany.New(most)
	}
	var helper people.Account
	var who people.Who
	if in.Helper != "" {
		var err error
		if helper, who, err = person(t, in.Helper); err != nil {
			return out, err
		}
		if helper.Disabled || helper.Province != in.Province {
			return out, errTo.New()
		}
	}
	for _, id := range in.Tasks {
		w, err := open(t, Ref{in.Province, id})
		if err != nil {
			return out, err
		}
		if err := t.May(subject(w)); err != nil {
			return out, err
		}
		if in.Helper != "" {
			why, err := unfit(t, who, w)
			if err != nil {
				return out, err
			}
			if w.OwnerID == in.Helper {
				why = "người này đang giữ chính việc này"
			}
			if why != "" {
				out.Kept = append(out.Kept, Kept{w.ID, w.Title, why})
				continue
			}
		}
		if w.DeputyID == in.Helper {
			continue
		}
		out.Moved++
		if err := help(t, w, helper); err != nil {
			return out, err
		}
	}
	return out, nil
}}

func help(t *desk.Tx, w task.Task, helper people.Account) error {
	was, say := w, "Thôi giao người giúp việc “"+w.Title+"”"
	if w.DeputyID = helper.ID; helper.ID != "" {
		say = "Giao " + helper.Name + " giúp việc “" + w.Title + "”"
	}
	t.Put(&was, &w)
	return t.Record(desk.Entry{Province: w.Province, Subject: chain(w), CaseID: w.CaseID, Say: say})
}

var errStill = errs.Define(errs.Conflict, "work.still", "Người này vẫn còn việc hoặc hồ sơ chưa giao cho người khác; hãy phân công lại hết trước.")

// Settle ends a leader's task about who left, once nothing of his is left in the office.
var Settle = desk.Act[Ref, Ref]{Name: "work.settle", Run: func(t *desk.Tx, in Ref) (Ref, error) {
	w, err := open(t, in)
	if err != nil {
		return in, err
	}
	if err := t.May(people.Subject{Province: w.Province, OfficeCode: w.Office}); err != nil {
		return in, err
	}
	if w.Kind != store.KindReassign {
		return in, errDone.New()
	}
	still, err := t.HoldsWork(w.Province, w.Office, w.Subject)
	if err != nil {
		return in, err
	}
	if still {
		return in, errStill.New()
	}
	was := w
	w.State, w.DoneAt, w.DoneBy = "done", t.Now.UnixMicro(), t.Who.ID
	t.Put(&was, &w)
	return in, t.Record(desk.Entry{Province: w.Province, Subject: w.Subject, Say: "Đã xong: " + w.Title})
}}
