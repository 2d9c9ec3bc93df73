package store_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"thads/internal/casefile"
	"thads/internal/people"
	"thads/internal/store"
	"thads/internal/store/storetest"
	"thads/internal/task"
)

func TestAPersonsWorkIsHisOwnHisRolesAndThatOfWhomHeHelpsOrStandsInFor(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		do(t, s, func(tx *store.Tx) error {
			add := func(id, owner, deputy, office string, due int64, state string) {
				tx.Insert(task.Task{Province: 66, ID: id, OwnerID: owner, DeputyID: deputy, Office: office, Role: "officer", DueAt: due, State: state})
			}
			add("mine", "me", "", "66.01", 5, "open")
			add("mine, done", "me", "", "66.01", 5, "done")
			add("mine, left in another office", "me", "", "66.02", 5, "open")
			add("my role's", "", "", "66.01", 3, "open")
			add("of who is away", "away", "", "66.01", 4, "open")
			add("of who is away, I help anyway", "away", "me", "66.01", 2, "open")
			add("of another, I help", "other", "me", "66.01", 1, "open")
			add("of another", "other", "", "66.01", 1, "open")
			return nil
		})
		who := people.Who{ID: "me", Role: people.Officer, Province: 66, OfficeCode: "66.01", Level: 2}
		for _, c := range []struct {
			standing string
			want     []string
		}{
			{"", []string{"of another, I help", "of who is away, I help anyway", "my role's", "mine"}},
			{"away gone", []string{"of another, I help", "of who is away, I help anyway", "my role's", "of who is away", "mine"}},
		} {
			who.For = c.standing
			r := s.For(who)
			got, err := r.Tasks(ctx, store.TaskFilter{})
			if err != nil {
				t.Fatal(err)
			}
			var names []string
			for _, x := range got {
				names = append(names, x.ID)
				if one, err := r.Task(ctx, x.ID); err != nil || one != x {
					t.Errorf("%s alone: %+v, %v", x.ID, one, err)
				}
			}
			if d := cmp.Diff(c.want, names); d != "" {
				t.Errorf("standing in for %q (-want +got):\n%s", c.standing, d)
			}
			all, late, near, err := r.CountTasks(ctx, 2, 4)
			if err != nil || all != len(c.want) || late != 2 || near != len(c.want)-3 {
				t.Errorf("counts %d, %d late, %d soon, %v", all, late, near, err)
			}
			if n, err := r.CountLate(ctx, 2); err != nil || n != 2 {
				t.Errorf("counts %d late, %v", n, err)
			}
			after, err := r.Tasks(ctx, store.TaskFilter{AfterDue: got[1].DueAt, AfterID: got[1].ID})
			if err != nil || len(after) != len(c.want)-2 || after[0].ID != c.want[2] {
				t.Errorf("the page after the second: %+v, %v", after, err)
			}
		}
		if _, err := s.For(who).Task(ctx, "of another"); err == nil {
			t.Error("somebody else's task was read as one's own")
		}
		lead := s.For(people.Who{ID: "lead", Role: people.RoomHead, Province: 66, OfficeCode: "66.02", Level: 2})
		left, err := lead.TasksOf(ctx, "me", store.TaskFilter{})
		if n, nerr := lead.CountTasksOf(ctx, "me"); err != nil || nerr != nil || n != 1 || len(left) != 1 || left[0].ID != "mine, left in another office" {
			t.Errorf("the head of the other room sees %d, %+v, %v %v", n, left, err, nerr)
		}
	})
}

func TestAStandInIsWhoIsNamedForTheDayAndNobodyLonger(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		do(t, s, func(tx *store.Tx) error {
			for i, a := range []people.Absence{
				{AccountID: "a", DeputyID: "me", FromDay: "2026-11-20", ToDay: "2026-11-22"},
				{AccountID: "b", DeputyID: "me", FromDay: "2026-11-22", ToDay: "2026-11-30"},
				{AccountID: "ended", DeputyID: "me", FromDay: "2026-11-01", ToDay: "2026-12-30", EndedAt: 1},
				{AccountID: "later", DeputyID: "me", FromDay: "2026-11-23", ToDay: "2026-12-30"},
				{AccountID: "over", DeputyID: "me", FromDay: "2026-11-01", ToDay: "2026-11-21"},
				{AccountID: "c", DeputyID: "another", FromDay: "2026-11-01", ToDay: "2026-12-30"},
			} {
				a.ID, a.Province = fmt.Sprint(i), 66
				tx.Insert(a)
			}
			tx.Insert(people.Absence{ID: "elsewhere", Province: 79, AccountID: "d", DeputyID: "me", FromDay: "2026-11-01", ToDay: "2026-12-30"})
			return nil
		})
		who, err := s.StandingIn(ctx, people.Who{ID: "me", Province: 66}, "2026-11-22")
		if err != nil || who.For != "a b" {
			t.Errorf("stands in for %q, %v", who.For, err)
		}
	})
}

