package enforce

import (
	"slices"
	"strings"
	"time"

	"thads/internal/calendar"
	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/document"
	"thads/internal/people"
	"thads/internal/rule"
)

// scene counts what the pack's guards and conditions may speak of (rule.Names).
func (p *plan) scene(t *desk.Tx) (rule.Scene, error) {
	s := make(rule.Scene, len(rule.Names))
	s["op"], s["act"], s["letter"], s["ground_list"], s["input"], s["override"] = p.in.Op, p.in.Act, p.in.Letter, p.in.List, p.values, p.in.Override != ""
	s["regime"], s["case_state"], s["ex_officio"], s["decision"] = string(p.ruling.Regime), string(p.c.State), p.c.ExOfficio, p.c.DecisionNo != ""
	s["past"], s["on"], s["arms"], s["copies"], s["lifts"], s["means_found"] = p.counts(), p.flags(), p.arms(), p.copies(), p.lifting(), p.means()
	s["checks_done"] = p.checksDone()
	p.sceneLines(s)
	p.sceneClocks(s)
	p.sceneItems(s)
	if err := p.sceneTime(t, s); err != nil {
		return nil, err
	}
	if p.in.Paper != "" {
		w, err := t.Paper(p.c.Province, p.in.Paper)
		if err != nil {
			return nil, err
		}
		s["paper_form"] = w.FormCode
	}
	if err := p.sceneInterest(t, s); err != nil {
		return nil, err
	}
	if slices.Contains(p.act.Guards, "no_coercion_in_voluntary_period") {
		live, err := p.withinOwnPeriod(t)
		if err != nil {
			return nil, err
		}
		s["voluntary_live"] = live
	}
	if slices.Contains(p.act.Guards, "fee_papers_first") {
		open, err := p.feePapers(t)
		if err != nil {
			return nil, err
		}
		s["fees_open"] = open
	}
	if slices.Contains(p.act.Guards, "income_reserve") {
		kept, err := p.incomeKept(t)
		if err != nil {
			return nil, err
		}
		s["income_kept"] = kept
	}
	if slices.Contains(p.act.Guards, "periodic_checks") {
		due, err := p.checksDue(t)
		if err != nil {
			return nil, err
		}
		s["checks_due"] = due
	}
	if slices.Contains(p.act.Guards, "relief_fresh") {
		if err := p.sceneRelief(t, s); err != nil {
			return nil, err
		}
	}
	if p.pack.Speaks(p.act, "too_long", "too_soon", "repeated") {
		if err := p.sceneBounds(t, s); err != nil {
			return nil, err
		}
	}
	if p.pack.Speaks(p.act, "kept_ahead") {
		kept, err := p.keptAhead(t)
		if err != nil {
			return nil, err
		}
		s["kept_ahead"] = kept
	}
	if slices.Contains(p.act.Guards, "officer_conflict") {
		hit, err := conflicts(t, p.c, p.runsNext())
		if err != nil {
			return nil, err
		}
		s["conflict"] = hit
	}
	if slices.Contains(p.act.Guards, "surplus_rest") || slices.Contains(p.act.Guards, "surplus_unclaimed") {
		other, err := p.otherDebt(t)
		if err != nil {
			return nil, err
		}
		s["other_debt"] = other
	}
	if slices.Contains(p.act.Guards, "one_decision") {
		other, err := p.otherDecision(t)
		if err != nil {
			return nil, err
		}
		s["other_decision"] = other
	}
	return s, nil
}

func (p *plan) sceneLines(s rule.Scene) {
	var states, kinds, all []string
	var debt, total, held int64
	for i, l := range p.lines {
		all = append(all, string(l.State))
		if !l.State.Ended() {
			total += l.Left()
		}
		if slices.Contains(p.chosen, i) {
			states, kinds = append(states, string(l.State)), append(kinds, l.Kind)
			debt += l.Left()
			held += l.Held()
		}
	}
	s["states"], s["kinds"], s["all_states"] = states, kinds, all
	s["debt"], s["debt_case"], s["money_held"] = debt, total, held
	s["interim"] = slices.Contains(kinds, "interim_measure")
	money := 0
	for _, i := range p.chosen {
		if p.lines[i].Amount > 0 {
			money++
		}
	}
	s["all_money"], s["no_money"] = money == len(p.chosen), money == 0
}

