package enforce

import (
	"encoding/json"
	"slices"
	"strconv"
	"strings"

	"thads/internal/calendar"
	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/errs"
	"thads/internal/rule"
	"thads/internal/store"
)

var (
	errInterestOne   = errs.Define(errs.Invalid, "enforce.interest_one", "Lãi chậm thi hành án tính cho từng khoản; hãy chọn một khoản.")
	errInterestNone  = errs.Define(errs.Unlawful, "enforce.interest_none", "Bản án, quyết định không tuyên lãi chậm thi hành án cho khoản này nên không tính được.")
	errRate          = errs.Define(errs.Invalid, "enforce.rate", "Lãi suất “%s” không đọc được; hãy nhập phần trăm một năm, ví dụ 10 hoặc 9,5.")
	errRateNone      = errs.Define(errs.Invalid, "enforce.rate_none", "Lãi suất bằng 0 thì phải ghi lý do không thu lãi, ví dụ người được thi hành án không yêu cầu.")
	errInterestTwice = errs.Define(errs.Invalid, "enforce.interest_twice", "Lãi của khoản này đã tính đến hết ngày %s; hãy tính tiếp từ ngày ấy.")
	errInterestSpan  = errs.Define(errs.Invalid, "enforce.interest_span", "Ngày hết tính lãi %s trước ngày bắt đầu %s hoặc sau hôm nay; hãy kiểm tra lại.")
)

// lateInterest is the act that reckons late interest on a line.
const lateInterest = "OP-20.late_interest"

// mayInterest asks whether interest can be reckoned as entered.
func (p *plan) mayInterest(t *desk.Tx) error {
	_, err := p.interest(t)
	return under(err, p.clause())
}

// addInterest adds the interest for late enforcement to what the line owes: behind its principal, which is paid first (N29.1).
func addInterest(p *plan, t *desk.Tx, _ string) error {
	d, err := p.interest(t)
	if err != nil {
		return under(err, p.clause())
	}
	p.values["amount"] = d
	if d == 0 {
		p.keeps = true
		return nil
	}
	l := &p.lines[p.chosen[0]]
	was := *l
	l.Amount += d
	p.moved[p.chosen[0]] = d
	t.Put(&was, l)
	return nil
}

// interest reckons the interest of the chosen line from the day that was entered on what was left of its principal each day:
// until the money came in, or the asset that brought it was handed over; not while a postponement or suspension stops it, and
// never on interest that was added before (N29.2).
func (p *plan) interest(t *desk.Tx) (int64, error) {
	if len(p.chosen) != 1 {
		return 0, errInterestOne.New()
	}
	l := p.lines[p.chosen[0]]
	if l.Interest == "" {
		return 0, errInterestNone.New()
	}
	rate, ok := percent(str(p.values["rate"]))
	switch {
	case !ok:
		return 0, errRate.New(str(p.values["rate"]))
	case rate == 0 && str(p.values["reason"]) == "":
		return 0, errRateNone.New()
	case rate == 0:
		return 0, nil
	}
	from, until := p.on, p.on
	for key, d := range map[string]*calendar.Date{"from": &from, "until": &until} {
		if s := str(p.values[key]); s != "" {
			var err error
			if *d, err = calendar.ParseDate(s); err != nil {
				return 0, errDay.New(s)
			}
		}
	}
	if until.Before(from) || until.After(p.on) {
		return 0, errInterestSpan.New(until.Short(), from.Short())
	}
	if last, found := p.reckoned(l); found && from.Before(last) {
		return 0, errInterestTwice.New(last.Short())
	}
	facts, err := t.Steps(p.c.Province, p.c.ID)
	if err != nil {
		return 0, err
	}
	steps, err := owings(facts, p.past, l)
	if err != nil {
		return 0, err
	}
	return casefile.LateInterest(steps, rate, dayOf(from), dayOf(until), interestStops(p.pack, p.past, l)), nil
}

// reckoned is the day until which the line's interest was reckoned before.
func (p *plan) reckoned(l casefile.Line) (last calendar.Date, found bool) {
	for _, s := range p.past {
		if rate, _ := percent(str(s.Values["rate"])); s.Name() != lateInterest || rate == 0 || len(s.Lines) > 0 && !slices.Contains(s.Lines, l.ID) {
			continue
		}
		until := s.On
		if u := str(s.Values["until"]); u != "" {
			until = u
		}
		if d, err := calendar.ParseDate(until); err == nil && !d.Before(last) {
			last, found = d, true
		}
	}
	return last, found
}

func dayOf(d calendar.Date) int { return d.Sub(calendar.Date{}) }

