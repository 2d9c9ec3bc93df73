package extract

import (
	"slices"
	"strings"
)

// A walker goes through one sentence and remembers what governs the next verb.
type walker struct {
	r     *reader
	s     sentence
	carry []int
	out   []candidate
	open  *candidate

	subject   []int
	subjEach  bool
	subjAt    int
	modal     int // token of the last modal
	order     bool
	reject    bool
	claim     bool
	voluntary bool
	joint     bool
	condition bool // inside "trường hợp ... thì"
	after     bool // behind "thì" of a condition
	remaining bool
	each      int // token of the last "mỗi người" not bound to a name
	part      bool
	negated   int        // token of "không phải"
	members   int        // token of "gồm", after which the members of a household are listed
	money     []labelled // sums seen before any verb
}

func (w *walker) run() {
	r, toks := w.r, w.r.toks
	_, body := bulletDepth(toks, w.s.from)
	for i := w.s.from; i < w.s.to; {
		if i == body && (phraseAt(toks, i, "trường", "hợp") > 0 || phraseAt(toks, i, "trong", "trường", "hợp") > 0 || phraseAt(toks, i, "nếu") > 0 || phraseAt(toks, i, "khi") > 0 || phraseAt(toks, i, "kể", "từ") > 0) {
			w.condition = true
		}
		if i == body && (phraseAt(toks, i, "sau", "khi") > 0 || phraseAt(toks, i, "như", "vậy") > 0 || phraseAt(toks, i, "khấu", "trừ") > 0 || phraseAt(toks, i, "đối", "trừ") > 0) {
			w.remaining = true
		}
		if g, ok := r.groupAt(i, w.s.to); ok {
			w.group(g)
			i = g.to
			continue
		}
		if m, ok := moneyAt(toks, i); ok && m.tokEnd <= w.s.to+2 {
			if next, skip := r.calculation(m, w.s.to); skip {
				i = next
				continue
			}
			w.sum(i, m)
			i = max(i+1, min(m.tokEnd, w.s.to))
			continue
		}
		i += w.word(i)
	}
	w.close()
}

// word reads what is neither a name nor a sum and answers how many tokens it took.
func (w *walker) word(i int) int {
	toks := w.r.toks
	t := toks[i]
	switch {
	case t.is("("):
		if c := closing(toks, i); c > 0 && c < w.s.to {
			w.aside(i, c)
			return c + 1 - i
		}
	case t.is("buộc"):
		if i > w.s.from && (toks[i-1].is("việc") || toks[i-1].is("cầu") || toks[i-1].is("đòi") || toks[i-1].is("nghị") || toks[i-1].is("không") || toks[i-1].is("không:")) {
			return 1
		}
		if w.condition && !w.after || w.reject && i > w.s.from && toks[i-1].kind != 'p' && !toks[i-1].is("và") {
			return 1
		}
		w.close()
		w.order, w.reject, w.claim, w.voluntary = true, false, false, false
		w.subject, w.modal = nil, i
		return 1
	case t.is("thì") && w.condition:
		w.close()
		w.after, w.order, w.modal, w.subject = true, false, -100, nil
		return 1
	case t.is("trong") && i+1 < w.s.to && toks[i+1].is("đó"), t.is("gồm"):
		w.part, w.members = true, i
		return 1
	}
	if n := rejects.at(toks, i); n > 0 {
		w.close()
		w.reject, w.order = true, false
		return n
	}
	if n := consents.at(toks, i); n > 0 {
		w.voluntary, w.reject, w.claim = true, false, false
		return n
	}
	if n := joints.at(toks, i); n > 0 {
		w.joint = true
		if w.open != nil {
			w.open.joint = true
		}
		if w.modal > i-8 {
			w.modal = i
		}
		return n
	}
	if t.is("mỗi") && w.s.to > i+1 && w.r.at[i] < 0 && (toks[i+1].is("người") || toks[i+1].is("bên") || toks[i+1].is("ông") || toks[i+1].is("bà") || toks[i+1].is("anh") || toks[i+1].is("chị") || toks[i+1].is("đồng") || toks[i+1].is("nguyên") || toks[i+1].is("bị")) {
		w.eachAt(i)
		return 2
	}
	if n := claims.at(toks, i); n > 0 && !(toks[i].is("về") && w.voluntary) {
		if !w.order || toks[i].is("yêu") && i+2 < w.s.to && !toks[i+2].is("thi") {
			w.claim = true
		}
		return n
	}
	if n := modals.at(toks, i); n > 0 {
		return w.modalAt(i, n)
	}
	return w.verb(i)
}

// aside looks into brackets: "(đã nộp xong)" settles the order before it.
func (w *walker) aside(from, to int) {
	if w.open == nil {
		return
	}
	low := w.r.p.low[w.r.toks[from].start:w.r.toks[to].end]
	if settled(low) {
		w.open.done = true
	}
}

func (w *walker) eachAt(i int) {
	if w.open != nil && len(w.open.payees) > 0 && w.open.payeeAt > 0 {
		w.open.payeesEach = true
		return
	}
	if len(w.subject) > 0 && w.open == nil {
		w.subjEach = true
	}
	w.each = i
}

