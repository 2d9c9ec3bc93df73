package staff

import (
	"encoding/json"
	"net/http"
	"strings"
	"time"

	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/desk/enforce"
	"thads/internal/desk/issue"
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
	lines, err := v.read.Lines(ctx, c)
	if err != nil {
		return CaseView{}, err
	}
	parties, err := v.read.Parties(ctx, c.Province, c.JudgmentID)
	if err != nil {
		return CaseView{}, err
	}
	sides, err := v.read.CaseParties(ctx, c)
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
	view := CaseView{Page: page, Crumbs: []ui.Crumb{{Href: "/can-bo/tim", Label: "Tất cả hồ sơ"}}, Title: c.Title, Number: c.DecisionNo,
		Line: dotted(office.Name, "Chấp hành viên: "+officer), Stage: c.State.Name(), Step: stage(c.State), Due: v.due(c.DueAt),
		Pairs: []ui.Pair{{Term: "Tổng phải thi hành", Value: ui.Dong(c.Amount), Strong: true}, {Term: "Loại việc", Value: kindOf(c)},
			{Term: "Chế độ pháp luật", Value: map[string]string{"A": "Luật năm 2008 (đến 30/6/2026)", "B": "Luật số 106/2025/QH15"}[c.Regime]},
			{Term: "Ngày ra quyết định", Value: ui.Day(c.DecisionOn)}, {Term: "Mã tra cứu cho đương sự", Value: c.PublicCode}}}
	for _, l := range lines {
		view.Lines = append(view.Lines, CaseLine{Text: casefile.KindName(l.Kind) + ": " + l.Text, State: l.State.Name(), Clause: l.Clause, Amount: l.Amount, Tone: ui.Info})
	}
	for _, s := range sides {
		for _, x := range parties {
			if x.ID == s.PartyID {
				view.Parties = append(view.Parties, CaseParty{Side: sideName[s.Side], Name: x.Name, Detail: dotted(year(x.BirthYear), x.Address)})
			}
		}
	}
	for _, x := range papers {
		view.Papers = append(view.Papers, paperLink(x))
	}
	for _, cl := range clocks {
		if cl.State != "live" {
			continue
		}
		var steps []string
		if err := json.Unmarshal([]byte(cl.Steps), &steps); err != nil {
			return CaseView{}, err
		}
		view.Clocks = append(view.Clocks, CaseClock{Duty: dutyName(v, cl.Duty), Clause: cl.Clause, Day: ui.Day(cl.DueDay), Due: v.due(cl.DueAt), Steps: steps, Old: ui.Day(cl.OldDue)})
	}
	view.Events, err = events(facts)
	if err != nil {
		return CaseView{}, err
	}
	if view.OnceKey, err = v.onceKey(); err != nil {
		return CaseView{}, err
	}
	view.Acts, err = v.acts(c, clocks)
	return view, err
}

// acts are what this person can do to the case now.
func (v *visit) acts(c casefile.Case, clocks []task.Clock) (out []Act, err error) {
	subject := people.Subject{Province: c.Province, OfficeCode: c.OfficeCode, OfficerID: c.OfficerID}
	base := address("ho-so", c.Province, c.ID)
	if people.Can(v.who, "enforce.served", subject) && c.State == casefile.Docketed {
		out = append(out, Act{Href: base + "/thong-bao", Label: "Ghi nhận thông báo hợp lệ", Clause: "L35.1", Text: "Thời hạn tự nguyện 10 ngày tính từ ngày thông báo hợp lệ.",
			Fields: []DraftField{{Field: ui.Field{ID: "ngay", Name: "ngay", Label: "Ngày thông báo hợp lệ", Type: "date", Value: desk.DayOf(v.now), Required: true}},
				{Field: ui.Field{ID: "cach", Name: "cach", Label: "Cách thông báo"}, Options: []ui.Option{{Value: "hand", Label: "Giao trực tiếp"}, {Value: "substitute", Label: "Giao người nhận thay"},
					{Value: "post", Label: "Qua bưu chính"}, {Value: "posting", Label: "Niêm yết công khai"}}}}})
	}
	if people.Can(v.who, "enforce.tick", subject) {
		for _, duty := range []string{"T-017", "T-031"} {
			if !running(clocks, duty) {
				continue
			}
			what := enforce.Ticks[duty]
			out = append(out, Act{Href: base + "/xong", Label: what.Say, Clause: ui.Clause(what.Clause),
				Fields: []DraftField{{Field: ui.Field{ID: "chung-" + duty, Name: "chung", Label: "Số hồ sơ, hoặc ngày và cách gửi", Required: true, Max: 200}}, {Field: ui.Field{ID: "han-" + duty, Name: "han", Label: "Thời hạn", Value: duty, ReadOnly: true}}}})
		}
	}
	if people.Can(v.who, "enforce.assign", subject) && !c.State.Ended() {
		accounts, err := v.read.Colleagues(v.Context())
		if err != nil {
			return nil, err
		}
		var officers []ui.Option
		for _, a := range accounts {
			if a.Role == people.Officer && a.OfficeCode == c.OfficeCode {
				officers = append(officers, ui.Option{Value: a.ID, Label: a.Name, Selected: a.ID == c.OfficerID})
			}
		}
		out = append(out, Act{Href: base + "/phan-cong", Label: "Phân công Chấp hành viên", Clause: "L32.2", Text: "Không giao việc của chính mình hoặc của người thân thích (L16.2d).",
			Fields: []DraftField{{Field: ui.Field{ID: "chap_hanh_vien", Name: "chap_hanh_vien", Label: "Chấp hành viên", Required: true}, Options: officers},
				{Field: ui.Field{ID: "ly_do", Name: "ly_do", Label: "Lý do phân công lại", Required: c.OfficerID != ""}}}})
	}
	return out, nil
}

