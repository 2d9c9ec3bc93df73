package extract

import (
	"slices"
	"strings"
)

// An owed is an obligation while its people are still indexes.
type owed struct {
	payers, payees []int
	c              candidate
	sum            chosen
	kind           string
	s              sentence
	settled        bool
	state          bool
}

// readObligations turns the orders of the disposition into obligations.
func (r *reader) readObligations(list []sentence) {
	var all []owed
	var carry []int
	fineList := false
	var pending owed // an order that waits for a list: "bồi thường cho:"
	for i, s := range list {
		switch s.topic {
		case topicFee, topicAppeal, topicGuide, topicInterest:
			continue
		}
		depth, _ := bulletDepth(r.toks, s.from)
		fineList = fineList && depth > 0
		fines := r.fines(s, fineList)
		fineList = fineList || r.opensFines(s)
		if len(fines) > 0 {
			all = append(all, fines...)
			continue
		}
		if low := r.low(s); s.topic == topicExhibit || strings.Contains(low, "truy thu") || strings.Contains(low, "thu lợi") || strings.Contains(low, "hưởng lợi") {
			all = r.merge(all, r.forfeitures(s))
		}
		if s.topic == topicExhibit || s.topic == topicPenalty {
			if !r.orders(s) {
				continue
			}
		}
		found := r.sentenceOrders(s, carry, all)
		if len(found) == 0 && len(all) > 0 {
			r.totalBefore(&all[len(all)-1], s)
		}
		if len(found) == 0 {
			found = r.listed(s, pending)
		}
		if open := r.unfinished(s, carry); len(open.c.payers) > 0 {
			pending = open
		} else if bullet, _ := bulletDepth(r.toks, s.from); bullet != 3 {
			pending = owed{}
		}
		if len(found) == 0 {
			r.settleBefore(all, s, list, i)
			continue
		}
		for _, o := range found {
			carry = o.payers
		}
		all = r.merge(all, found)
		r.settleBefore(all, s, list, i)
	}
	for _, o := range all {
		r.emit(o)
	}
}

// orders says whether a sentence about exhibits or penalties still orders somebody to pay or hand over.
func (r *reader) orders(s sentence) bool {
	low := r.low(s)
	if strings.Contains(low, "tịch thu") || strings.Contains(low, "tiêu hủy") {
		return false
	}
	return strings.Contains(low, "buộc") && (strings.Contains(low, "bồi thường") || s.topic == topicPenalty && strings.Contains(low, "nộp") || strings.Contains(low, "trả") || strings.Contains(low, "nộp lại")) ||
		strings.Contains(low, "phải bồi thường") || strings.Contains(low, "có trách nhiệm bồi thường")
}

// sentenceOrders reads the orders of one sentence and completes them.
func (r *reader) sentenceOrders(s sentence, carry []int, all []owed) []owed {
	var out []owed
	for _, c := range r.walk(s, carry) {
		o := owed{payers: c.payers, payees: c.payees, c: c, s: s}
		if c.done {
			for k := range o.c.amounts {
				o.c.amounts[k].paid = false // what was paid is the sum of a debt already met
			}
		}
		o.sum = r.choose(c.amounts)
		if n := len(out); n > 0 && len(o.payees) == 0 && c.verb == verbPay && o.sum.amount != nil && !c.remaining && same(o.payers, out[n-1].payers) {
			o.payees = out[n-1].payees
			o.c.payeeAt = out[n-1].c.payeeAt
		}
		if c.share {
			continue
		}
		if c.negated {
			r.release(all, o)
			continue
		}
		if c.condition && !c.ordered && o.sum.amount == nil && c.verb != verbGive {
			continue
		}
		if len(o.payers) == 0 || c.carried && !(c.remaining || c.verb == verbAct || len(c.payees) > 0 && o.sum.amount != nil && s.topic == topicCosts) {
			continue
		}
		o.settled = c.done || settled(r.tail(c, s))
		if !r.complete(&o) {
			continue
		}
		out = append(out, r.spread(o)...)
	}
	return onePerPayee(out)
}

// release marks an earlier order as met where a later sentence frees the payer: "không phải thanh toán cho ông B ...".
func (r *reader) release(all []owed, o owed) {
	for k := range all {
		if q := &all[k]; len(o.payees) > 0 && same(q.payers, o.payers) && same(q.payees, o.payees) && equalAmount(q.sum.amount, o.sum.amount) {
			q.settled = true
		}
	}
}

