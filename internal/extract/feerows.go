package extract

import (
	"regexp"
	"strings"
)

// receiptShape reads "số AA/2017/0001225 ngày 04/7/2018", "số: 0002547", "ký hiệu AA/2014 số 0016061".
var (
	receiptShape = regexp.MustCompile(`(?:ký hiệu\s*:?\s*([a-z]{1,3}/\d{2,4}[a-z]?)[,;]?\s*)?(?:số|so|:)?\s*:?\s*((?:[a-z]{1,3}[/.-]\s?)?(?:\d{2,4}[a-z]?[/.-]\s?)?\d{2,8})`)
	receiptDate  = re(`^[^\d]{0,60}ngày\s*`)
)

// readReceipts reads the receipts after "biên lai" and answers how many tokens it passed.
func (f *feeReader) readReceipts(i int) int {
	r, toks := f.r, f.r.toks
	end := min(f.s.to, i+90)
	from := toks[i].start
	to := toks[end-1].end
	low := r.p.low[from:to]
	head := toks[i+1].end - from
	if toks[i].is("bl") {
		head = toks[i].end - from
	}
	m := receiptShape.FindStringSubmatchIndex(low[min(head, len(low)):min(len(low), 170)])
	if m == nil || len(f.who) == 0 {
		return 2
	}
	row := f.row(i)
	if f.mode != modeRefund && row.amount != nil && row.advance == nil {
		row.deducted = true
	}
	at := head
	passed := i + 2
	for m != nil {
		number := collapse(r.p.text[from+at+m[4] : from+at+m[5]])
		if m[2] >= 0 {
			number = r.p.text[from+at+m[2]:from+at+m[3]] + " số " + number
		}
		stop := at + m[5]
		rec := Receipt{Number: strings.ReplaceAll(number, "/ ", "/")}
		rest := low[stop:min(len(low), stop+130)]
		if d := receiptDate.FindStringIndex(rest); d != nil {
			if day, ok := findDate(r.p.low, from+stop+d[0], min(to, from+stop+d[1]+30)); ok {
				rec.Date = day.iso
				stop = day.end - from
			}
		}
		row.receipts = append(row.receipts, rec)
		for passed < f.s.to && toks[passed].start < from+stop {
			passed++
		}
		// ", AA/2016/0005155 ngày ..." or "và số 0004647": further numbers of one list
		next := regexpNext(low[stop:])
		if next < 0 {
			break
		}
		at = stop + next
		m = receiptShape.FindStringSubmatchIndex(low[at:min(len(low), at+40)])
		if m != nil && m[0] > 3 {
			m = nil
		}
	}
	return max(2, passed-i)
}

var listNext = regexp.MustCompile(`^\s*(?:,|và|;)\s*(?:số\s*:?\s*)?(?:[a-z]{1,3}/\d{4}/)?\d{5,8}`)

// regexpNext answers where the next number of a list of receipts begins; -1 when the list ends.
func regexpNext(rest string) int {
	m := listNext.FindStringIndex(rest)
	if m == nil {
		return -1
	}
	return strings.IndexAny(rest, ",;v") + 1
}

// feeKind names the fee a sentence is about.
func feeKind(low string) string {
	return kindFrom(low, strings.Index(low, "án phí"))
}

// kindFrom reads the words after "án phí": "án phí kinh doanh thương mại sơ thẩm" is "first-instance commercial".
func kindFrom(low string, i int) string {
	if i < 0 {
		return ""
	}
	tail := low[i:min(len(low), i+90)]
	if j := strings.Index(tail[1:], "án phí"); j > 0 {
		tail = tail[:j+1]
	}
	instance, matter := "", ""
	switch {
	case strings.Contains(tail, "phúc thẩm"), strings.Contains(tail, "hspt"), strings.Contains(tail, "dspt"):
		instance = "appellate"
	case strings.Contains(tail, "sơ thẩm"), strings.Contains(tail, "dsst"), strings.Contains(tail, "hsst"), strings.Contains(tail, "ds-st"), strings.Contains(tail, "hs-st"):
		instance = "first-instance"
	}
	switch {
	case strings.Contains(tail, "hình sự"), strings.Contains(tail, "hsst"), strings.Contains(tail, "hspt"), strings.Contains(tail, "hs-st"), strings.Contains(tail, "hs-pt"):
		matter = "criminal"
	case strings.Contains(tail, "kinh doanh"), strings.Contains(tail, "thương mại"), strings.Contains(tail, "kdtm"):
		matter = "commercial"
	case strings.Contains(tail, "lao động"):
		matter = "labour"
	case strings.Contains(tail, "hôn nhân"), strings.Contains(tail, "ly hôn"), strings.Contains(tail, "hngđ"):
		matter = "family"
	case strings.Contains(tail, "hành chính"):
		matter = "administrative"
	case strings.Contains(tail, "dân sự"), strings.Contains(tail, "d n sự"), strings.Contains(tail, "dsst"), strings.Contains(tail, "ds-st"), strings.Contains(tail, "dspt"):
		matter = "civil"
	}
	switch {
	case instance == "" && matter == "":
		return ""
	case instance == "":
		return "? " + matter
	case matter == "":
		return instance + " ?"
	}
	return instance + " " + matter
}

// feeKindOf fills what the words leave open with what the judgment is.
func (r *reader) feeKindOf(low, kind string) string {
	instance, matter, _ := strings.Cut(kind, " ")
	if instance == "" || instance == "?" {
		instance = "first-instance"
		if r.out.Instance == InstanceAppeal {
			instance = "appellate"
		}
	}
	if matter == "" || matter == "?" {
		matter = r.matter()
	}
	if matter == "civil" && r.matter() == "commercial" {
		matter = "commercial"
	}
	return instance + " " + matter
}

