package store_test

import (
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

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
