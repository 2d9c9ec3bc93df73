package lateness

import (
	"time"

	"thads/internal/calendar"
)

// farDays is where counting stops: further away nobody counts in days.
const farDays = 1500

// DaysLeft is how many working days are left until a due instant (the first after the last day), 0 on the last day,
// negative once it is past. Past its end it is at least one day late, though no working day has gone by.
func DaysLeft(cal *calendar.Calendar, now, due time.Time) int {
	today, last := calendar.DateOf(now), calendar.DateOf(due.Add(-1))
	n := 0
	for d := today; d.Before(last) && n < farDays; {
		if d = d.AddDays(1); cal.IsWork(d) {
			n++
		}
	}
	for d := last; d.Before(today) && n > -farDays; {
		if d = d.AddDays(1); cal.IsWork(d) {
			n--
		}
	}
	if n == 0 && !due.After(now) {
		return -1
	}
	return n
}

// LateSince is the first instant after the last day whose periods are, at now, so many working days past their end or
// more: what is due by then has gone at least as far. With days below 1 it is the latest end that has so few days left.
func LateSince(cal *calendar.Calendar, now time.Time, days int) time.Time {
	d := calendar.DateOf(now)
	for ; DaysLeft(cal, now, d.End()) > -days; d = d.AddDays(-1) {
	}
	for ; DaysLeft(cal, now, d.AddDays(1).End()) <= -days; d = d.AddDays(1) {
	}
	return d.End()
}
