package casefile

import (
	"strconv"
	"strings"

	"thads/internal/calendar"
	"thads/internal/extract"
	"thads/internal/money"
	"thads/internal/vn"
)

// Confirmed is a judgment as a person confirmed it at intake: what the machine read, corrected where it was wrong.
// Parties are named by their place in Parties.
type Confirmed struct {
	Court     string           `json:"court"`
	Number    string           `json:"number"`
	Date      string           `json:"date"`
	Instance  string           `json:"instance"`
	Kind      string           `json:"kind"`
	Effective string           `json:"effective"` // the day it took legal effect (L33.1)
	Parties   []ConfirmedParty `json:"parties"`
	Lines     []ConfirmedLine  `json:"lines"`
}

// ConfirmedParty is a person or organisation of the judgment.
type ConfirmedParty struct {
	Name       string `json:"name"`
	BirthYear  int64  `json:"birth_year"`
	IdentityNo string `json:"identity_no"`
	Address    string `json:"address"`
	Role       string `json:"role"`
	IsOrg      bool   `json:"is_org"`
}

// ConfirmedLine is one obligation. Drop leaves it out: settled already, or read wrongly.
type ConfirmedLine struct {
	Kind       string  `json:"kind"` // a Kind of this package
	Debtors    []int   `json:"debtors"`
	Payees     []int   `json:"payees"` // none: the State
	Joint      bool    `json:"joint"`
	Text       string  `json:"text"`
	Amount     int64   `json:"amount"`
	Interest   string  `json:"interest"`
	Item       string  `json:"item"` // exhibit the line is about: lines on one exhibit go into one decision (N8.1c)
	Start      int     `json:"start"`
	End        int     `json:"end"`
	Confidence float64 `json:"confidence"`
	Drop       bool    `json:"drop"`
}

// Kinds of line. Those of the first group are enforced ex officio (L33.2, L36.2), the others on request; the letter and the
// clause come from the law pack.
const (
	CourtFee     = "court_fee"
	Fine         = "fine"
	Recovery     = "recovery" // truy thu tiền, tài sản thu lợi bất chính
	Confiscation = "confiscation"
	Destruction  = "destruction"
	Return       = "return" // trả lại tiền, tài sản cho đương sự
	StateDue     = "state_due"
	Interim      = "interim_measure" // biện pháp khẩn cấp tạm thời: no voluntary period, at once
	Bankruptcy   = "bankruptcy"

	Debt         = "debt"
	Compensation = "compensation"
	Costs        = "costs"
	Support      = "support"
	ReturnThing  = "return_property"
	HandOver     = "hand_over"
	Land         = "land"
	ActOrder     = "act_order"
	Share        = "share"
	AssetSale    = "asset_sale" // one asset sold for another agency; nothing is owed here
)

// KindNames is what people read; the order is that of the list at intake.
var KindNames = []struct{ Kind, Name string }{
	{CourtFee, "Án phí, lệ phí Toà án"}, {Fine, "Hình phạt tiền"}, {Recovery, "Truy thu tiền, tài sản thu lợi bất chính"},
	{Confiscation, "Tịch thu sung quỹ nhà nước"}, {Destruction, "Tịch thu tiêu huỷ"}, {Return, "Trả lại tiền, tài sản, giấy tờ cho đương sự"},
	{StateDue, "Khoản thu khác cho Nhà nước"}, {Interim, "Biện pháp khẩn cấp tạm thời"}, {Bankruptcy, "Quyết định tuyên bố phá sản"},
	{Debt, "Trả nợ, thanh toán"}, {Compensation, "Bồi thường thiệt hại"}, {Costs, "Chi phí tố tụng"}, {Support, "Cấp dưỡng"},
	{ReturnThing, "Trả lại tài sản"}, {HandOver, "Giao tài sản, giấy tờ"}, {Land, "Giao nhà, đất"}, {ActOrder, "Buộc thực hiện hoặc không thực hiện công việc"},
	{Share, "Chia tài sản chung, thừa kế"},
}

// KindName is what people read for a kind.
func KindName(kind string) string {
	if kind == AssetSale { // opened by another agency's entrusting, never chosen at intake
		return "Xử lý tài sản uỷ thác"
	}
	for _, k := range KindNames {
		if k.Kind == kind {
			return k.Name
		}
	}
	return kind
}

var fromReading = map[string]string{
	extract.KindDebt: Debt, extract.KindCompensation: Compensation, extract.KindFine: Fine, extract.KindForfeiture: Recovery,
	extract.KindCosts: Costs, extract.KindSupport: Support, extract.KindReturn: ReturnThing, extract.KindHandOver: HandOver,
	extract.KindLand: Land, extract.KindAct: ActOrder, extract.KindShare: Share,
}

// matters are the branches of law a reading names, as people say them.
var matters = map[string]string{"civil": "Dân sự", "criminal": "Hình sự", "commercial": "Kinh doanh, thương mại", "family": "Hôn nhân và gia đình",
	"labour": "Lao động", "administrative": "Hành chính"}

