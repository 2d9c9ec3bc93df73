package rule

import (
	"fmt"
	"slices"
	"strings"
)

// audiences are those whom an act may owe a notice or a copy, with their Vietnamese names.
var audiences = map[string]string{
	"parties": "đương sự, người có quyền lợi, nghĩa vụ liên quan", "creditor": "người được thi hành án", "debtor": "người phải thi hành án",
	"requester": "người yêu cầu", "recipient": "người được nhận", "co_owner": "chủ sở hữu chung", "complainant": "người khiếu nại, tố cáo",
	"procuracy": "Viện kiểm sát", "court": "Toà án, cơ quan ra bản án, quyết định", "protester": "người có thẩm quyền kháng nghị",
	"commune": "Uỷ ban nhân dân cấp xã", "executor": "cơ quan, tổ chức, cá nhân phải thực hiện quyết định", "police": "công an", "committee": "Chủ tịch Uỷ ban nhân dân cùng cấp",
	"other_agency": "cơ quan thi hành án dân sự nơi nhận hoặc nơi giao uỷ thác",
}

// AudienceVI is the Vietnamese name of somebody an act owes a notice or a copy.
func AudienceVI(key string) string { return audiences[key] }

const operationCount = 28

// operations checks how lines move. forms holds the codes of every paper the house knows.
func (c *checker) operations(base *Packs, forms map[string]bool) {
	f := &c.k.flow
	if len(f.Operations) == 0 {
		c.wrong("operations.yaml", "gói luật không có tác nghiệp nào")
		return
	}
	c.names()
	for i, o := range f.Operations {
		if want := fmt.Sprintf("OP-%02d", i+1); o.Code != want {
			c.wrong("operations.yaml "+o.Code, "mã tác nghiệp phải theo thứ tự; ở đây cần %s", want)
		}
		if o.Name == "" || len(o.Acts) == 0 {
			c.wrong("operations.yaml "+o.Code, "thiếu tên hoặc không có việc nào")
		}
		c.cited("operations.yaml "+o.Code, o.Basis, o.Confidence)
		keys, names := map[string]bool{}, map[string]bool{}
		for _, a := range o.Acts {
			if a.Key == "" || a.Name == "" || keys[a.Key] || names[a.Name] {
				c.wrong("operations.yaml "+o.Code, "việc %q thiếu tên hoặc trùng", a.Key)
			}
			keys[a.Key], names[a.Name] = true, true
			c.act("operations.yaml "+o.Code+" "+a.Key, a, base, forms)
		}
	}
	if len(f.Operations) < operationCount {
		c.wrong("operations.yaml", "phải có đủ %d tác nghiệp, đang có %d", operationCount, len(f.Operations))
	}
	c.ways()
	c.clocks()
	c.flags()
	c.grounds()
	c.guards()
}

func (c *checker) names() {
	seen := map[string]bool{}
	for _, s := range c.k.flow.States {
		if seen[s.Code] || s.Code == "" || s.Name == "" {
			c.wrong("operations.yaml states "+s.Code, "trạng thái trùng mã hoặc thiếu tên")
		}
		seen[s.Code] = true
		if _, bad := c.k.cites(s.Cite); len(bad) > 0 {
			c.wrong("operations.yaml states "+s.Code, "không đọc được điều khoản %s", strings.Join(bad, ", "))
		}
	}
	for _, g := range c.k.flow.Groups {
		for _, s := range g.States {
			if !seen[s] {
				c.wrong("operations.yaml groups "+g.Key, "trạng thái hoặc nhóm %q chưa có ở trên", s)
			}
		}
		if seen[g.Key] || g.Key == "" || g.Name == "" {
			c.wrong("operations.yaml groups "+g.Key, "nhóm trùng mã hoặc thiếu tên")
		}
		seen[g.Key] = true
	}
}

