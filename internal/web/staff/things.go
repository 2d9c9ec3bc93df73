package staff

import (
	"strings"

	"thads/internal/casefile"
	"thads/internal/rule"
	"thads/internal/web/ui"
)

// thing is an asset or exhibit as its case shows it: where it stands, and once it was sold where every dong of it is.
func thing(x casefile.Item, pack *rule.Pack, give string) CaseThing {
	t := CaseThing{Name: x.Name, State: x.StateName(), Value: x.Worth()}
	if t.Value > 0 {
		t.Detail = ui.Dong(t.Value)
	}
	if x.Received == 0 {
		return t
	}
	t.Sale = []ui.Pair{{Term: "Thu được", Value: ui.Dong(x.Received)}, {Term: "Trừ chi phí, khoản trích lại, thuế", Value: ui.Dong(x.Costs)},
		{Term: "Vào các khoản phải thi hành", Value: ui.Dong(x.ToDebts())}, {Term: "Còn lại của người phải thi hành án", Value: ui.Dong(x.Surplus), Strong: x.Surplus > 0}}
	if x.Returned > 0 {
		t.Sale = append(t.Sale, ui.Pair{Term: "Đã trả, đã chuyển", Value: ui.Dong(x.Returned)})
	}
	if x.Over() > 0 {
		t.Over, t.Give = ui.Dong(x.Over()), give
		if a, ok := pack.Act("OP-20.over_to_debtor"); ok {
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
