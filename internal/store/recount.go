package store

import "thads/internal/task"

// LiveClocksAfter lists a province's running periods by id, for work in chunks: those after one id, at most limit.
func (t *Tx) LiveClocksAfter(province int64, after string, limit int) ([]task.Clock, error) {
	return list[task.Clock](t.ctx, t, "WHERE province_id = $1 AND state = 'live' AND id > $2 ORDER BY id LIMIT $3", province, after, limit)
}
