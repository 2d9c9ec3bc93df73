package seed

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"thads/internal/calendar"
	"thads/internal/casefile"
	"thads/internal/money"
	"thads/internal/people"
	"thads/internal/rule"
)

// title is an invented judgment: its text, and what a person confirmed of it.
type title struct {
	text      string
	confirmed casefile.Confirmed
	asks      bool // somebody asks for the lines on request
}

// court is where a judgment comes from: the province, the office of the same territory, and how many judgments of a kind
// and year it has given out.
type court struct {
	province int64
	place    string // "Đắk Lắk"
	whole    string // "tỉnh Đắk Lắk"
	office   people.OfficeRow
	numbers  map[string]int // of the whole province
}

// regional is the day the regional courts took over from those of the districts.
var regional = calendar.NewDate(2025, time.July, 1)

var districts = strings.Split("huyện Tân Lạc Hạ,huyện Sông Trầu,huyện Bình Sa,thị xã Đông Hải Lý,huyện Krông Đăm,thành phố An Lộc Mới", ",")

func (c court) name(on calendar.Date) string {
	_, room, _ := strings.Cut(c.office.Code, ".")
	n, err := strconv.Atoi(room)
	if err != nil {
		n = 1
	}
	if on.Before(regional) {
		return "Tòa án nhân dân " + districts[n%len(districts)] + ", " + c.whole
	}
	return fmt.Sprintf("Tòa án nhân dân khu vực %d - %s", n, c.place)
}

// number is the next of a kind in a year, as printed: "12/2026/HS-ST".
func (c court) number(kind, court string, year int) string {
	key := fmt.Sprint(court, kind, year)
	c.numbers[key]++
	return fmt.Sprintf("%02d/%d/%s", c.numbers[key], year, kind)
}

// matter is a kind of judgment and how its lines come about.
type matter struct {
	code, kind, subject string
	write               func(*writer)
}

var matters = []weighted[matter]{
	{matter{"HS-ST", "criminal", "Trộm cắp tài sản", (*writer).theft}, 24},
	{matter{"HS-ST", "criminal", "Tàng trữ trái phép chất ma túy", (*writer).drugs}, 21},
	{matter{"HNGĐ-ST", "family", "Ly hôn, tranh chấp nuôi con", (*writer).divorce}, 20},
	{matter{"DS-ST", "civil", "Tranh chấp hợp đồng vay tài sản", (*writer).loan}, 26},
	{matter{"KDTM-ST", "commercial", "Tranh chấp hợp đồng tín dụng", (*writer).credit}, 9},
}

// invent makes a judgment received at a time.
func invent(s stream, c court, received time.Time) title {
	m := draw(s, matters)
	day := calendar.DateOf(received).AddDays(-45 - s.IntN(60))
	year := day.Year()
	name := c.name(day)
	w := &writer{s: s, c: c}
	w.t.confirmed = casefile.Confirmed{Court: name, Number: c.number(m.code, name, year), Date: day.String(), Instance: "first", Kind: casefile.Matter(m.kind + ": " + m.subject),
		Effective: day.AddDays(31).String()}
	m.write(w)
	w.print(m, day)
	w.t.asks = s.chance(58) && len(w.t.lines(false)) > 0
	return w.t
}

// one makes the smallest judgment, which opens exactly one case: it fills what is left of a province's share.
func one(s stream, c court, received time.Time) title {
	day := calendar.DateOf(received).AddDays(-45 - s.IntN(60))
	m := matter{"HNGĐ-ST", "family", "Ly hôn", nil}
	name := c.name(day)
	w := &writer{s: s, c: c}
	w.t.confirmed = casefile.Confirmed{Court: name, Number: c.number(m.code, name, day.Year()), Date: day.String(), Instance: "first", Kind: casefile.Matter(m.kind + ": " + m.subject),
		Effective: day.AddDays(31).String()}
	p := w.person("nguyên đơn")
	w.person("bị đơn")
	w.fee(300_000, false, p)
	w.print(m, day)
	return w.t
}

// writer writes one judgment.
type writer struct {
	s stream
	c court
	t title
}

func (w *writer) person(role string) int {
	name, woman, hamlet := human(w.s, w.c.province)
	born := 1950 + w.s.IntN(56)
	sex := born/100*2 - 38 // 0 and 1 for those born in the 1900s, 2 and 3 in the 2000s
	if woman {
		sex++
	}
	return w.party(casefile.ConfirmedParty{Name: name, BirthYear: int64(born), Role: role, Address: hamlet + ", " + oneOf(w.s, communes) + ", " + w.c.whole,
		IdentityNo: fmt.Sprintf("%03d%d%02d000%03d", w.c.province, sex, born%100, w.s.IntN(1000))}) // serial numbers 000xxx: made up
}

