package store

import (
	"context"

	"thads/internal/people"
)

// AccountNamed finds an account by its user name.
func (t *Tx) AccountNamed(username string) (people.Account, bool, error) {
	return Found(one[people.Account](t.ctx, t, "WHERE username = $1", username))
}

// Holders lists the accounts in use that have a role in a province.
func (t *Tx) Holders(province int64, role people.Role) ([]people.Account, error) {
	return list[people.Account](t.ctx, t, "WHERE province_id = $1 AND role = $2 AND disabled = $3 ORDER BY id", province, string(role), false)
}

// PowersOf lists the powers to sign, not revoked, that an account gave or has.
func (t *Tx) PowersOf(id string) ([]people.Delegation, error) {
	return list[people.Delegation](t.ctx, t, "WHERE (from_id = $1 OR to_id = $1) AND revoked_at = 0 ORDER BY from_day, id", id)
}

// Person finds who a user name stands for; a disabled account is not found.
func (s *Store) Person(ctx context.Context, username string) (people.Who, error) {
	k, err := s.key(ctx, "FROM account a", "a.username = $1 AND a.disabled = $2", username, false)
	return k.Who(), err
}
