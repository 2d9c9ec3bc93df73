package casefile_test

import (
	"testing"

	"thads/internal/casefile"
	"thads/internal/rule"
	"thads/law"
)

func TestACaseIsClosedOnlyWhenItsLinesAreAndNothingIsInForce(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name     string
		lines    []casefile.State
		measures bool
		want     casefile.State
	}{
		{"no line yet", nil, false, casefile.Docketed},
		{"the most active open line says it", []casefile.State{casefile.Done, casefile.Postponed, casefile.Coercing}, true, casefile.Coercing},
		{"all done, an account still frozen", []casefile.State{casefile.Done, casefile.Terminated}, true, casefile.Lifting},
		{"all done, nothing in force, not closed yet", []casefile.State{casefile.Done, casefile.Closed}, false, casefile.Closing},
		{"sent back, still published", []casefile.State{casefile.SentBack}, true, casefile.Lifting},
		{"all closed", []casefile.State{casefile.Closed, casefile.Closed}, false, casefile.Closed},
		{"entrusted and gone", []casefile.State{casefile.Entrusted}, false, casefile.Closed},
		{"entrusted, the measure holds until the other agency replaces it", []casefile.State{casefile.Entrusted}, true, casefile.Lifting},
	} {
		if got := casefile.Derive(c.lines, c.measures); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
		if c.want == casefile.Lifting && c.want.Ended() {
			t.Errorf("%s: the case counts as ended", c.name)
		}
	}
}

func TestWhatMustBeLiftedIsWhatThePacksHaveAnActForLifting(t *testing.T) {
	t.Parallel()
	packs, err := rule.Load(law.Files)
	if err != nil {
		t.Fatal(err)
	}
	for _, k := range packs.List() {
		for _, f := range k.Flags() {
			if got := (casefile.Restriction{Kind: f.Key, State: casefile.On}).Binds(); got != (f.Lift != "") {
				t.Errorf("%s %s: binds %v, lifted by %q", k.Name, f.Key, got, f.Lift)
			}
		}
	}
}
