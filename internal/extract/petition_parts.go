package extract

import (
	"regexp"
	"strings"
)

// The parts of a petition, by the label that opens them.
type partKind byte

const (
	partTo partKind = iota + 1
	partRequester
	partCreditor
	partDebtor
	partTitle
	partAsked
	partMeans
	partBank
	partDocuments
	partLate
	partStory // prose of a letter
	partEnd   // oath, thanks
	partDay   // "Đắk Lắk, ngày 20 tháng 11 năm 2026"
	partSign
)

// A part is a labelled stretch: its label at [start, from), its text at [from, to).
type part struct {
	kind            partKind
	start, from, to int
	me              bool // opened by "tôi tên là"
	first           bool // its label opens a line
}

// A label opens a part. A bare one needs no colon where it opens a line and a name or nothing follows.
type label struct {
	kind partKind
	rule *regexp.Regexp
	bare bool
}

const labelTail = `(?: \([^)]*\)?)?(?: (?:la|gom|gom co|nhu sau|sau day|cu the|nhu the|thi hanh nhu sau))*(?: [:;])?`

func newLabel(kind partKind, bare bool, pattern string) label {
	return label{kind, loose(`^(?:` + pattern + `)` + labelTail), bare}
}

const sideName = `(?:(?:thong tin (?:cua |ve )?)?(?:ho,? (?:va )?ten,? |ten |ho ten,? )?(?:dia chi )?(?:cua )?(?:nguoi|ben|duong su|don vi|cac nguoi|nhung nguoi) `

var petitionLabels = []label{
	newLabel(partTo, true, `kinh gui|noi gui den`),
	newLabel(partRequester, true, `(?:ho,? (?:va )?ten,? |ho ten,? |ten )(?:cua )?(?:(?:ca nhan|co quan|to chuc|phap nhan|cong ty|doanh nghiep)[, ]*(?:hoac )?)*(?:nguoi |ben )?(?:lam don )?(?:yeu cau|de nghi)(?: thi hanh an)?`),
	newLabel(partRequester, false, `(?:thong tin (?:ve |cua )?)?(?:nguoi|ben) (?:lam don )?(?:yeu cau|de nghi)(?: thi hanh an)?|nguoi (?:lam|viet|dung) don|ho,? (?:va )?ten(?: toi)?|ten (?:co quan|to chuc|doanh nghiep)`),
	newLabel(partCreditor, true, sideName+`duoc (?:thi hanh an|tha\b))`),
	newLabel(partDebtor, true, sideName+`phai (?:thi hanh an|tha\b))`),
	newLabel(partTitle, false, `(?:cac )?(?:ban an|quyet dinh)(?:,? (?:hoac |va )?quyet dinh)? (?:duoc |can |de nghi |yeu cau )+(?:thi hanh)?|(?:thong tin )?(?:ve )?ban an,? quyet dinh`),
	newLabel(partAsked, false, `(?:cac |nhung )?(?:noi dung|khoan|nghia vu)(?: tien)?(?: cu the)? (?:duoc |de nghi |yeu cau )+(?:co quan )?(?:to chuc )?(?:thi hanh(?: an)?)?|noi dung yeu cau|yeu cau thi hanh(?: an)? (?:cac khoan|cac noi dung)`),
	newLabel(partMeans, false, `(?:cac |nhung )?thong tin (?:ve |lien quan den )?(?:tai san|dieu kien)(?:[, ]*(?:va |hoac )?(?:tai san|dieu kien))?(?: thi hanh an)?(?: cua (?:nguoi|ben) phai (?:thi hanh an|tha))?|(?:tai san|dieu kien)(?:,? (?:va )?dieu kien)?(?: thi hanh an)? cua (?:nguoi|ben) phai thi hanh an`),
	newLabel(partBank, false, `(?:thong tin |so )?(?:tai khoan|tk)(?: ngan hang)? (?:de )?nhan tien(?: thi hanh an)?|(?:de nghi )?(?:chuyen|nhan) tien (?:thi hanh an )?(?:qua|vao|theo) (?:so )?tai khoan|(?:thong tin )?(?:so )?tai khoan(?: ngan hang)?(?: cua (?:nguoi|ben) duoc thi hanh an)?|hinh thuc nhan tien`),
	newLabel(partDocuments, true, `(?:cac |danh muc |nhung )?(?:tai lieu|giay to|ho so|van ban)(?:[, ]*(?:chung cu|giay to|tai lieu|co lien quan))* (?:gui |nop )?kem(?: theo)?(?: don)?(?: nay)?|kem theo don(?: nay)?|(?:toi )?(?:xin )?gui kem(?: theo)?(?: don)?(?: nay)?`),
	newLabel(partDocuments, false, `(?:xin )?(?:gui )?kem theo`),
	newLabel(partLate, false, `(?:ly do )?(?:ve )?(?:viec )?(?:yeu cau|nop don|gui don|lam don)(?: yeu cau)?(?: thi hanh an)? (?:qua han|muon|tre|cham)|ly do (?:qua han|muon|tre|cham)|(?:ve )?thoi hieu(?: yeu cau(?: thi hanh an)?)?|thoi gian khong tinh vao thoi hieu(?: yeu cau)?(?: thi hanh an)?`),
}

