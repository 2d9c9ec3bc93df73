package apptest_test

import (
	"net/url"
	"strings"
	"testing"
)

// A case that is well under way and came from another room has no officer: its new room gives it to one from the list of such
// cases, without a form that asks why.
func TestACaseFromAnotherRoomIsAssignedFromTheList(t *testing.T) {
	t.Parallel()
	b := openBound(t)
	b.step("OP-05", "open_file", nil)
	b.step("OP-06", "serve_decision", map[string]any{"how": "direct"})
	page := "/can-bo/ho-so/66/" + b.id
	head, room := logIn(t, b.h, "daklak.thutruong"), logIn(t, b.h, "daklak.truongphong2")
	w := head.send("POST", page+"/chuyen-phong", url.Values{"phong": {"66.02"}, "ly_do": {"Cân đối việc giữa các phòng"}})
	if w.Code != 303 {
		t.Fatalf("%d %s", w.Code, w.Body)
	}
	head.sees(w.Header().Get("Location"), "Đã chuyển sang phòng khác", "chưa phân công")
	room.sees("/can-bo/phan-cong", b.id)
	officer := b.h.Person(t, "chv4")
	if w := room.send("POST", "/can-bo/phan-cong", url.Values{"ho_so": {"66/" + b.id}, "cho.66/" + b.id: {officer.ID}}); !strings.Contains(w.Body.String(), "Đã phân công") {
		t.Errorf("%d %s", w.Code, w.Body)
	}
	c, err := b.h.Store.For(b.h.Person(t, "thutruong")).Case(t.Context(), 66, b.id)
	if err != nil {
		t.Fatal(err)
	}
	head.sees("/can-bo/tim?q="+url.QueryEscape(strings.ToLower(strings.TrimLeft(c.DecisionNo, "0"))), b.id) // as typed in a hurry
	b.verified()
}
