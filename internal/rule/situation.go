package rule

import (
	"regexp"
	"strings"
	"time"

	"thads/internal/calendar"
	"thads/internal/errs"
)

// A situation is one sentence that a lawyer writes and reads, and the house runs:
//
//	Ngày 20/11/2026 nhận đơn yêu cầu và bản án, thời hạn T-013, bật ngày nghỉ 24/11/2026, thì hạn là 30/11/2026 theo L34.3.
//	Lúc 09:30 ngày 04/08/2026 lập biên bản, thời hạn T-101, thì hạn là 09:30 ngày 05/08/2026.
//
// Between commas may stand: "thời hạn T-000" (must), "trường hợp KEY", "bật ngày nghỉ DATE", "theo chế độ A",
// "bước thực hiện ngày DATE", "không tính từ DATE đến DATE". "theo CLAUSE" after the end is checked when it is there.
var (
	sentence = regexp.MustCompile(`^(?:Lúc (\d\d:\d\d) n|N)gày (\d\d/\d\d/\d{4}) (.+), thì hạn là (?:(\d\d:\d\d) ngày )?(\d\d/\d\d/\d{4})(?: theo ([^ ].*))?\.$`)
	phrase   = regexp.MustCompile(`^(thời hạn|trường hợp|bật ngày nghỉ|theo chế độ|bước thực hiện ngày|không tính từ) (\S+)(?: đến (\S+))?$`)
)

func (c *checker) situations(p *Packs) {
	for _, s := range c.k.situations {
		c.Situations++
		if problem := run(p, c.k.Regime, s); problem != "" {
			c.wrong("tests: "+s, "%s", problem)
		}
	}
}

// run answers what is wrong with a situation, or nothing.
func run(p *Packs, r Regime, s string) string {
	switch {
	case strings.HasPrefix(s, "Khoản "):
		return p.packs[r].runMove(s)
	case strings.HasPrefix(s, "Quy tắc "):
		return p.packs[r].runRuling(s)
	case strings.HasPrefix(s, "Việc "):
		return p.packs[r].runStarts(s)
	}
	m := sentence.FindStringSubmatch(s)
	if m == nil {
		return `câu không đúng mẫu "Ngày dd/mm/yyyy <sự kiện>, thời hạn T-000, thì hạn là dd/mm/yyyy."`
	}
	from, err := instant(m[2], m[1])
	if err != nil {
		return said(err)
	}
	ask := Ask{}
	id := ""
	for _, part := range strings.Split(m[3], ", ") {
		w := phrase.FindStringSubmatch(part)
		if w == nil {
			continue // the event in free words
		}
		if err := ask.take(w, &id); err != nil {
			return said(err)
		}
	}
	if id == "" {
		return "câu không nêu thời hạn"
	}
	due, err := p.Due(id, from, ask)
	if err != nil {
		return said(err)
	}
	if due.Regime != r {
		return "câu thuộc chế độ " + string(due.Regime) + ", không thuộc gói này"
	}
	want, err := instant(m[5], m[4])
	if err != nil {
		return said(err)
	}
	got := due.Date.Short()
	if m[4] == "" {
		want = calendar.DateOf(want).End()
	} else {
		got = due.At.Format("15:04") + " ngày " + calendar.DateOf(due.At).Short()
	}
	if !due.At.Equal(want) {
		return "gói luật tính ra " + got
	}
	if m[6] != "" && m[6] != due.Clause {
		return "gói luật dẫn " + due.Clause
	}
	return ""
}

func (a *Ask) take(w []string, id *string) (err error) {
	switch w[1] {
	case "thời hạn":
		*id = w[2]
	case "trường hợp":
		a.Variant = w[2]
	case "theo chế độ":
		a.Regime, err = ParseRegime(w[2])
	case "bước thực hiện ngày":
		a.On, err = day(w[2])
	case "bật ngày nghỉ":
		var d calendar.Date
		d, err = day(w[2])
		a.SwitchOn = append(a.SwitchOn, d)
	case "không tính từ":
		var from, to calendar.Date
		if from, err = day(w[2]); err == nil {
			to, err = day(w[3])
		}
		a.Excluded = append(a.Excluded, calendar.Interval{From: from.Start(), To: to.End(), Reason: "thời gian không tính"})
	}
	return err
}

var errDay = errs.Define(errs.Invalid, "rule.bad_day", "Ngày %q không hợp lệ; hãy ghi theo dạng ngày/tháng/năm, ví dụ 20/11/2026.")

func day(s string) (calendar.Date, error) {
	t, err := time.Parse("02/01/2006", s)
	if err != nil {
		return calendar.Date{}, errDay.New(s)
	}
	return calendar.NewDate(t.Date()), nil
}

// instant is the clock time on a day, or the day's beginning.
func instant(d, clock string) (time.Time, error) {
	on, err := day(d)
	if err != nil || clock == "" {
		return on.Start(), err
	}
	t, err := time.Parse("15:04", clock)
	if err != nil {
		return time.Time{}, errDay.New(clock).Because(err)
	}
	return on.Start().Add(time.Duration(t.Hour())*time.Hour + time.Duration(t.Minute())*time.Minute), nil
}

func said(err error) string {
	if e := errs.As(err); e != nil {
		return e.Text()
	}
	return err.Error()
}
