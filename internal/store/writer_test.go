package store_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"thads/internal/people"
	"thads/internal/store"
	"thads/internal/store/storetest"
)

// Of 400 operations at once a hundred want the same key: one gets it, ninety-nine are refused and leave no trace, the
// rest is unharmed.
func TestRefusedOperationsLeaveNoTraceAndHarmNoNeighbour(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		var mu sync.Mutex
		accepted, refused := 0, 0
		var all sync.WaitGroup
		for i := range 400 {
			all.Go(func() {
				id := fmt.Sprintf("u-%03d", i)
				name := id
				if i%4 == 0 {
					name = "everybody"
				}
				err := s.Do(ctx, func(tx *store.Tx) error {
					// the clashing row comes last, so that a refused operation has something to undo
					return add(tx, hanoi, id, "", 1, people.Delegation{ID: id, Province: hanoi}, people.Account{ID: id, Username: name})
				})
				mu.Lock()
				defer mu.Unlock()
				switch {
				case err == nil:
					accepted++
				case errors.Is(err, store.ErrTwice):
					refused++
				default:
					t.Error(err)
				}
			})
		}
		all.Wait()
		if accepted != 301 || refused != 99 {
			t.Errorf("%d accepted, %d refused", accepted, refused)
		}
		for _, table := range []string{"account", "delegation", "fact"} {
			if n := count(t, s, table); n != "301" {
				t.Errorf("%s holds %s rows", table, n)
			}
		}
	})
}

func TestAnOperationThatPanicsHarmsOnlyItself(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		var all sync.WaitGroup
		for i := range 40 {
			all.Go(func() {
				id := fmt.Sprintf("u-%02d", i)
				err := s.Do(ctx, func(tx *store.Tx) error {
					if err := add(tx, hanoi, id, "", 1, people.Account{ID: id, Username: id}); err != nil {
						return err
					}
					if i%8 == 0 {
						var none *people.Account
						_ = none.Name //nolint:staticcheck // the fault this test is about
					}
					return nil
				})
				if (err != nil) != (i%8 == 0) {
					t.Errorf("%s: %v", id, err)
				}
			})
		}
		all.Wait()
		if n := count(t, s, "account"); n != "35" {
			t.Errorf("%s accounts", n)
		}
	})
}

func TestACallerWhoLeftBeforeHisTurnWritesNothing(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		gone, cancel := context.WithCancel(ctx)
		cancel()
		err := s.Do(gone, func(tx *store.Tx) error { return add(tx, hanoi, "a", "", 1, people.Account{ID: "a"}) })
		if !errors.Is(err, context.Canceled) {
			t.Errorf("%v", err)
		}
		do(t, s, func(tx *store.Tx) error { return add(tx, hanoi, "b", "", 1, people.Account{ID: "b"}) })
		if n := count(t, s, "account"); n != "1" {
			t.Errorf("%s accounts", n)
		}
	})
}

// A caller who leaves while his neighbours' work is in the same batch must not undo theirs.
func TestACallerWhoLeavesMidwayDoesNotUndoHisNeighbours(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		var all sync.WaitGroup
		for i := range 100 {
			all.Go(func() {
				mine, cancel := context.WithCancel(ctx)
				defer cancel()
				id := fmt.Sprintf("u-%02d", i)
				err := s.Do(mine, func(tx *store.Tx) error {
					if i%5 == 0 {
						cancel()
					}
					return add(tx, hanoi, id, "", 1, people.Account{ID: id, Username: id})
				})
				if err != nil && i%5 != 0 {
					t.Errorf("%s: %v", id, err)
				}
			})
		}
		all.Wait()
		rows, err := s.Rows(ctx, "SELECT id FROM account")
		if err != nil {
			t.Fatal(err)
		}
		for i := range 100 {
			if id := fmt.Sprintf("u-%02d", i); i%5 != 0 && !slices.ContainsFunc(rows, func(r []string) bool { return r[0] == id }) {
				t.Errorf("%s was told done and is not there", id)
			}
		}
	})
}

