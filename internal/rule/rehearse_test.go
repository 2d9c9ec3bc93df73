package rule_test

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"thads/internal/calendar"
	"thads/internal/rule"
)

// drafted is the new law with texts in place of others: file, old, new.
func drafted(t *testing.T, changes ...[3]string) *rule.Rehearsal {
	t.Helper()
	pack := shipped(t, "b-2025")
	for _, c := range changes {
		was := string(pack[c[0]].Data)
		if !strings.Contains(was, c[1]) {
			t.Fatalf("%s no longer says %q", c[0], c[1])
		}
		pack[c[0]] = &fstest.MapFile{Data: []byte(strings.Replace(was, c[1], c[2], 1))}
	}
	p := packs(t)
	k, err := rule.LoadDraft(pack, "b-2025", p)
	if err != nil {
		t.Fatal(err)
	}
	return p.Rehearse(k)
}

func TestADraftThatChangesNothingMovesNothing(t *testing.T) {
	t.Parallel()
	r := drafted(t)
	for _, s := range packs(t).Pack(rule.B).States() {
		if d := r.State(s.Code); len(d) > 0 {
			t.Errorf("%s: %+v", s.Code, d)
		}
	}
	_, changed, err := r.Clock(rule.OpenDue{Deadline: "T-042", From: date("2026-11-20").Start(), Regime: rule.B})
	steps := r.Step(rule.PastStep{Act: "OP-23.postpone", List: "L46.1", Letter: "c", On: date("2026-11-20"), From: []string{"S07"}})
	if err != nil || changed || len(steps) > 0 {
		t.Errorf("changed %v, %+v, %v", changed, steps, err)
	}
}

func TestALongerPeriodMovesTheRunningClocksOfItsRegimeOnly(t *testing.T) {
	t.Parallel()
	r := drafted(t, [3]string{"deadlines.yaml", "length: {n: 9, unit: CD}", "length: {n: 12, unit: CD}"}) // T-042
	from := date("2026-11-20").Start()
	c, changed, err := r.Clock(rule.OpenDue{Deadline: "T-042", From: from, Regime: rule.B})
	if err != nil || !changed || c.Was.Short() != "30/11/2026" || c.Is.Short() != "02/12/2026" {
		t.Errorf("%v %v %+v", changed, err, c)
	}
	// What does not count is kept: the three days stood still move both ends.
	c, changed, err = r.Clock(rule.OpenDue{Deadline: "T-042", From: from, Regime: rule.B,
		Excluded: []calendar.Interval{{From: date("2026-11-23").Start(), To: date("2026-11-25").End()}}})
	if err != nil || !changed || c.Is.Short() != "07/12/2026" {
		t.Errorf("with time that stood still: %v %v %+v", changed, err, c)
	}
	for name, o := range map[string]rule.OpenDue{
		"another period":      {Deadline: "T-050", From: from, Regime: rule.B},
		"of the old law":      {Deadline: "T-042", From: date("2026-06-20").Start(), Regime: rule.A},
		"the case of at once": {Deadline: "T-042", From: from, Regime: rule.B, Variant: "interim"},
	} {
		if _, changed, err := r.Clock(o); changed || err != nil {
			t.Errorf("%s: %v %v", name, changed, err)
		}
	}
}

func TestAPeriodThatTheDraftDropsIsLostNotMoved(t *testing.T) {
	t.Parallel()
	r := drafted(t, [3]string{"deadlines.yaml", "length: {n: 9, unit: CD}", "length: {unit: none}"})
	c, changed, err := r.Clock(rule.OpenDue{Deadline: "T-042", From: date("2026-11-20").Start(), Regime: rule.B})
	if err != nil || !changed || !c.Is.IsZero() || !strings.Contains(c.Lost, "T-042") {
		t.Errorf("%v %v %+v", changed, err, c)
	}
}