func (c *checker) act(where string, a Act, base *Packs, forms map[string]bool) {
	c.cited(where, a.Cite, a.Confidence)
	for _, s := range a.from {
		c.known(where, "trạng thái", s, c.isState(s))
	}
	for _, g := range a.Guards {
		_, ok := c.k.Guard(g)
		c.known(where, "quy tắc", g, ok)
	}
	for _, l := range a.Grounds {
		c.known(where, "danh sách căn cứ", l, c.k.Grounds(l) != nil)
	}
	if len(a.Letters) > 0 && len(a.Grounds) != 1 {
		c.wrong(where, "chỉ chọn chữ khi có đúng một danh sách căn cứ")
	}
	c.asks(where, a)
	for _, l := range a.Letters {
		if len(a.Grounds) == 1 {
			_, ok := c.k.Ground(a.Grounds[0], l)
			c.known(where, "căn cứ", a.Grounds[0]+" điểm "+l, ok)
		}
	}
	for _, p := range a.papers() {
		c.known(where, "biểu mẫu", p, forms[p])
	}
	for i, w := range a.Carried {
		if w.Form != "" && !slices.Contains(a.Forms, w.Form) {
			c.wrong(where, "biểu mẫu %s không có trong forms của việc", w.Form)
		}
		if w.When == "" && i < len(a.Carried)-1 || w.When == "" && w.Form == "" {
			c.wrong(where, "trường hợp không có điều kiện phải đứng cuối và phải có biểu mẫu")
		}
	}
	for _, d := range a.Deadlines() {
		c.known(where, "thời hạn", d, len(c.k.deadlines[d]) > 0 || !slices.Contains(a.armed(), d) && c.before(base, d))
	}
	for _, d := range a.After {
		c.known(where, "thời hạn phải hết trước", d, len(c.k.deadlines[d]) > 0)
	}
	for _, f := range a.Follows {
		_, ok := c.k.Act(f)
		c.known(where, "việc phải làm trước", f, ok)
	}
	families, roles := base.signing()
	if a.Sign != "" {
		c.known(where, "nhóm chữ ký", a.Sign, families[a.Sign])
	}
	for _, r := range []string{a.Draft, a.Issue} {
		if r != "" {
			c.known(where, "người làm", r, roles[r])
		}
	}
	if a.Draft == "" || a.Sign != "" && a.Issue == "" {
		c.wrong(where, "thiếu người soạn hoặc người phát hành")
	}
	sets := 0
	for _, e := range a.Effects {
		if e.Heard && (e.Arm == "" || !slices.ContainsFunc(a.Effects, func(n Effect) bool { return n.OweNotice != "" })) {
			c.wrong(where, "heard chỉ dùng khi mở thời hạn (arm) của việc có thông báo (owe_notice)")
		}
		c.effect(where, e)
		c.timed(where, a, e)
		c.eachItem(where, a, e)
		if e.Set != "" {
			sets++
		}
	}
	if a.decides() && !a.Inside && !slices.ContainsFunc(a.Effects, func(e Effect) bool { return e.OweCopy == "procuracy" }) {
		c.wrong(where, "việc ra quyết định thì phải nêu việc gửi Viện kiểm sát (owe_copy: procuracy); quyết định nội bộ thì ghi inside: true")
	}
	if sets > 1 {
		c.wrong(where, "một việc chỉ được chuyển khoản sang một trạng thái")
	}
	if len(a.from) == 0 && sets == 0 {
		c.wrong(where, "việc mở khoản mới phải nêu trạng thái")
	}
}

// before says whether a law that was in force before this one has a time limit: what it started is still to be met.
func (c *checker) before(base *Packs, id string) bool {
	return slices.ContainsFunc(base.List(), func(k *Pack) bool { return k.Valid.From.Before(c.k.Valid.From) && len(k.deadlines[id]) > 0 })
}

// decides says whether a decision (a form of the head or of the officer) carries the act out.
func (a Act) decides() bool {
	family := map[string]string{"head": "QDT", "officer": "QDC", "complaint": "QDT", "denunciation": "QDT"}[a.Sign]
	if family == "" {
		return false
	}
	forms := a.Forms
	if len(a.Carried) > 0 {
		forms = nil
		for _, w := range a.Carried {
			forms = append(forms, w.Form)
		}
	}
	return slices.ContainsFunc(forms, func(f string) bool { return strings.HasPrefix(f, family) })
}