// Matter is what people read for the kind of a judgment, "Dân sự: Tranh chấp hợp đồng tín dụng", of the reading's "civil: ...".
func Matter(kind string) string {
	branch, subject, _ := strings.Cut(kind, ": ")
	if matters[branch] == "" {
		return kind
	}
	if subject == "" {
		return matters[branch]
	}
	return matters[branch] + ": " + subject
}

// Propose turns a reading into what the person is asked to confirm: open obligations, court fees still to pay, advances to
// pay back, exhibits to confiscate, destroy or return. What is settled or done is left out; a mere recognition of a right
// asks nothing of anybody.
func Propose(r *extract.Reading) Confirmed {
	p := proposal{c: Confirmed{Court: r.Court, Number: r.JudgmentNumber, Date: r.JudgmentDate, Instance: r.Instance, Kind: Matter(r.Kind)}, at: map[string]int{}}
	if r.Effective == "yes" {
		p.c.Effective = r.JudgmentDate
	}
	for _, group := range [][]extract.Party{r.Parties, r.Debtors, r.Creditors} {
		for _, x := range group {
			p.party(x)
		}
	}
	for _, o := range r.Obligations {
		kind, ok := fromReading[o.Kind]
		if !ok || o.AlreadySettled {
			continue
		}
		l := ConfirmedLine{Kind: kind, Debtors: p.who(o.Payer), Payees: p.who(o.Payee), Joint: o.Joint != nil && *o.Joint, Text: sentence(o.Evidence),
			Start: o.Span.Start, End: o.Span.End, Confidence: o.Confidence}
		if o.AmountVND != nil {
			l.Amount = *o.AmountVND
		}
		if o.InterestClause {
			l.Interest = interestWords(o)
		}
		p.c.Lines = append(p.c.Lines, l)
	}
	for _, f := range r.CourtFees {
		l := ConfirmedLine{Kind: CourtFee, Debtors: p.who(f.Person), Joint: f.Joint != nil && *f.Joint, Text: sentence(f.Evidence),
			Start: f.Span.Start, End: f.Span.End, Confidence: f.Confidence, Amount: f.StillToPayVND}
		if f.StillToPayVND > 0 {
			p.c.Lines = append(p.c.Lines, l)
		}
		if f.RefundVND != nil && *f.RefundVND > 0 {
			l.Kind, l.Payees, l.Debtors, l.Amount = Return, l.Debtors, nil, *f.RefundVND
			if len(f.Receipts) > 0 && f.Receipts[0].Number != "" {
				l.Text = strings.TrimRight(l.Text, " .;") + " (biên lai số " + f.Receipts[0].Number + dayWords(f.Receipts[0].Date) + ")"
			}
			p.c.Lines = append(p.c.Lines, l)
		}
	}
	for _, e := range r.Exhibits {
		if l, ok := p.exhibit(e); ok {
			p.c.Lines = append(p.c.Lines, l)
		}
	}
	return p.c
}

type proposal struct {
	c  Confirmed
	at map[string]int
}

func (p *proposal) party(x extract.Party) int {
	if i, ok := p.at[x.Name]; ok {
		return i
	}
	q := ConfirmedParty{Name: x.Name, IdentityNo: x.ID, Address: x.Address, Role: x.Role, IsOrg: x.IsOrg}
	if x.BirthYear != nil {
		q.BirthYear = int64(*x.BirthYear)
	}
	p.at[x.Name] = len(p.c.Parties)
	p.c.Parties = append(p.c.Parties, q)
	return p.at[x.Name]
}

func (p *proposal) who(names []string) (out []int) {
	for _, n := range names {
		if n != extract.State {
			out = append(out, p.party(extract.Party{Name: n}))
		}
	}
	return out
}

func (p *proposal) exhibit(e extract.Exhibit) (ConfirmedLine, bool) {
	if e.AlreadyDone {
		return ConfirmedLine{}, false
	}
	l := ConfirmedLine{Text: e.Item, Item: e.Item, Start: e.Span.Start, End: e.Span.End, Confidence: e.Confidence}
	if e.AmountVND != nil {
		l.Amount = *e.AmountVND
	}
	switch e.Action {
	case "confiscate to State budget":
		l.Kind = Confiscation
	case "confiscate and destroy", "destroy":
		l.Kind = Destruction
	case "return":
		l.Kind = Return
		for i, q := range p.c.Parties {
			if q.Name != "" && strings.Contains(e.To, q.Name) {
				l.Payees = append(l.Payees, i)
			}
		}
		if len(l.Payees) == 0 && e.To != "" {
			l.Payees = p.who([]string{e.To})
		}
	default: // kept with the file, or held to secure another line (N8.4 asks a person)
		return ConfirmedLine{}, false
	}
	return l, true
}

func dayWords(iso string) string {
	if !isDay(iso) {
		return ""
	}
	return " ngày " + iso[8:] + "/" + iso[5:7] + "/" + iso[:4]
}

