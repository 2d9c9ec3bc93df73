package enforce

import (
	"slices"
	"strings"

	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/errs"
)

var (
	errWhich   = errs.Define(errs.Invalid, "enforce.which_measure", "Các khoản này đang có %d biện pháp cưỡng chế; hãy chọn đúng biện pháp phải chấm dứt, biện pháp khác vẫn áp dụng.")
	errMeasure = errs.Define(errs.Invalid, "enforce.measure", "Biện pháp được chọn không đang áp dụng cho các khoản này; hãy tải lại trang rồi chọn lại.")
)

// Deduction stands in StepIn.Lift for the deduction from an account: it is done with the bank's payment and lays no
// measure that lasts.
const Deduction = "deduction"

// ends finds which measure an act of OP-13 ends: the one that is named, the one that the chosen paper is about, or the only
// one there is. Each has a decision of its own (L95.3; old law L109).
func (p *plan) ends() error {
	if p.in.Op != "OP-13" || !strings.HasPrefix(p.in.Act, "stop") {
		return nil
	}
	named := p.in.Lift
	p.in.Lift = nil // what can be ended is asked of the lines first
	var may []casefile.Restriction
	for _, r := range p.limits {
		if r.State != casefile.Off && p.flag(r.Kind).Lift == "OP-13.stop_ended" && p.lifts(r) {
			may = append(may, r)
		}
	}
	p.in.Lift = named
	form := ""
	if len(p.in.Forms) > 0 {
		form = p.in.Forms[0]
	}
	switch {
	case len(named) > 0:
		for _, id := range named {
			if id != Deduction && !slices.ContainsFunc(may, func(r casefile.Restriction) bool { return r.ID == id }) {
				return errMeasure.New()
			}
		}
	case form != "":
		for _, r := range may {
			if p.flag(r.Kind).Form == form {
				p.in.Lift = append(p.in.Lift, r.ID)
			}
		}
		if len(p.in.Lift) > 1 {
			return errWhich.New(len(p.in.Lift)).Under(p.clause())
		}
	case len(may) > 1:
		return errWhich.New(len(may)).Under(p.clause())
	case len(may) == 1:
		p.in.Lift = []string{may[0].ID}
	}
	if len(p.in.Lift) == 0 {
		p.in.Lift = []string{Deduction}
	}
	if form == "" { // the paper is that of the measure
		for _, r := range may {
			if slices.Contains(p.in.Lift, r.ID) {
				p.in.Forms = []string{p.flag(r.Kind).Form}
			}
		}
	}
	return nil
}

// lifting are the kinds of the measures that the step ends by name.
func (p *plan) lifting() (kinds []string) {
	for _, r := range p.limits {
		if slices.Contains(p.in.Lift, r.ID) {
			kinds = append(kinds, r.Kind)
		}
	}
	return kinds
}

// stopOne leaves the lines where they stand while another coercive measure is in force on them.
func stopOne(p *plan, _ *desk.Tx, _ string) error {
	for _, r := range p.limits {
		only := strings.Fields(r.LineIDs)
		mine := len(only) == 0 || slices.ContainsFunc(p.chosen, func(i int) bool { return slices.Contains(only, p.lines[i].ID) })
		if r.State != casefile.Off && mine && slices.Contains([]string{"income", "exploited", "seized"}, r.Kind) && !slices.Contains(p.in.Lift, r.ID) {
			p.keeps = true
		}
	}
	return nil
}

var errRelief = errs.Define(errs.Invalid, "enforce.relief", "Số tiền được miễn, giảm %s lớn hơn số còn phải thi hành %s; hãy kiểm tra lại quyết định của Toà án.")

// mayRelieve wants no more to be taken off than is still owed on the lines.
func (p *plan) mayRelieve(*desk.Tx) error {
	amount, _ := p.values["amount"].(int64)
	left := int64(0)
	for _, i := range p.chosen {
		left += p.lines[i].Left()
	}
	if amount > left {
		return errRelief.New(dong(amount), dong(left)).Under(p.clause())
	}
	return nil
}
