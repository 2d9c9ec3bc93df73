package lateness_test

import (
	"math"
	"math/rand/v2"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"thads/internal/errs"
	"thads/internal/lateness"
	"thads/law/house"
)

func load(t *testing.T) (lateness.Policy, lateness.Model) {
	t.Helper()
	p, m, err := lateness.Load(house.Files)
	if err != nil {
		t.Fatal(err)
	}
	return p, m
}

func TestEachRungOfTheLadderIsToldInItsTurn(t *testing.T) {
	t.Parallel()
	p, _ := load(t)
	for _, c := range []struct {
		left int
		told string
	}{{4, ""}, {3, "officer"}, {0, "officer"}, {-1, "officer room_head"}, {-5, "officer room_head"}, {-6, "officer room_head head"}} {
		var told []string
		for _, role := range []string{"officer", "room_head", "head", "cashier"} {
			if p.Told(role, c.left) {
				told = append(told, role)
			}
		}
		if got := strings.Join(told, " "); got != c.told {
			t.Errorf("with %d working days left %q are told, want %q", c.left, got, c.told)
		}
	}
	if p.Near(-1) || !p.Near(3) || p.Near(4) {
		t.Error("near is neither past nor far")
	}
}

func TestDataThatCannotBeMeantIsRefused(t *testing.T) {
	t.Parallel()
	good := fstest.MapFS{}
	for _, name := range []string{"warnings.yaml", "risk.yaml"} {
		b, err := house.Files.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		good[name] = &fstest.MapFile{Data: b}
	}
	for name, c := range map[string]struct{ file, old, new string }{
		"a word nobody reads":          {"warnings.yaml", "near_days:", "near_day:"},
		"a ladder that goes down":      {"warnings.yaml", "from: 6", "from: -9"},
		"a feature nobody can compute": {"risk.yaml", "key: load", "key: mood"},
		"points without a source":      {"risk.yaml", "status:", "#"},
		"bands out of order":           {"risk.yaml", "upto: 30, ", "upto: 3,  "},
	} {
		bad := fstest.MapFS{}
		for k, v := range good {
			bad[k] = v
		}
		changed := strings.Replace(string(good[c.file].Data), c.old, c.new, 1)
		if changed == string(good[c.file].Data) {
			t.Fatalf("%s: nothing replaced", name)
		}
		bad[c.file] = &fstest.MapFile{Data: []byte(changed)}
		if _, _, err := lateness.Load(bad); errs.As(err) == nil {
			t.Errorf("%s is taken: %v", name, err)
		}
	}
}

func TestTheScoreIsWhatAnybodyCanAddUpByHand(t *testing.T) {
	t.Parallel()
	_, m := load(t)
	// start −2,6; left 8 % +1,6; load 120 +0,8; on time 75 % +1,0; size 3 −0,1; duty 20 % +1,0: 1,7
	r := m.Risk(lateness.Values{Left: 8, Load: 120, OnTime: 75, Size: 3, Duty: 20})
	if want := 1 / (1 + math.Exp(-1.7)); math.Abs(r.P-want) > 1e-9 || r.Level != lateness.High {
		t.Errorf("estimate %v %s, want %v", r.P, r.Level, want)
	}
	want := []lateness.Reason{{Say: "chỉ còn 8 % thời hạn", Add: 1.6}, {Say: "12 tháng qua đúng hạn 75 %", Add: 1}, {Say: "loại thời hạn này hay trễ (20 %)", Add: 1}}
	if d := cmp.Diff(want, r.Reasons); d != "" {
		t.Errorf("reasons (-want +got):\n%s", d)
	}
	calm := m.Risk(lateness.Values{Left: 90, Load: 5, OnTime: 98, Size: 2, Duty: 1})
	if calm.Level != lateness.Low || calm.P > 0.05 {
		t.Errorf("a calm case is estimated %v", calm.P)
	}
}

