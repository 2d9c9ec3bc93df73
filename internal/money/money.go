// Package money is whole dong: amounts in figures and in Vietnamese words, both ways, and shares that lose nothing.
// It never rounds silently, never uses floating point and knows no currency but the dong.
package money

import (
	"math"
	"math/bits"
	"sort"
	"strconv"
	"strings"

	"thads/internal/errs"
)

// Dong is an amount in whole đồng.
type Dong int64

// Most is the largest single amount anybody enters, one dong under a million times a billion: above it stands a slip of the
// hand, and thousands of such amounts still add up within int64.
const Most Dong = 999_999_999_999_999

// Typed reads an amount as people type it (ParseFigures), from 0 to Most: no sign, no fraction, no other figures than 0 to 9.
func Typed(s string) (Dong, bool) {
	d, ok := ParseFigures(s)
	return d, ok && d >= 0 && d <= Most && !strings.Contains(s, "-")
}

// Sentences of the package.
var (
	ErrNoWeights = errs.Define(errs.Invalid, "money.no_weights", "Không chia được số tiền: mọi phần chia đều bằng 0. Hãy kiểm tra các khoản được nhận.")
	ErrNegative  = errs.Define(errs.Invalid, "money.negative", "Không chia được số tiền: có số âm ở phần chia thứ %d. Hãy kiểm tra lại các khoản.")
	ErrTooBig    = errs.Define(errs.Invalid, "money.too_big", "Không chia được số tiền: tổng các phần chia vượt quá giới hạn tính toán. Hãy kiểm tra lại các khoản.")
)

// Format writes 1234567 as "1.234.567".
func Format(d Dong) string {
	digits := strconv.FormatInt(int64(d), 10)
	sign := ""
	if d < 0 {
		sign, digits = "-", digits[1:]
	}
	var b strings.Builder
	for i, c := range digits {
		if i > 0 && (len(digits)-i)%3 == 0 {
			b.WriteByte('.')
		}
		b.WriteRune(c)
	}
	return sign + b.String()
}

// String is Format, so an amount prints the same everywhere.
func (d Dong) String() string { return Format(d) }

// Share splits a total over weights pro rata by the largest remainder: the parts sum to the total exactly, each is within
// one dong of its exact share, and of equal remainders the earlier one gets the dong. A total of 0 gives parts of 0.
func Share(total Dong, weights []Dong) ([]Dong, error) {
	if total < 0 {
		return nil, ErrNegative.New(0)
	}
	var sum uint64
	for i, w := range weights {
		if w < 0 {
			return nil, ErrNegative.New(i + 1)
		}
		var carry uint64
		if sum, carry = bits.Add64(sum, uint64(w), 0); carry != 0 {
			return nil, ErrTooBig.New()
		}
	}
	parts := make([]Dong, len(weights))
	if total == 0 {
		return parts, nil
	}
	if sum == 0 {
		return nil, ErrNoWeights.New()
	}
	rests := make([]uint64, len(weights))
	left := total
	for i, w := range weights {
		hi, lo := bits.Mul64(uint64(total), uint64(w)) // below total*sum, so the division can't overflow
		q, r := bits.Div64(hi, lo, sum)
		parts[i], rests[i] = Dong(q), r
		left -= parts[i]
	}
	order := make([]int, len(weights))
	for i := range order {
		order[i] = i
	}
	sort.SliceStable(order, func(a, b int) bool { return rests[order[a]] > rests[order[b]] })
	for _, i := range order[:left] {
		parts[i]++
	}
	return parts, nil
}

// Sum adds amounts; ok is false where the result leaves the range of int64.
func Sum(amounts ...Dong) (total Dong, ok bool) {
	for _, a := range amounts {
		if a > 0 && total > math.MaxInt64-a || a < 0 && total < math.MinInt64-a {
			return 0, false
		}
		total += a
	}
	return total, true
}
