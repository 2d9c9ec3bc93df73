package rule

import (
	"slices"
	"strings"
)

// GroundList is one lettered list of grounds as the law letters it: L46.1 a to l.
type GroundList struct {
	List    string   `yaml:"list" json:"list"` // the clause that holds the list, as L46.1
	Name    string   `yaml:"name" json:"name"`
	Note    string   `yaml:"note,omitempty" json:"note,omitempty"`
	Grounds []Ground `yaml:"grounds" json:"grounds"`
}

// Ground is one reason the law gives for an act, and the papers that prove it.
type Ground struct {
	Letter     string   `yaml:"letter" json:"letter"` // a letter or a number; "-" where the clause has neither
	Name       string   `yaml:"name" json:"name"`     // in our own short words
	Cite       []string `yaml:"cite" json:"cite"`
	Evidence   []string `yaml:"evidence" json:"evidence"`                         // papers that must be in the file
	Not        []string `yaml:"not,omitempty" json:"not,omitempty"`               // exceptions of the clause
	Interest   string   `yaml:"interest,omitempty" json:"interest,omitempty"`     // one of interestEffects; empty: the clause is silent
	Limitation string   `yaml:"limitation,omitempty" json:"limitation,omitempty"` // one of limitationEffects; empty: the clause is silent
	Confidence string   `yaml:"confidence,omitempty" json:"confidence"`           // S where the file says nothing
	Note       string   `yaml:"note,omitempty" json:"note,omitempty"`
}

// Guard is one hard rule of the house with its clause. What it looks at is counted in Go (Names); the comparison is data.
type Guard struct {
	Key        string   `yaml:"key" json:"key"`
	Number     int      `yaml:"number" json:"number"` // in the list of rules worth automating
	Name       string   `yaml:"name" json:"name"`     // what an officer reads when it stops him
	Cite       []string `yaml:"cite" json:"cite"`
	Confidence string   `yaml:"confidence" json:"confidence"`
	Note       string   `yaml:"note,omitempty" json:"note,omitempty"`

	Test     string    `yaml:"test" json:"test"`                             // expression over Names: true lets the act pass
	Remedy   string    `yaml:"remedy" json:"remedy"`                         // what would make it allowed
	Override *Override `yaml:"override,omitempty" json:"override,omitempty"` // only where the law itself gives one

	test Expr
}

// Override is the exception a clause gives to a guard: who decides it notes the reason and signs.
type Override struct {
	Name string   `yaml:"name" json:"name"`
	Cite []string `yaml:"cite" json:"cite"`
}

// interestEffects are what a ground does to late interest (lãi chậm thi hành án), by key.
var interestEffects = map[string]string{
	"stopped":               "không phải chịu lãi chậm thi hành án",
	"stopped_unless_agreed": "không phải chịu lãi chậm thi hành án, trừ khi có thoả thuận khác",
	"agreed":                "lãi theo thoả thuận của đương sự",
}

// limitationEffects are what a ground does to the period for requesting enforcement.
var limitationEffects = map[string]string{
	"excluded": "thời gian này không tính vào thời hiệu yêu cầu thi hành án",
	"counted":  "thời gian này vẫn tính vào thời hiệu yêu cầu thi hành án",
	"none":     "yêu cầu trở lại không tính thời hiệu",
	"barred":   "không còn quyền yêu cầu thi hành án trở lại phần này",
}

// InterestVI is an effect on late interest in words, empty when the law is silent.
func InterestVI(key string) string { return interestEffects[key] }

// LimitationVI is an effect on the period for requesting enforcement in words, empty when the law is silent.
func LimitationVI(key string) string { return limitationEffects[key] }

// GroundLists are all lists of the pack.
func (k *Pack) GroundLists() []GroundList { return k.flow.grounds }

// Grounds are the grounds of one list, nil when the pack doesn't have it.
func (k *Pack) Grounds(list string) []Ground {
	for _, l := range k.flow.grounds {
		if l.List == list {
			return l.Grounds
		}
	}
	return nil
}

// Ground is one ground of a list.
func (k *Pack) Ground(list, letter string) (Ground, bool) {
	for _, g := range k.Grounds(list) {
		if g.Letter == letter {
			return g, true
		}
	}
	return Ground{}, false
}

// Guards are the hard rules of the pack in the order of their numbers.
func (k *Pack) Guards() []Guard { return k.flow.guards }

// Guard is the rule with the key.
func (k *Pack) Guard(key string) (Guard, bool) {
	for _, g := range k.flow.guards {
		if g.Key == key {
			return g, true
		}
	}
	return Guard{}, false
}

