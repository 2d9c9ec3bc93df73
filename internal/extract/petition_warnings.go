package extract

import (
	"strings"

	"thads/internal/vn"
)

// warn notes something a person should look at; once for each key.
func (q *petitioner) warn(key, sentence string, a, b int) {
	for _, w := range q.out.Warnings {
		if w.Key == key {
			return
		}
	}
	w := Warning{Key: key, Sentence: sentence}
	if b > a {
		s := q.value(a, b, 1).Span
		w.Span = &s
	}
	q.out.Warnings = append(q.out.Warnings, w)
}

// check says what N9.2 wants and the paper lacks, and what in it can't be right; then how sure the reading is.
func (q *petitioner) check() {
	o := q.out
	for _, lack := range []struct {
		lacks         bool
		key, sentence string
	}{
		{o.Requester == "", "no_requester", "Không đọc được họ tên người yêu cầu thi hành án; hãy nhập theo đơn."},
		{o.Requester != "" && o.Address == "", "no_address", "Đơn không ghi địa chỉ của người yêu cầu; hãy hỏi và bổ sung."},
		{o.Agency == "", "no_agency", "Đơn không ghi tên cơ quan thi hành án được yêu cầu."},
		{len(o.Creditors) == 0, "no_creditor", "Không đọc được người được thi hành án; hãy nhập theo bản án."},
		{len(o.Debtors) == 0, "no_debtor", "Không đọc được người phải thi hành án; hãy nhập theo bản án."},
		{len(o.Judgments) == 0, "no_judgment", "Đơn không ghi số bản án, quyết định yêu cầu thi hành; hãy tìm theo tên đương sự."},
		{len(o.Asked) == 0, "no_claims", "Không đọc được khoản yêu cầu thi hành; hãy đối chiếu đơn."},
		{o.RequestDate == "", "no_date", "Đơn không ghi ngày yêu cầu hoặc không đọc được ngày; ngày nộp đơn lấy theo ngày tiếp nhận."},
		{!o.Signed, "no_signature", "Không thấy chữ ký, họ tên ở chỗ ký hay điểm chỉ; hãy xem bản gốc."},
	} {
		if lack.lacks {
			q.warn(lack.key, lack.sentence, 0, 0)
		}
	}
	q.checkJudgments()
	q.checkPeople()
	if o.Late {
		q.warn("late", "Đơn có nói về thời hiệu hoặc thời gian không tính vào thời hiệu; hãy xem xét theo khoản 2 Điều 34 Luật Thi hành án dân sự.", 0, 0)
	}
	if o.Bank != nil && o.Bank.Holder != "" && len(o.Creditors) > 0 && !holds(o, o.Bank.Holder) {
		q.warn("account_holder", "Chủ tài khoản nhận tiền không phải là người được thi hành án; cần giấy ủy quyền nhận tiền.", 0, 0)
	}
	if n := q.at[len(q.plain)] - len(q.plain); n*20 < len(q.plain) && len(q.plain) > 200 {
		q.warn("no_marks", "Đơn gõ không dấu; hãy nhập lại họ tên và địa chỉ có dấu.", 0, 0)
	}
	q.rate()
}

func holds(o *Petition, holder string) bool {
	h := vn.Fold(holder)
	for _, c := range o.Creditors {
		f := vn.Fold(c.Name)
		if strings.Contains(h, f) || strings.Contains(f, h) {
			return true
		}
	}
	return false
}

func (q *petitioner) checkJudgments() {
	for _, j := range q.out.Judgments {
		switch {
		case j.Court == "" || j.JudgmentDate == "":
			q.warn("judgment_incomplete", "Bản án, quyết định ghi trong đơn thiếu ngày hoặc thiếu tên Tòa án; hãy đối chiếu bản án.", 0, 0)
		case q.out.RequestDate != "" && j.JudgmentDate > q.out.RequestDate:
			q.warn("judgment_after_request", "Ngày của bản án sau ngày làm đơn; hãy kiểm tra lại hai ngày này.", 0, 0)
		}
	}
}

func (q *petitioner) checkPeople() {
	o := q.out
	for _, c := range o.Creditors {
		if named(o.Debtors, c.Name) {
			q.warn("same_person", "Một người vừa là người được vừa là người phải thi hành án trong đơn; hãy đối chiếu với bản án.", 0, 0)
		}
	}
	for _, side := range [][]Party{{{ID: o.Identity, IsOrg: orgRule.MatchString(vn.Fold(o.Requester) + " ")}}, o.Creditors, o.Debtors} {
		for _, p := range side {
			if d := digitsOf(p.ID); p.IsOrg || d != p.ID || d == "" {
				continue
			}
			_, citizen := vn.ParseCitizenID(p.ID)
			_, old := vn.ParseOldID(p.ID)
			if !citizen && !old {
				q.warn("identity_odd", "Số định danh hoặc chứng minh nhân dân trong đơn không đúng cấu trúc; hãy đối chiếu giấy tờ.", 0, 0)
			}
		}
	}
}

// rate is the confidence of the whole: its weakest important value.
func (q *petitioner) rate() {
	o := q.out
	o.Confidence = 0.95
	lower := func(c float64) { o.Confidence = min(o.Confidence, c) }
	for _, field := range []string{"requester", "agency", "request_date"} {
		v, ok := o.Evidence[field]
		if !ok {
			lower(0.4)
			continue
		}
		lower(v.Confidence)
	}
	for _, p := range o.Debtors {
		lower(p.Confidence)
	}
	for _, j := range o.Judgments {
		lower(j.Confidence)
	}
	for _, c := range o.Asked {
		lower(c.Confidence)
	}
	if len(o.Debtors) == 0 || len(o.Judgments) == 0 || len(o.Asked) == 0 {
		lower(0.3)
	}
}
