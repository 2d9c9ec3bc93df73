package extract

import (
	"math"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"thads/internal/vn"
)

// Title is a kind of paper that is known by the words at its head.
type Title struct{ Code, Text string }

// PaperReading is what the first page of a paper says it is: a proposal, for a person to confirm.
type PaperReading struct {
	Code   string  // of the title it fits; empty when none fits well enough
	Title  string  // that title, else the words printed at the head; may be empty
	Number string  // as "318/QĐ-THADS"; empty where it is not plain
	Day    string  // ISO; empty where it is not plain
	Share  float64 // 0..1, how well the title fits
}

// Titles is a list of known titles, weighed: words that few of them have tell more. It never changes.
type Titles struct {
	all    []weighedTitle
	weight map[string]float64
	common float64 // of a word that no title has
}

type weighedTitle struct {
	Title
	words []string
	aside []string // what the list says in parentheses; papers often leave it out
}

// NewTitles weighs a list of titles.
func NewTitles(list []Title) *Titles {
	t := &Titles{weight: map[string]float64{}}
	in := map[string]int{}
	for _, x := range list {
		own := weighedTitle{x, titleWords(parenthesis.ReplaceAllString(x.Text, " ")), titleWords(strings.Join(parenthesis.FindAllString(x.Text, -1), " "))}
		t.all = append(t.all, own)
		for _, w := range slices.Compact(slices.Sorted(slices.Values(slices.Concat(own.words, own.aside)))) {
			in[w]++
		}
	}
	for w, n := range in {
		t.weight[w] = math.Log(1 + float64(len(list))/float64(n))
	}
	t.common = math.Log(1+float64(len(list))) / 2
	return t
}

const (
	fits       = 0.62 // least share at which a title is proposed
	ahead      = 0.03 // titles that near to the best one fit alike
	headLines  = 60   // lines of the first page that are looked at
	titleLines = 4    // lines that a title may take
)

// Read says what a paper seems to be, from the text of its first page, recognised or not.
func (t *Titles) Read(text string) PaperReading {
	page, _, _ := strings.Cut(strings.TrimLeft(text, "\f\n "), "\f")
	lines := headOf(page)
	out := PaperReading{Number: paperNumber(lines), Day: paperDay(lines)}
	shares := make([]float64, len(t.all))
	for i, l := range lines {
		if l.body {
			break
		}
		if !l.starts {
			continue
		}
		for k := 1; k <= titleLines && i+k <= len(lines) && (k == 1 || lines[i+k-1].subject || !lines[i+k-1].body && !lines[i+k-1].starts); k++ {
			words := wordsOf(lines[i : i+k])
			for j, x := range t.all {
				shares[j] = max(shares[j], t.share(x, words, l.subject))
			}
		}
	}
	if best := t.clear(shares); best >= 0 {
		out.Code, out.Title, out.Share = t.all[best].Code, t.all[best].Text, shares[best]
	} else {
		out.Title = printedTitle(lines, out.Number)
	}
	return out
}

// clear gives the title that fits and leads; among several that fit alike the one that says all the others say and more.
func (t *Titles) clear(shares []float64) int {
	if len(shares) == 0 || slices.Max(shares) < fits {
		return -1
	}
	least := slices.Max(shares) - ahead
	best := -1
	for i, s := range shares {
		if s >= least && (best < 0 || t.all[i].says(t.all[best])) {
			best = i
		}
	}
	for i, s := range shares {
		if s >= least && !t.all[best].says(t.all[i]) {
			return -1
		}
	}
	return best
}

// says tells whether a title has all words of another.
func (x weighedTitle) says(other weighedTitle) bool {
	return !slices.ContainsFunc(other.words, func(w string) bool { return !slices.Contains(x.words, w) })
}

