package casefile

// Owing is what of a debt is left to collect from a day on.
type Owing struct {
	Day  int   // days since any fixed day
	Left int64 // dong
}

// daysOfYear is the year that late interest is reckoned by; no text fixes it, the courts' practice does (mark M).
const daysOfYear = 365

// LateInterest is the interest for late enforcement on what was left of the debt between two days, in whole dong: the first
// day does not count, the last does, and nothing is charged on interest itself (N29.2). rate is in hundredths of a percent a
// year. steps are in the order of their days; before the first of them nothing was owed. In the stopped spans, from their
// first day until the day before their last, nothing runs.
func LateInterest(steps []Owing, rate int64, from, until int, stopped [][2]int) int64 {
	sum := int64(0) // dong times days
	for i, s := range steps {
		a, b := max(s.Day, from), until
		if i+1 < len(steps) {
			b = min(b, steps[i+1].Day)
		}
		if b <= a || s.Left <= 0 {
			continue
		}
		days := b - a
		for _, x := range stopped {
			days -= max(0, min(b, x[1])-max(a, x[0]))
		}
		sum += s.Left * int64(max(0, days))
	}
	const parts = daysOfYear * 100 * 100
	whole, rest := sum/parts, sum%parts
	return whole*rate + (rest*rate+parts/2)/parts
}
