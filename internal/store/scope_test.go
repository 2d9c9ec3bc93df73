package store_test

import (
	"fmt"
	"maps"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"thads/internal/casefile"
	"thads/internal/document"
	"thads/internal/people"
	"thads/internal/store"
	"thads/internal/store/storetest"
)

// The places a row can be in: every province with every office, assigned or not, also where no such office is.
var (
	scopeProvinces = []int64{0, 6, 66, 79}
	scopeOffices   = []string{"", people.Centre, "66", "66.0", "66.01", "66.02", "79.01"}
	scopeOfficers  = []string{"", "me", "other"}
)

// TestWhatSQLLetsReadIsWhatThePolicyAllows holds the two sayings of the same rule together: the scope in SQL and people.Can.
func TestWhatSQLLetsReadIsWhatThePolicyAllows(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		at := map[string]people.Subject{}
		do(t, s, func(tx *store.Tx) error {
			for _, p := range scopeProvinces {
				for _, o := range scopeOffices {
					for _, f := range scopeOfficers {
						id := fmt.Sprintf("%02d/%s/%s", p, o, f)
						at[id] = people.Subject{Province: p, OfficeCode: o, OfficerID: f}
						tx.Insert(casefile.Case{Province: p, ID: id, OfficeCode: o, OfficerID: f, State: casefile.Docketed})
						tx.Insert(document.Paper{Province: p, ID: id, OfficeCode: o, OfficerID: f, State: "draft", CaseID: id})
					}
				}
			}
			return nil
		})
		rapid.Check(t, func(t *rapid.T) {
			who := people.Who{
				ID:         rapid.SampledFrom([]string{"", "me", "other", "third"}).Draw(t, "id"),
				Role:       rapid.SampledFrom(append(slices.Clone(people.Roles), people.Robot, people.Operator, "", "nobody")).Draw(t, "role"),
				Province:   rapid.SampledFrom(scopeProvinces).Draw(t, "province"),
				OfficeCode: rapid.SampledFrom(scopeOffices).Draw(t, "office"),
				Level:      rapid.IntRange(0, 2).Draw(t, "level"),
				For:        rapid.SampledFrom([]string{"", "other", "third other"}).Draw(t, "standing in for"),
			}
			want := []string{}
			for id, subject := range at {
				if people.Can(who, "case.view", subject) {
					want = append(want, id)
				}
			}
			slices.Sort(want)
			r := s.For(who)

			cases, err := r.Cases(t.Context(), store.CaseFilter{Limit: 1000})
			if err != nil {
				t.Fatal(err)
			}
			same(t, "cases", want, ids(cases, func(c casefile.Case) string { return c.ID }))
			n, err := r.CountCases(t.Context(), store.CaseFilter{}, 1000)
			if err != nil || n != len(want) {
				t.Errorf("counts %d cases, %v; may see %d", n, err, len(want))
			}
			papers, err := r.Papers(t.Context(), 1000, "draft")
			if err != nil {
				t.Fatal(err)
			}
			same(t, "papers", want, ids(papers, func(p document.Paper) string { return p.ID }))
			waiting, err := r.PapersWaiting(t.Context(), "draft")
			if err != nil {
				t.Fatal(err)
			}
			n = 0
			for _, w := range waiting {
				n += w.N
			}
			if n != len(want) {
				t.Errorf("%d papers wait, may see %d", n, len(want))
			}

			id := rapid.SampledFrom(slices.Sorted(maps.Keys(at))).Draw(t, "case")
			_, err = r.Case(t.Context(), at[id].Province, id)
			_, perr := r.Paper(t.Context(), at[id].Province, id)
			if may := slices.Contains(want, id); (err == nil) != may || (perr == nil) != may {
				t.Errorf("case %s opens: %v, its paper: %v; may see: %v", id, err, perr, may)
			}
			facts, err := r.FactsOfCase(t.Context(), at[id].Province, id)
			if may := slices.Contains(want, id); (err == nil) != may {
				t.Errorf("the timeline of %s: %d facts, %v; may see: %v", id, len(facts), err, may)
			}
		})
	})
}

func ids[T any](rows []T, id func(T) string) []string {
	out := []string{}
	for _, r := range rows {
		out = append(out, id(r))
	}
	slices.Sort(out)
	return out
}

func same(t *rapid.T, what string, want, got []string) {
	t.Helper()
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("%s: the policy allows (-), SQL gives (+)\n%s", what, diff)
	}
}

func TestBeforeACaseAnOfficerSeesHisOfficesJudgmentsAndNoOthers(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		do(t, s, func(tx *store.Tx) error {
			for _, p := range scopeProvinces {
				for _, o := range scopeOffices {
					tx.Insert(casefile.Judgment{Province: p, ID: fmt.Sprintf("%02d/%s", p, o), OfficeCode: o, State: casefile.Received})
				}
			}
			return nil
		})
		for _, c := range []struct {
			who  people.Who
			want []string
		}{
			{people.Who{ID: "me", Role: people.Officer, Province: 66, OfficeCode: "66.01", Level: 2}, []string{"66/66.01"}},
			{people.Who{ID: "me", Role: people.Intake, Province: 66, OfficeCode: "66.01", Level: 2}, []string{"66/66.01"}},
			{people.Who{ID: "me", Role: people.Head, Province: 66, OfficeCode: "66", Level: 1}, []string{"66/", "66/66", "66/66.0", "66/66.01", "66/66.02", "66/79.01", "66/TW"}},
			{people.Who{ID: "me", Role: people.Admin, Province: 66, OfficeCode: "66", Level: 1}, []string{}},
			{people.Who{}, []string{}},
		} {
			got, err := s.For(c.who).Judgments(t.Context(), casefile.Received, 100)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(c.want, ids(got, func(j casefile.Judgment) string { return j.ID })); diff != "" {
				t.Errorf("%s of %s (-want +got)\n%s", c.who.Role, c.who.OfficeCode, diff)
			}
			if n, err := s.For(c.who).CountUnconfirmed(t.Context(), string(casefile.Received)); err != nil || n != len(c.want) {
				t.Errorf("%s of %s: %d unconfirmed, %v, want %d", c.who.Role, c.who.OfficeCode, n, err, len(c.want))
			}
		}
	})
}
