package enforce

import (
	"slices"
	"strings"

	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/errs"
	"thads/internal/rule"
	"thads/internal/task"
)

var (
	errDeposit   = errs.Define(errs.Invalid, "enforce.deposit", "Số tiền %s lớn hơn số đang gửi chờ người này %s; hãy chọn đúng người nhận, đúng số tiền.")
	errAsideHome = errs.Define(errs.Unlawful, "enforce.aside_home", "Khoản tiền thuê nhà chỉ trích lại khi tài sản là nhà ở duy nhất của người phải thi hành án; hãy bỏ khoản này hoặc ghi đúng tài sản.")
	errAsideMuch = errs.Define(errs.Unlawful, "enforce.aside_much", "Khoản trích lại để thuê nhà %s lớn hơn %d lần mức lương tối thiểu tháng vùng cao nhất (%s); hãy tính theo vùng nơi người phải thi hành án cư trú.")
	errAsideOpen = errs.Define(errs.Unlawful, "enforce.aside_open", "Hồ sơ còn giữ %s trích lại để người phải thi hành án thuê nhà nên chưa kết thúc được; hãy trả khoản này (OP-20) trước.")
	errForfeited = errs.Define(errs.Invalid, "enforce.forfeited", "Số tiền %s lớn hơn số đã sung quỹ %s; chỉ thoái thu số đã nộp ngân sách nhà nước.")
	errAsideWho  = errs.Define(errs.Invalid, "enforce.aside_who", "Khoản trích lại để thuê nhà chỉ trả cho người phải thi hành án; hãy chọn đúng người nhận.")
)

// unclaimed are the periods of money that nobody comes for: fifteen days after the notice, then until it is forfeited.
var unclaimed = []string{"T-166", "T-169"}

// uncollected is what their end leaves to do.
var uncollected = map[string]string{
	"T-166": "Hết 15 ngày từ ngày báo mà chưa đến nhận tiền: gửi tiết kiệm, gửi Kho bạc và báo cho người được nhận",
	"T-169": "Hết thời hạn nhận tiền đã gửi: làm thủ tục sung quỹ nhà nước",
}

// cared ends the work on money that nobody came for, once the step did with all of it what the law says.
func (p *plan) cared(t *desk.Tx) error {
	var does, still bool
	for _, d := range unclaimed {
		does = does || slices.Contains(p.act.Within, d) || slices.ContainsFunc(p.act.Effects, func(e rule.Effect) bool { return e.Close == d })
	}
	switch p.in.Act {
	case "deposit_over":
		still = p.surplusWaits()
	case "refused_money":
	default:
		still = p.waitsFor("T-169")
	}
	if !does || still {
		return nil
	}
	return t.Finish(p.c.Province, p.c.ID, task.Unclaimed)
}

// surplusWaits says whether of what a sale left over for the debtor something is neither given to him nor put into a savings
// account for him. What is put there by the book no longer keeps the case open: all that the decision orders is done
// (L55.1, L59.1; old law L52.1, L126.2).
func (p *plan) surplusWaits() bool {
	return casefile.Over(p.items) > casefile.InHand(p.limits, casefile.DepositedOver)
}

// asideClause is the clause by which rent is kept for the debtor.
func (p *plan) asideClause() string {
	if p.ruling.Regime == rule.A {
		return "L115.5"
	}
	return "L89.2"
}

// mayAside asks whether rent may be kept out of what the asset brought: only for an only home, at most what the decree says.
func (p *plan) mayAside(t *desk.Tx, x casefile.Item) error {
	amount := p.dong("set_aside")
	if amount == 0 {
		return nil
	}
	if !x.OnlyHome {
		return errAsideHome.New().Under(p.asideClause())
	}
	if p.ruling.Regime == rule.A {
		return nil // the average rent of the place: nobody's table has it
	}
	times, err := t.Law().Param("housing_set_aside", p.on, "")
	if err != nil {
		return err
	}
	wage, err := t.Law().Param("regional_min_wage", p.on, "I")
	if err != nil {
		return err
	}
	if most := times.Value * wage.Value; amount > most {
		return errAsideMuch.New(dong(amount), times.Value, dong(most)).Under("N67.3")
	}
	return nil
}

