package admin_test

import (
	"context"

	"fmt"
	"log/slog"
	"sync/atomic"
	"testing"
	"time"

	"thads/internal/desk"
	"thads/internal/desk/admin"
	"thads/internal/errs"
	"thads/internal/people"
	"thads/internal/rule"
	"thads/internal/store"
	"thads/law"
)

// house is a desk over a real database with the real law and organisation, on a day of its own.
type house struct {
	t    *testing.T
	desk *desk.Desk
	base *rule.Packs
	law  atomic.Pointer[rule.Packs]
	now  time.Time
	keys int
}

func newHouse(t *testing.T, s *store.Store) *house {
	t.Helper()
	packs, err := rule.Load(law.Files)
	if err != nil {
		t.Fatal(err)
	}
	h := &house{t: t, base: packs, now: time.Date(2026, 11, 22, 9, 0, 0, 0, desk.Zone())}
	h.law.Store(packs)
	h.desk = &desk.Desk{Store: s, Law: h.law.Load, Now: func() time.Time { return h.now }, Log: slog.New(slog.DiscardHandler)}
	if err := admin.SeedOffices(t.Context(), h.desk); err != nil {
		t.Fatal(err)
	}
	return h
}

// reload reads the calendar's rows over the release's, as the app does after a change.
func (h *house) reload() {
	h.t.Helper()
	days, err := h.desk.Store.CalendarDays(h.t.Context())
	if err != nil {
		h.t.Fatal(err)
	}
	rows, err := admin.Overlay(h.base.Calendar, days)
	if err != nil {
		h.t.Fatal(err)
	}
	h.law.Store(h.base.Overlay(rows...))
}

// do performs an act under a key of its own.
func do[In, Out any](h *house, who people.Who, act desk.Act[In, Out], in In) (Out, error) {
	h.t.Helper()
	h.keys++
	return desk.Do(h.t.Context(), h.desk, who, fmt.Sprint("key ", h.keys), act, in)
}

// must performs an act that has to succeed.
func must[In, Out any](h *house, who people.Who, act desk.Act[In, Out], in In) Out {
	h.t.Helper()
	out, err := do(h, who, act, in)
	if err != nil {
		h.t.Fatal(err)
	}
	return out
}

// person makes an account as the operator and gives back who it is.
func (h *house) person(username string, role people.Role, office string) people.Who {
	h.t.Helper()
	must(h, people.OperatorWho, admin.Account, admin.AccountIn{Username: username, Name: "Người Thử " + username, Role: role, Office: office})
	return h.who(username)
}

func (h *house) who(username string) people.Who {
	h.t.Helper()
	who, err := h.desk.Store.Person(h.t.Context(), username)
	if err != nil {
		h.t.Fatalf("%s: %v", username, err)
	}
	return who
}

// refused checks the stable key of a refusal.
func (h *house) refused(err error, key string) {
	h.t.Helper()
	if known := errs.As(err); known == nil || known.Def.Key != key {
		h.t.Errorf("answered %v, want the refusal %s", err, key)
	}
}

// tx reads without scope.
func (h *house) tx(f func(*store.Tx) error) {
	h.t.Helper()
	if err := h.desk.Store.Do(context.Background(), f); err != nil {
		h.t.Fatal(err)
	}
}

// account reads a row.
func (h *house) account(id string) (a people.Account) {
	h.t.Helper()
	h.tx(func(t *store.Tx) (err error) { a, err = t.Account(id); return err })
	return a
}
