package store_test

import (
	"errors"
	"fmt"
	"testing"

	"golang.org/x/sync/errgroup"

	"thads/internal/casefile"
	"thads/internal/store"
	"thads/internal/store/storetest"
)

func opened(id string) casefile.Case {
	return casefile.Case{Province: hanoi, ID: id, OfficeCode: "01", State: casefile.Docketed, DueAt: casefile.NoDue, EndsAt: casefile.NoDue}
}

func TestActsOfAFillingStandTogetherAndAreExplained(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		const writers, each = 4, 700 // more acts than share one transaction
		err := s.Fill(ctx, func(s *store.Store) error {
			all, ctx := errgroup.WithContext(ctx)
			for w := range writers {
				all.Go(func() error {
					for i := range each {
						id := fmt.Sprintf("%d-%d", w, i)
						err := s.Do(ctx, func(tx *store.Tx) error { return add(tx, hanoi, id, id, 1, opened(id)) })
						if err != nil {
							return err
						}
						if _, err := s.For(head).Case(ctx, hanoi, id); err != nil {
							return fmt.Errorf("an act that ended is not seen: %w", err)
						}
					}
					return nil
				})
			}
			return all.Wait()
		})
		if err != nil {
			t.Fatal(err)
		}
		r, err := s.Verify(ctx, store.VerifyOpts{})
		if err != nil {
			t.Fatal(err)
		}
		for _, v := range r.Violations {
			if v.Invariant != "state" { // the cases here have no lines
				t.Errorf("verify: %+v", v)
			}
		}
		if r.Facts != writers*each || r.Cases != writers*each {
			t.Errorf("%d facts of %d cases, want %d of each", r.Facts, r.Cases, writers*each)
		}
		do(t, s, func(tx *store.Tx) error { return add(tx, hanoi, "after", "after", 1, opened("after")) })
	})
}

func TestAnActThatFailsEndsItsFilling(t *testing.T) {
	t.Parallel()
	s := storetest.New(t)
	bad := errors.New("bad")
	var later error
	err := s.Fill(ctx, func(s *store.Store) error {
		first := s.Do(ctx, func(tx *store.Tx) error {
			if err := add(tx, hanoi, "half", "half", 1, opened("half")); err != nil {
				return err
			}
			return bad
		})
		if !errors.Is(first, bad) {
			return fmt.Errorf("the act answered %w", first)
		}
		later = s.Do(ctx, func(tx *store.Tx) error { return add(tx, hanoi, "next", "next", 1, opened("next")) })
		return nil // whoever fills may overlook it; the filling must not
	})
	if !errors.Is(err, bad) || !errors.Is(later, bad) {
		t.Errorf("the filling answered %v, the next act %v, want both times the first failure", err, later)
	}
	if n := count(t, s, "cases"); n != "0" {
		t.Errorf("%s cases stand, want none: the failed act wrote half of what it meant to", n)
	}
}