var (
	meLabel        = loose(`^(?:(?:chung )?toi (?:ten|la)(?: la)?|(?:chung )?toi gom(?: co)?|ten (?:chung )?toi(?: la)?|toi ky ten duoi day la|ho (?:va )?ten toi(?: la)?)(?: [:;])?\s`)
	notMe          = loose(`^(?:nguoi|nguyen don|bi don|ben|dai dien|chu |mot |duong su|vo |chong |con )`)
	storyStart     = loose(`^(?:(?:nay |vay |vi vay,? |do do,? |do vay,? |nen )?(?:bang don nay,? )?(?:chung )?toi (?:lam|viet|xin|kinh|de nghi|yeu cau|mong|duoc|co|da|la (?:nguoi|nguyen don|ben))|(?:chung )?(?:toi|cong ty) lam don|theo (?:ban an|quyet dinh|noi dung|phan quyet)|can cu (?:vao|ban|theo|quyet|luat|dieu)|phan quyet|tai (?:ban an|quyet dinh)|ngay \d|thuc hien|den nay|hom nay|vua qua|trong qua trinh|nguoi yeu cau trinh bay|ban an (?:so|dan su|hinh su|hon nhan|kinh doanh|phuc tham|so tham|tren|nay)|vi vay|do do|ly do (?:lam|viet))`)
	endStart       = loose(`^(?:(?:chung )?toi (?:xin )?(?:cam doan|cam ket)|rat mong|kinh mong|(?:toi |chung toi )?(?:xin )?(?:chan thanh|tran trong) (?:cam on|kinh)|(?:toi )?xin cam on|bien ban (?:nay co gia tri|ket thuc)|don (?:nay )?(?:duoc )?nop tai|mong (?:quy|duoc))`)
	signStart      = loose(`^(?:nguoi|ben|dai dien(?: cua)?(?: ben)?|tm\.?) (?:lam don|viet don|dung don|yeu cau(?: thi hanh an)?|de nghi|duoc thi hanh an|phai thi hanh an|lap don|khai)\s*(?:nguoi lap[^\n]*|\([^\n]*|nguoi ghi[^\n]*)?(?:\n|$)`)
	bossStart      = loose(`^(?:tm\. |thay mat |dai dien )?(?:cong ty|doanh nghiep|ngan hang|hop tac xa|nguoi dai dien|giam doc|tong giam doc|chu tich|kt\. |nguoi duoc uy quyen)[^\n.:;]*\n\s*\(?(?:ky|da ky|giam doc|tong giam doc|pho|chu tich|nguoi dai dien)`)
	dayLine        = loose(`^(?:[^\n:\d]*,? )?ngay (\d[\dlo]?|[lo]\d) (?:thang|[/.-]) ([\dlo]{1,2}) (?:nam|[/.-]) (\d{4})[ .]*(?:\n|$)|^[^\n:\d]+,\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})[ .]*(?:\n|$)`)
	dayInside      = loose(`^[^\n:\d.;]*, ngay (\d{1,2}) (?:thang|[/.-]) (\d{1,2}) (?:nam|[/.-]) (\d{4})`)
	signInside     = loose(`^nguoi (?:yeu cau(?: thi hanh an)?|lam don|viet don)[ .]*[a-z(]`)
	trailingNumber = regexp.MustCompile(`[\s;.,]\d{1,2}\s*[.)/]\s*$`)
	notDay         = loose(`\b(?:sinh|cap|so|ban an|quyet dinh|tuyen|tu|den|hoi)\b`)
	bullet         = regexp.MustCompile(`^[ \-+*.)(=>]*(?:(?:\d{1,2}(?:\.\d{1,2})?|[a-e]|i{1,3}|iv|v)\s*[.)/:]-?[ \-]*|\d\s+-\s+)?[ \-+*]*`)
	honorific      = loose(`^(?:bi cao|bi don|bi an|ong|ba|anh|chi|chau|cu|co|chu|bac|ong/ba|ong \(ba\)|cac ong ba|vo chong)\b`)
)

// cut finds the parts in order. What stands before the first one is the head of the paper.
func (q *petitioner) cut() []part {
	var out []part
	now := partKind(0)
	open := func(p part) {
		if n := len(out); n > 0 {
			out[n-1].to = p.start
			if p.first {
				out[n-1].to = max(out[n-1].from, q.lineStart(p.start))
			} else if m := trailingNumber.FindStringIndex(q.plain[out[n-1].from:p.start]); m != nil {
				out[n-1].to = out[n-1].from + m[0]
			}
		}
		p.to = len(q.plain)
		out, now = append(out, p), p.kind
	}
	asked := false
	for start := 0; start < len(q.plain); {
		end := q.lineEnd(start)
		for i := start; i < end; {
			at := i
			if i == start {
				at += len(bullet.FindString(q.plain[i:end]))
			}
			if p, ok := q.labelAt(at, i == start, now, asked); ok {
				p.first = i == start
				open(p)
				asked = asked || p.kind == partRequester
				i = max(p.from, at+1)
				continue
			}
			i = q.nextWord(max(at, i), end)
		}
		start = end + 1
	}
	return out
}