// share compares a title with words of the page: what both have, over that and what either lacks. Words that the page has
// besides count less, because names follow a title.
func (t *Titles) share(x weighedTitle, words []string, letter bool) float64 {
	own := x.words
	if letter { // "V/v ..." of a letter: the words "công văn" are not printed
		if len(own) < 3 || own[0] != "cong" || own[1] != "van" {
			return 0
		}
		own = own[2:]
	} else if !sameKind(own, words) {
		return 0
	}
	rest := slices.Clone(words)
	found := func(list []string) (sum float64) {
		for _, w := range list {
			if at := slices.IndexFunc(rest, func(o string) bool { return alike(w, o) }); at >= 0 {
				sum += t.of(w)
				rest = slices.Delete(rest, at, at+1)
			}
		}
		return sum
	}
	both := found(own)
	lacking := t.sum(own) - both
	extra := found(x.aside)
	lacking += 0.15 * (t.sum(x.aside) - extra)
	both += extra
	return both / (both + lacking + 0.3*t.sum(rest))
}

func (t *Titles) of(w string) float64 {
	if v, ok := t.weight[w]; ok {
		return v
	}
	return t.common
}

func (t *Titles) sum(words []string) float64 {
	s := 0.0
	for _, w := range words {
		s += t.of(w)
	}
	return s
}

// sameKind says whether title and page begin with the same kind of paper: two words, or one where the second varies.
func sameKind(title, page []string) bool {
	if len(title) == 0 || len(page) == 0 || !alike(title[0], page[0]) {
		return false
	}
	if slices.Contains([]string{"don", "phieu", "giay"}, title[0]) {
		return true
	}
	return len(title) > 1 && len(page) > 1 && alike(title[1], page[1])
}

// alike forgives one wrong letter in a word of four, two in one of seven.
func alike(a, b string) bool {
	if a == b {
		return true
	}
	most := 0
	switch n := min(len(a), len(b)); {
	case n >= 7:
		most = 2
	case n >= 4:
		most = 1
	}
	return most > 0 && distance(a, b, most) <= most
}

