package staff

import (
	"maps"
	"net/url"
	"slices"
	"strings"

	"thads/internal/calendar"
	"thads/internal/casefile"
	"thads/internal/desk/enforce"
	"thads/internal/people"
	"thads/internal/rule"
	"thads/internal/store"
	"thads/internal/task"
)

// dutyPage is where a duty is done: the form of the act that does it, filled in with what its period is about. Of several
// acts of one operation the first is opened, which leads to the others; those of several operations are listed; the case
// is opened where none can be done yet.
func (v *visit) dutyPage(t task.Task) (string, error) {
	base := address("ho-so", t.Province, t.CaseID)
	c, found, err := store.Found(v.read.Case(v.Context(), t.Province, t.CaseID))
	if err != nil || !found || t.ClockID == "" {
		return base, err
	}
	clocks, err := v.read.Clocks(v.Context(), c.Province, c.ID, "")
	if err != nil {
		return "", err
	}
	i := slices.IndexFunc(clocks, func(k task.Clock) bool { return k.ID == t.ClockID })
	if i < 0 {
		return base, nil
	}
	states, err := v.read.LineStates(v.Context(), c)
	if err != nil {
		return "", err
	}
	ops, err := offers(v, c, states, base)
	if err != nil {
		return "", err
	}
	given, err := v.given(c, clocks[i])
	if err != nil {
		return "", err
	}
	duty := clocks[i].Duty
	if t.Kind == "notice" && given.Has("van_ban") {
		duty = "T-030" // whatever times the notice of a paper, it is met by serving it
	}
	given.Set(dutyKey, duty)
	pack, _ := v.pack(c)
	fits := doing(pack, ops, duty)
	if !strings.HasPrefix(clocks[i].StartedBy, "OP-03.") { // what is owed is no notice of the enforcement decision itself
		fits = without(fits, enforce.Serving)
	}
	switch len(fits) {
	case 0:
		if a, ok := pack.Act("OP-05.open_file"); ok && slices.Contains(a.Within, duty) {
			return fileAddress(c.Province, c.ID), nil // a page of its own
		}
		if len(doers(pack, duty, v.who.Role)) > 0 {
			return base + "/tac-nghiep?" + given.Encode(), nil // which says whose work it is
		}
		return base, nil
	case 1:
		return fits[0].Acts[0].Href + "?" + given.Encode(), nil
	}
	return base + "/tac-nghiep?" + given.Encode(), nil
}

// without leaves one act out.
func without(ops []StepOp, name string) (out []StepOp) {
	op, key, _ := strings.Cut(name, ".")
	for _, o := range ops {
		o.Acts = slices.DeleteFunc(o.Acts, func(l StepLink) bool { return strings.HasSuffix(l.Href, "/"+op+"/"+key) })
		if len(o.Acts) > 0 {
			out = append(out, o)
		}
	}
	return out
}

// dutyKey names in an address the duty that is to be done.
const dutyKey = "thoi_han"

// doing keeps of what is offered the acts that end a duty's period.
func doing(pack *rule.Pack, ops []StepOp, duty string) (out []StepOp) {
	for _, o := range ops {
		kept := StepOp{Code: o.Code, Name: o.Name}
		for _, l := range o.Acts {
			_, key, _ := strings.Cut(l.Href, "/tac-nghiep/"+o.Code+"/")
			a, _ := pack.Act(o.Code + "." + key)
			if slices.Contains(a.Within, duty) || answers(a, duty) {
				kept.Acts = append(kept.Acts, l)
			}
		}
		if len(kept.Acts) > 0 {
			out = append(out, kept)
		}
	}
	return out
}

// clockKey names in an address the period that an act is to end: what is known from it stands in no address.
const clockKey = "thoi_han_so"

