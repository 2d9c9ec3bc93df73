// Package crash_test lets many people act at once, kills the house in the middle of sealing, and brings it files that are
// broken or hostile. Afterwards nothing may be lost, doubled or half done.
package crash_test

import (
	"context"
	"fmt"
	"os"
	"slices"
	"sync"
	"testing"
	"time"

	"thads/internal/apptest"
	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/desk/admin"
	"thads/internal/desk/intake"
	"thads/internal/desk/issue"
	"thads/internal/document"
	"thads/internal/errs"
	"thads/internal/people"
	"thads/internal/store"
)

// TestMain lets the test binary be the process that is killed: see kill_test.go and copies_test.go.
func TestMain(m *testing.M) {
	if dsn := os.Getenv(envVictim); dsn != "" {
		os.Exit(victim(dsn, os.Getenv(envData)))
	}
	if dsn := os.Getenv(envCarrier); dsn != "" {
		os.Exit(carrier(dsn, os.Getenv(envData)))
	}
	os.Exit(m.Run())
}

var start = time.Date(2026, 10, 12, 9, 0, 0, 0, desk.Zone())

func each(t *testing.T, f func(*testing.T, *apptest.House)) {
	t.Helper()
	t.Parallel()
	apptest.Each(t, start, f)
}

func must[In, Out any](t *testing.T, d *desk.Desk, who people.Who, key string, act desk.Act[In, Out], in In) Out {
	t.Helper()
	out, err := desk.Do(t.Context(), d, who, key, act, in)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func person(t *testing.T, s *store.Store, user string) people.Who {
	t.Helper()
	who, err := s.Person(t.Context(), user)
	if err != nil {
		t.Fatal(err)
	}
	return who
}

// judgment is what a person would confirm: one court fee of one debtor, so one decision of the head.
func judgment(n int) casefile.Confirmed {
	return casefile.Confirmed{Court: "Tòa án nhân dân khu vực 1 - Đắk Lắk", Number: fmt.Sprintf("%d/2026/DS-ST", n), Date: "2026-09-01", Effective: "2026-10-02", Instance: "ST",
		Parties: []casefile.ConfirmedParty{{Name: "Ung Văn Thử", BirthYear: 1980, Address: "thôn 1, xã Ea Kao, tỉnh Đắk Lắk"}},
		Lines:   []casefile.ConfirmedLine{{Kind: casefile.CourtFee, Debtors: []int{0}, Amount: 300_000 + int64(n), Text: "Phải chịu án phí dân sự sơ thẩm"}}}
}

// decide brings judgments n..m to decisions that wait for the signature.
func decide(t *testing.T, h *apptest.House, n, m int) {
	t.Helper()
	who := person(t, h.Store, "daklak.tiepnhan1")
	for i := n; i <= m; i++ {
		c := judgment(i)
		key := casefile.SameKey(c.Court, c.Number, c.Date)
		got := must(t, h.Desk, who, fmt.Sprint("receive", i), intake.Receive, intake.ReceiveIn{Province: who.Province, Office: who.OfficeCode, Source: "court",
			Court: c.Court, Number: c.Number, Date: c.Date, SameKey: key})
		must(t, h.Desk, who, fmt.Sprint("confirm", i), intake.Confirm, intake.ConfirmIn{Province: who.Province, ID: got.ID, Confirmed: c})
	}
}

func refs(t *testing.T, s *store.Store, states ...string) (out []issue.Ref) {
	t.Helper()
	ps, err := s.For(people.OperatorWho).Papers(t.Context(), 5000, states...)
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range ps {
		out = append(out, issue.Ref{Province: p.Province, ID: p.ID})
	}
	return out
}

// sign has the head sign whatever waits for him.
func sign(t *testing.T, h *apptest.House) {
	t.Helper()
	head := person(t, h.Store, "daklak.thutruong")
	res, err := h.Press.SignAll(t.Context(), head, "Trưởng", "246810", refs(t, h.Store, document.Submitted), "sign"+desk.NewID(time.Now()))
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range res {
		if r.Err != nil {
			t.Fatal(r.Err)
		}
	}
}

// whole says that n decisions are out with the numbers 1 to n, their cases docketed, and that the house verifies.
func whole(t *testing.T, s *store.Store, check func(context.Context, string) error, n int) {
	t.Helper()
	ps, err := s.For(people.OperatorWho).Papers(t.Context(), 5000, document.Issued)
	if err != nil {
		t.Fatal(err)
	}
	var got []int64
	numberOf := map[string]string{}
	for _, p := range ps {
		got = append(got, p.Number)
		numberOf[p.CaseID] = p.NumberText()
	}
	slices.Sort(got)
	for i, k := range got {
		if k != int64(i+1) {
			t.Fatalf("number %d stands at place %d of %v", k, i+1, got)
		}
	}
	if len(got) != n {
		t.Fatalf("%d decisions are out, not %d", len(got), n)
	}
	cs, err := s.For(people.OperatorWho).Cases(t.Context(), store.CaseFilter{})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range cs {
		if c.State != casefile.Docketed || c.DecisionNo != numberOf[c.ID] {
			t.Fatalf("case %s is %s under %q, its decision is %q", c.ID, c.State, c.DecisionNo, numberOf[c.ID])
		}
	}
	clean(t, s, check)
}

func clean(t *testing.T, s *store.Store, check func(context.Context, string) error) {
	t.Helper()
	r, err := s.Verify(t.Context(), store.VerifyOpts{BlobOK: check})
	if err != nil {
		t.Fatal(err)
	}
	for _, v := range r.Violations {
		t.Errorf("%s %s: %s", v.Invariant, v.ID, v.What)
	}
}

// together runs f for 0..n-1 at once.
func together(n int, f func(int)) {
	var wg sync.WaitGroup
	gate := make(chan struct{})
	for i := range n {
		wg.Go(func() { <-gate; f(i) })
	}
	close(gate)
	wg.Wait()
}

// sentence is what the person would read; a fault of the house has none.
func sentence(t *testing.T, err error) string {
	t.Helper()
	e := errs.As(err)
	if e == nil || e.Def.Kind == errs.Internal {
		t.Errorf("no sentence for a person: %v", err)
		return ""
	}
	return e.Text()
}

// recordsOfficers makes more people who seal for Đắk Lắk.
func recordsOfficers(t *testing.T, h *apptest.House, n int) []people.Who {
	t.Helper()
	out := []people.Who{person(t, h.Store, "daklak.vanthu")}
	for i := 1; i < n; i++ {
		user := fmt.Sprintf("daklak.vanthu%d", i+1)
		must(t, h.Desk, people.OperatorWho, user, admin.Account, admin.AccountIn{Username: user, Name: fmt.Sprintf("Văn thư %d", i+1), Role: people.Records, Office: "66"})
		out = append(out, person(t, h.Store, user))
	}
	return out
}
