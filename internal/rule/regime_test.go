package rule_test

import (
	"testing"

	"thads/internal/calendar"
	"thads/internal/rule"
)

func TestTheTransitionPicksTheRegimeAndItsClause(t *testing.T) {
	t.Parallel()
	none := calendar.Date{}
	for name, tt := range map[string]struct {
		opened, ended calendar.Date
		kind          rule.StepKind
		on            string
		regime        rule.Regime
		limits        rule.Regime
		clause        string
	}{
		"a step taken before the change stays under the old law":         {date("2025-03-01"), none, rule.Ordinary, "2026-06-30", rule.A, rule.A, "L116.4"},
		"an open case goes on under the new law":                         {date("2025-03-01"), none, rule.Ordinary, "2026-07-01", rule.B, rule.B, "L116.3"},
		"a new case is under the new law":                                {date("2026-08-03"), none, rule.Ordinary, "2026-08-04", rule.B, rule.B, "L115.1"},
		"a complaint in a case that ended before is under the old law":   {date("2024-03-01"), date("2026-05-04"), rule.Complaint, "2026-09-01", rule.A, rule.A, "L116.1"},
		"a denunciation too":                                             {date("2024-03-01"), date("2026-05-04"), rule.Denunciation, "2026-09-01", rule.A, rule.A, "L116.1"},
		"a protest in such a case has the new law's time limit":          {date("2024-03-01"), date("2026-05-04"), rule.Protest, "2026-09-01", rule.A, rule.B, "L116.2"},
		"a complaint in a case that ended after is under the new law":    {date("2024-03-01"), date("2026-07-06"), rule.Complaint, "2026-09-01", rule.B, rule.B, "L116.3"},
		"a complaint in an open case before the change is the old law's": {date("2024-03-01"), none, rule.Complaint, "2026-06-01", rule.A, rule.A, "L116.4"},
	} {
		got := rule.RegimeOf(tt.opened, tt.ended, tt.kind, date(tt.on))
		if got.Regime != tt.regime || got.Limits != tt.limits || got.Clause != tt.clause || got.Why == "" {
			t.Errorf("%s: got %+v", name, got)
		}
	}
}

func TestAPeriodThatRunsOverTheChangeKeepsItsLengthAndNamesTheOther(t *testing.T) {
	t.Parallel()
	p := packs(t)
	from := date("2026-06-29").Start()

	kept, err := p.Due("T-140", from, rule.Ask{})
	if err != nil {
		t.Fatal(err)
	}
	if kept.Regime != rule.A || kept.Date != date("2026-07-06") || kept.Also == nil || kept.Also.Date != date("2026-07-01") || kept.Also.Regime != rule.B {
		t.Errorf("five days of the old law with two of the new beside them: %+v", kept)
	}

	asked, err := p.Due("T-140", from, rule.Ask{On: date("2026-07-02")})
	if err != nil {
		t.Fatal(err)
	}
	if asked.Regime != rule.B || asked.Also == nil || asked.Also.Regime != rule.A || asked.Also.Date != date("2026-07-06") {
		t.Errorf("asked on a day of the new law: %+v", asked)
	}

	over, err := p.Due("T-140", date("2026-06-15").Start(), rule.Ask{})
	if err != nil || over.Also != nil {
		t.Errorf("a period that ended before the change has nothing beside it: %+v, %v", over.Also, err)
	}
	longer, err := p.Due("T-174", from, rule.Ask{}) // 10 days in the old law, 20 in the new
	if err != nil || longer.Also != nil || longer.Regime != rule.A {
		t.Errorf("a longer new period is no warning: %+v, %v", longer.Also, err)
	}
}
