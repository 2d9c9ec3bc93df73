package rule

import (
	"regexp"
	"slices"
)

// effect wants exactly one verb, and names that are known. Time limits and papers are looked up with the act.
func (c *checker) effect(where string, e Effect) {
	verbs := once([]string{e.Set, e.Arm, e.Suspend, e.Close, e.OweDocument, e.OweNotice, e.OweCopy, e.Raise, e.Drop})
	if len(verbs) != 1 {
		c.wrong(where, "mỗi hệ quả phải có đúng một động từ, ở đây %d", len(verbs))
	}
	if e.Set != "" {
		c.known(where, "trạng thái", e.Set, c.isState(e.Set))
	}
	for _, who := range once([]string{e.OweNotice, e.OweCopy}) {
		c.known(where, "người nhận", who, audiences[who] != "")
	}
	for _, f := range once([]string{e.Raise, e.Drop}) {
		c.known(where, "cờ", f, slices.ContainsFunc(c.k.flow.Flags, func(x Flag) bool { return x.Key == f }))
	}
	if e.Rests != "" {
		if _, bad := c.k.cites([]string{e.Rests}); len(bad) > 0 || e.OweDocument == "" {
			c.wrong(where, "rests %s không đọc được, hoặc không đi với owe_document", e.Rests)
		}
	}
	if e.By != "" && e.OweDocument == "" && e.OweNotice == "" && e.OweCopy == "" {
		c.wrong(where, "thời hạn by chỉ đi với việc còn nợ")
	}
}

// timed wants a length for what the act starts, a case the time limit has, and a condition that some line can meet.
func (c *checker) timed(where string, a Act, e Effect) {
	id := e.Arm + e.By
	if versions := c.k.deadlines[id]; len(versions) > 0 {
		d := versions[len(versions)-1]
		v, err := d.variant(e.Variant)
		switch {
		case e.Variant != "" && err != nil:
			c.wrong(where, "thời hạn %s không có trường hợp %q", id, e.Variant)
		case e.Variant == "" && e.Days == "" && d.Length.Unit == None || e.Variant != "" && v.Length.Unit == None:
			c.wrong(where, "mở thời hạn %s mà luật không định số ngày", id)
		}
	}
	if e.Arm == "" && e.Variant+e.Days != "" || id == "" && e.From != "" || e.Set == "" && e.Back {
		c.wrong(where, "variant, days chỉ đi với arm; from với arm hoặc by; back với set")
	}
	if e.Ahead && (e.From == "" || !c.back(id)) {
		c.wrong(where, "ahead chỉ đi với thời hạn tính lùi và với from")
	}
	if e.Set == "" && len(e.At) > 0 || e.Arm == "" && e.Each {
		c.wrong(where, "at chỉ đi với set, each với arm")
	}
	for _, s := range e.At {
		c.known(where, "trạng thái của at", s, slices.Contains(a.from, s))
	}
	for _, m := range compared.FindAllStringSubmatch(e.When, -1) {
		var may []string
		switch m[1] {
		case "line_kind":
			may = append(c.k.kinds(), c.lineKinds()...) // a kind misspelt in ex_officio.yaml is named there, not here
		case "line_letter":
			for _, x := range c.k.exOfficio {
				may = append(may, x.Letter)
			}
		case "line_state":
			may = a.from
		case "letter":
			for _, l := range a.Grounds {
				for _, g := range c.k.Grounds(l) {
					may = append(may, g.Letter)
				}
			}
		}
		for _, q := range quoted.FindAllStringSubmatch(m[2], -1) {
			c.known(where, "giá trị "+m[1]+" của điều kiện", q[1], slices.Contains(may, q[1]))
		}
	}
}

var (
	compared = regexp.MustCompile(`\b(line_kind|line_letter|line_state|letter) (?:==|!=|in) ("[^"]*"|\[[^\]]*\])`)
	quoted   = regexp.MustCompile(`"([^"]*)"`)
)

// back says whether a time limit is counted backwards from its event.
func (c *checker) back(id string) bool {
	versions := c.k.deadlines[id]
	return len(versions) > 0 && versions[len(versions)-1].Length.Back
}

// kinds are the kinds of line the pack tells apart.
func (k *Pack) kinds() []string {
	out := slices.Clone(k.onRequest.Kinds)
	for _, e := range k.exOfficio {
		out = append(out, e.Kinds...)
	}
	return out
}

// signing are the families and roles of all packs: the older regime leans on the newer one's.
func (p *Packs) signing() (families, roles map[string]bool) {
	families, roles = map[string]bool{}, map[string]bool{"system": true}
	for _, k := range p.List() {
		for _, s := range k.signatures {
			families[s.Key] = true
		}
		for _, r := range k.roles {
			roles[r.Key] = true
		}
	}
	return families, roles
}
