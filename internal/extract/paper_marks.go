package extract

import (
	"regexp"
	"strings"

	"thads/internal/vn"
)

// The number and the day of a paper, where they stand plainly at its head.

// oldest is the first year a paper in a file can bear; an earlier one was misread.
const oldest = 1945

var (
	paperLabel  = regexp.MustCompile(`(?i)^(?:(?:bản án|quyết định|thông báo|giấy|phiếu|biên bản|công văn)\s+)?s[ốôồổỗộóòo0]\s*[:.;]?\s*(\d{1,7}[a-zđ]?(?:\s*[/\-–]\s*[\pL\d.&]+)+)`)
	foldedDate  = regexp.MustCompile(`ngay (\d{1,2}) (?:thang )?(\d{1,2}) (?:nam )?((?:19|20)\d\d)\b`)
	citedBefore = regexp.MustCompile(`(?: sinh| so \d.*| cap| so \S+)(?: \S+){0,2}$`)
)

// isNumbered says that a folded line is the one with the paper's number.
func isNumbered(f string) bool { return beginsAny(f, "so ") }

func isDated(f string) bool {
	return foldedDate.MatchString(f) || strings.Contains(f, " thang ") && strings.Contains(f, " nam ")
}

// paperNumber reads the number that a line of the head begins with.
func paperNumber(lines []headLine) string {
	for _, l := range lines {
		if l.body {
			break
		}
		m := paperLabel.FindStringSubmatch(l.text)
		if m == nil {
			continue
		}
		n, ok := vn.ParseDocNumber(m[1])
		if !ok {
			continue
		}
		if rest, bare := strings.CutPrefix(n.Symbol, "QD"); bare { // recognition loses the bar of Đ; no symbol is written so
			n.Symbol = "QĐ" + rest
		}
		return n.String()
	}
	return ""
}

// paperDay reads the first day that is the paper's own: not a birthday, not the day of a paper it cites.
func paperDay(lines []headLine) string {
	for _, l := range lines {
		if beginsAny(l.folded, "can cu", "xet thay", "xet de nghi", "theo ") {
			continue
		}
		for _, m := range foldedDate.FindAllStringSubmatchIndex(l.folded, -1) {
			if !isNumbered(l.folded) && citedBefore.MatchString(" "+strings.TrimSpace(l.folded[:m[0]])) {
				continue
			}
			part := func(i int) string { return l.folded[m[2*i]:m[2*i+1]] }
			if d, ok := vn.ParseDate(part(1) + "/" + part(2) + "/" + part(3)); ok && d.Year >= oldest {
				return d.String()
			}
		}
	}
	return ""
}
