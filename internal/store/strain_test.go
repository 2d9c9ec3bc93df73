package store_test

import (
	"database/sql"
	"errors"
	"strings"
	"testing"

	"thads/internal/casefile"
	"thads/internal/errs"
	"thads/internal/store"
	"thads/internal/store/storetest"
)

// TestADatabaseThatIsFullSaysSoAndWritesNothing: no page of the file may be added any more. What fails is told in a sentence,
// undone whole, and done when there is room again.
func TestADatabaseThatIsFullSaysSoAndWritesNothing(t *testing.T) {
	t.Parallel()
	s := storetest.New(t)
	ctx := t.Context()
	write := func(id string, n int) error {
		return s.Do(ctx, func(tx *store.Tx) error {
			tx.Insert(casefile.Judgment{Province: 66, ID: id, State: casefile.Received, Court: strings.Repeat("x", n)})
			return nil
		})
	}
	if err := write("a", 1); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Exec(ctx, "PRAGMA max_page_count = 1"); err != nil { // never below what there is
		t.Fatal(err)
	}
	err := write("b", 1<<20)
	if !errors.Is(err, store.ErrStrained) || errs.KindOf(err) != errs.Unavailable {
		t.Fatalf("a full database answers %v", err)
	}
	if _, err := s.Exec(ctx, "PRAGMA max_page_count = 1000000"); err != nil {
		t.Fatal(err)
	}
	if err := write("b", 1<<20); err != nil {
		t.Errorf("with room again: %v", err)
	}
	if _, err := s.Exec(ctx, "PRAGMA query_only = 1"); err != nil {
		t.Fatal(err)
	}
	if err := write("c", 1); !errors.Is(err, store.ErrStrained) {
		t.Errorf("a database that may only be read answers %v", err)
	}
}

// TestADatabaseThatAnotherLocksSaysSo waits as long as the house waits for a lock.
func TestADatabaseThatAnotherLocksSaysSo(t *testing.T) {
	t.Parallel()
	if testing.Short() {
		t.Skip("it waits five seconds for the lock")
	}
	dsn := storetest.SQLiteDSN(t)
	s := storetest.Open(t, dsn)
	other, err := sql.Open("sqlite", "file:"+strings.TrimPrefix(dsn, "sqlite:"))
	if err != nil {
		t.Fatal(err)
	}
	defer other.Close() //nolint:errcheck // the test ends
	other.SetMaxOpenConns(1)
	if _, err := other.ExecContext(t.Context(), "BEGIN IMMEDIATE"); err != nil {
		t.Fatal(err)
	}
	write := func() error {
		return s.Do(t.Context(), func(tx *store.Tx) error {
			tx.Insert(casefile.Judgment{Province: 66, ID: "a", State: casefile.Received})
			return nil
		})
	}
	if err := write(); !errors.Is(err, store.ErrStrained) {
		t.Errorf("a locked database answers %v", err)
	}
	if _, err := other.ExecContext(t.Context(), "ROLLBACK"); err != nil {
		t.Fatal(err)
	}
	if err := write(); err != nil {
		t.Errorf("with the lock gone: %v", err)
	}
}
