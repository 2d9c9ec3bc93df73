package web

import (
	"context"
	"crypto/rand"
	"fmt"
	"log/slog"
	"net/http"
	"runtime/debug"
	"strings"

	"github.com/a-h/templ"
	"github.com/google/uuid"
)

const policy = "default-src 'none'; script-src %s; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
	"media-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types htmx"

// Wrap puts every guard around the routes: id and log line, recovery, headers with a nonce, same origin for changes,
// a limit on what a form may send, compression.
func (e Edge) Wrap(next http.Handler) (http.Handler, error) {
	origin := http.NewCrossOriginProtection()
	for _, o := range e.Trusted {
		if err := origin.AddTrustedOrigin(o); err != nil {
			return nil, fmt.Errorf("trusted origin %q: %w", o, err)
		}
	}
	origin.SetDenyHandler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { e.Fail(w, r, errForeign.New()) }))
	return headers(e.logged(e.recovered(origin.Handler(compressed(e.sound(next)))))), nil
}

// Limit caps what a request may send, for single routes; forms use MaxForm.
func Limit(n int64, next http.Handler) http.Handler { return http.MaxBytesHandler(next, n) }

// headers sets what a browser needs to refuse what is not ours. Pages for citizens run no script at all.
func headers(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "same-origin")
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		h.Set("Cross-Origin-Resource-Policy", "same-origin")
		h.Set("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()")
		if r.TLS != nil || r.Header.Get("X-Forwarded-Proto") == "https" {
			h.Set("Strict-Transport-Security", "max-age=31536000; includeSubDomains")
		}
		scripts := "'none'"
		if scripted(r.URL.Path) {
			nonce := rand.Text()
			scripts = "'self' 'nonce-" + nonce + "'"
			r = r.WithContext(templ.WithNonce(r.Context(), nonce))
		}
		h.Set("Content-Security-Policy", fmt.Sprintf(policy, scripts))
		next.ServeHTTP(w, r)
	})
}

func scripted(path string) bool {
	return strings.HasPrefix(path, "/can-bo/") || strings.HasPrefix(path, "/dieu-hanh/")
}

// recovered turns a panic into an answer and a log entry with its stack.
func (e Edge) recovered(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			switch p := recover(); p {
			case nil:
			case http.ErrAbortHandler:
				panic(p)
			default:
				e.Log.LogAttrs(r.Context(), slog.LevelError, "panic", slog.String("request", RequestID(r.Context())), slog.String("stack", string(debug.Stack())))
				e.Fail(w, r, fmt.Errorf("panic: %v", p))
			}
		}()
		next.ServeHTTP(w, r)
	})
}

// logged writes one line per request: ids, route and counts, never an address bar's query or what was typed.
func (e Edge) logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		id := uuid.NewString()
		seenAs := &requestInfo{id: id}
		r = r.WithContext(context.WithValue(r.Context(), requestKey{}, seenAs))
		begun := e.Now()
		seen := &counter{ResponseWriter: w}
		next.ServeHTTP(seen, r)
		e.Log.LogAttrs(r.Context(), slog.LevelInfo, "request", slog.String("request", id), slog.String("method", r.Method),
			slog.String("route", seenAs.route), slog.Int("status", seen.status()), slog.Int64("bytes", seen.bytes),
			slog.Duration("took", e.Now().Sub(begun)))
		if e.Observe != nil {
			e.Observe(seenAs.route, seen.status(), e.Now().Sub(begun))
		}
	})
}

// counter remembers the status and size of an answer.
type counter struct {
	http.ResponseWriter
	code  int
	bytes int64
}

func (c *counter) status() int {
	if c.code == 0 {
		return http.StatusOK
	}
	return c.code
}

func (c *counter) WriteHeader(code int) {
	if c.code == 0 {
		c.code = code
	}
	c.ResponseWriter.WriteHeader(code)
}

func (c *counter) Write(b []byte) (int, error) {
	n, err := c.ResponseWriter.Write(b)
	c.bytes += int64(n)
	return n, err
}

// Unwrap lets http.ResponseController reach the connection, for live updates.
func (c *counter) Unwrap() http.ResponseWriter { return c.ResponseWriter }
