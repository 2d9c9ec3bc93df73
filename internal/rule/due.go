package rule

import (
	"strconv"
	"strings"
	"time"

	"thads/internal/calendar"
)

// Ask narrows a question to the deadlines; the zero value asks under the regime and text of the day the period starts.
type Ask struct {
	On       calendar.Date       // the day of the step, when it is not the day of the start
	Regime   Regime              // decides instead of the day
	Variant  string              // key of the variant; empty for the ordinary case
	SwitchOn []calendar.Date     // waiting calendar entries to count with
	Excluded []calendar.Interval // time that does not count
}

// agreed stands behind the number of days in the variant of a period whose length the clause leaves to who decides.
const agreed = " CD"

// AgreedDays is the variant of a period of so many calendar days, decided by who may.
func AgreedDays(n int) string { return strconv.Itoa(n) + agreed }

// Due is when a period ends and why.
type Due struct {
	ID          string        `json:"id"`
	NameVI      string        `json:"name"`
	Date        calendar.Date `json:"date"` // the last day
	At          time.Time     `json:"due"`  // the first instant after it
	Clause      string        `json:"clause"`
	ClauseText  string        `json:"clause_text"`
	Pack        string        `json:"pack"` // with the content hash
	Regime      Regime        `json:"regime"`
	Variant     string        `json:"variant,omitempty"`
	Steps       []string      `json:"steps"`
	Confidence  string        `json:"confidence"`
	Consequence string        `json:"consequence"`
	DutyOf      string        `json:"duty_of"`
	Note        string        `json:"note,omitempty"`
	Also        *Due          `json:"also,omitempty"` // the other regime's end, for a period that runs over 2026-07-01
}

// Due counts a time limit from its start.
//
// The law says nothing on a period that runs over 2026-07-01. The house keeps the period that the start gave, and names
// the other regime's end beside it: the shorter new one as a warning, or the old one where the new law was asked for.
func (p *Packs) Due(id string, from time.Time, ask Ask) (Due, error) {
	start := calendar.DateOf(from)
	day := ask.On
	if day.IsZero() {
		day = start
	}
	regime := ask.Regime
	if regime == "" {
		regime = RegimeOn(day)
	}
	due, err := p.due(id, from, day, regime, ask)
	if err != nil {
		return Due{}, err
	}
	if !start.Before(changeover) {
		return due, nil
	}
	other := B
	if regime == B {
		other = A
	}
	also, err := p.due(id, from, day, other, Ask{Regime: other, Variant: ask.Variant, SwitchOn: ask.SwitchOn, Excluded: ask.Excluded})
	if err != nil {
		return due, nil // the other regime has no such time limit, case or length: nothing to name beside it
	}
	old, young := due, also
	if regime == B {
		old, young = also, due
	}
	switch {
	case old.Date.Before(changeover): // over before the change
	case regime == B:
		due.Also = &also
		due.Steps = append(due.Steps, "Thời hạn bắt đầu trước ngày 01/07/2026; theo luật cũ hết ngày "+also.Date.Short()+" ("+also.Clause+"). Nếu bước này đã bắt đầu theo luật cũ thì giữ thời hạn cũ.")
	case young.Date.Before(old.Date):
		due.Also = &also
		due.Steps = append(due.Steps, "Thời hạn bắt đầu theo luật cũ nên giữ thời hạn cũ; theo luật mới ngắn hơn, hết ngày "+also.Date.Short()+" ("+also.Clause+").")
	}
	return due, nil
}

func (p *Packs) due(id string, from time.Time, day calendar.Date, regime Regime, ask Ask) (Due, error) {
	k := p.packs[regime]
	if k == nil {
		return Due{}, errNoRegime.New(string(regime))
	}
	d, err := k.deadline(id, day, ask.Regime != "")
	if err != nil {
		return Due{}, err
	}
	cal, err := p.Calendar.SwitchOn(ask.SwitchOn...)
	if err != nil {
		return Due{}, err
	}
	out := Due{ID: d.ID, NameVI: d.NameVI, Clause: shorts(d.cites), ClauseText: texts(d.cites), Pack: k.Ref(), Regime: regime,
		Confidence: d.Confidence, Consequence: d.Consequence, DutyOf: d.DutyOf, Note: d.Note}
	length := d.Length
	if n, ok := strings.CutSuffix(ask.Variant, agreed); ok {
		days, err := strconv.Atoi(n)
		if err != nil {
			return Due{}, err
		}
		length, out.Variant = Length{N: days, Unit: CD}, ask.Variant
	} else if ask.Variant != "" {
		v, err := d.variant(ask.Variant)
		if err != nil {
			return Due{}, err
		}
		length, out.Variant, out.NameVI = v.Length, v.Key, d.NameVI+" ("+v.NameVI+")"
		if len(v.cites) > 0 {
			out.Clause, out.ClauseText = shorts(v.cites), texts(v.cites)
		}
		if v.Confidence != "" {
			out.Confidence = v.Confidence
		}
	}
	if length.Unit == None {
		return Due{}, ErrNoLength.New(d.ID, out.NameVI).Under(out.Clause)
	}
	c := count(cal, length, from, ask.Excluded)
	out.Date, out.At, out.Steps = c.Date, c.Due, append([]string{headline(d, length)}, c.Steps...)
	if c.Doubtful {
		out.Confidence = "M"
	}
	return out, nil
}

func count(cal *calendar.Calendar, l Length, from time.Time, skip []calendar.Interval) calendar.Count {
	day := calendar.DateOf(from)
	switch {
	case l.Unit == WD && l.Back:
		return cal.BeforeWD(day, l.N)
	case l.Unit == CD && l.Back:
		return cal.BeforeCD(day, l.N)
	case l.Unit == WD:
		return cal.AddWD(day, l.N, skip...)
	case l.Unit == CD:
		return cal.AddCD(day, l.N, skip...)
	case l.Unit == Hours:
		return cal.AddHours(from, l.N, skip...)
	case l.Unit == Months:
		return cal.AddMonths(day, l.N, skip...)
	case l.Unit == Years:
		return cal.AddYears(day, l.N, skip...)
	case l.Unit == Next:
		return cal.NextMonthOn(day, l.N, skip...)
	}
	// at once and instant: the moment itself
	return calendar.Count{Date: day, Due: from.In(calendar.Zone), Steps: []string{"Phải thực hiện ngay hoặc có giá trị ngay tại thời điểm đó, không có số ngày."}}
}

func texts(cites []Cite) string {
	out := make([]string, len(cites))
	for i, c := range cites {
		out[i] = c.Text
	}
	return strings.Join(out, "; ")
}

func headline(d *Deadline, l Length) string {
	if l.Back {
		return "Thời hạn " + l.Vietnamese() + " so với: " + d.StartsVI + "."
	}
	return "Thời hạn " + l.Vietnamese() + ", tính từ: " + d.StartsVI + "."
}