// put lays a mark of money in hand: for whom it waits, or out of which asset it was kept.
func (p *plan) put(t *desk.Tx, r casefile.Restriction) error {
	r.ItemID = str(p.values["recipient"])
	if r.Kind != casefile.SetAside {
		who, err := t.PartiesByID(p.c.Province, []string{r.ItemID})
		if err != nil {
			return err
		}
		for _, x := range who {
			r.Target = x.Name
		}
	} else {
		x := p.items[p.picked[0]]
		r.Amount, r.ItemID, r.Target = p.dong("set_aside"), x.ID, x.Name
	}
	r.ID = t.NewID()
	t.Add(r)
	p.limits = append(p.limits, r)
	return nil
}

// isMoney says whether a flag is a sum in hand.
func isMoney(kind string) bool { return casefile.Restriction{Kind: kind}.Money() }

// spend takes out of the marks of a kind what the step paid from them: what it said (spent), else what they hold beyond
// the money that is still in hand.
func (p *plan) spend(t *desk.Tx, kind string) {
	left, said := p.spent[kind]
	if !said {
		left = p.beyond(kind)
	}
	who := str(p.values["recipient"])
	own := func(r casefile.Restriction) bool {
		if kind == casefile.SetAside {
			return slices.ContainsFunc(p.picked, func(i int) bool { return p.items[i].ID == r.ItemID })
		}
		return who == "" || r.ItemID == who
	}
	for _, mine := range []bool{true, false} {
		for i, r := range p.limits {
			if left <= 0 || r.Kind != kind || r.State == casefile.Off || own(r) != mine || !mine && (said || kind == casefile.SetAside) {
				continue
			}
			was, part := r, min(left, r.Amount)
			left -= part
			if r.Amount -= part; r.Amount == 0 {
				r.Amount, r.State, r.EndedAt, r.EndedBy = was.Amount, casefile.Off, t.Now.UnixMicro(), p.in.Name()
			}
			t.Put(&was, &r)
			p.limits[i] = r
		}
	}
}

// beyond is what marks of a kind hold more than the money that is still there to be held.
func (p *plan) beyond(kind string) int64 {
	switch kind {
	case casefile.SetAside: // the buyer gets his money back: nothing of it is kept
		return casefile.InHand(p.limits, kind)
	case casefile.DepositedOver:
		return casefile.InHand(p.limits, kind) - casefile.Over(p.items)
	}
	if slices.ContainsFunc(p.lines, func(l casefile.Line) bool { return l.Kind == casefile.Return }) {
		return 0 // kept for its owner, never collected
	}
	return casefile.InHand(p.limits, kind) - p.held()
}

// kept is what lies in savings accounts for one person, of lines and of sales.
func (p *plan) kept(who string) (lines, over int64) {
	return p.keptFor(casefile.Deposited, who), p.keptFor(casefile.DepositedOver, who)
}

// keptFor is what the marks of a kind hold for one person, or out of one asset.
func (p *plan) keptFor(kind, id string) int64 {
	return casefile.InHand(slices.DeleteFunc(slices.Clone(p.limits), func(r casefile.Restriction) bool { return r.ItemID != id }), kind)
}

// mayKeep asks whether there is money of the lines to put into a savings account; money kept for its owner was never collected.
func (p *plan) mayKeep(*desk.Tx) error {
	if slices.ContainsFunc(p.chosen, func(i int) bool { return p.lines[i].Kind == casefile.Return }) {
		return nil
	}
	held, amount := p.heldChosen()-casefile.InHand(p.limits, casefile.Deposited), p.dong("amount")
	if amount > held {
		return errPayOver.New(dong(amount), dong(max(0, held))).Under(p.clause())
	}
	return nil
}

// mayPayDeposit asks whether as much lies in savings for the one who comes.
func (p *plan) mayPayDeposit(*desk.Tx) error {
	lines, over := p.kept(str(p.values["recipient"]))
	if amount := p.dong("amount"); amount > lines+over {
		return errDeposit.New(dong(amount), dong(lines+over)).Under(p.clause())
	}
	return nil
}

