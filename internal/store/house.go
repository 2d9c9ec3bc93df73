package store

import (
	"context"
	"slices"
	"time"

	"thads/internal/people"
)

// What the house itself reads for its background work; no page does.

// Office reads one office.
func (s *Store) Office(ctx context.Context, code string) (people.OfficeRow, error) {
	return one[people.OfficeRow](ctx, s, "WHERE code = $1", code)
}

// UnsealedDays lists the days of a province, before an instant, that have facts and come after its last sealed day.
func (s *Store) UnsealedDays(ctx context.Context, province, before int64) ([]string, error) {
	last, err := list[DaySeal](ctx, s, "WHERE province_id = $1 ORDER BY day DESC LIMIT 1", province)
	if err != nil {
		return nil, err
	}
	var from int64
	if len(last) > 0 {
		d, err := time.Parse(time.DateOnly, last[0].Day)
		if err != nil {
			return nil, err
		}
		from = d.AddDate(0, 0, 1).UnixMicro() - zone
	}
	var days []string
	err = scan(ctx, s, "SELECT DISTINCT (at + $4) / $5 FROM fact WHERE province_id = $1 AND at >= $2 AND at < $3",
		[]any{province, from, before, zone, day}, func(rs rows) error {
			var n int64
			if err := rs.Scan(&n); err != nil {
				return err
			}
			days = append(days, dayName(n))
			return nil
		})
	slices.Sort(days)
	return days, err
}
