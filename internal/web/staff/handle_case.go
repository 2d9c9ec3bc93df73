package staff

import (
	"cmp"
	"encoding/json"
	"net/http"
	"slices"
	"strings"
	"time"

	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/desk/enforce"
	"thads/internal/document"
	"thads/internal/people"
	"thads/internal/store"
	"thads/internal/task"
	"thads/internal/web"
	"thads/internal/web/ui"
)

func may(who people.Who, act string) bool { return people.ReachOf(who, act) != people.Nowhere }

func (p *Portal) caseFile(w http.ResponseWriter, r *http.Request) error {
	v, province, id, err := p.look(w, r)
	if err != nil {
		return err
	}
	view, err := v.caseView(province, id)
	if err != nil {
		return err
	}
	v.show(http.StatusOK, Case(view))
	return nil
}

func (v *visit) caseView(province int64, id string) (CaseView, error) {
	ctx := v.Context()
	c, err := v.read.Case(ctx, province, id)
	if err != nil {
		return CaseView{}, err
	}
	crowd, err := v.crowd(c)
	if err != nil {
		return CaseView{}, err
	}
	papers, err := v.read.PapersOf(ctx, c.Province, "case", c.ID)
	if err != nil {
		return CaseView{}, err
	}
	clocks, err := v.read.Clocks(ctx, c.Province, c.ID, "")
	if err != nil {
		return CaseView{}, err
	}
	facts, err := v.read.FactsOfCase(ctx, c.Province, c.ID)
	if err != nil {
		return CaseView{}, err
	}
	names, err := v.p.Store.Names(ctx, c.OfficerID)
	if err != nil {
		return CaseView{}, err
	}
	office, _, err := store.Found(v.p.Store.Office(ctx, c.OfficeCode))
	if err != nil {
		return CaseView{}, err
	}
	page, err := v.page(c.Title, "/can-bo/tim")
	if err != nil {
		return CaseView{}, err
	}
	officer := names[c.OfficerID]
	if officer == "" {
		officer = "chưa phân công"
	}
	view := CaseView{Page: page, Crumbs: []ui.Crumb{{Href: "/can-bo/tim", Label: "Tất cả hồ sơ"}}, Title: c.Title, Number: c.DecisionNo, Files: fileAddress(province, id),
		Line: dotted(office.Name, "Chấp hành viên: "+officer), Stage: c.State.Name(), Step: stage(c.State), Due: v.caseDue(c),
		Pairs: []ui.Pair{{Term: "Tổng phải thi hành", Value: ui.Dong(c.Amount), Strong: true}, {Term: "Loại việc", Value: kindOf(c)},
			{Term: "Chế độ pháp luật", Value: map[string]string{"A": "Luật năm 2008 (đến 30/6/2026)", "B": "Luật số 106/2025/QH15"}[c.Regime]},
			{Term: "Ngày ra quyết định", Value: ui.Day(c.DecisionOn)}, {Term: "Mã tra cứu cho đương sự", Value: c.PublicCode}}}
	crowd.into(&view)
	for _, x := range papers {
		view.Papers = append(view.Papers, paperLink(x))
	}
	if err := v.toldPapers(c, papers, view.Papers); err != nil {
		return CaseView{}, err
	}
	items, err := v.read.Items(ctx, c)
	if err != nil {
		return CaseView{}, err
	}
	for _, cl := range clocks {
		if cl.State != "live" {
			continue
		}
		w, err := v.whyOf(cl)
		if err != nil {
			return CaseView{}, err
		}
		w = named(w, items, cl.ItemID)
		alike := slices.ContainsFunc(clocks, func(x task.Clock) bool { return x.State == "live" && x.ID != cl.ID && x.Duty == cl.Duty })
		if by := v.actNamed(cl.StartedBy); alike && by != "" {
			w.Duty += " (" + by + ")" // of which act, where several periods have one name
		}
		view.Clocks = append(view.Clocks, w)
		if cl.Own() && cl.DueAt == c.DueAt {
			view.Why = w.Href
		}
	}
	if view.Await = v.awaited(clocks); view.Why == "" {
		view.Why = whyCase(c)
	}
	view.Events, err = v.events(facts)
	if err != nil {
		return CaseView{}, err
	}
	slices.Reverse(view.Events) // who opens a case asks what happened last
	if view.OnceKey, err = v.onceKey(); err != nil {
		return CaseView{}, err
	}
	base := address("ho-so", c.Province, c.ID)
	view.StepsHref = base + "/tac-nghiep"
	if people.Can(v.who, "enforce.step", people.Subject{Province: c.Province, OfficeCode: c.OfficeCode, OfficerID: c.OfficerID}) {
		if view.Ops, err = offers(v, c, crowd.states, base); err != nil {
			return CaseView{}, err
		}
	}
	if err := v.inForce(c, items, facts, &view); err != nil {
		return CaseView{}, err
	}
	if view.Complaints, err = v.complaintsOn(c, facts, papers); err != nil {
		return CaseView{}, err
	}
	pack, _ := v.pack(c)
	acts := base
	if len(view.Ops) == 0 {
		acts = ""
	}
	if view.Asked, err = v.askedOf(c, pack, clocks, acts); err != nil {
		return CaseView{}, err
	}
	if view.Copies, err = v.copies(c); err != nil {
		return CaseView{}, err
	}
	view.Waits = keptOpen(c, papers)
	view.Acts, err = v.acts(c)
	return view, err
}

