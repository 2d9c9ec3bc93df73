package story

import (
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/desk/enforce"
	"thads/internal/desk/issue"
	"thads/internal/document"
	"thads/internal/message"
	"thads/internal/people"
	"thads/internal/rule"
	"thads/internal/store"
	"thads/internal/web/ui"
)

// choose takes a case into hand: chọn việc 2 (by the order of opening, from 1), or by part of its title.
func (p *player) choose(s string) (string, error) {
	cs, err := p.operator().Cases(p.ctx, store.CaseFilter{Limit: 100})
	if err != nil {
		return "", err
	}
	slices.SortFunc(cs, func(a, b casefile.Case) int { return strings.Compare(a.ID, b.ID) })
	if n, err := strconv.Atoi(s); err == nil && n >= 1 && n <= len(cs) {
		p.caseID = cs[n-1].ID
		return "", nil
	}
	for _, c := range cs {
		if strings.Contains(c.Title, s) {
			p.caseID = c.ID
			return "", nil
		}
	}
	return "không có việc nào như thế", nil
}

// hand is the case in hand; the only one when none was chosen.
func (p *player) hand() (casefile.Case, error) {
	cs, err := p.operator().Cases(p.ctx, store.CaseFilter{Limit: 100})
	if err != nil {
		return casefile.Case{}, err
	}
	slices.SortFunc(cs, func(a, b casefile.Case) int { return strings.Compare(a.ID, b.ID) })
	for _, c := range cs {
		if c.ID == p.caseID || p.caseID == "" {
			return c, nil
		}
	}
	return casefile.Case{}, store.ErrNone.New()
}

// operation does one act of an operation: tác nghiệp OP-23.postpone căn_cứ="L46.1 a" tài_liệu="..." khoản="1 2" ngày="2026-11-20"
// asset="1" amount="500000"; other names are inputs of inputs.yaml. asset counts the case's things from 1; owner, person,
// recipient and against name its parties; người="A; B" are who is served the decision.
func (p *player) operation(s string) (string, error) {
	c, err := p.hand()
	if err != nil {
		return "", err
	}
	name, rest, _ := strings.Cut(s, " ")
	a := args(rest)
	in := enforce.StepIn{Province: c.Province, Case: c.ID, On: a["ngày"], Override: a["làm_khác"], Values: map[string]any{}}
	in.Op, in.Act, _ = strings.Cut(name, ".")
	in.List, in.Letter, _ = strings.Cut(a["căn_cứ"], " ")
	if a["tài_liệu"] != "" {
		in.Evidence = []string{a["tài_liệu"]}
	}
	if a["mẫu"] != "" {
		in.Forms = strings.Fields(a["mẫu"])
	}
	lines, err := p.operator().Lines(p.ctx, c)
	if err != nil {
		return "", err
	}
	for _, n := range strings.Fields(a["khoản"]) {
		i, err := strconv.Atoi(n)
		if err != nil || i < 1 || i > len(lines) {
			return "", fmt.Errorf("no line %s", n)
		}
		in.Lines = append(in.Lines, lines[i-1].ID)
	}
	limits, err := p.operator().Restrictions(p.ctx, c)
	if err != nil {
		return "", err
	}
	for _, n := range strings.Fields(a["biện_pháp"]) {
		if i, err := strconv.Atoi(n); err == nil && i >= 1 && i <= len(limits) {
			in.Lift = append(in.Lift, limits[i-1].ID)
		}
	}
	if err := p.namedPaper(&in, c, a["văn_bản"]); err != nil {
		return "", err
	}
	for k, v := range a {
		switch k {
		case "căn_cứ", "tài_liệu", "khoản", "ngày", "làm_khác", "mẫu", "văn_bản", "biện_pháp", "người":
			continue
		case "asset":
			items, err := p.operator().Items(p.ctx, c)
			if err != nil {
				return "", err
			}
			var ids []string
			for _, n := range strings.Fields(v) {
				if i, err := strconv.Atoi(n); err == nil && i >= 1 && i <= len(items) {
					ids = append(ids, items[i-1].ID)
				}
			}
			in.Values[k] = strings.Join(ids, " ")
		case "complaint", "continues": // the complaints that were taken in, from 1
			facts, err := p.operator().FactsOfCase(p.ctx, c.Province, c.ID)
			if err != nil {
				return "", err
			}
			n, err := strconv.Atoi(v)
			if err != nil {
				return "", err
			}
			for _, f := range facts {
				if f.Act != "OP-27.complaint_in" {
					continue
				}
				if n--; n == 0 {
					in.Values[k] = strconv.FormatInt(f.N, 10)
				}
			}
		case "owner", "person", "recipient", "against":
			ids, err := p.named(c, v)
			if err != nil {
				return "", err
			}
			in.Values[k] = strings.Join(ids, " ")
		default:
			in.Values[k] = v
		}
	}
	if in.To, err = p.named(c, a["người"]); err != nil {
		return "", err
	}
	done, err := desk.Do(p.ctx, p.h.Desk, p.who, p.key(), enforce.Step, in)
	if err != nil {
		return "", err
	}
	if done.Draft != "" {
		return "soạn " + done.Draft, nil
	}
	return done.State.Name(), nil
}

