package seed

import (
	"crypto/sha256"
	"fmt"
	"math"
	"math/rand/v2"
)

// stream is a source of chance of its own: the same seed and name always give the same numbers, whatever runs beside it.
type stream struct {
	*rand.Rand
	src *rand.ChaCha8
}

func newStream(seed uint64, name string) stream {
	src := rand.NewChaCha8(sha256.Sum256(fmt.Appendf(nil, "thads synthetic nation\n%d\n%s", seed, name)))
	return stream{rand.New(src), src}
}

// Read fills b; it never fails.
func (s stream) Read(b []byte) (int, error) { return s.src.Read(b) }

// chance is true p times in a hundred.
func (s stream) chance(p int) bool { return s.IntN(100) < p }

// oneOf draws evenly.
func oneOf[T any](s stream, list []T) T { return list[s.IntN(len(list))] }

// weighted is a value and how often it is drawn, relative to the others.
type weighted[T any] struct {
	value  T
	weight int
}

func draw[T any](s stream, list []weighted[T]) T {
	sum := 0
	for _, w := range list {
		sum += w.weight
	}
	n := s.IntN(sum)
	for _, w := range list {
		if n -= w.weight; n < 0 {
			return w.value
		}
	}
	panic("unreachable: the weights sum to what was drawn from")
}

// logNormal draws around a median, in whole thousands of dong.
func (s stream) logNormal(median, sigma float64) int64 {
	return thousands(median * math.Exp(sigma*s.NormFloat64()))
}

// pareto draws the heavy tail: never below least, most of the sum in a few draws; cut at 50 thousand billion dong, the
// largest case there has been.
func (s stream) pareto(least, alpha float64) int64 {
	return thousands(min(least/math.Pow(1-s.Float64(), 1/alpha), 50e12))
}

func thousands(x float64) int64 { return max(1, int64(x/1000)) * 1000 }
