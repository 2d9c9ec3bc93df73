package staff

import (
	"slices"
	"strings"
	"time"

	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/rule"
	"thads/internal/task"
	"thads/internal/web/ui"
)

// An Asked is somebody who was asked and has not answered yet.
type Asked struct {
	Name, Duty, Since, Why string
	Due                    ui.Due
	Answer                 string // address where his answer is recorded; empty for those who may not
}

// waitsFor says whether a period runs until somebody by name answers.
func waitsFor(k task.Clock) bool {
	return k.Holder != "" && (k.State == desk.Live || k.State == desk.Held)
}

// askedOf are those a case still waits for by name, soonest first. base is the address of the case's acts; empty for who may
// do none.
func (v *visit) askedOf(c casefile.Case, pack *rule.Pack, clocks []task.Clock, base string) (out []Asked, err error) {
	for _, k := range clocks {
		if !waitsFor(k) {
			continue
		}
		name := k.Holder
		k.Holder = "" // it stands beside the duty here
		w, err := v.whyOf(k)
		if err != nil {
			return nil, err
		}
		x := Asked{Name: name, Duty: w.Duty, Since: ui.Day(desk.DayOf(time.UnixMicro(k.StartedAt))), Due: w.Due, Why: w.Href}
		for _, o := range pack.Operations() {
			for _, a := range o.Acts {
				if base != "" && answers(a, k.Duty) {
					x.Answer = base + "/tac-nghiep/" + o.Code + "/" + a.Key + "?" + clockKey + "=" + k.ID
				}
			}
		}
		out = append(out, x)
	}
	return out, nil
}

// answers says whether an act ends the period of a duty, as what somebody answers does.
func answers(a rule.Act, duty string) bool {
	return slices.ContainsFunc(a.Effects, func(e rule.Effect) bool { return e.Close == duty })
}

// asked are the names of those who still owe an answer that an act records.
func (v *visit) asked(c casefile.Case, pack *rule.Pack, a rule.Act) (names []string, err error) {
	if !slices.ContainsFunc(a.Effects, func(e rule.Effect) bool { return e.Close != "" }) {
		return nil, nil
	}
	clocks, err := v.read.Clocks(v.Context(), c.Province, c.ID, "")
	for _, k := range clocks {
		if waitsFor(k) && answers(a, k.Duty) && !slices.Contains(names, k.Holder) {
			names = append(names, k.Holder)
		}
	}
	return names, err
}

// unaskedHint says what becomes of an answer nobody waits for.
const unaskedHint = "Nơi không được hỏi vẫn ghi được: ghi là tự cung cấp, không kết thúc thời hạn của nơi nào."

// answerFields ask whose answer it is: one of those who owe it, or somebody who was not asked.
func answerFields(field ui.Field, asked, chosen []string) []DraftField {
	pick, other := field, field
	pick.Label, pick.Required, pick.Value = "Nơi trả lời", false, ""
	pick.Hint = "Câu trả lời của nơi nào chỉ kết thúc thời hạn của nơi ấy."
	options := []ui.Option{{Value: "", Label: "Nơi khác, ghi ở dòng dưới"}}
	var rest []string
	for _, name := range asked {
		one := len(asked) == 1 && len(chosen) == 0
		options = append(options, ui.Option{Value: name, Label: name + " (chưa trả lời)", Selected: one || slices.Contains(chosen, name)})
	}
	for _, name := range chosen {
		if !slices.Contains(asked, name) {
			rest = append(rest, name)
		}
	}
	other.ID, other.Label, other.Required, other.Value = field.ID+"-khac", "Nơi khác, không nằm trong các nơi đang chờ", false, strings.Join(rest, "; ")
	other.Hint = unaskedHint
	return []DraftField{{Field: pick, Options: options}, {Field: other}}
}
