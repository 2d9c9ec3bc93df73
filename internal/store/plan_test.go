package store_test

import (
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"thads/internal/casefile"
	"thads/internal/people"
	"thads/internal/store"
	"thads/internal/store/storetest"
)

// wholeProvince lists the reads that are meant to go through a province, each with the reason.
var wholeProvince = map[string]string{
	"AllLiveClocks":   "a recount reads every running period",
	"LiveClocksAfter": "a recount reads every running period, a chunk at a time",
	"LastSeal":        "it reads one row, the province's newest",
	"Holders":         "accounts of a province are few",
	"OutagesOf":       "outages are few",
	"PowersOf":        "powers to sign are few",
	"PartnersOf":      "partners are few",
}

// An act's time must not grow with the house: a read that follows an index by its province alone is a walk through every
// case the province ever had.
func TestEveryReadOfAnActFollowsAnIndexFurtherThanTheProvince(t *testing.T) {
	t.Parallel()
	s := storetest.New(t)
	mark := regexp.MustCompile(`\$\d+`)
	named := regexp.MustCompile(`^(SEARCH|SCAN) \w+`)
	tx := reflect.TypeFor[*store.Tx]()
	for i := range tx.NumMethod() {
		m := tx.Method(i)
		if wholeProvince[m.Name] != "" || m.Type.IsVariadic() {
			continue
		}
		args := make([]reflect.Value, m.Type.NumIn())
		rows := false
		for j := range args {
			in := m.Type.In(j)
			args[j] = reflect.Zero(in)
			rows = rows || in.Kind() == reflect.Interface || in.Kind() == reflect.Struct
		}
		if rows { // Insert, Save, Delete, AddFact write by the whole key
			continue
		}
		texts, err := store.Statements(ctx, s, func(tx *store.Tx) {
			args[0] = reflect.ValueOf(tx)
			m.Func.Call(args)
		})
		if err != nil {
			t.Fatal(err)
		}
		for _, q := range texts {
			plan, err := s.Rows(ctx, "EXPLAIN QUERY PLAN "+q, make([]any, len(slices.Compact(slices.Sorted(slices.Values(mark.FindAllString(q, -1))))))...)
			if err != nil {
				t.Errorf("%s: %v", m.Name, err)
			}
			for _, row := range plan {
				step := row[len(row)-1]
				switch {
				case !named.MatchString(step), strings.Contains(step, "case_word VIRTUAL TABLE INDEX 0:="):
				case strings.HasPrefix(step, "SCAN"), strings.HasSuffix(step, "(province_id=?)"):
					t.Errorf("%s reads by %q:\n%s", m.Name, step, q)
				}
			}
		}
	}
}

// The lists that an officer opens all day must cost what a page costs, not what he holds: ranges of an index in their order,
// no sort, no walk. His calendar and his load may count his own cases, and nobody else's.
func TestAnOfficersListsAreRangesOfAnIndex(t *testing.T) {
	t.Parallel()
	type look = func(*store.Reader) error
	page := func(f store.TaskFilter) look {
		return func(r *store.Reader) error { _, err := r.Tasks(ctx, f); return err }
	}
	list := func(f store.CaseFilter) look {
		return func(r *store.Reader) error { _, err := r.Cases(ctx, f); return err }
	}
	of := func(role people.Role, level int, standIn string) people.Who {
		return people.Who{ID: "x", Role: role, Province: hanoi, OfficeCode: "01.01", Level: level, For: standIn}
	}
	for _, c := range []struct {
		name   string
		sorted bool // a few rows are put in order after they were found
		look   look
	}{
		{"the first page of work", false, page(store.TaskFilter{})},
		{"a later page of work", false, page(store.TaskFilter{AfterDue: 5, AfterID: "t"})},
		{"a later page of urgent work", false, page(store.TaskFilter{AfterDue: 5, AfterID: "t", After1st: true})},
		{"late work", false, page(store.TaskFilter{Due: "late", Now: 5})},
		{"work that is due soon", false, page(store.TaskFilter{Due: "soon", Now: 5, Soon: 9, AfterDue: 6, AfterID: "t"})},
		{"how much work there is", false, func(r *store.Reader) error { _, _, _, err := r.CountTasks(ctx, 5, 9); return err }},
		{"how much of it is late", false, func(r *store.Reader) error { _, err := r.CountLate(ctx, 5); return err }},
		{"his cases", false, list(store.CaseFilter{})},
		{"his late cases", false, list(store.CaseFilter{Due: "late", Now: 5, AfterDue: 3, AfterID: "c"})},
		{"his cases that are due soon", false, list(store.CaseFilter{Due: "soon", Now: 5, Soon: 9})},
		{"an officer's open cases", false, list(store.CaseFilter{Officer: "x", Open: true})},
		{"his calendar", true, func(r *store.Reader) error {
			_, err := r.DueList(ctx, store.DueScope{Province: hanoi, Officer: "x"}, store.DueFilter{From: 3, To: 9, Limit: 50})
			return err
		}},
		{"his calendar in numbers", true, func(r *store.Reader) error {
			_, err := r.DueCounts(ctx, store.DueScope{Province: hanoi, Officer: "x"}, 3, 9)
			return err
		}},
		{"whom his cases wait for", false, func(r *store.Reader) error {
			_, err := r.ClocksOutside(ctx, []casefile.Case{{Province: hanoi, ID: "a"}, {Province: hanoi, ID: "b"}})
			return err
		}},
		{"his load", true, func(r *store.Reader) error { _, err := r.Loads(ctx, []string{"x", "y"}, 5, 9); return err }},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			s := storetest.New(t)
			for _, who := range []people.Who{of(people.Officer, 2, ""), of(people.Officer, 1, ""), of(people.Officer, 2, "y z")} {
				if err := c.look(s.For(who)); err != nil {
					t.Fatal(err)
				}
			}
			asked := s.Asked()
			if len(asked) == 0 {
				t.Fatal("it asks nothing")
			}
			for _, q := range asked {
				plan, err := s.Rows(ctx, "EXPLAIN QUERY PLAN "+q, make([]any, strings.Count(q, "?")+len(numbered(q)))...)
				if err != nil {
					t.Fatal(err)
				}
				for _, row := range plan {
					step := row[len(row)-1]
					walk := strings.HasPrefix(step, "SCAN ") && step != "SCAN CONSTANT ROW" && step != "SCAN t" // t is the count's own list
					walk = walk || strings.HasPrefix(step, "SEARCH task ") && !strings.Contains(step, "owner_id=?") && !strings.Contains(step, "deputy_id=?")
					if walk || strings.HasSuffix(step, "(province_id=?)") || strings.Contains(step, "TEMP B-TREE") && !c.sorted {
						t.Errorf("%q in\n%s", step, q)
					}
				}
			}
		})
	}
}

func numbered(q string) []string {
	return slices.Compact(slices.Sorted(slices.Values(regexp.MustCompile(`\$\d+`).FindAllString(q, -1))))
}
