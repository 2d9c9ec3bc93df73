package apptest_test

import (
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/exchange/copies/fake"
	"thads/internal/message"
	"thads/internal/people"
)

// pile puts many copies of the bank's first one into the outbox.
type pileIn struct{ N int }

var pile = func(like message.Message) desk.Act[pileIn, int] {
	return desk.Act[pileIn, int]{Name: "enforce.step", Run: func(t *desk.Tx, in pileIn) (int, error) {
		if err := t.May(people.Subject{Province: like.Province}); err != nil {
			return 0, err
		}
		for range in.N {
			m := like
			m.ID, m.Rev, m.State, m.NextAt, m.CreatedAt = t.NewID(), 0, message.Ready, t.Now.UnixMicro(), t.Now.UnixMicro()
			t.Add(m)
		}
		return in.N, t.Record(desk.Entry{Province: like.Province, Subject: "pile", Say: "Đặt bản thử"})
	}}
}

func (b *bound) waits(door string) int {
	b.t.Helper()
	got, err := b.h.Store.CopiesTo(b.t.Context(), 66, door, casefile.NoDue, 10_000)
	if err != nil {
		b.t.Fatal(err)
	}
	return len(got)
}

func TestADeadPartnerIsTriedSeldomHoldsUpNobodyAndDrainsWhenItComesBack(t *testing.T) {
	t.Parallel()
	b := openBound(t)
	second := fake.New("Ngân hàng giả lập Ea Kar", b.h.Clock)
	srv := httptest.NewTLSServer(second.Handler())
	t.Cleanup(srv.Close)
	other := b.door("Ngân hàng giả lập Ea Kar", srv.URL+"/nhan")
	b.freeze("0101", bank)
	b.freeze("0303", "Ngân hàng giả lập Ea Kar")
	first := b.to(bank)[0]
	must(t, b.h, people.RobotWho(66), "pile", pile(first), pileIn{300})
	b.bank.Fail(fake.Broken, -1)
	came := b.bank.Asked()
	for range 5 { // within the first minute the dead door is knocked at once, the other gets its own
		b.round()
	}
	if n := b.bank.Asked() - came; n != 1 {
		t.Errorf("a dead door was knocked at %d times in a minute", n)
	}
	if b.waits(other.ID) != 0 || len(second.Effects()) != 1 {
		t.Errorf("the other partner waits for the dead one: %d, %+v", b.waits(other.ID), second.Effects())
	}
	for n := int64(1); n <= 4; n++ {
		b.h.Set(b.h.Clock().Add(message.Backoff(n)))
		b.round()
	}
	if n := b.bank.Asked() - came; n != 5 || b.waits(first.To) != 301 {
		t.Errorf("%d knocks, %d wait", n, b.waits(first.To))
	}
	records := logIn(t, b.h, "daklak.vanthu")
	records.sees(postPage, "Đang chờ kết nối điện tử", bank, ">301<", "Máy chủ của nơi nhận báo lỗi 500", "đã thử 5 lần", "Thử ngay")
	b.bank.Fail(fake.Healthy, 0)
	b.round()
	if b.waits(first.To) != 301 {
		t.Error("tried before its time")
	}
	if w := records.send("POST", postPage+"/thu-ngay", url.Values{"id": {first.To}}); w.Code != 303 {
		t.Fatalf("%d %s", w.Code, w.Body)
	}
	b.round()
	if b.waits(first.To) != 0 || len(b.bank.Effects()) != 301 {
		t.Errorf("it is back: %d wait, %d came", b.waits(first.To), len(b.bank.Effects()))
	}
	if strings.Contains(records.sees(postPage), "Đang chờ kết nối điện tử") {
		t.Error("the page still says that something waits")
	}
	b.verified()
}

func TestWhatWaitsTwoHoursForADeadDoorGoesByHand(t *testing.T) {
	t.Parallel()
	b := openBound(t)
	b.freeze("0101", bank)
	first := b.to(bank)[0]
	must(t, b.h, people.RobotWho(66), "pile", pile(first), pileIn{3})
	b.bank.Fail(fake.Broken, -1)
	b.round()
	b.h.Set(b.h.Clock().Add(2*time.Hour + time.Minute))
	b.round()
	failed := 0
	for _, m := range b.to(bank) {
		if m.State == message.Failed {
			failed++
			if !strings.HasPrefix(m.Answer, "Kết nối điện tử của nơi nhận không dùng được từ 09:") || m.Tries > 2 {
				t.Errorf("%+v", m)
			}
		}
	}
	if failed < 3 {
		t.Errorf("%d of 4 go by hand after two hours", failed)
	}
	b.verified()
}
