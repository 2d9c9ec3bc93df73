package session_test

import (
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"thads/internal/desk"
	"thads/internal/desk/admin"
	"thads/internal/errs"
	"thads/internal/people"
	"thads/internal/store/storetest"
	"thads/internal/web/session"
)

const secret = "một câu dễ nhớ 2026"

// portal is a small staff portal over a real database, on a clock of its own.
type portal struct {
	t    *testing.T
	desk *desk.Desk
	m    *session.Manager
	h    http.Handler
	now  time.Time
	log  *strings.Builder
	keys int
	id   string // account of "chv1"
}

func newPortal(t *testing.T) *portal {
	t.Helper()
	p := &portal{t: t, now: time.Date(2026, 11, 22, 8, 0, 0, 0, desk.Zone()), log: &strings.Builder{}}
	p.desk = &desk.Desk{Store: storetest.New(t), Now: func() time.Time { return p.now }, Log: slog.New(slog.NewJSONHandler(p.log, nil))}
	p.m = session.New(p.desk, func(w http.ResponseWriter, _ *http.Request, err error) {
		http.Error(w, errs.As(err).Def.Key, map[errs.Kind]int{errs.Unauthenticated: 401}[errs.KindOf(err)])
	})
	p.id = p.person("chv1")
	mux := http.NewServeMux()
	mux.Handle("POST "+session.LogInPath, p.m.PostLogIn(func(w http.ResponseWriter, _ *http.Request, _ string, err error) {
		w.WriteHeader(http.StatusForbidden)
		if _, werr := io.WriteString(w, errs.As(err).Def.Key+" "+errs.As(err).Text()); werr != nil {
			t.Error(werr)
		}
	}))
	mux.Handle("POST "+session.LogOutPath, p.m.PostLogOut())
	mux.Handle("POST /can-bo/doi", http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if err := p.m.ChangePassword(w, r, r.PostFormValue("old"), r.PostFormValue("new")); err != nil {
			http.Error(w, errs.As(err).Def.Key, http.StatusForbidden)
		}
	}))
	mux.Handle("/can-bo/", p.m.Need(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		who, _ := session.Who(r)
		fmt.Fprintf(w, "%s %s %d %s %d still=%v", who.ID, who.Role, who.Province, who.OfficeCode, who.Level, p.m.Still(r))
	})))
	p.h = p.m.Load(mux)
	return p
}

func act[In, Out any](p *portal, act desk.Act[In, Out], in In) Out {
	p.t.Helper()
	p.keys++
	out, err := desk.Do(p.t.Context(), p.desk, people.OperatorWho, fmt.Sprint("key ", p.keys), act, in)
	if err != nil {
		p.t.Fatal(err)
	}
	return out
}

// person makes an officer with the password secret.
func (p *portal) person(username string) string {
	p.t.Helper()
	if p.keys == 0 {
		if err := admin.SeedOffices(p.t.Context(), p.desk); err != nil {
			p.t.Fatal(err)
		}
	}
	a := act(p, admin.Account, admin.AccountIn{Username: username, Name: "Người Thử", Role: people.Officer, Office: "66.01"})
	hash, err := session.Hash(secret)
	if err != nil {
		p.t.Fatal(err)
	}
	act(p, admin.Password, admin.PasswordIn{ID: a.ID, Hash: hash})
	return a.ID
}

// browser sends requests with the cookies it was given.
type browser struct {
	p      *portal
	from   string // address
	https  bool
	cookie *http.Cookie
}

func (p *portal) browser() *browser { return &browser{p: p, from: "127.0.0.1:5000"} }

func (b *browser) send(method, path string, form ...string) *httptest.ResponseRecorder {
	b.p.t.Helper()
	body := url(form...)
	r := httptest.NewRequestWithContext(b.p.t.Context(), method, path, strings.NewReader(body))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	r.RemoteAddr = b.from
	if b.https {
		r.Header.Set("X-Forwarded-Proto", "https")
	}
	if b.cookie != nil {
		r.AddCookie(b.cookie)
	}
	w := httptest.NewRecorder()
	b.p.h.ServeHTTP(w, r)
	for _, c := range w.Result().Cookies() { //nolint:bodyclose // a recorder's body needs no closing
		if b.cookie = c; c.MaxAge < 0 {
			b.cookie = nil
		}
	}
	return w
}