func TestPartiesOfABigCaseAreReadAPageAtATimeBySideAndWords(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		c := casefile.Case{Province: 66, ID: "big", OfficeCode: "66.01"}
		do(t, s, func(tx *store.Tx) error {
			put := func(id, name, address, side string) {
				p := casefile.Party{Province: 66, ID: id, JudgmentID: "j", Name: name, Address: address}
				tx.Insert(p)
				tx.Insert(casefile.OnSide(c.ID, p, side))
			}
			put("d", "Công ty Thử", "phường Tân An", casefile.Debtor)
			for i := range 25 {
				put(fmt.Sprintf("c%02d", i), fmt.Sprintf("Trần Thị %c", 'A'+i), []string{"xã Ea Kar", "xã Ea Ô"}[i%2], casefile.Creditor)
			}
			put("tran", "Trần Thịnh", "xã Ea Kar", casefile.Related)
			return nil
		})
		r := s.For(people.Who{ID: "h", Role: people.Head, Province: 66, OfficeCode: "66", Level: 1})
		var names []string
		f := store.PartyFilter{Limit: 10}
		for pages := 0; ; pages++ {
			page, err := r.PartyPage(ctx, c, f)
			if err != nil || pages > 3 {
				t.Fatalf("%d pages, %v", pages, err)
			}
			for _, p := range page {
				names = append(names, p.Name)
			}
			if len(page) < f.Limit {
				break
			}
			last := page[len(page)-1]
			f.After, f.AfterID = last.Side+"/"+last.Words, last.ID
		}
		if len(names) != 27 || names[0] != "Công ty Thử" || names[1] != "Trần Thị A" || names[26] != "Trần Thịnh" {
			t.Errorf("%d parties: %q", len(names), names)
		}
		page, err := r.PartyPage(ctx, c, store.PartyFilter{Find: "kar tran% a"})
		if err != nil || len(page) != 1 || page[0].ID != "c00" {
			t.Errorf("looked for a place and a name: %d, %v", len(page), err)
		}
		if n, err := r.CountSide(ctx, c, casefile.Creditor); err != nil || n != 25 {
			t.Errorf("%d creditors, %v", n, err)
		}
		n, err := r.CountParties(ctx, c, "ea kar")
		if d := cmp.Diff(map[string]int{casefile.Creditor: 13, casefile.Related: 1}, n); err != nil || d != "" {
			t.Errorf("%v (-want +got):\n%s", err, d)
		}
		found, err := r.Probed(ctx, c, []people.Probe{{Name: "tran thi b"}, {Name: "tran", Home: "xa ea kar"}, {Name: "tran thi"}, {}})
		if err != nil || len(found) != 15 {
			t.Errorf("the probes find %d, %v: %+v", len(found), err, found)
		}
		do(t, s, func(tx *store.Tx) error {
			n, err := tx.CountSide(66, c.ID, casefile.Creditor)
			some, serr := tx.SomeParties(66, c.ID, casefile.Creditor, 3)
			if err != nil || serr != nil || n != 25 || len(some) != 3 || some[2].Name != "Trần Thị C" {
				return fmt.Errorf("%d creditors, first %+v, %v %v", n, some, err, serr)
			}
			two, err := tx.PartiesByID(66, []string{"tran", "d", "nobody"})
			if err != nil || len(two) != 2 || two[0].ID != "d" {
				return fmt.Errorf("%+v, %w", two, err)
			}
			same, err := tx.Probed(66, c.ID, []people.Probe{{Name: "tran thi b"}})
			if err == nil && (len(same) != 1 || same[0].Name != "Trần Thị B") {
				err = fmt.Errorf("found %+v", same)
			}
			return err
		})
		do(t, s, func(tx *store.Tx) error { // the company is served, and two of the victims
			ds, err := tx.SideOf(66, c.ID, casefile.Debtor)
			if err != nil || len(ds) != 1 || ds[0].PartyID != "d" {
				return fmt.Errorf("debtors %+v, %w", ds, err)
			}
			cs, err := tx.SideOf(66, c.ID, casefile.Creditor)
			for _, was := range append(ds, cs[:2]...) {
				now := was
				now.ServedOn, now.ServedBy = "2026-11-06", "giao trực tiếp"
				tx.Save(&was, &now)
			}
			return err
		})
		if n, err := r.CountUnserved(ctx, c, 100); err != nil || n != 24 {
			t.Errorf("%d are not served, %v", n, err)
		}
		if n, err := r.CountUnserved(ctx, c, 5); err != nil || n != 6 {
			t.Errorf("more than five are not served, counted %d, %v", n, err)
		}
		rest, err := r.PartyPage(ctx, c, store.PartyFilter{Unmet: true, Limit: 3})
		if err != nil || len(rest) != 3 || rest[0].ID != "c02" || rest[0].ServedOn != "" {
			t.Errorf("not served: %+v, %v", rest, err)
		}
		two, err := r.StandingsOf(ctx, c, []string{"tran", "d", "nobody"})
		if err != nil || len(two) != 2 || two[0].ServedOn != "2026-11-06" || two[0].ServedBy != "giao trực tiếp" || two[1].ServedOn != "" {
			t.Errorf("standings %+v, %v", two, err)
		}
	})
}

