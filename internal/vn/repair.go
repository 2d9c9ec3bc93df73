package vn

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// converters reads one word of Latin-1 code points; false where the encoding changes nothing in it.
var converters = []struct {
	enc Encoding
	of  func(word string) (string, bool)
}{{TCVN3, fromTCVN3}, {VNI, fromVNI}, {Windows1258, from1258}}

// Repair mends Vietnamese in legacy fonts that was taken for Latin letters ("Coäng hoøa", "Céng hoµ"), in the whole text or in
// some of its lines or words, and cleans the text. It answers what it mended. A word is only touched where the legacy reading
// is a Vietnamese syllable, the word itself is not, and the rest of its line or text speaks for the same encoding; so good
// text, foreign names and names of minorities stay.
func Repair(s string) (string, []Encoding) {
	var found []Encoding
	if !strings.ContainsFunc(s, isTelltale) {
		return Clean(s), nil
	}
	lines := strings.Split(s, "\n")
	for i, line := range lines {
		if fixed, ok := unMojibake(line); ok {
			lines[i] = fixed
			found = note(found, Mojibake)
		}
	}
	weights := weigh(lines)
	for i, line := range lines {
		if !strings.ContainsFunc(line, isHigh) {
			continue
		}
		var used []Encoding
		lines[i], used = repairLine(line, weights)
		for _, enc := range used {
			found = note(found, enc)
		}
	}
	return Clean(strings.Join(lines, "\n")), found
}

func note(list []Encoding, enc Encoding) []Encoding {
	if slices.Contains(list, enc) {
		return list
	}
	return append(list, enc)
}

// isHigh: the upper half of Latin-1, where legacy letters sit.
func isHigh(r rune) bool { return r >= 0xA1 && r <= 0xFF }

// isTelltale: an upper Latin-1 sign that no Vietnamese word has. The soft hyphen proves nothing: good texts have it too.
func isTelltale(r rune) bool {
	return isHigh(r) && r != 0xAD && !strings.ContainsRune("àáâãèéêìíòóôõùúýÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ", r)
}

func isWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.Is(unicode.Mn, r) || isHigh(r) }

// A word is a run of letters in a line, with what can be said about it alone.
type word struct {
	start, end int
	text       string
	high       bool // has a letter that a legacy encoding could own
	telltale   bool // has a sign that only a legacy encoding explains
	good       bool // a syllable as it stands
	unicode    bool // good, and by letters that Latin-1 lacks: surely not legacy
}

func words(line string) []word {
	var out []word
	start := -1
	for i, r := range line + "\n" {
		if isWordRune(r) {
			if start < 0 {
				start = i
			}
			continue
		}
		if start >= 0 {
			out = append(out, look(line, start, i))
			start = -1
		}
	}
	return out
}

// longestWord in bytes: "nghieâng" and all its relatives are shorter; longer runs of letters are no Vietnamese word.
const longestWord = 40

func look(line string, start, end int) word {
	w := word{start: start, end: end, text: line[start:end]}
	if end-start > longestWord || !strings.ContainsFunc(w.text, func(r rune) bool { return r >= utf8.RuneSelf }) {
		return w
	}
	plain := Clean(w.text) // Ði is Đi, not a legacy word
	w.good = IsSyllable(plain)
	afterDigit := start > 0 && line[start-1] >= '0' && line[start-1] <= '9' // 5µm
	w.high = !afterDigit && strings.ContainsFunc(w.text, isHigh) && strings.ContainsFunc(w.text, isASCIILetter)
	w.telltale = !w.good && w.high && strings.ContainsFunc(w.text, isTelltale)
	w.unicode = w.good && strings.ContainsFunc(plain, func(r rune) bool { return r > 0xFF })
	return w
}

func isASCIILetter(r rune) bool { return r < utf8.RuneSelf && unicode.IsLetter(r) }

// weigh counts, for each encoding, the words of the whole text that only it explains, and under "" the words that are
// surely Unicode.
func weigh(lines []string) map[Encoding]int {
	weights := map[Encoding]int{}
	total := 0
	for _, line := range lines {
		total += len(strings.Fields(line))
		if !strings.ContainsFunc(line, func(r rune) bool { return r > 0x7F }) {
			continue
		}
		for _, w := range words(line) {
			if w.unicode {
				weights[""]++
			}
			if !w.telltale {
				continue
			}
			for _, c := range converters {
				if to, changed := c.of(w.text); changed && IsSyllable(to) {
					weights[c.enc]++
				}
			}
		}
	}
	for _, c := range converters { // one odd word in a long text proves nothing
		if weights[c.enc] == 1 && total > 12 {
			delete(weights, c.enc)
		}
	}
	return weights
}

// repairLine cuts the line into runs between words that are surely Unicode and mends each run by its own encoding.
func repairLine(line string, weights map[Encoding]int) (string, []Encoding) {
	var used []Encoding
	var b strings.Builder
	ws := words(line)
	pure := !slices.ContainsFunc(ws, func(w word) bool { return w.unicode })
	at, from := 0, 0
	for i := 0; i <= len(ws); i++ {
		if i < len(ws) && !ws[i].unicode {
			continue
		}
		if run := ws[from:i]; len(run) > 0 {
			if enc := choose(run, weights); enc != "" {
				at = mend(&b, line, at, run, enc, bystandersToo(run, enc, pure, weights))
				used = append(used, enc)
			}
		}
		from = i + 1
	}
	b.WriteString(line[at:])
	return b.String(), used
}

// choose finds the encoding that makes most words of the run syllables; "" where none is better than the run as it stands.
func choose(run []word, weights map[Encoding]int) Encoding {
	best, most := Encoding(""), 0
	for _, c := range converters {
		gain, proof := 0, weights[c.enc] > weights[""] // in a text that is mostly legacy a line needs no sign of its own
		for _, w := range run {
			if !w.high {
				continue
			}
			to, changed := c.of(w.text)
			ok := changed && IsSyllable(to)
			switch {
			case ok && !w.good:
				gain += 2
				proof = proof || w.telltale || weights[c.enc] >= 3
			case ok && w.good && weights[c.enc] > weights[""]:
				gain++
			case !ok && changed && w.good:
				gain -= 2
			}
		}
		if weights[c.enc] > 0 && proof && (gain > most || gain == most && gain > 0 && weights[c.enc] > weights[best]) {
			best, most = c.enc, gain
		}
	}
	return best
}

// bystandersToo says whether words that are syllables both ways ("Céng") go with the run: where the legacy words outnumber
// them, or where the whole text is mostly legacy and the line shows no Unicode letter.
func bystandersToo(run []word, enc Encoding, pure bool, weights map[Encoding]int) bool {
	convert := converter(enc)
	legacy, bystanders := 0, 0
	for _, w := range run {
		if !w.high {
			continue
		}
		to, changed := convert(w.text)
		switch {
		case !changed || !IsSyllable(to):
		case !w.good, preferred(w.text, to) > 0:
			legacy++
		default:
			bystanders++
		}
	}
	return legacy > bystanders || pure && weights[enc] > weights[""]
}

// preferred compares two readings of a word that are both syllables: 1 for the new one, -1 for the old one, 0 if the list of
// common words can't tell.
func preferred(was, to string) int {
	a, b := common[strings.ToLower(was)], common[strings.ToLower(to)]
	switch {
	case a == b:
		return 0
	case b:
		return 1
	default:
		return -1
	}
}
