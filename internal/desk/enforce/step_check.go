package enforce

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"thads/internal/calendar"
	"thads/internal/desk"
	"thads/internal/document"
	"thads/internal/rule"
	"thads/internal/task"
	"thads/internal/vn"
)

// check asks whether the step may be proposed or done now.
func (p *plan) check(t *desk.Tx) error {
	if err := p.pending(t); err != nil {
		return err
	}
	if err := p.inOrder(); err != nil {
		return err
	}
	if err := p.nothingOn(); err != nil {
		return err
	}
	if err := p.follows(); err != nil {
		return err
	}
	if may := ready[p.in.Name()]; may != nil {
		if err := may(p, t); err != nil {
			return err
		}
	}
	if err := p.guards(t); err != nil {
		return err
	}
	return p.mayMove()
}

// pending refuses a step while a paper that will move the same lines waits for its signature or seal.
func (p *plan) pending(t *desk.Tx) error {
	papers, err := t.PapersUnderWay(p.c.Province, p.c.ID)
	if err != nil {
		return err
	}
	for _, w := range papers {
		if w.Step == "" {
			continue
		}
		if p.act.Sign == "receipt" && w.State != document.Signed && w.State != document.Numbered {
			continue // money that comes in is booked at once; what is signed after it is checked again
		}
		var s StepIn
		if err := json.Unmarshal([]byte(w.Step), &s); err != nil {
			return err
		}
		a, _ := p.pack.Act(s.Name())
		same := s.Name() == p.in.Name() && slices.Equal(s.Lift, p.in.Lift) && s.Paper == p.in.Paper && !p.repeats(s)
		if (same || a.To() != "" && p.moves()) && p.touches(s.Lines) {
			return errPending.New(w.Title).Under(p.clause())
		}
	}
	return nil
}

// moves says whether the step takes a line out of where it stands.
func (p *plan) moves() bool {
	return slices.ContainsFunc(p.act.Effects, func(e rule.Effect) bool {
		return e.Set != "" && slices.ContainsFunc(p.chosen, func(i int) bool { return len(e.At) == 0 || slices.Contains(e.At, string(p.lines[i].State)) })
	})
}

// repeats says whether two steps of one act are about different things: two accounts, two assets.
func (p *plan) repeats(s StepIn) bool {
	for _, key := range []string{"account", "asset", "target", "holder", "complaint"} {
		if a, b := fmt.Sprint(s.Values[key]), fmt.Sprint(p.in.Values[key]); s.Values[key] != nil && a != b {
			return true
		}
	}
	return false
}

func (p *plan) touches(ids []string) bool {
	for _, i := range p.chosen {
		if len(ids) == 0 || slices.Contains(ids, p.lines[i].ID) {
			return true
		}
	}
	return false
}

// inOrder refuses a date before the last step that moved the same lines. A notice that moves no line is told with its own
// day, whatever became of the others' lines meanwhile.
func (p *plan) inOrder() error {
	for _, s := range p.past {
		if p.served != nil && !p.moves() {
			break
		}
		if s.Moved && p.in.On < s.On && p.touches(s.Lines) {
			a, _ := p.pack.Act(s.Name())
			return errEarly.New(p.on.Short(), "việc trước đó “"+a.Name+"”", calendar.Short(s.On)).Under(p.clause())
		}
	}
	for _, d := range p.act.After {
		var last task.Clock // of several that run it waits for the one that ends last
		for _, k := range p.clocks {
			if k.Duty == d && k.DueAt > p.at.UnixMicro() && k.DueAt > last.DueAt && p.picks(k) {
				last = k
			}
		}
		if last.DueAt > 0 {
			return errWait.New(p.act.Name, p.called(last), d, calendar.Short(last.DueDay)).Under(last.Clause)
		}
	}
	return nil
}

// called is what the law names a time limit, with its special case.
func (p *plan) called(k task.Clock) string {
	for _, d := range p.pack.Deadlines() {
		if d.ID != k.Duty {
			continue
		}
		for _, x := range d.Variants {
			if x.Key == k.Variant {
				return d.NameVI + ", " + vn.LowerFirst(x.NameVI)
			}
		}
		return d.NameVI
	}
	return k.Duty
}

// stops are the pack's hard rules that don't let the step pass.
func (p *plan) stops(t *desk.Tx) ([]rule.Stop, error) {
	if len(p.act.Guards) == 0 {
		return nil, nil
	}
	s, err := p.scene(t)
	if err != nil {
		return nil, err
	}
	return p.pack.Stops(p.act, s)
}

// follows refuses an act before those it must come after, of the same thing.
func (p *plan) follows() error {
	done := p.counts()
	for _, name := range p.act.Follows {
		if done[name] == 0 {
			a, _ := p.pack.Act(name)
			return errFollows.New(p.act.Name, a.Name).Under(p.clause())
		}
	}
	return nil
}

// guards asks how far ahead the day is, and the pack's hard rules.
func (p *plan) guards(t *desk.Tx) error {
	if err := p.ahead(t); err != nil {
		return err
	}
	stops, err := p.stops(t)
	if err != nil || len(stops) == 0 {
		return err
	}
	g := stops[0].Guard
	say := strings.TrimSuffix(g.Remedy, ".") + "."
	if g.Override != nil {
		say += " Luật cho làm ngay khi: " + strings.TrimSuffix(g.Override.Name, ".") + "; khi đó hãy ghi lý do."
	}
	return errGuard.New(g.Name, say).Under(stops[0].Clause)
}
