// Package hands_test walks the pages about whose hands work is in, over the whole product.
package hands_test

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"strings"
	"testing"
	"time"

	"thads/internal/app"
	"thads/internal/apptest"
	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/desk/admin"
	"thads/internal/document"
	"thads/internal/people"
	"thads/internal/store"
)

// browser is one person's browser.
type browser struct {
	t       *testing.T
	h       *apptest.House
	cookies []*http.Cookie
}

func open(t *testing.T, h *apptest.House, user string) *browser {
	t.Helper()
	b := &browser{t: t, h: h}
	w := b.send(http.MethodPost, "/can-bo/dang-nhap", url.Values{"username": {user}, "password": {app.DemoPassword}})
	if b.cookies = w.Result().Cookies(); w.Code != http.StatusSeeOther || len(b.cookies) == 0 {
		t.Fatalf("%s: log-in answers %d", user, w.Code)
	}
	return b
}

func (b *browser) send(method, path string, form url.Values) *httptest.ResponseRecorder {
	r := httptest.NewRequestWithContext(b.t.Context(), method, path, strings.NewReader(form.Encode()))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	r.RemoteAddr = "127.0.0.1:5000"
	for _, c := range b.cookies {
		r.AddCookie(c)
	}
	w := httptest.NewRecorder()
	b.h.Handler.ServeHTTP(w, r)
	return w
}

// get reads a page that must be there.
func (b *browser) get(path string) string {
	b.t.Helper()
	w := b.send(http.MethodGet, path, nil)
	if w.Code != http.StatusOK {
		b.t.Fatalf("%s answers %d: %s", path, w.Code, w.Body)
	}
	return w.Body.String()
}

var onceKey = regexp.MustCompile(`name="once_key" value="([^"]+)"`)

// post sends a form of a page with the page's own once-key.
func (b *browser) post(path string, form url.Values) *httptest.ResponseRecorder {
	b.t.Helper()
	m := onceKey.FindStringSubmatch(b.get(path))
	if m == nil {
		b.t.Fatalf("%s has no form", path)
	}
	form.Set("once_key", m[1])
	return b.send(http.MethodPost, path, form)
}

