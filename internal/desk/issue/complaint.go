package issue

import (
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"thads/internal/desk"
)

// answers are the papers that answer a complaint.
var answers = []string{"TB-036", "TB-037", "QDT-057", "QDT-058", "QDT-059"}

// complaintIn is what a step of a complaint noted.
type complaintIn struct {
	id     string         // its place in the case's chain
	On     string         `json:"on"`
	Paper  string         `json:"paper"`
	Values map[string]any `json:"values"`
}

func (c complaintIn) second() bool { return fmt.Sprint(c.Values["second"]) == "true" }

// complaint fills what the papers about a complaint say of it: who complained, when, of what, as it was taken in. Complaints
// that run side by side are answered in the order they came.
func (s StepData) complaint(t *desk.Tx, b bundle, data map[string]any) error {
	if !slices.Contains(answers, s.Form) {
		return nil
	}
	facts, err := t.Steps(s.Province, s.CaseID)
	if err != nil {
		return err
	}
	var all, waiting, accepted []complaintIn
	for _, f := range facts {
		var body struct {
			Input complaintIn `json:"input"`
		}
		if f.Act != "OP-27.complaint_in" && f.Act != "OP-27.complaint_accepted" && f.Act != "OP-27.complaint_resolved" {
			continue
		}
		if err := json.Unmarshal([]byte(f.Body), &body); err != nil {
			return err
		}
		body.Input.id = strconv.FormatInt(f.N, 10)
		switch f.Act {
		case "OP-27.complaint_in":
			all, waiting = append(all, body.Input), append(waiting, body.Input)
		case "OP-27.complaint_accepted":
			var of []complaintIn
			if waiting, of = taken(waiting, body.Input); fmt.Sprint(body.Input.Values["declined"]) != "true" {
				accepted = append(accepted, of...)
			}
		default:
			accepted, _ = taken(accepted, body.Input)
		}
	}
	from := accepted
	if strings.HasPrefix(s.Form, "TB-") {
		from = waiting
	}
	if id, ok := s.Values["complaint"].(string); ok && id != "" {
		from = all // it is named, and what settled it at once leaves it no longer among those that wait
	}
	_, of := taken(from, complaintIn{Paper: s.Paper, Values: s.Values})
	if len(of) == 0 {
		return nil
	}
	in := of[0]
	data["ngày_văn_bản"], data["nội_dung"] = in.On, in.Values["content"]
	if in.second() {
		data["lần_hai"] = true
		no, _ := in.Values["first_no"].(string)
		on, _ := in.Values["first_on"].(string)
		data["quyết_định_trước"] = map[string]any{"số": no, "ngày": on, "cơ_quan": b.agency.Name}
	}
	data["về_bảo_đảm"] = fmt.Sprint(s.Values["about_security"]) == "true"
	if id, ok := in.Values["person"].(string); ok && id != "" {
		p, found, err := b.party(t, id)
		if err != nil || !found {
			return err
		}
		data["người_nhận"] = person(p)
		data["người_khiếu_nại"] = p.Name + ifAny(", địa chỉ: ", p.Address)
	} else if who, ok := in.Values["other"].(string); ok && who != "" {
		data["người_khác"], data["người_khiếu_nại"] = who, who
	}
	return nil
}

// taken takes out of a list the complaint that an answer names; of those that name none the first it can be to: of the same
// instance, about the same paper where both name one.
func taken(list []complaintIn, answer complaintIn) (rest, of []complaintIn) {
	i := slices.IndexFunc(list, func(c complaintIn) bool {
		if id, ok := answer.Values["complaint"].(string); ok {
			return c.id == id
		}
		return c.second() == answer.second() && (answer.Paper == "" || c.Paper == "" || c.Paper == answer.Paper)
	})
	if i < 0 {
		return list, nil
	}
	return slices.Delete(slices.Clone(list), i, i+1), list[i : i+1]
}
