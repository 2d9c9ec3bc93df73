package intake

import (
	"encoding/json"

	"thads/internal/calendar"
	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/errs"
	"thads/internal/rule"
)

// Excuse is time a requester says must not count against him, and what was decided on it (L34.2, N3, N10.2; T-004).
type Excuse struct {
	From     string `json:"from"`
	To       string `json:"to"`
	Ground   string `json:"ground"` // emergency | obstacle | force_majeure
	Proof    string `json:"proof"`
	Accepted bool   `json:"accepted"`
	Reasons  string `json:"reasons"`
	By       string `json:"by"`
}

// ExcuseIn decides on time that does not count.
type ExcuseIn struct {
	Province int64  `json:"province"`
	ID       string `json:"id"`
	Excuse   Excuse `json:"excuse"`
}

var (
	errExcuse = errs.Define(errs.Invalid, "intake.excuse",
		"Cần ngày bắt đầu, ngày kết thúc, căn cứ và tài liệu chứng minh thời gian không tính vào thời hiệu; hãy nhập đủ.")
	errExcuseOpen = errs.Define(errs.Conflict, "intake.excuse_open", "Đang có quyết định về yêu cầu quá hạn chờ ký hoặc phát hành; hãy huỷ bản thảo đó trước khi quyết định lại.")
	errGround     = errs.Define(errs.Invalid, "intake.ground", "Căn cứ từ chối “%s” không có trong khoản 4 Điều 34; hãy chọn một căn cứ trong danh sách.")
)

// DecideExcuse lets the head accept or not accept a late request's excluded time; the decision paper follows.
var DecideExcuse = desk.Act[ExcuseIn, Request]{Name: "intake.excuse", Run: func(t *desk.Tx, in ExcuseIn) (Request, error) {
	r, err := request(t, in.Province, in.ID, casefile.Received)
	if err != nil {
		return Request{}, err
	}
	if _, open, err := paperOf(t, r, FormExcuse); err != nil {
		return Request{}, err
	} else if open {
		return Request{}, errExcuseOpen.New()
	}
	e := in.Excuse
	from, err1 := calendar.ParseDate(e.From)
	to, err2 := calendar.ParseDate(e.To)
	if err1 != nil || err2 != nil || to.Before(from) || e.Ground == "" || e.Proof == "" || e.Reasons == "" {
		return Request{}, errExcuse.New()
	}
	e.By = t.Who.ID
	b, err := json.Marshal(e)
	if err != nil {
		return Request{}, err
	}
	was := r
	r.Excuse = string(b)
	t.Put(&was, &r)
	say := "Không chấp nhận yêu cầu thi hành án quá hạn"
	if e.Accepted {
		say = "Chấp nhận thời gian không tính vào thời hiệu từ ngày " + from.Short() + " đến ngày " + to.Short()
	}
	return Request{r.ID, r.SlipCode}, t.Record(desk.Entry{Province: r.Province, Subject: r.ID, Clause: "N10.2", Say: say})
}}

// RefuseIn refuses a request on a ground of the law.
type RefuseIn struct {
	Province int64  `json:"province"`
	ID       string `json:"id"`
	Ground   string `json:"ground"` // letter of L34.4
	Reasons  string `json:"reasons"`
}

// Refusal is the answer to refusing: the notice that follows it needs the ground's words.
type Refusal struct {
	ID      string `json:"id"`
	Ground  string `json:"ground"`
	Words   string `json:"words"`
	Clause  string `json:"clause"`
	Reasons string `json:"reasons"`
}

// ProposeRefusal chooses the ground; the request is refused when its notice is signed and issued (L34.4, T-009).
var ProposeRefusal = desk.Act[RefuseIn, Refusal]{Name: "intake.refuse", Run: func(t *desk.Tx, in RefuseIn) (Refusal, error) {
	r, err := request(t, in.Province, in.ID, casefile.Received, casefile.ToComplete)
	if err != nil {
		return Refusal{}, err
	}
	if in.Reasons == "" {
		return Refusal{}, errReason.New()
	}
	if err := noRefusal(t, r); err != nil {
		return Refusal{}, err
	}
	for _, g := range t.Law().Pack(rule.RegimeOn(calendar.DateOf(t.Now))).Refusals() {
		if g.Letter != in.Ground {
			continue
		}
		was := r
		r.Ground = g.Letter
		t.Put(&was, &r)
		out := Refusal{ID: r.ID, Ground: g.Letter, Words: g.NameVI, Reasons: in.Reasons}
		if len(g.Cite) > 0 {
			out.Clause = g.Cite[0]
		}
		return out, t.Record(desk.Entry{Province: r.Province, Subject: r.ID, Clause: out.Clause, Say: "Đề xuất từ chối yêu cầu thi hành án: " + g.NameVI})
	}
	return Refusal{}, errGround.New(in.Ground)
}}

// RequestRef names a request.
type RequestRef struct {
	Province int64  `json:"province"`
	ID       string `json:"id"`
}

// Refused ends a request once its notice is out; it follows from issuing.
var Refused = desk.Act[RequestRef, Request]{Name: "intake.refused", Run: func(t *desk.Tx, in RequestRef) (Request, error) {
	r, err := request(t, in.Province, in.ID, casefile.Received, casefile.ToComplete)
	if err != nil {
		return Request{}, err
	}
	was := r
	r.State = casefile.Refused
	t.Put(&was, &r)
	if err := t.CloseClocks(r.Province, r.ID); err != nil {
		return Request{}, err
	}
	if err := t.Finish(r.Province, r.ID); err != nil {
		return Request{}, err
	}
	return Request{r.ID, r.SlipCode}, t.Record(desk.Entry{Province: r.Province, Subject: r.ID, Clause: "L34.4", Say: "Từ chối yêu cầu thi hành án"})
}}

// AskedToComplete closes the day to tell the requester (T-007) once the notice is out; it follows from issuing.
var AskedToComplete = desk.Act[RequestRef, Request]{Name: "intake.asked", Run: func(t *desk.Tx, in RequestRef) (Request, error) {
	r, err := request(t, in.Province, in.ID, casefile.Received, casefile.ToComplete, casefile.Docketed, casefile.Refused, casefile.Entrusted)
	if err != nil {
		return Request{}, err
	}
	if err := t.CloseClocks(r.Province, r.ID, "T-007"); err != nil {
		return Request{}, err
	}
	if err := t.Finish(r.Province, r.ID, "complete"); err != nil {
		return Request{}, err
	}
	return Request{r.ID, r.SlipCode}, t.Record(desk.Entry{Province: r.Province, Subject: r.ID, Clause: "N9.6", Say: "Đã thông báo bổ sung yêu cầu thi hành án"})
}}
