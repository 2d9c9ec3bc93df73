package notice

import (
	"strings"

	"thads/internal/calendar"
	"thads/internal/desk"
	"thads/internal/errs"
	"thads/internal/message"
	"thads/internal/rule"
)

// The manners of sending (N20).
const (
	Express = "express" // chuyển phát nhanh, có báo phát
	Hand    = "hand"    // giao trực tiếp, lập biên bản
	Post    = "post"    // dịch vụ bưu chính thường
	Axis    = "axis"    // trục liên thông văn bản, phần mềm khác của cơ quan
)

// A Manner is one way to send a copy.
type Manner struct{ Key, Name string }

// Manners are the ways in which a records officer sends, in the order he is offered them.
var Manners = []Manner{{Express, "Chuyển phát nhanh, có báo phát"}, {Hand, "Giao trực tiếp, lập biên bản"}, {Post, "Bưu chính thường"}, {Axis, "Gửi qua trục liên thông văn bản"}}

func mannerName(key string) string {
	for _, m := range Manners {
		if m.Key == key {
			return m.Name
		}
	}
	return ""
}

var (
	errManner = errs.Define(errs.Invalid, "notice.manner", "Hãy chọn cách gửi trong danh sách.")
	errOrder  = errs.Define(errs.Unlawful, "notice.order_by_post", "Quyết định áp dụng biện pháp bảo đảm, cưỡng chế phải gửi chuyển phát nhanh có báo phát hoặc giao trực tiếp khi không gửi được trên môi trường số; hãy chọn lại cách gửi.")
	errNumber = errs.Define(errs.Invalid, "notice.number", "Hãy ghi mã vận đơn, số biên bản giao nhận hoặc số công văn gửi để đối chiếu được.")
	errDay    = errs.Define(errs.Invalid, "notice.day", "Ngày gửi phải đúng dạng ngày/tháng/năm, không sau hôm nay và không trước ngày văn bản được phát hành; hãy sửa lại.")
	errGone   = errs.Define(errs.Conflict, "notice.gone", "Văn bản này đã được gửi hoặc đã được nhận; hãy tải lại danh sách.")
	errOnWay  = errs.Define(errs.Conflict, "notice.on_way", "Văn bản này đang được gửi qua kết nối điện tử; nếu không gửi được, hệ thống sẽ chuyển lại cho văn thư.")
	errUnsent = errs.Define(errs.Conflict, "notice.unsent", "Văn bản này chưa được ghi nhận đã gửi; hãy ghi “Đã gửi” trước.")
	errAgain  = errs.Define(errs.Conflict, "notice.not_failed", "Chỉ gửi lại qua kết nối điện tử được văn bản đã gửi không thành; hãy tải lại danh sách.")
	errShut   = errs.Define(errs.Conflict, "notice.shut", "Nơi nhận này không còn kết nối điện tử; hãy gửi bằng chuyển phát nhanh hoặc giao trực tiếp.")
)

// SentIn is what a records officer sent.
type SentIn struct {
	Province int64  `json:"province"`
	ID       string `json:"id"`
	How      string `json:"how"`
	Number   string `json:"number"` // of the consignment, the minutes or the covering letter
	Day      string `json:"day"`    // empty: today
	To       string `json:"to,omitempty"`
}

