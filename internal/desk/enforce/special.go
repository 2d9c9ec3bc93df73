package enforce

import (
	"slices"

	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/errs"
)

var (
	errOver     = errs.Define(errs.Invalid, "enforce.over", "Số tiền %s lớn hơn số còn phải thi hành %s; hãy kiểm tra lại biên lai.")
	errPayOver  = errs.Define(errs.Invalid, "enforce.pay_over", "Số tiền trả %s lớn hơn số đang giữ %s; hãy kiểm tra lại.")
	errRest     = errs.Define(errs.Unlawful, "enforce.rest", "Khoản tiền còn %s chưa thu hoặc chưa trả đủ nên chưa xong; hãy thu, trả nốt (OP-19, OP-20) hoặc dùng việc trả một phần.")
	errNoItem   = errs.Define(errs.Invalid, "enforce.no_item", "Chưa chọn tài sản; hãy ghi nhận tài sản (OP-08) rồi chọn.")
	errItemAt   = errs.Define(errs.Conflict, "enforce.item_at", "Tài sản “%s” đang ở bước “%s” nên không làm được việc “%s”.")
	errBalance  = errs.Define(errs.Unlawful, "enforce.balance", "Hồ sơ còn giữ %s chưa trả nên chưa kết thúc được; hãy thanh toán, trả lại hoặc gửi tiết kiệm trước.")
	errMeasures = errs.Define(errs.Unlawful, "enforce.measures", "Hồ sơ còn %d biện pháp đang áp dụng nên chưa kết thúc được; hãy ký quyết định chấm dứt trước.")
)

// special are the acts that do more than their row says, because money, goods or people change hands. They run before the
// row's effects and may narrow what lines it takes.
var special = map[string]func(*plan, *desk.Tx, string) error{
	"OP-03.ex_officio":       docket,
	"OP-03.ex_officio_items": docket,
	"OP-03.on_request":       docket,
	"OP-03.entrusted":        takenUp,
	Serving:                  serve,
	"OP-06.serve_interim":    serve,
	"OP-06.send":             handed,
	"OP-07.voluntary":        unpaidStops,
	"OP-08.asset_found":      found,
	"OP-16.take":             collect, // what it is worth counts as received; it is paid once it is handed over
	"OP-16.redeem":           collect,
	"OP-16.paid":             collect,
	"OP-18.done":             unpaidStops,
	"OP-19.receive":          collect,
	"OP-19.receive_idle":     collect,
	"OP-19.to_official":      collect,
	"OP-20.pay":              payAll,
	"OP-20.pay_rest":         payOut,
	"OP-20.pay_idle":         payOut,
	"OP-21.take_in":          takeIn,
	"OP-22.give":             giveBack,
	"OP-22.by_post":          giveBack,
	"OP-24.entrust":          entrust,
	"OP-24.accepted":         settled,
	"OP-24.refused":          restore,
	"OP-24.replaced":         replaced,
	"OP-24.send_money":       payOut,
	"OP-25.heirs_known":      heirsKnown,
	"OP-25.substitute":       substitute,
	"OP-26.relieved":         relieved,
	"OP-28.close":            closable,
}

// docket notes the decision's number on the case.
func docket(p *plan, t *desk.Tx, _ string) error {
	if p.number != "" {
		p.c.DecisionNo, p.c.DecisionOn = p.number, t.Day()
	}
	return nil
}

// collect books money on the chosen lines in their order; lines that get none keep their place. More than is owed is
// refused, never kept in silence.
func collect(p *plan, t *desk.Tx, _ string) error {
	amount, _ := p.values["amount"].(int64)
	if s, ok := p.values["sold_for"].(int64); ok && amount == 0 {
		amount = s
	}
	rest := amount
	var took []int
	for _, i := range p.chosen {
		l := &p.lines[i]
		part := min(rest, l.Left())
		if part <= 0 {
			continue
		}
		was := *l
		l.Collected += part
		rest -= part
		t.Put(&was, l)
		took = append(took, i)
	}
	if rest > 0 {
		return errOver.New(dong(amount), dong(amount-rest)).Under(p.clause())
	}
	if len(took) > 0 {
		p.chosen = took
	}
	return nil
}

