package staff

import (
	"net/http"
	"strconv"
	"strings"

	"thads/internal/desk"
	"thads/internal/desk/issue"
	"thads/internal/document"
	"thads/internal/errs"
	"thads/internal/people"
	"thads/internal/web"
	"thads/internal/web/ui"
)

// paper shows one paper: how it looks, what it rests on, what is missing; a draft's fields can be edited.
func (p *Portal) paper(w http.ResponseWriter, r *http.Request) error {
	v, x, err := p.onePaper(w, r)
	if err != nil {
		return err
	}
	return v.showPaper(http.StatusOK, x, nil, nil)
}

func (v *visit) showPaper(status int, x document.Paper, data map[string]any, flash *ui.Flash) error {
	form, kept, err := issue.Open(x)
	if err != nil {
		return err
	}
	if data == nil {
		data = kept
	}
	page, err := v.page(x.Title, "")
	if err != nil {
		return err
	}
	if flash != nil {
		page.Flash = flash
	}
	key, err := v.onceKey()
	if err != nil {
		return err
	}
	view := DraftView{Page: page, Title: x.Title, Line: dotted(document.StateName(x.State), "Mẫu "+x.FormCode+", phiên bản "+x.FormVer, x.NumberText()),
		Action: address("van-ban", x.Province, x.ID), OnceKey: key, Rev: strconv.FormatInt(x.Rev, 10), Returned: x.Returned, Due: ui.Due{None: true}}
	if x.Over() && x.Returned != "" {
		view.Returned, view.Ended = "", "Đã huỷ: "+x.Returned+"."
	}
	if x.CaseID != "" {
		view.Crumbs = []ui.Crumb{{Href: address("ho-so", x.Province, x.CaseID), Label: "Hồ sơ"}}
		if c, err := v.read.Case(v.Context(), x.Province, x.CaseID); err == nil {
			view.Due = v.due(c.DueAt)
		}
	}
	regime, _ := data["chế_độ"].(string)
	for _, b := range form.Bases(regime) {
		view.Basis = append(view.Basis, b.Text+" ("+strings.Join(b.Clauses, ", ")+")")
	}
	view.Missing = issue.Missing(form, data)
	view.Files = []Link{{Href: view.Action + "/tep", Label: "PDF", Icon: "file-text"}, {Href: view.Action + "/docx", Label: "DOCX", Icon: "file-text"}}
	editable := x.State == document.Draft || x.State == document.SentBack || x.State == document.Submitted
	if !editable || !people.Prepares(v.who.Role, x.Family) || !people.Can(v.who, "issue.edit", people.Subject{Province: x.Province, OfficeCode: x.OfficeCode, OfficerID: x.OfficerID}) {
		view.Locked = "Văn bản " + strings.ToLower(document.StateName(x.State)) + "; chỉ xem."
	}
	if view.GiveUp, err = v.giveUp(x); err != nil {
		return err
	}
	if view.Service, err = v.service(x); err != nil {
		return err
	}
	view.Sections = sections(form, data)
	preview := func() (*document.Doc, error) { return issue.Preview(form, data) }
	if x.Number > 0 { // what is out shows its number and day
		preview = func() (*document.Doc, error) { return v.p.Press.Preview(x) }
	}
	if doc, err := preview(); err == nil {
		view.Paper = doc
	}
	v.show(status, Draft(view))
	return nil
}

// giveUp is how this person may give the paper up: a draft by its leaders, a paper with a number by who may sign it.
func (v *visit) giveUp(x document.Paper) (*Act, error) {
	s := people.Subject{Province: x.Province, OfficeCode: x.OfficeCode, OfficerID: x.OfficerID}
	a := &Act{Href: address("van-ban", x.Province, x.ID) + "/huy", Label: "Bỏ bản thảo", Text: "Bản thảo thôi trình ký, đóng dấu; lý do ghi vào hồ sơ.",
		Fields: []DraftField{{Field: ui.Field{ID: "ly_do_huy", Name: "ly_do", Label: "Lý do", Required: true, Max: 300}}}}
	switch x.State {
	case document.Draft, document.SentBack, document.Submitted, document.Signed:
		if !people.Can(v.who, "issue.void", s) {
			return nil, nil
		}
	case document.Numbered:
		ds, err := v.read.DelegationsTo(v.Context())
		if err != nil {
			return nil, err
		}
		if _, ok := people.CanSign(v.who, x.Family, s, desk.DayOf(v.now), ds); !ok || !people.Can(v.who, "issue.cancel", s) {
			return nil, nil
		}
		a.Label, a.Text = "Huỷ văn bản đã cấp số", "Khi việc ghi trong văn bản không còn thực hiện được. Số "+x.NumberText()+" vẫn tính là đã dùng; văn bản ghi rõ ai huỷ, vì sao, và người tra cứu thấy “đã huỷ”."
	default:
		return nil, nil
	}
	return a, nil
}

