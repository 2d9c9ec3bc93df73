package work_test

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"strings"
	"testing"
	"time"

	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/desk/work"
	"thads/internal/document"
	"thads/internal/errs"
	"thads/internal/people"
	"thads/internal/rule"
	"thads/internal/store"
	"thads/internal/store/storetest"
	"thads/internal/task"
	"thads/law"
)

// house is a desk over a real database with a few people of Đắk Lắk, on 22/11/2026.
type house struct {
	*testing.T
	desk *desk.Desk
	keys int
	who  map[string]people.Who
}

func newHouse(t *testing.T, s *store.Store) *house {
	t.Helper()
	packs, err := rule.Load(law.Files)
	if err != nil {
		t.Fatal(err)
	}
	now := time.Date(2026, 11, 22, 9, 0, 0, 0, desk.Zone())
	h := &house{T: t, who: map[string]people.Who{}, desk: &desk.Desk{Store: s, Law: func() *rule.Packs { return packs }, Now: func() time.Time { return now }, Log: slog.New(slog.DiscardHandler)}}
	h.tx(func(t *store.Tx) error {
		t.Insert(people.OfficeRow{Code: "66", Level: 1, Province: 66, Name: "Tỉnh"})
		for _, o := range []string{"66.01", "66.02"} {
			t.Insert(people.OfficeRow{Code: o, Level: 2, Parent: "66", Province: 66, Name: "Phòng " + o})
		}
		for _, a := range []struct {
			id     string
			role   people.Role
			office string
		}{{"an", people.Officer, "66.01"}, {"binh", people.Officer, "66.01"}, {"chi", people.Clerk, "66.01"}, {"dung", people.RoomHead, "66.01"}, {"em", people.RoomHead, "66.02"},
			{"giang", people.Clerk, "66.02"}, {"hoa", people.Head, "66"}, {"khanh", people.Clerk, "66"}, {"lan", people.Clerk, "66.01"}} {
			t.Insert(people.Account{ID: a.id, Username: a.id, Name: "Người " + strings.ToUpper(a.id[:1]) + a.id[1:], Role: a.role, Province: 66, OfficeCode: a.office})
			level := 2
			if a.office == "66" {
				level = 1
			}
			h.who[a.id] = people.Who{ID: a.id, Name: "Người " + strings.ToUpper(a.id[:1]) + a.id[1:], Role: a.role, Province: 66, OfficeCode: a.office, Level: level}
		}
		t.Insert(casefile.Case{Province: 66, ID: "case", OfficeCode: "66.01", OfficerID: "an", State: casefile.Docketed, DueAt: casefile.NoDue, EndsAt: casefile.NoDue})
		t.Insert(task.Task{Province: 66, ID: "serve", Kind: "serve", Title: "Thông báo quyết định", Subject: "case", CaseID: "case", Office: "66.01", Role: "officer", OwnerID: "an", State: "open"})
		t.Insert(task.Task{Province: 66, ID: "confirm", Kind: "confirm", Title: "Đối chiếu bản án", Subject: "j", Office: "66.01", Role: "clerk", State: "open"})
		t.Insert(task.Task{Province: 66, ID: "file", Kind: "file", Title: "Lập hồ sơ", Subject: "j2", Office: "66.01", Role: "clerk", OwnerID: "chi", State: "open"})
		return nil
	})
	return h
}

func (h *house) tx(f func(*store.Tx) error) {
	h.Helper()
	if err := h.desk.Store.Do(h.Context(), f); err != nil {
		h.Fatal(err)
	}
}

func do[In, Out any](h *house, who string, act desk.Act[In, Out], in In) (Out, error) {
	h.Helper()
	h.keys++
	w, err := h.desk.Store.StandingIn(h.Context(), h.who[who], "2026-11-22")
	if err != nil {
		h.Fatal(err)
	}
	return desk.Do(h.Context(), h.desk, w, fmt.Sprint("key ", h.keys), act, in)
}

func must[In, Out any](h *house, who string, act desk.Act[In, Out], in In) Out {
	h.Helper()
	out, err := do(h, who, act, in)
	if err != nil {
		h.Fatal(err)
	}
	return out
}

