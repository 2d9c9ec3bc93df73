package story_test

import (
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"strings"
	"testing"

	"thads/internal/app"
	"thads/internal/apptest"
	"thads/internal/apptest/story"
	"thads/internal/store/storetest"
)

// TestWhatWaitsSaysItsOwnTime: the release of a redeemed asset is due by its own period (T-122), whatever else of the case is
// late, and a request by the days its acceptance has.
func TestWhatWaitsSaysItsOwnTime(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ story, last, user, page, want string }{
		{"chuoc-lai-tai-san", `amount="302000000"`, "daklak.chv1", "/can-bo/ky", "Còn 3 ngày làm việc"},
		{"cho-dieu-kien-thi-hanh", "nộp đơn", "daklak.tiepnhan1", "/can-bo/yeu-cau", "Còn 5 ngày làm việc"},
	} {
		t.Run(c.story, func(t *testing.T) {
			t.Parallel()
			text, err := os.ReadFile("testdata/" + c.story + ".story")
			if err != nil {
				t.Fatal(err)
			}
			at := strings.Index(string(text), c.last)
			if at < 0 {
				t.Fatalf("the story has no step %q", c.last)
			}
			line, _, _ := strings.Cut(string(text[at:]), "\n")
			h := apptest.Open(t, storetest.SQLiteDSN(t), opens(string(text)))
			story.Play(t, h, string(text[:at])+line, "testdata")
			send := func(method, path, body string, cookies ...*http.Cookie) *httptest.ResponseRecorder {
				r := httptest.NewRequestWithContext(t.Context(), method, path, strings.NewReader(body))
				r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
				r.RemoteAddr = "127.0.0.1:5000"
				for _, k := range cookies {
					r.AddCookie(k)
				}
				w := httptest.NewRecorder()
				h.Handler.ServeHTTP(w, r)
				return w
			}
			in := send(http.MethodPost, "/can-bo/dang-nhap", url.Values{"username": {c.user}, "password": {app.DemoPassword}}.Encode())
			if w := send(http.MethodGet, c.page, "", in.Result().Cookies()...); w.Code != http.StatusOK || !strings.Contains(w.Body.String(), c.want) || strings.Contains(w.Body.String(), "Quá hạn") {
				t.Errorf("%s answers %d and does not say %q alone", c.page, w.Code, c.want)
			}
		})
	}
}
