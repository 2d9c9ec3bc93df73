package apptest_test

import (
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"thads/internal/desk/enforce"
	"thads/internal/people"
	"thads/internal/task"
)

// voluntaryOver serves the decision and lets the voluntary period end.
func (b *bound) voluntaryOver() {
	b.t.Helper()
	b.step("OP-05", "open_file", nil)
	b.step("OP-06", "serve_decision", map[string]any{"how": "direct"})
	b.h.Set(b.h.Clock().Add(14 * 24 * time.Hour))
	if _, err := enforce.Sweep(b.t.Context(), b.h.Desk); err != nil {
		b.t.Fatal(err)
	}
}

func TestTheCaseListsWhoWasAskedAndWhoseAnswerIsStillToCome(t *testing.T) {
	t.Parallel()
	b := openBound(t)
	b.voluntaryOver()
	b.step("OP-08", "request_info", map[string]any{"holder": bank + "; " + otherBank, "content": "Số dư tài khoản"})
	page := "/can-bo/ho-so/66/" + b.id
	form := page + "/tac-nghiep/OP-08/info_received"
	officer := logIn(t, b.h, "daklak."+b.officer)
	clocks, err := b.h.Store.For(people.OperatorWho).Clocks(t.Context(), 66, b.id, "")
	if err != nil {
		t.Fatal(err)
	}
	theirs := clocks[slices.IndexFunc(clocks, func(k task.Clock) bool { return k.Holder == otherBank })]
	officer.sees(page, "Đã hỏi, chưa trả lời", "2 nơi", form+"?thoi_han_so="+theirs.ID) // an address names nobody
	chosen := officer.sees(form+"?thoi_han_so="+theirs.ID, bank+" (chưa trả lời)", "Nơi khác, không nằm trong các nơi đang chờ")
	if !strings.Contains(chosen, `value="`+otherBank+`" selected`) || strings.Contains(chosen, `value="`+bank+`" selected`) {
		t.Error("the link of one bank does not choose it")
	}
	if w := officer.send("POST", form, url.Values{"x_result": {"Không có tài khoản"}}); w.Code != 422 {
		t.Errorf("an answer of nobody: %d", w.Code)
	}
	if w := officer.send("POST", form, url.Values{"x_holder": {otherBank, ""}, "x_result": {"Không có tài khoản"}}); w.Code != 303 {
		t.Fatalf("%d %s", w.Code, w.Body)
	}
	officer.sees(page, "Đã hỏi, chưa trả lời", "1 nơi", "Nhận thông tin hoặc văn bản từ chối cung cấp ("+otherBank+"; còn chờ 1 nơi trả lời)")
	logIn(t, b.h, "daklak.thutruong").sees(page, "Đã hỏi, chưa trả lời", bank)
	if w := officer.send("POST", form, url.Values{"x_holder": {bank, ""}, "x_result": {"Có 5.000.000 đồng"}}); w.Code != 303 {
		t.Fatalf("%d %s", w.Code, w.Body)
	}
	officer.seesNot(page, "Đã hỏi, chưa trả lời")
	b.verified()
}
