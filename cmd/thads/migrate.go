package main

import (
	"context"
	"fmt"
)

var migrateCommand = command{"migrate", "[--db DB] [--json]", "bring the database up to date; refuses a newer schema", runMigrate}

func runMigrate(ctx context.Context, e env, args []string) (err error) {
	f := newFlags("migrate")
	c := commonFlags(f)
	rest, err := parse(e, f, args)
	if err != nil || len(rest) > 0 {
		return errUsage
	}
	s, n, err := c.create(ctx, e)
	if err != nil {
		return err
	}
	if err := s.Close(); err != nil {
		return err
	}
	if c.json {
		return printJSON(e, map[string]any{"steps": n, "engine": s.Dialect()})
	}
	if n == 0 {
		_, err = fmt.Fprintln(e.out, "Cơ sở dữ liệu đã ở phiên bản mới nhất.")
		return err
	}
	_, err = fmt.Fprintf(e.out, "Đã nâng cấp cơ sở dữ liệu: %d bước.\n", n)
	return err
}
