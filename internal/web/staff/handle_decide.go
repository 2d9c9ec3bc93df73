package staff

import (
	"encoding/json"
	"net/http"
	"strconv"
	"strings"

	"thads/internal/calendar"
	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/desk/intake"
	"thads/internal/desk/issue"
	"thads/internal/errs"
	"thads/internal/people"
	"thads/internal/rule"
	"thads/internal/vn"
	"thads/internal/web"
	"thads/internal/web/ui"
)

func (p *Portal) request(w http.ResponseWriter, r *http.Request) error {
	v, province, id, err := p.look(w, r)
	if err != nil {
		return err
	}
	return v.showRequest(http.StatusOK, province, id, "")
}

func (v *visit) showRequest(status int, province int64, id, trouble string) error {
	ctx := v.Context()
	x, err := v.read.Request(ctx, province, id)
	if err != nil {
		return err
	}
	pet, err := issue.PetitionOf(x)
	if err != nil {
		return err
	}
	page, err := v.page("Yêu cầu thi hành án", "/can-bo/yeu-cau")
	if err != nil {
		return err
	}
	if trouble != "" {
		page.Flash = &ui.Flash{Tone: ui.Late, Text: trouble}
	}
	view := RequestView{Page: page, Title: "Yêu cầu của " + x.Requester, Line: dotted("Nộp ngày "+ui.Day(x.FiledDay), "Phiếu nhận "+x.SlipCode), Due: ui.Due{None: true}}
	if view.State, view.Tone, err = requestStands(x); err != nil {
		return err
	}
	view.Pairs = []ui.Pair{{Term: "Địa chỉ", Value: x.Address}, {Term: "Liên hệ", Value: x.Contact}, {Term: "Bản án, quyết định", Value: dotted(pet.Number, ui.Day(pet.Date), pet.Court)},
		{Term: "Người phải thi hành án", Value: strings.Join(pet.Debtors, "; ")}, {Term: "Các khoản yêu cầu", Value: strings.Join(pet.Asked, "; ")}, {Term: "Tài sản, điều kiện", Value: pet.Means},
		{Term: "Tài khoản nhận tiền", Value: pet.Bank}, {Term: "Tài liệu kèm theo", Value: strings.Join(pet.Documents, "; ")}}
	if x.Condition != "" {
		c, err := x.Awaits()
		if err != nil {
			return err
		}
		view.Pairs = append(view.Pairs, ui.Pair{Term: "Điều kiện", Value: conditionText(c)})
	}
	if x.Missing != "" && x.State == casefile.ToComplete {
		if err := json.Unmarshal([]byte(x.Missing), &view.Missing); err != nil {
			return err
		}
	}
	clocks, err := v.read.Clocks(ctx, province, "", id)
	if err != nil {
		return err
	}
	for _, c := range clocks {
		if c.State != "live" {
			continue
		}
		why, err := v.whyOf(c)
		if err != nil {
			return err
		}
		view.Clocks = append(view.Clocks, why)
		view.Due = why.Due
	}
	papers, err := v.read.PapersOf(ctx, province, "request", id)
	if err != nil {
		return err
	}
	for _, q := range papers {
		view.Papers = append(view.Papers, paperLink(q))
	}
	if x.JudgmentID != "" {
		cases, err := v.read.CasesOf(ctx, province, x.JudgmentID)
		if err != nil {
			return err
		}
		for _, c := range cases {
			if c.RequestID == x.ID {
				view.Cases = append(view.Cases, PaperLink{Href: address("ho-so", c.Province, c.ID), Title: c.Title, Number: c.DecisionNo, State: c.State.Name(), Tone: ui.Info})
			}
		}
	}
	if view.OnceKey, err = v.onceKey(); err != nil {
		return err
	}
	if view.Acts, err = v.requestActs(x, pet); err != nil {
		return err
	}
	v.show(status, Request(view))
	return nil
}

// conditionText says what a request waits for, and the information that it came.
func conditionText(c casefile.Condition) string {
	say := c.What + " (" + c.Law + ")"
	if c.Open() {
		return say + "; đang chờ thông tin"
	}
	return say + "; nhận thông tin ngày " + ui.Day(c.Known) + " do " + c.From + " báo: " + c.Proof
}

