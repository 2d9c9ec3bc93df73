package apptest_test

import (
	"net/url"
	"strings"
	"testing"
)

// an act of another's role says who does it before there is a form to fill in.
func TestAFormIsNotOpenedToWhoMayNotSendIt(t *testing.T) {
	t.Parallel()
	b := openBound(t)
	b.step("OP-05", "open_file", nil)
	b.step("OP-06", "serve_decision", map[string]any{"how": "direct"})
	page := "/can-bo/ho-so/66/" + b.id + "/tac-nghiep"
	for who, say := range map[string]string{"daklak.tiepnhan1": "do Chấp hành viên làm", "daklak.kiemsat": "được xem hồ sơ này nhưng không làm tác nghiệp"} {
		got := logIn(t, b.h, who).sees(page+"/OP-19/receive", say)
		if strings.Contains(got, `name="x_amount"`) {
			t.Errorf("%s gets the form of an act that is not his", who)
		}
	}
	if got := logIn(t, b.h, "daklak."+b.officer).sees(page + "/OP-19/receive"); !strings.Contains(got, `name="x_amount"`) {
		t.Error("the officer of the case gets no form")
	}
}

// many cases at once: who an act is about can't be chosen, and the page says so before the button is there.
func TestManyCasesSayWhomTheActIsAbout(t *testing.T) {
	t.Parallel()
	b := openBound(t)
	b.step("OP-05", "open_file", nil)
	b.step("OP-06", "serve_decision", map[string]any{"how": "direct"})
	officer := logIn(t, b.h, "daklak."+b.officer)
	page := officer.sees("/can-bo/hang-loat", "OP-27; không nêu được đương sự")
	if strings.Contains(page, `value="OP-22.tell"`) {
		t.Error("an act that wants its recipient is offered for many cases")
	}
	look := func(act string) string {
		return officer.send("POST", "/can-bo/hang-loat", url.Values{"so": {"01/QĐ-THADS"}, "viec": {act}, "buoc": {"xem"}}).Body.String()
	}
	if got := look("OP-27.sanction"); !strings.Contains(got, "không chọn được đương sự") {
		t.Error("a fine for many cases doesn't say that nobody can be named")
	}
	if got := look("OP-11.exit_hold"); !strings.Contains(got, "ghi cho người phải thi hành án của từng hồ sơ") {
		t.Error("an act about the debtor doesn't say so")
	}
}