// eachItem wants an act that starts a period of every thing, or of each who is asked, on its own to ask which; whoever ends
// the latter says whose answer it is.
func (c *checker) eachItem(where string, a Act, e Effect) {
	for _, d := range c.k.deadlines[e.Arm] {
		if d.Each == "item" && !slices.Contains(a.Asks, "asset") && !slices.Contains(a.Asks, "asset?") {
			c.wrong(where, "mở thời hạn %s chạy riêng cho từng tài sản mà không hỏi tài sản nào", e.Arm)
		}
	}
	for _, d := range slices.Concat(c.k.deadlines[e.Arm], c.k.deadlines[e.Close]) {
		if d.Each == "holder" && !slices.Contains(a.Asks, "holder") {
			c.wrong(where, "mở hoặc kết thúc thời hạn %s chạy riêng cho từng nơi được hỏi mà không hỏi nơi nào", d.ID)
		}
	}
}

// asks wants every input of an act to be in the vocabulary, and conditions to speak of what there is.
func (c *checker) asks(where string, a Act) {
	if len(c.k.flow.inputs) == 0 && len(a.Asks) > 0 {
		return // a draft pack that is read alone: the vocabulary stands beside the packs
	}
	for _, key := range a.Asks {
		in, ok := c.k.Input(strings.TrimSuffix(key, "?"))
		c.known(where, "mục nhập", key, ok)
		if (in.Type == "choice") != (len(in.Options) > 0) {
			c.wrong(where, "mục nhập %q: kiểu choice và options đi với nhau", key)
		}
		for _, o := range in.Options {
			for _, need := range o.Needs {
				_, ok := c.k.Input(need)
				c.known(where, "mục nhập của needs", need, ok)
			}
		}
	}
	if len(a.OneOf) == 1 || slices.ContainsFunc(a.OneOf, func(key string) bool { return !slices.Contains(a.Asks, key+"?") }) {
		c.wrong(where, "one_of nêu từ hai mục trở lên, mỗi mục là mục được bỏ trống (\"?\") trong asks")
	}
	if u := a.only.unknown(c.k); len(u) > 0 {
		c.wrong(where, "điều kiện %q nói đến %s mà gói luật không có", a.For, strings.Join(u, ", "))
	}
	for _, w := range a.Carried {
		if u := w.when.unknown(c.k); len(u) > 0 {
			c.wrong(where, "điều kiện %q nói đến %s mà gói luật không có", w.When, strings.Join(u, ", "))
		}
		for _, key := range w.when.inputs {
			c.known(where, "mục nhập của điều kiện", key, a.asked(key))
		}
	}
	for _, e := range a.Effects {
		if u := e.when.unknown(c.k); len(u) > 0 {
			c.wrong(where, "điều kiện %q nói đến %s mà gói luật không có", e.When, strings.Join(u, ", "))
		}
		for _, key := range e.when.inputs {
			c.known(where, "mục nhập của điều kiện", key, a.asked(key))
		}
		for _, key := range once([]string{e.From, e.Days}) {
			c.known(where, "mục nhập của thời hạn", key, a.asked(key))
		}
	}
	for _, key := range a.Guards {
		g, _ := c.k.Guard(key)
		if len(g.test.inputs) > 0 && !slices.ContainsFunc(g.test.inputs, a.asked) {
			c.wrong(where, "quy tắc %s cần một trong các mục %s mà việc này không nhập", key, strings.Join(once(g.test.inputs), ", "))
		}
	}
}

// asked says whether the act asks an input.
func (a Act) asked(key string) bool {
	return slices.Contains(a.Asks, key) || slices.Contains(a.Asks, key+"?")
}

func (c *checker) known(where, kind, key string, ok bool) {
	if !ok {
		c.wrong(where, "%s %q không có", kind, key)
	}
}

func (c *checker) isState(code string) bool {
	return slices.ContainsFunc(c.k.flow.States, func(s State) bool { return s.Code == code })
}

