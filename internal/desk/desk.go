// Package desk is the one door for every change: right, once-key, transaction, the act's writes, one fact for each subject,
// and what follows, all committed together. It never renders, signs, reads files or calls outside.
package desk

import (
	"cmp"
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"time"

	"github.com/google/uuid"

	"thads/internal/errs"
	"thads/internal/people"
	"thads/internal/rule"
	"thads/internal/store"
)

var (
	// ErrForbidden says the policy does not give this person this act on this subject.
	ErrForbidden = errs.Define(errs.Forbidden, "desk.forbidden", "Ông/bà không có quyền thực hiện việc này; hãy liên hệ người phụ trách hoặc quản trị.")
	// ErrOtherUse says a once-key came back with another request.
	ErrOtherUse = errs.Define(errs.Conflict, "desk.key_reused", "Khoá chống gửi trùng đã dùng cho một yêu cầu khác; hãy tải lại trang rồi gửi lại.")
	// ErrNoKey says a change came without its once-key.
	ErrNoKey = errs.Define(errs.Invalid, "desk.no_key", "Thiếu khoá chống gửi trùng (Idempotency-Key); hãy tải lại trang rồi gửi lại.")
)

// Desk is what acts need: the store, the law in force, and what follows from what.
type Desk struct {
	Store *store.Store
	Law   func() *rule.Packs // the packs with the calendar as it stands now
	Now   func() time.Time
	Log   *slog.Logger
	// Rand is where ids and look-up codes take their random bits from; nil is crypto/rand. Only the seed of a synthetic
	// nation sets it, to make the same nation again.
	Rand io.Reader
	// Follow runs, in the same transaction, the acts that follow from a fact. It is set once, by app.
	Follow func(*Tx, Event) error
}

// Event is a fact just written, as follow-ups see it.
type Event struct {
	Act      string
	Province int64
	Subject  string
	CaseID   string
	FactID   string
	Input    any // what the act was given
	Answer   any // what it answered
}

// Act is one kind of change. Run reads, decides, then writes, and records a fact for each subject it changed.
type Act[In, Out any] struct {
	Name string
	Run  func(*Tx, In) (Out, error)
	// Input is what of the input the fact keeps; nil keeps it whole. Secrets must never reach a fact.
	Input func(In) any
}

// Tx is what an act works with: the store's transaction, who acts and when.
type Tx struct {
	*store.Tx
	desk    *Desk
	Who     people.Who
	Now     time.Time
	act     string
	input   any
	told    []byte // input as JSON, once a fact has told it
	changes []store.Change
	allowed bool
	away    string // the officer in whose place this is done; empty: by one's own right
	events  []Event
	ids     *int64 // how many ids the whole act has made
}

// tries is how often an act begins anew when others change what it read before it is through.
const tries = 5

// Do performs an act for a person, once per key: the same key again gives the first answer.
func Do[In, Out any](ctx context.Context, d *Desk, who people.Who, key string, act Act[In, Out], in In) (Out, error) {
	var out Out
	if key == "" || key[0] == '/' { // one of many things done under a key that is not there
		return out, ErrNoKey.New()
	}
	asked, err := json.Marshal(in)
	if err != nil {
		return out, err
	}
	inputHash := hashOf(asked)
	now := d.Now()
	once := func(st *store.Tx) error {
		var zero Out
		out = zero
		if err := st.Lock("once " + who.ID + " " + key); err != nil { // sent twice at once: the second waits and finds the answer
			return err
		}
		name, hash, answer, found, err := st.Once(who.ID, key)
		if err != nil {
			return err
		}
		if found {
			if name != act.Name || hash != inputHash {
				return ErrOtherUse.New()
			}
			return json.Unmarshal([]byte(answer), &out)
		}
		root := &Tx{Tx: st, desk: d, Who: who, Now: now, ids: new(int64), told: asked}
		if out, err = perform(root, who, act, in); err != nil {
			return err
		}
		return st.SetOnce(who.ID, key, act.Name, inputHash, out, now.UnixMicro())
	}
	// Somebody was there first: the act looks again at what there is now. It then finds its own answer under its key, is
	// refused with a reason, or goes ahead.
	for range tries {
		if err = d.Store.Do(ctx, once); !errors.Is(err, store.ErrStale) {
			break
		}
	}
	if err != nil {
		var zero Out
		return zero, fmt.Errorf("%s: %w", act.Name, err)
	}
	return out, nil
}

// Then performs another act in the same transaction, as the house itself: the audit shows that no person did it.
func Then[In, Out any](t *Tx, province int64, act Act[In, Out], in In) (Out, error) {
	out, err := perform(t, people.RobotWho(province), act, in)
	if err != nil {
		return out, fmt.Errorf("%s: %w", act.Name, err)
	}
	return out, nil
}

func perform[In, Out any](parent *Tx, who people.Who, act Act[In, Out], in In) (Out, error) {
	t := &Tx{Tx: parent.Tx, desk: parent.desk, Who: who, Now: parent.Now, act: act.Name, input: in, ids: parent.ids}
	if act.Input != nil {
		t.input = act.Input(in)
	} else if parent.act == "" { // asked for itself: its input stands there as JSON already
		t.told = parent.told
	}
	out, err := act.Run(t, in)
	if err != nil {
		return out, err
	}
	if !t.allowed {
		return out, fmt.Errorf("act %s never asked whether it may", act.Name)
	}
	if len(t.changes) > 0 {
		return out, fmt.Errorf("act %s left %d changes that no fact explains", act.Name, len(t.changes))
	}
	for _, e := range t.events {
		e.Answer = out
		if t.desk.Follow != nil {
			if err := t.desk.Follow(t, e); err != nil {
				return out, err
			}
		}
	}
	return out, nil
}

