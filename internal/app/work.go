package app

import (
	"context"
	"encoding/json"
	"errors"
	"time"

	"thads/internal/desk"
	"thads/internal/desk/intake"
	"thads/internal/desk/watch"
	"thads/internal/errs"
	"thads/internal/message"
	"thads/internal/people"
)

// Work does what nobody clicks: it carries messages between provinces, seals yesterday's facts, sweeps old sessions.
// It ends with the context; what it was doing is done again at the next start, once.
func (a *App) Work(ctx context.Context) {
	tick := time.NewTicker(2 * time.Second)
	defer tick.Stop()
	for {
		if err := a.Step(ctx); err != nil && ctx.Err() == nil {
			a.Config.Log.Error("background work", "err", err)
		}
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}

// Step is one round of the background work.
func (a *App) Step(ctx context.Context) error {
	err := a.Carry(ctx)
	day := desk.DayOf(a.Config.Now())
	if a.sealed == day {
		return err
	}
	err = errors.Join(err, watch.SealDays(ctx, a.Desk), a.Store.SweepSessions(ctx, a.Config.Now().UnixMicro()))
	if err == nil {
		a.sealed = day
	}
	return err
}

// Carry delivers what waits in the outbox for another province: there the message's id is the once-key, so a delivery
// that is repeated does nothing new.
func (a *App) Carry(ctx context.Context) error {
	waiting, err := a.Store.Outbox(ctx, a.Config.Now().UnixMicro(), 100)
	if err != nil {
		return err
	}
	var all error
	for _, m := range waiting {
		if m.Kind == "forward_request" {
			all = errors.Join(all, a.forward(ctx, m))
		}
	}
	return all
}

func (a *App) forward(ctx context.Context, m message.Message) error {
	var env intake.Envelope
	if err := json.Unmarshal([]byte(m.Body), &env); err != nil {
		return err
	}
	to, err := a.Store.Office(ctx, m.To)
	if err != nil {
		return err
	}
	key := "message:" + m.ID
	got, err := desk.Do(ctx, a.Desk, people.RobotWho(to.Province), key, intake.Arrive, intake.ArriveIn{Province: to.Province, Office: to.Code, Message: m.ID, Envelope: env})
	done := intake.DeliveredIn{Province: m.Province, ID: m.ID, Answer: got.ID}
	if e := errs.As(err); e != nil && e.Def.Kind != errs.Internal && e.Def.Kind != errs.Unavailable {
		done.Refused, done.Answer = true, e.Text()
	} else if err != nil {
		return err
	}
	_, err = desk.Do(ctx, a.Desk, people.RobotWho(m.Province), key+":answer", intake.Delivered, done)
	return err
}
