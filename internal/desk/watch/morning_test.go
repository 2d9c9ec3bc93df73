package watch_test

import (
	"fmt"
	"log/slog"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/desk/watch"
	"thads/internal/lateness"
	"thads/internal/people"
	"thads/internal/rule"
	"thads/internal/store"
	"thads/internal/store/storetest"
	"thads/internal/task"
	"thads/law"
	"thads/law/house"
)

func TestEachMorningAProvincesRunningDutiesAreCountedOnceAndKept(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		packs, err := rule.Load(law.Files)
		if err != nil {
			t.Fatal(err)
		}
		policy, model, err := lateness.Load(house.Files)
		if err != nil {
			t.Fatal(err)
		}
		now := time.Date(2026, 11, 20, 6, 0, 0, 0, desk.Zone()) // a Friday
		d := &desk.Desk{Store: s, Law: func() *rule.Packs { return packs }, Now: func() time.Time { return now }, Log: slog.New(slog.DiscardHandler)}
		end := func(days int) int64 {
			return time.Date(2026, 11, 21+days, 0, 0, 0, 0, desk.Zone()).UnixMicro()
		}
		err = s.Do(t.Context(), func(tx *store.Tx) error {
			tx.Insert(people.OfficeRow{Code: "66", Level: 1, Province: 66, Name: "Đắk Lắk"})
			tx.Insert(people.OfficeRow{Code: "66.01", Level: 2, Province: 66, Parent: "66", Name: "Phòng 1"})
			for i, c := range []struct {
				duty   string
				due    int64
				closed int64
			}{
				{"T-017", end(0), 0}, {"T-017", end(4), 0}, // today; in two working days
				{"T-017", end(10), 0},                        // far
				{"T-017", end(-1), 0}, {"T-031", end(-9), 0}, // late by one working day, and by seven
				{"T-040", end(-3), 0},         // the debtor's own time is over: nobody is late
				{"T-017", end(-30), end(-29)}, // was late
				{"T-017", end(-60), end(-61)}, // was in time
			} {
				id := fmt.Sprint("k", i)
				k := task.Clock{Province: 66, ID: "c" + id, CaseID: id, Subject: id, Office: "66.01", Duty: c.duty, StartedAt: c.due - 20*86400e6, DueAt: c.due, State: "live"}
				if c.closed != 0 {
					k.State, k.ClosedAt = "closed", c.closed
				}
				tx.Insert(k)
				tx.Insert(casefile.Case{Province: 66, ID: id, OfficeCode: "66.01", OfficerID: "o1", State: casefile.Docketed, DueAt: c.due, EndsAt: c.due})
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		for range 2 {
			if err := watch.Mornings(t.Context(), d, policy, model); err != nil {
				t.Fatal(err)
			}
		}
		m, found, err := watch.LastMorning(t.Context(), s, 66)
		if err != nil || !found {
			t.Fatal(found, err)
		}
		if m.Quality.N != 11 || m.Quality.Late != 9 {
			t.Errorf("measured on %+v", m.Quality)
		}
		m.Quality = lateness.Quality{}
		want := watch.Morning{Province: 66, Day: "2026-11-20", Near: 2, Late: 2, Told: map[string]int{"officer": 4, "room_head": 2, "head": 1},
			Offices: []watch.Office{{Code: "66.01", Near: 2, Late: 2, Head: 1}}, Measured: "2026-11-20"}
		if d := cmp.Diff(want, m); d != "" {
			t.Errorf("morning (-want +got):\n%s", d)
		}
		if f, _, err := s.LastFact(t.Context(), 66, watch.Subject); err != nil || f.N != 1 {
			t.Errorf("counted twice in a day: %d, %v", f.N, err)
		}
	})
}
