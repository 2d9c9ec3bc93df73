package staff

import (
	"net/http"
	"slices"
	"strings"

	"thads/internal/casefile"
	"thads/internal/desk/enforce"
	"thads/internal/people"
	"thads/internal/vn"
	"thads/internal/web/ui"
)

// steps lists the acts that are possible on a case.
func (p *Portal) steps(w http.ResponseWriter, r *http.Request) error {
	v, c, err := p.lookCase(w, r)
	if err != nil {
		return err
	}
	states, err := v.read.LineStates(r.Context(), c)
	if err != nil {
		return err
	}
	page, err := v.page("Tác nghiệp", "/can-bo/tim")
	if err != nil {
		return err
	}
	base := address("ho-so", c.Province, c.ID)
	view := StepsView{Here: base + "/tac-nghiep", Find: strings.TrimSpace(r.URL.Query().Get("tim")), Page: page, Title: dotted(c.Title, c.DecisionNo), Crumbs: []ui.Crumb{{Href: "/can-bo/tim", Label: "Tất cả hồ sơ"}, {Href: base, Label: c.Title}}}
	if people.Can(v.who, "enforce.step", people.Subject{Province: c.Province, OfficeCode: c.OfficeCode, OfficerID: c.OfficerID}) {
		if view.Ops, err = offers(v, c, states, base); err != nil {
			return err
		}
		v.narrowed(c, &view)
		view.Ops = sought(view.Ops, view.Find)
	}
	v.show(http.StatusOK, Steps(view))
	return nil
}

// sought are the acts whose own name or whose operation has the words that are looked for, with or without tone marks.
func sought(ops []StepOp, find string) (out []StepOp) {
	words := strings.Join(strings.Fields(vn.Fold(find)), " ")
	if words == "" {
		return ops
	}
	for _, o := range ops {
		o.Acts = slices.DeleteFunc(slices.Clone(o.Acts), func(a StepLink) bool {
			return !strings.Contains(vn.Fold(o.Name+" "+o.Code+" "+a.Name), words)
		})
		if len(o.Acts) > 0 {
			out = append(out, o)
		}
	}
	return out
}

// offers lists what this person may do to a case, operation by operation.
func offers(v *visit, c casefile.Case, states []casefile.State, base string) (out []StepOp, err error) {
	pack, _ := v.pack(c)
	lines, err := v.read.LinePage(v.Context(), c, 0, mostChosen+1)
	if err != nil {
		return nil, err
	}
	if len(lines) > mostChosen {
		lines = nil
	}
	unserved := 0
	if c.DecisionNo != "" {
		if unserved, err = v.read.CountUnserved(v.Context(), c, 0); err != nil {
			return nil, err
		}
	}
	for _, o := range enforce.Offers(pack, states, lines, v.who.Role) {
		if unserved == 0 && o.Op.Code+"."+o.Act.Key == enforce.Serving {
			continue // everybody was told
		}
		if len(out) == 0 || out[len(out)-1].Code != o.Op.Code {
			out = append(out, StepOp{Code: o.Op.Code, Name: o.Op.Name})
		}
		signs := "làm ngay"
		if enforce.Signed(o.Act) {
			signs = map[string]string{people.FamilyHead: "Thủ trưởng ký", people.FamilyOfficer: "Chấp hành viên ký", people.FamilyComplaint: "Thủ trưởng ký", people.FamilyDenunciation: "Thủ trưởng ký"}[o.Act.Sign]
		}
		at := &out[len(out)-1]
		at.Acts = append(at.Acts, StepLink{Href: base + "/tac-nghiep/" + o.Op.Code + "/" + o.Act.Key, Name: o.Act.Name, Clause: ui.ClauseIn(pack.Name, strings.Join(o.Act.Cite, ", ")), Signs: signs})
	}
	return out, nil
}
