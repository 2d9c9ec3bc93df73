package store

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"thads/internal/casefile"
	"thads/internal/people"
	"thads/internal/task"
)

// DueScope says whose running periods are meant: those of an officer's cases, of an office, or of a whole province.
type DueScope struct {
	Province int64
	Office   string
	Officer  string
}

// narrowed is the scope as far as the person may see; ok is false where he may see nothing of it.
func (d DueScope) narrowed(who people.Who) (DueScope, bool) {
	switch people.ReachOf(who, "case.view") {
	case people.Nation:
		return d, true
	case people.Province:
		return d, d.Province == who.Province
	case people.Office:
		if d.Office == "" {
			d.Office = who.OfficeCode
		}
		return d, d.Province == who.Province && d.Office == who.OfficeCode
	case people.Own:
		if d.Officer == "" {
			d.Officer = who.ID
		}
		mine := d.Officer == who.ID || slices.Contains(strings.Fields(who.For), d.Officer) // his own, and those of who is away
		return d, d.Province == who.Province && mine
	}
	return d, false
}

// from adds the source and the conditions of a scope: c is the running period. An officer's are reached through his cases
// whose soonest period, anybody's, ends by then, all others along the index of what runs out; CROSS JOIN keeps SQLite to that order.
func (d DueScope) from(q *stmt, from, to int64) *stmt {
	if d.Officer != "" {
		q.add(" FROM cases k CROSS JOIN clock c WHERE k.province_id = ? AND k.officer_id = ? AND k.ends_at <= ?", d.Province, d.Officer, to)
		q.add(" AND c.province_id = k.province_id AND c.case_id = k.id")
		if d.Office != "" {
			q.add(" AND k.office_code = ?", d.Office)
		}
	} else {
		q.add(" FROM clock c WHERE c.province_id = ?", d.Province)
		if d.Office != "" {
			q.add(" AND c.office_code = ?", d.Office)
		} else {
			q.add(" AND c.office_code IN (SELECT code FROM office WHERE province_id = ?)", d.Province)
		}
	}
	return q.add(" AND c.state = 'live' AND c.due_at > ? AND c.due_at <= ?", from, to)
}

// DueCount is how many periods of a duty end at one instant in an office.
type DueCount struct {
	Office string
	DueAt  int64
	Duty   string
	N      int
}

// DueCounts counts the running periods of a scope that end after from and not after to, in Unix microseconds.
func (r *Reader) DueCounts(ctx context.Context, d DueScope, from, to int64) ([]DueCount, error) {
	d, ok := d.narrowed(r.who)
	if !ok {
		return nil, nil
	}
	return r.s.dueCounts(ctx, d, from, to)
}

// DueCounts counts what ends in a province until an instant, for the daily sweep: one pass along one index.
func (s *Store) DueCounts(ctx context.Context, province, to int64) ([]DueCount, error) {
	return s.dueCounts(ctx, DueScope{Province: province}, 0, to)
}

func (s *Store) dueCounts(ctx context.Context, d DueScope, from, to int64) (out []DueCount, err error) {
	q := d.from(new(stmt).add("SELECT c.office_code, c.due_at, c.duty, count(*)"), from, to)
	q.add(" GROUP BY c.office_code, c.due_at, c.duty")
	err = scan(ctx, s, q.String(), q.args, func(rs rows) error {
		var n DueCount
		if err := rs.Scan(&n.Office, &n.DueAt, &n.Duty, &n.N); err != nil {
			return err
		}
		out = append(out, n)
		return nil
	})
	return out, err
}

// DueRow is a running period with what a list says of its case; Case is empty for a period that runs before a case.
type DueRow struct {
	Clock   task.Clock
	Case    casefile.Case // title, number, state, officer only
	Parties int           // who stands on its sides
	Lines   int           // its obligation lines
}

// DueFilter narrows a list of running periods.
type DueFilter struct {
	From, To int64    // ends after From and not after To, in Unix microseconds
	Duties   []string // only these; none: all
	AfterDue int64    // keyset: the last row of the page before
	AfterID  string
	Limit    int
}

// DueList lists the running periods of a scope, those that end first first.
func (r *Reader) DueList(ctx context.Context, d DueScope, f DueFilter) ([]DueRow, error) {
	d, ok := d.narrowed(r.who)
	if !ok {
		return nil, nil
	}
	q := d.from(new(stmt).add("SELECT c.province_id, c.id"), f.From, f.To)
	if len(f.Duties) > 0 {
		q.add(" AND c.duty").oneOf(f.Duties)
	}
	if f.AfterID != "" {
		q.add(" AND (c.due_at, c.id) > (?, ?)", f.AfterDue, f.AfterID)
	}
	q.add(" ORDER BY c.due_at, c.id LIMIT ?", f.Limit)
	var ids []string
	err := scan(ctx, r.s, q.String(), q.args, func(rs rows) error {
		var province int64
		var id string
		if err := rs.Scan(&province, &id); err != nil {
			return err
		}
		ids = append(ids, id)
		return nil
	})
	if err != nil || len(ids) == 0 {
		return nil, err
	}
	return r.s.dueRows(ctx, d.Province, ids)
}

// dueRows reads periods by id, in the order of the ids, with their cases.
func (s *Store) dueRows(ctx context.Context, province int64, ids []string) ([]DueRow, error) {
	q := new(stmt).add("WHERE province_id = ? AND id", province).oneOf(ids)
	clocks, err := list[task.Clock](ctx, s, q.String(), q.args...)
	if err != nil {
		return nil, err
	}
	byID := map[string]task.Clock{}
	var cases []string
	for _, c := range clocks {
		byID[c.ID] = c
		if c.CaseID != "" {
			cases = append(cases, c.CaseID)
		}
	}
	about, err := s.aboutCases(ctx, province, cases)
	if err != nil {
		return nil, err
	}
	out := make([]DueRow, 0, len(ids))
	for _, id := range ids {
		row := about[byID[id].CaseID]
		row.Clock = byID[id]
		out = append(out, row)
	}
	return out, nil
}

