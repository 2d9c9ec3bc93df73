package desk

import (
	"encoding/json"
	"slices"
	"time"

	"thads/internal/calendar"
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
	Lines    string // blank-separated line ids it runs for; empty: all of the subject
	Items    string // blank-separated ids of the things it runs for; empty: it is not about things
	By       string // the act of the law that starts it: OP-06.serve_decision
	Holder   string // who must answer, where each who was asked has a period of his own; empty: nobody by name
	Round    int64  // which time of the act, where each time has a period of its own; 0: the first, or the only one
	Ask      rule.Ask
}

// Arm starts a period and answers its clock; the count is kept with it.
func (t *Tx) Arm(a Arm) (task.Clock, error) {
	c, err := t.Time(a)
	if err == nil {
		t.Add(c)
	}
	return c, err
}

// Time counts a period without starting it: what it times is not added yet. Add its answer to start it.
func (t *Tx) Time(a Arm) (task.Clock, error) {
	skip, err := t.WithOutages(a.Province, a.From, a.Ask.Excluded)
	if err != nil {
		return task.Clock{}, err
	}
	a.Ask.Excluded = skip
	due, err := t.count(a.Duty, a.Variant, a.From, a.Ask)
	if err != nil {
		return task.Clock{}, err
	}
	c := task.Clock{Province: a.Province, ID: t.NewID(), Subject: a.Subject, CaseID: a.CaseID, Office: a.Office, Duty: a.Duty, Variant: a.Variant,
		StartedAt: a.From.UnixMicro(), LineID: a.Lines, ItemID: a.Items, StartedBy: a.By, State: Live, Holder: a.Holder, Round: a.Round}
	if c.StartedBy == "" {
		c.StartedBy = t.act
	}
	if err := counted(&c, due); err != nil {
		return c, err
	}
	return c, t.Spared(&c, skip)
}

// States of a clock.
const (
	Live    = "live"
	Held    = "held" // stands still: the case is postponed or suspended
	Over    = "closed"
	Dropped = "dropped"
)

func (t *Tx) count(duty, variant string, from time.Time, ask rule.Ask) (rule.Due, error) {
	ask.Variant = variant
	return t.desk.Law().Due(duty, from, ask)
}

func counted(c *task.Clock, due rule.Due) error {
	steps, err := json.Marshal(due.Steps)
	if err != nil {
		return err
	}
	c.Clause, c.Pack, c.Mark, c.Kind = due.Clause, due.Pack, due.Confidence, due.Consequence
	c.DueAt, c.DueDay, c.Steps = due.At.UnixMicro(), due.Date.String(), string(steps)
	return nil
}

// Excluded reads the time that does not count for a clock.
func Excluded(c task.Clock) (out []calendar.Interval, err error) {
	if c.Excluded == "" {
		return nil, nil
	}
	return out, json.Unmarshal([]byte(c.Excluded), &out)
}

// Hold lets a clock stand still from now on; its work has no end until it runs again.
func (t *Tx) Hold(c task.Clock) error {
	if c.State != Live {
		return nil
	}
	was := c
	c.State, c.HeldAt = Held, t.Now.UnixMicro()
	t.Put(&was, &c)
	return t.retime(c)
}

// GoOn lets a clock that stood still run on: the time between does not count, and its end is counted anew.
func (t *Tx) GoOn(c task.Clock, reason, clause string, ask rule.Ask) (task.Clock, error) {
	skip, err := Excluded(c)
	if err != nil {
		return c, err
	}
	was := c
	skip = append(skip, calendar.Interval{From: time.UnixMicro(c.HeldAt), To: t.Now, Reason: reason, Clause: clause})
	if ask.Excluded, err = t.WithOutages(c.Province, time.UnixMicro(c.StartedAt), skip); err != nil {
		return c, err
	}
	due, err := t.count(c.Duty, c.Variant, time.UnixMicro(c.StartedAt), ask)
	if err != nil {
		return c, err
	}
	c.OldDue, c.State, c.HeldAt = c.DueDay, Live, 0
	if err := counted(&c, due); err != nil {
		return c, err
	}
	if err := t.Spared(&c, ask.Excluded); err != nil {
		return c, err
	}
	t.Put(&was, &c)
	return c, t.retime(c)
}

