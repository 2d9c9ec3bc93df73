package extract

import (
	"slices"
	"strings"
)

// advanceAhead says whether the sentence goes on about an advance: "trả cho bà B số tiền tạm ứng án phí".
func (f *feeReader) advanceAhead(i int) bool {
	for k := i; k < f.s.to && k < i+40; k++ {
		if phraseAt(f.r.toks, k, "tạm", "ứng") > 0 {
			return true
		}
	}
	return false
}

// row answers the row the sentence is on, making one where there is none.
func (f *feeReader) row(i int) *feeRow {
	if f.current >= 0 && same(f.rows[f.current].who, f.who) {
		return &f.rows[f.current]
	}
	for k := len(f.rows) - 1; k >= 0; k-- {
		if same(f.rows[k].who, f.who) && f.reusable(k) {
			f.current = k
			return &f.rows[k]
		}
	}
	for k := len(f.rows) - 1; k >= 0; k-- {
		if len(minus(f.who, f.rows[k].who)) == 0 && f.reusable(k) {
			if f.rows[k].perHead {
				f.detach(k)
				return &f.rows[f.current]
			}
			f.current = k
			return &f.rows[k]
		}
	}
	f.add(i)
	return &f.rows[f.current]
}

// reusable says whether later words may still be about row k: same kind of fee, or a set-off or refund of it.
func (f *feeReader) reusable(k int) bool {
	row := &f.rows[k]
	if k >= f.made {
		return true
	}
	if f.mode == modeRefund && (row.refund != nil || row.amount == nil && !row.zero && !row.exempt) {
		return false
	}
	return true
}

// detach gives one of several people who pay alike a row of his own.
func (f *feeReader) detach(k int) {
	row := f.rows[k]
	row.who = slices.Clone(f.who)
	row.receipts = nil
	f.rows[k].who = minus(f.rows[k].who, f.who)
	f.rows = append(f.rows, row)
	f.current = len(f.rows) - 1
	f.rows[f.current].perHead = false
}

func (f *feeReader) add(i int) {
	from := i
	if f.whoAt >= f.s.from && f.whoAt < i {
		from = f.whoAt
		if from > f.s.from && f.r.toks[from-1].is("buộc") {
			from--
		}
	}
	f.rows = append(f.rows, feeRow{who: slices.Clone(f.who), kind: f.kind, sentence: f.s.from, from: from, to: min(i+1, f.s.to), perHead: f.each, joint: f.jointNext})
	f.jointNext = false
	f.current = len(f.rows) - 1
}

// zero notes that somebody bears no fee.
func (f *feeReader) zero(i int) {
	if len(f.who) == 0 {
		return
	}
	for k := range f.rows {
		if f.rows[k].zero && same(f.rows[k].who, f.who) && f.rows[k].kind == f.kind {
			f.current = k
			return
		}
	}
	f.add(i)
	row := &f.rows[f.current]
	row.zero = true
	row.to = min(f.s.to, i+8)
	row.perHead = len(f.who) > 1
}

// exempt notes miễn án phí, for the people before it or after "cho".
func (f *feeReader) exempt(i int) {
	toks := f.r.toks
	who := f.who
	if f.whoAt < f.s.from || f.whoAt > i {
		who = nil
	}
	for k := i; k < f.s.to && k < i+30; k++ {
		if g, ok := f.r.groupAt(k, f.s.to); ok {
			if len(who) == 0 || toks[k-1].is("cho") {
				who = g.who
				f.whoAt = k
			}
			break
		}
	}
	if len(who) == 0 {
		return
	}
	f.who = who
	for k := len(f.rows) - 1; k >= f.made; k-- {
		if same(f.rows[k].who, who) && f.rows[k].exempt {
			return
		}
	}
	f.add(i)
	row := &f.rows[f.current]
	row.exempt, row.perHead = true, len(who) > 1
	row.from, row.to = min(row.from, i), min(f.s.to, i+10)
}

// sum gives a sum its meaning.
func (f *feeReader) sum(i int, m money) {
	if len(f.who) == 0 {
		if f.who = f.soleDebtor(); len(f.who) == 0 {
			return
		}
		f.whoAt = i
	}
	n := m.amount
	to := min(m.tokEnd, f.s.to)
	sp := Span{m.start, m.end, f.r.p.text[m.start:m.end]}
	switch f.mode {
	case modeCharge, modeNone:
		if f.mode == modeNone && !f.feeSum(i) {
			return
		}
		f.charge(i, m, sp, to)
	case modeAdvance:
		row := f.row(i)
		if row.advance != nil && !f.totalBefore(i) && row.advanceSpan.Start > f.r.toks[f.s.from].start {
			n += *row.advance
		}
		row.advance, row.advanceSpan = &n, sp
	case modeRefund:
		row := f.row(max(f.refund, f.s.from))
		row.refund = &n
		if row.amount == nil && row.to < to {
			row.to = to
		}
		f.mode, f.refund = modeAdvance, -1
	case modeBalance:
		row := f.row(i)
		if row.amount != nil && row.advance == nil && !row.deducted && f.kindNear(i, to) != row.kind {
			f.charge(i, m, sp, to) // "nộp thêm 500.000 đồng án phí dân sự" is another fee
			return
		}
		row.still = &n
		f.mode = modeNone
	}
}

