package document

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
)

func isLetter(r rune) bool { return unicode.IsLetter(r) || unicode.IsMark(r) }

// common fields every form knows, so that only a form's own data is declared in it.
var commonFields = []struct{ path, typ, label string }{
	{"chế_độ", "chữ", "Chế độ pháp luật (A hoặc B)"},
	{"cơ_quan_cấp_trên", "chữ", "Cơ quan cấp trên"},
	{"cơ_quan", "chữ", "Cơ quan ban hành"},
	{"địa_danh", "chữ", "Địa danh"},
	{"ký", "chữ ký", "Người ký"},
}

var commonOptional = []struct{ path, typ, label string }{
	{"số", "chữ", "Số văn bản"},
	{"ngày", "ngày", "Ngày ban hành"},
	{"tra_cứu", "tra cứu", "Tra cứu"},
}

// readFront reads the lines between the two "---" and gives the number of lines it took.
func readFront(lines []string) (*Form, int, error) {
	if len(lines) == 0 || strings.TrimSpace(lines[0]) != "---" {
		return nil, 0, ErrForm.New(1, "phần mô tả phải mở đầu bằng một dòng ---")
	}
	f := &Form{root: newGroup(""), bases: map[string][]Basis{}, head: HeadFull, Version: "1"}
	f.fields = Fields{Number: true, Person: true, Agency: true}
	for _, c := range commonFields {
		f.root.declare(c.path, c.typ, c.label, false)
	}
	for _, c := range commonOptional {
		f.root.declare(c.path, c.typ, c.label, true)
	}
	section := ""
	for i := 1; i < len(lines); i++ {
		line, no := strings.TrimRight(lines[i], " \t"), i+1
		text := strings.TrimSpace(line)
		switch {
		case text == "---":
			if what := f.check(); what != "" {
				return nil, 0, ErrForm.New(no, what)
			}
			return f, i + 1, nil
		case text == "" || strings.HasPrefix(text, "//"):
		case line[0] == ' ':
			if what := f.readItem(section, text); what != "" {
				return nil, 0, ErrForm.New(no, what)
			}
		default:
			key, value, ok := strings.Cut(text, ":")
			if !ok {
				return nil, 0, ErrForm.New(no, "dòng mô tả phải có dạng “khoá: giá trị”")
			}
			section = strings.TrimSpace(key)
			if what := f.readKey(section, strings.TrimSpace(value)); what != "" {
				return nil, 0, ErrForm.New(no, what)
			}
		}
	}
	return nil, 0, ErrForm.New(len(lines), "phần mô tả không có dòng --- kết thúc")
}

func (f *Form) readKey(key, value string) string {
	texts := map[string]*string{"mã": &f.Code, "mã chính thức": &f.OfficialCode, "tên": &f.Title, "nhóm": &f.Group, "loại": &f.DocType,
		"tác nghiệp": &f.Operation, "phiên bản": &f.Version, "hiệu lực từ": &f.ValidFrom, "hiệu lực đến": &f.ValidTo,
		"người ký": &f.Family, "ký hiệu": &f.Symbol, "độ tin cậy": &f.Confidence, "đầu trang": &f.head}
	if to, ok := texts[key]; ok {
		*to = value
		return ""
	}
	switch key {
	case "chế độ":
		f.Regimes = splitList(value)
	case "để trống":
		f.blank = value == "được"
	case "chữ ký số":
		f.fields.Person = strings.Contains(value, "người")
		f.fields.Agency = strings.Contains(value, "cơ quan")
	case "trường", "căn cứ A", "căn cứ B":
	default:
		return "không có khoá mô tả “" + key + "”"
	}
	return ""
}

// readItem reads an indented line of the sections "trường" and "căn cứ".
func (f *Form) readItem(section, text string) string {
	switch section {
	case "trường":
		path, label, ok := strings.Cut(text, ":")
		if !ok {
			return "khai báo trường phải có dạng “đường_dẫn (kiểu): Nhãn”"
		}
		typ, optional := "", false
		path = strings.TrimSpace(path)
		if p, inside, ok := strings.Cut(path, "("); ok {
			path = strings.TrimSpace(p)
			for _, w := range splitList(strings.TrimSuffix(strings.TrimSpace(inside), ")")) {
				if w == "tuỳ chọn" || w == "tùy chọn" {
					optional = true
				} else {
					typ = w
				}
			}
		}
		return f.root.declare(path, typ, strings.TrimSpace(label), optional)
	case "căn cứ A", "căn cứ B":
		text = strings.TrimSpace(strings.TrimPrefix(text, "-"))
		clauses, rest, ok := strings.Cut(strings.TrimPrefix(text, "["), "]")
		if !ok || !strings.HasPrefix(text, "[") {
			return "căn cứ phải mở đầu bằng điều khoản trong ngoặc vuông, ví dụ [L33.2]"
		}
		regime := section[len(section)-1:]
		f.bases[regime] = append(f.bases[regime], Basis{splitList(clauses), strings.TrimSpace(rest)})
		return ""
	}
	return "dòng thụt vào chỉ dùng dưới “trường” và “căn cứ”"
}

// check says what the description as a whole lacks.
func (f *Form) check() string {
	for _, need := range []struct{ what, value string }{{"mã", f.Code}, {"tên", f.Title}, {"nhóm", f.Group}, {"loại", f.DocType},
		{"tác nghiệp", f.Operation}, {"hiệu lực từ", f.ValidFrom}, {"người ký", f.Family}, {"độ tin cậy", f.Confidence}} {
		if need.value == "" {
			return "phần mô tả thiếu “" + need.what + "”"
		}
	}
	if len(f.Regimes) == 0 {
		return "phần mô tả thiếu “chế độ”"
	}
	if !slices.Contains([]string{"head", "officer", "intake", "voucher", "complaint", "denunciation", "party"}, f.Family) {
		return "“người ký” phải là head, officer, intake, voucher, complaint, denunciation hoặc party"
	}
	for _, day := range []string{f.ValidFrom, f.ValidTo} {
		if _, ok := parseDay(day); day != "" && !ok {
			return fmt.Sprintf("ngày %q phải có dạng 2026-07-01", day)
		}
	}
	switch f.head {
	case HeadFull:
		if f.Symbol == "" {
			return "đầu trang đầy đủ cần có “ký hiệu”"
		}
	case HeadUnnumbered, HeadNational, HeadNone:
		f.fields.Number = false
	default:
		return "“đầu trang” phải là đầy đủ, không số, quốc hiệu hoặc không"
	}
	return ""
}

func splitList(s string) []string {
	var out []string
	for _, w := range strings.Split(s, ",") {
		if w = strings.TrimSpace(w); w != "" {
			out = append(out, w)
		}
	}
	return out
}