func hashOf(b []byte) string {
	h := sha256.Sum256(b)
	return hex.EncodeToString(h[:])
}

// May asks the policy; every act asks before it writes.
func (t *Tx) May(s people.Subject) error {
	if !people.Can(t.Who, t.act, s) {
		return ErrForbidden.New()
	}
	t.allowed, t.away = true, ""
	if people.StandsIn(t.Who, t.act, s) {
		t.away = s.OfficerID
	}
	return nil
}

// Add inserts a row.
func (t *Tx) Add(r interface{ Table() string }) { t.changes = append(t.changes, t.Tx.Insert(r)) }

// Put writes what differs between was and now, two pointers to the same row.
func (t *Tx) Put(was, now interface{ Table() string }) {
	if c, ok := t.Tx.Save(was, now); ok {
		t.changes = append(t.changes, c)
	}
}

// Remove takes a row away.
func (t *Tx) Remove(r interface{ Table() string }) { t.changes = append(t.changes, t.Tx.Delete(r)) }

// Entry is what a fact says beside its changes.
type Entry struct {
	Province int64
	Subject  string // the chain it stands in: the case when there is one
	CaseID   string // also shown in this case's timeline
	Clause   string
	Pack     string
	Behalf   string
	Say      string // the sentence of the timeline, without identity numbers
	As       string // the act's name in the fact, when one act of the house does many of the law: "OP-23.postpone"
}

// Input replaces what the act's next facts keep of its input: defaults filled in, secrets left out.
func (t *Tx) Input(v any) { t.input, t.told = v, nil }

// mostChanges is how many row changes one fact carries.
const mostChanges = 1000

// Record writes one fact that explains everything written since the last one.
func (t *Tx) Record(e Entry) error {
	if t.told == nil {
		b, err := json.Marshal(t.input)
		if err != nil {
			return err
		}
		t.told = b
	}
	act := t.act
	if e.As != "" {
		act = e.As
	}
	name := t.Who.Name
	if t.away != "" { // both stay named: who did it and for whom
		officer, err := t.Account(t.away)
		if err != nil {
			return err
		}
		name += " (thay cho " + officer.Name + ")"
		e.Behalf = cmp.Or(e.Behalf, t.away)
	}
	// What changes thousands of rows is told in parts, so that no timeline has to read them: the parts before the last stand
	// in the chain but in no case's timeline.
	for len(t.changes) > mostChanges {
		if _, err := t.Tx.AddFact(store.Fact{Province: e.Province, Subject: e.Subject, ID: t.NewID()},
			store.Body{Act: act, Actor: t.Who.ID, Name: name, Behalf: e.Behalf, At: t.Now.UnixMicro(), Clause: e.Clause, Pack: e.Pack,
				Say: e.Say + " (một phần)", Changes: t.changes[:mostChanges]}); err != nil {
			return err
		}
		t.changes = t.changes[mostChanges:]
	}
	f, err := t.Tx.AddFact(store.Fact{Province: e.Province, Subject: e.Subject, CaseID: e.CaseID, ID: t.NewID()},
		store.Body{Act: act, Actor: t.Who.ID, Name: name, Behalf: e.Behalf, At: t.Now.UnixMicro(), Clause: e.Clause, Pack: e.Pack,
			Say: e.Say, Input: t.told, Changes: t.changes})
	if err != nil {
		return err
	}
	t.changes = nil
	t.events = append(t.events, Event{Act: act, Province: e.Province, Subject: e.Subject, CaseID: e.CaseID, FactID: f.ID, Input: t.input})
	return nil
}

// NewID makes an id that sorts by the time of the act, and within the act in the order of making: parties and lines stay
// in the order of their judgment.
func (t *Tx) NewID() string {
	id := newID(random(t.desk.Rand), t.Now.UnixMilli()+*t.ids>>12)
	id[6], id[7] = 0x70|byte(*t.ids>>8&0x0f), byte(*t.ids)
	*t.ids++
	return id.String()
}

// NewID is a UUIDv7 whose time is the given one, so that replayed days keep their order.
func NewID(now time.Time) string { return newID(random(nil), now.UnixMilli()).String() }

func newID(bits [16]byte, ms int64) uuid.UUID {
	id := uuid.UUID(bits)
	for i := range 6 {
		id[i] = byte(ms >> (8 * (5 - i)))
	}
	id[6], id[8] = id[6]&0x0f|0x70, id[8]&0x3f|0x80 // RFC 9562: version 7, its variant
	return id
}

// Random gives 128 random bits, for look-up codes.
func (t *Tx) Random() [16]byte { return random(t.desk.Rand) }

func random(from io.Reader) (b [16]byte) {
	if from == nil {
		from = rand.Reader
	}
	if _, err := io.ReadFull(from, b[:]); err != nil {
		panic(fmt.Errorf("no randomness: %w", err)) // the machine can't go on without
	}
	return b
}

// Day is the legal day of the act in Vietnam.
func (t *Tx) Day() string { return DayOf(t.Now) }

// DayOf is the day of an instant in Vietnam.
func DayOf(at time.Time) string { return at.In(zone).Format(time.DateOnly) }

var zone = time.FixedZone("ICT", 7*3600)

// Zone is Vietnam's legal time, UTC+7 all year.
func Zone() *time.Location { return zone }

// Nothing says that the act found its work done already: no change, no fact.
func (t *Tx) Nothing() error {
	if len(t.changes) > 0 {
		return errors.New("desk: changes without a fact")
	}
	return nil
}