// requestActs are what this person can do with a request now.
func (v *visit) requestActs(x casefile.Request, pet casefile.Petition) (out []Act, err error) {
	s := people.Subject{Province: x.Province, OfficeCode: x.OfficeCode}
	base := address("yeu-cau", x.Province, x.ID)
	open := x.State == casefile.Received || x.State == casefile.ToComplete
	field := func(name, label, value string) DraftField {
		return DraftField{Field: ui.Field{ID: "a-" + name, Name: name, Label: label, Value: value, Required: true}}
	}
	condition, err := x.Awaits()
	if err != nil {
		return nil, err
	}
	if x.State == casefile.Received && people.Can(v.who, "intake.accept", s) {
		titles, err := v.titles(x, pet)
		if err != nil {
			return nil, err
		}
		a := Act{Href: base + "/thu-ly", Label: "Thụ lý, soạn quyết định", Clause: "L34.3", Text: "Mở một việc cho mỗi người phải thi hành án (N11.1) và soạn quyết định trình ký."}
		if condition.Open() {
			a.Blocked = "Yêu cầu đang chờ điều kiện để được thi hành. Có thông tin về điều kiện thì ghi nhận trước, rồi thụ lý."
		} else if len(titles) == 0 {
			a.Blocked = "Chưa có bản án, quyết định đã xác nhận. Hãy nhận và xác nhận bản án ở mục Hồ sơ mới nhận trước."
		}
		a.Fields = []DraftField{{Field: ui.Field{ID: "a-judgment", Name: "judgment", Label: "Bản án, quyết định", Required: true}, Options: titles}}
		out = append(out, a)
	}
	if x.State == casefile.ToComplete && people.Can(v.who, "intake.complete", s) {
		var missing []string
		if err := json.Unmarshal([]byte(x.Missing), &missing); err != nil {
			return nil, err
		}
		f := field("con_thieu", "Nội dung còn thiếu (mỗi nội dung một dòng; để trống: đã đủ)", strings.Join(missing, "\n"))
		f.Field.Long, f.Field.Required = true, false
		out = append(out, Act{Href: base + "/bo-sung", Label: "Ghi nhận tài liệu bổ sung", Clause: "N9.6", Text: "Khi đủ nội dung, thời hạn ra quyết định bắt đầu tính.", Fields: []DraftField{f}})
	}
	today := calendar.DateOf(v.now)
	if x.State == casefile.Received && x.Condition == "" && intake.MayAwait(v.p.Desk.Law(), today) && people.Can(v.who, "intake.await", s) {
		what := field("what", "Điều kiện còn chờ", "")
		what.Field.Long = true
		out = append(out, Act{Href: base + "/cho-dieu-kien", Label: "Ghi chờ điều kiện để được thi hành", Clause: "L34.3",
			Text:   "Khi pháp luật đặt điều kiện để bản án, quyết định được thi hành: thời hạn ra quyết định tính từ ngày nhận thông tin về điều kiện ấy. Đã xem xét và không thuộc trường hợp từ chối.",
			Fields: []DraftField{what, field("law", "Quy định đặt điều kiện (điều, luật)", "")}})
	}
	if x.State == casefile.Received && condition.Open() && people.Can(v.who, "intake.condition", s) {
		proof := field("proof", "Tài liệu cho thấy điều kiện đã có", "")
		proof.Field.Long = true
		out = append(out, Act{Href: base + "/dieu-kien", Label: "Nhận thông tin về điều kiện", Clause: "L34.3", Text: "Thời hạn 05 ngày làm việc để ra quyết định bắt đầu từ ngày nhận thông tin.",
			Fields: []DraftField{field("day", "Ngày nhận thông tin (ngày/tháng/năm)", today.Short()), field("from", "Người báo", ""), proof}})
	}
	if open && people.Can(v.who, "intake.refuse", s) {
		ground := field("ground", "Căn cứ", "")
		for _, g := range v.p.Desk.Law().Pack(rule.RegimeOn(calendar.DateOf(v.now))).Refusals() {
			ground.Options = append(ground.Options, ui.Option{Value: g.Letter, Label: "Điểm " + g.Letter + ": " + g.NameVI})
		}
		out = append(out, Act{Href: base + "/tu-choi", Label: "Đề xuất từ chối", Clause: "L34.4", Text: "Soạn thông báo từ chối để Thủ trưởng ký.", Fields: []DraftField{ground, field("reasons", "Lý do cụ thể", "")}})
	}
	if open && people.Can(v.who, "intake.forward", s) {
		to := field("office", "Cơ quan có thẩm quyền", "")
		offices, err := v.p.Store.Offices(v.Context())
		if err != nil {
			return nil, err
		}
		for _, o := range offices {
			if o.Level == 1 && o.Province != x.Province || o.Level == 2 && o.Province == x.Province && o.Code != x.OfficeCode {
				to.Options = append(to.Options, ui.Option{Value: strconv.FormatInt(o.Province, 10) + "/" + o.Code, Label: o.Name})
			}
		}
		out = append(out, Act{Href: base + "/chuyen", Label: "Chuyển đến cơ quan có thẩm quyền", Clause: "L34.4c",
			Text: "Người yêu cầu giữ nguyên phiếu nhận và ngày nộp; thời hạn ra quyết định tính từ khi cơ quan có thẩm quyền nhận.", Fields: []DraftField{to, field("why", "Lý do", "")}})
	}
	if x.State == casefile.Received && people.Can(v.who, "intake.excuse", s) {
		g := field("ground", "Căn cứ", "")
		g.Options = []ui.Option{{Value: "emergency", Label: "Tình trạng khẩn cấp"}, {Value: "obstacle", Label: "Trở ngại khách quan"}, {Value: "force_majeure", Label: "Sự kiện bất khả kháng"}}
		ok := field("accepted", "Quyết định", "")
		ok.Options = []ui.Option{{Value: "1", Label: "Chấp nhận"}, {Value: "", Label: "Không chấp nhận"}}
		out = append(out, Act{Href: base + "/thoi-hieu", Label: "Quyết định thời gian không tính vào thời hiệu", Clause: "L34.2",
			Fields: []DraftField{g, field("from", "Từ ngày", ""), field("to", "Đến ngày", ""), field("proof", "Tài liệu chứng minh", ""), field("reasons", "Nhận xét", ""), ok}})
	}
	return out, nil
}

