package rule

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// A situation about a hard rule, or about what an act starts, names what is known and what must come out:
//
//	Quy tắc only_home_last khi only_home, debt_case = 300000000, others_value = 500000000, thì không cho.
//	Quy tắc proportion khi op = OP-13, debt = 5000000, input.amount = 5000000, thì cho làm.
//	Việc OP-16.auction_contract khi input.land, thì bắt đầu T-137 (land), không bắt đầu T-143.
//
// What is known is a name of Names alone (yes), "name = value" (a list with blanks between), "input.key", "input.key = value",
// "past OP-16.cut = 2" or "on frozen = 1"; all else is nothing. "nêu trường hợp luật cho phép" claims the rule's exception.
var (
	ruling  = regexp.MustCompile(`^Quy tắc ([a-z_]+)(?: khi (.+))?, thì (cho làm|không cho)\.$`)
	starts  = regexp.MustCompile(`^Việc (OP-\d\d)\.([a-z_]+)(?: khi (.+?))?, thì ((?:không )?bắt đầu T-\d{3}[a-z]?.*)\.$`)
	started = regexp.MustCompile(`^(không )?bắt đầu (T-\d{3}[a-z]?)(?: \(([a-z_]+)\))?$`)
	counted = regexp.MustCompile(`^(past|on) (\S+)$`)
)

const excepted = "nêu trường hợp luật cho phép"

// runRuling answers what is wrong with a situation about a hard rule, or nothing.
func (k *Pack) runRuling(s string) string {
	m := ruling.FindStringSubmatch(s)
	if m == nil {
		return `câu không đúng mẫu "Quy tắc <mã> khi <điều đã biết>, thì cho làm." hoặc "..., thì không cho."`
	}
	if _, ok := k.Guard(m[1]); !ok {
		return "gói luật không có quy tắc " + m[1]
	}
	scene, problem := k.sceneOf(m[2])
	if problem != "" {
		return problem
	}
	stops, err := k.Stops(Act{Guards: []string{m[1]}}, scene)
	switch {
	case err != nil:
		return said(err)
	case len(stops) == 0 && m[3] == "không cho":
		return "quy tắc cho làm"
	case len(stops) > 0 && m[3] == "cho làm":
		return "quy tắc không cho: " + stops[0].Guard.Remedy
	}
	return ""
}

// runStarts answers what is wrong with a situation about what an act starts, or nothing.
func (k *Pack) runStarts(s string) string {
	m := starts.FindStringSubmatch(s)
	if m == nil {
		return `câu không đúng mẫu "Việc OP-00.<mã> khi <điều đã biết>, thì bắt đầu T-000, không bắt đầu T-000."`
	}
	o, _ := k.Operation(m[1])
	a, ok := o.Act(m[2])
	if !ok {
		return "gói luật không có việc " + m[1] + "." + m[2]
	}
	scene, problem := k.sceneOf(m[3])
	if problem != "" {
		return problem
	}
	for _, part := range strings.Split(m[4], ", ") {
		w := started.FindStringSubmatch(part)
		if w == nil {
			return "không đọc được “" + part + "”"
		}
		does, err := k.starting(a, w[2], w[3], scene)
		switch {
		case err != nil:
			return said(err)
		case does && w[1] != "":
			return "gói luật bắt đầu " + w[2]
		case !does && w[1] == "":
			return "gói luật không bắt đầu " + part[len("bắt đầu "):]
		}
	}
	return ""
}

// starting says whether the act starts a time limit, in the named case if one is named.
func (k *Pack) starting(a Act, id, variant string, s Scene) (bool, error) {
	for _, e := range a.Effects {
		if e.Arm != id || variant != "" && e.Variant != variant {
			continue
		}
		if yes, err := e.when.Holds(s); yes || err != nil {
			return yes, err
		}
	}
	return false, nil
}

// sceneOf reads what is known.
func (k *Pack) sceneOf(text string) (s Scene, problem string) {
	input, counts := map[string]any{}, map[string]map[string]int64{"past": {}, "on": {}}
	s = Scene{"input": input, "past": counts["past"], "on": counts["on"]}
	if text == "" {
		return s, ""
	}
	for _, part := range strings.Split(text, ", ") {
		key, value, given := strings.Cut(part, " = ")
		if part == excepted {
			s["override"] = true
			continue
		}
		if m := counted.FindStringSubmatch(key); m != nil {
			n, err := strconv.ParseInt(value, 10, 64)
			if err != nil {
				return s, "không đọc được số của “" + part + "”"
			}
			counts[m[1]][m[2]] = n
			continue
		}
		kind := ""
		if name, ok := strings.CutPrefix(key, "input."); ok {
			in, ok := k.Input(name)
			if !ok {
				return s, "inputs.yaml không có mục " + name
			}
			if kind = map[string]string{"money": "int", "number": "int", "bool": "bool"}[in.Type]; kind == "" {
				kind = "string"
			}
			v, problem := valueOf(kind, value, given)
			if problem != "" {
				return s, part + ": " + problem
			}
			input[name] = v
			continue
		}
		i := slices.IndexFunc(Names, func(n Name) bool { return n.Name == key })
		if i < 0 {
			return s, "không có tên " + key
		}
		v, problem := valueOf(Names[i].Type, value, given)
		if problem != "" {
			return s, part + ": " + problem
		}
		s[key] = v
	}
	return s, ""
}

func valueOf(kind, value string, given bool) (v any, problem string) {
	switch {
	case kind == "bool" && !given:
		return true, ""
	case kind == "bool" && value == "sai":
		return false, ""
	case kind == "int" && given:
		n, err := strconv.ParseInt(value, 10, 64)
		if err != nil {
			return nil, "phải là số nguyên"
		}
		return n, ""
	case kind == "string" && given:
		return value, ""
	case kind == "strings" && given:
		return strings.Fields(value), ""
	}
	return nil, "giá trị không đúng loại"
}

// ruled finds hard rules that no situation lets pass, or that none stops.
func (c *checker) ruled() {
	seen := map[string]bool{}
	for _, s := range c.k.situations {
		if m := ruling.FindStringSubmatch(s); m != nil {
			seen[m[1]+" "+m[3]] = true
		}
	}
	for _, g := range c.k.flow.guards {
		for _, out := range []string{"cho làm", "không cho"} {
			if !seen[g.Key+" "+out] {
				c.wrong("guards.yaml "+g.Key, "chưa có tình huống thử mà quy tắc này %s", out)
			}
		}
	}
}
