package crash_test

import (
	"bytes"
	"fmt"
	"io"
	"math/rand/v2"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"net/url"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"thads/internal/app"
	"thads/internal/apptest"
	"thads/internal/casefile"
	"thads/internal/people"
	"thads/internal/store"
	"thads/internal/store/storetest"
)

// login gives the cookies of a person who is logged in.
func login(t *testing.T, h *apptest.House, user string) []*http.Cookie {
	t.Helper()
	form := url.Values{"username": {user}, "password": {app.DemoPassword}}
	r := httptest.NewRequestWithContext(t.Context(), http.MethodPost, "/can-bo/dang-nhap", strings.NewReader(form.Encode()))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	r.RemoteAddr = "127.0.0.1:5000"
	w := httptest.NewRecorder()
	h.Handler.ServeHTTP(w, r)
	if w.Code != http.StatusSeeOther || len(w.Result().Cookies()) == 0 {
		t.Fatalf("log-in answers %d", w.Code)
	}
	return w.Result().Cookies()
}

// upload sends one file as a browser does; the body is made while it is read.
func upload(t *testing.T, h *apptest.House, cookies []*http.Cookie, key, name string, file io.Reader) *httptest.ResponseRecorder {
	t.Helper()
	in, out := io.Pipe()
	form := multipart.NewWriter(out)
	go func() {
		part, err := form.CreateFormFile("files", name)
		if err == nil {
			_, err = io.Copy(part, file)
		}
		if err == nil {
			err = form.Close()
		}
		out.CloseWithError(err)
	}()
	r := httptest.NewRequestWithContext(t.Context(), http.MethodPost, "/can-bo/nhan", in)
	r.Header.Set("Content-Type", form.FormDataContentType())
	r.Header.Set("Idempotency-Key", key)
	r.RemoteAddr = "127.0.0.1:5000"
	for _, c := range cookies {
		r.AddCookie(c)
	}
	w := httptest.NewRecorder()
	h.Handler.ServeHTTP(w, r)
	if err := in.Close(); err != nil {
		t.Error(err)
	}
	return w
}

type zeros struct{}

func (zeros) Read(p []byte) (int, error) { clear(p); return len(p), nil }

// It runs alone: it looks at the memory of the whole process.
func TestAFileOfTwoHundredMegabytesIsRefusedByItsSizeAndFillsNoMemory(t *testing.T) { //nolint:paralleltest // see above
	h := apptest.Open(t, storetest.SQLiteDSN(t), start)
	cookies := login(t, h, "daklak.tiepnhan1")
	var was, is runtime.MemStats
	runtime.ReadMemStats(&was)
	w := upload(t, h, cookies, uuid.NewString(), "to.pdf", io.LimitReader(zeros{}, 200<<20))
	runtime.ReadMemStats(&is)
	if w.Code != http.StatusRequestEntityTooLarge || !strings.Contains(w.Body.String(), "64 MB") {
		t.Errorf("it answers %d: the sentence with the limit is not there", w.Code)
	}
	if took := (is.TotalAlloc - was.TotalAlloc) >> 20; took > 64 {
		t.Errorf("refusing it took %d MB of memory", took)
	}
	if js := judgments(t, h); len(js) != 0 {
		t.Errorf("%d judgments are booked", len(js))
	}
}

func judgments(t *testing.T, h *apptest.House) []casefile.Judgment {
	t.Helper()
	js, err := h.Store.For(people.OperatorWho).Judgments(t.Context(), casefile.Received, 100)
	if err != nil {
		t.Fatal(err)
	}
	return js
}

func TestTheSameFileUploadedTwiceAtOnceIsOneJudgmentAndOneRepetition(t *testing.T) {
	each(t, func(t *testing.T, h *apptest.House) {
		cookies := login(t, h, "daklak.tiepnhan1")
		codes := make([]int, 2)
		together(2, func(i int) {
			codes[i] = upload(t, h, cookies, uuid.NewString(), "a.txt", strings.NewReader(sound)).Code
		})
		same := 0
		for _, j := range judgments(t, h) {
			if j.SameAs != "" {
				same++
			}
		}
		if js := judgments(t, h); len(js) != 2 || same != 1 || codes[0] != http.StatusSeeOther || codes[1] != http.StatusSeeOther {
			t.Errorf("%d judgments, %d of them repetitions, answers %v", len(js), same, codes)
		}
		key := uuid.NewString() // a double click: one key, one judgment
		together(2, func(i int) {
			codes[i] = upload(t, h, cookies, key, "b.txt", strings.NewReader(strings.Replace(sound, "77/2026", "78/2026", 1))).Code
		})
		if js := judgments(t, h); len(js) != 3 {
			t.Errorf("after a double click %d judgments, want 3; answers %v", len(js), codes)
		}
		clean(t, h.Store, h.Blobs.Check)
	})
}