// charge opens a row with the fee itself, or completes the one whose advance was told first.
func (f *feeReader) charge(i int, m money, sp Span, to int) {
	n := m.amount
	if f.current >= f.made && f.current >= 0 && f.rows[f.current].amount != nil && !f.second(i) {
		return // a second sum about the same fee: how it was reckoned
	}
	pending := -1
	for k := len(f.rows) - 1; k >= 0; k-- {
		row := &f.rows[k]
		if same(row.who, f.who) && row.amount == nil && row.refund == nil && !row.zero && !row.exempt {
			pending = k
			break
		}
	}
	if pending >= 0 {
		f.current = pending
	} else {
		f.add(i)
	}
	row := &f.rows[f.current]
	row.amount, row.span, row.words, row.to = &n, sp, m.words, to
	row.kind = f.kindNear(i, to)
	row.perHead = row.perHead || f.each
	f.mode = modeNone
}

// second says whether a further sum after "và" is a fee of its own: "200.000 đồng án phí hình sự và 300.000 đồng án phí dân sự".
func (f *feeReader) second(i int) bool {
	for k := i - 1; k > f.s.from && k > i-6; k-- {
		if f.r.toks[k].is("và") || f.r.toks[k].is("chịu") || f.r.toks[k].is("nộp") || f.r.toks[k].is(";") {
			return !f.totalBefore(i)
		}
	}
	// ", án phí dân sự sơ thẩm là 1.500.000đ" after the sum of the criminal fee
	for k := i - 1; k > f.rows[f.current].to-1 && k > i-14; k-- {
		if f.r.toks[k].is("phí") && f.kindNear(i, i+1) != f.rows[f.current].kind {
			return !f.totalBefore(i)
		}
	}
	return false
}

// feeSum says whether a sum without a verb is a fee: "án phí là: 735.000 đồng", "và 300.000 đồng án phí dân sự".
func (f *feeReader) feeSum(i int) bool {
	toks := f.r.toks
	for k := i - 1; k >= f.s.from && k > i-10; k-- {
		if toks[k].is("phí") || toks[k].is("và") {
			return true
		}
	}
	for k := i + 1; k < f.s.to && k < i+16; k++ {
		if toks[k].is("phí") {
			return true
		}
	}
	return false
}

func (f *feeReader) totalBefore(i int) bool {
	for k := i - 1; k >= f.s.from && k > i-6; k-- {
		if f.r.toks[k].is("tổng") {
			return true
		}
	}
	return false
}

// soleDebtor answers the only accused where the sentence names nobody: "phải nộp 200.000 đồng án phí".
func (f *feeReader) soleDebtor() []int {
	return f.r.byRole(classAccused, false)
}

// share spreads an advance over all fees one sentence asks of the same people: the advance pays the first fees first.
func (f *feeReader) share() {
	for k := len(f.rows) - 1; k > 0; k-- {
		last := &f.rows[k]
		if last.advance == nil || last.amount == nil {
			continue
		}
		first := k
		total := *last.amount
		for first > 0 && f.rows[first-1].sentence == last.sentence && same(f.rows[first-1].who, last.who) && f.rows[first-1].amount != nil && f.rows[first-1].advance == nil {
			first--
			total += *f.rows[first].amount
		}
		if first == k || *last.advance <= *last.amount && last.still != nil && *last.amount-*last.advance == *last.still {
			continue
		}
		left := *last.advance
		for x := first; x <= k; x++ {
			row := &f.rows[x]
			rest := max(0, *row.amount-left)
			left = max(0, left-*row.amount)
			row.still, row.together = &rest, total
			row.deducted = true
		}
	}
}

// split gives a row to each person where people pay each for himself.
func (f *feeReader) split() []feeRow {
	var out []feeRow
	for _, row := range f.rows {
		if row.amount == nil && row.refund == nil && !row.refundNoSum && !row.zero && !row.exempt {
			continue
		}
		alone := row.perHead || strings.Contains(row.kind, "criminal") && !row.joint
		if (row.zero || row.exempt) && row.refund != nil {
			alone = false
		}
		if !alone || len(row.who) < 2 {
			out = append(out, row)
			continue
		}
		for _, w := range row.who {
			one := row
			one.who = []int{w}
			out = append(out, one)
		}
	}
	return out
}
