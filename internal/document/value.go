package document

import (
	"encoding/json"
	"fmt"
	"math"
	"strconv"
	"strings"

	"thads/internal/money"
	"thads/internal/vn"
)

// asText gives a value as plain text; ok is false when it is not one.
func asText(v any) (string, bool) {
	switch t := v.(type) {
	case string:
		return t, true
	case fmt.Stringer:
		return t.String(), true
	}
	if n, ok := asInt(v); ok {
		return strconv.FormatInt(n, 10), true
	}
	return "", false
}

// asInt accepts the integers of Go and of JSON; a fraction is not one.
func asInt(v any) (int64, bool) {
	switch t := v.(type) {
	case int:
		return int64(t), true
	case int64:
		return t, true
	case int32:
		return int64(t), true
	case float64:
		if t != math.Trunc(t) || math.Abs(t) > 1<<53 {
			return 0, false
		}
		return int64(t), true
	case json.Number:
		n, err := t.Int64()
		return n, err == nil
	}
	return 0, false
}

func asList(v any) ([]any, bool) {
	switch t := v.(type) {
	case []any:
		return t, true
	case []map[string]any:
		out := make([]any, len(t))
		for i, m := range t {
			out[i] = m
		}
		return out, true
	case []string:
		out := make([]any, len(t))
		for i, s := range t {
			out[i] = s
		}
		return out, true
	}
	return nil, false
}

// empty: missing data has many faces, all of them missing.
func empty(v any) bool {
	switch t := v.(type) {
	case nil:
		return true
	case string:
		return strings.TrimSpace(t) == ""
	case map[string]any:
		return len(t) == 0
	}
	if l, ok := asList(v); ok {
		return len(l) == 0
	}
	return false
}

// fits says whether a value is of the kind its field declares.
func fits(v any, k kind) bool {
	ok := false
	switch k {
	case kindText:
		_, ok = asText(v)
	case kindMoney:
		var n int64
		n, ok = asInt(v)
		ok = ok && n >= 0
	case kindInt:
		_, ok = asInt(v)
	case kindDate:
		var s string
		if s, ok = asText(v); ok {
			_, ok = parseDay(s)
		}
	case kindBool:
		_, ok = v.(bool)
	case kindGroup:
		_, ok = v.(map[string]any)
	case kindList, kindWords:
		_, ok = asList(v)
	}
	return ok
}

// day is a civil date.
type day struct{ y, m, d int }

// parseDay reads 2026-07-01, with or without a time after it.
func parseDay(s string) (day, bool) {
	s, _, _ = strings.Cut(s, "T")
	var d day
	if len(s) != 10 || s[4] != '-' || s[7] != '-' {
		return d, false
	}
	for _, part := range []struct {
		to   *int
		text string
	}{{&d.y, s[:4]}, {&d.m, s[5:7]}, {&d.d, s[8:]}} {
		n, err := strconv.Atoi(part.text)
		if err != nil {
			return d, false
		}
		*part.to = n
	}
	return d, d.y > 1800 && d.m >= 1 && d.m <= 12 && d.d >= 1 && d.d <= daysIn(d.y, d.m)
}

func daysIn(y, m int) int {
	switch {
	case m == 2 && (y%4 == 0 && y%100 != 0 || y%400 == 0):
		return 29
	case m == 2:
		return 28
	case m == 4 || m == 6 || m == 9 || m == 11:
		return 30
	}
	return 31
}

// long is the date as Decree 30/2020 writes it: days under 10 and the months 1 and 2 with a leading zero.
func (d day) long() string {
	month := strconv.Itoa(d.m)
	if d.m < 3 {
		month = "0" + month
	}
	return fmt.Sprintf("ngày %02d tháng %s năm %d", d.d, month, d.y)
}

func (d day) short() string { return fmt.Sprintf("%02d/%02d/%d", d.d, d.m, d.y) }

// grouped writes a number with a dot every three digits, as Vietnamese does.
func grouped(n int64) string { return money.Format(money.Dong(n)) }

// clean makes inserted data one line of visible text in the house's one spelling: a paper must read as it looks.
func clean(s string) string { return strings.Join(strings.Fields(vn.Clean(s)), " ") }
