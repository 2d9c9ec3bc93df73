package extract

import (
	"slices"
	"strings"
)

// A feeRow is one court fee while it is put together.
type feeRow struct {
	who                          []int
	kind                         string
	amount, advance, refund      *int64
	still                        *int64
	exempt, zero, joint, perHead bool
	deducted                     bool // the advance is set off against the fee
	refundNoSum                  bool
	receipts                     []Receipt
	from, to                     int // tokens of the evidence
	span, advanceSpan            Span
	words                        int64
	sentence                     int   // first token of the sentence it was opened in
	together                     int64 // sum of the fees that share one advance
}

// What the sum that follows means.
type feeMode byte

const (
	modeNone feeMode = iota
	modeCharge
	modeAdvance
	modeRefund
	modeBalance
)

// A feeReader goes through the sentences on court fees.
type feeReader struct {
	r    *reader
	rows []feeRow

	s       sentence
	who     []int
	each    bool
	whoAt   int
	mode    feeMode
	current int // row the sentence is about, -1 none
	kind    string
	refund  int // token where a refund was announced, -1
	made    int // rows that existed when the sentence began

	jointNext bool // "liên đới" was read and waits for its row
}

// readFees reads every sentence on court fees.
func (r *reader) readFees(list []sentence) {
	f := &feeReader{r: r, current: -1}
	for i, s := range list {
		if s.topic != topicFee {
			continue
		}
		if i > 0 && list[i-1].topic != topicFee {
			f.who, f.current = nil, -1
		}
		f.sentence(s)
	}
	f.share()
	for _, row := range f.split() {
		r.out.CourtFees = append(r.out.CourtFees, r.feeOf(row))
		r.feeRows = append(r.feeRows, row)
	}
}

// sentence reads one sentence.
func (f *feeReader) sentence(s sentence) {
	f.s, f.mode, f.each, f.refund, f.made = s, modeNone, false, -1, len(f.rows)
	low := f.r.low(s)
	if k := feeKind(low); k != "" {
		f.kind = k
	}
	if k := f.r.feeKindOf(low, f.kind); k != "" {
		f.kind = k
	}
	toks := f.r.toks
	fresh := true // no person named yet in this sentence
	for i := s.from; i < s.to; {
		if toks[i].is("(") {
			if c := closing(toks, i); c > 0 && c < s.to && !f.receiptInside(i, c) && !moneyWords(toks, i+1, c) {
				f.brackets(i, c)
				i = c + 1
				continue
			}
		}
		if g, ok := f.r.groupAt(i, s.to); ok {
			if f.takes(g, fresh) {
				f.who, f.each, f.whoAt = g.who, g.each || f.each && f.whoAt < 0, g.from
				f.current = -1
				fresh = false
			}
			i = g.to
			continue
		}
		if m, ok := moneyAt(toks, i); ok && !m.foreign {
			if next, skip := f.r.calculation(m, s.to); skip {
				i = next
				continue
			}
			f.sum(i, m)
			i = max(i+1, min(m.tokEnd, s.to))
			continue
		}
		i += f.word(i)
	}
	if f.refund >= 0 && f.mode == modeRefund && len(f.who) > 0 {
		row := f.row(f.refund)
		if row.refund == nil {
			row.refundNoSum = true
		}
	}
}

// takes says whether a group of people becomes the one the sentence is about.
func (f *feeReader) takes(g group, fresh bool) bool {
	toks := f.r.toks
	if len(g.who) == 0 {
		return false
	}
	before := ""
	if g.from > f.s.from {
		before = toks[g.from-1].low
	}
	switch before {
	case "do", "của", "tại", "với", "bởi":
		return false
	}
	if !fresh && f.mode == modeAdvance && before != "cho" && !chargeFollows(toks, g.to, f.s.to) {
		return false
	}
	if !fresh && f.mode == modeRefund && before != "cho" && same(g.who, f.who) {
		return false
	}
	return true
}

// chargeFollows says whether the words after a name begin a new statement about it.
func chargeFollows(toks []token, i, limit int) bool {
	for k := i; k < limit && k < i+4; k++ {
		switch toks[k].low {
		case "phải", "chịu", "còn", "được", "không", "mỗi", "liên":
			return true
		case "cùng", "có", ")":
			continue
		}
		return false
	}
	return false
}