// titles are the confirmed judgments a request may rest on, the one it names first.
func (v *visit) titles(x casefile.Request, pet casefile.Petition) (out []ui.Option, err error) {
	for _, state := range []casefile.State{casefile.Received, casefile.Docketed} {
		list, err := v.read.Judgments(v.Context(), state, 200)
		if err != nil {
			return nil, err
		}
		for _, j := range list {
			if j.Confirmed == "" {
				continue
			}
			o := ui.Option{Value: j.ID, Label: dotted(j.Number, ui.Day(j.Date), j.Court)}
			if j.ID == x.JudgmentID || vn.Fold(j.Number) == vn.Fold(pet.Number) {
				o.Selected = true
				out = append([]ui.Option{o}, out...)
				continue
			}
			out = append(out, o)
		}
	}
	return out, nil
}

// decide carries out one act on a request.
func (p *Portal) decide(w http.ResponseWriter, r *http.Request) error {
	v, province, id, err := p.change(w, r)
	if err != nil {
		return err
	}
	f, key, ctx := r.PostFormValue, web.OnceKey(r), r.Context()
	flash := "luu"
	switch r.PathValue("act") {
	case "thu-ly":
		flash = "thu-ly"
		_, err = desk.Do(ctx, p.Desk, v.who, key, intake.Accept, intake.AcceptIn{Province: province, ID: id, Judgment: f("judgment")})
	case "bo-sung":
		_, err = desk.Do(ctx, p.Desk, v.who, key, intake.Complete, intake.CompleteIn{Province: province, ID: id, Missing: rows(f("con_thieu"))})
	case "tu-choi":
		flash = "tu-choi"
		_, err = desk.Do(ctx, p.Desk, v.who, key, intake.ProposeRefusal, intake.RefuseIn{Province: province, ID: id, Ground: f("ground"), Reasons: f("reasons")})
	case "chuyen":
		flash = "chuyen"
		to, office, _ := strings.Cut(f("office"), "/")
		n, perr := strconv.ParseInt(to, 10, 64)
		if perr != nil {
			return desk.ErrForbidden.New()
		}
		_, err = desk.Do(ctx, p.Desk, v.who, key, intake.Forward, intake.ForwardIn{Province: province, ID: id, To: n, Office: office, Why: f("why")})
	case "cho-dieu-kien":
		_, err = desk.Do(ctx, p.Desk, v.who, key, intake.Await, intake.AwaitIn{Province: province, ID: id, What: f("what"), Law: f("law")})
	case "dieu-kien":
		_, err = desk.Do(ctx, p.Desk, v.who, key, intake.Known, intake.KnownIn{Province: province, ID: id, Day: dayTyped(f("day")), From: f("from"), Proof: f("proof")})
	case "thoi-hieu":
		_, err = desk.Do(ctx, p.Desk, v.who, key, intake.DecideExcuse, intake.ExcuseIn{Province: province, ID: id, Excuse: intake.Excuse{From: dayTyped(f("from")), To: dayTyped(f("to")),
			Ground: f("ground"), Proof: f("proof"), Accepted: f("accepted") != "", Reasons: f("reasons")}})
	default:
		p.Edge.NoPage(w, r)
		return nil
	}
	if e := errs.As(err); e != nil && e.Def.Kind != errs.Internal && e.Def.Kind != errs.NotFound {
		text := e.Text()
		if e.Clause != "" {
			text += " (" + e.Clause + ")"
		}
		return v.showRequest(web.Status(e.Def.Kind), province, id, text)
	}
	if err != nil {
		return err
	}
	if flash == "chuyen" {
		return v.to("/can-bo/yeu-cau", flash)
	}
	return v.to(address("yeu-cau", province, id), flash)
}
