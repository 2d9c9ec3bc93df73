package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"strings"

	"thads/internal/errs"
	"thads/internal/store"
)

var errNoDatabase = errs.Define(errs.NotFound, "cmd.no_database",
	"Chưa có cơ sở dữ liệu %s; hãy chạy thads migrate hoặc chỉ đúng nơi bằng --db.")

// common are the flags that commands about a database share.
type common struct {
	db   string // sqlite:PATH or postgres://...
	data string // folder of files and keys
	as   string // user name to act as; empty: the operator
	json bool
}

// newFlags starts a command's flags. A command that only calculates takes these alone; add commonFlags for one that
// opens the database.
func newFlags(name string) *flag.FlagSet {
	f := flag.NewFlagSet(name, flag.ContinueOnError)
	f.SetOutput(io.Discard) // parse says what is wrong, main prints the usage line
	return f
}

// commonFlags adds --db, --data, --as and --json.
func commonFlags(f *flag.FlagSet) *common {
	c := &common{}
	f.StringVar(&c.db, "db", "sqlite:data/thads.db", "database: sqlite:PATH or postgres://...")
	f.StringVar(&c.data, "data", "data", "folder of files and keys")
	f.StringVar(&c.as, "as", "", "user name to act as")
	f.BoolVar(&c.json, "json", false, "one JSON value on standard output")
	return c
}

// parse reads flags wherever they stand among the arguments and gives back the other arguments in order; what follows
// "--" is never a flag. A flag it does not know is wrong usage.
func parse(e env, f *flag.FlagSet, args []string) (rest []string, err error) {
	for len(args) > 0 {
		if err := f.Parse(args); err != nil {
			if !errors.Is(err, flag.ErrHelp) {
				fmt.Fprintln(e.err, "thads "+f.Name()+": "+err.Error())
			}
			return nil, errUsage
		}
		left := f.Args()
		if ended := len(args) - len(left); ended > 0 && args[ended-1] == "--" {
			return append(rest, left...), nil
		}
		if len(left) == 0 {
			break
		}
		rest, args = append(rest, left[0]), left[1:]
	}
	return rest, nil
}

// logger writes on standard error, so that standard output carries only the answer.
func logger(e env) *slog.Logger {
	return slog.New(slog.NewTextHandler(e.err, &slog.HandlerOptions{Level: slog.LevelInfo}))
}

// open opens a database that stands already and has this program's schema.
func (c *common) open(ctx context.Context, e env) (*store.Store, error) {
	if path, ok := strings.CutPrefix(c.db, "sqlite:"); ok {
		if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
			return nil, errNoDatabase.New(path)
		}
	}
	s, err := store.Open(ctx, c.db, logger(e))
	if err != nil {
		return nil, err
	}
	if err := s.Current(ctx); err != nil {
		return nil, errors.Join(err, s.Close())
	}
	return s, nil
}

// create opens a database, making its folder and file if need be, and brings its schema up to date. It answers how many
// steps that took.
func (c *common) create(ctx context.Context, e env) (*store.Store, int, error) {
	if path, ok := strings.CutPrefix(c.db, "sqlite:"); ok {
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			return nil, 0, fmt.Errorf("make the database's folder: %w", err)
		}
	}
	s, err := store.Open(ctx, c.db, logger(e))
	if err != nil {
		return nil, 0, err
	}
	n, err := s.Migrate(ctx)
	if err != nil {
		return nil, 0, errors.Join(err, s.Close())
	}
	return s, n, nil
}

// printJSON writes one JSON value on standard output, Vietnamese as it is.
func printJSON(e env, v any) error {
	enc := json.NewEncoder(e.out)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(v)
}