func TestLinesOfABigCaseAreReadAPageAtATime(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		c := casefile.Case{Province: 66, ID: "big"}
		do(t, s, func(tx *store.Tx) error {
			for i := range 7 {
				tx.Insert(casefile.Line{Province: 66, ID: fmt.Sprint("l", i), CaseID: c.ID, Seq: int64(i + 1), State: []casefile.State{casefile.Voluntary, casefile.Docketed}[i%2]})
			}
			tx.Insert(casefile.Line{Province: 66, ID: "another case's", CaseID: "c2", Seq: 1})
			tx.Insert(casefile.Line{Province: 66, ID: "fee", CaseID: "c3", Kind: casefile.CourtFee, Clause: "L33.2a", Amount: 5, Seq: 2})
			tx.Insert(casefile.Line{Province: 66, ID: "debt 1", CaseID: "c3", Kind: casefile.Debt, Amount: 7, Seq: 1})
			tx.Insert(casefile.Line{Province: 66, ID: "debt 2", CaseID: "c3", Kind: casefile.Debt, Amount: 8, Collected: 3, Seq: 3, Interest: "lãi"})
			some, err := tx.SomeLines(66, "c3", 2)
			debts, derr := tx.LinesByID(66, "c3", []string{"debt 2", "debt 1", "l1"})
			if err != nil || derr != nil || len(some) != 2 || some[1].ID != "fee" || len(debts) != 2 {
				return fmt.Errorf("%+v, %+v, %v %v", some, debts, err, derr)
			}
			totals, err := tx.LineTotals(66, "c3")
			want := []store.LineTotal{{Kind: casefile.Debt, Interest: "lãi", N: 2, Amount: 15, Collected: 3}, {Kind: casefile.CourtFee, Clause: "L33.2a", N: 1, Amount: 5}}
			if d := cmp.Diff(want, totals); err != nil || d != "" {
				return fmt.Errorf("%w (-want +got):\n%s", err, d)
			}
			return nil
		})
		r := s.For(people.RobotWho(66))
		page, err := r.LinePage(ctx, c, 3, 2)
		if err != nil || len(page) != 2 || page[0].ID != "l3" || page[1].ID != "l4" {
			t.Errorf("after the third: %+v, %v", page, err)
		}
		some, err := r.LinesByID(ctx, c, []string{"l5", "l2", "another case's"})
		if err != nil || len(some) != 2 || some[0].ID != "l2" {
			t.Errorf("two by id: %+v, %v", some, err)
		}
		states, err := r.LineStates(ctx, c)
		if d := cmp.Diff([]casefile.State{casefile.Docketed, casefile.Voluntary}, states); err != nil || d != "" {
			t.Errorf("%v (-want +got):\n%s", err, d)
		}
		ids, err := r.LineIDs(ctx, c)
		if n, nerr := r.CountLines(ctx, c); err != nil || nerr != nil || n != 7 || len(ids) != 7 || ids[6] != "l6" {
			t.Errorf("%d lines, %q, %v %v", n, ids, err, nerr)
		}
	})
}

func TestLoadsCountWhatIsOpenAndWhatRunsOut(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		do(t, s, func(tx *store.Tx) error {
			for i, c := range []casefile.Case{{State: casefile.Docketed, DueAt: 5}, {State: casefile.Voluntary, DueAt: 15}, {State: casefile.Verifying, DueAt: casefile.NoDue}, {State: casefile.Closed, DueAt: 1}} {
				c.Province, c.ID, c.OfficerID, c.OfficeCode = 66, fmt.Sprint("c", i), "a", "66.01"
				tx.Insert(c)
			}
			return nil
		})
		r := s.For(people.Who{ID: "h", Role: people.RoomHead, Province: 66, OfficeCode: "66.01", Level: 2})
		got, err := r.Loads(ctx, []string{"a", "b"}, 10, 20)
		if d := cmp.Diff(map[string]people.Load{"a": {Open: 3, Soon: 1, Late: 1}}, got); err != nil || d != "" {
			t.Errorf("%v (-want +got):\n%s", err, d)
		}
		open, err := r.Cases(ctx, store.CaseFilter{Officer: "a", Open: true})
		if err != nil || len(open) != 3 {
			t.Errorf("%d open cases, %v", len(open), err)
		}
		do(t, s, func(tx *store.Tx) error {
			holds, err := tx.HoldsWork(66, "66.01", "a")
			none, nerr := tx.HoldsWork(66, "66.02", "a")
			if err != nil || nerr != nil || !holds || none {
				return fmt.Errorf("holds work here %v, elsewhere %v, %v %v", holds, none, err, nerr)
			}
			return nil
		})
	})
}
