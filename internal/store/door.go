package store

import (
	"context"
	"slices"

	"thads/internal/message"
)

// DoorState is how a partner's electronic door behaves: nothing is known of one that works. It is kept beside the facts,
// like sessions: what became of each copy is told there.
type DoorState struct {
	Partner string
	Fails   int64  // knocks in vain since it last opened
	Since   int64  // when the first of them was; Unix microseconds
	NextAt  int64  // when it is knocked at again
	Why     string // of the last one, one sentence
}

// DoorStates are the doors that don't open, by partner.
func (s *Store) DoorStates(ctx context.Context) (map[string]DoorState, error) {
	out := map[string]DoorState{}
	err := scan(ctx, s, "SELECT partner_id, fails, since, next_at, why FROM door", nil, func(rs rows) error {
		var d DoorState
		err := rs.Scan(&d.Partner, &d.Fails, &d.Since, &d.NextAt, &d.Why)
		out[d.Partner] = d
		return err
	})
	return out, err
}

// SetDoor keeps how a door behaves; one without failures is forgotten.
func (s *Store) SetDoor(ctx context.Context, d DoorState) error {
	return s.Do(ctx, func(t *Tx) error {
		t.exec(nil, "DELETE FROM door WHERE partner_id = $1", d.Partner)
		if d.Fails > 0 {
			t.exec(nil, "INSERT INTO door (partner_id, fails, since, next_at, why) VALUES ($1, $2, $3, $4, $5)", d.Partner, d.Fails, d.Since, d.NextAt, d.Why)
		}
		return nil
	})
}

// KnockNow lets a door that doesn't open be tried at once.
func (t *Tx) KnockNow(partner string, now int64) {
	t.exec(nil, "UPDATE door SET next_at = $1 WHERE partner_id = $2", now, partner)
}

// DoorsAwaited lists the partners for whom a province has copies that wait for their door.
func (s *Store) DoorsAwaited(ctx context.Context, province int64) (out []string, err error) {
	for last := ""; ; last = out[len(out)-1] { // a step of the index for each, however much waits
		n := len(out)
		err = scan(ctx, s, "SELECT to_id FROM message WHERE province_id = $1 AND state = 'ready' AND kind = 'copy' AND to_id > $2 ORDER BY to_id LIMIT 1", []any{province, last}, func(rs rows) error {
			var id string
			err := rs.Scan(&id)
			out = append(out, id)
			return err
		})
		if err != nil || len(out) == n {
			return out, err
		}
	}
}

// CopiesTo lists what of a province waits for a partner's door and is due by a time: urgent copies first, then the oldest.
func (s *Store) CopiesTo(ctx context.Context, province int64, partner string, due int64, limit int) (out []message.Message, err error) {
	for _, urgent := range []bool{true, false} {
		some, err := list[message.Message](ctx, s, `WHERE province_id = $1 AND to_id = $2 AND state = 'ready' AND kind = 'copy' AND urgent = $3 AND next_at <= $4
			ORDER BY next_at, id LIMIT $5`, province, partner, urgent, due, limit-len(out))
		if out = slices.Concat(out, some); err != nil || len(out) >= limit {
			return out, err
		}
	}
	return out, nil
}

// Queue is what waits for one partner's door.
type Queue struct {
	Partner string
	N       int
	Since   int64 // when the oldest was written
}

// Queues are what of the person's reach waits for electronic doors, by partner.
func (r *Reader) Queues(ctx context.Context) (out []Queue, err error) {
	q := r.mine().add(" AND kind = 'copy' AND state = 'ready' AND to_id > '' GROUP BY to_id ORDER BY min(created_at)")
	err = scan(ctx, r.s, "SELECT to_id, count(*), min(created_at) FROM message"+q.String(), q.args, func(rs rows) error {
		var x Queue
		err := rs.Scan(&x.Partner, &x.N, &x.Since)
		out = append(out, x)
		return err
	})
	return out, err
}
