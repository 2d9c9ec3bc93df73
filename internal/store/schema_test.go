package store_test

import (
	"errors"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"thads/internal/errs"
	"thads/internal/store"
	"thads/internal/store/storetest"
)

func TestTwinMigrationsHaveTheSameNumbersAndNames(t *testing.T) {
	t.Parallel()
	names := func(engine string) (out []string) {
		files, err := fs.Glob(os.DirFS("migrations"), engine+"/*.sql")
		if err != nil || len(files) == 0 {
			t.Fatalf("%s: %d files, %v", engine, len(files), err)
		}
		for _, f := range files {
			out = append(out, filepath.Base(f))
		}
		return out
	}
	if d := cmp.Diff(names("sqlite"), names("postgres")); d != "" {
		t.Errorf("sqlite and postgres differ (-sqlite +postgres):\n%s", d)
	}
}

// column is one column as an engine tells it.
type column struct{ Name, Type, NotNull string }

func tables(t *testing.T, s *store.Store) []string {
	t.Helper()
	q := "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'"
	if s.Dialect() == "sqlite" {
		q = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'case_word_%'" // shadows of the word index
	}
	return flat(t, s, q)
}

func flat(t *testing.T, s *store.Store, q string, args ...any) (out []string) {
	t.Helper()
	rows, err := s.Rows(ctx, q, args...)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range rows {
		out = append(out, strings.Join(r, " "))
	}
	slices.Sort(out)
	return out
}

func columns(t *testing.T, s *store.Store, table string) (out []column) {
	t.Helper()
	q := "SELECT upper(data_type), column_name, is_nullable FROM information_schema.columns WHERE table_schema = 'public' AND table_name = $1 ORDER BY ordinal_position"
	if s.Dialect() == "sqlite" {
		q = `SELECT upper(type), name, CASE "notnull" WHEN 1 THEN 'NO' ELSE 'YES' END FROM pragma_table_info($1) ORDER BY cid`
	}
	rows, err := s.Rows(ctx, q, table)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range rows {
		out = append(out, column{Type: r[0], Name: r[1], NotNull: r[2]})
	}
	return out
}

func TestTheDatabaseHasTheTablesOfThePlanAndNoOthers(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		var want []string
		for _, table := range store.Tables {
			want = append(want, table.Name)
		}
		want = append(want, "goose_db_version") // the migrations' own
		slices.Sort(want)
		if d := cmp.Diff(want, tables(t, s)); d != "" {
			t.Errorf("(-plan +database):\n%s", d)
		}
	})
}

func TestEveryTableHasExactlyTheColumnsOfItsRows(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		for _, table := range store.Tables {
			if table.Row == nil {
				continue
			}
			name, want, _ := store.MetaOf(table.Row)
			if name != table.Name {
				t.Errorf("the rows of %s say they live in %s", table.Name, name)
			}
			var got []string
			for _, c := range columns(t, s, table.Name) {
				got = append(got, c.Name)
			}
			slices.Sort(want)
			slices.Sort(got)
			if d := cmp.Diff(want, got); d != "" {
				t.Errorf("%s (-row type +database):\n%s", table.Name, d)
			}
		}
	})
}

// Four words only, so that every engine keeps the same values: TEXT, BIGINT, BOOLEAN, and files outside the database.
func TestColumnsAreTextWholeNumbersOrTruthValuesAndNeverMissing(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		for _, table := range store.Tables {
			if table.Name == "case_word" && s.Dialect() == "sqlite" {
				continue // a word index has no types
			}
			for _, c := range columns(t, s, table.Name) {
				if c.Type != "TEXT" && c.Type != "BIGINT" && c.Type != "BOOLEAN" {
					t.Errorf("%s.%s is %s", table.Name, c.Name, c.Type)
				}
				if c.NotNull != "NO" {
					t.Errorf("%s.%s may be missing", table.Name, c.Name)
				}
			}
		}
	})
}

// A province is where a row lives: it stands first in every key, or the table can't be spread over machines.
func TestEveryProvincialKeyBeginsWithTheProvince(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		for _, table := range store.Tables {
			if table.Name == "case_word" && s.Dialect() == "sqlite" {
				continue // a word index has no key
			}
			keys := uniques(t, s, table.Name)
			if len(keys) == 0 {
				t.Errorf("%s has no primary key", table.Name)
			}
			for _, k := range keys {
				if table.Reference == strings.HasPrefix(k, "province_id ") {
					t.Errorf("%s (reference: %v) is unique by %s", table.Name, table.Reference, k)
				}
			}
			if table.Row == nil {
				continue
			}
			if _, _, key := store.MetaOf(table.Row); !slices.Contains(keys, strings.Join(key, " ")) {
				t.Errorf("%s: no key of the database is the rows' key %v: %q", table.Name, key, keys)
			}
		}
	})
}

