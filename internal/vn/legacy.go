package vn

import (
	"strings"
	"unicode"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/unicode/norm"
)

// tcvn3 is TCVN 5712:1993, the code of the ABC fonts (.VnTime): one byte a letter. Those fonts leave the capitals with a
// tone out and draw them by a second font (.VnTimeH) from the codes of the small letters; see upperLikeNeighbours.
var tcvn3 = table(0xA1, "ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵ")

// vniWhole holds the VNI letters that are one code; the others are a plain letter followed by a mark of vniMarks.
var vniWhole = map[rune]rune{
	'ñ': 'đ', 'Ñ': 'Đ', 'ô': 'ơ', 'Ô': 'Ơ', 'ö': 'ư', 'Ö': 'Ư',
	'í': 'í', 'Í': 'Í', 'ì': 'ì', 'Ì': 'Ì', 'æ': 'ỉ', 'Æ': 'Ỉ', 'ó': 'ĩ', 'Ó': 'Ĩ', 'ò': 'ị', 'Ò': 'Ị', 'î': 'ỵ', 'Î': 'Ỵ',
}

// vniMarks gives the combining marks a VNI code adds to the letter before it.
var vniMarks = map[rune]string{
	'ø': "\u0300", 'ù': "\u0301", 'û': "\u0309", 'õ': "\u0303", 'ï': "\u0323",
	'â': "\u0302", 'à': "\u0302\u0300", 'á': "\u0302\u0301", 'å': "\u0302\u0309", 'ã': "\u0302\u0303", 'ä': "\u0302\u0323",
	'ê': "\u0306", 'è': "\u0306\u0300", 'é': "\u0306\u0301", 'ú': "\u0306\u0309", 'ü': "\u0306\u0303", 'ë': "\u0306\u0323",
}

func table(first rune, letters string) map[rune]rune {
	m := map[rune]rune{}
	for _, r := range letters {
		m[first] = r
		first++
	}
	return m
}

// fromTCVN3 reads one word of Latin-1 code points as TCVN3. Letters beyond Latin-1 stay: some lines mix both.
func fromTCVN3(word string) (string, bool) {
	changed, sound, small := false, true, false
	out := strings.Map(func(r rune) rune {
		to, legacy := tcvn3[r]
		if !legacy {
			to = r
		} else if small && unicode.IsUpper(to) { // "bà" is not b and a capital
			sound = false
		}
		changed = changed || legacy
		small = unicode.IsLower(to)
		return to
	}, word)
	return norm.NFC.String(out), changed && sound
}

// fromVNI reads one word of Latin-1 code points as VNI. A mark typed twice counts once.
func fromVNI(word string) (string, bool) {
	var b strings.Builder
	changed, base, last := false, rune(0), ""
	for _, r := range word {
		marks, isMark := vniMarks[unicode.ToLower(r)]
		switch {
		case isMark && marks == last:
		case isMark && takes(base, marks):
			b.WriteString(marks)
			changed, base, last = true, 0, marks
		default:
			if to, ok := vniWhole[r]; ok {
				r, changed = to, true
			}
			b.WriteRune(r)
			base, last = unicode.ToLower(r), ""
		}
	}
	return norm.NFC.String(b.String()), changed
}

// takes says whether VNI puts these marks on this letter.
func takes(base rune, marks string) bool {
	switch {
	case strings.HasPrefix(marks, "\u0306"):
		return base == 'a'
	case strings.HasPrefix(marks, "\u0302"):
		return base == 'a' || base == 'e' || base == 'o'
	default:
		return base != 0 && strings.ContainsRune("aeouyơư", base)
	}
}

// win1258 maps Windows-1252 letters to what Windows-1258 has in the same place, where the two differ.
var win1258 = func() map[rune]rune {
	m := map[rune]rune{}
	for c := range 256 {
		was, is := charmap.Windows1252.DecodeByte(byte(c)), charmap.Windows1258.DecodeByte(byte(c))
		if was != is && was != '\uFFFD' && is != '\uFFFD' {
			m[was] = is
		}
	}
	return m
}()

// from1258 reads one word of Windows-1252 code points as Windows-1258, whose tones are marks after the letter.
func from1258(word string) (string, bool) {
	changed := false
	out := strings.Map(func(r rune) rune {
		if to, ok := win1258[r]; ok {
			changed = true
			return to
		}
		return r
	}, word)
	return norm.NFC.String(out), changed
}
