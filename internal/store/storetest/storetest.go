// Package storetest opens fresh, migrated databases for tests: SQLite always, PostgreSQL when THADS_TEST_POSTGRES names
// a server (scripts/with-postgres.sh starts one). Every test gets a database of its own; nothing is shared or mocked.
package storetest

import (
	"context"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/jackc/pgx/v5"

	"thads/internal/store"
)

const envPostgres = "THADS_TEST_POSTGRES"

// Each runs a test once per engine, as subtests "sqlite" and "postgres"; the latter is skipped where there is no server.
func Each(t *testing.T, f func(t *testing.T, s *store.Store)) {
	t.Helper()
	t.Run("sqlite", func(t *testing.T) {
		t.Parallel()
		f(t, New(t))
	})
	t.Run("postgres", func(t *testing.T) {
		t.Parallel()
		f(t, Postgres(t))
	})
}

// New opens a fresh SQLite database that the end of the test closes and removes.
func New(t testing.TB) *store.Store {
	t.Helper()
	return Open(t, SQLiteDSN(t))
}

// Postgres opens a fresh PostgreSQL database, or skips the test.
func Postgres(t testing.TB) *store.Store {
	t.Helper()
	return Open(t, PostgresDSN(t))
}

// Open opens a database by its address until the end of the test; without fsync, because a test loses nothing.
func Open(t testing.TB, dsn string) *store.Store {
	t.Helper()
	s, err := store.Open(context.Background(), dsn, slog.New(slog.DiscardHandler), store.WithoutSync)
	if err != nil {
		t.Fatalf("open %s: %v", dsn, err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Errorf("close the database: %v", err)
		}
	})
	return s
}

// SQLiteDSN is the address of a fresh migrated SQLite file, for tests that open it themselves.
func SQLiteDSN(t testing.TB) string {
	t.Helper()
	b, err := liteTemplate()
	if err != nil {
		t.Fatalf("migrate a SQLite template: %v", err)
	}
	path := filepath.Join(t.TempDir(), "thads.db")
	if err := os.WriteFile(path, b, 0o600); err != nil {
		t.Fatal(err)
	}
	return "sqlite:" + path
}

// liteTemplate is the bytes of a migrated file: migrating takes tens of milliseconds, copying one.
var liteTemplate = sync.OnceValues(func() (b []byte, err error) {
	dir, err := os.MkdirTemp("", "thads-storetest")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir) //nolint:errcheck // a leftover in the temporary folder harms nothing
	path := filepath.Join(dir, "t.db")
	if err := migrate("sqlite:" + path); err != nil {
		return nil, err
	}
	return os.ReadFile(path)
})

func migrate(dsn string) error {
	s, err := store.Open(context.Background(), dsn, slog.New(slog.DiscardHandler), store.WithoutSync)
	if err != nil {
		return err
	}
	if _, err := s.Migrate(context.Background()); err != nil {
		s.Close() //nolint:errcheck // the first error tells more
		return err
	}
	return s.Close()
}

// PostgresDSN is the address of a fresh migrated PostgreSQL database; without a server the test is skipped.
func PostgresDSN(t testing.TB) string {
	t.Helper()
	needServer(t)
	template, err := pgTemplate()
	if err != nil {
		t.Fatalf("migrate a PostgreSQL template: %v", err)
	}
	return fresh(t, template)
}

// EmptyPostgresDSN is the address of a PostgreSQL database that nobody has migrated yet.
func EmptyPostgresDSN(t testing.TB) string {
	t.Helper()
	needServer(t)
	return fresh(t, "template0")
}

func needServer(t testing.TB) {
	t.Helper()
	if os.Getenv(envPostgres) == "" {
		t.Skipf("%s is not set: run under scripts/with-postgres.sh to test on PostgreSQL", envPostgres)
	}
}

func fresh(t testing.TB, template string) string {
	t.Helper()
	server := os.Getenv(envPostgres)
	name := fmt.Sprintf("thads_t%d_%d", os.Getpid(), databases.Add(1))
	if err := admin(server, "CREATE DATABASE "+name+" TEMPLATE "+template); err != nil {
		t.Fatalf("create a database: %v", err)
	}
	t.Cleanup(func() { // runs after the store's own cleanup, which was registered later
		if err := admin(server, "DROP DATABASE IF EXISTS "+name+" WITH (FORCE)"); err != nil {
			t.Errorf("drop the database: %v", err)
		}
	})
	return withDatabase(server, name)
}

var databases atomic.Int64

// pgTemplate is the name of a migrated database that tests copy. It lives as long as the private server.
var pgTemplate = sync.OnceValues(func() (string, error) {
	server, name := os.Getenv(envPostgres), fmt.Sprintf("thads_t%d", os.Getpid())
	if err := admin(server, "CREATE DATABASE "+name+" TEMPLATE template0"); err != nil {
		return "", err
	}
	return name, migrate(withDatabase(server, name))
})

// admin runs one statement on the server's own database. CREATE DATABASE can't run twice at once from one template, so
// the calls take turns.
func admin(server, stmt string) error {
	turn.Lock()
	defer turn.Unlock()
	ctx := context.Background()
	c, err := pgx.Connect(ctx, server)
	if err != nil {
		return err
	}
	defer c.Close(ctx) //nolint:errcheck // the statement's error was looked at
	_, err = c.Exec(ctx, stmt)
	return err
}

var turn sync.Mutex

// withDatabase puts another database name into an address of the form postgres://user@host/name?options.
func withDatabase(server, name string) string {
	scheme, rest, _ := strings.Cut(server, "://")
	host, path, _ := strings.Cut(rest, "/")
	_, opts, _ := strings.Cut(path, "?")
	return scheme + "://" + host + "/" + name + "?" + opts
}
