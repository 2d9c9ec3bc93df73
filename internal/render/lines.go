package render

import (
	"math"
	"strings"
	"unicode"
	"unicode/utf8"

	"thads/internal/document"
)

// word is what stands between two blanks; it may change style inside. space is the style of the blank after it. The long
// number of a text is several words, glued: no blank follows all but the last, and a line may end there.
type word struct {
	parts []*shaped
	text  string
	width float64 // points
	space style
	glued bool
}

// line is words on one baseline.
type line struct {
	words []word
	width float64 // natural, with single blanks
	last  bool    // of its paragraph
}

// leaders counts the stretches of dots in a line.
func (l line) leaders() int {
	n := 0
	for _, w := range l.words {
		for _, p := range w.parts {
			if p.leader {
				n++
			}
		}
	}
	return n
}

// blanks counts the blanks between the words of a line.
func (l line) blanks() int {
	n := 0
	for i, w := range l.words {
		if i < len(l.words)-1 && !w.glued {
			n++
		}
	}
	return n
}

// setter sets text of one size.
type setter struct {
	*shaper
	size   float64
	ragged bool // lines are not spread to one width, as in a table: a number that fits a line stays whole
}

func (s setter) points(units int) float64 { return float64(units) * s.size / unitsPerEm }

func (s setter) blank(st style) float64 {
	return s.points(int(s.faces[st].sfnt.advances[s.blankID(st)]))
}

// after is the width of the blank behind a word.
func (s setter) after(w word) float64 {
	if w.glued {
		return 0
	}
	return s.blank(w.space)
}

func (s setter) blankID(st style) uint16 {
	id, _ := s.faces[st].font.NominalGlyph(' ')
	return uint16(id)
}

// words cuts runs at blanks and shapes them; a word wider than limit is cut where it must be.
func (s setter) words(runs []document.Run, limit float64) ([]word, error) {
	var out []word
	var open word
	flush := func(st style) {
		if len(open.parts) > 0 {
			open.space = st
			out = append(out, open)
			open = word{}
		}
	}
	last := regular
	for _, r := range runs {
		st := styleOf(r.Bold, r.Italic)
		for i, piece := range strings.Split(r.Text, " ") {
			if i > 0 {
				flush(st)
			}
			last = st
			if isLeader(piece) {
				lead := &shaped{style: regular, adv: int(leaderWidth * unitsPerEm / s.size), leader: true}
				open.parts = append(open.parts, lead)
				open.width += leaderWidth
				continue
			}
			bits := parted(piece)
			if w, err := s.width(st, s.size, piece); s.ragged && err == nil && w <= limit {
				bits = []string{piece}
			}
			for k, bit := range bits {
				if k > 0 {
					flush(st)
					out[len(out)-1].glued = true
				}
				open.text += bit
				for _, p := range s.fit(st, bit, limit) {
					sh, err := s.shape(st, p)
					if err != nil {
						return nil, err
					}
					w := s.points(sh.adv)
					if open.width+w > limit {
						flush(st)
					}
					open.parts = append(open.parts, sh)
					open.width += w
				}
			}
		}
	}
	flush(last)
	return out, nil
}

// parted cuts the number of a legal text before its symbol, and a long symbol at its dashes ("11/2016/", "TTLT-", "BTP-",
// "TANDTC-", "VKSNDTC"): in one piece it would pull the line before it wide. Dates and other words stay whole.
func parted(text string) []string {
	i := strings.LastIndexByte(text, '/')
	if i < 0 || text[0] < '0' || text[0] > '9' || strings.Count(text, "/") < 2 || utf8.RuneCountInString(text[i+1:]) < 5 {
		return []string{text}
	}
	symbol := []string{text[i+1:]}
	if utf8.RuneCountInString(symbol[0]) > 12 {
		symbol = strings.SplitAfter(symbol[0], "-")
	}
	return append([]string{text[:i+1]}, symbol...)
}

// leaderWidth is the least room, in points, for a word written by hand.
const leaderWidth = 90.0

// isLeader: a stretch of nothing but dots, as document.Form.Blank leaves where data is missing.
func isLeader(text string) bool { return len(text) >= 8*len("…") && strings.Trim(text, "…") == "" }

// fit cuts a text that is wider than a whole line into pieces that are not.
func (s setter) fit(st style, text string, limit float64) []string {
	if text == "" {
		return nil
	}
	w, err := s.width(st, s.size, text)
	if err != nil || w <= limit {
		return []string{text} // a letter the font lacks is reported by who draws it
	}
	var out []string
	runes := []rune(text)
	for from := 0; from < len(runes); {
		to := from + 1
		for to < len(runes) {
			if w, err := s.width(st, s.size, string(runes[from:to+1])); err != nil || w > limit {
				break
			}
			to++
		}
		if to < len(runes) { // rather behind a mark than inside a word
			if mark := strings.LastIndexAny(string(runes[from:to]), "/-"); mark > 0 {
				to = from + utf8.RuneCountInString(string(runes[from:to])[:mark+1])
			}
		}
		out = append(out, string(runes[from:to]))
		from = to
	}
	return out
}

