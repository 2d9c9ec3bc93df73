package extract

import "strings"

// sections are the parts of a judgment as offsets into the page: header [0, facts), then facts and reasoning, then the
// disposition [order, sign), then signatures, recipients and what was stapled on.
type sections struct {
	facts int
	order int // 0 when there is no disposition
	sign  int
	limit int // end of the judgment proper: form guidance after it is cut off
}

// heads names the parts by the folded beginning of the line that opens them.
var (
	factHeads   = []string{"noi dung vu an", "noi d vu an", "nhan thay", "noi dung vu viec", "noi dung su viec"}
	reasonHeads = []string{"nhan dinh cua toa an", "xet thay", "nhan dinh cua hoi dong"}
	signHeads   = []string{"noi nhan", "tm hoi dong", "t m hoi dong", "thay mat hoi dong", "tham phan chu toa", "tham phan chu tich",
		"cac hoi tham nhan dan", "thanh vien hoi dong", "hoi dong xet xu"}
	guideHeads = []string{"huong dan su dung mau", "huong dan soan thao", "ghi chu mau so"}
)

type span struct{ start, end int }

// split finds the parts.
func split(p page) sections {
	s := sections{facts: -1, limit: len(p.text)}
	var opens []int
	lines := linesOf(p)
	for _, l := range lines {
		if l.end-l.start > 90 {
			continue
		}
		if hasAnyPrefix(folded(p, l), guideHeads) && l.start > len(p.text)/4 {
			s.limit = l.start
			break
		}
	}
	for _, l := range lines {
		if l.start >= s.limit {
			break
		}
		if l.end-l.start > 200 {
			continue
		}
		f := folded(p, l)
		if s.facts < 0 && (hasAnyPrefix(f, factHeads) || hasAnyPrefix(f, reasonHeads) && l.end-l.start < 60) {
			s.facts = l.start
		}
		if opensDisposition(f, p.text[l.start:l.end]) {
			opens = append(opens, l.start)
		}
	}
	if n := len(opens); n > 0 {
		s.order = opens[n-1]
		if s.order == 0 {
			s.order = 1
		}
	}
	s.sign = s.limit
	if s.order > 0 {
		s.sign = signature(p, lines, s)
	}
	if s.facts < 0 || s.order > 0 && s.facts > s.order {
		s.facts = s.order
		if s.order == 0 {
			s.facts = min(len(p.text), 8000)
		}
	}
	return s
}

// opensDisposition knows "QUYẾT ĐỊNH:" alone on its line, also letter-spaced or numbered, and nothing that goes on as a
// title ("QUYẾT ĐỊNH ĐÌNH CHỈ VỤ ÁN") or a sentence.
func opensDisposition(f, line string) bool {
	compact := strings.ReplaceAll(f, " ", "")
	switch {
	case compact == "quyetdinh", compact == "quyetdinhxuphat", compact == "quyetdinhcuatoaan", compact == "quyetdinhtuyenxu":
		return true
	case strings.HasPrefix(compact, "quyetdinh"):
		before, _, found := strings.Cut(line, ":")
		return found && strings.ReplaceAll(foldQuick(before), " ", "") == "quyetdinh" && strings.ToUpper(before) == before
	}
	return false
}

// signature finds the first line after the disposition that belongs to the signature block.
func signature(p page, lines []span, s sections) int {
	for _, l := range lines {
		if l.start <= s.order || l.start >= s.limit || l.end-l.start > 160 {
			continue
		}
		f := folded(p, l)
		if f == "tham phan" || f == "chanh an" || strings.HasPrefix(f, "noi nhan") {
			return l.start
		}
		if l.end-l.start < 110 && hasAnyPrefix(f, signHeads) && startsUpper(p.text[l.start:l.end]) {
			return l.start
		}
	}
	return s.limit
}

// startsUpper says whether a heading is printed as one: its second word has a capital too ("Thẩm phán - Chủ tọa" counts).
func startsUpper(line string) bool {
	caps := 0
	for w := range strings.FieldsSeq(line) {
		if strings.ToUpper(w[:1]) == w[:1] || w[0] >= 0x80 && strings.ToUpper(w) != strings.ToLower(w) && w != strings.ToLower(w) {
			caps++
		}
	}
	return caps >= 2
}

func linesOf(p page) []span {
	var out []span
	start := 0
	for i := 0; i <= len(p.text); i++ {
		if i == len(p.text) || p.text[i] == '\n' {
			if i > start {
				out = append(out, span{start, i})
			}
			start = i + 1
		}
	}
	return out
}

func folded(p page, l span) string { return foldQuick(p.text[l.start:l.end]) }

func hasAnyPrefix(s string, prefixes []string) bool {
	for _, p := range prefixes {
		if strings.HasPrefix(s, p) {
			return true
		}
	}
	return false
}
