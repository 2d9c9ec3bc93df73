package app

import (
	"context"
	"errors"

	"thads/internal/desk/admin"
	"thads/internal/desk/enforce"
	"thads/internal/desk/watch"
)

// minute is what each round of the background work looks after besides messages: periods that an outage moves.
func (a *App) minute(ctx context.Context) error { return admin.MoveForOutages(ctx, a.Desk) }

// daily is done once a day: what time alone ends is ended, the days before are sealed, the morning's figures counted, old sessions swept.
func (a *App) daily(ctx context.Context) error {
	_, lapsed := enforce.Sweep(ctx, a.Desk)
	return errors.Join(lapsed, watch.SealDays(ctx, a.Desk), watch.Mornings(ctx, a.Desk, a.Policy, a.Model), a.Store.SweepSessions(ctx, a.Config.Now().UnixMicro()))
}
