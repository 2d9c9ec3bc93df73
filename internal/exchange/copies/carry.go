package copies

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"sync"
	"time"

	"thads/internal/blob"
	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/desk/notice"
	"thads/internal/errs"
	"thads/internal/message"
	"thads/internal/people"
	"thads/internal/store"
)

// Carrier takes copies with an electronic door out of the outbox.
type Carrier struct {
	Desk   *desk.Desk
	Blobs  blob.Store
	Client *Client
	Secret func(message.Partner) (string, error) // shared with a partner; nil: none is
	Log    *slog.Logger

	mu   sync.Mutex
	busy map[string]bool // doors that are being knocked at
}

const (
	batch     = 200           // copies of a province and door read at a time
	mostKnock = 5000          // copies sent through one door in one go; the rest in the next round
	patient   = 2 * time.Hour // how long a copy waits for a door that doesn't open, then it goes by hand: as long as all tries of one take
)

var errPaper = errs.Define(errs.Unavailable, "copies.no_paper", "Tệp văn bản đã phát hành chưa đọc được trong kho tệp.")
var errClosed = errs.Define(errs.Conflict, "copies.closed", "Kết nối điện tử của nơi nhận đã ngừng.")

// Round knocks once at every door that something waits for and returns when all are through.
func (c *Carrier) Round(ctx context.Context) error {
	wait, err := c.Start(ctx)
	return errors.Join(err, wait())
}

// Start knocks at every door that something waits for and is not being knocked at, each on its own: a dead or slow partner
// holds up nobody else. Broken off at any moment it loses nothing: what was not recorded is sent again under the same id.
// wait returns when these knocks are through.
func (c *Carrier) Start(ctx context.Context) (wait func() error, err error) {
	var (
		wg    sync.WaitGroup
		mu    sync.Mutex
		wrong error
	)
	wait = func() error { wg.Wait(); return wrong }
	provinces, err := c.Desk.Store.Provinces(ctx)
	if err != nil {
		return wait, err
	}
	doors := map[string][]int64{}
	for _, n := range provinces {
		ids, err := c.Desk.Store.DoorsAwaited(ctx, n)
		if err != nil {
			return wait, err
		}
		for _, id := range ids {
			doors[id] = append(doors[id], n)
		}
	}
	states, err := c.Desk.Store.DoorStates(ctx)
	if err != nil {
		return wait, err
	}
	for id, provinces := range doors {
		if !c.take(id) {
			continue
		}
		wg.Go(func() {
			defer c.leave(id)
			if err := c.knock(ctx, id, provinces, states[id]); err != nil {
				mu.Lock()
				wrong = errors.Join(wrong, fmt.Errorf("partner %s: %w", id, err))
				mu.Unlock()
			}
		})
	}
	return wait, nil
}

func (c *Carrier) take(door string) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.busy[door] {
		return false
	}
	if c.busy == nil {
		c.busy = map[string]bool{}
	}
	c.busy[door] = true
	return true
}

func (c *Carrier) leave(door string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	delete(c.busy, door)
}

