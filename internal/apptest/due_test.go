package apptest_test

import (
	"cmp"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"thads/internal/app"
	"thads/internal/apptest"
	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/people"
	"thads/internal/store"
	"thads/internal/store/storetest"
)

// A browserless visitor: who is logged in reads pages and sends forms.
type visitor struct {
	t       *testing.T
	h       *apptest.House
	cookies []*http.Cookie
}

func logIn(t *testing.T, h *apptest.House, user string) visitor {
	t.Helper()
	v := visitor{t: t, h: h}
	w := v.send(http.MethodPost, "/can-bo/dang-nhap", url.Values{"username": {user}, "password": {app.DemoPassword}})
	if v.cookies = w.Result().Cookies(); w.Code != http.StatusSeeOther || len(v.cookies) == 0 {
		t.Fatalf("log-in of %s answers %d", user, w.Code)
	}
	return v
}

func (v visitor) send(method, path string, form url.Values) *httptest.ResponseRecorder {
	r := httptest.NewRequestWithContext(v.t.Context(), method, path, strings.NewReader(form.Encode()))
	if method == http.MethodPost {
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		r.Header.Set("Idempotency-Key", uuid.NewString())
	}
	r.RemoteAddr = "127.0.0.1:5000"
	for _, c := range v.cookies {
		r.AddCookie(c)
	}
	w := httptest.NewRecorder()
	v.h.Handler.ServeHTTP(w, r)
	return w
}

// sees reads a page and checks what stands on it and what must not.
func (v visitor) sees(path string, want ...string) string {
	v.t.Helper()
	w := v.send(http.MethodGet, path, nil)
	if w.Code != http.StatusOK {
		v.t.Fatalf("%s answers %d", path, w.Code)
	}
	page := w.Body.String()
	for _, s := range want {
		if !strings.Contains(page, s) {
			v.t.Errorf("%s does not say %q", path, s)
		}
	}
	return page
}

func (v visitor) seesNot(path string, banned ...string) {
	v.t.Helper()
	page := v.sees(path)
	for _, s := range banned {
		if strings.Contains(page, s) {
			v.t.Errorf("%s says %q", path, s)
		}
	}
}

type openIn struct {
	Office, Officer, Title string
	From                   time.Time
	Duty, Variant          string // empty: T-013
}

// open makes a case of an officer whose five working days (T-013), or another time, began at a moment; it answers the clock's id. It borrows
// the name of an act of the house that nothing follows from.
var open = desk.Act[openIn, string]{Name: "intake.delivered", Run: func(t *desk.Tx, in openIn) (string, error) {
	if err := t.May(people.Subject{Province: 66}); err != nil {
		return "", err
	}
	c := casefile.Case{Province: 66, ID: t.NewID(), OfficeCode: in.Office, OfficerID: in.Officer, Title: in.Title, State: casefile.Docketed, OpenedAt: in.From.UnixMicro(), DueAt: casefile.NoDue, EndsAt: casefile.NoDue}
	was := c
	t.Add(c)
	clock, err := t.Arm(desk.Arm{Province: 66, Duty: cmp.Or(in.Duty, "T-013"), Variant: in.Variant, From: in.From, Subject: c.ID, CaseID: c.ID, Office: c.OfficeCode})
	if err != nil {
		return "", err
	}
	if err := t.SoonestDue(&c); err != nil {
		return "", err
	}
	t.Put(&was, &c)
	return clock.ID, t.Record(desk.Entry{Province: 66, Subject: c.ID, CaseID: c.ID, Say: "Thụ lý"})
}}

