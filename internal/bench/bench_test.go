package bench_test

import (
	"context"
	"maps"
	"strings"
	"testing"
	"time"

	"thads/internal/app"
	"thads/internal/bench"
	"thads/internal/calendar"
	"thads/internal/errs"
	"thads/internal/follow"
	"thads/internal/seed"
)

func open(t *testing.T) *bench.Bench {
	t.Helper()
	a, err := app.New(t.Context(), app.Config{Data: t.TempDir(), NoSync: true})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := a.Close(); err != nil {
			t.Error(err)
		}
	})
	return &bench.Bench{House: a, Password: app.DemoPassword, PIN: app.DemoPIN, Clock: time.Now, Spend: time.Millisecond, Users: 2,
		CPU: func() time.Duration { return 0 }, Temp: func() (string, error) { return t.TempDir(), nil },
		Seed: func(ctx context.Context, a *app.App, cases int, province int64) error {
			_, err := seed.Run(ctx, seed.House{Store: a.Store, Law: a.Desk.Law, Follow: follow.All(a.Site), Blobs: a.Blobs, Keys: a.Keys, Data: a.Config.Data, PassHash: "$argon2id$made-up", PIN: app.DemoPIN},
				seed.Options{Cases: cases, Seed: 11, AsOf: calendar.DateOf(a.Desk.Now()).AddDays(-1), Provinces: []int64{province}})
			return err
		}}
}

func TestMeasuresWithoutANationCountWhatTheyDid(t *testing.T) {
	t.Parallel()
	b := open(t)
	for _, name := range []string{"due", "render", "extract", "verify", "sweep"} {
		r, err := b.Run(t.Context(), name)
		if err != nil || r.Name != name || name != "verify" && name != "sweep" && (r.N < 1 || r.Rate <= 0 || r.P99 < r.P50) {
			t.Errorf("%s: %+v, %v", name, r, err)
		}
	}
}

func TestABigCaseAndABigWorkListAnswerOnEveryPage(t *testing.T) {
	if testing.Short() {
		t.Skip("makes a demo nation with its keys")
	}
	t.Parallel()
	b := open(t)
	b.Small = true
	for _, name := range []string{"bigcase", "worklist10k", "operations"} {
		if r, err := b.Run(t.Context(), name); err != nil || r.N < 1 {
			t.Errorf("%s: %+v, %v", name, r, err)
		}
	}
}

func TestOperationsOfAGivenNationLeaveItAsItIs(t *testing.T) {
	if testing.Short() {
		t.Skip("makes a demo nation with its keys")
	}
	t.Parallel()
	b := open(t)
	b.Given = true
	if err := b.Seed(t.Context(), b.House, 30, 66); err != nil {
		t.Fatal(err)
	}
	before, err := b.House.Store.Digests(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if r, err := b.Run(t.Context(), "operations"); err != nil || r.N < 1 {
		t.Errorf("%+v, %v", r, err)
	}
	if after, err := b.House.Store.Digests(t.Context()); err != nil || !maps.Equal(before, after) {
		t.Errorf("the nation was changed: %v", err)
	}
}

func TestPagesNeedANationAndSaySo(t *testing.T) {
	t.Parallel()
	b := open(t)
	for name, key := range map[string]string{"worklist": "bench.nation", "casepage": "bench.nation", "nothing": "bench.name"} {
		if _, err := b.Run(t.Context(), name); errs.As(err) == nil || errs.As(err).Def.Key != key {
			t.Errorf("%s answers %v, want the refusal %s", name, err, key)
		}
	}
}

func TestTheStoryGoesFromFileToLookUpPage(t *testing.T) {
	if testing.Short() {
		t.Skip("makes a demo nation with its keys")
	}
	t.Parallel()
	b := open(t)
	r, err := b.Run(t.Context(), "story")
	if err != nil || r.N < 1 {
		t.Errorf("%+v, %v", r, err)
	}
	if !strings.Contains(strings.Join(bench.Names(), " "), "story") {
		t.Error("story is not in the list of names")
	}
}
