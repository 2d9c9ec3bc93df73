package calendar

import (
	"maps"
	"slices"
	"time"

	"thads/internal/errs"
)

// Kind says what a day is for counting working days.
type Kind string

const (
	Work     Kind = "work"      // an ordinary working day
	Weekend  Kind = "weekend"   // Saturday or Sunday
	Holiday  Kind = "holiday"   // a public holiday (Labour Code 2019, Article 112)
	CompOff  Kind = "comp_off"  // a weekday off: in compensation, or swapped for a Saturday
	SwapWork Kind = "swap_work" // a Saturday or Sunday worked in exchange
)

// Known says whether the kind is one of the five.
func (k Kind) Known() bool { return k.works() || k == Weekend || k == Holiday || k == CompOff }

func (k Kind) works() bool { return k == Work || k == SwapWork }

// Status tells whether a row counts. An inactive row waits for somebody with a legal reference to switch it on.
type Status string

const (
	Active   Status = "active"
	Inactive Status = "inactive"
)

// Row is one day that is not what its weekday says. Of two rows for one day the later in the list stands, so rows that
// people add at run time go after the rows that a release ships.
type Row struct {
	Date       Date   `yaml:"date" json:"date"`
	Kind       Kind   `yaml:"kind" json:"kind"`
	Name       string `yaml:"name" json:"name"`                                 // Vietnamese, as the steps of a count show it
	LegalRef   string `yaml:"legal_ref" json:"legal_ref"`                       // the act or notice that says so
	ValidFrom  Date   `yaml:"valid_from,omitempty" json:"valid_from,omitzero"`  // the day that act took effect; for the reader
	Status     Status `yaml:"status,omitempty" json:"status,omitempty"`         // empty is active
	Confidence string `yaml:"confidence,omitempty" json:"confidence,omitempty"` // S seen, S? doubtful copy, M memory; empty is S
}

func (r Row) active() bool { return r.Status != Inactive }

var errRow = errs.Define(errs.Invalid, "calendar.bad_row",
	"Ngày %s trong lịch chưa đủ: cần loại ngày, tên, căn cứ pháp lý, trạng thái (active hoặc inactive) và độ tin cậy (S, S? hoặc M).")

// Check says whether a row can stand in a calendar.
func (r Row) Check() error {
	status := r.Status == "" || r.Status == Active || r.Status == Inactive
	mark := r.Confidence == "" || r.Confidence == "S" || r.Confidence == "S?" || r.Confidence == "M"
	if r.Date.IsZero() || !r.Kind.Known() || r.Name == "" || r.LegalRef == "" || !status || !mark {
		return errRow.New(r.Date.String())
	}
	return nil
}

// Yearly is a holiday on the same day of every year.
type Yearly struct {
	Month    time.Month `yaml:"month" json:"month"`
	Day      int        `yaml:"day" json:"day"`
	Name     string     `yaml:"name" json:"name"`
	LegalRef string     `yaml:"legal_ref" json:"legal_ref"`
}

// Source is all that a calendar is made of.
type Source struct {
	Yearly    []Yearly `yaml:"yearly"`
	Announced []int    `yaml:"announced"` // years whose days off and swaps have been fixed; counts that reach others are doubtful
	Rows      []Row    `yaml:"rows"`
}

// Calendar answers what a day is. It does not change; Overlay and SwitchOn make others.
type Calendar struct {
	rows      map[Date]Row
	yearly    []Yearly
	announced []int
}

// New makes a calendar.
func New(s Source) *Calendar {
	c := &Calendar{rows: make(map[Date]Row, len(s.Rows)), yearly: s.Yearly, announced: s.Announced}
	for _, r := range s.Rows {
		c.rows[r.Date] = r
	}
	return c
}

// Overlay puts rows over those the calendar has.
func (c *Calendar) Overlay(rows ...Row) *Calendar {
	if len(rows) == 0 {
		return c
	}
	over := *c
	over.rows = maps.Clone(c.rows)
	for _, r := range rows {
		over.rows[r.Date] = r
	}
	return &over
}

var errNothingToSwitchOn = errs.Define(errs.Invalid, "calendar.nothing_to_switch_on",
	"Ngày %s không có mục nào đang chờ trong lịch; chỉ bật được ngày đã khai sẵn ở trạng thái chưa áp dụng.")

// SwitchOn makes inactive rows count.
func (c *Calendar) SwitchOn(dates ...Date) (*Calendar, error) {
	var rows []Row
	for _, d := range dates {
		r, ok := c.rows[d]
		if !ok || r.active() {
			return nil, errNothingToSwitchOn.New(d.Short())
		}
		r.Status = Active
		rows = append(rows, r)
	}
	return c.Overlay(rows...), nil
}

// Day is the row that stands for the day; a plain weekday or weekend gets a row without a legal reference.
func (c *Calendar) Day(d Date) Row {
	if r, ok := c.rows[d]; ok && r.active() {
		return r
	}
	_, m, day := d.Parts()
	for _, y := range c.yearly {
		if y.Month == m && y.Day == day {
			return Row{Date: d, Kind: Holiday, Name: y.Name, LegalRef: y.LegalRef}
		}
	}
	if w := d.Weekday(); w == time.Saturday || w == time.Sunday {
		return Row{Date: d, Kind: Weekend, Name: "ngày nghỉ hằng tuần"}
	}
	return Row{Date: d, Kind: Work}
}

// IsWork says whether the day is a working day.
func (c *Calendar) IsWork(d Date) bool { return c.Day(d).Kind.works() }

// Waiting is the inactive row of the day, if it has one.
func (c *Calendar) Waiting(d Date) (Row, bool) {
	r, ok := c.rows[d]
	return r, ok && !r.active()
}

// Year lists the days of a year that have a row of their own or are yearly holidays, inactive rows included, by date.
func (c *Calendar) Year(year int) []Row {
	var out []Row
	for d, end := NewDate(year, time.January, 1), NewDate(year+1, time.January, 1); d.Before(end); d = d.AddDays(1) {
		if r, ok := c.Waiting(d); ok {
			out = append(out, r)
		} else if r := c.Day(d); r.Kind != Work && r.Kind != Weekend || r.LegalRef != "" {
			out = append(out, r)
		}
	}
	return out
}

func (c *Calendar) isAnnounced(year int) bool { return slices.Contains(c.announced, year) }
