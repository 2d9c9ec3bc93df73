package extract

import (
	"slices"
	"strings"
)

// kindOf names what is owed, by the verb and the words around it.
func (r *reader) kindOf(o *owed, low, tail string) string {
	verb := r.toks[o.c.verbAt].low
	has := func(s string, list ...string) bool {
		return slices.ContainsFunc(list, func(w string) bool { return strings.Contains(s, placeTones(w)) })
	}
	if o.sum.amount == nil && o.sum.monthly == nil {
		switch {
		case o.c.verb == verbAct:
			return KindAct
		case landFirst(tail[:min(len(tail), 220)]):
			return KindLand
		case o.c.verb == verbGive:
			return KindHandOver
		}
		return KindReturn
	}
	switch {
	case o.c.verb == verbSupport:
		return KindSupport
	case o.s.topic == topicCosts || has(low, "chi phí thẩm định", "chi phí định giá", "chi phí xem xét", "chi phí giám định", "chi phí tố tụng", "chi phí đo", "chi phí trích lục"):
		return KindCosts
	case has(verb, "bồi", "ồi", "đền"):
		return KindCompensation
	case o.state && o.s.topic == topicPenalty:
		return KindFine
	case o.state:
		return KindForfeiture
	case has(low, "thừa kế", "kỷ phần", "di sản", "chênh lệch", "tài sản chung", "giá trị tài sản được chia"):
		return KindShare
	case o.sum.span.Start > r.toks[o.c.verbAt].start && has(r.p.low[r.toks[o.c.verbAt].start:o.sum.span.Start], "bồi thường", "thiệt hại"):
		return KindCompensation
	}
	return KindDebt
}

// landFirst says whether land is the object, and not the paper about it.
func landFirst(tail string) bool {
	i := strings.Index(tail, "đất")
	if i < 0 {
		i = strings.Index(tail, "thửa")
	}
	paper := strings.Index(tail, "giấy")
	return i >= 0 && (paper < 0 || paper > i)
}

// directMoney says whether a verb of giving has money as its object: "giao cho ông A số tiền 5.000.000 đồng".
func (r *reader) directMoney(c candidate) bool {
	from := r.toks[c.verbAt].start
	return len(c.amounts) > 0 && c.amounts[0].start > from && !givesThing(r.p.low[from:c.amounts[0].start])
}

var things = []string{"đất", "nhà", "thửa", "xe", "tài sản", "giấy", "căn hộ", "giếng", "sổ", "vật", "con ", "hiện vật", "chỉ vàng", "lượng vàng", "máy", "mặt bằng", "ki ốt", "kiot", "công trình", "cây", "m2", "diện tích", "hồ sơ", "chìa khóa", "mộ", "kho", "phòng", "quyền sử dụng"}

// givesThing says whether the object of a verb is a thing.
func givesThing(tail string) bool {
	head := tail[:min(len(tail), 260)]
	return slices.ContainsFunc(things, func(w string) bool { return strings.Contains(head, placeTones(w)) })
}

// interestOnly says whether the object is interest that goes on running.
func interestOnly(tail string) bool {
	head := tail[:min(len(tail), 60)]
	return strings.Contains(head, "lãi")
}

// moneyOnly says whether the object is money of which no sum could be read.
func moneyOnly(tail string) bool {
	head := tail[:min(len(tail), 200)]
	return strings.Contains(head, "số tiền") || strings.Contains(head, "khoản nợ") || strings.Contains(head, "nợ gốc") || strings.Contains(head, "tiền nợ")
}

