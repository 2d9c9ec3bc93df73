package store

import (
	"cmp"
	"context"
	"slices"

	"thads/internal/casefile"
	"thads/internal/message"
	"thads/internal/people"
	"thads/internal/task"
)

// What the operations read inside their transaction.

// ClocksOfCase lists a case's periods that are not over: running or standing still.
func (t *Tx) ClocksOfCase(province int64, caseID string) ([]task.Clock, error) {
	return list[task.Clock](t.ctx, t, "WHERE province_id = $1 AND case_id = $2 AND state IN ('live', 'held') ORDER BY due_at, id", province, caseID)
}

// ClocksOver lists a case's periods that are over.
func (t *Tx) ClocksOver(province int64, caseID string) ([]task.Clock, error) {
	return list[task.Clock](t.ctx, t, "WHERE province_id = $1 AND case_id = $2 AND state = 'closed' ORDER BY due_at, id", province, caseID)
}

// Clock reads one period.
func (t *Tx) Clock(province int64, id string) (task.Clock, error) {
	return one[task.Clock](t.ctx, t, "WHERE province_id = $1 AND id = $2", province, id)
}

// TasksOfCase lists a case's open work.
func (t *Tx) TasksOfCase(province int64, caseID string) ([]task.Task, error) {
	return listBy(t.ctx, t, byTaskID, "WHERE province_id = $1 AND case_id = $2 AND state = 'open'", province, caseID)
}

// RestrictionsOf lists what was ever laid on a case, oldest first.
func (t *Tx) RestrictionsOf(province int64, caseID string) ([]casefile.Restriction, error) {
	return list[casefile.Restriction](t.ctx, t, "WHERE province_id = $1 AND case_id = $2 ORDER BY since, id", province, caseID)
}

// ItemsOf lists a case's things.
func (t *Tx) ItemsOf(province int64, caseID string) ([]casefile.Item, error) {
	return list[casefile.Item](t.ctx, t, "WHERE province_id = $1 AND case_id = $2 ORDER BY at, id", province, caseID)
}

// FoliosOf lists the documents of a case's file in their order.
func (t *Tx) FoliosOf(province int64, caseID string) ([]casefile.Folio, error) {
	return list[casefile.Folio](t.ctx, t, "WHERE province_id = $1 AND case_id = $2 ORDER BY seq, id", province, caseID)
}

// Steps lists the operations' facts of a case, oldest first: those whose act is named by an operation's code.
func (t *Tx) Steps(province int64, caseID string) ([]Fact, error) {
	return list[Fact](t.ctx, t, "WHERE province_id = $1 AND case_id = $2 AND act LIKE 'OP-%' ORDER BY at, n", province, caseID)
}

// AbsenceOf lists the absences of an account that are not over by a day, soonest first.
func (t *Tx) AbsenceOf(account, day string) ([]people.Absence, error) {
	all, err := list[people.Absence](t.ctx, t, "WHERE account_id = $1 AND ended_at = 0 ORDER BY from_day, id", account)
	return slices.DeleteFunc(all, func(a people.Absence) bool { return a.ToDay < day }), err
}

// Absence reads one absence.
func (t *Tx) Absence(id string) (people.Absence, error) {
	return one[people.Absence](t.ctx, t, "WHERE id = $1", id)
}

// Outage reads one outage.
func (t *Tx) Outage(id string) (Outage, error) { return one[Outage](t.ctx, t, "WHERE id = $1", id) }

// Restrictions lists what was ever laid on a case already read for the person.
func (r *Reader) Restrictions(ctx context.Context, c casefile.Case) ([]casefile.Restriction, error) {
	return list[casefile.Restriction](ctx, r.s, "WHERE province_id = $1 AND case_id = $2 ORDER BY since, id", c.Province, c.ID)
}

// Items lists the things of a case already read for the person.
func (r *Reader) Items(ctx context.Context, c casefile.Case) ([]casefile.Item, error) {
	return list[casefile.Item](ctx, r.s, "WHERE province_id = $1 AND case_id = $2 ORDER BY at, id", c.Province, c.ID)
}

// Folios lists the documents of the file of a case already read for the person.
func (r *Reader) Folios(ctx context.Context, c casefile.Case) ([]casefile.Folio, error) {
	return list[casefile.Folio](ctx, r.s, "WHERE province_id = $1 AND case_id = $2 ORDER BY seq, id", c.Province, c.ID)
}

