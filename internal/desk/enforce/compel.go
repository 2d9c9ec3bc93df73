package enforce

import (
	"slices"
	"strings"

	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/errs"
	"thads/internal/rule"
)

var errNotFined = errs.Define(errs.Unlawful, "enforce.not_fined", "Chưa ra quyết định phạt tiền ấn định thời hạn thực hiện nên chưa đề nghị xem xét trách nhiệm hình sự được; hãy ra quyết định phạt tiền (OP-27) rồi chờ hết thời hạn ấy.")

var errNotTold = errs.Define(errs.Unlawful, "enforce.not_told", "Chưa tống đạt hợp lệ quyết định cưỡng chế nên thời hạn 05 ngày làm việc chưa bắt đầu; hãy tống đạt (OP-06) rồi chờ hết thời hạn ấy.")

// compels are the decisions that make somebody do or leave an act.
var compels = []string{"QDC-034", "QDC-035", "QDC-036", "QDC-037"}

// mayAccuse wants the decision to have been served before anybody is reported for not obeying it (L91.2, L93, L94); the old
// law wants the officer's fine, which sets the time to obey (L118.1, L119, L120.2, L121.1).
func (p *plan) mayAccuse(t *desk.Tx) error {
	if p.ruling.Regime == rule.A {
		if !slices.ContainsFunc(p.past, func(s Past) bool { return s.Name() == "OP-27.sanction" && p.touches(s.Lines) }) {
			return errNotFined.New().Under(p.clause())
		}
		return nil
	}
	for _, s := range p.past {
		if !Tells(s.Name()) || s.Paper == "" || !p.toldDebtor(s) {
			continue
		}
		w, err := t.Paper(p.c.Province, s.Paper)
		if err != nil {
			return err
		}
		if slices.Contains(compels, w.FormCode) {
			return nil
		}
	}
	return errNotTold.New().Under(p.clause())
}

// toldDebtor says whether a service was on somebody who owes a line: on everybody, when nobody was named.
func (p *plan) toldDebtor(s Past) bool {
	return len(s.To) == 0 || slices.ContainsFunc(p.lines, func(l casefile.Line) bool {
		return slices.ContainsFunc(strings.Fields(l.DebtorIDs), func(id string) bool { return slices.Contains(s.To, id) })
	})
}
