package extract

import (
	"regexp"
	"strings"

	"thads/internal/vn"
)

var (
	citedNumber = regexp.MustCompile(`\b(\d{1,5}[a-z]?)\s*/\s*((?:19|20)\d\d)\s*/\s*((?:q[dđ]|qd|hs|ds|hn|kd|ld|hc|hng|st|pt|pqtt|vi|[a-z]{2,6})[a-z]{0,8}(?:\s?[-/]\s?[a-z0-9]{2,8}){0,4})\b|\b(\d{1,5}[a-z]?)\s*/\s*([a-z]{2,6}(?:\s?-\s?[a-z]{2,6}){0,3})\b`)
	awardNumber = loose(`phan quyet(?: trong tai)?(?: vu tranh chap)? so\s*:?\s*([0-9]{1,4}\s*/\s*[0-9]{2,4}(?:\s*[-/]?\s*[a-z]{2,5})?)`)
	citedDay    = loose(`^\n?[^.;\n]{0,60}?(?:ngay|de ngay|tuyen ngay|,)\s*(\d[\dlo]?|[lo]\d) (?:thang|[/.-]) ([\dlo]{1,2}) (?:nam|[/.-]) (\d{4})`)
	citedCourt  = loose(`(?:toa an (?:nhan dan|quan su)|\btand\b|\btaqs\b|trung tam trong tai|hoi dong trong tai|toa phuc tham|uy ban canh tranh|hoi dong canh tranh)\s`)
	courtStop   = loose(`[;("]|\.\s|\.$|,(?:\s)*(?:[^ht]|h[^u]|t[^hipx.])|\s(?:da|ve viec|ve|tuyen|ban hanh|xet xu|buoc|giua|v/v|co|trong vu|doi voi|cong nhan|phai|thi|vao|quyet dinh|ngay|nay|va|ong|ba|theo|ra|xu|toi|duoc|va|cac khoan|noi dung)\b`)
	lawNumber   = regexp.MustCompile(`qh\d|nd\s?-?\s?cp|tt\s?-?\s?b|ttlt|nq\s?-?\s?(?:hdtp|ubtvqh)|ubnd|ccthads|cthads|thads|ctha|bl\b|hdtd|hdcv|hd\b|hdtc|gcn|cmnd|tb\b|sxd`)
	docWord     = loose(`(ban an|quyet dinh|phan quyet)[^.;]*$`)
)

// judgments finds every judgment, decision and award the paper cites, each once; a citation that says more completes one
// that says less.
func (q *petitioner) judgments() {
	for _, m := range citedNumber.FindAllStringSubmatchIndex(q.plain, 60) {
		a, b := m[0], m[1]
		if nl := strings.IndexByte(q.plain[a:b], '\n'); nl >= 0 && strings.IndexByte("-/", q.plain[a+nl-1]) < 0 {
			b = a + nl
		}
		if lawNumber.MatchString(q.plain[a:b]) || m[8] >= 0 && !q.courtSymbol(m[10], m[11]) {
			continue
		}
		n, ok := vn.ParseDocNumber(q.printed(a, b))
		if !ok || a > 0 && (q.plain[a-1] == '/' || q.plain[a-1] == '-') {
			continue
		}
		q.cite(n.String(), a, b)
	}
	for _, m := range awardNumber.FindAllStringSubmatchIndex(q.plain, 10) {
		if !citedNumber.MatchString(q.plain[m[2]:m[3]]) {
			q.cite(strings.ReplaceAll(q.printed(m[2], m[3]), " /", "/"), m[2], m[3])
		}
	}
}

// courtSymbol says whether a number without a year bears the sign of a court: "15/DSST", "07/QĐST-HNGĐ".
func (q *petitioner) courtSymbol(a, b int) bool {
	s := strings.ReplaceAll(q.plain[a:b], " ", "")
	return strings.Contains(s, "st") || strings.Contains(s, "pt")
}

