package copies

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
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
}

const (
	mostWaiting = 200 // copies of a province looked at in one round
	mostDoors   = 8   // doors knocked at together
	mostSilence = 2   // tries a door may leave without an answer in one round; the others wait for the next
)

var errPaper = errs.Define(errs.Unavailable, "copies.no_paper", "Tệp văn bản đã phát hành chưa đọc được trong kho tệp.")
var errClosed = errs.Define(errs.Conflict, "copies.closed", "Kết nối điện tử của nơi nhận đã ngừng.")

// Round tries once every copy that is due, the doors side by side so that a slow bank holds up nobody else. Broken off at
// any moment it loses nothing: what was not recorded is sent again under the same id.
func (c *Carrier) Round(ctx context.Context) error {
	provinces, err := c.Desk.Store.Provinces(ctx)
	if err != nil {
		return err
	}
	doors := map[string][]message.Message{}
	for _, n := range provinces {
		due, err := c.Desk.Store.CopiesOut(ctx, n, c.Desk.Now().UnixMicro(), mostWaiting)
		if err != nil {
			return err
		}
		for _, m := range due {
			doors[m.To] = append(doors[m.To], m)
		}
	}
	var (
		wg    sync.WaitGroup
		mu    sync.Mutex
		wrong error
		room  = make(chan struct{}, mostDoors)
	)
	for id, due := range doors {
		wg.Go(func() {
			room <- struct{}{}
			defer func() { <-room }()
			if err := c.knock(ctx, id, due); err != nil {
				mu.Lock()
				wrong = errors.Join(wrong, fmt.Errorf("partner %s: %w", id, err))
				mu.Unlock()
			}
		})
	}
	wg.Wait()
	return wrong
}

// knock tries one door with what is due for it.
func (c *Carrier) knock(ctx context.Context, id string, due []message.Message) error {
	door, found, err := store.Found(c.Desk.Store.Partner(ctx, id))
	if err != nil {
		return err
	}
	silent := 0
	for _, m := range due {
		if silent == mostSilence || ctx.Err() != nil {
			return ctx.Err()
		}
		if !found || !door.Valid() || door.URL == "" {
			if err := c.tried(ctx, m, errClosed.New(), true); err != nil {
				return err
			}
			continue
		}
		r, err := c.send(ctx, door, m)
		if ctx.Err() != nil { // the house is stopping: nothing is known about the try
			return ctx.Err()
		}
		if e := errs.As(err); e != nil && e.Def.Kind != errs.Internal {
			if errors.Is(err, ErrSilent) {
				silent++
			}
			c.Log.Info("copy not taken", "message", m.ID, "partner", id, "try", m.Tries+1, "why", e.Def.Key)
			if err := c.tried(ctx, m, e, errors.Is(err, ErrRefused)); err != nil {
				return err
			}
			continue
		}
		if err != nil {
			return err
		}
		in := notice.ReceivedIn{Province: m.Province, ID: m.ID, Receipt: r.Receipt, At: r.Received.UnixMicro()}
		if r.Fake {
			in.Receipt += ", máy chủ giả lập"
		}
		if _, err := desk.Do(ctx, c.Desk, people.RobotWho(m.Province), "copy:"+m.ID, notice.Received, in); err != nil {
			return err
		}
	}
	return nil
}

func (c *Carrier) tried(ctx context.Context, m message.Message, why *errs.Error, final bool) error {
	_, err := desk.Do(ctx, c.Desk, people.RobotWho(m.Province), fmt.Sprintf("copy:%s:%d:%d", m.ID, m.Rev, m.Tries), notice.Tried,
		notice.TriedIn{Province: m.Province, ID: m.ID, Tries: m.Tries, Why: why.Text(), Final: final})
	return err
}

// send makes the envelope and knocks.
func (c *Carrier) send(ctx context.Context, door message.Partner, m message.Message) (Receipt, error) {
	e, hash, err := c.envelope(ctx, door, m)
	if err != nil {
		return Receipt{}, err
	}
	pdf, err := c.read(ctx, hash)
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

func (c *Carrier) read(ctx context.Context, hash string) ([]byte, error) {
	f, err := c.Blobs.Open(ctx, hash)
	if err != nil {
		return nil, err
	}
	defer f.Close() //nolint:errcheck // read only
	return io.ReadAll(f)
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
				e.Limits = append(e.Limits, Limit{ID: r.ID, Kind: r.Kind, Target: r.Target, Amount: r.Amount, State: map[bool]string{true: casefile.Off, false: casefile.On}[body.Ends]})
			}
		}
	}
	return e, p.IssuedBlob, nil
}
