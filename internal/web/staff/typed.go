package staff

import (
	"regexp"
	"strconv"
	"strings"
	"time"

	"thads/internal/document"
	"thads/internal/vn"
)

// dayTyped reads a day as people write it, 2/10/2026, 02-10-2026, 2.10.2026 or 02102026; what is no day goes on as typed, for the
// act to refuse in its own words.
func dayTyped(s string) string {
	s = strings.TrimSpace(s)
	for _, layout := range []string{"2/1/2006", "2-1-2006", "2.1.2006", "02012006"} {
		if d, err := time.Parse(layout, s); err == nil {
			return d.Format(time.DateOnly)
		}
	}
	return s
}

var hourWritten = regexp.MustCompile(`^(\d{1,2})\s*(?:giờ|[:hg.])\s*(\d{1,2})?\s*(?:phút|p)?$`)

// hourTyped reads an hour as people write it, 8h30, 8:30, 8 giờ 30 phút, 14h; what is none goes on as typed.
func hourTyped(s string) string {
	m := hourWritten.FindStringSubmatch(strings.ToLower(strings.TrimSpace(s)))
	if m == nil {
		return s
	}
	hour, _ := strconv.Atoi(m[1])
	minute, _ := strconv.Atoi(m[2])
	if hour > 23 || minute > 59 {
		return s
	}
	return time.Date(0, 1, 1, hour, minute, 0, 0, time.UTC).Format("15:04")
}

var decisionWritten = regexp.MustCompile(`^(?:so\W*)?0*(\d{1,7})(?:\W*qd\W*thads)?(?:\W+ngay\W.*)?$`)

// decisionTyped is the number of a decision as the house writes it: people leave out the leading nought, the tone marks, or all
// but the number, and copy the day along; not ok for anything else.
func decisionTyped(s string) (number string, ok bool) {
	m := decisionWritten.FindStringSubmatch(vn.Fold(strings.TrimSpace(s)))
	if m == nil {
		return "", false
	}
	n, err := strconv.ParseInt(m[1], 10, 64)
	return document.Paper{Number: n, Symbol: "QĐ-THADS"}.NumberText(), err == nil && n > 0
}
