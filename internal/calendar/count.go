package calendar

import (
	"fmt"
	"time"
)

// Count is a counted time limit.
type Count struct {
	Date     Date      // the last day of the period
	Due      time.Time // the first instant after it; for hours the moment itself
	Steps    []string  // how it was counted, in Vietnamese sentences, in order
	Doubtful bool      // the count leans on a day from memory, or on a year whose days off are not announced
}

// Interval is time that does not count, From included, To not. For periods in days, months and years each civil day it
// touches is left out whole (in favour of the one who must act in time); for hours exactly its length.
type Interval struct {
	From, To time.Time
	Reason   string // Vietnamese, as "trở ngại khách quan"
	Clause   string // as "L34.2"
}

func (i Interval) touches(d Date) bool {
	return i.From.Before(i.To) && i.From.Before(d.End()) && i.To.After(d.Start())
}

// counter is one count on its way.
type counter struct {
	cal  *Calendar
	skip []Interval
	Count
}

func (k *counter) say(format string, args ...any) {
	k.Steps = append(k.Steps, fmt.Sprintf(format, args...))
}

// lean notes that the count depends on what this row says.
func (k *counter) lean(r Row) {
	if r.Confidence == "M" {
		k.Doubtful = true
	}
}

func (k *counter) excluded(d Date) (Interval, bool) {
	for _, i := range k.skip {
		if i.touches(d) {
			return i, true
		}
	}
	return Interval{}, false
}

func (k *counter) endOn(d Date) Count {
	k.Date, k.Due = d, d.End()
	if !k.cal.isAnnounced(d.Year()) {
		k.Doubtful = true
		k.say("Lịch nghỉ và hoán đổi ngày làm việc năm %d chưa có thông báo chính thức: kiểm tra lại khi có thông báo.", d.Year())
	}
	return k.Count
}

func (k *counter) started(from Date) {
	k.say("Bắt đầu từ %s; ngày này không tính vào thời hạn (Điều 147 Bộ luật Dân sự).", from.Long())
}

// AddWD counts n working days after the day from.
func (c *Calendar) AddWD(from Date, n int, skip ...Interval) Count {
	k := &counter{cal: c, skip: skip}
	k.started(from)
	d := from
	for left := n; left > 0; {
		d = d.AddDays(1)
		r := c.Day(d)
		k.lean(r)
		i, out := k.excluded(d)
		switch {
		case out:
			k.say("Không tính %s: %s%s.", d.Long(), i.Reason, inBrackets(i.Clause))
		case !r.Kind.works():
			k.say("Bỏ qua %s: %s%s.", d.Long(), r.Name, inBrackets(r.LegalRef))
		default:
			left--
			k.counted(d, r)
		}
	}
	k.say("Ngày làm việc thứ %d là %s; thời hạn hết lúc 24 giờ 00 ngày đó.", n, d.Long())
	return k.endOn(d)
}

// counted explains a working day that a reader might not expect to be one.
func (k *counter) counted(d Date, r Row) {
	if r.Kind == SwapWork {
		k.say("Tính %s: %s%s.", d.Long(), r.Name, inBrackets(r.LegalRef))
	}
	if w, ok := k.cal.Waiting(d); ok {
		k.say("Vẫn tính %s là ngày làm việc: mục “%s” trong lịch chưa được áp dụng.", d.Long(), w.Name)
	}
}

// AddCD counts n calendar days after the day from and rolls the end.
func (c *Calendar) AddCD(from Date, n int, skip ...Interval) Count {
	return c.add(from, from.AddDays(n), fmt.Sprintf("Cộng %d ngày", n), skip)
}

// AddMonths ends on the same day number n months later, or on the last day of that month, and rolls the end.
func (c *Calendar) AddMonths(from Date, n int, skip ...Interval) Count {
	return c.add(from, from.addMonths(n), fmt.Sprintf("Cộng %d tháng", n), skip)
}

// AddYears ends on the same day and month n years later (29 February becomes the 28th) and rolls the end.
func (c *Calendar) AddYears(from Date, n int, skip ...Interval) Count {
	return c.add(from, from.addMonths(12*n), fmt.Sprintf("Cộng %d năm", n), skip)
}

// NextMonthOn ends on a day of the month after the one the period starts in, whatever day of it that was, and rolls the end.
func (c *Calendar) NextMonthOn(from Date, day int, skip ...Interval) Count {
	y, m, _ := from.Parts()
	return c.add(from, NewDate(y, m+1, day), fmt.Sprintf("Ngày %02d của tháng sau", day), skip)
}

func (c *Calendar) add(from, last Date, what string, skip []Interval) Count {
	k := &counter{cal: c, skip: skip}
	k.started(from)
	k.say("%s: ngày cuối là %s.", what, last.Long())
	return k.rolled(k.extended(from, last))
}