// tail is what the sentence says from the verb on.
func (r *reader) tail(c candidate, s sentence) string {
	end := min(s.to, c.to+40)
	return r.p.low[r.toks[c.verbAt].start:r.toks[end-1].end]
}

// complete settles the kind and fills in a payee the sentence leaves out; false drops the order.
func (r *reader) complete(o *owed) bool {
	low := r.low(o.s)
	tail := r.tail(o.c, o.s)
	if !o.c.payersEach {
		o.payees = minus(o.payees, o.payers)
	}
	switch o.c.verb {
	case verbAct:
		o.sum = chosen{}
		if strings.Contains(tail, "khi cơ quan") {
			return false // only if an authority asks for it one day
		}
	case verbSupport:
		if o.sum.amount == nil && o.sum.monthly == nil {
			return false
		}
	case verbSubmit:
		return r.submitted(o, low)
	case verbGive:
		if o.sum.amount != nil && !r.directMoney(o.c) {
			o.sum = chosen{}
		}
		if o.sum.amount == nil && len(o.payees) == 0 && !givesThing(tail) {
			return false
		}
	case verbPay:
		if o.sum.amount == nil && o.sum.monthly == nil {
			if interestOnly(tail) || len(o.payees) == 0 && !(givesThing(tail) && (o.c.ordered || o.c.carried)) {
				return false
			}
			if moneyOnly(tail) && !givesThing(tail) && !r.sumAbove(o, tail) {
				return false
			}
		}
	}
	if len(o.payees) == 0 && strings.Contains(tail, "ngân sách") || len(o.payees) == 0 && strings.Contains(tail, "công quỹ") || len(o.payees) == 0 && strings.Contains(tail, "quỹ nhà nước") {
		o.state = true
	}
	if len(o.payees) == 0 && !o.state {
		if o.c.remaining && o.sum.amount != nil {
			o.kind = r.kindOf(o, low, tail)
			return true // the payee is that of the order it replaces
		}
		o.payees = r.otherSide(o.payers)
		if len(o.payees) == 0 {
			return false
		}
	}
	o.kind = r.kindOf(o, low, tail)
	return true
}

// submitted handles "nộp": costs to give back to a party, gains of crime to the State; anything else is a fee or paid.
func (r *reader) submitted(o *owed, low string) bool {
	if len(o.payees) > 0 && o.sum.amount != nil {
		o.kind = KindCosts
		return true
	}
	if o.sum.amount == nil || strings.Contains(low, "án phí") {
		return false
	}
	if strings.Contains(low, "ngân sách") || strings.Contains(low, "công quỹ") || strings.Contains(low, "quỹ nhà nước") || strings.Contains(low, "thu lợi") || strings.Contains(low, "nộp lại") {
		o.state, o.kind = true, KindForfeiture
		if o.s.topic == topicPenalty {
			o.kind = KindFine
		}
		return true
	}
	return false
}

// spread gives one obligation per payer or payee where the text says "mỗi người".
func (r *reader) spread(o owed) []owed {
	var out []owed
	switch {
	case o.c.payersEach && len(o.payers) > 1:
		for _, p := range o.payers {
			one := o
			one.payers = []int{p}
			one.payees = minus(o.payees, one.payers)
			out = append(out, one)
		}
	case o.c.payeesEach && len(o.payees) > 1:
		for _, p := range o.payees {
			one := o
			one.payees = []int{p}
			out = append(out, one)
		}
	default:
		return []owed{o}
	}
	return out
}

// onePerPayee joins orders of one sentence that ask the same people for several things: one row per sentence and payee.
func onePerPayee(list []owed) []owed {
	var out []owed
	for _, o := range list {
		joined := false
		for k := range out {
			q := &out[k]
			if o.sum.amount == nil && o.sum.monthly == nil && q.sum.amount == nil && q.sum.monthly == nil && same(o.payers, q.payers) && (same(o.payees, q.payees) || o.c.payeeAt == 0 || q.c.payeeAt == 0) {
				if q.c.payeeAt == 0 && o.c.payeeAt > 0 {
					q.payees, q.c.payeeAt = o.payees, o.c.payeeAt
				}
				joined = true
				break
			}
		}
		if !joined {
			out = append(out, o)
		}
	}
	return out
}

