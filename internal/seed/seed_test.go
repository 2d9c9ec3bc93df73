package seed_test

import (
	"context"
	"log/slog"
	"testing"

	"github.com/google/go-cmp/cmp"

	"thads/internal/blob"
	"thads/internal/calendar"
	"thads/internal/desk/issue"
	"thads/internal/follow"
	"thads/internal/people"
	"thads/internal/rule"
	"thads/internal/seed"
	"thads/internal/sign"
	"thads/internal/store"
	"thads/internal/store/storetest"
	"thads/law"
)

var day = calendar.MustDate("2026-11-22")

// three provinces keep the tests fast: a large one, one of many folks, a small one.
var three = []int64{79, 66, 12}

// house is a fresh nation's ground over a database; files and keys lie in dir, so that two houses may share them.
func house(t testing.TB, s *store.Store, dir string) seed.House {
	t.Helper()
	packs, err := rule.Load(law.Files)
	if err != nil {
		t.Fatal(err)
	}
	blobs, err := blob.NewDisk(dir + "/blobs")
	if err != nil {
		t.Fatal(err)
	}
	keys := sign.Open(dir)
	if err := keys.EnsureCA(day.Start()); err != nil {
		t.Fatal(err)
	}
	return seed.House{Store: s, Law: func() *rule.Packs { return packs }, Follow: follow.All(issue.Site{Base: "https://thads.example"}), Blobs: blobs, Keys: keys, Data: dir,
		PassHash: "$argon2id$made-up", PIN: "246810",
		People: []seed.Person{{Username: "laichau.thutruong", Name: "Lò Văn Inh", Role: people.Head, Office: "12"},
			{Username: "laichau.vanthu", Name: "Phàn Thị Mai", Role: people.Records, Office: "12"}}}
}

func nation(t testing.TB, h seed.House, o seed.Options) (seed.Result, map[string]string) {
	t.Helper()
	r, err := seed.Run(t.Context(), h, o)
	if err != nil {
		t.Fatal(err)
	}
	d, err := h.Store.Digests(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return r, d
}

func TestTheSameArgumentsGiveTheSameNationOnEitherDatabase(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	o := seed.Options{Cases: 60, Seed: 3, AsOf: day, Papers: 3, Provinces: three}
	h := house(t, storetest.New(t), dir)
	r, first := nation(t, h, o)
	if r.Cases != 60 || r.OwnPapers < 3 || r.Incomplete > 0 {
		t.Errorf("made %+v, want 60 cases, 3 of them with papers of their own, and no paper that lacks data", r)
	}
	checked(t, h)
	_, again := nation(t, house(t, storetest.New(t), dir), o)
	if d := cmp.Diff(first, again); d != "" {
		t.Errorf("the second nation on SQLite differs:\n%s", d)
	}
	other := o
	other.Seed++
	if _, d := nation(t, house(t, storetest.New(t), dir), other); d["cases"] == first["cases"] {
		t.Error("another seed gives the same cases")
	}
	t.Run("postgres", func(t *testing.T) {
		_, pg := nation(t, house(t, storetest.Postgres(t), dir), o)
		if d := cmp.Diff(first, pg); d != "" {
			t.Errorf("the nation on PostgreSQL differs:\n%s", d)
		}
	})
}

// checked runs the whole verification over a nation: facts against rows, files, signatures.
func checked(t *testing.T, h seed.House) {
	t.Helper()
	roots, err := h.Keys.Roots()
	if err != nil {
		t.Fatal(err)
	}
	rep, err := h.Store.Verify(t.Context(), store.VerifyOpts{BlobOK: h.Blobs.Check, SignedOK: func(ctx context.Context, hash string, sealed bool) []string {
		file, err := blob.Read(ctx, h.Blobs, hash)
		if err != nil {
			return []string{err.Error()}
		}
		rep, err := sign.Verify(file, roots, sign.VerifyOptions{Now: day.End(), RequireSeal: sealed})
		if err != nil {
			return []string{err.Error()}
		}
		return rep.Problems
	}})
	if err != nil {
		t.Fatal(err)
	}
	if rep.Cases == 0 || rep.Facts == 0 {
		t.Errorf("verified %d facts of %d cases", rep.Facts, rep.Cases)
	}
	for _, v := range rep.Violations[:min(5, len(rep.Violations))] {
		t.Errorf("verify: %+v", v)
	}
}

// BenchmarkNation makes cases as fast as it can; cases/s is the figure.
//
//	go test -run xxx -bench Nation -benchtime 1x -cpuprofile cpu.out ./internal/seed
func BenchmarkNation(b *testing.B) {
	slog.SetDefault(slog.New(slog.DiscardHandler))
	for b.Loop() {
		r, _ := nation(b, house(b, storetest.New(b), b.TempDir()), seed.Options{Cases: 1500, Seed: 1, AsOf: day, Provinces: three})
		b.ReportMetric(float64(r.Cases)/b.Elapsed().Seconds(), "cases/s")
	}
}

// Whoever of a made nation may sign signs with the PIN that was told, also in an agency whose papers nobody has signed yet.
func TestEverybodyWhoMaySignHasHisKey(t *testing.T) {
	t.Parallel()
	h := house(t, storetest.New(t), t.TempDir())
	h.Keys.Light()
	nation(t, h, seed.Options{Cases: 1, Seed: 3, AsOf: day, Provinces: []int64{12}})
	all, err := h.Store.For(people.OperatorWho).Colleagues(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	signers := 0
	for _, a := range all {
		k, _, err := h.Store.KeyNamed(t.Context(), a.Username)
		if err != nil {
			t.Fatal(err)
		}
		if people.ReachOf(k.Who(), "issue.sign") == people.Nowhere {
			continue
		}
		signers++
		if _, err := h.Keys.Unlock(a.ID, h.PIN); err != nil {
			t.Errorf("%s can't sign: %v", a.Username, err)
		}
	}
	if signers < 10 {
		t.Errorf("%d people may sign", signers)
	}
	if _, err := h.Keys.UnlockAgency("12", h.PIN); err != nil {
		t.Errorf("the agency can't seal: %v", err)
	}
}
