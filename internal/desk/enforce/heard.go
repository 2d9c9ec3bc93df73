package enforce

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"thads/internal/calendar"
	"thads/internal/desk"
	"thads/internal/rule"
	"thads/internal/task"
)

// fromNotice counts anew, from the service, what the law counts from being told of the paper: the days to come for money or
// things, to ask for another valuation, to buy first, to complain again. Who is told last has the whole of his days; what had
// run out before he was told had not begun for him, and begins now.
func (p *plan) fromNotice(t *desk.Tx) error {
	if p.served == nil || p.served.paper == "" {
		return nil
	}
	w, err := t.Paper(p.c.Province, p.served.paper)
	if err != nil || w.Step == "" {
		return err
	}
	var s StepIn
	if err := json.Unmarshal([]byte(w.Step), &s); err != nil {
		return err
	}
	act, _ := p.pack.Act(s.Name())
	if !slices.ContainsFunc(act.Effects, func(e rule.Effect) bool { return e.Heard }) {
		return nil
	}
	about, done := strings.Fields(str(s.Values["asset"])), p.doneBy(w.ID)
	counts := func(k task.Clock) bool {
		i := slices.IndexFunc(act.Effects, func(e rule.Effect) bool { return e.Heard && e.Arm == k.Duty && e.Variant == k.Variant })
		mine := i >= 0 && (k.StartedBy == s.Name() || Tells(k.StartedBy))
		return mine && k.Subject == p.c.ID && k.StartedAt < p.at.UnixMicro() && (k.ItemID == "" || slices.Contains(about, k.ItemID)) &&
			(!act.Effects[i].Each || k.Round == done.round)
	}
	for i, k := range p.clocks {
		if !counts(k) || k.State != desk.Live {
			continue
		}
		if err := p.end(t, i); err != nil {
			return err
		}
		if err := p.again(t, k); err != nil {
			return err
		}
	}
	over, err := t.ClocksOver(p.c.Province, p.c.ID)
	if err != nil {
		return err
	}
	for _, k := range over {
		if !counts(k) || k.StartedAt < done.from || k.StartedAt >= done.until || !p.lapsedAlone(k) || p.wentOn(k) || p.runsAgain(k) {
			continue
		}
		if err := p.reopen(t, k); err != nil {
			return err
		}
	}
	return nil
}

// again starts a period anew from the service. One that runs for each time its act was done stays that act's own.
func (p *plan) again(t *desk.Tx, k task.Clock) error {
	a := desk.Arm{Duty: k.Duty, Variant: k.Variant, From: p.at, Subject: k.Subject, Lines: k.LineID, Items: k.ItemID, Round: k.Round, Ask: rule.Ask{On: p.on, Regime: p.ruling.Limits}}
	if p.pack.Each(k.Duty) {
		a.By = k.StartedBy
	}
	return p.start(t, a)
}

// reopen starts a period that ran out before the service; what only its end had brought falls away.
func (p *plan) reopen(t *desk.Tx, k task.Clock) error {
	for i, x := range p.clocks {
		if x.StartedBy == k.ClosedBy && x.ItemID == k.ItemID && x.State == desk.Live && x.StartedAt <= k.DueAt {
			if err := p.end(t, i); err != nil {
				return err
			}
		}
	}
	told, err := t.TasksOfClock(k.Province, k.ID)
	if err != nil {
		return err
	}
	for _, w := range told {
		was := w
		w.State, w.DoneAt, w.DoneBy = "done", t.Now.UnixMicro(), t.Who.ID
		t.Put(&was, &w)
	}
	d, err := t.Law().Deadline(k.Duty, p.ruling.Limits, p.on)
	if err != nil {
		return err
	}
	p.reopened = append(p.reopened, fmt.Sprintf("tính lại từ ngày tống đạt: %s; lần tính trước hết ngày %s khi chưa tống đạt", d.NameVI, calendar.Short(k.DueDay)))
	return p.again(t, k)
}

// lapsedAlone says whether a period ended by the passing of time and nothing else came of it than further periods.
func (p *plan) lapsedAlone(k task.Clock) bool {
	if k.ClosedBy == lapsing {
		return true
	}
	a, ok := p.pack.Act(k.ClosedBy)
	return ok && a.Draft == "system" && a.To() == ""
}

// wentOn says whether an act that ends a period or waits for its end was done since for the same thing: what it was for is
// over.
func (p *plan) wentOn(k task.Clock) bool {
	return slices.ContainsFunc(p.past, func(s Past) bool {
		a, _ := p.pack.Act(s.Name())
		about := strings.Fields(str(s.Values["asset"]))
		if s.At < k.ClosedAt || a.Draft == "system" || k.ItemID != "" && len(about) > 0 && !slices.Contains(about, k.ItemID) {
			return false
		}
		return slices.Contains(a.Within, k.Duty) || slices.Contains(a.After, k.Duty) || slices.ContainsFunc(a.Effects, func(e rule.Effect) bool { return e.Close == k.Duty })
	})
}

// runsAgain says whether the same period runs already.
func (p *plan) runsAgain(k task.Clock) bool {
	return slices.ContainsFunc(p.clocks, func(x task.Clock) bool {
		return x.Duty == k.Duty && x.ItemID == k.ItemID && x.Round == k.Round && x.State != desk.Over
	})
}

// doneBy is the step that an issued paper carried out: which time its act was done, and the span of time until it was done
// again (microseconds).
func (p *plan) doneBy(paper string) (out struct{ round, from, until int64 }) {
	i := slices.IndexFunc(p.past, func(s Past) bool { return s.By == paper })
	out.until = p.at.UnixMicro()
	if i < 0 {
		return out
	}
	for _, s := range p.past[:i+1] {
		if s.Name() == p.past[i].Name() {
			out.round++
		}
	}
	if out.round == 1 {
		out.round = 0 // the first has no number
	}
	out.from = p.past[i].At
	for _, s := range p.past[i+1:] {
		if s.Name() == p.past[i].Name() && str(s.Values["asset"]) == str(p.past[i].Values["asset"]) {
			out.until = min(out.until, s.At)
			break
		}
	}
	return out
}