func (h *house) refused(err error, key string) {
	h.Helper()
	if e := errs.As(err); e == nil || e.Def.Key != key {
		h.Errorf("answered %v, want the refusal %s", err, key)
	}
}

func (h *house) task(id string) (w task.Task) {
	h.Helper()
	h.tx(func(t *store.Tx) (err error) { w, err = t.Task(66, id); return err })
	return w
}

// last is the newest fact's body of a chain.
func (h *house) last(caseID string) (b store.Body) {
	h.Helper()
	facts, err := h.desk.Store.For(people.RobotWho(66)).FactsOfCase(h.Context(), 66, caseID)
	if err != nil || len(facts) == 0 {
		h.Fatalf("%d facts, %v", len(facts), err)
	}
	if err := json.Unmarshal([]byte(facts[len(facts)-1].Body), &b); err != nil {
		h.Fatal(err)
	}
	return b
}

func each(t *testing.T, f func(*house)) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) { f(newHouse(t, s)) })
}

func TestARolesTaskIsTakenOnceAndCanBeGivenBack(t *testing.T) {
	each(t, func(h *house) {
		ref := work.Ref{Province: 66, Task: "confirm"}
		_, err := do(h, "an", work.Take, ref)
		h.refused(err, "work.role")
		_, err = do(h, "giang", work.Take, ref)
		h.refused(err, "desk.forbidden")
		must(h, "chi", work.Take, ref)
		_, err = do(h, "lan", work.Take, ref)
		h.refused(err, "work.taken")
		if h.task("confirm").OwnerID != "chi" {
			h.Errorf("taken by %q", h.task("confirm").OwnerID)
		}
		_, err = do(h, "lan", work.Return, ref)
		h.refused(err, "desk.forbidden")
		must(h, "chi", work.Return, ref)
		if h.task("confirm").OwnerID != "" {
			h.Error("given back and still his")
		}
		_, err = do(h, "an", work.Return, work.Ref{Province: 66, Task: "serve"})
		h.refused(err, "work.of_case")
	})
}

func TestWorkIsHandedOverWithAReasonAndWhatTheReceiverCannotDoStays(t *testing.T) {
	each(t, func(h *house) {
		_, err := do(h, "chi", work.HandOver, work.HandOverIn{Province: 66, From: "chi", To: "lan", Tasks: []string{"file"}})
		h.refused(err, "work.reason")
		_, err = do(h, "lan", work.HandOver, work.HandOverIn{Province: 66, From: "chi", To: "lan", Tasks: []string{"file"}, Reason: "tôi làm"})
		h.refused(err, "desk.forbidden")
		_, err = do(h, "chi", work.HandOver, work.HandOverIn{Province: 66, From: "chi", To: "chi", Tasks: []string{"file"}, Reason: "x"})
		h.refused(err, "work.receiver")
		out := must(h, "chi", work.HandOver, work.HandOverIn{Province: 66, From: "chi", To: "lan", Tasks: []string{"file"}, Reason: "Đi học"})
		if out.Moved != 1 || h.task("file").OwnerID != "lan" {
			h.Errorf("%+v, now with %q", out, h.task("file").OwnerID)
		}
		// the officer's task goes to a clerk, who sees the office's cases, not to another officer, who does not
		out = must(h, "dung", work.HandOver, work.HandOverIn{Province: 66, From: "an", To: "binh", Reason: "Nghỉ thai sản"})
		if out.Moved != 0 || len(out.Kept) != 1 || out.Kept[0].Task != "serve" || h.task("serve").OwnerID != "an" {
			h.Errorf("to an officer who does not run the case: %+v", out)
		}
		out = must(h, "dung", work.HandOver, work.HandOverIn{Province: 66, From: "an", To: "chi", Reason: "Nghỉ thai sản"})
		if out.Moved != 1 || h.task("serve").OwnerID != "chi" {
			h.Errorf("to the clerk: %+v", out)
		}
		if b := h.last("case"); b.Say != "Bàn giao việc “Thông báo quyết định” của Người An cho Người Chi. Lý do: Nghỉ thai sản" || b.Act != "work.hand_over" {
			h.Errorf("the case says %q", b.Say)
		}
		_, err = do(h, "em", work.HandOver, work.HandOverIn{Province: 66, From: "lan", To: "giang", Reason: "của phòng khác"})
		h.refused(err, "desk.forbidden")
	})
}

