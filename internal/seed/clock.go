package seed

import (
	"time"

	"thads/internal/calendar"
	"thads/internal/desk"
)

// years is how long the nation's history is.
const years = 2

// workdays lists the working days of a span, first and last included.
func workdays(c *calendar.Calendar, from, to calendar.Date) (out []calendar.Date) {
	for d := from; !d.After(to); d = d.AddDays(1) {
		if c.IsWork(d) {
			out = append(out, d)
		}
	}
	return out
}

// at is a moment in the working hours of a day: 7:30 to 11:30, 13:00 to 16:30.
func at(s stream, d calendar.Date) time.Time {
	m := s.IntN(450)
	if m += 7*60 + 30; m >= 11*60+30 {
		m += 90
	}
	return d.Start().Add(time.Duration(m)*time.Minute + time.Duration(s.IntN(60_000))*time.Millisecond)
}

// later is a moment some working days and then some hours after another, in working hours.
func (r *runner) later(from time.Time, most int) time.Time {
	d := calendar.DateOf(from)
	n := r.s.IntN(most + 1)
	if n == 0 {
		t := from.Add(time.Duration(20+r.s.IntN(160)) * time.Minute)
		if h := t.In(desk.Zone()).Hour(); h < 17 {
			return t
		}
		n = 1
	}
	for n > 0 {
		if d = d.AddDays(1); r.calendar.IsWork(d) {
			n--
		}
	}
	return at(r.s, d)
}
