package issue

import (
	"fmt"
	"maps"
	"strings"

	"thads/forms"
	"thads/internal/calendar"
	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/money"
	"thads/internal/rule"
)

// StepData is what a paper of an operation's step is filled from, besides the case itself.
type StepData struct {
	Province int64
	CaseID   string
	Form     string
	Regime   rule.Regime
	Name     string            // of the act
	Clause   string            // it rests on
	Point    string            // the ground in words: "điểm a khoản 1 Điều 46"
	Ground   string            // what the ground says
	Interest string            // what the ground does to late interest
	Evidence []string          // papers that prove it
	Values   map[string]any    // what was entered, by the key of inputs.yaml
	Inputs   []rule.Input      // their names in forms
	Lines    []string          // chosen lines; empty: all
	Lift     []string          // restrictions the paper ends
	On       string            // the day of the act
	Paper    string            // the paper it is about
	To       []string          // who is served by it
	Override string            // exception of the law that is used
	Step     string            // JSON the paper keeps
	By       string            // who proposed it
	Offices  map[string]string // names of offices by code
	Extra    map[string]any    // what only this paper says, under the names of forms
}

// seizures are the decisions to seize, by the kind of the asset.
var seizures = []string{"QDC-017", "QDC-018", "QDC-019", "QDC-020", "QDC-021", "QDC-022", "QDC-023", "QDC-024", "QDC-025"}

// coercions are the decisions to coerce.
var coercions = append([]string{"QDC-008", "QDC-010", "QDC-012", "QDC-013", "QDC-014", "QDC-015", "QDC-028", "QDC-030", "QDC-031", "QDC-032", "QDC-033", "QDC-034",
	"QDC-035", "QDC-036", "QDC-037"}, seizures...)

// before names the papers that a paper follows, ends or changes.
var before = map[string][]string{
	"QDT-019": {"QDT-018"}, "QDT-025": {"QDT-021", "QDT-022", "QDT-023"}, "QDT-026": {"QDT-024", "TB-030"}, "QDT-065": {"QDT-064"}, "QDT-020": {"QDT-018"},
	"QDC-003": {"QDC-001", "QDC-002"}, "QDC-005": {"QDC-004"}, "QDC-007": {"QDC-006"}, "QDC-008": {"QDC-001"}, "QDC-009": {"QDC-008"}, "QDC-011": {"QDC-010"},
	"QDC-026": seizures, "QDC-029": {"QDC-028"}, "QDC-044": seizures, "TB-040": {"TB-039", "QDT-018"},
	"QDC-043": {"QDC-041"}, "QDC-027": seizures, "QDC-038": seizures, "BB-023": seizures, "BB-042": {"QDT-052"},
	"BB-021": {"QDC-039"}, "CV-047": {"QDT-053", "QDT-050"}, "BB-031": {"QDC-041"}, "BB-037": {"QDT-046"}, "BB-043": {"QDT-049"}, "BB-044": {"QDT-047"},
	"QDC-016": {"QDC-015"}, "QDC-040": coercions, "QDC-042": seizures, "QDT-044": coercions, "QDT-045": {"QDT-041"}, "QDT-066": coercions,
}

// Step drafts a paper of an operation: the case's head, sides and lines, the ground, what was entered.
func Step(t *desk.Tx, site Site, s StepData) (DraftIn, error) {
	b, err := load(t, s.Province, s.CaseID, s.Lines...)
	if err != nil {
		return DraftIn{}, err
	}
	set, err := forms.Load()
	if err != nil {
		return DraftIn{}, err
	}
	form, err := set.On(s.Form, t.Day())
	if err != nil {
		return DraftIn{}, err
	}
	data := b.common(site, b.c.PublicCode)
	data["chế_độ"] = string(s.Regime)
	b.caseData(data)
	s.groundData(data, len(s.Lines) == 0)
	if err := s.lawData(t, data); err != nil {
		return DraftIn{}, err
	}
	if err := s.entered(t, b, data); err != nil {
		return DraftIn{}, err
	}
	if err := s.earlier(t, b, data); err != nil {
		return DraftIn{}, err
	}
	if s.Form == "QDT-041" {
		s.feeData(b, data)
	}
	if err := s.entrusting(t, b, data); err != nil {
		return DraftIn{}, err
	}
	if err := s.complaint(t, b, data); err != nil {
		return DraftIn{}, err
	}
	if err := s.service(t, b, data); err != nil {
		return DraftIn{}, err
	}
	if strings.HasPrefix(s.Form, "KT-") {
		plainly(data)
	}
	if form.Symbol == "" { // no number: nobody writes the day into its head later
		data["ngày"] = s.On
		if held, ok := data["ngày_tổ_chức"]; ok && strings.HasPrefix(s.Form, "BB-") {
			data["ngày"] = held
		}
	}
	maps.Copy(data, s.Extra)
	for k, v := range data {
		if l, ok := v.([]any); ok && len(l) == 0 || v == "" {
			delete(data, k)
		}
	}
	reasons := []Reason{{Say: s.Name + ifAny(": ", s.Ground), Clause: s.Clause}}
	if s.Override != "" {
		reasons = append(reasons, Reason{Say: "Làm theo trường hợp luật cho phép: " + s.Override, Clause: s.Clause})
	}
	return DraftIn{Province: s.Province, Form: s.Form, JudgmentID: b.j.ID, CaseID: s.CaseID, RequestID: b.c.RequestID, Office: b.c.OfficeCode,
		OfficerID: b.c.OfficerID, Data: form.Fit(data), Reasons: reasons, PublicCode: b.c.PublicCode, Step: s.Step, By: s.By}, nil
}