// payOut hands collected money to those it is owed to, line by line.
func payOut(p *plan, t *desk.Tx, _ string) error {
	amount, given := p.values["amount"].(int64)
	held := int64(0)
	for _, i := range p.chosen {
		held += p.lines[i].Collected - p.lines[i].Paid
	}
	if !given {
		amount = held
	}
	if amount > held {
		return errPayOver.New(dong(amount), dong(held)).Under(p.clause())
	}
	rest := amount
	for _, i := range p.chosen {
		l := &p.lines[i]
		part := min(rest, l.Collected-l.Paid)
		if part <= 0 {
			continue
		}
		was := *l
		l.Paid += part
		rest -= part
		t.Put(&was, l)
	}
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
	rest, _ := p.values["amount"].(int64)
	for _, i := range p.chosen {
		l := &p.lines[i]
		part := min(rest, l.Amount-l.Paid)
		if part <= 0 {
			continue
		}
		was := *l
		l.Paid += part
		l.Collected = max(l.Collected, l.Paid)
		rest -= part
		t.Put(&was, l)
	}
	if rest > 0 {
		return errPayOver.New(dong(p.values["amount"].(int64)), dong(p.values["amount"].(int64)-rest)).Under(p.clause())
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

// closable wants no money left in hand and no measure in force before a case is closed (L55, L95).
func closable(p *plan, _ *desk.Tx, _ string) error {
	held, on := int64(0), p.inForce()
	for _, l := range p.lines {
		held += l.Collected - l.Paid
	}
	switch {
	case held > 0:
		return errBalance.New(dong(held)).Under(p.clause())
	case on > 0:
		return errMeasures.New(on).Under("L95")
	}
	return nil
}

// found adds an asset of the debtor to the case.
func found(p *plan, t *desk.Tx, _ string) error {
	x := casefile.Item{Province: p.c.Province, ID: t.NewID(), CaseID: p.c.ID, Kind: "asset", Name: str(p.values["asset_name"]), Detail: str(p.values["content"]),
		State: "found", Place: str(p.values["place"]), At: t.Now.UnixMicro()}
	x.Value, _ = p.values["value"].(int64)
	x.OnlyHome, _ = p.values["only_home"].(bool)
	x.Exempt, _ = p.values["exempt"].(bool)
	x.Common, _ = p.values["common"].(bool)
	t.Add(x)
	p.items = append(p.items, x)
	return nil
}

// takeIn puts an exhibit into the store's list; the warehouse's own papers come with the warehouse.
func takeIn(p *plan, t *desk.Tx, _ string) error {
	x := casefile.Item{Province: p.c.Province, ID: t.NewID(), CaseID: p.c.ID, LineID: p.lines[p.chosen[0]].ID, Kind: "exhibit",
		Name: first(str(p.values["asset_name"]), p.lines[p.chosen[0]].Text), Detail: str(p.values["content"]), State: "in_store",
		Place: str(p.values["place"]), At: t.Now.UnixMicro()}
	t.Add(x)
	p.items = append(p.items, x)
	p.picked = []int{len(p.items) - 1} // it is this thing that stands in the store until it is taken out
	return nil
}

// itemMoves are the acts that move things: from which states, to which.
var itemMoves = map[string]struct {
	from []string
	to   string
}{
	"OP-14.seize":            {[]string{"found", "returned"}, "seized"},
	"OP-14.release":          {[]string{"seized", "valued", "on_sale"}, "found"},
	"OP-14.release_ended":    {[]string{"seized", "valued", "on_sale"}, "found"},
	"OP-15.result_in":        {[]string{"seized", "valued"}, "valued"},
	"OP-15.again":            {[]string{"valued", "on_sale"}, "valued"},
	"OP-16.auction_contract": {[]string{"valued", "on_sale"}, "on_sale"},
	"OP-16.cut":              {[]string{"valued", "on_sale"}, "on_sale"},
	"OP-16.auctioned":        {[]string{"on_sale"}, "sold"},
	"OP-16.direct_sale":      {[]string{"seized", "valued", "on_sale"}, "sold"},
	"OP-16.take":             {[]string{"valued", "on_sale"}, "sold"},
	"OP-16.redeem":           {[]string{"seized", "valued", "on_sale"}, "returned"},
	"OP-16.return_unsold":    {[]string{"valued", "on_sale"}, "returned"},
	"OP-17.hand_over":        {[]string{"sold"}, "handed"},
	"OP-21.take_out":         {[]string{"in_store", "forfeited", "returned"}, "handed"},
	"OP-21.confiscate":       {[]string{"in_store", "found", "handed"}, "forfeited"},
	"OP-21.destroy":          {[]string{"in_store", "found", "handed"}, "destroyed"},
	"OP-22.give":             {[]string{"in_store", "found"}, "returned"},
}

// moveItems moves the picked things on and notes prices.
func (p *plan) moveItems(t *desk.Tx) error {
	m, ok := itemMoves[p.in.Name()]
	if !ok {
		return nil
	}
	if len(p.picked) == 0 {
		if slices.Contains(p.act.Asks, "asset") {
			return errNoItem.New()
		}
		return nil
	}
	for _, i := range p.picked {
		x := &p.items[i]
		if !slices.Contains(m.from, x.State) {
			return errItemAt.New(x.Name, x.StateName(), p.act.Name)
		}
		was := *x
		if p.in.Name() != "OP-21.take_out" || x.State == "in_store" {
			x.State = m.to // what was already decided on stays so when it leaves the store
		}
		if price, ok := p.values["price"].(int64); ok {
			if p.in.Name() == "OP-16.cut" {
				x.Cuts++
			}
			x.Price = price
		}
		if sold, ok := p.values["sold_for"].(int64); ok {
			x.SoldFor = sold
		} else if p.in.Name() == "OP-16.take" {
			x.SoldFor = x.Price
		}
		t.Put(&was, x)
	}
	return nil
}
