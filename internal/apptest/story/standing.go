package story

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"

	"thads/internal/calendar"
	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/desk/enforce"
	"thads/internal/desk/issue"
	"thads/internal/document"
	"thads/internal/people"
	"thads/internal/store"
	"thads/internal/web/ui"
)

// standing shows a case's lines: state, what was owed, taken in, paid.
func (p *player) standing(string) (string, error) {
	c, err := p.hand()
	if err != nil {
		return "", err
	}
	lines, err := p.operator().Lines(p.ctx, c)
	var b strings.Builder
	fmt.Fprintf(&b, "%s: %s\n", dash(c.DecisionNo), c.State.Name())
	for i, l := range lines {
		fmt.Fprintf(&b, "  khoản %d %s: %s", i+1, casefile.KindName(l.Kind), l.State.Name())
		if l.Amount > 0 {
			fmt.Fprintf(&b, "; phải thi hành %s, đã thu %s, đã trả %s", ui.Amount(l.Amount), ui.Amount(l.Collected), ui.Amount(l.Paid))
		}
		b.WriteByte('\n')
	}
	return b.String(), err
}

func dash(s string) string {
	if s == "" {
		return "chưa có số"
	}
	return s
}

// limits shows what is laid on a case.
func (p *player) limits(string) (string, error) {
	c, err := p.hand()
	if err != nil {
		return "", err
	}
	list, err := p.operator().Restrictions(p.ctx, c)
	var b strings.Builder
	for _, r := range list {
		state := map[string]string{casefile.On: "đang áp dụng", casefile.Releasing: "phải chấm dứt", casefile.Off: "đã chấm dứt (" + r.EndedBy + ")"}[r.State]
		if r.ConfirmedOn != "" {
			state += fmt.Sprintf(", thực giữ %s trên %s (%s)", ui.Dong(r.Held()), ui.Dong(r.Amount), ui.Day(r.ConfirmedOn))
		}
		fmt.Fprintf(&b, "%s %s %s: %s\n", r.Kind, r.Target, casefile.HoldersText(r.Holder), state)
	}
	if len(list) == 0 {
		return "không có biện pháp nào", err
	}
	return b.String(), err
}

// things shows the assets and exhibits of a case.
func (p *player) things(string) (string, error) {
	c, err := p.hand()
	if err != nil {
		return "", err
	}
	items, err := p.operator().Items(p.ctx, c)
	var b strings.Builder
	for i, x := range items {
		fmt.Fprintf(&b, "%d. %s: %s, %s%s\n", i+1, x.Name, x.StateName(), ui.Dong(x.Worth()), brought(x))
	}
	return b.String(), err
}

// brought says where the money of a sale is.
func brought(x casefile.Item) string {
	if x.Received == 0 {
		return ""
	}
	return fmt.Sprintf("; thu %s = chi phí %s + các khoản %s + còn lại %s (đã trả %s)", ui.Amount(x.Received), ui.Amount(x.Costs), ui.Amount(x.ToDebts()), ui.Amount(x.Surplus), ui.Amount(x.Returned))
}

// sweep lets a day begin: what time alone brings is done.
func (p *player) sweep(string) (string, error) {
	n, err := enforce.Sweep(p.ctx, p.h.Desk)
	if err != nil || n == 0 {
		return "", err
	}
	return fmt.Sprintf("%d thời hạn đã hết", n), nil
}

// pastSteps shows the operations done, with their clauses.
func (p *player) pastSteps(string) (string, error) {
	c, err := p.hand()
	if err != nil {
		return "", err
	}
	facts, err := p.operator().FactsOfCase(p.ctx, c.Province, c.ID)
	var b strings.Builder
	for _, f := range facts {
		if strings.HasPrefix(f.Act, "OP-") {
			fmt.Fprintf(&b, "%s %s %s\n", ui.Day(desk.DayOf(micro(f.At))), f.Act, f.Clause)
		}
	}
	return b.String(), err
}

// told shows what the timeline says of the case's steps since a day: diễn biến [từ="2026-10-28"]
func (p *player) told(s string) (string, error) {
	c, err := p.hand()
	if err != nil {
		return "", err
	}
	facts, err := p.operator().FactsOfCase(p.ctx, c.Province, c.ID)
	var b strings.Builder
	for _, f := range facts {
		var body store.Body
		if err := json.Unmarshal([]byte(f.Body), &body); err != nil {
			return "", err
		}
		if strings.HasPrefix(f.Act, "OP-") && desk.DayOf(micro(f.At)) >= args(s)["từ"] {
			fmt.Fprintf(&b, "%s %s\n", ui.Day(desk.DayOf(micro(f.At))), body.Say)
		}
	}
	return b.String(), err
}

