// Package web is what all portals share below their pages: the one function that answers errors, security headers,
// the request line in the log, compression, once-keys of forms. It knows no store and no act, and never writes what
// people typed into a log.
package web

import (
	"context"
	"log/slog"
	"net/http"
	"strings"
	"time"

	"github.com/google/uuid"

	"thads/internal/web/ui"
)

// MaxForm is how much a form without files may send.
const MaxForm = 1 << 20

// An Edge answers requests; app makes one.
type Edge struct {
	Log *slog.Logger
	Now func() time.Time // for the log's durations only
	// Observe hears of every answer, for the metrics; nil for none.
	Observe func(route string, status int, took time.Duration)
	// Trusted lists other origins whose forms are taken, as "https://thads.example.vn"; usually empty.
	Trusted []string
}

// A Func is a handler that may fail; Handle answers for it.
type Func func(w http.ResponseWriter, r *http.Request) error

// Handle makes a handler of a function that answers an error.
func (e Edge) Handle(f Func) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if info, ok := r.Context().Value(requestKey{}).(*requestInfo); ok {
			info.route = r.Pattern
		}
		if err := f(w, r); err != nil {
			e.Fail(w, r, err)
		}
	})
}

// NewOnceKey draws the key a form carries, so that sending it twice does the work once.
func NewOnceKey() (string, error) {
	id, err := uuid.NewV7()
	return id.String(), err
}

// OnceKey reads the key of a request: its header for machines, the hidden field for forms. It is "" when the request
// carries none that is an UUID.
func OnceKey(r *http.Request) string {
	key := strings.Trim(r.Header.Get("Idempotency-Key"), `"`)
	if key == "" {
		key = r.PostFormValue(ui.OnceKeyName)
	}
	if uuid.Validate(key) != nil {
		return ""
	}
	return key
}

// Partial tells whether htmx asked for a part of the page.
func Partial(r *http.Request) bool { return r.Header.Get("HX-Request") == "true" }

type requestKey struct{}

// requestInfo is what the log line says of a request; Handle fills in the route, because those between may copy the
// request.
type requestInfo struct{ id, route string }

// RequestID is the id of the request in the log; "" outside a request.
func RequestID(ctx context.Context) string {
	if info, ok := ctx.Value(requestKey{}).(*requestInfo); ok {
		return info.id
	}
	return ""
}
