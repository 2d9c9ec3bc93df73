package store_test

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"thads/internal/casefile"
	"thads/internal/document"
	"thads/internal/people"
	"thads/internal/store"
	"thads/internal/store/storetest"
	"thads/internal/task"
	"thads/internal/vn"
)

// found opens a province with cases of the given names and searches as a page does: the query folded like the words.
func found(t *testing.T, s *store.Store, query string) (out []string) {
	t.Helper()
	cs, err := s.For(head).Cases(ctx, store.CaseFilter{Words: vn.Fold(query)})
	if err != nil {
		t.Fatalf("%q: %v", query, err)
	}
	for _, c := range cs {
		out = append(out, c.ID)
	}
	slices.Sort(out)
	return out
}

func TestCasesAreFoundByNamesAndNumbersHoweverTheyAreTyped(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		for id, text := range map[string]string{
			"dang": "Đặng Thị Điệp 12345/2023/QĐ-CCTHADS", "nguyen": "Nguyễn Văn Hoà 12346/2023/DS-ST", "cong": "Công ty TNHH Đại Đồng 77/2024/KDTM-ST",
		} {
			do(t, s, func(tx *store.Tx) error {
				tx.SetWords(hanoi, id, "old words that are replaced")
				tx.SetWords(hanoi, id, vn.Fold(text))
				return add(tx, hanoi, id, id, 1, casefile.Case{Province: hanoi, ID: id})
			})
		}
		for query, want := range map[string][]string{
			"đặng": {"dang"}, "Dang": {"dang"}, "DIEP dang": {"dang"}, "điệp": {"dang"}, "hòa": {"nguyen"}, "hoà": {"nguyen"}, "hoa": {"nguyen"},
			"Nguye\u0302\u0303n": {"nguyen"}, "ngu": {"nguyen"}, "12345/2023": {"dang"}, "1234": {"dang", "nguyen"}, "qđ-ccthads": {"dang"}, "Đại Đồng": {"cong"},
			"điệp thị": {"dang"}, "hoa 12346": {"nguyen"}, "hoa 12345": nil, "không có": nil, "replaced": nil, "2345": nil,
		} {
			if d := cmp.Diff(want, found(t, s, query)); d != "" {
				t.Errorf("%q (-want +got):\n%s", query, d)
			}
		}
	})
}

