package casefile

import "testing"

func TestLateInterestRunsOnWhatIsLeftOfTheDebtAlone(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name        string
		steps       []Owing
		rate        int64
		from, until int
		stopped     [][2]int
		want        int64
	}{
		{"600 million at 10% for 109 days", []Owing{{0, 600_000_000}}, 1000, 10, 119, nil, 17_917_808},
		{"half of it paid after 50 days", []Owing{{0, 600_000_000}, {60, 300_000_000}}, 1000, 10, 119, nil, 13_068_493},
		{"all paid: nothing runs any more", []Owing{{0, 600_000_000}, {60, 0}}, 1000, 10, 500, nil, 8_219_178},
		{"30 days of an agreed postponement stand out", []Owing{{0, 600_000_000}}, 1000, 10, 119, [][2]int{{40, 70}}, 12_986_301},
		{"a postponement that lasts is cut at the end", []Owing{{0, 600_000_000}}, 1000, 10, 119, [][2]int{{100, 1000}}, 14_794_521},
		{"9.5% for a whole year", []Owing{{0, 100_000_000}}, 950, 0, 365, nil, 9_500_000},
		{"no day has passed", []Owing{{0, 100_000_000}}, 950, 5, 5, nil, 0},
		{"a sum that would overflow when multiplied first", []Owing{{0, 90_000_000_000_000}}, 2000, 0, 3650, nil, 180_000_000_000_000},
	} {
		if got := LateInterest(c.steps, c.rate, c.from, c.until, c.stopped); got != c.want {
			t.Errorf("%s: %d, want %d", c.name, got, c.want)
		}
	}
}
