package document

import (
	"strings"
)

// schema is the shape of one piece of data: the label officials see, its kind, and the parts of a group or of a line of a list.
type schema struct {
	label    string
	kind     kind
	optional bool
	parts    map[string]*schema
	order    []string
}

type kind string

const (
	kindText  kind = "chữ"
	kindMoney kind = "tiền"
	kindDate  kind = "ngày"
	kindInt   kind = "số"
	kindBool  kind = "đúng/sai"
	kindGroup kind = "nhóm"
	kindList  kind = "danh sách"
	kindWords kind = "danh sách chữ"
)

// kindHelp completes ErrValue's sentence.
var kindHelp = map[kind]string{
	kindText: "một dòng chữ", kindMoney: "số tiền nguyên đồng, không âm", kindDate: "ngày dạng 2026-07-01", kindInt: "một số nguyên",
	kindBool: "true hoặc false", kindGroup: "một nhóm dữ liệu", kindList: "một danh sách", kindWords: "một danh sách các dòng chữ",
}

// shapes are the groups that come back in many forms, so that a form declares "(đương sự)" and gets all of its parts.
// A part written with "?" is optional.
var shapes = map[string][]string{
	"đương sự": {"tên:Tên", "danh_xưng?:Danh xưng (ông, bà)", "năm_sinh?:Năm sinh", "số_định_danh?:Số định danh cá nhân",
		"mã_số?:Mã số thuế hoặc mã số doanh nghiệp", "địa_chỉ:Địa chỉ", "đại_diện?:Người đại diện"},
	"bản án":  {"loại:Loại (Bản án, Quyết định, Phán quyết)", "số:Số", "ngày(ngày):Ngày", "cơ_quan:Cơ quan ra bản án, quyết định"},
	"văn bản": {"số:Số", "ngày(ngày):Ngày", "cơ_quan?:Cơ quan ban hành"},
	"chữ ký": {"quyền_hạn?:Quyền hạn ký (KT., TL., TUQ.)", "thay_cho?:Chức vụ của người giao ký", "chức_vụ:Chức vụ người ký",
		"họ_tên:Họ tên người ký"},
	"tra cứu": {"url:Địa chỉ tra cứu", "mã:Mã tra cứu"},
}

func newGroup(label string) *schema {
	return &schema{label: label, kind: kindGroup, parts: map[string]*schema{}}
}

func (s *schema) add(name string, part *schema) {
	if s.parts == nil {
		s.parts = map[string]*schema{}
	}
	if _, had := s.parts[name]; !had {
		s.order = append(s.order, name)
	}
	s.parts[name] = part
}

// declare adds "a.b (kind, tuỳ chọn): label" to the tree; the error names what is wrong.
func (s *schema) declare(path, typ, label string, optional bool) string {
	names := strings.Split(path, ".")
	at := s
	for _, n := range names[:len(names)-1] {
		next := at.parts[n]
		if next == nil {
			return "trường " + path + " phải đứng sau dòng khai báo " + n
		}
		at = next
	}
	if at.kind != kindGroup && at.kind != kindList {
		return "trường " + path + " nằm trong một trường không phải nhóm hay danh sách"
	}
	name := names[len(names)-1]
	if !isName(name) {
		return "tên trường " + path + " chỉ được gồm chữ, số và gạch dưới"
	}
	made, ok := makeSchema(typ, label)
	if !ok {
		return "không có kiểu dữ liệu “" + typ + "”"
	}
	made.optional = optional
	at.add(name, made)
	return ""
}

func makeSchema(typ, label string) (*schema, bool) {
	list := false
	if rest, ok := strings.CutPrefix(typ, "danh sách "); ok && rest != "chữ" {
		list, typ = true, rest
	}
	s := &schema{label: label, kind: kind(typ)}
	if typ == "" {
		s.kind = kindText
	}
	if parts, ok := shapes[typ]; ok {
		s.kind = kindGroup
		for _, p := range parts {
			name, l, _ := strings.Cut(p, ":")
			sub := &schema{label: l, kind: kindText}
			if n, ok := strings.CutSuffix(name, "(ngày)"); ok {
				name, sub.kind = n, kindDate
			}
			if n, ok := strings.CutSuffix(name, "?"); ok {
				name, sub.optional = n, true
			}
			s.add(name, sub)
		}
	}
	if _, known := kindHelp[s.kind]; !known {
		return nil, false
	}
	if list {
		s.kind = kindList
	}
	return s, true
}

// isName: letters, digits and underscores, not starting with a digit.
func isName(s string) bool {
	for i, r := range s {
		if !(r == '_' || isLetter(r) || i > 0 && r >= '0' && r <= '9') {
			return false
		}
	}
	return s != ""
}