func (p *plan) sceneClocks(s rule.Scene) {
	now := p.at.UnixMicro()
	var late, running []string
	for _, k := range p.clocks {
		running = append(running, k.Duty)
		if k.DueAt <= now && (k.Subject == p.c.ID || p.ofLimit(k)) { // not the copies that are owed of a paper
			late = append(late, k.Duty)
		}
		if k.Duty == payment {
			s["money_days"] = int64(p.at.Sub(time.UnixMicro(k.StartedAt)).Hours() / 24)
		}
	}
	s["late"], s["running"] = late, running
}

// sceneTime looks at the day and hour something is to take place, when the act has one.
func (p *plan) sceneTime(t *desk.Tx, s rule.Scene) error {
	held, _ := p.values["held_on"].(string)
	hour, _ := p.values["hour"].(string)
	if held == "" && hour == "" {
		return nil
	}
	d := p.on
	if held != "" {
		var err error
		if d, err = calendar.ParseDate(held); err != nil {
			return errDay.New(held)
		}
	}
	h, _, ok := clockTime(hour)
	if !ok {
		h = 8 // a day without an hour: only the day is asked about
	}
	cal := t.Law().Calendar
	s["has_time"], s["hour"], s["working_day"], s["banned_day"] = true, int64(h), cal.IsWork(d), banned(cal, d)
	return nil
}

// banned says whether a day lies in the 15 days before or after the Lunar New Year holiday, when coercion with force is
// forbidden (L72.5, N42.2; old law N13.2).
func banned(cal *calendar.Calendar, d calendar.Date) bool {
	const span = 15 * 24 * time.Hour
	for _, r := range cal.Year(d.Year()) {
		if !strings.Contains(r.Name, "Tết Nguyên đán") && !strings.Contains(r.Name, "Tết Âm lịch") {
			continue
		}
		if gap := d.Start().Sub(r.Date.Start()); gap >= -span && gap <= span {
			return true
		}
	}
	return false
}

// incomeKept is what must stay with the debtor each month: new law the regional minimum wage for himself and each person
// he must keep (L76.3, N51.1); old law at least 70% of the income (L78.3).
func (p *plan) incomeKept(t *desk.Tx) (int64, error) {
	if p.ruling.Regime == rule.A {
		income, _ := p.values["income"].(int64)
		return (income*7 + 9) / 10, nil
	}
	region, _ := p.values["region"].(int64)
	if region < 1 || region > 4 {
		return 0, errValue.New("Vùng lương tối thiểu (1 đến 4)")
	}
	wage, err := t.Law().Param("regional_min_wage", p.on, []string{"I", "II", "III", "IV"}[region-1])
	if err != nil {
		return 0, err
	}
	people, _ := p.values["dependants"].(int64)
	return wage.Value * (1 + people), nil
}

// FeeForms are the papers about the fee and the costs of enforcement; what they decide can't be done once the case is closed.
var FeeForms = []string{"QDT-040", "QDT-041", "QDT-042", "QDT-043", "QDT-044", "QDT-045", "TB-026", "TB-028"}

// feePapers says whether a paper about the fee or the costs is drafted and not out.
func (p *plan) feePapers(t *desk.Tx) (bool, error) {
	papers, err := t.PapersUnderWay(p.c.Province, p.c.ID)
	return slices.ContainsFunc(papers, func(w document.Paper) bool { return slices.Contains(FeeForms, w.FormCode) }), err
}

// runsNext is the officer who would run the case after the act: the one it names, or who stays because it names none. Whoever
// gives a case up may have any interest in it.
func (p *plan) runsNext() string {
	if officer, _ := p.values["officer"].(string); officer != "" {
		return officer
	}
	if p.in.Name() == Changing { // the request was declined
		return p.c.OfficerID
	}
	return ""
}

// conflicts says whether an officer bears a party's name or has declared a tie to one (L16.2d; old law L21.5).
func conflicts(t *desk.Tx, c casefile.Case, officer string) (bool, error) {
	if officer == "" {
		return false, nil
	}
	a, err := t.Account(officer)
	if err != nil {
		return false, err
	}
	ds, err := t.DeclarationsOf(a.ID)
	if err != nil {
		return false, err
	}
	parties, err := t.Probed(c.Province, c.ID, people.Probes(a, ds))
	return len(people.Conflicts(a, ds, parties)) > 0, err
}

