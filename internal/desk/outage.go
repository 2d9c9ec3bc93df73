package desk

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"

	"thads/internal/calendar"
	"thads/internal/rule"
	"thads/internal/store"
	"thads/internal/task"
)

// WithOutages is the time that does not count for a period of a province that starts at from: what the caller knows of
// its own, as the time it stood still, and the outages in force that are not over by then. Outages among the own ones are
// looked up anew, so that one that was ended falls away. The answer goes into rule.Ask.Excluded.
func (t *Tx) WithOutages(province int64, from time.Time, own []calendar.Interval) ([]calendar.Interval, error) {
	all, err := t.OutagesOf(province)
	if err != nil {
		return nil, err
	}
	var out []calendar.Interval
	for _, i := range own {
		if !slices.ContainsFunc(all, func(o store.Outage) bool { return isOutage(i, o) }) {
			out = append(out, i)
		}
	}
	for _, o := range all {
		if o.InForce() && o.ToAt > from.UnixMicro() {
			out = append(out, calendar.Interval{From: time.UnixMicro(o.FromAt).UTC(), To: time.UnixMicro(o.ToAt).UTC(), Reason: o.Name, Clause: o.LegalRef})
		}
	}
	return out, nil
}

// Spared writes into a clock that was just counted what of the excluded time met its period, and a sentence for each
// outage among it; earlier sentences about outages go.
func (t *Tx) Spared(c *task.Clock, excluded []calendar.Interval) error {
	all, err := t.OutagesOf(c.Province)
	if err != nil {
		return err
	}
	for _, o := range all {
		c.Extra = strings.TrimSpace(strings.ReplaceAll(c.Extra, OutageSays(o), ""))
	}
	var met []calendar.Interval
	for _, i := range excluded {
		if i.From.UnixMicro() >= c.DueAt || i.To.UnixMicro() <= c.StartedAt {
			continue
		}
		met = append(met, i)
		for _, o := range all {
			if o.InForce() && isOutage(i, o) {
				c.Extra = strings.TrimSpace(c.Extra + " " + OutageSays(o))
			}
		}
	}
	c.Excluded = ""
	if len(met) == 0 {
		return nil
	}
	b, err := json.Marshal(met)
	c.Excluded = string(b)
	return err
}

func isOutage(i calendar.Interval, o store.Outage) bool {
	return i.From.UnixMicro() == o.FromAt && i.To.UnixMicro() == o.ToAt && i.Clause == o.LegalRef
}

// OutageSays is the sentence about an outage that a clock it moved carries.
func OutageSays(o store.Outage) string {
	return fmt.Sprintf("Không tính từ %s đến hết %s: %s (%s).", DayShort(o.FromAt), DayShort(o.ToAt-1), o.Name, o.LegalRef)
}

// DayShort is the day of an instant as people write it: 22/11/2026.
func DayShort(at int64) string { return calendar.DateOf(time.UnixMicro(at)).Short() }

// Recounted is a running clock as the calendar and the outages of today count it; moved is false when its end stays.
func (t *Tx) Recounted(c task.Clock) (now task.Clock, moved bool, err error) {
	var own []calendar.Interval
	if c.Excluded != "" {
		if err := json.Unmarshal([]byte(c.Excluded), &own); err != nil {
			return c, false, fmt.Errorf("excluded time of clock %s: %w", c.ID, err)
		}
	}
	from := time.UnixMicro(c.StartedAt)
	excluded, err := t.WithOutages(c.Province, from, own)
	if err != nil {
		return c, false, err
	}
	changes, err := t.Law().Recount([]rule.OpenDue{{ID: c.ID, Deadline: c.Duty, From: from, Regime: packRegime(t.Law(), c.Pack), Variant: c.Variant,
		Excluded: excluded, Due: time.UnixMicro(c.DueAt)}})
	if err != nil {
		return c, false, fmt.Errorf("recount clock %s: %w", c.ID, err)
	}
	if len(changes) == 0 {
		return c, false, nil
	}
	due := changes[0].New
	steps, err := json.Marshal(due.Steps)
	if err != nil {
		return c, false, err
	}
	now = c
	now.OldDue, now.DueDay, now.DueAt = c.DueDay, due.Date.String(), due.At.UnixMicro()
	now.Steps, now.Clause, now.Pack, now.Mark = string(steps), due.Clause, due.Pack, due.Confidence
	return now, true, t.Spared(&now, excluded)
}

// packRegime is the regime a clock was counted under: its pack's, whatever the pack's text is by now.
func packRegime(law *rule.Packs, ref string) rule.Regime {
	name, _, _ := strings.Cut(ref, "@")
	for _, k := range law.List() {
		if k.Name == name {
			return k.Regime
		}
	}
	return ""
}
