package money

import (
	"math"
	"strconv"
	"strings"
	"unicode"
)

// The kinds of words in an amount.
const (
	wordDigit = iota
	wordTen   // mười, and mươi after a digit
	wordHundred
	wordScale
	wordOdd  // lẻ, linh
	wordHalf // rưỡi
	wordPair // chục
	wordEnd  // đồng and what may follow it
)

type token struct {
	kind int
	n    int64
}

// lexicon holds the spellings seen in papers, slips of the pen included.
var lexicon = func() map[string]token {
	m := map[string]token{}
	add := func(t token, spellings string) {
		for _, w := range strings.Fields(spellings) {
			m[w] = t
		}
	}
	add(token{wordDigit, 0}, "không khong")
	add(token{wordDigit, 1}, "một mốt mot môt")
	add(token{wordDigit, 2}, "hai")
	add(token{wordDigit, 3}, "ba")
	add(token{wordDigit, 4}, "bốn tư bon tu bôn")
	add(token{wordDigit, 5}, "năm lăm nhăm nam lam nham")
	add(token{wordDigit, 6}, "sáu sau")
	add(token{wordDigit, 7}, "bảy bẩy bẫy bay")
	add(token{wordDigit, 8}, "tám tam")
	add(token{wordDigit, 9}, "chín chin")
	add(token{wordTen, 10}, "mười mươi muời muơi mưòi mưới mừơi mươì mưoi muoi mưỡi")
	add(token{wordPair, 10}, "chục chuc")
	add(token{wordHundred, 100}, "trăm tram trắm")
	add(token{wordScale, 1e3}, "nghìn ngàn nghin ngan ngìn nghàn nghìm")
	add(token{wordScale, 1e6}, "triệu trieu trệu triêu triêụ triẹu")
	add(token{wordScale, 1e9}, "tỷ tỉ ty ti tỹ")
	add(token{wordOdd, 0}, "lẻ linh lẽ le")
	add(token{wordHalf, 0}, "rưỡi rưởi ruoi")
	add(token{wordEnd, 0}, "đồng đòng dong đ chẵn chẳn chan việt viet nam vnd vnđ")
	return m
}()

// ParseWords reads an amount in words, tolerant of regional words (ngàn, linh, bẩy, tỉ), short forms ("hai tư triệu"),
// punctuation, "Bằng chữ:" before and "đồng chẵn" after. ok is false where a word is not understood or the words can be read in
// two ways ("một trăm năm", "hai triệu ba"): a wrong amount is worse than none.
func ParseWords(s string) (Dong, bool) {
	tokens, ok := tokenize(s)
	if !ok || len(tokens) == 0 {
		return 0, false
	}
	p := &parser{in: tokens}
	n, ok := p.amount()
	return Dong(n), ok && p.at == len(p.in)
}

func tokenize(s string) ([]token, bool) {
	s = strings.ToLower(strings.NewReplacer("ƣ", "ư", "Ƣ", "ư").Replace(s))
	if i := strings.Index(s, "bằng chữ"); i >= 0 {
		s = s[i+len("bằng chữ"):]
	}
	var out []token
	ended := false
	for _, w := range strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.Is(unicode.Mn, r) }) {
		t, known := lexicon[w]
		switch {
		case ended && (w == "nam" || known && t.kind == wordEnd): // "đồng Việt Nam"
		case !known || ended:
			return nil, false
		case t.kind == wordEnd:
			ended = true
		default:
			out = append(out, t)
		}
	}
	return out, true
}

// A parser walks the words once, from left to right.
type parser struct {
	in []token
	at int
}

func (p *parser) kind() int {
	if p.at < len(p.in) {
		return p.in[p.at].kind
	}
	return -1
}

// amount reads groups with falling scales; tỷ closes a section and may come twice (a million million million).
func (p *parser) amount() (int64, bool) {
	total, section, scale := int64(0), int64(0), int64(math.MaxInt64)
	first := true
	for p.at < len(p.in) {
		odd := p.kind() == wordOdd
		if odd && first {
			return 0, false
		}
		group, full, ok := p.group()
		if p.kind() == wordScale && p.in[p.at].n == 1e9 && !first {
			ok = true // mười nghìn tỷ
		}
		if !ok {
			return 0, false
		}
		first = false
		if p.kind() != wordScale { // the last group
			lone := group < 10 && !full && !odd && (section > 0 || total > 0)
			return addTo(total, section, group, p.at == len(p.in) && scale > 1 && !lone)
		}
		size := p.in[p.at].n
		p.at++
		if size >= scale && size != 1e9 {
			return 0, false
		}
		if size == 1e9 {
			all, ok := addTo(total, section, group, true)
			if !ok || all > math.MaxInt64/size {
				return 0, false
			}
			total, section, scale = all*size, 0, math.MaxInt64
		} else {
			section, scale = section+group*size, size
		}
		if p.kind() == wordHalf {
			p.at++
			return addTo(total, section, size/2, p.at == len(p.in))
		}
	}
	return addTo(total, section, 0, !first)
}

