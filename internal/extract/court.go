package extract

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

var (
	courtHead = re(`tòa án (?:nhân dân|quân sự)|\btand\b|\btaqs\b`)
	// courtEnd is where the name of a court stops.
	courtEnd = re(`cộng h|độc lập|bản án|quyết định|số\s*:|thành phần|với thành|hội đồng xét xử|[-*] ?hội|xét xử|mở phiên|ngày \d|tiến hành|đã |căn cứ|xét thấy|nhận thấy|v/v|về việc|bị kháng|hôm nay|do có|theo |thụ lý|---|___|\*|nơi nhận|, địa chỉ|thẩm phán|nhân danh|trong các|trong ngày|gồm có|vào ngày|vào các|có kháng|tuyên án`)
	unitWord = re(`^(?:tại thành phố|tỉnh|thành phố|tp\.?|thị xã|tx\.?|quận|q\.?|huyện|oện|h\.?|t\.|khu vực|quân khu|cấp cao|thủ đô|quân chủng|tối cao|đặc khu|trung ương|vùng)(?:\s|\.|\d|$)`)
)

// units of a court's name in the order they may stand, with the abbreviations courts print.
var unitAbbreviations = []struct{ short, full string }{
	{"tp.", "thành phố"}, {"tp", "thành phố"}, {"tx.", "thị xã"}, {"tx", "thị xã"},
	{"oện", "huyện"}, {"q.", "quận"}, {"h.", "huyện"}, {"t.", "tỉnh"},
}

// readCourt assembles the court's name from the three places that print it: the top left corner (one line per unit, often
// mixed with the motto), the line under "NHÂN DANH", and the sentence that opens the trial.
func readCourt(p page, s sections) found {
	var best found
	bestScore := -1
	end := s.facts
	if s.order > 0 && end < 400 {
		end = s.order
	}
	end = min(end, 9000) // the trial opens long before; later courts are those of old convictions
	for from := 0; from < end; {
		m := courtHead.FindStringIndex(p.low[from:end])
		if m == nil {
			break
		}
		at := from + m[0]
		f, score := courtAt(p, at, from+m[1], end)
		if score > bestScore {
			best, bestScore = f, score
		}
		from += m[1]
	}
	return best
}

// courtAt reads one printing of the name and scores it: headings first, then the most units.
func courtAt(p page, at, head, end int) (found, int) {
	heading := isUpper(p.text[at:head])
	military := strings.Contains(p.low[at:head], "quân sự")
	if p.low[at:head] == "taqs" {
		military = true
	}
	stop := min(end, head+200)
	var units []string
	last := head
	if heading {
		units, last = headingUnits(p, head, stop)
	} else {
		units, last = proseUnits(p, head, stop)
	}
	if len(units) == 0 {
		return found{}, -1
	}
	name := "Tòa án nhân dân"
	if military {
		name = "Tòa án quân sự"
	}
	value := name + " " + joinUnits(units)
	score := 0
	if heading {
		score += 10
	}
	before := p.low[max(0, at-80):at]
	if strings.Contains(before, "việt n") || strings.Contains(before, "nhân danh") {
		score += 4
	}
	if complete(units) {
		score += 12
	}
	if !heading && !strings.Contains(before, "trụ sở") && !strings.Contains(before, " tại") {
		score -= 15
	}
	return found{value, at, last, 0.8 + 0.015*float64(min(score, 12))}, score
}

// headingUnits reads the units of a name in capitals, also over several lines with other lines between them.
func headingUnits(p page, head, stop int) (units []string, last int) {
	last = head
	lineStart := head
	skipped := 0
	for lineStart < stop && len(units) < 4 && skipped < 6 {
		lineEnd := stop
		if i := strings.IndexByte(p.text[lineStart:stop], '\n'); i >= 0 {
			lineEnd = lineStart + i
		}
		low := p.low[lineStart:lineEnd]
		trimmed := strings.TrimLeft(low, " -–,")
		start := lineStart + len(low) - len(trimmed)
		if m := courtEnd.FindStringIndex(trimmed); m != nil {
			lineEnd = start + m[0]
			trimmed = trimmed[:m[0]]
			if m[0] == 0 {
				skipped++
			}
		}
		switch {
		case trimmed == "":
		case lineStart == head || unitWord.MatchString(trimmed) && isUpper(p.text[start:lineEnd]) || continues(p, last, units, start, lineEnd):
			units = appendUnits(units, p.text[start:lineEnd], continues(p, last, units, start, lineEnd))
			last = start + len(strings.TrimRight(p.text[start:lineEnd], " -–,"))
		default:
			skipped++
		}
		next := strings.IndexByte(p.text[lineStart:stop], '\n')
		if next < 0 {
			break
		}
		lineStart += next + 1
	}
	return units, last
}

