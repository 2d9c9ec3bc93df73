package extract

import "slices"

// A verbKind is what an order's verb asks for.
type verbKind byte

const (
	verbNone    verbKind = iota
	verbPay              // trả, bồi thường: money, or a thing to give back
	verbGive             // giao, bàn giao: a thing
	verbAct              // tháo dỡ, chấm dứt: something to do or stop
	verbSubmit           // nộp: to the State, or costs
	verbSupport          // cấp dưỡng
)

var (
	payVerbs = lexicon("trả", "hoàn trả", "trả lại", "thanh toán", "bồi thường", "ồi thường", "bồi hoàn", "hoàn lại", "chi trả", "trích trả", "thanh toán trả", "trả nợ", "thối trả", "đền bù", "hỗ trợ",
		"bồi thư ng", "thanh toán lại", "hoàn trả lại", "giao trả", "thanh toán tiền", "bồi thường thiệt hại", "trả tiền", "thối lại", "chia lại", "trả thay", "hoàn giá trị", "bồi thường tiếp", "nộp lại")
	giveVerbs = lexicon("giao", "bàn giao", "giao lại", "chuyển giao", "giao nộp", "giao nhà")
	acts      = lexicon("tháo dỡ", "tháo dở", "di dời", "chấm dứt", "đập bỏ", "phá dỡ", "dỡ bỏ", "tháo gỡ", "mở lối đi", "mở lối", "khôi phục", "xin lỗi", "cải chính", "thu dọn", "thu hoạch", "bít",
		"sửa chữa", "san lấp", "dọn", "di chuyển", "đốn", "chặt", "nhổ", "bốc", "trám", "xây", "đập", "cắt", "gỡ bỏ", "hạ", "bịt", "phá bỏ", "đốn hạ", "chặt bỏ", "ký", "công khai xin lỗi", "không được cản trở", "dừng")
	supportVerbs = lexicon("cấp dưỡng", "đóng góp nuôi", "góp tiền nuôi", "đóng góp tiền nuôi")
	submitVerbs  = lexicon("nộp", "nộp phạt", "nộp tiếp", "nộp thêm", "nộp bổ sung")

	modals = lexicon("phải", "ph", "có trách nhiệm", "có nghĩa vụ", "có ngh a vụ", "phải có trách nhiệm", "phải có nghĩa vụ", "tự nguyện", "đồng ý", "thống nhất", "cam kết", "chịu trách nhiệm",
		"còn phải", "tiếp tục", "phải tiếp tục", "còn phải tiếp tục", "có trách nhiệm tiếp tục", "có nghĩa vụ tiếp tục", "sẽ", "tự nguyện đồng ý", "phải có ngh a vụ", "nghĩa vụ")
	joints   = lexicon("liên đới", "l đới", "cùng liên đới", "cùng phải", "liên đới cùng")
	rejects  = lexicon("không chấp nhận", "bác", "đình chỉ", "không công nhận", "không xem xét", "không buộc", "hủy", "tuyên bố", "không yêu cầu", "tách")
	claims   = lexicon("yêu cầu", "đòi", "đề nghị", "về việc", "xin", "kháng cáo", "kháng nghị", "kiến nghị", "có quyền", "được quyền")
	consents = lexicon("ghi nhận", "công nhận sự", "công nhận việc", "sự tự nguyện", "sự thỏa thuận", "công nhận thỏa thuận")
	joiners  = set(",", "và", "cùng", "với", ";", "-", "–", "/", "hoặc")
)

// A labelled is a sum of money with the words around it.
type labelled struct {
	money
	principal, interest, total, value, paid, remaining, part, monthly bool
}

// A candidate is one order while it is put together.
type candidate struct {
	payers, payees         []int
	payersEach, payeesEach bool
	verb                   verbKind
	from, verbAt, to       int // tokens
	payeeAt                int
	amounts                []labelled
	joint, voluntary       bool
	remaining              bool // "còn phải", "sau khi khấu trừ": replaces the sum before
	done                   bool // "đã bồi thường"
	condition              bool
	share                  bool // what one of the joint debtors bears between them: "trong đó bị cáo A bồi thường ..."
	ordered                bool // under "buộc"
	negated                bool // "không phải trả": frees from an order before
	carried                bool
}

