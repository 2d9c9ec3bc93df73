package staff

import (
	"fmt"
	"slices"
	"strconv"

	"thads/internal/casefile"
	"thads/internal/desk/enforce"
	"thads/internal/document"
	"thads/internal/people"
	"thads/internal/store"
	"thads/internal/web/ui"
)

// audience is whom an issued paper of a case must be served on.
func (v *visit) audience(c casefile.Case, w document.Paper) (enforce.Audience, error) {
	pack, _ := v.pack(c)
	return enforce.AudienceOf(pack, w)
}

// servedOf puts the service of a paper in the place of that of the decision: one's own row, else the one for everybody.
func (v *visit) servedOf(c casefile.Case, paper string, rows []store.Standing) error {
	ids := make([]string, len(rows))
	for i, x := range rows {
		ids[i] = x.ID
	}
	told, err := v.read.Services(v.Context(), c, paper, ids)
	if err != nil {
		return err
	}
	pack, _ := v.pack(c)
	for i := range rows {
		rows[i].ServedOn, rows[i].ServedBy = "", ""
		for _, s := range told { // the row for everybody comes first
			if s.PartyID == "" || s.PartyID == rows[i].ID {
				rows[i].ServedOn, rows[i].ServedBy = s.On, enforce.Manner(pack, s.How)
			}
		}
	}
	return nil
}

// hearers lists the persons a paper may be served on, as far as most of them: those marked, or those it is for. With more
// persons than that none is listed.
func (v *visit) hearers(c casefile.Case, w document.Paper, marked []string, most int) (rows []store.Standing, err error) {
	a, err := v.audience(c, w)
	if err != nil {
		return nil, err
	}
	ctx := v.Context()
	switch sides := a.Sides; {
	case len(marked) > 0:
		rows, err = v.read.StandingsOf(ctx, c, marked[:min(len(marked), mostChosen)])
	case !a.Owed():
		rows, err = v.read.PartyPage(ctx, c, store.PartyFilter{Limit: most + 1})
	default:
		for _, side := range sides {
			some, err := v.read.PartyPage(ctx, c, store.PartyFilter{Side: side, Limit: most + 1})
			if err != nil {
				return nil, err
			}
			if rows = append(rows, some...); len(rows) > most {
				break
			}
		}
		if len(a.Persons) > 0 {
			some, err := v.read.StandingsOf(ctx, c, a.Persons)
			if err != nil {
				return nil, err
			}
			rows = append(rows, some...)
		}
	}
	if err != nil {
		return nil, err
	}
	seen := map[string]bool{}
	rows = slices.DeleteFunc(rows, func(x store.Standing) bool { // one person may stand on two sides
		twice := seen[x.ID]
		seen[x.ID] = true
		return twice
	})
	return rows, v.servedOf(c, w.ID, rows)
}

// hearable are the persons of the form that serves a paper; many when they are too many to mark one by one.
func (v *visit) hearable(c casefile.Case, paper string, marked []string) (people []StepChoice, many bool, err error) {
	w, err := v.read.Paper(v.Context(), c.Province, paper)
	if err != nil {
		return nil, false, err
	}
	rows, err := v.hearers(c, w, marked, mostChosen)
	if err != nil || len(rows) > mostChosen {
		return nil, len(rows) > mostChosen, err
	}
	for i, x := range rows {
		words, _ := servedWords(x)
		people = append(people, StepChoice{ID: "nguoi-" + strconv.Itoa(i), Value: x.ID, Label: x.Name, Detail: dotted(sideName[x.Side], words),
			Checked: x.ServedOn == "", Fixed: x.ServedOn != ""})
	}
	return people, false, nil
}