// matter is the branch of law by the number and the parties.
func (r *reader) matter() string {
	n := strings.ToUpper(r.out.JudgmentNumber)
	switch {
	case strings.Contains(n, "HS"):
		return "criminal"
	case strings.Contains(n, "KDTM"):
		return "commercial"
	case strings.Contains(n, "HNGĐ"), strings.Contains(n, "HNG"):
		return "family"
	case strings.Contains(n, "LĐ"):
		return "labour"
	case strings.Contains(n, "HC"):
		return "administrative"
	case r.criminal():
		return "criminal"
	}
	return "civil"
}

// feeBefore are words between the name of a fee and its sum: "án phí dân sự sơ thẩm là 1.500.000đ".
var feeBefore = set("là", ":", "thẩm", "sự", "phí", "st", "hsst", "dsst", "bằng")

// kindNear reads the kind from the words right after a sum, then right before, then of the sentence.
func (f *feeReader) kindNear(i, to int) string {
	r := f.r
	a, b := r.toks[f.s.from].start, r.toks[f.s.to-1].end
	pos := r.toks[max(to-1, i)].end
	after := r.p.low[pos:min(b, pos+60)]
	if i > f.s.from && feeBefore[r.toks[i-1].low] {
		after = ""
	}
	if k := strings.Index(after, "án phí"); k >= 0 && k < 30 {
		if kind := kindFrom(after, k); kind != "" {
			return r.feeKindOf(after, kind)
		}
	}
	before := r.p.low[max(a, r.toks[i].start-120):r.toks[i].start]
	if k := strings.LastIndex(before, "án phí"); k >= 0 {
		if kind := kindFrom(before, k); kind != "" {
			return r.feeKindOf(before, kind)
		}
	}
	return f.kind
}

// feeOf turns a row into the court fee of the reading.
func (r *reader) feeOf(row feeRow) CourtFee {
	zero := int64(0)
	a, b := r.text(row.from, max(row.to, row.from+1))
	fee := CourtFee{
		Person: r.names(row.who), Type: row.kind, Exempt: row.exempt, Receipts: row.receipts,
		Evidence: collapse(r.p.text[a:b]), Span: Span{a, b, r.p.text[a:b]}, Values: Values{}, Confidence: 0.95,
		AmountVND: row.amount, AdvancePaidVND: row.advance, RefundVND: row.refund,
	}
	if fee.Receipts == nil {
		fee.Receipts = []Receipt{}
	}
	if row.joint {
		yes := true
		fee.Joint = &yes
	}
	if row.amount == nil || row.exempt {
		fee.AmountVND = &zero
	} else {
		fee.Values["amount_vnd"] = Value{row.span, 0.95}
	}
	if row.advance == nil {
		switch {
		case row.refund != nil && fee.AmountVND != nil && *fee.AmountVND == 0:
			fee.AdvancePaidVND = row.refund
		case len(row.receipts) == 0 && !row.deducted && !row.refundNoSum:
			fee.AdvancePaidVND = &zero
		}
	} else {
		fee.Values["advance_paid_vnd"] = Value{row.advanceSpan, 0.9}
	}
	if row.refund == nil && !row.refundNoSum {
		fee.RefundVND = &zero
	}
	fee.StillToPayVND = stillToPay(row)
	if len(row.who) == 0 {
		fee.Confidence -= 0.4
	}
	if row.deducted && row.advance == nil {
		fee.Confidence -= 0.15
		fee.Note = "được trừ vào tạm ứng án phí; số tiền tạm ứng không ghi trong bản án"
	}
	if row.words != 0 && row.amount != nil && row.words != *row.amount {
		sp := row.span
		r.warn("words_against_figures", "Số tiền bằng số và bằng chữ không khớp nhau; đề nghị đối chiếu bản án gốc.", &sp)
	}
	r.checkFee(row, fee)
	return fee
}

// stillToPay is what remains of a fee; what the court prints goes before what can be reckoned, and it is never negative.
func stillToPay(row feeRow) int64 {
	switch {
	case row.still != nil:
		return *row.still
	case row.amount == nil || row.exempt || row.zero && row.amount == nil:
		return 0
	case row.advance != nil && (row.deducted || row.refund != nil):
		return max(0, *row.amount-*row.advance)
	case row.advance != nil:
		return max(0, *row.amount-*row.advance)
	case row.deducted || row.refund != nil && len(row.receipts) > 0 && row.deducted:
		return 0
	}
	return *row.amount
}

// checkFee warns where the court's own sum is wrong.
func (r *reader) checkFee(row feeRow, fee CourtFee) {
	if row.amount == nil || row.advance == nil || row.exempt || row.together > 0 {
		return
	}
	sp := fee.Span
	if row.still != nil && *row.amount-*row.advance != *row.still {
		r.warn("court_sum_wrong", "Số án phí còn phải nộp ghi trong bản án không bằng án phí trừ tạm ứng; đề nghị Tòa án giải thích, đính chính.", &sp)
	}
	if row.refund != nil && *row.advance-*row.amount != *row.refund && *row.refund != *row.advance {
		r.warn("court_sum_wrong", "Số tiền hoàn trả ghi trong bản án không bằng tạm ứng trừ án phí; đề nghị Tòa án giải thích, đính chính.", &sp)
	}
}
