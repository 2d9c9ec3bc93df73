package money

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

var digitWords = [...]string{"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"}

// Words writes an amount as documents print it, with a capital and "đồng": 1500000 -> "Một triệu năm trăm nghìn đồng".
func Words(d Dong) string {
	s := Cardinal(int64(d)) + " đồng"
	first, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(first)) + s[size:]
}

// Cardinal reads a number in words, lower case, as courts write it: "lăm" after ten, "mốt" after twenty, "bốn" (not "tư"), "lẻ", "nghìn",
// "tỷ"; "không trăm" before tens that follow a bigger group (8.025.000: "tám triệu không trăm hai mươi lăm nghìn").
func Cardinal(n int64) string {
	switch {
	case n == 0:
		return digitWords[0]
	case n < 0:
		return "âm " + strings.Join(spell(uint64(-(n+1))+1, false), " ")
	}
	return strings.Join(spell(uint64(n), false), " ")
}

// spell lists the words of n > 0; after says that a bigger group stands before.
func spell(n uint64, after bool) []string {
	var out []string
	if n >= 1e9 {
		out = append(spell(n/1e9, after), "tỷ")
		n, after = n%1e9, true
	}
	for _, scale := range []struct {
		size uint64
		name string
	}{{1e6, "triệu"}, {1e3, "nghìn"}, {1, ""}} {
		group := n / scale.size
		n %= scale.size
		if group == 0 {
			continue
		}
		out = append(out, spellGroup(int(group), after, scale.size == 1)...)
		if scale.name != "" {
			out = append(out, scale.name)
		}
		after = true
	}
	return out
}

// spellGroup lists the words of 1..999. last is the group without a scale, which takes "lẻ" before a lone unit.
func spellGroup(g int, after, last bool) []string {
	hundreds, tens, units := g/100, g/10%10, g%10
	var out []string
	switch {
	case hundreds > 0 || after && tens > 0:
		out = append(out, digitWords[hundreds], "trăm")
	case after && last:
		return []string{"lẻ", digitWords[units]}
	}
	switch {
	case tens == 1:
		out = append(out, "mười")
	case tens > 1:
		out = append(out, digitWords[tens], "mươi")
	case units > 0 && len(out) > 0:
		out = append(out, "lẻ")
	}
	switch {
	case units == 0:
	case units == 5 && tens > 0:
		out = append(out, "lăm")
	case units == 1 && tens > 1:
		out = append(out, "mốt")
	default:
		out = append(out, digitWords[units])
	}
	return out
}