func TestAPaperThatWaitsForItsSignatureGoesOnlyToWhoMaySignIt(t *testing.T) {
	each(t, func(h *house) {
		h.tx(func(t *store.Tx) error {
			t.Insert(document.Paper{Province: 66, ID: "paper", CaseID: "case", OfficeCode: "66.01", OfficerID: "an", Family: people.FamilyOfficer, State: document.Submitted})
			t.Insert(task.Task{Province: 66, ID: "sign", Kind: "sign", Title: "Ký biên bản", Subject: "paper", CaseID: "case", Office: "66.01", Role: "officer", OwnerID: "an", State: "open"})
			return nil
		})
		in := work.HandOverIn{Province: 66, From: "an", To: "chi", Tasks: []string{"sign", "serve"}, Reason: "Nghỉ phép"}
		out := must(h, "dung", work.HandOver, in)
		if out.Moved != 1 || len(out.Kept) != 1 || !strings.Contains(out.Kept[0].Why, "thẩm quyền ký") || h.task("sign").OwnerID != "an" || h.task("serve").OwnerID != "chi" {
			h.Errorf("%+v, the paper is with %s", out, h.task("sign").OwnerID)
		}
	})
}

func TestAllOfAPersonsWorkGoesInPartsAndNothingIsSkipped(t *testing.T) {
	each(t, func(h *house) {
		h.tx(func(t *store.Tx) error {
			for i := range 700 {
				t.Insert(task.Task{Province: 66, ID: fmt.Sprintf("t%03d", i), Title: "Việc", Subject: fmt.Sprintf("s%03d", i%40), Office: "66.01", Role: "clerk", OwnerID: "chi", DueAt: int64(i % 7), State: "open"})
			}
			return nil
		})
		in, moved, parts := work.HandOverIn{Province: 66, From: "chi", To: "lan", Reason: "Chuyển công tác"}, 0, 0
		for ; parts == 0 || in.After != ""; parts++ {
			out := must(h, "dung", work.HandOver, in)
			moved, in.After = moved+out.Moved, out.Next
			if parts > 5 {
				h.Fatal("no end")
			}
		}
		left, err := h.desk.Store.For(h.who["dung"]).CountTasksOf(h.Context(), "chi")
		if moved != 701 || left != 0 || err != nil {
			h.Errorf("%d moved in %d parts, %d left, %v", moved, parts, left, err)
		}
	})
}

func TestWorkForAnotherOfficeWaitsForItsLeader(t *testing.T) {
	each(t, func(h *house) {
		in := work.HandOverIn{Province: 66, From: "chi", To: "khanh", Tasks: []string{"file"}, Reason: "Việc của tỉnh"}
		out := must(h, "chi", work.HandOver, in)
		if out.Moved != 0 || out.Waiting == "" || h.task("file").OwnerID != "chi" {
			h.Fatalf("%+v", out)
		}
		_, err := do(h, "dung", work.Accept, work.AcceptIn{Province: 66, ID: out.Waiting, Yes: true})
		h.refused(err, "desk.forbidden")
		_, err = do(h, "hoa", work.Accept, work.AcceptIn{Province: 66, ID: out.Waiting})
		h.refused(err, "work.reason")
		if list, err := h.desk.Store.For(h.who["hoa"]).Tasks(h.Context(), store.TaskFilter{}); err != nil || len(list) != 1 || list[0].Kind != work.KindAccept {
			h.Errorf("the head's list: %+v, %v", list, err)
		}
		got := must(h, "hoa", work.Accept, work.AcceptIn{Province: 66, ID: out.Waiting, Yes: true})
		if got.Moved != 1 || h.task("file").OwnerID != "khanh" {
			h.Errorf("%+v, with %q", got, h.task("file").OwnerID)
		}
		_, err = do(h, "hoa", work.Accept, work.AcceptIn{Province: 66, ID: out.Waiting, Yes: true})
		h.refused(err, "work.decided")
		// a receiver who could do nothing with it is told at once; the head, who leads both, hands over without waiting
		out = must(h, "hoa", work.HandOver, work.HandOverIn{Province: 66, From: "khanh", To: "giang", Tasks: []string{"file"}, Reason: "x"})
		if len(out.Kept) != 1 || out.Waiting != "" {
			h.Errorf("%+v", out)
		}
		out = must(h, "hoa", work.HandOver, work.HandOverIn{Province: 66, From: "khanh", To: "lan", Tasks: []string{"file"}, Reason: "x"})
		if out.Moved != 1 || h.task("file").OwnerID != "lan" {
			h.Errorf("%+v", out)
		}
	})
}

