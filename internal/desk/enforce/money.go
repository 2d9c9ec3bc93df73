package enforce

import (
	"slices"
	"strings"
	"time"

	"thads/internal/calendar"
	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/errs"
	"thads/internal/rule"
)

var (
	errOver     = errs.Define(errs.Invalid, "enforce.over", "Số tiền %s lớn hơn số còn phải thi hành %s; hãy kiểm tra lại biên lai.")
	errPayOver  = errs.Define(errs.Invalid, "enforce.pay_over", "Số tiền trả %s lớn hơn số đang giữ %s; hãy kiểm tra lại.")
	errRest     = errs.Define(errs.Unlawful, "enforce.rest", "Khoản tiền còn %s chưa thu hoặc chưa trả đủ nên chưa xong; hãy thu, trả nốt (OP-19, OP-20) hoặc dùng việc trả một phần.")
	errNotPrice = errs.Define(errs.Invalid, "enforce.not_price", "Tài sản bán được %s, đã nộp %s; người mua phải nộp đủ giá mua, hãy kiểm tra lại số tiền.")
	errFirst    = errs.Define(errs.Invalid, "enforce.costs_over", "Các khoản trừ trước %s lớn hơn số tiền thu được %s; hãy kiểm tra lại.")
	errRedeem   = errs.Define(errs.Unlawful, "enforce.redeem", "Còn thiếu %s; người phải thi hành án chỉ được nhận lại tài sản khi nộp đủ tiền thi hành án và chi phí.")
	errTake     = errs.Define(errs.Invalid, "enforce.take", "Số tiền được trừ %s lớn hơn phần còn lại của giá trị tài sản cho các khoản %s; hãy kiểm tra lại.")
	errTakeCash = errs.Define(errs.Unlawful, "enforce.take_cash", "Người nhận tài sản phải nộp phần chênh lệch %s giữa giá trị tài sản và số tiền được trừ; hãy thu rồi ghi số biên lai.")
	errNoCosts  = errs.Define(errs.Invalid, "enforce.no_costs", "Chưa nhập khoản nào để trừ; hãy nhập chi phí hoặc khoản được trừ trước.")
	errBuyer    = errs.Define(errs.Invalid, "enforce.buyer", "Người mua đã nộp %s, số nhập là %s; phải trả lại đủ số đã nộp.")
	errPaidOut  = errs.Define(errs.Unlawful, "enforce.paid_out", "Đã chi %s từ tiền bán tài sản này nên không còn đủ để trả người mua; hãy thu hồi số đã chi trước.")
	errTwice    = errs.Define(errs.Conflict, "enforce.receipt_twice", "Biên lai, chứng từ số “%s” ngày %s với đúng số tiền này đã được ghi vào hồ sơ; không ghi lần nữa. Nếu là lần thu khác, hãy ghi số biên lai của lần ấy.")
	errOther    = errs.Define(errs.Invalid, "enforce.other_case", "Không có quyết định thi hành án số “%s” nào khác về cùng bản án ở cơ quan này; hãy kiểm tra lại số quyết định.")
	errDebtor   = errs.Define(errs.Invalid, "enforce.not_debtor", "Số tiền còn lại sau khi thanh toán chỉ trả cho người phải thi hành án; hãy chọn đúng người nhận.")
)

// pour spreads an amount over the chosen lines in their order, into each no more than it has room for. It answers the lines
// that took some and what found no room.
func (p *plan) pour(t *desk.Tx, amount int64, room func(casefile.Line) int64, book func(*casefile.Line, int64)) (took []int, rest int64) {
	for _, i := range p.chosen {
		l := &p.lines[i]
		part := min(amount, room(*l))
		if part <= 0 {
			continue
		}
		was := *l
		book(l, part)
		p.moved[i] += part
		amount -= part
		t.Put(&was, l)
		took = append(took, i)
	}
	return took, amount
}

func (p *plan) dong(key string) int64 {
	d, _ := p.values[key].(int64)
	return d
}

func receive(l *casefile.Line, d int64) { l.Collected += d }

// collect books money on the chosen lines; lines that get none keep their place. More than is owed is refused, never kept in
// silence: only the sale of an asset may bring more (sold).
func collect(p *plan, t *desk.Tx, _ string) error {
	amount := p.dong("amount")
	if err := p.once(amount); err != nil {
		return err
	}
	took, rest := p.pour(t, amount, casefile.Line.Left, receive)
	if rest > 0 {
		return errOver.New(dong(amount), dong(amount-rest)).Under(p.clause())
	}
	if len(took) > 0 {
		p.chosen = took
	}
	return nil
}

// once refuses money that was booked before: the same receipt of the same day with the same sum, as when a form is sent again
// after the browser went back.
func (p *plan) once(amount int64) error {
	receipt := strings.Join(strings.Fields(str(p.values["receipt"])), " ")
	for _, s := range p.past {
		sum, _ := s.Values["amount"].(float64) // as JSON keeps it
		if receipt != "" && s.Name() == p.in.Name() && first(s.On, calendar.DateOf(time.UnixMicro(s.At)).String()) == p.on.String() && int64(sum) == amount && strings.EqualFold(strings.Join(strings.Fields(str(s.Values["receipt"])), " "), receipt) {
			return errTwice.New(receipt, p.on.Short()).Under(p.clause())
		}
	}
	return nil
}

