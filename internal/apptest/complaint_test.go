package apptest_test

import (
	"net/url"
	"strings"
	"testing"

	"thads/internal/document"
	"thads/internal/people"
)

func TestASecondComplaintNamesTheFirstAndItsDecisionOnThePageAndInThePaper(t *testing.T) {
	t.Parallel()
	b := openBound(t)
	b.step("OP-05", "open_file", nil)
	page := "/can-bo/ho-so/66/" + b.id
	clerk, examiner := logIn(t, b.h, "daklak.tiepnhan1"), logIn(t, b.h, "daklak.thamtra")
	do := func(v visitor, act string, form url.Values) {
		t.Helper()
		if w := v.send("POST", page+"/tac-nghiep/OP-27/"+act, form); w.Code != 303 {
			t.Fatalf("%s: %d %s", act, w.Code, w.Body)
		}
		b.press()
	}
	one := clerk.sees(page+"/tac-nghiep/OP-27/complaint_in", "Lần khiếu nại", "Lần hai, quyết định giải quyết lần đầu chưa có trong hồ sơ này")
	if strings.Contains(one, `name="x_second"`) || strings.Contains(one, "Lần hai, tiếp khiếu nại") {
		t.Error("which instance a complaint is, is asked twice, or a first one is offered that nobody settled")
	}
	if w := clerk.send("POST", page+"/tac-nghiep/OP-27/complaint_in", url.Values{"x_content": {"Khiếu nại không nêu tên"}}); w.Code != 422 || !strings.Contains(w.Body.String(), "người khiếu nại: “Đương sự” hoặc") {
		t.Errorf("a complaint of nobody: %d", w.Code)
	}
	if w := clerk.send("POST", page+"/tac-nghiep/OP-27/complaint_in", url.Values{"x_other": {"Hồ Văn Khoái"}, "x_content": {"Lần hai"}, "x_continues": {"elsewhere"}}); w.Code != 422 || !strings.Contains(w.Body.String(), "phải nêu quyết định giải quyết lần đầu") ||
		!strings.Contains(w.Body.String(), `value="elsewhere" selected`) {
		t.Errorf("a second complaint against a decision without number: %d", w.Code)
	}
	do(clerk, "complaint_in", url.Values{"x_other": {"Hồ Văn Khoái, thôn 9"}, "x_content": {"Khiếu nại việc thông báo"}})
	clerk.sees(page, "Hồ Văn Khoái, thôn 9", "chờ thụ lý", "lần đầu")
	do(examiner, "complaint_accepted", url.Values{"x_result": {"Thụ lý"}})
	examiner.seesNot(page+"/tac-nghiep/OP-27/complaint_resolved", "Quyết định giải quyết khiếu nại (lần hai)")
	if w := examiner.send("POST", page+"/tac-nghiep/OP-27/complaint_resolved", url.Values{"x_result": {"Giữ nguyên"}, "kem": {"QDT-058"}}); !strings.Contains(w.Body.String(), "không phải mẫu QDT-058") {
		t.Fatalf("the decision on a second complaint was drafted for a first one: %d", w.Code)
	}
	do(examiner, "complaint_resolved", url.Values{"x_result": {"Giữ nguyên"}, "x_verdict": {"wrong"}})
	clerk.sees(page, "đã giải quyết", "Quyết định giải quyết khiếu nại (lần đầu)")
	papers, err := b.h.Store.For(people.OperatorWho).PapersOf(t.Context(), 66, "case", b.id)
	if err != nil {
		t.Fatal(err)
	}
	number := ""
	for _, p := range papers {
		if p.FormCode == "QDT-057" {
			number = p.NumberText()
		}
	}
	against := "lần hai, tiếp khiếu nại ngày 02/11/2026, không đồng ý với Quyết định số " + number + " ngày 02/11/2026"
	form := clerk.sees(page+"/tac-nghiep/OP-27/complaint_in", "Lần hai, tiếp khiếu nại: ", "Quyết định số "+number+" ngày 02/11/2026")
	_, rest, _ := strings.Cut(form, `name="x_continues"`)
	_, rest, _ = strings.Cut(rest, `<option value="`)
	_, rest, _ = strings.Cut(rest, `<option value="`)
	id, _, _ := strings.Cut(rest, `"`)
	do(clerk, "complaint_in", url.Values{"x_content": {"Không đồng ý"}, "x_continues": {id}})
	clerk.sees(page, "Nhận khiếu nại ("+against+")", `<span class="muted small">`+against)
	examiner.sees(page+"/tac-nghiep/OP-27/complaint_accepted", against)
	do(examiner, "complaint_accepted", url.Values{"x_result": {"Cục thụ lý"}})
	examiner.sees(page+"/tac-nghiep/OP-27/complaint_resolved", `<option value="QDT-058"`, "Quyết định giải quyết khiếu nại (lần hai)")
	if w := examiner.send("POST", page+"/tac-nghiep/OP-27/complaint_resolved", url.Values{"x_result": {"Cục giữ nguyên"}, "kem": {"QDT-058"}}); w.Code != 303 {
		t.Fatalf("%d %s", w.Code, w.Body)
	}
	if papers, err = b.h.Store.For(people.OperatorWho).PapersOf(t.Context(), 66, "case", b.id); err != nil {
		t.Fatal(err)
	}
	named := false
	for _, p := range papers {
		named = named || p.FormCode == "QDT-058" && p.State != document.Issued && strings.Contains(p.Data, number) && strings.Contains(p.Data, "Hồ Văn Khoái, thôn 9")
	}
	if !named {
		for _, p := range papers {
			t.Logf("%s %s %s", p.FormCode, p.State, p.Data)
		}
		t.Error("the decision on the second complaint does not name the first one")
	}
	b.verified()
}
