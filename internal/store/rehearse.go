package store

import (
	"context"

	"thads/internal/casefile"
)

// What a draft law is tried on: numbers, codes and times of the whole house, never a name or a text.

// LiveClock is a period that is not over.
type LiveClock struct {
	Province                                int64
	ID, Case, Duty, Variant, Pack, Excluded string
	Number                                  string // of the case's decision; empty before it has one
	Started, Due                            int64
}

// LiveClocks reads every period that is not over.
func (s *Store) LiveClocks(ctx context.Context, f func(LiveClock) error) error {
	return scan(ctx, s, `SELECT c.province_id, c.id, c.case_id, c.duty, c.variant, c.pack, c.excluded, c.started_at, c.due_at, COALESCE(k.decision_no, '')
 FROM clock c LEFT JOIN cases k ON k.province_id = c.province_id AND k.id = c.case_id WHERE c.state IN ('live', 'held')`, nil, func(rs rows) error {
		var c LiveClock
		if err := rs.Scan(&c.Province, &c.ID, &c.Case, &c.Duty, &c.Variant, &c.Pack, &c.Excluded, &c.Started, &c.Due, &c.Number); err != nil {
			return err
		}
		return f(c)
	})
}

// LinesAt is how many lines of a case stand in a state.
type LinesAt struct {
	Province            int64
	Case, Number, State string
	Lines               int
}

// LineStates reads in which states the lines of every case stand, case by case.
func (s *Store) LineStates(ctx context.Context, f func(LinesAt) error) error {
	return scan(ctx, s, `SELECT k.province_id, k.id, k.decision_no, o.state, count(*) FROM cases k JOIN obligation o
 ON o.province_id = k.province_id AND o.case_id = k.id GROUP BY k.province_id, k.id, k.decision_no, o.state ORDER BY k.province_id, k.id`, nil, func(rs rows) error {
		var c LinesAt
		if err := rs.Scan(&c.Province, &c.Case, &c.Number, &c.State, &c.Lines); err != nil {
			return err
		}
		return f(c)
	})
}

// StepsOf reads the operations' facts of a case and its lines as they stand now.
func (s *Store) StepsOf(ctx context.Context, province int64, caseID string) ([]Fact, []casefile.Line, error) {
	facts, err := list[Fact](ctx, s, "WHERE province_id = $1 AND case_id = $2 AND act LIKE 'OP-%' ORDER BY at, n", province, caseID)
	if err != nil {
		return nil, nil, err
	}
	lines, err := list[casefile.Line](ctx, s, "WHERE province_id = $1 AND case_id = $2 ORDER BY seq, id", province, caseID)
	return facts, lines, err
}
