package rule_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"thads/internal/rule"
)

// Letters as the acts print them, read in the acts and written down here by hand.
func TestGroundsCarryTheLettersOfTheLaw(t *testing.T) {
	t.Parallel()
	p := packs(t)
	for list, want := range map[string]string{
		"B L34.4": "a b c d đ", "B L38.1": "a b c d đ e g h", "B L46.1": "a b c d đ e g h i k l", "B L46.2": "-", "B L47.1": "a b", "B L47.3": "a b c d",
		"B L48": "1 2 3 4 5 6 7 8", "B L49.1": "a b", "B L52.1": "a b c d đ", "B L52.4": "a b", "B N32.1": "a b c d đ e", "B L66.1": "a b c d", "B L71": "1 2 3 4 5 6", "B N30.3": "a b c d",
		"A L31.5": "a b c", "A L44a.1": "a b c", "A L48.1": "a b c d đ e g h", "A L48.2": "-", "A L49.3": "a b c", "A L50.1": "a b c d đ e g h", "A L55.1": "a b",
		"A L37.1": "a b c d", "A L66.3": "a b c", "A L71": "1 2 3 4 5 6",
	} {
		r, name, _ := strings.Cut(list, " ")
		var got []string
		for _, g := range p.Pack(rule.Regime(r)).Grounds(name) {
			got = append(got, g.Letter)
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s: letters %v, want %s", list, got, want)
		}
	}
}

func TestLateInterestStopsOnlyWhereTheLawSaysSo(t *testing.T) {
	t.Parallel()
	p := packs(t)
	want := map[string]string{
		"B L46.1 c": "stopped_unless_agreed", "B L46.2 -": "stopped", "B L47.2 1": "stopped", "B L47.2 2": "stopped",
		"A L48.1 c": "stopped_unless_agreed", "A L48.2 -": "stopped", "A L49.1 -": "stopped",
	}
	for _, k := range p.List() {
		for _, l := range k.GroundLists() {
			for _, g := range l.Grounds {
				key := string(k.Regime) + " " + l.List + " " + g.Letter
				if g.Interest != want[key] {
					t.Errorf("%s: interest %q, want %q", key, g.Interest, want[key])
				}
				delete(want, key)
			}
		}
	}
	if len(want) > 0 {
		t.Errorf("not in the packs: %v", want)
	}
}

// Article 30.2 of the Law of 2008 leaves out the time of postponement and suspension but for what the creditor agreed to; the
// Law of 2025 doesn't repeat it.
func TestPostponementStopsTheRequestPeriodOnlyInTheOldLaw(t *testing.T) {
	t.Parallel()
	p := packs(t)
	for _, list := range []string{"L48.1", "L48.2", "L49.1", "L49.2"} {
		for _, g := range p.Pack(rule.A).Grounds(list) {
			want := "excluded"
			if list == "L48.1" && g.Letter == "c" {
				want = "counted"
			}
			if g.Limitation != want {
				t.Errorf("A %s %s: %q, want %q", list, g.Letter, g.Limitation, want)
			}
		}
	}
	for _, list := range []string{"L46.1", "L46.2", "L47.1", "L47.2"} {
		for _, g := range p.Pack(rule.B).Grounds(list) {
			if g.Limitation != "" {
				t.Errorf("B %s %s says %q, of which the law is silent", list, g.Letter, g.Limitation)
			}
		}
	}
	if g, _ := p.Pack(rule.B).Ground("L48", "4"); g.Limitation != "barred" {
		t.Errorf("after an agreed termination there is no new request (L48.4): %q", g.Limitation)
	}
	if g, _ := p.Pack(rule.B).Ground("N22.2", "-"); g.Limitation != "none" {
		t.Errorf("a renewed request knows no limitation (L34.2): %q", g.Limitation)
	}
}

func TestRefusalGroundsAgreeWithTheListAtIntake(t *testing.T) {
	t.Parallel()
	p := packs(t)
	for r, list := range map[rule.Regime]string{rule.A: "L31.5", rule.B: "L34.4"} {
		var here, intake []string
		for _, g := range p.Pack(r).Grounds(list) {
			here = append(here, g.Letter+" "+g.Cite[0])
		}
		for _, g := range p.Pack(r).Refusals() {
			intake = append(intake, g.Letter+" "+g.Cite[0])
		}
		if !slices.Equal(here, intake) {
			t.Errorf("%s: %v and at intake %v", r, here, intake)
		}
	}
}

func TestAnAgreedTerminationNeedsTheFeesPaidFirst(t *testing.T) {
	t.Parallel()
	k := packs(t).Pack(rule.B)
	g, _ := k.Ground("L48", "4")
	if !slices.ContainsFunc(g.Evidence, func(s string) bool { return strings.Contains(s, "phí") }) || !slices.Contains(g.Cite, "N14.5") {
		t.Errorf("ground L48.4 asks for %v, cites %v", g.Evidence, g.Cite)
	}
	if w, ok := k.Guard("termination_fees_first"); !ok || w.Number != 7 || !slices.Contains(w.Cite, "N14.5") {
		t.Errorf("guard: %+v", w)
	}
}

func TestTheHardRulesStandInBothLawsUnderTheSameNumbers(t *testing.T) {
	t.Parallel()
	p := packs(t)
	keys, alone := map[int]string{}, map[string]int{}
	for _, r := range []rule.Regime{rule.A, rule.B} {
		last := 0
		for _, g := range p.Pack(r).Guards() {
			if before, ok := keys[g.Number]; ok && before != g.Key || g.Number <= last || !strings.HasSuffix(g.Name, ".") {
				t.Errorf("%s: %q has number %d, which is %q's, or stands behind a later one: %q", r, g.Key, g.Number, before, g.Name)
			}
			keys[g.Number], last = g.Key, g.Number
			alone[g.Key]++
		}
	}
	for n := 1; n <= 46; n++ { // the first ones stand side by side
		if keys[n] == "" {
			t.Errorf("no rule has number %d", n)
		}
	}
	var one []string
	for key, laws := range alone {
		if laws == 1 {
			one = append(one, key)
		}
	}
	slices.Sort(one)
	if diff := cmp.Diff([]string{"book_or_return", "fee_told"}, one); diff != "" { // only the new law returns requests, only the old one has the circular on fees
		t.Errorf("rules of one law alone: %s", diff)
	}
}
