package staff

import (
	"bytes"
	"encoding/json"
	"net/http"
	"strconv"
	"strings"
	"time"

	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/desk/issue"
	"thads/internal/document"
	"thads/internal/errs"
	"thads/internal/people"
	"thads/internal/render"
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
		Action: address("van-ban", x.Province, x.ID), OnceKey: key, Returned: x.Returned, Due: ui.Due{None: true}}
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
	if !editable || !people.Can(v.who, "issue.edit", people.Subject{Province: x.Province, OfficeCode: x.OfficeCode, OfficerID: x.OfficerID}) {
		view.Locked = "Văn bản " + strings.ToLower(document.StateName(x.State)) + "; chỉ xem."
	}
	if view.GiveUp, err = v.giveUp(x); err != nil {
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
	if err := r.ParseForm(); err != nil {
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
	_, err = desk.Do(r.Context(), p.Desk, v.who, web.OnceKey(r), issue.Edit, issue.EditIn{Province: province, ID: id, Data: data, Submit: submit})
	if e := errs.As(err); e != nil && e.Def.Kind == errs.Invalid {
		return v.showPaper(http.StatusUnprocessableEntity, x, data, &ui.Flash{Tone: ui.Late, Text: e.Text()})
	}
	if err != nil {
		return err
	}
	return v.to(address("van-ban", province, id), map[bool]string{true: "trinh", false: "luu"}[submit])
}

// paperFile sends the issued paper, else the signed one, else the draft as it would print.
func (p *Portal) paperFile(w http.ResponseWriter, r *http.Request) error {
	v, x, err := p.onePaper(w, r)
	if err != nil {
		return err
	}
	for _, hash := range []string{x.IssuedBlob, x.SignedBlob} {
		if hash != "" {
			return v.file(hash, fileName(x)+".pdf")
		}
	}
	doc, err := p.Press.Preview(x)
	if err != nil {
		return err
	}
	res, err := render.PDF(doc)
	if err != nil {
		return err
	}
	return v.bytes(res.Bytes, "application/pdf", fileName(x)+".pdf")
}

func (p *Portal) paperDOCX(w http.ResponseWriter, r *http.Request) error {
	v, x, err := p.onePaper(w, r)
	if err != nil {
		return err
	}
	doc, err := p.Press.Preview(x)
	if err != nil {
		return err
	}
	b, err := render.DOCX(doc)
	if err != nil {
		return err
	}
	return v.bytes(b, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", fileName(x)+".docx")
}

func (p *Portal) onePaper(w http.ResponseWriter, r *http.Request) (*visit, document.Paper, error) {
	v, province, id, err := p.look(w, r)
	if err != nil {
		return nil, document.Paper{}, err
	}
	x, err := v.read.Paper(r.Context(), province, id)
	return v, x, err
}

func fileName(x document.Paper) string {
	if x.Number > 0 {
		return x.FormCode + "-" + strconv.FormatInt(x.Number, 10)
	}
	return x.FormCode
}

// signQueue is what waits for this person's signature: his own family, or the head's when he is the head or has the power.
func (p *Portal) signQueue(w http.ResponseWriter, r *http.Request) error {
	return p.showSign(w, r, http.StatusOK, "")
}

func (p *Portal) showSign(w http.ResponseWriter, r *http.Request, status int, trouble string) error {
	v, err := p.visit(w, r)
	if err != nil {
		return err
	}
	page, err := v.page("Chờ ký", "/can-bo/ky")
	if err != nil {
		return err
	}
	key, err := v.onceKey()
	if err != nil {
		return err
	}
	papers, err := v.signable()
	if err != nil {
		return err
	}
	names, cases, err := v.around(papers)
	if err != nil {
		return err
	}
	view := SignView{Page: page, OnceKey: key, Error: trouble}
	chosen := r.URL.Query().Get("chon")
	for i, x := range papers {
		c := cases[x.CaseID]
		row := SignRow{ID: x.ID, Select: "/can-bo/ky?chon=" + x.ID, Href: address("van-ban", x.Province, x.ID), Title: x.Title, Sub: c.Title, Drafter: names[x.DrafterID], Due: v.due(c.DueAt)}
		if c.Amount > 0 {
			row.Sub = dotted(c.Title, ui.Dong(c.Amount))
		}
		if x.Lifts() {
			row.Sub = dotted("Ký trước: căn cứ của biện pháp không còn", row.Sub)
		}
		if chosen == x.ID || chosen == "" && i == 0 {
			row.Selected = true
			view.Selected = v.signCard(x, c)
		}
		view.Rows = append(view.Rows, row)
	}
	v.show(status, Sign(view))
	return nil
}

func (v *visit) signCard(x document.Paper, c casefile.Case) *SignCard {
	card := &SignCard{ID: x.ID, Title: x.Title, Line: dotted("Mẫu "+x.FormCode, c.Title)}
	if x.CaseID != "" {
		card.Case = address("ho-so", x.Province, x.CaseID)
	}
	var rs []issue.Reason
	if json.Unmarshal([]byte(x.Reasons), &rs) == nil {
		for _, q := range rs {
			card.Checks = append(card.Checks, Check{Text: q.Say, OK: true, Clause: q.Clause})
		}
	}
	if doc, err := v.p.Press.Preview(x); err == nil {
		card.Paper = doc
	}
	return card
}

func (v *visit) signable() ([]document.Paper, error) {
	all, err := v.read.Papers(v.Context(), 500, document.Submitted)
	if err != nil {
		return nil, err
	}
	ds, err := v.read.DelegationsTo(v.Context())
	if err != nil {
		return nil, err
	}
	var out []document.Paper
	for _, x := range all {
		if _, ok := people.CanSign(v.who, x.Family, people.Subject{Province: x.Province, OfficeCode: x.OfficeCode, OfficerID: x.OfficerID}, desk.DayOf(v.now), ds); ok {
			out = append(out, x)
		}
	}
	return out, nil
}

// around reads what a list of papers needs beside them: names of people, and the cases.
func (v *visit) around(papers []document.Paper) (map[string]string, map[string]casefile.Case, error) {
	var ids, people []string
	for _, x := range papers {
		people = append(people, x.DrafterID, x.SignerID)
		if x.CaseID != "" {
			ids = append(ids, x.CaseID)
		}
	}
	names, err := v.p.Store.Names(v.Context(), people...)
	if err != nil {
		return nil, nil, err
	}
	names["robot"] = "Hệ thống soạn"
	list, err := v.read.CasesByID(v.Context(), v.who.Province, ids)
	if err != nil {
		return nil, nil, err
	}
	cases := map[string]casefile.Case{}
	for _, c := range list {
		cases[c.ID] = c
	}
	return names, cases, nil
}

var errNonePicked = errs.Define(errs.Invalid, "staff.none_picked", "Chưa chọn văn bản nào; hãy đánh dấu văn bản rồi làm lại.")

func refs(r *http.Request, province int64) ([]issue.Ref, error) {
	if err := r.ParseForm(); err != nil {
		return nil, err
	}
	var out []issue.Ref
	for _, id := range r.PostForm["chon"] {
		out = append(out, issue.Ref{Province: province, ID: id})
	}
	if len(out) == 0 {
		return nil, errNonePicked.New()
	}
	return out, nil
}

// sign signs what was ticked, the person's key unlocked once.
func (p *Portal) sign(w http.ResponseWriter, r *http.Request) error {
	return p.batch(w, r, p.showSign, "/can-bo/ky", "ky", func(v *visit, pin string, refs []issue.Ref, key string) ([]issue.Result, error) {
		me, err := v.read.Me(r.Context())
		if err != nil {
			return nil, err
		}
		return p.Press.SignAll(r.Context(), v.who, me.Title, pin, refs, key)
	})
}

func (p *Portal) seal(w http.ResponseWriter, r *http.Request) error {
	return p.batch(w, r, p.showSeal, "/can-bo/dong-dau", "dong-dau", func(v *visit, pin string, refs []issue.Ref, key string) ([]issue.Result, error) {
		return p.Press.SealAll(r.Context(), v.who, pin, refs, key)
	})
}

type showFunc = func(http.ResponseWriter, *http.Request, int, string) error

// batch does one thing to many papers: each has its own result, and what failed is told by title.
func (p *Portal) batch(w http.ResponseWriter, r *http.Request, again showFunc, back, flash string, do func(*visit, string, []issue.Ref, string) ([]issue.Result, error)) error {
	v, err := p.visit(w, r)
	if err != nil {
		return err
	}
	r.Body = http.MaxBytesReader(w, r.Body, web.MaxForm)
	list, err := refs(r, v.who.Province)
	var results []issue.Result
	if err == nil {
		key := web.OnceKey(r)
		if key == "" {
			return desk.ErrNoKey.New()
		}
		results, err = do(v, r.PostFormValue("pin"), list, key)
	}
	if e := errs.As(err); e != nil && e.Def.Kind != errs.Internal {
		return again(w, r, web.Status(e.Def.Kind), e.Text())
	}
	if err != nil {
		return err
	}
	var failed []string
	for _, x := range results {
		if x.Err == nil {
			continue
		}
		say := "lỗi hệ thống, đã ghi lại"
		if e := errs.As(x.Err); e != nil {
			say = e.Text()
		} else {
			p.Edge.Log.Error("batch", "paper", x.ID, "err", x.Err)
		}
		failed = append(failed, x.Title+": "+say)
	}
	if len(failed) > 0 {
		return again(w, r, http.StatusConflict, strconv.Itoa(len(results)-len(failed))+" văn bản xong, "+strconv.Itoa(len(failed))+" chưa xong. "+strings.Join(failed, " "))
	}
	return v.to(back, flash)
}

func (p *Portal) sendBack(w http.ResponseWriter, r *http.Request) error {
	v, err := p.visit(w, r)
	if err != nil {
		return err
	}
	r.Body = http.MaxBytesReader(w, r.Body, web.MaxForm)
	in := issue.Ref{Province: v.who.Province, ID: r.PostFormValue("van_ban"), Reason: r.PostFormValue("ly_do")}
	_, err = desk.Do(r.Context(), p.Desk, v.who, web.OnceKey(r), issue.Return, in)
	if e := errs.As(err); e != nil && e.Def.Kind == errs.Invalid {
		return p.showSign(w, r, web.Status(e.Def.Kind), e.Text())
	}
	if err != nil {
		return err
	}
	return v.to("/can-bo/ky", "tra-lai")
}

// sealQueue is what the records officer numbers, seals and issues; papers that have their number already come first.
func (p *Portal) sealQueue(w http.ResponseWriter, r *http.Request) error {
	return p.showSeal(w, r, http.StatusOK, "")
}

func (p *Portal) showSeal(w http.ResponseWriter, r *http.Request, status int, trouble string) error {
	v, err := p.visit(w, r)
	if err != nil {
		return err
	}
	page, err := v.page("Chờ đóng dấu", "/can-bo/dong-dau")
	if err != nil {
		return err
	}
	key, err := v.onceKey()
	if err != nil {
		return err
	}
	view := SealView{Page: page, OnceKey: key, Error: trouble}
	var papers []document.Paper
	for _, state := range []string{document.Numbered, document.Signed} {
		list, err := v.read.Papers(r.Context(), 500, state)
		if err != nil {
			return err
		}
		papers = append(papers, list...)
	}
	names, cases, err := v.around(papers)
	if err != nil {
		return err
	}
	for _, x := range papers {
		next := x.NumberText()
		if next == "" {
			next = "số tiếp theo/" + x.Symbol
		}
		view.Rows = append(view.Rows, SealRow{ID: x.ID, Href: address("van-ban", x.Province, x.ID), Title: x.Title, Sub: cases[x.CaseID].Title, Signer: names[x.SignerID],
			Signed: ui.Moment(time.UnixMicro(x.SignedAt).In(v.now.Location())), Next: next, Due: v.due(cases[x.CaseID].DueAt), Checked: true})
	}
	if page.Flash != nil {
		view.Done, err = v.justIssued()
		if err != nil {
			return err
		}
	}
	v.show(status, Seal(view))
	return nil
}

func (v *visit) justIssued() ([]PaperLink, error) {
	list, err := v.read.IssuedSince(v.Context(), v.now.Add(-10*time.Minute).UnixMicro(), 20)
	var out []PaperLink
	for _, x := range list {
		out = append(out, paperLink(x))
	}
	return out, err
}

func (v *visit) bytes(b []byte, kind, name string) error {
	h := v.w.Header()
	h.Set("Content-Type", kind)
	h.Set("Content-Disposition", `inline; filename="`+name+`"`)
	h.Set("Content-Security-Policy", "sandbox; default-src 'none'")
	h.Set("Cache-Control", "private, no-store")
	_, err := bytes.NewReader(b).WriteTo(v.w)
	return err
}
