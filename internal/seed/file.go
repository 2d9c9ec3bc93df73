package seed

import (
	"time"

	"thads/internal/calendar"
	"thads/internal/people"
	"thads/internal/rule"
)

// file is one judgment on its way: what it says, where it is handled, and when the steps that open cases happen. Times
// after the nation's last day are steps that are still to come.
type file struct {
	title
	office                  people.OfficeRow
	receivedAt, confirmedAt time.Time
	filedAt, acceptedAt     time.Time // of the request; zero when nobody asks
	byRule, byRequest       opening
}

// opening is a moment that opens cases; own is how many of them carry papers of their own.
type opening struct {
	at         time.Time
	cases, own int
}

func (f *file) openings() (out []*opening) {
	for _, o := range []*opening{&f.byRule, &f.byRequest} {
		if o.cases > 0 {
			out = append(out, o)
		}
	}
	return out
}

// invent makes a province's judgments until they open exactly so many cases before the end, and some more that wait to be
// confirmed.
func (r *runner) invent(cases int) {
	days := workdays(r.calendar, r.nation.start(), r.nation.AsOf)
	open := days[min(30, len(days)-1):] // the first weeks only receive
	for left := cases; left > 0; {
		f := &file{office: oneOf(r.s, r.rooms)}
		f.confirmedAt = at(r.s, oneOf(r.s, open))
		f.receivedAt = r.before(f.confirmedAt)
		f.title = invent(r.s, r.court(f.office), f.receivedAt)
		r.times(f)
		if f.byRule.cases+f.byRequest.cases > left {
			f.title = one(r.s, r.court(f.office), f.receivedAt)
			f.filedAt, f.acceptedAt, f.byRequest = time.Time{}, time.Time{}, opening{}
			f.byRule = opening{at: f.confirmedAt, cases: 1}
		}
		left -= f.byRule.cases + f.byRequest.cases
		r.files = append(r.files, f)
	}
	for range 1 + cases/150 {
		f := &file{office: oneOf(r.s, r.rooms), confirmedAt: r.nation.end.Add(time.Hour)}
		f.receivedAt = at(r.s, oneOf(r.s, days[max(0, len(days)-2):]))
		f.title = invent(r.s, r.court(f.office), f.receivedAt)
		r.files = append(r.files, f)
	}
}

// times says when somebody asks for the lines on request and how many cases stand at the end.
func (r *runner) times(f *file) {
	f.byRule = opening{at: f.confirmedAt, cases: f.split(true, rule.RegimeOn(calendar.DateOf(f.confirmedAt)))}
	if !f.asks {
		return
	}
	f.filedAt = r.later(f.confirmedAt, 25)
	f.acceptedAt = r.later(f.filedAt, 3)
	if f.acceptedAt.Before(r.nation.end) {
		f.byRequest = opening{at: f.acceptedAt, cases: f.split(false, rule.RegimeOn(calendar.DateOf(f.acceptedAt)))}
	}
}

// before is when a judgment confirmed at a time came in: the same day or one of the two working days before.
func (r *runner) before(confirmed time.Time) time.Time {
	d := calendar.DateOf(confirmed)
	for range r.s.IntN(3) {
		for d = d.AddDays(-1); !r.calendar.IsWork(d); d = d.AddDays(-1) {
		}
	}
	if t := at(r.s, d); t.Before(confirmed) {
		return t
	}
	return confirmed.Add(-time.Duration(5+r.s.IntN(25)) * time.Minute)
}
