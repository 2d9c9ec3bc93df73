package rule

import (
	"fmt"
	"io/fs"
	"regexp"
	"slices"
	"strings"
)

// Report is what checking one pack found.
type Report struct {
	Pack       string    `json:"pack"`
	Deadlines  int       `json:"deadlines"`
	Operations int       `json:"operations"`
	Situations int       `json:"situations"`
	Problems   []Problem `json:"problems"`
}

// Problem is one thing to mend in a pack, in Vietnamese.
type Problem struct {
	Where string `json:"where"`
	What  string `json:"what"`
}

var confidences = map[string]string{
	"S":  "S (đã thấy nguyên văn)",
	"S?": "S? (thấy ở một bản sao còn nghi ngờ, phải đối chiếu)",
	"M":  "M (theo trí nhớ hoặc lịch chưa công bố, phải đối chiếu)",
}

// ConfidenceVI is a mark of confidence in words.
func ConfidenceVI(mark string) string { return confidences[mark] }

var deadlineID = regexp.MustCompile(`^T-\d{3}[a-z]?$`)

type checker struct {
	k    *Pack
	base *Packs // the release, whose kinds of line the house knows
	Report
}

func (c *checker) wrong(where, format string, args ...any) {
	c.Problems = append(c.Problems, Problem{where, fmt.Sprintf(format, args...)})
}

// Check reads the pack in the folder, validates it and runs its own situations with the rest of the law from base. forms
// holds the codes of every paper the house knows, for the operations.
func Check(dir fs.FS, name string, base *Packs, forms map[string]bool) Report {
	c := &checker{Report: Report{Pack: name, Problems: []Problem{}}}
	k, err := LoadDraft(dir, name, base)
	if err != nil {
		c.wrong(name, "%s", said(err))
		return c.Report
	}
	c.k, c.Pack = k, k.Ref()
	c.head()
	for _, id := range k.ids {
		c.versions(id, k.deadlines[id])
	}
	c.Deadlines = len(k.ids)
	c.params()
	c.base = base
	c.ownership(dir)
	c.operations(base.With(k), forms)
	c.Operations = len(k.flow.Operations)
	c.situations(base.With(k))
	c.ruled()
	return c.Report
}

func (c *checker) head() {
	if c.k.Regime != A && c.k.Regime != B {
		c.wrong("pack.yaml", "chế độ %q phải là A hoặc B", c.k.Regime)
	}
	if c.k.Title == "" || len(c.k.Laws) == 0 {
		c.wrong("pack.yaml", "thiếu tên gói hoặc danh sách văn bản")
	}
	c.span("pack.yaml", c.k.Valid)
	codes := map[string]bool{}
	for _, l := range c.k.Laws {
		if codes[l.Code] || l.Code == "" || l.Number == "" || l.Name == "" {
			c.wrong("pack.yaml", "văn bản %q trùng mã hoặc thiếu số hiệu, tên", l.Code)
		}
		codes[l.Code] = true
	}
}

func (c *checker) span(where string, s Span) {
	if s.From.IsZero() {
		c.wrong(where, "thiếu ngày bắt đầu hiệu lực")
	}
	if !s.To.IsZero() && s.To.Before(s.From) {
		c.wrong(where, "ngày hết hiệu lực %s trước ngày bắt đầu %s", s.To.Short(), s.From.Short())
	}
}

func (c *checker) versions(id string, versions []*Deadline) {
	for i, d := range versions {
		c.deadline(d)
		if i > 0 && (versions[i-1].Valid.To.IsZero() || !versions[i-1].Valid.To.Before(d.Valid.From)) {
			c.wrong("deadlines.yaml "+id, "hai quy định cùng áp dụng từ ngày %s", d.Valid.From.Short())
		}
	}
}

func (c *checker) deadline(d *Deadline) {
	if !deadlineID.MatchString(d.ID) {
		c.wrong("deadlines.yaml "+d.ID, "mã thời hạn phải có dạng T-000, hoặc T-000b cho một thời hạn nữa của cùng quy định")
	}
	where := "deadlines.yaml " + d.ID
	for _, f := range [][2]string{{"tên (name_vi)", d.NameVI}, {"sự kiện bắt đầu (starts_on)", d.StartsOn},
		{"sự kiện bắt đầu bằng chữ (starts_vi)", d.StartsVI}, {"người có trách nhiệm (duty_of)", d.DutyOf}} {
		if f[1] == "" {
			c.wrong(where, "thiếu %s", f[0])
		}
	}
	if d.DutyOf != "" && whose[d.DutyOf] == "" && !slices.Contains(houses, d.DutyOf) {
		c.wrong(where, "người có trách nhiệm (duty_of) %q không thuộc danh sách", d.DutyOf)
	}
	if consequences[d.Consequence] == "" {
		c.wrong(where, "hậu quả %q không thuộc danh sách", d.Consequence)
	}
	if d.Each != "" && d.Each != "item" && d.Each != "holder" {
		c.wrong(where, "chỉ có thể chạy riêng cho từng tài sản (each: item) hoặc từng nơi được hỏi (each: holder), không phải %q", d.Each)
	}
	if d.ThenVI != "" && d.Consequence != "enables_next" {
		c.wrong(where, "việc làm tiếp khi hết hạn (then_vi) chỉ đi với hậu quả enables_next")
	}
	if !d.Length.sane() {
		c.wrong(where, "độ dài (length) thiếu hoặc không hợp lệ: n là số nguyên dương, unit là WD, CD, h, m hoặc y; at_once, instant, none thì không có n")
	}
	c.span(where, d.Valid)
	if !d.Valid.From.IsZero() && !c.k.Valid.Has(d.Valid.From) {
		c.wrong(where, "hiệu lực từ %s nằm ngoài hiệu lực của gói", d.Valid.From.Short())
	}
	c.cited(where, d.Cite, d.Confidence)
	keys := map[string]bool{}
	for _, v := range d.Variants {
		if v.Key == "" || v.NameVI == "" || keys[v.Key] {
			c.wrong(where, "trường hợp %q thiếu tên hoặc trùng", v.Key)
		}
		keys[v.Key] = true
		if !v.Length.sane() {
			c.wrong(where, "trường hợp %s có độ dài (length) thiếu hoặc không hợp lệ", v.Key)
		}
		if len(v.Cite) > 0 || v.Confidence != "" {
			mark := v.Confidence
			if mark == "" {
				mark = d.Confidence
			}
			c.cited(where+" "+v.Key, append(slices.Clone(v.Cite), d.Cite...), mark)
		}
	}
}