func TestEachDifferenceOfAnActIsNamedForTheLinesThatMeetIt(t *testing.T) {
	t.Parallel()
	for name, tt := range map[string]struct {
		change      [3]string
		state, want string // "act what detail"
		not         string // a state that doesn't meet it
	}{
		"another form":                    {[3]string{"operations.yaml", "[QDT-018, SO-010]", "[QDT-019, SO-010]"}, "S06", "OP-09.no_means forms QDT-018 → QDT-019", "S07"},
		"another signer":                  {[3]string{"operations.yaml", "sign: intake\n        issue: intake\n        forms: [TB-004]", "sign: head\n        issue: records\n        forms: [TB-004]"}, "S01", "OP-02.ask_complete signer thêm head records", "S04"},
		"a state more":                    {[3]string{"operations.yaml", "from: [S09]\n        part: true\n        grounds: [L38.4]", "from: [S09, S10]\n        part: true\n        grounds: [L38.4]"}, "S10", "OP-10.send_back from thêm S10", "S09"},
		"a limit more":                    {[3]string{"operations.yaml", "effects: [{arm: T-017}]", "effects: [{arm: T-017}, {arm: T-018}]"}, "S04", "OP-04.assign limits thêm mở:T-018", "S12"},
		"a guard less":                    {[3]string{"operations.yaml", "exempt_assets, only_home_last", "only_home_last"}, "S07", "OP-14.seize guards exempt_assets → không", "S09"},
		"a guard that compares otherwise": {[3]string{"guards.yaml", "test: '!exempt'", "test: '!exempt || input.ordered'"}, "S08", "OP-14.seize guards exempt_assets: !exempt → !exempt || input.ordered", "S10"},
		"a ground less":                   {[3]string{"operations.yaml", "letters: [e, g, h]", "letters: [e, g]"}, "S08", "OP-09.no_means_after_sale grounds bỏ L38.1.h", "S06"},
		"an act gone":                     {[3]string{"operations.yaml", "- key: reverify", "- key: verify_again"}, "S06", "OP-08.reverify gone ", "S12"},
		"an act more":                     {[3]string{"operations.yaml", "- key: reverify", "- key: verify_again"}, "S06", "OP-08.verify_again added ", "S12"},
	} {
		r := drafted(t, tt.change)
		if got := told(r.State(tt.state)); !strings.Contains(got, tt.want) {
			t.Errorf("%s: %q lacks %q", name, got, tt.want)
		}
		if got := told(r.State(tt.not)); strings.Contains(got, tt.want) {
			t.Errorf("%s: lines in %s meet it too", name, tt.not)
		}
	}
}

func told(list []rule.Difference) string {
	var b strings.Builder
	for _, d := range list {
		fmt.Fprintf(&b, "%s.%s %s %s\n", d.Op, d.Act, d.What, d.Detail)
	}
	return b.String()
}

func TestAStepThatWasDoneIsTriedUnderTheDraft(t *testing.T) {
	t.Parallel()
	r := drafted(t,
		[3]string{"grounds.yaml", "- letter: l\n      name: \"Toà án, cơ quan", "- letter: m\n      name: \"Toà án, cơ quan"},
		[3]string{"deadlines.yaml", "length: {n: 5, unit: WD}\n  duty_of: agency\n  consequence: official_duty\n  cite: [N23.1]", "length: {n: 2, unit: WD}\n  duty_of: agency\n  consequence: official_duty\n  cite: [N23.1]"})
	for name, tt := range map[string]struct {
		s    rule.PastStep
		want []string
	}{
		"a ground that is gone":        {rule.PastStep{Act: "OP-23.postpone", List: "L46.1", Letter: "l", On: date("2026-11-20"), From: []string{"S07"}}, []string{"refused"}},
		"the same, state unknown":      {rule.PastStep{Act: "OP-23.postpone", List: "L46.1", Letter: "l", On: date("2026-11-20")}, []string{"refused"}},
		"a ground that stands":         {rule.PastStep{Act: "OP-23.postpone", List: "L46.1", Letter: "c", On: date("2026-11-20"), From: []string{"S07"}}, nil},
		"a shorter time to publish":    {rule.PastStep{Act: "OP-09.no_means", List: "L38.1", Letter: "a", On: date("2026-11-20"), From: []string{"S06"}}, []string{"due T-051 27/11/2026 24/11/2026"}},
		"a day before the draft holds": {rule.PastStep{Act: "OP-09.no_means", List: "L38.1", Letter: "a", On: date("2026-06-20"), From: []string{"S06"}}, nil},
		"an act no text knows":         {rule.PastStep{Act: "OP-09.unheard_of", On: date("2026-11-20")}, nil},
	} {
		var got []string
		for _, c := range r.Step(tt.s) {
			what := c.What
			if what == "due" {
				what += " " + c.Detail + " " + c.Was.Short() + " " + c.Is.Short()
			}
			got = append(got, what)
		}
		if fmt.Sprint(got) != fmt.Sprint(tt.want) {
			t.Errorf("%s: %v, want %v", name, got, tt.want)
		}
	}
}
