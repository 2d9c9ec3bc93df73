package enforce

import (
	"context"
	"errors"
	"fmt"

	"thads/internal/desk"
	"thads/internal/people"
)

// Sweep looks through every province for periods that have run out and lets time do what it does alone. One that fails
// stops no other; all failures come back.
func Sweep(ctx context.Context, d *desk.Desk) (n int, all error) {
	offices, err := d.Store.Offices(ctx)
	if err != nil {
		return 0, err
	}
	for _, o := range offices {
		if o.Level != 1 {
			continue
		}
		for after := ""; ; {
			page, err := d.Store.Lapsed(ctx, o.Province, d.Now().UnixMicro(), after, 500)
			if err != nil {
				return n, errors.Join(all, err)
			}
			for _, k := range page {
				after = k.ID
				key := fmt.Sprintf("lapse/%s/%d", k.ID, k.DueAt)
				if _, err := desk.Do(ctx, d, people.RobotWho(o.Province), key, Lapse, LapseIn{Province: o.Province, Clock: k.ID}); err != nil {
					all = errors.Join(all, fmt.Errorf("clock %s: %w", k.ID, err))
					continue
				}
				n++
			}
			if len(page) < 500 {
				break
			}
		}
	}
	return n, all
}
