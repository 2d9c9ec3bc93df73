package issue

import (
	"slices"

	"thads/internal/calendar"
	"thads/internal/casefile"
	"thads/internal/desk"
)

// slips are the minutes and slips of a service: who got which paper, where, from whom (N16, N17; old law L40 to L42).
var slips = []string{"BB-003", "BB-004", "BB-006", "TB-048"}

// PerPerson says whether a form is written for each person that is served.
func PerPerson(form string) bool { return form == "BB-003" || form == "TB-048" }

// service fills a slip from the step that served: the person, the paper, the hour and place, who took it.
func (s StepData) service(t *desk.Tx, b bundle, data map[string]any) error {
	if !slices.Contains(slips, s.Form) {
		return nil
	}
	var who casefile.Party
	found := false
	if len(s.To) > 0 {
		var err error
		if who, found, err = b.party(t, s.To[0]); err != nil {
			return err
		}
	}
	if found {
		data["người_được_thông_báo"] = person(who)
	} else if r, ok := data["người_nhận"]; ok {
		data["người_được_thông_báo"] = r
	}
	post := "Chấp hành viên, " + b.office.Name
	data["người_giao"], data["chức_vụ_người_giao"], data["người_niêm_yết"], data["chức_vụ_người_niêm_yết"] = b.officer.Name, post, b.officer.Name, post
	data["hình_thức"] = data["cách_tống_đạt"]
	if err := s.handed(t, b, data); err != nil {
		return err
	}
	took, _ := data["người_trực_tiếp_nhận"].(string)
	if took == "" {
		took = who.Name
	}
	if s.Form == "TB-048" {
		data["người_ký_nhận"] = took
		if found {
			data["người_nhận"] = person(who)
		}
		return nil
	}
	data["người_nhận"] = took
	switch s.Values["how"] {
	case "relative":
		data["kết_quả"] = "nhận thay"
	case "refused":
		data["kết_quả"] = "từ chối"
	default:
		data["kết_quả"] = "trực tiếp"
	}
	return s.posting(t, data)
}

// handed names the paper that is served: the one the step is about, else the enforcement decision.
func (s StepData) handed(t *desk.Tx, b bundle, data map[string]any) error {
	name, number, day := "Quyết định thi hành án", b.c.DecisionNo, b.c.DecisionOn
	if s.Paper != "" {
		w, err := t.Paper(s.Province, s.Paper)
		if err != nil {
			return err
		}
		name, number, day = w.Title, w.NumberText(), w.NumberedOn
	}
	if number == "" {
		return nil
	}
	row := map[string]any{"tên": name, "số": number}
	text := name + " số " + number
	if d, err := calendar.ParseDate(day); err == nil {
		row["ngày"], text = day, text+" ngày "+d.Short()
	}
	data["văn_bản_giao"], data["văn_bản_gửi"], data["văn_bản_niêm_yết"] = []any{row}, []any{text}, []any{text}
	if s.Form == "BB-006" {
		data["văn_bản_giao"] = []any{text}
	}
	return nil
}

// posting is where and how long a paper hangs out.
func (s StepData) posting(t *desk.Tx, data map[string]any) error {
	if s.Form != "BB-004" {
		return nil
	}
	on, err := calendar.ParseDate(s.On)
	if err != nil {
		return err
	}
	if place, ok := data["địa_điểm"].(string); ok {
		data["nơi_niêm_yết"] = []any{place}
	}
	d, err := t.Law().Deadline("T-035", s.Regime, on)
	if err != nil {
		return err
	}
	data["số_ngày"], data["đến_ngày"] = d.Length.N, on.AddDays(d.Length.N).String()
	return nil
}