// continues says whether a heading line goes on with the unit of the line before: "TỈNH BÀ RỊA –" + "VŨNG TÀU".
func continues(p page, last int, units []string, start, end int) bool {
	if len(units) == 0 || start >= end || !isUpper(p.text[start:end]) || start-last > 6 {
		return false
	}
	if strings.HasPrefix(strings.ToLower(units[len(units)-1]), "cấp cao") && len(units) == 1 && strings.HasPrefix(p.low[start:end], "tại ") {
		return true
	}
	previous := strings.Fields(strings.ToLower(units[len(units)-1]))
	return !unitWord.MatchString(p.low[start:end]) && (len(previous) <= 2 && strings.Contains(p.text[last:start], "\n") && p.text[last:start] != "\n" ||
		strings.ContainsAny(p.text[last:start], "-–"))
}

// proseUnits reads "Tòa án nhân dân huyện X, tỉnh Y" inside a sentence.
func proseUnits(p page, head, stop int) (units []string, last int) {
	low := p.low[head:stop]
	if m := courtEnd.FindStringIndex(low); m != nil {
		stop = head + m[0]
	}
	if i := strings.IndexAny(p.text[head:stop], ";:.("); i >= 0 && !strings.HasSuffix(strings.ToLower(p.text[head:head+i]), "tp") {
		stop = head + i
	}
	text := strings.ReplaceAll(p.text[head:stop], "\n", " ")
	for part := range strings.SplitSeq(text, ",") {
		part = strings.TrimSpace(part)
		low := strings.ToLower(part)
		if part == "" {
			continue
		}
		if !unitWord.MatchString(low) {
			if len(units) == 0 {
				return nil, head
			}
			break
		}
		units = appendUnits(units, part, false)
	}
	return units, stop
}

var innerUnit = regexp.MustCompile(`(?i)(?:^|[\s,\-–]+)(tỉnh|thành phố|tp\.?|thị xã|tx\.?|quận|q\.|huyện|khu vực|quân khu|t\.)\s*`)

// appendUnits cuts a stretch into units at the words that open them: "HUYỆN A - TỈNH B" is two.
func appendUnits(units []string, text string, joined bool) []string {
	text = strings.Trim(text, " -–,.\n")
	if joined && len(units) > 0 {
		units[len(units)-1] += " " + text
		return units
	}
	low := strings.ToLower(text)
	cuts := []int{0}
	for _, m := range innerUnit.FindAllStringSubmatchIndex(low, -1) {
		word := low[m[2]:m[3]]
		if m[2] == 0 || strings.HasPrefix(word, "tp") && len(strings.Fields(low[m[3]:])) == 0 || bareUnit(low[cuts[len(cuts)-1]:m[2]]) {
			continue
		}
		cuts = append(cuts, m[2])
	}
	if len(low) != len(text) {
		return append(units, text)
	}
	for i, c := range cuts {
		to := len(text)
		if i+1 < len(cuts) {
			to = cuts[i+1]
		}
		if u := strings.Trim(text[c:to], " -–,.\n"); u != "" {
			units = append(units, u)
		}
	}
	return units
}

// bareUnit says whether a stretch is only the opening word of a unit or words that lead one: "CẤP CAO TẠI", "QUẬN".
func bareUnit(low string) bool {
	low = strings.Trim(low, " -–,.")
	switch low {
	case "huyện", "oện", "quận", "thị xã", "thành phố", "tp", "tỉnh", "cấp cao tại", "khu vực", "":
		return true
	}
	return strings.HasPrefix(low, "cấp cao")
}

