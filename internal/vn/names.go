package vn

import (
	"strings"
	"unicode"
)

// TitleName writes a person's name printed in capitals or small letters as names are written: "NGUYỄN VĂN A" -> "Nguyễn Văn A",
// "H'MƯNG ÊBAN" -> "H'Mưng Êban", "Ê-ĐÊ" -> "Ê-đê". A word that already mixes both cases stays as its owner writes it.
func TitleName(name string) string {
	fields := strings.Fields(Clean(name))
	for i, w := range fields {
		if w == strings.ToUpper(w) || w == strings.ToLower(w) {
			fields[i] = titleWord(w)
		}
	}
	return strings.Join(fields, " ")
}

// titleWord makes the first letter and the letter after an apostrophe capitals, all others small; marks stay where they are.
func titleWord(w string) string {
	up := true
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\'' || r == '’' || r == '.':
			up = true
			return r
		case !unicode.IsLetter(r):
			return r
		case up:
			up = false
			return unicode.ToUpper(r)
		}
		return unicode.ToLower(r)
	}, w)
}

// honorifics stand before a name and are no part of it; longer ones first.
var honorifics = []string{"ông/bà", "ông (bà)", "anh/chị", "bị cáo", "bị hại", "bị đơn", "nguyên đơn", "người bị hại", "đương sự",
	"bà cụ", "cụ ông", "cụ bà", "cháu", "chị", "ông", "anh", "bà", "cụ", "cô", "chú", "bác", "em"}

// StripHonorific takes "ông", "bà", "bị cáo" and their like off the front of a name and answers both parts.
func StripHonorific(s string) (name, honorific string) {
	name = strings.Join(strings.Fields(Clean(s)), " ")
	for again := true; again; {
		again = false
		for _, h := range honorifics {
			n := len(h)
			if len(name) <= n || strings.ToLower(name[:n]) != h || (name[n] != ' ' && name[n] != ':') {
				continue
			}
			rest := strings.TrimLeft(name[n:], " :")
			if rest == "" {
				break
			}
			honorific = strings.TrimSpace(honorific + " " + name[:n])
			name, again = rest, true
			break
		}
	}
	return name, honorific
}

// Mask hides a name on pages anybody may open: of each word the first letter stays and each further letter becomes a star, at
// most three, so the stars don't tell the length: "Nguyễn Văn A" -> "N*** V** A".
func Mask(name string) string {
	fields := strings.Fields(Clean(name))
	for i, w := range fields {
		letters, first := 0, ""
		for _, r := range w {
			switch {
			case unicode.IsLetter(r) || unicode.IsDigit(r):
				letters++
				if letters == 1 {
					first += string(r)
				}
			case letters == 1 && unicode.Is(unicode.Mn, r):
				first += string(r)
			}
		}
		fields[i] = first + strings.Repeat("*", min(max(letters-1, 0), 3))
	}
	return strings.Join(strings.Fields(strings.Join(fields, " ")), " ")
}
