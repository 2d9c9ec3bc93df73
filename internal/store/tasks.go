package store

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"thads/internal/people"
	"thads/internal/task"
)

// TaskFilter narrows the work list.
type TaskFilter struct {
	Due       string // late | soon | ""
	Now, Soon int64
	AfterDue  int64 // keyset: the last row of the page before
	AfterID   string
	After1st  bool // that row was urgent: those stand before all others, whatever the others' time
	Limit     int
}

// part is one part of a person's work. Each follows an index of its own; asked for together they would follow none.
type part uint8

const (
	given    part = iota // given to him
	owed                 // owed by his role in his office, taken by nobody
	helping              // of others who named him their helper
	standing             // of the first colleague who is away; of the second, and so on
)

// parts are those this person can have.
func (r *Reader) parts() []part {
	out := []part{given, owed, helping}
	for range away(r.who) {
		out = append(out, part(len(out)))
	}
	return out
}

// away are the colleagues a person stands in for, each once.
func away(who people.Who) []string {
	out := slices.DeleteFunc(strings.Fields(who.For), func(id string) bool { return id == who.ID })
	slices.Sort(out)
	return slices.Compact(out)
}

// tasks adds one part of what is the person's open work.
func (r *Reader) tasks(q *stmt, p part) *stmt {
	w := r.who
	q.add(" WHERE province_id = ? AND state = 'open'", w.Province)
	switch p {
	case given:
		q.add(" AND owner_id = ? AND owner_id <> ''", w.ID)
	case owed:
		q.add(" AND owner_id = '' AND role = ?", string(w.Role))
	case helping:
		q.add(" AND deputy_id = ? AND deputy_id <> '' AND owner_id <> ?", w.ID, w.ID)
	default:
		q.add(" AND deputy_id <> ? AND owner_id = ?", w.ID, away(w)[p-standing])
	}
	if w.Level >= 2 {
		q.add(" AND office_code = ?", w.OfficeCode)
	}
	return q
}

// Tasks lists open work for the person: what is urgent first, then soonest due first. The urgent are few and have an index
// of their own, so that a page is two ranges for each part of his work and nothing is sorted but a page.
func (r *Reader) Tasks(ctx context.Context, f TaskFilter) ([]task.Task, error) {
	if f.Limit == 0 {
		f.Limit = 50
	}
	var out []task.Task
	for _, only := range []string{" AND urgent", " AND NOT urgent"} {
		g := f
		switch first := only == " AND urgent"; {
		case first && f.AfterID != "" && !f.After1st:
			continue // they stood on an earlier page
		case !first && f.After1st:
			g.AfterID = "" // the others begin on this page
		}
		if g.Limit = f.Limit - len(out); g.Limit == 0 {
			break
		}
		var some []task.Task
		for _, p := range r.parts() {
			list, err := r.s.taskPage(ctx, r.tasks(new(stmt), p).add(only), &g)
			if err != nil {
				return nil, err
			}
			some = append(some, list...)
		}
		slices.SortFunc(some, func(a, b task.Task) int { return cmp.Or(cmp.Compare(a.DueAt, b.DueAt), cmp.Compare(a.ID, b.ID)) })
		out = append(out, some[:min(g.Limit, len(some))]...)
	}
	return out, nil
}

// taskPage reads one page of what a statement selects.
func (s *Store) taskPage(ctx context.Context, q *stmt, f *TaskFilter) ([]task.Task, error) {
	if f.Limit == 0 {
		f.Limit = 50
	}
	switch f.Due {
	case "late":
		q.add(" AND due_at <= ?", f.Now)
	case "soon":
		q.add(" AND due_at > ? AND due_at <= ?", f.Now, f.Soon)
	}
	if f.AfterID != "" {
		q.add(" AND (due_at, id) > (?, ?)", f.AfterDue, f.AfterID)
	}
	return list[task.Task](ctx, s, q.add(" ORDER BY due_at, id LIMIT ?", f.Limit).String(), q.args...)
}

// CountTasks counts the person's open work: all of it, what is late at now, and what falls due until soon. Each number is a
// range of an index for each part of the work; one above MostCounted only says that it is more.
func (r *Reader) CountTasks(ctx context.Context, now, soon int64) (all, late, near int, err error) {
	q := new(stmt)
	for i, due := range []func(*stmt) *stmt{
		func(q *stmt) *stmt { return q },
		func(q *stmt) *stmt { return q.add(" AND due_at <= ?", now) },
		func(q *stmt) *stmt { return q.add(" AND due_at > ? AND due_at <= ?", now, soon) },
	} {
		q.add([]string{"SELECT ", ", ", ", "}[i])
		r.count(q, due)
	}
	err = scan(ctx, r.s, q.String(), q.args, func(rs rows) error { return rs.Scan(&all, &late, &near) })
	return all, late, near, err
}

