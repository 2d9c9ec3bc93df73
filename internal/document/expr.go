package document

import (
	"strconv"
	"strings"
)

// insert is {{đường.dẫn | bộ_lọc tham_số | bộ_lọc}}.
type insert struct {
	path    []string
	filters []filterUse
}

type filterUse struct {
	name, arg string
	apply     filter
}

// cond is an "or" of "and"s of tests.
type cond [][]test

// test is one comparison, or the bare question whether there is such data.
type test struct {
	not   bool
	path  []string
	op    string // "", "=", "khác", ">", "<"
	text  string
	num   int64
	isNum bool
}

// names are what a form may speak of at one place: the root's fields and the variables of the loops around it.
type names struct {
	root *schema
	vars map[string]*schema
}

func (n names) with(name string, s *schema) names {
	vars := map[string]*schema{name: s}
	for k, v := range n.vars {
		if k != name {
			vars[k] = v
		}
	}
	return names{n.root, vars}
}

// builtins stand for themselves: the line number in the innermost loop and the number of the last article so far.
var builtins = map[string]*schema{
	"stt":  {label: "Số thứ tự", kind: kindInt},
	"điều": {label: "Số của điều cuối", kind: kindInt},
}

// countPart, after a list, is the number of its lines.
const countPart = "số_dòng"

// resolve finds what a path speaks of; what says why it can't.
func (n names) resolve(path []string) (s *schema, what string) {
	if b := builtins[path[0]]; b != nil && len(path) == 1 {
		return b, ""
	}
	s = n.vars[path[0]]
	if s == nil {
		s = n.root.parts[path[0]]
	}
	for _, p := range path[1:] {
		if s == nil {
			break
		}
		if p == countPart && (s.kind == kindList || s.kind == kindWords) {
			return builtins["stt"], ""
		}
		if s.kind == kindList {
			return nil, "“" + strings.Join(path, ".") + "” là danh sách, phải dùng % lặp"
		}
		s = s.parts[p]
	}
	if s == nil {
		return nil, "trường “" + strings.Join(path, ".") + "” chưa được khai báo"
	}
	return s, ""
}

func parseInsert(src string, n names) (insert, string) {
	parts := strings.Split(src, "|")
	in := insert{path: splitPath(parts[0])}
	s, what := n.resolve(in.path)
	if what != "" {
		return in, what
	}
	for _, p := range parts[1:] {
		name, arg, _ := strings.Cut(strings.TrimSpace(p), " ")
		f, ok := filters[name]
		if !ok {
			return in, "không có bộ lọc “" + name + "”"
		}
		arg = strings.TrimSpace(arg)
		if name == "tổng" && (s.kind != kindList || s.parts[arg] == nil || s.parts[arg].kind != kindMoney) {
			return in, "bộ lọc tổng cần một danh sách có trường tiền “" + arg + "”"
		}
		in.filters = append(in.filters, filterUse{name, strings.Trim(arg, `"`), f})
	}
	if len(in.filters) == 0 && (s.kind == kindGroup || s.kind == kindList || s.kind == kindWords) {
		return in, "“" + strings.Join(in.path, ".") + "” là nhóm hoặc danh sách, cần một bộ lọc để in"
	}
	return in, ""
}

func splitPath(s string) []string { return strings.Split(strings.TrimSpace(s), ".") }

// parseCond reads "a = \"x\" và không b hoặc c.số_dòng > 1"; "và" binds tighter.
func parseCond(src string, n names) (cond, string) {
	var c cond
	for _, alt := range splitWord(src, "hoặc") {
		var all []test
		for _, one := range splitWord(alt, "và") {
			t, what := parseTest(one, n)
			if what != "" {
				return nil, what
			}
			all = append(all, t)
		}
		c = append(c, all)
	}
	return c, ""
}

// splitWord splits at a word standing alone outside quotes.
func splitWord(s, word string) []string {
	var out []string
	quoted, from := false, 0
	for i := 0; i < len(s); i++ {
		if s[i] == '"' {
			quoted = !quoted
		}
		if !quoted && strings.HasPrefix(s[i:], " "+word+" ") {
			out = append(out, s[from:i])
			i += len(word) + 1
			from = i
		}
	}
	return append(out, s[from:])
}

func parseTest(src string, n names) (test, string) {
	src = strings.TrimSpace(src)
	var t test
	src, t.not = strings.CutPrefix(src, "không ")
	path, rest, _ := strings.Cut(strings.TrimSpace(src), " ")
	t.path = splitPath(path)
	if _, what := n.resolve(t.path); what != "" {
		return t, what
	}
	rest = strings.TrimSpace(rest)
	if rest == "" {
		return t, ""
	}
	op, lit, _ := strings.Cut(rest, " ")
	lit = strings.TrimSpace(lit)
	switch op {
	case "=", "khác", ">", "<":
	default:
		return t, "điều kiện chỉ dùng =, khác, >, <; không có “" + op + "”"
	}
	t.op = op
	if text, err := strconv.Unquote(lit); err == nil {
		t.text = text
	} else if num, err := strconv.ParseInt(lit, 10, 64); err == nil {
		t.num, t.isNum = num, true
	} else {
		return t, "vế phải của điều kiện phải là chữ trong ngoặc kép hoặc số nguyên"
	}
	if !t.isNum && (op == ">" || op == "<") {
		return t, "so sánh lớn hơn, nhỏ hơn cần một số nguyên"
	}
	return t, ""
}