// nextWord is the next place inside a line where a label may stand: a word with a capital, or one after a full stop.
func (q *petitioner) nextWord(i, end int) int {
	for i++; i < end; i++ {
		if c := q.plain[i-1]; (c == ' ' || c == '.') && q.plain[i] >= 'a' && q.plain[i] <= 'z' && (q.capital(i) || c == '.' || i > 1 && strings.IndexByte(".;", q.plain[i-2]) >= 0) {
			return i
		}
	}
	return end
}

// labelAt tries every label at one place.
func (q *petitioner) labelAt(i int, first bool, now partKind, asked bool) (part, bool) {
	rest := q.plain[i:min(len(q.plain), i+320)]
	if rest == "" {
		return part{}, false
	}
	lineFirst := q.lineStart(i)
	fresh := first || q.afterStop(i)
	if !fresh && strings.IndexByte(rest[:min(len(rest), 160)], ':') < 0 {
		return part{}, false // inside a line a label ends with its colon
	}
	if first {
		if m := dayLine.FindStringIndex(q.plain[lineFirst:]); m != nil && !notDay.MatchString(q.plain[lineFirst:lineFirst+m[1]]) {
			return part{kind: partDay, start: lineFirst, from: lineFirst}, true
		}
		if len(q.plain) > 0 && (asked || now != 0) {
			if signStart.MatchString(rest) || i > len(q.plain)/2 && bossStart.MatchString(rest) {
				return part{kind: partSign, start: i, from: i}, true
			}
		}
	}
	if fresh && !first && now != 0 {
		if m := dayInside.FindStringIndex(rest); m != nil && !notDay.MatchString(rest[:m[1]]) {
			return part{kind: partDay, start: i, from: i}, true
		}
		if now == partDay && signInside.MatchString(rest) {
			return part{kind: partSign, start: i, from: i}, true
		}
	}
	if fresh && endStart.MatchString(rest) {
		return part{kind: partEnd, start: i, from: i}, true
	}
	if now != partSign || first {
		for _, l := range petitionLabels {
			if n := q.labelled(l, i, rest, first); n > 0 {
				if l.kind == partRequester && asked && (now == partCreditor || now == partDebtor || now == partRequester) {
					return part{}, false // "Họ và tên:" under a heading
				}
				if l.kind == partBank && (now == partMeans || now == partRequester) && !first {
					return part{}, false
				}
				return part{kind: l.kind, start: i, from: i + n}, true
			}
		}
	}
	if !asked && fresh {
		if m := meLabel.FindStringIndex(rest); m != nil && !notMe.MatchString(rest[m[1]:]) {
			return part{kind: partRequester, start: i, from: i + m[1], me: true}, true
		}
	}
	if fresh && (now == partRequester || now == partCreditor || now == partDebtor || now == partTo || now == 0) && storyStart.MatchString(rest) {
		return part{kind: partStory, start: i, from: i}, true
	}
	return part{}, false
}

// labelled answers how long a label is at a place; 0 where it doesn't stand there or stands inside a sentence.
func (q *petitioner) labelled(l label, i int, rest string, first bool) int {
	m := l.rule.FindStringIndex(rest)
	if m == nil || m[1] == 0 {
		return 0
	}
	n := m[1]
	if c := rest[n-1]; c == ':' || c == ';' {
		return n
	}
	if n < len(rest) && rest[n] >= 'a' && rest[n] <= 'z' {
		return 0
	}
	if !first {
		return 0
	}
	after := strings.TrimLeft(rest[n:], " ")
	blank := after == "" || after[0] == '\n' || after[0] == '.' || strings.HasPrefix(after, "__")
	if blank {
		return n
	}
	if at := i + len(rest) - len(after); l.bare && (q.titleAt(at, i+len(rest)) > 0 || after[0] == '-' || q.capital(at)) {
		return n
	}
	return 0
}

// afterStop says whether a sentence ends right before i.
func (q *petitioner) afterStop(i int) bool {
	before := strings.TrimRight(q.plain[max(0, i-4):i], " ")
	return before != "" && strings.IndexByte(".;\n", before[len(before)-1]) >= 0
}

// first is the first part of a kind.
func (q *petitioner) first(kind partKind) (part, bool) {
	for _, p := range q.parts {
		if p.kind == kind && p.to > p.from {
			return p, true
		}
	}
	return part{}, false
}
