package issue

import (
	"strings"
	"time"

	"thads/internal/calendar"
	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/money"
	"thads/internal/people"
	"thads/internal/rule"
)

// Site is where the public reads: the look-up page a paper's QR leads to. app sets it once.
type Site struct{ Base string }

// URL is the look-up page of a code.
func (s Site) URL(code string) string {
	return s.Base + "/tra-cuu/" + code
}

// Decision drafts a case's enforcement decision from what was confirmed: legal bases by regime, debtor, lines, officer,
// voluntary period, where to pay. The reasons for the signer name the clauses it rests on.
func Decision(t *desk.Tx, site Site, province int64, caseID string) (DraftIn, error) {
	b, err := load(t, province, caseID)
	if err != nil {
		return DraftIn{}, err
	}
	c, j := b.c, b.j
	data := b.common(site, c.PublicCode)
	data["bản_án"] = []any{map[string]any{"loại": titleKind(j.Number), "số": j.Number, "ngày": j.Date, "cơ_quan": j.Court}}
	data["chấp_hành_viên"] = b.officer.Name
	data["người_phải"], data["người_được"] = b.side("debtor"), b.side("creditor")
	data["liên_đới"] = false
	data["ngày_nhận_bản_án"] = desk.DayOf(time.UnixMicro(j.ReceivedAt))
	w := written{}
	reasons := []Reason{}
	for _, l := range b.lines {
		if l.Joint && strings.Contains(l.DebtorIDs, " ") {
			data["liên_đới"] = true
		}
		w.line(l)
		reasons = append(reasons, Reason{Say: casefile.KindName(l.Kind) + amount(l.Amount), Clause: l.Clause})
	}
	w.into(data)
	if c.FormCode == casefile.FormReturn {
		if to := b.side("creditor"); len(to) > 0 {
			data["người_nhận"] = to[0]
		}
		delete(data, "người_phải")
	}
	if d, err := t.Law().Deadline("T-040", rule.Regime(c.Regime), calendar.DateOf(t.Now)); err == nil {
		data["số_ngày_tự_nguyện"] = d.Length.N
	}
	if b.office.Account != "" {
		data["tài_khoản"] = map[string]any{"số": b.office.Account, "ngân_hàng": "Kho bạc Nhà nước", "nội_dung": "THADS " + c.PublicCode[:9]}
	}
	if c.RequestID != "" {
		r, err := t.Request(province, c.RequestID)
		if err != nil {
			return DraftIn{}, err
		}
		data["yêu_cầu"] = map[string]any{"ngày": r.FiledDay}
		data["người_yêu_cầu"] = requester(r)
	}
	for k, v := range data { // optional lists that are empty are left out, not printed empty
		if l, ok := v.([]any); ok && len(l) == 0 {
			delete(data, k)
		}
	}
	if live, err := t.LiveClocksOfCase(province, caseID); err == nil && len(live) > 0 {
		reasons = append(reasons, Reason{Say: "Hạn ra quyết định: hết ngày " + calendar.Short(live[0].DueDay) + " (" + live[0].Duty + ")", Clause: live[0].Clause})
	}
	return DraftIn{Province: province, Form: c.FormCode, JudgmentID: j.ID, CaseID: c.ID, RequestID: c.RequestID, Office: c.OfficeCode, OfficerID: c.OfficerID,
		Data: data, Reasons: reasons, PublicCode: c.PublicCode}, nil
}

func amount(d int64) string {
	if d == 0 {
		return ""
	}
	return ", " + money.Format(money.Dong(d)) + " đồng"
}

func titleKind(number string) string {
	if strings.Contains(number, "QĐ") {
		return "Quyết định"
	}
	return "Bản án"
}

// bundle is what the house knows of a case, read for drafting.
type bundle struct {
	c       casefile.Case
	j       casefile.Judgment
	lines   []casefile.Line
	parties map[string]casefile.Party
	order   []string
	office  people.OfficeRow
	agency  people.OfficeRow // the provincial agency
	officer people.Account
	many    map[string]int // how many stand on a side that is named in a list of its own
}

func load(t *desk.Tx, province int64, caseID string, only ...string) (b bundle, err error) {
	if b.c, err = t.Case(province, caseID); err != nil {
		return b, err
	}
	if b.j, err = t.Judgment(province, b.c.JudgmentID); err != nil {
		return b, err
	}
	if err := b.crowd(t, only); err != nil {
		return b, err
	}
	if b.office, b.agency, err = offices(t, b.c.OfficeCode); err != nil {
		return b, err
	}
	if b.c.OfficerID != "" {
		b.officer, err = t.Account(b.c.OfficerID)
	}
	return b, err
}

// offices reads an office and the provincial agency it belongs to, in whose name decisions are made.
func offices(t *desk.Tx, code string) (office, agency people.OfficeRow, err error) {
	if office, err = t.Office(code); err != nil {
		return office, agency, err
	}
	agency = office
	if office.Level == 2 {
		if agency, err = t.Office(office.Parent); err != nil {
			return office, agency, err
		}
		if office.Account == "" {
			office.Account = agency.Account
		}
	}
	return office, agency, nil
}

// common is what every paper's head and foot need.
func (b bundle) common(site Site, code string) map[string]any {
	return common(b.agency, b.c.Regime, site, code)
}

func common(agency people.OfficeRow, regime string, site Site, code string) map[string]any {
	place := strings.TrimPrefix(strings.TrimPrefix(strings.TrimPrefix(agency.Name, "Thi hành án dân sự "), "tỉnh "), "thành phố ")
	whole := strings.TrimPrefix(agency.Name, "Thi hành án dân sự ")
	return map[string]any{
		"chế_độ": regime, "cơ_quan_cấp_trên": "Cục Quản lý Thi hành án dân sự", "cơ_quan": agency.Name, "địa_danh": place,
		"thẩm_quyền": "Trưởng " + agency.Name, "viện_kiểm_sát": "Viện kiểm sát nhân dân " + whole,
		"tra_cứu": map[string]any{"url": site.URL(code), "mã": code},
	}
}

func (b bundle) side(side string) []any {
	if n := b.many[side]; n > 0 {
		return []any{map[string]any{"tên": dotted1000(n) + " người theo danh sách kèm theo"}}
	}
	named := map[string]bool{}
	for _, l := range b.lines {
		list := l.DebtorIDs
		if side == "creditor" {
			list = l.PayeeIDs
		}
		for _, id := range strings.Fields(list) {
			named[id] = true
		}
	}
	var out []any
	for _, id := range b.order {
		if named[id] {
			out = append(out, person(b.parties[id]))
		}
	}
	return out
}

func person(p casefile.Party) map[string]any {
	m := map[string]any{"tên": p.Name}
	if p.Address != "" {
		m["địa_chỉ"] = p.Address
	}
	if p.BirthYear != 0 {
		m["năm_sinh"] = p.BirthYear
	}
	if p.IdentityNo != "" {
		m["số_định_danh"] = p.IdentityNo
	}
	return m
}
