package extract

import (
	"regexp"
	"strconv"
	"strings"

	vnd "thads/internal/money"
)

var (
	sumRule   = regexp.MustCompile(`\b(\d{1,3}(?: ?[.,] ?\d{3})+|\d{1,3}(?: \d{3}){1,4}|\d{4,15})(?:,00)?(\s*(?:dong|vnd|vnđ|d\b|d/)\s*)?|\b(\d{1,4}(?:[.,]\d{1,3})?)\s*(ty|ti|trieu|nghin|ngan)\b((?:\s*(?:va\s*)?\d{1,3}(?:[.,]\d{1,3})?\s*(?:trieu|nghin|ngan)\b)*)(\s*(?:dong|vnd))?`)
	scalePart = regexp.MustCompile(`(\d{1,4}(?:[.,]\d{1,3})?)\s*(ty|ti|trieu|nghin|ngan)`)
	inWords   = regexp.MustCompile(`^[\s./a-z]*\(\s*((?:bang chu|viet bang chu|so tien bang chu)?\s*:?\s*[a-z,\s-]+)\)`)
	monthly   = loose(`/ ?thang|(?:moi|hang|mot|01) thang|tren thang`)
	lateRate  = loose(`lai (?:suat )?(?:cham|phat sinh|do cham)|cham (?:tra|thi hanh|thanh toan)|tien lai|lai suat|khoan lai`)
	totalWord = loose(`(?:tong(?: cong| so tien)?|con lai|con phai (?:tra|thi hanh)|con no)[^\d]*$`)
	paidWord  = loose(`(?:da tra|da thi hanh|da nop|da thanh toan|da nhan|duoc tru|khau tru|tam ung|bien lai)[^\d]*$`)
	itemsOpen = loose(`(?:sau(?: day)?|gom(?: co)?|nhu sau|cu the|noi dung)\s*:\s*$`)
	askVerb   = loose(`(?:yeu cau|de nghi|kinh mong|mong|xin|kinh xin)\b`)
	duty      = loose(`(?:buoc|phai)\s[^.;]*?(?:tra|thanh toan|giao|boi thuong|cap duong|hoan|thi hanh|nop|chia|thao do|cham dut|xin loi|thuc hien|di doi|tra lai)\b|(?:yeu cau|de nghi)\s+(?:ong|ba|anh|chi|cong ty|bi cao|bi don)\s[^.;]*?(?:tra|thanh toan|giao|boi thuong|cap duong|hoan|nop|chia|thao do|cham dut|xin loi)\b|thi hanh (?:khoan|so tien|phan)|thu (?:hoi )?so tien|so tien`)
	general   = loose(`(?:ra quyet dinh|to chuc|tien hanh|cho|thu ly)?\s*thi hanh (?:an|ban an|quyet dinh|phan quyet|theo|noi dung)`)
	// notAnnulled is what N9.2i wants told of an award; it asks for nothing.
	notAnnulled = loose(`^(?:phan quyet|quyet dinh)[^.;]*(?:khong|chua) (?:bi )?(?:yeu cau )?huy`)
	payMe       = loose(`(?:phai|co nghia vu|co trach nhiem)\s[^.;]*?(?:tra|thanh toan|giao|boi thuong|cap duong|hoan|thi hanh|chia|thao do|cham dut|xin loi)\b`)
)

// claims reads what is asked for: the labelled list, else the sentences of a letter.
func (q *petitioner) claims() {
	for _, p := range q.parts {
		if p.kind == partAsked {
			q.items(p.from, p.to, 0.95)
		}
	}
	if len(q.out.Asked) == 0 {
		q.claimsOfLetter()
	}
}

// items takes every item of a list as one claim.
func (q *petitioner) items(from, to int, confidence float64) {
	for _, s := range q.list(from, to) {
		q.claim(s.start, s.end, confidence)
	}
}