func addTo(total, section, group int64, ok bool) (int64, bool) {
	if total > math.MaxInt64-section-group {
		return 0, false
	}
	return total + section + group, ok
}

// group reads 0..999. full says that hundreds were named, so that "không trăm lẻ năm" is no short form.
func (p *parser) group() (n int64, full, ok bool) {
	start := p.at
	if p.kind() == wordDigit && p.at+1 < len(p.in) && p.in[p.at+1].kind == wordHundred {
		n, full = p.in[p.at].n*100, true
		p.at += 2
		if p.kind() == wordHalf {
			p.at++
			return n + 50, full, true
		}
	}
	switch p.kind() {
	case wordOdd:
		p.at++
		tens, ok := p.tens()
		return n + tens, full, ok
	case wordDigit, wordTen:
		tens, ok := p.tens()
		if full && tens < 10 { // "một trăm năm" is 105 to some and 150 to others
			ok = false
		}
		return n + tens, full, ok
	}
	return n, full, p.at > start
}

// tens reads 0..99: "mười lăm", "hai mươi mốt", "hai chục", "hai tư", "năm".
func (p *parser) tens() (int64, bool) {
	switch p.kind() {
	case wordTen:
		p.at++
		return 10 + p.unit(), true
	case wordDigit:
		d := p.in[p.at].n
		p.at++
		switch p.kind() {
		case wordTen, wordPair:
			p.at++
			return d*10 + p.unit(), d > 0
		case wordDigit: // hai tư
			u := p.unit()
			return d*10 + u, d > 1
		}
		return d, true
	}
	return 0, false
}

// unit takes a digit that closes the tens; a digit before "trăm" belongs to the next group.
func (p *parser) unit() int64 {
	if p.kind() != wordDigit || p.at+1 < len(p.in) && p.in[p.at+1].kind == wordHundred {
		return 0
	}
	p.at++
	return p.in[p.at-1].n
}

// ParseFigures reads an amount in figures: "1.234.567", "1,234,567 đ", "200000đồng", "1 234 567 VNĐ", "12.500.000,00", and with
// words "1,5 tỷ", "15 triệu đồng". ok is false where the separators don't group by three or the amount is not whole dong.
func ParseFigures(s string) (Dong, bool) {
	s = strings.ToLower(strings.TrimSpace(strings.ReplaceAll(s, "\u00a0", " ")))
	end := strings.IndexFunc(s, func(r rune) bool { return !unicode.IsDigit(r) && r != '.' && r != ',' && r != ' ' })
	figures, unit := s, ""
	if end >= 0 {
		figures, unit = s[:end], strings.Trim(s[end:], " .,;-/=()")
	}
	scale, ok := unitScale(unit)
	if !ok {
		return 0, false
	}
	return parseFigures(strings.TrimRight(figures, " .,"), scale)
}

// unitScale knows what may stand after the figures.
func unitScale(unit string) (int64, bool) {
	scale := int64(1)
	for _, w := range strings.Fields(unit) {
		t, known := lexicon[w]
		switch {
		case known && t.kind == wordScale && scale == 1:
			scale = t.n
		case w == "nam", known && t.kind == wordEnd:
		default:
			return 0, false
		}
	}
	return scale, true
}

func parseFigures(s string, scale int64) (Dong, bool) {
	s = strings.NewReplacer(". ", ".", " .", ".", ", ", ",", " ,", ",").Replace(s)
	groups := strings.FieldsFunc(s, func(r rune) bool { return r == '.' || r == ',' || r == ' ' })
	if len(groups) == 0 {
		return 0, false
	}
	seps := strings.Map(func(r rune) rune {
		if unicode.IsDigit(r) {
			return -1
		}
		return r
	}, s)
	if len(seps) != len(groups)-1 {
		return 0, false
	}
	fraction := ""
	last := groups[len(groups)-1]
	differs := len(seps) > 1 && seps[len(seps)-1] != seps[0]
	if len(seps) > 0 && seps[len(seps)-1] != ' ' && (differs || len(seps) == 1 && len(last) != 3) {
		fraction, groups, seps = last, groups[:len(groups)-1], seps[:len(seps)-1]
	}
	for i := range groups {
		if i > 0 && (len(groups[i]) != 3 || seps[i-1] != seps[0] || len(groups[0]) > 3) {
			return 0, false
		}
	}
	whole, err := strconv.ParseInt(strings.Join(groups, ""), 10, 64)
	if err != nil || whole > math.MaxInt64/scale {
		return 0, false
	}
	rest, ok := fractionOf(fraction, scale)
	if !ok || whole*scale > math.MaxInt64-rest {
		return 0, false
	}
	return Dong(whole*scale + rest), true
}

// fractionOf answers 0.digits of the scale, if that is whole.
func fractionOf(digits string, scale int64) (int64, bool) {
	n := int64(0)
	for _, d := range digits {
		if scale%10 != 0 {
			if d != '0' {
				return 0, false
			}
			continue
		}
		scale /= 10
		n += int64(d-'0') * scale
	}
	return n, true
}