func url(form ...string) string {
	var b strings.Builder
	for i := 0; i+1 < len(form); i += 2 {
		fmt.Fprintf(&b, "%s=%s&", form[i], strings.ReplaceAll(form[i+1], " ", "+"))
	}
	return b.String()
}

func (b *browser) logIn(username, password string) *httptest.ResponseRecorder {
	b.p.t.Helper()
	return b.send("POST", session.LogInPath, session.FieldUsername, username, session.FieldPassword, password)
}

// in says whether the browser's session is good.
func (b *browser) in() bool {
	b.p.t.Helper()
	return b.send("GET", "/can-bo/").Code == http.StatusOK
}

func TestALogInLastsAndSaysWhoItIs(t *testing.T) {
	t.Parallel()
	p := newPortal(t)
	b := p.browser()
	if w := b.send("GET", "/can-bo/ho-so/1?trang=2"); w.Code != http.StatusSeeOther || w.Header().Get("Location") != "/can-bo/dang-nhap?ve=%2Fcan-bo%2Fho-so%2F1%3Ftrang%3D2" {
		t.Errorf("nobody is led to %d %s", w.Code, w.Header().Get("Location"))
	}
	w := b.send("POST", session.LogInPath, session.FieldUsername, " CHV1 ", session.FieldPassword, secret, session.FieldBack, "/can-bo/viec")
	if w.Code != http.StatusSeeOther || w.Header().Get("Location") != "/can-bo/viec" {
		t.Fatalf("log-in: %d %s %s", w.Code, w.Header().Get("Location"), w.Body)
	}
	c := b.cookie
	if c.Name != "thads" || !c.HttpOnly || c.SameSite != http.SameSiteLaxMode || c.Path != "/" || c.MaxAge != 0 || len(c.Value) < 50 {
		t.Errorf("cookie %+v", c)
	}
	if got, want := b.send("GET", "/can-bo/").Body.String(), p.id+" officer 66 66.01 2 still=true"; got != want {
		t.Errorf("the page is for %q, want %q", got, want)
	}
	if w := b.send("POST", session.LogOutPath); w.Code != http.StatusSeeOther || b.cookie != nil {
		t.Errorf("log-out: %d, cookie %v", w.Code, b.cookie)
	}
	if b.cookie = c; b.in() {
		t.Error("the old token opens the door after the log-out")
	}
	if strings.Contains(p.log.String(), "CHV1") || strings.Contains(p.log.String(), "chv1") || strings.Contains(p.log.String(), c.Value) {
		t.Errorf("the log carries a user name or a token: %s", p.log)
	}
}

func TestOverHTTPSTheCookieIsBoundToTheHost(t *testing.T) {
	t.Parallel()
	p := newPortal(t)
	b := p.browser()
	b.https = true
	b.logIn("chv1", secret)
	if b.cookie == nil || b.cookie.Name != "__Host-thads" || !b.cookie.Secure || b.cookie.Path != "/" || b.cookie.Domain != "" || !b.in() {
		t.Errorf("cookie %+v", b.cookie)
	}
	far := p.browser()
	far.from = "203.0.113.7:4000"
	if w := far.logIn("chv1", secret); !strings.HasPrefix(w.Body.String(), "session.insecure") || far.cookie != nil {
		t.Errorf("a password came over the net unencrypted and was taken: %s", w.Body)
	}
	if far.https = true; !strings.HasPrefix(far.logIn("chv1", secret).Body.String(), "session.insecure") {
		t.Error("a far machine may claim to be our proxy")
	}
}

