package copies

import (
	"bytes"
	"context"
	"crypto/subtle"
	"encoding/json"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"strings"
	"time"

	"thads/internal/blob"
	"thads/internal/desk"
	"thads/internal/desk/enforce"
	"thads/internal/desk/notice"
	"thads/internal/errs"
	"thads/internal/message"
	"thads/internal/people"
	"thads/internal/store"
)

// Answer is what a bank reports on a freeze it was sent (N43.2c): one for each restriction of the envelope.
type Answer struct {
	Version     int       `json:"version"`
	ID          string    `json:"id"`          // the bank's own once-key
	Envelope    string    `json:"envelope"`    // id of the envelope it answers
	Restriction string    `json:"restriction"` // id of the restriction, as the envelope named it
	Result      string    `json:"result"`      // done, partly, none
	Amount      int64     `json:"amount"`      // dong that are held now
	Note        string    `json:"note,omitempty"`
	Answered    time.Time `json:"answered"` // RFC 3339
}

// Noted is the house's receipt for an answer; the same id again gets the same.
type Noted struct {
	ID      string `json:"id"`
	Receipt string `json:"receipt"` // the case's number of the house
}

// results are what may be reported, in the words of the case.
var results = map[string]string{"done": "Đã phong toả đủ", "partly": "Đã phong toả một phần", "none": "Không có tiền để phong toả"}

var (
	errDoor       = errs.Define(errs.Forbidden, "copies.unknown", "Không nhận ra nơi gửi: thiếu mã nơi nhận (Partner) hoặc mã bí mật không đúng.")
	errUnreadable = errs.Define(errs.Invalid, "copies.unreadable", "Không đọc được câu trả lời: %s.")
	errNotSent    = errs.Define(errs.NotFound, "copies.not_sent", "Không có văn bản nào mang mã phong bì ấy đã gửi đến nơi này.")
	errNotLimit   = errs.Define(errs.Invalid, "copies.not_limit", "Biện pháp được nêu không có trong phong bì ấy.")
)

// AnswerPath is where the house's door for answers stands.
const AnswerPath = "/ket-noi/tra-loi"

// Door is where partners answer: POST with the partner's id, his secret as a bearer token, and one Answer.
type Door struct {
	Desk   *desk.Desk
	Blobs  blob.Store
	Secret func(message.Partner) (string, error)
	Log    *slog.Logger
}

const mostReport = 16 << 10 // bytes of an answer that comes in

// ServeHTTP answers 200 with a receipt, or one sentence why not. What an authenticated partner sent is kept as it came.
func (d *Door) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	noted, err := d.hear(r.Context(), r)
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Cache-Control", "no-store")
	var e *errs.Error
	if err != nil {
		if e = errs.As(err); e == nil || e.Def.Kind == errs.Internal {
			d.Log.Error("answer of a partner", "err", err)
			e = errs.As(errLater.New())
		}
		w.WriteHeader(statusOf(e.Def.Kind))
		json.NewEncoder(w).Encode(Refusal{Problem: e.Text()}) //nolint:errcheck // whoever asked is gone
		return
	}
	json.NewEncoder(w).Encode(noted) //nolint:errcheck // whoever asked is gone
}

var errLater = errs.Define(errs.Unavailable, "copies.later", "Hệ thống chưa ghi được câu trả lời; hãy gửi lại với cùng mã.")

func statusOf(k errs.Kind) int {
	switch k {
	case errs.Forbidden:
		return http.StatusForbidden
	case errs.Invalid:
		return http.StatusBadRequest
	case errs.NotFound:
		return http.StatusNotFound
	case errs.Unavailable:
		return http.StatusServiceUnavailable
	}
	return http.StatusConflict
}

// hear lets in who shows his secret, keeps what he sent, and notes it.
func (d *Door) hear(ctx context.Context, r *http.Request) (Noted, error) {
	p, err := d.who(ctx, r)
	if err != nil {
		return Noted{}, err
	}
	data, err := io.ReadAll(io.LimitReader(r.Body, mostReport+1))
	if err != nil {
		return Noted{}, errUnreadable.New("đường truyền bị đứt giữa chừng").Because(err)
	}
	original, err := blob.PutBytes(ctx, d.Blobs, data)
	if err != nil {
		return Noted{}, err
	}
	noted, err := d.note(ctx, p, data, original)
	if e := errs.As(err); e != nil && e.Def.Kind != errs.Internal && e.Def.Kind != errs.Unavailable {
		_, err2 := desk.Do(ctx, d.Desk, people.RobotWho(p.Province), "misread:"+p.ID+":"+original, notice.Misread,
			notice.MisreadIn{Partner: p.ID, Original: original, Why: e.Text()})
		return Noted{}, errors.Join(err, err2)
	}
	return noted, err
}

