package staff

import (
	"encoding/json"
	"net/http"
	"strings"
	"time"

	"thads/internal/calendar"
	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/lateness"
	"thads/internal/rule"
	"thads/internal/task"
	"thads/internal/web/ui"
)

// left says how an end stands today, in working days, by the house's own measure of near.
func (v *visit) left(due time.Time) ui.Due {
	return ui.Due{Days: lateness.DaysLeft(v.p.Desk.Law().Calendar, v.now, due), Working: true, Near: v.p.Policy.NearDays}
}

// whyPage is where one period's count is shown.
func whyPage(province int64, clock string) string { return address("thoi-han", province, clock) }

// whyCase is where a case's running periods open their counts; empty when none runs.
func whyCase(c casefile.Case) string {
	if c.EndsAt >= casefile.NoDue {
		return ""
	}
	return address("ho-so", c.Province, c.ID) + "#clocks"
}

// deadline is the text of the law that a period was counted by; nil when the pack has no such time limit any more.
func (v *visit) deadline(c task.Clock) *rule.Deadline {
	law := v.p.Desk.Law()
	name, _, _ := strings.Cut(c.Pack, "@")
	for _, k := range law.List() {
		if k.Name == name {
			if d, err := law.Deadline(c.Duty, k.Regime, calendar.DateOf(time.UnixMicro(c.StartedAt))); err == nil {
				return d
			}
		}
	}
	for _, k := range law.List() {
		for _, d := range k.Deadlines() {
			if d.ID == c.Duty {
				return d
			}
		}
	}
	return nil
}

// whyOf is the count of a period, for people.
func (v *visit) whyOf(c task.Clock) (ui.Why, error) {
	w := ui.Why{Duty: c.Duty, Due: v.due(c.DueAt), Day: ui.Day(c.DueDay), Clause: c.Clause, Started: ui.Moment(time.UnixMicro(c.StartedAt).In(v.now.Location())),
		Extra: c.Extra, Old: ui.Day(c.OldDue), Mark: c.Mark, Pack: c.Pack, Href: whyPage(c.Province, c.ID)}
	if c.Steps != "" {
		if err := json.Unmarshal([]byte(c.Steps), &w.Steps); err != nil {
			return w, err
		}
	}
	if c.State == "held" {
		w.Due = ui.Due{Paused: true}
	}
	if d := v.deadline(c); d != nil {
		if w.Due.Whose, w.Due.Await = d.Whose(), c.Outside(); w.Due.Paused {
			w.Due.Whose = ""
		}
		w.Duty, w.From, w.Miss = d.NameVI, d.StartsVI, rule.ConsequenceVI(d.Consequence)
		for _, x := range d.Variants {
			if x.Key == c.Variant {
				w.Duty += " (" + x.NameVI + ")"
			}
		}
	}
	if c.Holder != "" {
		w.Duty += ": " + c.Holder
	}
	return w, nil
}

// WhyView is one period's count on a page of its own.
type WhyView struct {
	Page ui.Page
	Why  ui.Why
	Open string // the case, judgment or request it runs for
	What string // its title
}

// why shows how one due day was counted.
func (p *Portal) why(w http.ResponseWriter, r *http.Request) error {
	v, province, id, err := p.look(w, r)
	if err != nil {
		return err
	}
	c, err := v.read.Clock(r.Context(), province, id)
	if err != nil {
		return err
	}
	view := WhyView{}
	if view.Why, err = v.whyOf(c); err != nil {
		return err
	}
	view.Why.Href = ""
	if c.CaseID != "" {
		k, err := v.read.Case(r.Context(), province, c.CaseID)
		if err != nil {
			return err
		}
		view.What, view.Open = k.Title, address("ho-so", province, c.CaseID)
		if c.ItemID != "" {
			items, err := v.read.Items(r.Context(), k)
			if err != nil {
				return err
			}
			view.Why = named(view.Why, items, c.ItemID)
		}
	} else {
		work, err := v.read.WorkOfClocks(r.Context(), province, []string{c.ID})
		if err != nil {
			return err
		}
		if t, ok := work[c.ID]; ok {
			view.What, view.Open = t.Title, taskPage(t)
		}
	}
	if view.Page, err = v.page("Vì sao ngày này", "/can-bo/lich"); err != nil {
		return err
	}
	v.show(http.StatusOK, Why(view))
	return nil
}

// caseDue is how a case stands with the house's own soonest duty; a duty of somebody outside is never late here.
func (v *visit) caseDue(c casefile.Case) ui.Due { return v.due(c.DueAt) }

// awaited is how the soonest time stands that the house waits for somebody else to act in; nothing when it waits for nobody.
// Periods come soonest first.
func (v *visit) awaited(clocks []task.Clock) ui.Due {
	for _, c := range clocks {
		if !c.Outside() || c.State != desk.Live {
			continue
		}
		if d := v.deadline(c); d != nil && d.Whose() != "" {
			due := v.due(c.DueAt)
			due.Whose, due.Await = d.Whose(), true
			return due
		}
	}
	return ui.Due{}
}