// emit writes one obligation into the reading.
func (r *reader) emit(o owed) {
	a, b := r.evidence(o)
	out := Obligation{
		Payer: r.names(o.payers), Payee: r.names(o.payees), Kind: o.kind,
		AmountVND: o.sum.amount, AmountPerMonth: o.sum.monthly, Periodic: o.sum.monthly != nil,
		PrincipalVND: o.sum.principal, InterestVND: o.sum.interest,
		AlreadySettled: o.settled, Voluntary: o.c.voluntary,
		Evidence: collapse(r.p.text[a:b]), Span: Span{a, b, r.p.text[a:b]},
		Values: Values{},
	}
	if o.state {
		out.Payee = []string{State}
	}
	if o.c.joint {
		yes := true
		out.Joint = &yes
	}
	if o.sum.remaining || o.c.remaining {
		out.TotalBeforeVND, out.AlreadyPaidVND = o.sum.total, o.sum.paid
	}
	if o.sum.span.Text != "" {
		field := "amount_vnd"
		if o.sum.amount == nil {
			field = "amount_per_month"
		}
		out.Values[field] = Value{o.sum.span, 0.95}
	}
	if out.AmountVND == nil && out.AmountPerMonth == nil {
		out.Object = r.object(o)
	}
	if o.c.condition {
		out.Condition = collapse(cutAt(r.p.text[r.toks[o.s.from].start:r.toks[o.c.verbAt].start], " thì "))
	}
	out.Confidence = r.trust(o)
	r.out.Obligations = append(r.out.Obligations, out)
	r.spans = append(r.spans, o)
	if w := o.sum.words; w != 0 && o.sum.amount != nil && w != *o.sum.amount {
		sp := o.sum.span
		r.warn("words_against_figures", "Số tiền bằng số và bằng chữ không khớp nhau; đề nghị đối chiếu bản án gốc.", &sp)
	}
}

// evidence is the part of the sentence that orders: from its subject to its last sum or payee.
func (r *reader) evidence(o owed) (int, int) {
	from, to := o.c.from, o.c.to
	if from > o.s.from && r.toks[from-1].is("buộc") {
		from--
	}
	to = max(to, o.c.payeeAt)
	if o.sum.span.Text == "" {
		to = min(o.s.to, max(to, o.c.verbAt+30))
	}
	for _, l := range o.c.amounts {
		if l.tokEnd <= o.s.to && o.sum.amount != nil && l.amount == *o.sum.amount {
			to = max(to, l.tokEnd)
			break
		}
	}
	return r.text(from, min(to, len(r.toks)))
}

// object is the thing to hand over, as printed after the verb.
func (r *reader) object(o owed) string {
	end := min(o.s.to, o.c.verbAt+60)
	a, b := r.text(o.c.verbAt, end)
	return collapse(r.p.text[a:b])
}

// trust weighs how sure an obligation is.
func (r *reader) trust(o owed) float64 {
	c := 0.95
	if o.c.payeeAt == 0 && !o.state {
		c -= 0.25
	}
	if o.c.carried {
		c -= 0.15
	}
	if o.sum.amount == nil {
		c -= 0.1
	}
	if o.sum.summed {
		c -= 0.1
	}
	for _, w := range slices.Concat(o.payers, o.payees) {
		if r.people[w].extra {
			c -= 0.1
			break
		}
	}
	return max(c, 0.3)
}

func (r *reader) names(who []int) []string {
	out := make([]string, 0, len(who))
	for _, w := range who {
		if n := r.people[w].Name; !slices.Contains(out, n) {
			out = append(out, n)
		}
	}
	return out
}

// collapse joins lines and runs of blanks.
func collapse(s string) string { return strings.Join(strings.Fields(s), " ") }

// KindName is the Vietnamese name of a kind of obligation, for people.
func KindName(kind string) string {
	switch kind {
	case KindDebt:
		return "trả nợ"
	case KindCompensation:
		return "bồi thường"
	case KindFine:
		return "phạt tiền"
	case KindForfeiture:
		return "nộp lại, truy thu"
	case KindCosts:
		return "chi phí tố tụng"
	case KindSupport:
		return "cấp dưỡng"
	case KindReturn:
		return "trả lại tài sản"
	case KindHandOver:
		return "giao tài sản"
	case KindLand:
		return "giao đất"
	case KindAct:
		return "thực hiện công việc"
	case KindRight:
		return "công nhận quyền"
	case KindShare:
		return "chia tài sản, thừa kế"
	}
	return kind
}
