package intake

import (
	"encoding/json"
	"fmt"
	"time"

	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/errs"
	"thads/internal/message"
	"thads/internal/people"
)

// ForwardIn sends a request to the competent agency inside the system instead of refusing it (L34.4c).
type ForwardIn struct {
	Province int64  `json:"province"`
	ID       string `json:"id"`
	To       int64  `json:"to"`     // province of the competent agency
	Office   string `json:"office"` // its office, when known
	Why      string `json:"why"`
}

// Envelope is a request on its way to another province; it carries everything the receiver needs.
type Envelope struct {
	Request casefile.Request `json:"request"`
	Reading json.RawMessage  `json:"reading,omitempty"`
	Missing []string         `json:"missing,omitempty"`
	From    string           `json:"from"` // office that sends
	Why     string           `json:"why"`
}

var errAway = errs.Define(errs.Invalid, "intake.away", "Cơ quan được chọn không ở tỉnh khác; trong tỉnh thì chuyển phòng, ngoài tỉnh thì chọn cơ quan thi hành án của tỉnh có thẩm quyền.")

var errHere = errs.Define(errs.Invalid, "intake.here", "Yêu cầu đang ở đúng cơ quan có thẩm quyền; hãy chọn cơ quan khác nếu cần chuyển.")

// Forward closes the request here and puts it in the outbox; the carrier hands it over, once. A move inside the province
// only changes the office. The filer keeps the one slip he has, and his filing day.
var Forward = desk.Act[ForwardIn, Request]{Name: "intake.forward", Run: func(t *desk.Tx, in ForwardIn) (Request, error) {
	r, err := request(t, in.Province, in.ID, casefile.Received, casefile.ToComplete)
	if err != nil {
		return Request{}, err
	}
	if in.To == r.Province && (in.Office == "" || in.Office == r.OfficeCode) {
		return Request{}, errHere.New()
	}
	if in.Why == "" {
		return Request{}, errReason.New()
	}
	was := r
	if in.To == r.Province {
		o, err := t.Office(in.Office)
		if err != nil {
			return Request{}, err
		}
		if o.Province != r.Province {
			return Request{}, errOffice.New()
		}
		r.OfficeCode = o.Code
		t.Put(&was, &r)
		if err := move(t, r.Province, r.ID, o.Code); err != nil {
			return Request{}, err
		}
		return Request{r.ID, r.SlipCode}, t.Record(desk.Entry{Province: r.Province, Subject: r.ID, Clause: "L32.2", Say: "Chuyển yêu cầu cho " + o.Name})
	}
	office := in.Office
	if office == "" {
		office = fmt.Sprintf("%02d", in.To)
	}
	o, err := t.Office(office)
	if err != nil {
		return Request{}, err
	}
	if o.Province != in.To {
		return Request{}, errOffice.New()
	}
	body, err := json.Marshal(Envelope{Request: r, Reading: raw(r.Reading), From: r.OfficeCode, Why: in.Why})
	if err != nil {
		return Request{}, err
	}
	r.State = casefile.Entrusted
	t.Put(&was, &r)
	t.Add(message.Message{Province: r.Province, ID: t.NewID(), Kind: "forward_request", ToKind: "province", To: o.Code, Subject: r.ID, Body: string(body),
		State: "ready", NextAt: t.Now.UnixMicro(), CreatedAt: t.Now.UnixMicro()})
	if err := t.CloseClocks(r.Province, r.ID); err != nil {
		return Request{}, err
	}
	if err := t.Finish(r.Province, r.ID); err != nil {
		return Request{}, err
	}
	return Request{r.ID, r.SlipCode}, t.Record(desk.Entry{Province: r.Province, Subject: r.ID, Clause: "L34.4c", Say: "Chuyển yêu cầu đến " + o.Name + " là cơ quan có thẩm quyền"})
}}

// TitleEnvelope is a judgment on its way to another province: the file by its hash, what was read, who sends it and why.
type TitleEnvelope struct {
	Judgment casefile.Judgment `json:"judgment"`
	From     string            `json:"from"`
	Why      string            `json:"why"`
}

// SendIn sends a judgment to the agency that is competent for it.
type SendIn struct {
	Province int64  `json:"province"`
	ID       string `json:"id"`
	Office   string `json:"office"` // of the competent agency
	Why      string `json:"why"`
}

