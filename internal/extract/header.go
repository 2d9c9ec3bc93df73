package extract

import (
	"regexp"
	"strings"
)

// A found is a value read from the text with its place and how sure the reader is.
type found struct {
	value      string
	start, end int
	confidence float64
}

func (f found) ok() bool { return f.value != "" }

var (
	numberLabel = re(`(?:bản án|quyết định|bản\s+án\s+dân sự|bản\s+án\s+hình sự)\s*(?:số|so|sog)?\s*[:.]?\s*(\d)|(?:^| )số\s*[:.]\s*(\d)|(?:bản án|quyết định)[^\d:]{0,20}số\s*:?\s*(\d)`)
	numberShape = regexp.MustCompile(`^(\d{1,5}[a-zA-Z]?)\s*[/.]\s*(\d{4})\s*[-/.–]\s*(\p{Lu}[\p{Lu}\d]*(?:\s*[-–/]\s*\p{Lu}[\p{Lu}\d]*){0,4})`)
	bareNumber  = regexp.MustCompile(`^(\d{1,5})\s*/\s*(\p{Lu}[\p{Lu}\d]*(?:\s*[-–]\s*\p{Lu}[\p{Lu}\d]*){0,3})`)
)

// readNumber reads "12/2024/DS-ST" however it is broken or spaced.
func readNumber(p page, s sections) found {
	top := min(len(p.low), max(s.facts, 6000))
	if s.order > 0 {
		top = min(top, s.order)
	}
	for from := 0; from < top; {
		m := numberLabel.FindStringSubmatchIndex(p.low[from:top])
		if m == nil {
			break
		}
		at := -1
		for g := 1; g <= 3; g++ {
			if m[2*g] >= 0 {
				at = from + m[2*g]
			}
		}
		lineStart := strings.LastIndexByte(p.text[:from+m[0]+1], '\n') + 1
		lead := strings.TrimLeft(p.low[lineStart:from+m[0]+1], " *+-–")
		if shape := numberShape.FindStringSubmatchIndex(p.text[at:]); shape != nil && len(lead) <= 2 {
			return numberOf(p, at, shape)
		} else if shape := bareNumber.FindStringSubmatchIndex(p.text[at:]); shape != nil && len(lead) <= 2 {
			return numberOf(p, at, shape)
		}
		from = at + 1
	}
	return found{}
}

func numberOf(p page, at int, shape []int) found {
	printed := p.text[at : at+shape[1]]
	// A capital that opens the next line is no part of the number: "DS-ST\nV/v", "HS-ST\nNgày".
	if i := strings.IndexByte(printed, '\n'); i > 0 && !strings.HasSuffix(strings.TrimSpace(printed[:i]), "-") {
		printed = printed[:i]
	}
	last := printed[strings.LastIndexAny(printed, "-–/ ")+1:]
	if rest := p.text[at+len(printed):]; len([]rune(last)) == 1 && rest != "" && startsLower(rest) {
		printed = strings.TrimRight(printed[:len(printed)-len(last)], " -–/")
	}
	value := strings.ReplaceAll(strings.Join(strings.Fields(printed), ""), "–", "-")
	return found{value: value, start: at, end: at + len(printed), confidence: 0.98}
}

func startsLower(s string) bool {
	for _, r := range s {
		return strings.ToUpper(string(r)) != string(r)
	}
	return false
}

var (
	dateLabel  = re(`ng[aà]y[^\d]{0,6}`)
	trialLabel = re(`(?:h[oô]m nay,?\s*|trong\s+|vào\s+)?(?:các\s+)?ngày`)
)

// readDate reads the day under the number; without one, the last day of the trial.
func readDate(p page, s sections, number found) found {
	from := number.end
	to := min(len(p.low), from+260)
	if number.ok() {
		if m := dateLabel.FindStringIndex(p.low[from:to]); m != nil {
			if d, ok := findDate(p.low, from+m[0], min(to, from+m[1]+40)); ok {
				return found{d.iso, d.start, d.end, 0.98}
			}
		}
	}
	for _, l := range linesOf(p) {
		if l.start >= max(s.facts, 200) || l.start >= len(p.low) {
			break
		}
		line := strings.TrimLeft(p.low[l.start:l.end], " -*+")
		i := strings.Index(line, "ngày")
		if i < 0 || i > 30 {
			continue
		}
		if strings.HasPrefix(line, "ngày") && len(line) < 40 || strings.Contains(line, ", ngày") && len(line) < 80 {
			if d, ok := findDate(p.low, l.start, l.end); ok {
				return found{d.iso, d.start, d.end, 0.9}
			}
		}
	}
	return trialDay(p, s)
}

// trialDay reads "Trong các ngày 22, 25, 28 tháng 9 năm 2017 tại trụ sở ..." : the last of them.
func trialDay(p page, s sections) found {
	for _, l := range linesOf(p) {
		if l.start >= max(s.facts, 200) {
			break
		}
		line := p.low[l.start:l.end]
		if m := trialLabel.FindStringIndex(strings.TrimLeft(line, " -")); m == nil || m[0] > 0 {
			continue
		}
		stop := min(len(p.low), l.start+300)
		if i := strings.Index(p.low[l.start:stop], "tòa án"); i > 0 {
			stop = l.start + i
		} else {
			continue
		}
		var out found
		for from := l.start; ; {
			d, ok := findDate(p.low, from, stop)
			if !ok {
				break
			}
			out = found{d.iso, d.start, d.end, 0.75}
			from = d.end
		}
		if out.ok() {
			return out
		}
	}
	return found{}
}

