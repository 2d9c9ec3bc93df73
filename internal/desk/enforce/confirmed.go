package enforce

import (
	"slices"
	"strings"

	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/errs"
)

// Reporting is the act by which a bank says what it holds of a freeze (N43.2c; old law L67).
const Reporting = "OP-11.freeze_reported"

var (
	errNoFreeze = errs.Define(errs.Conflict, "enforce.no_freeze", "Hồ sơ không có biện pháp phong toả nào đang áp dụng nên không ghi kết quả phong toả; hãy ra quyết định phong toả (OP-11) trước, hoặc kiểm tra lại hồ sơ.")
	errNotHis   = errs.Define(errs.Conflict, "enforce.not_his_freeze", "“%s” không thực hiện biện pháp phong toả nào của hồ sơ này; nơi đang phong toả: %s.")
)

var errWhichFreeze = errs.Define(errs.Invalid, "enforce.which_freeze", "Nơi báo kết quả đang giữ %d biện pháp phong toả; số tiền thực giữ là của biện pháp nào, hãy chọn biện pháp ấy.")

// reportedOn are the freezes that a report is about: the one that is named, else those of the bank that reports.
func (p *plan) reportedOn() (idx []int) {
	who := str(p.values["holder"])
	for i, r := range p.limits {
		if r.Kind != "frozen" || r.State == casefile.Off {
			continue
		}
		his := who == "" || slices.ContainsFunc(casefile.Holders(r.Holder), func(h string) bool { return named(who, h) })
		if len(p.in.Lift) > 0 && slices.Contains(p.in.Lift, r.ID) || len(p.in.Lift) == 0 && his {
			idx = append(idx, i)
		}
	}
	return idx
}

// confirmed keeps beside the ordered amount what the bank really holds. One that says no sum confirms none.
func confirmed(p *plan, t *desk.Tx, _ string) error {
	sum, said := p.values["amount"].(int64)
	idx := p.reportedOn()
	if !said || len(idx) == 0 {
		return nil
	}
	if len(idx) > 1 {
		return errWhichFreeze.New(len(idx)).Under(p.clause())
	}
	r := p.limits[idx[0]]
	was := r
	r.Confirmed, r.ConfirmedOn = sum, p.on.String()
	t.Put(&was, &r)
	p.limits[idx[0]], p.sure = r, &r
	return nil
}

// toldSum says what a bank holds, and how much less that is than was ordered.
func (p *plan) toldSum() string {
	say := "thực giữ " + dong(p.sure.Confirmed)
	if p.sure.Short() > 0 {
		say += ", thiếu " + dong(p.sure.Short()) + " so với " + dong(p.sure.Amount) + " theo quyết định"
	}
	return say
}

// mayReport wants a freeze in force that the one who reports keeps up.
func (p *plan) mayReport(*desk.Tx) error {
	if len(p.reportedOn()) > 0 {
		return nil
	}
	var keep []string
	for _, r := range p.limits {
		if r.Kind == "frozen" && r.State != casefile.Off {
			keep = append(keep, casefile.Holders(r.Holder)...)
		}
	}
	if len(keep) == 0 {
		return errNoFreeze.New().Under(p.clause())
	}
	slices.Sort(keep)
	return errNotHis.New(strings.Join(casefile.Holders(str(p.values["holder"])), "; "), strings.Join(slices.Compact(keep), "; ")).Under(p.clause())
}
