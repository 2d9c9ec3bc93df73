package apptest_test

import (
	"html"
	"net/url"
	"strings"
	"testing"
)

// what an officer typed into a form outlives his session, and money is not booked twice when a form is sent again.
func TestWhatWasTypedOutlivesTheSessionAndMoneyIsBookedOnce(t *testing.T) {
	t.Parallel()
	b := openBound(t)
	b.step("OP-05", "open_file", nil)
	b.step("OP-06", "serve_decision", map[string]any{"how": "direct"})
	page := "/can-bo/ho-so/66/" + b.id
	form := page + "/tac-nghiep/OP-19/receive"
	day := b.h.Clock()
	typed := url.Values{"ngay": {day.Format("2/1/2006")}, "x_amount": {"1.000.000"}, "x_receipt": {`BL "07"`}}
	officer := logIn(t, b.h, "daklak."+b.officer)
	stranger := officer
	stranger.cookies = nil
	w := stranger.send("POST", form, typed)
	if w.Code != 401 {
		t.Fatalf("without a session: %d", w.Code)
	}
	for _, want := range []string{`action="` + form + `"`, `name="x_amount" value="1.000.000"`, `name="x_receipt" value="` + html.EscapeString(`BL "07"`) + `"`, "chưa được ghi"} {
		if !strings.Contains(w.Body.String(), want) {
			t.Errorf("the page of an ended session does not hold %s", want)
		}
	}
	if w := stranger.send("POST", "/can-bo/ky", url.Values{"pin": {"135790"}, "chon": {"x"}}); w.Code != 401 || strings.Contains(w.Body.String(), "135790") {
		t.Errorf("a PIN is handed back: %d", w.Code)
	}
	officer.seesNot(page, "1.000.000 đồng)")

	if w := officer.send("POST", form, typed); w.Code != 303 {
		t.Fatalf("%d %s", w.Code, w.Body)
	}
	officer.sees(page+"?viec=OP-19.receive&xong=ghi", "Thu tiền thi hành án: đã ghi nhận.")
	if w := officer.send("POST", form, typed); w.Code != 422 || !strings.Contains(w.Body.String(), "không ghi lần nữa") {
		t.Errorf("the same receipt again: %d", w.Code)
	}
	typed.Set("x_receipt", "BL 08")
	if w := officer.send("POST", form, typed); w.Code != 303 {
		t.Errorf("another receipt of the same sum: %d %s", w.Code, w.Body)
	}
	b.verified()
}

// a table that was looked at is what is done: another list or another act under the same button is shown first.
func TestManyCasesAreDoneOnlyAsTheyWereLookedAt(t *testing.T) {
	t.Parallel()
	b := openBound(t)
	b.step("OP-05", "open_file", nil)
	b.step("OP-06", "serve_decision", map[string]any{"how": "direct"})
	officer := logIn(t, b.h, "daklak."+b.officer)
	const at = "/can-bo/hang-loat"
	if w := officer.send("POST", at, url.Values{"so": {"01/QĐ-THADS"}, "buoc": {"xem"}}); w.Code != 422 || !strings.Contains(w.Body.String(), "Chưa chọn việc cần làm") {
		t.Errorf("no act chosen: %d", w.Code)
	}
	look := officer.send("POST", at, url.Values{"so": {"01/QĐ-THADS"}, "viec": {"OP-25.ask_court"}, "buoc": {"xem"}}).Body.String()
	_, seen, _ := strings.Cut(look, `name="da_xem" value="`)
	seen, _, _ = strings.Cut(seen, `"`)
	if seen == "" {
		t.Fatal("the table says not what it was made of")
	}
	do := url.Values{"so": {"01/QĐ-THADS"}, "viec": {"OP-27.complaint_in"}, "buoc": {"lam"}, "da_xem": {seen}, "x_content": {"Thử"}, "x_other": {"Ông Mẫu"}}
	if got := officer.send("POST", at, do).Body.String(); !strings.Contains(got, "đã đổi sau khi xem trước") || strings.Contains(got, "Đã ghi nhận") {
		t.Error("an act that was not looked at was done")
	}
}

// who cannot do what a period wants is told who does; a paper that lacks something is opened for who drafted it.
func TestADutyOfSomebodyElseNamesHimAndAPaperThatLacksSomethingIsOpened(t *testing.T) {
	t.Parallel()
	b := openBound(t)
	b.step("OP-05", "open_file", nil)
	b.step("OP-06", "serve_decision", map[string]any{"how": "direct"})
	page := "/can-bo/ho-so/66/" + b.id + "/tac-nghiep"
	if w := logIn(t, b.h, "daklak.tiepnhan1").send("POST", page+"/OP-27/complaint_in", url.Values{"x_other": {"Ông Mẫu"}, "x_content": {"Không đồng ý"}}); w.Code != 303 {
		t.Fatalf("%d %s", w.Code, w.Body)
	}
	logIn(t, b.h, "daklak.thutruong").sees(page+"?thoi_han=T-202", "Việc này do người khác làm", "Thẩm tra viên")
	examiner := logIn(t, b.h, "daklak.thamtra")
	_, form, _ := strings.Cut(examiner.sees(page+"/OP-27/complaint_accepted"), `name="x_complaint"`)
	_, form, _ = strings.Cut(form, `<option value="`)
	complaint, _, _ := strings.Cut(form, `"`)
	w := examiner.send("POST", page+"/OP-27/complaint_accepted", url.Values{"x_complaint": {complaint}, "x_result": {"Không thụ lý"}, "x_declined": {"có"}})
	if to := w.Header().Get("Location"); w.Code != 303 || !strings.HasPrefix(to, "/can-bo/van-ban/") || !strings.HasSuffix(to, "xong=soan-thieu") {
		t.Errorf("a refusal without its reason, of complaint %q: %d to %s", complaint, w.Code, to)
	}
}