// dueHouse lives on Monday 23/11/2026 with three cases: one late by eight working days, one by one, one that ends on Wednesday.
func dueHouse(t *testing.T) (h *apptest.House, clocks []string) {
	t.Helper()
	now := time.Date(2026, 11, 23, 7, 30, 0, 0, desk.Zone())
	h = apptest.Open(t, storetest.SQLiteDSN(t), now)
	officer := func(user string) string {
		who, err := h.Store.Person(t.Context(), user)
		if err != nil {
			t.Fatal(err)
		}
		return who.ID
	}
	for i, in := range []openIn{
		{Office: "66.01", Officer: officer("daklak.chv1"), Title: "Việc trễ lâu", From: time.Date(2026, 11, 4, 9, 0, 0, 0, desk.Zone())},
		{Office: "66.02", Officer: officer("daklak.chv4"), Title: "Việc trễ một ngày", From: time.Date(2026, 11, 13, 9, 0, 0, 0, desk.Zone())},
		{Office: "66.01", Officer: officer("daklak.chv1"), Title: "Việc sắp đến hạn", From: time.Date(2026, 11, 18, 9, 0, 0, 0, desk.Zone())},
	} {
		id, err := desk.Do(t.Context(), h.Desk, people.RobotWho(66), "open "+string(rune('a'+i)), open, in)
		if err != nil {
			t.Fatal(err)
		}
		clocks = append(clocks, id)
	}
	return h, clocks
}

func TestTheCalendarShowsEachWhatEndsWhen(t *testing.T) {
	t.Parallel()
	h, clocks := dueHouse(t)
	officer, head := logIn(t, h, "daklak.chv1"), logIn(t, h, "daklak.thutruong")
	officer.sees("/can-bo/lich", "Tháng 11 năm 2026", "Thứ Tư 25/11/2026, 1 thời hạn sắp đến hạn", "Thứ Tư 11/11/2026, 1 thời hạn quá hạn", "Việc sắp đến hạn", "/can-bo/thoi-han/66/"+clocks[2], "data-print")
	officer.seesNot("/can-bo/lich?ngay=2026-11-20&xem=co-quan", "Việc trễ một ngày")
	head.sees("/can-bo/lich?ngay=2026-11-20", "Việc trễ một ngày", "Quá hạn 1 ngày làm việc", "Thi hành án dân sự tỉnh Đắk Lắk")
	head.sees("/can-bo/lich?xem=phong&phong=66.02&thang=2026-11", "Thứ Sáu 20/11/2026, 1 thời hạn quá hạn")
	head.seesNot("/can-bo/lich?xem=phong&phong=66.02&ngay=2026-11-25", "Việc sắp đến hạn")
	head.sees("/can-bo/lich?thang=2027-02", "nghỉ Tết Nguyên đán", "không cưỡng chế có huy động lực lượng")
	if w := logIn(t, h, "daklak.quantri1").send(http.MethodGet, "/can-bo/lich", nil); w.Code == http.StatusOK && strings.Contains(w.Body.String(), "Việc") && strings.Contains(w.Body.String(), "sắp đến hạn</a>") {
		t.Error("an administrator reads cases in the calendar")
	}
}

