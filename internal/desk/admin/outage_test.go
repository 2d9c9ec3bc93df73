package admin_test

import (
	"strings"
	"testing"

	"thads/internal/calendar"
	"thads/internal/desk"
	"thads/internal/desk/admin"
	"thads/internal/people"
	"thads/internal/store"
	"thads/internal/store/storetest"
)

// storm is a flood of three days for which one province's periods stand still.
var storm = admin.OutageIn{Stage: admin.Propose, Province: 66, FromDay: "2026-11-24", ToDay: "2026-11-26", Name: "mưa lũ đặc biệt lớn", LegalRef: "Quyết định số 321/QĐ-TTg ngày 23/11/2026"}

// ends gives the due days of the five-working-day periods of a province by when they were counted, with the words beside.
func (h *house) ends(province int64) (out []string) {
	h.t.Helper()
	robot := h.desk.Store.For(people.RobotWho(province))
	cases, err := robot.Cases(h.t.Context(), store.CaseFilter{Province: province})
	if err != nil {
		h.t.Fatal(err)
	}
	for _, c := range cases {
		clocks, err := robot.Clocks(h.t.Context(), province, c.ID, "")
		if err != nil {
			h.t.Fatal(err)
		}
		if clocks[0].OldDue != "" && c.DueAt != clocks[0].DueAt {
			h.t.Errorf("the case says %d, its soonest period %d", c.DueAt, clocks[0].DueAt)
		}
		if !strings.Contains(clocks[0].Steps, "mưa lũ") == strings.Contains(clocks[0].Extra, "mưa lũ") {
			h.t.Errorf("the count and its reason disagree: %s / %s", clocks[0].Steps, clocks[0].Extra)
		}
		out = append(out, clocks[0].DueDay+" was "+clocks[0].OldDue)
	}
	return out
}

func TestAnOutageMovesEveryRunningPeriodThatItMeetsAndOnlyThose(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		h := newHouse(t, s)
		first, second := h.person("daklak.quantri1", people.Admin, "66"), h.person("daklak.quantri2", people.Admin, "66")
		centre, other := h.person("cuc.quantri", people.Admin, people.Centre), h.person("hcm.quantri", people.Admin, "79")
		must(h, people.RobotWho(66), arm, armIn{66, 2})
		must(h, people.RobotWho(79), arm, armIn{79, 1})
		if got := strings.Join(h.ends(66), ", "); got != "2026-11-27 was , 2026-11-27 was " {
			t.Fatal(got)
		}
		change := func(f func(*admin.OutageIn)) admin.OutageIn { in := storm; f(&in); return in }
		for name, c := range map[string]struct {
			who people.Who
			key string
			in  admin.OutageIn
		}{
			"the head declares nothing":          {h.person("daklak.thutruong", people.Head, "66"), "desk.forbidden", storm},
			"another province's administrator":   {other, "desk.forbidden", storm},
			"a province's for the country":       {first, "desk.forbidden", change(func(in *admin.OutageIn) { in.Province = 0 })},
			"without a decree":                   {first, "admin.outage_ref", change(func(in *admin.OutageIn) { in.LegalRef = " " })},
			"that ends before it begins":         {first, "admin.outage_days", change(func(in *admin.OutageIn) { in.ToDay = "2026-11-23" })},
			"for a province that does not exist": {centre, "admin.outage_place", change(func(in *admin.OutageIn) { in.Province = 97 })},
			"approving what nobody proposed":     {first, "store.none", admin.OutageIn{Stage: admin.Approve, ID: "none"}},
		} {
			_, err := do(h, c.who, admin.Outage, c.in)
			t.Run(name, func(*testing.T) { h.refused(err, c.key) })
		}
		ref := must(h, first, admin.Outage, storm)
		_, err := do(h, second, admin.Outage, storm)
		h.refused(err, "admin.outage_twice")
		_, err = do(h, first, admin.Outage, admin.OutageIn{Stage: admin.Approve, ID: ref.ID})
		h.refused(err, "admin.outage_same_person")
		h.background()
		if got := strings.Join(h.ends(66), ", "); got != "2026-11-27 was , 2026-11-27 was " {
			t.Fatalf("a mere proposal moved %s", got)
		}
		must(h, second, admin.Outage, admin.OutageIn{Stage: admin.Approve, ID: ref.ID})
		h.background()
		if got := strings.Join(h.ends(66), ", "); got != "2026-12-02 was 2026-11-27, 2026-12-02 was 2026-11-27" {
			t.Errorf("three days that do not count: %s", got)
		}
		if got := strings.Join(h.ends(79), ", "); got != "2026-11-27 was " {
			t.Errorf("another province moved: %s", got)
		}
		last, _, err := s.LastFact(t.Context(), 66, admin.OutageSubject(ref.ID))
		if err != nil || last.Act != "admin.outage_moved" || !strings.Contains(last.Body, "Đã tính lại 4 thời hạn") {
			t.Errorf("the last fact is %+v, %v", last, err)
		}
		before := last.N
		h.background()
		if last, _, err = s.LastFact(t.Context(), 66, admin.OutageSubject(ref.ID)); err != nil || last.N != before {
			t.Errorf("it was counted again: %+v, %v", last, err)
		}

		// taken back, two people again: the periods return
		_, err = do(h, first, admin.Outage, admin.OutageIn{Stage: admin.Propose, ID: ref.ID, Off: true})
		h.refused(err, "admin.outage_ref")
		must(h, first, admin.Outage, admin.OutageIn{Stage: admin.Propose, ID: ref.ID, Off: true, LegalRef: "Quyết định số 322/QĐ-TTg"})
		must(h, centre, admin.Outage, admin.OutageIn{Stage: admin.Approve, ID: ref.ID})
		h.background()
		if got := strings.Join(h.ends(66), ", "); got != "2026-11-27 was 2026-12-02, 2026-11-27 was 2026-12-02" {
			t.Errorf("after it was taken back: %s", got)
		}
	})
}

