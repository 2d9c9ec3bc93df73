package app

import (
	"context"
	"time"
)

// readScans reads the scans of case files as they come, one after the other, beside the other background work: a long
// scan must not hold up messages.
func (a *App) readScans(ctx context.Context) {
	for ctx.Err() == nil {
		n, err := a.Binder.ReadWaiting(ctx, 1)
		if err != nil && ctx.Err() == nil {
			a.Config.Log.Error("reading scans", "err", err)
		}
		if n > 0 {
			continue
		}
		select {
		case <-ctx.Done():
		case <-time.After(2 * time.Second):
		}
	}
}