// A group is one or more mentions joined by commas and "và".
type group struct {
	who      []int
	each     bool
	from, to int
}

// groupAt merges the mentions from token i on.
func (r *reader) groupAt(i, limit int) (group, bool) {
	if i >= len(r.at) || r.at[i] < 0 {
		return group{}, false
	}
	m := r.mentions[r.at[i]]
	g := group{who: slices.Clone(m.who), each: m.each, from: i, to: m.to}
	for {
		j := g.to
		if j < limit && r.toks[j].is("(") {
			if c := closing(r.toks, j); c > 0 && c < limit && c-j < 14 {
				j = c + 1
			}
		}
		k := j
		for k < limit && k < j+4 && r.at[k] < 0 && (joiners[r.toks[k].low] || r.toks[k].is("vợ") || r.toks[k].is("chồng") || r.toks[k].is("con") || r.toks[k].is("là") && k > j || r.toks[k].is("cụ") && r.at[k] < 0) {
			k++
		}
		if k == j || k >= limit || r.at[k] < 0 {
			return g, true
		}
		m := r.mentions[r.at[k]]
		if m.each && !g.each {
			return g, true
		}
		for _, w := range m.who {
			if !slices.Contains(g.who, w) {
				g.who = append(g.who, w)
			}
		}
		g.to = m.to
	}
}

// walk reads the orders of one sentence.
func (r *reader) walk(s sentence, carry []int) []candidate {
	w := walker{r: r, s: s, carry: carry, modal: -100, each: -100}
	w.run()
	return w.out
}

// group decides what a group of people is in the sentence: payees, subject, or only mentioned.
func (w *walker) group(g group) {
	toks := w.r.toks
	prep := w.preposition(g.from)
	switch prep {
	case "cho":
		if c := w.open; c != nil && c.verb == verbPay && len(c.payees) > 0 && len(c.amounts) > 0 && g.from > c.payeeAt && w.r.sumFollows(g.to, w.s.to) {
			break
		}
		if w.open != nil && len(w.open.payees) == 0 {
			w.open.payees, w.open.payeesEach, w.open.payeeAt = g.who, g.each || w.each > w.open.verbAt, g.to
			w.open.to = g.to
			return
		}
		if w.open == nil && !w.claim && !w.reject {
			return
		}
		return
	case "là":
		if c := w.open; c != nil && len(c.payees) > 0 && w.members > c.payeeAt-2 && g.from-w.members < 20 {
			for _, x := range g.who {
				if !slices.Contains(c.payees, x) {
					c.payees = append(slices.Clone(c.payees), x)
				}
			}
			c.payeeAt, c.to = g.to, g.to
		}
		if w.open != nil {
			return
		}
	case "của":
		if w.voluntary && w.open == nil && len(w.subject) == 0 {
			w.setSubject(g)
		}
		return
	case "oblique":
		return
	}
	if c := w.open; c != nil && c.verb == verbPay && len(c.payees) > 0 && len(c.amounts) > 0 && g.from > c.payeeAt && w.r.sumFollows(g.to, w.s.to) {
		// "cho anh B số tiền X, chị C số tiền Y": the same order, another payee
		next := *c
		next.payees, next.payeesEach, next.payeeAt, next.amounts = g.who, g.each, g.to, nil
		next.from, next.to = g.from, g.to
		w.close()
		w.open = &next
		return
	}
	if c := w.open; c != nil && len(c.payees) == 0 && g.from-c.to <= 1 && (c.verb == verbPay || c.verb == verbGive) && !modalFollows(toks, g.to, w.s.to) {
		c.payees, c.payeesEach, c.payeeAt, c.to = g.who, g.each, g.to, g.to
		return
	}
	if w.open != nil && !modalFollows(toks, g.to, w.s.to) && !verbFollows(toks, g.to, w.s.to) {
		return
	}
	w.close()
	w.setSubject(g)
}

