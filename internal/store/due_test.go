package store_test

import (
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"thads/internal/casefile"
	"thads/internal/people"
	"thads/internal/store"
	"thads/internal/store/storetest"
	"thads/internal/task"
)

// dueHouse has two offices of Hà Nội with an officer each: officer n has n cases, each with a period that ends at 100·n and
// one that is closed, a bank's that ends one before and a right that lapses long after; one period of the first office runs before any case.
func dueHouse(t *testing.T, s *store.Store) {
	t.Helper()
	do(t, s, func(tx *store.Tx) error {
		var all []interface{ Table() string }
		for n := 1; n <= 2; n++ {
			office := fmt.Sprintf("01.%02d", n)
			all = append(all, people.OfficeRow{Code: office, Level: 2, Province: hanoi})
			for i := range n {
				id := fmt.Sprintf("k%d%d", n, i)
				due := int64(100 * n)
				all = append(all, casefile.Case{Province: hanoi, ID: id, OfficeCode: office, OfficerID: fmt.Sprintf("o%d", n), Title: "Việc " + id, State: casefile.Docketed, OpenedAt: 1, DueAt: due, EndsAt: due - 1},
					casefile.CaseParty{Province: hanoi, CaseID: id, PartyID: "p1", Side: "debtor"}, casefile.CaseParty{Province: hanoi, CaseID: id, PartyID: "p2", Side: "creditor"},
					task.Clock{Province: hanoi, ID: "c" + id, CaseID: id, Subject: id, Office: office, Duty: "T-030", Kind: "official_duty", StartedAt: 10, DueAt: due, State: "live"},
					task.Clock{Province: hanoi, ID: "b" + id, CaseID: id, Subject: id, Office: office, Duty: "T-103", Kind: "third_party_duty", StartedAt: 10, DueAt: due - 1, State: "live"},
					task.Clock{Province: hanoi, ID: "r" + id, CaseID: id, Subject: id, Office: office, Duty: "T-140", Kind: "bars_right", StartedAt: 10, DueAt: due + 9000, State: "live"},
					task.Clock{Province: hanoi, ID: "x" + id, CaseID: id, Subject: id, Office: office, Duty: "T-013", StartedAt: 5, DueAt: 50, State: "closed", ClosedAt: int64(40 * n)})
			}
		}
		all = append(all, task.Clock{Province: hanoi, ID: "cj", Subject: "j1", Office: "01.01", Duty: "T-010", DueAt: 150, State: "live"},
			task.Task{Province: hanoi, ID: "w1", Kind: "confirm", Subject: "j1", Office: "01.01", ClockID: "cj", State: "open"},
			store.Outage{ID: "u1", Province: 0, FromAt: 1, ToAt: 2, Active: true, ApprovedBy: "a"}, store.Outage{ID: "u2", Province: daNang, FromAt: 1, ToAt: 2})
		return add(tx, hanoi, "setup", "", 1, all...)
	})
}

