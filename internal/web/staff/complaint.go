package staff

import (
	"slices"

	"thads/internal/casefile"
	"thads/internal/desk/enforce"
	"thads/internal/document"
	"thads/internal/rule"
	"thads/internal/store"
	"thads/internal/web/ui"
)

// A CaseComplaint is one complaint of a case and how far it has come.
type CaseComplaint struct {
	Who, On, Content string
	Instance         string // "lần đầu", or what the second one continues
	State            string
	Tone             ui.Tone
	Answer           *Link // the paper that settled it
}

// complained are the complaints among a case's steps, oldest first, and the names of the parties who complained.
func (v *visit) complained(c casefile.Case, facts []store.Fact) (all []enforce.Complaint, names map[string]string, err error) {
	_, past, err := stepsAmong(facts, "OP-27.complaint_")
	if err != nil {
		return nil, nil, err
	}
	names = map[string]string{}
	var ids []string
	all = enforce.ComplaintsOf(past)
	for _, x := range all {
		if x.Person != "" {
			ids = append(ids, x.Person)
		}
	}
	if len(ids) == 0 {
		return all, names, nil
	}
	people, err := v.read.StandingsOf(v.Context(), c, ids)
	for _, p := range people {
		names[p.ID] = p.Name
	}
	return all, names, err
}

// complaintsOf reads them from the case's steps.
func (v *visit) complaintsOf(c casefile.Case) ([]enforce.Complaint, map[string]string, error) {
	facts, err := v.read.FactsOfCase(v.Context(), c.Province, c.ID)
	if err != nil {
		return nil, nil, err
	}
	return v.complained(c, facts)
}

// complaints are those of a case that wait for an act; a single one is chosen already.
func (v *visit) complaints(c casefile.Case, act, chosen string) (out []ui.Option, err error) {
	all, names, err := v.complaintsOf(c)
	if err != nil {
		return nil, err
	}
	var open []enforce.Complaint
	for _, x := range all {
		if x.Waits == act {
			open = append(open, x)
		}
	}
	if len(open) > 1 {
		out = append(out, ui.Option{Value: "", Label: "Chọn khiếu nại"})
	}
	for _, x := range open {
		out = append(out, ui.Option{Value: x.ID, Label: complaintLabel(x, names), Selected: x.ID == chosen || len(open) == 1})
	}
	return out, nil
}

// secondWaits says whether a second complaint waits for an act.
func (v *visit) secondWaits(c casefile.Case, a rule.Act, act string) (bool, error) {
	if !asksComplaint(a) {
		return false, nil
	}
	all, _, err := v.complaintsOf(c)
	return slices.ContainsFunc(all, func(x enforce.Complaint) bool { return x.Second && x.Waits == act }), err
}

// elsewhere is chosen for a second complaint against a decision that this case's file does not have.
const elsewhere = "elsewhere"

// firsts says which instance a complaint is: the first, or what it continues, each with the decision it would be against.
func (v *visit) firsts(c casefile.Case, chosen string) (out []ui.Option, err error) {
	all, names, err := v.complaintsOf(c)
	if err != nil {
		return nil, err
	}
	papers, err := v.read.PapersOf(v.Context(), c.Province, "case", c.ID)
	if err != nil {
		return nil, err
	}
	out = []ui.Option{{Value: "", Label: "Lần đầu"}}
	for _, x := range enforce.Firsts(all) {
		label := complaintLabel(x, names)
		if w, ok := paperOf(papers, x.Answer); ok {
			label = dotted(label, "Quyết định số "+w.NumberText()+" ngày "+ui.Day(w.NumberedOn))
		}
		out = append(out, ui.Option{Value: x.ID, Label: "Lần hai, tiếp khiếu nại: " + label, Selected: x.ID == chosen})
	}
	return append(out, ui.Option{Value: elsewhere, Label: "Lần hai, quyết định giải quyết lần đầu chưa có trong hồ sơ này", Selected: chosen == elsewhere}), nil
}

func complaintLabel(x enforce.Complaint, names map[string]string) string {
	return dotted(ui.Day(x.On), whoComplains(x, names), instanceOf(x), shortened(x.Content, 60))
}

func whoComplains(x enforce.Complaint, names map[string]string) string {
	if who := names[x.Person]; who != "" {
		return who
	}
	return x.Other
}

func instanceOf(x enforce.Complaint) string {
	if say := x.Instance(); say != "" {
		return say
	}
	return "lần đầu"
}

func paperOf(papers []document.Paper, id string) (document.Paper, bool) {
	for _, w := range papers {
		if id != "" && w.ID == id {
			return w, true
		}
	}
	return document.Paper{}, false
}

// complaintsOn shows the complaints of a case: whose, of which instance, and how far each has come.
func (v *visit) complaintsOn(c casefile.Case, facts []store.Fact, papers []document.Paper) (out []CaseComplaint, err error) {
	all, names, err := v.complained(c, facts)
	if err != nil {
		return nil, err
	}
	waits := map[string]string{"OP-27.complaint_accepted": "chờ thụ lý", "OP-27.complaint_resolved": "đã thụ lý, chờ giải quyết"}
	for _, x := range all {
		o := CaseComplaint{Who: whoComplains(x, names), On: ui.Day(x.On), Content: x.Content, Instance: instanceOf(x), State: waits[x.Waits], Tone: ui.Soon}
		if x.Waits == "" {
			if o.State, o.Tone = "không thụ lý", ui.Neutral; x.Settled {
				o.State, o.Tone = "đã giải quyết", ui.OK
			}
		}
		if w, ok := paperOf(papers, x.Answer); ok {
			link := paperLink(w)
			o.Answer = &Link{Href: link.Href, Label: dotted(link.Title, link.Number, link.Date)}
		}
		out = append(out, o)
	}
	return out, nil
}