// distance counts the letters to change, put in or leave out; past most it stops counting.
func distance(a, b string, most int) int {
	if len(a)-len(b) > most || len(b)-len(a) > most {
		return most + 1
	}
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			change := diagonal
			if a[i] != b[j] {
				change++
			}
			diagonal = row[j+1]
			row[j+1] = min(change, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}

// A headLine is a line of the page's head, or a column of it.
type headLine struct {
	text, folded string
	starts       bool // a title may begin here
	subject      bool // "V/v ...", "Về việc ...": the subject of a letter, or a title's second line
	body         bool // from here on the text argues; other papers it cites are not this one
}

var (
	parenthesis = regexp.MustCompile(`\([^)]*\)`)
	columns     = regexp.MustCompile(`\s{3,}|\t`)
	spacedOut   = regexp.MustCompile(`^(\pL ){3,}|( \pL){4,}$`)
	wideGap     = regexp.MustCompile(` {2,}`)
)

var kindWords = []string{"quyet dinh", "thong bao", "bien ban", "cong van", "giay", "don", "phieu", "to trinh", "ke hoach", "du toan", "hop dong", "ban an", "ban ke khai",
	"bang", "danh sach", "muc luc", "bao cao", "lenh", "the kho", "yeu cau thu", "uy nhiem chi", "bien lai", "ket luan", "niem yet", "van ban de nghi", "van ban yeu cau",
	"quyet toan", "phan anh", "bia ho so", "vi bang", "chung thu", "hoa don"}

// headOf takes the lines of a page apart, without the national title and the place and date.
func headOf(page string) []headLine {
	var out []headLine
	for line := range strings.Lines(page) {
		for _, part := range splitColumns(line) {
			f := vn.Fold(part)
			if f == "" || isNational(f) {
				continue
			}
			l := headLine{text: strings.Join(strings.Fields(part), " "), folded: f}
			l.body = beginsAny(f, "can cu", "xet thay", "xet de nghi", "kinh gui", "theo de nghi", "nhan danh", "thanh phan", "hom nay", "hoi ", "toi ten", "ho va ten", "chung toi gom")
			l.subject = beginsAny(f, "v v", "ve viec", "vv ")
			l.starts = l.subject || slices.ContainsFunc(kindWords, func(k string) bool { return beginsAlike(f, k) }) && mostlyTitle(l.text)
			if n := len(out); n > 0 && !l.subject && slices.ContainsFunc(kindWords, func(k string) bool { return strings.Contains(k, " ") && sameWords(out[n-1].folded, k) }) {
				l.starts = false // "BIÊN BẢN" alone on its line: what follows is its subject, whatever it begins with
			}
			if out = append(out, l); len(out) == headLines {
				return out
			}
		}
	}
	return out
}

func splitColumns(line string) []string {
	line = strings.TrimSpace(line)
	if spacedOut.MatchString(wideGap.ReplaceAllString(line, " ")) { // Q U Y Ế T  Đ Ị N H
		words := wideGap.Split(line, -1)
		for i, w := range words {
			words[i] = strings.ReplaceAll(w, " ", "")
		}
		return []string{strings.Join(words, " ")}
	}
	return columns.Split(line, -1)
}

func isNational(f string) bool {
	return strings.Contains(f, "xa hoi chu nghia") || strings.Contains(f, "doc lap tu do") || strings.Contains(f, "tu do hanh phuc")
}

func beginsAny(f string, starts ...string) bool {
	return slices.ContainsFunc(starts, func(s string) bool { return strings.HasPrefix(f+" ", s) })
}

// beginsAlike compares word by word, forgiving as alike does.
func beginsAlike(f, start string) bool {
	words, want := strings.Fields(f), strings.Fields(start)
	if len(words) < len(want) {
		return false
	}
	for i, w := range want {
		if !alike(w, words[i]) {
			return false
		}
	}
	return true
}

func sameWords(f, words string) bool {
	return strings.Count(f, " ") == strings.Count(words, " ") && beginsAlike(f, words)
}

// mostlyTitle tells a line at the head from a sentence that happens to begin alike: a title is short and has no full stop.
func mostlyTitle(s string) bool {
	return utf8.RuneCountInString(s) <= 160 && !strings.ContainsAny(strings.TrimRight(s, ".:; "), ";") && !strings.Contains(s, ". ")
}

// titleWords are the folded words that tell titles apart.
func titleWords(s string) []string {
	return slices.DeleteFunc(strings.Fields(vn.Fold(s)), func(w string) bool {
		return w == "ve" || w == "viec" || w == "v" || w == "vv" || w == "doi" || w == "voi" || w == "cua"
	})
}

func wordsOf(lines []headLine) (out []string) {
	for _, l := range lines {
		if isDated(l.folded) || isNumbered(l.folded) {
			continue
		}
		out = append(out, titleWords(l.text)...)
	}
	return out
}

// printedTitle is the words at the head themselves: "Bản án số 12/2026/DS-ST", "Giấy chứng nhận quyền sử dụng đất".
func printedTitle(lines []headLine, number string) string {
	for i, l := range lines {
		if l.body {
			return ""
		}
		if !l.starts {
			continue
		}
		title := fromCapitals(l.text)
		if beginsAlike(l.folded, "ban an") {
			if number != "" {
				return "Bản án số " + number
			}
			return "Bản án"
		}
		if i+1 < len(lines) && (lines[i+1].subject || len(strings.Fields(l.folded)) <= 3 && !lines[i+1].starts && !lines[i+1].body && !isNumbered(lines[i+1].folded) && !isDated(lines[i+1].folded)) {
			next := fromCapitals(lines[i+1].text)
			r, n := utf8.DecodeRuneInString(next)
			title += " " + string(unicode.ToLower(r)) + next[n:]
		}
		if r := []rune(title); len(r) > 200 {
			title = string(r[:200])
		}
		return strings.TrimRight(title, " .:;,")
	}
	return ""
}

// fromCapitals puts a line of capitals into small letters after the first.
func fromCapitals(s string) string {
	if strings.ToUpper(s) != s {
		return s
	}
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + strings.ToLower(s[n:])
}
