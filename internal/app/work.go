package app

import (
	"context"
	"encoding/json"
	"errors"
	"sync"
	"time"

	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/desk/enforce"
	"thads/internal/desk/intake"
	"thads/internal/errs"
	"thads/internal/message"
	"thads/internal/people"
)

// Work does what nobody clicks: it carries messages between provinces and copies to electronic doors, moves periods for an outage, and once a day
// seals yesterday's facts, counts the morning's figures, sweeps old sessions.
// It ends with the context; what it was doing is done again at the next start, once.
func (a *App) Work(ctx context.Context) {
	var beside sync.WaitGroup
	beside.Go(func() { a.readScans(ctx) })
	beside.Go(func() { a.carryCopies(ctx) })
	defer beside.Wait()
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
	err := errors.Join(a.Carry(ctx), a.minute(ctx))
	day := desk.DayOf(a.Config.Now())
	if a.sealed == day {
		return err
	}
	err = errors.Join(err, a.daily(ctx))
	if err == nil {
		a.sealed = day
	}
	return err
}

// Carry delivers what waits in the outbox for another province: there the message's id is the once-key, so a delivery
// that is repeated does nothing new.
func (a *App) Carry(ctx context.Context) error {
	provinces, err := a.Store.Provinces(ctx)
	for _, n := range provinces {
		err = errors.Join(err, a.carryFrom(ctx, n))
	}
	return err
}

// carryFrom delivers what waits in one province's outbox.
func (a *App) carryFrom(ctx context.Context, province int64) error {
	waiting, all := a.Store.Outbox(ctx, province, a.Config.Now().UnixMicro(), 100)
	for _, m := range waiting {
		switch m.Kind {
		case "forward_request":
			all = errors.Join(all, carry(ctx, a, m, intake.Arrive, func(office people.OfficeRow, env intake.Envelope) intake.ArriveIn {
				return intake.ArriveIn{Province: office.Province, Office: office.Code, Message: m.ID, Envelope: env}
			}))
		case "forward_judgment":
			all = errors.Join(all, carry(ctx, a, m, intake.Come, func(office people.OfficeRow, env intake.TitleEnvelope) intake.ComeIn {
				return intake.ComeIn{Province: office.Province, Office: office.Code, Message: m.ID, Envelope: env}
			}))
		case casefile.EntrustMessage:
			all = errors.Join(all, carry(ctx, a, m, intake.TakeEntrusting, func(office people.OfficeRow, env casefile.Entrusting) intake.EntrustedIn {
				return intake.EntrustedIn{Province: office.Province, Office: office.Code, Message: m.ID, Envelope: env}
			}))
		case casefile.AssetMessage:
			all = errors.Join(all, carry(ctx, a, m, intake.TakeAsset, func(office people.OfficeRow, env casefile.Entrusting) intake.EntrustedIn {
				return intake.EntrustedIn{Province: office.Province, Office: office.Code, Message: m.ID, Envelope: env}
			}))
		case casefile.AssetReply:
			all = errors.Join(all, carry(ctx, a, m, enforce.TakeAssetAnswer, func(office people.OfficeRow, env casefile.AssetAnswer) enforce.AssetAnswerIn {
				return enforce.AssetAnswerIn{Province: office.Province, Message: m.ID, Answer: env}
			}))
		case casefile.AssetOrder:
			all = errors.Join(all, carry(ctx, a, m, enforce.StopAsset, func(office people.OfficeRow, env casefile.AssetStop) enforce.AssetStopIn {
				return enforce.AssetStopIn{Province: office.Province, Message: m.ID, Stop: env}
			}))
		case casefile.EntrustReply:
			all = errors.Join(all, carry(ctx, a, m, enforce.Answer, func(office people.OfficeRow, env casefile.EntrustAnswer) enforce.AnswerIn {
				return enforce.AnswerIn{Province: office.Province, Message: m.ID, Answer: env}
			}))
		}
	}
	return all
}

// carry opens a message's envelope, has the act of the receiving province take it, and notes the answer with the sender.
func carry[Env, In, Out any](ctx context.Context, a *App, m message.Message, act desk.Act[In, Out], in func(people.OfficeRow, Env) In) error {
	var env Env
	if err := json.Unmarshal([]byte(m.Body), &env); err != nil {
		return err
	}
	to, err := a.Store.Office(ctx, m.To)
	if err != nil {
		return err
	}
	key := "message:" + m.ID
	got, err := desk.Do(ctx, a.Desk, people.RobotWho(to.Province), key, act, in(to, env))
	done := intake.DeliveredIn{Province: m.Province, ID: m.ID}
	if e := errs.As(err); e != nil && e.Def.Kind != errs.Internal && e.Def.Kind != errs.Unavailable {
		done.Refused, done.Answer = true, e.Text()
	} else if err != nil {
		return err
	} else {
		answer, err := json.Marshal(got)
		if err != nil {
			return err
		}
		done.Answer = string(answer)
	}
	_, err = desk.Do(ctx, a.Desk, people.RobotWho(m.Province), key+":answer", intake.Delivered, done)
	return err
}