// cancelPaper gives a paper up with a reason.
func (p *Portal) cancelPaper(w http.ResponseWriter, r *http.Request) error {
	v, province, id, err := p.change(w, r)
	if err != nil {
		return err
	}
	x, err := v.read.Paper(r.Context(), province, id)
	if err != nil {
		return err
	}
	give := issue.Drop
	if x.State == document.Numbered {
		give = issue.Cancel
	}
	_, err = desk.Do(r.Context(), p.Desk, v.who, web.OnceKey(r), give, issue.Ref{Province: province, ID: id, Reason: strings.TrimSpace(r.PostFormValue("ly_do"))})
	if e := errs.As(err); e != nil && (e.Def.Kind == errs.Invalid || e.Def.Kind == errs.Conflict) {
		return v.showPaper(http.StatusUnprocessableEntity, x, nil, &ui.Flash{Tone: ui.Late, Text: e.Text()})
	}
	if err != nil {
		return err
	}
	return v.to(address("van-ban", province, id), "huy-van-ban")
}

// sections lays a form's data out as fields: one per text, number, date; lists of groups one section a row.
func sections(form *document.Form, data map[string]any) []DraftSection {
	var out []DraftSection
	for _, f := range form.Inputs(data) {
		if len(out) == 0 || out[len(out)-1].Title != f.Section {
			out = append(out, DraftSection{Title: f.Section})
		}
		s := &out[len(out)-1]
		d := DraftField{Field: ui.Field{ID: "d-" + strconv.Itoa(len(out)) + "-" + strconv.Itoa(len(s.Fields)), Name: "d." + f.Path, Label: f.Label, Value: f.Value, Required: f.Required, Long: f.Long}}
		if f.Value != "" {
			d.From = "từ hồ sơ"
		}
		s.Fields = append(s.Fields, d)
	}
	return out
}

func (p *Portal) editPaper(w http.ResponseWriter, r *http.Request) error {
	v, province, id, err := p.change(w, r)
	if err != nil {
		return err
	}
	x, err := v.read.Paper(r.Context(), province, id)
	if err != nil {
		return err
	}
	form, data, err := issue.Open(x)
	if err != nil {
		return err
	}
	fresh, seen := x, r.PostForm.Get("rev")
	if rev, err := strconv.ParseInt(seen, 10, 64); err == nil {
		x.Rev = rev // as it was on the page
	}
	typed := map[string]string{}
	for k := range r.PostForm {
		if path, ok := strings.CutPrefix(k, "d."); ok {
			typed[path] = r.PostForm.Get(k)
		}
	}
	if err := form.Put(data, typed); err != nil {
		if e := errs.As(err); e != nil {
			return v.showPaper(http.StatusUnprocessableEntity, x, data, &ui.Flash{Tone: ui.Late, Text: e.Text()})
		}
		return err
	}
	submit := r.PostForm.Get("viec") != "luu"
	_, err = desk.Do(r.Context(), p.Desk, v.who, web.OnceKey(r), issue.Edit, issue.EditIn{Province: province, ID: id, Data: data, Submit: submit, Seen: seen})
	if e := errs.As(err); e != nil && e.Def == issue.ErrOverwrites {
		return v.showPaper(http.StatusConflict, fresh, data, &ui.Flash{Tone: ui.Late, Text: e.Text()})
	}
	if e := errs.As(err); e != nil && e.Def.Kind == errs.Invalid {
		return v.showPaper(http.StatusUnprocessableEntity, x, data, &ui.Flash{Tone: ui.Late, Text: e.Text()})
	}
	if err != nil {
		return err
	}
	return v.to(address("van-ban", province, id), map[bool]string{true: "trinh", false: "luu"}[submit])
}

func (p *Portal) onePaper(w http.ResponseWriter, r *http.Request) (*visit, document.Paper, error) {
	v, province, id, err := p.look(w, r)
	if err != nil {
		return nil, document.Paper{}, err
	}
	x, err := v.read.Paper(r.Context(), province, id)
	return v, x, err
}