// percent reads a rate as people write it into hundredths of a percent.
func percent(s string) (int64, bool) {
	s = strings.TrimSpace(strings.TrimSuffix(strings.ReplaceAll(s, ",", "."), "%"))
	whole, part, _ := strings.Cut(s, ".")
	if len(part) > 2 {
		return 0, false
	}
	n, err := strconv.ParseUint(whole+(part + "00")[:2], 10, 31)
	return int64(n), err == nil && whole != "" && n <= 100_00
}

// owings is what was left of a line's principal, day by day, from the steps that changed it. Money of a sale counts from the
// day the asset was handed over. past are the same steps, read.
func owings(facts []store.Fact, past []Past, l casefile.Line) ([]casefile.Owing, error) {
	handed := map[string]int{} // asset: day
	for _, s := range past {
		if s.Name() == "OP-17.hand_over" {
			for _, id := range strings.Fields(str(s.Values["asset"])) {
				if d, err := calendar.ParseDate(s.On); err == nil {
					handed[id] = dayOf(d)
				}
			}
		}
	}
	principal, collected := l.Amount, int64(0)
	type came struct {
		day  int
		dong int64
	}
	var list []came
	for i, f := range facts {
		s := past[i]
		amount, now, err := lineChange(f, l.ID)
		if err != nil {
			return nil, err
		}
		if s.Name() == lateInterest && amount >= 0 {
			if d, ok := number(s.Values["amount"]); ok {
				principal -= d // interest added before bears none
			}
		}
		if now < 0 {
			continue
		}
		on, err := calendar.ParseDate(s.On)
		if err != nil {
			return nil, errDay.New(s.On)
		}
		c := came{dayOf(on), now - collected}
		collected = now
		if s.Name() == "OP-16.paid" || s.Name() == "OP-16.take" {
			day, done := handed[str(s.Values["asset"])]
			if !done {
				continue // not handed over yet: interest still runs
			}
			c.day = max(c.day, day)
		}
		list = append(list, c)
	}
	slices.SortStableFunc(list, func(a, b came) int { return a.day - b.day })
	steps := []casefile.Owing{{Day: 0, Left: principal}}
	left := principal
	for _, c := range list {
		left -= c.dong
		steps = append(steps, casefile.Owing{Day: c.day, Left: max(0, left)})
	}
	return steps, nil
}

// lineChange reads out of a step's fact what it set a line's amount and collected money to; -1: left as they were.
func lineChange(f store.Fact, id string) (amount, collected int64, err error) {
	amount, collected = -1, -1
	var body store.Body
	if !strings.Contains(f.Body, `"obligation"`) {
		return amount, collected, nil
	}
	if err := json.Unmarshal([]byte(f.Body), &body); err != nil {
		return 0, 0, err
	}
	for _, c := range body.Changes {
		if c.Table != "obligation" || len(c.Key) == 0 || c.Key[len(c.Key)-1] != id {
			continue
		}
		if c.Op == "+" { // a new line's fact leaves out what is nought
			amount, collected = 0, 0
		}
		for name, to := range map[string]*int64{"amount": &amount, "collected": &collected} {
			if n, ok := c.Cols.Get(name).(json.Number); ok {
				if *to, err = n.Int64(); err != nil {
					return 0, 0, err
				}
			}
		}
	}
	return amount, collected, nil
}

// interestStops are the spans in which a postponement or suspension of the line stopped its interest (L46.1c, L46.2, L47.2).
func interestStops(pack *rule.Pack, past []Past, l casefile.Line) (out [][2]int) {
	const far = 1 << 30
	begun := -1
	for _, s := range past {
		if len(s.Lines) > 0 && !slices.Contains(s.Lines, l.ID) || s.Op != "OP-23" {
			continue
		}
		on, err := calendar.ParseDate(s.On)
		if err != nil {
			continue
		}
		g, _ := pack.Ground(s.List, s.Letter)
		switch {
		case strings.HasPrefix(g.Interest, "stopped") && begun < 0:
			begun = dayOf(on)
		case begun >= 0 && strings.HasPrefix(s.Act, "resume"):
			out, begun = append(out, [2]int{begun, dayOf(on)}), -1
		}
	}
	if begun >= 0 {
		out = append(out, [2]int{begun, far})
	}
	return out
}

// interestOpen says whether the judgment gave late interest on a line of the case for which nobody has reckoned it, or said
// why none is taken: then what a sale left over is not the debtor's yet (N29.1, L54.2; old law TTLT11 Đ6.1).
func (p *plan) interestOpen() bool {
	return slices.ContainsFunc(p.lines, func(l casefile.Line) bool {
		if l.Interest == "" || l.State == casefile.Terminated || l.State == casefile.Entrusted || l.State == casefile.Withdrawn {
			return false
		}
		return !slices.ContainsFunc(p.past, func(s Past) bool {
			return s.Name() == lateInterest && (len(s.Lines) == 0 || slices.Contains(s.Lines, l.ID))
		})
	})
}
