package staff

import (
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"

	"thads/internal/calendar"
	"thads/internal/store"
	"thads/internal/web/ui"
)

// CalendarView is a month of due days and the list of one day or of this week.
type CalendarView struct {
	Page        ui.Page
	Month       string // "Tháng 11 năm 2026"
	Who         string
	Look        LookBar
	Prev, Next  string
	Today       string
	Weeks       [][]CalendarDay
	Old         int    // late periods that ended before this month
	OldHref     string // list of them
	Heading     string // of the list
	Groups      []DueGroup
	More        string
	CoercionWhy string
}

// A CalendarDay is one cell of the month.
type CalendarDay struct {
	Href     string
	No       string
	Name     string // "Thứ ba 24/11/2026"
	Out      bool   // of another month
	Today    bool
	Selected bool
	Rest     bool   // nobody works
	Off      string // the holiday's name; a weekend has none
	Still    bool   // no coercion on this day
	StillWhy string
	Late     int
	Near     int
	Later    int
	Other    int
	Coercion int // coercions fixed for this day
}

// Said is what a cell says to who does not see it.
func (d CalendarDay) Said() string {
	say := []string{d.Name}
	for _, x := range []struct {
		n    int
		what string
	}{{d.Late, "thời hạn quá hạn"}, {d.Near, "thời hạn sắp đến hạn"}, {d.Later, "thời hạn"}, {d.Other, "thời hạn của người khác"}, {d.Coercion, "cuộc cưỡng chế"}} {
		if x.n > 0 {
			say = append(say, strconv.Itoa(x.n)+" "+x.what)
		}
	}
	for _, s := range []string{d.Off, d.StillWhy} {
		if s != "" {
			say = append(say, s)
		}
	}
	return strings.Join(say, ", ")
}

// A DueGroup is the periods that end on one day.
type DueGroup struct {
	Day  string
	Note string
	Rows []DueItem
}

// dayRows is how many periods a list shows at once.
const dayRows = 40

// calendar is the month of due days: ?thang=2026-11, ?ngay=2026-11-24; without a day the list is of this week.
func (p *Portal) calendar(w http.ResponseWriter, r *http.Request) error {
	v, err := p.visit(w, r)
	if err != nil {
		return err
	}
	look, err := v.lookAt("/can-bo/lich")
	if err != nil {
		return err
	}
	q := r.URL.Query()
	today := calendar.DateOf(v.now)
	picked, err := calendar.ParseDate(q.Get("ngay"))
	hasDay := err == nil
	first := monthOf(q.Get("thang"), today)
	if hasDay && q.Get("thang") == "" {
		first = monthOf(picked.String()[:7], today)
	}
	page, err := v.page("Lịch thời hạn", "/can-bo/lich")
	if err != nil {
		return err
	}
	y, m, _ := first.Parts()
	view := CalendarView{Page: page, Month: "Tháng " + strconv.Itoa(int(m)) + " năm " + strconv.Itoa(y), Who: look.name, Look: look.bar, Prev: "/can-bo/lich" + look.query("thang", first.AddDays(-1).String()[:7]), Next: "/can-bo/lich" + look.query("thang", first.AddDays(32).String()[:7]),
		Today:       "/can-bo/lich" + look.query(),
		CoercionWhy: "Không cưỡng chế vào ngày nghỉ, ngày lễ, từ 22 giờ đến 06 giờ; khi huy động lực lượng còn không cưỡng chế trong 15 ngày trước và sau Tết Nguyên đán (" + ui.Clause("L72.5, N42.2") + ")."}
	view.Look.Keep["thang"] = first.String()[:7]
	from := first
	for from.Weekday() != time.Monday {
		from = from.AddDays(-1)
	}
	weeks := 5
	if next := monthOf(first.AddDays(32).String()[:7], today); next.Sub(from) > 35 {
		weeks = 6
	}
	to := from.AddDays(7*weeks - 1)
	counts, err := v.read.DueCounts(r.Context(), look.DueScope, from.Start().UnixMicro(), to.End().UnixMicro())
	if err != nil {
		return err
	}
	byDay := map[calendar.Date]tally{}
	v.tally(counts, func(day calendar.Date, t tally, _ string) { byDay[day] = byDay[day].plus(t) })
	coercions, err := v.coercions(look.DueScope, from, to)
	if err != nil {
		return err
	}
	for week := range weeks {
		var row []CalendarDay
		for i := range 7 {
			d := from.AddDays(7*week + i)
			cell := v.cell(d, byDay[d], look)
			cell.Out, cell.Today, cell.Selected, cell.Coercion = d.Before(first) || d.String()[:7] != first.String()[:7], d == today, hasDay && d == picked, coercions[d]
			row = append(row, cell)
		}
		view.Weeks = append(view.Weeks, row)
	}
	old, err := v.read.DueCounts(r.Context(), look.DueScope, 0, earlier(from.Start(), v.now).UnixMicro())
	if err != nil {
		return err
	}
	view.Old, view.OldHref = v.tally(old, nil).late, "/can-bo/ban-tin"+look.query()
	since, until := today, today.AddDays(6)
	view.Heading = "Bảy ngày tới"
	if hasDay {
		since, until = picked, picked
		view.Heading = upperFirst(picked.Long())
	}
	filter := store.DueFilter{From: since.Start().UnixMicro(), To: until.End().UnixMicro(), Limit: dayRows + 1}
	filter.AfterDue, filter.AfterID = after(q.Get("sau"))
	rows, err := v.read.DueList(r.Context(), look.DueScope, filter)
	if err != nil {
		return err
	}
	if len(rows) > dayRows {
		rows = rows[:dayRows]
		last := rows[dayRows-1].Clock
		more := []string{"sau", mark(last.DueAt, last.ID)}
		if hasDay {
			more = append(more, "ngay", picked.String())
		}
		view.More = "/can-bo/lich" + look.query(more...)
	}
	if view.Groups, err = v.groups(look.Province, rows); err != nil {
		return err
	}
	v.show(http.StatusOK, Calendar(view))
	return nil
}

