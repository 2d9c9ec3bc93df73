package extract

import (
	"strconv"
	"strings"
)

// maxAmount bounds what the reader takes for a sum of money: a million billion dong.
const maxAmount = 1_000_000_000_000_000

// A money is one sum of the text.
type money struct {
	amount     int64
	start, end int    // of the figures and their unit
	tokEnd     int    // first token after it, words in brackets included
	per        string // "tháng" in "2.000.000 đồng/tháng"
	foreign    bool   // dollars, gold
	sure       bool   // the unit is printed
	words      int64  // what the words in brackets say; 0 when there are none or they can't be read
}

// units of dong as printed; "d" is the đ of a font that lost it.
var dongUnits = map[string]bool{"đồng": true, "đ": true, "vnđ": true, "vnd": true, "đồngg": true, "đông": true, "d": true, "ồng": true, "đồn": true, "dồng": true, "đđ": true, "đông,": true}

// scales of figures followed by words: "2 tỷ 300 triệu đồng".
var scales = map[string]int64{"tỷ": 1_000_000_000, "tỉ": 1_000_000_000, "triệu": 1_000_000, "trệu": 1_000_000, "nghìn": 1000, "ngàn": 1000, "ngìn": 1000}

// moneyAt reads a sum that starts at toks[i].
func moneyAt(toks []token, i int) (money, bool) {
	t := toks[i]
	if t.kind != 'n' {
		return money{}, false
	}
	if m, ok := scaledMoney(toks, i); ok {
		return m, true
	}
	n, next, ok := grouped(toks, i)
	if !ok {
		return money{}, false
	}
	m := money{amount: n, start: t.start, end: toks[next-1].end, tokEnd: next}
	if next < len(toks) && toks[next].is("(") {
		// 289.524.516 (Hai trăm tám mươi chín triệu ...) đồng
		if close := closing(toks, next); close > 0 && close+1 < len(toks) && isDong(toks, close+1) {
			m.words = wordsAmount(toks, next+1, close)
			m.sure, m.end, m.tokEnd = true, toks[close+1].end, close+2
			return m, true
		} else if close > 0 && n >= 1000 && moneyWords(toks, next+1, close) {
			m.words = wordsAmount(toks, next+1, close)
			m.sure, m.tokEnd = true, close+1
			return m, true
		}
	}
	switch {
	case next < len(toks) && isDong(toks, next):
		m.sure, m.end, m.tokEnd = true, toks[next].end, next+1
		m.afterUnit(toks)
	case next < len(toks) && (toks[next].is("usd") || toks[next].is("đô") || toks[next].is("eur") || toks[next].is("euro") || next+1 < len(toks) && toks[next+1].is("vàng") && (toks[next].is("chỉ") || toks[next].is("lượng") || toks[next].is("cây"))):
		m.foreign, m.tokEnd = true, next+1
	case n < 1000 || !strings.ContainsAny(t.low, ".,"):
		return money{}, false
	case next < len(toks) && !endsFigure(toks[next]):
		return money{}, false
	}
	return m, true
}

// endsFigure says whether bare figures may stand before this token and still be a sum: no m², no kg, no slash.
func endsFigure(t token) bool {
	return t.kind == 'p' && !t.is("/") && !t.is("%") && !t.is("²") || t.first
}

// afterUnit takes what may follow the unit: words in brackets, "/tháng".
func (m *money) afterUnit(toks []token) {
	i := m.tokEnd
	if i+1 < len(toks) && toks[i].is("/") {
		m.per = toks[i+1].low
		if toks[i+1].kind == 'n' && i+2 < len(toks) {
			m.per = toks[i+2].low
		}
		return
	}
	if i < len(toks) && toks[i].is("(") {
		if close := closing(toks, i); close > 0 && moneyWords(toks, i+1, close) {
			m.words = wordsAmount(toks, i+1, close)
			m.tokEnd = close + 1
			if m.tokEnd+1 < len(toks) && toks[m.tokEnd].is("/") {
				m.per = toks[m.tokEnd+1].low
			}
		}
	}
}

