package extract

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