func (w *writer) company(role string) int {
	return w.party(casefile.ConfirmedParty{Name: oneOf(w.s, companies), Role: role, IsOrg: true, Address: oneOf(w.s, communes) + ", " + w.c.whole})
}

func (w *writer) party(p casefile.ConfirmedParty) int {
	for i, q := range w.t.confirmed.Parties {
		if q.Name == p.Name { // nobody stands on two sides of one judgment under one name
			return i
		}
	}
	w.t.confirmed.Parties = append(w.t.confirmed.Parties, p)
	return len(w.t.confirmed.Parties) - 1
}

func (w *writer) names(at []int) string {
	out := make([]string, len(at))
	for i, p := range at {
		out[i] = w.t.confirmed.Parties[p].Name
	}
	return strings.Join(out, ", ")
}

func (w *writer) line(l casefile.ConfirmedLine, say string) {
	l.Text, l.Confidence = say, 1
	w.t.confirmed.Lines = append(w.t.confirmed.Lines, l)
}

func dong(n int64) string { return money.Dong(n).String() + " đồng" }

func (w *writer) fee(amount int64, joint bool, debtors ...int) {
	verb := "phải chịu "
	if joint && len(debtors) > 1 {
		verb = "phải liên đới chịu "
	}
	w.line(casefile.ConfirmedLine{Kind: casefile.CourtFee, Debtors: debtors, Joint: joint && len(debtors) > 1, Amount: amount},
		w.names(debtors)+" "+verb+dong(amount)+" án phí sơ thẩm.")
}

// civilFee is about what Resolution 326/2016/UBTVQH14 asks for an amount in dispute.
func civilFee(amount int64) int64 {
	switch {
	case amount <= 6_000_000:
		return 300_000
	case amount <= 400_000_000:
		return thousands(float64(amount) * 0.05)
	case amount <= 800_000_000:
		return 20_000_000 + thousands(float64(amount-400_000_000)*0.04)
	case amount <= 2_000_000_000:
		return 36_000_000 + thousands(float64(amount-800_000_000)*0.03)
	case amount <= 4_000_000_000:
		return 72_000_000 + thousands(float64(amount-2_000_000_000)*0.02)
	}
	return 112_000_000 + thousands(float64(amount-4_000_000_000)*0.001)
}

func (w *writer) accused() []int {
	n := draw(w.s, []weighted[int]{{1, 78}, {2, 16}, {3, 6}})
	var out []int
	for range n {
		p := w.person("bị cáo")
		out = append(out, p)
		w.fee(200_000, false, p)
	}
	return out
}

func (w *writer) theft() {
	accused := w.accused()
	if w.s.chance(45) {
		victim, amount := w.person("bị hại"), w.s.logNormal(24e6, 1.1)
		w.fee(civilFee(amount), len(accused) > 1, accused...)
		w.line(casefile.ConfirmedLine{Kind: casefile.Compensation, Debtors: accused, Payees: []int{victim}, Joint: len(accused) > 1, Amount: amount, Interest: lateInterest},
			"Buộc "+w.names(accused)+" bồi thường cho "+w.names([]int{victim})+" "+dong(amount)+".")
	}
	if w.s.chance(25) {
		w.destroy("01 kìm cộng lực bằng kim loại đã qua sử dụng")
	}
}

func (w *writer) drugs() {
	accused := w.accused()
	if w.s.chance(30) {
		amount := thousands(5e6) * (1 + w.s.Int64N(6))
		w.line(casefile.ConfirmedLine{Kind: casefile.Fine, Debtors: accused[:1], Amount: amount}, "Phạt bổ sung "+w.names(accused[:1])+" "+dong(amount)+" nộp ngân sách nhà nước.")
	}
	if w.s.chance(50) {
		w.destroy("01 phong bì niêm phong chứa mẫu vật hoàn lại sau giám định")
	}
	if w.s.chance(20) {
		w.line(casefile.ConfirmedLine{Kind: casefile.Confiscation, Item: "điện thoại"}, "Tịch thu sung quỹ nhà nước 01 điện thoại di động nhãn hiệu Sao Mai đã qua sử dụng.")
	}
}

func (w *writer) destroy(what string) {
	w.line(casefile.ConfirmedLine{Kind: casefile.Destruction, Item: what}, "Tịch thu tiêu hủy "+what+".")
}

func (w *writer) divorce() {
	p, d := w.person("nguyên đơn"), w.person("bị đơn")
	w.fee(oneOf(w.s, []int64{150_000, 300_000, 300_000}), false, p)
	if w.s.chance(20) && p != d {
		amount := 500_000 * (2 + w.s.Int64N(6))
		w.line(casefile.ConfirmedLine{Kind: casefile.Support, Debtors: []int{d}, Payees: []int{p}, Amount: amount},
			"Buộc "+w.names([]int{d})+" cấp dưỡng nuôi con chung mỗi tháng "+dong(amount)+" cho đến khi con đủ 18 tuổi.")
	}
}

