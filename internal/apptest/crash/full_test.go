package crash_test

import (
	"context"
	"database/sql"
	"errors"
	"io"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"thads/internal/apptest"
	"thads/internal/blob"
	"thads/internal/desk"
	"thads/internal/desk/issue"
	"thads/internal/document"
	"thads/internal/errs"
	"thads/internal/people"
	signing "thads/internal/sign"
	"thads/internal/store"
	"thads/internal/store/storetest"
)

// brim is a folder of files with room for some more.
type brim struct {
	blob.Store
	room atomic.Int64
}

func (b *brim) Put(ctx context.Context, r io.Reader) (string, error) {
	if b.room.Add(-1) < 0 {
		return "", blob.ErrFull.New().Because(syscall.ENOSPC)
	}
	return b.Store.Put(ctx, r)
}

// TestWhatIsSignedAndSealedWhileTheMachineIsFullIsDoneWholeOrNotAtAll: the folder of files fills up, somebody holds the
// database. Each paper is done or waits as before; with room again the numbers go on without a hole.
func TestWhatIsSignedAndSealedWhileTheMachineIsFullIsDoneWholeOrNotAtAll(t *testing.T) {
	t.Parallel()
	dsn := storetest.SQLiteDSN(t)
	h := apptest.Open(t, dsn, start)
	other, err := sql.Open("sqlite", "file:"+strings.TrimPrefix(dsn, "sqlite:"))
	if err != nil {
		t.Fatal(err)
	}
	defer other.Close() //nolint:errcheck // the test ends
	other.SetMaxOpenConns(1)
	const n = 6
	decide(t, h, 1, n)
	full := &brim{Store: h.Blobs}
	press := &issue.Press{Desk: h.Desk, Blobs: full, Keys: h.Press.Keys}
	head, records := person(t, h.Store, "daklak.thutruong"), person(t, h.Store, "daklak.vanthu")
	below := func(q string) {
		t.Helper()
		if _, err := other.ExecContext(t.Context(), q); err != nil {
			t.Fatal(err)
		}
	}
	strains := []struct {
		name        string
		begin, over func()
		want        *errs.Def
	}{
		{"no room for files after two", func() { full.room.Store(2) }, func() { full.room.Store(1000) }, blob.ErrFull},
		{"a database that lets nobody write", func() { below("BEGIN IMMEDIATE") }, func() { below("ROLLBACK") }, store.ErrStrained},
	}
	batch := func(from []string, do func([]issue.Ref, string) ([]issue.Result, error)) {
		for _, s := range strains {
			waiting := refs(t, h.Store, from...)
			before := len(waiting)
			if s.want == store.ErrStrained {
				waiting = waiting[:1] // each waits five seconds for the lock
			}
			s.begin()
			res, err := do(waiting, "in vain "+s.name)
			s.over()
			if err != nil {
				t.Fatalf("%s: %v", s.name, err)
			}
			done, refused := 0, 0
			for _, r := range res {
				switch {
				case r.Err == nil:
					done++
				case errors.Is(r.Err, s.want):
					refused++
					sentence(t, r.Err)
				default:
					t.Errorf("%s: %v", s.name, r.Err)
				}
			}
			if left := len(refs(t, h.Store, from...)); refused == 0 || s.want == store.ErrStrained && (done > 0 || left != before) {
				t.Errorf("%s: %d of %d done, %d wait, %d refused", s.name, done, before, left, refused)
			}
			clean(t, h.Store, h.Blobs.Check)
		}
		full.room.Store(1000)
		res, err := do(refs(t, h.Store, from...), "again")
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range res {
			if r.Err != nil {
				t.Fatal(r.Err)
			}
		}
	}
	batch([]string{document.Submitted}, func(rs []issue.Ref, key string) ([]issue.Result, error) {
		return press.SignAll(t.Context(), head, "Trưởng", "246810", rs, key)
	})
	batch([]string{document.Signed, document.Numbered}, func(rs []issue.Ref, key string) ([]issue.Result, error) {
		return press.SealAll(t.Context(), records, "246810", rs, key)
	})
	whole(t, h.Store, h.Blobs.Check, n)
}

// TestACertificateThatRanOutBetweenDraftingAndSigningSignsNothing.
func TestACertificateThatRanOutBetweenDraftingAndSigningSignsNothing(t *testing.T) {
	t.Parallel()
	h := apptest.Open(t, storetest.SQLiteDSN(t), start)
	decide(t, h, 1, 1)
	h.Set(start.AddDate(30, 0, 0))
	waits := refs(t, h.Store, document.Submitted)
	res, err := h.Press.SignAll(t.Context(), person(t, h.Store, "daklak.thutruong"), "Trưởng", "246810", waits, desk.NewID(time.Now()))
	if err == nil && len(res) == 1 {
		err = res[0].Err
	}
	if !errors.Is(err, signing.ErrExpired) {
		t.Fatalf("an expired certificate: %v", err)
	}
	sentence(t, err)
	if p, err := h.Store.For(people.OperatorWho).Paper(t.Context(), 66, waits[0].ID); err != nil || p.State != document.Submitted || p.SignedBlob != "" {
		t.Errorf("it is %s, %v", p.State, err)
	}
}