// who finds the partner and compares his secret in constant time.
func (d *Door) who(ctx context.Context, r *http.Request) (message.Partner, error) {
	p, found, err := store.Found(d.Desk.Store.Partner(ctx, r.Header.Get("Partner")))
	if err != nil {
		return p, err
	}
	shown, bearer := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer ")
	if !found || !p.Valid() || !p.Active || !bearer {
		return p, errDoor.New()
	}
	secret, err := d.Secret(p)
	if err != nil {
		return p, err
	}
	if secret == "" || subtle.ConstantTimeCompare([]byte(secret), []byte(shown)) != 1 {
		return p, errDoor.New()
	}
	return p, nil
}

// note chooses the act: the bank's report on the freeze that its envelope told it of, on the case it stands in.
func (d *Door) note(ctx context.Context, p message.Partner, data []byte, original string) (Noted, error) {
	a, err := readAnswer(data, d.Desk.Now())
	if err != nil {
		return Noted{}, err
	}
	m, body, err := d.sent(ctx, p, a.Envelope)
	if err != nil {
		return Noted{}, err
	}
	read := d.Desk.Store.For(people.RobotWho(m.Province))
	k, err := read.Case(ctx, m.Province, m.CaseID)
	if err != nil {
		return Noted{}, err
	}
	limits, err := read.Restrictions(ctx, k)
	if err != nil {
		return Noted{}, err
	}
	known := false
	for _, l := range limits {
		for _, id := range body.Limits {
			known = known || l.ID == id && id == a.Restriction && l.Kind == "frozen"
		}
	}
	if !known {
		return Noted{}, errNotLimit.New()
	}
	in := enforce.StepIn{Province: m.Province, Case: m.CaseID, Op: "OP-11", Act: "freeze_reported", On: desk.DayOf(a.Answered), Lift: []string{a.Restriction},
		Evidence: []string{"Bản gốc câu trả lời điện tử, sha256:" + original},
		Values:   map[string]any{"result": sentence(a), "holder": m.Holder, "amount": a.Amount}}
	_, err = desk.Do(ctx, d.Desk, people.RobotWho(m.Province), "answer:"+p.ID+":"+a.ID, enforce.Step, in)
	return Noted{ID: a.ID, Receipt: k.DecisionNo}, err
}

// sent finds the copy that went to a partner, in his province or, of a partner of the whole country, in any.
func (d *Door) sent(ctx context.Context, p message.Partner, id string) (m message.Message, body message.Copy, err error) {
	provinces := []int64{p.Province}
	if p.Province == 0 {
		if provinces, err = d.Desk.Store.Provinces(ctx); err != nil {
			return m, body, err
		}
	}
	for _, n := range provinces {
		m, found, err := store.Found(d.Desk.Store.Copy(ctx, n, id))
		if err != nil {
			return m, body, err
		}
		if found && m.Kind == message.KindCopy && m.To == p.ID {
			return m, body, json.Unmarshal([]byte(m.Body), &body)
		}
	}
	return m, body, errNotSent.New()
}

// readAnswer parses an answer; what is wrong with it is one sentence.
func readAnswer(data []byte, now time.Time) (a Answer, err error) {
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	switch err := dec.Decode(&a); {
	case len(data) > mostReport:
		return a, errUnreadable.New("dài hơn 16 KB")
	case err != nil:
		return a, errUnreadable.New("không đúng JSON của phiên bản 1").Because(err)
	case a.Version != Version:
		return a, errUnreadable.New("không biết phiên bản")
	case a.ID == "" || len(a.ID) > 100:
		return a, errUnreadable.New("thiếu mã chống gửi trùng (id)")
	case results[a.Result] == "":
		return a, errUnreadable.New("kết quả (result) phải là done, partly hoặc none")
	case a.Amount < 0 || a.Result == "none" && a.Amount > 0 || a.Result != "none" && a.Amount == 0:
		return a, errUnreadable.New("số tiền (amount) không hợp với kết quả")
	case a.Answered.IsZero() || a.Answered.After(now.Add(time.Minute)):
		return a, errUnreadable.New("thời điểm trả lời (answered) để trống hoặc ở sau hiện tại")
	}
	return a, nil
}

// sentence is the answer as the case tells it.
func sentence(a Answer) string {
	s := results[a.Result] + " (trả lời điện tử lúc " + a.Answered.In(desk.Zone()).Format("15:04 02/01/2006") + ")"
	if note := plain(a.Note); note != "" {
		s += ": " + note
	}
	return s
}
