package store_test

import (
	"context"
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
		const writers, each = 4, 700 // more facts than wait in memory
		err := s.Fill(ctx, func(s *store.Store) error {
			if err := s.Do(ctx, func(tx *store.Tx) error {
				return add(tx, hanoi, "before", "before", 1, store.Outage{ID: "before", Province: hanoi})
			}); err != nil {
				return err
			}
			all, ctx := errgroup.WithContext(ctx)
			for w := range writers {
				all.Go(func() error {
					return s.Part(func(s *store.Store) error {
						err := s.Do(ctx, func(tx *store.Tx) error {
							if list, err := tx.OutagesOf(hanoi); err != nil || len(list) != 1 {
								return fmt.Errorf("what was written before the part is not seen: %d outages, %w", len(list), err)
							}
							return nil
						})
						if err != nil {
							return err
						}
						return fillPart(ctx, s, w, each)
					})
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
			if v.Invariant != "state" && v.Invariant != "number" { // the cases here have no lines, the numbers no papers
				t.Errorf("verify: %+v", v)
			}
		}
		if r.Facts != writers*each+1 || r.Cases != writers*each {
			t.Errorf("%d facts of %d cases, want one fact more than %d cases", r.Facts, r.Cases, writers*each)
		}
		do(t, s, func(tx *store.Tx) error {
			for w := range writers {
				if n, err := tx.NextNumber(hanoi, fmt.Sprint("series ", w), 2026); err != nil || n != each+1 {
					t.Errorf("the number after the filling is %d (%v), want %d", n, err, each+1)
				}
				if n, err := tx.LoadOf(hanoi, fmt.Sprint("officer ", w)); err != nil || n != each {
					t.Errorf("the officer holds %d cases (%v), want %d", n, err, each)
				}
			}
			return nil
		})
		do(t, s, func(tx *store.Tx) error { return add(tx, hanoi, "after", "after", 1, opened("after")) })
	})
}

// fillPart opens cases of one officer, takes a number for each and asks back what it knows.
func fillPart(ctx context.Context, s *store.Store, w, each int) error {
	officer := fmt.Sprint("officer ", w)
	for i := range each {
		id := fmt.Sprintf("%d-%d", w, i)
		c := opened(id)
		c.OfficerID = officer
		err := s.Do(ctx, func(tx *store.Tx) error {
			if n, err := tx.LoadOf(hanoi, officer); err != nil || n != int64(i) {
				return fmt.Errorf("he holds %d cases (%w), want %d", n, err, i)
			}
			if n, err := tx.NextNumber(hanoi, fmt.Sprint("series ", w), 2026); err != nil || n != int64(i+1) {
				return fmt.Errorf("number %d (%w), want %d", n, err, i+1)
			}
			return add(tx, hanoi, id, id, 1, c)
		})
		if err != nil {
			return err
		}
		if _, err := s.For(head).Case(ctx, hanoi, id); err != nil {
			return fmt.Errorf("an act that ended is not seen: %w", err)
		}
	}
	return nil
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
