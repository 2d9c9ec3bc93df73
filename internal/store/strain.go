package store

import (
	"errors"
	"log/slog"
	"strings"

	"github.com/jackc/pgx/v5/pgconn"

	"thads/internal/errs"
)

// ErrStrained says that the database could not write or answer just now: locked by another, no room, read only, no connection.
var ErrStrained = errs.Define(errs.Unavailable, "store.strained", "Cơ sở dữ liệu đang bận hoặc hết chỗ lưu, việc vừa rồi chưa được ghi; hãy thử lại sau ít phút, nếu vẫn vậy thì báo quản trị.")

// signs are how SQLite says that it can't go on now.
var signs = []string{"database is locked", "database or disk is full", "disk I/O error", "unable to open database file", "attempt to write a readonly database"}

// strained turns what the machine lacks into a sentence and logs what it was; any other error comes back as it is.
func (s *Store) strained(err error) error {
	if err == nil || errs.As(err) != nil {
		return err
	}
	var pe *pgconn.PgError
	var ce *pgconn.ConnectError
	hit := errors.As(err, &ce)
	if errors.As(err, &pe) { // no room, no memory, too many connections, shutting down, waited too long for a lock, read only
		hit = strings.HasPrefix(pe.Code, "53") || strings.HasPrefix(pe.Code, "57P") || pe.Code == "55P03" || pe.Code == "25006"
	}
	for _, sign := range signs {
		hit = hit || !s.pg && strings.Contains(err.Error(), sign)
	}
	if !hit {
		return err
	}
	s.log.Error("the database is strained", slog.String("err", err.Error()))
	return ErrStrained.New().Because(err)
}
