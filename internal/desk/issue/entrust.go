package issue

import (
	"strings"

	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/money"
	"thads/internal/store"
)

// entrusting fills what only the papers of an entrusting say: what is done, under way and entrusted (N26.3), and where to pay
// at the agency that took it up.
func (s StepData) entrusting(t *desk.Tx, b bundle, data map[string]any) error {
	switch s.Form {
	case casefile.FormEntrusted:
		if b.office.Account != "" {
			data["tài_khoản"] = map[string]any{"số": b.office.Account, "ngân_hàng": "Kho bạc Nhà nước", "nội_dung": "THADS " + b.c.PublicCode[:9]}
		}
		return nil
	case "QDT-029", "QDT-030":
	default:
		return nil
	}
	if len(s.Lines) == 0 {
		return nil
	}
	lines, err := t.LinesOfCase(s.Province, s.CaseID)
	if err != nil {
		return err
	}
	chosen := map[string]bool{}
	for _, id := range s.Lines {
		chosen[id] = true
	}
	var done, running []string
	for _, l := range lines {
		name := casefile.KindName(l.Kind)
		if l.Amount > 0 {
			name += " " + money.Format(money.Dong(l.Amount)) + " đồng"
		}
		switch {
		case chosen[l.ID]:
		case l.State.Ended():
			done = append(done, name+" ("+strings.ToLower(l.State.Name())+")")
		default:
			running = append(running, name)
		}
	}
	words, _ := data["kết_quả_đã_thi_hành"].(string)
	if len(done) > 0 {
		words += "; khoản đã xong: " + strings.Join(done, ", ")
	}
	switch {
	case len(running) > 0 && s.Form == "QDT-030": // it has an article of its own for what stays here
		data["phần_còn_lại"] = strings.Join(running, ", ")
	case len(running) > 0:
		words += "; khoản cơ quan ủy thác tiếp tục thi hành: " + strings.Join(running, ", ")
	}
	data["kết_quả_đã_thi_hành"] = words
	return nil
}

// fromElsewhere finds the earlier paper in the file that another agency handed over with the case.
func (s StepData) fromElsewhere(t *desk.Tx, about string, data map[string]any) error {
	if about == "" {
		return nil
	}
	x, found, err := store.Found(t.Folio(s.Province, about))
	if err != nil || !found || x.CaseID != s.CaseID || x.DocNo == "" {
		return err
	}
	qd := map[string]any{"số": x.DocNo, "ngày": x.DocDay, "cơ_quan": x.Note}
	data["văn_bản_trước"], data["quyết_định_trước"] = qd, qd
	if x.FormCode == "QDC-001" {
		data["quyết_định_phong_tỏa"] = qd
	}
	return nil
}
