package extract

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// A page is one text in two forms of equal length, so that an offset found in one is good in the other: text as people
// read it, and low for the rules: lower case, lines joined, tone marks placed one way ("hoà" as "hòa").
type page struct {
	text string
	low  string
}

var glyphs = strings.NewReplacer(
	"Ƣ", "Ư", "ƣ", "ư", "Ð", "Đ", "ð", "đ", // wrong glyph maps of PDF fonts
	"\r\n", "\n", "\r", "\n", "\f", "\n", "\v", "\n",
	"\u00a0", " ", "\u2007", " ", "\u202f", " ", "\t", " ", "\u3000", " ",
	"\u200b", "", "\u200c", "", "\u200d", "", "\ufeff", "", "\u00ad", "", "\x00", "",
	"\uf0b7", "-", "\uf02d", "-", "•", "-",
)

// pageNumber is a line that holds nothing but the number of a page.
var pageNumber = regexp.MustCompile(`^(?:[Tt]rang\s*)?[-–—]*\s*\d{1,3}\s*(?:/\s*\d{1,3})?\s*[-–—]*$`)

// newPage normalises a text. Runs of blanks become one, blank lines and page numbers go, so a sentence broken by a page
// is whole again.
func newPage(raw string) page {
	s := mended(glyphs.Replace(strings.ToValidUTF8(raw, " ")))
	var b strings.Builder
	b.Grow(len(s))
	for line := range strings.SplitSeq(s, "\n") {
		line = strings.Join(strings.Fields(line), " ")
		if line == "" || pageNumber.MatchString(line) || isRule(line) {
			continue
		}
		b.WriteString(joinMarks(line))
		b.WriteByte('\n')
	}
	text := strings.TrimRight(b.String(), "\n")
	return page{text: text, low: lower(text)}
}

// isRule says whether a line is only drawn: dashes, underscores, stars.
func isRule(line string) bool {
	return strings.Trim(line, "-–—_=*~.· ") == "" && line != "-"
}

// joinMarks puts back a tone mark that a PDF font set apart from its letter: "quâ ̣n" is "quận".
func joinMarks(line string) string {
	if !strings.ContainsFunc(line, func(r rune) bool { return unicode.Is(unicode.Mn, r) }) {
		return line
	}
	out := make([]rune, 0, len(line))
	for _, r := range line {
		if n := len(out); unicode.Is(unicode.Mn, r) && n > 1 && out[n-1] == ' ' && unicode.IsLetter(out[n-2]) {
			out = out[:n-1]
		}
		out = append(out, r)
	}
	return norm.NFC.String(string(out))
}

// lower makes the low form: same length in bytes as s.
func lower(s string) string {
	out := make([]byte, 0, len(s))
	for _, r := range s {
		switch {
		case r == '\n':
			out = append(out, ' ')
		case r == '–' || r == '—' || r == '−':
			out = utf8.AppendRune(out, '–')
		default:
			l := unicode.ToLower(r)
			if utf8.RuneLen(l) != utf8.RuneLen(r) {
				l = r
			}
			out = utf8.AppendRune(out, l)
		}
	}
	return placeTones(string(out))
}

// moved maps an open rime with its tone on the second vowel to the same rime with the tone on the first, where both are
// equally long: the spelling of most courts.
var moved = map[string]string{
	"oà": "òa", "oá": "óa", "oả": "ỏa", "oã": "õa", "oạ": "ọa",
	"oè": "òe", "oé": "óe", "oẻ": "ỏe", "oẽ": "õe", "oẹ": "ọe",
	"uý": "úy", "uỷ": "ủy", "uỵ": "ụy",
}

// placeTones moves tones of open rimes; applied to texts and to the patterns alike.
func placeTones(s string) string {
	var out []byte
	for i := 0; i < len(s); i++ {
		if c := s[i]; c != 'o' && c != 'u' {
			continue
		}
		for _, n := range [...]int{3, 4} {
			if i+n > len(s) {
				break
			}
			to, ok := moved[s[i:i+n]]
			if !ok {
				continue
			}
			if next, _ := utf8.DecodeRuneInString(s[i+n:]); !unicode.IsLetter(next) {
				if out == nil {
					out = []byte(s)
				}
				copy(out[i:], to)
			}
			break
		}
	}
	if out == nil {
		return s
	}
	return string(out)
}

// re compiles a pattern that is matched against the low form.
func re(pattern string) *regexp.Regexp { return regexp.MustCompile(placeTones(pattern)) }