// service is how far the service of an issued paper has come, for its own page; nil for a paper nobody is told of here.
func (v *visit) service(w document.Paper) (*ServiceView, error) {
	if w.State != document.Issued || w.CaseID == "" {
		return nil, nil
	}
	c, found, err := store.Found(v.read.Case(v.Context(), w.Province, w.CaseID))
	if err != nil || !found {
		return nil, err
	}
	a, err := v.audience(c, w)
	if err != nil || a.Decision {
		return nil, err
	}
	base := address("ho-so", c.Province, c.ID)
	told, err := v.read.ToldBy(v.Context(), c, []string{w.ID})
	if err != nil {
		return nil, err
	}
	left, err := v.untold(c, w, a, told[w.ID])
	if err != nil {
		return nil, err
	}
	s := &ServiceView{}
	s.Words = toldWords(told[w.ID], left, a.Owed())
	rows, err := v.hearers(c, w, nil, shownParties)
	if err != nil {
		return nil, err
	}
	if len(rows) > shownParties {
		s.All, rows = base+"/duong-su?van_ban="+w.ID, rows[:shownParties]
	}
	for _, x := range rows {
		one := CaseParty{Side: sideName[x.Side], Name: x.Name}
		one.Served, one.Tone = servedWords(x)
		s.People = append(s.People, one)
	}
	done := told[w.ID].All || a.Owed() && left == 0
	if !done && people.Can(v.who, "enforce.step", people.Subject{Province: c.Province, OfficeCode: c.OfficeCode, OfficerID: c.OfficerID}) {
		s.Serve, s.Post = base+"/tac-nghiep/OP-06/serve?van_ban="+w.ID, base+"/tac-nghiep/OP-06/post?van_ban="+w.ID
	}
	return s, nil
}

// untold counts who a paper is still to be served on, up to store.MostCounted+1.
func (v *visit) untold(c casefile.Case, w document.Paper, a enforce.Audience, so store.Told) (int, error) {
	if so.All {
		return 0, nil
	}
	left, err := v.read.Untold(v.Context(), c, w.ID, a.Sides)
	if err != nil || len(a.Persons) == 0 {
		return left, err
	}
	told, err := v.read.Services(v.Context(), c, w.ID, a.Persons)
	for _, id := range a.Persons {
		if !slices.ContainsFunc(told, func(s casefile.Service) bool { return s.PartyID == "" || s.PartyID == id }) {
			left++
		}
	}
	return left, err
}

// toldWords says how far the service of a paper has come.
func toldWords(t store.Told, left int, owed bool) string {
	rest := "còn " + ui.Amount(int64(left)) + " người chưa được tống đạt"
	if left > store.MostCounted {
		rest = "còn hơn 1.000 người chưa được tống đạt"
	}
	switch {
	case t.All || owed && left == 0 && t.N > 0:
		return "mọi người đã được tống đạt, ngày cuối " + ui.Day(t.Last)
	case t.N == 0 && !owed, t.N == 0 && left == 0:
		return ""
	case t.N == 0:
		return "chưa cho ai"
	case !owed:
		return fmt.Sprintf("đã tống đạt %d người", t.N)
	}
	return fmt.Sprintf("đã tống đạt %s người, %s", ui.Amount(int64(t.N)), rest)
}

// toldPapers says on a case's page who got which paper: only papers somebody must be told of.
func (v *visit) toldPapers(c casefile.Case, papers []document.Paper, links []PaperLink) error {
	ids := make([]string, len(papers))
	for i, w := range papers {
		ids[i] = w.ID
	}
	told, err := v.read.ToldBy(v.Context(), c, ids)
	if err != nil {
		return err
	}
	for i, w := range papers {
		if w.State != document.Issued {
			continue
		}
		a, err := v.audience(c, w)
		if err != nil {
			return err
		}
		if a.Decision || !a.Owed() && told[w.ID].N == 0 {
			continue
		}
		left, err := v.untold(c, w, a, told[w.ID])
		if err != nil {
			return err
		}
		links[i].Served = toldWords(told[w.ID], left, a.Owed())
	}
	return nil
}
