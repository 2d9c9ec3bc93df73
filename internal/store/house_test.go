package store_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"thads/internal/message"
	"thads/internal/store"
	"thads/internal/store/storetest"
)

func TestTheCarrierSeesWhatWaitsForAnotherProvinceAndIsDue(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		m := func(province int64, id, state, kind string, at int64) message.Message {
			return message.Message{Province: province, ID: id, Kind: "forward_request", ToKind: kind, To: "48", State: state, NextAt: at}
		}
		do(t, s, func(tx *store.Tx) error {
			return add(tx, hanoi, "s", "", 1, m(hanoi, "due", "ready", "province", 5), m(hanoi, "later", "ready", "province", 50), m(hanoi, "done", "delivered", "province", 5),
				m(hanoi, "paper", "ready", "procuracy", 5), m(daNang, "theirs", "ready", "province", 5))
		})
		got, err := s.Outbox(ctx, hanoi, 10, 100)
		if err != nil || len(got) != 1 || got[0].ID != "due" {
			t.Errorf("outbox %v, %v", got, err)
		}
	})
}

func TestDaysWithFactsWaitToBeSealedInTheirOrder(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		at := func(day, hour int) int64 {
			return time.Date(2026, 11, day, hour, 0, 0, 0, time.FixedZone("ICT", 7*3600)).UnixMicro()
		}
		do(t, s, func(tx *store.Tx) error {
			for i, when := range []int64{at(20, 23), at(18, 1), at(20, 0), at(22, 8)} { // 18/11 01:00 in Vietnam is still 17/11 in UTC
				if err := add(tx, hanoi, "s", "", when); err != nil {
					return err
				}
				if i == 0 {
					tx.Insert(store.DaySeal{Province: daNang, Day: "2026-11-20"})
				}
			}
			return nil
		})
		got, err := s.UnsealedDays(ctx, hanoi, at(22, 0))
		if d := cmp.Diff([]string{"2026-11-18", "2026-11-20"}, got); d != "" || err != nil {
			t.Error(d, err)
		}
		do(t, s, func(tx *store.Tx) error { tx.Insert(store.DaySeal{Province: hanoi, Day: "2026-11-18"}); return nil })
		if got, err = s.UnsealedDays(ctx, hanoi, at(22, 0)); err != nil || len(got) != 1 || got[0] != "2026-11-20" {
			t.Errorf("after a seal %v, %v", got, err)
		}
	})
}