// knock tries one door. One that does not open is tried with a single copy, less and less often; once it opens, all that
// waits goes through. What has waited too long for it goes by hand.
func (c *Carrier) knock(ctx context.Context, id string, provinces []int64, was store.DoorState) error {
	door, found, err := store.Found(c.Desk.Store.Partner(ctx, id))
	if err != nil {
		return err
	}
	if !found || !door.Valid() || door.URL == "" {
		return c.giveUp(ctx, id, provinces, casefile.NoDue, notice.TriedIn{Why: errClosed.New().Text(), Final: true})
	}
	now := c.Desk.Now()
	if was.Fails > 0 {
		if now.UnixMicro() < was.NextAt {
			return c.tooLong(ctx, id, provinces, was)
		}
		opened, state, err := c.probe(ctx, door, provinces, was)
		if err != nil || !opened {
			return errors.Join(err, c.tooLong(ctx, id, provinces, state))
		}
	}
	tried := map[string]bool{}
	for len(tried) < mostKnock && ctx.Err() == nil {
		due := c.Desk.Now().UnixMicro()
		if was.Fails > 0 {
			due = casefile.NoDue // it opens again: nothing waits for its own time
		}
		some, err := c.waiting(ctx, id, provinces, due, batch)
		some = slices.DeleteFunc(some, func(m message.Message) bool { return tried[m.ID] })
		if err != nil || len(some) == 0 {
			return err
		}
		for _, m := range some {
			tried[m.ID] = true
			dead, why, err := c.one(ctx, door, m)
			if err != nil {
				return err
			}
			if dead {
				_, err := c.shut(ctx, id, store.DoorState{}, why)
				return err
			}
		}
	}
	return ctx.Err()
}

// probe knocks with the copy that comes first.
func (c *Carrier) probe(ctx context.Context, door message.Partner, provinces []int64, was store.DoorState) (opened bool, now store.DoorState, err error) {
	some, err := c.waiting(ctx, door.ID, provinces, casefile.NoDue, 1)
	if err != nil || len(some) == 0 {
		return false, was, err
	}
	dead, why, err := c.one(ctx, door, some[0])
	if err != nil {
		return false, was, err
	}
	if dead {
		now, err = c.shut(ctx, door.ID, was, why)
		return false, now, err
	}
	return true, store.DoorState{}, c.Desk.Store.SetDoor(ctx, store.DoorState{Partner: door.ID})
}

// shut notes that a door did not open and when it is knocked at again.
func (c *Carrier) shut(ctx context.Context, id string, was store.DoorState, why string) (store.DoorState, error) {
	now := c.Desk.Now()
	d := store.DoorState{Partner: id, Fails: was.Fails + 1, Since: was.Since, NextAt: now.Add(message.Backoff(was.Fails + 1)).UnixMicro(), Why: why}
	if was.Fails == 0 {
		d.Since = now.UnixMicro()
	}
	return d, c.Desk.Store.SetDoor(ctx, d)
}

// tooLong gives what has waited too long for a dead door to the records officer.
func (c *Carrier) tooLong(ctx context.Context, id string, provinces []int64, d store.DoorState) error {
	return c.giveUp(ctx, id, provinces, c.Desk.Now().Add(-patient).UnixMicro(), notice.TriedIn{Final: true, Untried: true,
		Why: "Kết nối điện tử của nơi nhận không dùng được từ " + time.UnixMicro(d.Since).In(desk.Zone()).Format("15:04 ngày 02/01/2006") + ": " + d.Why})
}

// giveUp takes what was due for a door by a time to the records officer.
func (c *Carrier) giveUp(ctx context.Context, id string, provinces []int64, due int64, in notice.TriedIn) error {
	some, err := c.waiting(ctx, id, provinces, due, batch)
	for _, m := range some {
		if err == nil {
			err = c.tried(ctx, m, in)
		}
	}
	return err
}

func (c *Carrier) waiting(ctx context.Context, id string, provinces []int64, due int64, limit int) (out []message.Message, err error) {
	for _, n := range provinces {
		some, err := c.Desk.Store.CopiesTo(ctx, n, id, due, limit-len(out))
		if err != nil {
			return nil, err
		}
		if out = append(out, some...); len(out) >= limit {
			break
		}
	}
	return out, nil
}