// Whatever a person types is words to look for, never a command to the search engine.
func TestNothingTypedIsSyntaxToTheSearchEngine(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		do(t, s, func(tx *store.Tx) error {
			tx.SetWords(hanoi, "a", "nguyen or and not near")
			return add(tx, hanoi, "a", "a", 1, casefile.Case{Province: hanoi, ID: "a"})
		})
		for _, query := range []string{`"`, `'`, `*`, `a OR b`, `NOT nguyen`, `nguyen NEAR b`, `words:nguyen`, `^a`, `(`, `a & | ! b`, `:*`, `\`, `–`, `’`, "x\x00y", `%_`, "，", "💰", "nguyen – or"} {
			for _, words := range []string{vn.Fold(query), query} { // a caller who forgot to fold does no harm either
				if _, err := s.For(head).Cases(ctx, store.CaseFilter{Words: words}); err != nil {
					t.Errorf("%q: %v", query, err)
				}
			}
		}
	})
}

func TestPagesFollowEachOtherWithoutGapOrRepetition(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		do(t, s, func(tx *store.Tx) error {
			for i := range 23 {
				id := fmt.Sprintf("c-%02d", i)
				due := int64(i/5) * 100 // several cases share a due time
				w := task.Task{Province: hanoi, ID: id, State: "open", OwnerID: head.ID, DueAt: due}
				k := task.Clock{Province: hanoi, ID: id, State: "live", CaseID: id, Subject: id}
				if err := add(tx, hanoi, id, id, 1, casefile.Case{Province: hanoi, ID: id, DueAt: due, ExOfficio: i%2 == 0, State: casefile.Docketed}, w, k); err != nil {
					return err
				}
			}
			return nil
		})
		r := s.For(head)
		var cases, tasks, clocks []string
		f := store.CaseFilter{Limit: 7}
		for range 5 {
			page, err := r.Cases(ctx, f)
			if err != nil {
				t.Fatal(err)
			}
			for _, c := range page {
				cases = append(cases, c.ID)
				f.AfterDue, f.AfterID = c.DueAt, c.ID
			}
		}
		g := store.TaskFilter{Limit: 7}
		for range 5 {
			page, err := r.Tasks(ctx, g)
			if err != nil {
				t.Fatal(err)
			}
			for _, w := range page {
				tasks = append(tasks, w.ID)
				g.AfterDue, g.AfterID = w.DueAt, w.ID
			}
		}
		do(t, s, func(tx *store.Tx) error {
			clocks = nil
			for after := ""; ; {
				page, err := tx.LiveClocksAfter(hanoi, after, 7)
				if err != nil || len(page) == 0 {
					return err
				}
				for _, k := range page {
					clocks = append(clocks, k.ID)
					after = k.ID
				}
			}
		})
		var want []string
		for i := range 23 {
			want = append(want, fmt.Sprintf("c-%02d", i))
		}
		for name, got := range map[string][]string{"cases": cases, "tasks": tasks, "clocks": clocks} {
			if d := cmp.Diff(want, got); d != "" {
				t.Errorf("%s (-want +got):\n%s", name, d)
			}
		}
		if n, late, near, err := r.CountTasks(ctx, 100, 300); err != nil || n != 23 || late != 10 || near != 10 {
			t.Errorf("CountTasks: %d, %d late, %d near, %v", n, late, near, err)
		}
		if w, err := r.Task(ctx, "c-03"); err != nil || w.ID != "c-03" {
			t.Errorf("Task: %s, %v", w.ID, err)
		}
		for _, ids := range [][]string{nil, {"c-01", "c-09", "no such case"}} {
			if cs, err := r.CasesByID(ctx, hanoi, ids); err != nil || len(cs) != max(0, len(ids)-1) {
				t.Errorf("CasesByID %v: %d, %v", ids, len(cs), err)
			}
		}
		for _, c := range []struct {
			f          store.CaseFilter
			most, want int
		}{
			{store.CaseFilter{}, 100, 23}, {store.CaseFilter{}, 10, 10}, {store.CaseFilter{ExOfficio: "1"}, 100, 12}, {store.CaseFilter{ExOfficio: "0"}, 100, 11},
			{store.CaseFilter{Due: "late", Now: 100}, 100, 10}, {store.CaseFilter{Due: "soon", Now: 100, Soon: 300}, 100, 10},
			{store.CaseFilter{State: casefile.Closed}, 100, 0}, {store.CaseFilter{State: casefile.Docketed, Province: hanoi}, 100, 23}, {store.CaseFilter{Province: daNang}, 100, 0},
		} {
			if n, err := r.CountCases(ctx, c.f, c.most); err != nil || n != c.want {
				t.Errorf("%+v: %d, want %d, %v", c.f, n, c.want, err)
			}
		}
	})
}

func TestCodesAndFilesOpenWhatTheyBelongToAndNothingElse(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := sample(hanoi)
		w.paper.State = document.Issued
		do(t, s, func(tx *store.Tx) error {
			tx.AddPublicCode(store.CodeHash("code"), hanoi, "case", w.cases.ID)
			tx.AddPublicCode(store.CodeHash("slip"), daNang, "request", "elsewhere")
			tx.AddPublicCode(store.CodeHash("slip"), hanoi, "request", w.request.ID) // the request was sent on
			return w.write(tx)
		})
		p, err := s.ByCode(ctx, store.CodeHash("code"))
		if err != nil || p.Case.ID != w.cases.ID || p.Officer != w.account.Name || len(p.Lines) != 1 || len(p.Papers) != 1 || len(p.Clocks) != 1 || len(p.Sides) != 1 {
			t.Errorf("a case's code: %+v, %v", p, err)
		}
		p, err = s.ByCode(ctx, store.CodeHash("slip"))
		if err != nil || p.Kind != "request" || p.Request.ID != w.request.ID {
			t.Errorf("a slip's code: %+v, %v", p, err)
		}
		if _, err := s.ByCode(ctx, store.CodeHash("guess")); !errors.Is(err, store.ErrNone) {
			t.Errorf("a guessed code: %v", err)
		}
		d, err := s.PaperByBlob(ctx, w.paper.IssuedBlob)
		if err != nil || d.ID != w.paper.ID {
			t.Errorf("a paper by its bytes: %s, %v", d.ID, err)
		}
		if _, err := s.PaperByBlob(ctx, "other bytes"); !errors.Is(err, store.ErrNone) {
			t.Errorf("other bytes: %v", err)
		}
		do(t, s, func(tx *store.Tx) error {
			a, found, err := tx.AccountNamed(w.account.Username)
			if err != nil || !found || a != w.account {
				return fmt.Errorf("AccountNamed: %v %w", found, err)
			}
			as, err := tx.Holders(hanoi, people.Officer)
			if err != nil || len(as) != 1 {
				return fmt.Errorf("Holders: %d %w", len(as), err)
			}
			ds, err := tx.PowersOf(w.delegation.FromID)
			if err != nil || len(ds) != 1 {
				return fmt.Errorf("PowersOf: %d %w", len(ds), err)
			}
			return nil
		})
		if ps, err := s.For(head).IssuedSince(ctx, w.paper.IssuedAt, 5); err != nil || len(ps) != 1 {
			t.Errorf("IssuedSince: %d, %v", len(ps), err)
		}
		if ps, err := s.For(head).IssuedSince(ctx, w.paper.IssuedAt+1, 5); err != nil || len(ps) != 0 {
			t.Errorf("IssuedSince later: %d, %v", len(ps), err)
		}
		for _, ids := range [][]string{nil, {w.account.ID, "nobody"}} {
			if names, err := s.Names(ctx, ids...); err != nil || len(names) != len(ids)/2 || len(ids) > 0 && names[w.account.ID] != w.account.Name {
				t.Errorf("Names %v: %v, %v", ids, names, err)
			}
		}
		me := head
		me.ID = w.account.ID
		if a, err := s.For(me).Me(ctx); err != nil || a != w.account {
			t.Errorf("Me: %v", err)
		}
		me.ID = w.delegation.ToID
		if ds, err := s.For(me).DelegationsTo(ctx); err != nil || len(ds) != 1 {
			t.Errorf("DelegationsTo: %d, %v", len(ds), err)
		}
		if who, err := s.Person(ctx, w.account.Username); err != nil || who.ID != w.account.ID {
			t.Errorf("Person: %+v, %v", who, err)
		}
	})
}

// The suite runs on both engines, so a method nobody calls here may speak a dialect only one of them knows.
func TestEveryExportedMethodIsRunByTheSuite(t *testing.T) {
	t.Parallel()
	var suite strings.Builder
	tests, err := filepath.Glob("*_test.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range append(tests, "storetest/storetest.go") {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		suite.Write(b)
	}
	sources, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range sources {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range file.Decls {
			fn, ok := d.(*ast.FuncDecl)
			if !ok || fn.Recv == nil || !fn.Name.IsExported() {
				continue
			}
			star, ok := fn.Recv.List[0].Type.(*ast.StarExpr)
			if !ok {
				continue
			}
			if called := regexp.MustCompile(`\.` + fn.Name.Name + `\(`); !called.MatchString(suite.String()) {
				t.Errorf("%s: no test calls (*%s).%s", name, star.X.(*ast.Ident).Name, fn.Name.Name)
			}
		}
	}
}