// complete says whether the name needs no further unit: a province, a city under the centre, a high or regional court.
func complete(units []string) bool {
	first, last := strings.ToLower(units[0]), strings.ToLower(units[len(units)-1])
	if strings.HasPrefix(first, "cấp cao") || strings.HasPrefix(first, "tỉnh") || strings.HasPrefix(first, "quân khu") ||
		strings.HasPrefix(first, "thủ đô") || strings.HasPrefix(first, "tối cao") || strings.HasPrefix(first, "trung ương") {
		return true
	}
	if len(units) > 1 {
		return strings.HasPrefix(last, "t") || strings.HasPrefix(first, "khu vực") // tỉnh, thành phố, tp
	}
	for _, city := range [...]string{"hồ chí minh", "hà nội", "hải phòng", "đà nẵng", "cần thơ", "huế"} {
		if strings.HasSuffix(first, city) {
			return true
		}
	}
	return strings.HasPrefix(first, "khu vực") && (strings.Contains(first, "-") || strings.Contains(first, "–"))
}

// joinUnits writes units the usual way: "huyện Lộc Ninh, tỉnh Bình Phước"; "khu vực 5 - Lâm Đồng" keeps its dash.
func joinUnits(units []string) string {
	out := make([]string, len(units))
	for i, u := range units {
		out[i] = unitCase(u)
	}
	if len(out) == 2 && strings.HasPrefix(out[0], "khu vực") && !strings.HasPrefix(out[1], "quân khu") {
		return out[0] + " - " + out[1]
	}
	return strings.ReplaceAll(strings.Join(out, ", "), ", quân khu ", " Quân khu ")
}

// unitCase writes one unit: full words for abbreviations, small letters for the kind, capitals for the name.
func unitCase(u string) string {
	low := strings.ToLower(u)
	for _, a := range unitAbbreviations {
		if rest, ok := strings.CutPrefix(low, a.short); ok && rest != "" && (strings.HasSuffix(a.short, ".") || rest[0] == ' ') && len(low) == len(u) {
			u = a.full + " " + strings.TrimSpace(u[len(a.short):])
			break
		}
	}
	fields := strings.Fields(u)
	kind := 0
	for _, k := range [...]string{"thành phố", "thị xã", "khu vực", "quân khu", "cấp cao tại thành phố", "cấp cao tại", "thủ đô", "quân chủng", "tỉnh", "huyện", "quận"} {
		if strings.HasPrefix(strings.ToLower(u)+" ", k+" ") {
			kind = max(kind, len(strings.Fields(k)))
		}
	}
	upper := isUpper(u[min(len(u), len(strings.Join(fields[:kind], " "))):])
	for i, f := range fields {
		switch {
		case i < kind:
			fields[i] = strings.ToLower(f)
		case upper && len([]rune(f)) > 2 && hasVowel(f):
			fields[i] = titled(f)
		case upper && len([]rune(f)) == 2 && hasVowel(f) && !hasConsonantPair(f):
			fields[i] = titled(f)
		}
	}
	return strings.Join(fields, " ")
}

// titled gives a word in capitals its capital and small letters; parts joined by a dash or an apostrophe each get one.
func titled(w string) string {
	var b strings.Builder
	fresh := true
	for _, r := range w {
		if fresh {
			b.WriteRune(r)
		} else {
			b.WriteRune(unicode.ToLower(r))
		}
		fresh = r == '-' || r == '–'
	}
	return b.String()
}

const vowels = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ"

func hasVowel(w string) bool { return strings.ContainsAny(strings.ToLower(w), vowels) }

// hasConsonantPair keeps initials like "LĐ" apart from short names like "AN".
func hasConsonantPair(w string) bool {
	for _, r := range strings.ToLower(w) {
		if strings.ContainsRune(vowels, r) {
			return false
		}
	}
	return true
}

// isUpper says whether a stretch has letters and no small ones.
func isUpper(s string) bool {
	letters := 0
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		i += n
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			letters++
		}
	}
	return letters > 0
}
