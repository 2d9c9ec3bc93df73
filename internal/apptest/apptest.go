// Package apptest opens the whole product for tests: real store, keys, renderer and portals, on a clock that tests set.
// It mocks nothing and ships in no binary.
package apptest

import (
	"context"
	"log/slog"
	"net/http"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"thads/internal/app"
	"thads/internal/store/storetest"
)

// House is the product with the demo nation in it.
type House struct {
	*app.App
	Handler http.Handler

	mu  sync.Mutex
	now time.Time
}

// Set moves the house's clock.
func (h *House) Set(at time.Time) {
	h.mu.Lock()
	h.now = at
	h.mu.Unlock()
}

// Clock is the house's time; it goes on a little at each look, so that things happen one after the other.
func (h *House) Clock() time.Time {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.now = h.now.Add(time.Millisecond)
	return h.now
}

// Open opens a house on a database until the end of the test.
func Open(t testing.TB, dsn string, at time.Time) *House {
	t.Helper()
	return OpenLogged(t, dsn, at, slog.New(slog.DiscardHandler))
}

// OpenLogged opens a house that writes its log to where the test reads it.
func OpenLogged(t testing.TB, dsn string, at time.Time, log *slog.Logger) *House {
	t.Helper()
	h := &House{now: at}
	ctx := context.Background()
	var err error
	h.App, err = app.New(ctx, app.Config{DB: dsn, Data: t.TempDir(), Base: "http://thads.test", Demo: true, Now: h.Clock, NoSync: true, Light: true, Log: log})
	if err != nil {
		t.Fatalf("open the house: %v", err)
	}
	t.Cleanup(func() {
		if err := h.Close(); err != nil {
			t.Errorf("close the house: %v", err)
		}
	})
	if err := h.SeedDemo(ctx); err != nil {
		t.Fatalf("demo nation: %v", err)
	}
	if h.Handler, err = h.App.Handler(); err != nil {
		t.Fatal(err)
	}
	return h
}

// Each runs a test on a house on SQLite, and on one on PostgreSQL where there is a server.
func Each(t *testing.T, at time.Time, f func(t *testing.T, h *House)) {
	t.Helper()
	t.Run("sqlite", func(t *testing.T) {
		t.Parallel()
		f(t, Open(t, storetest.SQLiteDSN(t), at))
	})
	t.Run("postgres", func(t *testing.T) {
		t.Parallel()
		f(t, Open(t, storetest.PostgresDSN(t), at))
	})
}

// Shared is the folder of real material; the test is skipped where there is none.
func Shared(t testing.TB, parts ...string) string {
	t.Helper()
	root := os.Getenv("THADS_SHARED")
	if root == "" {
		dir, err := os.Getwd()
		if err != nil {
			t.Fatal(err)
		}
		for ; dir != "/"; dir = filepath.Dir(dir) {
			if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
				root = filepath.Join(dir, "..", "shared")
				break
			}
		}
	}
	path := filepath.Join(append([]string{root}, parts...)...)
	if _, err := os.Stat(path); err != nil {
		t.Skipf("no shared material at %s", filepath.Join(parts...))
	}
	return path
}
