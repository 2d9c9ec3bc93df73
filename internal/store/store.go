// Package store is the only one that speaks SQL: hand-written, the same text on SQLite and PostgreSQL, one file a noun.
// Every write gives back the row change it made, so that a fact can keep it; reading for a person goes through For,
// which applies his scope in SQL. It never decides anything of law.
package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"net/url"
	"strings"
	"sync"

	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/jackc/pgx/v5/stdlib"
	_ "modernc.org/sqlite" // the embedded database

	"thads/internal/errs"
)

var errURL = errs.Define(errs.Invalid, "store.bad_url", "Địa chỉ cơ sở dữ liệu phải có dạng sqlite:ĐƯỜNG_DẪN hoặc postgres://...")

// Store is an open database.
type Store struct {
	pg     bool
	read   *sql.DB       // many readers
	kept   *prepared     // SQLite: statements of the readers
	write  *sql.DB       // SQLite: the only writing connection
	pool   *pgxpool.Pool // PostgreSQL
	queue  chan *op      // SQLite: operations waiting for the writer
	done   chan struct{}
	gate   sync.RWMutex // held for reading while an operation is put into queue
	closed bool         // nothing more may enter queue
	memo   *memo        // what was read out of facts
	fill   *filler      // of the handle that Fill lends
	log    *slog.Logger
	unsafe bool // tests: no fsync
}

// mostReaders is how many connections of SQLite read at once.
const mostReaders = 8

// Option changes how a store is opened.
type Option func(*Store)

// WithoutSync makes SQLite skip fsync: for tests, where losing power loses nothing.
func WithoutSync(s *Store) { s.unsafe = true }

// Open opens sqlite:PATH or postgres://... ; it does not migrate. A store that comes with an error is closed.
func Open(ctx context.Context, dsn string, log *slog.Logger, opts ...Option) (*Store, error) {
	s := &Store{log: log, memo: newMemo()}
	for _, o := range opts {
		o(s)
	}
	switch {
	case strings.HasPrefix(dsn, "sqlite:"):
		return s, s.openSQLite(ctx, strings.TrimPrefix(dsn, "sqlite:"))
	case strings.HasPrefix(dsn, "postgres://"), strings.HasPrefix(dsn, "postgresql://"):
		return s, s.openPostgres(ctx, dsn)
	}
	return s, errURL.New()
}

func (s *Store) openPostgres(ctx context.Context, dsn string) error {
	cfg, err := pgxpool.ParseConfig(dsn)
	if err != nil {
		return errURL.New() // the cause repeats the address, and with it the password
	}
	if s.pool, err = pgxpool.NewWithConfig(ctx, cfg); err != nil {
		return fmt.Errorf("open PostgreSQL: %w", err)
	}
	s.pg, s.read = true, stdlib.OpenDBFromPool(s.pool)
	if err := s.read.PingContext(ctx); err != nil {
		return errors.Join(fmt.Errorf("open PostgreSQL: %w", err), s.Close())
	}
	return nil
}

// cacheSize is how much of an SQLite file a connection keeps in memory, as SQLite writes it: 64 MB.
const cacheSize = "-65536"

func (s *Store) openSQLite(ctx context.Context, path string) error {
	sync := "FULL"
	if s.unsafe {
		sync = "OFF"
	}
	path = (&url.URL{Path: path}).EscapedPath()                                                                                                                                     // a '?' or '%' of the path is no syntax
	pragmas := url.Values{"_pragma": {"journal_mode(WAL)", "synchronous(" + sync + ")", "foreign_keys(1)", "busy_timeout(5000)", "cache_size(" + cacheSize + ")", "temp_store(2)"}} // savepoints keep their journal in memory
	var err error
	if s.write, err = sql.Open("sqlite", "file:"+path+"?"+pragmas.Encode()+"&_txlock=immediate"); err != nil {
		return fmt.Errorf("open SQLite: %w", err)
	}
	s.write.SetMaxOpenConns(1)
	if err := awake(ctx, s.write); err != nil {
		return errors.Join(fmt.Errorf("open SQLite: %w", err), s.write.Close())
	}
	if s.read, err = sql.Open("sqlite", "file:"+path+"?"+pragmas.Encode()+"&_pragma=query_only(1)"); err != nil {
		return errors.Join(fmt.Errorf("open SQLite for reading: %w", err), s.write.Close())
	}
	s.read.SetMaxOpenConns(mostReaders)
	s.read.SetMaxIdleConns(mostReaders)
	s.kept = newPrepared(s.read)
	s.queue, s.done = make(chan *op, 256), make(chan struct{})
	go s.writer()
	return nil
}

// awake opens the first connection. Nodes that start at once may each find the new file's journal being set up by another:
// SQLite refuses that at once, whatever its busy time-out.
func awake(ctx context.Context, db *sql.DB) error {
	for try := 0; ; try++ {
		err := db.PingContext(ctx)
		if err == nil || try == 10 || !strings.Contains(err.Error(), "locked") {
			return err
		}
		if err := pause(ctx, try); err != nil {
			return err
		}
	}
}

// Close waits for what is being written and closes the database.
func (s *Store) Close() error {
	if s.pg {
		err := s.read.Close()
		s.pool.Close()
		return err
	}
	s.gate.Lock()
	s.closed = true
	close(s.queue)
	s.gate.Unlock()
	<-s.done
	err := s.read.Close()
	if werr := s.write.Close(); err == nil {
		err = werr
	}
	return err
}

// Ping says whether the database answers.
func (s *Store) Ping(ctx context.Context) error { return s.read.PingContext(ctx) }

// Dialect names the engine.
func (s *Store) Dialect() string {
	if s.pg {
		return "postgres"
	}
	return "sqlite"
}

var errCopy = errs.Define(errs.Invalid, "store.copy", "Chỉ sao chép được cơ sở dữ liệu SQLite; với PostgreSQL hãy dùng công cụ của nó.")

// CopyTo writes a copy of an SQLite database, as it stands at this moment, into a new file.
func (s *Store) CopyTo(ctx context.Context, path string) error {
	if s.pg {
		return errCopy.New()
	}
	if _, err := s.write.ExecContext(ctx, "VACUUM INTO $1", path); err != nil {
		return fmt.Errorf("copy: %w", err)
	}
	return nil
}