func ifAny(before, s string) string {
	if s == "" {
		return ""
	}
	return before + s
}

// caseData is what papers of a case say of it.
func (b bundle) caseData(data map[string]any) {
	data["bản_án"] = []any{map[string]any{"loại": titleKind(b.j.Number), "số": b.j.Number, "ngày": b.j.Date, "cơ_quan": b.j.Court}}
	data["chấp_hành_viên"], data["nơi_công_tác"], data["chấp_hành_viên_cũ"] = b.officer.Name, b.office.Name, b.officer.Name
	data["người_phải"], data["người_được"] = b.side("debtor"), b.side("creditor")
	if b.c.DecisionNo != "" {
		qd := map[string]any{"số": b.c.DecisionNo, "ngày": b.c.DecisionOn, "cơ_quan": b.agency.Name}
		data["quyết_định_thi_hành_án"], data["quyết_định_thu_hồi"], data["quyết_định_sửa"] = qd, qd, qd
		data["tên_quyết_định"] = "Quyết định thi hành án"
	}
	var words []any
	var left, collected, paid int64
	w := written{}
	var done []any
	for _, l := range b.lines {
		say := strings.TrimRight(l.Text, ". ;")
		if l.Collected > 0 {
			done = append(done, map[string]any{"nội_dung": say, "số_tiền": l.Collected})
			say += stillOwed + money.Format(money.Dong(l.Left())) + " đồng"
		}
		words = append(words, say)
		left, collected, paid = left+l.Left(), collected+l.Collected, paid+l.Paid
		l.Amount = l.Left()
		w.line(l)
	}
	w.into(data)
	delete(data, "tài_sản")
	for _, name := range []string{"các_khoản", "khoản_hoãn", "khoản_tạm_đình_chỉ", "khoản_đình_chỉ"} {
		data[name] = words
	}
	data["đã_thi_hành"] = done
	if left > 0 {
		data["tổng_số_tiền"] = left
	}
	data["kết_quả_đã_thi_hành"] = "Chưa thi hành được khoản tiền nào"
	if collected > 0 {
		data["kết_quả_đã_thi_hành"] = "Đã thu " + money.Format(money.Dong(collected)) + " đồng, đã trả " + money.Format(money.Dong(paid)) + " đồng"
	}
	if b.office.Account != "" {
		data["nhận"] = map[string]any{"số": b.office.Account, "nơi_mở": "Kho bạc Nhà nước", "nội_dung": "THADS " + b.c.PublicCode[:9]}
	}
}

func (s StepData) groundData(data map[string]any, whole bool) {
	data["điểm"], data["lý_do"], data["ngày_việc"], data["ngày_lập"], data["toàn_bộ"] = s.Point, s.Ground, s.On, s.On, whole
	if words, ok := data["các_khoản"].([]any); ok && !whole {
		data["phần_thu_hồi"] = joined(words)
	}
	data["từ_ngày"] = s.On
	var list []any
	for _, e := range s.Evidence {
		if e = strings.TrimSpace(e); e != "" {
			list = append(list, e)
		}
	}
	data["tài_liệu"] = list
	data["lãi"] = s.Interest
	if s.Interest == "" {
		data["lãi"] = "tính theo quy định của pháp luật"
	}
}

// plainly leaves out what a voucher isn't for: why the act was late, and what is still owed.
func plainly(data map[string]any) {
	delete(data, "lý_do")
	words, _ := data["các_khoản"].([]any)
	plain := make([]any, len(words))
	for i, w := range words {
		plain[i], _, _ = strings.Cut(fmt.Sprint(w), stillOwed)
	}
	data["các_khoản"] = plain
}

// stillOwed stands behind a line of which a part is paid.
const stillOwed = "; còn phải thi hành "

// joined puts lines of words into one sentence.
func joined(words []any) string {
	parts := make([]string, len(words))
	for i, w := range words {
		parts[i] = fmt.Sprint(w)
	}
	return strings.Join(parts, "; ")
}

// feeData is who pays the fee, on what he received and how much.
func (s StepData) feeData(b bundle, data map[string]any) {
	if p, ok := data["người_liên_quan"]; ok {
		data["người_nộp"] = p
	} else if c := b.side("creditor"); len(c) > 0 {
		data["người_nộp"] = c[0]
	}
	got := int64(0)
	for _, l := range b.lines {
		got += l.Collected
	}
	row := map[string]any{"nội_dung": "Tiền, tài sản thực nhận", "thực_nhận": got, "cách_tính": "theo mức thu tại Điều 4 Thông tư số 216/2016/TT-BTC"}
	if fee, ok := s.Values["fee"]; ok {
		row["phí"] = fee
	}
	data["khoản"], data["cách_nộp"] = []any{row}, "khấu trừ khi chi trả tiền thi hành án hoặc nộp trực tiếp cho cơ quan thi hành án"
}

