package crash_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"thads/internal/apptest"
	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/desk/enforce"
	"thads/internal/desk/issue"
	"thads/internal/document"
	"thads/internal/people"
)

// docketed brings a made-up judgment to a case whose decision is issued, and gives it with its officer.
func docketed(t *testing.T, h *apptest.House) (casefile.Case, people.Who) {
	t.Helper()
	text, err := os.ReadFile("../story/testdata/lien-doi.txt")
	if err != nil {
		t.Fatal(err)
	}
	id := h.IssuedCase(t, string(text), "2026-10-11")
	c, err := h.Store.For(people.OperatorWho).Case(t.Context(), 66, id)
	if err != nil {
		t.Fatal(err)
	}
	for _, user := range []string{"chv1", "chv2", "chv3"} {
		if who := h.Person(t, user); who.ID == c.OfficerID {
			return c, who
		}
	}
	t.Fatal("the case has no officer")
	return c, people.Who{}
}

func times(t *testing.T, h *apptest.House, c casefile.Case, act string) (n int) {
	t.Helper()
	facts, err := h.Store.For(people.OperatorWho).FactsOfCase(t.Context(), c.Province, c.ID)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range facts {
		if f.Act == act {
			n++
		}
	}
	return n
}

func serving(c casefile.Case) enforce.StepIn {
	return enforce.StepIn{Province: c.Province, Case: c.ID, Op: "OP-06", Act: "serve_decision", Values: map[string]any{"how": "giao trực tiếp"}, Rev: c.Rev}
}

func TestOfTwoWhoActOnOneCaseAtOnceOneWinsAndTheOtherReadsWhy(t *testing.T) {
	each(t, func(t *testing.T, h *apptest.House) {
		c, officer := docketed(t, h)
		both := []people.Who{officer, h.Person(t, "truongphong1"), officer, h.Person(t, "truongphong1")}
		won := make([]bool, len(both))
		together(len(both), func(i int) {
			_, err := desk.Do(t.Context(), h.Desk, both[i], fmt.Sprint("serve", i), enforce.Step, serving(c))
			if won[i] = err == nil; err != nil {
				if s := sentence(t, err); !strings.Contains(s, "người khác xử lý") {
					t.Errorf("the loser reads %q", s)
				}
			}
		})
		wins := 0
		for _, w := range won {
			if w {
				wins++
			}
		}
		if n := times(t, h, c, "OP-06.serve_decision"); wins != 1 || n != 1 {
			t.Errorf("%d won, it was done %d times; want one and one", wins, n)
		}
		clean(t, h.Store, h.Blobs.Check)
	})
}

func TestTheSameStepSentAgainUnderItsKeyIsDoneOnce(t *testing.T) {
	each(t, func(t *testing.T, h *apptest.House) {
		c, officer := docketed(t, h)
		in := enforce.StepIn{Province: c.Province, Case: c.ID, Op: "OP-19", Act: "receive", Values: map[string]any{"amount": "5000000", "receipt": "BL 7"}}
		answers := make([]enforce.Done, 4)
		together(4, func(i int) {
			var err error
			if answers[i], err = desk.Do(t.Context(), h.Desk, officer, "collect", enforce.Step, in); err != nil {
				t.Error(err)
			}
		})
		for _, a := range answers {
			if a.State != answers[0].State {
				t.Errorf("one key, two answers: %v and %v", a, answers[0])
			}
		}
		lines, err := h.Store.For(people.OperatorWho).Lines(t.Context(), c)
		if err != nil || lines[0].Collected != 5_000_000 || times(t, h, c, "OP-19.receive") != 1 {
			t.Errorf("collected %d, want 5.000.000 once: %v", lines[0].Collected, err)
		}
		in.Values = map[string]any{"amount": "6000000", "receipt": "BL 7"}
		_, err = desk.Do(t.Context(), h.Desk, officer, "collect", enforce.Step, in)
		if s := sentence(t, err); s != desk.ErrOtherUse.New().Text() {
			t.Errorf("another sum under a used key: %q", s)
		}
		clean(t, h.Store, h.Blobs.Check)
	})
}

func TestASignedDecisionWithoutASealDoesNothingUntilItIsSealedOnce(t *testing.T) {
	each(t, func(t *testing.T, h *apptest.House) {
		c, officer := docketed(t, h)
		must(t, h.Desk, officer, "propose", enforce.Step, enforce.StepIn{Province: c.Province, Case: c.ID, Op: "OP-11", Act: "freeze", List: "L66.1", Letter: "a",
			Evidence: []string{"Kết quả xác minh"}, Values: map[string]any{"owner": debtorOf(t, h, c), "account": "0101", "holder": "Ngân hàng A", "amount": "15000000"}})
		all := refs(t, h.Store, document.Submitted)
		for range 2 { // the answer to the first was lost on its way: he signs again
			if _, err := h.Press.SignAll(t.Context(), officer, "Chấp hành viên", "246810", all, "sign"); err != nil {
				t.Fatal(err)
			}
		}
		limits := func() int {
			l, err := h.Store.For(people.OperatorWho).Restrictions(t.Context(), c)
			if err != nil {
				t.Fatal(err)
			}
			return len(l)
		}
		if n := limits(); n != 0 {
			t.Fatalf("a decision without a seal laid on %d restrictions", n)
		}
		sealer, done := h.Person(t, "vanthu"), make([][]issue.Result, 3)
		together(3, func(i int) {
			var err error
			if done[i], err = h.Press.SealAll(t.Context(), sealer, "246810", all, fmt.Sprint("seal", i)); err != nil {
				t.Error(err)
			}
		})
		if n := limits(); n != 1 || times(t, h, c, "OP-11.freeze") != 1 {
			t.Errorf("%d restrictions after three tries to seal, want one", n)
		}
		clean(t, h.Store, h.Blobs.Check)
	})
}

func debtorOf(t *testing.T, h *apptest.House, c casefile.Case) string {
	t.Helper()
	lines, err := h.Store.For(people.OperatorWho).Lines(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	return strings.Fields(lines[0].DebtorIDs)[0]
}
