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

// sheet is a request as typed or read.
type sheet struct {
	Channel, FiledDay, Requester, Address, Contact string
	Blob, File                                     string
	casefile.Petition
}

func (p *Portal) requests(w http.ResponseWriter, r *http.Request) error {
	v, err := p.visit(w, r)
	if err != nil {
		return err
	}
	return v.showRequests(http.StatusOK, sheet{Channel: "counter", FiledDay: desk.DayOf(v.now), Petition: casefile.Petition{Signed: true}}, "", "")
}

var requestTabs = []struct {
	key, label string
	state      casefile.State
}{{"", "Chờ xem xét", casefile.Received}, {"bo-sung", "Chờ bổ sung", casefile.ToComplete}, {"da-thu-ly", "Đã thụ lý", casefile.Docketed}, {"tu-choi", "Từ chối", casefile.Refused}, {"da-chuyen", "Đã chuyển", casefile.Entrusted}}

func (v *visit) showRequests(status int, s sheet, read, trouble string) error {
	page, err := v.page("Yêu cầu thi hành án", "/can-bo/yeu-cau")
	if err != nil {
		return err
	}
	view := RequestsView{Page: page, Read: read, Error: trouble, Blob: s.Blob, File: s.File}
	if view.OnceKey, err = v.onceKey(); err != nil {
		return err
	}
	for _, tab := range requestTabs {
		list, err := v.read.Requests(v.Context(), tab.state, 100)
		if err != nil {
			return err
		}
		current := v.URL.Query().Get("loc") == tab.key
		href := "/can-bo/yeu-cau"
		if tab.key != "" {
			href += "?loc=" + tab.key
		}
		view.Pills = append(view.Pills, ui.Pill{Href: href, Label: tab.label, Count: len(list), Current: current})
		if !current {
			continue
		}
		for _, x := range list {
			pet, err := issue.PetitionOf(x)
			if err != nil {
				return err
			}
			view.Rows = append(view.Rows, InboxRow{Href: address("yeu-cau", x.Province, x.ID), Title: x.Requester, Sub: dotted(pet.Number, pet.Court), Received: ui.Day(x.FiledDay),
				State: requestState(x.State), Tone: requestTone(x.State), Due: ui.Due{None: true}})
		}
	}
	offices, err := v.p.offices(v)
	if err != nil {
		return err
	}
	if s.Agency == "" {
		o := offices[v.who.OfficeCode]
		if o.Level == 2 {
			o = offices[o.Parent]
		}
		s.Agency = o.Name
	}
	view.Sheet = sheetFields(s)
	v.show(status, Requests(view))
	return nil
}

func requestState(s casefile.State) string {
	if s == casefile.Entrusted {
		return "Đã chuyển cơ quan có thẩm quyền"
	}
	return s.Name()
}

func requestTone(s casefile.State) ui.Tone {
	switch s {
	case casefile.Docketed:
		return ui.OK
	case casefile.Refused:
		return ui.Late
	case casefile.ToComplete:
		return ui.Soon
	}
	return ui.Info
}