// brackets reads an aside: "(đã nộp theo biên lai ...)", "(được miễn)".
func (f *feeReader) brackets(from, to int) {
	low := f.r.p.low[f.r.toks[from].start:f.r.toks[to].end]
	if settled(low) && f.current >= 0 {
		zero := int64(0)
		f.rows[f.current].still = &zero
	}
}

func (f *feeReader) receiptInside(from, to int) bool {
	for _, t := range f.r.toks[from:to] {
		if t.is("lai") || t.is("phiếu") || t.is("đã") {
			return true
		}
	}
	return false
}

// word reads a word that changes what the next sum means.
func (f *feeReader) word(i int) int {
	toks := f.r.toks
	t := toks[i]
	at := func(ph ...string) bool { return phraseAt(toks, i, ph...) > 0 && i+len(ph) <= f.s.to }
	before := func(back int, w string) bool { return i-back >= f.s.from && toks[i-back].is(w) }
	switch {
	case at("mỗi", "người"), at("mỗi", "bị", "cáo"), at("mỗi", "ông"), at("mỗi", "bà"), at("mỗi", "bên"), at("mỗi", "anh"), at("mỗi", "chị"), at("mỗi", "nguyên"), at("mỗi", "đương"):
		f.each = true
		return 2
	case at("liên", "đới"), at("l", "đới"):
		if f.current >= 0 {
			f.rows[f.current].joint = true
		}
		f.jointNext, f.each = true, false
		return 2
	case at("không", "phải", "chịu"), at("không", "phải", "nộp"), at("không", "chịu"), at("không", "phải", "đóng"), at("không", "buộc"):
		f.zero(i)
		return 3
	case t.is("miễn") && i+1 < f.s.to && !toks[i+1].is(",") && !toks[i+1].is("giảm") && !before(1, ",") && !before(1, "thu"):
		f.exempt(i)
		return 1
	case at("còn", "phải"), at("phải", "tiếp", "tục", "nộp"), at("tiếp", "tục", "nộp"), at("nộp", "tiếp"), at("nộp", "thêm"), at("nộp", "bổ", "sung"), at("phải", "nộp", "tiếp"), at("phải", "nộp", "thêm"):
		f.mode = modeBalance
		return 2
	case at("tạm", "ứng"), at("tạm", "ưng"):
		if f.mode != modeRefund {
			f.mode = modeAdvance
		}
		return 2
	case at("khấu", "trừ"), at("đối", "trừ"), at("được", "trừ"), at("trừ", "vào"), t.is("trừ") && !before(1, "khấu") && !before(1, "đối") && !before(1, "sau"):
		if before(1, "sau") || before(2, "sau") {
			return 2
		}
		f.mode = modeAdvance
		if len(f.who) > 0 {
			f.row(i).deducted = true
		}
		return 2
	case at("chuyển"):
		if len(f.who) > 0 {
			f.row(i).deducted = true
		}
		f.mode = modeAdvance
		return 1
	case at("hoàn", "trả"), at("hoàn", "lại"), at("trả", "lại"), at("nhận", "lại"), t.is("hoàn") && !before(1, "được"), at("được", "hoàn"):
		f.mode, f.refund = modeRefund, i
		f.current = -1
		if at("được", "hoàn") || t.is("hoàn") && !at("hoàn", "trả") && !at("hoàn", "lại") {
			return 1
		}
		return 2
	case t.is("trả") && i+1 < f.s.to && (toks[i+1].is("cho") || f.r.at[i+1] >= 0) && f.advanceAhead(i):
		f.mode, f.refund = modeRefund, i
		f.current = -1
		return 1
	case at("đã", "nộp"), at("đã", "đóng"), at("đã", "tạm"):
		if f.mode != modeRefund {
			f.mode = modeAdvance
		}
		return 2
	case t.is("chịu"), t.is("nộp") && f.mode != modeBalance && f.mode != modeRefund, t.is("chị") && before(1, "phải"):
		if t.is("nộp") && (before(1, "đã") || before(2, "đã") || f.mode == modeAdvance && !before(1, "phải")) {
			return 1
		}
		if f.mode != modeBalance || t.is("chịu") && !before(1, "phải") {
			f.mode = modeCharge
		}
		return 1
	case t.is("bl") && at("bl", "số"), t.is("biên") && at("biên", "lai"), t.is("lai") && at("lai", "thu"), t.is("phiếu") && at("phiếu", "thu"), t.is("iên") && at("iên", "lai"):
		return f.readReceipts(i)
	}
	return 1
}

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
