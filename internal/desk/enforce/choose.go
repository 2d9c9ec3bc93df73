package enforce

import (
	"slices"
	"strings"
	"time"

	"thads/internal/calendar"
	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/errs"
	"thads/internal/rule"
)

// day reads when it happened: not after today, not before the decision or judgment it rests on.
func (p *plan) day(t *desk.Tx) error {
	today := t.Day()
	if p.in.On == "" {
		p.in.On = today
	}
	d, err := calendar.ParseDate(p.in.On)
	if err != nil {
		return errDay.New(p.in.On)
	}
	if p.in.On > today {
		return errFuture.New(d.Short())
	}
	p.on = d
	if p.in.On != today {
		p.at = d.Start().Add(12 * time.Hour)
	}
	if p.c.DecisionOn != "" && p.in.On < p.c.DecisionOn {
		return errEarly.New(d.Short(), "quyết định thi hành án", calendar.Short(p.c.DecisionOn))
	}
	if opened := desk.DayOf(time.UnixMicro(p.c.OpenedAt)); p.in.On < opened {
		return errEarly.New(d.Short(), "ngày thụ lý", calendar.Short(opened))
	}
	return nil
}

// choose finds the lines the act takes: those asked for, or all that stand where it may begin.
func (p *plan) choose() error {
	want := map[string]bool{}
	for _, id := range p.in.Lines {
		want[id] = true
	}
	from := p.act.FromStates()
	if len(from) == 0 {
		from = []string{string(casefile.Received)} // a line that begins
	}
	about := func(l casefile.Line) bool {
		ok, err := p.act.About(ofLine(rule.Scene{}, l))
		return ok && err == nil // the expression was compiled over the line's names: it can't fail
	}
	fits := func(l casefile.Line) bool { return slices.Contains(from, string(l.State)) && about(l) }
	found, open := 0, 0
	for i, l := range p.lines {
		if want[l.ID] {
			found++
		}
		if fits(l) {
			open++
		}
		if want[l.ID] && !about(l) {
			return errKind.New(p.act.Name, casefile.KindName(l.Kind)).Under(p.clause())
		}
		if want[l.ID] && !fits(l) {
			_, err := p.pack.May(p.in.Op, p.in.Act, string(l.State), p.in.List, p.in.Letter)
			if err == nil {
				err = errLine.New()
			}
			return under(err, p.clause())
		}
		if (want[l.ID] || len(want) == 0) && fits(l) {
			p.chosen = append(p.chosen, i)
		}
	}
	switch {
	case found < len(want):
		return errLine.New()
	case len(p.chosen) == 0 && !slices.ContainsFunc(p.lines, about) && len(p.lines) > 0:
		return errKind.New(p.act.Name, casefile.KindName(p.lines[0].Kind)).Under(p.clause())
	case len(p.chosen) == 0:
		var names, now []string
		for _, s := range from {
			names = append(names, p.pack.StateName(s))
		}
		for _, l := range p.lines {
			if at := p.pack.StateName(string(l.State)); !slices.Contains(now, at) {
				now = append(now, at)
			}
		}
		return errNoLines.New(p.act.Name, strings.Join(now, "; "), strings.Join(names, "; ")).Under(p.clause())
	case !p.act.Part && len(want) > 0 && len(p.chosen) < open:
		return errWhole.New(p.act.Name).Under(p.clause())
	}
	return nil
}

// under names a clause on a house error that has none.
func under(err error, clause string) error {
	if e := errs.As(err); e != nil && e.Clause == "" {
		return e.Under(clause)
	}
	return err
}

// grounds looks the ground up and wants its evidence.
func (p *plan) grounds() (g rule.Ground, err error) {
	if len(p.act.Grounds) == 1 && p.in.List == "" && p.in.Letter != "" {
		p.in.List = p.act.Grounds[0]
	}
	if only := p.only(); p.in.Letter == "" && only != "" {
		p.in.List, p.in.Letter = p.act.Grounds[0], only
	}
	from := string(p.lines[p.chosen[0]].State)
	if len(p.act.FromStates()) == 0 {
		from = ""
	}
	if _, err := p.pack.May(p.in.Op, p.in.Act, from, p.in.List, p.in.Letter); err != nil {
		return g, under(err, p.clause())
	}
	if p.in.List == "" {
		return g, nil
	}
	g, _ = p.pack.Ground(p.in.List, p.in.Letter)
	if !slices.ContainsFunc(p.in.Evidence, func(s string) bool { return strings.TrimSpace(s) != "" }) {
		return g, errProof.New(strings.Join(g.Evidence, "; ")).Under(strings.Join(g.Cite, ", "))
	}
	return g, nil
}

// only is the one letter the act leaves no choice about, empty when there is a choice.
func (p *plan) only() string {
	if len(p.act.Grounds) != 1 {
		return ""
	}
	if len(p.act.Letters) == 1 {
		return p.act.Letters[0]
	}
	if gs := p.pack.Grounds(p.act.Grounds[0]); len(p.act.Letters) == 0 && len(gs) == 1 {
		return gs[0].Letter
	}
	return ""
}