// sumFollows says whether a sum stands right after a name: "chị C số tiền 3.000.000 đồng", "chị C: 3.000.000 đồng".
func (r *reader) sumFollows(i, limit int) bool {
	for k := i; k < limit && k < i+6; k++ {
		if m, ok := moneyAt(r.toks, k); ok && !m.foreign {
			return true
		}
		switch r.toks[k].low {
		case ":", "là", "số", "tiền", "với", "(", ")":
		default:
			return false
		}
	}
	return false
}

func (w *walker) setSubject(g group) {
	w.subject, w.subjEach, w.subjAt = g.who, g.each, g.from
	if w.each > g.from-8 && w.each < g.from {
		w.subjEach = true
	}
	w.joint = false
	w.money = nil
	if w.modal < g.from && !w.order {
		w.modal = -100
	}
}

// preposition answers what ties a group to the words before it: "cho", "của", "oblique" or nothing.
func (w *walker) preposition(i int) string {
	toks := w.r.toks
	for k := i - 1; k >= w.s.from && k > i-14; k-- {
		switch toks[k].low {
		case "cho":
			return "cho"
		case "của":
			return "của"
		case "là":
			return "là"
		case "mà":
			if w.condition {
				return ""
			}
			return "oblique"
		case "giữa", "bởi", "do", "theo", "tại", "thuộc", "giáp", "đất", "nhà", "từ", "lưu", "hộ", "gốc":
			return "oblique"
		case "với":
			return "oblique"
		case "nhận":
			if k > w.s.from && (toks[k-1].is("công") || toks[k-1].is("ghi") || toks[k-1].is("xác")) {
				return ""
			}
			return "oblique"
		case "tên":
			if k > w.s.from && !toks[k-1].is("có") {
				return "oblique"
			}
		case "mỗi", "ông", "bà", "anh", "chị", "có", "sau", "đây", "các", "những", "người", "hai", "con", "cả", "đồng", "thừa", "kế", "vợ", "chồng", "gồm", "bên", "hộ:", "lại":
			if toks[k].is("lại") {
				return ""
			}
			continue
		case ":":
			if k > w.s.from && !toks[k-1].is("đây") {
				return ""
			}
		case ",":
			if k > w.s.from && titles[toks[k-1].low] != 0 {
				continue
			}
			return ""
		default:
			return ""
		}
	}
	return ""
}

func modalFollows(toks []token, i, limit int) bool {
	for k := i; k < limit && k < i+4; k++ {
		if modals.at(toks, k) > 0 || joints.at(toks, k) > 0 || toks[k].is("mỗi") && k+1 < limit && !toks[k+1].is("tháng") && !toks[k+1].is("năm") && !toks[k+1].is("quý") && !toks[k+1].is("lần") {
			return true
		}
		if !toks[k].is(")") && !toks[k].is("cùng") && !toks[k].is("còn") && !toks[k].is("đều") {
			return false
		}
	}
	return false
}

func verbFollows(toks []token, i, limit int) bool {
	return i < limit && (payVerbs.at(toks, i) > 0 || giveVerbs.at(toks, i) > 0 || toks[i].is("chịu") || toks[i].is("nộp") || toks[i].is("được"))
}

// sum gives a sum to the order that is open, with its label.
func (w *walker) sum(i int, m money) {
	l := w.r.label(w.s, i, m)
	l.part = l.part || w.part
	if w.open != nil {
		w.open.amounts = append(w.open.amounts, l)
		w.open.to = max(w.open.to, min(m.tokEnd, w.s.to))
		return
	}
	w.money = append(w.money, l)
}

// close ends the order that is open.
func (w *walker) close() {
	if w.open == nil {
		return
	}
	c := *w.open
	w.open = nil
	w.each = -100
	w.out = append(w.out, c)
}
