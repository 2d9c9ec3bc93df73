package intake

import (
	"encoding/json"
	"strings"
	"time"

	"thads/internal/calendar"
	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/errs"
	"thads/internal/people"
	"thads/internal/rule"
)

// Where the law sets a condition for a judgment to be enforced, the five working days for the decision run from the
// information that it is met, no longer from the request (L34.3, T-014).

const conditionDuty = "T-014"

var (
	errCondition   = errs.Define(errs.Invalid, "intake.condition", "Chưa ghi điều kiện, hoặc quy định của pháp luật đặt điều kiện ấy; hãy nhập đủ.")
	errNoCondition = errs.Define(errs.Conflict, "intake.no_condition", "Luật đang áp dụng không có thời hạn riêng khi pháp luật đặt điều kiện; hãy xem xét yêu cầu theo thời hạn chung.")
	errAwaits      = errs.Define(errs.Unlawful, "intake.awaits", "Yêu cầu đang chờ điều kiện để được thi hành: %s. Khi có người báo điều kiện đã có thì ghi nhận thông tin ấy rồi thụ lý.")
	errAwaited     = errs.Define(errs.Conflict, "intake.awaited", "Yêu cầu này đã ghi điều kiện để được thi hành; hãy tải lại trang.")
	errNotAwaited  = errs.Define(errs.Conflict, "intake.not_awaited", "Yêu cầu này không chờ điều kiện nào, hoặc thông tin về điều kiện đã được ghi nhận; hãy tải lại trang.")
	errKnownDay    = errs.Define(errs.Invalid, "intake.known_day", "Ngày nhận thông tin phải là một ngày không muộn hơn hôm nay; hãy sửa lại.")
	errKnown       = errs.Define(errs.Invalid, "intake.known", "Chưa ghi người báo, hoặc tài liệu cho thấy điều kiện đã có; hãy nhập đủ.")
)

// MayAwait says whether the law of a day counts the period for the decision from information on a condition.
func MayAwait(law *rule.Packs, on calendar.Date) bool {
	_, err := law.Deadline(conditionDuty, rule.RegimeOn(on), on)
	return err == nil
}

// AwaitIn notes what a request waits for.
type AwaitIn struct {
	Province int64  `json:"province"`
	ID       string `json:"id"`
	What     string `json:"what"`
	Law      string `json:"law"`
}

// Await notes that the law sets a condition for the judgment to be enforced: whoever notes it has found no ground to refuse,
// and the period that the receipt began gives way to the one that the information will begin.
var Await = desk.Act[AwaitIn, Request]{Name: "intake.await", Run: func(t *desk.Tx, in AwaitIn) (Request, error) {
	r, err := request(t, in.Province, in.ID, casefile.Received)
	if err != nil {
		return Request{}, err
	}
	if !MayAwait(t.Law(), calendar.DateOf(t.Now)) {
		return Request{}, errNoCondition.New()
	}
	if err := noRefusal(t, r); err != nil {
		return Request{}, err
	}
	c := casefile.Condition{What: strings.TrimRight(strings.TrimSpace(in.What), "."), Law: strings.TrimSpace(in.Law), On: t.Day()}
	if c.What == "" || c.Law == "" {
		return Request{}, errCondition.New().Under("L34.3")
	}
	if r.Condition != "" {
		return Request{}, errAwaited.New()
	}
	if err := putCondition(t, r, c); err != nil {
		return Request{}, err
	}
	if err := t.CloseClocks(r.Province, r.ID, "T-013", "T-009"); err != nil {
		return Request{}, err
	}
	owe(t, r.Province, r.OfficeCode, people.Intake, "condition", "Chờ thông tin về điều kiện để ra quyết định thi hành án", r.ID, nil)
	return Request{r.ID, r.SlipCode}, t.Record(desk.Entry{Province: r.Province, Subject: r.ID, Clause: "L34.3",
		Say: "Ghi yêu cầu chờ điều kiện để được thi hành: " + c.What + " (" + c.Law + ")"})
}}

// KnownIn is information that what a request waits for has come true.
type KnownIn struct {
	Province int64  `json:"province"`
	ID       string `json:"id"`
	Day      string `json:"day"` // it was received
	From     string `json:"from"`
	Proof    string `json:"proof"`
}

// Known notes the information on the condition; the period to decide runs from the day it was received, from the request
// where that came later.
var Known = desk.Act[KnownIn, Request]{Name: "intake.condition", Run: func(t *desk.Tx, in KnownIn) (Request, error) {
	r, err := request(t, in.Province, in.ID, casefile.Received)
	if err != nil {
		return Request{}, err
	}
	c, err := r.Awaits()
	if err != nil {
		return Request{}, err
	}
	if !c.Open() {
		return Request{}, errNotAwaited.New()
	}
	day, err := calendar.ParseDate(in.Day)
	if err != nil || in.Day > t.Day() {
		return Request{}, errKnownDay.New()
	}
	if c.From, c.Proof = strings.TrimSpace(in.From), strings.TrimSpace(in.Proof); c.From == "" || c.Proof == "" {
		return Request{}, errKnown.New().Under("L34.3")
	}
	c.Known = in.Day
	if err := putCondition(t, r, c); err != nil {
		return Request{}, err
	}
	clock, err := t.Arm(desk.Arm{Province: r.Province, Duty: conditionDuty, From: informed(r, c), Subject: r.ID, Office: r.OfficeCode})
	if err != nil {
		return Request{}, err
	}
	if err := t.Finish(r.Province, r.ID, "condition"); err != nil {
		return Request{}, err
	}
	owe(t, r.Province, r.OfficeCode, people.Intake, "decide", "Thụ lý yêu cầu thi hành án, điều kiện đã có", r.ID, &clock)
	return Request{r.ID, r.SlipCode}, t.Record(desk.Entry{Province: r.Province, Subject: r.ID, Clause: "L34.3", Pack: clock.Pack,
		Say: "Nhận thông tin về điều kiện ngày " + day.Short() + ": " + c.What})
}}

// informed is when the period to decide begins.
func informed(r casefile.Request, c casefile.Condition) time.Time {
	at := time.UnixMicro(r.ReceivedAt)
	if d, err := calendar.ParseDate(c.Known); err == nil && c.Known > desk.DayOf(at) {
		return d.Start().Add(12 * time.Hour)
	}
	return at
}

func putCondition(t *desk.Tx, r casefile.Request, c casefile.Condition) error {
	b, err := json.Marshal(c)
	if err != nil {
		return err
	}
	was := r
	r.Condition = string(b)
	t.Put(&was, &r)
	return nil
}
