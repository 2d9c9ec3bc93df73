package forms_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/unicode/norm"

	"thads/forms"
	"thads/internal/errs"
)

var rewrite = flag.Bool("rewrite", false, "write the golden files of the forms anew")

func load(t *testing.T) *forms.Set {
	t.Helper()
	s, err := forms.Load()
	if err != nil {
		t.Fatal(text(err))
	}
	return s
}

func text(err error) string {
	if e := errs.As(err); e != nil {
		return e.Text()
	}
	return err.Error()
}

func sample(t *testing.T, code string) map[string]any {
	t.Helper()
	raw, err := forms.Sample(code)
	if err != nil {
		t.Fatal(text(err))
	}
	var m map[string]any
	dec := json.NewDecoder(bytes.NewReader(raw))
	dec.UseNumber()
	if err := dec.Decode(&m); err != nil {
		t.Fatalf("%s/sample.json: %v", code, err)
	}
	return m
}

// One sample in every regime the form knows: what the form says is what the golden file says.
func TestEveryFormReadsAsItsGoldenFile(t *testing.T) {
	t.Parallel()
	for _, f := range load(t).All() {
		t.Run(f.Code, func(t *testing.T) {
			t.Parallel()
			var got strings.Builder
			for _, regime := range f.Regimes {
				m := sample(t, f.Code)
				m["chế_độ"] = regime
				if missing := f.Missing(m); len(missing) > 0 {
					t.Fatalf("the sample lacks %v", missing)
				}
				d, err := f.Fill(m)
				if err != nil {
					t.Fatal(text(err))
				}
				got.WriteString("===== Chế độ " + regime + " =====\n" + d.Text() + "\n")
			}
			if f.Blankable() {
				d, err := f.Blank(nil)
				if err != nil {
					t.Fatal(text(err))
				}
				got.WriteString("===== Để trống =====\n" + d.Text())
			}
			path := filepath.Join(f.Code, "want.golden")
			if *rewrite {
				if err := os.WriteFile(path, []byte(got.String()), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), got.String()); diff != "" {
				t.Errorf("go test ./forms -rewrite writes it anew:\n%s", diff)
			}
		})
	}
}

// A case does not always have what a form may print: each optional field can be absent, alone and all together.
func TestEveryFormStandsWithoutItsOptionalData(t *testing.T) {
	t.Parallel()
	for _, f := range load(t).All() {
		t.Run(f.Code, func(t *testing.T) {
			t.Parallel()
			m := sample(t, f.Code)
			for _, path := range f.Optional() {
				if path == "ký.thay_cho" { // who signs KT. must say for whom
					continue
				}
				one := sample(t, f.Code)
				drop(one, strings.Split(path, "."))
				if _, err := f.Fill(one); err != nil {
					t.Errorf("without %s: %s", path, text(err))
				}
				drop(m, strings.Split(path, "."))
			}
			if _, err := f.Fill(m); err != nil {
				t.Errorf("without any optional field: %s", text(err))
			}
		})
	}
}

func drop(v any, path []string) {
	switch t := v.(type) {
	case map[string]any:
		if len(path) == 1 {
			delete(t, path[0])
			return
		}
		drop(t[path[0]], path[1:])
	case []any:
		for _, e := range t {
			drop(e, path)
		}
	}
}

// Who issues a numbered paper writes its number and day into the head of it: a head without room for them is never issued.
func TestANumberedFormHasRoomForItsNumber(t *testing.T) {
	t.Parallel()
	for _, f := range load(t).All() {
		d, err := f.Fill(sample(t, f.Code))
		if err != nil {
			t.Fatal(text(err))
		}
		if f.Symbol != "" && !strings.Contains(d.Text(), "/"+f.Symbol) {
			t.Errorf("%s is numbered (%s) and its head has no number", f.Code, f.Symbol)
		}
	}
}

