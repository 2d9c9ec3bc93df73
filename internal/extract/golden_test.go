package extract_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"thads/internal/extract"
)

var rewrite = flag.Bool("rewrite", false, "write the expected readings anew; look at the difference before keeping it")

// Every judgment in testdata is invented; beside it stands what a person reads in it.
func TestInventedJudgmentsAreReadAsAPersonReadsThem(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) < 10 {
		t.Fatalf("%d files, %v", len(files), err)
	}
	for _, file := range files {
		if filepath.Base(file) == "clauses.txt" || strings.HasPrefix(filepath.Base(file), "don-") {
			continue
		}
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
			t.Parallel()
			r := mustRead(t, load(t, file))
			got := summary(r, true)
			want := strings.TrimSuffix(file, ".txt") + ".want"
			if *rewrite {
				save(t, want, got)
			}
			if diff := cmp.Diff(load(t, want), got); diff != "" {
				t.Errorf("%s (-want +got):\n%s", file, diff)
			}
			checkSpans(t, r)
		})
	}
}

// Each case of clauses.txt is a disposition put into an invented judgment; below the line stands its reading.
func TestClausesOfDispositions(t *testing.T) {
	t.Parallel()
	skeletons := map[string]string{"civil": load(t, "testdata/civil.skeleton"), "criminal": load(t, "testdata/criminal.skeleton")}
	cases := strings.Split(load(t, "testdata/clauses.txt"), "=== ")[1:]
	var out strings.Builder
	for _, c := range cases {
		title, body, _ := strings.Cut(c, "\n")
		clause, want, _ := strings.Cut(body, "---\n")
		kind, name, _ := strings.Cut(title, ": ")
		r := mustRead(t, strings.Replace(skeletons[kind], "%s", strings.TrimSpace(clause), 1))
		got := summary(r, false)
		fmt.Fprintf(&out, "=== %s\n%s---\n%s", title, clause, got)
		if !*rewrite && got != want {
			t.Errorf("%s (-want +got):\n%s", name, cmp.Diff(want, got))
		}
		checkSpans(t, r)
	}
	if *rewrite {
		save(t, "testdata/clauses.txt", out.String())
	}
}

func mustRead(t *testing.T, text string) *extract.Reading {
	t.Helper()
	r, err := extract.Read(text)
	if err != nil {
		t.Fatalf("%v in %.200q", err, text)
	}
	return r
}

func load(t *testing.T, file string) string {
	t.Helper()
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func save(t *testing.T, file, text string) {
	t.Helper()
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

// summary writes what matters of a reading, one line a value.
func summary(r *extract.Reading, whole bool) string {
	var b strings.Builder
	if whole {
		fmt.Fprintf(&b, "%s số %s ngày %s, %s, %s, hiệu lực: %s\n%s\n", r.Document, r.JudgmentNumber, r.JudgmentDate, r.Court, r.Instance, r.Effective, r.Kind)
		for _, p := range r.Parties {
			fmt.Fprintf(&b, "%s: %s, %s, %s\n", p.Role, p.Name, year(p.BirthYear), p.Address)
			for _, rep := range p.Representatives {
				fmt.Fprintf(&b, "    %s: %s\n", rep.Role, rep.Name)
			}
		}
	}
	for _, o := range r.Obligations {
		fmt.Fprintf(&b, "%s -> %s: %s %s%s%s%s%s\n", strings.Join(o.Payer, " + "), strings.Join(o.Payee, " + "), o.Kind, money(o.AmountVND),
			mark(o.Periodic, " mỗi tháng "+money(o.AmountPerMonth)), mark(o.Joint != nil && *o.Joint, " liên đới"), mark(o.AlreadySettled, " đã xong"),
			mark(o.InterestClause, " lãi: "+strings.Join([]string{o.InterestBasis, o.InterestStart, o.InterestFrom}, "|")))
	}
	for _, c := range r.CourtFees {
		var receipts []string
		for _, rec := range c.Receipts {
			receipts = append(receipts, rec.Number+" "+rec.Date)
		}
		fmt.Fprintf(&b, "án phí %s: %s %s%s tạm ứng %s hoàn %s còn %d [%s]\n", strings.Join(c.Person, " + "), c.Type, money(c.AmountVND), mark(c.Exempt, " miễn"),
			money(c.AdvancePaidVND), money(c.RefundVND), c.StillToPayVND, strings.Join(receipts, "; "))
	}
	if whole {
		for _, e := range r.Exhibits {
			fmt.Fprintf(&b, "vật chứng %s: %s -> %s %s\n", e.Action, e.Item, e.To, money(e.AmountVND))
		}
	}
	for _, w := range r.Warnings {
		fmt.Fprintf(&b, "lưu ý %s\n", w.Key)
	}
	return b.String()
}

func year(y *int) string {
	if y == nil {
		return "-"
	}
	return fmt.Sprint(*y)
}

func money(n *int64) string {
	if n == nil {
		return "-"
	}
	return fmt.Sprint(*n)
}

func mark(on bool, s string) string {
	if on {
		return s
	}
	return ""
}

// checkSpans holds every span of a reading to the text it points into.
func checkSpans(t *testing.T, r *extract.Reading) {
	t.Helper()
	ok := func(what string, s extract.Span) {
		if s.Start < 0 || s.End < s.Start || s.End > len(r.Text) || r.Text[s.Start:s.End] != s.Text {
			t.Errorf("%s: span %d-%d %q does not stand there", what, s.Start, s.End, s.Text)
		}
	}
	values := func(what string, vs extract.Values) {
		for field, v := range vs {
			ok(what+"."+field, v.Span)
			if v.Confidence < 0 || v.Confidence > 1 {
				t.Errorf("%s.%s: confidence %v", what, field, v.Confidence)
			}
		}
	}
	values("header", r.Evidence)
	for _, p := range r.Parties {
		values(p.Name, p.Values)
	}
	for _, o := range r.Obligations {
		ok("obligation", o.Span)
		values("obligation", o.Values)
		if strings.Join(strings.Fields(o.Span.Text), " ") != o.Evidence {
			t.Errorf("evidence %q is not its span %q", o.Evidence, o.Span.Text)
		}
	}
	for _, c := range r.CourtFees {
		ok("fee", c.Span)
		values("fee", c.Values)
		if c.StillToPayVND < 0 {
			t.Errorf("%v still owes %d", c.Person, c.StillToPayVND)
		}
	}
	for _, e := range r.Exhibits {
		ok("exhibit", e.Span)
	}
	for _, w := range r.Warnings {
		if w.Span != nil {
			ok(w.Key, *w.Span)
		}
	}
}
