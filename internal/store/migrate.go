package store

import (
	"context"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"strings"

	"github.com/pressly/goose/v3"
	"github.com/pressly/goose/v3/lock"

	"thads/internal/errs"
)

//go:embed migrations
var migrations embed.FS

var errNewer = errs.Define(errs.Conflict, "store.newer_schema",
	"Cơ sở dữ liệu đã ở phiên bản %d, mới hơn phần mềm này (%d); hãy dùng bản phần mềm mới hơn.")

var errBehind = errs.Define(errs.Conflict, "store.older_schema",
	"Cơ sở dữ liệu ở phiên bản %d, phần mềm cần phiên bản %d; hãy chạy thads migrate rồi làm lại.")

// Current says, as an error with its remedy, whether the database's schema is not the one this program was built for.
func (s *Store) Current(ctx context.Context) error {
	p, err := s.provider()
	if err != nil {
		return err
	}
	have, target, err := p.GetVersions(ctx)
	switch {
	case err != nil:
		return fmt.Errorf("read schema version: %w", err)
	case have > target:
		return errNewer.New(have, target)
	case have < target:
		return errBehind.New(have, target)
	}
	return nil
}

// Migrate brings the database up to date and answers how many steps it took. It refuses a schema newer than this program.
// Nodes that start at once take each step once: PostgreSQL has a lock for it; on SQLite who comes second to a step finds
// it done, is rolled back whole, and looks again.
func (s *Store) Migrate(ctx context.Context) (int, error) {
	p, err := s.provider()
	if err != nil {
		return 0, err
	}
	steps := 0
	for try := 0; ; try++ {
		n, err := migrateOnce(ctx, p)
		steps += n
		if err == nil || s.pg || try == 10 || !strings.Contains(err.Error(), "already exists") && !strings.Contains(err.Error(), "UNIQUE constraint") {
			return steps, err
		}
		if err := pause(ctx, try); err != nil {
			return steps, err
		}
	}
}

func migrateOnce(ctx context.Context, p *goose.Provider) (int, error) {
	have, target, err := p.GetVersions(ctx)
	if err != nil {
		return 0, fmt.Errorf("read schema version: %w", err)
	}
	if have > target {
		return 0, errNewer.New(have, target)
	}
	done, err := p.Up(ctx)
	if part := (*goose.PartialError)(nil); errors.As(err, &part) {
		return len(part.Applied), fmt.Errorf("migrate: %w", err)
	}
	if err != nil {
		return 0, fmt.Errorf("migrate: %w", err)
	}
	return len(done), nil
}

func (s *Store) provider() (*goose.Provider, error) {
	files, err := fs.Sub(migrations, "migrations/"+s.Dialect())
	if err != nil {
		return nil, err
	}
	if !s.pg {
		return goose.NewProvider(goose.DialectSQLite3, s.write, files)
	}
	l, err := lock.NewPostgresSessionLocker()
	if err != nil {
		return nil, err
	}
	return goose.NewProvider(goose.DialectPostgres, s.read, files, goose.WithSessionLocker(l))
}
