package enforce

import (
	"slices"
	"strings"

	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/errs"
)

var (
	errNoItem   = errs.Define(errs.Invalid, "enforce.no_item", "Chưa chọn tài sản; hãy ghi nhận tài sản (OP-08) rồi chọn.")
	errItemAt   = errs.Define(errs.Conflict, "enforce.item_at", "Tài sản “%s” đang ở bước “%s” nên không làm được việc “%s”; việc này làm khi tài sản ở bước: %s.")
	errRefund   = errs.Define(errs.Unlawful, "enforce.refund", "Tài sản “%s” đã bán và còn giữ %s của người mua; hãy trả lại tiền cho người mua (OP-16) trước.")
	errOneThing = errs.Define(errs.Invalid, "enforce.one_item", "Giá, số tiền là của từng tài sản; hãy chọn một tài sản rồi làm lần lượt.")
)

// onlyThing is the one asset that an act about its price or its money is about.
func (p *plan) onlyThing() (*casefile.Item, error) {
	switch len(p.picked) {
	case 0:
		return nil, errNoItem.New().Under(p.clause())
	case 1:
		return &p.items[p.picked[0]], nil
	}
	return nil, errOneThing.New().Under(p.clause())
}

// found adds an asset of the debtor to the case.
func found(p *plan, t *desk.Tx, _ string) error {
	x := casefile.Item{Province: p.c.Province, ID: t.NewID(), CaseID: p.c.ID, Kind: "asset", Name: str(p.values["asset_name"]), Detail: str(p.values["content"]),
		State: "found", Place: str(p.values["place"]), At: t.Now.UnixMicro()}
	x.Value, _ = p.values["value"].(int64)
	x.Class = str(p.values["asset_kind"])
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

// itemMoves are the acts that move things: from which states, to which; empty: it stays where it is. What stands in one of the
// last states was decided on before and stays so.
var itemMoves = map[string]struct {
	from  []string
	to    string
	stays []string
}{
	"OP-14.seize":            {[]string{"found", "returned"}, "seized", nil},
	"OP-14.release":          {[]string{"seized", "valued", "on_sale"}, "found", nil},
	"OP-14.release_ended":    {[]string{"seized", "valued", "on_sale", "sold", "returned"}, "found", []string{"returned"}}, // sold: the buyer gave it up (N14.2); returned: redeemed
	"OP-15.agreed_price":     {[]string{"seized", "valued"}, "valued", nil},
	"OP-15.result_in":        {[]string{"seized", "valued"}, "valued", nil},
	"OP-15.again":            {[]string{"valued", "on_sale"}, "valued", nil},
	"OP-16.auction_contract": {[]string{"valued", "on_sale"}, "on_sale", nil},
	"OP-16.cut":              {[]string{"valued", "on_sale"}, "valued", nil}, // the next auction at the new price has its own contract
	"OP-16.failed":           {[]string{"on_sale"}, "on_sale", nil},
	"OP-16.offer":            {[]string{"valued", "on_sale"}, "", nil},
	"OP-16.auctioned":        {[]string{"on_sale"}, "sold", nil},
	"OP-16.paid":             {[]string{"sold"}, "sold", nil},
	"OP-16.refund":           {[]string{"sold"}, "valued", nil},
	"OP-16.direct_sale":      {[]string{"seized", "valued", "on_sale"}, "sold", nil},
	"OP-16.take":             {[]string{"valued", "on_sale"}, "sold", nil},
	"OP-16.redeem":           {[]string{"seized", "valued", "on_sale"}, "returned", nil},
	"OP-16.return_unsold":    {[]string{"valued", "on_sale"}, "returned", nil},
	"OP-17.hand_over":        {[]string{"sold"}, "handed", nil},
	"OP-20.over_to_debtor":   {[]string{"handed"}, "handed", nil}, // while it is not handed over the buyer may still get his money back
	"OP-20.over_to_case":     {[]string{"handed"}, "handed", nil},
	"OP-20.pay_set_aside":    {[]string{"handed"}, "handed", nil},
	"OP-21.take_out":         {[]string{"in_store", "forfeited", "returned"}, "handed", []string{"forfeited", "returned"}},
	"OP-21.confiscate":       {[]string{"in_store", "found", "handed"}, "forfeited", nil},
	"OP-21.destroy":          {[]string{"in_store", "found", "handed"}, "destroyed", nil},
	"OP-22.give":             {[]string{"in_store", "found"}, "returned", nil},
}

// stepsOf are the names of the states a thing may stand in.
func stepsOf(states []string) (names []string) {
	for _, s := range states {
		names = append(names, "“"+casefile.Item{State: s}.StateName()+"”")
	}
	return names
}

// mayMove asks whether the picked things stand where the act may take them from.
func (p *plan) mayMove() error {
	m, ok := itemMoves[p.in.Name()]
	if !ok {
		return nil
	}
	if len(p.picked) == 0 && slices.Contains(p.act.Asks, "asset") {
		return errNoItem.New()
	}
	for _, i := range p.picked {
		x := p.items[i]
		if !slices.Contains(m.from, x.State) {
			return errItemAt.New(x.Name, x.StateName(), p.act.Name, strings.Join(stepsOf(m.from), ", ")).Under(p.clause())
		}
		if x.State == "sold" && m.to == "found" && x.Received > 0 {
			return errRefund.New(x.Name, dong(x.Received)).Under(p.clause())
		}
	}
	return nil
}

// moveItems moves the picked things on and notes prices.
func (p *plan) moveItems(t *desk.Tx) error {
	m, ok := itemMoves[p.in.Name()]
	if !ok {
		return nil
	}
	if err := p.mayMove(); err != nil {
		return err
	}
	for _, i := range p.picked {
		x := &p.items[i]
		was := *x
		if m.to != "" && !slices.Contains(m.stays, x.State) {
			x.State = m.to
		}
		p.priced(x)
		t.Put(&was, x)
	}
	return nil
}

// priced notes what an act says of an asset's price. The count of failed auctions and of offers begins anew with every price:
// each cut needs an auction of that asset that failed at the price before (L83.3; old law L104).
func (p *plan) priced(x *casefile.Item) {
	price, set := p.values["price"].(int64)
	switch p.in.Name() {
	case "OP-16.failed":
		x.Failed, x.Offered = x.Failed+1, 0
	case "OP-16.offer":
		x.Offered++
	case "OP-16.cut":
		x.Cuts++
		x.Price, x.Failed, x.Offered = price, 0, 0
	case "OP-16.auctioned":
		x.SoldFor = p.dong("sold_for")
	case "OP-16.direct_sale":
		x.Price, x.SoldFor = price, price
	case "OP-16.take":
		x.SoldFor = p.dong("value")
	case "OP-16.refund":
		x.SoldFor = 0
	default:
		if set && price != x.Price {
			x.Price, x.Failed, x.Offered = price, 0, 0
		}
	}
}
