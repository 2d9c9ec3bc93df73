package browser_test

import (
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"sync/atomic"
	"testing"
	"time"

	"thads/internal/apptest"
	"thads/internal/apptest/browser"
	"thads/internal/store/storetest"
)

// On a slow line the page says that the form is on its way, and an impatient hand sends it once.
func TestAFormOnASlowLineSaysSoAndIsSentOnce(t *testing.T) {
	t.Parallel()
	h := apptest.Open(t, storetest.SQLiteDSN(t), time.Date(2026, 11, 23, 9, 0, 0, 0, time.FixedZone("ICT", 7*3600)))
	var sent atomic.Int32
	arrived, release := make(chan struct{}, 10), make(chan struct{})
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodPost && r.URL.Path == "/can-bo/nhan" {
			sent.Add(1)
			arrived <- struct{}{}
			<-release
		}
		h.Handler.ServeHTTP(w, r)
	}))
	t.Cleanup(server.Close)
	b := browser.Open(t, server.URL)
	person(b, "daklak.tiepnhan1")
	scan := filepath.Join(t.TempDir(), "ban-an.txt")
	if err := os.WriteFile(scan, []byte(judgment), 0o600); err != nil {
		t.Fatal(err)
	}
	b.Go("/can-bo/nhan")
	b.Upload("#files", scan)
	said := browser.Eval[string](b, `(() => { const f = document.querySelector("form.take-in"), press = f.querySelector("button"); press.click(); press.click(); press.click(); return document.querySelector(".sending")?.textContent ?? ""; })()`)
	if said != "Đang gửi và đọc tệp, có thể mất vài chục giây…" {
		t.Errorf("the page says %q while the form is on its way", said)
	}
	<-arrived
	close(release)
	b.Wait(".intake, [data-reading]")
	if n := sent.Load(); n != 1 {
		t.Errorf("the form was sent %d times", n)
	}
	b.Clean()
}
