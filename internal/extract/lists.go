package extract

import "strings"

// unfinished answers an order whose people and sums stand in the list after it: "Buộc bị cáo bồi thường cho:".
func (r *reader) unfinished(s sentence, carry []int) owed {
	if !r.toks[s.to-1].is(":") {
		return owed{}
	}
	for _, c := range r.walk(s, carry) {
		if c.verb == verbPay && len(c.payers) > 0 && !c.carried && !c.done && len(c.amounts) == 0 {
			return owed{payers: c.payers, payees: c.payees, c: c, s: s}
		}
	}
	return owed{}
}

// listed reads an item of such a list: "- Anh Điệp số tiền 12.500.000 đồng;" gives the payee, or the payer where the order
// named the payee already.
func (r *reader) listed(s sentence, pending owed) []owed {
	if len(pending.c.payers) == 0 {
		return nil
	}
	_, i := bulletDepth(r.toks, s.from)
	var out []owed
	for i < s.to {
		g, ok := r.groupAt(i, s.to)
		if !ok {
			i++
			continue
		}
		i = g.to
		for i < s.to && r.at[i] < 0 {
			m, ok := moneyAt(r.toks, i)
			if !ok || m.foreign {
				i++
				continue
			}
			n := m.amount
			o := owed{payers: pending.payers, payees: g.who, c: pending.c, s: s,
				sum: chosen{amount: &n, words: m.words, span: Span{m.start, m.end, r.p.text[m.start:m.end]}}}
			if len(pending.payees) > 0 {
				o.payers, o.payees = g.who, pending.payees
			}
			o.c.from, o.c.to, o.c.payeeAt, o.c.amounts = g.from, min(m.tokEnd, s.to), g.to, []labelled{{money: m}}
			low := r.low(pending.s) + " " + r.low(s)
			o.kind = r.kindOf(&o, low, low)
			o.settled = settled(r.low(s))
			out = append(out, o)
			i = min(m.tokEnd, s.to)
			break
		}
	}
	return out
}

// sumAbove reads "phải thanh toán số tiền trên": the sum is the last one of the sentence before, of the same item.
func (r *reader) sumAbove(o *owed, tail string) bool {
	head := tail[:min(len(tail), 90)]
	if !strings.Contains(head, "tiền trên") && !strings.Contains(head, "tiền nêu trên") && !strings.Contains(head, "tiền này") && !strings.Contains(head, "nợ trên") {
		return false
	}
	for k := o.s.from - 1; k >= 0 && k > o.s.from-80; k-- {
		if m, ok := moneyAt(r.toks, k); ok && m.sure && !m.foreign {
			n := m.amount
			o.sum = chosen{amount: &n, words: m.words, span: Span{m.start, m.end, r.p.text[m.start:m.end]}, summed: true}
			return true
		}
	}
	return false
}

// totalBefore takes the total a court prints as a sentence of its own: "Tổng cộng: 126.000.000 đồng".
func (r *reader) totalBefore(o *owed, s sentence) {
	low := strings.TrimLeft(r.low(s), "-+*. ")
	if o.s.item != s.item || o.sum.amount == nil || !strings.HasPrefix(low, "tổng") {
		return
	}
	for k := s.from; k < s.to && k < s.from+14; k++ {
		if m, ok := moneyAt(r.toks, k); ok && !m.foreign {
			if m.amount > *o.sum.amount {
				n := m.amount
				o.sum.amount, o.sum.words = &n, m.words
				o.sum.span = Span{m.start, m.end, r.p.text[m.start:m.end]}
			}
			return
		}
	}
}
