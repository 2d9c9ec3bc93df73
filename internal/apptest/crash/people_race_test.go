package crash_test

import (
	"fmt"
	"slices"
	"testing"

	"thads/internal/apptest"
	"thads/internal/desk"
	"thads/internal/desk/admin"
	"thads/internal/desk/enforce"
	"thads/internal/desk/work"
	"thads/internal/people"
	"thads/internal/task"
)

// one says that exactly one of two who acted at once was heard, and that the other reads why not.
func one(t *testing.T, what string, acts ...func() error) {
	t.Helper()
	heard := make([]bool, len(acts))
	together(len(acts), func(i int) {
		err := acts[i]()
		if heard[i] = err == nil; err != nil {
			sentence(t, err)
		}
	})
	if n := len(slices.DeleteFunc(heard, func(x bool) bool { return !x })); n != 1 {
		t.Errorf("%s: %d of %d were heard", what, n, len(acts))
	}
}

func TestWhatTwoOfficialsDecideAboutPeopleAtOnceIsDecidedOnce(t *testing.T) {
	each(t, func(t *testing.T, h *apptest.House) {
		ctx := t.Context()
		a1, a2, head := person(t, h.Store, "daklak.quantri1"), person(t, h.Store, "daklak.quantri2"), person(t, h.Store, "daklak.thutruong")
		chv1, chv2 := person(t, h.Store, "daklak.chv1"), person(t, h.Store, "daklak.chv2")
		for round := range 4 {
			absent := func(who, deputy people.Who) func() error {
				return func() error {
					_, err := desk.Do(ctx, h.Desk, head, fmt.Sprint("away", round, who.ID), work.Absent, work.AbsentIn{Account: who.ID, Deputy: deputy.ID,
						FromDay: fmt.Sprintf("2026-11-%02d", round+1), ToDay: fmt.Sprintf("2026-11-%02d", round+1), Reason: "Họp"})
					return err
				}
			}
			one(t, "two who name each other as deputies", absent(chv1, chv2), absent(chv2, chv1))
			outage := func(who people.Who) func() error {
				return func() error {
					_, err := desk.Do(ctx, h.Desk, who, fmt.Sprint("outage", round, who.ID), admin.Outage, admin.OutageIn{Stage: admin.Propose, Province: 66, Name: "Lũ", LegalRef: "QĐ 1",
						FromDay: fmt.Sprintf("2026-11-%02d", round+1), ToDay: "2026-12-01"})
					return err
				}
			}
			one(t, "the same outage declared by two", outage(a1), outage(a2))
		}
		must(t, h.Desk, a1, "head leaves", admin.Disable, admin.DisableIn{ID: head.ID, Disabled: true, Reason: "Nghỉ hưu"})
		for round := range 4 {
			var made [2]admin.AccountRef
			open := func(i int) func() error {
				return func() (err error) {
					made[i], err = desk.Do(ctx, h.Desk, []people.Who{a1, a2}[i], fmt.Sprint("head", round, i), admin.Account,
						admin.AccountIn{Username: fmt.Sprintf("truong.%d.%d", round, i), Name: "Người Thử", Role: people.Head, Office: head.OfficeCode})
					return err
				}
			}
			one(t, "two heads of one agency", open(0), open(1))
			for i, x := range made {
				if x.ID != "" {
					must(t, h.Desk, a1, fmt.Sprint("leaves", round, i), admin.Disable, admin.DisableIn{ID: x.ID, Disabled: true})
				}
			}
		}
		clean(t, h.Store, h.Blobs.Check)
	})
}

func TestACaseGivenToAnOfficerWhoIsJustLeavingDoesNotLieForgotten(t *testing.T) {
	each(t, func(t *testing.T, h *apptest.House) {
		c, _ := docketed(t, h)
		ctx, admin1, room := t.Context(), person(t, h.Store, "daklak.quantri1"), person(t, h.Store, "daklak.truongphong1")
		var officers []people.Who
		for _, name := range []string{"chv1", "chv2", "chv3", "chv4"} {
			if who := person(t, h.Store, "daklak."+name); who.OfficeCode == c.OfficeCode && who.ID != c.OfficerID {
				officers = append(officers, who)
			}
		}
		for round, leaves := range officers {
			together(2, func(i int) {
				var err error
				if i == 0 {
					_, err = desk.Do(ctx, h.Desk, room, fmt.Sprint("assign", round), enforce.Assign, enforce.AssignIn{Province: 66, Case: c.ID, Officer: leaves.ID, Reason: "Cân đối việc"})
				} else {
					_, err = desk.Do(ctx, h.Desk, admin1, fmt.Sprint("leave", round), admin.Disable, admin.DisableIn{ID: leaves.ID, Disabled: true})
				}
				if err != nil {
					sentence(t, err)
				}
			})
			now, err := h.Store.For(people.OperatorWho).Case(ctx, 66, c.ID)
			if err != nil {
				t.Fatal(err)
			}
			told, err := h.Store.For(room).Departed(ctx)
			if err != nil {
				t.Fatal(err)
			}
			if now.OfficerID == leaves.ID && !slices.ContainsFunc(told, func(w task.Task) bool { return w.Subject == leaves.ID }) {
				t.Errorf("round %d: the case is with an officer who left, and nobody is told", round)
			}
		}
		clean(t, h.Store, h.Blobs.Check)
	})
}
