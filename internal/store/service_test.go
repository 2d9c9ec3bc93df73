package store_test

import (
	"fmt"
	"testing"

	"thads/internal/casefile"
	"thads/internal/store"
	"thads/internal/store/storetest"
)

func TestWhoIsLeftIsCountedAsFarAsAThousandAndOneRowTellsEverybody(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := sample(hanoi)
		do(t, s, func(tx *store.Tx) error { return w.write(tx) })
		r := s.For(head)
		do(t, s, func(tx *store.Tx) error {
			var changes []store.Change
			for i := range 1500 {
				changes = append(changes, tx.Insert(casefile.CaseParty{Province: hanoi, CaseID: w.cases.ID, PartyID: fmt.Sprintf("many-%04d", i), Side: casefile.Debtor}))
			}
			return record(tx, hanoi, w.cases.ID, "f-many", sampleAt+1, changes...)
		})
		left := func(paper string, sides ...string) int {
			n, err := r.Untold(t.Context(), w.cases, paper, sides)
			if err != nil {
				t.Fatal(err)
			}
			return n
		}
		if n := left("p2", casefile.Debtor); n != store.MostCounted+1 {
			t.Errorf("%d are left", n)
		}
		if n := left("p2", casefile.Creditor); n != 1 {
			t.Errorf("%d creditors are left", n)
		}
		do(t, s, func(tx *store.Tx) error {
			return record(tx, hanoi, w.cases.ID, "f-all", sampleAt+2, tx.Insert(casefile.Service{Province: hanoi, PaperID: "p2", CaseID: w.cases.ID, On: "2026-11-20", How: "posting"}))
		})
		if n := left("p2", casefile.Sides...); n != 0 {
			t.Errorf("after the posting %d are left", n)
		}
		told, err := r.ToldBy(t.Context(), w.cases, []string{"p2"})
		if x := told["p2"]; err != nil || !x.All || x.N != 0 || x.Last != "2026-11-20" {
			t.Errorf("%+v, %v", x, err)
		}
	})
}
