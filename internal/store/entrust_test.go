package store_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"thads/internal/casefile"
	"thads/internal/message"
	"thads/internal/store"
	"thads/internal/store/storetest"
)

// What an entrusting asks: the answers that wait on a case, whether a line was in this province before, who stands where.
func TestAnEntrustingFindsItsAnswersItsLineAndItsSides(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		m := func(id, subject string, at int64) message.Message {
			return message.Message{Province: hanoi, ID: id, Kind: casefile.EntrustReply, ToKind: "province", To: "66", Subject: subject, State: casefile.Waiting, CreatedAt: at}
		}
		side := casefile.OnSide("c", casefile.Party{Province: hanoi, ID: "p", Name: "Nông Thị Bưởi"}, casefile.Debtor)
		do(t, s, func(tx *store.Tx) error {
			return add(tx, hanoi, "s", "", 1, m("second", "c", 7), m("first", "c", 5), m("other", "x", 1), side,
				casefile.Line{Province: hanoi, ID: "l", State: casefile.Entrusted})
		})
		do(t, s, func(tx *store.Tx) error {
			ms, err := tx.MessagesOn(hanoi, "c")
			if err != nil || len(ms) != 2 || ms[0].ID != "first" || ms[1].ID != "second" {
				t.Errorf("messages %v, %v", ms, err)
			}
			l, was, err := tx.LineHere(hanoi, "l")
			if err != nil || !was || l.State != casefile.Entrusted {
				t.Errorf("line %v, %v, %v", l, was, err)
			}
			if _, was, err := tx.LineHere(daNang, "l"); err != nil || was {
				t.Errorf("the line is said to have been in another province: %v", err)
			}
			sides, err := tx.SidesOf(hanoi, "c")
			if diff := cmp.Diff([]casefile.CaseParty{side}, sides); err != nil || diff != "" {
				t.Errorf("sides %s, %v", diff, err)
			}
			return nil
		})
	})
}
