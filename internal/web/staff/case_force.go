package staff

import (
	"time"

	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/web/ui"
)

// inForce shows the measures on a case and its things.
func (v *visit) inForce(c casefile.Case, items []casefile.Item, view *CaseView) error {
	limits, err := v.read.Restrictions(v.Context(), c)
	if err != nil {
		return err
	}
	pack, _ := v.pack(c)
	for _, l := range limits {
		if l.State == casefile.Off {
			continue
		}
		x := CaseLimit{Name: l.Kind, Target: l.Target, Holder: casefile.HoldersText(l.Holder), Since: ui.Day(desk.DayOf(time.UnixMicro(l.Since))), Clause: l.Clause, State: "đang có hiệu lực", Tone: ui.Info}
		for _, f := range pack.Flags() {
			if f.Key == l.Kind {
				x.Name = f.Name
			}
		}
		if l.Money() {
			x.Target, x.State = dotted(ui.Dong(l.Amount), l.Target), "chưa trả"
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