// payDeposit gives what lies in savings to the one who came for it after all: of lines first, then of sales.
func payDeposit(p *plan, t *desk.Tx, _ string) error {
	if err := p.mayPayDeposit(t); err != nil {
		return err
	}
	lines, _ := p.kept(str(p.values["recipient"]))
	amount := p.dong("amount")
	part := min(lines, amount)
	_, rest := p.pour(t, part, casefile.Line.Held, paid)
	p.spent[casefile.Deposited] = part - rest
	p.spent[casefile.DepositedOver] = amount - part
	p.outOfSales(t, amount-part)
	if rest > 0 {
		return errPayOver.New(dong(amount), dong(amount-rest)).Under(p.clause())
	}
	return nil
}

// forfeit books that money of lines went to the State budget; what is kept for its owner was never collected (L59.1; old law L126.2).
func forfeit(p *plan, t *desk.Tx, _ string) error {
	amount := p.dong("amount")
	p.spent[casefile.Deposited] = amount
	if p.heldChosen() == 0 {
		return nil
	}
	if _, rest := p.pour(t, amount, casefile.Line.Held, paid); rest > 0 {
		return errPayOver.New(dong(amount), dong(amount-rest)).Under(p.clause())
	}
	return nil
}

// forfeitOver books that what a sale left over for a debtor who never came went to the State budget.
func forfeitOver(p *plan, t *desk.Tx, _ string) error {
	_, over := p.kept(str(p.values["recipient"]))
	amount := p.dong("amount")
	if amount > over {
		return errDeposit.New(dong(amount), dong(over)).Under(p.clause())
	}
	p.spent[casefile.DepositedOver] = amount
	p.outOfSales(t, amount)
	return nil
}

// mayClaimBack asks whether as much went to the State budget and was not claimed back already (N41.4).
func (p *plan) mayClaimBack(*desk.Tx) error {
	gone := int64(0)
	for _, s := range p.past {
		d, _ := number(s.Values["amount"])
		switch s.Name() {
		case "OP-22.forfeit", "OP-22.forfeit_over":
			gone += d
		case "OP-22.claim_back":
			gone -= d
		}
	}
	if amount := p.dong("amount"); amount > gone || amount == 0 {
		return errForfeited.New(dong(amount), dong(gone)).Under(p.clause())
	}
	return nil
}

// payAside gives the debtor the rent that was kept for him (L89.2, N67.3; old law L115.5).
func payAside(p *plan, _ *desk.Tx, _ string) error {
	x, err := p.onlyThing()
	if err != nil {
		return err
	}
	who := str(p.values["recipient"])
	if !slices.ContainsFunc(p.lines, func(l casefile.Line) bool { return slices.Contains(strings.Fields(l.DebtorIDs), who) }) {
		return errAsideWho.New().Under(p.clause())
	}
	amount, aside := p.dong("amount"), p.keptFor(casefile.SetAside, x.ID)
	if amount > aside {
		return errPayOver.New(dong(amount), dong(aside)).Under(p.clause())
	}
	p.spent[casefile.SetAside] = amount
	return nil
}

// outOfSales takes a sum out of what the sales left over.
func (p *plan) outOfSales(t *desk.Tx, amount int64) {
	for i := range p.items {
		x := &p.items[i]
		part := min(amount, x.Over())
		if part <= 0 {
			continue
		}
		was := *x
		x.Returned += part
		amount -= part
		t.Put(&was, x)
	}
}

func paid(l *casefile.Line, d int64) { l.Paid += d }

// waitsFor says whether money that these periods are about is still in hand: of the chosen lines, or left over from a sale.
func (p *plan) waitsFor(duty string) bool {
	return slices.Contains(unclaimed, duty) && (casefile.InHand(p.limits, casefile.DepositedOver) > 0 ||
		slices.ContainsFunc(p.chosen, func(i int) bool { return p.lines[i].Held() > 0 }))
}