// together says whether two words read badly on two lines: "Điều" and its number, a number and what it counts. A line may
// still part them where the alternative is worse, and a date before its month and year: in one piece it would pull the line
// before it wide.
func together(a, b string) bool {
	first, _ := utf8.DecodeRuneInString(b)
	short := utf8.RuneCountInString(strings.TrimRight(b, ".,;:)")) == 1 // the letter of a point
	switch strings.ToLower(strings.TrimLeft(a, "(“")) {
	case "điều", "khoản", "số", "ngày", "tháng", "năm", "quý", "lần", "mục", "hồi":
		return unicode.IsDigit(first)
	case "điểm":
		return unicode.IsDigit(first) || short
	}
	last, _ := utf8.DecodeLastRuneInString(a)
	if !unicode.IsDigit(last) {
		return false
	}
	switch strings.TrimRight(b, ".,;:)") {
	case "đồng", "giờ", "phút", "ngày", "m²", "người", "việc", "trang", "bản":
		return true
	}
	return false
}

// breakLines divides words into lines so that the squares of what is left over add up to the least; first is the
// indent of the first line. Balanced text (headings) counts the last line too.
func (s setter) breakLines(words []word, first, limit float64, balanced bool) []line {
	n := len(words)
	best := make([]float64, n+1)
	next := make([]int, n+1)
	tied := make([]bool, n) // to the next word
	for j := range n - 1 {
		tied[j] = together(words[j].text, words[j+1].text)
	}
	for i := n - 1; i >= 0; i-- {
		best[i] = math.Inf(1)
		room := limit
		if i == 0 {
			room -= first
		}
		width := 0.0
		for j := i; j < n; j++ {
			if j > i {
				width += s.after(words[j-1])
			}
			width += words[j].width
			if width > room+0.01 && j > i {
				break
			}
			cost := (room - width) * (room - width)
			if j == n-1 && !balanced {
				cost = 0
				if width < limit/12 {
					cost = limit * limit / 100 // one short word on the last line is ugly, a line pulled wide uglier
				}
			}
			cost += limit * limit / 4 // fewer lines before better ones
			switch {
			case tied[j]:
				cost += limit * limit / 2
			case words[j].glued: // only where the line would be pulled a fifth wider
				cost += limit * limit / 25
			}
			if cost+best[j+1] < best[i] {
				best[i], next[i] = cost+best[j+1], j+1
			}
		}
	}
	var out []line
	for i := 0; i < n; i = next[i] {
		l := line{words: words[i:next[i]], last: next[i] == n}
		for k, w := range l.words {
			l.width += w.width
			if k > 0 {
				l.width += s.after(l.words[k-1])
			}
		}
		out = append(out, l)
	}
	return out
}

// draw puts a line at x; extra points are spread over its leaders, or else over its blanks.
func (s setter) draw(c *canvas, l line, x, y, extra float64) error {
	gap, stretch := 0.0, 0.0
	if n := l.leaders(); n > 0 {
		stretch = extra / float64(n)
	} else if n := l.blanks(); n > 0 {
		gap = extra / float64(n)
	}
	// Stretches of one style become one text object, with real blanks between words.
	open := &shaped{}
	at := x
	flush := func() {
		if len(open.glyphs) > 0 {
			c.text(at, y, s.size, open, gap)
			at += s.points(open.adv)
			for _, g := range open.glyphs {
				if g.blank {
					at += gap
				}
			}
		}
		open = &shaped{}
	}
	add := func(sh *shaped) {
		if len(open.glyphs) > 0 && open.style != sh.style {
			flush()
		}
		open.style = sh.style
		open.glyphs = append(open.glyphs, sh.glyphs...)
		open.adv += sh.adv
	}
	for i, w := range l.words {
		for _, p := range w.parts {
			if !p.leader {
				add(p)
				continue
			}
			flush()
			room := leaderWidth + stretch
			dots, err := s.dots(room)
			if err != nil {
				return err
			}
			c.text(at, y, s.size, dots, 0)
			at += room
		}
		if i < len(l.words)-1 && !w.glued {
			blank, err := s.shape(w.space, " ")
			if err != nil {
				return err
			}
			add(blank)
		}
	}
	flush()
	return nil
}

// dots are as many as fit a room.
func (s setter) dots(room float64) (*shaped, error) {
	one, err := s.width(regular, s.size, ".")
	if err != nil {
		return nil, err
	}
	return s.shape(regular, strings.Repeat(".", max(1, int(room/one))))
}