func sheetFields(s sheet) []DraftSection {
	field := func(name, label, value string, required bool) DraftField {
		return DraftField{Field: ui.Field{ID: "y-" + name, Name: name, Label: label, Value: value, Required: required}}
	}
	long := func(f DraftField) DraftField { f.Field.Long = true; return f }
	channel := field("channel", "Hình thức gửi", s.Channel, true)
	channel.Options = []ui.Option{{Value: "counter", Label: "Nộp trực tiếp", Selected: s.Channel == "counter"}, {Value: "post", Label: "Qua bưu chính", Selected: s.Channel == "post"},
		{Value: "file", Label: "Môi trường số", Selected: s.Channel == "file"}}
	signed := field("signed", "Chữ ký hoặc điểm chỉ", "", true)
	signed.Options = []ui.Option{{Value: "1", Label: "Đã có", Selected: s.Signed}, {Value: "", Label: "Chưa có", Selected: !s.Signed}}
	return []DraftSection{
		{Title: "Người yêu cầu", Fields: []DraftField{channel, field("filed_day", "Ngày yêu cầu (ngày/tháng/năm; gửi bưu chính: theo dấu bưu chính)", ui.Day(s.FiledDay), true),
			field("requester", "Họ tên người yêu cầu", s.Requester, true), field("address", "Địa chỉ", s.Address, false), field("contact", "Điện thoại, thư điện tử", s.Contact, false), signed}},
		{Title: "Bản án, quyết định", Fields: []DraftField{field("court", "Toà án, cơ quan ra bản án", s.Court, false), field("number", "Số", s.Number, false),
			field("date", "Ngày (ngày/tháng/năm)", ui.Day(s.Date), false)}},
		{Title: "Nội dung yêu cầu", Fields: []DraftField{field("agency", "Cơ quan được yêu cầu", s.Agency, false), long(field("debtors", "Người phải thi hành án (mỗi người một dòng)", strings.Join(s.Debtors, "\n"), false)),
			long(field("creditors", "Người được thi hành án (mỗi người một dòng)", strings.Join(s.Creditors, "\n"), false)),
			long(field("asked", "Các khoản yêu cầu thi hành (mỗi khoản một dòng)", strings.Join(s.Asked, "\n"), false)),
			long(field("means", "Tài sản, điều kiện của người phải thi hành (nếu biết)", s.Means, false)), field("bank", "Tài khoản nhận tiền (nếu có)", s.Bank, false),
			long(field("documents", "Tài liệu kèm theo (mỗi tài liệu một dòng)", strings.Join(s.Documents, "\n"), false))}},
	}
}

func rows(s string) (out []string) {
	for _, l := range strings.Split(s, "\n") {
		if l = strings.TrimSpace(l); l != "" {
			out = append(out, l)
		}
	}
	return out
}

func typedSheet(r *http.Request) sheet {
	f := func(name string) string { return strings.TrimSpace(r.PostFormValue(name)) }
	return sheet{Channel: f("channel"), FiledDay: dayTyped(f("filed_day")), Requester: f("requester"), Address: f("address"), Contact: f("contact"), Blob: f("blob"), File: f("file_name"),
		Petition: casefile.Petition{Agency: f("agency"), Court: f("court"), Number: f("number"), Date: dayTyped(f("date")), Debtors: rows(f("debtors")), Creditors: rows(f("creditors")),
			Asked: rows(f("asked")), Means: f("means"), Bank: f("bank"), Signed: f("signed") != "", Documents: rows(f("documents"))}}
}

// takeRequest reads a petition from a file into the sheet, or books the sheet.
func (p *Portal) takeRequest(w http.ResponseWriter, r *http.Request) error {
	v, err := p.visit(w, r)
	if err != nil {
		return err
	}
	if strings.HasPrefix(r.Header.Get("Content-Type"), "multipart/") {
		return v.readPetition()
	}
	r.Body = http.MaxBytesReader(w, r.Body, web.MaxForm)
	s := typedSheet(r)
	pack := p.Desk.Law().Pack(rule.RegimeOn(calendar.DateOf(v.now)))
	reading, err := json.Marshal(s.Petition)
	if err != nil {
		return err
	}
	in := intake.RequestIn{Province: v.who.Province, Office: v.who.OfficeCode, Channel: s.Channel, FiledDay: s.FiledDay, Requester: s.Requester, Address: s.Address, Contact: s.Contact,
		Blob: s.Blob, FileName: s.File, Reading: string(reading), Missing: intake.Lacks(pack, s.Petition, s.Requester, s.Address, s.FiledDay)}
	if in.JudgmentID, err = v.knownTitle(s.Petition); err != nil {
		return err
	}
	got, err := desk.Do(r.Context(), p.Desk, v.who, web.OnceKey(r), intake.TakeRequest, in)
	if e := errs.As(err); e != nil && e.Def.Kind == errs.Invalid {
		return v.showRequests(http.StatusUnprocessableEntity, s, "", e.Text())
	}
	if err != nil {
		return err
	}
	return v.to(address("yeu-cau", v.who.Province, got.ID), "yeu-cau")
}