// list cuts a stretch into items: bullets, numbers, or lines each ended by its writer.
func (q *petitioner) list(from, to int) []span {
	var out []span
	start := from
	flush := func(end int) {
		for start < end && (q.plain[start] == ' ' || q.plain[start] == '\n') {
			start++
		}
		a := start + len(bullet.FindString(q.plain[start:end]))
		a, b := q.trim(a, end)
		if b-a >= 3 && strings.ContainsAny(q.plain[a:b], "abcdefghijklmnopqrstuvwxyz") {
			out = append(out, span{a, b})
		}
		start = end
	}
	for i := from; i < to; i++ {
		if q.plain[i] == '\n' && !q.wraps(i) && q.endsItem(i, to) {
			flush(i)
		}
	}
	flush(to)
	return out
}

// endsItem says whether the next line opens an item of its own.
func (q *petitioner) endsItem(i, to int) bool {
	if i+1 >= to {
		return true
	}
	next := q.plain[i+1 : min(to, q.lineEnd(i+1))]
	if len(bullet.FindString(next)) > 0 || numberHead.MatchString(next) {
		return true
	}
	return q.capital(i + 1)
}

// claim adds one item with its sums.
func (q *petitioner) claim(a, b int, confidence float64) {
	if none.MatchString(q.plain[a:b]) || notAnnulled.MatchString(q.plain[a:b]) {
		return
	}
	c := Claim{Text: q.printed(a, b), Confidence: confidence, Interest: q.has(lateRate, a, b), Span: q.value(a, b, 1).Span}
	c.PerMonth = q.has(monthly, a, b)
	sums := q.sums(a, b)
	for _, s := range sums {
		c.Amounts = append(c.Amounts, s.amount)
	}
	c.AmountVND = wholeSum(sums)
	if len(c.Amounts) < 2 {
		c.Amounts = nil
	}
	if len(sums) > 0 && c.PerMonth && c.AmountVND == nil {
		c.AmountVND = &sums[0].amount
	}
	q.out.Asked = append(q.out.Asked, c)
}

// A sum is money named in an item.
type sumAt struct {
	amount      int64
	total, paid bool // "tổng cộng", "còn lại"; "đã trả"
	start, end  int
}

// sums finds the money in a stretch and compares figures with the words in brackets.
func (q *petitioner) sums(a, b int) []sumAt {
	var out []sumAt
	for at := a; at < b; {
		m := q.find(sumRule, at, b)
		if m == nil {
			break
		}
		at = m[1]
		amount, ok := q.sum(m, b)
		if !ok {
			continue
		}
		before := q.plain[max(a, m[0]-60):m[0]]
		s := sumAt{amount, totalWord.MatchString(before), paidWord.MatchString(before), m[0], m[1]}
		if w := q.find(inWords, m[1], b); w != nil {
			if words, ok := vnd.ParseWords(q.text[q.at[w[2]]:q.at[w[3]]]); ok && int64(words) != amount {
				q.warn("amount_words", "Số tiền bằng số và bằng chữ trong đơn không khớp nhau; hãy hỏi lại người yêu cầu.", m[0], w[1])
			}
			at = w[1]
		}
		out = append(out, s)
	}
	return out
}

// sum reads one match of sumRule.
func (q *petitioner) sum(m []int, limit int) (int64, bool) {
	group := func(i int) string {
		if m[2*i] < 0 {
			return ""
		}
		return q.plain[m[2*i]:m[2*i+1]]
	}
	if group(3) != "" {
		total := int64(0)
		for _, part := range scalePart.FindAllStringSubmatch(q.plain[m[0]:m[1]], 4) {
			n, ok := scaledFigure(part[1], plainScales[part[2]])
			if !ok || total+n > maxAmount {
				return 0, false
			}
			total += n
		}
		return total, total > 0 && (group(6) != "" || total >= 1_000_000)
	}
	figures, unit := group(1), group(2)
	if m[0] > 0 && strings.IndexByte("/-.", q.plain[m[0]-1]) >= 0 || m[1] < limit && unit == "" && strings.IndexByte("/-@", q.plain[m[1]]) >= 0 {
		return 0, false
	}
	if unit == "" && !strings.ContainsAny(figures, ".,") {
		return 0, false // a bare run of digits may be any number
	}
	if unit == "" && m[1]+3 <= limit && (strings.HasPrefix(strings.TrimLeft(q.plain[m[1]:limit], " "), "m2") || strings.HasPrefix(strings.TrimLeft(q.plain[m[1]:limit], " "), "m ")) {
		return 0, false
	}
	n, err := strconv.ParseInt(strings.NewReplacer(".", "", ",", "", " ", "").Replace(figures), 10, 64)
	return n, err == nil && n > 0 && n <= maxAmount
}

