package rule

import (
	"regexp"
	"slices"
	"strings"

	"thads/internal/errs"
)

var (
	errNoAct     = errs.Define(errs.NotFound, "rule.no_act", "Gói luật %s không có việc %s của tác nghiệp %s.")
	errNotFrom   = errs.Define(errs.Conflict, "rule.act_not_from", "Không thực hiện được việc “%s” khi khoản đang ở trạng thái “%s”; chỉ thực hiện được từ: %s.")
	errNoGround  = errs.Define(errs.Invalid, "rule.act_needs_ground", "Việc “%s” phải có căn cứ; hãy chọn một căn cứ của %s.")
	errBadGround = errs.Define(errs.Invalid, "rule.act_bad_ground", "Căn cứ %s không dùng được cho việc “%s”; hãy chọn một căn cứ của %s.")
)

// May answers the act of an operation when a line in state from may take it on the ground (list and letter, both empty when
// the act needs none); from is empty for a line that begins. It looks at state and ground only: the guards are the caller's.
func (k *Pack) May(op, act, from, list, letter string) (Act, error) {
	o, _ := k.Operation(op)
	a, ok := o.Act(act)
	if !ok {
		return Act{}, errNoAct.New(k.Name, act, op)
	}
	if from == "" && len(a.from) > 0 || from != "" && !slices.Contains(a.from, from) {
		was := k.StateName(from)
		if from == "" {
			was = "khoản mới"
		}
		only := []string{}
		for _, s := range a.from {
			only = append(only, k.StateName(s))
		}
		if len(only) == 0 {
			only = []string{"khoản mới"}
		}
		return Act{}, errNotFrom.New(a.Name, was, strings.Join(only, ", "))
	}
	if len(a.Grounds) == 0 && list == "" {
		return a, nil
	}
	if list == "" {
		return Act{}, errNoGround.New(a.Name, strings.Join(a.Grounds, ", "))
	}
	_, ok = k.Ground(list, letter)
	if !ok || !slices.Contains(a.Grounds, list) || len(a.Letters) > 0 && !slices.Contains(a.Letters, letter) {
		return Act{}, errBadGround.New(list+" "+letter, a.Name, strings.Join(a.Grounds, ", "))
	}
	return a, nil
}

// A situation about a line is one sentence too:
//
//	Khoản Đang xác minh (S06), OP-09 "Ra quyết định chưa có điều kiện", căn cứ L38.1 điểm a, thì chuyển sang Chưa có điều kiện (S09), bắt đầu T-051, hết T-050.
//	Khoản Kết thúc (S20), OP-23 "Hoãn thi hành án", căn cứ L46.1 điểm a, thì không được.
//
// "Khoản mới" begins a line; "giữ nguyên" leaves its state. Clocks that are named must do what is said; others may too.
var (
	moving = regexp.MustCompile(`^Khoản (?:mới|(.+) \((S\d\d)\)), (OP-\d\d) "([^"]+)"(?:, căn cứ (\S+) điểm (\S+))?, thì (?:(không được)|giữ nguyên|chuyển sang (.+) \((S\d\d)\))((?:, (?:bắt đầu|tạm ngừng|hết) T-\d{3}[a-z]?)*)\.$`)
	ticks  = regexp.MustCompile(`(bắt đầu|tạm ngừng|hết) (T-\d{3}[a-z]?)`)
)

// runMove answers what is wrong with a situation about a line, or nothing.
func (k *Pack) runMove(s string) string {
	m := moving.FindStringSubmatch(s)
	if m == nil {
		return `câu không đúng mẫu "Khoản <trạng thái> (S00), OP-00 "<việc>", thì chuyển sang <trạng thái> (S00)."`
	}
	for _, x := range [][2]string{{m[2], m[1]}, {m[9], m[8]}} {
		if x[0] != "" && k.StateName(x[0]) != x[1] {
			return "trạng thái " + x[0] + " có tên là " + k.StateName(x[0])
		}
	}
	o, _ := k.Operation(m[3])
	i := slices.IndexFunc(o.Acts, func(a Act) bool { return a.Name == m[4] })
	if i < 0 {
		return "tác nghiệp " + m[3] + " không có việc này"
	}
	a, err := k.May(m[3], o.Acts[i].Key, m[2], m[5], m[6])
	if refused := m[7] != ""; refused || err != nil {
		if refused && err == nil {
			return "gói luật cho làm việc này"
		}
		if !refused {
			return said(err)
		}
		return ""
	}
	if a.To() != m[9] {
		return "gói luật chuyển khoản sang " + a.To()
	}
	for _, t := range ticks.FindAllStringSubmatch(m[10], -1) {
		does := map[string][]string{"bắt đầu": a.armed(), "hết": a.closed()}[t[1]]
		for _, e := range a.Effects {
			if t[1] == "tạm ngừng" {
				does = append(does, e.Suspend)
			}
		}
		if !slices.Contains(does, t[2]) {
			return "gói luật không " + t[1] + " " + t[2]
		}
	}
	return ""
}
