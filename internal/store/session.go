package store

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"reflect"
	"strings"

	"thads/internal/people"
)

// Key is what log-in and sessions know of an account: the row, with the password's hash in it, and where its office stands.
type Key struct {
	Account people.Account
	Level   int64 // of its office; 2, the smallest reach, when the office is not known
}

// Who is the person as pages and acts see him.
func (k Key) Who() people.Who {
	a := k.Account
	return people.Who{ID: a.ID, Name: a.Name, Role: a.Role, Province: a.Province, OfficeCode: a.OfficeCode, Level: int(k.Level)}
}

// mark ties a session to the password it was opened with.
func (k Key) mark() string {
	h := sha256.Sum256([]byte(k.Account.PassHash))
	return hex.EncodeToString(h[:8])
}

var (
	keyCols  = "COALESCE(o.level, 2), a." + strings.Join(metaOf(reflect.TypeFor[people.Account]()).cols, ", a.")
	keyJoins = " LEFT JOIN office o ON o.code = a.office_code WHERE "
)

func (k *Key) dest() []any {
	return append([]any{&k.Level}, dest(reflect.ValueOf(&k.Account).Elem())...)
}

func (s *Store) key(ctx context.Context, from, where string, args ...any) (Key, error) {
	var k Key
	found := false
	err := scan(ctx, s, "SELECT "+keyCols+" "+from+keyJoins+where, args, func(rs rows) error {
		found = true
		return rs.Scan(k.dest()...)
	})
	if err == nil && !found {
		err = ErrNone.New()
	}
	return k, err
}

// KeyNamed reads what a log-in needs; a disabled account is found too, so that the log-in takes the same time.
func (s *Store) KeyNamed(ctx context.Context, username string) (Key, bool, error) {
	return Found(s.key(ctx, "FROM account a", "a.username = $1", username))
}

// KeyOf reads the key of an account in use.
func (s *Store) KeyOf(ctx context.Context, id string) (Key, error) {
	return s.key(ctx, "FROM account a", "a.id = $1 AND a.disabled = $2", id, false)
}

// EndSessions ends all sessions of an account.
func (t *Tx) EndSessions(id string) { t.exec(nil, "DELETE FROM session WHERE account_id = $1", id) }

// Session is a log-in that lasts. Token is the hash of what the browser holds; times are Unix microseconds.
type Session struct {
	Token   string
	Born    int64
	Seen    int64
	Expires int64
}

type sessionData struct {
	Born int64  `json:"born"`
	Seen int64  `json:"seen"`
	Pass string `json:"pass"`
}

// AddSession opens a session on a key, and ends the one it comes after, if any.
func (s *Store) AddSession(ctx context.Context, k Key, n Session, after string) error {
	data, err := json.Marshal(sessionData{n.Born, n.Seen, k.mark()})
	if err != nil {
		return err
	}
	return s.Do(ctx, func(t *Tx) error {
		if after != "" {
			t.exec(nil, "DELETE FROM session WHERE token = $1", after)
		}
		t.exec(nil, "INSERT INTO session (token, account_id, data, expires_at) VALUES ($1, $2, $3, $4)", n.Token, k.Account.ID, string(data), n.Expires)
		return nil
	})
}

// Session finds a session that has not expired, of an account that is not disabled and has the password it had then.
func (s *Store) Session(ctx context.Context, token string, now int64) (Session, Key, bool, error) {
	var raw string
	n, k, found := Session{Token: token}, Key{}, false
	err := scan(ctx, s, "SELECT s.data, s.expires_at, "+keyCols+" FROM session s JOIN account a ON a.id = s.account_id"+keyJoins+
		"s.token = $1 AND s.expires_at > $2 AND a.disabled = $3", []any{token, now, false}, func(rs rows) error {
		found = true
		return rs.Scan(append([]any{&raw, &n.Expires}, k.dest()...)...)
	})
	if err != nil || !found {
		return n, k, false, err
	}
	var d sessionData
	if err := json.Unmarshal([]byte(raw), &d); err != nil {
		return n, k, false, err
	}
	n.Born, n.Seen = d.Born, d.Seen
	return n, k, d.Pass == k.mark(), nil
}

// KeepSession moves a session's end on.
func (s *Store) KeepSession(ctx context.Context, k Key, n Session) error {
	data, err := json.Marshal(sessionData{n.Born, n.Seen, k.mark()})
	if err != nil {
		return err
	}
	return s.Do(ctx, func(t *Tx) error {
		t.exec(nil, "UPDATE session SET data = $1, expires_at = $2 WHERE token = $3", string(data), n.Expires, n.Token)
		return nil
	})
}

// EndSession ends one session.
func (s *Store) EndSession(ctx context.Context, token string) error {
	return s.Do(ctx, func(t *Tx) error {
		t.exec(nil, "DELETE FROM session WHERE token = $1", token)
		return nil
	})
}

// SweepSessions takes away what has expired.
func (s *Store) SweepSessions(ctx context.Context, now int64) error {
	return s.Do(ctx, func(t *Tx) error {
		t.exec(nil, "DELETE FROM session WHERE expires_at <= $1", now)
		return nil
	})
}
