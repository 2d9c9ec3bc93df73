package staff

import (
	"slices"
	"strings"

	"thads/internal/calendar"
	"thads/internal/casefile"
	"thads/internal/desk/enforce"
	"thads/internal/rule"
	"thads/internal/store"
	"thads/internal/web/ui"
)

// interestActs are the acts whose page says what late interest stands on a line today.
var interestActs = []string{"OP-19.receive", "OP-20.pay", "OP-20.pay_rest", "OP-20.late_interest"}

// sayInterest adds to the lines of an act on money what late interest (lãi chậm thi hành án) the judgment gave on them: until when
// it was reckoned and what has come on since; never reckoned, an estimate from the request at the rate of the Civil Code.
func (v *visit) sayInterest(c casefile.Case, pack *rule.Pack, act string, lines []casefile.Line, choices []StepChoice) error {
	if !slices.Contains(interestActs, act) {
		return nil
	}
	rate, err := v.p.Desk.Law().Param("statutory_interest", calendar.DateOf(v.now), "")
	if err != nil {
		return err
	}
	all, err := v.accrued(c, pack, lines, rate.Value*100)
	for i, a := range all {
		switch {
		case a == nil:
			continue
		case a.Never:
			choices[i].Detail = dotted(choices[i].Detail, "lãi chậm thi hành án theo bản án chưa tính; tạm tính "+ui.Amount(rate.Value)+"% một năm từ "+a.Until.Short()+": "+ui.Dong(a.Due))
		case a.Due > 0:
			choices[i].Detail = dotted(choices[i].Detail, "lãi chậm thi hành án đã tính đến hết "+a.Until.Short()+", từ đó đến hôm nay thêm "+ui.Dong(a.Due))
		default:
			choices[i].Detail = dotted(choices[i].Detail, "lãi chậm thi hành án đã tính đến hết "+a.Until.Short())
		}
	}
	return err
}

// accrued is the late interest that stands on each line today, nothing where the judgment gave none. rate, in hundredths of a percent
// a year, is for lines nobody has reckoned yet.
func (v *visit) accrued(c casefile.Case, pack *rule.Pack, lines []casefile.Line, rate int64) (out []*enforce.Accrued, err error) {
	if !slices.ContainsFunc(lines, func(l casefile.Line) bool { return l.Interest != "" }) {
		return nil, nil
	}
	all, err := v.read.FactsOfCase(v.Context(), c.Province, c.ID)
	if err != nil {
		return nil, err
	}
	facts, past, err := stepsAmong(all, "OP-")
	if err != nil {
		return nil, err
	}
	from, err := v.interestFrom(c)
	if err != nil {
		return nil, err
	}
	for _, l := range lines {
		a, asked, err := enforce.AccruedOn(pack, facts, past, l, from, calendar.DateOf(v.now), rate)
		if err != nil {
			return nil, err
		}
		if out = append(out, nil); asked {
			out[len(out)-1] = &a
		}
	}
	return out, nil
}

// reckonFrom fills in the day from which late interest is reckoned next: until when it was, else that of the request (N29.2). Lines
// that differ leave it to who reckons.
func (v *visit) reckonFrom(c casefile.Case, pack *rule.Pack, lines []casefile.Line, fields []DraftField) error {
	all, err := v.accrued(c, pack, lines, 0)
	day := ""
	for _, a := range all {
		if a != nil && day != "" && day != a.Until.String() {
			return nil
		}
		if a != nil {
			day = a.Until.String()
		}
	}
	for i, d := range fields {
		if d.Field.Name == "x_from" && d.Field.Value == "" && day != "" {
			fields[i].Field.Value, fields[i].From = day, "từ hồ sơ"
		}
	}
	return err
}

// interestFrom is the day interest is estimated from where nobody has reckoned it: that of the request (N29.2), else of the
// decision.
func (v *visit) interestFrom(c casefile.Case) (calendar.Date, error) {
	day := c.DecisionOn
	if c.RequestID != "" {
		r, found, err := store.Found(v.read.Request(v.Context(), c.Province, c.RequestID))
		if err != nil {
			return calendar.Date{}, err
		}
		if found && r.FiledDay != "" {
			day = r.FiledDay
		}
	}
	return calendar.ParseDate(day)
}

// stepsAmong are the steps of acts whose names begin so, as facts and read.
func stepsAmong(facts []store.Fact, prefix string) (steps []store.Fact, past []enforce.Past, err error) {
	for _, f := range facts {
		if !strings.HasPrefix(f.Act, prefix) {
			continue
		}
		s, err := enforce.PastOf(f)
		if err != nil {
			return nil, nil, err
		}
		steps, past = append(steps, f), append(past, s)
	}
	return steps, past, nil
}
