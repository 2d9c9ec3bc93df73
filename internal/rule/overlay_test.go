package rule_test

import (
	"io/fs"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"thads/internal/errs"
	"thads/internal/rule"
	"thads/law"
)

// A new operation with all that belongs to it, as files only: nothing that ships is edited.
var added = map[string]string{
	"b-2025/operations/op29.yaml": `
- code: OP-29
  name: Gia hạn kê khai tài sản
  basis: [L37.4]
  confidence: M
  acts:
    - key: extend
      name: Cho gia hạn kê khai
      cite: [L37.4]
      from: [S06, S09]
      part: true
      grounds: [X1.1]
      draft: officer
      sign: officer
      issue: records
      forms: [TB-008]
      guards: [declaration_short]
      asks: [days, "reason?"]
      effects: [{arm: T-901, days: days}, {owe_notice: debtor, by: T-030}]
    - key: declared
      name: Nhận bản kê khai
      from: [S06, S09]
      draft: officer
      within: [T-901]
`,
	"b-2025/grounds/op29.yaml": `
- list: X1.1
  name: Lý do gia hạn kê khai
  grounds:
    - letter: a
      name: Người phải thi hành án ốm đau
      cite: [L37.4]
      evidence: [Giấy xác nhận của cơ sở khám bệnh]
`,
	"b-2025/guards/op29.yaml": `
- key: declaration_short
  number: 29
  name: 'Chỉ gia hạn một lần, không quá 10 ngày.'
  cite: [L37.4]
  confidence: M
  test: 'input.days > 0 && input.days <= 10 && past["OP-29.extend"] == 0'
  remedy: 'Nhập số ngày từ 1 đến 10; đã gia hạn thì chờ bản kê khai.'
`,
	"b-2025/deadlines/op29.yaml": `
- id: T-901
  name_vi: Kê khai sau khi được gia hạn
  starts_on: extended
  starts_vi: được gia hạn
  length: {n: 10, unit: CD}
  duty_of: officer
  consequence: official_duty
  cite: [L37.4]
  valid: {from: 2026-07-01}
  confidence: M
`,
	"b-2025/tests/op29.yaml": `
- Khoản Đang xác minh (S06), OP-29 "Cho gia hạn kê khai", căn cứ X1.1 điểm a, thì giữ nguyên, bắt đầu T-901.
- Khoản Đang xác minh (S06), OP-29 "Nhận bản kê khai", thì giữ nguyên, hết T-901.
- Ngày 20/11/2026 được gia hạn, thời hạn T-901, thì hạn là 30/11/2026 theo L37.4.
- Quy tắc declaration_short khi input.days = 10, thì cho làm.
- Quy tắc declaration_short khi input.days = 11, thì không cho.
- Quy tắc declaration_short khi input.days = 5, past OP-29.extend = 1, thì không cho.
- Việc OP-29.extend khi input.days = 5, thì bắt đầu T-901.
`,
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
	files := overlaid(t, added)
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
		"a guard's number used":      {"b-2025/guards/op29.yaml", "number: 29", "number: 3", "trùng số"},
		"a situation come otherwise": {"b-2025/tests/op29.yaml", "input.days = 10, thì cho làm", "input.days = 10, thì không cho", "quy tắc cho làm"},
		"a list of another file":     {"b-2025/grounds/op29.yaml", "list: X1.1", "list: L46.1", "danh sách căn cứ trùng"},
	} {
		more := map[string]string{}
		for p, text := range added {
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
