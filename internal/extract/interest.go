package extract

import "strings"

var (
	interestHead  = re(`^[-+*. \d/\[\]]*(?:về nghĩa vụ[^:]{0,60}:\s*)?(?:“|")?(?:kể )?từ (?:ngày|khi|thời điểm)`)
	interestBasis = re(`(?:(?:theo )?(?:quy định tại |qui định tại |tại )?((?:khoản \d(?:,| và)? ?)*(?:khoản \d )?điều (?:357|468)(?:[^.;]{0,24}?điều (?:357|468))?(?: (?:của )?(?:bộ luật dân sự|blds)(?: năm)?(?: \d{4})?)?))`)
	requestStart  = re(`đơn yêu cầu (?:thi hành|của)|có yêu cầu thi hành|yêu cầu thi hành án|đơn yêu cầu`)
)

// interestOpens says whether a sentence is the clause on interest for late payment.
func interestOpens(low string) bool {
	if !strings.Contains(low, "lãi") {
		return false
	}
	return interestHead.MatchString(low) || strings.Contains(low, "khoản tiền lãi của số tiền") || strings.Contains(low, "trả lãi đối với số tiền chậm") ||
		strings.HasPrefix(strings.TrimLeft(low, "-+*. 0123456789/"), "lãi suất phát sinh")
}

// An interestClause is what the text says on interest from the judgment on.
type interestClause struct {
	at        int // token
	basis     string
	start     string
	from      string
	all       bool // "tất cả các khoản tiền"
	principal bool // contract interest on the principal of a loan
	costs     bool
	span      Span
}

// readInterest reads one such sentence.
func (r *reader) readInterest(s sentence) interestClause {
	low := r.low(s)
	a, b := r.text(s.from, s.to)
	c := interestClause{at: s.from, span: Span{a, b, r.p.text[a:b]}}
	if m := interestBasis.FindStringSubmatchIndex(low); m != nil {
		c.basis = strings.Join(strings.Fields(r.p.text[a+m[2]:a+m[3]]), " ")
	} else if strings.Contains(low, "hợp đồng") {
		c.basis = "hợp đồng"
	} else if strings.Contains(low, "lãi suất cơ bản") {
		c.basis = "lãi suất cơ bản do Ngân hàng Nhà nước công bố"
	} else if i := strings.Index(low, "%/năm"); i > 0 {
		c.basis = strings.TrimSpace(low[strings.LastIndexByte(low[:i], ' ')+1 : i+len("%/năm")])
	}
	c.all = strings.Contains(low, "tất cả")
	c.principal = strings.Contains(low, "hợp đồng") && strings.Contains(low, "gốc")
	c.costs = strings.Contains(low, "chi phí")
	head := low[:min(len(low), 220)]
	switch {
	case requestStart.MatchString(head):
		c.start = StartRequest
	case strings.Contains(head, "ngày tiếp theo") || strings.Contains(head, "sau ngày xét xử") || strings.Contains(head, "ngày xét xử") || strings.Contains(head, "ngày tuyên án"):
		c.start = StartJudgment
	case strings.Contains(head, "hiệu lực"):
		c.start = StartEffect
	}
	if c.start != StartRequest {
		if i := strings.Index(low, "kể từ ngày"); i >= 0 {
			if d, ok := findDate(r.p.low, a+i, min(b, a+i+40)); ok {
				c.from = d.iso
				if c.start == "" {
					c.start = StartDate
				}
			}
		}
	}
	return c
}

// applyInterest gives each open money obligation the first clause that covers it.
func (r *reader) applyInterest(clauses []interestClause, at []int) {
	for i := range r.out.Obligations {
		o := &r.out.Obligations[i]
		if o.AmountVND == nil || o.Kind == KindFine && !anyAll(clauses) {
			continue
		}
		for _, c := range clauses {
			if c.at < at[i] && !c.all {
				continue
			}
			if c.principal && o.Kind != KindDebt {
				continue
			}
			o.InterestClause, o.InterestBasis, o.InterestStart, o.InterestFrom = true, c.basis, c.start, c.from
			o.Values["interest_clause"] = Value{c.span, 0.85}
			break
		}
	}
}

func anyAll(clauses []interestClause) bool {
	for _, c := range clauses {
		if c.all {
			return true
		}
	}
	return false
}
