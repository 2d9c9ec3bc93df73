package vn

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

func converter(enc Encoding) func(string) (string, bool) {
	for _, c := range converters {
		if c.enc == enc {
			return c.of
		}
	}
	return func(s string) (string, bool) { return s, false }
}

// mend writes the line from byte at to the end of the run, its words read by the encoding, and answers where it stopped.
func mend(b *strings.Builder, line string, at int, run []word, enc Encoding, bystanders bool) int {
	convert := converter(enc)
	capitals := enc == TCVN3 && shouts(run)
	for i := 0; i < len(run); i++ {
		w := run[i]
		b.WriteString(line[at:w.start])
		at = w.end
		if enc == TCVN3 {
			if to, end, took, ok := joinHyphen(line, run[i:]); ok {
				b.WriteString(to)
				at = end
				i += took
				continue
			}
		}
		to, changed := convert(w.text)
		if enc == VNI && i+1 < len(run) && loneMark(line, w, run[i+1]) {
			if joined, _ := convert(w.text + run[i+1].text); IsSyllable(joined) {
				b.WriteString(joined)
				at = run[i+1].end
				i++
				continue
			}
		}
		switch {
		case !changed || !strings.ContainsFunc(w.text, isHigh), w.good && !wins(preferred(w.text, to), bystanders):
			b.WriteString(w.text)
		case IsSyllable(to), w.telltale && vietnameseLetters(to):
			b.WriteString(upperLikeNeighbours(w.text, to, capitals))
		default:
			b.WriteString(w.text)
		}
	}
	return at
}

// wins: a word that is a syllable both ways follows the list of common words, else its run.
func wins(preference int, bystanders bool) bool {
	return preference > 0 || preference == 0 && bystanders
}

// vietnameseLetters: only letters, none of the upper half of Latin-1 that Vietnamese lacks.
func vietnameseLetters(s string) bool {
	return !strings.ContainsFunc(s, func(r rune) bool { return isTelltale(r) || !unicode.IsLetter(r) && !unicode.Is(unicode.Mn, r) })
}

// joinHyphen reads the hyphen that some PDF readers print for the TCVN3 letter ư (its code is the soft hyphen): "Ng-êi", "®- îc", "th-".
// It answers the word, where it ends in the line and how many words of the run it took beyond the first.
func joinHyphen(line string, run []word) (string, int, int, bool) {
	w := run[0]
	if !strings.HasPrefix(line[w.end:], "-") || IsSyllable(mustTCVN3(w.text)) {
		return "", 0, 0, false
	}
	if gap := strings.HasPrefix(line[w.end:], "- "); len(run) > 1 && (run[1].start == w.end+1 || gap && run[1].start == w.end+2) {
		if to := mustTCVN3(w.text + "\u00AD" + run[1].text); IsSyllable(to) {
			return to, run[1].end, 1, true
		}
	}
	if to := mustTCVN3(w.text + "\u00AD"); IsSyllable(to) {
		return to, w.end + 1, 0, true
	}
	return "", 0, 0, false
}

// loneMark: some PDF readers put a blank between a VNI letter and its mark ("sö û").
func loneMark(line string, w, next word) bool {
	r, size := utf8.DecodeRuneInString(next.text)
	_, mark := vniMarks[unicode.ToLower(r)]
	return mark && size == len(next.text) && line[w.end:next.start] == " " && !IsSyllable(next.text)
}

func mustTCVN3(s string) string { out, _ := fromTCVN3(s); return out }

// shouts: the plain letters of the run are capitals, so the small toned letters were drawn by the capital font.
func shouts(run []word) bool {
	upper, lower := 0, 0
	for _, w := range run {
		u, l := cases(w.text)
		upper, lower = upper+u, lower+l
	}
	return upper >= 2 && lower == 0
}

func cases(s string) (upper, lower int) {
	for _, r := range s {
		switch {
		case r >= 'A' && r <= 'Z':
			upper++
		case r >= 'a' && r <= 'z':
			lower++
		}
	}
	return upper, lower
}

func upperLikeNeighbours(was, to string, capitals bool) string {
	upper, lower := cases(was)
	if lower == 0 && (upper >= 2 || capitals) {
		return strings.ToUpper(to)
	}
	return to
}

// bestEncoding finds the single-byte encoding that makes most words of the sample syllables.
func bestEncoding(sample string) Encoding {
	best, most := Unknown, 0
	for _, enc := range []Encoding{Unknown, TCVN3, VNI, Windows1258} {
		good := 0
		for _, w := range words(convertAll(sample, enc)) {
			if IsSyllable(w.text) {
				good++
			}
		}
		if good > most {
			best, most = enc, good
		}
	}
	return best
}

// convertAll reads every word by the encoding, whatever comes of it.
func convertAll(s string, enc Encoding) string {
	if enc == Unknown {
		return s
	}
	var b strings.Builder
	at := 0
	convert, ws := converter(enc), words(s)
	capitals := enc == TCVN3 && shouts(ws)
	for _, w := range ws {
		b.WriteString(s[at:w.start])
		at = w.end
		if w.end-w.start > longestWord {
			b.WriteString(w.text)
			continue
		}
		to, changed := convert(w.text)
		if changed && enc == TCVN3 {
			to = upperLikeNeighbours(w.text, to, capitals)
		}
		b.WriteString(to)
	}
	return b.String() + s[at:]
}

// unMojibake undoes UTF-8 that was read as Windows-1252 ("TÃ²a Ã¡n"), for a line that is wholly so.
func unMojibake(line string) (string, bool) {
	if !strings.ContainsAny(line, "ÃÄÆ") && !strings.Contains(line, "á»") && !strings.Contains(line, "áº") {
		return "", false
	}
	raw := make([]byte, 0, len(line))
	for _, r := range line {
		c, ok := charmap.Windows1252.EncodeRune(r)
		switch {
		case ok:
			raw = append(raw, c)
		case r >= 0x80 && r < 0xA0:
			raw = append(raw, byte(r))
		default:
			return "", false
		}
	}
	out := string(raw)
	if !utf8.ValidString(out) {
		return "", false
	}
	before, _ := PlausibleShare(line)
	after, n := PlausibleShare(out)
	return out, n > 0 && after > before && after >= 0.5
}