func (s *Store) aboutCases(ctx context.Context, province int64, ids []string) (map[string]DueRow, error) {
	out := map[string]DueRow{}
	if len(ids) == 0 {
		return out, nil
	}
	q := new(stmt).add(`SELECT k.id, k.title, k.decision_no, k.officer_id, k.office_code, k.state, k.due_at,
 (SELECT count(*) FROM case_party p WHERE p.province_id = k.province_id AND p.case_id = k.id),
 (SELECT count(*) FROM obligation o WHERE o.province_id = k.province_id AND o.case_id = k.id)
 FROM cases k WHERE k.province_id = ? AND k.id`, province).oneOf(ids)
	err := scan(ctx, s, q.String(), q.args, func(rs rows) error {
		row := DueRow{Case: casefile.Case{Province: province}}
		c := &row.Case
		if err := rs.Scan(&c.ID, &c.Title, &c.DecisionNo, &c.OfficerID, &c.OfficeCode, (*string)(&c.State), &c.DueAt, &row.Parties, &row.Lines); err != nil {
			return err
		}
		out[c.ID] = row
		return nil
	})
	return out, err
}

// Clock reads one period the person may see: through its case, or through its office when it runs before a case.
func (r *Reader) Clock(ctx context.Context, province int64, id string) (task.Clock, error) {
	c, err := one[task.Clock](ctx, r.s, "WHERE province_id = $1 AND id = $2", province, id)
	if err != nil {
		return c, err
	}
	if c.CaseID != "" {
		_, err = r.Case(ctx, province, c.CaseID)
	} else {
		q := r.mine().add(" AND province_id = ? AND id = ?", province, id)
		_, err = one[task.Clock](ctx, r.s, q.String(), q.args...)
	}
	if err != nil {
		return task.Clock{}, err
	}
	return c, nil
}

// ClocksOutside lists the running periods in which somebody outside is to act, by case, soonest first, of cases the person
// was shown.
func (r *Reader) ClocksOutside(ctx context.Context, cases []casefile.Case) (map[string][]task.Clock, error) {
	at := map[int64][]string{}
	for _, c := range cases {
		if c.EndsAt < casefile.NoDue {
			at[c.Province] = append(at[c.Province], c.ID)
		}
	}
	out := map[string][]task.Clock{}
	for p, ids := range at {
		q := new(stmt).add("WHERE province_id = ? AND state = 'live' AND consequence IN ('third_party_duty', 'enables_next', 'ends_case') AND case_id", p).oneOf(ids)
		found, err := listBy(ctx, r.s, func(a, b task.Clock) int { return cmp.Or(cmp.Compare(a.DueAt, b.DueAt), cmp.Compare(a.ID, b.ID)) }, q.String(), q.args...)
		if err != nil {
			return nil, err
		}
		for _, k := range found {
			out[k.CaseID] = append(out[k.CaseID], k)
		}
	}
	return out, nil
}

// WorkOfClocks lists the open work that periods time, for a link to where it is done.
func (r *Reader) WorkOfClocks(ctx context.Context, province int64, clocks []string) (map[string]task.Task, error) {
	return r.openWork(ctx, province, "clock_id", clocks, func(w task.Task) string { return w.ClockID })
}

// WorkOn lists the open work on papers or requests, by what it is about.
func (r *Reader) WorkOn(ctx context.Context, province int64, subjects []string) (map[string]task.Task, error) {
	return r.openWork(ctx, province, "subject_id", subjects, func(w task.Task) string { return w.Subject })
}

// openWork is the open work whose column has one of the values, by that value: of several the one that is due first.
func (r *Reader) openWork(ctx context.Context, province int64, column string, values []string, of func(task.Task) string) (map[string]task.Task, error) {
	out := map[string]task.Task{}
	if len(values) == 0 {
		return out, nil
	}
	q := new(stmt).add("WHERE province_id = ? AND state = 'open' AND "+column, province).oneOf(values)
	list, err := listBy(ctx, r.s, func(a, b task.Task) int { return cmp.Or(cmp.Compare(b.DueAt, a.DueAt), cmp.Compare(b.ID, a.ID)) }, q.String(), q.args...)
	for _, w := range list {
		out[of(w)] = w
	}
	return out, err
}

// OutagesOf lists every outage that is about a province or the whole country, proposals and ended ones too, oldest first.
// They are read once, and again after one was written.
func (t *Tx) OutagesOf(province int64) ([]Outage, error) {
	return seldom(t, Outage{}.Table(), province, func() ([]Outage, error) {
		out, err := list[Outage](t.ctx, t, "WHERE province_id = 0 OR province_id = $1 ORDER BY from_at, id", province)
		if err != nil {
			return nil, fmt.Errorf("outages: %w", err)
		}
		return out, nil
	})
}

// InForce says whether an outage counts: approved and not ended, or ended by a proposal that nobody has approved yet.
func (o Outage) InForce() bool { return o.Active == (o.ApprovedBy != "") }

// LastFact is the newest fact of a subject's chain; found is false when it has none.
func (s *Store) LastFact(ctx context.Context, province int64, subject string) (Fact, bool, error) {
	return Found(one[Fact](ctx, s, "WHERE province_id = $1 AND subject_id = $2 ORDER BY n DESC LIMIT 1", province, subject))
}
