package admin_test

import (
	"fmt"
	"testing"
	"time"

	"thads/internal/calendar"
	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/desk/admin"
	"thads/internal/people"
	"thads/internal/store"
	"thads/internal/store/storetest"
	"thads/internal/task"
)

// cultureDay is the holiday that waits in the calendar for the law that makes it one (law.md 3.11, rule 7).
var cultureDay = admin.DayIn{Stage: admin.Propose, Day: "2026-11-24", LegalRef: "Luật số 99/2026/QH16, Điều 1"}

func (h *house) works(day string) bool { return h.law.Load().Calendar.IsWork(calendar.MustDate(day)) }

func TestOneAdministratorProposesADayAndAnotherApproves(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		h := newHouse(t, s)
		first := h.person("cuc.quantri1", people.Admin, people.Centre)
		second := h.person("cuc.quantri2", people.Admin, people.Centre)
		stage := func(who people.Who, stage, day string) (admin.DayOut, error) {
			out, err := do(h, who, admin.Calendar, admin.DayIn{Stage: stage, Day: day})
			h.reload()
			return out, err
		}
		for _, who := range []people.Who{h.person("daklak.quantri", people.Admin, "66"), h.person("cuc.thutruong", people.Head, people.Centre), people.OperatorWho, people.RobotWho(0)} {
			_, err := do(h, who, admin.Calendar, cultureDay)
			h.refused(err, "desk.forbidden")
		}
		change := func(f func(*admin.DayIn)) admin.DayIn { in := cultureDay; f(&in); return in }
		for name, c := range map[string]struct {
			key string
			in  admin.DayIn
		}{
			"without a legal reference":     {"admin.calendar_ref", change(func(in *admin.DayIn) { in.LegalRef = " " })},
			"a day that does not exist":     {"admin.calendar_day", change(func(in *admin.DayIn) { in.Day = "2026-02-30" })},
			"an ordinary day of no kind":    {"admin.calendar_kind", change(func(in *admin.DayIn) { in.Day = "2026-11-25" })},
			"a weekend by decree":           {"admin.calendar_kind", change(func(in *admin.DayIn) { in.Kind = calendar.Weekend })},
			"a holiday that is one already": {"admin.calendar_already", change(func(in *admin.DayIn) { in.Day = "2027-01-01" })},
			"an end to an ordinary day":     {"admin.calendar_plain", change(func(in *admin.DayIn) { in.Off = true })},
			"a stage that does not exist":   {"admin.calendar_no_proposal", change(func(in *admin.DayIn) { in.Stage = "decree" })},
		} {
			_, err := do(h, first, admin.Calendar, c.in)
			t.Run(name, func(*testing.T) { h.refused(err, c.key) })
		}

		must(h, first, admin.Calendar, cultureDay)
		if h.reload(); !h.works("2026-11-24") {
			t.Fatal("a mere proposal counts")
		}
		_, err := do(h, second, admin.Calendar, cultureDay)
		h.refused(err, "admin.calendar_pending")
		_, err = stage(first, admin.Approve, "2026-11-24")
		h.refused(err, "admin.calendar_same_person")
		if out, err := stage(second, admin.Approve, "2026-11-24"); err != nil || out.Change == "" || h.works("2026-11-24") {
			t.Fatalf("approved: %+v, %v, works %v", out, err, h.works("2026-11-24"))
		}
		_, err = stage(second, admin.Approve, "2026-11-24")
		h.refused(err, "admin.calendar_no_proposal")

		off := admin.DayIn{Stage: admin.Propose, Day: "2026-11-24", Off: true, LegalRef: "Luật số 100/2026/QH16"}
		must(h, second, admin.Calendar, off)
		if h.reload(); h.works("2026-11-24") {
			t.Error("a mere proposal to end it counts")
		}
		if out, err := stage(second, admin.Withdraw, "2026-11-24"); err != nil || out.Change != "" || h.works("2026-11-24") {
			t.Errorf("withdrawn: %+v, %v, works %v", out, err, h.works("2026-11-24"))
		}
		if ref := h.law.Load().Calendar.Day(calendar.MustDate("2026-11-24")).LegalRef; ref != cultureDay.LegalRef {
			t.Errorf("after the withdrawal the day rests on %q", ref)
		}
		must(h, second, admin.Calendar, off)
		if _, err := stage(first, admin.Approve, "2026-11-24"); err != nil || !h.works("2026-11-24") {
			t.Errorf("ended: %v, works %v", err, h.works("2026-11-24"))
		}
		must(h, first, admin.Calendar, cultureDay) // and on again
		if _, err := stage(second, admin.Approve, "2026-11-24"); err != nil || h.works("2026-11-24") {
			t.Errorf("on again: %v, works %v", err, h.works("2026-11-24"))
		}
	})
}

