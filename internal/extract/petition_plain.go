package extract

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// A plainPage is a text once more in plain ASCII small letters, so that one rule reads capitals, texts typed without marks
// and scans whose marks were misread. Line ends stay. at maps an offset of plain to one of text.
type plainPage struct {
	text  string
	plain string
	at    []int
	wide  int          // a line at least this long was broken by the margin, not by its writer
	small bool         // the writer uses no capitals at the start of lines
	opens map[int]bool // lines that open a part
}

func flatten(p page) plainPage {
	out := make([]byte, 0, len(p.text))
	at := make([]int, 0, len(p.text)+1)
	for i, r := range p.text {
		if unicode.Is(unicode.Mn, r) {
			continue
		}
		out = append(out, plainByte(r))
		at = append(at, i)
	}
	q := plainPage{text: p.text, plain: string(out), at: append(at, len(p.text))}
	var long []int
	lines, capitals, start := 0, 0, 0
	for line := range strings.SplitSeq(q.plain, "\n") {
		if len(line) > 40 {
			long = append(long, len(line))
		}
		lines++
		if q.capital(start) {
			capitals++
		}
		start += len(line) + 1
	}
	q.wide, q.small = 60, capitals*5 < lines
	if len(long) > 0 { // most long lines of a page with margins are about as long as each other
		slices.Sort(long)
		q.wide = max(48, min(long[len(long)*7/10], 110)*8/10)
	}
	return q
}

// plainByte is the letter without marks; a letter of another alphabet is x, so that a word keeps its shape.
func plainByte(r rune) byte {
	if c := byteOf(r); c != 0 {
		return c
	}
	switch {
	case r == '\n' || r > ' ' && r < utf8.RuneSelf:
		return byte(r)
	case r == '–' || r == '—' || r == '−' || r == '‑':
		return '-'
	case r == '’' || r == '‘' || r == '´' || r == 'ʼ':
		return '\''
	case r == '“' || r == '”' || r == '«' || r == '»':
		return '"'
	case r == '…' || r == '·':
		return '.'
	case unicode.IsLetter(r):
		base, _ := utf8.DecodeRuneInString(norm.NFD.String(string(r)))
		if c := byteOf(base); c != 0 {
			return c
		}
		return 'x'
	}
	return ' '
}

// printed is the text of a stretch as it stands, blanks joined.
func (q *plainPage) printed(start, end int) string {
	if start >= end {
		return ""
	}
	return collapse(q.text[q.at[start]:q.at[end]])
}

func (q *plainPage) value(start, end int, confidence float64) Value {
	a, b := q.at[start], q.at[end]
	return Value{Span{a, b, q.text[a:b]}, confidence}
}

// capital says whether the letter at i is a capital in the text.
func (q *plainPage) capital(i int) bool {
	if i >= len(q.plain) {
		return false
	}
	r, _ := utf8.DecodeRuneInString(q.text[q.at[i]:])
	return unicode.IsUpper(r)
}

// trim takes blanks, leaders and marks off both ends of a stretch.
func (q *plainPage) trim(start, end int) (int, int) {
	for start < end && strings.IndexByte(" \n.,;:-_*+/|=~\"", q.plain[start]) >= 0 {
		start++
	}
	for end > start && strings.IndexByte(" \n.,;:-_*+/|=~\"", q.plain[end-1]) >= 0 {
		end--
	}
	return start, end
}

// lineEnd is the offset of the end of the line that holds i.
func (q *plainPage) lineEnd(i int) int {
	if n := strings.IndexByte(q.plain[i:], '\n'); n >= 0 {
		return i + n
	}
	return len(q.plain)
}

// lineStart is the offset of the start of the line that holds i.
func (q *plainPage) lineStart(i int) int { return strings.LastIndexByte(q.plain[:i], '\n') + 1 }

// find is the first match of a rule in a stretch, with offsets of the page.
func (q *plainPage) find(rule *regexp.Regexp, start, end int) []int {
	if start >= end {
		return nil
	}
	m := rule.FindStringSubmatchIndex(q.plain[start:end])
	for i := range m {
		if m[i] >= 0 {
			m[i] += start
		}
	}
	return m
}

// has says whether a rule matches in a stretch.
func (q *plainPage) has(rule *regexp.Regexp, start, end int) bool {
	return start < end && rule.MatchString(q.plain[start:end])
}

// loose compiles a rule over plain text that forgives what scanners do: a blank lost or doubled or a line end for it, i, l and
// 1 for each other, 0 for o, rn for m. Classes in brackets and escapes stay as written.
func loose(pattern string) *regexp.Regexp {
	var b strings.Builder
	class := false
	for i := 0; i < len(pattern); i++ {
		c := pattern[i]
		switch {
		case c == '\\':
			b.WriteString(pattern[i : i+2])
			i++
		case class:
			class = c != ']'
			b.WriteByte(c)
		case c == '[':
			class = true
			b.WriteByte(c)
		case c == ' ':
			b.WriteString(`\s*`)
		case c == 'i' || c == 'l':
			b.WriteString(`[il1]`)
		case c == 'o':
			b.WriteString(`[o0]`)
		case c == 'm':
			b.WriteString(`(?:m|rn)`)
		default:
			b.WriteByte(c)
		}
	}
	return regexp.MustCompile(b.String())
}