// otherDecision says whether the same debtors already have a decision of the same kind on the same judgment (N8.1, N11.1).
func (p *plan) otherDecision(t *desk.Tx) (bool, error) {
	cases, err := t.CasesOf(p.c.Province, p.c.JudgmentID)
	if err != nil {
		return false, err
	}
	mine := map[string]bool{}
	for _, l := range p.lines {
		mine[debtors(l)] = true
	}
	for _, o := range cases {
		if o.ID == p.c.ID || o.DecisionNo == "" || o.ExOfficio != p.c.ExOfficio || o.RequestID != p.c.RequestID || o.State.Ended() {
			continue
		}
		lines, err := t.LinesOfCase(o.Province, o.ID)
		if err != nil {
			return false, err
		}
		for _, l := range lines {
			if d := debtors(l); d != "" && mine[d] {
				return true, nil
			}
		}
	}
	return false, nil
}

// otherDebt is what the same debtors still owe under other decisions of the agency on the same judgment: it is paid before
// anything goes back to them (L54.2b).
func (p *plan) otherDebt(t *desk.Tx) (owed int64, err error) {
	cases, err := t.CasesOf(p.c.Province, p.c.JudgmentID)
	if err != nil {
		return 0, err
	}
	mine := map[string]bool{}
	for _, l := range p.lines {
		for _, id := range strings.Fields(l.DebtorIDs) {
			mine[id] = true
		}
	}
	for _, o := range cases {
		if o.ID == p.c.ID || o.DecisionNo == "" || o.State.Ended() {
			continue
		}
		lines, err := t.LinesOfCase(o.Province, o.ID)
		if err != nil {
			return 0, err
		}
		for _, l := range lines {
			if !l.State.Ended() && slices.ContainsFunc(strings.Fields(l.DebtorIDs), func(id string) bool { return mine[id] }) {
				owed += l.Left()
			}
		}
	}
	return owed, nil
}

// debtors are who owes a line, alone or together: casefile.Split makes one decision for them.
func debtors(l casefile.Line) string {
	ids := strings.Fields(l.DebtorIDs)
	slices.Sort(ids)
	return strings.Join(slices.Compact(ids), " ")
}

// counts is how often each act was done in the case; one about an asset counts for the picked assets only.
func (p *plan) counts() map[string]int64 {
	m := map[string]int64{}
	for _, s := range p.past {
		about := strings.Fields(str(s.Values["asset"]))
		if len(about) == 0 || len(p.picked) == 0 || slices.ContainsFunc(p.picked, func(i int) bool { return slices.Contains(about, p.items[i].ID) }) {
			m[s.Name()]++
		}
	}
	return m
}

func (p *plan) count(name string) (n int64) {
	for _, s := range p.past {
		if s.Name() == name {
			n++
		}
	}
	return n
}

// flags counts the restrictions and marks in force by kind.
func (p *plan) flags() map[string]int64 {
	m := map[string]int64{}
	for _, r := range p.limits {
		if r.State != casefile.Off {
			m[r.Kind]++
		}
	}
	return m
}

func (p *plan) arms() (out []string) {
	for _, e := range p.act.Effects {
		if e.Arm != "" {
			out = append(out, e.Arm)
		}
	}
	return out
}

func (p *plan) copies() (out []string) {
	for _, e := range p.act.Effects {
		if e.OweCopy != "" {
			out = append(out, e.OweCopy)
		}
	}
	return out
}

// means says whether it was concluded that every chosen line's debtor has means: the line stands at or behind S07, or the
// conclusion was recorded.
func (p *plan) means() bool {
	for _, i := range p.chosen {
		switch p.lines[i].State {
		case casefile.HasMeans, casefile.Coercing, casefile.ToPay:
			continue
		}
		if !slices.ContainsFunc(p.past, func(s Past) bool {
			return s.Name() == "OP-08.has_means" && (len(s.Lines) == 0 || slices.Contains(s.Lines, p.lines[i].ID))
		}) {
			return false
		}
	}
	return true
}

// ofLine adds what a condition asks of one line, in the place of what was said of another.
func ofLine(s rule.Scene, l casefile.Line) rule.Scene {
	s["line_state"], s["line_kind"], s["line_letter"] = string(l.State), l.Kind, l.Letter
	s["line_money"], s["line_ex_officio"], s["line_held"] = l.Amount > 0, l.ExOfficio, l.Collected > l.Paid
	s["line_asset"] = l.Kind == casefile.AssetSale
	s["line_full"] = l.Amount > 0 && l.Left() == 0
	s["line_debtor"] = strings.TrimSpace(l.DebtorIDs) != ""
	return s
}
