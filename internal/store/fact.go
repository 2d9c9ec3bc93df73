package store

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"reflect"
	"slices"
	"strconv"
	"sync"
)

// Fact is one thing that happened: who did which act to what, when, under which clause and pack, and what it changed.
// Facts are never changed; each carries the hash of the one before it of the same subject.
type Fact struct {
	Province int64  `db:"province_id,key"`
	Subject  string `db:"subject_id,key"`
	N        int64  `db:"n,key"`
	ID       string `db:"id"`
	Act      string `db:"act"`
	ActorID  string `db:"actor_id"`
	At       int64  `db:"at"`
	Clause   string `db:"clause"`
	CaseID   string `db:"case_id"`
	Body     string `db:"body,clean"` // JSON of Body
	Prev     string `db:"prev"`
	Hash     string `db:"hash"`
}

// Table names the rows' home.
func (Fact) Table() string { return "fact" }

// Body is what a fact says; the columns beside it repeat what is searched for, and verify compares them.
type Body struct {
	Act     string          `json:"act"`
	Actor   string          `json:"actor"`
	Name    string          `json:"name"`             // of the actor on that day
	Behalf  string          `json:"behalf,omitempty"` // on whose behalf
	At      int64           `json:"at"`
	Clause  string          `json:"clause,omitempty"`
	Pack    string          `json:"pack,omitempty"`
	Say     string          `json:"say"` // the sentence of the timeline
	Input   json.RawMessage `json:"input,omitempty"`
	Changes []Change        `json:"changes,omitempty"`
}

// Seal computes the hash that binds a fact to the one before it.
func (f *Fact) Seal() string { return string(f.seal(nil)) }

// seal is Seal with memory to write in.
func (f *Fact) seal(b []byte) []byte {
	part := func(p string) {
		b = append(strconv.AppendInt(b, int64(len(p)), 10), ':')
		b = append(b, p...)
	}
	var num [20]byte
	b = b[:0]
	part(f.Prev)
	part(string(strconv.AppendInt(num[:0], f.Province, 10)))
	part(f.Subject)
	part(string(strconv.AppendInt(num[:0], f.N, 10)))
	part(f.ID)
	part(f.CaseID)
	part(f.Body)
	sum := sha256.Sum256(b)
	return hex.AppendEncode(b[:0], sum[:])
}

// sheets keeps memory in which bodies are written and hashed.
var sheets = sync.Pool{New: func() any { return new([]byte) }}

// AddFact links a fact to its subject's chain and writes it.
func (t *Tx) AddFact(f Fact, b Body) (Fact, error) {
	scratch := sheets.Get().(*[]byte) //nolint:forcetypeassert // nothing else is put there
	defer sheets.Put(scratch)
	body, err := b.write((*scratch)[:0])
	if err != nil {
		return f, err
	}
	*scratch = body
	f.Act, f.ActorID, f.At, f.Clause, f.Body = b.Act, b.Actor, b.At, b.Clause, string(body)
	k := chain{f.Province, f.Subject}
	last, ok := t.keeper.newest(k)
	if !ok {
		err = scan(t.ctx, t, "SELECT n, hash FROM fact WHERE province_id = $1 AND subject_id = $2 ORDER BY n DESC LIMIT 1",
			[]any{f.Province, f.Subject}, func(rs rows) error { return rs.Scan(&last.n, &last.hash) })
		if err != nil {
			return f, err
		}
	}
	f.N, f.Prev = last.n+1, last.hash
	sum := f.seal(*scratch)
	f.Hash, *scratch = string(sum), sum
	t.insert(reflect.ValueOf(f))
	t.keeper.link(k, end{f.N, f.Hash})
	return f, nil
}

// chain is a subject's facts; end is the newest of them.
type (
	chain struct {
		province int64
		subject  string
	}
	end struct {
		n    int64
		hash string
	}
)

// DaySeal says how many facts a province had on a day, and their hash chained to the day before: it shows a cut tail.
type DaySeal struct {
	Province int64  `db:"province_id,key"`
	Day      string `db:"day,key"`
	Facts    int64  `db:"facts"`
	Prev     string `db:"prev"`
	Hash     string `db:"hash"`
}

// Table names the rows' home.
func (DaySeal) Table() string { return "day_seal" }

// Over fills a seal's count and hash from the hashes of the day's facts; Province, Day and Prev stand already. The
// hashes are sorted first, so that the seal doesn't depend on how an engine sorts ids.
func (d *DaySeal) Over(hashes []string) {
	sorted := slices.Sorted(slices.Values(hashes))
	h := sha256.New()
	for _, part := range append([]string{d.Prev, strconv.FormatInt(d.Province, 10), d.Day, strconv.Itoa(len(sorted))}, sorted...) {
		h.Write([]byte(strconv.Itoa(len(part))))
		h.Write([]byte{':'})
		h.Write([]byte(part))
	}
	d.Facts, d.Hash = int64(len(sorted)), hex.EncodeToString(h.Sum(nil))
}

// CalendarDay is what an administrator changed in the calendar of working days; it is read over the files of the pack.
type CalendarDay struct {
	Day        string `db:"day,key"`
	Rev        int64  `db:"rev"`
	Kind       string `db:"kind"`
	Name       string `db:"name"`
	LegalRef   string `db:"legal_ref"`
	Active     bool   `db:"active"`
	ProposedBy string `db:"proposed_by"`
	ApprovedBy string `db:"approved_by"`
	At         int64  `db:"at"`
}

// Table names the rows' home.
func (CalendarDay) Table() string { return "calendar_day" }

// Outage is a time in which a decree says that periods do not count (sự cố, thiên tai): every running period that meets it moves.
type Outage struct {
	ID         string `db:"id,key"`
	Rev        int64  `db:"rev"`
	Province   int64  `db:"province_id"` // 0: the whole country
	FromAt     int64  `db:"from_at"`
	ToAt       int64  `db:"to_at"`
	LegalRef   string `db:"legal_ref"`
	Name       string `db:"name"`
	Active     bool   `db:"active"`
	ProposedBy string `db:"proposed_by"`
	ApprovedBy string `db:"approved_by"`
	At         int64  `db:"at"`
}

// Table names the rows' home.
func (Outage) Table() string { return "outage" }

// FactsOfCase is a case's timeline, oldest first.
func (r *Reader) FactsOfCase(ctx context.Context, province int64, caseID string) ([]Fact, error) {
	if _, err := r.Case(ctx, province, caseID); err != nil {
		return nil, err
	}
	return list[Fact](ctx, r.s, "WHERE province_id = $1 AND case_id = $2 ORDER BY at, n", province, caseID)
}
