package browser

import (
	"log/slog"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/a-h/templ"

	"thads/internal/web"
	"thads/internal/web/assets"
)

// Serve shows pages behind the guards every portal stands behind, without a store: pages maps a path to what it shows.
func Serve(t testing.TB, pages map[string]templ.Component) string {
	t.Helper()
	if !assets.Built() {
		missing(t, "the browser's files are not built: run make assets")
	}
	e := web.Edge{Log: slog.New(slog.DiscardHandler), Now: time.Now}
	mux := http.NewServeMux()
	mux.Handle(assets.Prefix, assets.Handler())
	for path, page := range pages {
		mux.Handle("GET "+path, e.Handle(func(w http.ResponseWriter, r *http.Request) error {
			e.Page(w, r, http.StatusOK, page)
			return nil
		}))
	}
	mux.HandleFunc("/", e.NoPage)
	h, err := e.Wrap(mux)
	if err != nil {
		t.Fatal(err)
	}
	s := httptest.NewServer(h)
	t.Cleanup(s.Close)
	return s.URL
}

// Look opens every page at both widths, keeps its pictures, and fails for anything the page complains about, anything
// wider than the window, and any serious obstacle.
func (b *Browser) Look(name, path string) {
	b.t.Helper()
	for _, width := range []int64{Desktop, Phone} {
		b.Width(width)
		b.Go(path)
		b.Screenshot(name, width)
		b.NoSidewaysScroll()
		b.Axe()
		b.Clean()
	}
}
