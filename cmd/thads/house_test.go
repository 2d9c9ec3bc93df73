package main

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"thads/internal/store"
	"thads/internal/store/storetest"
)

// says runs the program as a person would and answers its exit status, standard output and standard error.
func says(args ...string) (status int, out, err string) {
	var o, e bytes.Buffer
	status = run(context.Background(), env{out: &o, err: &e}, args)
	return status, o.String(), e.String()
}

func TestFlagsStandWhereverPeoplePutThem(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		args []string
		rest []string
		as   string
		json bool
		bad  bool
	}{
		{args: nil},
		{args: []string{"có bao nhiêu việc?", "--as", "head"}, rest: []string{"có bao nhiêu việc?"}, as: "head"},
		{args: []string{"--json", "a", "--as=x", "b"}, rest: []string{"a", "b"}, as: "x", json: true},
		{args: []string{"a", "--", "--as", "b"}, rest: []string{"a", "--as", "b"}},
		{args: []string{"--as", "--", "a"}, rest: []string{"a"}, as: "--"},
		{args: []string{"a", "--nothing"}, bad: true},
		{args: []string{"--as"}, bad: true},
		{args: []string{"-h"}, bad: true},
	} {
		f := newFlags("test")
		got := commonFlags(f)
		var e bytes.Buffer
		rest, err := parse(env{out: &e, err: &e}, f, c.args)
		if (err != nil) != c.bad {
			t.Errorf("%q: %v", c.args, err)
			continue
		}
		if !c.bad && (cmp.Diff(c.rest, rest) != "" || got.as != c.as || got.json != c.json) {
			t.Errorf("%q: rest %q, as %q, json %v", c.args, rest, got.as, got.json)
		}
	}
}

func TestANewDatabaseIsMadeOnceAndVerifiesEmpty(t *testing.T) {
	t.Parallel()
	dir := filepath.Join(t.TempDir(), "a", "b")
	db := "sqlite:" + filepath.Join(dir, "thads.db")
	if status, _, err := says("verify", "--db", db, "--data", dir); status != 1 || !strings.Contains(err, "thads migrate") {
		t.Errorf("verify before there is a database: %d %s", status, err)
	}
	if status, out, err := says("migrate", "--db", db, "--json"); status != 0 || !strings.Contains(out, `"steps": `) {
		t.Fatalf("migrate: %d %s %s", status, out, err)
	}
	if status, out, err := says("migrate", "--db", db); status != 0 || !strings.Contains(out, "mới nhất") {
		t.Errorf("migrate again: %d %s %s", status, out, err)
	}
	status, out, err := says("verify", "--db", db, "--data", dir, "--json")
	var r struct {
		Facts, Cases *int
		Violations   []any
	}
	if e := json.Unmarshal([]byte(out), &r); status != 0 || e != nil || r.Facts == nil || *r.Facts != 0 || r.Cases == nil || r.Violations == nil {
		t.Errorf("verify: %d %s %s %v", status, out, err, e)
	}
	if _, e := os.Stat(filepath.Join(dir, "blobs")); e == nil {
		t.Error("verify made a folder")
	}
}

func TestVerifyNamesEveryViolationAndEndsWithOne(t *testing.T) {
	t.Parallel()
	dsn := storetest.SQLiteDSN(t)
	s := storetest.Open(t, dsn)
	err := s.Do(context.Background(), func(tx *store.Tx) error {
		tx.Insert(store.DaySeal{Province: 7, Day: "2026-11-22", Facts: 3})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	status, out, errText := says("verify", "--db", dsn, "--data", t.TempDir())
	if status != 1 || !strings.Contains(out, "replay\tday_seal:2026-11-22\t") || !strings.Contains(out, "seal-day\tday_seal:7/2026-11-22\t") || !strings.Contains(errText, "2 vi phạm") {
		t.Errorf("%d\n%s\n%s", status, out, errText)
	}
	status, out, _ = says("verify", "--db", dsn, "--data", t.TempDir(), "--json")
	var r store.Report
	if e := json.Unmarshal([]byte(out), &r); status != 1 || e != nil || len(r.Violations) != 2 || r.Violations[0].Invariant != "replay" || r.Violations[0].ID == "" || r.Violations[0].What == "" {
		t.Errorf("%d %s %v", status, out, e)
	}
}

func TestTheDoctorNamesWhatIsMissingAndTheRemedy(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	file := filepath.Join(dir, "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	status, out, _ := says("doctor", "--db", "sqlite:"+filepath.Join(dir, "none.db"), "--data", file, "--json")
	var r struct {
		OK     *bool
		Checks []check
	}
	if err := json.Unmarshal([]byte(out), &r); err != nil || status != 1 || r.OK == nil || *r.OK {
		t.Fatalf("%d %s %v", status, out, err)
	}
	found := map[string]check{}
	for _, c := range r.Checks {
		found[c.Name] = c
		if c.OK != (c.Remedy == "") {
			t.Errorf("%s: ok %v, remedy %q", c.Name, c.OK, c.Remedy)
		}
	}
	if c := found["database"]; c.OK || !strings.Contains(c.Remedy, "thads migrate") {
		t.Errorf("database: %+v", c)
	}
	if c := found["data"]; c.OK || !strings.Contains(c.Remedy, "--data") {
		t.Errorf("data: %+v", c)
	}
	for _, name := range []string{"pdftotext", "pdftoppm", "tesseract", "tesseract-vie", "chromium", "postgres", "clock"} {
		if _, ok := found[name]; !ok {
			t.Errorf("nothing is said of %s", name)
		}
	}
	if _, err := os.Stat(filepath.Join(dir, "none.db")); err == nil {
		t.Error("the doctor made a database")
	}
}

func TestTheDoctorFindsAHouseInOrder(t *testing.T) {
	t.Parallel()
	_, out, _ := says("doctor", "--db", storetest.SQLiteDSN(t), "--data", filepath.Join(t.TempDir(), "new", "folder"))
	for _, line := range []string{"được    database", "được    data", "được    clock"} {
		if !strings.Contains(out, line) {
			t.Errorf("no line %q in\n%s", line, out)
		}
	}
	if saneClock(time.Date(1970, 1, 1, 0, 0, 0, 0, time.UTC)) {
		t.Error("a clock at 1970 passes")
	}
}
