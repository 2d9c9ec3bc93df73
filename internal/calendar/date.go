// Package calendar knows civil days in Vietnam and counts time limits over them: working days, holidays, days off in
// compensation, swap days, and the rolling of a last day that is not a working day. It is pure: the days come as rows
// from whoever keeps them, the start comes as an argument, and every count explains itself in Vietnamese sentences.
// It never knows which clause gives a time limit its length.
package calendar

import (
	"fmt"
	"time"

	"thads/internal/errs"
)

// Zone is the legal time of Vietnam, +07:00 without daylight saving since 1975.
var Zone = time.FixedZone("+07", 7*60*60)

var errDate = errs.Define(errs.Invalid, "calendar.bad_date", "Ngày %q không hợp lệ; hãy ghi theo dạng năm-tháng-ngày, ví dụ 2026-11-20.")

// Date is a civil day. The zero value means "no date".
type Date struct {
	n int32 // days since 1969-12-31, so that 1 is 1970-01-01 and 0 is no date
}

// NewDate makes a date; out-of-range months and days are carried over as time.Date does.
func NewDate(year int, month time.Month, day int) Date {
	return fromUnixDays(time.Date(year, month, day, 0, 0, 0, 0, time.UTC).Unix() / 86400)
}

func fromUnixDays(d int64) Date { return Date{int32(d) + 1} }

// DateOf is the civil day in Vietnam at the instant t.
func DateOf(t time.Time) Date {
	y, m, d := t.In(Zone).Date()
	return NewDate(y, m, d)
}

// The years in which anything the house keeps happens; a date outside them is a slip of the hand.
const (
	firstYear = 1900
	lastYear  = 2199
)

// ParseDate reads 2026-11-20, of a year from 1900 to 2199.
func ParseDate(s string) (Date, error) {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil || t.Year() < firstYear || t.Year() > lastYear {
		return Date{}, errDate.New(s)
	}
	return NewDate(t.Date()), nil
}

// MustDate is ParseDate for literals in code and tests; it panics on a bad one.
func MustDate(s string) Date {
	d, err := ParseDate(s)
	if err != nil {
		panic("calendar: bad date literal " + s)
	}
	return d
}

func (d Date) utc() time.Time { return time.Unix(int64(d.n-1)*86400, 0).UTC() }

// IsZero says there is no date.
func (d Date) IsZero() bool { return d.n == 0 }

// Parts are year, month and day of the month.
func (d Date) Parts() (int, time.Month, int) { return d.utc().Date() }

// Year is the civil year.
func (d Date) Year() int { return d.utc().Year() }

// Weekday is the day of the week.
func (d Date) Weekday() time.Weekday { return d.utc().Weekday() }

// AddDays moves by n days, backwards when n is negative.
func (d Date) AddDays(n int) Date { return Date{d.n + int32(n)} }

// Sub counts the days from e to d.
func (d Date) Sub(e Date) int { return int(d.n - e.n) }

// Compare orders dates as cmp.Compare does; no date comes first.
func (d Date) Compare(e Date) int { return int(d.n - e.n) }

// Before says d is an earlier day than e.
func (d Date) Before(e Date) bool { return d.n < e.n }

// After says d is a later day than e.
func (d Date) After(e Date) bool { return d.n > e.n }

// Equal lets go-cmp compare dates.
func (d Date) Equal(e Date) bool { return d == e }

// Start is 00:00 of the day in Vietnam.
func (d Date) Start() time.Time {
	y, m, day := d.Parts()
	return time.Date(y, m, day, 0, 0, 0, 0, Zone)
}

// End is the first instant after the day, that is its 24:00.
func (d Date) End() time.Time { return d.AddDays(1).Start() }

// String is 2026-11-20, or nothing for no date.
func (d Date) String() string {
	if d.IsZero() {
		return ""
	}
	return d.utc().Format(time.DateOnly)
}

// MarshalText writes what String writes.
func (d Date) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads what ParseDate reads; empty text is no date.
func (d *Date) UnmarshalText(b []byte) (err error) {
	if len(b) == 0 {
		*d = Date{}
		return nil
	}
	*d, err = ParseDate(string(b))
	return err
}

// addMonths is the same day number n months later, or the last day of that month if it has no such day
// (Civil Code 2015, Article 148.3).
func (d Date) addMonths(n int) Date {
	y, m, day := d.Parts()
	first := NewDate(y, m+time.Month(n), 1)
	fy, fm, _ := first.Parts()
	return first.AddDays(min(day, NewDate(fy, fm+1, 1).Sub(first)) - 1)
}

var weekdays = [...]string{"Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"}

// Short is the date as people in Vietnam write it: 20/11/2026.
func (d Date) Short() string { return d.utc().Format("02/01/2006") }

// Short is a day kept as text, 2026-11-20, as people write it; what is no day stays as it is.
func Short(iso string) string {
	if d, err := ParseDate(iso); err == nil {
		return d.Short()
	}
	return iso
}

// Long names the day of the week too: thứ Sáu 20/11/2026.
func (d Date) Long() string { return fmt.Sprintf("%s %s", weekdays[d.Weekday()], d.Short()) }
