package admin

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"thads/internal/calendar"
	"thads/internal/desk"
	"thads/internal/people"
	"thads/internal/store"
	"thads/internal/task"
)

// chunk is how many periods one transaction counts again: short enough that nobody waits for it.
const chunk = 200

// RecountIn is one chunk of a recount: the running periods of a province after a clock id.
type RecountIn struct {
	Province int64  `json:"province"`
	Change   string `json:"change"`        // what asked for it: DayOut.Change
	Why      string `json:"why,omitempty"` // in words, for the timeline; empty: the calendar changed
	After    string `json:"after"`
}

// RecountOut says how many periods moved, and where the next chunk begins; empty: this was the last.
type RecountOut struct {
	Seen  int    `json:"seen"`
	Moved int    `json:"moved"`
	Next  string `json:"next,omitempty"`
}

// Recount counts running periods again over the calendar as it stands and keeps the old last day beside the new one. Work
// that a period times, and the case's soonest due time, move with it. One fact a case.
var Recount = desk.Act[RecountIn, RecountOut]{Name: "admin.recount", Run: func(t *desk.Tx, in RecountIn) (RecountOut, error) {
	if err := t.May(people.Subject{Province: in.Province}); err != nil {
		return RecountOut{}, err
	}
	live, err := t.LiveClocksAfter(in.Province, in.After, chunk)
	if err != nil {
		return RecountOut{}, err
	}
	out := RecountOut{Seen: len(live)}
	if len(live) == chunk {
		out.Next = live[len(live)-1].ID
	}
	order, moved, err := recounted(t, live)
	if err != nil {
		return RecountOut{}, err
	}
	for _, subject := range order {
		if err := moveAll(t, subject, in.Why, moved[subject]); err != nil {
			return RecountOut{}, err
		}
		out.Moved += len(moved[subject])
	}
	return out, nil
}}

// shift is a clock as it was and as it will be.
type shift struct{ was, now task.Clock }

// recounted finds what moves, by case, or by subject for periods that run before a case.
func recounted(t *desk.Tx, live []task.Clock) (order []string, moved map[string][]shift, err error) {
	moved = map[string][]shift{}
	for _, c := range live {
		now, moves, err := t.Recounted(c)
		if err != nil {
			return nil, nil, err
		}
		if !moves {
			continue
		}
		subject := c.CaseID
		if subject == "" {
			subject = c.Subject
		}
		if moved[subject] == nil {
			order = append(order, subject)
		}
		moved[subject] = append(moved[subject], shift{was: c, now: now})
	}
	return order, moved, nil
}

func moveAll(t *desk.Tx, subject, why string, shifts []shift) error {
	if why == "" {
		why = "lịch ngày làm việc thay đổi"
	}
	say := make([]string, len(shifts))
	for i, s := range shifts {
		work, err := t.TasksOfClock(s.was.Province, s.was.ID)
		if err != nil {
			return err
		}
		t.Put(&s.was, &s.now)
		for _, w := range work {
			was := w
			w.DueAt = s.now.DueAt
			t.Put(&was, &w)
		}
		say[i] = fmt.Sprintf("thời hạn %s từ %s sang %s", s.was.Duty, calendar.Short(s.was.DueDay), calendar.Short(s.now.DueDay))
	}
	first := shifts[0].now
	if first.CaseID != "" {
		if err := t.DueAgain(first.Province, first.CaseID); err != nil {
			return err
		}
	}
	return t.Record(desk.Entry{Province: first.Province, Subject: subject, CaseID: first.CaseID, Clause: first.Clause, Pack: first.Pack,
		Say: "Tính lại do " + why + ": " + strings.Join(say, "; ")})
}

// RecountAll counts every province's running periods again, as the house itself, chunk by chunk. Under the same change it
// goes on where it was broken off; d.Law must have the changed calendar already.
func RecountAll(ctx context.Context, d *desk.Desk, change string) (moved int, err error) {
	return recountIn(ctx, d, change, "", nil)
}

// recountIn counts again in some provinces, or in all of them.
func recountIn(ctx context.Context, d *desk.Desk, change, why string, provinces []int64) (moved int, err error) {
	offices, err := d.Store.Offices(ctx)
	if err != nil {
		return 0, err
	}
	for _, o := range offices {
		if o.Level > 1 || len(provinces) > 0 && !slices.Contains(provinces, o.Province) {
			continue
		}
		for in := (RecountIn{Province: o.Province, Change: change, Why: why}); ; {
			key := fmt.Sprintf("recount:%s:%02d:%s", change, in.Province, in.After)
			out, err := desk.Do(ctx, d, people.RobotWho(in.Province), key, Recount, in)
			for try := 0; try < 3 && errors.Is(err, store.ErrStale); try++ { // somebody worked on one of the cases meanwhile
				out, err = desk.Do(ctx, d, people.RobotWho(in.Province), key, Recount, in)
			}
			if err != nil {
				return moved, fmt.Errorf("province %d: %w", in.Province, err)
			}
			moved += out.Moved
			if in.After = out.Next; in.After == "" {
				break
			}
		}
	}
	return moved, nil
}
