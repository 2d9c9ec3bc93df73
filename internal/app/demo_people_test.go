package app

import (
	"log/slog"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"thads/internal/desk"
	"thads/internal/people"
	"thads/internal/rule"
	"thads/internal/store"
	"thads/internal/store/storetest"
	"thads/internal/web/session"
	"thads/law"
)

func TestTheDemoNationHasItsPeopleAndTheyCanWork(t *testing.T) {
	t.Parallel()
	packs, err := rule.Load(law.Files)
	if err != nil {
		t.Fatal(err)
	}
	now := time.Date(2026, 11, 22, 8, 0, 0, 0, desk.Zone())
	d := &desk.Desk{Store: storetest.New(t), Law: func() *rule.Packs { return packs }, Now: func() time.Time { return now }, Log: slog.New(slog.DiscardHandler)}
	if err := SeedPeople(t.Context(), d); err != nil {
		t.Fatal(err)
	}
	now = now.AddDate(0, 1, 0)
	if err := SeedPeople(t.Context(), d); err != nil {
		t.Fatalf("a second start a month later: %v", err)
	}

	m := session.New(d, func(_ http.ResponseWriter, _ *http.Request, err error) { t.Error(err) })
	roles, names := map[people.Role]int{}, map[string]bool{}
	for i, p := range DemoPeople() {
		who, err := d.Store.Person(t.Context(), p.Username)
		if err != nil || who.Role != p.Role || who.OfficeCode != p.Office || who.Name != p.Name {
			t.Errorf("%s is %+v, %v", p.Username, who, err)
			continue
		}
		if names[p.Name] {
			t.Errorf("two people are called %s", p.Name)
		}
		names[p.Name] = true
		roles[p.Role]++
		if i%20 == 0 { // one hash costs some 70 ms
			r := httptest.NewRequestWithContext(t.Context(), http.MethodPost, session.LogInPath, nil)
			r.RemoteAddr = "127.0.0.1:1"
			if err := m.LogIn(httptest.NewRecorder(), r, p.Username, DemoPassword); err != nil {
				t.Errorf("%s can't log in: %v", p.Username, err)
			}
		}
		if p.Power == "" {
			continue
		}
		var powers []people.Delegation
		if err := d.Store.Do(t.Context(), func(tx *store.Tx) (err error) { powers, err = tx.DelegationsTo(who.ID); return err }); err != nil {
			t.Fatal(err)
		}
		s := people.Subject{Province: who.Province, OfficeCode: who.OfficeCode}
		if got, ok := people.CanSign(who, people.FamilyHead, s, desk.DayOf(now), powers); !ok || got.Capacity != p.Power || len(powers) != 1 {
			t.Errorf("%s signs %q, %v under %d powers, want %s under one", p.Username, got.Capacity, ok, len(powers), p.Power)
		}
	}
	for _, r := range people.Roles {
		if roles[r] == 0 {
			t.Errorf("nobody in the demo is %s", r.Name())
		}
	}
}