// monthOf is the first day of "2026-11"; of today's month when it is no month near enough to look at.
func monthOf(s string, today calendar.Date) calendar.Date {
	d, err := calendar.ParseDate(s + "-01")
	if err != nil || max(d.Year()-today.Year(), today.Year()-d.Year()) > 10 {
		d = calendar.MustDate(today.String()[:8] + "01")
	}
	return d
}

func earlier(a, b time.Time) time.Time {
	if a.Before(b) {
		return a
	}
	return b
}

func (v *visit) cell(d calendar.Date, t tally, look dueLook) CalendarDay {
	cal := v.p.Desk.Law().Calendar
	_, _, no := d.Parts()
	cell := CalendarDay{Href: "/can-bo/lich" + look.query("ngay", d.String()), No: strconv.Itoa(no), Name: upperFirst(d.Long()), Late: t.late, Near: t.near, Later: t.later, Other: t.other}
	if row := cal.Day(d); !cal.IsWork(d) {
		cell.Rest = true
		if row.Kind != calendar.Weekend {
			cell.Off = row.Name
		}
		cell.Still, cell.StillWhy = true, "không cưỡng chế"
	}
	if nearTet(cal, d) && !cell.Still {
		cell.Still, cell.StillWhy = true, "không cưỡng chế có huy động lực lượng (15 ngày trước, sau Tết)"
	}
	return cell
}

// nearTet says whether a day lies within fifteen days before or after the Lunar New Year's holidays (N42.2).
func nearTet(cal *calendar.Calendar, d calendar.Date) bool {
	for n := -15; n <= 15; n++ {
		if row := cal.Day(d.AddDays(n)); row.Kind == calendar.Holiday && strings.Contains(row.Name, "Nguyên đán") {
			return true
		}
	}
	return false
}

// coercionDuties count back from or are tied to the day fixed for a coercion; their clocks' start is that day.
func (v *visit) coercionDuties() (out []string) {
	for _, k := range v.p.Desk.Law().List() {
		for _, d := range k.Deadlines() {
			if d.StartsOn == "coercion_day" && !slices.Contains(out, d.ID) {
				out = append(out, d.ID)
			}
		}
	}
	return out
}

// coercions counts the days that running periods name as the day of a coercion: each case once.
func (v *visit) coercions(scope store.DueScope, from, to calendar.Date) (map[calendar.Date]int, error) {
	out := map[calendar.Date]int{}
	duties := v.coercionDuties()
	if len(duties) == 0 {
		return out, nil
	}
	rows, err := v.read.DueList(v.Context(), scope, store.DueFilter{From: from.AddDays(-31).Start().UnixMicro(), To: to.End().UnixMicro(), Duties: duties, Limit: 500})
	seen := map[string]bool{}
	for _, r := range rows {
		day := calendar.DateOf(time.UnixMicro(r.Clock.StartedAt))
		if key := r.Clock.CaseID + day.String(); !seen[key] && !day.Before(from) && !day.After(to) {
			seen[key] = true
			out[day]++
		}
	}
	return out, err
}

// groups puts periods under the days they end on.
func (v *visit) groups(province int64, rows []store.DueRow) ([]DueGroup, error) {
	items, err := v.items(province, rows)
	if err != nil {
		return nil, err
	}
	cal := v.p.Desk.Law().Calendar
	var out []DueGroup
	for i, it := range items {
		day := calendar.DateOf(time.UnixMicro(rows[i].Clock.DueAt - 1))
		if name := upperFirst(day.Long()); len(out) == 0 || out[len(out)-1].Day != name {
			g := DueGroup{Day: name}
			if !cal.IsWork(day) {
				g.Note = cal.Day(day).Name
			}
			out = append(out, g)
		}
		at := &out[len(out)-1]
		at.Rows = append(at.Rows, it)
	}
	return out, nil
}
