package document

import (
	"strings"

	"thads/internal/money"
	"thads/internal/vn"
)

// filter turns a value into what the paper says; ok is false when the value is not of the kind it takes.
type filter func(v any, s *schema, arg string) (out any, want kind, ok bool)

// filters is the whole vocabulary after "|" in a form. There are no others and no way to add one at run time.
var filters = map[string]filter{
	"tiền":       onInt(kindMoney, grouped),
	"số":         onInt(kindInt, grouped),
	"tiền_chữ":   onInt(kindMoney, func(n int64) string { return money.Words(money.Dong(n)) }),
	"hai_chữ_số": onInt(kindInt, twoDigits),
	"ngày":       onDay(day.long),
	"ngày_số":    onDay(day.short),
	"hoa":        onText(strings.ToUpper),
	"hoa_đầu":    capital,
	"thường_đầu": onText(vn.LowerFirst),
	"tổng":       sum,
	"nối":        join,
	"đương_sự":   party,
	"tên":        partyName,
	"bản_án":     title,
	"văn_bản":    paperRef,
}

func onInt(want kind, f func(int64) string) filter {
	return func(v any, _ *schema, _ string) (any, kind, bool) {
		n, ok := asInt(v)
		if !ok || want == kindMoney && n < 0 {
			return nil, want, false
		}
		return f(n), want, true
	}
}

func onDay(f func(day) string) filter {
	return func(v any, _ *schema, _ string) (any, kind, bool) {
		s, ok := asText(v)
		if !ok {
			return nil, kindDate, false
		}
		d, ok := parseDay(s)
		return f(d), kindDate, ok
	}
}

func onText(f func(string) string) filter {
	return func(v any, _ *schema, _ string) (any, kind, bool) {
		s, ok := asText(v)
		return f(clean(s)), kindText, ok
	}
}

// capital raises the first letter of a text or of a party's description.
func capital(v any, s *schema, arg string) (any, kind, bool) {
	runs, ok := v.([]Run)
	if !ok || len(runs) == 0 {
		return onText(upperFirst)(v, s, arg)
	}
	runs[0].Text = upperFirst(runs[0].Text)
	return runs, kindGroup, true
}

func twoDigits(n int64) string {
	if n >= 0 && n < 10 {
		return "0" + grouped(n)
	}
	return grouped(n)
}

func upperFirst(s string) string {
	for i, r := range s {
		return strings.ToUpper(string(r)) + s[i+len(string(r)):]
	}
	return s
}

// sum adds a money part over a list, so a total can't disagree with its lines.
func sum(v any, s *schema, part string) (any, kind, bool) {
	list, ok := asList(v)
	var total int64
	for _, line := range list {
		m, _ := line.(map[string]any)
		n, isInt := asInt(m[part])
		if !isInt && empty(m[part]) && s.parts[part].optional {
			continue
		}
		if !isInt || n < 0 || total+n < total {
			return nil, kindMoney, false
		}
		total += n
	}
	return total, kindMoney, ok
}

// join lists texts with the given separator (", " without one); of a list of parties, their names.
func join(v any, _ *schema, sep string) (any, kind, bool) {
	list, ok := asList(v)
	if sep == "" {
		sep = ","
	}
	var out []string
	for _, x := range list {
		if m, isGroup := x.(map[string]any); isGroup {
			x = m["tên"]
		}
		t, isText := asText(x)
		if !isText || t == "" {
			return nil, kindWords, false
		}
		out = append(out, clean(t))
	}
	return strings.Join(out, sep+" "), kindWords, ok
}

// part reads an optional text of a group.
func part(m map[string]any, name string) string {
	s, _ := asText(m[name])
	return clean(s)
}

// partyName: "ông Y Wơ̆t Êban" with the name in bold.
func partyName(v any, _ *schema, _ string) (any, kind, bool) {
	m, ok := v.(map[string]any)
	if !ok || part(m, "tên") == "" {
		return nil, kindGroup, false
	}
	var runs []Run
	if t := part(m, "danh_xưng"); t != "" {
		runs = append(runs, Run{Text: t + " "})
	}
	return append(runs, Run{Text: part(m, "tên"), Bold: true}), kindGroup, true
}

// party: name in bold, then what identifies the person, then the address.
func party(v any, s *schema, arg string) (any, kind, bool) {
	name, want, ok := partyName(v, s, arg)
	if !ok {
		return nil, want, false
	}
	m := v.(map[string]any)
	var b strings.Builder
	for _, p := range []struct{ name, before string }{{"năm_sinh", ", sinh năm "}, {"số_định_danh", ", số định danh cá nhân: "},
		{"mã_số", ", mã số doanh nghiệp (mã số thuế): "}, {"đại_diện", ", người đại diện: "}, {"địa_chỉ", ", địa chỉ: "}} {
		if t := part(m, p.name); t != "" {
			b.WriteString(p.before + t)
		}
	}
	return append(name.([]Run), Run{Text: b.String()}), want, true
}

// title: "Bản án số 45/2026/DS-ST ngày 03 tháng 9 năm 2026 của Tòa án …".
func title(v any, _ *schema, _ string) (any, kind, bool) {
	m, ok := v.(map[string]any)
	d, dated := parseDay(part(m, "ngày"))
	if !ok || !dated {
		return nil, kindGroup, false
	}
	return part(m, "loại") + " số " + part(m, "số") + " " + d.long() + " của " + part(m, "cơ_quan"), kindGroup, true
}

// paperRef: "số 12/QĐ-THADS ngày 01 tháng 7 năm 2026 [của …]".
func paperRef(v any, _ *schema, _ string) (any, kind, bool) {
	m, ok := v.(map[string]any)
	d, dated := parseDay(part(m, "ngày"))
	if !ok || !dated {
		return nil, kindGroup, false
	}
	out := "số " + part(m, "số") + " " + d.long()
	if from := part(m, "cơ_quan"); from != "" {
		out += " của " + from
	}
	return out, kindGroup, true
}
