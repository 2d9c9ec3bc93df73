package apptest_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"thads/internal/desk/enforce"
	"thads/internal/rule"
)

// count adds what stands in the case's facts, also what a paper carried out and what the house did by itself.
func (l *life) count(t *rapid.T) {
	facts, err := l.read().FactsOfCase(l.ctx, 66, l.c.ID)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range facts {
		if !strings.HasPrefix(f.Act, "OP-") {
			continue
		}
		past, err := enforce.PastOf(f)
		if err != nil {
			t.Fatal(err)
		}
		r := string(l.regime(time.UnixMicro(f.At)))
		l.reach.acts[r+" "+f.Act]++
		if past.List != "" {
			l.reach.grounds[r+" "+past.List+past.Letter]++
		}
	}
}

// told logs what share of a law's acts the histories reached, and what they did not.
func (r *reach) told(t *testing.T, pack *rule.Pack, regime string) (percent int) {
	t.Helper()
	acts, got, ops, never := 0, 0, map[string]bool{}, []string{}
	grounds, rested := map[string]bool{}, 0
	for _, o := range pack.Operations() {
		for _, a := range o.Acts {
			for _, list := range a.Grounds {
				for _, g := range pack.Grounds(list) {
					if len(a.Letters) == 0 || slices.Contains(a.Letters, g.Letter) {
						grounds[list+g.Letter] = true
					}
				}
			}
			if o.Code < "OP-04" {
				continue // before there is a case
			}
			acts++
			if r.acts[regime+" "+o.Code+"."+a.Key] > 0 {
				got++
				ops[o.Code] = true
			} else {
				never = append(never, o.Code+"."+a.Key)
			}
		}
	}
	for g := range grounds {
		if r.grounds[regime+" "+g] > 0 {
			rested++
		}
	}
	t.Logf("regime %s: %d of %d acts, %d of 25 operations after the decision, %d of %d grounds; never: %s", regime, got, acts, len(ops), rested, len(grounds), strings.Join(never, " "))
	return got * 100 / acts
}