// proceeds is how the money of one asset is to be divided, in dong: first what the law takes off before any debt, then what
// the chosen lines take, and what is left over.
type proceeds struct{ gross, first, lines, over int64 }

// brings divides what the act says an asset brought, and refuses what can't be: less than the buyer's price, a debtor who
// redeems for less than he owes, a creditor who takes more than his due.
func (p *plan) brings(t *desk.Tx) (m proceeds, err error) {
	x, err := p.onlyThing()
	if err != nil {
		return m, err
	}
	if err := p.mayAside(t, *x); err != nil {
		return m, err
	}
	amount := p.dong("amount")
	if m.gross = amount; p.in.Act == "take" {
		m.gross = p.dong("value") // what it is worth counts as received
	}
	if m.first = p.dong("cost") + p.dong("set_aside") + p.dong("tax"); m.first > m.gross {
		return m, errFirst.New(dong(m.first), dong(m.gross)).Under(p.clause())
	}
	left := int64(0)
	for _, i := range p.chosen {
		left += p.lines[i].Left()
	}
	m.lines = min(m.gross-m.first, left)
	m.over = m.gross - m.first - m.lines
	switch p.in.Act {
	case "paid":
		if x.SoldFor > 0 && x.Received+m.gross != x.SoldFor {
			err = errNotPrice.New(dong(x.SoldFor), dong(x.Received+m.gross))
		}
	case "redeem":
		if m.over > 0 {
			err = errOver.New(dong(m.gross), dong(m.gross-m.over))
		} else if rest := p.owed() - m.lines; rest > 0 {
			err = errRedeem.New(dong(rest))
		}
	case "take":
		if amount > m.lines {
			err = errTake.New(dong(amount), dong(m.lines))
		} else if cash := m.gross - amount; cash > 0 && str(p.values["receipt"]) == "" {
			err = errTakeCash.New(dong(cash))
		}
	}
	return m, under(err, p.clause())
}

// mayBring asks at once what is asked again when the money is booked.
func (p *plan) mayBring(t *desk.Tx) error {
	_, err := p.brings(t)
	return err
}

// sold books what an asset brought. What is left over is the debtor's and stays in hand until it is given back (L54.1,
// L54.2c; old law L47.1, L47.2c).
func sold(p *plan, t *desk.Tx, _ string) error {
	m, err := p.brings(t)
	if err != nil {
		return err
	}
	if took, _ := p.pour(t, m.lines, casefile.Line.Left, receive); len(took) > 0 {
		p.chosen = took
	}
	x := &p.items[p.picked[0]]
	was := *x
	x.Received, x.Costs, x.Surplus = x.Received+m.gross, x.Costs+m.first, x.Surplus+m.over
	t.Put(&was, x)
	return nil
}

// surplusClause is the clause by which what is left over goes to the debtor.
func (p *plan) surplusClause() string {
	if p.ruling.Regime == rule.A {
		return "L47.2c"
	}
	return "L54.2c"
}

// owed is what the case's lines that have not ended still lack.
func (p *plan) owed() (left int64) {
	for _, l := range p.lines {
		if !l.State.Ended() {
			left += l.Left()
		}
	}
	return left
}

// takeFirst takes costs that were known only after the money came in off what an asset brought: of what is left over first,
// then of what is booked on lines and not paid out yet, for costs go before the debts (L54.1; old law L47.1).
func takeFirst(p *plan, t *desk.Tx, _ string) error {
	x, err := p.onlyThing()
	if err != nil {
		return err
	}
	if err := p.mayAside(t, *x); err != nil {
		return err
	}
	first := p.dong("cost") + p.dong("set_aside") + p.dong("tax")
	if first == 0 {
		return errNoCosts.New().Under(p.clause())
	}
	over := min(first, x.Over())
	back := min(first-over, x.ToDebts())
	if x.Returned > 0 {
		back = 0 // what went back to the debtor is not taken from his creditors: he pays later costs himself (L53.2)
	}
	slices.Reverse(p.chosen)
	_, rest := p.pour(t, back, casefile.Line.Held, func(l *casefile.Line, d int64) { l.Collected -= d })
	slices.Reverse(p.chosen)
	if had := over + back - rest; had < first {
		return errFirst.New(dong(first), dong(had)).Under(p.clause())
	}
	was := *x
	x.Costs, x.Surplus = x.Costs+first, x.Surplus-over
	t.Put(&was, x)
	return nil
}