// ways finds states no line can come to, and states no line can leave that the law doesn't end with.
func (c *checker) ways() {
	reached, left, goesOn := map[string]bool{}, map[string]bool{}, map[string]bool{}
	for more := true; more; {
		more = false
		for _, o := range c.k.flow.Operations {
			for _, a := range o.Acts {
				open := len(a.from) == 0 || slices.ContainsFunc(a.moves(), func(s string) bool { return reached[s] })
				if to := a.To(); open && to != "" && !reached[to] {
					reached[to], more = true, true
				}
			}
		}
	}
	for _, o := range c.k.flow.Operations {
		for _, a := range o.Acts {
			for _, s := range a.moves() {
				leaves := a.To() != "" && a.To() != s
				left[s] = left[s] || leaves
				goesOn[s] = goesOn[s] || leaves && !a.back() // coming back undoes an end, it doesn't follow it
			}
		}
	}
	for _, s := range c.k.flow.States {
		where := "operations.yaml states " + s.Code
		if !reached[s.Code] {
			c.wrong(where, "không việc nào đưa khoản đến trạng thái này")
		}
		if !left[s.Code] && !s.Final {
			c.wrong(where, "không việc nào đưa khoản ra khỏi trạng thái này mà nó không phải trạng thái cuối")
		}
		if goesOn[s.Code] && s.Final {
			c.wrong(where, "trạng thái cuối mà vẫn có việc đưa khoản đi tiếp")
		}
	}
}

// clocks finds duties that begin and never end, and clocks that are stopped and never go on. Rights that lapse, waiting
// periods and bars end by the passing of time alone.
func (c *checker) clocks() {
	armed, closed, stopped := map[string]string{}, map[string]bool{}, map[string]string{}
	for _, o := range c.k.flow.Operations {
		for _, a := range o.Acts {
			where := "operations.yaml " + o.Code + " " + a.Key
			for _, id := range a.armed() {
				armed[id] = where
			}
			for _, id := range a.closed() {
				closed[id] = true
			}
			for _, e := range a.Effects {
				if e.Suspend != "" {
					stopped[e.Suspend] = where
				}
			}
		}
	}
	for _, id := range c.k.ids {
		versions := c.k.deadlines[id]
		duty := versions[len(versions)-1].Consequence
		if where := armed[id]; where != "" && !closed[id] && (duty == "official_duty" || duty == "third_party_duty") {
			c.wrong(where, "thời hạn %s bắt đầu mà không việc nào kết thúc", id)
		}
		if where := stopped[id]; where != "" && armed[id] == "" {
			c.wrong(where, "thời hạn %s bị tạm ngừng mà không việc nào cho chạy tiếp", id)
		}
	}
}

// armedAlways says whether some act starts a time limit whatever the case.
func (c *checker) armedAlways(id string) bool {
	return slices.ContainsFunc(c.k.flow.Operations, func(o Operation) bool {
		return slices.ContainsFunc(o.Acts, func(a Act) bool {
			return slices.ContainsFunc(a.Effects, func(e Effect) bool { return e.Arm == id && e.When == "" })
		})
	})
}

func (c *checker) flags() {
	raised, dropped := map[string]bool{}, map[string]bool{}
	for _, o := range c.k.flow.Operations {
		for _, a := range o.Acts {
			for _, e := range a.Effects {
				raised[e.Raise], dropped[e.Drop] = true, true
			}
		}
	}
	for _, f := range c.k.flow.Flags {
		if f.Name == "" || !raised[f.Key] || !dropped[f.Key] {
			c.wrong("operations.yaml flags "+f.Key, "cờ thiếu tên, không việc nào dựng hoặc không việc nào hạ")
		}
		if f.Lift == "" {
			continue
		}
		op, key, _ := strings.Cut(f.Lift, ".")
		o, _ := c.k.Operation(op)
		a, _ := o.Act(key)
		if !slices.ContainsFunc(a.Effects, func(e Effect) bool { return e.Drop == f.Key }) || f.Form != "" && !slices.Contains(a.Forms, f.Form) {
			c.wrong("operations.yaml flags "+f.Key, "việc %s không hạ cờ này bằng biểu mẫu %s", f.Lift, f.Form)
		}
		for _, id := range once(append([]string{f.Within}, f.Sooner...)) {
			c.known("operations.yaml flags "+f.Key, "thời hạn", id, len(c.k.deadlines[id]) > 0)
		}
		for _, id := range f.Sooner {
			if !c.armedAlways(id) || !slices.Contains(a.Within, id) {
				c.wrong("operations.yaml flags "+f.Key, "thời hạn %s (sooner) phải do một việc luôn mở (arm, không có when) và việc %s phải giữ (within)", id, f.Lift)
			}
		}
	}
}
