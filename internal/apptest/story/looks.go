package story

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"time"

	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/desk/enforce"
	"thads/internal/people"
	"thads/internal/store"
	"thads/internal/web/ui"
)

func (p *player) tasks(string) (string, error) {
	ts, err := p.reader().Tasks(p.ctx, store.TaskFilter{})
	var b strings.Builder
	for _, t := range ts {
		due := "không có hạn"
		if t.DueAt < casefile.NoDue {
			due = "hết ngày " + time.UnixMicro(t.DueAt-1).In(desk.Zone()).Format("02/01/2006")
		}
		fmt.Fprintf(&b, "%s; %s\n", t.Title, due)
	}
	return b.String(), err
}

func (p *player) cases(string) (string, error) {
	cs, err := p.h.Store.For(people.OperatorWho).Cases(p.ctx, store.CaseFilter{})
	var b strings.Builder
	for _, c := range cs {
		fmt.Fprintf(&b, "%s; %s; %s; %s; %s; hạn %s\n", c.Title, c.FormCode, c.State.Name(), ui.Dong(c.Amount), c.DecisionNo, c.DueDuty)
	}
	return b.String(), err
}

// lookUp opens the page that the papers' codes lead to, as a citizen's browser without scripts does, and says what it says.
func (p *player) lookUp(s string) (string, error) {
	var codes []string
	switch s {
	case "phiếu":
		codes = []string{p.slip}
	case "":
		cs, err := p.h.Store.For(people.OperatorWho).Cases(p.ctx, store.CaseFilter{})
		if err != nil {
			return "", err
		}
		for _, c := range cs {
			codes = append(codes, c.PublicCode)
		}
	default:
		codes = []string{s}
	}
	var b strings.Builder
	for _, code := range codes {
		w := httptest.NewRecorder()
		p.h.Handler.ServeHTTP(w, httptest.NewRequestWithContext(p.ctx, http.MethodGet, "/tra-cuu/"+code, nil))
		if n := w.Body.Len(); n > 60<<10 {
			return "", fmt.Errorf("the look-up page weighs %d bytes", n)
		}
		text := blank.ReplaceAllString(tags.ReplaceAllString(w.Body.String(), " "), " ")
		text = strings.ReplaceAll(text, code, "MÃ")
		_, text, _ = strings.Cut(text, "Giúp đỡ ") // the head is the same on every page
		text, _, _ = strings.Cut(text, "Có người giúp bà con")
		text, _, _ = strings.Cut(text, "Nếu mã vẫn không được nhận")
		fmt.Fprintf(&b, "%d: %s\n", w.Code, strings.TrimSpace(text))
	}
	return b.String(), nil
}

func (p *player) served(s string) (string, error) {
	cs, err := p.reader().Cases(p.ctx, store.CaseFilter{})
	if err != nil {
		return "", err
	}
	for _, c := range cs {
		if c.State == casefile.Docketed {
			if _, err := desk.Do(p.ctx, p.h.Desk, p.who, p.key(), enforce.Step, enforce.StepIn{Province: c.Province, Case: c.ID, Op: "OP-06", Act: "serve_decision", On: s, Values: map[string]any{"how": "giao trực tiếp"}}); err != nil {
				return "", err
			}
		}
	}
	return "", nil
}

func (p *player) timeline(string) (string, error) {
	cs, err := p.h.Store.For(people.OperatorWho).Cases(p.ctx, store.CaseFilter{})
	if err != nil || len(cs) == 0 {
		return "", err
	}
	facts, err := p.h.Store.For(people.OperatorWho).FactsOfCase(p.ctx, cs[0].Province, cs[0].ID)
	var b strings.Builder
	for _, f := range facts {
		var body store.Body
		if err := json.Unmarshal([]byte(f.Body), &body); err != nil {
			return "", err
		}
		fmt.Fprintf(&b, "%s; %s; %s", time.UnixMicro(f.At).In(desk.Zone()).Format("02/01/2006"), body.Say, body.Name)
		if body.Clause != "" {
			fmt.Fprintf(&b, "; %s", body.Clause)
		}
		b.WriteString("\n")
	}
	return b.String(), err
}

func (p *player) clocks(string) (string, error) {
	cs, err := p.h.Store.For(people.OperatorWho).Cases(p.ctx, store.CaseFilter{})
	var b strings.Builder
	for _, c := range cs {
		clocks, err := p.h.Store.For(people.OperatorWho).Clocks(p.ctx, c.Province, c.ID, "")
		if err != nil {
			return "", err
		}
		for _, k := range clocks {
			b.WriteString(clockLine(c.Title, k))
		}
	}
	return b.String(), err
}
