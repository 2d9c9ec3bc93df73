package rule_test

import (
	"os"
	"slices"
	"strings"
	"testing"

	"thads/internal/rule"
)

func stopped(t *testing.T, k *rule.Pack, a rule.Act, s rule.Scene) []string {
	t.Helper()
	stops, err := k.Stops(a, s)
	if err != nil {
		t.Fatal(err)
	}
	out := []string{}
	for _, x := range stops {
		out = append(out, x.Guard.Key)
	}
	return out
}

func TestOneClaimedExceptionLiftsOneRuleAndNeverTwo(t *testing.T) {
	t.Parallel()
	k := packs(t).Pack(rule.B)
	seize := rule.Act{Guards: []string{"no_coercion_in_voluntary_period", "coercion_hours", "proportion"}}
	s := func(more rule.Scene) rule.Scene {
		out := rule.Scene{"op": "OP-14", "states": []string{"S07"}, "has_time": true, "hour": int64(9), "working_day": true}
		for key, v := range more {
			out[key] = v
		}
		return out
	}
	big := rule.Scene{"assets_known": true, "assets_value": int64(9), "debt_case": int64(1), "override": true}
	early := rule.Scene{"states": []string{"S05"}, "override": true}
	both := rule.Scene{"assets_known": true, "assets_value": int64(9), "debt_case": int64(1), "states": []string{"S05"}, "override": true}
	named := rule.Scene{"assets_known": true, "assets_value": int64(9), "debt_case": int64(1), "states": []string{"S05"},
		"excused": []string{"no_coercion_in_voluntary_period", "proportion", "coercion_hours"}, "hour": int64(23)}
	for name, tt := range map[string]struct {
		s    rule.Scene
		want []string
	}{
		"nothing is wrong":                      {s(nil), nil},
		"too much taken, for a reason":          {s(big), nil},
		"before the voluntary period ends":      {s(early), nil},
		"one reason for two rules":              {s(both), []string{"no_coercion_in_voluntary_period", "proportion"}},
		"each named; hours have no exception":   {s(named), []string{"coercion_hours"}},
		"an exception is claimed where is none": {s(rule.Scene{"hour": int64(23), "override": true}), []string{"coercion_hours"}},
	} {
		if got := stopped(t, k, seize, tt.s); !slices.Equal(got, tt.want) && len(got)+len(tt.want) > 0 {
			t.Errorf("%s: stopped by %v, want %v", name, got, tt.want)
		}
	}
}

func TestWhatWasNotEnteredIsNothing(t *testing.T) {
	t.Parallel()
	k := packs(t).Pack(rule.B)
	cut := rule.Act{Guards: []string{"price_cut"}}
	for name, tt := range map[string]struct {
		input map[string]any
		want  int
	}{
		"no price":          {nil, 1},
		"a price":           {map[string]any{"price": int64(95)}, 0},
		"a price from JSON": {map[string]any{"price": float64(95)}, 0},
	} {
		got := stopped(t, k, cut, rule.Scene{"price_before": int64(100), "input": tt.input})
		if len(got) != tt.want {
			t.Errorf("%s: %v", name, got)
		}
	}
}

func TestTheManualListsEveryNameAnExpressionMaySpeakOf(t *testing.T) {
	t.Parallel()
	manual, err := os.ReadFile("../../docs/law-packs.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, n := range rule.Names {
		if row := "| `" + n.Name + "` | " + n.Type + " | " + n.Says + " |\n"; !strings.Contains(string(manual), row) {
			t.Errorf("docs/law-packs.md lacks the row %s", row)
		}
	}
}
