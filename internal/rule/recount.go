package rule

import (
	"time"

	"thads/internal/calendar"
)

// OpenDue is a period that still runs, as the clock row keeps it.
type OpenDue struct {
	ID       string              // of the clock
	Deadline string              // T-013
	From     time.Time           // its start
	Regime   Regime              // the regime it was counted under
	Variant  string              // may be empty
	Excluded []calendar.Interval // time that does not count
	Due      time.Time           // as counted so far
}

// Moved is a period whose end another calendar moves. The old end stays for the trail.
type Moved struct {
	ID  string
	Old time.Time
	New Due
}

// Recount counts open periods over the calendar of p and returns those whose end moved. It never changes a row; a
// period that cannot be counted any more is an error, so that no end is lost in silence.
func (p *Packs) Recount(open []OpenDue) ([]Moved, error) {
	var out []Moved
	for _, o := range open {
		due, err := p.Due(o.Deadline, o.From, Ask{Regime: o.Regime, Variant: o.Variant, Excluded: o.Excluded})
		if err != nil {
			return nil, err
		}
		if !due.At.Equal(o.Due) {
			out = append(out, Moved{o.ID, o.Due, due})
		}
	}
	return out, nil
}
