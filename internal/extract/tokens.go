package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A token is a word, a number or a mark of punctuation of a page.
type token struct {
	start, end int
	low        string // from page.low
	kind       byte   // 'w' word, 'n' number, 'p' punctuation
	capital    bool   // starts with a capital letter
	first      bool   // first of its line
	glued      bool   // no blank before it
}

// tokenize cuts a stretch of a page. A word may hold digits after its first letter ("T1", "m2"); a number may hold dots and
// commas between digits ("200.000", "432,1").
func tokenize(p page, start, end int) []token {
	var out []token
	for i := start; i < end; {
		r, n := utf8.DecodeRuneInString(p.text[i:end])
		if unicode.IsSpace(r) {
			i += n
			continue
		}
		t := token{start: i, kind: 'p', first: i == 0 || p.text[i-1] == '\n', glued: i > 0 && !isBlank(p.text[i-1])}
		switch {
		case unicode.IsLetter(r):
			t.kind, t.capital = 'w', unicode.IsUpper(r)
			i = unglue(p.text, i, wordEnd(p.text, i+n, end))
		case r >= '0' && r <= '9':
			t.kind = 'n'
			i = numberEnd(p.text, i+n, end)
		default:
			i += n
		}
		t.end = i
		t.low = p.low[t.start:t.end]
		out = append(out, t)
	}
	return out
}

func isBlank(b byte) bool { return b == ' ' || b == '\n' }

func wordEnd(s string, i, end int) int {
	for i < end {
		r, n := utf8.DecodeRuneInString(s[i:end])
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.Is(unicode.Mn, r) && !(r == '\'' || r == '’') {
			break
		}
		i += n
	}
	return i
}

// gluedWords are small words a bad text layer glues to the initial before them: "Tvà", "Đnộp", "Pphạm".
var gluedWords = set("và", "nộp", "phải", "phạm", "được", "chịu", "về", "là", "có", "số", "cho", "trả", "còn", "đã", "tội")

// unglue answers where the first word of a run of letters really ends: "QTsố", "Đnộp", "C1114m2" are two words each.
func unglue(s string, i, end int) int {
	caps, digits := 0, 0
	for k := i; k < end; {
		r, n := utf8.DecodeRuneInString(s[k:end])
		switch {
		case unicode.IsUpper(r) && digits == 0:
			caps++
		case r >= '0' && r <= '9' && caps > 0:
			if digits++; digits == 3 && caps == 1 {
				return k - 2
			}
		default:
			rest := s[k:end]
			if caps >= 2 && digits == 0 && len(rest) > 1 || caps > 0 && gluedWords[rest] && k-i <= 3 {
				return k
			}
			return end
		}
		k += n
	}
	return end
}

func numberEnd(s string, i, end int) int {
	for i < end {
		c := s[i]
		if c >= '0' && c <= '9' {
			i++
			continue
		}
		if (c == '.' || c == ',') && i+1 < end && s[i+1] >= '0' && s[i+1] <= '9' {
			i += 2
			continue
		}
		break
	}
	return i
}

// is says whether the token is the punctuation mark or word s.
func (t token) is(s string) bool { return t.low == s }

// isDash says whether the token is a dash of any length.
func (t token) isDash() bool { return t.low == "-" || t.low == "–" }

// phraseAt says how many tokens, from i on, spell the words of phrase; 0 where they don't.
func phraseAt(toks []token, i int, phrase ...string) int {
	if i+len(phrase) > len(toks) {
		return 0
	}
	for k, w := range phrase {
		if toks[i+k].low != w {
			return 0
		}
	}
	return len(phrase)
}

// words splits a phrase written in a table.
func words(phrase string) []string { return strings.Fields(placeTones(phrase)) }