// CountLate counts the person's open work that is late at now: the number beside the list's name on every page.
func (r *Reader) CountLate(ctx context.Context, now int64) (late int, err error) {
	q := new(stmt).add("SELECT ")
	r.count(q, func(q *stmt) *stmt { return q.add(" AND due_at <= ?", now) })
	err = scan(ctx, r.s, q.String(), q.args, func(rs rows) error { return rs.Scan(&late) })
	return late, err
}

// count adds the sum of the parts of the person's open work, each as far as it is counted.
func (r *Reader) count(q *stmt, due func(*stmt) *stmt) {
	for i, p := range r.parts() {
		if i > 0 {
			q.add(" + ")
		}
		due(r.tasks(q.add("(SELECT count(*) FROM (SELECT 1 FROM task"), p)).add(" LIMIT ?) AS t)", MostCounted+1)
	}
}

// Task reads one piece of the person's open work.
func (r *Reader) Task(ctx context.Context, id string) (task.Task, error) {
	for _, p := range r.parts() {
		q := r.tasks(new(stmt), p).add(" AND id = ?", id)
		t, found, err := Found(one[task.Task](ctx, r.s, q.String(), q.args...))
		if err != nil || found {
			return t, err
		}
	}
	return task.Task{}, ErrNone.New()
}

// TasksOf lists the open work of one account in an office the person sees, soonest due first: for who gives it to others.
func (r *Reader) TasksOf(ctx context.Context, account string, f TaskFilter) ([]task.Task, error) {
	q := r.mine().add(" AND province_id = ? AND owner_id = ? AND owner_id <> '' AND state = 'open'", r.who.Province, account)
	return r.s.taskPage(ctx, q, &f)
}

// CountTasksOf counts them.
func (r *Reader) CountTasksOf(ctx context.Context, account string) (n int, err error) {
	q := new(stmt).add("SELECT count(*) FROM task")
	w := r.mine()
	w.add(" AND province_id = ? AND owner_id = ? AND owner_id <> '' AND state = 'open'", r.who.Province, account)
	err = scan(ctx, r.s, q.String()+w.String(), w.args, func(rs rows) error { return rs.Scan(&n) })
	return n, err
}

// Departed lists what tells a leader that somebody left work behind: one task for each of them, oldest first.
func (r *Reader) Departed(ctx context.Context) ([]task.Task, error) {
	q := r.mine().add(" AND state = 'open' AND kind = ? AND owner_id = '' AND role IN ('room_head', 'head') ORDER BY created_at, id LIMIT 200", KindReassign)
	return list[task.Task](ctx, r.s, q.String(), q.args...)
}

// KindReassign is the kind of the task a leader gets about who left with work in his hands; its subject is the account.
const KindReassign = "reassign"

// Task reads a task for an act.
func (t *Tx) Task(province int64, id string) (task.Task, error) {
	return one[task.Task](t.ctx, t, "WHERE province_id = $1 AND id = $2", province, id)
}

// TasksOwned lists an account's open work, soonest due first, from a place on.
func (t *Tx) TasksOwned(province int64, account string, afterDue int64, afterID string, most int) ([]task.Task, error) {
	return list[task.Task](t.ctx, t, "WHERE province_id = $1 AND owner_id = $2 AND state = 'open' AND (due_at, id) > ($3, $4) ORDER BY due_at, id LIMIT $5",
		province, account, afterDue, afterID, most)
}

// HandOver reads work on its way to another office.
func (t *Tx) HandOver(province int64, id string) (task.HandOver, error) {
	return one[task.HandOver](t.ctx, t, "WHERE province_id = $1 AND id = $2", province, id)
}

// HandOvers lists what waits to be taken in by the person's office; the agency's leaders see the province's.
func (r *Reader) HandOvers(ctx context.Context) ([]task.HandOver, error) {
	q := r.mine().add(" AND state = ? ORDER BY at, id LIMIT 200", task.Waiting)
	return list[task.HandOver](ctx, r.s, q.String(), q.args...)
}