func (q *petitioner) cite(number string, a, b int) {
	one := Cited{JudgmentNumber: number, Confidence: 0.95, Values: Values{"judgment_number": q.value(a, b, 0.95)}}
	before := q.plain[max(0, a-140):a]
	if m := docWord.FindStringSubmatch(before); m != nil {
		one.Document = documentOf(m[1])
	}
	limit := min(len(q.plain), b+260)
	if next := citedNumber.FindStringIndex(q.plain[b:limit]); next != nil {
		limit = b + next[0]
	}
	if m := q.find(citedDay, b, limit); m != nil {
		if iso := dayFrom(q.plain[m[2]:m[3]], q.plain[m[4]:m[5]], q.plain[m[6]:m[7]]); iso != "" {
			one.JudgmentDate = iso
			one.Values["judgment_date"] = q.value(m[2], m[7], 0.95)
		}
	}
	if m := q.find(citedCourt, b, limit); m != nil {
		q.court(&one, m[0], m[1])
	} else if all := citedCourt.FindAllStringIndex(before, -1); len(all) > 0 && one.Court == "" {
		last := all[len(all)-1]
		if !strings.ContainsAny(before[last[1]:], ".;") {
			q.court(&one, a-len(before)+last[0], a-len(before)+last[1])
		}
	}
	if one.Document == "" && one.Court == "" && !q.courtSymbol(a, b) {
		return // a number of something else
	}
	one.complete()
	q.keep(one)
}

// complete fills in what the number itself tells.
func (c *Cited) complete() {
	if c.Document == "" {
		c.Document = "bản án"
		if strings.Contains(c.JudgmentNumber, "QĐ") || strings.Contains(c.JudgmentNumber, "QD") {
			c.Document = "quyết định"
		}
	}
	if c.JudgmentDate == "" || c.Court == "" {
		c.Confidence = 0.7
	}
}

// keep adds a citation, or completes the one that is there.
func (q *petitioner) keep(one Cited) {
	for i := range q.out.Judgments {
		old := &q.out.Judgments[i]
		if numberKey(old.JudgmentNumber) != numberKey(one.JudgmentNumber) {
			continue
		}
		if old.JudgmentDate == "" {
			old.JudgmentDate = one.JudgmentDate
		}
		if old.Court == "" {
			old.Court = one.Court
		}
		for k, v := range one.Values {
			if _, ok := old.Values[k]; !ok {
				old.Values[k] = v
			}
		}
		if old.JudgmentDate != "" && old.Court != "" {
			old.Confidence = max(old.Confidence, 0.9)
		}
		return
	}
	q.out.Judgments = append(q.out.Judgments, one)
}

func numberKey(number string) string {
	if n, ok := vn.ParseDocNumber(number); ok {
		return n.Key()
	}
	return vn.Fold(number)
}

func documentOf(plain string) string {
	switch {
	case strings.HasPrefix(plain, "q"):
		return "quyết định"
	case strings.HasPrefix(plain, "p"):
		return "phán quyết trọng tài"
	}
	return "bản án"
}

// court reads the court's name that opens at a; its kind ends at head.
func (q *petitioner) court(one *Cited, a, head int) {
	end := min(len(q.plain), head+110)
	for at := head; at < end; {
		m := q.find(courtStop, at, end)
		if m == nil {
			break
		}
		if m[0]+1 < len(q.plain) && q.plain[m[0]] <= ' ' && q.capital(m[0]+1) && !q.allCaps(head, m[1]) { // "tỉnh Bà Rịa"
			at = m[0] + 1
			continue
		}
		if q.plain[m[0]] == '.' && q.abbreviation(m[0]) || q.plain[m[0]] == ',' && unitAfter.MatchString(q.plain[m[0]:end]) {
			at = m[0] + 1
			continue
		}
		end = m[0]
		break
	}
	for i := head; i < end; i++ {
		if q.plain[i] == '\n' && !q.wraps(i) {
			end = i
		}
	}
	_, end = q.trim(a, end)
	if end <= head {
		return
	}
	name := q.printed(head, end)
	switch kind := strings.Join(strings.Fields(q.plain[a:head]), " "); {
	case kind == "tand" || strings.HasSuffix(kind, "nhan dan"):
		one.Court = "Tòa án nhân dân " + courtUnits(name)
	case kind == "taqs" || strings.HasSuffix(kind, "quan su"):
		one.Court = "Tòa án quân sự " + courtUnits(name)
	default:
		one.Court = q.printed(a, end)
	}
	one.Values["court"] = q.value(a, end, 0.9)
}

var unitAfter = loose(`^,\s*(?:tinh|thanh pho|tp|huyen|quan|thi xa|tx|t\.)[ .]`)

// courtUnits writes the units of a court's name the usual way.
func courtUnits(name string) string {
	units := strings.Split(name, ",")
	for i, u := range units {
		units[i] = unitCase(strings.TrimSpace(u))
	}
	return strings.Join(units, ", ")
}

// dayFrom makes an ISO day of the three parts as scanned; "" where there is no such day.
func dayFrom(d, m, y string) string {
	figures := strings.NewReplacer("l", "1", "i", "1", "o", "0")
	day, ok := vn.ParseDate(figures.Replace(d) + "/" + figures.Replace(m) + "/" + y)
	if !ok {
		return ""
	}
	return day.String()
}
