package web_test

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"thads/internal/errs"
	"thads/internal/web"
	"thads/internal/web/ui"
)

var errTaken = errs.Define(errs.Conflict, "test.taken", "Hồ sơ %s đã có người nhận.")

// house is a small portal behind every guard.
func house(t *testing.T) (http.Handler, *bytes.Buffer) {
	t.Helper()
	var log bytes.Buffer
	e := web.Edge{Log: slog.New(slog.NewJSONHandler(&log, nil)), Now: func() time.Time { return time.Unix(0, 0) }}
	mux := http.NewServeMux()
	route := func(pattern string, f web.Func) { mux.Handle(pattern, e.Handle(f)) }
	route("GET /can-bo/taken", func(http.ResponseWriter, *http.Request) error { return errTaken.New("A1").Under("Điều 5") })
	route("GET /api/v1/taken", func(http.ResponseWriter, *http.Request) error { return errTaken.New("A1") })
	route("GET /bug", func(http.ResponseWriter, *http.Request) error { return errors.New("disk on fire") })
	route("GET /panic", func(http.ResponseWriter, *http.Request) error { panic("oh") })
	route("POST /can-bo/change", func(w http.ResponseWriter, r *http.Request) error {
		_, err := io.WriteString(w, web.OnceKey(r))
		return err
	})
	mux.Handle("POST /small", web.Limit(10, e.Handle(func(_ http.ResponseWriter, r *http.Request) error {
		_, err := io.ReadAll(r.Body)
		return err
	})))
	route("GET /{$}", func(w http.ResponseWriter, r *http.Request) error {
		e.Page(w, r, http.StatusOK, ui.Citizen("Trang đầu"))
		return nil
	})
	mux.HandleFunc("/", e.NoPage)
	h, err := e.Wrap(mux)
	if err != nil {
		t.Fatal(err)
	}
	return h, &log
}

func ask(t *testing.T, h http.Handler, r *http.Request) (int, http.Header, string) {
	t.Helper()
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w.Code, w.Header(), w.Body.String()
}

func TestARefusedActTellsAPersonWhyAndAMachineItsCode(t *testing.T) {
	t.Parallel()
	h, _ := house(t)
	code, _, body := ask(t, h, httptest.NewRequest("GET", "/can-bo/taken", nil))
	if code != 409 || !strings.Contains(body, "Hồ sơ A1 đã có người nhận. (Điều 5)") || !strings.Contains(body, "<main") {
		t.Errorf("page: %d %s", code, body)
	}
	code, head, body := ask(t, h, httptest.NewRequest("GET", "/api/v1/taken", nil))
	var p web.Problem
	if err := json.Unmarshal([]byte(body), &p); err != nil {
		t.Fatal(err)
	}
	if code != 409 || p.Status != 409 || p.Code != "test.taken" || p.Detail == "" || head.Get("Content-Type") != "application/problem+json; charset=utf-8" {
		t.Errorf("problem: %d %+v %v", code, p, head)
	}
}

func TestAFaultOfOursShowsACodeAndIsLoggedWhole(t *testing.T) {
	t.Parallel()
	for path, logged := range map[string]string{"/bug": "disk on fire", "/panic": "panic: oh"} {
		h, log := house(t)
		code, _, body := ask(t, h, httptest.NewRequest("GET", path, nil))
		if code != 500 || strings.Contains(body, logged) || !strings.Contains(body, "Mã để báo") {
			t.Errorf("%s: %d %s", path, code, body)
		}
		if !strings.Contains(log.String(), logged) {
			t.Errorf("%s: the log does not tell what happened: %s", path, log)
		}
	}
}

func TestTheRequestLineHoldsNoQueryAndNoTypedText(t *testing.T) {
	t.Parallel()
	h, log := house(t)
	r := httptest.NewRequest("POST", "/can-bo/change?q=secret1", strings.NewReader("name=secret2"))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	ask(t, h, r)
	if strings.Contains(log.String(), "secret") || !strings.Contains(log.String(), `"route":"POST /can-bo/change"`) {
		t.Errorf("log: %s", log)
	}
}

func TestAFormOfAnotherSiteChangesNothing(t *testing.T) {
	t.Parallel()
	h, _ := house(t)
	r := httptest.NewRequest("POST", "/can-bo/change", nil)
	r.Header.Set("Sec-Fetch-Site", "cross-site")
	if code, _, body := ask(t, h, r); code != 403 || !strings.Contains(body, "trang khác") {
		t.Errorf("%d %s", code, body)
	}
}

func TestTheOnceKeyComesFromTheFormOrTheHeader(t *testing.T) {
	t.Parallel()
	h, _ := house(t)
	key, err := web.NewOnceKey()
	if err != nil {
		t.Fatal(err)
	}
	form := httptest.NewRequest("POST", "/can-bo/change", strings.NewReader("once_key="+key))
	form.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	machine := httptest.NewRequest("POST", "/can-bo/change", nil)
	machine.Header.Set("Idempotency-Key", key)
	for name, r := range map[string]*http.Request{"form": form, "machine": machine} {
		if _, _, body := ask(t, h, r); body != key {
			t.Errorf("%s: got %q", name, body)
		}
	}
	bad := httptest.NewRequest("POST", "/can-bo/change", strings.NewReader("once_key=1"))
	bad.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	if _, _, body := ask(t, h, bad); body != "" {
		t.Errorf("a key that is no UUID was taken: %q", body)
	}
}

func TestAnOverlongBodyIsRefusedWithWhatToDo(t *testing.T) {
	t.Parallel()
	h, _ := house(t)
	code, _, body := ask(t, h, httptest.NewRequest("POST", "/small", strings.NewReader("more than ten bytes")))
	if code != 413 || !strings.Contains(body, "nhỏ hơn") {
		t.Errorf("%d %s", code, body)
	}
}

func TestCitizensPagesAllowNoScriptAndOfficialsOnlyNonced(t *testing.T) {
	t.Parallel()
	h, _ := house(t)
	_, head, body := ask(t, h, httptest.NewRequest("GET", "/", nil))
	if csp := head.Get("Content-Security-Policy"); !strings.Contains(csp, "script-src 'none'") || strings.Contains(body, "<script") {
		t.Errorf("citizens: %s", csp)
	}
	_, one, _ := ask(t, h, httptest.NewRequest("GET", "/can-bo/taken", nil))
	_, two, _ := ask(t, h, httptest.NewRequest("GET", "/can-bo/taken", nil))
	if a, b := one.Get("Content-Security-Policy"), two.Get("Content-Security-Policy"); !strings.Contains(a, "'nonce-") || a == b {
		t.Errorf("officials: the nonce must be new for each answer: %s", a)
	}
}

func TestPagesTravelCompressed(t *testing.T) {
	t.Parallel()
	h, _ := house(t)
	r := httptest.NewRequest("GET", "/", nil)
	r.Header.Set("Accept-Encoding", "gzip")
	_, head, body := ask(t, h, r)
	if head.Get("Content-Encoding") != "gzip" {
		t.Fatal("not compressed")
	}
	z, err := gzip.NewReader(strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	plain, err := io.ReadAll(z)
	if err != nil || !strings.Contains(string(plain), "</html>") {
		t.Errorf("%v %d bytes", err, len(plain))
	}
}

func TestAnAddressNobodyServesHasAWayBack(t *testing.T) {
	t.Parallel()
	h, _ := house(t)
	if code, _, body := ask(t, h, httptest.NewRequest("GET", "/khong-co", nil)); code != 404 || !strings.Contains(body, `href="/"`) {
		t.Errorf("%d %s", code, body)
	}
}
