package vn

import (
	"regexp"
	"strconv"
	"strings"
	"time"
)

// A Day is a calendar day as a paper names it.
type Day struct {
	Year  int
	Month time.Month
	Day   int
}

// String is the ISO form.
func (d Day) String() string {
	return time.Date(d.Year, d.Month, d.Day, 0, 0, 0, 0, time.UTC).Format(time.DateOnly)
}

var (
	figureDate = regexp.MustCompile(`^(\d{1,2}) ?([/.\-]) ?(\d{1,2}) ?([/.\-]) ?(\d{4})$`)
	isoDate    = regexp.MustCompile(`^(\d{4})-(\d{2})-(\d{2})$`)
	wordDate   = regexp.MustCompile(`^(?:ngày )?(?:mùng |mồng )?(.+?),? tháng (.+?),? năm (.+)$`)
)

// ParseDate reads one date: "02/01/2026", "2-1-2026", "ngày 02 tháng 01 năm 2026", "mùng năm tháng giêng năm hai nghìn không trăm hai
// mươi sáu". Day before month, as everywhere in Vietnam; years of two digits and impossible days are not understood.
func ParseDate(s string) (Day, bool) {
	s = strings.ToLower(strings.Join(strings.Fields(Clean(s)), " "))
	s = strings.Trim(s, " .,;:()")
	bare := strings.TrimSpace(strings.TrimPrefix(strings.TrimPrefix(s, "ngày"), ":"))
	if m := isoDate.FindStringSubmatch(s); m != nil {
		return makeDay(m[3], m[2], m[1])
	}
	if m := figureDate.FindStringSubmatch(bare); m != nil {
		if m[2] != m[4] {
			return Day{}, false
		}
		return makeDay(m[1], m[3], m[5])
	}
	if m := wordDate.FindStringSubmatch(s); m != nil {
		return makeDay(m[1], m[2], m[3])
	}
	return Day{}, false
}

func makeDay(day, month, year string) (Day, bool) {
	d, ok1 := smallNumber(day)
	m, ok2 := monthNumber(month)
	y, ok3 := smallNumber(year)
	if !ok1 || !ok2 || !ok3 || y < 1800 || y > 2999 {
		return Day{}, false
	}
	at := time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC)
	return Day{y, time.Month(m), d}, at.Day() == d && int(at.Month()) == m
}

func monthNumber(s string) (int, bool) {
	switch s {
	case "giêng":
		return 1, true
	case "chạp":
		return 12, true
	}
	return smallNumber(s)
}

var numerals = map[string]int{"không": 0, "một": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "lăm": 5, "nhăm": 5, "sáu": 6,
	"bảy": 7, "bẩy": 7, "tám": 8, "chín": 9}

// smallNumber reads 0..9999 in figures or words, as dates need it; amounts of money have their own, stricter reader.
func smallNumber(s string) (int, bool) {
	if n, err := strconv.Atoi(s); err == nil && len(s) <= 4 && n >= 0 {
		return n, true
	}
	total, digit, seen := 0, -1, false
	for _, w := range strings.Fields(s) {
		n, isDigit := numerals[w]
		switch {
		case isDigit && digit < 0:
			digit = n
		case w == "mười" && digit < 0:
			total += 10
		case w == "mươi" && digit > 0:
			total, digit = total+digit*10, -1
		case w == "trăm" && digit >= 0:
			total, digit = total+digit*100, -1
		case (w == "nghìn" || w == "ngàn") && digit > 0:
			total, digit = total+digit*1000, -1
		case (w == "lẻ" || w == "linh") && digit < 0 && seen:
		default:
			return 0, false
		}
		seen = true
	}
	return total + max(digit, 0), seen && total < 10000
}
