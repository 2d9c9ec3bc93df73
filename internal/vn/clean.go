package vn

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

var swaps = strings.NewReplacer(
	"Ƣ", "Ư", "ƣ", "ư", // PDF fonts with a wrong table
	"Ð", "Đ", "ð", "đ", "Ɖ", "Đ", "ɖ", "đ", // eth and the African d look like đ
	"ﬀ", "ff", "ﬁ", "fi", "ﬂ", "fl", "ﬃ", "ffi", "ﬄ", "ffl", "ﬅ", "st", "ﬆ", "st",
	"\r\n", "\n", "\r", "\n", "\u2028", "\n", "\u2029", "\n",
)

// Clean puts a Unicode text in the one form the house keeps: NFC, quality marks before tones, Ƣ as Ư and eth as Đ, ligatures
// spelt out, all blanks as the plain blank, no soft hyphens, zero-width or direction signs, no control characters but line
// end, tab and form feed, no mark without a letter. It does not touch legacy encodings: see Repair.
func Clean(s string) string {
	if isClean(s) {
		return s
	}
	return cleaned(s)
}

// isClean says whether a text holds nothing but what Clean leaves as it is: plain signs and composed letters. Most do.
func isClean(s string) bool {
	for _, r := range s {
		switch {
		case r >= 0x20 && r < 0x7f, r == '\n', r == '\t', r == '\f':
		case r >= 0x1ea0 && r <= 0x1ef9, r >= 0xc0 && r <= 0xff && r != 'Ð' && r != 'ð':
		case strings.ContainsRune("ĂăĐđĨĩŨũƠơƯư–—‘’“”…", r):
		default:
			return false
		}
	}
	return true
}

func cleaned(s string) string {
	s = strings.Map(func(r rune) rune {
		switch {
		case r == '\n', r == '\t', r == '\f', r == '\r', r == '\u2028', r == '\u2029':
			return r
		case unicode.Is(unicode.Zs, r):
			return ' '
		case unicode.Is(unicode.Cc, r), unicode.Is(unicode.Cf, r):
			return -1
		}
		return r
	}, s)
	return norm.NFC.String(orderMarks(norm.NFD.String(swaps.Replace(s))))
}

// isQuality: circumflex, breve and horn change the letter, so they go before the tone.
func isQuality(r rune) bool { return r == 0x0302 || r == 0x0306 || r == 0x031B }

// orderMarks sorts each run of marks, drops doubles and marks on nothing, and closes the blank that some PDF readers leave
// between a letter and its mark.
func orderMarks(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	in := []rune(s)
	lastLetter := false
	for i := 0; i < len(in); {
		r := in[i]
		if !unicode.Is(unicode.Mn, r) {
			if r == ' ' && lastLetter && i+1 < len(in) && isVietnameseMark(in[i+1]) {
				i++
				continue // the mark joins the letter before
			}
			b.WriteRune(r)
			lastLetter = unicode.IsLetter(r)
			i++
			continue
		}
		end := i
		for end < len(in) && unicode.Is(unicode.Mn, in[end]) {
			end++
		}
		if lastLetter {
			writeMarks(&b, in[i:end])
		}
		i = end
	}
	return b.String()
}

func isVietnameseMark(r rune) bool {
	return isQuality(r) || r == rune(Falling) || r == rune(Rising) || r == rune(Broken) || r == rune(Asking) || r == rune(Heavy)
}

func writeMarks(b *strings.Builder, marks []rune) {
	for _, quality := range []bool{true, false} {
		last := rune(0)
		for _, m := range marks {
			if isQuality(m) == quality && m != last {
				b.WriteRune(m)
				last = m
			}
		}
	}
}
