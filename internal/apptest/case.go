package apptest

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"testing"

	"thads/internal/app"
	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/desk/intake"
	"thads/internal/desk/issue"
	"thads/internal/extract"
	"thads/internal/people"
)

// Person is one of the demo's people of Đắk Lắk, by the last word of his username.
func (h *House) Person(t testing.TB, name string) people.Who {
	t.Helper()
	who, err := h.Store.Person(t.Context(), "daklak."+name)
	if err != nil {
		t.Fatal(err)
	}
	return who
}

// IssuedCase takes a made-up judgment through intake until the first of its decisions is signed, sealed and issued, and
// answers that case. Its office is the first of Đắk Lắk. What the clerk corrects before he confirms it comes last.
func (h *House) IssuedCase(t testing.TB, judgment, effective string, correct ...func(*casefile.Confirmed)) string {
	t.Helper()
	ctx, clerk, head := t.Context(), h.Person(t, "tiepnhan1"), h.Person(t, "thutruong")
	scanned, err := h.Scanner().Judgment(ctx, "ban-an.txt", []byte(judgment))
	if err != nil || scanned.Reading == nil {
		t.Fatalf("the judgment can't be read: %v %s", err, scanned.Problem)
	}
	in, err := scanned.Receive(clerk.Province, clerk.OfficeCode, "court")
	if err != nil {
		t.Fatal(err)
	}
	var reading extract.Reading
	if err := json.Unmarshal([]byte(in.Reading), &reading); err != nil {
		t.Fatal(err)
	}
	c := casefile.Propose(&reading)
	c.Effective = effective
	for _, f := range correct {
		f(&c)
	}
	j, err := desk.Do(ctx, h.Desk, clerk, fmt.Sprintf("receive %x", sha256.Sum256([]byte(judgment))), intake.Receive, in)
	if err != nil {
		t.Fatal(err)
	}
	opened, err := desk.Do(ctx, h.Desk, clerk, "confirm "+j.ID, intake.Confirm, intake.ConfirmIn{Province: clerk.Province, ID: j.ID, Confirmed: c})
	if err != nil || len(opened.Cases) == 0 {
		t.Fatalf("no case was opened: %v", err)
	}
	papers, err := h.Store.For(head).PapersOf(ctx, clerk.Province, "case", opened.Cases[0])
	if err != nil || len(papers) == 0 {
		t.Fatalf("no decision was drafted: %v", err)
	}
	refs := []issue.Ref{{Province: clerk.Province, ID: papers[0].ID}}
	signed, err := h.Press.SignAll(ctx, head, "Trưởng", app.DemoPIN, refs, "sign "+j.ID)
	if err != nil {
		t.Fatal(err)
	}
	sealed, err := h.Press.SealAll(ctx, h.Person(t, "vanthu"), app.DemoPIN, refs, "seal "+j.ID)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range append(signed, sealed...) {
		if r.Err != nil {
			t.Fatal(r.Err)
		}
	}
	return opened.Cases[0]
}
