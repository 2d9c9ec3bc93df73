package apptest_test

import (
	"net/url"
	"strings"
	"testing"
	"time"

	"thads/internal/desk"
	"thads/internal/desk/enforce"
	"thads/internal/store"
)

// opens follows a piece of work of the list to where it is done.
func (b *bound) opens(v visitor, user, title string) string {
	b.t.Helper()
	tasks, err := b.h.Store.For(b.h.Person(b.t, user)).Tasks(b.t.Context(), store.TaskFilter{Limit: 200})
	if err != nil {
		b.t.Fatal(err)
	}
	var said []string
	for _, w := range tasks {
		if said = append(said, w.Title); strings.Contains(w.Title, title) {
			r := v.send("GET", "/can-bo/viec/"+w.ID, nil)
			if r.Code != 303 {
				b.t.Fatalf("%s answers %d", w.Title, r.Code)
			}
			at := r.Header().Get("Location")
			if strings.Contains(at, "x_") {
				b.t.Errorf("an address says what a form asks: %s", at) // names and account numbers stand in no address
			}
			return at
		}
	}
	b.t.Fatalf("no work %q among %q", title, said)
	return ""
}

func TestADutyOpensTheFormOfTheActThatDoesIt(t *testing.T) {
	t.Parallel()
	b := openBound(t)
	b.step("OP-05", "open_file", nil)
	b.freeze("0101", otherBank)
	officer := logIn(t, b.h, "daklak."+b.officer)

	at := b.opens(officer, b.officer, "Thông báo cho đương sự, người có quyền lợi, nghĩa vụ liên quan: Phong toả")
	u, err := url.Parse(at)
	if err != nil || !strings.Contains(at, "/tac-nghiep") || u.Query().Get("van_ban") == "" || u.Query().Get("thoi_han") != "T-030" {
		t.Fatalf("the notice of a freeze opens %s", at)
	}
	if !strings.HasPrefix(u.Path, "/can-bo/ho-so/66/"+b.id+"/tac-nghiep/OP-06/serve") || strings.HasSuffix(u.Path, "serve_decision") {
		t.Errorf("the notice of a freeze opens %s", at)
	}
	officer.sees(at, "Cách khác hoàn thành thời hạn này", "Về văn bản:")
	list := "/can-bo/ho-so/66/" + b.id + "/tac-nghiep?" + u.RawQuery
	page := officer.sees(list, "Chỉ hiện việc hoàn thành thời hạn", "/tac-nghiep/OP-06/serve?", "van_ban="+u.Query().Get("van_ban"))
	if strings.Contains(page, "/tac-nghiep/OP-08/") {
		t.Error("acts that do not end the period are listed too")
	}
	officer.sees("/can-bo/ho-so/66/"+b.id+"/tac-nghiep/OP-06/serve?"+u.RawQuery, "Về văn bản:", "Quyết định phong tỏa tài khoản", `name="van_ban" value="`+u.Query().Get("van_ban"))

	if at = b.opens(officer, b.officer, "Chủ động ra quyết định"); !strings.Contains(at, "/tac-nghiep/OP-06/serve_decision?") {
		t.Errorf("the notice of the enforcement decision opens %s", at)
	}
	b.step("OP-06", "serve_decision", map[string]any{"how": "giao trực tiếp"})
	b.h.Set(time.Date(2026, 11, 17, 8, 0, 0, 0, desk.Zone()))
	if _, err := enforce.Sweep(t.Context(), b.h.Desk); err != nil {
		t.Fatal(err)
	}
	officer = logIn(t, b.h, "daklak."+b.officer)
	at = b.opens(officer, b.officer, "xác minh")
	if !strings.Contains(at, "/tac-nghiep") || !strings.Contains(at, "thoi_han=T-042") {
		t.Fatalf("the duty to verify opens %s", at)
	}
	officer.sees(at)
}

func TestTheEndOfAMeasureStandsFirstInTheWorkList(t *testing.T) {
	t.Parallel()
	b := openBound(t)
	b.freeze("0202", otherBank)
	b.step("OP-19", "receive", map[string]any{"amount": "15000000", "receipt": "BL 1"})
	b.press()
	tasks, err := b.h.Store.For(b.h.Person(t, "vanthu")).Tasks(t.Context(), store.TaskFilter{Limit: 3})
	if err != nil || len(tasks) != 3 {
		t.Fatal(tasks, err)
	}
	if first := tasks[0]; !first.Urgent || first.Title != "Gửi "+otherBank+": Chấm dứt biện pháp bảo đảm" {
		t.Errorf("first stands %+v", first)
	}
	page := logIn(t, b.h, "daklak.vanthu").sees("/can-bo/", "Làm trước")
	if i, j := strings.Index(page, "Gửi "+otherBank+": Chấm dứt"), strings.Index(page, "Gửi Viện kiểm sát"); i < 0 || j < i {
		t.Error("the list shows other work before it")
	}
}
