package enforce

import (
	"slices"
	"strings"

	"thads/forms"
	"thads/internal/desk"
	"thads/internal/errs"
	"thads/internal/rule"
)

var (
	errNoPaper = errs.Define(errs.Invalid, "enforce.no_form", "Mẫu %s không thuộc việc “%s”; hãy chọn mẫu khác.")
	errMisfit  = errs.Define(errs.Unlawful, "enforce.form_misfit", "Trường hợp này lập văn bản theo mẫu %s, không phải mẫu %s; hãy để hệ thống chọn mẫu.")
	errNoCase  = errs.Define(errs.Unlawful, "enforce.form_case", "Không có một mẫu văn bản chung cho những gì đã chọn ở việc “%s”; hãy làm riêng cho từng loại khoản, từng loại tài sản.")
)

// papers are the form of the paper that carries the step out, empty when it takes effect at once, and further forms to draft
// beside it: what was chosen, else what the pack's cases say, else the first that fits the signer.
func (p *plan) papers(t *desk.Tx) (carrier string, also []string, err error) {
	for _, f := range p.in.Forms {
		if !slices.Contains(p.act.Forms, f) {
			return "", nil, errNoPaper.New(f, p.act.Name)
		}
	}
	also = p.in.Forms
	switch {
	case !Signed(p.act):
		return "", also, nil
	case len(p.act.Carried) == 0 && len(also) > 0:
		return also[0], also[1:], nil
	case len(p.act.Carried) == 0:
		return FirstForm(p.act), nil, nil
	}
	s, err := p.scene(t)
	if err != nil {
		return "", nil, err
	}
	carrier, ok, err := p.act.Carrier(s)
	switch {
	case err != nil:
		return "", nil, err
	case !ok:
		return "", nil, errNoCase.New(p.act.Name).Under(p.clause())
	}
	for _, f := range also {
		if f != carrier && (slices.ContainsFunc(p.act.Carried, func(c rule.Carrier) bool { return c.Form == f }) || carrier != "" && Theirs(p.act, f)) {
			return "", nil, errMisfit.New(carrier, f).Under(p.clause())
		}
	}
	return carrier, slices.DeleteFunc(slices.Clone(also), func(f string) bool { return f == carrier }), nil
}

// Theirs says whether a form of an act stands for the paper of another agency: its signer's, where one of the cases has no
// form, and of none of the others. It is drafted for the file when that case holds: the decision on a second complaint (L98.2).
func Theirs(a rule.Act, form string) bool {
	set, err := forms.Load()
	if err != nil {
		return false
	}
	f, err := set.Latest(form)
	return err == nil && f.Family == a.Sign && slices.ContainsFunc(a.Carried, func(c rule.Carrier) bool { return c.Form == "" }) &&
		!slices.ContainsFunc(a.Carried, func(c rule.Carrier) bool { return c.Form == form })
}

// FirstForm is the form that carries an act out: the first decision with a body, else the first paper its signer signs;
// empty when none of the act's forms has a body yet.
func FirstForm(a rule.Act) string {
	set, err := forms.Load()
	if err != nil {
		return ""
	}
	best := ""
	for _, code := range a.Forms {
		f, err := set.Latest(code)
		if err != nil {
			continue
		}
		if strings.HasPrefix(code, "QD") && f.Family == a.Sign {
			return code
		}
		if best == "" && f.Family == a.Sign {
			best = code
		}
	}
	return best
}

// oweDocuments notes the papers that the act, now done, leaves to be made, each with the lines it is about and what moved
// on them.
func (p *plan) oweDocuments(scene rule.Scene) error {
	for _, e := range p.act.Effects {
		if e.OweDocument == "" {
			continue
		}
		idx, err := p.meant(e, scene)
		if err != nil {
			return err
		}
		if len(p.moved) > 0 { // a voucher is about the lines that money moved on
			idx = slices.DeleteFunc(slices.Clone(idx), func(i int) bool { return p.moved[i] == 0 })
		}
		if len(idx) == 0 {
			continue
		}
		o := Owed{Form: e.OweDocument, Rests: e.Rests}
		for _, i := range idx {
			if len(idx) < len(p.moved) { // else what was entered: the sale of an asset may bring more than the lines take
				o.Amount += p.moved[i]
			}
			if len(idx) < len(p.lines) {
				o.Lines = append(o.Lines, p.lines[i].ID)
			}
		}
		p.leaves = append(p.leaves, o)
	}
	return nil
}