func TestSessionsEnd(t *testing.T) {
	t.Parallel()
	ends := []struct {
		name string
		do   func(p *portal, b *browser)
		want bool // still in
	}{
		{"29 minutes idle is not too long", func(p *portal, _ *browser) { p.now = p.now.Add(29 * time.Minute) }, true},
		{"30 minutes idle is", func(p *portal, _ *browser) { p.now = p.now.Add(30 * time.Minute) }, false},
		{"in use all day it lasts", func(p *portal, b *browser) {
			for range 35 { // 11 h 40
				p.now = p.now.Add(20 * time.Minute)
				b.in()
			}
		}, true},
		{"after 12 hours it ends even in use", func(p *portal, b *browser) {
			for range 36 {
				p.now = p.now.Add(20 * time.Minute)
				b.in()
			}
		}, false},
		{"asking whether it lives does not keep it awake", func(p *portal, b *browser) {
			r := httptest.NewRequestWithContext(p.t.Context(), "GET", "/can-bo/", nil)
			r.RemoteAddr = b.from
			r.AddCookie(b.cookie)
			for range 3 {
				p.now = p.now.Add(11 * time.Minute)
				p.m.Still(r)
			}
		}, false},
		{"the account is closed", func(p *portal, _ *browser) { act(p, admin.Disable, admin.DisableIn{ID: p.id, Disabled: true}) }, false},
		{"closed and opened again", func(p *portal, _ *browser) {
			act(p, admin.Disable, admin.DisableIn{ID: p.id, Disabled: true})
			act(p, admin.Disable, admin.DisableIn{ID: p.id})
		}, false},
		{"an administrator sets the password anew", func(p *portal, _ *browser) {
			hash, err := session.Hash(secret) // the same one
			if err != nil {
				p.t.Fatal(err)
			}
			act(p, admin.Password, admin.PasswordIn{ID: p.id, Hash: hash})
		}, false},
		{"he changes his password elsewhere", func(p *portal, _ *browser) {
			other := p.browser()
			other.logIn("chv1", secret)
			if w := other.send("POST", "/can-bo/doi", "old", secret, "new", "một câu khác hẳn 2027"); w.Code != 200 || !other.in() {
				p.t.Errorf("change: %d %s", w.Code, w.Body)
			}
		}, false},
		{"he logs in elsewhere as well", func(p *portal, _ *browser) { p.browser().logIn("chv1", secret) }, true},
		{"sweeping leaves live sessions alone", func(p *portal, _ *browser) {
			if err := p.m.Sweep(p.t.Context()); err != nil {
				p.t.Fatal(err)
			}
		}, true},
	}
	for _, c := range ends {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			p := newPortal(t)
			b := p.browser()
			if b.logIn("chv1", secret); !b.in() {
				t.Fatal("no log-in")
			}
			if c.do(p, b); b.in() != c.want {
				t.Errorf("still in: %v, want %v", !c.want, c.want)
			}
		})
	}
}

func TestALogInGetsANewTokenAndEndsTheOldOne(t *testing.T) {
	t.Parallel()
	p := newPortal(t)
	b := p.browser()
	b.cookie = &http.Cookie{Name: "thads", Value: "planted-by-somebody"}
	b.logIn("chv1", secret)
	first := b.cookie
	if first.Value == "planted-by-somebody" || !b.in() {
		t.Fatalf("the session runs under a planted token: %v", first)
	}
	b.logIn("chv1", secret)
	if second := b.cookie; second.Value == first.Value || !b.in() {
		t.Error("the second log-in has the token of the first")
	}
	if b.cookie = first; b.in() {
		t.Error("the first token lives on beside the second")
	}
}

func TestOnlyTheHashOfATokenIsStored(t *testing.T) {
	t.Parallel()
	p := newPortal(t)
	b := p.browser()
	b.logIn("chv1", secret)
	_, _, found, err := p.desk.Store.Session(t.Context(), b.cookie.Value, p.now.UnixMicro())
	if err != nil || found {
		t.Errorf("the token itself is in the table: %v %v", found, err)
	}
	if !b.in() {
		t.Error("and its hash is not")
	}
}

