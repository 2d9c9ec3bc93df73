package notice

import (
	"fmt"
	"strings"
	"time"

	"thads/internal/desk"
	"thads/internal/message"
	"thads/internal/people"
)

// ReceivedIn is the answer of an electronic door.
type ReceivedIn struct {
	Province int64  `json:"province"`
	ID       string `json:"id"`
	Receipt  string `json:"receipt"` // the partner's own number
	At       int64  `json:"at"`      // when he received it, by his word; Unix microseconds
}

// Received notes that a partner has the copy. The same answer again changes nothing.
var Received = desk.Act[ReceivedIn, Copy]{Name: "notice.received", Run: func(t *desk.Tx, in ReceivedIn) (Copy, error) {
	l, err := open(t, in.Province, in.ID)
	if err != nil {
		return Copy{}, err
	}
	if l.State == message.Delivered {
		return Copy{l.ID, l.State}, t.Nothing()
	}
	was := l.Message
	l.State, l.Tries, l.DoneAt = message.Delivered, l.Tries+1, t.Now.UnixMicro()
	l.Answer = fmt.Sprintf("Đã nhận lúc %s, số tiếp nhận %s", moment(time.UnixMicro(in.At)), in.Receipt)
	t.Put(&was, &l.Message)
	if err := l.done(t); err != nil {
		return Copy{}, err
	}
	return l.record(t, "N20.1, N42.7", fmt.Sprintf("%s đã nhận %s lúc %s qua kết nối điện tử (số tiếp nhận %s)", l.Holder, l.paper, moment(time.UnixMicro(in.At)), in.Receipt))
}}

// TriedIn is a try that brought no receipt.
type TriedIn struct {
	Province int64  `json:"province"`
	ID       string `json:"id"`
	Tries    int64  `json:"tries"`             // before it: a try that is told twice counts once
	Why      string `json:"why"`               // one sentence
	Final    bool   `json:"final"`             // the partner refuses it, or his door is closed: trying again is no use
	Untried  bool   `json:"untried,omitempty"` // it only waited for a door that does not open
}

// Tried notes a try in vain and when the next one is due. After the last one the copy goes to the records officer, who
// sends it by post or by hand (N20.2), and the timeline says why.
var Tried = desk.Act[TriedIn, Copy]{Name: "notice.tried", Run: func(t *desk.Tx, in TriedIn) (Copy, error) {
	l, err := open(t, in.Province, in.ID)
	if err != nil {
		return Copy{}, err
	}
	if l.State != message.Ready || l.Tries != in.Tries {
		return Copy{l.ID, l.State}, t.Nothing()
	}
	was := l.Message
	if in.Untried {
		l.State, l.Answer = message.Failed, in.Why+" Hãy gửi bằng chuyển phát nhanh hoặc giao trực tiếp."
		t.Put(&was, &l.Message)
		if err := l.owe(t, l.Answer); err != nil {
			return Copy{}, err
		}
		return l.record(t, "N20.2", "Không gửi được "+l.paper+" đến "+l.Holder+" qua kết nối điện tử ("+trimStop(in.Why)+"); chuyển văn thư gửi bằng đường khác")
	}
	l.Tries++
	if l.Tries < message.MostTries && !in.Final {
		next := t.Now.Add(message.Backoff(l.Tries))
		l.NextAt, l.Answer = next.UnixMicro(), fmt.Sprintf("Lần gửi thứ %d chưa được: %s Gửi lại lúc %s.", l.Tries, in.Why, moment(next))
		t.Put(&was, &l.Message)
		// a chain of its own: tries are kept for ever and stand in no case's timeline
		return Copy{l.ID, l.State}, t.Record(desk.Entry{Province: l.Province, Subject: l.ID, Say: l.Answer})
	}
	l.State, l.Answer = message.Failed, fmt.Sprintf("Không gửi được qua kết nối điện tử sau %d lần: %s Hãy gửi bằng chuyển phát nhanh hoặc giao trực tiếp.", l.Tries, in.Why)
	t.Put(&was, &l.Message)
	if err := l.owe(t, l.Answer); err != nil {
		return Copy{}, err
	}
	return l.record(t, "N20.2", fmt.Sprintf("Không gửi được %s đến %s qua kết nối điện tử sau %d lần (%s); chuyển văn thư gửi bằng đường khác", l.paper, l.Holder, l.Tries, trimStop(in.Why)))
}}

func trimStop(s string) string { return strings.TrimRight(s, ".") }

// KnockIn names a partner whose door is to be tried at once.
type KnockIn struct {
	ID string `json:"id"`
}

// Knock lets the carrier try a door at once that it would try later because it did not open.
var Knock = desk.Act[KnockIn, PartnerRef]{Name: "notice.knock", Run: func(t *desk.Tx, in KnockIn) (PartnerRef, error) {
	p, err := t.Partner(in.ID)
	if err != nil {
		return PartnerRef{}, err
	}
	if err := t.May(people.Subject{Province: t.Who.Province, OfficeCode: t.Who.OfficeCode}); err != nil {
		return PartnerRef{}, err
	}
	t.KnockNow(p.ID, t.Now.UnixMicro())
	return PartnerRef{p.ID}, t.Record(desk.Entry{Province: t.Who.Province, Subject: "partner:" + p.ID, Say: "Thử lại ngay kết nối điện tử của " + p.Name})
}}
