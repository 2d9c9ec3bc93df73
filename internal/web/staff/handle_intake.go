package staff

import (
	"encoding/json"
	"net/http"
	"strconv"
	"strings"
	"time"

	"thads/internal/blob"
	"thads/internal/calendar"
	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/desk/intake"
	"thads/internal/errs"
	"thads/internal/extract"
	"thads/internal/people"
	"thads/internal/rule"
	"thads/internal/vn"
	"thads/internal/web"
	"thads/internal/web/ui"
)

func (p *Portal) intake(w http.ResponseWriter, r *http.Request) error {
	v, province, id, err := p.look(w, r)
	if err != nil {
		return err
	}
	j, err := v.read.Judgment(r.Context(), province, id)
	if err != nil {
		return err
	}
	reading, c, err := v.reading(j)
	if err != nil {
		return err
	}
	return v.showIntake(http.StatusOK, j, reading, c, nil, nil)
}

// reading is what the machine read, with the text its spans point into, and what the page proposes to confirm.
func (v *visit) reading(j casefile.Judgment) (*extract.Reading, casefile.Confirmed, error) {
	r, c := &extract.Reading{}, casefile.Confirmed{}
	if j.Reading != "" {
		if err := json.Unmarshal([]byte(j.Reading), r); err != nil {
			return nil, c, err
		}
	}
	if j.TextHash != "" {
		text, err := blob.Read(v.Context(), v.p.Blobs, j.TextHash)
		if err != nil {
			return nil, c, err
		}
		r.Text = string(text)
	}
	if j.Confirmed != "" {
		return r, c, json.Unmarshal([]byte(j.Confirmed), &c)
	}
	return r, casefile.Propose(r), nil
}

func (v *visit) showIntake(status int, j casefile.Judgment, r *extract.Reading, c casefile.Confirmed, wrong map[string]string, flash *ui.Flash) error {
	page, err := v.page("Xác nhận bản án, quyết định", "/can-bo/nhan")
	if err != nil {
		return err
	}
	page.Wide = true
	if flash != nil {
		page.Flash = flash
	}
	key, err := v.onceKey()
	if err != nil {
		return err
	}
	title := dotted("Bản án, quyết định số "+c.Number, ui.Day(c.Date))
	if c.Number == "" {
		title = j.FileName
	}
	view := IntakeView{Page: page, Title: title, Line: dotted(sourceName[j.Source], "nhận "+ui.Moment(time.UnixMicro(j.ReceivedAt).In(v.now.Location())), j.FileName),
		File: address("ban-goc", j.Province, j.ID), Chunks: Chunks(c, r), Form: IntakeFields(c, r, wrong), OnceKey: key}
	if j.State == casefile.Received && j.Confirmed == "" {
		view.Action = address("nhan", j.Province, j.ID)
		if may(v.who, "intake.drop") {
			view.Drop = view.Action + "/bo"
		}
	}
	pr, err := proposal(j)
	if err != nil {
		return err
	}
	if view.Action != "" {
		if view.Acts, err = v.routeActs(j, pr); err != nil {
			return err
		}
	}
	if j.SameAs != "" {
		view.Same = &Link{Href: address("nhan", j.Province, j.SameAs), Label: "Bản án, quyết định này đã có trong hệ thống: mở hồ sơ đã có"}
	}
	if j.Problem != "" {
		view.Warnings = append(view.Warnings, j.Problem)
	}
	if pr.Why != "" && (!pr.Certain || pr.OfficeCode != j.OfficeCode) {
		view.Warnings = append(view.Warnings, pr.Why)
	}
	for _, w := range r.Warnings {
		view.Warnings = append(view.Warnings, w.Sentence)
	}
	view.Opens = opens(v, c)
	v.show(status, Intake(view))
	return nil
}

// routeActs give a judgment to the competent office of the province, or send it to the competent province (L32); what was
// proposed is chosen already, a person confirms it.
func (v *visit) routeActs(j casefile.Judgment, pr people.Proposal) (out []Act, err error) {
	subject := people.Subject{Province: j.Province, OfficeCode: j.OfficeCode}
	offices, err := v.p.Store.Offices(v.Context())
	if err != nil {
		return nil, err
	}
	here := DraftField{Field: ui.Field{ID: "route-office", Name: "phong", Label: "Phòng tổ chức thi hành", Required: true}, From: pr.Why}
	away := DraftField{Field: ui.Field{ID: "send-office", Name: "co_quan", Label: "Cơ quan có thẩm quyền", Required: true}, From: pr.Why}
	for _, o := range offices {
		opt := ui.Option{Value: o.Code, Label: o.Name, Selected: o.Code == pr.OfficeCode}
		switch {
		case o.Province == j.Province && o.Level > 0 && o.Code != j.OfficeCode:
			here.Options = append(here.Options, opt)
		case o.Province != j.Province && o.Level == 1:
			opt.Selected = o.Province == pr.Province
			away.Options = append(away.Options, opt)
		}
	}
	why := func(id string) DraftField {
		return DraftField{Field: ui.Field{ID: id, Name: "ly_do", Label: "Lý do", Value: pr.Why, Required: true, Max: 500}}
	}
	base := address("nhan", j.Province, j.ID)
	if people.Can(v.who, "intake.route", subject) {
		out = append(out, Act{Href: base + "/chuyen", Label: "Giao phòng trong tỉnh", Clause: ui.Clause("L32.2"), Text: "Việc và thời hạn đang chạy chuyển theo bản án.", Fields: []DraftField{here, why("route-why")}})
	}
	if people.Can(v.who, "intake.send", subject) {
		out = append(out, Act{Href: base + "/gui", Label: "Chuyển cơ quan tỉnh khác", Clause: ui.Clause("L32.1"), Text: "Bản gốc và dữ liệu đã đọc đi cùng; thời hạn ra quyết định tính từ khi cơ quan có thẩm quyền nhận.", Fields: []DraftField{away, why("send-why")}})
	}
	return out, nil
}

