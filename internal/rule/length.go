package rule

import "fmt"

// Unit is how a length is counted.
type Unit string

const (
	WD      Unit = "WD"         // working days
	CD      Unit = "CD"         // calendar days, the end rolled to a working day
	Hours   Unit = "h"          // hours, never rolled
	Months  Unit = "m"          // months, the end rolled
	Years   Unit = "y"          // years, the end rolled
	Next    Unit = "next_month" // until day n of the month after the one it starts in, the end rolled
	AtOnce  Unit = "at_once"    // ngay
	Instant Unit = "instant"    // the moment itself has the effect
	None    Unit = "none"       // the law gives no length
)

var unitNames = map[Unit]string{WD: "ngày làm việc", CD: "ngày", Hours: "giờ", Months: "tháng", Years: "năm"}

// Length is how long a period is.
type Length struct {
	N    int  `yaml:"n,omitempty" json:"n,omitempty"`
	Unit Unit `yaml:"unit" json:"unit"`
	Back bool `yaml:"back,omitempty" json:"back,omitempty"` // counted backwards: "at least n before"; in working or calendar days
}

// Vietnamese is the length as the law prints it: "05 ngày làm việc".
func (l Length) Vietnamese() string {
	switch l.Unit {
	case AtOnce:
		return "ngay"
	case Instant:
		return "tại thời điểm"
	case None:
		return "không ấn định số ngày"
	}
	if l.Unit == Next {
		return fmt.Sprintf("đến ngày %02d tháng sau", l.N)
	}
	if l.Back {
		return fmt.Sprintf("ít nhất %02d %s trước", l.N, unitNames[l.Unit])
	}
	return fmt.Sprintf("%02d %s", l.N, unitNames[l.Unit])
}

// sane says whether a count can be made of it.
func (l Length) sane() bool {
	switch l.Unit {
	case AtOnce, Instant, None:
		return l.N == 0 && !l.Back
	case Next:
		return l.N > 0 && l.N <= 28 && !l.Back // every month has it
	case WD, CD:
		return l.N > 0 && l.N <= 1000
	}
	return unitNames[l.Unit] != "" && l.N > 0 && l.N <= 4000 && !l.Back
}
