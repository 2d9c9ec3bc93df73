package rule_test

import (
	"io/fs"
	"os"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"thads/internal/errs"
	"thads/internal/rule"
	"thads/law"
)

// added reads a new operation with all that belongs to it, as files only: nothing that ships is edited.
func added(t *testing.T) map[string]string {
	t.Helper()
	out := map[string]string{}
	dir := os.DirFS("testdata/op29")
	err := fs.WalkDir(dir, ".", func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := fs.ReadFile(dir, p)
		out[p] = string(b)
		return err
	})
	if err != nil || len(out) == 0 {
		t.Fatalf("%d files, %v", len(out), err)
	}
	return out
}

// overlaid is the shipped law with further files.
func overlaid(t *testing.T, more map[string]string) fstest.MapFS {
	t.Helper()
	out := fstest.MapFS{}
	err := fs.WalkDir(law.Files, ".", func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := fs.ReadFile(law.Files, p)
		out[p] = &fstest.MapFile{Data: b}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	for p, text := range more {
		out[p] = &fstest.MapFile{Data: []byte(text)}
	}
	return out
}

func TestA29thOperationIsAddedByAddingFilesOnly(t *testing.T) {
	t.Parallel()
	files := overlaid(t, added(t))
	p, err := rule.Load(files)
	if err != nil {
		t.Fatal(err)
	}
	dir, err := fs.Sub(files, "b-2025")
	if err != nil {
		t.Fatal(err)
	}
	r := rule.Check(dir, "b-2025", p, papers(t))
	for _, x := range r.Problems {
		t.Errorf("%s: %s", x.Where, x.What)
	}
	if r.Operations != 29 {
		t.Errorf("%d operations", r.Operations)
	}

	k := p.Pack(rule.B)
	if k.Ref() == packs(t).Pack(rule.B).Ref() {
		t.Error("the pack keeps its name though its text is another")
	}
	a, err := k.May("OP-29", "extend", "S06", "X1.1", "a")
	if err != nil {
		t.Fatal(err)
	}
	if got := a.Deadlines(); !slices.Contains(got, "T-901") || !slices.Contains(got, "T-030") {
		t.Errorf("time limits %v", got)
	}
	if _, err := k.May("OP-29", "extend", "S12", "X1.1", "a"); errs.KindOf(err) != errs.Conflict {
		t.Errorf("from a postponed line: %v", err)
	}
	if _, err := k.May("OP-29", "extend", "S06", "", ""); errs.KindOf(err) != errs.Invalid {
		t.Errorf("without a ground: %v", err)
	}
	if got := stopped(t, k, a, rule.Scene{"input": map[string]any{"days": int64(11)}}); !slices.Equal(got, []string{"declaration_short"}) {
		t.Errorf("eleven days: stopped by %v", got)
	}
	if got := stopped(t, k, a, rule.Scene{"input": map[string]any{"days": int64(7)}}); len(got) > 0 {
		t.Errorf("seven days: stopped by %v", got)
	}
	due, err := p.Due("T-901", date("2026-11-20").Start(), rule.Ask{Variant: rule.AgreedDays(5)})
	if err != nil || due.Date.Short() != "25/11/2026" {
		t.Errorf("five days from 20/11/2026: %v, %v", due.Date, err)
	}
}

func TestAnAddedFileIsHeldToTheSameRules(t *testing.T) {
	t.Parallel()
	for name, tt := range map[string]struct{ file, old, new, says string }{
		"a number out of order":      {"b-2025/operations/op29.yaml", "code: OP-29", "code: OP-31", "ở đây cần OP-29"},
		"a time limit nobody wrote":  {"b-2025/operations/op29.yaml", "arm: T-901", "arm: T-902", `thời hạn "T-902" không có`},
		"a duty that never ends":     {"b-2025/operations/op29.yaml", "within: [T-901]", "within: [T-042]", "T-901 bắt đầu mà không việc nào kết thúc"},
		"a guard's number used":      {"b-2025/guards/op29.yaml", "number: 90", "number: 3", "trùng số"},
		"a situation come otherwise": {"b-2025/tests/op29.yaml", "input.days = 10, thì cho làm", "input.days = 10, thì không cho", "quy tắc cho làm"},
		"a list of another file":     {"b-2025/grounds/op29.yaml", "list: X1.1", "list: L46.1", "danh sách căn cứ trùng"},
	} {
		more := map[string]string{}
		for p, text := range added(t) {
			more[p] = text
		}
		if !strings.Contains(more[tt.file], tt.old) {
			t.Fatalf("%s no longer says %q", tt.file, tt.old)
		}
		more[tt.file] = strings.Replace(more[tt.file], tt.old, tt.new, 1)
		dir, err := fs.Sub(overlaid(t, more), "b-2025")
		if err != nil {
			t.Fatal(err)
		}
		found := false
		problems := rule.Check(dir, "b-2025", packs(t), papers(t)).Problems
		for _, x := range problems {
			found = found || strings.Contains(x.What, tt.says)
		}
		if !found {
			t.Errorf("%s: found only %v", name, problems)
		}
	}
}