func (p *Portal) send(w http.ResponseWriter, r *http.Request) error {
	v, province, id, err := p.change(w, r)
	if err != nil {
		return err
	}
	in := intake.SendIn{Province: province, ID: id, Office: r.PostFormValue("co_quan"), Why: r.PostFormValue("ly_do")}
	if _, err := desk.Do(r.Context(), p.Desk, v.who, web.OnceKey(r), intake.Send, in); err != nil {
		return err
	}
	return v.to("/can-bo/nhan", "chuyen")
}

// opens says what confirming brings about: one sentence per decision, with its clause.
func opens(v *visit, c casefile.Confirmed) (out []string) {
	regime := rule.RegimeOn(calendar.DateOf(v.now))
	pack := v.p.Desk.Law().Pack(regime)
	var lines []casefile.Line
	var items []string
	waiting := 0
	for _, l := range c.Lines {
		owed, ok := pack.Owed(l.Kind)
		switch {
		case l.Drop || !ok:
		case !owed.ExOfficio:
			waiting++
		default:
			lines = append(lines, casefile.Line{Kind: l.Kind, ExOfficio: true, DebtorIDs: numbers(l.Debtors), PayeeIDs: numbers(l.Payees)})
			items = append(items, vn.Fold(l.Item))
		}
	}
	names := map[string]string{casefile.FormExOfficio: "thi hành án chủ động", casefile.FormReturn: "trả lại tiền, tài sản", casefile.FormItems: "xử lý vật chứng",
		casefile.FormInterim: "thi hành biện pháp khẩn cấp tạm thời", casefile.FormBankrupt: "thi hành quyết định tuyên bố phá sản"}
	for _, g := range casefile.Split(lines, items, string(regime)) {
		out = append(out, "Khi xác nhận sẽ mở 01 quyết định "+names[g.Form]+", "+strconv.Itoa(len(g.Lines))+" khoản ("+g.Clause+").")
	}
	if waiting > 0 {
		out = append(out, strconv.Itoa(waiting)+" khoản chờ người được thi hành án yêu cầu (L34).")
	}
	if len(c.Lines) == 0 && c.Number != "" {
		out = append(out, "Không có khoản nào phải thi hành; xác nhận sẽ chỉ lưu bản án, quyết định.")
	}
	return out
}

func numbers(at []int) string {
	var s []string
	for _, i := range at {
		s = append(s, strconv.Itoa(i))
	}
	return strings.Join(s, " ")
}

// confirm reads the form back into what the person confirmed; nothing typed is lost when it is refused.
func (p *Portal) confirm(w http.ResponseWriter, r *http.Request) error {
	v, province, id, err := p.change(w, r)
	if err != nil {
		return err
	}
	j, err := v.read.Judgment(r.Context(), province, id)
	if err != nil {
		return err
	}
	reading, _, err := v.reading(j)
	if err != nil {
		return err
	}
	c, wrong := ReadIntake(r.PostForm)
	if len(wrong) > 0 {
		return v.showIntake(http.StatusUnprocessableEntity, j, reading, c, wrong, &ui.Flash{Tone: ui.Late, Text: "Có ô cần sửa; xem chỗ đánh dấu bên dưới."})
	}
	_, err = desk.Do(r.Context(), p.Desk, v.who, web.OnceKey(r), intake.Confirm, intake.ConfirmIn{Province: province, ID: id, Confirmed: c})
	if e := errs.As(err); e != nil && (e.Def.Kind == errs.Invalid || e.Def.Kind == errs.Conflict) {
		return v.showIntake(web.Status(e.Def.Kind), j, reading, c, nil, &ui.Flash{Tone: ui.Late, Text: e.Text()})
	}
	if err != nil {
		return err
	}
	return v.to("/can-bo/nhan", "xac-nhan")
}
