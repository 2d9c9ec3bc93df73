package extract

import (
	"fmt"
	"regexp"
	"strconv"
)

// dateShape finds a day in figures or words: 28-9-2017, 30/8/2017, 28 - 6 - 2023, 29 tháng 8 năm 2023, 22. 9. 2022.
var dateShape = re(`(\d{1,2})\s*(?:[-/.–]\s*(\d{1,2})\s*[-/.–]\s*(\d{4})|\s*tháng\s*(\d{1,2})\s*[,/]?\s*năm\s*(\d{4}))`)

// A day is a date of the text with its place.
type day struct {
	iso        string
	start, end int
}

// findDate answers the first real day in low[from:to].
func findDate(low string, from, to int) (day, bool) {
	for from < to {
		m := dateShape.FindStringSubmatchIndex(low[from:to])
		if m == nil {
			return day{}, false
		}
		if d, ok := dayOf(low[from:to], m); ok {
			return day{iso: d, start: from + m[0], end: from + m[1]}, true
		}
		from += m[1]
	}
	return day{}, false
}

func dayOf(s string, m []int) (string, bool) {
	group := func(i int) int {
		if m[2*i] < 0 {
			return 0
		}
		n, err := strconv.Atoi(s[m[2*i]:m[2*i+1]])
		if err != nil {
			return 0
		}
		return n
	}
	d, mo, y := group(1), group(2)+group(4), group(3)+group(5)
	if d < 1 || mo < 1 || mo > 12 || d > daysIn(mo, y) || y < 1900 || y > 2200 {
		return "", false
	}
	return fmt.Sprintf("%04d-%02d-%02d", y, mo, d), true
}

func daysIn(month, year int) int {
	switch month {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	}
	return 31
}

var yearShape = regexp.MustCompile(`\b(1[89]\d\d|20\d\d)\b`)

// findYear answers the first year in low[from:to].
func findYear(low string, from, to int) (year, start, end int, ok bool) {
	m := yearShape.FindStringIndex(low[from:to])
	if m == nil {
		return 0, 0, 0, false
	}
	year, err := strconv.Atoi(low[from+m[0] : from+m[1]])
	return year, from + m[0], from + m[1], err == nil
}
