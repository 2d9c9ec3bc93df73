package extract

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
		r.warn("nothing_to_enforce", "Bản án không còn khoản nào phải thi hành về dân sự; đề nghị kiểm tra lại trước khi thụ lý.", nil)
	}
	if out.JudgmentNumber == "" {
		r.warn("no_number", "Không đọc được số bản án, quyết định; đề nghị nhập bằng tay.", nil)
	}
	if out.JudgmentDate == "" {
		r.warn("no_date", "Không đọc được ngày của bản án, quyết định; đề nghị nhập bằng tay.", nil)
	}
	if out.Court == "" {
		r.warn("no_court", "Không đọc được tên Tòa án; đề nghị nhập bằng tay.", nil)
	}
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