func TestACaseIsNotLateBecauseABankIs(t *testing.T) {
	t.Parallel()
	h, _ := dueHouse(t)
	one, err := h.Store.Person(t.Context(), "daklak.chv1")
	if err != nil {
		t.Fatal(err)
	}
	for i, in := range []openIn{
		{Title: "Việc chờ ngân hàng", From: time.Date(2026, 11, 16, 9, 0, 0, 0, desk.Zone()), Duty: "T-103"},
		{Title: "Việc chờ người được thi hành án", From: time.Date(2026, 10, 1, 9, 0, 0, 0, desk.Zone()), Duty: "T-066"},
	} {
		in.Office, in.Officer = one.OfficeCode, one.ID
		if _, err := desk.Do(t.Context(), h.Desk, people.RobotWho(66), "other "+string(rune('a'+i)), open, in); err != nil {
			t.Fatal(err)
		}
	}
	room, err := h.Store.Person(t.Context(), "daklak.truongphong1")
	if err != nil {
		t.Fatal(err)
	}
	now := h.Clock().UnixMicro()
	loads, err := h.Store.For(room).Loads(t.Context(), []string{one.ID}, now, now+5*86400e6)
	if want := (people.Load{Open: 4, Late: 1, Soon: 1}); err != nil || loads[one.ID] != want {
		t.Errorf("the officer's load is %+v, %v", loads[one.ID], err)
	}
	late, err := h.Store.For(room).Cases(t.Context(), store.CaseFilter{Due: "late", Now: now})
	if err != nil || len(late) != 1 || late[0].Title != "Việc trễ lâu" {
		t.Errorf("late are %+v, %v", late, err)
	}
	officer := logIn(t, h, "daklak.chv1")
	page := officer.sees("/can-bo/tim", "Chờ ngân hàng: quá hạn", "Việc trễ lâu")
	if i := strings.Index(page, "Việc chờ ngân hàng"); i < strings.Index(page, "Việc sắp đến hạn") {
		t.Error("a case that waits for a bank stands before one whose own day comes")
	}
	officer.sees("/can-bo/lich?ngay=2026-11-17", "Việc chờ ngân hàng", "Chờ ngân hàng: quá hạn")
	officer.sees("/can-bo/", "1 thời hạn quá hạn, 1 sắp đến hạn")
}

func TestTheMorningDigestTellsEachRungWhatIsItsBusiness(t *testing.T) {
	t.Parallel()
	h, _ := dueHouse(t)
	officer, head := logIn(t, h, "daklak.chv1"), logIn(t, h, "daklak.thutruong")
	officer.sees("/can-bo/ban-tin", "Việc trễ lâu", "Quá hạn 8 ngày làm việc", "Việc sắp đến hạn", "Còn 2 ngày làm việc")
	officer.sees("/can-bo/", "1 thời hạn quá hạn, 1 sắp đến hạn")
	head.sees("/can-bo/ban-tin", "Việc trễ lâu", "Quá hạn trên 5 ngày làm việc", "Phòng Thi hành án dân sự khu vực 2", "Quy ước nội bộ")
	head.seesNot("/can-bo/ban-tin", "Việc trễ một ngày") // late by one day: not yet the head's
	head.sees("/can-bo/ban-tin?xem=phong&phong=66.02", "Việc trễ một ngày")
	if err := h.Step(t.Context()); err != nil {
		t.Fatal(err)
	}
	head.sees("/can-bo/ban-tin", "Sáng 23/11/2026 ghi nhận 2 thời hạn quá hạn; nay vẫn vậy.")
	head.sees("/can-bo/", "Sáng nay có 1 thời hạn quá hạn đến nấc báo Thủ trưởng.")
}

func TestLikelyMissesStandWithTheirReasonsAndTheMeasuredError(t *testing.T) {
	t.Parallel()
	h, _ := dueHouse(t)
	officer := logIn(t, h, "daklak.chv1")
	officer.sees("/can-bo/nguy-co", "Việc sắp đến hạn", "Nguy cơ", "điểm)", "Chưa có thời hạn nào đã kết thúc để đo sai số", "không dùng để đánh giá cán bộ")
	officer.seesNot("/can-bo/nguy-co", "Việc trễ lâu") // it is late already
	if err := h.Step(t.Context()); err != nil {
		t.Fatal(err)
	}
	page := logIn(t, h, "daklak.thutruong").sees("/can-bo/nguy-co?xem=phong&phong=66.01", "quá ít để kết luận", "Theo Chấp hành viên", "Dự kiến trễ")
	if n := strings.Count(page, "điểm)"); n != 3 {
		t.Errorf("one period has %d reasons", n)
	}
}