func TestBadFilesOverTheWebAnswerWithAPageAndBecomeWork(t *testing.T) {
	t.Parallel()
	h := apptest.Open(t, storetest.SQLiteDSN(t), start)
	cookies := login(t, h, "daklak.tiepnhan1")
	n := 0
	for _, f := range badFiles(t) {
		if w := upload(t, h, cookies, uuid.NewString(), f.name, bytes.NewReader(f.data)); w.Code != http.StatusSeeOther {
			t.Errorf("%s: answered %d", f.name, w.Code)
			continue
		}
		n++
	}
	if js := judgments(t, h); len(js) != n {
		t.Errorf("%d of %d files are booked", len(js), n)
	}
	if w := upload(t, h, nil, uuid.NewString(), "a.txt", strings.NewReader(sound)); w.Code == http.StatusOK || len(judgments(t, h)) != n {
		t.Errorf("somebody who is not logged in is answered %d", w.Code)
	}
}

func ask(h *apptest.House, from, code string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(http.MethodGet, "/tra-cuu/"+code, nil)
	r.RemoteAddr = from
	w := httptest.NewRecorder()
	h.Handler.ServeHTTP(w, r)
	return w
}

func TestWrongCodesTellNothingFromOneAnother(t *testing.T) {
	t.Parallel()
	h := apptest.Open(t, storetest.SQLiteDSN(t), start)
	decide(t, h, 1, 1)
	cs, err := h.Store.For(people.OperatorWho).Cases(t.Context(), store.CaseFilter{})
	if err != nil || len(cs) != 1 {
		t.Fatal(len(cs), err)
	}
	right := cs[0].PublicCode
	wrong := []string{"sai", "66", "66AA-BBBB-CCCC", strings.ToLower(right[:len(right)-2]), right + "0", right[:len(right)-1] + "~"}
	for range 20 {
		var b [16]byte
		for i := range b {
			b[i] = byte(rand.N(256))
		}
		wrong = append(wrong, casefile.Code(66, b), casefile.Code(12, b)) // well made, of a province with cases and of one without
	}
	first := ask(h, "198.51.100.1:1", wrong[0])
	for i, code := range wrong {
		w := ask(h, fmt.Sprintf("198.51.100.%d:1", i+1), code)
		if w.Code != http.StatusNotFound || w.Body.String() != first.Body.String() {
			t.Errorf("wrong code %d is answered %d with %d bytes, the first %d bytes", i, w.Code, w.Body.Len(), first.Body.Len())
		}
		a, b := w.Header().Clone(), first.Header().Clone()
		for _, own := range []string{"X-Request-Id", "Date"} {
			a.Del(own)
			b.Del(own)
		}
		if fmt.Sprint(a) != fmt.Sprint(b) {
			t.Errorf("wrong code %d has other headers: %v, not %v", i, a, b)
		}
	}
	w := ask(h, "203.0.113.9:1", right)
	if w.Code != http.StatusOK {
		t.Fatalf("the right code is answered %d", w.Code)
	}
	for _, secret := range []string{"Ung Văn Thử", "Văn Thử", "thôn 1", "xã Ea Kao", "1980", cs[0].ID, cs[0].JudgmentID} {
		if strings.Contains(w.Body.String(), secret) {
			t.Errorf("the page shows %q to whoever found a slip of paper", secret)
		}
	}
}

func TestWhoTriesCodesIsStoppedAndHisNeighbourIsNot(t *testing.T) {
	t.Parallel()
	h := apptest.Open(t, storetest.SQLiteDSN(t), start)
	stopped := 0
	for range 60 {
		w := ask(h, "198.51.100.7:1", "sai")
		if w.Code == http.StatusTooManyRequests {
			stopped++
		}
	}
	if stopped < 25 {
		t.Errorf("of 60 tries at once %d were stopped", stopped)
	}
	if w := ask(h, "198.51.100.8:1", "sai"); w.Code != http.StatusNotFound {
		t.Errorf("his neighbour is answered %d", w.Code)
	}
	h.Set(start.Add(2 * time.Minute))
	if w := ask(h, "198.51.100.7:1", "sai"); w.Code != http.StatusNotFound {
		t.Errorf("two minutes later he is answered %d", w.Code)
	}
}