// Send puts a judgment that came to the wrong province into the outbox; here nothing is left to do with it. The period for
// the decision starts anew when the competent agency receives it (L33.3, T-010).
var Send = desk.Act[SendIn, Received]{Name: "intake.send", Run: func(t *desk.Tx, in SendIn) (Received, error) {
	j, err := open(t, in.Province, in.ID)
	if err != nil {
		return Received{}, err
	}
	if in.Why == "" {
		return Received{}, errReason.New()
	}
	if j.SameAs != "" {
		return Received{}, errSame.New()
	}
	o, err := t.Office(in.Office)
	if err != nil {
		return Received{}, err
	}
	if o.Province == j.Province || o.Level == 0 {
		return Received{}, errAway.New()
	}
	body, err := json.Marshal(TitleEnvelope{Judgment: j, From: j.OfficeCode, Why: in.Why})
	if err != nil {
		return Received{}, err
	}
	was := j
	j.State = casefile.Entrusted
	t.Put(&was, &j)
	t.Add(message.Message{Province: j.Province, ID: t.NewID(), Kind: "forward_judgment", ToKind: "province", To: o.Code, Subject: j.ID, Body: string(body),
		State: "ready", NextAt: t.Now.UnixMicro(), CreatedAt: t.Now.UnixMicro()})
	if err := t.CloseClocks(j.Province, j.ID); err != nil {
		return Received{}, err
	}
	if err := t.Finish(j.Province, j.ID); err != nil {
		return Received{}, err
	}
	return Received{ID: j.ID}, t.Record(desk.Entry{Province: j.Province, Subject: j.ID, Clause: "L32", Say: "Chuyển bản án, quyết định " + j.Number + " đến " + o.Name + " là cơ quan có thẩm quyền"})
}}

// ComeIn is a forwarded judgment at the competent agency; Message is the once-key's source.
type ComeIn struct {
	Province int64         `json:"province"`
	Office   string        `json:"office"`
	Message  string        `json:"message"`
	Envelope TitleEnvelope `json:"-"`
}

// Come books a forwarded judgment at the competent agency, as if the court had sent it there now.
var Come = desk.Act[ComeIn, Received]{Name: "intake.come", Run: func(t *desk.Tx, in ComeIn) (Received, error) {
	if err := t.May(people.Subject{Province: in.Province, OfficeCode: in.Office}); err != nil {
		return Received{}, err
	}
	j := in.Envelope.Judgment
	j.Province, j.Rev, j.OfficeCode = in.Province, 0, in.Office
	return book(t, j, "Nhận bản án, quyết định "+j.Number+" do cơ quan khác chuyển đến")
}}

func raw(s string) json.RawMessage {
	if s == "" {
		return nil
	}
	return json.RawMessage(s)
}

// ArriveIn is a forwarded request at the competent agency; Message is the once-key's source.
type ArriveIn struct {
	Province int64    `json:"province"`
	Office   string   `json:"office"`
	Message  string   `json:"message"`
	Envelope Envelope `json:"envelope"`
}

// Arrive books a forwarded request at the competent agency: the filing day and the filer's
// slip stay (T-003), the receipt is now (T-013).
var Arrive = desk.Act[ArriveIn, Request]{Name: "intake.arrive", Run: func(t *desk.Tx, in ArriveIn) (Request, error) {
	if err := t.May(people.Subject{Province: in.Province, OfficeCode: in.Office}); err != nil {
		return Request{}, err
	}
	if got, err := t.RequestFrom(in.Province, in.Message); err != nil || len(got) > 0 {
		if err != nil {
			return Request{}, err
		}
		return Request{got[0].ID, got[0].SlipCode}, nil
	}
	r := in.Envelope.Request
	var missing []string
	if r.Missing != "" {
		if err := json.Unmarshal([]byte(r.Missing), &missing); err != nil {
			return Request{}, err
		}
	}
	r.Province, r.ID, r.Rev, r.OfficeCode, r.State = in.Province, t.NewID(), 0, in.Office, casefile.Received
	r.ReceivedAt, r.CameFrom, r.JudgmentID, r.ReceivedBy, r.Condition = t.Now.UnixMicro(), in.Message, "", t.Who.ID, "" // the competent agency judges it
	return enter(t, r, missing, "Nhận yêu cầu do cơ quan khác chuyển đến, ngày nộp "+day(r.FiledDay))
}}

// DeliveredIn records what became of a message.
type DeliveredIn struct {
	Province int64  `json:"province"`
	ID       string `json:"id"`
	Answer   string `json:"answer"`
	Refused  bool   `json:"refused"`
}

// Delivered closes a message with its answer.
var Delivered = desk.Act[DeliveredIn, Request]{Name: "intake.delivered", Run: func(t *desk.Tx, in DeliveredIn) (Request, error) {
	m, err := t.Message(in.Province, in.ID)
	if err != nil {
		return Request{}, err
	}
	if err := t.May(people.Subject{Province: m.Province}); err != nil {
		return Request{}, err
	}
	was := m
	m.State, m.Answer, m.DoneAt, m.Tries = "delivered", in.Answer, t.Now.UnixMicro(), m.Tries+1
	if in.Refused {
		m.State = "refused"
	}
	t.Put(&was, &m)
	return Request{ID: m.Subject}, t.Record(desk.Entry{Province: m.Province, Subject: m.Subject, Say: "Cơ quan nhận đã xác nhận"})
}}

func day(iso string) string {
	d, err := time.Parse(time.DateOnly, iso)
	if err != nil {
		return iso
	}
	return d.Format("02/01/2006")
}
