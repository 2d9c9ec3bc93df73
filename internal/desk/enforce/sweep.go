package enforce

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"

	"thads/internal/desk"
	"thads/internal/people"
)

// sweepers is how many provinces are swept at once: what they write waits for the disk together.
const sweepers = 8

// Sweep looks through every province for periods that have run out and lets time do what it does alone. One that fails
// stops no other; all failures come back.
func Sweep(ctx context.Context, d *desk.Desk) (int, error) {
	offices, err := d.Store.Offices(ctx)
	if err != nil {
		return 0, err
	}
	provinces := make(chan int64)
	var done atomic.Int64
	var mu sync.Mutex
	var failed error
	var all sync.WaitGroup
	for range sweepers {
		all.Go(func() {
			for p := range provinces {
				n, err := sweepProvince(ctx, d, p)
				done.Add(n)
				mu.Lock()
				failed = errors.Join(failed, err)
				mu.Unlock()
			}
		})
	}
	for _, o := range offices {
		if o.Level == 1 {
			provinces <- o.Province
		}
	}
	close(provinces)
	all.Wait()
	return int(done.Load()), failed
}

// sweepProvince lets time do its work in one province.
func sweepProvince(ctx context.Context, d *desk.Desk, province int64) (n int64, failed error) {
	over, err := d.Store.Lapsed(ctx, province, d.Now().UnixMicro())
	if err != nil {
		return 0, err
	}
	for _, k := range over {
		key := fmt.Sprintf("lapse/%s/%d", k.ID, k.DueAt)
		if _, err := desk.Do(ctx, d, people.RobotWho(province), key, Lapse, LapseIn{Province: province, Clock: k.ID}); err != nil {
			failed = errors.Join(failed, fmt.Errorf("clock %s: %w", k.ID, err))
			continue
		}
		n++
	}
	return n, failed
}