// one sends one copy and notes what came of it. dead says that the door did not open, and why.
func (c *Carrier) one(ctx context.Context, door message.Partner, m message.Message) (dead bool, why string, err error) {
	r, err := c.send(ctx, door, m)
	if ctx.Err() != nil { // the house is stopping: nothing is known about the try
		return false, "", ctx.Err()
	}
	if e := errs.As(err); e != nil && e.Def.Kind != errs.Internal && !errors.Is(err, store.ErrStrained) {
		c.Log.Info("copy not taken", "message", m.ID, "partner", door.ID, "try", m.Tries+1, "why", e.Def.Key)
		dead = errors.Is(err, ErrSilent) || errors.Is(err, ErrDown) || errors.Is(err, ErrTrust) || errors.Is(err, ErrBusy)
		return dead, e.Text(), c.tried(ctx, m, notice.TriedIn{Why: e.Text(), Final: errors.Is(err, ErrRefused)})
	}
	if err != nil {
		return false, "", err
	}
	in := notice.ReceivedIn{Province: m.Province, ID: m.ID, Receipt: r.Receipt, At: r.Received.UnixMicro()}
	if r.Fake {
		in.Receipt += ", máy chủ giả lập"
	}
	_, err = desk.Do(ctx, c.Desk, people.RobotWho(m.Province), "copy:"+m.ID, notice.Received, in)
	return false, "", err
}

func (c *Carrier) tried(ctx context.Context, m message.Message, in notice.TriedIn) error {
	in.Province, in.ID, in.Tries = m.Province, m.ID, m.Tries
	_, err := desk.Do(ctx, c.Desk, people.RobotWho(m.Province), fmt.Sprintf("copy:%s:%d:%d", m.ID, m.Rev, m.Tries), notice.Tried, in)
	return err
}

// send makes the envelope and knocks.
func (c *Carrier) send(ctx context.Context, door message.Partner, m message.Message) (Receipt, error) {
	e, hash, err := c.envelope(ctx, door, m)
	if err != nil {
		return Receipt{}, err
	}
	pdf, err := blob.Read(ctx, c.Blobs, hash)
	if err != nil {
		return Receipt{}, errPaper.New().Because(err)
	}
	e.Paper.SHA256, e.Paper.Bytes = hash, len(pdf)
	secret := ""
	if c.Secret != nil {
		if secret, err = c.Secret(door); err != nil {
			return Receipt{}, err
		}
	}
	return c.Client.Send(ctx, door.URL, secret, e, pdf, c.Desk.Now())
}

func (c *Carrier) envelope(ctx context.Context, door message.Partner, m message.Message) (e Envelope, hash string, err error) {
	var body message.Copy
	if err := json.Unmarshal([]byte(m.Body), &body); err != nil {
		return e, "", err
	}
	read := c.Desk.Store.For(people.RobotWho(m.Province))
	p, err := read.Paper(ctx, m.Province, body.Paper)
	if err != nil {
		return e, "", err
	}
	k, err := read.Case(ctx, m.Province, m.CaseID)
	if err != nil {
		return e, "", err
	}
	office, err := c.Desk.Store.Office(ctx, m.Office)
	if err != nil {
		return e, "", err
	}
	e = Envelope{Version: Version, ID: m.ID, Created: time.UnixMicro(m.CreatedAt).In(desk.Zone()), From: Body{office.Code, office.Name}, To: Body{door.ID, door.Name}, Case: k.DecisionNo,
		Act:   Act{body.Act, body.Name, body.Clause, body.Ends},
		Paper: Paper{ID: p.ID, Form: p.FormCode, Title: p.Title, Number: p.NumberText(), Day: p.NumberedOn}}
	limits, err := read.Restrictions(ctx, k)
	if err != nil {
		return e, "", err
	}
	for _, id := range body.Limits {
		for _, r := range limits {
			if r.ID == id {
				l := Limit{ID: r.ID, Kind: r.Kind, Target: r.Target, Amount: r.Amount, State: map[bool]string{true: casefile.Off, false: casefile.On}[body.Ends]}
				if r.ConfirmedOn != "" {
					l.Confirmed, l.ConfirmedOn = &r.Confirmed, r.ConfirmedOn
				}
				e.Limits = append(e.Limits, l)
			}
		}
	}
	return e, p.IssuedBlob, nil
}
