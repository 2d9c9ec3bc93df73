package document

import (
	"fmt"
	"maps"
	"strconv"
	"strings"
	"time"

	"thads/internal/errs"
	"thads/internal/money"
)

// Input is one field of a form as a person edits it. Lists appear row by row, so that what stands can be corrected.
type Input struct {
	Path     string // "khoản[1].số_tiền"
	Section  string // heading it stands under
	Label    string
	Value    string // as typed: money with dots, days as 02/10/2026
	Required bool
	Long     bool // several lines; of a list of texts, one line each
}

// given are the fields the house itself fills, that nobody edits in a draft.
var given = map[string]bool{"ký": true, "tra_cứu": true, "chế_độ": true, "cơ_quan": true, "cơ_quan_cấp_trên": true, "địa_danh": true, "số": true, "ngày": true}

var errTyped = errs.Define(errs.Invalid, "document.typed", "“%s” chưa đúng: cần là %s; hãy sửa lại ô này.")

// Inputs lists what a person may edit of a paper's data, in the order the form declares it.
func (f *Form) Inputs(data map[string]any) []Input {
	var out []Input
	for _, name := range f.root.order {
		if !given[name] {
			out = inputs(out, f.root.parts[name], name, "Nội dung văn bản", data[name], false)
		}
	}
	return out
}

func inputs(out []Input, s *schema, path, section string, v any, optional bool) []Input {
	optional = optional || s.optional
	switch s.kind {
	case kindGroup:
		m, _ := v.(map[string]any)
		for _, name := range s.order {
			out = inputs(out, s.parts[name], path+"."+name, s.label, m[name], optional)
		}
	case kindList:
		rows, _ := asList(v)
		for i, row := range rows {
			m, _ := row.(map[string]any)
			for _, name := range s.order {
				out = inputs(out, s.parts[name], path+"["+strconv.Itoa(i+1)+"]."+name, s.label+", dòng "+strconv.Itoa(i+1), m[name], optional)
			}
		}
	default:
		out = append(out, Input{Path: path, Section: section, Label: s.label, Value: typed(s.kind, v), Required: !optional, Long: s.kind == kindWords})
	}
	return out
}

func typed(k kind, v any) string {
	switch k {
	case kindMoney:
		if n, ok := asInt(v); ok {
			return money.Format(money.Dong(n))
		}
	case kindDate:
		if s, ok := v.(string); ok {
			if d, err := time.Parse(time.DateOnly, s); err == nil {
				return d.Format("02/01/2006")
			}
			return s
		}
	case kindBool:
		if b, ok := v.(bool); ok && b {
			return "có"
		}
		return ""
	case kindWords:
		l, _ := asList(v)
		var lines []string
		for _, x := range l {
			if s, ok := asText(x); ok {
				lines = append(lines, s)
			}
		}
		return strings.Join(lines, "\n")
	}
	s, _ := asText(v)
	return s
}

// Put writes what a person typed into the data, by the paths of Inputs; paths it does not know are passed over. An empty
// field takes the value away. The first that does not fit its kind is the error; the others are written all the same.
func (f *Form) Put(data map[string]any, fields map[string]string) error {
	var first error
	for _, in := range f.Inputs(data) {
		text, sent := fields[in.Path]
		if !sent || strings.TrimSpace(text) == in.Value {
			continue
		}
		if err := f.put(data, in, strings.TrimSpace(text)); err != nil && first == nil {
			first = err
		}
	}
	return first
}

func (f *Form) put(data map[string]any, in Input, text string) error {
	s, at := f.root, data
	parts := strings.Split(in.Path, ".")
	for i, part := range parts {
		name, index, row := strings.Cut(strings.TrimSuffix(part, "]"), "[")
		s = s.parts[name]
		if i == len(parts)-1 {
			v, ok := parseTyped(s.kind, text)
			if !ok {
				return errTyped.New(in.Label, kindHelp[s.kind])
			}
			if v == nil {
				delete(at, name)
			} else {
				at[name] = v
			}
			return nil
		}
		if row {
			n, err := strconv.Atoi(index)
			rows, _ := asList(at[name])
			if err != nil || n < 1 || n > len(rows) {
				return nil
			}
			m, ok := rows[n-1].(map[string]any)
			if !ok {
				return nil
			}
			at = m
			continue
		}
		m, ok := at[name].(map[string]any)
		if !ok {
			m = map[string]any{}
			at[name] = m
		}
		at = m
	}
	return nil
}

func parseTyped(k kind, text string) (any, bool) {
	if text == "" {
		if k == kindBool {
			return false, true
		}
		return nil, true
	}
	switch k {
	case kindMoney:
		d, ok := money.Typed(text)
		return int64(d), ok
	case kindInt:
		n, err := strconv.ParseInt(text, 10, 64)
		return n, err == nil
	case kindBool:
		return text == "có" || text == "1", true
	case kindDate:
		for _, layout := range []string{time.DateOnly, "2/1/2006"} {
			if d, err := time.Parse(layout, text); err == nil {
				return d.Format(time.DateOnly), true
			}
		}
		return nil, false
	case kindWords:
		var l []any
		for _, line := range strings.Split(text, "\n") {
			if line = strings.TrimSpace(line); line != "" {
				l = append(l, line)
			}
		}
		return l, true
	}
	return text, true
}

// Fit gives data the shapes that the form declares: of a list the first where one is asked, a list of one where several
// are, texts joined or parted. What it can't fit it leaves for Missing to name.
func (f *Form) Fit(data map[string]any) map[string]any {
	out := maps.Clone(data)
	for name, s := range f.root.parts {
		v, ok := data[name]
		if !ok {
			continue
		}
		list, isList := v.([]any)
		switch {
		case s.kind == kindGroup && isList:
			if len(list) > 0 {
				v = list[0]
			}
		case (s.kind == kindList || s.kind == kindWords) && !isList:
			v = []any{v}
		case s.kind == kindText && isList:
			words := make([]string, 0, len(list))
			for _, x := range list {
				if m, ok := x.(map[string]any); ok {
					x = m["tên"]
				}
				words = append(words, fmt.Sprint(x))
			}
			v = strings.Join(words, "; ")
		case s.kind == kindText:
			if m, ok := v.(map[string]any); ok {
				v = m["tên"]
			}
		}
		out[name] = v
	}
	return out
}
