package apptest_test

import (
	"net/url"
	"os"
	"strings"
	"testing"
	"time"

	"thads/internal/apptest"
	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/people"
	"thads/internal/store/storetest"
)

func TestTwoAssetsAreSeizedByOneFormAndARefusalLeadsToWhatMustComeFirst(t *testing.T) {
	t.Parallel()
	b := openBound(t)
	b.voluntaryOver()
	page := "/can-bo/ho-so/66/" + b.id
	officer := logIn(t, b.h, "daklak."+b.officer)
	seize := page + "/tac-nghiep/OP-14/seize"
	b.step("OP-08", "asset_found", map[string]any{"asset_name": "Xe máy", "asset_kind": "vehicle", "value": "7000000"})
	if one := officer.sees(seize, `<select`, "Xe máy"); strings.Contains(one, "Đánh dấu một hoặc nhiều tài sản") {
		t.Error("one asset is ticked, not chosen")
	}
	b.step("OP-08", "asset_found", map[string]any{"asset_name": "Máy cày", "asset_kind": "movable", "value": "6000000"})
	b.step("OP-08", "has_means", map[string]any{"result": "Có xe máy, máy cày"})
	officer.sees(seize, "Đánh dấu một hoặc nhiều tài sản", "Xe máy", "Máy cày")
	items, err := b.h.Store.For(people.OperatorWho).Items(t.Context(), casefile.Case{Province: 66, ID: b.id})
	if err != nil || len(items) != 2 {
		t.Fatal(len(items), err)
	}
	form := url.Values{"can_cu": {"L71 4"}, "tai_lieu": {"Biên bản xác minh"}, "x_asset": {items[0].ID, items[1].ID}, "x_place": {"thôn 2"}}
	if w := officer.send("POST", seize, form); w.Code != 303 {
		t.Fatalf("%d %s", w.Code, w.Body)
	}
	b.press()
	for _, x := range items {
		got, err := b.h.Store.For(people.OperatorWho).Items(t.Context(), casefile.Case{Province: 66, ID: b.id})
		if err != nil {
			t.Fatal(err)
		}
		for _, y := range got {
			if y.ID == x.ID && y.State != "seized" {
				t.Errorf("%s is %s", y.Name, y.StateName())
			}
		}
	}
	// what is sold one by one says at which step the asset must be; the operation it is sent to is one click away
	w := officer.send("POST", page+"/tac-nghiep/OP-16/failed", url.Values{"x_asset": {items[0].ID}, "x_held_on": {"16/11/2026"}})
	if !strings.Contains(w.Body.String(), "việc này làm khi tài sản ở bước: “Đang bán”") {
		t.Errorf("%d: it is not said when it can be done", w.Code)
	}
	logIn(t, b.h, "daklak.thamtra").refusedWithLink(page, "OP-27", "complaint_accepted", url.Values{"x_result": {"Thụ lý"}})
	b.verified()
}

// refusedWithLink wants an act refused with a sentence whose operation opens the case's list at that operation.
func (v visitor) refusedWithLink(page, op, act string, form url.Values) {
	v.t.Helper()
	w := v.send("POST", page+"/tac-nghiep/"+op+"/"+act, form)
	if w.Code != 422 || !strings.Contains(w.Body.String(), `<a href="`+page+`/tac-nghiep#`+op+`">`+op+`</a>`) {
		v.t.Errorf("%s.%s answers %d without a link to the operation", op, act, w.Code)
	}
}

func TestTheDayInterestIsReckonedFromIsFilledInAndPapersForAGroundAreAskedOnce(t *testing.T) {
	t.Parallel()
	h, id := withInterest(t)
	head := logIn(t, h, "daklak.thutruong")
	page := "/can-bo/ho-so/66/" + id + "/tac-nghiep/"
	form := head.sees(page+"OP-20/late_interest", `name="x_from"`)
	if i := strings.Index(form, `name="x_from"`); !strings.Contains(form[max(0, i-200):i+200], `value="02/11/2026"`) {
		t.Error("the day the interest is reckoned from is not filled in")
	}
	relief := head.sees(page+"OP-26/propose", `name="tai_lieu"`)
	if strings.Contains(relief, `name="x_proof"`) {
		t.Error("papers for the ground of a relief are asked for twice")
	}
}

func TestACaseOfTheOldLawNamesItOnEveryLine(t *testing.T) {
	t.Parallel()
	h := apptest.Open(t, storetest.SQLiteDSN(t), time.Date(2026, 5, 11, 9, 0, 0, 0, desk.Zone()))
	text, err := os.ReadFile("story/testdata/vay-dau-2026.txt")
	if err != nil {
		t.Fatal(err)
	}
	page := "/can-bo/ho-so/66/" + h.IssuedCase(t, string(text), "2026-04-21")
	head := logIn(t, h, "daklak.thutruong")
	old := "khoản 2 Điều 36 Luật THADS"
	if body := head.sees(page, "Căn cứ: điểm a "+old+" năm 2008", "Điều 8 Nghị định số 62/2015/NĐ-CP"); strings.Count(body, old) != strings.Count(body, old+" năm 2008") {
		t.Error("a line of the case does not say which law it means")
	}
	head.sees(page+"/tac-nghiep/OP-23/postpone", "khoản 1 Điều 48 Luật THADS năm 2008")
	h.Set(time.Date(2026, 7, 3, 9, 0, 0, 0, desk.Zone()))
	head = logIn(t, h, "daklak.thutruong")
	head.sees(page, old+" năm 2008")
	head.sees(page+"/tac-nghiep/OP-23/postpone", "khoản 1 Điều 46 Luật THADS · ", "các bước tiếp theo thực hiện theo Luật năm 2025")
}
