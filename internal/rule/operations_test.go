package rule_test

import (
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"thads/forms"
	"thads/internal/errs"
	"thads/internal/rule"
)

var rewrite = flag.Bool("rewrite", false, "write docs/states.md anew; look at the difference before keeping it")

// papers are the codes of the catalogue, the set that packs are checked against.
func papers(t *testing.T) map[string]bool {
	t.Helper()
	list, err := forms.Catalogue()
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]bool{}
	for _, f := range list {
		out[f.Code] = true
	}
	return out
}

func TestBothLawsHaveTheTwentyEightOperationsUnderTheSameNames(t *testing.T) {
	t.Parallel()
	p := packs(t)
	a, b := p.Pack(rule.A).Operations(), p.Pack(rule.B).Operations()
	if len(a) != 28 || len(b) != 28 {
		t.Fatalf("%d and %d operations", len(a), len(b))
	}
	for i := range b {
		if want := fmt.Sprintf("OP-%02d", i+1); a[i].Code != want || b[i].Code != want || a[i].Name != b[i].Name {
			t.Errorf("%s: %s %q and %s %q", want, a[i].Code, a[i].Name, b[i].Code, b[i].Name)
		}
	}
}

// The list is written by hand from the dossier of the law; the packs must have every step with its time limits.
func TestEveryTransitionOfTheStateModelIsInThePacks(t *testing.T) {
	t.Parallel()
	raw, err := os.ReadFile("testdata/transitions.tsv")
	if err != nil {
		t.Fatal(err)
	}
	p := packs(t)
	seen := 0
	for _, line := range strings.Split(strings.TrimSpace(string(raw)), "\n") {
		if strings.HasPrefix(line, "#") {
			continue
		}
		c := strings.Split(line, "\t")
		if len(c) != 5 {
			t.Fatalf("%q has %d columns", line, len(c))
		}
		for r, limits := range map[rule.Regime]string{rule.B: c[2], rule.A: c[3]} {
			if limits == "-" {
				if found := steps(p.Pack(r), c[0], c[1]); len(found) > 0 {
					t.Errorf("regime %s has %s to %s (%s), which its law doesn't know", r, c[0], c[1], c[4])
				}
				continue
			}
			seen++
			found := steps(p.Pack(r), c[0], c[1])
			if !slices.ContainsFunc(found, func(a rule.Act) bool {
				for _, id := range strings.Fields(limits) {
					if id != "none" && !slices.Contains(a.Within, id) {
						return false
					}
				}
				return true
			}) {
				t.Errorf("regime %s: no act takes a line from %s to %s within %s (%s)", r, c[0], c[1], limits, c[4])
			}
		}
	}
	if seen < 150 {
		t.Errorf("only %d steps were looked for", seen)
	}
}

// steps are the acts that bring a line from one state to another, or raise the flag "+S15" on it.
func steps(k *rule.Pack, from, to string) (out []rule.Act) {
	for _, o := range k.Operations() {
		for _, a := range o.Acts {
			starts := from == "new" && len(a.FromStates()) == 0 || slices.Contains(a.FromStates(), from)
			ends := a.To() == to
			for _, e := range a.Effects {
				ends = ends || e.Raise != "" && "+"+e.Raise == to
			}
			if starts && ends {
				out = append(out, a)
			}
		}
	}
	return out
}

func TestADecisionOfTheHeadGoesToThePartiesAndTheProcuracyInTime(t *testing.T) {
	t.Parallel()
	for _, k := range packs(t).List() {
		for _, o := range k.Operations() {
			for _, a := range o.Acts {
				if a.Sign != "head" || !slices.Contains([]string{"S04", "S09", "S12", "S13", "S14", "S18", "S22"}, a.To()) {
					continue
				}
				told, copied := false, false
				for _, e := range a.Effects {
					told = told || e.OweNotice == "parties" && (e.By == "T-030" || e.By == "T-085")
					copied = copied || e.OweCopy == "procuracy" && e.By == "T-031"
				}
				if !told || !copied {
					t.Errorf("%s %s %s: told %v, copy to the procuracy %v", k.Name, o.Code, a.Key, told, copied)
				}
			}
		}
	}
}