// named finds parties by their names, parted by semicolons.
func (p *player) named(c casefile.Case, names string) (ids []string, err error) {
	if names == "" {
		return nil, nil
	}
	parties, err := p.operator().Parties(p.ctx, c.Province, c.JudgmentID)
	for _, name := range strings.Split(names, ";") {
		for _, x := range parties {
			if x.Name == strings.TrimSpace(name) {
				ids = append(ids, x.ID)
			}
		}
	}
	return ids, err
}

// whoIsServed shows who got the valid notice of the decision, when and how; of another paper when its form is named.
func (p *player) whoIsServed(form string) (string, error) {
	c, err := p.hand()
	if err != nil {
		return "", err
	}
	page, err := p.operator().PartyPage(p.ctx, c, store.PartyFilter{})
	if err == nil && form != "" {
		err = p.servedPaper(c, form, page)
	}
	var b strings.Builder
	for _, x := range page {
		state := "chưa được tống đạt"
		if x.ServedOn != "" {
			state = "tống đạt ngày " + ui.Day(x.ServedOn) + ", " + x.ServedBy
		}
		fmt.Fprintf(&b, "  %s: %s\n", x.Name, state)
	}
	return b.String(), err
}

// servedPaper puts the service of a paper in the place of that of the decision.
func (p *player) servedPaper(c casefile.Case, form string, page []store.Standing) error {
	var in enforce.StepIn
	if err := p.namedPaper(&in, c, form); err != nil {
		return err
	}
	var ids []string
	for _, x := range page {
		ids = append(ids, x.ID)
	}
	told, err := p.operator().Services(p.ctx, c, in.Paper, ids)
	for i := range page {
		page[i].ServedOn = ""
		for _, s := range told { // the row for everybody comes first, one's own after it
			if s.PartyID == "" || s.PartyID == page[i].ID {
				page[i].ServedOn, page[i].ServedBy = s.On, enforce.Manner(p.h.Desk.Law().Pack(rule.B), s.How)
			}
		}
	}
	return err
}

// caseCopies shows whom the decisions of the case in hand are sent to, and how far.
func (p *player) caseCopies(string) (string, error) {
	c, err := p.hand()
	if err != nil {
		return "", err
	}
	list, err := p.operator().CopiesOf(p.ctx, c)
	var b strings.Builder
	for _, m := range list {
		var body message.Copy
		if err := json.Unmarshal([]byte(m.Body), &body); err != nil {
			return "", err
		}
		fmt.Fprintf(&b, "  %s: %s, %s\n", m.Holder, body.Name, map[string]string{message.Ready: "chờ gửi", message.Sent: "đã gửi", message.Delivered: "đã nhận", message.Failed: "gửi điện tử không được"}[m.State])
	}
	return b.String(), err
}

// namedPaper finds the issued paper that a step is about by its form.
func (p *player) namedPaper(in *enforce.StepIn, c casefile.Case, form string) error {
	if form == "" {
		return nil
	}
	papers, err := p.operator().PapersOf(p.ctx, c.Province, "case", c.ID)
	for _, x := range papers {
		if x.FormCode == form && x.State == document.Issued {
			in.Paper = x.ID
		}
	}
	return err
}

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
