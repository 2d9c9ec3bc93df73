package store_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"thads/internal/store"
	"thads/internal/store/storetest"
)

func TestDigestsAreAlikeForTheSameRowsOnEitherEngine(t *testing.T) {
	t.Parallel()
	lite := storetest.New(t)
	do(t, lite, func(tx *store.Tx) error { return sample(hanoi).write(tx) })
	first, err := lite.Digests(ctx)
	if err != nil {
		t.Fatal(err)
	}
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		do(t, s, func(tx *store.Tx) error { return sample(hanoi).write(tx) })
		got, err := s.Digests(ctx)
		if d := cmp.Diff(first, got); err != nil || d != "" {
			t.Fatalf("the same rows have other digests (%v):\n%s", err, d)
		}
		if _, err := s.Exec(ctx, "UPDATE party SET name = 'Người khác'"); err != nil {
			t.Fatal(err)
		}
		after, err := s.Digests(ctx)
		if err != nil {
			t.Fatal(err)
		}
		for table, sum := range got {
			if same := after[table] == sum; same == (table == "party") {
				t.Errorf("after a party's name changed, digest of %s alike: %v", table, same)
			}
		}
	})
}