// retime gives the work of a clock the clock's new end, none while it stands still.
func (t *Tx) retime(c task.Clock) error {
	open, err := t.TasksOfClock(c.Province, c.ID)
	if err != nil {
		return err
	}
	for _, w := range open {
		was := w
		if w.DueAt = c.DueAt; c.State == Held {
			w.DueAt = casefile.NoDue
		}
		t.Put(&was, &w)
	}
	return nil
}

// End closes one clock and the work it timed; by is the act that ended it.
func (t *Tx) End(c task.Clock, by string) error {
	was := c
	c.State, c.ClosedAt, c.ClosedBy, c.HeldAt = Over, t.Now.UnixMicro(), by, 0
	t.Put(&was, &c)
	open, err := t.TasksOfClock(c.Province, c.ID)
	if err != nil {
		return err
	}
	for _, w := range open {
		was := w
		if slices.Contains(onPapers, w.Kind) { // a paper under way is still to be finished, only no more by this time
			w.ClockID, w.DueAt = "", casefile.NoDue
		} else {
			w.State, w.DoneAt, w.DoneBy = "done", t.Now.UnixMicro(), t.Who.ID
		}
		t.Put(&was, &w)
	}
	return nil
}

// onPapers are the kinds of work on a paper that is not issued yet: the paper ends it, not the period it was timed by.
var onPapers = []string{"complete_paper", "sign", "seal"}

// CloseClocks ends the subject's running periods of the named duties and their work; no duty named ends all.
func (t *Tx) CloseClocks(province int64, subject string, duties ...string) error {
	live, err := t.LiveClocks(province, subject)
	if err != nil {
		return err
	}
	for _, c := range live {
		if len(duties) == 0 || slices.Contains(duties, c.Duty) {
			if err := t.End(c, t.act); err != nil {
				return err
			}
		}
	}
	return nil
}

// Owe adds work to do; a clock gives it its due time. Without one it has the time it brings, mostly none.
func (t *Tx) Owe(w task.Task, c *task.Clock) {
	w.ID, w.State, w.CreatedAt = t.NewID(), "open", t.Now.UnixMicro()
	if w.DueAt == 0 {
		w.DueAt = casefile.NoDue
	}
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

// SoonestDue sets a case's due times to those of its running periods; call it after its clocks changed.
func (t *Tx) SoonestDue(c *casefile.Case) error {
	live, err := t.LiveClocksOfCase(c.Province, c.ID)
	if err != nil {
		return err
	}
	Soonest(c, live...)
	return nil
}

// DueAgain writes a case's due times anew after its clocks changed, where nothing else of the case does.
func (t *Tx) DueAgain(province int64, caseID string) error {
	was, err := t.Case(province, caseID)
	if err != nil {
		return err
	}
	now := was
	if err := t.SoonestDue(&now); err != nil {
		return err
	}
	t.Put(&was, &now)
	return nil
}

// Soonest sets a case's due times from its running periods. Only a duty of the house can be late here: what a bank owes, a
// party's time to pay and a right that lapses end too, but count for EndsAt alone.
func Soonest(c *casefile.Case, live ...task.Clock) {
	c.DueAt, c.DueDuty, c.EndsAt = casefile.NoDue, "", casefile.NoDue
	for _, k := range live {
		c.EndsAt = min(c.EndsAt, k.DueAt)
		if k.Own() && k.DueAt < c.DueAt {
			c.DueAt, c.DueDuty = k.DueAt, k.Duty
		}
	}
}

// Law is the packs in force.
func (t *Tx) Law() *rule.Packs { return t.desk.Law() }