// knownTitle finds the confirmed judgment a petition names, if the person may see it.
func (v *visit) knownTitle(p casefile.Petition) (string, error) {
	key := casefile.SameKey(p.Court, p.Number, p.Date)
	if key == "" {
		return "", nil
	}
	for _, state := range []casefile.State{casefile.Received, casefile.Docketed} {
		list, err := v.read.Judgments(v.Context(), state, 500)
		if err != nil {
			return "", err
		}
		for _, j := range list {
			if j.SameKey == key && j.Confirmed != "" {
				return j.ID, nil
			}
		}
	}
	return "", nil
}

func (v *visit) readPetition() error {
	files, err := uploads(v.w, v.Request, "files")
	blank := sheet{Channel: "file", FiledDay: desk.DayOf(v.now)}
	if e := errs.As(err); e != nil {
		return v.showRequests(web.Status(e.Def.Kind), blank, "", e.Text())
	}
	if err != nil {
		return err
	}
	scanned, err := v.p.Scanner.Petition(v.Context(), files[0].name, files[0].data)
	if err != nil {
		return err
	}
	s := blank
	s.Blob, s.File = scanned.Blob, files[0].name
	if scanned.Problem != "" {
		return v.showRequests(http.StatusOK, s, "", scanned.Problem)
	}
	s.Requester, s.Address, s.Contact, s.Petition = scanned.Requester, scanned.Address, scanned.Contact, scanned.Petition
	if scanned.FiledDay != "" {
		s.FiledDay = scanned.FiledDay
	}
	return v.showRequests(http.StatusOK, s, "Máy đã điền theo đơn; hãy đối chiếu từng ô rồi bấm Nhận.", "")
}

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
	view := RequestView{Page: page, Title: "Yêu cầu của " + x.Requester, Line: dotted("Nộp ngày "+ui.Day(x.FiledDay), "Phiếu nhận "+x.SlipCode), State: requestState(x.State), Tone: requestTone(x.State), Due: ui.Due{None: true}}
	view.Pairs = []ui.Pair{{Term: "Địa chỉ", Value: x.Address}, {Term: "Liên hệ", Value: x.Contact}, {Term: "Bản án, quyết định", Value: dotted(pet.Number, ui.Day(pet.Date), pet.Court)},
		{Term: "Người phải thi hành án", Value: strings.Join(pet.Debtors, "; ")}, {Term: "Các khoản yêu cầu", Value: strings.Join(pet.Asked, "; ")}, {Term: "Tài sản, điều kiện", Value: pet.Means},
		{Term: "Tài khoản nhận tiền", Value: pet.Bank}, {Term: "Tài liệu kèm theo", Value: strings.Join(pet.Documents, "; ")}}
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

// requestActs are what this person can do with a request now.
func (v *visit) requestActs(x casefile.Request, pet casefile.Petition) (out []Act, err error) {
	s := people.Subject{Province: x.Province, OfficeCode: x.OfficeCode}
	base := address("yeu-cau", x.Province, x.ID)
	open := x.State == casefile.Received || x.State == casefile.ToComplete
	field := func(name, label, value string) DraftField {
		return DraftField{Field: ui.Field{ID: "a-" + name, Name: name, Label: label, Value: value, Required: true}}
	}
	if x.State == casefile.Received && people.Can(v.who, "intake.accept", s) {
		titles, err := v.titles(x, pet)
		if err != nil {
			return nil, err
		}
		a := Act{Href: base + "/thu-ly", Label: "Thụ lý, soạn quyết định", Clause: "L34.3", Text: "Mở một việc cho mỗi người phải thi hành án (N11.1) và soạn quyết định trình ký."}
		if len(titles) == 0 {
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