// Time limits that no operation of an agency can use: those of private offices, which keep their own files.
func TestNoTimeLimitOfTheLawIsForgotten(t *testing.T) {
	t.Parallel()
	private := []string{"T-020", "T-021", "T-022", "T-023"}
	bars := []string{"T-105", "T-106"} // they forbid; the guards speak for them
	for _, k := range packs(t).List() {
		used := map[string]bool{}
		for _, o := range k.Operations() {
			for _, d := range o.Deadlines() {
				used[d] = true
			}
		}
		for _, d := range k.Deadlines() {
			if !used[d.ID] && !slices.Contains(private, d.ID) && !slices.Contains(bars, d.ID) {
				t.Errorf("%s: no operation uses %s %s", k.Name, d.ID, d.NameVI)
			}
		}
	}
}

func TestCoercionIsGuardedByTheVoluntaryPeriodAndTheFindingOfMeans(t *testing.T) {
	t.Parallel()
	for _, k := range packs(t).List() {
		n := 0
		for _, o := range k.Operations() {
			for _, a := range o.Acts {
				if !slices.Contains(a.Grounds, "L71") {
					continue
				}
				n++
				for _, g := range []string{"no_coercion_in_voluntary_period", "coercion_basis", "procuracy_copy"} {
					if !slices.Contains(a.Guards, g) {
						t.Errorf("%s %s %s lacks the guard %s", k.Name, o.Code, a.Key, g)
					}
				}
				if a.Sign != "officer" || a.To() != "S08" {
					t.Errorf("%s %s %s: signed by %q, to %q", k.Name, o.Code, a.Key, a.Sign, a.To())
				}
			}
		}
		if n < 7 {
			t.Errorf("%s has only %d coercive acts", k.Name, n)
		}
	}
}

func TestEachCoerciveActMeansTheMeasureOfItsLaw(t *testing.T) {
	t.Parallel()
	p := packs(t)
	for act, want := range map[string][2]string{ // the order of the measures differs: A, B
		"OP-13 deduct": {"1", "1"}, "OP-13 income": {"2", "2"}, "OP-13 exploit": {"4", "3"}, "OP-14 seize": {"3", "4"}, "OP-18 order": {"5", "5"}, "OP-18 compel": {"6", "6"},
	} {
		op, key, _ := strings.Cut(act, " ")
		for i, r := range []rule.Regime{rule.A, rule.B} {
			o, _ := p.Pack(r).Operation(op)
			a, ok := o.Act(key)
			if !ok || !slices.Equal(a.Letters, []string{want[i]}) {
				t.Errorf("%s in %s: letters %v", act, r, a.Letters)
			}
		}
	}
}

