// Package session knows who is at the other end: log-in with a password, a cookie that holds an opaque token, sessions that
// end when idle, old, logged out, or when the account is closed or its password changed. It draws no page, decides no right,
// and neither stores nor logs a token, a password or what was typed as a user name.
package session

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"log/slog"
	"net"
	"net/http"
	"net/netip"
	"runtime"
	"strings"
	"time"

	"thads/internal/desk"
	"thads/internal/errs"
	"thads/internal/people"
	"thads/internal/store"
)

// How long a session lasts.
const (
	Idle     = 30 * time.Minute
	Absolute = 12 * time.Hour
	fresh    = time.Minute // how exactly idleness is measured: a session is written at most this often
)

var errNobody = errs.Define(errs.Unauthenticated, "session.nobody", "Ông/bà chưa đăng nhập hoặc phiên làm việc đã hết; hãy đăng nhập lại.")

// Manager opens, finds and ends sessions.
type Manager struct {
	desk  *desk.Desk
	fail  func(http.ResponseWriter, *http.Request, error)
	cores chan struct{}
	tries *throttle
}

// New makes the one manager of a house; fail answers errors.
func New(d *desk.Desk, fail func(http.ResponseWriter, *http.Request, error)) *Manager {
	return &Manager{desk: d, fail: fail, cores: make(chan struct{}, runtime.GOMAXPROCS(0)), tries: newThrottle()}
}

type whoKey struct{}

// Who is the person a request comes from; ok is false when nobody is logged in.
func Who(r *http.Request) (who people.Who, ok bool) {
	who, ok = r.Context().Value(whoKey{}).(people.Who)
	return who, ok
}

// With puts a person into a context, for edges that know him by other means than a session.
func With(ctx context.Context, who people.Who) context.Context {
	return context.WithValue(ctx, whoKey{}, who)
}

// Load finds the session of each request and puts its person into the context. It lets everybody pass.
func (m *Manager) Load(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s, k, ok, err := m.find(r)
		if err != nil {
			m.fail(w, r, err)
			return
		}
		if ok {
			m.keep(r.Context(), k, s)
			who, err := m.desk.Store.StandingIn(r.Context(), k.Who(), desk.DayOf(m.desk.Now()))
			if err != nil {
				m.fail(w, r, err)
				return
			}
			r = r.WithContext(With(r.Context(), who))
		}
		next.ServeHTTP(w, r)
	})
}

// Need lets only people pass who are logged in. Others are led to the log-in page, and from there back.
func (m *Manager) Need(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, ok := Who(r); ok {
			next.ServeHTTP(w, r)
			return
		}
		w.Header().Set("Cache-Control", "no-store")
		switch {
		case r.Header.Get("HX-Request") == "true":
			w.Header().Set("HX-Redirect", LogInPath)
			m.fail(w, r, errNobody.New())
		case r.Method == http.MethodGet && strings.HasPrefix(r.URL.Path, "/") && !strings.HasPrefix(r.URL.Path, "/api/"):
			http.Redirect(w, r, logInFor(r.URL), http.StatusSeeOther)
		default:
			m.fail(w, r, errNobody.New())
		}
	})
}

// Still says whether a request's session has not ended since: long answers (live updates) ask between events. It does not
// keep the session awake.
func (m *Manager) Still(r *http.Request) bool {
	_, _, ok, err := m.find(r)
	return ok && err == nil
}

// Sweep takes expired sessions away; call it now and then.
func (m *Manager) Sweep(ctx context.Context) error {
	return m.desk.Store.SweepSessions(ctx, m.desk.Now().UnixMicro())
}

func (m *Manager) find(r *http.Request) (store.Session, store.Key, bool, error) {
	c, err := r.Cookie(cookieName(r))
	if err != nil || c.Value == "" {
		return store.Session{}, store.Key{}, false, nil
	}
	return m.desk.Store.Session(r.Context(), sum(c.Value), m.desk.Now().UnixMicro())
}

// keep moves the end of a session that is in use.
func (m *Manager) keep(ctx context.Context, k store.Key, s store.Session) {
	now := m.desk.Now()
	if now.Sub(time.UnixMicro(s.Seen)) < fresh {
		return
	}
	s.Seen, s.Expires = now.UnixMicro(), end(now, time.UnixMicro(s.Born))
	if err := m.desk.Store.KeepSession(ctx, k, s); err != nil {
		m.desk.Log.WarnContext(ctx, "session not kept", slog.String("account", k.Account.ID), slog.String("err", err.Error()))
	}
}

func end(now, born time.Time) int64 {
	if idle, old := now.Add(Idle), born.Add(Absolute); idle.Before(old) {
		return idle.UnixMicro()
	}
	return born.Add(Absolute).UnixMicro()
}

// open starts a session and gives the browser its token; the one it had before ends.
func (m *Manager) open(w http.ResponseWriter, r *http.Request, k store.Key) error {
	after := ""
	if c, err := r.Cookie(cookieName(r)); err == nil {
		after = sum(c.Value)
	}
	now, token := m.desk.Now(), rand.Text()+rand.Text() // 256 bits
	s := store.Session{Token: sum(token), Born: now.UnixMicro(), Seen: now.UnixMicro(), Expires: end(now, now)}
	if err := m.desk.Store.AddSession(r.Context(), k, s, after); err != nil {
		return err
	}
	http.SetCookie(w, cookie(r, token, 0))
	w.Header().Set("Cache-Control", "no-store")
	return nil
}

func cookie(r *http.Request, value string, maxAge int) *http.Cookie {
	return &http.Cookie{Name: cookieName(r), Value: value, Path: "/", MaxAge: maxAge, HttpOnly: true, Secure: encrypted(r), SameSite: http.SameSiteLaxMode}
}

// cookieName is the name browsers bind to this host and to https; on plain http, which only this machine may use, they refuse it.
func cookieName(r *http.Request) string {
	if encrypted(r) {
		return "__Host-thads"
	}
	return "thads"
}

// encrypted says whether the browser speaks https to us, or to a proxy on this machine.
func encrypted(r *http.Request) bool {
	return r.TLS != nil || r.Header.Get("X-Forwarded-Proto") == "https" && peer(r).IsLoopback()
}

func peer(r *http.Request) netip.Addr {
	host, _, err := net.SplitHostPort(r.RemoteAddr)
	if err != nil {
		host = r.RemoteAddr
	}
	a, err := netip.ParseAddr(host)
	if err != nil {
		return netip.Addr{}
	}
	return a.Unmap()
}

// address is where tries are counted: the peer's, or the one a proxy on this machine names last; of IPv6 the network, since
// everybody there has a whole one.
func address(r *http.Request) string {
	a := peer(r)
	if list := r.Header.Values("X-Forwarded-For"); a.IsLoopback() && len(list) > 0 {
		names := strings.Split(list[len(list)-1], ",")
		if far, err := netip.ParseAddr(strings.TrimSpace(names[len(names)-1])); err == nil {
			a = far.Unmap()
		}
	}
	if a.Is6() && !a.IsLoopback() {
		if p, err := a.Prefix(64); err == nil {
			return p.String()
		}
	}
	return a.String()
}

func sum(token string) string {
	h := sha256.Sum256([]byte(token))
	return hex.EncodeToString(h[:])
}