func TestManyActsOnOneSubjectMakeOneChain(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		var all sync.WaitGroup
		for i := range 60 {
			all.Go(func() {
				id := fmt.Sprintf("d-%02d", i)
				err := s.Do(ctx, func(tx *store.Tx) error {
					b := store.Body{Act: "test.add", At: int64(i), Changes: []store.Change{tx.Insert(people.Delegation{ID: id, Province: hanoi})}}
					_, err := tx.AddFact(store.Fact{Province: hanoi, Subject: "office", ID: id}, b)
					return err
				})
				if err != nil {
					t.Errorf("%s: %v", id, err)
				}
			})
		}
		all.Wait()
		rows, err := s.Rows(ctx, "SELECT n, prev, hash FROM fact WHERE subject_id = 'office' ORDER BY n")
		if err != nil || len(rows) != 60 {
			t.Fatalf("%d facts, %v", len(rows), err)
		}
		prev := ""
		for i, r := range rows {
			if r[0] != fmt.Sprint(i+1) || r[1] != prev {
				t.Fatalf("link %d: n %s, prev %.8s want %.8s", i+1, r[0], r[1], prev)
			}
			prev = r[2]
		}
	})
}

func TestNumbersHaveNoHolesThoughActsAreUndone(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		undo := errors.New("the signer thought better of it")
		var mu sync.Mutex
		var got []int64
		var all sync.WaitGroup
		for i := range 120 {
			all.Go(func() {
				var n int64
				err := s.Do(ctx, func(tx *store.Tx) (err error) {
					if n, err = tx.NextNumber(hanoi, "decision", 2027); err != nil {
						return err
					}
					if i%3 == 0 {
						return undo
					}
					return add(tx, hanoi, fmt.Sprint("p", i), "", 1, people.Delegation{ID: fmt.Sprint("p", i), Province: hanoi})
				})
				if i%3 == 0 {
					if !errors.Is(err, undo) {
						t.Error(err)
					}
					return
				}
				if err != nil {
					t.Error(err)
					return
				}
				mu.Lock()
				got = append(got, n)
				mu.Unlock()
			})
		}
		all.Wait()
		slices.Sort(got)
		for i, n := range got {
			if n != int64(i+1) {
				t.Fatalf("number %d stands at place %d: %v", n, i+1, got)
			}
		}
		do(t, s, func(tx *store.Tx) error {
			for _, other := range []struct {
				province, year int64
				series         string
			}{{daNang, 2027, "decision"}, {hanoi, 2028, "decision"}, {hanoi, 2027, "letter"}} {
				if n, err := tx.NextNumber(other.province, other.series, other.year); err != nil || n != 1 {
					return fmt.Errorf("another series starts at %d: %w", n, err)
				}
			}
			return nil
		})
	})
}

func TestTheSameKeyTwiceAtOnceIsDoneOnce(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		var all sync.WaitGroup
		for i := range 30 {
			all.Go(func() {
				err := s.Do(ctx, func(tx *store.Tx) error {
					act, input, answer, found, err := tx.Once("u-1", "key")
					if err != nil {
						return err
					}
					if found {
						if act != "test.add" || input != "hash" || !strings.HasPrefix(answer, `"answer `) {
							return fmt.Errorf("first answer %q %q %q", act, input, answer)
						}
						return nil
					}
					if err := tx.SetOnce("u-1", "key", "test.add", "hash", fmt.Sprint("answer ", i), 5); err != nil {
						return err
					}
					return add(tx, hanoi, fmt.Sprint("s", i), "", 1, people.Delegation{ID: fmt.Sprint(i), Province: hanoi})
				})
				if err != nil {
					t.Error(err)
				}
			})
		}
		all.Wait()
		if n := count(t, s, "delegation"); n != "1" {
			t.Errorf("done %s times", n)
		}
	})
}

func TestAClosedStoreRefusesInsteadOfHanging(t *testing.T) {
	t.Parallel()
	dsn := storetest.SQLiteDSN(t)
	s, err := store.Open(ctx, dsn, nil)
	if err != nil {
		t.Fatal(err)
	}
	var all sync.WaitGroup
	for i := range 50 {
		all.Go(func() {
			err := s.Do(ctx, func(tx *store.Tx) error {
				return add(tx, hanoi, fmt.Sprint(i), "", 1, people.Delegation{ID: fmt.Sprint(i), Province: hanoi})
			})
			if err != nil && !errors.Is(err, store.ErrClosed) {
				t.Error(err)
			}
		})
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	all.Wait()
	if err := s.Do(ctx, func(*store.Tx) error { return nil }); !errors.Is(err, store.ErrClosed) {
		t.Errorf("after closing: %v", err)
	}
}