func (w *walker) modalAt(i, n int) int {
	toks := w.r.toks
	if i > w.s.from && (toks[i-1].is("không") || toks[i-1].is("được")) && !toks[i].is("tiếp") {
		w.close()
		w.modal, w.negated = -100, i
		return n
	}
	if toks[i].is("tự") || toks[i].is("đồng") || toks[i].is("thống") {
		w.voluntary = true
	}
	for k := i; k < i+n; k++ {
		if toks[k].is("còn") || toks[k].is("tiếp") {
			w.remaining = true
		}
	}
	if i > w.s.from && toks[i-1].is("còn") {
		w.remaining = true
	}
	w.modal = i + n - 1
	return n
}

// governed says whether a verb at token i is an order and not a claim, a story or a right.
func (w *walker) governed(i int) bool {
	switch {
	case w.reject, w.condition && !w.after, w.claim && !w.order && w.modal < w.subjAt:
		return false
	case w.claim && !w.order && !w.voluntary:
		return false
	case w.order, w.voluntary:
		return true
	}
	return w.modal > i-9 && w.modal > w.subjAt
}

// verb opens an order where a verb stands that is governed.
func (w *walker) verb(i int) int {
	toks := w.r.toks
	kind, n := verbNone, 0
	for _, v := range [...]struct {
		kind verbKind
		set  phrases
	}{{verbPay, payVerbs}, {verbGive, giveVerbs}, {verbAct, acts}, {verbSupport, supportVerbs}, {verbSubmit, submitVerbs}} {
		if m := v.set.at(toks, i); m > n {
			kind, n = v.kind, m
		}
	}
	if n == 0 {
		return 1
	}
	if w.open != nil && w.open.verb != verbNone && w.sameClause(i, n, kind) {
		return n
	}
	before := func(back int, word string) bool { return i-back >= w.s.from && toks[i-back].is(word) }
	purpose := before(1, "để") && (len(w.money) > 0 || w.open != nil && w.open.verb == verbSubmit) && len(w.subject) > 0
	if before(1, "không") && w.condition && kind == verbGive && len(w.subject) > 0 && w.r.saysForced(w.s) {
		w.start(i, n, kind)
		return n
	}
	switch {
	case before(1, "được"), before(1, "việc"), before(1, "cầu"), before(1, "do"), before(1, "vì"), before(1, "vi"), before(1, "bị"), before(1, "không"), before(1, "chậm"), before(1, "chưa"), before(1, "khoản"), before(1, "tiền") && kind == verbPay, before(1, "sự"), before(1, "mức"), before(1, "nghĩa") && !before(2, "có"):
		return n
	case before(1, "đã"), before(2, "đã"), before(3, "đã") && before(1, "nguyện"):
		return w.doneVerb(i, n, kind)
	case before(1, "để") && !purpose:
		return n
	case w.negated > 0 && i-w.negated <= 2 && len(w.subject) > 0 && !w.reject && !w.claim:
		w.start(i, n, kind)
		w.open.negated = true
		return n
	case kind == verbSupport && len(w.subject) > 0 && !w.reject && !w.claim && !w.condition && !before(1, "hoãn"):
	case !purpose && !w.governed(i):
		return n
	}
	amounts := []labelled(nil)
	if purpose {
		amounts = w.money
		if w.open != nil && len(w.open.amounts) > 0 {
			amounts = w.open.amounts
		}
		w.open = nil
	}
	w.start(i, n, kind)
	w.open.amounts = slices.Clone(amounts)
	return n
}

// saysForced says whether a sentence threatens enforcement: "không giao nhà thì sẽ bị cưỡng chế" orders to hand it over.
func (r *reader) saysForced(s sentence) bool {
	return strings.Contains(r.low(s), "bị cưỡng chế")
}

// start opens an order with the present subject.
func (w *walker) start(i, n int, kind verbKind) {
	w.close()
	c := &candidate{payers: w.subject, payersEach: w.subjEach, verb: kind, verbAt: i, from: i, to: i + n,
		joint: w.joint, voluntary: w.voluntary, remaining: w.remaining, condition: w.condition, ordered: w.order}
	if len(w.subject) > 0 {
		c.from = w.subjAt
	} else {
		c.payers, c.carried = w.carry, true
	}
	if w.each > w.subjAt && w.each > i-14 && len(w.subject) > 0 {
		c.payersEach = true
	}
	if n := len(w.out); w.part && n > 0 && w.out[n-1].verb == kind && len(minus(c.payers, w.out[n-1].payers)) == 0 {
		c.share = true
	} else {
		w.part = false
	}
	w.open = c
}

// doneVerb reads "đã bồi thường cho bị hại 5.000.000 đồng": an order already met, kept as settled.
func (w *walker) doneVerb(i, n int, kind verbKind) int {
	if kind != verbPay || len(w.subject) == 0 || w.reject || w.claim || w.condition {
		return n
	}
	if w.open != nil {
		return n
	}
	w.start(i, n, kind)
	w.open.done = true
	return n
}

// sameClause says whether a second verb goes on with the order that is open: "thanh toán trả", "hoàn trả lại", "để trả".
func (w *walker) sameClause(i, n int, kind verbKind) bool {
	c := w.open
	if i-c.to <= 1 && !(len(c.amounts) > 0 && w.r.toks[i-1].is("và")) && (kind == c.verb || kind == verbPay) {
		c.to = i + n
		if c.verb == verbGive && kind == verbPay {
			c.verb = verbPay
		}
		return true
	}
	return false
}
