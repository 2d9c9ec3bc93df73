package extract

import (
	"strings"
)

// petitionHead is how much of the beginning tells what a paper is, in letters.
const petitionHead = 2500

var (
	petitionTitles = []string{"donyeucauthihanhan", "dondenghithihanhan", "donxinthihanhan", "donyeucauthihanhbanan", "donyeucauthihanhquyetdinh",
		"dondenghithihanhbanan", "giayyeucauthihanhan", "yeucauthihanhandansu", "vanbanyeucauthihanhan"}
	otherTitles = loose(`\bdon (?:khoi kien|khieu nai|to cao|khang cao|trinh bao|phan to|xin xac nhan|tu nguyen)|\bdon (?:xin |de nghi |yeu cau )?(?:rut|hoan|tam hoan|tam dinh chi|dinh chi|mien|giam|xet mien|xet giam|khoi phuc thoi hieu|giam doc tham|tai tham|phan cong|thay doi|xac minh)\b`)
	oralTitle   = loose(`bien ban\s[^:]*yeu cau thi hanh an`)
	judgmentTop = loose(`nhan danh nuoc cong hoa|hoi dong xet xu (?:so tham|phuc tham)? gom|thanh phan hoi dong`)
	officialTop = loose(`(?:^|\n)(?:bien ban|quyet dinh|thong bao|giay bao|giay trieu tap|cong van|bien lai|to trinh|bao cao|ke hoach|hop dong|phieu chuyen)[^\n]*\n`)
	letterAsks  = loose(`(?:yeu cau|de nghi|mong|xin)\s[^.]*(?:thi hanh (?:an|ban an|quyet dinh|phan quyet|cac khoan)|ra quyet dinh thi hanh)`)
	letterHead  = loose(`kinh gui|toi ten|ten toi|toi la`)
	courtTop    = loose(`^(?:toa an (?:nhan dan|quan su)|tand\b)`)
	stapled     = loose(`nhan danh nuoc|\n(?:ban an|quyet dinh)\b`)
)

// kindOfPaper tells a petition from everything else people bring, and cuts off a judgment stapled behind it.
func (q *petitioner) kindOfPaper() (oral bool, err error) {
	head := q.plain[:min(len(q.plain), petitionHead)]
	squeezed := squeeze(head)
	title := len(squeezed)
	top := squeezed[:min(len(squeezed), 900)]
	for _, at := range []func(string, string) int{strings.Index, about} {
		for _, t := range petitionTitles {
			if i := at(top, t); i >= 0 {
				title = min(title, i)
			}
		}
		if title < len(squeezed) {
			break
		}
	}
	titled := title < len(squeezed)
	oral = oralTitle.MatchString(head[:min(len(head), 900)])
	if m := judgmentTop.FindStringIndex(head); m != nil && !titleFirst(squeezed, title, head[:m[0]]) && !oral {
		return false, ErrNotPetition.New()
	}
	if m := otherTitles.FindStringIndex(head[:min(len(head), 900)]); m != nil && !oral && !titleFirst(squeezed, title, head[:m[0]]) {
		return false, ErrOtherPetition.New()
	}
	official := q.officialAt(head)
	switch {
	case oral:
	case titled && (official < 0 || titleFirst(squeezed, title, head[:official])):
	case official < 0 && letterHead.MatchString(head) && letterAsks.MatchString(q.plain[:min(len(q.plain), 8000)]):
	default:
		return false, ErrNotPetition.New()
	}
	q.unstaple()
	return oral, nil
}

// officialAt answers where the head names itself a paper of an office or a court, in capitals; -1 when it does not.
func (q *petitioner) officialAt(head string) int {
	for _, m := range officialTop.FindAllStringIndex(head, 20) {
		if isUpper(strings.TrimSpace(q.text[q.at[m[0]]:q.at[m[1]]])) {
			return m[0]
		}
	}
	return -1
}

// titleFirst says whether the title stands before the end of a stretch of the head.
func titleFirst(squeezed string, title int, before string) bool {
	return title < len(squeezed) && title <= len(squeeze(before))
}

// unstaple ends the page where a judgment begins that was scanned with the petition: at the court's name in capitals that
// heads a line.
func (q *petitioner) unstaple() {
	for at := q.lineEnd(min(300, len(q.plain))); at < len(q.plain); at = q.lineEnd(at) {
		at++
		m := courtTop.FindStringIndex(q.plain[at:])
		if m == nil || !q.allCaps(at, q.lineEnd(at)) || q.allCaps(0, at) {
			continue
		}
		if !q.has(stapled, at, min(len(q.plain), at+700)) {
			continue
		}
		q.plain, q.at = q.plain[:at], q.at[:at+1]
		return
	}
}

// squeeze keeps letters only: "Đ Ơ N  Y Ê U   C Ầ U" is "donyeucau".
func squeeze(plain string) string {
	return strings.Map(func(r rune) rune {
		if r < 'a' || r > 'z' {
			return -1
		}
		return r
	}, plain)
}

// about answers where s first holds word with at most two letters wrong, missing or added; -1 when it does not.
func about(s, word string) int {
	row := make([]int, len(word)+1)
	for i := range row {
		row[i] = i
	}
	for i := range len(s) {
		diagonal := row[0]
		for k := 1; k <= len(word); k++ {
			cost := diagonal
			if s[i] != word[k-1] {
				cost++
			}
			diagonal = row[k]
			row[k] = min(cost, row[k]+1, row[k-1]+1)
		}
		if row[len(word)] <= 2 {
			return max(0, i+1-len(word))
		}
	}
	return -1
}
