package rule_test

import (
	"testing"
	"time"

	"thads/internal/calendar"
	"thads/internal/rule"
	"thads/law"
)

var date = calendar.MustDate

func packs(t testing.TB) *rule.Packs {
	t.Helper()
	p, err := rule.Load(law.Files)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// The checks the dossier of law works out by hand (law, section 3.11).
func TestTheWorkedChecksOfTheDossier(t *testing.T) {
	t.Parallel()
	p := packs(t)
	for name, tt := range map[string]struct {
		id, from string
		ask      rule.Ask
		want     string
		clause   string
	}{
		"valid notice on Friday 6 November: voluntary period ends on the 16th": {"T-040", "2026-11-06", rule.Ask{}, "2026-11-16", "L36.1"},
		"then verification begins within nine days":                            {"T-042", "2026-11-16", rule.Ask{}, "2026-11-25", "L37.1"},
		"request received on Friday 20 November":                               {"T-013", "2026-11-20", rule.Ask{}, "2026-11-27", "L34.3"},
		"the same with 24 November off":                                        {"T-013", "2026-11-20", rule.Ask{SwitchOn: []calendar.Date{date("2026-11-24")}}, "2026-11-30", "L34.3"},
		"failed auction reported on 3 September":                               {"T-141", "2026-09-03", rule.Ask{}, "2026-09-10", "L83.3"},
	} {
		got, err := p.Due(tt.id, date(tt.from).Start(), tt.ask)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if got.Date != date(tt.want) || got.Clause != tt.clause || !got.At.Equal(date(tt.want).End()) || got.Regime != rule.B {
			t.Errorf("%s: got %s (%s, %s) at %s, want %s (%s)", name, got.Date, got.Clause, got.Regime, got.At.Format(time.RFC3339), tt.want, tt.clause)
		}
	}
}
