package vn

import (
	"strings"
	"unicode"
)

// kinds of places, longer spellings first; the second word is the canonical one.
var placeKinds = [][2]string{
	{"thành phố", "thành phố"}, {"t.p.", "thành phố"}, {"tp.", "thành phố"}, {"tp", "thành phố"},
	{"thị trấn", "thị trấn"}, {"tt.", "thị trấn"}, {"thị xã", "thị xã"}, {"tx.", "thị xã"}, {"tx", "thị xã"}, {"đặc khu", "đặc khu"},
	{"tỉnh", "tỉnh"}, {"quận", "quận"}, {"q.", "quận"}, {"huyện", "huyện"}, {"h.", "huyện"},
	{"phường", "phường"}, {"p.", "phường"}, {"xã", "xã"}, {"x.", "xã"},
}

// SplitPlace takes the kind off the name of a place: "TP. Hải Phòng" -> "thành phố", "Hải Phòng". kind is empty where none is
// printed.
func SplitPlace(s string) (kind, name string) {
	s = strings.Join(strings.Fields(Clean(s)), " ")
	for _, k := range placeKinds {
		if len(s) <= len(k[0]) || !strings.EqualFold(s[:len(k[0])], k[0]) {
			continue
		}
		rest := s[len(k[0]):]
		if strings.HasSuffix(k[0], ".") || rest[0] == ' ' || rest[0] == '.' {
			return k[1], strings.TrimLeft(rest, " .")
		}
	}
	return "", s
}

// PlaceKey is the same for the spellings of one place and tells tones apart: Hòa and Hoà, Kỳ and Kì, Ea H'Leo and Ea H’Leo,
// "Quận 01" and "Q.1" agree; Thanh Hà and Thạnh Hà don't. Fold is the looser key.
func PlaceKey(s string) string {
	_, name := SplitPlace(s)
	name = strings.Map(func(r rune) rune {
		switch {
		case r == '\'' || r == '’' || r == 'ʼ' || r == '`':
			return -1
		case unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Mn, r):
			return unicode.ToLower(r)
		}
		return ' '
	}, name)
	fields := strings.Fields(name)
	for i, w := range fields {
		fields[i] = syllableKey(w)
	}
	key := strings.Join(fields, " ")
	switch key {
	case "hcm", "tphcm":
		return "hô2 chi3 minh"
	}
	return key
}

var toneDigits = map[Tone]string{Level: "", Falling: "2", Rising: "3", Broken: "4", Asking: "5", Heavy: "6"}

// syllableKey writes the tone behind the syllable, so its place does not matter, and y as i where both are in use.
func syllableKey(w string) string {
	if trimmed := strings.TrimLeft(w, "0"); trimmed != "" && w[0] == '0' {
		return trimmed
	}
	base, tone, ok := SplitTone(w)
	if !ok {
		return w
	}
	if onset, found := strings.CutSuffix(base, "y"); found && len(onset) == 1 && strings.Contains("hklmst", onset) {
		base = onset + "i"
	}
	return base + toneDigits[tone]
}
