package staff

import (
	"encoding/json"
	"net/http"
	"strings"

	"thads/internal/calendar"
	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/desk/intake"
	"thads/internal/desk/issue"
	"thads/internal/errs"
	"thads/internal/rule"
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
		var ids []string
		for _, x := range list {
			ids = append(ids, x.ID)
		}
		work, err := v.read.WorkOn(v.Context(), v.who.Province, ids)
		if err != nil {
			return err
		}
		for _, x := range list {
			pet, err := issue.PetitionOf(x)
			if err != nil {
				return err
			}
			state, tone, err := requestStands(x)
			if err != nil {
				return err
			}
			view.Rows = append(view.Rows, InboxRow{Href: address("yeu-cau", x.Province, x.ID), Title: x.Requester, Sub: dotted(pet.Number, pet.Court), Received: ui.Day(x.FiledDay),
				State: state, Tone: tone, Due: v.due(work[x.ID].DueAt)})
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

// requestStands says where a request is, also that it waits for a condition of the law.
func requestStands(x casefile.Request) (string, ui.Tone, error) {
	c, err := x.Awaits()
	if c.Open() && x.State == casefile.Received {
		return "Chờ điều kiện để được thi hành", ui.Soon, err
	}
	return requestState(x.State), requestTone(x.State), err
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
	if err := web.ReadForm(w, r); err != nil {
		return err
	}
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
