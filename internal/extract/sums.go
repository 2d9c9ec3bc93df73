package extract

import "strings"

// label reads what the words around a sum say it is.
func (r *reader) label(s sentence, i int, m money) labelled {
	l := labelled{money: m}
	toks := r.toks
	for k := i - 1; k >= s.from && k > i-12; k-- {
		t := toks[k]
		if t.kind == 'n' && strings.Contains(t.low, ".") && len(t.low) > 5 || t.is(";") {
			break
		}
		switch {
		case t.is("gốc") || t.is("vốn"):
			l.principal = true
		case t.is("lãi"):
			l.interest = true
		case t.is("tổng"):
			l.total = true
		case t.is("trị") && k+1 < i && (toks[k+1].is("giá") || k > s.from && toks[k-1].is("giá")) && i-k < 5:
			l.value = true
		case t.is("còn") && k+1 < i && (toks[k+1].is("lại") || toks[k+1].is("phải") || toks[k+1].is("nợ") || toks[k+1].is("tiếp")), t.is("thêm") && i-k < 6, t.is("tiếp") && i-k < 6 && k+1 < i && !toks[k+1].is("theo"):
			l.remaining = l.remaining || !t.is("còn") || !toks[k+1].is("nợ")
		case t.is("trừ"), t.is("đã") && k+1 < i && (toks[k+1].is("nộp") || toks[k+1].is("trả") || toks[k+1].is("bồi") || toks[k+1].is("nhận") || toks[k+1].is("đưa") || toks[k+1].is("tạm") || toks[k+1].is("thanh") || toks[k+1].is("chi")), t.is("ứng"):
			l.paid = true
		case t.is("tháng") && k > s.from && (toks[k-1].is("mỗi") || toks[k-1].is("hàng") || toks[k-1].is("hằng") || toks[k-1].is("01")):
			l.monthly = true
		}
		if t.is(",") && i-k > 5 {
			break
		}
	}
	if m.per == "tháng" {
		l.monthly = true
	}
	for k := m.tokEnd; k < s.to && k < m.tokEnd+5; k++ {
		t := toks[k]
		if t.kind == 'p' || t.kind == 'n' || t.is("và") || t.is("cùng") {
			break
		}
		if t.is("gốc") {
			l.principal = true
		}
		if t.is("lãi") {
			l.interest = true
		}
		if t.is("một") && phraseAt(toks, k, "một", "tháng") > 0 || t.is("mỗi") && phraseAt(toks, k, "mỗi", "tháng") > 0 {
			l.monthly = true
		}
	}
	return l
}

// calculation passes the terms of "209.035.932 đồng x 5% = 10.452.000 đồng" and answers where its result stands.
func (r *reader) calculation(m money, limit int) (next int, skip bool) {
	toks, k := r.toks, m.tokEnd
	if k >= limit {
		return 0, false
	}
	if toks[k].is("=") {
		return k + 1, true
	}
	factor := toks[k].is("x") || toks[k].is("×") || toks[k].is("*") || toks[k].is("+") || toks[k].is("(") && k+1 < limit && toks[k+1].is("x")
	minus := toks[k].isDash() && k+1 < limit && toks[k+1].kind == 'n'
	if !factor && !minus {
		return 0, false
	}
	for j := k; j < limit && j < k+40; j++ {
		if toks[j].is("=") {
			return j + 1, true
		}
	}
	return k + 1, factor
}

// chosen is the sum an order is about, with its parts.
type chosen struct {
	amount              *int64
	monthly             *int64
	principal, interest *int64
	paid                *int64
	total               *int64
	span                Span
	words               int64
	remaining           bool
	summed              bool
}

// choose picks the sum of an order: what remains to be paid, else the total, else the first sum that is no part, no price
// and no payment already made. Principal and interest without a total are added up.
func (r *reader) choose(amounts []labelled) chosen {
	var c chosen
	take := func(l labelled) {
		n := l.amount
		c.amount, c.words = &n, l.words
		c.span = Span{l.start, l.end, r.p.text[l.start:l.end]}
	}
	var first, total, rest *labelled
	for i := range amounts {
		l := &amounts[i]
		switch {
		case l.foreign || l.amount == 0:
			continue
		case l.monthly && first == nil:
			n := l.amount
			c.monthly = &n
			c.span = Span{l.start, l.end, r.p.text[l.start:l.end]}
			c.words = l.words
			continue
		case l.remaining && !l.part:
			rest = l
		case l.total && total == nil:
			total = l
		case l.paid:
			n := l.amount
			c.paid = &n
		case l.part || l.value:
		case first == nil:
			first = l
		}
	}
	if first == nil {
		for i := range amounts {
			if l := &amounts[i]; l.part && !l.paid && !l.foreign && !l.value && !l.monthly && l.amount > 0 {
				first = l
				break
			}
		}
	}
	switch {
	case rest != nil && (first == nil || rest.amount <= first.amount):
		if first != nil {
			n := first.amount
			c.total = &n
		}
		take(*rest)
		c.remaining = true
	case total != nil:
		take(*total)
	case first != nil:
		take(*first)
	}
	r.parts(&c, amounts, first, total)
	return c
}

// parts fills principal and interest, and adds them up where the court printed no total.
func (r *reader) parts(c *chosen, amounts []labelled, first, total *labelled) {
	for i := range amounts {
		l := &amounts[i]
		if l.foreign || l.paid || l == total {
			continue
		}
		n := l.amount
		switch {
		case l.principal && !l.interest && c.principal == nil:
			c.principal = &n
		case l.interest && !l.principal && !l.total:
			if c.interest != nil {
				n += *c.interest
			}
			c.interest = &n
		}
	}
	if total == nil && first != nil && first.principal && !first.interest && !first.part && c.interest != nil && !c.remaining && c.amount != nil && *c.amount == first.amount && *c.interest <= maxAmount-first.amount {
		n := first.amount + *c.interest
		c.amount, c.words, c.summed = &n, 0, true
	}
	if c.principal == nil || c.interest == nil {
		c.principal, c.interest = nil, nil
	}
}

// settled says whether words mean that nothing is left to do: "đã nộp xong", "đã bồi thường đủ".
func settled(low string) bool {
	i := strings.Index(low, "đã ")
	if i < 0 {
		return false
	}
	rest := low[i:]
	for _, w := range [...]string{"nộp", "trả", "bồi thường", "thi hành", "chấp hành", "thực hiện", "thanh toán", "giao", "nhận", "chi phí hết", "giải quyết", "khắc phục"} {
		if j := strings.Index(rest, w); j >= 0 && j < 60 {
			tail := rest[j:min(len(rest), j+140)]
			if strings.Contains(tail, "xong") || strings.Contains(tail, " đủ") || strings.Contains(tail, "toàn bộ") || strings.Contains(tail, "hết") {
				return true
			}
		}
	}
	return false
}
