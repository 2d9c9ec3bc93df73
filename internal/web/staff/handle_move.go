package staff

import (
	"net/http"
	"slices"
	"strings"

	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/desk/enforce"
	"thads/internal/desk/intake"
	"thads/internal/people"
	"thads/internal/web"
	"thads/internal/web/ui"
)

// between are what a head or his deputy may do to a case between offices: give it to another office of the province, and
// send back what another province entrusted by mistake.
func (v *visit) between(c casefile.Case) (out []Act, err error) {
	subject := people.Subject{Province: c.Province, OfficeCode: c.OfficeCode, OfficerID: c.OfficerID}
	base := address("ho-so", c.Province, c.ID)
	if people.Can(v.who, "enforce.move", subject) && !c.State.Ended() {
		offices, err := v.p.Store.Offices(v.Context())
		if err != nil {
			return nil, err
		}
		var choice []ui.Option
		for _, o := range offices {
			if o.Province == c.Province && o.Code != c.OfficeCode {
				choice = append(choice, ui.Option{Value: o.Code, Label: o.Name})
			}
		}
		slices.SortFunc(choice, func(a, b ui.Option) int { return strings.Compare(a.Value, b.Value) })
		if len(choice) > 0 {
			out = append(out, Act{Href: base + "/chuyen-phong", Label: "Phân công lại cho phòng khác", Clause: "L32.2",
				Text: "Việc đã làm vẫn có giá trị; công việc, văn bản đang soạn, thời hạn và biện pháp chuyển theo. Trưởng phòng mới phân công Chấp hành viên.",
				Fields: []DraftField{{Field: ui.Field{ID: "phong", Name: "phong", Label: "Phòng nhận", Required: true}, Options: choice},
					{Field: ui.Field{ID: "ly_do_chuyen", Name: "ly_do", Label: "Lý do", Required: true}}}})
		}
	}
	if people.Can(v.who, "intake.refuse_entrusting", subject) && (c.FormCode == casefile.FormEntrusted || c.FormCode == casefile.FormAsset) && c.State == casefile.Received {
		clause, back := "N26.5", "Các khoản trở lại nơi uỷ thác."
		if c.FormCode == casefile.FormAsset {
			clause, back = "N27.2", "Tài sản trở lại nơi uỷ thác."
		}
		if c.Regime == "A" {
			clause = "L57.3"
		}
		out = append(out, Act{Href: base + "/tu-choi-uy-thac", Label: "Từ chối uỷ thác", Clause: clause,
			Text: "Chỉ khi quyết định uỷ thác nhầm lẫn, sai sót về nội dung hoặc thẩm quyền. " + back,
			Fields: []DraftField{{Field: ui.Field{ID: "can_cu", Name: "can_cu", Label: "Căn cứ", Required: true},
				Options: []ui.Option{{Value: "content", Label: "Nhầm lẫn, sai sót về nội dung"}, {Value: "competence", Label: "Nhầm thẩm quyền của cơ quan nhận"}}},
				{Field: ui.Field{ID: "ly_do_tu_choi", Name: "ly_do", Label: "Sai sót cụ thể", Required: true}}}})
	}
	return out, nil
}

func (p *Portal) moveOffice(w http.ResponseWriter, r *http.Request) error {
	v, province, id, err := p.change(w, r)
	if err != nil {
		return err
	}
	in := enforce.MoveIn{Province: province, Case: id, Office: r.PostFormValue("phong"), Reason: r.PostFormValue("ly_do")}
	if _, err := desk.Do(r.Context(), p.Desk, v.who, web.OnceKey(r), enforce.Move, in); err != nil {
		return err
	}
	return v.to(address("ho-so", province, id), "chuyen-phong")
}

func (p *Portal) refuseEntrusting(w http.ResponseWriter, r *http.Request) error {
	v, province, id, err := p.change(w, r)
	if err != nil {
		return err
	}
	in := intake.RefuseEntrustIn{Province: province, Case: id, Ground: r.PostFormValue("can_cu"), Reason: r.PostFormValue("ly_do")}
	if _, err := desk.Do(r.Context(), p.Desk, v.who, web.OnceKey(r), intake.RefuseEntrusting, in); err != nil {
		return err
	}
	return v.to(address("ho-so", province, id), "tra-uy-thac")
}
