package rule

import (
	"regexp"
	"strconv"
	"strings"
)

// Law is an act that a pack cites, with the short code that stands for it in the data.
type Law struct {
	Code   string `yaml:"code" json:"code"`     // as L, N, TT04
	Number string `yaml:"number" json:"number"` // as 106/2025/QH15
	Name   string `yaml:"name" json:"name"`     // as people name it: "Luật Thi hành án dân sự"

	Articles int `yaml:"articles,omitempty" json:"articles,omitempty"` // how many it has; 0: not known
}

// Cite is one clause of law.
type Cite struct {
	Law     string `json:"law"`               // number of the act
	Article string `json:"article,omitempty"` // empty where only the act is known
	Clause  string `json:"clause,omitempty"`  // a number or a range, as "2-3"
	Point   string `json:"point,omitempty"`   // a letter or a range
	Short   string `json:"short"`             // as printed in lists and steps: L34.3
	Text    string `json:"text"`              // in words: khoản 3 Điều 34 Luật Thi hành án dân sự
}

var place = regexp.MustCompile(`^(?: Đ)?(\d+[a-z]?)(?:\.(\d+(?:-\d+)?)([a-zđ](?:-[a-zđ])?)?)?$`)

// parseCite reads a short code against the acts of a pack. The longest code that fits is meant: TTLT11 before TT.
func parseCite(short string, laws []Law) (Cite, bool) {
	var law Law
	for _, l := range laws {
		if strings.HasPrefix(short, l.Code) && len(l.Code) > len(law.Code) {
			law = l
		}
	}
	if law.Code == "" {
		return Cite{}, false
	}
	c := Cite{Law: law.Number, Short: short, Text: law.Name}
	rest := strings.TrimPrefix(short, law.Code)
	if rest == "" {
		return c, true
	}
	m := place.FindStringSubmatch(rest)
	if m == nil {
		return Cite{}, false
	}
	c.Article, c.Clause, c.Point = m[1], m[2], m[3]
	words := []string{}
	if c.Point != "" {
		words = append(words, "điểm "+c.Point)
	}
	if c.Clause != "" {
		words = append(words, "khoản "+c.Clause)
	}
	c.Text = strings.Join(append(words, "Điều "+c.Article, law.Name), " ")
	return c, true
}

// beyond says how many articles the act of a clause has when the clause's article is not among them; 0 when it may be.
func (c Cite) beyond(laws []Law) int {
	n, err := strconv.Atoi(strings.TrimRight(c.Article, "abcdefghijklmnopqrstuvwxyz"))
	if err != nil {
		return 0
	}
	for _, l := range laws {
		if l.Number == c.Law && l.Articles > 0 && (n == 0 || n > l.Articles) {
			return l.Articles
		}
	}
	return 0
}

// shorts joins the short codes: "L34.2, N10.1".
func shorts(cites []Cite) string {
	out := make([]string, len(cites))
	for i, c := range cites {
		out[i] = c.Short
	}
	return strings.Join(out, ", ")
}

// ClauseVI names a short code's place within its act: "khoản 1 Điều 46", of a decree with its kind behind it. The short code
// itself when it can't be read.
func (k *Pack) ClauseVI(short string) string {
	c, ok := parseCite(short, k.Laws)
	if !ok {
		return short
	}
	for _, l := range k.Laws {
		if l.Number == c.Law && strings.HasPrefix(l.Name, "Luật") {
			return strings.TrimSuffix(c.Text, " "+l.Name)
		}
	}
	return c.Text
}
