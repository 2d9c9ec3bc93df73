package store_test

import (
	"testing"

	"thads/internal/errs"
	"thads/internal/people"
	"thads/internal/store"
	"thads/internal/store/storetest"
	"thads/internal/task"
)

func TestASessionLivesAsLongAsItsTimeItsAccountAndItsPassword(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		was := people.Account{ID: "a1", Username: "chv1", Name: "Người Thử", Role: people.Officer, Province: 66, OfficeCode: "66.01", PassHash: "first"}
		do(t, s, func(tx *store.Tx) error {
			tx.Insert(people.OfficeRow{Code: "66.01", Level: 2, Province: 66})
			tx.Insert(people.OfficeRow{Code: "66", Level: 1, Province: 66})
			tx.Insert(was)
			tx.Insert(people.Account{ID: "a2", Username: "chv2", Role: people.Officer, Province: 66, OfficeCode: "gone"})
			return nil
		})
		change := func(f func(*people.Account)) {
			t.Helper()
			now := was
			f(&now)
			do(t, s, func(tx *store.Tx) error { tx.Save(&was, &now); return nil })
			was = now
		}
		k, found, err := s.KeyNamed(ctx, "chv1")
		if err != nil || !found || k.Account != was || k.Level != 2 {
			t.Fatalf("key %+v, %v, %v", k, found, err)
		}
		if _, found, err := s.KeyNamed(ctx, "chv"); found || err != nil {
			t.Errorf("an unknown name is found: %v, %v", found, err)
		}
		if lost, err := s.Person(ctx, "chv2"); err != nil || lost.Level != 2 {
			t.Errorf("who has an unknown office is %+v, %v; want the smallest reach", lost, err)
		}
		alive := func(token string, now int64) bool {
			t.Helper()
			n, k, ok, err := s.Session(ctx, token, now)
			if err != nil || ok && (k.Account != was || n.Born != 100 || n.Token != token) {
				t.Fatalf("session %+v of %+v, %v", n, k, err)
			}
			return ok
		}
		open := func(token, after string) {
			t.Helper()
			k, _, err := s.KeyNamed(ctx, "chv1")
			if err == nil {
				err = s.AddSession(ctx, k, store.Session{Token: token, Born: 100, Seen: 100, Expires: 200}, after)
			}
			if err != nil {
				t.Fatal(err)
			}
		}
		open("t1", "")
		open("t2", "")
		if !alive("t1", 199) || alive("t1", 200) || alive("none", 150) {
			t.Error("a session lives until it expires, and no other does")
		}
		if err := s.KeepSession(ctx, k, store.Session{Token: "t1", Born: 100, Seen: 190, Expires: 300}); err != nil || !alive("t1", 299) || alive("t2", 299) {
			t.Errorf("kept awake: %v", err)
		}
		open("t3", "t2")
		if alive("t2", 150) || !alive("t3", 150) {
			t.Error("a new session stands beside the one it came after")
		}
		if err := s.SweepSessions(ctx, 250); err != nil || !alive("t1", 250) || alive("t3", 150) {
			t.Errorf("the sweep took the wrong ones: %v", err)
		}
		open("t4", "")
		if err := s.EndSession(ctx, "t4"); err != nil || alive("t4", 150) || !alive("t1", 150) {
			t.Errorf("one session ended: %v", err)
		}

		change(func(a *people.Account) { a.OfficeCode = "66" })
		if _, k, ok, err := s.Session(ctx, "t1", 150); err != nil || !ok || k.Level != 1 || k.Who().OfficeCode != "66" {
			t.Errorf("moved to another office he is %+v, %v", k.Who(), err)
		}
		change(func(a *people.Account) { a.PassHash = "second" })
		if alive("t1", 150) {
			t.Error("a session outlives its password, though the act forgot to end it")
		}
		open("t5", "")
		change(func(a *people.Account) { a.Disabled = true })
		_, err = s.Person(ctx, "chv1")
		if _, kerr := s.KeyOf(ctx, "a1"); alive("t5", 150) || errs.KindOf(err) != errs.NotFound || errs.KindOf(kerr) != errs.NotFound {
			t.Errorf("a closed account is somebody: %v, %v", err, kerr)
		}
		change(func(a *people.Account) { a.Disabled = false })
		do(t, s, func(tx *store.Tx) error { tx.EndSessions("a1"); return nil })
		if alive("t5", 150) {
			t.Error("all sessions of the account were ended, one lives")
		}
	})
}

func TestWhatActsReadOfPeopleAndPeriods(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		do(t, s, func(tx *store.Tx) error {
			tx.Insert(people.Account{ID: "h1", Username: "head1", Role: people.Head, Province: 66})
			tx.Insert(people.Account{ID: "h2", Username: "head2", Role: people.Head, Province: 66, Disabled: true})
			tx.Insert(people.Account{ID: "h3", Username: "head3", Role: people.Head, Province: 79})
			tx.Insert(people.Delegation{ID: "d1", FromID: "h1", ToID: "x"})
			tx.Insert(people.Delegation{ID: "d2", FromID: "x", ToID: "h1"})
			tx.Insert(people.Delegation{ID: "d3", FromID: "h1", ToID: "x", RevokedAt: 1})
			for _, id := range []string{"c1", "c2", "c3"} {
				tx.Insert(task.Clock{Province: 66, ID: id, State: "live"})
			}
			tx.Insert(task.Clock{Province: 66, ID: "c0", State: "closed"})
			tx.Insert(task.Clock{Province: 79, ID: "c4", State: "live"})
			return nil
		})
		do(t, s, func(tx *store.Tx) error {
			if heads, err := tx.Holders(66, people.Head); err != nil || len(heads) != 1 || heads[0].ID != "h1" {
				t.Errorf("heads at work: %+v, %v", heads, err)
			}
			if a, ok, err := tx.AccountNamed("head2"); err != nil || !ok || a.ID != "h2" {
				t.Errorf("a closed account keeps its name: %+v, %v", a, err)
			}
			if _, ok, err := tx.AccountNamed("head"); ok || err != nil {
				t.Errorf("an unknown name: %v, %v", ok, err)
			}
			if powers, err := tx.PowersOf("h1"); err != nil || len(powers) != 2 || powers[0].ID != "d1" || powers[1].ID != "d2" {
				t.Errorf("powers given and had: %+v, %v", powers, err)
			}
			first, err := tx.LiveClocksAfter(66, "", 2)
			if err != nil || len(first) != 2 || first[1].ID != "c2" {
				t.Errorf("first chunk: %+v, %v", first, err)
			}
			rest, err := tx.LiveClocksAfter(66, "c2", 2)
			if err != nil || len(rest) != 1 || rest[0].ID != "c3" {
				t.Errorf("the rest: %+v, %v", rest, err)
			}
			return nil
		})
	})
}
