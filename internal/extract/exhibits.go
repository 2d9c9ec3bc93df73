package extract

import "strings"

// exhibitVerbs are the orders about things held in a case, the longest first.
var exhibitVerbs = []struct {
	words  phrases
	action string
}{
	{lexicon("tịch thu tiêu hủy", "tịch thu và tiêu hủy", "tịch thu, tiêu hủy", "tịch thu để hủy", "tịch thu cho tiêu hủy", "tịch thu để tiêu hủy", "tịch thu , tiêu hủy", "tịch thu hủy"), "confiscate and destroy"},
	{lexicon("tịch thu sung", "tịch thu nộp", "tịch thu, nộp", "tịch thu, sung", "tịch thu bán", "tịch thu hóa giá", "tịch thu phát mại", "sung ngân sách", "sung công quỹ", "sung quỹ", "sung vào"), "confiscate to State budget"},
	{lexicon("tịch thu"), "confiscate to State budget"},
	{lexicon("tiêu hủy"), "destroy"},
	{lexicon("trả lại cho", "trả lại", "trả cho", "hoàn trả", "giao trả", "trao trả"), "return"},
	{lexicon("tạm giữ", "tiếp tục tạm giữ", "tiếp tục quản lý", "tiếp tục duy trì", "giữ lại", "quy trữ"), "hold to secure enforcement"},
	{lexicon("lưu giữ", "lưu hồ sơ", "lưu theo hồ sơ", "lưu vào hồ sơ", "chuyển theo hồ sơ"), "keep with the file"},
}

// readExhibits reads the orders about vật chứng, tang vật and money held.
func (r *reader) readExhibits(list []sentence) {
	last := ""
	for _, s := range list {
		low := r.low(s)
		if s.topic != topicExhibit && !strings.Contains(low, "tịch thu") && !strings.Contains(low, "tiêu hủy") && !(s.topic == topicMain && strings.Contains(low, "vật chứng")) {
			continue
		}
		if s.topic == topicFee || s.topic == topicAppeal || strings.HasPrefix(strings.TrimLeft(low, "* -"), "(") || strings.Contains(low, "truy thu") && r.hasForfeiture(s) {
			continue
		}
		last = r.exhibitsOf(s, last)
	}
}

func (r *reader) hasForfeiture(s sentence) bool {
	for _, o := range r.spans {
		if o.s.from == s.from && o.kind == KindForfeiture {
			return true
		}
	}
	return false
}

// exhibitsOf reads one sentence; an item of a list without a verb goes on with the action before it.
func (r *reader) exhibitsOf(s sentence, last string) string {
	toks := r.toks
	type cut struct {
		at, n  int
		action string
	}
	var cuts []cut
	for i := s.from; i < s.to; {
		action, n := exhibitVerb(toks, i)
		if n == 0 || i > s.from && (toks[i-1].is("đang") || toks[i-1].is("việc") && action != "return" || toks[i-1].is("bị") || toks[i-1].is("được") && action != "return") {
			i++
			continue
		}
		cuts = append(cuts, cut{i, n, action})
		i += n
	}
	_, body := bulletDepth(toks, s.from)
	if len(cuts) == 0 {
		if last != "" && body < s.to && (toks[body].kind == 'n' || toks[s.from].isDash()) && s.topic == topicExhibit {
			r.exhibit(s, body, s.to, 0, last)
		}
		return last
	}
	for k, c := range cuts {
		end := s.to
		if k+1 < len(cuts) {
			end = cuts[k+1].at
		}
		if end-c.at-c.n < 1 {
			last = c.action
			continue
		}
		r.exhibit(s, c.at, end, c.n, c.action)
		last = c.action
	}
	return last
}

func exhibitVerb(toks []token, i int) (string, int) {
	action, n := "", 0
	for _, v := range exhibitVerbs {
		if m := v.words.at(toks, i); m > n {
			action, n = v.action, m
		}
	}
	return action, n
}

// exhibit adds one order.
func (r *reader) exhibit(s sentence, from, to, n int, action string) {
	a, b := r.text(from, to)
	x := Exhibit{Action: action, Evidence: collapse(r.p.text[a:b]), Span: Span{a, b, r.p.text[a:b]}, Confidence: 0.85}
	itemFrom := from + n
	for k := from + n; k < to && k < from+n+26; k++ {
		if g, ok := r.groupAt(k, to); ok {
			if action == "return" {
				x.To = strings.Join(r.names(g.who), ", ")
				if k <= from+n+3 {
					itemFrom = g.to
				}
			}
			break
		}
	}
	if action == "confiscate to State budget" {
		x.To = State
	}
	for k := from; k < to; k++ {
		if m, ok := moneyAt(r.toks, k); ok && m.sure && !m.foreign {
			v := m.amount
			x.AmountVND = &v
			break
		}
	}
	for itemFrom < to && (r.toks[itemFrom].kind == 'p' || r.toks[itemFrom].is("nhà") || r.toks[itemFrom].is("nước") || r.toks[itemFrom].is("ngân") || r.toks[itemFrom].is("sách") || r.toks[itemFrom].is("vào") || r.toks[itemFrom].is("công") || r.toks[itemFrom].is("quỹ") || r.toks[itemFrom].is("cho")) {
		itemFrom++
	}
	if itemFrom >= to {
		return
	}
	ia, ib := r.text(itemFrom, to)
	x.Item = strings.Trim(collapse(r.p.text[ia:ib]), " .;,:-")
	low := r.low(s)
	x.AlreadyDone = strings.Contains(low, "công nhận việc") || strings.Contains(low, "đã trả lại") || strings.Contains(low, "chấp nhận việc") || strings.Contains(low, "ghi nhận việc") || strings.Contains(low, "đã nhận lại")
	if strings.Contains(low, "đảm bảo thi hành án") && action == "return" {
		x.Action = "hold to secure enforcement"
	}
	if x.Item != "" {
		r.out.Exhibits = append(r.out.Exhibits, x)
	}
}

// interest collects the clauses on interest and gives them to the obligations they cover.
func (r *reader) interest(list []sentence) {
	var clauses []interestClause
	for _, s := range list {
		if s.topic == topicInterest {
			clauses = append(clauses, r.readInterest(s))
			continue
		}
		low := r.low(s)
		if s.topic == topicMain && strings.Contains(low, "lãi") && (strings.Contains(low, "tiếp tục") || strings.Contains(low, "phải trả lãi") || strings.Contains(low, "kể từ ngày")) && !strings.Contains(low, "không chấp nhận") {
			if c := r.readInterest(s); c.basis != "" {
				clauses = append(clauses, c)
			}
		}
	}
	at := make([]int, len(r.spans))
	for i, o := range r.spans {
		at[i] = o.c.verbAt
	}
	r.applyInterest(clauses, at)
}