var plainScales = map[string]int64{"ty": 1_000_000_000, "ti": 1_000_000_000, "trieu": 1_000_000, "nghin": 1000, "ngan": 1000}

// wholeSum is the sum an item asks for: the one it calls the total or what is left, the first when the others make it up, or
// all together. nil where there is none or it can't be told.
func wholeSum(sums []sumAt) *int64 {
	var open []int64
	for _, s := range sums {
		if s.total {
			n := s.amount
			return &n
		}
		if !s.paid {
			open = append(open, s.amount)
		}
	}
	if len(open) == 0 || len(open) < len(sums) && len(sums) > 1 {
		return nil // something was paid: a person must say what is left
	}
	rest := int64(0)
	for _, n := range open[1:] {
		rest += n
	}
	whole := open[0]
	if rest != whole {
		whole += rest
	}
	if whole > maxAmount {
		return nil
	}
	return &whole
}

// claimsOfLetter looks for what a letter asks: the list behind "các khoản sau:", else the sentence that asks for a concrete
// duty, else the sentence that says what the judgment orders, else the general request.
func (q *petitioner) claimsOfLetter() {
	body := q.body()
	var concrete, ordered, wide []span
	for i, s := range body {
		switch {
		case q.has(askVerb, s.start, s.end) && q.has(itemsOpen, s.start, min(len(q.plain), s.end+1)):
			for _, item := range body[i+1:] {
				if len(bullet.FindString(q.plain[item.start:item.end])) == 0 {
					break
				}
				q.items(item.start, item.end, 0.85)
			}
			if len(q.out.Asked) > 0 {
				return
			}
		case q.has(askVerb, s.start, s.end) && q.has(duty, s.start, s.end):
			concrete = append(concrete, s)
		case q.has(payMe, s.start, s.end):
			ordered = append(ordered, s)
		case q.has(askVerb, s.start, s.end) && q.has(general, s.start, s.end):
			wide = append(wide, s)
		}
	}
	for _, choice := range []struct {
		list       []span
		confidence float64
	}{{concrete, 0.8}, {ordered, 0.75}, {wide, 0.6}} {
		if len(choice.list) == 0 {
			continue
		}
		for _, s := range choice.list {
			a, b := q.trim(s.start, s.end)
			q.claim(a, b, choice.confidence)
		}
		return
	}
}

// body is the prose of a letter, sentence by sentence.
func (q *petitioner) body() []span {
	var out []span
	for i, p := range q.parts {
		switch {
		case p.kind == partStory:
			out = append(out, q.sentencesOf(p.start, p.to)...)
		case p.kind == partRequester && p.me || p.kind == partTo && i+1 == len(q.parts):
			out = append(out, q.sentencesOf(p.from, p.to)...)
		}
	}
	return out
}

// sentencesOf cuts prose at full stops and at lines that their writer ended.
func (q *petitioner) sentencesOf(from, to int) []span {
	var out []span
	start := from
	flush := func(end int) {
		for start < end && (q.plain[start] == ' ' || q.plain[start] == '\n') {
			start++
		}
		if end-start > 4 {
			out = append(out, span{start, end})
		}
		start = end
	}
	for i := from; i < to; i++ {
		switch c := q.plain[i]; {
		case c == '\n' && !q.wraps(i):
			flush(i)
		case c == '.' && i+2 < to && (q.plain[i+1] == ' ' || q.plain[i+1] == '\n') && !q.abbreviation(i) && (q.capital(i+2) || q.plain[i+2] == '-' || q.allCaps(from, to)):
			flush(i + 1)
		}
	}
	flush(to)
	return out
}