// keptOpen says what keeps a case open whose lines have all ended.
func keptOpen(c casefile.Case, papers []document.Paper) string {
	switch c.State {
	case casefile.Lifting:
		return "Mọi khoản đã hết nhưng còn biện pháp phải chấm dứt; ký, phát hành quyết định chấm dứt thì việc tự kết thúc."
	case casefile.Closing:
		var open []string
		for _, x := range papers {
			if slices.Contains(enforce.FeeForms, x.FormCode) && !x.Over() {
				open = append(open, "“"+x.Title+"”")
			}
		}
		if len(open) > 0 {
			return "Mọi khoản đã hết nhưng " + strings.Join(open, ", ") + " chưa phát hành; hãy ký, đóng dấu, hoặc huỷ văn bản có lý do thì việc tự kết thúc."
		}
		return "Mọi khoản đã hết; còn tiền đang giữ, vật chứng trong kho hoặc việc phải xử lý trước khi kết thúc."
	}
	return ""
}

// acts are what this person can do to the case now.
func (v *visit) acts(c casefile.Case) (out []Act, err error) {
	subject := people.Subject{Province: c.Province, OfficeCode: c.OfficeCode, OfficerID: c.OfficerID}
	base := address("ho-so", c.Province, c.ID)
	if people.Can(v.who, "enforce.assign", subject) && !c.State.Ended() {
		officers, words, err := v.proposal(c)
		if err != nil {
			return nil, err
		}
		out = append(out, Act{Href: base + "/phan-cong", Label: "Phân công Chấp hành viên", Clause: "L32.2", Text: dotted(words, "Không giao việc của chính mình hoặc của người thân thích ("+ui.Clause("L16.2d")+")"),
			Fields: []DraftField{{Field: ui.Field{ID: "chap_hanh_vien", Name: "chap_hanh_vien", Label: "Chấp hành viên", Required: true}, Options: officers},
				{Field: ui.Field{ID: "ly_do", Name: "ly_do", Label: "Lý do phân công lại", Required: c.OfficerID != ""}}}})
	}
	more, err := v.between(c)
	return append(out, more...), err
}

var sideName = map[string]string{"debtor": "Người phải thi hành án", "creditor": "Người được thi hành án", "related": "Người có quyền lợi, nghĩa vụ liên quan"}

func year(y int64) string {
	if y == 0 {
		return ""
	}
	return "sinh năm " + time.Date(int(y), 1, 1, 0, 0, 0, 0, time.UTC).Format("2006")
}

func paperLink(x document.Paper) PaperLink {
	return PaperLink{Href: address("van-ban", x.Province, x.ID), Title: x.Title, Number: x.NumberText(), Date: ui.Day(x.NumberedOn), State: document.StateName(x.State), Tone: paperTone(x.State)}
}

// events turns facts into the timeline: what, when, who and the clause.
func (v *visit) events(facts []store.Fact) ([]ui.Event, error) {
	out := make([]ui.Event, 0, len(facts))
	for _, f := range facts {
		var b store.Body
		if err := json.Unmarshal([]byte(f.Body), &b); err != nil {
			return nil, err
		}
		e := ui.Event{What: b.Say, When: ui.Moment(time.UnixMicro(b.At).In(desk.Zone())), Who: b.Name, Clause: ui.ClauseIn(cmp.Or(strings.TrimSpace(b.Pack), v.lawAt(b.At)), b.Clause), Pack: strings.TrimSpace(b.Pack)}
		if b.Actor == "robot" {
			e.Kind = ui.Robot
		}
		out = append(out, e)
	}
	return out, nil
}

func (p *Portal) assign(w http.ResponseWriter, r *http.Request) error {
	v, province, id, err := p.change(w, r)
	if err != nil {
		return err
	}
	in := enforce.AssignIn{Province: province, Case: id, Officer: r.PostFormValue("chap_hanh_vien"), Reason: r.PostFormValue("ly_do")}
	if _, err := desk.Do(r.Context(), p.Desk, v.who, web.OnceKey(r), enforce.Assign, in); err != nil {
		return err
	}
	return v.to(address("ho-so", province, id), "phan-cong")
}

// look is a visit to what the address names.
func (p *Portal) look(w http.ResponseWriter, r *http.Request) (*visit, int64, string, error) {
	v, err := p.visit(w, r)
	if err != nil {
		return nil, 0, "", err
	}
	province, id, err := v.ref()
	return v, province, id, err
}

// lookCase is a visit to the case that the address names.
func (p *Portal) lookCase(w http.ResponseWriter, r *http.Request) (*visit, casefile.Case, error) {
	v, province, id, err := p.look(w, r)
	if err != nil {
		return nil, casefile.Case{}, err
	}
	c, err := v.read.Case(r.Context(), province, id)
	return v, c, err
}

// posted is a visit with a form of the portal's usual size, already read.
func (p *Portal) posted(w http.ResponseWriter, r *http.Request) (*visit, error) {
	v, err := p.visit(w, r)
	if err != nil {
		return nil, err
	}
	return v, web.ReadForm(w, r)
}

// change is a visit with a form that changes what the address names.
func (p *Portal) change(w http.ResponseWriter, r *http.Request) (*visit, int64, string, error) {
	v, err := p.posted(w, r)
	if err != nil {
		return nil, 0, "", err
	}
	province, id, err := v.ref()
	return v, province, id, err
}