// merge adds the orders of a sentence; a remaining sum takes the place of the sum it is left from, and an order said
// twice is kept once.
func (r *reader) merge(all, found []owed) []owed {
	for _, o := range found {
		if o.c.remaining || o.sum.remaining {
			if k := r.replaced(all, o); k >= 0 {
				before := all[k]
				if len(o.payees) == 0 {
					o.payees, o.c.payeeAt = before.payees, before.c.payeeAt
				}
				if before.sum.amount != nil && o.sum.total == nil {
					o.sum.total = before.sum.amount
				}
				o.kind, o.c.joint = before.kind, o.c.joint || before.c.joint
				o.payers = before.payers
				all[k] = o
				continue
			}
			r.net(all, o)
			if len(o.payees) == 0 && !o.state {
				if o.payees = r.otherSide(o.payers); len(o.payees) == 0 {
					continue
				}
			}
		}
		repeated := slices.ContainsFunc(all, func(q owed) bool {
			return same(q.payers, o.payers) && same(q.payees, o.payees) && equalAmount(q.sum.amount, o.sum.amount) && equalAmount(q.sum.monthly, o.sum.monthly) &&
				q.kind == o.kind && q.state == o.state && (o.sum.amount != nil && (q.s.from != o.s.from || o.state) || o.sum.amount == nil && q.c.verb == o.c.verb && r.sameObject(q, o))
		})
		if !repeated {
			all = append(all, o)
		}
	}
	return all
}

// net settles two debts against each other where the court leaves only their difference: "được khấu trừ. Như vậy bà X phải
// trả cho ông V ...".
func (r *reader) net(all []owed, o owed) {
	if o.sum.amount == nil || len(o.payees) == 0 {
		return
	}
	for i := range all {
		for k := range all {
			a, b := &all[i], &all[k]
			if i == k || a.sum.amount == nil || b.sum.amount == nil || a.settled || b.settled || *a.sum.amount-*b.sum.amount != *o.sum.amount {
				continue
			}
			if len(minus(o.payers, a.payers)) == 0 && same(a.payees, o.payees) && same(b.payers, o.payees) && len(minus(b.payees, a.payers)) == 0 {
				a.settled, b.settled = true, true
				return
			}
		}
	}
}

// sameObject says whether two orders without money speak of the same thing: their words begin alike.
func (r *reader) sameObject(a, b owed) bool {
	x, y := r.tail(a.c, a.s), r.tail(b.c, b.s)
	n := min(len(x), len(y), 50)
	return x[:n] == y[:n]
}

// replaced finds the order whose remainder o is.
func (r *reader) replaced(all []owed, o owed) int {
	for k := len(all) - 1; k >= 0 && k >= len(all)-6; k-- {
		q := all[k]
		if q.sum.amount == nil || o.sum.amount == nil || *o.sum.amount > *q.sum.amount || o.s.item != q.s.item || q.settled {
			continue
		}
		if same(q.payers, o.payers) && (len(o.payees) == 0 || same(q.payees, o.payees)) {
			return k
		}
	}
	return -1
}

// settleBefore marks the last orders as met where the next sentence says so.
func (r *reader) settleBefore(all []owed, s sentence, list []sentence, i int) {
	if len(all) == 0 {
		return
	}
	low := r.low(s)
	last := &all[len(all)-1]
	if last.s.from == s.from && last.s.to == s.to || i == 0 || last.s.from != list[i-1].from {
		return
	}
	short := len(low) < 260
	if settled(low) && short && !strings.Contains(low, "án phí") || short && strings.Contains(low, "nộp") && strings.Contains(low, "iên lai") && strings.Contains(low, "bị cáo") && !strings.Contains(low, "còn phải") {
		for k := len(all) - 1; k >= 0 && all[k].s.from == last.s.from; k-- {
			all[k].settled = true
		}
	}
}

// otherSide answers the party an order serves when it names nobody: plaintiffs for what defendants and third parties owe.
func (r *reader) otherSide(payers []int) []int {
	class := classPlaintiff
	for _, p := range payers {
		if r.people[p].class == classPlaintiff {
			class = classDefendant
		}
		if r.people[p].class == classAccused {
			class = classVictim
		}
	}
	var out []int
	for i := range r.people {
		if r.people[i].class == class && !r.people[i].extra {
			out = append(out, i)
		}
	}
	if class == classVictim && len(out) != 1 {
		return nil
	}
	return minus(out, payers)
}

func minus(list, drop []int) []int {
	return slices.DeleteFunc(slices.Clone(list), func(x int) bool { return slices.Contains(drop, x) })
}

func same(a, b []int) bool {
	if len(a) != len(b) {
		return false
	}
	for _, x := range a {
		if !slices.Contains(b, x) {
			return false
		}
	}
	return true
}

func equalAmount(a, b *int64) bool {
	return a == nil && b == nil || a != nil && b != nil && *a == *b
}
