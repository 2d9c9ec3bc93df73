package store

import (
	"context"

	"thads/internal/casefile"
)

// MostCounted is where counting stops: a case may have 45,000 parties, an officer 10,000 tasks, and "more than a thousand" says
// enough of who is left or what there is to do.
const MostCounted = 1000

// ServicesTo lists whom of some persons a paper was served on, and the row for everybody when there is one.
func (t *Tx) ServicesTo(province int64, paper string, ids []string) ([]casefile.Service, error) {
	return servicesTo(t.ctx, t, province, paper, ids)
}

// Services lists whom of some persons a paper of a case already read for the person was served on, and the row for everybody.
func (r *Reader) Services(ctx context.Context, c casefile.Case, paper string, ids []string) ([]casefile.Service, error) {
	return servicesTo(ctx, r.s, c.Province, paper, ids)
}

func servicesTo(ctx context.Context, db queryer, province int64, paper string, ids []string) ([]casefile.Service, error) {
	q := new(stmt).add("WHERE province_id = ? AND paper_id = ? AND party_id", province, paper).oneOf(append([]string{""}, ids...)).add(" ORDER BY party_id")
	return list[casefile.Service](ctx, db, q.String(), q.args...)
}

// OnSides lists on which sides of a case some persons stand.
func (t *Tx) OnSides(province int64, caseID string, ids []string) ([]casefile.CaseParty, error) {
	q := new(stmt).add("WHERE province_id = ? AND case_id = ? AND party_id", province, caseID).oneOf(ids).add(" ORDER BY party_id, side")
	return list[casefile.CaseParty](t.ctx, t, q.String(), q.args...)
}

// Untold counts the persons on some sides of a case whom a paper was not served on, up to MostCounted+1.
func (t *Tx) Untold(c casefile.Case, paper string, sides []string) (int, error) {
	return untold(t.ctx, t, c, paper, sides)
}

// Untold counts the persons on some sides of a case whom a paper was not served on, up to MostCounted+1.
func (r *Reader) Untold(ctx context.Context, c casefile.Case, paper string, sides []string) (int, error) {
	return untold(ctx, r.s, c, paper, sides)
}

func untold(ctx context.Context, db queryer, c casefile.Case, paper string, sides []string) (n int, err error) {
	if len(sides) == 0 {
		return 0, nil
	}
	q := new(stmt).add("SELECT count(*) FROM (SELECT DISTINCT party_id FROM case_party WHERE province_id = ? AND case_id = ? AND side", c.Province, c.ID).oneOf(sides).
		add(" AND NOT EXISTS (SELECT 1 FROM service s WHERE s.province_id = ? AND s.paper_id = ?", c.Province, paper).
		add(" AND s.party_id IN (case_party.party_id, '')) LIMIT ?) x", MostCounted+1)
	err = scan(ctx, db, q.String(), q.args, func(rs rows) error { return rs.Scan(&n) })
	return n, err
}

// Told is how far the service of one paper has come.
type Told struct {
	N    int    // persons with a row of their own
	All  bool   // everybody else was told at once
	Last string // the last day
}

// ToldBy says of each paper of some how many persons it was served on.
func (r *Reader) ToldBy(ctx context.Context, c casefile.Case, papers []string) (map[string]Told, error) {
	out := map[string]Told{}
	if len(papers) == 0 {
		return out, nil
	}
	q := new(stmt).add("SELECT paper_id, count(*), min(party_id), max(served_on) FROM service WHERE province_id = ? AND paper_id", c.Province).oneOf(papers).add(" GROUP BY paper_id")
	err := scan(ctx, r.s, q.String(), q.args, func(rs rows) error {
		var id, first string
		var x Told
		if err := rs.Scan(&id, &x.N, &first, &x.Last); err != nil {
			return err
		}
		if x.All = first == ""; x.All {
			x.N--
		}
		out[id] = x
		return nil
	})
	return out, err
}