func TestCasesAreSpreadAndFollowWhoIsAwayAndWhoLeaves(t *testing.T) {
	t.Parallel()
	apptest.Each(t, time.Date(2026, 11, 23, 8, 0, 0, 0, desk.Zone()), func(t *testing.T, h *apptest.House) {
		who := func(name string) people.Who {
			w, err := h.Store.Person(t.Context(), name)
			if err != nil {
				t.Fatal(err)
			}
			return w
		}
		one, two := who("daklak.chv1"), who("daklak.chv2")
		err := h.Store.Do(t.Context(), func(tx *store.Tx) error {
			for id, name := range map[string]string{"c1": "Phạm Thị Thử", "c2": one.Name, "c3": "Vũ Văn Mẫu"} {
				c := casefile.Case{Province: 66, ID: id, JudgmentID: "j" + id, OfficeCode: "66.01", State: casefile.Received, Regime: "B", Title: name + " – " + id, OpenedAt: h.Clock().UnixMicro(), DueAt: casefile.NoDue, EndsAt: casefile.NoDue}
				p := casefile.Party{Province: 66, ID: "p" + id, JudgmentID: "j" + id, Name: name, Address: "xã Ea Kar, tỉnh Đắk Lắk"}
				tx.Insert(c)
				tx.Insert(p)
				tx.Insert(casefile.OnSide(id, p, casefile.Debtor))
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		lead := open(t, h, "daklak.truongphong1")
		page := lead.get("/can-bo/phan-cong")
		if !strings.Contains(page, one.Name+": Trùng họ tên với đương sự "+one.Name) || !strings.Contains(page, "nhẹ nhất trong 3 Chấp hành viên") {
			t.Errorf("the proposals don't say why:\n%s", page)
		}
		if side := lead.get("/can-bo/ho-so/66/c1"); !strings.Contains(side, "Đề xuất") || !strings.Contains(side, "điểm d khoản 2 Điều 16") {
			t.Error("the case's own page proposes nobody")
		}
		// one row is barred and two are no cases whatever the browser sends, the others are done
		w := lead.post("/can-bo/phan-cong", url.Values{"ho_so": {"66/c1", "66/c2", "66/khong-co", "la", "66/c3"}, "cho.66/c1": {one.ID}, "cho.66/c2": {one.ID}, "cho.66/c3": {two.ID}})
		if w.Code != http.StatusOK || strings.Count(w.Body.String(), "Đã phân công") != 2 || !strings.Contains(w.Body.String(), "Không giao được: Trùng họ tên") ||
			strings.Count(w.Body.String(), "không tìm thấy hồ sơ này") != 2 {
			t.Fatalf("%d: %s", w.Code, w.Body)
		}

		// the first officer is away: the second sees his case, and no longer when he is back
		away := open(t, h, "daklak.chv1")
		if w := away.post("/can-bo/vang-mat", url.Values{"viec": {"vang"}, "ai": {one.ID}, "thay": {two.ID}, "tu": {"2026-11-23"}, "den": {"2026-11-27"}, "ly_do": {"Nghỉ phép"}}); w.Code != http.StatusSeeOther {
			t.Fatalf("absence answers %d: %s", w.Code, w.Body)
		}
		deputy := open(t, h, "daklak.chv2")
		deputy.get("/can-bo/ho-so/66/c1")
		id := regexp.MustCompile(`name="id" value="([^"]+)"`).FindStringSubmatch(away.get("/can-bo/vang-mat"))
		if w := away.post("/can-bo/vang-mat", url.Values{"viec": {"tro-lai"}, "id": {id[1]}}); w.Code != http.StatusSeeOther {
			t.Fatalf("back answers %d: %s", w.Code, w.Body)
		}
		if w := deputy.send(http.MethodGet, "/can-bo/ho-so/66/c1", nil); w.Code != http.StatusNotFound {
			t.Errorf("the officer is back and his deputy still sees the case: %d", w.Code)
		}

		// the second officer leaves: his case is put before the leader and goes to another
		if _, err := desk.Do(t.Context(), h.Desk, who("daklak.quantri1"), "leave", admin.Disable, admin.DisableIn{ID: two.ID, Disabled: true}); err != nil {
			t.Fatal(err)
		}
		if list := lead.get("/can-bo/"); !strings.Contains(list, "Phân công lại hồ sơ và việc của "+two.Name) {
			t.Error("the leader's work list does not say that somebody left")
		}
		from := "/can-bo/phan-cong?cua=" + two.ID
		if page = lead.get(from); !strings.Contains(page, "Vũ Văn Mẫu – c3") || strings.Contains(page, `value="`+two.ID+`"`+` selected`) {
			t.Errorf("what he left: %s", page)
		}
		w = lead.post(from, url.Values{"cua": {two.ID}, "ho_so": {"66/c3"}, "cho.66/c3": {one.ID}, "ly_do": {"Chuyển công tác"}})
		if w.Code != http.StatusOK || !strings.Contains(w.Body.String(), "Đã phân công "+one.Name) || !strings.Contains(w.Body.String(), "Kết thúc phân công lại") {
			t.Fatalf("%d: %s", w.Code, w.Body)
		}
	})
}

// The menu says how much waits to be signed, sealed and confirmed, for who may do it and nobody else.
func TestTheMenuCountsWhatWaits(t *testing.T) {
	t.Parallel()
	apptest.Each(t, time.Date(2026, 11, 23, 8, 0, 0, 0, desk.Zone()), func(t *testing.T, h *apptest.House) {
		err := h.Store.Do(t.Context(), func(tx *store.Tx) error {
			for i, p := range []document.Paper{{State: document.Submitted, Family: people.FamilyHead}, {State: document.Submitted, Family: people.FamilyHead}, {State: document.Submitted, Family: people.FamilyComplaint},
				{State: document.Signed, Family: people.FamilyHead}} {
				p.Province, p.ID, p.OfficeCode = 66, fmt.Sprint("p", i), "66.01"
				tx.Insert(p)
			}
			tx.Insert(casefile.Judgment{Province: 66, ID: "j1", OfficeCode: "66.01", State: casefile.Received})
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		for user, want := range map[string]string{"daklak.thutruong": "ký 3", "daklak.photruong": "ký 2", "daklak.vanthu": "dấu 1 nhận 1", "daklak.tiepnhan1": "nhận 1", "daklak.tiepnhan2": "", "daklak.chv1": ""} {
			page := open(t, h, user).get("/can-bo/lich")
			var got []string
			for _, place := range []struct{ say, href string }{{"ký", "/can-bo/ky"}, {"dấu", "/can-bo/dong-dau"}, {"nhận", "/can-bo/nhan"}} {
				if m := regexp.MustCompile(`(?s)href="` + place.href + `".*?</a>`).FindString(page); m != "" {
					if n := regexp.MustCompile(`>\s*(\d+)\s*<`).FindStringSubmatch(m); n != nil {
						got = append(got, place.say+" "+n[1])
					}
				}
			}
			if strings.Join(got, " ") != want {
				t.Errorf("%s reads %q in the menu, want %q", user, strings.Join(got, " "), want)
			}
		}
	})
}
