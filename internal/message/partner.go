package message

import (
	"strings"
	"time"

	"thads/internal/vn"
)

// Partner is somebody outside who receives copies: a bank, a registry, the procuracy of a province. With an address of a
// door he gets them electronically, without one it is only his entry in the address book. Administrators enter him.
type Partner struct {
	ID         string `db:"id,key"`
	Rev        int64  `db:"rev"`
	Province   int64  `db:"province_id"` // 0: the whole country
	Name       string `db:"name"`
	Aliases    string `db:"aliases"` // other names acts may use, one a line
	Address    string `db:"address"`
	URL        string `db:"url"` // https; empty: copies go by hand
	LegalRef   string `db:"legal_ref"`
	Active     bool   `db:"active"`
	ProposedBy string `db:"proposed_by"`
	ApprovedBy string `db:"approved_by"` // empty: the change waits for a second administrator
	At         int64  `db:"at"`
	Secret     string `db:"secret"`      // the file of the secret in force; never the secret
	SecretNext string `db:"secret_next"` // the one that waits for a second administrator
	SecretBy   string `db:"secret_by"`   // who proposed it
	SecretAt   int64  `db:"secret_at"`   // since when the one in force counts
}

// Table names the rows' home for the store.
func (Partner) Table() string { return "partner" }

// Valid says whether the entry is in force: until its change is approved, what was stays.
func (p Partner) Valid() bool { return p.Active == (p.ApprovedBy != "") }

// Is says whether an act that names somebody means this partner. Names are compared whole and with their tone marks: a copy
// must never go to who is only named alike. Whom no name fits exactly gets it by hand.
func (p Partner) Is(name string) bool {
	want := plain(name)
	for _, n := range append(strings.Split(p.Aliases, "\n"), p.Name) {
		if n = plain(n); n != "" && n == want {
			return true
		}
	}
	return false
}

// plain is a name in lower case with single blanks.
func plain(name string) string {
	return strings.ToLower(strings.Join(strings.Fields(vn.Clean(name)), " "))
}

// Find is the valid partner that a name means: the province's own before the country's.
func Find(all []Partner, province int64, name string) (found Partner, ok bool) {
	for _, p := range all {
		if p.Valid() && p.Is(name) && (p.Province == province || p.Province == 0) && (!ok || p.Province == province) {
			found, ok = p, true
		}
	}
	return found, ok
}

// MostTries is how often a copy knocks at an electronic door before it goes by hand.
const MostTries = 8

// Backoff is how long a copy waits after so many tries in vain: a minute, doubled each time, at most an hour. All tries
// together take two hours, so that an order that binds a bank is with the records officer the same day.
func Backoff(tries int64) time.Duration {
	if tries < 1 {
		return 0
	}
	return min(time.Minute<<min(tries-1, 10), time.Hour)
}
