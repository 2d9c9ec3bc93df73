package store

import "context"

// Waiting says how many papers of one kind wait in one hand's reach: who may sign or seal them follows from these alone.
type Waiting struct {
	Family, OfficeCode, OfficerID string
	Province                      int64
	N                             int
}

// PapersWaiting counts the papers of some states the person may see, MostCounted+1 at most in all: for the menu, on every page.
func (r *Reader) PapersWaiting(ctx context.Context, states ...string) (out []Waiting, err error) {
	q := r.papers().add(" AND state").oneOf(states).add(" LIMIT ?", MostCounted+1)
	err = scan(ctx, r.s, "SELECT family, office_code, officer_id, province_id, count(*) FROM (SELECT family, office_code, officer_id, province_id FROM paper"+q.String()+
		") AS x GROUP BY family, office_code, officer_id, province_id", q.args, func(rs rows) error {
		var w Waiting
		err := rs.Scan(&w.Family, &w.OfficeCode, &w.OfficerID, &w.Province, &w.N)
		out = append(out, w)
		return err
	})
	return out, err
}

// CountUnconfirmed counts the judgments that were received and that nobody has confirmed, up to MostCounted+1.
func (r *Reader) CountUnconfirmed(ctx context.Context, state string) (n int, err error) {
	q := r.mine().add(" AND state = ? AND confirmed = '' LIMIT ?", state, MostCounted+1)
	err = scan(ctx, r.s, "SELECT count(*) FROM (SELECT 1 FROM judgment"+q.String()+") AS x", q.args, func(rs rows) error { return rs.Scan(&n) })
	return n, err
}
