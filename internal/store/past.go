package store

import (
	"context"

	"thads/internal/casefile"
)

// What lateness is measured by: numbers about periods that are over, never a name or a text.

// Record is how an officer's periods of one duty ended.
type Record struct {
	Officer string
	Duty    string
	Closed  int // ended by the act they were for
	OnTime  int // of them, not after their due time
}

// Records counts an office's closed periods that were due after an instant, by officer and duty.
func (s *Store) Records(ctx context.Context, province int64, office string, since int64) (out []Record, err error) {
	err = scan(ctx, s, `SELECT k.officer_id, c.duty, count(*), count(*) FILTER (WHERE c.closed_at <= c.due_at)
 FROM cases k CROSS JOIN clock c WHERE k.province_id = $1 AND k.office_code = $2 AND k.opened_at > $3
 AND c.province_id = k.province_id AND c.case_id = k.id AND c.state = 'closed' AND c.due_at > $4 GROUP BY k.officer_id, c.duty`,
		[]any{province, office, since - twoYears, since}, func(rs rows) error {
			var r Record
			if err := rs.Scan(&r.Officer, &r.Duty, &r.Closed, &r.OnTime); err != nil {
				return err
			}
			out = append(out, r)
			return nil
		})
	return out, err
}

// twoYears bounds how old a case may be whose periods still say something about its officer's last year.
const twoYears = 2 * 365 * day

// Loads counts the running duties of each officer of an office; what others owe is no load of his. The officer is an expression, so that SQLite follows the
// office's cases and not an index that happens to have officers in order.
func (s *Store) Loads(ctx context.Context, province int64, office string) (map[string]int, error) {
	out := map[string]int{}
	err := scan(ctx, s, `SELECT k.officer_id || '', count(*) FROM cases k CROSS JOIN clock c WHERE k.province_id = $1 AND k.office_code = $2 AND k.due_at < $3
 AND c.province_id = k.province_id AND c.case_id = k.id AND c.state = 'live' AND c.consequence = 'official_duty' GROUP BY k.officer_id || ''`,
		[]any{province, office, int64(casefile.NoDue)}, func(rs rows) error {
			var officer string
			var n int
			if err := rs.Scan(&officer, &n); err != nil {
				return err
			}
			out[officer] = n
			return nil
		})
	return out, err
}

// PastClock is one period of a case, as lateness is measured by.
type PastClock struct {
	Officer, Duty          string
	Started, Due, ClosedAt int64 // ClosedAt 0: still runs
	Parties, Lines         int
}

// PastClocks reads a province's periods that were due after an instant, closed or still running, in no order.
func (s *Store) PastClocks(ctx context.Context, province, since int64, f func(PastClock)) error {
	return scan(ctx, s, `SELECT k.officer_id, c.duty, c.started_at, c.due_at, c.closed_at,
 (SELECT count(*) FROM case_party p WHERE p.province_id = c.province_id AND p.case_id = c.case_id),
 (SELECT count(*) FROM obligation o WHERE o.province_id = c.province_id AND o.case_id = c.case_id)
 FROM clock c JOIN cases k ON k.province_id = c.province_id AND k.id = c.case_id
 WHERE c.province_id = $1 AND c.due_at > $2 AND c.state IN ('live', 'closed')`,
		[]any{province, since}, func(rs rows) error {
			var p PastClock
			if err := rs.Scan(&p.Officer, &p.Duty, &p.Started, &p.Due, &p.ClosedAt, &p.Parties, &p.Lines); err != nil {
				return err
			}
			f(p)
			return nil
		})
}
