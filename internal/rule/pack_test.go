package rule_test

import (
	"fmt"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"thads/internal/calendar"
	"thads/internal/errs"
	"thads/internal/rule"
	"thads/law"
)

// shipped copies a pack of the release so that a test can spoil it.
func shipped(t *testing.T, name string) fstest.MapFS {
	t.Helper()
	out := fstest.MapFS{}
	dir, err := fs.Sub(law.Files, name)
	if err != nil {
		t.Fatal(err)
	}
	err = fs.WalkDir(dir, ".", func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := fs.ReadFile(dir, p)
		out[p] = &fstest.MapFile{Data: b}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestTheShippedPacksPassTheirOwnChecks(t *testing.T) {
	t.Parallel()
	p := packs(t)
	for _, k := range p.List() {
		r := rule.Check(shipped(t, k.Name), k.Name, p, papers(t))
		for _, w := range r.Problems {
			t.Errorf("%s %s: %s", k.Name, w.Where, w.What)
		}
		if r.Situations < 15 {
			t.Errorf("%s proves only %d situations", k.Name, r.Situations)
		}
	}
}

func TestTheNewLawHasEveryTimeLimitOfTheDossier(t *testing.T) {
	t.Parallel()
	have := map[string]bool{}
	for _, d := range packs(t).Pack(rule.B).Deadlines() {
		have[d.ID] = true
	}
	// Numbers that the dossier leaves free, and T-164, T-178, T-180, T-181 for which it found no rule in the new law.
	for _, r := range [][2]int{{1, 23}, {30, 57}, {60, 67}, {70, 74}, {80, 91}, {100, 124}, {130, 151}, {160, 163}, {165, 177}, {179, 179}, {190, 195}, {200, 212}} {
		for n := r[0]; n <= r[1]; n++ {
			if id := fmt.Sprintf("T-%03d", n); !have[id] {
				t.Errorf("%s is missing", id)
			}
		}
	}
	for _, id := range []string{"T-164", "T-178", "T-180", "T-181"} {
		if have[id] {
			t.Errorf("%s has a length in the new law: say where it comes from", id)
		}
	}
}

func TestCheckNamesWhatIsWrong(t *testing.T) {
	t.Parallel()
	for name, tt := range map[string]struct {
		file, old, new string
		where, what    string
	}{
		"a clause that can't be read":          {"deadlines.yaml", "cite: [L34.3]", "cite: [L34,3x]", "deadlines.yaml T-013", "không đọc được điều khoản"},
		"no clause without the mark M":         {"deadlines.yaml", "cite: [N9.6]", "cite: []", "deadlines.yaml T-007", "phải ghi độ tin cậy M"},
		"an article the law doesn't have":      {"deadlines.yaml", "cite: [L34.3]", "cite: [L340.3]", "deadlines.yaml T-013", "chỉ có 116 điều"},
		"a guard's article that isn't there":   {"guards.yaml", "cite: [L72.1]", "cite: [L720.1]", "guards.yaml no_coercion", "chỉ có 116 điều"},
		"a ground's article that isn't there":  {"grounds.yaml", "cite: [L48.1, N25.1]", "cite: [L48.1, N250.1]", "grounds.yaml L48 1", "chỉ có 116 điều"},
		"a word where a number belongs":        {"deadlines.yaml", "length: {n: 9, unit: CD}", "length: {n: chín, unit: CD}", "b-2025", "“chín” phải là số"},
		"a word where yes or no belongs":       {"operations.yaml", "part: true", "part: có", "b-2025", "“có” phải là true hoặc false"},
		"one where a list belongs":             {"operations.yaml", "from: [S02]", "from: S02", "b-2025", "“S02” phải là danh sách"},
		"a field nobody knows":                 {"deadlines.yaml", "duty_of: court", "dutyof: court", "b-2025", "không có mục nào tên “dutyof”"},
		"brackets left open":                   {"deadlines.yaml", "- id: T-002", "- id: [T-002", "b-2025", "không đúng cách viết YAML"},
		"somebody nobody knows":                {"deadlines.yaml", "duty_of: court", "duty_of: toà", "deadlines.yaml T-001", "không thuộc danh sách"},
		"a condition that can't be read":       {"operations.yaml", `when: 'line_letter == "e"'`, `when: 'line_letter ='`, "b-2025", "operations.yaml OP-01 receive"},
		"a rule about a name that isn't there": {"guards.yaml", "test: '!conflict'", "test: '!conflit'", "b-2025", "không có tên “conflit”"},
		"a decision the procuracy never gets":  {"operations.yaml", ", {owe_copy: procuracy, by: T-031}", "", "operations.yaml OP-02 late_request", "Viện kiểm sát"},
		"an unknown mark":                      {"deadlines.yaml", "confidence: S?", "confidence: X", "deadlines.yaml T-042", "phải là S, S? hoặc M"},
		"an unknown consequence":               {"deadlines.yaml", "consequence: ends_case", "consequence: nothing", "deadlines.yaml T-023", "hậu quả"},
		"a length of nought":                   {"deadlines.yaml", "length: {n: 9, unit: CD}", "length: {n: 0, unit: CD}", "deadlines.yaml T-042", "độ dài"},
		"a span that ends before it begins":    {"deadlines.yaml", "valid: {from: 2026-07-01}", "valid: {from: 2026-07-01, to: 2026-06-01}", "deadlines.yaml T-001", "trước ngày bắt đầu"},
		"the same time limit twice":            {"deadlines.yaml", "id: T-002", "id: T-001", "deadlines.yaml T-001", "hai quy định cùng áp dụng"},
		"a misspelt key":                       {"deadlines.yaml", "starts_vi: tiếp nhận", "start_vi: tiếp nhận", "b-2025", "start_vi"},
		"a situation that comes out otherwise": {"deadlines.yaml", "length: {n: 9, unit: CD}", "length: {n: 10, unit: CD}", "tests: Ngày 16/11/2026", "gói luật tính ra 26/11/2026"},
		"a situation nobody can read":          {"tests/enforcement.yaml", "thì hạn là 27/11/2026", "thì là 27/11/2026", "tests: Ngày 20/11/2026", "không đúng mẫu"},
		"a form's time limit that is absent":   {"ex_officio.yaml", "deadline: T-012", "deadline: T-999", "ex_officio.yaml g", "không có trong gói"},
		"a kind of line under two letters":     {"ex_officio.yaml", "kinds: [bankruptcy]", "kinds: [fine]", "ex_officio.yaml g", "đã ở mục khác"},
		"a kind of line nobody knows":          {"ex_officio.yaml", "kinds: [return]", "kinds: [retrun]", "ex_officio.yaml b", "dòng 13: loại khoản \"retrun\" không có"},
		"two values of a parameter on a day":   {"params.yaml", "    - valid: {from: 2026-01-01}\n", "    - {valid: {from: 2025-01-01}, value: 1, source: thử, confidence: M}\n    - valid: {from: 2026-01-01}\n", "params.yaml regional_min_wage", "hai giá trị"},
	} {
		pack := shipped(t, "b-2025")
		was := string(pack[tt.file].Data)
		if !strings.Contains(was, tt.old) {
			t.Errorf("%s: the pack no longer says %q", name, tt.old)
			continue
		}
		pack[tt.file] = &fstest.MapFile{Data: []byte(strings.Replace(was, tt.old, tt.new, 1))}
		found := false
		problems := rule.Check(pack, "b-2025", packs(t), papers(t)).Problems
		for _, p := range problems {
			found = found || strings.HasPrefix(p.Where, tt.where) && strings.Contains(p.What, tt.what)
		}
		if !found {
			t.Errorf("%s: found only %v", name, problems)
		}
	}
}

func TestTheHashFollowsTheLawAndNotItsTests(t *testing.T) {
	t.Parallel()
	load := func(m fstest.MapFS) string {
		k, err := rule.LoadPack(m, "b-2025")
		if err != nil {
			t.Fatal(err)
		}
		return k.Ref()
	}
	plain := load(shipped(t, "b-2025"))
	tested := shipped(t, "b-2025")
	tested["tests/more.yaml"] = &fstest.MapFile{Data: []byte("- Ngày 06/11/2026 thông báo, thời hạn T-040, thì hạn là 16/11/2026.\n")}
	changed := shipped(t, "b-2025")
	changed["deadlines.yaml"].Data = append(changed["deadlines.yaml"].Data, '\n')
	if load(tested) != plain || load(changed) == plain || !strings.HasPrefix(plain, "b-2025@") {
		t.Errorf("plain %s, with a test %s, changed %s", plain, load(tested), load(changed))
	}
}

func TestQuestionsThatTheLawDoesNotAnswerAreRefusedWithAReason(t *testing.T) {
	t.Parallel()
	p := packs(t)
	for name, tt := range map[string]struct {
		id, from string
		ask      rule.Ask
		kind     errs.Kind
	}{
		"no such time limit":                            {"T-999", "2026-11-20", rule.Ask{}, errs.NotFound},
		"a duty the old law did not have":               {"T-007", "2025-03-03", rule.Ask{}, errs.NotFound},
		"a day before the text that was read":           {"T-042", "2012-03-05", rule.Ask{}, errs.NotFound},
		"a case the time limit does not know":           {"T-013", "2026-11-20", rule.Ask{Variant: "interim"}, errs.Invalid},
		"a rule without a length":                       {"T-106", "2026-11-20", rule.Ask{}, errs.Invalid},
		"switching on a day that is not waiting":        {"T-013", "2026-11-20", rule.Ask{SwitchOn: []calendar.Date{date("2026-11-23")}}, errs.Invalid},
		"an unknown regime that a caller made up":       {"T-013", "2026-11-20", rule.Ask{Regime: "C"}, errs.Invalid},
		"assignment, for which the new law has no days": {"T-016", "2026-11-20", rule.Ask{}, errs.Invalid},
	} {
		if _, err := p.Due(tt.id, date(tt.from).Start(), tt.ask); err == nil || errs.KindOf(err) != tt.kind {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestAMarkOfDoubtReachesTheAnswer(t *testing.T) {
	t.Parallel()
	p := packs(t)
	for id, want := range map[string]string{"T-042": "S?", "T-040": "S"} {
		got, err := p.Due(id, date("2026-11-06").Start(), rule.Ask{})
		if err != nil || got.Confidence != want {
			t.Errorf("%s: %q, %v", id, got.Confidence, err)
		}
	}
	// The swap of 31 August 2026 is from memory, so a count that leans on it is too.
	got, err := p.Due("T-013", date("2026-08-28").Start(), rule.Ask{})
	if err != nil || got.Confidence != "M" {
		t.Errorf("over the swap day: %q, %v", got.Confidence, err)
	}
}

func TestParametersHaveTheValueOfTheDay(t *testing.T) {
	t.Parallel()
	p := packs(t)
	for name, tt := range map[string]struct {
		key, on, region string
		want            int64
		clause          string
	}{
		"base salary on the last day of the old":     {"base_salary", "2026-06-30", "", 2340000, "NĐ73"},
		"base salary on the first day of the new":    {"base_salary", "2026-07-01", "", 2530000, "NĐ161"},
		"minimum wage of region I":                   {"regional_min_wage", "2026-11-22", "I", 5310000, "NĐ293 Đ3"},
		"minimum wage before the change, by the day": {"regional_min_wage", "2026-02-02", "IV", 3700000, "NĐ293 Đ3"},
		"thirty per cent of wages in the old law":    {"income_deduction_max", "2025-02-03", "", 30, "L78.3"},
		"price cut": {"price_cut_max", "2026-11-22", "", 10, "L83.3"},
	} {
		got, err := p.Param(tt.key, date(tt.on), tt.region)
		if err != nil || got.Value != tt.want || got.Clause != tt.clause || got.Source == "" {
			t.Errorf("%s: %+v, %v", name, got, err)
		}
	}
	if _, err := p.Param("regional_min_wage", date("2026-11-22"), "V"); errs.KindOf(err) != errs.Invalid {
		t.Errorf("region V: %v", err)
	}
	if _, err := p.Param("base_salary", date("2010-01-01"), ""); errs.KindOf(err) != errs.NotFound {
		t.Errorf("a day before the data: %v", err)
	}
	scale, err := p.Param("fee_scale", date("2025-01-02"), "")
	if err != nil || len(scale.Scale) != 5 {
		t.Errorf("the fee scale holds in both regimes: %+v, %v", scale, err)
	}
}

func TestObligationsAreEnforcedExOfficioOrOnRequest(t *testing.T) {
	t.Parallel()
	p := packs(t)
	for name, tt := range map[string]struct {
		r    rule.Regime
		kind string
		want rule.Owed
	}{
		"court fee":                      {rule.B, "court_fee", rule.Owed{ExOfficio: true, Letter: "a", Clause: "L33.2a", Form: "QDT-001", Deadline: "T-010"}},
		"return to a party":              {rule.B, "return", rule.Owed{ExOfficio: true, Letter: "b", Clause: "L33.2b", Form: "QDT-003", Deadline: "T-010"}},
		"destruction":                    {rule.B, "destruction", rule.Owed{ExOfficio: true, Letter: "c", Clause: "L33.2c", Form: "QDT-004", Deadline: "T-010"}},
		"bankruptcy":                     {rule.B, "bankruptcy", rule.Owed{ExOfficio: true, Letter: "g", Clause: "L33.2g", Form: "QDT-006", Deadline: "T-012"}},
		"interim measure in the old law": {rule.A, "interim_measure", rule.Owed{ExOfficio: true, Letter: "đ", Clause: "L36.2đ", Form: "QDT-005", Deadline: "T-011"}},
		"debt":                           {rule.B, "debt", rule.Owed{Clause: "L34.1", Form: "QDT-002", Deadline: "T-013"}},
		"debt in the old law":            {rule.A, "debt", rule.Owed{Clause: "L36.1", Form: "QDT-002", Deadline: "T-013"}},
	} {
		got, ok := p.Pack(tt.r).Owed(tt.kind)
		if diff := cmp.Diff(tt.want, got); !ok || diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
	if _, ok := p.Pack(rule.B).Owed("something else"); ok {
		t.Error("a kind nobody knows was given a rule")
	}
	// Compensation already collected is ex officio only in the new law.
	if o, _ := p.Pack(rule.A).Owed("compensation_collected"); o.ExOfficio {
		t.Error("the old law has no such letter")
	}
}

func TestRefusalsAndPetitionHaveTheLettersOfTheLaw(t *testing.T) {
	t.Parallel()
	letters := map[string]string{}
	for _, r := range []rule.Regime{rule.A, rule.B} {
		k := packs(t).Pack(r)
		for _, f := range k.Refusals() {
			letters[string(r)+" refusals"] += f.Letter
		}
		for _, i := range k.Petition() {
			letters[string(r)+" petition"] += i.Letter
		}
	}
	want := map[string]string{"A refusals": "abc", "B refusals": "abcdđ", "A petition": "abcdđeg", "B petition": "abcdđeghi"}
	if diff := cmp.Diff(want, letters); diff != "" {
		t.Error(diff)
	}
}

func TestRecountMovesOnlyThePeriodsThatTheNewDayTouches(t *testing.T) {
	t.Parallel()
	p := packs(t)
	open := []rule.OpenDue{
		{ID: "over the new holiday", Deadline: "T-013", From: date("2026-11-20").Start(), Regime: rule.B, Due: date("2026-11-27").End()},
		{ID: "ended before it", Deadline: "T-040", From: date("2026-11-06").Start(), Regime: rule.B, Due: date("2026-11-16").End()},
		{ID: "ends on it", Deadline: "T-040", From: date("2026-11-14").Start(), Regime: rule.B, Due: date("2026-11-24").End()},
	}
	day := calendar.Row{Date: date("2026-11-24"), Kind: calendar.Holiday, Name: "Ngày Văn hoá Việt Nam", LegalRef: "luật sửa đổi thử"}
	moved, err := p.Overlay(day).Recount(open)
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]string{}
	for _, m := range moved {
		got[m.ID] = m.Old.Format("02/01") + " -> " + m.New.Date.String()
	}
	want := map[string]string{"over the new holiday": "28/11 -> 2026-11-30", "ends on it": "25/11 -> 2026-11-25"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if again, err := p.Recount(open); err != nil || len(again) != 0 {
		t.Errorf("without a change: %v, %v", again, err)
	}
}

func TestEveryTimeLimitOfBothRegimesCountsInEveryCase(t *testing.T) {
	t.Parallel()
	p := packs(t)
	for _, k := range p.List() {
		from := k.Valid.From.AddDays(3000)
		if k.Regime == rule.B {
			from = date("2026-10-01")
		}
		for _, d := range k.Deadlines() {
			cases := []string{""}
			for _, v := range d.Variants {
				cases = append(cases, v.Key)
			}
			from := from
			if d.Valid.From.After(from) { // it came with an amendment
				from = d.Valid.From
			}
			for _, v := range cases {
				due, err := p.Due(d.ID, from.Start(), rule.Ask{Regime: k.Regime, Variant: v})
				switch {
				case v == "" && d.Length.Unit == rule.None:
					if errs.KindOf(err) != errs.Invalid {
						t.Errorf("%s %s has no length but %v", k.Name, d.ID, err)
					}
				case err != nil:
					t.Errorf("%s %s %s: %v", k.Name, d.ID, v, err)
				case len(due.Steps) < 2 || due.At.IsZero() || due.Pack != k.Ref():
					t.Errorf("%s %s %s: %+v", k.Name, d.ID, v, due)
				}
			}
		}
	}
}
