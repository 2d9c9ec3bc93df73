package apptest_test

import (
	"net/url"
	"strings"
	"testing"

	"thads/internal/casefile"
	"thads/internal/document"
	"thads/internal/people"
)

func TestTheMeasureThatIsEndedSaysWhatWhereAndByWhichPaper(t *testing.T) {
	t.Parallel()
	b := openBound(t)
	b.freeze("0101", bank)
	b.freeze("0202", otherBank)
	read := b.h.Store.For(people.OperatorWho)
	c, err := read.Case(t.Context(), 66, b.id)
	if err != nil {
		t.Fatal(err)
	}
	limits, err := read.Restrictions(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	officer := logIn(t, b.h, "daklak."+b.officer)
	form := "/can-bo/ho-so/66/" + b.id + "/tac-nghiep/OP-11/lift"
	page := officer.sees(form, "Biện pháp phải chấm dứt", "0101", "0202", "Để trống thì lấy theo biện pháp đã chọn.")
	if strings.Contains(page, "Văn bản sẽ soạn") {
		t.Error("the paper is asked for though the measure chooses it")
	}
	var second casefile.Restriction
	for _, l := range limits {
		if l.Target == "0202" {
			second = l
		}
	}
	if w := officer.send("POST", form, url.Values{"bien_phap": {second.ID}, "x_reason": {"Đã nộp đủ tiền"}}); w.Code != 303 {
		t.Fatalf("%d %s", w.Code, w.Body)
	}
	papers, err := read.PapersOf(t.Context(), 66, "case", b.id)
	if err != nil {
		t.Fatal(err)
	}
	ends := 0
	for _, p := range papers {
		if p.FormCode == "QDC-003" && p.State == document.Submitted && strings.Contains(p.Data, "0202") && strings.Contains(p.Data, otherBank) {
			ends++
		}
	}
	if ends != 1 {
		t.Errorf("%d decisions end the freeze of 0202: %+v", ends, papers)
	}
	b.press()
	limits, err = read.Restrictions(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range limits {
		if off := l.State == casefile.Off; off != (l.ID == second.ID) {
			t.Errorf("%s is %s", l.Target, l.State)
		}
	}
	b.verified()
}