func TestAnEstimateOfThePastKnowsOnlyWhatHadHappenedByThen(t *testing.T) {
	t.Parallel()
	_, m := load(t)
	past := []lateness.Past{
		{Officer: "a", Duty: "T-1", Started: 0, Due: 100, ClosedAt: 150},   // late
		{Officer: "a", Duty: "T-1", Started: 0, Due: 100, ClosedAt: 40},    // closed before anybody would look at 90
		{Officer: "a", Duty: "T-1", Started: 200, Due: 300},                // runs, and is past its end at 400
		{Officer: "a", Duty: "T-1", Started: 200, Due: 900},                // runs, its end is not known
		{Officer: "b", Duty: "T-2", Started: 200, Due: 300, ClosedAt: 295}, // in time
	}
	trials := m.Replay(past, 400, 10)
	risk := func(v lateness.Values) float64 { return m.Risk(v).P }
	want := []lateness.Trial{
		{P: risk(lateness.Values{Left: 10, Load: 1, OnTime: lateness.OnTime(1, 1), Duty: 100 - lateness.OnTime(1, 1)}), Late: true},
		{P: risk(lateness.Values{Left: 10, Load: 2, OnTime: lateness.OnTime(1, 2), Duty: 100 - lateness.OnTime(1, 2)}), Late: true},
		{P: risk(lateness.Values{Left: 10, Load: 1, OnTime: lateness.OnTime(0, 0), Duty: 100 - lateness.OnTime(0, 0)}), Late: false},
	}
	if twice := m.Replay(past, 400, 10, 5, 5); len(twice) != 5 { // the last one was closed five before its end
		t.Errorf("looked at twice, once too late: %d trials", len(twice))
	}
	if short := m.Replay(past[:1], 400, 500, 300); len(short) != 1 {
		t.Errorf("a period shorter than both looks is looked at once: %d trials", len(short))
	}
	if d := cmp.Diff(want, trials); d != "" {
		t.Errorf("trials (-want +got):\n%s", d)
	}
}

func TestTheErrorIsMeasuredAgainstSayingTheShareEveryTime(t *testing.T) {
	t.Parallel()
	_, m := load(t)
	q := m.Measure([]lateness.Trial{{0.6, true}, {0.7, true}, {0.1, false}, {0.2, true}})
	want := lateness.Quality{N: 4, Late: 3, Brier: 0.225, Plain: 0.1875, Bins: []lateness.Bin{
		{Low: 0, High: 0.125, N: 1, Said: 0.1}, {Low: 0.125, High: 0.25, N: 1, Said: 0.2, Came: 1}, {Low: 0.25, High: 0.5}, {Low: 0.5, High: 1, N: 2, Said: 0.65, Came: 1}}}
	if d := cmp.Diff(want, q); d != "" {
		t.Errorf("quality (-want +got):\n%s", d)
	}
	if q.Useful() {
		t.Error("estimates worse than the plain share are called useful")
	}
	if empty := m.Measure(nil); empty.N != 0 || empty.Useful() {
		t.Errorf("nothing measured: %+v", empty)
	}
}

// trials are estimates of an agency where what is said by the points comes true otherwise: the log-odds are
// multiplied and shifted.
func trials(n int, slope, shift float64) (out []lateness.Trial) {
	chance := rand.New(rand.NewPCG(7, 7))
	for range n {
		sum := -3 + 5*chance.Float64()
		late := chance.Float64() < 1/(1+math.Exp(-(shift+slope*sum)))
		out = append(out, lateness.Trial{P: 1 / (1 + math.Exp(-sum)), Late: late})
	}
	return out
}

func TestAnAgencysOwnPastTunesThePoints(t *testing.T) {
	t.Parallel()
	_, m := load(t)
	for _, c := range []struct {
		name         string
		slope, shift float64
		useful       bool
	}{
		{"as published", 1, 0, true},
		{"late far more often", 1, 2.5, true},
		{"points that weigh half", 0.5, -1, true},
		{"points that say nothing", 0, 0.4, false},
		{"points that tell the wrong way round", -1, 0, false},
	} {
		q := m.Measure(trials(20_000, c.slope, c.shift))
		got := q.Tuning
		if got.N != 10_000 || q.N != 10_000 {
			t.Errorf("%s: learnt from %d, measured on %d", c.name, got.N, q.N)
		}
		if want := max(0, c.slope); math.Abs(got.Slope-want) > 0.1 || c.slope >= 0 && math.Abs(got.Shift-c.shift) > 0.1 {
			t.Errorf("%s: tuned by %.2f and %.2f", c.name, got.Slope, got.Shift)
		}
		if c.useful && !q.Useful() || q.Brier > q.Plain+0.002 {
			t.Errorf("%s: error %.4f, saying the share every time %.4f", c.name, q.Brier, q.Plain)
		}
	}
	if q := m.Measure(trials(199, 1, 2)); q.Tuning != (lateness.Tuning{}) || q.N != 199 {
		t.Errorf("too few to learn from and to measure on: %+v", q)
	}
}

func TestATunedEstimateGivesTheSameReasons(t *testing.T) {
	t.Parallel()
	_, m := load(t)
	v := lateness.Values{Left: 8, Load: 120, OnTime: 75, Size: 3, Duty: 20}
	plain, tuned := m.Risk(v), m.Tuned(lateness.Tuning{N: 500, Slope: 0.5, Shift: -2}).Risk(v)
	if want := 1 / (1 + math.Exp(-(0.5*1.7 - 2))); math.Abs(tuned.P-want) > 1e-9 || tuned.Level != lateness.Low {
		t.Errorf("tuned %v %s, want %v", tuned.P, tuned.Level, want)
	}
	if d := cmp.Diff(plain.Reasons, tuned.Reasons); d != "" {
		t.Error(d)
	}
}