// unsold gives the buyer back what he paid for an asset that is not handed over to him: the sale was annulled, or he agreed
// that it ends (L85, N14.2; old law L102, N5.3). All of it, and what was paid out already is not there to be given back.
func unsold(p *plan, t *desk.Tx, _ string) error {
	x, err := p.onlyThing()
	if err != nil {
		return err
	}
	if amount := p.dong("amount"); amount != x.Received {
		return errBuyer.New(dong(x.Received), dong(amount)).Under(p.clause())
	}
	_, rest := p.pour(t, x.ToDebts(), casefile.Line.Held, func(l *casefile.Line, d int64) { l.Collected -= d })
	if rest > 0 || x.Returned > 0 {
		return errPaidOut.New(dong(rest + x.Returned)).Under(p.clause())
	}
	was := *x
	x.Received, x.Costs, x.Surplus = 0, 0, 0
	t.Put(&was, x)
	return nil
}

// overToLines books what a sale left over on further lines of the case (L54.2b).
func overToLines(p *plan, t *desk.Tx, paper string) error {
	if err := p.letOut(t); err != nil {
		return err
	}
	return collect(p, t, paper)
}

// overToCase lets what a sale left over go to another decision of the agency; there it is booked as received.
func overToCase(p *plan, t *desk.Tx, _ string) error {
	if _, err := OtherCase(t, p.c, str(p.values["paper_no"])); err != nil {
		return err
	}
	return p.letOut(t)
}

// OtherCase is the case of another decision of the agency on the same judgment, by its number as printed.
func OtherCase(t *desk.Tx, c casefile.Case, number string) (casefile.Case, error) {
	cases, err := t.CasesOf(c.Province, c.JudgmentID)
	if err != nil {
		return c, err
	}
	for _, o := range cases {
		if o.ID != c.ID && o.DecisionNo == number && number != "" {
			return o, nil
		}
	}
	return c, errOther.New(number)
}

// overToDebtor gives what is left over back to the debtor (L54.2c; old law L47.2c).
func overToDebtor(p *plan, t *desk.Tx, _ string) error {
	who := str(p.values["recipient"])
	if !slices.ContainsFunc(p.lines, func(l casefile.Line) bool { return slices.Contains(strings.Fields(l.DebtorIDs), who) }) {
		return errDebtor.New().Under(p.clause())
	}
	return p.letOut(t)
}

// letOut takes an amount out of what the sale of the picked asset left over, never more than there is.
func (p *plan) letOut(t *desk.Tx) error {
	x, err := p.onlyThing()
	if err != nil {
		return err
	}
	amount := p.dong("amount")
	if amount > x.Over() {
		return errPayOver.New(dong(amount), dong(x.Over())).Under(p.clause())
	}
	was := *x
	if p.in.Act == "over_to_lines" {
		x.Surplus -= amount // it was no surplus: the case had another debt
	} else {
		x.Returned += amount
	}
	t.Put(&was, x)
	return nil
}

// payOut hands collected money to those it is owed to, line by line.
func payOut(p *plan, t *desk.Tx, _ string) error {
	held := p.heldChosen()
	amount, given := p.values["amount"].(int64)
	if !given {
		amount = held
	}
	if amount > held {
		return errPayOver.New(dong(amount), dong(held)).Under(p.clause())
	}
	p.pour(t, amount, casefile.Line.Held, paid)
	return nil
}

// payAll pays out and ends the lines: each must then be collected and paid in full.
func payAll(p *plan, t *desk.Tx, paper string) error {
	if err := payOut(p, t, paper); err != nil {
		return err
	}
	return unpaidStops(p, t, paper)
}

// giveBack books money that was kept for its owner and goes back to him: the whole line, no more and no less.
func giveBack(p *plan, t *desk.Tx, paper string) error {
	amount := p.dong("amount")
	p.spent[casefile.Deposited] = amount
	_, rest := p.pour(t, amount, func(l casefile.Line) int64 { return l.Amount - l.Paid }, func(l *casefile.Line, d int64) {
		l.Paid += d
		l.Collected = max(l.Collected, l.Paid)
	})
	if rest > 0 {
		return errPayOver.New(dong(amount), dong(amount-rest)).Under(p.clause())
	}
	return unpaidStops(p, t, paper)
}

// relieved takes off a line what the court relieved it of; a line with money still to pay goes on where it stands (L48.5).
func relieved(p *plan, t *desk.Tx, _ string) error {
	rest, _ := p.values["amount"].(int64)
	var ended []int
	for _, i := range p.chosen {
		l := &p.lines[i]
		part := min(rest, l.Left())
		rest -= part
		if part == l.Left() {
			ended = append(ended, i)
			continue
		}
		was := *l
		l.Amount -= part
		t.Put(&was, l)
	}
	if rest > 0 {
		return errOver.New(dong(p.values["amount"].(int64)), dong(p.values["amount"].(int64)-rest)).Under(p.clause())
	}
	p.keeps = len(ended) == 0
	if !p.keeps {
		p.chosen = ended
	}
	return nil
}

// unpaidStops refuses to call a money line done while dong of it are not collected or not paid.
func unpaidStops(p *plan, _ *desk.Tx, _ string) error {
	rest := int64(0)
	for _, i := range p.chosen {
		rest += max(0, p.lines[i].Amount-p.lines[i].Paid)
	}
	if rest > 0 {
		return errRest.New(dong(rest)).Under(p.clause())
	}
	return nil
}