func sentence(s string) string { return strings.Join(strings.Fields(s), " ") }

func interestWords(o extract.Obligation) string {
	switch o.InterestStart {
	case extract.StartRequest:
		return "Lãi chậm thi hành án kể từ ngày có đơn yêu cầu thi hành án. " + o.InterestBasis
	case extract.StartDate:
		return "Lãi chậm thi hành án kể từ ngày " + o.InterestFrom + ". " + o.InterestBasis
	case extract.StartJudgment:
		return "Lãi chậm thi hành án kể từ ngày tiếp theo của ngày xét xử. " + o.InterestBasis
	case extract.StartEffect:
		return "Lãi chậm thi hành án kể từ ngày bản án có hiệu lực pháp luật. " + o.InterestBasis
	}
	return strings.TrimSpace("Lãi chậm thi hành án theo bản án. " + o.InterestBasis)
}

// Doubts lists what keeps a judgment from being confirmed, each as a sentence with what to do.
func (c Confirmed) Doubts() (out []string) {
	need := func(ok bool, s string) {
		if !ok {
			out = append(out, s)
		}
	}
	need(c.Court != "", "Chưa có tên Toà án, cơ quan ra bản án, quyết định; hãy nhập theo phần đầu văn bản.")
	need(c.Number != "", "Chưa có số bản án, quyết định; hãy nhập theo phần đầu văn bản.")
	need(isDay(c.Date), "Chưa có ngày bản án, quyết định; hãy nhập ngày, tháng, năm.")
	need(isDay(c.Effective), "Chưa có ngày có hiệu lực pháp luật; hãy nhập theo xác nhận của Toà án.")
	need(!isDay(c.Date) || !isDay(c.Effective) || c.Effective >= c.Date, "Ngày có hiệu lực sớm hơn ngày ra bản án; hãy kiểm tra lại hai ngày này.")
	for i, p := range c.Parties {
		at := "Đương sự " + strconv.Itoa(i+1)
		need(p.BirthYear == 0 || p.BirthYear >= 1850 && p.BirthYear <= int64(year(c.Date)), at+" có năm sinh không hợp lý; hãy sửa lại hoặc để trống.")
		need(len(p.Name)+len(p.Address)+len(p.IdentityNo)+len(p.Role) <= 4*mostText, at+" có tên hoặc địa chỉ dài quá; hãy rút gọn.")
	}
	for i, l := range c.Lines {
		if l.Drop {
			continue
		}
		n := "Khoản " + strconv.Itoa(i+1)
		need(strings.TrimSpace(l.Text) != "", n+" chưa có nội dung; hãy nhập nghĩa vụ như bản án tuyên.")
		need(l.Amount >= 0, n+" có số tiền âm; hãy sửa lại.")
		need(l.Amount <= int64(money.Most), n+" có số tiền từ một triệu tỷ đồng trở lên; hãy kiểm tra lại các chữ số.")
		switch l.Kind {
		case Return:
			need(len(l.Payees) > 0, n+" chưa có người được nhận lại; hãy chọn người nhận.")
		case Confiscation, Destruction:
		default:
			need(len(l.Debtors) > 0, n+" chưa có người phải thi hành án; hãy chọn người.")
		}
		for _, list := range [][]int{l.Debtors, l.Payees} {
			for _, p := range list {
				if p < 0 || p >= len(c.Parties) {
					out = append(out, n+" chỉ đến một đương sự không có trong danh sách; hãy chọn lại.")
				} else {
					need(strings.TrimSpace(c.Parties[p].Name) != "", n+" có đương sự chưa có tên; hãy nhập tên.")
				}
			}
		}
	}
	return out
}

// mostText is how long a name or address may be, in bytes.
const mostText = 1000

// year is that of a day; of no day, one that is after everything.
func year(day string) int {
	d, err := calendar.ParseDate(day)
	if err != nil {
		return 9999
	}
	return d.Year()
}

func isDay(s string) bool {
	_, err := calendar.ParseDate(s)
	return err == nil && s >= "1945-09-02"
}

// SameKey is alike for the same judgment however its court and number were written ("TAND khu vực 1", "045/2026/DSST");
// empty when one of them is missing.
func SameKey(court, number, date string) string {
	if court == "" || number == "" || date == "" {
		return ""
	}
	n := vn.Fold(number)
	if d, ok := vn.ParseDocNumber(number); ok {
		n = d.Key()
	}
	return strings.TrimSpace(courtKind.Replace(courtShort.Replace(" "+vn.Fold(court)))) + "|" + n + "|" + date
}

// courtShort writes out what papers shorten; courtKind drops the kind of a province, which some leave out.
var (
	courtShort = strings.NewReplacer(" tand ", " toa an nhan dan ", " kv ", " khu vuc ", " kv", " khu vuc ", " tp ", " thanh pho ")
	courtKind  = strings.NewReplacer(" tinh ", " ", " thanh pho ", " ")
)