func (c *checker) grounds() {
	used := map[string]bool{}
	for _, o := range c.k.flow.Operations {
		for _, a := range o.Acts {
			for _, l := range a.Grounds {
				used[l] = true
			}
		}
	}
	lists := map[string]bool{}
	for _, l := range c.k.flow.grounds {
		where := "grounds.yaml " + l.List
		if lists[l.List] || l.Name == "" || len(l.Grounds) == 0 {
			c.wrong(where, "danh sách căn cứ trùng, thiếu tên hoặc không có căn cứ nào")
		}
		if !used[l.List] {
			c.wrong(where, "không tác nghiệp nào dùng danh sách căn cứ này")
		}
		lists[l.List] = true
		letters := map[string]bool{}
		for _, g := range l.Grounds {
			c.ground(where+" "+g.Letter, g, letters[g.Letter])
			letters[g.Letter] = true
		}
	}
}

func (c *checker) ground(where string, g Ground, twice bool) {
	if g.Letter == "" || g.Name == "" || twice {
		c.wrong(where, "căn cứ trùng chữ hoặc thiếu tên")
	}
	if len(g.Evidence) == 0 {
		c.wrong(where, "căn cứ không nêu tài liệu chứng minh")
	}
	for _, e := range g.Evidence {
		if strings.TrimSpace(e) == "" {
			c.wrong(where, "có tài liệu chứng minh để trống")
		}
	}
	if g.Interest != "" && interestEffects[g.Interest] == "" {
		c.wrong(where, "ảnh hưởng đến lãi %q không thuộc danh sách", g.Interest)
	}
	if g.Limitation != "" && limitationEffects[g.Limitation] == "" {
		c.wrong(where, "ảnh hưởng đến thời hiệu %q không thuộc danh sách", g.Limitation)
	}
	mark := g.Confidence
	if mark == "" {
		mark = "S"
	}
	c.cited(where, g.Cite, mark)
}

func (c *checker) guards() {
	used := map[string]bool{}
	for _, o := range c.k.flow.Operations {
		for _, a := range o.Acts {
			for _, g := range a.Guards {
				used[g] = true
			}
		}
	}
	keys, numbers := map[string]bool{}, map[int]bool{}
	for _, g := range c.k.flow.guards {
		where := "guards.yaml " + g.Key
		if g.Key == "" || g.Name == "" || keys[g.Key] || numbers[g.Number] || g.Number < 1 {
			c.wrong(where, "quy tắc trùng mã, trùng số hoặc thiếu câu giải thích")
		}
		if !used[g.Key] {
			c.wrong(where, "không tác nghiệp nào dùng quy tắc này")
		}
		keys[g.Key], numbers[g.Number] = true, true
		c.cited(where, g.Cite, g.Confidence)
		if g.Test == "" || g.Remedy == "" {
			c.wrong(where, "quy tắc thiếu điều kiện hoặc thiếu câu nói rõ làm thế nào thì được")
		}
		if u := g.test.unknown(c.k); len(u) > 0 {
			c.wrong(where, "điều kiện nói đến %s mà gói luật không có", strings.Join(u, ", "))
		}
		if g.Override != nil {
			if g.Override.Name == "" {
				c.wrong(where, "trường hợp được làm khác thiếu tên")
			}
			c.cited(where, g.Override.Cite, g.Confidence)
		}
	}
}

// Speaks says whether one of the act's guards speaks of one of the names: who counts them need not when none does.
func (k *Pack) Speaks(a Act, names ...string) bool {
	return slices.ContainsFunc(a.Guards, func(key string) bool {
		g, _ := k.Guard(key)
		return slices.ContainsFunc(g.test.names, func(n Name) bool { return slices.Contains(names, n.Name) })
	})
}

// Stop is a guard that stops an act.
type Stop struct {
	Guard  Guard
	Clause string
}

// Stops asks the act's guards about a scene and answers those that stop it. Where a guard's clause gives an exception, it
// lets pass when the scene excuses it: by name, or by override when it is the only such guard that stops.
func (k *Pack) Stops(a Act, s Scene) (out []Stop, err error) {
	excused, _ := s["excused"].([]string)
	excepted := 0
	for _, key := range a.Guards {
		g, ok := k.Guard(key)
		if !ok || slices.Contains(excused, key) && g.Override != nil {
			continue
		}
		pass, err := g.test.Holds(s)
		if err != nil {
			return nil, err
		}
		if pass {
			continue
		}
		if g.Override != nil {
			excepted++
		}
		out = append(out, Stop{g, strings.Join(g.Cite, ", ")})
	}
	if said, _ := s["override"].(bool); said && excepted == 1 && len(excused) == 0 {
		out = slices.DeleteFunc(out, func(x Stop) bool { return x.Guard.Override != nil })
	}
	return out, nil
}