// Sent notes that a copy has left: how, under which number, on which day (N20.2, N42.7). It ends the work and, once all
// copies are out, the period of sending them (T-031).
var Sent = desk.Act[SentIn, Copy]{Name: "notice.sent", Run: func(t *desk.Tx, in SentIn) (Copy, error) {
	l, err := open(t, in.Province, in.ID)
	if err != nil {
		return Copy{}, err
	}
	switch {
	case l.State == message.Ready && l.Message.To != "":
		return Copy{}, errOnWay.New()
	case l.State != message.Ready && l.State != message.Failed:
		return Copy{}, errGone.New()
	case mannerName(in.How) == "":
		return Copy{}, errManner.New()
	case in.How == Post && l.order() && rule.RegimeOn(calendar.DateOf(t.Now)) == rule.B:
		return Copy{}, errOrder.New().Under("N20.2a")
	}
	if in.Number = strings.TrimSpace(in.Number); in.Number == "" {
		return Copy{}, errNumber.New()
	}
	if in.Day == "" {
		in.Day = t.Day()
	}
	day, err := calendar.ParseDate(in.Day)
	if err != nil || in.Day > t.Day() || day.End().UnixMicro() <= l.CreatedAt {
		return Copy{}, errDay.New()
	}
	t.Input(in)
	was := l.Message
	if in.To = strings.TrimSpace(in.To); in.To != "" {
		l.Holder = in.To
	}
	l.State, l.DoneAt = message.Sent, t.Now.UnixMicro()
	l.Answer = "Đã gửi ngày " + day.Short() + ": " + mannerName(in.How) + ", số " + in.Number
	t.Put(&was, &l.Message)
	if err := l.done(t); err != nil {
		return Copy{}, err
	}
	return l.record(t, "N20.2, N42.7", "Gửi "+l.paper+" đến "+l.Holder+" ngày "+day.Short()+" ("+mannerName(in.How)+", số "+in.Number+")")
}}

// order says whether the copy carries a security or coercive measure that its receiver must carry out.
func (l letter) order() bool {
	return l.ToKind == "executor" && !l.Ends && len(l.Limits) > 0
}

// GotIn is the day on which who got a copy by hand or post received it.
type GotIn struct {
	Province int64  `json:"province"`
	ID       string `json:"id"`
	Day      string `json:"day"`
	By       string `json:"by"` // who signed for it
}

// Got notes the receipt of a copy that left by hand or post: the return slip or the minutes.
var Got = desk.Act[GotIn, Copy]{Name: "notice.got", Run: func(t *desk.Tx, in GotIn) (Copy, error) {
	l, err := open(t, in.Province, in.ID)
	if err != nil {
		return Copy{}, err
	}
	if l.State != message.Sent {
		return Copy{}, errUnsent.New()
	}
	day, err := calendar.ParseDate(in.Day)
	if err != nil || in.Day > t.Day() || day.End().UnixMicro() <= l.CreatedAt {
		return Copy{}, errDay.New()
	}
	was := l.Message
	l.State = message.Delivered
	l.Answer += "; đã nhận ngày " + day.Short()
	say := l.Holder + " đã nhận " + l.paper + " ngày " + day.Short()
	if by := strings.TrimSpace(in.By); by != "" {
		l.Answer += ", người nhận " + by
		say += " (người nhận: " + by + ")"
	}
	t.Put(&was, &l.Message)
	return l.record(t, "N20.3", say)
}}

// AgainIn names a copy whose electronic door is to be tried again.
type AgainIn struct {
	Province int64  `json:"province"`
	ID       string `json:"id"`
}

// Again sends a copy that failed back to the carrier, from the first try on.
var Again = desk.Act[AgainIn, Copy]{Name: "notice.again", Run: func(t *desk.Tx, in AgainIn) (Copy, error) {
	l, err := open(t, in.Province, in.ID)
	if err != nil {
		return Copy{}, err
	}
	if l.State != message.Failed {
		return Copy{}, errAgain.New()
	}
	p, err := t.Partner(l.Message.To)
	if err != nil {
		return Copy{}, err
	}
	if !p.Valid() || p.URL == "" {
		return Copy{}, errShut.New()
	}
	was := l.Message
	l.State, l.Tries, l.NextAt, l.Answer = message.Ready, 0, t.Now.UnixMicro(), ""
	t.Put(&was, &l.Message)
	if err := l.rest(t); err != nil {
		return Copy{}, err
	}
	return l.record(t, "N20.1", "Gửi lại "+l.paper+" đến "+l.Holder+" qua kết nối điện tử")
}}

// rest ends the officer's work on a copy without ending its period: the carrier has it again.
func (l letter) rest(t *desk.Tx) error {
	open, err := t.OpenTasks(l.Province, l.ID)
	if err != nil {
		return err
	}
	for _, w := range open {
		was := w
		w.State, w.DoneAt, w.DoneBy = desk.Dropped, t.Now.UnixMicro(), t.Who.ID
		t.Put(&was, &w)
	}
	return nil
}
