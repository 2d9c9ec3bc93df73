package extract

import "strings"

var (
	fineOpens = lexicon("xử phạt", "phạt tiền", "phạt bổ sung", "phạt", "hình phạt bổ sung", "nộp phạt", "xử phạt tiền", "mức phạt", "hình phạt chính")
)

// fines reads "Xử phạt bị cáo A 25.000.000 đồng", "Phạt bổ sung bị cáo 5.000.000 đồng để nộp ngân sách Nhà nước".
// listed says that the sentence is an item under "xử phạt:".
func (r *reader) fines(s sentence, listed bool) []owed {
	toks := r.toks
	low := r.low(s)
	if strings.Contains(low, "lãi") || strings.Contains(low, "hợp đồng") || strings.Contains(low, "án phí") || strings.Contains(low, "bản án số") && !strings.Contains(low, "sung") || !r.criminal() ||
		strings.Contains(low, "tịch thu") || strings.Contains(low, "truy thu") {
		return nil
	}
	var out []owed
	open, openAt := listed, s.from
	var who []int
	each := false
	for i := s.from; i < s.to; {
		if r.at[i] >= 0 {
			m := r.mentions[r.at[i]]
			if i > s.from && (toks[i-1].is("cho") || toks[i-1].is("của")) && open {
				i = m.to
				continue
			}
			g, _ := r.groupAt(i, s.to)
			who, each = g.who, g.each
			i = g.to
			continue
		}
		if n := fineOpens.at(toks, i); n > 0 && !(i > s.from && (toks[i-1].is("không") || toks[i-1].is("miễn") || toks[i-1].is("hình") && n == 1)) {
			open, openAt = true, i
			i += n
			continue
		}
		if toks[i].is("mỗi") {
			each = true
		}
		m, ok := moneyAt(toks, i)
		if !ok || !open || m.foreign {
			i++
			continue
		}
		i = max(i+1, min(m.tokEnd, s.to))
		if len(who) == 0 {
			who = r.lastAccused(openAt)
		}
		if len(who) == 0 || i-openAt > 60 {
			continue
		}
		l := r.label(s, i, m)
		l.money = m
		n := m.amount
		o := owed{payers: who, state: true, kind: KindFine, s: s,
			c:   candidate{payers: who, payersEach: each, from: openAt, verbAt: openAt, to: min(m.tokEnd, s.to), amounts: []labelled{l}},
			sum: chosen{amount: &n, span: Span{m.start, m.end, r.p.text[m.start:m.end]}, words: m.words}}
		o.settled = settled(r.tail(o.c, s))
		if len(who) > 1 {
			o.c.payersEach = true
		}
		out = append(out, r.spread(o)...)
		open = false
		if k := i; k+1 < s.to && (toks[k].is(",") || toks[k].is(";") || toks[k].is("và")) && r.at[k+1] >= 0 {
			g, _ := r.groupAt(k+1, s.to)
			open, openAt = r.sumFollows(g.to, s.to), k+1
		}
	}
	return out
}

// opensFines says whether a sentence ends as the head of a list of fines: "... Điều 35 BLHS, xử phạt:".
func (r *reader) opensFines(s sentence) bool {
	low := strings.TrimRight(r.low(s), " :")
	return r.toks[s.to-1].is(":") && (strings.HasSuffix(low, "xử phạt") || strings.HasSuffix(low, "phạt tiền") || strings.HasSuffix(low, "phạt bổ sung") || strings.Contains(low, "phạt tiền các bị cáo"))
}

// criminal says whether the judgment has an accused.
func (r *reader) criminal() bool {
	for i := range r.people {
		if r.people[i].class == classAccused {
			return true
		}
	}
	return false
}

// lastAccused answers the accused named last before a token; the only one when there is one.
func (r *reader) lastAccused(before int) []int {
	for k := before - 1; k >= 0; k-- {
		if r.at[k] < 0 {
			continue
		}
		m := r.mentions[r.at[k]]
		if len(m.who) == 1 && r.people[m.who[0]].class == classAccused {
			return m.who
		}
	}
	return r.byRole(classAccused, false)
}

// forfeitures reads money to be collected from a person for the State: "truy thu của bị cáo A số tiền ...", "buộc bị cáo nộp
// lại ... thu lợi bất chính". Money seized already is an exhibit, not a debt.
func (r *reader) forfeitures(s sentence) []owed {
	toks := r.toks
	var out []owed
	for i := s.from; i+1 < s.to; i++ {
		collect := toks[i].is("truy") && toks[i+1].is("thu")
		giveBack := toks[i].is("nộp") && (toks[i+1].is("lại") || toks[i+1].is("số") || toks[i+1].is("tiếp") || toks[i+1].is("thêm"))
		if !collect && !giveBack || i > s.from && (toks[i-1].is("đã") || toks[i-1].is("không") || i > s.from+1 && toks[i-2].is("đã")) || giveBack && !r.ordered(s, i) {
			continue
		}
		from, who := i, []int(nil)
		if giveBack {
			from, who = r.subjectBefore(s, i)
		}
		for k := i + 2; k < s.to && k < i+60; k++ {
			if r.at[k] >= 0 && len(who) == 0 {
				g, _ := r.groupAt(k, s.to)
				who = g.who
				k = g.to - 1
				continue
			}
			m, ok := moneyAt(toks, k)
			if !ok || m.foreign {
				continue
			}
			if len(who) == 0 {
				who = r.lastAccused(i)
			}
			if len(who) > 0 {
				n := m.amount
				l := labelled{money: m}
				o := owed{payers: who, state: true, kind: KindForfeiture, s: s,
					c:   candidate{payers: who, from: from, verbAt: i, to: min(m.tokEnd, s.to), amounts: []labelled{l}},
					sum: chosen{amount: &n, span: Span{m.start, m.end, r.p.text[m.start:m.end]}, words: m.words}}
				o.settled = settled(r.tail(o.c, s))
				out = append(out, r.spread(o)...)
			}
			// ", bị cáo B số tiền 7.000.000 đồng" goes on with the list
			k = min(m.tokEnd, s.to)
			if k+1 < s.to && (toks[k].is(",") || toks[k].is(";") || toks[k].is("và")) && r.at[k+1] >= 0 {
				if g, _ := r.groupAt(k+1, s.to); r.sumFollows(g.to, s.to) {
					who, from = nil, k+1
					continue
				}
			}
			break
		}
		i += 2
	}
	return out
}

// ordered says whether a "nộp lại" is an order: "buộc" or "phải" stands before it.
func (r *reader) ordered(s sentence, i int) bool {
	for k := i - 1; k >= s.from && k > i-16; k-- {
		if r.toks[k].is("buộc") || r.toks[k].is("phải") || r.toks[k].is("tiếp") {
			return true
		}
	}
	return false
}

func (r *reader) subjectBefore(s sentence, i int) (int, []int) {
	for k := i - 1; k >= s.from; k-- {
		if r.at[k] >= 0 {
			start := k
			for b := k - 1; b >= s.from && b > k-30; b-- {
				if r.at[b] >= 0 {
					if g, ok := r.groupAt(b, s.to); ok && g.to >= r.mentions[r.at[k]].to {
						start = b
					}
				}
			}
			g, _ := r.groupAt(start, s.to)
			return start, g.who
		}
	}
	return i, nil
}
