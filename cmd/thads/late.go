package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"thads/internal/desk"
	"thads/internal/desk/watch"
	"thads/internal/lateness"
	"thads/internal/rule"
	"thads/law"
	"thads/law/house"
)

var lateCommand = command{"late", "[--province N] [--today DATE] [--db DB] [--json]",
	"how wrong the risk of lateness was on a year of periods that are over, by province", runLate}

// lateRow is one province's measured error.
type lateRow struct {
	Province int64  `json:"province"`
	Name     string `json:"name"`
	lateness.Quality
	Seconds float64 `json:"seconds"`
}

func runLate(ctx context.Context, e env, args []string) (err error) {
	f := newFlags("late")
	c := commonFlags(f)
	only := f.Int64("province", 0, "one province; all unless told")
	today := f.String("today", "", "measure as of the evening of this day")
	rest, err := parse(e, f, args)
	now := time.Now()
	if err == nil && *today != "" {
		if now, err = time.ParseInLocation(time.DateOnly, *today, desk.Zone()); err == nil {
			now = now.Add(18 * time.Hour)
		}
	}
	if err != nil || len(rest) > 0 {
		return errUsage
	}
	packs, err := rule.Load(law.Files)
	if err != nil {
		return err
	}
	_, model, err := lateness.Load(house.Files)
	if err != nil {
		return err
	}
	s, err := c.open(ctx, e)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	offices, err := s.Offices(ctx)
	if err != nil {
		return err
	}
	d := &desk.Desk{Store: s, Law: func() *rule.Packs { return packs }, Now: func() time.Time { return now }}
	out := []lateRow{}
	for _, o := range offices {
		if o.Level != 1 || *only != 0 && o.Province != *only {
			continue
		}
		start := time.Now()
		q, err := watch.Measure(ctx, d, model, o.Province)
		if err != nil {
			return err
		}
		row := lateRow{Province: o.Province, Name: o.Name, Quality: q, Seconds: time.Since(start).Seconds()}
		out = append(out, row)
		if !c.json && q.N > 0 {
			fmt.Fprintf(e.out, "%02d %-44s %8d lượt, %7d trễ   Brier %.4f   theo tỷ lệ chung %.4f   (%.1f giây)\n", row.Province, row.Name, q.N, q.Late, q.Brier, q.Plain, row.Seconds)
			if t := q.Tuning; t.N > 0 {
				fmt.Fprintf(e.out, "      hiệu chỉnh theo %d lượt cũ hơn: nhân %.2f, cộng %.2f\n", t.N, t.Slope, t.Shift)
			}
			for _, b := range q.Bins {
				fmt.Fprintf(e.out, "      nói %3.0f–%3.0f %%: %8d lượt, đã nói %5.1f %%, thật %5.1f %%\n", 100*b.Low, 100*b.High, b.N, 100*b.Said, 100*b.Came)
			}
		}
	}
	if c.json {
		return printJSON(e, out)
	}
	_, err = fmt.Fprintln(e.out, model.Status)
	return err
}
