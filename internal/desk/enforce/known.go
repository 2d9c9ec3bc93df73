package enforce

import (
	"slices"
	"strings"

	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/errs"
	"thads/internal/people"
)

var (
	errStranger = errs.Define(errs.Invalid, "enforce.stranger", "Người chọn ở mục “%s” không phải đương sự của hồ sơ này; hãy tải lại trang rồi chọn lại.")
	errAgency   = errs.Define(errs.Invalid, "enforce.no_agency", "Cơ quan chọn ở mục “%s” không có trong danh mục; hãy tải lại trang rồi chọn lại.")
	errNoSuch   = errs.Define(errs.Invalid, "enforce.no_officer", "Người chọn ở mục “%s” không phải Chấp hành viên đang làm việc của tỉnh, thành phố này; hãy chọn lại.")
)

// known wants whoever and whatever a step names by its id to be of this case: an id of another case, office or province,
// typed into the form by hand, must neither be kept nor put its name into a paper.
func (p *plan) known(t *desk.Tx) error {
	for _, key := range p.act.Asks {
		key = strings.TrimSuffix(key, "?")
		in, _ := p.pack.Input(key)
		id := str(p.values[key])
		if id == "" {
			continue
		}
		var err error
		switch in.Type {
		case "party":
			err = p.party(t, in.Name, strings.Fields(id))
		case "office":
			if _, e := t.Office(id); errs.KindOf(e) == errs.NotFound {
				err = errAgency.New(in.Name)
			} else {
				err = e
			}
		case "officer":
			a, e := t.Account(id)
			switch {
			case errs.KindOf(e) == errs.NotFound, e == nil && (a.Role != people.Officer || a.Disabled || a.Province != p.c.Province):
				err = errNoSuch.New(in.Name)
			default:
				err = e
			}
		}
		if err != nil {
			return err
		}
	}
	for _, id := range p.in.Lift {
		if id != Deduction && !slices.ContainsFunc(p.limits, func(r casefile.Restriction) bool { return r.ID == id }) {
			return errMeasure.New()
		}
	}
	if p.in.Paper == "" {
		return nil
	}
	switch w, err := t.Paper(p.c.Province, p.in.Paper); {
	case errs.KindOf(err) == errs.NotFound, err == nil && w.CaseID != p.c.ID && (w.JudgmentID == "" || w.JudgmentID != p.c.JudgmentID):
		return errNotHere.New()
	default:
		return err
	}
}

// party wants all of some persons to stand in the judgment of the case.
func (p *plan) party(t *desk.Tx, name string, ids []string) error {
	list, err := t.PartiesByID(p.c.Province, ids)
	if err != nil {
		return err
	}
	for _, id := range ids {
		if !slices.ContainsFunc(list, func(x casefile.Party) bool { return x.ID == id && x.JudgmentID == p.c.JudgmentID }) {
			return errStranger.New(name)
		}
	}
	return nil
}
