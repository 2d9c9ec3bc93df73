package lateness_test

import (
	"testing"
	"time"

	"thads/internal/calendar"
	"thads/internal/lateness"
	"thads/internal/rule"
	"thads/law"
)

func TestDaysLeftAreWorkingDaysAndAnEndIsLateOnceItIsPast(t *testing.T) {
	t.Parallel()
	packs, err := rule.Load(law.Files)
	if err != nil {
		t.Fatal(err)
	}
	friday := time.Date(2026, 11, 20, 9, 0, 0, 0, calendar.Zone)
	sunday := friday.AddDate(0, 0, 2)
	monday := friday.AddDate(0, 0, 3)
	end := func(day string) time.Time { return calendar.MustDate(day).End() }
	for _, c := range []struct {
		name string
		now  time.Time
		due  time.Time
		want int
	}{
		{"the last day", friday, end("2026-11-20"), 0},
		{"Friday to Monday", friday, end("2026-11-23"), 1},
		{"Sunday to Monday", sunday, end("2026-11-23"), 1},
		{"ended on Friday, seen on Sunday", sunday, end("2026-11-20"), -1},
		{"ended on Friday, seen on Monday", monday, end("2026-11-20"), -1},
		{"ended a week ago", friday, end("2026-11-13"), -5},
		{"an hour past", friday, friday.Add(-time.Hour), -1},
		{"further than anybody counts", friday, end("2040-01-01"), 1500},
	} {
		if got := lateness.DaysLeft(packs.Calendar, c.now, c.due); got != c.want {
			t.Errorf("%s: %d, want %d", c.name, got, c.want)
		}
	}
	for _, days := range []int{-3, 0, 1, 6} {
		since := lateness.LateSince(packs.Calendar, sunday, days)
		if got, next := lateness.DaysLeft(packs.Calendar, sunday, since), lateness.DaysLeft(packs.Calendar, sunday, since.AddDate(0, 0, 1)); -got < days || -next >= days {
			t.Errorf("%d days late: %v has %d left, the day after %d", days, since, got, next)
		}
	}
}
