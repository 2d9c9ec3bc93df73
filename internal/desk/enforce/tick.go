package enforce

import (
	"thads/internal/desk"
	"thads/internal/errs"
	"thads/internal/people"
)

// TickIn says that a duty with a period is done, and by what that shows.
type TickIn struct {
	Province int64  `json:"province"`
	Case     string `json:"case"`
	Duty     string `json:"duty"`
	Proof    string `json:"proof"` // "hồ sơ số 12, 8 bút lục"; "gửi ngày 12/11 qua trục liên thông"
}

// Ticks are the duties that end when a person says what he did: the file is opened (T-017), the procuracy has its copy (T-031).
var Ticks = map[string]struct{ Task, Say, Clause string }{
	"T-017": {"open_file", "Đã lập hồ sơ thi hành án", "N12.2"},
	"T-031": {"copy", "Đã gửi quyết định cho Viện kiểm sát", "L35.2"},
}

var (
	errProof = errs.Define(errs.Invalid, "enforce.proof", "Hãy ghi số hồ sơ, hoặc ngày và cách gửi, để người kiểm tra sau này đối chiếu.")
	errDuty  = errs.Define(errs.Conflict, "enforce.duty", "Thời hạn này không còn chạy; hãy tải lại trang hồ sơ.")
)

// Tick ends a duty's period with the proof that it was done.
var Tick = desk.Act[TickIn, CaseRef]{Name: "enforce.tick", Run: func(t *desk.Tx, in TickIn) (CaseRef, error) {
	c, err := t.Case(in.Province, in.Case)
	if err != nil {
		return CaseRef{}, err
	}
	if err := t.May(people.Subject{Province: c.Province, OfficeCode: c.OfficeCode, OfficerID: c.OfficerID}); err != nil {
		return CaseRef{}, err
	}
	what, ok := Ticks[in.Duty]
	if !ok {
		return CaseRef{}, errDuty.New()
	}
	if in.Proof == "" {
		return CaseRef{}, errProof.New()
	}
	live, err := t.LiveClocks(c.Province, c.ID)
	if err != nil {
		return CaseRef{}, err
	}
	running := false
	for _, k := range live {
		running = running || k.Duty == in.Duty
	}
	if !running {
		return CaseRef{}, errDuty.New()
	}
	if err := t.CloseClocks(c.Province, c.ID, in.Duty); err != nil {
		return CaseRef{}, err
	}
	if err := t.Finish(c.Province, c.ID, what.Task); err != nil {
		return CaseRef{}, err
	}
	was := c
	if err := t.SoonestDue(&c); err != nil {
		return CaseRef{}, err
	}
	t.Put(&was, &c)
	return CaseRef{c.ID}, t.Record(desk.Entry{Province: c.Province, Subject: c.ID, CaseID: c.ID, Clause: what.Clause, Say: what.Say + ": " + in.Proof})
}}