func TestAnOutageDeclaredOnItsPageMovesADayThatThenSaysWhy(t *testing.T) {
	t.Parallel()
	h, clocks := dueHouse(t)
	why := "/can-bo/thoi-han/66/" + clocks[2]
	officer := logIn(t, h, "daklak.chv1")
	officer.sees(why, "Vì sao hạn là 25/11/2026", "Ngày làm việc thứ 5", "khoản 3 Điều 34 Luật THADS")
	if w := logIn(t, h, "daklak.chv4").send(http.MethodGet, why, nil); w.Code != http.StatusNotFound {
		t.Errorf("another officer opens the count: %d", w.Code)
	}
	const page = "/can-bo/quan-tri/thoi-gian-khong-tinh"
	first, second := logIn(t, h, "daklak.quantri1"), logIn(t, h, "daklak.quantri2")
	form := url.Values{"viec": {"de-nghi"}, "name": {"mưa lũ"}, "from": {"24/11/2026"}, "until": {"25/11/2026"}, "place": {"66"}}
	if w := first.send(http.MethodPost, page, form); w.Code != http.StatusUnprocessableEntity && w.Code != http.StatusBadRequest || !strings.Contains(w.Body.String(), "không có văn bản thì không được dời thời hạn") {
		t.Errorf("without a decree it answers %d", w.Code)
	}
	form.Set("legal_ref", "Quyết định số 321/QĐ-TTg ngày 22/11/2026")
	if w := first.send(http.MethodPost, page, form); w.Code != http.StatusSeeOther {
		t.Fatalf("the proposal answers %d", w.Code)
	}
	first.sees(page, "Một quản trị khác duyệt", `value="bo"`)
	first.seesNot(page, `value="duyet"`)
	body := second.sees(page, "Chờ duyệt", "từ 24/11/2026 đến hết 25/11/2026")
	_, id, _ := strings.Cut(body, `name="id" value="`)
	id, _, _ = strings.Cut(id, `"`)
	if w := second.send(http.MethodPost, page, url.Values{"viec": {"duyet"}, "id": {id}}); w.Code != http.StatusSeeOther {
		t.Fatalf("the approval answers %d", w.Code)
	}
	first.sees(page, "Đang tính lại")
	if err := h.Step(t.Context()); err != nil {
		t.Fatal(err)
	}
	first.sees(page, "Đang áp dụng", "Đã tính lại 1 thời hạn") // those that were over before it do not move
	officer.sees(why, "Vì sao hạn là 27/11/2026", "Không tính từ 24/11/2026 đến hết 25/11/2026: mưa lũ (Quyết định số 321/QĐ-TTg ngày 22/11/2026)", "hạn là hết ngày 25/11/2026")
	// a period that starts later respects it too
	id2, err := desk.Do(t.Context(), h.Desk, people.RobotWho(66), "later", open, openIn{Office: "66.01", Title: "Việc mới", From: h.Clock()})
	if err != nil {
		t.Fatal(err)
	}
	logIn(t, h, "daklak.thutruong").sees("/can-bo/thoi-han/66/"+id2, "Vì sao hạn là 02/12/2026", "mưa lũ")
	if w := officer.send(http.MethodGet, page, nil); w.Code != http.StatusForbidden {
		t.Errorf("an officer opens the page of outages: %d", w.Code)
	}
}

func TestTheCentreChoosesAProvince(t *testing.T) {
	t.Parallel()
	h, _ := dueHouse(t)
	var user string
	for _, a := range app.DemoPeople() {
		if a.Role == people.Examiner && a.Office == people.Centre || a.Role == people.Head && a.Office == people.Centre {
			user = a.Username
		}
	}
	if user == "" {
		t.Skip("the demo has nobody of the centre who looks at cases")
	}
	v := logIn(t, h, user)
	v.sees("/can-bo/lich?tinh=66&ngay=2026-11-20", "Việc trễ một ngày", `<option value="66" selected>`)
	v.seesNot("/can-bo/lich?ngay=2026-11-20", "Việc trễ một ngày")
	v.sees("/can-bo/ban-tin?tinh=66", "Việc trễ lâu")
}
