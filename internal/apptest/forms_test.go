package apptest_test

import (
	"testing"

	"thads/forms"
	"thads/internal/rule"
	"thads/law"
)

// TestWhatAnActIsCarriedByIsInForceWithItsLaw: an officer who may do an act must not be told that its form does not exist.
func TestWhatAnActIsCarriedByIsInForceWithItsLaw(t *testing.T) {
	t.Parallel()
	packs, err := rule.Load(law.Files)
	if err != nil {
		t.Fatal(err)
	}
	set, err := forms.Load()
	if err != nil {
		t.Fatal(err)
	}
	for regime, day := range map[rule.Regime]string{rule.A: "2026-01-29", rule.B: "2026-10-12"} {
		for _, o := range packs.Pack(regime).Operations() {
			for _, a := range o.Acts {
				for _, code := range a.Forms {
					if _, known := set.Latest(code); known != nil {
						continue // a paper without a form of its own yet
					}
					if _, err := set.On(code, day); err != nil {
						t.Errorf("%s %s.%s: %s is not in force on %s", regime, o.Code, a.Key, code, day)
					}
				}
			}
		}
	}
}