// Absences lists the absences of the person's agency that are not over by a day.
func (r *Reader) Absences(ctx context.Context, day string) ([]people.Absence, error) {
	return list[people.Absence](ctx, r.s, "WHERE province_id = $1 AND to_day >= $2 AND ended_at = 0 ORDER BY from_day, id", r.who.Province, day)
}

// Outages lists the times that do not count, newest first.
func (s *Store) Outages(ctx context.Context) ([]Outage, error) {
	return list[Outage](ctx, s, "WHERE 1 = 1 ORDER BY from_at DESC, id")
}

// CasesNumbered finds cases of the person's reach by the number of their decision or by their look-up code, keyed as asked.
func (r *Reader) CasesNumbered(ctx context.Context, numbers []string) (map[string]casefile.Case, error) {
	out := map[string]casefile.Case{}
	for part := range slices.Chunk(numbers, 200) {
		q := r.scoped("officer_id").add(" AND (decision_no").oneOf(part).add(" OR public_code").oneOf(part)
		list, err := list[casefile.Case](ctx, r.s, q.add(") ORDER BY opened_at DESC, id").String(), q.args...)
		if err != nil {
			return nil, err
		}
		for _, c := range list {
			for _, key := range []string{c.DecisionNo, c.PublicCode} {
				if slices.Contains(part, key) && out[key].ID == "" {
					out[key] = c
				}
			}
		}
	}
	return out, nil
}

// Lapsed lists periods of a province that have run out and end by time alone, or that somebody outside missed and nobody
// was told of. The offices are named so that only what has run out is looked at.
func (s *Store) Lapsed(ctx context.Context, province, now int64) ([]task.Clock, error) {
	return listBy(ctx, s, func(a, b task.Clock) int { return cmp.Compare(a.ID, b.ID) },
		`WHERE province_id = $1 AND office_code IN (SELECT code FROM office WHERE province_id = $1) AND state = 'live' AND due_at <= $2
		AND consequence <> 'official_duty' AND (consequence <> 'third_party_duty' OR
		NOT EXISTS (SELECT 1 FROM task w WHERE w.province_id = clock.province_id AND w.clock_id = clock.id))`, province, now)
}

// Ended lists running periods of a province that run out after from and not after to and are no duty of the house, those
// that end first first: what a sweep that comes often has to look at.
func (s *Store) Ended(ctx context.Context, province, from, to int64) ([]task.Clock, error) {
	if s.fill != nil && s.fill.keeper.known != nil {
		return s.fill.keeper.known.ended(province, from, to), nil
	}
	return listBy(ctx, s, byEnd,
		`WHERE province_id = $1 AND office_code IN (SELECT code FROM office WHERE province_id = $1) AND state = 'live' AND due_at > $2 AND due_at <= $3
		AND consequence <> 'official_duty'`, province, from, to)
}

// MessagesOn lists the messages about a subject, oldest first.
func (t *Tx) MessagesOn(province int64, subject string) ([]message.Message, error) {
	return list[message.Message](t.ctx, t, "WHERE province_id = $1 AND subject_id = $2 ORDER BY created_at, id", province, subject)
}

// LineHere reads a line of a province by its id; ok is false where it never was.
func (t *Tx) LineHere(province int64, id string) (casefile.Line, bool, error) {
	return Found(one[casefile.Line](t.ctx, t, "WHERE province_id = $1 AND id = $2", province, id))
}

// SidesOf lists who stands on which side of a case.
func (t *Tx) SidesOf(province int64, caseID string) ([]casefile.CaseParty, error) {
	return list[casefile.CaseParty](t.ctx, t, "WHERE province_id = $1 AND case_id = $2 ORDER BY side, party_id", province, caseID)
}

// SideOf lists who stands on one side of a case.
func (t *Tx) SideOf(province int64, caseID, side string) ([]casefile.CaseParty, error) {
	return list[casefile.CaseParty](t.ctx, t, "WHERE province_id = $1 AND case_id = $2 AND side = $3 ORDER BY party_id", province, caseID, side)
}

// CountLive counts the running periods of the whole house.
func (s *Store) CountLive(ctx context.Context) (n int64, err error) {
	err = scan(ctx, s, "SELECT count(*) FROM clock WHERE state = 'live'", nil, func(rs rows) error { return rs.Scan(&n) })
	return n, err
}
