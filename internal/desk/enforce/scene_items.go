package enforce

import (
	"slices"

	"thads/internal/casefile"
	"thads/internal/rule"
)

// sceneItems counts what guards and conditions may speak of about the assets: the picked ones, the others, the money of sales.
func (p *plan) sceneItems(s rule.Scene) {
	var chosen, others, seized, waiting, surplus int64
	known, home, exempt, undelivered, common, selling, paid, first := true, false, false, false, false, false, false, true
	var class []string
	for i, x := range p.items {
		worth := x.Worth()
		if x.State == "seized" || x.State == "valued" || x.State == "on_sale" {
			seized += worth
		}
		if undelivered = undelivered || x.State == "sold"; x.State == "sold" {
			waiting += x.ToDebts()
			paid = paid || x.Received > 0 && x.Received == x.SoldFor
		}
		if slices.Contains(p.picked, i) {
			chosen += worth
			class = append(class, x.ClassKey())
			known, home, exempt = known && worth > 0, home || x.OnlyHome, exempt || x.Exempt
			common = common || x.Common
			if first {
				s["price_before"], s["cuts"], s["failures"], s["offers"] = x.Price, x.Cuts, x.Failed, x.Offered
				first = false
			}
			surplus += x.Over()
			for key, n := range map[string]int64{"cuts": x.Cuts, "failures": x.Failed, "offers": x.Offered} {
				s[key] = min(n, s[key].(int64)) //nolint:forcetypeassert // set for the first thing
			}
			continue
		}
		selling = selling || x.State == "seized" || x.State == "valued" || x.State == "on_sale" || x.State == "entrusted" || x.State == "sold" && x.Received < x.SoldFor
		if x.Kind == "asset" && !x.Exempt && (x.State == "found" || x.State == "seized" || x.State == "valued") {
			others += worth
		}
	}
	if v, ok := p.values["value"].(int64); ok && len(p.picked) == 0 {
		chosen, known = v, v > 0
	}
	s["assets_value"], s["others_value"], s["assets_seized"], s["assets_known"] = chosen, others, seized, known && chosen > 0
	s["only_home"], s["exempt"], s["undelivered"], s["common"] = home, exempt, undelivered, common
	slices.Sort(class)
	s["asset_kinds"] = slices.Compact(class)
	s["surplus"], s["surplus_case"] = surplus, casefile.Over(p.items)
	s["interest_open"] = p.interestOpen()
	s["surplus_kept"], s["lines_kept"], s["set_aside"] = casefile.InHand(p.limits, casefile.DepositedOver), casefile.InHand(p.limits, casefile.Deposited), casefile.InHand(p.limits, casefile.SetAside)
	s["other_sales"], s["buyer_paid"], s["money_free"] = selling, paid, max(0, p.held()-waiting)
}

// held is what of the case's lines came in and was not paid out.
func (p *plan) held() (d int64) {
	for _, l := range p.lines {
		d += l.Held()
	}
	return d
}

// heldChosen is what of the chosen lines came in and was not paid out.
func (p *plan) heldChosen() (d int64) {
	for _, i := range p.chosen {
		d += p.lines[i].Held()
	}
	return d
}
