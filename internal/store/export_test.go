package store

import (
	"context"
	"maps"
	"slices"
)

// Exec and Rows reach below the acts, as somebody with the database in his hands would.
func (s *Store) Exec(ctx context.Context, q string, args ...any) (int64, error) {
	db := s.write
	if s.pg {
		db = s.read
	}
	r, err := db.ExecContext(ctx, q, args...)
	if err != nil {
		return 0, err
	}
	return r.RowsAffected()
}

// Rows gives back loose rows as text, a missing value as "".
func (s *Store) Rows(ctx context.Context, q string, args ...any) (out [][]string, err error) {
	db := s.write // the writer's own connection: it also answers PRAGMAs of the file
	if s.pg {
		db = s.read
	}
	rs, err := db.QueryContext(ctx, q, args...)
	if err != nil {
		return nil, err
	}
	defer rs.Close() //nolint:errcheck // Err is looked at below
	cols, err := rs.Columns()
	if err != nil {
		return nil, err
	}
	for rs.Next() {
		row, at := make([]*string, len(cols)), make([]any, len(cols))
		for i := range row {
			at[i] = &row[i]
		}
		if err := rs.Scan(at...); err != nil {
			return nil, err
		}
		text := make([]string, len(cols))
		for i, p := range row {
			if p != nil {
				text[i] = *p
			}
		}
		out = append(out, text)
	}
	return out, rs.Err()
}

// MetaOf tells what the store knows of a row type.
func MetaOf(r row) (table string, cols, keys []string) {
	m := metaOfRow(r)
	for _, k := range m.keys {
		keys = append(keys, m.cols[k])
	}
	return m.table, slices.Clone(m.cols), keys
}

// Statements gives the texts that f sends inside a transaction of SQLite's, which is undone.
func Statements(ctx context.Context, s *Store, f func(*Tx)) ([]string, error) {
	var kept *liteConn
	var out []string
	err := s.onWriter(&kept, func(c *liteConn) {
		c.exec("BEGIN") //nolint:errcheck // nothing else runs
		t := &Tx{ctx: ctx, lite: c, keeper: &keeper{}, memo: newMemo()}
		f(t)
		t.flush() //nolint:errcheck // a statement that finds nothing to change has been met too
		out = slices.Sorted(maps.Keys(c.kept))
		c.exec("ROLLBACK") //nolint:errcheck // nothing stands
		c.close()          //nolint:errcheck // nothing stands
	})
	return out, err
}

// Asked gives the texts that were read outside transactions since the store was opened, of SQLite's.
func (s *Store) Asked() []string {
	s.kept.mu.RLock()
	defer s.kept.mu.RUnlock()
	return slices.Sorted(maps.Keys(s.kept.have))
}