// uniques lists the columns of every primary key and unique index.
func uniques(t *testing.T, s *store.Store, table string) (out []string) {
	t.Helper()
	if s.Dialect() == "postgres" {
		return flat(t, s, `SELECT string_agg(a.attname, ' ' ORDER BY k.place) FROM pg_index i, unnest(i.indkey) WITH ORDINALITY AS k (col, place), pg_attribute a
			WHERE i.indrelid = $1::regclass AND i.indisunique AND a.attrelid = i.indrelid AND a.attnum = k.col GROUP BY i.indexrelid`, table)
	}
	for _, index := range flat(t, s, `SELECT name FROM pragma_index_list($1) WHERE "unique" = 1`, table) {
		rows, err := s.Rows(ctx, "SELECT name FROM pragma_index_info($1) ORDER BY seqno", index)
		if err != nil {
			t.Fatal(err)
		}
		var cols []string
		for _, r := range rows {
			cols = append(cols, r[0])
		}
		out = append(out, strings.Join(cols, " "))
	}
	return out
}

func TestProvincialIndexesBeginWithTheProvince(t *testing.T) {
	t.Parallel()
	for _, engine := range []string{"sqlite", "postgres"} {
		b, err := os.ReadFile("migrations/" + engine + "/0001_house.sql")
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(b)) {
			_, on, ok := strings.Cut(line, "INDEX ")
			if !ok {
				continue
			}
			_, on, _ = strings.Cut(on, " ON ")
			table, cols, _ := strings.Cut(on, " (")
			i := slices.IndexFunc(store.Tables, func(x store.Table) bool { return x.Name == table })
			if i < 0 {
				t.Errorf("%s: an index on %s, which is no table of the plan", engine, table)
			} else if !store.Tables[i].Reference && !strings.HasPrefix(cols, "province_id") {
				t.Errorf("%s: an index on %s begins with %s", engine, table, cols)
			}
		}
	}
}

func TestThreeNodesStartingAtOnceMigrateOnce(t *testing.T) {
	t.Parallel()
	for engine, dsn := range map[string]func(*testing.T) string{
		"sqlite":   func(t *testing.T) string { return "sqlite:" + filepath.Join(t.TempDir(), "a ?%20 b.db") },
		"postgres": func(t *testing.T) string { return storetest.EmptyPostgresDSN(t) },
	} {
		t.Run(engine, func(t *testing.T) {
			t.Parallel()
			at := dsn(t)
			files, err := fs.Glob(os.DirFS("migrations"), engine+"/*.sql")
			if err != nil {
				t.Fatal(err)
			}
			var mu sync.Mutex
			steps := 0
			var all sync.WaitGroup
			for range 3 {
				all.Go(func() {
					s, err := store.Open(ctx, at, slog.New(slog.DiscardHandler))
					if err != nil {
						t.Error(err)
						return
					}
					n, err := s.Migrate(ctx)
					if err == nil {
						err = s.Current(ctx)
					}
					if err = errors.Join(err, s.Close()); err != nil {
						t.Error(err)
					}
					mu.Lock()
					steps += n
					mu.Unlock()
				})
			}
			all.Wait()
			if steps != len(files) {
				t.Errorf("%d steps of %d", steps, len(files))
			}
		})
	}
}

func TestANewerSchemaIsRefusedAndAnOlderOneNamed(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		if _, err := s.Exec(ctx, "INSERT INTO goose_db_version (version_id, is_applied) VALUES (9000, true)"); err != nil {
			t.Fatal(err)
		}
		_, err := s.Migrate(ctx)
		for _, err := range []error{err, s.Current(ctx)} {
			e := errs.As(err)
			if e == nil || e.Def.Key != "store.newer_schema" || !strings.Contains(e.Text(), "9000") {
				t.Errorf("%v", err)
			}
		}
		if _, err := s.Exec(ctx, "DELETE FROM goose_db_version WHERE version_id > 1"); err != nil {
			t.Fatal(err)
		}
		if e := errs.As(s.Current(ctx)); e == nil || e.Def.Key != "store.older_schema" || !strings.Contains(e.Text(), "thads migrate") {
			t.Errorf("%v", e)
		}
	})
}
