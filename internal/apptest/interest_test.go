package apptest_test

import (
	"os"
	"testing"
	"time"

	"thads/internal/apptest"
	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/store/storetest"
)

// withInterest is a case on whose lines the judgment gave late interest, a month after its decision.
func withInterest(t *testing.T) (h *apptest.House, id string) {
	t.Helper()
	h = apptest.Open(t, storetest.SQLiteDSN(t), time.Date(2026, 11, 2, 9, 0, 0, 0, desk.Zone()))
	text, err := os.ReadFile("story/testdata/lien-doi.txt")
	if err != nil {
		t.Fatal(err)
	}
	id = h.IssuedCase(t, string(text), "2026-10-11", func(c *casefile.Confirmed) {
		for i := range c.Lines {
			c.Lines[i].Interest = "Lãi chậm thi hành án theo bản án"
		}
	})
	h.Set(time.Date(2026, 12, 2, 9, 0, 0, 0, desk.Zone()))
	return h, id
}

func TestWhoPaysOutReadsWhatInterestStandsOnTheLineToday(t *testing.T) {
	t.Parallel()
	h, id := withInterest(t)
	officer := logIn(t, h, "daklak.thutruong")
	page := "/can-bo/ho-so/66/" + id + "/tac-nghiep/"
	// 15.000.000 x 10% x 30 / 365 from the decision of 02/11/2026, since nobody asked for it
	want := "lãi chậm thi hành án theo bản án chưa tính; tạm tính 10% một năm từ 02/11/2026: 123.288 đồng"
	officer.sees(page+"OP-20/pay", want, "Người được thi hành án không yêu cầu lãi chậm thi hành án còn lại")
	officer.sees(page+"OP-20/late_interest", want)
	officer.seesNot(page+"OP-08/has_means", "lãi chậm thi hành án")
}
