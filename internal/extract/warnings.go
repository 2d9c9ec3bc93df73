package extract

import (
	"slices"
	"strings"
)

// warn adds a warning once per key and place.
func (r *reader) warn(key, sentence string, at *Span) {
	for _, w := range r.out.Warnings {
		if w.Key == key && (w.Span == nil || at == nil || w.Span.Start == at.Start) {
			return
		}
	}
	r.out.Warnings = append(r.out.Warnings, Warning{key, sentence, at})
}

// check adds the warnings that need the whole reading, and its confidence.
func (r *reader) check() {
	out := r.out
	r.checkHeader()
	r.checkPeople()
	r.checkSums()
	open := 0
	for _, o := range out.Obligations {
		if !o.AlreadySettled {
			open++
		}
	}
	for _, c := range out.CourtFees {
		if c.StillToPayVND > 0 {
			open++
		}
	}
	if open == 0 {
		r.warn("nothing_to_enforce", "Bản án, quyết định không còn khoản nào phải thi hành về dân sự; đề nghị kiểm tra lại trước khi thụ lý.", nil)
	}
	r.weigh()
}

func (r *reader) checkHeader() {
	out := r.out
	if out.JudgmentNumber == "" {
		r.warn("no_number", "Không đọc được số bản án, quyết định; đề nghị nhập bằng tay.", nil)
	}
	if out.JudgmentDate == "" {
		r.warn("no_date", "Không đọc được ngày của bản án, quyết định; đề nghị nhập bằng tay.", nil)
	}
	if out.Court == "" {
		r.warn("no_court", "Không đọc được tên Tòa án; đề nghị nhập bằng tay.", nil)
	}
	if d := trialDay(r.p, r.s); d.ok() && out.JudgmentDate != "" && d.value > out.JudgmentDate {
		sp := Span{d.start, d.end, r.p.text[d.start:d.end]}
		r.warn("date_differs", "Ngày xét xử ghi trong bản án muộn hơn ngày của bản án; đề nghị kiểm tra lại ngày.", &sp)
	} else if d.ok() && len(out.JudgmentDate) > 4 && d.value[:4] != out.JudgmentDate[:4] {
		sp := Span{d.start, d.end, r.p.text[d.start:d.end]}
		r.warn("date_differs", "Năm xét xử và năm của bản án không khớp nhau; đề nghị kiểm tra lại ngày.", &sp)
	}
	if strings.Contains(r.p.low[r.s.order:r.s.sign], "công nhận và cho thi hành") {
		r.warn("foreign_judgment_recognised", "Quyết định công nhận và cho thi hành bản án, phán quyết nước ngoài; nghĩa vụ nằm trong bản án, phán quyết kèm theo.", nil)
	}
}

// checkPeople warns of debtors and creditors the header doesn't list, or lists under another name.
func (r *reader) checkPeople() {
	if len(r.people) == 0 {
		r.warn("no_parties", "Không đọc được danh sách đương sự ở phần đầu bản án; đề nghị nhập bằng tay.", nil)
	}
	seen := map[int]bool{}
	for _, o := range r.spans {
		for _, w := range slices.Concat(o.payers, o.payees) {
			seen[w] = true
		}
		if o.c.payeeAt == 0 && !o.state && !o.settled {
			sp := r.out.Obligations[slices.IndexFunc(r.spans, func(q owed) bool { return q.c.verbAt == o.c.verbAt && q.s.from == o.s.from })].Span
			r.warn("payee_assumed", "Bản án không nêu rõ người được nhận; người được thi hành án do chương trình suy ra, đề nghị kiểm tra.", &sp)
		}
	}
	for _, row := range r.feeRows {
		for _, w := range row.who {
			seen[w] = true
		}
	}
	for w := range len(r.people) {
		if !seen[w] {
			continue
		}
		one := &r.people[w]
		if one.extra {
			sp := one.Values["name"].Span
			r.warn("not_in_header", "Phần quyết định nêu người không có trong danh sách đương sự ở phần đầu bản án; đề nghị kiểm tra.", &sp)
		} else if at, ok := r.differs[w]; ok {
			a, b := r.text(at.start, at.end)
			sp := Span{a, b, r.p.text[a:b]}
			r.warn("name_differs", "Tên trong phần quyết định không khớp với phần đầu bản án; đã dùng tên ở phần đầu, đề nghị kiểm tra.", &sp)
		}
	}
}

// checkSums warns where parts don't make the total, and where money is not dong.
func (r *reader) checkSums() {
	for i, o := range r.spans {
		out := &r.out.Obligations[i]
		if out.AmountVND != nil && out.PrincipalVND != nil && out.InterestVND != nil && *out.PrincipalVND+*out.InterestVND != *out.AmountVND && !out.AlreadySettled {
			sp := out.Span
			r.warn("parts_differ", "Nợ gốc cộng tiền lãi không bằng tổng số tiền bản án tuyên; đề nghị kiểm tra.", &sp)
		}
		for _, l := range o.c.amounts {
			if l.foreign {
				sp := Span{l.start, l.end, r.p.text[l.start:l.end]}
				r.warn("not_dong", "Bản án tuyên nghĩa vụ bằng ngoại tệ hoặc vàng; đề nghị xác định loại và giá trị khi thụ lý.", &sp)
			}
		}
	}
}

// weigh sets the confidence of the reading: that of its weakest important value.
func (r *reader) weigh() {
	out := r.out
	out.Confidence = 1
	for _, f := range [...]string{"court", "judgment_number", "judgment_date"} {
		v, ok := out.Evidence[f]
		if !ok {
			out.Confidence = 0.2
			continue
		}
		out.Confidence = min(out.Confidence, v.Confidence)
	}
	for _, o := range out.Obligations {
		out.Confidence = min(out.Confidence, o.Confidence)
	}
	for _, c := range out.CourtFees {
		out.Confidence = min(out.Confidence, c.Confidence)
	}
}
