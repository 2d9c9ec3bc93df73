package store

import (
	"context"

	"thads/internal/casefile"
)

// UnreadFolios lists scans that no machine has read yet, short ones first so that a long scan keeps nobody waiting.
func (s *Store) UnreadFolios(ctx context.Context, limit int) ([]casefile.Folio, error) {
	return list[casefile.Folio](ctx, s, "WHERE paper_id = '' AND blob_hash <> '' AND text_hash = '' AND problem = '' ORDER BY last - first, at, id LIMIT $1", limit)
}

// Folio reads one document of a file for an act.
func (t *Tx) Folio(province int64, id string) (casefile.Folio, error) {
	return one[casefile.Folio](t.ctx, t, "WHERE province_id = $1 AND id = $2", province, id)
}
