package vn

import (
	"math/rand/v2"
	"strings"
	"testing"
)

// What is taken for clean at a glance is what the whole cleaning would give.
func TestTextTakenForCleanIsClean(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(1, 2))
	pool := []rune("abcXYZ 09.,;:()-\n\t\fđĐăĂâÂêÊôÔơƠưƯáàảãạệộựỹỸéÇñ¿×÷ÿ–“”…")
	for r1 := rune(0xa0); r1 < 0x250; r1++ {
		pool = append(pool, r1)
	}
	for r1 := rune(0x1e80); r1 < 0x1f00; r1++ {
		pool = append(pool, r1)
	}
	pool = append(pool, []rune("\u0301\u0323\u0302\u00ad\u200b\u2028ﬁƢƣÐðƉɖ\r\u0000\u007f")...)
	clean := 0
	for range 20000 {
		var b strings.Builder
		for range 1 + r.IntN(6) {
			b.WriteRune(pool[r.IntN(len(pool))])
		}
		s := b.String()
		if isClean(s) {
			clean++
			if got := cleaned(s); got != s {
				t.Errorf("%q is taken for clean, but cleaned it is %q", s, got)
			}
		}
	}
	for _, bad := range []string{"ề\u0301", "Ð", "a\u00a0b", "a\rb", "x\u0323", string([]byte{0xff}), "\u0340"} {
		if isClean(bad) {
			t.Errorf("%q is taken for clean", bad)
		}
	}
	if clean < 100 {
		t.Errorf("only %d texts were taken for clean", clean)
	}
}