func TestPasswordsThatMayBeSet(t *testing.T) {
	t.Parallel()
	for password, want := range map[string]error{
		"một câu dễ nhớ":          nil,
		"Đồng Nai mùa mưa":        nil,
		"ngắn quá":                errs.Define(errs.Invalid, "session.password_short", ""),
		"aaaaaaaaaaaaaaaa":        errs.Define(errs.Invalid, "session.password_plain", ""),
		"xin-chao-Daklak.chv1":    errs.Define(errs.Invalid, "session.password_plain", ""),
		strings.Repeat("dài", 99): errs.Define(errs.Invalid, "session.password_short", ""),
	} {
		err := session.CheckPassword("daklak.chv1", password)
		switch known := errs.As(err); {
		case (err == nil) != (want == nil), want != nil && known.Def.Key != errs.As(want).Def.Key:
			t.Errorf("%q: %v, want %v", password, err, want)
		}
	}
}

func TestBackLeadsOnlyToPagesOfOurs(t *testing.T) {
	t.Parallel()
	for to, want := range map[string]string{
		"/can-bo/ho-so/1?trang=2":      "/can-bo/ho-so/1?trang=2",
		"/dieu-hanh/":                  "/dieu-hanh/",
		"":                             "/can-bo/",
		"https://evil.example/can-bo/": "/can-bo/",
		"//evil.example/can-bo/":       "/can-bo/",
		`/\evil.example/can-bo/`:       "/can-bo/",
		"/can-bo/../api/":              "/can-bo/",
		"/can-bo/dang-nhap":            "/can-bo/",
		"/api/v1/x":                    "/can-bo/",
		"javascript:alert(1)":          "/can-bo/",
		"/can-bo\n/":                   "/can-bo/",
	} {
		if got := session.Back(to); got != want {
			t.Errorf("Back(%q) = %q, want %q", to, got, want)
		}
	}
}

func TestAMachineIsToldAndNotLedToALogInPage(t *testing.T) {
	t.Parallel()
	p := newPortal(t)
	if w := p.browser().send("POST", "/can-bo/viec"); w.Code != http.StatusUnauthorized || !strings.Contains(w.Body.String(), "session.nobody") {
		t.Errorf("a change by nobody: %d %s", w.Code, w.Body)
	}
}

func TestUnknownClosedAndWrongGetTheSameAnswer(t *testing.T) {
	t.Parallel()
	p := newPortal(t)
	act(p, admin.Disable, admin.DisableIn{ID: p.person("chv2"), Disabled: true})
	act(p, admin.Account, admin.AccountIn{Username: "chv3", Name: "Chưa có mật khẩu", Role: people.Officer, Office: "66.01"})
	b := p.browser()
	want := b.logIn("chv1", "wrong").Body.String()
	if !strings.HasPrefix(want, "session.wrong ") || b.cookie != nil {
		t.Fatalf("a wrong password: %s", want)
	}
	for _, c := range [][2]string{{"nobody", secret}, {"", ""}, {"chv2", secret}, {"chv3", ""}, {"chv1", ""}, {"chv1' OR '1'='1", secret}, {"chv1", strings.Repeat("x", 100_000)}} {
		if got := b.logIn(c[0], c[1]).Body.String(); got != want || b.cookie != nil {
			t.Errorf("%.20q: %s, want %s", c[0], got, want)
		}
	}
	for _, name := range []string{"chv1", "ghost"} { // and when it becomes too many
		for range 8 {
			b.logIn(name, "wrong")
		}
		if got := b.logIn(name, secret).Body.String(); !strings.HasPrefix(got, "session.too_many ") || !strings.Contains(got, "15 giây") {
			t.Errorf("%s after many tries: %s", name, got)
		}
	}
	p.now = p.now.Add(15 * time.Second)
	if b.logIn("chv1", secret); !b.in() {
		t.Error("the right password is locked out for longer than it was told")
	}
}
