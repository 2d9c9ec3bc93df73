package store

import (
	"crypto/sha256"
	"encoding/hex"
)

// secrets are the columns whose values facts must not carry, each with the reason. Facts are for ever and many may read
// them, so they carry a hash instead, and verify hashes the row's value before it compares: a changed value still shows.
// Only values that nobody can guess may stand here, because a guess can be tried against the hash.
var secrets = map[string]string{
	"account.pass_hash": "who reads the facts could try passwords against it; its random salt keeps the hash of it safe",
}

// veil is what a fact carries of a secret value; nothing stays nothing.
func veil(v string) string {
	if v == "" {
		return ""
	}
	h := sha256.Sum256([]byte(v))
	return "sha256:" + hex.EncodeToString(h[:])
}

// told is a column's value as facts carry it.
func (m *meta) told(i int, v any) any {
	if s, ok := v.(string); ok && m.secret[i] {
		return veil(s)
	}
	return v
}
