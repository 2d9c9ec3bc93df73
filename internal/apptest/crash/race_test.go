package crash_test

import (
	"fmt"
	"testing"

	"thads/internal/apptest"
	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/desk/intake"
	"thads/internal/document"
	"thads/internal/people"
	"thads/internal/store"
)

func TestFourRecordsOfficersSealTwoHundredPapersAtOnceWithoutHoleOrDouble(t *testing.T) {
	each(t, func(t *testing.T, h *apptest.House) {
		n := 200
		if testing.Short() {
			n = 40
		}
		decide(t, h, 1, n)
		sign(t, h)
		officers := recordsOfficers(t, h, 4)
		all := refs(t, h.Store, document.Signed)
		together(len(officers), func(i int) {
			// his quarter, and the first papers of his neighbour's: those are wanted twice
			mine := append(all[i*n/4:(i+1)*n/4:(i+1)*n/4], all[(i+1)%4*n/4:(i+1)%4*n/4+3]...)
			res, err := h.Press.SealAll(t.Context(), officers[i], "246810", mine, fmt.Sprint("seal", i))
			if err != nil {
				t.Error(err)
			}
			for _, r := range res {
				if r.Err != nil {
					sentence(t, r.Err)
				}
			}
		})
		whole(t, h.Store, h.Blobs.Check, n)
	})
}

func TestOfTwoWhoConfirmTheSameJudgmentAtOnceOneWins(t *testing.T) {
	each(t, func(t *testing.T, h *apptest.House) {
		for round := range 5 {
			c := judgment(round + 1)
			who := person(t, h.Store, "daklak.tiepnhan1")
			got := must(t, h.Desk, who, fmt.Sprint("receive", round), intake.Receive, intake.ReceiveIn{Province: 66, Office: "66.01", Source: "court",
				SameKey: casefile.SameKey(c.Court, c.Number, c.Date)})
			won := make([]bool, 4)
			together(4, func(i int) {
				me := person(t, h.Store, []string{"daklak.tiepnhan1", "daklak.thuky1", "daklak.truongphong1", "daklak.chv1"}[i])
				_, err := desk.Do(t.Context(), h.Desk, me, fmt.Sprint("confirm", round, i), intake.Confirm, intake.ConfirmIn{Province: 66, ID: got.ID, Confirmed: c})
				if won[i] = err == nil; err != nil {
					sentence(t, err)
				}
			})
			onlyOne(t, h, won, got.ID)
		}
		clean(t, h.Store, h.Blobs.Check)
	})
}

func TestTheSameJudgmentBookedTwiceAtOnceOpensItsCasesOnce(t *testing.T) {
	each(t, func(t *testing.T, h *apptest.House) {
		for round := range 5 {
			c := judgment(round + 1)
			who := person(t, h.Store, "daklak.tiepnhan1")
			ids, same, won := make([]string, 3), 0, make([]bool, 3)
			answers := make([]intake.Received, 3)
			together(3, func(i int) {
				got, err := desk.Do(t.Context(), h.Desk, who, fmt.Sprint("receive", round, i), intake.Receive, intake.ReceiveIn{Province: 66, Office: "66.01", Source: "court",
					FileName: "a.pdf", SameKey: casefile.SameKey(c.Court, c.Number, c.Date)})
				if err != nil {
					t.Error(err)
				}
				answers[i], ids[i] = got, got.ID
			})
			for _, a := range answers {
				if a.SameAs != "" {
					same++
				}
			}
			if same != 2 {
				t.Errorf("%d of three equal judgments were known as repetitions, want two", same)
			}
			together(3, func(i int) {
				_, err := desk.Do(t.Context(), h.Desk, who, fmt.Sprint("confirm", round, i), intake.Confirm, intake.ConfirmIn{Province: 66, ID: ids[i], Confirmed: c})
				if won[i] = err == nil; err != nil {
					sentence(t, err)
				}
			})
			onlyOne(t, h, won, ids...)
		}
		clean(t, h.Store, h.Blobs.Check)
	})
}

func onlyOne(t *testing.T, h *apptest.House, won []bool, judgments ...string) {
	t.Helper()
	wins, cases := 0, 0
	for _, w := range won {
		if w {
			wins++
		}
	}
	for _, id := range judgments {
		cs, err := h.Store.For(people.OperatorWho).CasesOf(t.Context(), 66, id)
		if err != nil {
			t.Fatal(err)
		}
		cases += len(cs)
	}
	if wins != 1 || cases != 1 {
		t.Errorf("%d of %d won, %d cases are open; want one and one", wins, len(won), cases)
	}
}

func TestTheSameKeyTwiceAtOnceGivesTheFirstAnswer(t *testing.T) {
	each(t, func(t *testing.T, h *apptest.House) {
		who := person(t, h.Store, "daklak.tiepnhan1")
		in := intake.RequestIn{Province: 66, Office: "66.01", Channel: "counter", FiledDay: "2026-10-12", Requester: "Ung Văn Thử", Address: "thôn 1"}
		answers := make([]intake.Request, 6)
		together(6, func(i int) {
			var err error
			if answers[i], err = desk.Do(t.Context(), h.Desk, who, "once", intake.TakeRequest, in); err != nil {
				t.Error(err)
			}
		})
		for _, a := range answers {
			if a != answers[0] || a.ID == "" {
				t.Errorf("one key, two answers: %v and %v", a, answers[0])
			}
		}
		rs, err := h.Store.For(people.OperatorWho).Requests(t.Context(), casefile.Received, 10)
		if err != nil || len(rs) != 1 {
			t.Errorf("%d requests are booked: %v", len(rs), err)
		}
		in.Requester = "Người khác"
		_, err = desk.Do(t.Context(), h.Desk, who, "once", intake.TakeRequest, in)
		if s := sentence(t, err); s != desk.ErrOtherUse.New().Text() {
			t.Errorf("another request under a used key: %q", s)
		}
		if _, found, err := store.Found(h.Store.For(who).Request(t.Context(), 66, answers[0].ID)); err != nil || !found {
			t.Error("the request is gone", err)
		}
	})
}