func TestAHolidayOfEveryYearAndASwappedSaturdayCanBeSwitched(t *testing.T) {
	t.Parallel()
	h := newHouse(t, storetest.New(t))
	first := h.person("cuc.quantri1", people.Admin, people.Centre)
	second := h.person("cuc.quantri2", people.Admin, people.Centre)
	change := func(in admin.DayIn) {
		t.Helper()
		in.Stage, in.LegalRef = admin.Propose, "Nghị quyết số 1"
		must(h, first, admin.Calendar, in)
		must(h, second, admin.Calendar, admin.DayIn{Stage: admin.Approve, Day: in.Day})
		h.reload()
	}
	change(admin.DayIn{Day: "2027-04-30", Off: true})
	change(admin.DayIn{Day: "2026-11-28", Kind: calendar.SwapWork, Name: "Ngày làm bù"})
	change(admin.DayIn{Day: "2026-11-30", Kind: calendar.CompOff, Name: "Ngày nghỉ bù"})
	if !h.works("2027-04-30") || h.works("2028-04-30") {
		t.Error("ending one year's holiday must work for that year only")
	}
	if !h.works("2026-11-28") || h.works("2026-11-30") {
		t.Error("the swap of a Saturday for a Monday does not count")
	}
	change(admin.DayIn{Day: "2026-11-28", Off: true})
	if h.works("2026-11-28") {
		t.Error("a Saturday whose swap was ended is worked")
	}
}

func TestARecountMovesEveryRunningPeriodAndKeepsTheOldDay(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		h := newHouse(t, s)
		h.now = time.Date(2026, 11, 20, 10, 0, 0, 0, desk.Zone()) // Friday
		const cases = 230                                         // more than one chunk
		must(h, people.RobotWho(66), arm, armIn{66, cases})
		must(h, people.RobotWho(79), arm, armIn{79, 1})

		first, second := h.person("cuc.quantri1", people.Admin, people.Centre), h.person("cuc.quantri2", people.Admin, people.Centre)
		must(h, first, admin.Calendar, cultureDay)
		out := must(h, second, admin.Calendar, admin.DayIn{Stage: admin.Approve, Day: "2026-11-24"})
		h.reload()
		moved, err := admin.RecountAll(t.Context(), h.desk, out.Change)
		if err != nil || moved != cases+1 {
			t.Fatalf("moved %d periods (%v), want %d: those of 5 working days, not those of two years", moved, err, cases+1)
		}
		robot := s.For(people.RobotWho(66))
		all, err := robot.Cases(t.Context(), store.CaseFilter{Province: 66, Limit: 1000})
		if err != nil || len(all) != cases {
			t.Fatal(len(all), err)
		}
		for _, c := range all {
			clocks, err := robot.Clocks(t.Context(), 66, c.ID, "")
			if err != nil || len(clocks) != 2 {
				t.Fatal(clocks, err)
			}
			short, long := clocks[0], clocks[1]
			if short.DueDay != "2026-11-30" || short.OldDue != "2026-11-27" || long.OldDue != "" {
				t.Fatalf("case %s: %s was %s; the long one was %q", c.ID, short.DueDay, short.OldDue, long.OldDue)
			}
			if c.DueAt != short.DueAt || c.DueDuty != "T-013" {
				t.Errorf("case %s is due %d for %s, its soonest period at %d", c.ID, c.DueAt, c.DueDuty, short.DueAt)
			}
			facts, err := robot.FactsOfCase(t.Context(), 66, c.ID)
			if err != nil || len(facts) != 2 || facts[1].Act != "admin.recount" {
				t.Fatalf("case %s has the facts %+v, %v", c.ID, facts, err)
			}
			h.tx(func(tx *store.Tx) error {
				work, err := tx.OpenTasks(66, c.ID)
				if len(work) != 1 || work[0].DueAt != short.DueAt {
					t.Errorf("the work of case %s is due %+v", c.ID, work)
				}
				return err
			})
		}
		if again, err := admin.RecountAll(t.Context(), h.desk, "once more"); again != 0 || err != nil {
			t.Errorf("a second count moved %d, %v", again, err)
		}
	})
}

type armIn struct {
	Province int64 `json:"province"`
	Cases    int   `json:"cases"`
}

// arm opens cases with a period of five working days that work hangs on, and one of two years.
var arm = desk.Act[armIn, int]{Name: "intake.accept", Run: func(t *desk.Tx, in armIn) (int, error) {
	if err := t.May(people.Subject{Province: in.Province}); err != nil {
		return 0, err
	}
	for range in.Cases {
		c := casefile.Case{Province: in.Province, ID: t.NewID(), OfficeCode: fmt.Sprintf("%02d.01", in.Province), State: casefile.Docketed, DueAt: casefile.NoDue, EndsAt: casefile.NoDue}
		t.Add(c)
		a := desk.Arm{Province: in.Province, Duty: "T-013", From: t.Now, Subject: c.ID, CaseID: c.ID, Office: c.OfficeCode}
		clock, err := t.Arm(a)
		if err != nil {
			return 0, err
		}
		t.Owe(task.Task{Province: in.Province, Kind: "sign", Subject: c.ID, CaseID: c.ID, Office: c.OfficeCode, Role: string(people.RoomHead)}, &clock)
		a.Duty = "T-056" // two years
		if _, err := t.Arm(a); err != nil {
			return 0, err
		}
		if err := t.Record(desk.Entry{Province: in.Province, Subject: c.ID, CaseID: c.ID, Say: "Thụ lý"}); err != nil {
			return 0, err
		}
	}
	return in.Cases, nil
}}