func TestALineMovesOnlyFromTheRightStateOnARightGround(t *testing.T) {
	t.Parallel()
	p := packs(t)
	for name, tt := range map[string]struct {
		r                           rule.Regime
		op, act, from, list, letter string
		kind                        errs.Kind // 0: it may
		says                        string
	}{
		"no means on ground h of the new law":               {rule.B, "OP-09", "no_means", "S06", "L38.1", "h", 0, ""},
		"the old law has no ground h":                       {rule.A, "OP-09", "no_means", "S06", "L44a.1", "h", errs.Invalid, "Căn cứ"},
		"after a sale only e, g, h":                         {rule.B, "OP-09", "no_means_after_sale", "S08", "L38.1", "a", errs.Invalid, "Căn cứ"},
		"a decision without a ground":                       {rule.B, "OP-23", "postpone", "S07", "", "", errs.Invalid, "phải có căn cứ"},
		"a ground of another list":                          {rule.B, "OP-23", "postpone", "S07", "L47.1", "a", errs.Invalid, "L46.1"},
		"postponing what is ended":                          {rule.B, "OP-23", "postpone", "S20", "L46.1", "c", errs.Conflict, "Kết thúc"},
		"postponing while the voluntary period runs":        {rule.B, "OP-23", "postpone", "S05", "L46.1", "c", 0, ""},
		"closing what is still at work":                     {rule.B, "OP-28", "close", "S07", "L55", "1", errs.Conflict, "Có điều kiện"},
		"no request is returned in the old law":             {rule.A, "OP-10", "send_back", "S09", "L38.4", "-", errs.NotFound, "send_back"},
		"a request begins a line and takes none up":         {rule.B, "OP-02", "receive", "S07", "", "", errs.Conflict, "khoản mới"},
		"nothing begins with a termination":                 {rule.B, "OP-28", "terminate", "", "L48", "4", errs.Conflict, "khoản mới"},
		"suspension reaches a line that is postponed":       {rule.B, "OP-23", "suspend", "S12", "L47.1", "a", 0, ""},
		"a relieved part is terminated by no other ground":  {rule.B, "OP-26", "relieved", "S07", "L48", "4", errs.Invalid, "Căn cứ"},
		"files are called up to the province in A and only": {rule.A, "OP-04", "call_up", "S07", "", "", 0, ""},
		"not in B": {rule.B, "OP-04", "call_up", "S07", "", "", errs.NotFound, "call_up"},
	} {
		_, err := p.Pack(tt.r).May(tt.op, tt.act, tt.from, tt.list, tt.letter)
		if tt.kind == 0 && err != nil || tt.kind != 0 && (err == nil || errs.KindOf(err) != tt.kind || !strings.Contains(errs.As(err).Text(), tt.says)) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// spoil is the new law's pack with one text in place of another.
func spoil(t *testing.T, file, old, new string) fstest.MapFS {
	t.Helper()
	pack := shipped(t, "b-2025")
	was := string(pack[file].Data)
	if !strings.Contains(was, old) {
		t.Fatalf("%s no longer says %q", file, old)
	}
	pack[file] = &fstest.MapFile{Data: []byte(strings.Replace(was, old, new, 1))}
	return pack
}

func TestCheckNamesWhatIsWrongWithOperations(t *testing.T) {
	t.Parallel()
	for name, tt := range map[string]struct {
		file, old, new string
		where, what    string
	}{
		"an operation left out":               {"operations.yaml", "code: OP-05", "code: OP-55", "operations.yaml OP-55", "ở đây cần OP-05"},
		"a state nobody knows":                {"operations.yaml", "from: [S12]", "from: [S99]", "operations.yaml OP-23", `trạng thái "S99" không có`},
		"a time limit nobody knows":           {"operations.yaml", "within: [T-080]", "within: [T-999]", "operations.yaml OP-23 postpone", `thời hạn "T-999" không có`},
		"a paper nobody knows":                {"operations.yaml", "QDT-018", "QDT-918", "operations.yaml OP-09 no_means", `biểu mẫu "QDT-918" không có`},
		"a list of grounds nobody knows":      {"operations.yaml", "grounds: [L46.1]", "grounds: [L46.9]", "operations.yaml OP-23 postpone", `danh sách căn cứ "L46.9"`},
		"a letter nobody knows":               {"operations.yaml", "letters: [e, g, h]", "letters: [e, g, z]", "operations.yaml OP-09", "điểm z"},
		"a guard nobody knows":                {"operations.yaml", "guards: [officer_conflict]", "guards: [officer_conflicts]", "operations.yaml OP-04", "quy tắc"},
		"a signer nobody knows":               {"operations.yaml", "sign: store", "sign: shop", "operations.yaml OP-21", "nhóm chữ ký"},
		"a flag nobody knows":                 {"operations.yaml", "{raise: frozen}", "{raise: cold}", "operations.yaml OP-11", `cờ "cold"`},
		"somebody nobody knows":               {"operations.yaml", "{owe_copy: police}", "{owe_copy: neighbours}", "operations.yaml OP-12", "người nhận"},
		"two verbs in one effect":             {"operations.yaml", "{set: S09}", "{set: S09, arm: T-051}", "operations.yaml OP-09", "đúng một động từ"},
		"a state nothing leads to":            {"operations.yaml", "{set: S10}", "{set: S09}", "operations.yaml states S10", "không việc nào đưa khoản đến"},
		"a state nothing leads out of":        {"operations.yaml", "cite: [N12.2], final: true", "cite: [N12.2]", "operations.yaml states S21", "ra khỏi"},
		"an end that goes on":                 {"operations.yaml", "name: Hoãn, cite: [L46]", "name: Hoãn, cite: [L46], final: true", "operations.yaml states S12", "đi tiếp"},
		"a clause that can't be read":         {"operations.yaml", "cite: [L49.2]", "cite: [L49,2]", "operations.yaml OP-03 entrusted", "không đọc được"},
		"a ground without evidence":           {"grounds.yaml", "evidence: [Văn bản thoả thuận hoặc văn bản đề nghị hoãn]", "evidence: []", "grounds.yaml L46.1 c", "không nêu tài liệu"},
		"a ground without a clause or mark":   {"grounds.yaml", "cite: [L46.1i]", "cite: []", "grounds.yaml L46.1 i", "độ tin cậy M"},
		"the same letter twice":               {"grounds.yaml", "letter: k", "letter: i", "grounds.yaml L46.1 i", "trùng chữ"},
		"an effect on interest nobody knows":  {"grounds.yaml", "interest: stopped_unless_agreed", "interest: doubled", "grounds.yaml L46.1 c", "lãi"},
		"a list nobody uses":                  {"grounds.yaml", "- list: N42.8", "- list: N42.9", "grounds.yaml N42.9", "không tác nghiệp nào dùng"},
		"a guard nobody uses":                 {"guards.yaml", "key: price_cut", "key: price_rise", "guards.yaml price_rise", "không tác nghiệp nào dùng"},
		"a situation that comes otherwise":    {"tests/operations.yaml", "chuyển sang Theo dõi riêng (S10)", "chuyển sang Hoãn (S12)", "tests: Khoản Chưa có điều kiện (S09)", "chuyển khoản sang S10"},
		"a start without a length":            {"operations.yaml", "{arm: T-017}", "{arm: T-016}", "operations.yaml OP-04 assign", "mà luật không định số ngày"},
		"a case the time limit lacks":         {"operations.yaml", "variant: land", "variant: sea", "operations.yaml OP-16 auction_contract", `không có trường hợp "sea"`},
		"a condition on a kind of no line":    {"operations.yaml", `line_kind == "destruction"`, `line_kind == "destroying"`, "operations.yaml OP-03 ex_officio_items", `giá trị line_kind của điều kiện "destroying"`},
		"a condition on a state not taken":    {"operations.yaml", `line_state in ["S07", "S08"]`, `line_state in ["S07", "S20"]`, "operations.yaml OP-11 freeze", `"S20" không có`},
		"a condition on what nobody asked":    {"operations.yaml", "when: input.foreign", "when: input.land", "operations.yaml OP-19 receive", `mục nhập của điều kiện "land"`},
		"a carrier asked of what nobody said": {"operations.yaml", "{form: QDC-025, when: input.pledged}", "{form: QDC-025, when: input.stopped}", "operations.yaml OP-14 seize", `mục nhập của điều kiện "stopped"`},
		"a carrier the act doesn't list":      {"operations.yaml", "{form: QDC-025, when: input.pledged}", "{form: QDC-026, when: input.pledged}", "operations.yaml OP-14 seize", "biểu mẫu QDC-026 không có trong forms"},
		"a carrier after one for all cases":   {"operations.yaml", "{form: TB-037, when: input.declined}", "{form: TB-037}", "operations.yaml OP-27 complaint_accepted", "phải đứng cuối"},
		"a document that rests on nothing":    {"operations.yaml", "rests: L52.1d", "rests: X52", "operations.yaml OP-24 entrust", "rests X52"},
		"a count from a day nobody enters":    {"operations.yaml", "from: held_on", "from: until", "operations.yaml OP-12 plan", `mục nhập của thời hạn "until"`},
		"a guard about what nobody enters":    {"operations.yaml", "asks: [asset, price]\n        effects: [{arm: T-136}", "asks: [asset]\n        effects: [{arm: T-136}", "operations.yaml OP-16 cut", "quy tắc price_cut cần"},
		"one of what the act doesn't ask":     {"operations.yaml", "one_of: [person, other]", "one_of: [person, holder]", "operations.yaml OP-27 violation", "one_of nêu từ hai mục"},
		"a guard that compares otherwise":     {"guards.yaml", "input.price * 10 >= price_before * 9", "input.price * 10 >= price_before * 8", "tests: Quy tắc price_cut", "quy tắc cho làm"},
		"a guard about a name nobody knows":   {"guards.yaml", "test: '!conflict'", "test: '!conflicts'", "b-2025", "conflicts"},
		"a guard that nothing proves":         {"tests/guards.yaml", "- Quy tắc exempt_assets khi exempt, thì không cho.\n", "", "guards.yaml exempt_assets", "chưa có tình huống thử"},
		"a start that comes otherwise":        {"tests/guards.yaml", "input.foreign, line_kind = debt, thì bắt đầu T-163", "line_kind = debt, thì bắt đầu T-163", "tests: Việc OP-19.receive", "không bắt đầu T-163"},
		"a situation with a wrong name":       {"tests/operations.yaml", "chuyển sang Theo dõi riêng (S10)", "chuyển sang Hoãn (S10)", "tests: Khoản Chưa có điều kiện (S09)", "có tên là"},
	} {
		found := false
		problems := rule.Check(spoil(t, tt.file, tt.old, tt.new), "b-2025", packs(t), papers(t)).Problems
		for _, p := range problems {
			found = found || strings.HasPrefix(p.Where, tt.where) && strings.Contains(p.What, tt.what)
		}
		if !found {
			t.Errorf("%s: found only %v", name, problems)
		}
	}
}

func TestADutyThatBeginsAndNeverEndsIsNamed(t *testing.T) {
	t.Parallel()
	pack := shipped(t, "b-2025")
	// T-049 is armed by the delegation and closed by its result alone; T-100 is stopped by a postponement and armed by security measures.
	src := strings.ReplaceAll(string(pack["operations.yaml"].Data), "{close: T-049}", "{close: T-048}")
	src = strings.ReplaceAll(src, "{arm: T-100,", "{arm: T-042,")
	pack["operations.yaml"] = &fstest.MapFile{Data: []byte(src)}
	got := fmt.Sprint(rule.Check(pack, "b-2025", packs(t), papers(t)).Problems)
	for _, want := range []string{"T-049 bắt đầu mà không việc nào kết thúc", "T-100 bị tạm ngừng mà không việc nào cho chạy tiếp"} {
		if !strings.Contains(got, want) {
			t.Errorf("not said: %s; said: %s", want, got)
		}
	}
}

func TestDocsStatesFollowsThePacks(t *testing.T) {
	t.Parallel()
	want := "# States of an obligation line, and the ways between them\n\n" +
		"Generated from `law/*/operations.yaml`; do not edit. Write it anew with `go test ./internal/rule -run TestDocsStates -rewrite`.\n" +
		"The unit of state is the obligation line (khoản nghĩa vụ): postponement, termination, entrusting and relief may take some lines only.\n" +
		"The case shows the most active of its open lines. Arrows from a frame hold for every state in it.\n"
	for _, k := range slices.Backward(packs(t).List()) {
		want += fmt.Sprintf("\n## %s: %s\n\n%s", k.Regime, k.Title, k.StateChart())
	}
	const file = "../../docs/states.md"
	if *rewrite {
		if err := os.WriteFile(file, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	got, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, string(got)); diff != "" {
		t.Errorf("docs/states.md is behind the packs; write it anew with -rewrite: %s", diff)
	}
}
