package main

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"thads/internal/calendar"
	"thads/internal/casefile"
	"thads/internal/rule"
	"thads/internal/store"
)

// draftPack is the new law with texts in place of others: file, old, new.
func draftPack(t *testing.T, changes ...[3]string) string {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "b-2025")
	if err := os.CopyFS(dir, os.DirFS(filepath.Join("..", "..", "law", "b-2025"))); err != nil {
		t.Fatal(err)
	}
	for _, c := range changes {
		file := filepath.Join(dir, c[0])
		b, err := os.ReadFile(file)
		if err != nil || !bytes.Contains(b, []byte(c[1])) {
			t.Fatalf("%s no longer says %q: %v", c[0], c[1], err)
		}
		if err := os.WriteFile(file, bytes.Replace(b, []byte(c[1]), []byte(c[2]), 1), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestLawRehearseListsWhatADraftWouldChangeAndChangesNothing(t *testing.T) {
	t.Parallel()
	home := t.TempDir()
	db := "sqlite:" + filepath.Join(home, "thads.db")
	var quiet bytes.Buffer
	if code := run(context.Background(), env{out: &quiet, err: &quiet}, []string{"seed", "--cases", "30", "--seed", "3", "--papers", "0",
		"--as-of", "2026-11-22", "--db", db, "--data", home, "--json"}); code != 0 {
		t.Fatalf("seed: %s", quiet.String())
	}
	rehearse := func(dir string) (r rehearsal, text string) {
		t.Helper()
		code, out, said := lawRun("rehearse", dir, "--db", db, "--data", home, "--json", "--first", "2")
		if err := json.Unmarshal([]byte(out), &r); code != 0 || err != nil {
			t.Fatalf("status %d, %v: %s", code, err, said)
		}
		return r, out
	}
	same, _ := rehearse(draftPack(t))
	if same.Clocks.Seen == 0 || same.Cases.Seen != 30 || same.Clocks.Moved != 0 || same.Cases.Touched != 0 || same.Steps.Changed != 0 || same.Problems != 0 {
		t.Errorf("the law in force as its own draft: %+v", same)
	}
	if strings.Split(same.Draft, "@")[1] != strings.Split(same.Against, "@")[1] {
		t.Errorf("%s against %s", same.Draft, same.Against)
	}

	// Notices in one day instead of three; the servant of them is asked on another form.
	r, text := rehearse(draftPack(t,
		[3]string{"deadlines.yaml", "starts_vi: ra văn bản\n  length: {n: 3, unit: WD}", "starts_vi: ra văn bản\n  length: {n: 1, unit: WD}"},
		[3]string{"operations.yaml", "forms: [TB-001, TB-048, BB-003]", "forms: [TB-001, BB-003]"}))
	var moved, met *tally
	for i, x := range r.Clocks.By {
		if x.About == "T-030" && x.What == "sooner" {
			moved = &r.Clocks.By[i]
		}
	}
	for i, x := range r.Cases.By {
		if x.About == "OP-06.serve_decision" && x.What == "forms" {
			met = &r.Cases.By[i]
		}
	}
	if moved == nil || moved.Count != r.Clocks.Moved || len(moved.First) == 0 || len(moved.First) > 2 {
		t.Errorf("periods: %+v", r.Clocks)
	}
	if met == nil || met.Count == 0 || met.Count > 30 || met.Lines < met.Count || met.Detail != "bỏ TB-048" || r.Cases.Touched != met.Count {
		t.Errorf("cases: %+v", r.Cases)
	}
	again, _ := rehearse(draftPack(t))
	if again.Clocks.Seen != same.Clocks.Seen || again.Clocks.Moved != 0 {
		t.Errorf("a rehearsal left a trace: %+v", again.Clocks)
	}
	for _, name := range []string{"Nguyễn", "Trần", "Phạm"} {
		if strings.Contains(text, name) {
			t.Errorf("a person's name is in the answer: %s", name)
		}
	}
}

func TestWhereLinesStoodBeforeAStepIsReadFromTheFacts(t *testing.T) {
	t.Parallel()
	fact := func(act, input, changes string) store.Fact {
		return store.Fact{ID: act, Act: act, At: 1_790_000_000_000_000, Body: `{"input":` + input + `,"changes":` + changes + `}`}
	}
	got, err := pastSteps([]store.Fact{
		fact("OP-09.no_means", `{"list":"L38.1","letter":"a","on":"2026-10-01","lines":["x"]}`, `[{"t":"obligation","k":[66,"x"],"o":"~","c":{"state":"S09","rev":3}}]`),
		fact("OP-10.separate_book", `{"list":"N22.1","letter":"-","on":"2026-11-02"}`, `[{"t":"clock","k":[66,"c"],"o":"~","c":{"state":"closed"}},{"t":"obligation","k":[66,"x"],"o":"~","c":{"state":"S10"}}]`),
		fact("OP-08.periodic", `{}`, `[]`),
	}, []casefile.Line{{ID: "x"}, {ID: "y"}})
	if err != nil {
		t.Fatal(err)
	}
	want := []rule.PastStep{
		{Act: "OP-09.no_means", List: "L38.1", Letter: "a", On: day(t, "2026-10-01")}, // nothing tells where the line stood
		{Act: "OP-10.separate_book", List: "N22.1", Letter: "-", On: day(t, "2026-11-02"), From: []string{"S09"}},
		{Act: "OP-08.periodic", On: day(t, "2026-09-21"), From: []string{"S10"}}, // no day of its own: that of the fact
	}
	if diff := cmp.Diff(want, got, cmp.Comparer(func(a, b calendar.Date) bool { return a.String() == b.String() })); diff != "" {
		t.Error(diff)
	}
}

func day(t *testing.T, s string) calendar.Date {
	t.Helper()
	d, err := calendar.ParseDate(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestLawRehearseWantsAPackAndADatabase(t *testing.T) {
	t.Parallel()
	db := "sqlite:" + filepath.Join(t.TempDir(), "thads.db")
	if code, _, said := lawRun("rehearse", draftPack(t), "--db", db); code != 1 || !strings.Contains(said, "Chưa có cơ sở dữ liệu") {
		t.Errorf("without a database: status %d, %s", code, said)
	}
	if code, _, _ := lawRun("rehearse", "--db", db); code != 2 {
		t.Errorf("without a folder: status %d", code)
	}
}