func isDong(toks []token, i int) bool {
	if !dongUnits[toks[i].low] {
		return false
	}
	// a lone d or đ must touch the figures or stand at the end of a phrase
	return len(toks[i].low) > 2 || toks[i].glued || toks[i].low == "đ"
}

// grouped reads figures in groups of three, also where a blank slipped in ("200. 000đ").
func grouped(toks []token, i int) (n int64, next int, ok bool) {
	digits, next := toks[i].low, i+1
	for next+1 < len(toks) && (toks[next].is(".") || toks[next].is(",")) && toks[next].glued && toks[next+1].kind == 'n' &&
		threes(toks[next+1].low) && lastGroupFull(digits) && !toks[next+1].first && isDongSoon(toks, next+2) {
		digits += "." + toks[next+1].low
		next += 2
	}
	value, ok := figures(digits)
	return value, next, ok
}

func isDongSoon(toks []token, i int) bool { return i < len(toks) && isDong(toks, i) }

// threes says whether s is groups of three digits.
func threes(s string) bool {
	for g := range strings.FieldsFuncSeq(s, func(r rune) bool { return r == '.' || r == ',' }) {
		if len(g) != 3 {
			return false
		}
	}
	return s != ""
}

func lastGroupFull(s string) bool {
	g := s[strings.LastIndexAny(s, ".,")+1:]
	return len(g) == 3 || !strings.ContainsAny(s, ".,") && len(g) <= 3
}

// figures reads "15.680.000", "395,802", "15680000". A last group that isn't three digits makes it no sum of dong.
func figures(s string) (int64, bool) {
	groups := strings.FieldsFunc(s, func(r rune) bool { return r == '.' || r == ',' })
	if len(groups) == 0 {
		return 0, false
	}
	for i, g := range groups {
		if i > 0 && len(g) != 3 || i == 0 && len(groups) > 1 && len(g) > 3 {
			return 0, false
		}
	}
	n, err := strconv.ParseInt(strings.Join(groups, ""), 10, 64)
	if err != nil || n > maxAmount {
		return 0, false
	}
	return n, true
}

// scaledMoney reads "2 tỷ 300 triệu đồng", "50 triệu", "1,5 tỷ đồng".
func scaledMoney(toks []token, i int) (money, bool) {
	var total int64
	lastScale := int64(maxAmount)
	at := i
	for at+1 < len(toks) && toks[at].kind == 'n' {
		scale, ok := scales[toks[at+1].low]
		if !ok || scale >= lastScale {
			break
		}
		part, ok := scaledFigure(toks[at].low, scale)
		if !ok || total+part > maxAmount {
			return money{}, false
		}
		total += part
		lastScale = scale
		at += 2
	}
	if at == i {
		return money{}, false
	}
	m := money{amount: total, start: toks[i].start, end: toks[at-1].end, tokEnd: at, sure: lastScale >= 1_000_000}
	if at < len(toks) && isDong(toks, at) {
		m.end, m.tokEnd, m.sure = toks[at].end, at+1, true
		m.afterUnit(toks)
	}
	return m, m.sure
}

// scaledFigure is the dong of "1,5" at a scale; decimals are exact.
func scaledFigure(s string, scale int64) (int64, bool) {
	whole, fraction, _ := strings.Cut(strings.ReplaceAll(s, ",", "."), ".")
	n, err := strconv.ParseInt(whole, 10, 64)
	if err != nil || n > maxAmount/scale || strings.Contains(fraction, ".") || len(fraction) > 9 {
		return 0, false
	}
	n *= scale
	for _, d := range fraction {
		if scale%10 != 0 {
			return 0, false
		}
		scale /= 10
		n += int64(d-'0') * scale
	}
	return n, true
}

// closing finds the bracket that closes toks[i], within 60 tokens.
func closing(toks []token, i int) int {
	for k := i + 1; k < len(toks) && k < i+60; k++ {
		if toks[k].is(")") {
			return k
		}
		if toks[k].is("(") {
			return 0
		}
	}
	return 0
}