// given is what an address says of the act that ends a period: its lines, its paper, the period itself.
func (v *visit) given(c casefile.Case, k task.Clock) (url.Values, error) {
	f := url.Values{}
	for _, id := range strings.Fields(k.LineID) {
		f.Add("khoan", id)
	}
	if k.Subject == c.ID {
		return f, nil
	}
	_, found, err := store.Found(v.read.Paper(v.Context(), c.Province, k.Subject))
	if found {
		f.Set("van_ban", k.Subject)
	} else {
		f.Set(clockKey, k.ID)
	}
	return f, err
}

// filled adds to an act's form what the period tells that its address names: who was asked, what the restriction is on.
func (v *visit) filled(c casefile.Case, f url.Values) (url.Values, error) {
	if !f.Has(clockKey) {
		return f, nil
	}
	clocks, err := v.read.Clocks(v.Context(), c.Province, c.ID, "")
	i := slices.IndexFunc(clocks, func(k task.Clock) bool { return k.ID == f.Get(clockKey) })
	if err != nil || i < 0 {
		return f, err
	}
	known := map[string]string{"x_holder": clocks[i].Holder}
	if clocks[i].Subject != c.ID {
		limits, err := v.read.Restrictions(v.Context(), c)
		if err != nil {
			return nil, err
		}
		for _, r := range limits {
			if r.ID == clocks[i].Subject {
				known = map[string]string{"x_holder": r.Holder, "x_account": r.Target, "x_target": r.Target, "x_asset": r.ItemID, "x_person": r.ItemID}
			}
		}
	}
	f = maps.Clone(f)
	for key, value := range known {
		if value != "" && !f.Has(key) {
			f.Set(key, value)
		}
	}
	return f, nil
}

// narrowed is the list of acts for one duty, each link carrying what is known of it; the title says so.
func (v *visit) narrowed(c casefile.Case, view *StepsView) {
	q := v.URL.Query()
	duty := q.Get(dutyKey)
	if duty == "" {
		return
	}
	pack, _ := v.pack(c)
	view.Ops = doing(pack, view.Ops, duty)
	for i := range view.Ops {
		for j := range view.Ops[i].Acts {
			view.Ops[i].Acts[j].Href += "?" + q.Encode()
		}
	}
	if d, err := v.p.Desk.Law().Deadline(duty, pack.Regime, calendar.DateOf(v.now)); err == nil {
		view.Only = d.NameVI
	}
	view.All = address("ho-so", c.Province, c.ID) + "/tac-nghiep"
	if len(view.Ops) == 0 {
		view.Doers = doers(pack, duty, v.who.Role)
	}
}

// doers says who does the acts that end a duty's period, where that is not the reader: "Thụ lý khiếu nại: Thẩm tra viên".
func doers(pack *rule.Pack, duty string, reader people.Role) (out []string) {
	for _, o := range pack.Operations() {
		for _, a := range o.Acts {
			if a.Draft != "" && slices.Contains(a.Within, duty) && !enforce.MayDraft(a, reader) {
				out = append(out, a.Name+": "+people.Role(a.Draft).Name())
			}
		}
	}
	return out
}

// others is the address of all acts that end the period whose duty the form was opened for.
func others(base string, f url.Values) string {
	if f.Get(dutyKey) == "" {
		return ""
	}
	kept := url.Values{}
	for key, values := range f {
		if slices.Contains([]string{dutyKey, clockKey, "khoan", "van_ban"}, key) {
			kept[key] = values
		}
	}
	return base + "/tac-nghiep?" + kept.Encode()
}

// about is the paper that an act is about, when its address names one the person may see.
func (v *visit) about(c casefile.Case, id string) (Link, error) {
	if id == "" {
		return Link{}, nil
	}
	x, found, err := store.Found(v.read.Paper(v.Context(), c.Province, id))
	if err != nil || !found || x.CaseID != c.ID {
		return Link{}, err
	}
	l := paperLink(x)
	return Link{Href: l.Href, Label: strings.TrimSpace(l.Title + " " + l.Number)}, nil
}

// formOf says whether a piece of work is done on the form of an act of the law.
func formOf(t task.Task) bool {
	return (t.Kind == "duty" || t.Kind == "notice") && t.CaseID != "" && t.ClockID != ""
}