func TestWhatEndsWhenIsSeenAsFarAsThePersonReaches(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		dueHouse(t, s)
		of := func(role people.Role, id, office string, level int) *store.Reader {
			return s.For(people.Who{ID: id, Role: role, Province: hanoi, OfficeCode: office, Level: level})
		}
		province := store.DueScope{Province: hanoi}
		for _, c := range []struct {
			name  string
			r     *store.Reader
			scope store.DueScope
			want  string
		}{
			{"the head sees the province", of(people.Head, "h", "01", 1), province, "bk10 ck10 cj bk20 bk21 ck20 ck21"},
			{"the head looks at one office", of(people.Head, "h", "01", 1), store.DueScope{Province: hanoi, Office: "01.02"}, "bk20 bk21 ck20 ck21"},
			{"the head looks at one officer", of(people.Head, "h", "01", 1), store.DueScope{Province: hanoi, Officer: "o1"}, "bk10 ck10"},
			{"the head of a room sees his room, whatever he asks", of(people.RoomHead, "r", "01.01", 2), province, "bk10 ck10 cj"},
			{"the head of a room sees no other room", of(people.RoomHead, "r", "01.01", 2), store.DueScope{Province: hanoi, Office: "01.02"}, ""},
			{"an officer sees his cases", of(people.Officer, "o2", "01.02", 2), province, "bk20 bk21 ck20 ck21"},
			{"an officer sees no colleague's cases", of(people.Officer, "o2", "01.02", 2), store.DueScope{Province: hanoi, Officer: "o1"}, ""},
			{"a head sees no other province", of(people.Head, "h", "01", 1), store.DueScope{Province: daNang}, ""},
			{"an administrator sees no case", of(people.Admin, "a", "01", 1), province, ""},
		} {
			rows, err := c.r.DueList(ctx, c.scope, store.DueFilter{To: 1000, Limit: 10})
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, row := range rows {
				got = append(got, row.Clock.ID)
			}
			if d := cmp.Diff(c.want, strings.Join(got, " ")); d != "" {
				t.Errorf("%s (-want +got):\n%s", c.name, d)
			}
			counts, err := c.r.DueCounts(ctx, c.scope, 0, 1000)
			n := 0
			for _, x := range counts {
				n += x.N
			}
			if err != nil || n != len(rows) {
				t.Errorf("%s: counted %d, listed %d, %v", c.name, n, len(rows), err)
			}
		}
		head := of(people.Head, "h", "01", 1)
		rows, err := head.DueList(ctx, province, store.DueFilter{From: 100, To: 200, Duties: []string{"T-030"}, AfterDue: 200, AfterID: "ck20", Limit: 10})
		if err != nil || len(rows) != 1 || rows[0].Clock.ID != "ck21" || rows[0].Case.Title != "Việc k21" || rows[0].Parties != 2 {
			t.Errorf("the second page holds %+v, %v", rows, err)
		}
		if _, err := of(people.Officer, "o1", "01.01", 2).Clock(ctx, hanoi, "ck20"); err == nil {
			t.Error("an officer opened a colleague's period")
		}
		if c, err := of(people.Officer, "o1", "01.01", 2).Clock(ctx, hanoi, "cj"); err != nil || c.Duty != "T-010" {
			t.Errorf("a period before a case: %+v, %v", c, err)
		}
		waits, err := head.ClocksOutside(ctx, []casefile.Case{{Province: hanoi, ID: "k10", EndsAt: 99}, {Province: hanoi, ID: "k20", EndsAt: casefile.NoDue}})
		if err != nil || len(waits) != 1 || len(waits["k10"]) != 1 || waits["k10"][0].ID != "bk10" {
			t.Errorf("waited for: %+v, %v", waits, err)
		}
		late, err := head.Cases(ctx, store.CaseFilter{Due: "late", Now: 99})
		if err != nil || len(late) != 0 {
			t.Errorf("a bank is late and %d cases are said to be, %v", len(late), err)
		}
		work, err := head.WorkOfClocks(ctx, hanoi, []string{"cj", "ck10"})
		if err != nil || len(work) != 1 || work["cj"].Kind != "confirm" {
			t.Errorf("work %+v, %v", work, err)
		}
		on, err := head.WorkOn(ctx, hanoi, []string{"j1", "k10"})
		if err != nil || len(on) != 1 || on["j1"].ID != "w1" {
			t.Errorf("work on a judgment %+v, %v", on, err)
		}
		do(t, s, func(tx *store.Tx) error {
			over, err := tx.ClocksOver(hanoi, "k10")
			if err != nil || len(over) != 1 || over[0].ID != "xk10" {
				t.Errorf("periods that are over %+v, %v", over, err)
			}
			return err
		})
		if f, ok, err := s.LastFact(ctx, hanoi, "setup"); err != nil || !ok || f.N != 1 {
			t.Errorf("last fact %+v, %v", f, err)
		}
	})
}

