package store

import (
	"context"
	"strings"

	"thads/internal/casefile"
	"thads/internal/people"
)

// Who is away, who stands in, what officials hold and what they say about themselves.

// openStates are the states of cases that somebody still works on, as the database writes them.
var openStates = func() (out []string) {
	for _, s := range casefile.OpenStates() {
		out = append(out, string(s))
	}
	return out
}()

// oneOf adds " IN (...)"; nothing is in an empty list.
func (q *stmt) oneOf(values []string) *stmt {
	q.add(" IN (")
	for i, v := range values {
		if i > 0 {
			q.add(", ")
		}
		q.add("?", v)
	}
	if len(values) == 0 {
		q.add("NULL")
	}
	return q.add(")")
}

// StandingIn fills in for whom a person stands in on a day.
func (s *Store) StandingIn(ctx context.Context, who people.Who, day string) (people.Who, error) {
	var away []string
	err := scan(ctx, s, "SELECT account_id FROM absence WHERE deputy_id = $1 AND to_day >= $2 AND from_day <= $2 AND ended_at = 0 AND province_id = $3 ORDER BY from_day, id",
		[]any{who.ID, day, who.Province}, func(rs rows) error {
			var id string
			err := rs.Scan(&id)
			away = append(away, id)
			return err
		})
	who.For = strings.Join(away, " ")
	return who, err
}

// Loads counts what officers hold: open cases, those late at now, those due until soon.
func (r *Reader) Loads(ctx context.Context, officers []string, now, soon int64) (map[string]people.Load, error) {
	q := new(stmt).add("SELECT officer_id, count(*), count(*) FILTER (WHERE due_at > ? AND due_at <= ?), count(*) FILTER (WHERE due_at <= ?) FROM cases WHERE province_id = ? AND officer_id",
		now, soon, now, r.who.Province).oneOf(officers).add(" AND state").oneOf(openStates).add(" GROUP BY officer_id")
	out := map[string]people.Load{}
	err := scan(ctx, r.s, q.String(), q.args, func(rs rows) error {
		var id string
		var l people.Load
		err := rs.Scan(&id, &l.Open, &l.Soon, &l.Late)
		out[id] = l
		return err
	})
	return out, err
}

// Declarations lists what accounts of the person's province declared and has not ended.
func (r *Reader) Declarations(ctx context.Context, accounts ...string) ([]people.Declaration, error) {
	q := new(stmt).add("WHERE account_id").oneOf(accounts).add(" AND ended_at = 0 AND province_id = ? ORDER BY account_id, at, id", r.who.Province)
	return list[people.Declaration](ctx, r.s, q.String(), q.args...)
}

// DeclarationsOf lists what an account declared and has not ended.
func (t *Tx) DeclarationsOf(account string) ([]people.Declaration, error) {
	return list[people.Declaration](t.ctx, t, "WHERE account_id = $1 AND ended_at = 0 ORDER BY at, id", account)
}

// Declaration reads one.
func (t *Tx) Declaration(id string) (people.Declaration, error) {
	return one[people.Declaration](t.ctx, t, "WHERE id = $1", id)
}

// Account reads an account of the person's province.
func (r *Reader) Account(ctx context.Context, id string) (people.Account, error) {
	return one[people.Account](ctx, r.s, "WHERE id = $1 AND province_id = $2", id, r.who.Province)
}

// HoldsWork says whether an account has open tasks or open cases in an office.
func (t *Tx) HoldsWork(province int64, office, account string) (bool, error) {
	n := 0
	err := scan(t.ctx, t, "SELECT 1 FROM task WHERE province_id = $1 AND owner_id = $2 AND state = 'open' AND office_code = $3 LIMIT 1", []any{province, account, office},
		func(rs rows) error { return rs.Scan(&n) })
	if err != nil || n > 0 {
		return n > 0, err
	}
	q := new(stmt).add("SELECT 1 FROM cases WHERE province_id = ? AND officer_id = ? AND office_code = ? AND state", province, account, office).oneOf(openStates)
	err = scan(t.ctx, t, q.add(" LIMIT 1").String(), q.args, func(rs rows) error { return rs.Scan(&n) })
	return n > 0, err
}
