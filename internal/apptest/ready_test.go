package apptest_test

import (
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"thads/internal/apptest"
	"thads/internal/desk"
)

// Who watches over the house learns in time that no file can be kept any more, before an official loses a scan.
func TestAHouseThatCanKeepNoFileIsNotReady(t *testing.T) {
	t.Parallel()
	h := apptest.Open(t, "sqlite:"+filepath.Join(t.TempDir(), "thads.db"), time.Date(2026, 11, 23, 8, 0, 0, 0, desk.Zone()))
	ask := func() *httptest.ResponseRecorder {
		w := httptest.NewRecorder()
		h.Handler.ServeHTTP(w, httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/readyz", nil))
		return w
	}
	if w := ask(); w.Code != http.StatusOK {
		t.Skipf("this machine's disk is nearly full: %d %s", w.Code, w.Body)
	}
	tmp := filepath.Join(h.Config.Data, "blobs", "tmp")
	if err := os.RemoveAll(tmp); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(tmp, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if w := ask(); w.Code != http.StatusServiceUnavailable || !strings.Contains(w.Body.String(), "files") {
		t.Errorf("no file can be kept, and the house answers %d %s", w.Code, w.Body)
	}
}