func TestLatenessIsMeasuredByNumbersOfPeriodsThatAreOver(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		dueHouse(t, s)
		rec, err := s.Records(ctx, hanoi, "01.02", 0)
		if d := cmp.Diff([]store.Record{{Officer: "o2", Duty: "T-013", Closed: 2, OnTime: 0}}, rec); d != "" || err != nil {
			t.Errorf("records (-want +got):\n%s, %v", d, err)
		}
		loads, err := s.Loads(ctx, hanoi, "01.02")
		if d := cmp.Diff(map[string]int{"o2": 2}, loads); d != "" || err != nil {
			t.Errorf("loads (-want +got):\n%s, %v", d, err)
		}
		past := map[store.PastClock]int{}
		err = s.PastClocks(ctx, hanoi, 60, func(p store.PastClock) { past[p]++ })
		want := map[store.PastClock]int{{Officer: "o1", Duty: "T-030", Started: 10, Due: 100, Parties: 2}: 1, {Officer: "o2", Duty: "T-030", Started: 10, Due: 200, Parties: 2}: 2,
			{Officer: "o1", Duty: "T-103", Started: 10, Due: 99, Parties: 2}: 1, {Officer: "o2", Duty: "T-103", Started: 10, Due: 199, Parties: 2}: 2,
			{Officer: "o1", Duty: "T-140", Started: 10, Due: 9100, Parties: 2}: 1, {Officer: "o2", Duty: "T-140", Started: 10, Due: 9200, Parties: 2}: 2}
		if d := cmp.Diff(want, past); d != "" || err != nil {
			t.Errorf("past (-want +got):\n%s, %v", d, err)
		}
	})
}

func TestAnOutageIsReadForItsProvinceAndTheCountry(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		dueHouse(t, s)
		do(t, s, func(tx *store.Tx) error {
			out, err := tx.OutagesOf(hanoi)
			if err != nil || len(out) != 1 || !out[0].InForce() {
				return fmt.Errorf("Hà Nội has %+v, %w", out, err)
			}
			return nil
		})
		for _, c := range []struct {
			name     string
			active   bool
			approved string
			counts   bool
		}{{"proposed", true, "", false}, {"approved", true, "x", true}, {"its end proposed", false, "", true}, {"ended", false, "x", false}} {
			if got := (store.Outage{Active: c.active, ApprovedBy: c.approved}).InForce(); got != c.counts {
				t.Errorf("an outage %s counts: %v", c.name, got)
			}
		}
	})
}

// The sweep of a nation with a million running periods; it says how long it took, and asserts only the count.
func TestTheSweepCountsAMillionRunningPeriods(t *testing.T) { //nolint:paralleltest // it measures
	if os.Getenv("THADS_LONG") == "" {
		t.Skip("set THADS_LONG=1: it writes a million rows")
	}
	s := storetest.New(t)
	const provinces, offices, perOffice = 34, 11, 2674
	total := 0
	for p := range provinces {
		do(t, s, func(tx *store.Tx) error {
			for o := range offices {
				code := fmt.Sprintf("%02d.%02d", p+1, o)
				tx.Insert(people.OfficeRow{Code: code, Level: 2, Province: int64(p + 1)})
				for i := range perOffice {
					total++
					tx.Insert(task.Clock{Province: int64(p + 1), ID: fmt.Sprintf("%s-%06d", code, i), Subject: "s", Office: code, Duty: fmt.Sprintf("T-%03d", 10+i%40), DueAt: int64(i%400) * int64(24*time.Hour/time.Microsecond), State: "live"})
				}
			}
			return nil
		})
	}
	start := time.Now()
	n := 0
	for p := range provinces {
		counts, err := s.DueCounts(ctx, int64(p+1), 1<<60)
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range counts {
			n += c.N
		}
	}
	t.Logf("one pass over %d running periods took %v", n, time.Since(start))
	if n != total-provinces*offices*((perOffice+399)/400) { // those due at 0 are before the range
		t.Errorf("counted %d of %d", n, total)
	}
}