func TestWhoIsAwayNamesADeputyWhoSeesAndDoesHisWorkUntilHeIsBack(t *testing.T) {
	each(t, func(h *house) {
		in := work.AbsentIn{Account: "an", Deputy: "binh", FromDay: "2026-11-22", ToDay: "2026-11-30", Reason: "Nghỉ phép"}
		for name, c := range map[string]struct {
			change func(*work.AbsentIn)
			key    string
		}{
			"no reason":                {func(a *work.AbsentIn) { a.Reason = " " }, "work.absent_reason"},
			"the end before the start": {func(a *work.AbsentIn) { a.ToDay = "2026-11-21" }, "work.days"},
			"a day that is none":       {func(a *work.AbsentIn) { a.FromDay = "2026-02-30" }, "work.days"},
			"a clerk for an officer":   {func(a *work.AbsentIn) { a.Deputy = "chi" }, "work.deputy"},
			"nobody":                   {func(a *work.AbsentIn) { a.Deputy = "" }, "work.deputy"},
		} {
			bad := in
			c.change(&bad)
			_, err := do(h, "an", work.Absent, bad)
			if e := errs.As(err); e == nil || e.Def.Key != c.key {
				h.Errorf("%s: %v", name, err)
			}
		}
		_, err := do(h, "binh", work.Absent, in)
		h.refused(err, "desk.forbidden")
		ref := must(h, "an", work.Absent, in)
		_, err = do(h, "an", work.Absent, in)
		h.refused(err, "work.absent_twice")
		_, err = do(h, "dung", work.Absent, work.AbsentIn{Account: "binh", Deputy: "an", FromDay: "2026-11-25", ToDay: "2026-11-26", Reason: "Họp"})
		h.refused(err, "work.deputy_away")

		list := func() string {
			who, err := h.desk.Store.StandingIn(h.Context(), h.who["binh"], "2026-11-22")
			if err != nil {
				h.Fatal(err)
			}
			r := h.desk.Store.For(who)
			tasks, err := r.Tasks(h.Context(), store.TaskFilter{})
			cases, cerr := r.Cases(h.Context(), store.CaseFilter{})
			if err != nil || cerr != nil {
				h.Fatal(err, cerr)
			}
			var b strings.Builder
			for _, w := range tasks {
				b.WriteString(w.ID + " ")
			}
			for _, c := range cases {
				b.WriteString(c.ID)
			}
			return b.String()
		}
		if got := list(); got != "serve case" {
			h.Errorf("the deputy sees %q", got)
		}
		// what he does names both
		helped := desk.Act[string, string]{Name: "enforce.step", Run: func(t *desk.Tx, in string) (string, error) {
			if err := t.May(people.Subject{Province: 66, OfficeCode: "66.01", OfficerID: "an"}); err != nil {
				return "", err
			}
			return "", t.Record(desk.Entry{Province: 66, Subject: "case", CaseID: "case", Say: "Đã thông báo"})
		}}
		must(h, "binh", helped, "")
		if b := h.last("case"); b.Actor != "binh" || b.Behalf != "an" || b.Name != "Người Binh (thay cho Người An)" {
			h.Errorf("the fact names %q, %q for %q", b.Actor, b.Name, b.Behalf)
		}
		signing := helped
		signing.Name = "issue.sign"
		_, err = do(h, "binh", signing, "")
		h.refused(err, "desk.forbidden")

		in.ID, in.ToDay, in.Deputy = ref.ID, "2026-12-05", "dung"
		must(h, "dung", work.Absent, in)
		if got := list(); got != "" {
			h.Errorf("another stands in now, the first deputy still sees %q", got)
		}
		must(h, "an", work.Back, ref)
		_, err = do(h, "an", work.Back, ref)
		h.refused(err, "work.back_already")
	})
}

