package apptest_test

import (
	"net/http"
	"net/url"
	"slices"
	"testing"

	"thads/internal/desk"
	"thads/internal/desk/issue"
	"thads/internal/desk/work"
	"thads/internal/document"
	"thads/internal/people"
	"thads/internal/store"
	"thads/internal/task"
)

// TestAnOfficerWithAnInterestIsChangedAtARequest: an officer finds a relative among the parties after the case was his. He may
// be changed for another at a party's request (N13), not for one with an interest of his own, and the request is answered.
func TestAnOfficerWithAnInterestIsChangedAtARequest(t *testing.T) {
	t.Parallel()
	b := openBound(t)
	was := b.h.Person(t, b.officer)
	kin := func(who people.Who, name string) {
		t.Helper()
		if _, err := desk.Do(t.Context(), b.h.Desk, who, "kin "+who.ID, work.Declare, work.DeclareIn{Account: who.ID, Kind: people.Kin, Name: name, Relation: "sibling"}); err != nil {
			t.Fatal(err)
		}
	}
	kin(was, "Cù Xuân Hải")
	var others []people.Who
	for _, name := range []string{"chv1", "chv2", "chv3", "chv4"} {
		if who := b.h.Person(t, name); who.OfficeCode == was.OfficeCode && who.ID != was.ID {
			others = append(others, who)
		}
	}
	if len(others) < 2 {
		t.Skip("the office has too few officers")
	}
	kin(others[0], "Lã Thị Thắm")
	page := "/can-bo/ho-so/66/" + b.id + "/tac-nghiep/OP-04/"
	clerk, room := logIn(t, b.h, "daklak.tiepnhan1"), logIn(t, b.h, "daklak.truongphong1")
	parties, err := b.h.Store.For(people.OperatorWho).Cases(t.Context(), store.CaseFilter{})
	if err != nil || len(parties) == 0 {
		t.Fatal(err)
	}
	ps, err := b.h.Store.For(people.OperatorWho).Parties(t.Context(), 66, parties[0].JudgmentID)
	if err != nil {
		t.Fatal(err)
	}
	if w := clerk.send(http.MethodPost, page+"ask_change", url.Values{"x_person": {ps[0].ID}, "x_reason": {"Có quan hệ anh em"}}); w.Code != http.StatusSeeOther {
		t.Fatalf("%d %s", w.Code, w.Body)
	}
	room.sees(page+"change", "Giữ nguyên Chấp hành viên")
	change := func(to string) int {
		return room.send(http.MethodPost, page+"change", url.Values{"x_officer": {to}, "x_result": {"Có căn cứ"}, "x_reason": {"Có quan hệ anh em"}}).Code
	}
	if code := change(""); code == http.StatusSeeOther {
		t.Error("an officer with an interest was kept")
	}
	if code := change(others[0].ID); code == http.StatusSeeOther {
		t.Error("the case was offered to another with an interest")
	}
	if code := change(others[1].ID); code != http.StatusSeeOther {
		t.Fatalf("an officer with an interest can't be changed: %d", code)
	}
	papers, err := b.h.Store.For(people.OperatorWho).Papers(t.Context(), 10, document.Draft)
	if err != nil || len(papers) != 1 {
		t.Fatalf("%d drafts, %v", len(papers), err)
	}
	form, data, err := issue.Open(papers[0])
	if err != nil {
		t.Fatal(err)
	}
	if missing := issue.Missing(form, data); len(missing) != 1 {
		t.Errorf("the decision lacks %q: only the day of handing over is nobody's to know", missing)
	}
	if data["chấp_hành_viên_mới"] != others[1].Name || data["chấp_hành_viên_cũ"] != was.Name {
		t.Errorf("it names %v in place of %v", data["chấp_hành_viên_mới"], data["chấp_hành_viên_cũ"])
	}
	if err := form.Put(data, map[string]string{"hạn_bàn_giao": "2026-11-20"}); err != nil {
		t.Fatal(err)
	}
	if _, err := desk.Do(t.Context(), b.h.Desk, b.h.Person(t, "thuky1"), "complete", issue.Edit, issue.EditIn{Province: 66, ID: papers[0].ID, Data: data, Submit: true}); err != nil {
		t.Fatal(err)
	}
	b.press()
	c, err := b.h.Store.For(people.OperatorWho).Case(t.Context(), 66, b.id)
	if err != nil || c.OfficerID != others[1].ID {
		t.Errorf("the case is with %s, not %s: %v", c.OfficerID, others[1].ID, err)
	}
	clocks, err := b.h.Store.For(people.OperatorWho).Clocks(t.Context(), 66, b.id, "")
	if err != nil || slices.ContainsFunc(clocks, func(k task.Clock) bool { return k.Duty == "T-018" && k.State == desk.Live }) {
		t.Errorf("the request still waits for its answer: %v", err)
	}
	b.verified()
}