// caseClocks shows what runs and what stands still in the case in hand.
func (p *player) caseClocks(string) (string, error) {
	c, err := p.hand()
	if err != nil {
		return "", err
	}
	ks, err := p.operator().Clocks(p.ctx, c.Province, c.ID, "")
	if err != nil {
		return "", err
	}
	items, err := p.operator().Items(p.ctx, c)
	var b strings.Builder
	for _, k := range ks {
		switch k.State {
		case desk.Live:
			b.WriteString(clockLine("  "+k.StartedBy+whose(items, k.ItemID)+ofHolder(k.Holder), k))
		case desk.Held:
			fmt.Fprintf(&b, "  %s: %s tạm ngừng từ %s, %s\n", k.StartedBy, k.Duty, ui.Day(desk.DayOf(micro(k.HeldAt))), k.Clause)
		}
	}
	return b.String(), err
}

// whyThen says how the running periods of a duty in the case in hand are counted: cách tính T-112.
func (p *player) whyThen(duty string) (string, error) {
	c, err := p.hand()
	if err != nil {
		return "", err
	}
	ks, err := p.operator().Clocks(p.ctx, c.Province, c.ID, desk.Live)
	var b strings.Builder
	for _, k := range ks {
		if k.Duty != duty {
			continue
		}
		var steps []string
		if err := json.Unmarshal([]byte(k.Steps), &steps); err != nil {
			return "", err
		}
		fmt.Fprintf(&b, "  %s%s: đến %s. %s\n", k.Duty, ofHolder(k.Holder), micro(k.DueAt).In(calendar.Zone).Format("15:04 02/01/2006"), strings.Join(steps, " "))
	}
	return b.String(), err
}

// whose names the things that a period runs for, where the case has several.
func whose(items []casefile.Item, ids string) (names string) {
	for _, x := range items {
		if len(items) > 1 && slices.Contains(strings.Fields(ids), x.ID) {
			names += " [" + x.Name + "]"
		}
	}
	return names
}

// ofHolder names who must answer in a period.
func ofHolder(name string) string {
	if name == "" {
		return ""
	}
	return " [" + name + "]"
}

// casePapers shows the papers of the case in hand.
func (p *player) casePapers(string) (string, error) {
	c, err := p.hand()
	if err != nil {
		return "", err
	}
	papers, err := p.operator().PapersOf(p.ctx, c.Province, "case", c.ID)
	var b strings.Builder
	for _, x := range papers {
		fmt.Fprintf(&b, "%s %s: %s", x.FormCode, x.Title, document.StateName(x.State))
		if x.State == document.Draft {
			form, data, err := issue.Open(x)
			if err != nil {
				return "", err
			}
			if missing := issue.Missing(form, data); len(missing) > 0 {
				fmt.Fprintf(&b, ", thiếu: %s", strings.Join(missing, "; "))
			}
		}
		b.WriteByte('\n')
	}
	return b.String(), err
}

// caseTasks shows the open work of the case in hand, what must go first marked.
func (p *player) caseTasks(string) (string, error) {
	c, err := p.hand()
	if err != nil {
		return "", err
	}
	ts, err := p.reader().Tasks(p.ctx, store.TaskFilter{Limit: 200})
	var b strings.Builder
	for _, w := range ts {
		if w.CaseID != c.ID {
			continue
		}
		mark := ""
		if w.Urgent {
			mark = " (làm trước)"
		}
		due := "không hạn"
		if w.DueAt != casefile.NoDue {
			due = ui.Day(desk.DayOf(micro(w.DueAt - 1)))
		}
		fmt.Fprintf(&b, "%s: %s, %s%s\n", people.Role(w.Role).Name(), w.Title, due, mark)
	}
	return b.String(), err
}

func micro(at int64) time.Time { return time.UnixMicro(at) }

// userOf is the log-in name of an account.
func (p *player) userOf(id string) (string, error) {
	all, err := p.operator().Colleagues(p.ctx)
	for _, a := range all {
		if a.ID == id {
			return a.Username, nil
		}
	}
	return "", err
}
