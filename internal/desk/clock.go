package desk

import (
	"encoding/json"
	"slices"
	"time"

	"thads/internal/casefile"
	"thads/internal/rule"
	"thads/internal/task"
)

// Arm describes a legal period to start.
type Arm struct {
	Province int64
	Duty     string // T-013
	Variant  string
	From     time.Time
	Subject  string
	CaseID   string
	Office   string
	Ask      rule.Ask
}

// Arm starts a period and answers its clock; the count is kept with it.
func (t *Tx) Arm(a Arm) (task.Clock, error) {
	ask := a.Ask
	ask.Variant = a.Variant
	due, err := t.desk.Law().Due(a.Duty, a.From, ask)
	if err != nil {
		return task.Clock{}, err
	}
	steps, err := json.Marshal(due.Steps)
	if err != nil {
		return task.Clock{}, err
	}
	c := task.Clock{Province: a.Province, ID: t.NewID(), Subject: a.Subject, CaseID: a.CaseID, Office: a.Office, Duty: a.Duty, Variant: a.Variant,
		Clause: due.Clause, Pack: due.Pack, Mark: due.Confidence, StartedAt: a.From.UnixMicro(), DueAt: due.At.UnixMicro(),
		DueDay: due.Date.String(), Steps: string(steps), State: "live"}
	t.Add(c)
	return c, nil
}

// CloseClocks ends the subject's running periods of the named duties; no duty named ends all.
func (t *Tx) CloseClocks(province int64, subject string, duties ...string) error {
	live, err := t.LiveClocks(province, subject)
	if err != nil {
		return err
	}
	for _, c := range live {
		if len(duties) == 0 || slices.Contains(duties, c.Duty) {
			was := c
			c.State, c.ClosedAt, c.ClosedBy = "closed", t.Now.UnixMicro(), t.act
			t.Put(&was, &c)
		}
	}
	return nil
}

// Owe adds work to do; a clock gives it its due time.
func (t *Tx) Owe(w task.Task, c *task.Clock) {
	w.ID, w.State, w.CreatedAt, w.DueAt = t.NewID(), "open", t.Now.UnixMicro(), casefile.NoDue
	if c != nil {
		w.ClockID, w.DueAt = c.ID, c.DueAt
	}
	t.Add(w)
}

// Finish ends the open work of some kinds on a subject; no kind named ends all.
func (t *Tx) Finish(province int64, subject string, kinds ...string) error {
	open, err := t.OpenTasks(province, subject)
	if err != nil {
		return err
	}
	for _, w := range open {
		if len(kinds) == 0 || slices.Contains(kinds, w.Kind) {
			was := w
			w.State, w.DoneAt, w.DoneBy = "done", t.Now.UnixMicro(), t.Who.ID
			t.Put(&was, &w)
		}
	}
	return nil
}

// SoonestDue sets a case's due time to that of its soonest running period; call it after its clocks changed.
func (t *Tx) SoonestDue(c *casefile.Case) error {
	live, err := t.LiveClocksOfCase(c.Province, c.ID)
	if err != nil {
		return err
	}
	c.DueAt, c.DueDuty = casefile.NoDue, ""
	if len(live) > 0 {
		c.DueAt, c.DueDuty = live[0].DueAt, live[0].Duty
	}
	return nil
}

// Law is the packs in force.
func (t *Tx) Law() *rule.Packs { return t.desk.Law() }
