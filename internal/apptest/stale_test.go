package apptest_test

import (
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"thads/internal/app"
	"thads/internal/desk"
	"thads/internal/desk/issue"
	"thads/internal/document"
	"thads/internal/people"
)

var (
	pickBox = regexp.MustCompile(`name="chon" value="([^"]+)"`)
	revBox  = regexp.MustCompile(`name="rev" value="([^"]+)"`)
)

// TestNobodySignsOrOverwritesWhatHeHasNotSeen: a clerk changes a draft while its signer and a colleague have its page open.
func TestNobodySignsOrOverwritesWhatHeHasNotSeen(t *testing.T) {
	t.Parallel()
	b := openBound(t)
	officer, clerk := logIn(t, b.h, "daklak."+b.officer), logIn(t, b.h, "daklak.thuky1")
	b.step("OP-05", "open_file", nil)
	step := "/can-bo/ho-so/66/" + b.id + "/tac-nghiep/OP-11/freeze_minutes"
	owner := regexp.MustCompile(`<option value="([^"]+)">Cù Xuân Hải`).FindStringSubmatch(officer.sees(step))
	if w := officer.send(http.MethodPost, step, url.Values{"x_owner": {owner[1]}, "x_account": {"0101 222"},
		"x_holder": {"Ngân hàng A"}, "x_amount": {"15000000"}, "x_hour": {"16:30"}, "x_place": {"trụ sở Ngân hàng A"}}); w.Code != http.StatusSeeOther {
		t.Fatalf("%d %s", w.Code, w.Body)
	}
	read := b.h.Store.For(people.OperatorWho)
	waiting, err := read.Papers(t.Context(), 10, document.Submitted)
	if err != nil || len(waiting) != 1 {
		t.Fatalf("%d papers wait, %v", len(waiting), err)
	}
	x := waiting[0]
	page := "/can-bo/van-ban/66/" + x.ID
	pick := pickBox.FindStringSubmatch(officer.sees("/can-bo/ky"))
	rev := revBox.FindStringSubmatch(clerk.sees(page))
	if pick == nil || rev == nil {
		t.Fatal("the pages do not say which revision they show")
	}
	_, data, err := issue.Open(x)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := desk.Do(t.Context(), b.h.Desk, b.h.Person(t, "truongphong1"), "room", issue.Edit, issue.EditIn{Province: 66, ID: x.ID, Data: data, Submit: true}); err != nil {
		t.Fatal(err)
	}
	w := clerk.send(http.MethodPost, page, url.Values{"rev": {rev[1]}, "viec": {"luu"}})
	if again := revBox.FindStringSubmatch(w.Body.String()); w.Code != http.StatusConflict || !strings.Contains(w.Body.String(), "vừa được người khác sửa") || again == nil || again[1] == rev[1] {
		t.Errorf("a stale form: %d, %v after %v", w.Code, again, rev)
	}
	form := url.Values{"pin": {app.DemoPIN}, "chon": {pick[1]}}
	if w := officer.send(http.MethodPost, "/can-bo/ky", form); !strings.Contains(w.Body.String(), "vừa được sửa sau khi ông/bà xem") {
		t.Errorf("signing what was changed meanwhile: %d", w.Code)
	}
	if now, err := read.Paper(t.Context(), 66, x.ID); err != nil || now.State != document.Submitted || now.SignedBlob != "" {
		t.Fatalf("signed what he did not see: %s, %v", now.State, err)
	}
	form["chon"] = pickBox.FindStringSubmatch(officer.sees("/can-bo/ky"))[1:]
	if w := officer.send(http.MethodPost, "/can-bo/ky", form); w.Code != http.StatusSeeOther {
		t.Errorf("signing what he sees: %d %s", w.Code, w.Body)
	}
	b.verified()
}