// readInstance tells first instance from appeal by the number, else by what the panel calls itself.
func readInstance(p page, s sections, number found) found {
	parts := strings.FieldsFunc(strings.ToUpper(number.value), func(r rune) bool { return r == '/' || r == '-' || r >= '0' && r <= '9' })
	for _, part := range parts {
		if strings.HasSuffix(part, "PT") {
			return found{InstanceAppeal, number.start, number.end, 0.98}
		}
		if strings.HasSuffix(part, "ST") || strings.HasPrefix(part, "ST") {
			return found{InstanceFirst, number.start, number.end, 0.98}
		}
	}
	head := p.low[:s.facts]
	first, appeal := strings.Index(head, "sơ thẩm"), strings.Index(head, "phúc thẩm")
	switch {
	case appeal >= 0 && (first < 0 || appeal < first):
		return found{InstanceAppeal, appeal, appeal + len("phúc thẩm"), 0.8}
	case first >= 0:
		return found{InstanceFirst, first, first + len("sơ thẩm"), 0.8}
	}
	return found{InstanceFirst, 0, 0, 0.4}
}

var (
	titleShape  = re(`(?:^| )quyết định ((?:đình chỉ|tạm đình chỉ|công nhận|áp dụng|giải quyết|mở thủ tục|tuyên bố|không công nhận|cho thi hành|xử lý|giám đốc thẩm|tái thẩm)[^.:;]{3,160})`)
	subjectMark = re(`v/\s*v\s*:?|về việc\s*:?`)
	// who is at law stands on lines of his own below the subject
	subjectOver = regexp.MustCompile(`(?i)\n(?:[-–+*]|(?:các )?(?:nguyên đơn|bị đơn|bị cáo|bị hại|đương sự|người khởi kiện|người bị kiện|người yêu cầu|người có quyền lợi)[^\n]{0,30}:)`)
)

// readDocument names what the paper calls itself: "bản án", "quyết định đình chỉ vụ án" ...
func readDocument(p page, s sections) found {
	head := p.low[:max(min(s.order, s.facts), 0)]
	if s.facts == 0 {
		head = p.low[:min(len(p.low), 2000)]
	}
	if i := strings.Index(head, "bản án"); i >= 0 && !strings.Contains(head[:i], "quyết định") {
		return found{"bản án", i, i + len("bản án"), 0.98}
	}
	for _, l := range linesOf(p) {
		if l.start >= len(head) {
			break
		}
		line := strings.TrimSpace(p.low[l.start:l.end])
		if line == "quyết định" || strings.HasPrefix(line, "quyết định ") && strings.ToUpper(p.text[l.start:l.end]) == p.text[l.start:l.end] {
			end := min(len(p.low), l.end+120)
			if m := titleShape.FindStringSubmatchIndex(p.low[max(l.start-1, 0):end]); m != nil {
				start := max(l.start-1, 0)
				value := cutAt(p.low[start+m[2]:start+m[3]], "tòa án", "căn cứ", "thành phần", "ngày")
				return found{"quyết định " + strings.TrimSpace(value), l.start, start + m[2] + len(strings.TrimRight(value, " ")), 0.9}
			}
			return found{"quyết định", l.start, l.end, 0.8}
		}
	}
	if i := strings.Index(p.low[:max(s.facts, min(len(p.low), 2000))], "bản án"); i >= 0 {
		return found{"bản án", i, i + len("bản án"), 0.8}
	}
	return found{}
}

// cutAt cuts s before the first of the marks.
func cutAt(s string, marks ...string) string {
	for _, m := range marks {
		if i := strings.Index(s, m); i >= 0 {
			s = s[:i]
		}
	}
	return s
}

// readSubject reads "V/v tranh chấp ..." under the number.
func readSubject(p page, s sections) found {
	m := subjectMark.FindStringIndex(p.low[:s.facts])
	if m == nil {
		return found{}
	}
	stop := min(s.facts, m[1]+260)
	if at := subjectOver.FindStringIndex(p.text[m[1]:stop]); at != nil {
		stop = m[1] + at[0]
	}
	text := p.text[m[1]:stop]
	text = cutAt(text, "CỘNG H", "NHÂN DANH", "NƯỚC CỘNG", "NHÂN\nDANH", "Độc lập", "TÒA ÁN", "TOÀ ÁN", "theo Quyết định", "theo quyết định", "Theo Quyết", "giữa các", ", theo", "theo\n")
	trimmed := strings.Trim(text, " \n\"“”.:;,-–")
	if trimmed == "" || strings.HasPrefix(trimmed, "các đương sự") || strings.HasPrefix(trimmed, "đương sự") {
		return found{}
	}
	start := m[1] + strings.Index(text, trimmed)
	return found{strings.Join(strings.Fields(trimmed), " "), start, start + len(trimmed), 0.9}
}