func TestAnOutageOfTheCountryMovesEveryProvinceAndAWithdrawnOneNone(t *testing.T) {
	t.Parallel()
	h := newHouse(t, storetest.New(t))
	first, second := h.person("cuc.quantri1", people.Admin, people.Centre), h.person("cuc.quantri2", people.Admin, people.Centre)
	must(h, people.RobotWho(66), arm, armIn{66, 1})
	must(h, people.RobotWho(79), arm, armIn{79, 1})
	in := storm
	in.Province = 0
	ref := must(h, first, admin.Outage, in)
	must(h, second, admin.Outage, admin.OutageIn{Stage: admin.Withdraw, ID: ref.ID})
	h.background()
	if got := h.ends(79)[0]; got != "2026-11-27 was " {
		t.Errorf("a withdrawn proposal moved %s", got)
	}
	ref = must(h, first, admin.Outage, in)
	must(h, second, admin.Outage, admin.OutageIn{Stage: admin.Approve, ID: ref.ID})
	h.background()
	if a, b := h.ends(66)[0], h.ends(79)[0]; a != "2026-12-02 was 2026-11-27" || b != a {
		t.Errorf("moved to %s and %s", a, b)
	}
}

func TestAPeriodThatStoodStillKeepsItsOwnTimeWhenTheCalendarChanges(t *testing.T) {
	t.Parallel()
	h := newHouse(t, storetest.New(t))
	own := calendar.Interval{From: h.now, To: h.now.AddDate(0, 0, 3), Reason: "hoãn thi hành án", Clause: "L46"}
	held := desk.Act[armIn, string]{Name: "intake.accept", Run: func(t *desk.Tx, in armIn) (string, error) {
		if err := t.May(people.Subject{Province: 66}); err != nil {
			return "", err
		}
		excluded, err := t.WithOutages(66, t.Now, []calendar.Interval{own})
		if err != nil {
			return "", err
		}
		c, err := t.Arm(desk.Arm{Province: 66, Duty: "T-013", From: t.Now, Subject: "s", Office: "66.01"})
		if err != nil {
			return "", err
		}
		was := c
		if err := t.Spared(&c, excluded); err != nil {
			return "", err
		}
		now, moved, err := t.Recounted(c)
		if err != nil || !moved {
			return "", err
		}
		t.Put(&was, &now)
		return now.DueDay + " " + now.OldDue, t.Record(desk.Entry{Province: 66, Subject: "s", Say: "Thử"})
	}}
	// Sunday to Wednesday 10:00 do not count: three working days later than Friday 27
	if got := must(h, people.RobotWho(66), held, armIn{}); got != "2026-12-02 2026-11-27" {
		t.Errorf("counted to %s", got)
	}
}

// background does what the house does between requests.
func (h *house) background() {
	h.t.Helper()
	if err := admin.MoveForOutages(h.t.Context(), h.desk); err != nil {
		h.t.Fatal(err)
	}
}
