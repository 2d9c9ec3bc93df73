package ui

import (
	"cmp"
	"fmt"
	"strings"
	"time"

	"thads/internal/money"
)

// Amount writes whole dong as money.Format does, with the minus sign of print: 1.234.567.
func Amount(dong int64) string {
	return strings.Replace(money.Format(money.Dong(dong)), "-", "−", 1)
}

// Counted writes a number of things; one that was counted no further than upto says so: 1.000+.
func Counted(n, upto int) string {
	if upto > 0 && n > upto {
		return Amount(int64(upto)) + "+"
	}
	return Amount(int64(n))
}

// Dong writes an amount with its unit: 1.234.567 đồng.
func Dong(dong int64) string { return Amount(dong) + " đồng" }

// Day turns the house's date text "2026-11-22" into "22/11/2026"; anything else comes back as it is.
func Day(iso string) string {
	if len(iso) >= 10 && iso[4] == '-' && iso[7] == '-' {
		return iso[8:10] + "/" + iso[5:7] + "/" + iso[:4]
	}
	return iso
}

// Moment writes an instant in the zone it carries: 22/11/2026 14:05.
func Moment(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.Format("02/01/2006 15:04")
}

var weekdays = [...]string{"Chủ nhật", "Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy"}

// LongDay writes "Chủ nhật 22/11/2026".
func LongDay(t time.Time) string { return weekdays[t.Weekday()] + " " + t.Format("02/01/2006") }

// A Due is how a deadline stands, counted by who knows the calendar.
type Due struct {
	None    bool
	Days    int    // left; negative when past
	Working bool   // counted in working days
	Paused  bool   // the clock is suspended
	Whose   string // of somebody outside: never late here
	Await   bool   // of somebody outside, and the house waits for it
	Near    int    // days left at which it is said to be near; 0: three
}

// Text says it: "Còn 2 ngày làm việc", "Hôm nay", "Quá hạn 1 ngày".
func (d Due) Text() string {
	unit, whose := "ngày", "Của "+d.Whose
	if d.Working {
		unit = "ngày làm việc"
	}
	if d.Await {
		whose = "Chờ " + d.Whose
	}
	switch {
	case d.Whose != "" && d.Days < 0:
		return whose + fmt.Sprintf(": quá hạn %d %s", -d.Days, unit)
	case d.Whose != "" && d.Days == 0:
		return whose + ": đến hết hôm nay"
	case d.Whose != "":
		return whose + fmt.Sprintf(": còn %d %s", d.Days, unit)
	case d.None:
		return "Không có hạn"
	case d.Paused:
		return "Tạm ngừng tính"
	case d.Days < 0:
		return fmt.Sprintf("Quá hạn %d %s", -d.Days, unit)
	case d.Days == 0:
		return "Hết hạn hôm nay"
	}
	return fmt.Sprintf("Còn %d %s", d.Days, unit)
}

// Tone is late past the day, soon when it is near.
func (d Due) Tone() Tone {
	switch {
	case d.None || d.Paused || d.Whose != "":
		return Neutral
	case d.Days < 0:
		return Late
	case d.Days <= cmp.Or(d.Near, 3):
		return Soon
	}
	return OK
}