// extended moves the last day by every day after from that does not count, those in the added time included.
func (k *counter) extended(from, last Date) Date {
	if len(k.skip) == 0 {
		return last
	}
	left := make([]int, len(k.skip))
	for d := from.AddDays(1); !d.After(last); d = d.AddDays(1) {
		for n, i := range k.skip {
			if i.touches(d) {
				left[n]++
				last = last.AddDays(1)
				break
			}
		}
	}
	for n, i := range k.skip {
		if left[n] > 0 {
			k.say("Không tính %d ngày từ %s đến %s: %s%s.", left[n], DateOf(i.From).Short(),
				DateOf(i.To.Add(-1)).Short(), i.Reason, inBrackets(i.Clause))
		}
	}
	k.say("Ngày cuối sau khi trừ thời gian không tính là %s.", last.Long())
	return last
}

// Roll moves a last day that is not a working day to the next one (Civil Code 2015, Article 148.5).
func (c *Calendar) Roll(d Date) Count {
	k := &counter{cal: c}
	return k.rolled(d)
}

func (k *counter) rolled(d Date) Count {
	start := d
	r := k.cal.Day(d)
	for ; !r.Kind.works(); r = k.cal.Day(d) {
		k.lean(r)
		k.say("%s là %s%s.", upperFirst(d.Long()), r.Name, inBrackets(r.LegalRef))
		d = d.AddDays(1)
	}
	k.lean(r)
	k.counted(d, r)
	if d != start {
		k.say("Ngày cuối là ngày nghỉ nên thời hạn hết vào ngày làm việc tiếp theo (khoản 5 Điều 148 Bộ luật Dân sự).")
	}
	k.say("Thời hạn hết lúc 24 giờ 00 %s.", d.Long())
	return k.endOn(d)
}

// AddHours counts n hours from the instant t. Hours run through nights and days off and are never rolled.
func (c *Calendar) AddHours(t time.Time, n int, skip ...Interval) Count {
	k := &counter{cal: c}
	k.say("Bắt đầu từ %s; thời hạn bằng giờ tính từ thời điểm đó (khoản 1 Điều 147 Bộ luật Dân sự), không dời vì ngày nghỉ.", moment(t))
	k.Due = t.In(Zone).Add(time.Duration(n) * time.Hour)
	for at := t; ; {
		i, ok := firstAfter(skip, at)
		if !ok || !i.From.Before(k.Due) {
			break
		}
		from := i.From
		if from.Before(at) {
			from = at
		}
		k.Due = k.Due.Add(i.To.Sub(from))
		k.say("Không tính từ %s đến %s: %s%s.", moment(from), moment(i.To), i.Reason, inBrackets(i.Clause))
		at = i.To
	}
	k.Date = DateOf(k.Due.Add(-1))
	k.say("Cộng %d giờ: đến %s.", n, moment(k.Due))
	return k.Count
}

// firstAfter is the interval that begins first among those that end after t.
func firstAfter(skip []Interval, t time.Time) (first Interval, ok bool) {
	for _, i := range skip {
		if i.To.After(t) && i.To.After(i.From) && (!ok || i.From.Before(first.From)) {
			first, ok = i, true
		}
	}
	return first, ok
}

// BeforeWD is the last day on which something may still happen "at least n working days before" the event: the latest
// day with exactly n working days strictly between it and the event. It never moves towards the event. The Civil Code
// is silent on periods counted backwards; this is the house's reading.
func (c *Calendar) BeforeWD(event Date, n int) Count {
	k := &counter{cal: c}
	k.say("Tính lùi từ %s; phải còn đủ %d ngày làm việc ở giữa.", event.Long(), n)
	d := event.AddDays(-1)
	for left := n; left > 0; d = d.AddDays(-1) {
		r := c.Day(d)
		k.lean(r)
		if !r.Kind.works() {
			k.say("Bỏ qua %s: %s%s.", d.Long(), r.Name, inBrackets(r.LegalRef))
			continue
		}
		left--
		k.counted(d, r)
	}
	k.say("Chậm nhất là hết %s; không dời về sau dù là ngày nghỉ.", d.Long())
	return k.endOn(d)
}

// BeforeCD is the last day on which something may still happen "at least n days before" the event: n whole days stand
// between it and the event. Like BeforeWD it never moves towards the event.
func (c *Calendar) BeforeCD(event Date, n int) Count {
	k := &counter{cal: c}
	d := event.AddDays(-n - 1)
	k.say("Tính lùi từ %s; phải còn đủ %d ngày ở giữa.", event.Long(), n)
	k.say("Chậm nhất là hết %s; không dời về sau dù là ngày nghỉ.", d.Long())
	return k.endOn(d)
}

func moment(t time.Time) string {
	return t.In(Zone).Format("15 giờ 04") + " ngày " + DateOf(t).Short()
}

func inBrackets(s string) string {
	if s == "" {
		return ""
	}
	return " (" + s + ")"
}

func upperFirst(s string) string {
	if s[0] == 't' { // every weekday but Sunday begins with "thứ"
		return "T" + s[1:]
	}
	return s
}