func running(clocks []task.Clock, duty string) bool {
	for _, c := range clocks {
		if c.State == "live" && c.Duty == duty {
			return true
		}
	}
	return false
}

func (p *Portal) tick(w http.ResponseWriter, r *http.Request) error {
	v, province, id, err := p.change(w, r)
	if err != nil {
		return err
	}
	in := enforce.TickIn{Province: province, Case: id, Duty: r.PostFormValue("han"), Proof: r.PostFormValue("chung")}
	if _, err := desk.Do(r.Context(), p.Desk, v.who, web.OnceKey(r), enforce.Tick, in); err != nil {
		return err
	}
	return v.to(address("ho-so", province, id), "luu")
}

var sideName = map[string]string{"debtor": "Người phải thi hành án", "creditor": "Người được thi hành án", "related": "Người có quyền lợi, nghĩa vụ liên quan"}

func year(y int64) string {
	if y == 0 {
		return ""
	}
	return "sinh năm " + time.Date(int(y), 1, 1, 0, 0, 0, 0, time.UTC).Format("2006")
}

func dutyName(v *visit, duty string) string {
	for _, k := range v.p.Desk.Law().List() {
		for _, d := range k.Deadlines() {
			if d.ID == duty && d.NameVI != "" {
				return d.NameVI
			}
		}
	}
	return duty
}

func paperLink(x document.Paper) PaperLink {
	return PaperLink{Href: address("van-ban", x.Province, x.ID), Title: x.Title, Number: issue.NumberText(x), Date: ui.Day(x.NumberedOn), State: document.StateName(x.State), Tone: paperTone(x.State)}
}

// events turns facts into the timeline: what, when, who and the clause.
func events(facts []store.Fact) ([]ui.Event, error) {
	out := make([]ui.Event, 0, len(facts))
	for _, f := range facts {
		var b store.Body
		if err := json.Unmarshal([]byte(f.Body), &b); err != nil {
			return nil, err
		}
		e := ui.Event{What: b.Say, When: ui.Moment(time.UnixMicro(b.At).In(desk.Zone())), Who: b.Name, Clause: b.Clause, Detail: strings.TrimSpace(b.Pack)}
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

func (p *Portal) served(w http.ResponseWriter, r *http.Request) error {
	v, province, id, err := p.change(w, r)
	if err != nil {
		return err
	}
	in := enforce.ServedIn{Province: province, Case: id, On: r.PostFormValue("ngay"), How: r.PostFormValue("cach")}
	if _, err := desk.Do(r.Context(), p.Desk, v.who, web.OnceKey(r), enforce.Served, in); err != nil {
		return err
	}
	return v.to(address("ho-so", province, id), "thong-bao")
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

// change is a visit that changes what the address names.
func (p *Portal) change(w http.ResponseWriter, r *http.Request) (*visit, int64, string, error) {
	r.Body = http.MaxBytesReader(w, r.Body, web.MaxForm)
	return p.look(w, r)
}
