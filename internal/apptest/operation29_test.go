package apptest_test

import (
	"io/fs"
	"os"
	"slices"
	"testing"
	"testing/fstest"
	"time"

	"thads/internal/apptest"
	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/desk/enforce"
	"thads/internal/desk/issue"
	"thads/internal/document"
	"thads/internal/errs"
	"thads/internal/people"
	"thads/internal/rule"
	"thads/internal/store"
	"thads/internal/store/storetest"
	"thads/internal/task"
	"thads/law"
)

// with is the shipped law and the files of a folder beside it.
func with(t *testing.T, folder string) *rule.Packs {
	t.Helper()
	all := fstest.MapFS{}
	for _, from := range []fs.FS{law.Files, os.DirFS(folder)} {
		err := fs.WalkDir(from, ".", func(p string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() {
				return err
			}
			b, err := fs.ReadFile(from, p)
			all[p] = &fstest.MapFile{Data: b}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	packs, err := rule.Load(all)
	if err != nil {
		t.Fatal(err)
	}
	return packs
}

func TestA29thOperationThatIsFilesOnlyRunsLikeTheOthers(t *testing.T) {
	t.Parallel()
	h := apptest.Open(t, storetest.SQLiteDSN(t), time.Date(2026, 11, 2, 9, 0, 0, 0, desk.Zone()))
	text, err := os.ReadFile("story/testdata/lien-doi.txt")
	if err != nil {
		t.Fatal(err)
	}
	id := h.IssuedCase(t, string(text), "2026-10-11")
	packs := with(t, "../rule/testdata/op29")
	h.Desk.Law = func() *rule.Packs { return packs }
	ctx, all := t.Context(), h.Store.For(people.OperatorWho)
	c, err := all.Case(ctx, 66, id)
	if err != nil {
		t.Fatal(err)
	}
	var officer people.Who
	for _, name := range []string{"chv1", "chv2", "chv3"} {
		if who := h.Person(t, name); who.ID == c.OfficerID {
			officer = who
		}
	}
	step := func(key, op, act string, values map[string]any) (enforce.Done, error) {
		in := enforce.StepIn{Province: 66, Case: id, Op: op, Act: act, Values: values}
		if act == "extend" {
			in.List, in.Letter, in.Evidence = "X1.1", "a", []string{"Giấy xác nhận của bệnh viện"}
		}
		return desk.Do(ctx, h.Desk, officer, key, enforce.Step, in)
	}
	if _, err := step("serve", "OP-06", "serve_decision", map[string]any{"how": "giao trực tiếp"}); err != nil {
		t.Fatal(err)
	}
	if _, err := step("early", "OP-29", "extend", map[string]any{"days": 5}); errs.KindOf(err) != errs.Conflict {
		t.Errorf("in the voluntary period: %v", err)
	}
	h.Set(time.Date(2026, 11, 16, 9, 0, 0, 0, desk.Zone()))
	if _, err := enforce.Sweep(ctx, h.Desk); err != nil {
		t.Fatal(err)
	}
	if _, err := step("long", "OP-29", "extend", map[string]any{"days": 11}); errs.KindOf(err) != errs.Unlawful {
		t.Errorf("eleven days: %v", err)
	}
	done, err := step("extend", "OP-29", "extend", map[string]any{"days": 5, "reason": "đang nằm viện"})
	if err != nil || done.Draft != "TB-008" {
		t.Fatalf("%+v, %v", done, err)
	}
	papers, err := all.PapersOf(ctx, 66, "case", id)
	if err != nil {
		t.Fatal(err)
	}
	p := papers[slices.IndexFunc(papers, func(x document.Paper) bool { return x.FormCode == "TB-008" })]
	if _, err := desk.Do(ctx, h.Desk, officer, "sign", issue.Sign, issue.SignIn{Province: 66, ID: p.ID, Rev: p.Rev, Blob: "aa"}); err != nil {
		t.Fatal(err)
	}
	records := h.Person(t, "vanthu")
	if _, err := desk.Do(ctx, h.Desk, records, "number", issue.Number, issue.Ref{Province: 66, ID: p.ID}); err != nil {
		t.Fatal(err)
	}
	if _, err := desk.Do(ctx, h.Desk, records, "issue", issue.Issue, issue.IssueIn{Province: 66, ID: p.ID, Blob: "bb"}); err != nil {
		t.Fatal(err)
	}
	if due := runs(t, all, c, "T-901"); due != "2026-11-23" { // 21/11 is a Saturday
		t.Errorf("the period of the new operation ends %q", due)
	}
	if _, err := step("again", "OP-29", "extend", map[string]any{"days": 5}); errs.KindOf(err) != errs.Unlawful {
		t.Errorf("a second time: %v", err)
	}
	if _, err := step("declared", "OP-29", "declared", nil); err != nil {
		t.Fatal(err)
	}
	if due := runs(t, all, c, "T-901"); due != "" {
		t.Errorf("the period still runs to %s", due)
	}
	report, err := h.Store.Verify(ctx, store.VerifyOpts{})
	if err != nil || len(report.Violations) > 0 {
		t.Errorf("%v %+v", err, report.Violations)
	}
}

// runs is the last day of a running period of a case; empty when none runs.
func runs(t *testing.T, r *store.Reader, c casefile.Case, duty string) string {
	t.Helper()
	ks, err := r.Clocks(t.Context(), c.Province, c.ID, "")
	if err != nil {
		t.Fatal(err)
	}
	i := slices.IndexFunc(ks, func(k task.Clock) bool { return k.Duty == duty && k.State == desk.Live })
	if i < 0 {
		return ""
	}
	return ks[i].DueDay
}
