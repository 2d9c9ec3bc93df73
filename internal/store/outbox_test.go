package store_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"thads/internal/casefile"
	"thads/internal/message"
	"thads/internal/people"
	"thads/internal/store"
	"thads/internal/store/storetest"
)

func inOrder(list []message.Message) (out []string) {
	for _, m := range list {
		out = append(out, m.ID)
	}
	return out
}

func TestCopiesStandInTheQueueOfWhoSendsThem(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		m := func(id, office, state, door string, due int64) message.Message {
			return message.Message{Province: hanoi, ID: id, Kind: message.KindCopy, ToKind: "executor", To: door, Office: office, State: state, DueAt: due, CaseID: "c", NextAt: 5}
		}
		binds := m("binds", "01.01", "ready", "", 50)
		binds.Urgent = true
		do(t, s, func(tx *store.Tx) error {
			return add(tx, hanoi, "s", "", 1, m("late", "01.01", "ready", "", 7), m("no-end", "01.01", "ready", "", casefile.NoDue), m("other", "01.02", "ready", "", 3), binds,
				m("door", "01.01", "ready", "bank", 1), m("failed", "01.01", "failed", "bank", 9), m("sent", "01.01", "sent", "", 1), m("done", "01.01", "delivered", "", 1))
		})
		records := people.Who{ID: "u", Role: people.Records, Province: hanoi, OfficeCode: "01.01", Level: 2}
		r := s.For(records)
		got, err := r.CopiesByHand(ctx, store.CopyFilter{Limit: 2})
		if d := cmp.Diff([]string{"binds", "late"}, inOrder(got)); d != "" || err != nil {
			t.Error(d, err)
		}
		got, err = r.CopiesByHand(ctx, store.CopyFilter{Limit: 2, AfterDue: 50, AfterID: "binds", After1st: true})
		if d := cmp.Diff([]string{"late", "failed"}, inOrder(got)); d != "" || err != nil {
			t.Error(d, err)
		}
		got, err = r.CopiesByHand(ctx, store.CopyFilter{Limit: 5, AfterDue: 9, AfterID: "failed"})
		if d := cmp.Diff([]string{"no-end"}, inOrder(got)); d != "" || err != nil {
			t.Error(d, err)
		}
		if all, late, err := r.CountCopiesByHand(ctx, 8, 100); all != 4 || late != 1 || err != nil {
			t.Errorf("%d, %d late, %v", all, late, err)
		}
		if got, err = r.CopiesSent(ctx, 10); len(got) != 1 || got[0].ID != "sent" || err != nil {
			t.Error(inOrder(got), err)
		}
		agency := records
		agency.Level, agency.OfficeCode = 1, "01"
		if got, err = s.For(agency).CopiesByHand(ctx, store.CopyFilter{Limit: 9}); err != nil || len(got) != 5 || got[1].ID != "other" {
			t.Error("the agency sends for its province:", inOrder(got), err)
		}
		if _, err = r.CopyByHand(ctx, hanoi, "other"); err == nil {
			t.Error("a copy of another office was shown")
		}
		if got, err = s.CopiesTo(ctx, hanoi, "bank", 5, 9); len(got) != 1 || got[0].ID != "door" || err != nil {
			t.Error("the carrier:", inOrder(got), err)
		}
		if got, err = s.CopiesTo(ctx, hanoi, "bank", 4, 9); len(got) != 0 || err != nil {
			t.Error("before its time:", inOrder(got), err)
		}
		doors, err := s.DoorsAwaited(ctx, hanoi)
		if d := cmp.Diff([]string{"bank"}, doors); d != "" || err != nil {
			t.Error("doors:", d, err)
		}
		queues, err := s.For(agency).Queues(ctx)
		if len(queues) != 1 || queues[0].Partner != "bank" || queues[0].N != 1 || err != nil {
			t.Error("queues:", queues, err)
		}
		shut := store.DoorState{Partner: "bank", Fails: 2, Since: 7, NextAt: 9, Why: "không trả lời"}
		if err := s.SetDoor(ctx, shut); err != nil {
			t.Fatal(err)
		}
		do(t, s, func(tx *store.Tx) error { tx.KnockNow("bank", 8); return nil })
		states, err := s.DoorStates(ctx)
		shut.NextAt = 8
		if d := cmp.Diff(map[string]store.DoorState{"bank": shut}, states); d != "" || err != nil {
			t.Error("a door that does not open:", d, err)
		}
		if err := s.SetDoor(ctx, store.DoorState{Partner: "bank"}); err != nil {
			t.Fatal(err)
		}
		if states, err = s.DoorStates(ctx); len(states) != 0 || err != nil {
			t.Error("one that opens is forgotten:", states, err)
		}
		one, err := s.Copy(ctx, hanoi, "door")
		if err != nil || one.To != "bank" {
			t.Errorf("%+v, %v", one, err)
		}
		if got, err = r.CopiesOf(ctx, casefile.Case{Province: hanoi, ID: "c"}); len(got) != 8 || err != nil {
			t.Error("of the case:", inOrder(got), err)
		}
	})
}

func TestTheQueueFollowsItsIndex(t *testing.T) {
	t.Parallel()
	s := storetest.New(t)
	for _, q := range []string{
		"SELECT * FROM message WHERE province_id = 1 AND office_code = 'x' AND kind = 'copy' AND (state = 'failed' OR state = 'ready' AND to_id = '') ORDER BY due_at, id LIMIT 50",
		"SELECT to_id FROM message WHERE province_id = 1 AND state = 'ready' AND kind = 'copy' AND to_id > 'x' ORDER BY to_id LIMIT 1",
		"SELECT * FROM message WHERE province_id = 1 AND to_id = 'x' AND state = 'ready' AND kind = 'copy' AND urgent = 1 AND next_at <= 5 ORDER BY next_at, id LIMIT 50",
		"SELECT * FROM message WHERE province_id = 1 AND state = 'ready' AND to_kind = 'province' AND next_at <= 5 ORDER BY next_at, id LIMIT 50",
		"SELECT * FROM message WHERE province_id = 1 AND case_id = 'x' AND kind = 'copy' ORDER BY created_at, id",
	} {
		plan, err := s.Rows(ctx, "EXPLAIN QUERY PLAN "+q)
		if err != nil {
			t.Fatal(err)
		}
		step := plan[0][len(plan[0])-1]
		if !strings.Contains(step, "message_") || strings.HasSuffix(step, "(province_id=?)") {
			t.Errorf("%s\nreads by %s", q, step)
		}
	}
}