// lawData are lengths of time that forms print.
func (s StepData) lawData(t *desk.Tx, data map[string]any) error {
	on, err := calendar.ParseDate(s.On)
	if err != nil {
		return err
	}
	for name, d := range map[string]struct{ duty, words string }{
		"chu_kỳ_xác_minh": {"T-054", "ít nhất %s một lần"}, "hạn_báo": {"T-103", "%s kể từ khi thực hiện phong tỏa"},
	} {
		if x, err := t.Law().Deadline(d.duty, s.Regime, on); err == nil && x.Length.N > 0 {
			data[name] = fmt.Sprintf(d.words, x.Length.Vietnamese())
		}
	}
	for name, duty := range map[string]string{"hạn_chuyển": "T-115b", "hạn_chia": "T-064", "hạn_tranh_chấp": "T-065", "hạn_giao_dịch": "T-066", "hạn_người_được": "T-064b",
		"hạn_lập_hồ_sơ": "T-017", "số_ngày_tự_nguyện": "T-040"} {
		if x, err := t.Law().Deadline(duty, s.Regime, on); err == nil {
			data[name] = x.Length.N
		}
	}
	data["công_khai"] = true
	return nil
}

// entered puts what the officer entered under the names that forms use.
func (s StepData) entered(t *desk.Tx, b bundle, data map[string]any) error {
	for _, in := range s.Inputs {
		v, ok := s.Values[in.Key]
		if !ok {
			continue
		}
		switch in.Type {
		case "party":
			p, ok, err := b.party(t, fmt.Sprint(v))
			if err != nil {
				return err
			}
			if !ok {
				continue
			}
			v = person(p)
		case "holders":
			v = casefile.HoldersText(fmt.Sprint(v))
		case "time": // 08:30 as papers write it
			if h, m, ok := strings.Cut(fmt.Sprint(v), ":"); ok {
				v = h + " giờ " + m + " phút"
			}
		case "office":
			if name := s.Offices[fmt.Sprint(v)]; name != "" {
				v = name
			}
		case "officer":
			a, err := t.Account(fmt.Sprint(v))
			if err != nil {
				return err
			}
			v = a.Name
		case "choice":
			if o, ok := in.Option(fmt.Sprint(v)); ok {
				v = o.Name
			}
		case "item":
			items, err := t.ItemsOf(s.Province, s.CaseID)
			if err != nil {
				return err
			}
			if s.Form == "QDC-044" {
				round(data, items, fmt.Sprint(v))
			}
			v = things(items, fmt.Sprint(v))
		}
		data[in.Field] = v
	}
	if r, ok := s.Values["reason"].(string); ok && r != "" && s.Ground != "" {
		data["lý_do"] = s.Ground + ". " + strings.TrimRight(r, ". ")
	}
	if v, ok := data["người_bị_cưỡng_chế"]; ok { // one of several who owe
		data["người_phải"] = []any{v}
	}
	if v, ok := data["chủ_sở_hữu"]; ok {
		data["chủ_tài_khoản"] = v
	} else if d := b.side("debtor"); len(d) > 0 {
		data["chủ_tài_khoản"], data["chủ_sở_hữu"] = d[0], d[0]
	}
	if n, ok := data["số_tài_khoản"]; ok {
		data["tài_khoản"] = []any{map[string]any{"số": n, "nơi_mở": data["nơi_giữ"]}}
	}
	data["nơi_mở"] = data["nơi_giữ"]
	if data["nơi_mở"] == nil {
		delete(data, "nơi_mở")
	}
	if data["nơi_giữ"] != nil {
		data["người_thứ_ba"] = data["nơi_giữ"]
	}
	data["nơi_nhận_ủy_thác"] = data["cơ_quan_nhận"]
	if data["nơi_nhận_ủy_thác"] == nil {
		delete(data, "nơi_nhận_ủy_thác")
	}
	return nil
}

// round says which reduction of its price this is for the chosen thing, and from which starting price.
func round(data map[string]any, items []casefile.Item, id string) {
	for _, x := range items {
		if x.ID == id {
			data["lần"], data["giá_trước"] = x.Cuts+1, x.Price
		}
	}
}

// things are the chosen items as forms list them.
func things(items []casefile.Item, ids string) (out []any) {
	for _, id := range strings.Fields(ids) {
		for _, x := range items {
			if x.ID != id {
				continue
			}
			m := map[string]any{"tên": x.Name}
			if v := x.Worth(); v > 0 {
				m["giá_trị"] = v
			}
			if x.Detail != "" {
				m["đặc_điểm"] = x.Detail
			}
			out = append(out, m)
		}
	}
	return out
}