// Required data that a form never prints would be asked of people for nothing.
func TestEveryRequiredFieldIsUsed(t *testing.T) {
	t.Parallel()
	for _, f := range load(t).All() {
		for _, path := range f.Unused() {
			t.Errorf("%s declares %s and never prints it", f.Code, path)
		}
	}
}

func TestTheSetFindsTheVersionOfADay(t *testing.T) {
	t.Parallel()
	s := load(t)
	f, err := s.On("QDT-002", "2026-11-22")
	if err != nil || f.Code != "QDT-002" {
		t.Fatalf("%v %v", f, err)
	}
	if _, err := s.On("QDT-002", "1999-01-01"); errs.KindOf(err) != errs.NotFound {
		t.Errorf("a form of a day before its first version: %v", err)
	}
	if _, err := s.Version("QDT-002", f.Version); err != nil {
		t.Error(err)
	}
	for _, f := range s.All() {
		for _, o := range s.All() {
			if f != o && f.Code == o.Code && f.ValidFrom <= o.ValidFrom && o.ValidOn(f.ValidFrom) {
				t.Errorf("two versions of %s are in force on %s", f.Code, f.ValidFrom)
			}
		}
	}
}

func TestFormsAgreeWithTheCatalogue(t *testing.T) {
	t.Parallel()
	catalogue, err := forms.Catalogue()
	if err != nil {
		t.Fatal(err)
	}
	byCode := map[string]forms.Entry{}
	operation := regexp.MustCompile(`^OP-(0[1-9]|1\d|2[0-8])$`)
	for _, e := range catalogue {
		if _, twice := byCode[e.Code]; twice {
			t.Errorf("%s stands twice in the catalogue", e.Code)
		}
		byCode[e.Code] = e
		if !operation.MatchString(e.Operation) || e.Confidence != "S" && e.Confidence != "M" {
			t.Errorf("%s: operation %q, confidence %q", e.Code, e.Operation, e.Confidence)
		}
	}
	if len(catalogue) < 320 {
		t.Errorf("the catalogue has only %d papers", len(catalogue))
	}
	for _, f := range load(t).All() {
		e, ok := byCode[f.Code]
		if !ok {
			t.Errorf("%s is not in the catalogue", f.Code)
			continue
		}
		got := []string{f.Title, f.Group, f.DocType, f.Operation, f.Symbol, f.Confidence, f.OfficialCode}
		if diff := cmp.Diff([]string{e.Title, e.Group, e.DocType, e.Operation, e.Symbol, e.Confidence, e.OfficialCode}, got); diff != "" {
			t.Errorf("%s differs from the catalogue: %s", f.Code, diff)
		}
	}
}

// Every statutory basis names its clause, and no basis of one regime cites the law of the other.
func TestLegalBasesBelongToTheirRegime(t *testing.T) {
	t.Parallel()
	other := map[string][]string{"A": {"106/2025", "152/2026"}, "B": {"năm 2008", "62/2015", "26/2008"}}
	for _, f := range load(t).All() {
		for _, regime := range f.Regimes {
			bases := f.Bases(regime)
			if f.DocType == "Quyết định" && len(bases) == 0 {
				t.Errorf("%s cites no law under regime %s", f.Code, regime)
			}
			for _, b := range bases {
				if len(b.Clauses) == 0 || !strings.HasPrefix(b.Text, "Căn cứ ") {
					t.Errorf("%s %s: %+v", f.Code, regime, b)
				}
				if slices.ContainsFunc(other[regime], func(s string) bool { return strings.Contains(b.Text, s) }) {
					t.Errorf("%s under regime %s cites the other regime: %s", f.Code, regime, b.Text)
				}
			}
		}
	}
}

func TestFilesAreInNFC(t *testing.T) {
	t.Parallel()
	paths, err := filepath.Glob("*/*")
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range append(paths, "catalogue.tsv", "README.md") {
		b, err := os.ReadFile(p)
		if err != nil {
			t.Fatal(err)
		}
		if !norm.NFC.IsNormal(b) {
			t.Errorf("%s is not in NFC: names of fields would not match", p)
		}
	}
}
