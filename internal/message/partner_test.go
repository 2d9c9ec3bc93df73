package message_test

import (
	"testing"
	"time"

	"thads/internal/message"
)

func TestAPartnerIsMeantByHisWholeNameOnly(t *testing.T) {
	t.Parallel()
	nation := message.Partner{ID: "n", Name: "Ngân hàng Thử", Aliases: "NH Thử\n", Active: true, ApprovedBy: "b"}
	own := message.Partner{ID: "o", Province: 66, Name: "Ngân hàng Thử", Active: true, ApprovedBy: "b"}
	waits := message.Partner{ID: "w", Name: "Ngân hàng Mới", Active: true}
	leaving := message.Partner{ID: "l", Name: "Ngân hàng Cũ"}
	all := []message.Partner{nation, own, waits, leaving}
	for _, c := range []struct {
		say, name string
		province  int64
		want      string
	}{
		{"whatever the case and the blanks", "  ngân  hàng THỬ ", 1, "n"},
		{"not without its tone marks", "Ngân hàng Thu", 1, ""},
		{"by another name", "NH Thử", 1, "n"},
		{"the province's own before the country's", "Ngân hàng Thử", 66, "o"},
		{"not a longer name", "Ngân hàng Thử, chi nhánh 2", 1, ""},
		{"not a shorter one", "Ngân hàng", 1, ""},
		{"nobody is meant by nothing", "", 1, ""},
		{"not before the second administrator", "Ngân hàng Mới", 1, ""},
		{"until its end is approved", "Ngân hàng Cũ", 1, "l"},
	} {
		if got, _ := message.Find(all, c.province, c.name); got.ID != c.want {
			t.Errorf("%s: %q", c.say, got.ID)
		}
	}
}

func TestAllTriesTogetherTakeTwoHours(t *testing.T) {
	t.Parallel()
	var sum time.Duration
	for n := range int64(message.MostTries) {
		d := message.Backoff(n)
		if n > 0 && (d < message.Backoff(n-1) || d > time.Hour) {
			t.Errorf("after %d tries %v", n, d)
		}
		sum += d
	}
	if sum < time.Hour || sum > 3*time.Hour {
		t.Errorf("%v", sum)
	}
}