// lateInterest is what judgments say of paying late.
const lateInterest = "Kể từ ngày có đơn yêu cầu thi hành án cho đến khi thi hành xong, bên phải thi hành án còn phải chịu lãi của số tiền còn phải thi hành theo Điều 357, Điều 468 Bộ luật Dân sự năm 2015"

func (w *writer) loan() {
	p, d := w.person("nguyên đơn"), w.person("bị đơn")
	amount := w.s.logNormal(60e6, 1.2)
	if w.s.chance(12) {
		amount = w.s.pareto(300e6, 1.05)
	}
	w.debt(p, d, amount, "tiền vay")
}

func (w *writer) credit() {
	p, d := w.company("nguyên đơn"), w.person("bị đơn")
	w.debt(p, d, w.s.pareto(250e6, 0.95), "tiền nợ gốc và nợ lãi theo hợp đồng tín dụng")
}

func (w *writer) debt(p, d int, amount int64, what string) {
	debtors := []int{d}
	if w.s.chance(25) {
		if spouse := w.person("bị đơn"); spouse != d && spouse != p {
			debtors = append(debtors, spouse)
		}
	}
	joint := len(debtors) > 1
	w.line(casefile.ConfirmedLine{Kind: casefile.Debt, Debtors: debtors, Payees: []int{p}, Joint: joint, Amount: amount, Interest: lateInterest},
		"Buộc "+w.names(debtors)+" trả cho "+w.names([]int{p})+" "+dong(amount)+" "+what+".")
	w.fee(civilFee(amount), joint, debtors...)
	if w.s.chance(70) {
		back := max(150_000, thousands(float64(civilFee(amount))/2))
		w.line(casefile.ConfirmedLine{Kind: casefile.Return, Payees: []int{p}, Amount: back},
			fmt.Sprintf("Hoàn trả cho %s %s tạm ứng án phí đã nộp (biên lai số %07d).", w.names([]int{p}), dong(back), w.s.IntN(9_999_999)))
	}
}

// print writes the judgment's text and notes where each line stands in it.
func (w *writer) print(m matter, day calendar.Date) {
	c := &w.t.confirmed
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n\nBản án số: %s\nNgày: %s\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nNHÂN DANH\nNƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\n%s\n\n",
		strings.ToUpper(c.Court), c.Number, day.Short(), strings.ToUpper(c.Court))
	fmt.Fprintf(&b, "(Bản án dựng để thử phần mềm; Tòa án, đương sự và số liệu đều không có thật.)\n\nVề việc: %s\n\n", m.subject)
	for _, p := range c.Parties {
		fmt.Fprintf(&b, "- %s: %s", upperFirst(p.Role), p.Name)
		if p.BirthYear != 0 {
			fmt.Fprintf(&b, ", sinh năm %d; số định danh cá nhân: %s", p.BirthYear, p.IdentityNo)
		}
		fmt.Fprintf(&b, "; địa chỉ: %s.\n", p.Address)
	}
	b.WriteString("\nQUYẾT ĐỊNH:\n\n")
	for i := range c.Lines {
		l := &c.Lines[i]
		fmt.Fprintf(&b, "%d. ", i+1)
		l.Start = b.Len()
		b.WriteString(l.Text)
		l.End = b.Len()
		b.WriteString("\n")
	}
	b.WriteString("\nTHẨM PHÁN - CHỦ TỌA PHIÊN TÒA\n")
	w.t.text = b.String()
}

func upperFirst(s string) string {
	for i, r := range s {
		if i == 0 {
			return strings.ToUpper(string(r)) + s[len(string(r)):]
		}
	}
	return s
}

// split says how many cases the lines of one side open under a regime, as intake will.
func (t title) split(exOfficio bool, regime rule.Regime) int {
	lines := t.lines(exOfficio)
	if len(lines) == 0 {
		return 0
	}
	return len(casefile.Split(lines, make([]string, len(lines)), string(regime)))
}

// onRequest are the kinds of this package's lines that wait for a request.
var onRequest = map[string]bool{casefile.Debt: true, casefile.Compensation: true, casefile.Support: true}

func (t title) lines(exOfficio bool) (out []casefile.Line) {
	place := func(at []int) string {
		ids := make([]string, len(at))
		for i, p := range at {
			ids[i] = strconv.Itoa(p)
		}
		return strings.Join(ids, " ")
	}
	for _, l := range t.confirmed.Lines {
		if onRequest[l.Kind] != exOfficio {
			out = append(out, casefile.Line{Kind: l.Kind, ExOfficio: exOfficio, DebtorIDs: place(l.Debtors), PayeeIDs: place(l.Payees)})
		}
	}
	return out
}