func TestAHelperIsNamedForATaskHeCanDo(t *testing.T) {
	each(t, func(h *house) {
		out := must(h, "an", work.Deputy, work.DeputyIn{Province: 66, Tasks: []string{"serve"}, Helper: "chi"})
		if out.Moved != 1 || h.task("serve").DeputyID != "chi" || h.task("serve").OwnerID != "an" {
			h.Errorf("%+v, %+v", out, h.task("serve"))
		}
		out = must(h, "an", work.Deputy, work.DeputyIn{Province: 66, Tasks: []string{"serve"}, Helper: "giang"})
		if out.Moved != 0 || len(out.Kept) != 1 {
			h.Errorf("a clerk of another room: %+v", out)
		}
		must(h, "dung", work.Deputy, work.DeputyIn{Province: 66, Tasks: []string{"serve"}})
		if h.task("serve").DeputyID != "" {
			h.Error("the help was not taken away")
		}
	})
}

func TestDeclarationsAreMadeByOneselfOrALeaderAndEnd(t *testing.T) {
	each(t, func(h *house) {
		for _, c := range []struct {
			in  work.DeclareIn
			key string
		}{
			{work.DeclareIn{Account: "an", Kind: "kin", Name: "Trần Thị Thử"}, "work.declare_kin"},
			{work.DeclareIn{Account: "an", Kind: "self"}, "work.declare_self"},
			{work.DeclareIn{Account: "an", Kind: "area", Address: "Ea Kar"}, "work.declare_area"},
			{work.DeclareIn{Account: "an", Kind: "other"}, "work.declare_kind"},
			{work.DeclareIn{Account: "binh", Kind: "area", Address: "xã Ea Kar"}, "desk.forbidden"},
		} {
			_, err := do(h, "an", work.Declare, c.in)
			h.refused(err, c.key)
		}
		ref := must(h, "an", work.Declare, work.DeclareIn{Account: "an", Kind: "kin", Name: " Trần  Thị Thử ", Relation: "spouse", IdentityNo: "066190000002"})
		must(h, "dung", work.Declare, work.DeclareIn{Account: "an", Kind: "area", Address: "xã Ea Kar"})
		list, err := h.desk.Store.For(h.who["dung"]).Declarations(h.Context(), "an")
		if err != nil || len(list) != 2 || list[0].Name+list[1].Name != "Trần Thị Thử" {
			h.Errorf("%+v, %v", list, err)
		}
		_, err = do(h, "dung", work.Declare, work.DeclareIn{Account: "binh", ID: ref.ID})
		h.refused(err, "store.none")
		must(h, "an", work.Declare, work.DeclareIn{Account: "an", ID: ref.ID})
		if list, err = h.desk.Store.For(h.who["dung"]).Declarations(h.Context(), "an"); err != nil || len(list) != 1 {
			h.Errorf("%+v, %v", list, err)
		}
	})
}

func TestWhatSomebodyLeftIsSettledOnlyWhenNothingIsLeft(t *testing.T) {
	each(t, func(h *house) {
		h.tx(func(t *store.Tx) error {
			t.Insert(task.Task{Province: 66, ID: "left", Kind: store.KindReassign, Title: "Phân công lại việc của Người Chi", Subject: "chi", Office: "66.01", Role: "room_head", State: "open"})
			return nil
		})
		ref := work.Ref{Province: 66, Task: "left"}
		_, err := do(h, "dung", work.Settle, ref)
		h.refused(err, "work.still")
		must(h, "dung", work.HandOver, work.HandOverIn{Province: 66, From: "chi", To: "lan", Reason: "Chuyển đơn vị"})
		_, err = do(h, "em", work.Settle, ref)
		h.refused(err, "desk.forbidden")
		must(h, "dung", work.Settle, ref)
		if list, err := h.desk.Store.For(h.who["dung"]).Departed(h.Context()); err != nil || len(list) != 0 {
			h.Errorf("%+v, %v", list, err)
		}
	})
}
