package staff

import (
	"fmt"
	"time"

	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/desk/enforce"
	"thads/internal/store"
	"thads/internal/web/ui"
)

// inForce shows the measures on a case and its things.
func (v *visit) inForce(c casefile.Case, items []casefile.Item, facts []store.Fact, view *CaseView) error {
	limits, err := v.read.Restrictions(v.Context(), c)
	if err != nil {
		return err
	}
	pack, _ := v.pack(c)
	told, err := reports(facts)
	if err != nil {
		return err
	}
	for _, l := range limits {
		if l.State == casefile.Off {
			continue
		}
		x := CaseLimit{Name: l.Kind, Target: l.Target, Holder: casefile.HoldersText(l.Holder), Since: ui.Day(desk.DayOf(time.UnixMicro(l.Since))), Clause: ui.ClauseIn(v.lawAt(l.Since), l.Clause), State: "đang có hiệu lực", Tone: ui.Info}
		if l.Kind == "frozen" {
			x.Sum = sumOf(l)
			if l.Short() > 0 {
				x.Short = "thiếu " + ui.Dong(l.Short())
			}
			x.Answer = told[l.ID]
			if x.Answer == "" {
				x.Answer = told[l.Holder]
			}
		}
		for _, f := range pack.Flags() {
			if f.Key == l.Kind {
				x.Name = f.Name
			}
		}
		if l.Money() {
			x.Target, x.State = dotted(ui.Dong(l.Amount), l.Target), "chưa trả"
			view.Kept = append(view.Kept, x)
			continue
		}
		if l.State == casefile.Releasing {
			x.State, x.Tone = "phải chấm dứt, chờ ký", ui.Late
		}
		view.Limits = append(view.Limits, x)
	}
	kept := casefile.Over(items) > 0 && casefile.Over(items) <= casefile.InHand(limits, casefile.DepositedOver)
	base := ""
	if len(view.Ops) > 0 {
		base = address("ho-so", c.Province, c.ID)
	}
	for _, x := range items {
		view.Items = append(view.Items, thing(c, x, pack, base, kept))
	}
	return nil
}

// sumOf says how much a freeze holds: what the bank confirmed beside what was ordered, or that it has not said yet.
func sumOf(l casefile.Restriction) string {
	switch {
	case l.Kind != "frozen" || l.Amount == 0 && l.ConfirmedOn == "":
		return ""
	case l.ConfirmedOn == "":
		return ui.Dong(l.Amount) + " theo quyết định, ngân hàng chưa báo số thực giữ"
	case l.Amount == 0 || l.Amount == l.Confirmed:
		return "thực giữ " + ui.Dong(l.Confirmed)
	}
	return "thực giữ " + ui.Dong(l.Confirmed) + " trên " + ui.Dong(l.Amount) + " theo quyết định"
}

// reports are what banks said of freezes, by the restriction or, typed in by hand, by the bank's name.
func reports(facts []store.Fact) (map[string]string, error) {
	out := map[string]string{}
	for _, f := range facts {
		if f.Act != enforce.Reporting {
			continue
		}
		s, err := enforce.PastOf(f)
		if err != nil {
			return nil, err
		}
		say := "Trả lời ngày " + ui.Day(s.On) + ": " + fmt.Sprint(s.Values["result"])
		if n, ok := s.Values["amount"].(float64); ok && n > 0 {
			say += ", " + ui.Dong(int64(n))
		}
		who := s.Lift
		if name, ok := s.Values["holder"].(string); ok && len(who) == 0 {
			who = casefile.Holders(name)
		}
		for _, id := range who {
			out[id] = say
		}
	}
	return out, nil
}
