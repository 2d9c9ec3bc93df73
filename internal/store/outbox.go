package store

import (
	"context"

	"thads/internal/casefile"
	"thads/internal/message"
)

// What leaves the house: messages to other provinces, copies of decisions for who must carry them out, and the partners
// that receive them. Every read names one province: an outbox of the nation would have no index to follow.

// Provinces lists the provinces that have an office, the centre (0) among them.
func (s *Store) Provinces(ctx context.Context) (out []int64, err error) {
	err = scan(ctx, s, "SELECT DISTINCT province_id FROM office ORDER BY province_id", nil, func(rs rows) error {
		var n int64
		if err := rs.Scan(&n); err != nil {
			return err
		}
		out = append(out, n)
		return nil
	})
	return out, err
}

// Outbox lists a province's messages to other provinces that wait to be carried, oldest first.
func (s *Store) Outbox(ctx context.Context, province, now int64, limit int) ([]message.Message, error) {
	return list[message.Message](ctx, s, "WHERE province_id = $1 AND state = 'ready' AND to_kind = 'province' AND next_at <= $2 ORDER BY next_at, id LIMIT $3", province, now, limit)
}

// Copy reads a message as a carrier sees it.
func (s *Store) Copy(ctx context.Context, province int64, id string) (message.Message, error) {
	return one[message.Message](ctx, s, "WHERE province_id = $1 AND id = $2", province, id)
}

// Partners lists all partners, by name: a small national table.
func (s *Store) Partners(ctx context.Context) ([]message.Partner, error) {
	return list[message.Partner](ctx, s, "ORDER BY name, id")
}

// Partner reads one partner.
func (s *Store) Partner(ctx context.Context, id string) (message.Partner, error) {
	return one[message.Partner](ctx, s, "WHERE id = $1", id)
}

// CopyFilter narrows the records officer's queue.
type CopyFilter struct {
	AfterDue int64 // keyset: the last row of the page before
	AfterID  string
	After1st bool // that row was urgent
	Limit    int
}

// byHand is what waits for the records officer: no electronic door, or one that was tried in vain.
const byHand = " AND kind = 'copy' AND (state = 'failed' OR state = 'ready' AND to_id = '')"

// CopiesByHand lists what the records officers of the person's reach must send: what binds a bank or registry, or frees
// what it holds, first, then what is due soonest.
func (r *Reader) CopiesByHand(ctx context.Context, f CopyFilter) (out []message.Message, err error) {
	for _, only := range []string{" AND urgent", " AND NOT urgent"} {
		first := only == " AND urgent"
		if first && f.AfterID != "" && !f.After1st {
			continue // they stood on an earlier page
		}
		q := r.mine().add(byHand + only)
		if f.AfterID != "" && first == f.After1st {
			q.add(" AND (due_at, id) > (?, ?)", f.AfterDue, f.AfterID)
		}
		if f.Limit == len(out) {
			break
		}
		list, err := list[message.Message](ctx, r.s, q.add(" ORDER BY due_at, id LIMIT ?", f.Limit-len(out)).String(), q.args...)
		if err != nil {
			return nil, err
		}
		out = append(out, list...)
	}
	return out, nil
}

// CountCopiesByHand counts them, at most to a limit, and those whose period ended by now.
func (r *Reader) CountCopiesByHand(ctx context.Context, now int64, most int) (all, late int, err error) {
	for _, n := range []struct {
		into  *int
		until int64
	}{{&all, casefile.NoDue}, {&late, now}} {
		q := r.mine().add(byHand+" AND due_at <= ? LIMIT ?", n.until, most)
		if err = scan(ctx, r.s, "SELECT count(*) FROM (SELECT 1 FROM message"+q.String()+") AS x", q.args, func(rs rows) error { return rs.Scan(n.into) }); err != nil {
			return 0, 0, err
		}
	}
	return all, late, nil
}

// CopyByHand reads one copy of the person's reach, whatever became of it.
func (r *Reader) CopyByHand(ctx context.Context, province int64, id string) (message.Message, error) {
	q := r.mine().add(" AND province_id = ? AND id = ? AND kind = 'copy'", province, id)
	return one[message.Message](ctx, r.s, q.String(), q.args...)
}

// CopiesSent lists what left by hand and whose receipt nobody has noted yet, newest first.
func (r *Reader) CopiesSent(ctx context.Context, limit int) ([]message.Message, error) {
	q := r.mine().add(" AND kind = 'copy' AND state = 'sent' ORDER BY done_at DESC, id LIMIT ?", limit)
	return list[message.Message](ctx, r.s, q.String(), q.args...)
}

// CopiesOf lists the copies of a case already read for the person, oldest first.
func (r *Reader) CopiesOf(ctx context.Context, c casefile.Case) ([]message.Message, error) {
	return list[message.Message](ctx, r.s, "WHERE province_id = $1 AND case_id = $2 AND kind = 'copy' ORDER BY created_at, id", c.Province, c.ID)
}

// CopiesOfCase lists the copies of a case for an act.
func (t *Tx) CopiesOfCase(province int64, caseID string) ([]message.Message, error) {
	return list[message.Message](t.ctx, t, "WHERE province_id = $1 AND case_id = $2 AND kind = 'copy' ORDER BY created_at, id", province, caseID)
}

// PartnersOf lists the partners of a province and those of the country. They are read once, and again after one was written.
func (t *Tx) PartnersOf(province int64) ([]message.Partner, error) {
	return seldom(t, message.Partner{}.Table(), province, func() ([]message.Partner, error) {
		return list[message.Partner](t.ctx, t, "WHERE province_id IN (0, $1) ORDER BY name, id", province)
	})
}

// Partner reads one partner.
func (t *Tx) Partner(id string) (message.Partner, error) {
	return one[message.Partner](t.ctx, t, "WHERE id = $1", id)
}
