package main

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func lawRun(args ...string) (code int, out, said string) {
	var o, e bytes.Buffer
	code = run(context.Background(), env{out: &o, err: &e}, append([]string{"law"}, args...))
	return code, o.String(), e.String()
}

func TestLawDueAnswersWithDueDateClausePackAndSteps(t *testing.T) {
	t.Parallel()
	for name, tt := range map[string]struct {
		args      []string
		due, date string
		clause    string
		pack      string
	}{
		"a request on a Friday":               {[]string{"T-013", "--from", "2026-11-20"}, "2026-11-28T00:00:00+07:00", "2026-11-27", "L34.3", "b-2025@"},
		"the same with the new holiday on":    {[]string{"--switch-on", "2026-11-24", "T-013", "--from", "2026-11-20"}, "2026-12-01T00:00:00+07:00", "2026-11-30", "L34.3", "b-2025@"},
		"the regime is that of the day asked": {[]string{"T-140", "--from", "2026-06-29", "--on", "2026-07-02"}, "2026-07-02T00:00:00+07:00", "2026-07-01", "N65.6", "b-2025@"},
		"or else of the start":                {[]string{"T-140", "--from", "2026-06-29"}, "2026-07-07T00:00:00+07:00", "2026-07-06", "L104.1", "a-2008@"},
		"or the one that is named":            {[]string{"T-206", "--from", "2026-08-03", "--regime", "A"}, "2026-08-19T00:00:00+07:00", "2026-08-18", "L161.1", "a-2008@"},
		"hours from a moment in any zone":     {[]string{"T-101", "--from", "2026-11-20T08:30:00Z"}, "2026-11-21T15:30:00+07:00", "2026-11-21", "L67.4", "b-2025@"},
		"a special case":                      {[]string{"T-054", "--from", "2026-12-04", "--variant", "prison_or_unknown"}, "2027-12-07T00:00:00+07:00", "2027-12-06", "L38.3", "b-2025@"},
	} {
		code, out, said := lawRun(append(append([]string{"due"}, tt.args...), "--json")...)
		var got struct {
			Due, Date, Clause, Pack string
			Steps                   []string
		}
		if err := json.Unmarshal([]byte(out), &got); code != 0 || err != nil {
			t.Errorf("%s: status %d, %v, %s", name, code, err, said)
			continue
		}
		if got.Due != tt.due || got.Date != tt.date || got.Clause != tt.clause || !strings.HasPrefix(got.Pack, tt.pack) || len(got.Steps) < 2 {
			t.Errorf("%s: got %+v", name, got)
		}
	}
}

func TestLawRefusesWithASentenceAndTheRightStatus(t *testing.T) {
	t.Parallel()
	for name, tt := range map[string]struct {
		args []string
		code int
		said string
	}{
		"no start":                  {[]string{"due", "T-013"}, 2, "usage: thads law"},
		"no sub-command":            {nil, 2, "usage: thads law"},
		"a command not there":       {[]string{"enact", "b-2025"}, 2, "usage: thads law"},
		"a day that is not one":     {[]string{"due", "T-013", "--from", "2026-02-30"}, 1, "Thời điểm"},
		"an unknown time limit":     {[]string{"due", "T-999", "--from", "2026-11-20"}, 1, "Không có thời hạn T-999"},
		"a day that is not waiting": {[]string{"due", "T-013", "--from", "2026-11-20", "--switch-on", "2026-11-25"}, 1, "25/11/2026"},
		"a folder without a pack":   {[]string{"check", t.TempDir()}, 1, "Không có gói luật"},
	} {
		code, out, said := lawRun(tt.args...)
		if code != tt.code || !strings.Contains(said, tt.said) || out != "" {
			t.Errorf("%s: status %d, %q, %q", name, code, said, out)
		}
	}
}

func TestLawDueForAPersonNamesTheDayTheClauseAndEachSkippedDay(t *testing.T) {
	t.Parallel()
	_, out, _ := lawRun("due", "T-013", "--from", "2026-11-20")
	for _, want := range []string{"Hạn: hết thứ Sáu 27/11/2026", "khoản 3 Điều 34 Luật Thi hành án dân sự 2025 (L34.3)",
		"Bỏ qua thứ Bảy 21/11/2026: ngày nghỉ hằng tuần.", "Vẫn tính thứ Ba 24/11/2026 là ngày làm việc"} {
		if !strings.Contains(out, want) {
			t.Errorf("%q is not in\n%s", want, out)
		}
	}
}

func TestLawPacksListsBothRegimes(t *testing.T) {
	t.Parallel()
	code, out, _ := lawRun("packs", "--json")
	var got []struct {
		Pack, Regime string
		Deadlines    int
	}
	if err := json.Unmarshal([]byte(out), &got); code != 0 || err != nil || len(got) != 2 {
		t.Fatalf("status %d, %v: %s", code, err, out)
	}
	if got[0].Regime != "A" || got[1].Regime != "B" || got[1].Deadlines < 150 || !strings.HasPrefix(got[1].Pack, "b-2025@") {
		t.Errorf("got %+v", got)
	}
}

func TestLawCheckPassesTheShippedLawAndFailsASpoiltDraft(t *testing.T) {
	t.Parallel()
	if code, out, said := lawRun("check", filepath.Join("..", "..", "law")); code != 0 {
		t.Errorf("the shipped law: status %d\n%s%s", code, out, said)
	}
	draft := filepath.Join(t.TempDir(), "b-draft")
	if err := os.CopyFS(draft, os.DirFS(filepath.Join("..", "..", "law", "b-2025"))); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(draft, "deadlines.yaml")
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, bytes.Replace(b, []byte("length: {n: 9, unit: CD}"), []byte("length: {n: 10, unit: CD}"), 1), 0o600); err != nil {
		t.Fatal(err)
	}
	code, out, said := lawRun("check", draft)
	if code != 1 || !strings.Contains(out, "gói luật tính ra 26/11/2026") || !strings.Contains(said, "1 chỗ sai") {
		t.Errorf("a draft with another length: status %d\n%s%s", code, out, said)
	}
}
