package staff

import (
	"strings"

	"thads/internal/casefile"
	"thads/internal/rule"
	"thads/internal/web/ui"
)

// thing is an asset or exhibit as its case shows it: where it stands, and once it was sold where every dong of it is.
// kept: what the case's sales left over lies in savings for the debtor.
func thing(c casefile.Case, x casefile.Item, pack *rule.Pack, base string, kept bool) CaseThing {
	t := CaseThing{Name: x.Name, State: x.StateName(), Value: x.Worth()}
	if t.Value > 0 {
		t.Detail = ui.Dong(t.Value)
	}
	if x.Received == 0 {
		return t
	}
	over, left, act := "Còn lại của người phải thi hành án", "Trả cho người phải thi hành án", "OP-20.over_to_debtor"
	t.Sale = []ui.Pair{{Term: "Thu được", Value: ui.Dong(x.Received)}, {Term: "Trừ chi phí, khoản trích lại, thuế", Value: ui.Dong(x.Costs)}}
	if c.FormCode == casefile.FormAsset { // the debts stand with the agency that entrusted the asset
		over, left, act = "Của cơ quan uỷ thác để thanh toán", "Chuyển đủ cho cơ quan uỷ thác sau khi giao tài sản", "OP-24.send_money"
	} else {
		t.Sale = append(t.Sale, ui.Pair{Term: "Vào các khoản phải thi hành", Value: ui.Dong(x.ToDebts())})
	}
	if kept {
		left, act, t.Kept = "Người ấy đến nhận thì trả, cả khi việc đã kết thúc", "OP-22.pay_deposit", true
	}
	t.Sale = append(t.Sale, ui.Pair{Term: over, Value: ui.Dong(x.Surplus), Strong: x.Surplus > 0})
	if x.Returned > 0 {
		t.Sale = append(t.Sale, ui.Pair{Term: "Đã trả, đã chuyển", Value: ui.Dong(x.Returned)})
	}
	if x.Over() > 0 {
		t.Over, t.Todo = ui.Dong(x.Over()), left
		if base != "" {
			t.Give = base + "/tac-nghiep/" + strings.Replace(act, ".", "/", 1)
		}
		if a, ok := pack.Act(act); ok {
			t.Clause = strings.Join(a.Cite, ", ")
		}
	}
	return t
}

// named adds to a period's name the assets it runs for.
func named(w ui.Why, items []casefile.Item, ids string) ui.Why {
	var names []string
	for _, id := range strings.Fields(ids) {
		for _, x := range items {
			if x.ID == id {
				names = append(names, x.Name)
			}
		}
	}
	if len(names) > 0 {
		w.Duty += ": " + strings.Join(names, ", ")
	}
	return w
}
