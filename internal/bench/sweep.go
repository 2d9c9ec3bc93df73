package bench

import (
	"context"
	"path/filepath"
	"time"

	"thads/internal/app"
	"thads/internal/desk/enforce"
)

// sweep is the morning after the newest day of a nation: every running period is looked at, and what ended by time alone is
// done, each act on disk. It writes, so it works on a copy of the database.
func sweep(ctx context.Context, b *Bench) (Result, error) {
	h, err := b.copied(ctx)
	if err != nil {
		return Result{}, err
	}
	defer h.Close() //nolint:errcheck // a copy that is thrown away
	live, err := h.Store.CountLive(ctx)
	if err != nil {
		return Result{}, err
	}
	d := *h.Desk
	// the first sweep takes what ended since the nation's last day, the second is the day after it
	first := b.Clock().Truncate(24 * time.Hour).Add(24 * time.Hour)
	d.Now = func() time.Time { return first }
	if _, err := enforce.Sweep(ctx, &d); err != nil {
		return Result{}, err
	}
	d.Now = func() time.Time { return first.Add(24 * time.Hour) }
	start, used := b.Clock(), b.CPU()
	acts, err := enforce.Sweep(ctx, &d)
	took := b.Clock().Sub(start)
	t := &times{}
	t.add(took)
	r := t.result("thời hạn đang chạy", took)
	r.N, r.Rate, r.Acts = int(live), float64(live)/took.Seconds(), acts
	r.CPU = float64((b.CPU() - used).Microseconds()) / 1000 / float64(max(live, 1))
	return r, err
}

// copied is a house with a copy of the database that was given, for what writes.
func (b *Bench) copied(ctx context.Context) (*app.App, error) {
	dir, err := b.Temp()
	if err != nil {
		return nil, err
	}
	file := filepath.Join(dir, "thads.db")
	if err := b.House.Store.CopyTo(ctx, file); err != nil {
		return nil, err
	}
	return app.New(ctx, app.Config{DB: "sqlite:" + file, Data: dir})
}
