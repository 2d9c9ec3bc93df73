package issue

import (
	"encoding/json"
	"strings"

	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/document"
)

// earlier finds the paper that this one follows, the restriction it ends and the minutes it rests on.
func (s StepData) earlier(t *desk.Tx, b bundle, data map[string]any) error {
	papers, err := t.PapersOfCase(s.Province, s.CaseID)
	if err != nil {
		return err
	}
	limits, err := t.RestrictionsOf(s.Province, s.CaseID)
	if err != nil {
		return err
	}
	about := s.Paper
	for _, r := range limits {
		for _, id := range s.Lift {
			if r.ID != id {
				continue
			}
			about = r.PaperID
			data["nơi_giữ"], data["nơi_mở"], data["đối_tượng"], data["số_tài_khoản"] = casefile.HoldersText(r.Holder), casefile.HoldersText(r.Holder), r.Target, r.Target
			data["tài_khoản"] = []any{map[string]any{"số": r.Target, "nơi_mở": casefile.HoldersText(r.Holder)}}
			if known, _ := data["tài_sản"].([]any); len(known) == 0 { // else the thing itself is known, with its worth
				data["tài_sản"] = []any{map[string]any{"tên": r.Target}}
			}
			if r.Held() > 0 {
				data["số_tiền"] = r.Held()
			}
		}
	}
	for _, p := range papers {
		follows := p.ID == about
		for _, f := range before[s.Form] {
			follows = follows || about == "" && f == p.FormCode
		}
		if follows && p.State == document.Issued {
			qd := map[string]any{"số": p.NumberText(), "ngày": p.NumberedOn, "cơ_quan": b.agency.Name}
			data["văn_bản_trước"], data["quyết_định_trước"] = qd, qd
			if p.FormCode == "QDC-001" {
				data["quyết_định_phong_tỏa"] = qd
			}
		}
	}
	if _, found := data["văn_bản_trước"]; !found {
		if err := s.fromElsewhere(t, about, data); err != nil {
			return err
		}
	}
	return s.minutes(t, data)
}

// minutes lists the verifications recorded so far.
func (s StepData) minutes(t *desk.Tx, data map[string]any) error {
	facts, err := t.Steps(s.Province, s.CaseID)
	if err != nil {
		return err
	}
	var list []any
	for _, f := range facts {
		if !strings.HasPrefix(f.Act, "OP-08.") {
			continue
		}
		var body struct {
			Input struct {
				On     string         `json:"on"`
				Values map[string]any `json:"values"`
			} `json:"input"`
		}
		if err := json.Unmarshal([]byte(f.Body), &body); err != nil {
			return err
		}
		place, _ := body.Input.Values["place"].(string)
		if place == "" {
			place = "nơi ghi trong biên bản"
		}
		list = append(list, map[string]any{"ngày": body.Input.On, "nơi": place})
	}
	data["biên_bản_xác_minh"] = list
	return nil
}
