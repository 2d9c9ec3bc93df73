package store

import (
	"crypto/sha256"
	"encoding/hex"
)

// CodeHash is what the directory keeps of a look-up code: who reads the database can't open the public pages with it.
func CodeHash(code string) string {
	h := sha256.Sum256([]byte("thads public code\n" + code))
	return hex.EncodeToString(h[:])
}
