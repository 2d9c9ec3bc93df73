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
	if !slices.Contains(interestActs, act) || !slices.ContainsFunc(lines, func(l casefile.Line) bool { return l.Interest != "" }) {
		return nil
	}
	all, err := v.read.FactsOfCase(v.Context(), c.Province, c.ID)
	if err != nil {
		return err
	}
	facts, past, err := stepsAmong(all, "OP-")
	if err != nil {
		return err
	}
	today := calendar.DateOf(v.now)
	rate, err := v.p.Desk.Law().Param("statutory_interest", today, "")
	if err != nil {
		return err
	}
	from, err := v.interestFrom(c)
	if err != nil {
		return err
	}
	for i, l := range lines {
		a, asked, err := enforce.AccruedOn(pack, facts, past, l, from, today, rate.Value*100)
		switch {
		case err != nil:
			return err
		case !asked:
			continue
		case a.Never:
			choices[i].Detail = dotted(choices[i].Detail, "lãi chậm thi hành án theo bản án chưa tính; tạm tính "+ui.Amount(rate.Value)+"% một năm từ "+from.Short()+": "+ui.Dong(a.Due))
		case a.Due > 0:
			choices[i].Detail = dotted(choices[i].Detail, "lãi chậm thi hành án đã tính đến hết "+a.Until.Short()+", từ đó đến hôm nay thêm "+ui.Dong(a.Due))
		default:
			choices[i].Detail = dotted(choices[i].Detail, "lãi chậm thi hành án đã tính đến hết "+a.Until.Short())
		}
	}
	return nil
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