// cited wants clauses that can be read and a known mark; a rule without a clause must own up to being from memory.
func (c *checker) cited(where string, cite []string, mark string) {
	if confidences[mark] == "" {
		c.wrong(where, "độ tin cậy %q phải là S, S? hoặc M", mark)
	}
	known, bad := c.k.cites(cite)
	if len(bad) > 0 {
		c.wrong(where, "không đọc được điều khoản %s", strings.Join(bad, ", "))
	}
	for _, x := range known {
		if n := x.beyond(c.k.Laws); n > 0 {
			c.wrong(where, "không có điều khoản %s: văn bản %s chỉ có %d điều", x.Short, x.Law, n)
		}
	}
	if len(cite) == 0 && mark != "M" {
		c.wrong(where, "không có điều khoản thì phải ghi độ tin cậy M")
	}
}

func (c *checker) params() {
	seen := map[string]bool{}
	for _, p := range c.k.params {
		if seen[p.Key] || p.Key == "" || p.NameVI == "" || p.Unit == "" {
			c.wrong("params.yaml "+p.Key, "tham số trùng hoặc thiếu tên, đơn vị")
		}
		seen[p.Key] = true
		for i, v := range p.Values {
			where := "params.yaml " + p.Key
			c.span(where, v.Valid)
			c.cited(where, v.Cite, v.Confidence)
			if v.Source == "" {
				c.wrong(where, "thiếu nguồn")
			}
			if v.Value < 0 {
				c.wrong(where, "giá trị âm")
			}
			for _, w := range p.Values[:i] {
				if v.Valid.Has(w.Valid.From) || w.Valid.Has(v.Valid.From) {
					c.wrong(where, "hai giá trị cùng áp dụng cho một ngày")
				}
			}
		}
	}
}

// lineKinds are the kinds of line the house knows: those of the release's packs.
func (c *checker) lineKinds() (out []string) {
	for _, k := range c.base.List() {
		out = append(out, k.kinds()...)
	}
	return once(out)
}

// lineOf is the first line of a file that has a word on it, from 1; 0 where none has.
func lineOf(dir fs.FS, file, word string) int {
	raw, err := fs.ReadFile(dir, file)
	if err != nil {
		return 0
	}
	whole := regexp.MustCompile(`(^|[\s\[,])` + regexp.QuoteMeta(word) + `($|[\s\],])`)
	return slices.IndexFunc(strings.Split(string(raw), "\n"), whole.MatchString) + 1
}

func (c *checker) ownership(dir fs.FS) {
	kinds, known := map[string]bool{}, c.lineKinds()
	one := func(where string, cite, list []string, deadline string) {
		c.cited(where, cite, "S")
		if len(c.k.deadlines[deadline]) == 0 {
			c.wrong(where, "thời hạn %q không có trong gói", deadline)
		}
		for _, k := range list {
			if kinds[k] {
				c.wrong(where, "loại khoản %q đã ở mục khác", k)
			}
			kinds[k] = true
			if !slices.Contains(known, k) {
				c.wrong(where, "dòng %d: loại khoản %q không có; các loại: %s", lineOf(dir, "ex_officio.yaml", k), k, strings.Join(known, ", "))
			}
		}
	}
	for _, e := range c.k.exOfficio {
		one("ex_officio.yaml "+e.Letter, e.Cite, e.Kinds, e.Deadline)
	}
	if r := c.k.onRequest; r.Deadline != "" {
		one("ex_officio.yaml on_request", r.Cite, r.Kinds, r.Deadline)
	}
	for _, s := range c.k.split {
		c.cited("ex_officio.yaml split "+s.Per, s.Cite, "S")
	}
	for _, r := range c.k.refusals {
		c.cited("refusals.yaml "+r.Letter, r.Cite, "S")
	}
	for _, p := range c.k.petition {
		c.cited("petition.yaml "+p.Letter, p.Cite, "S")
	}
	families := map[string]bool{}
	for _, s := range c.k.signatures {
		families[s.Key] = true
		c.cited("signatures.yaml "+s.Key, s.Cite, "S")
	}
	for _, r := range c.k.roles {
		for _, f := range r.Signs {
			if !families[f] {
				c.wrong("signatures.yaml "+r.Key, "nhóm chữ ký %q không có", f)
			}
		}
	}
}
