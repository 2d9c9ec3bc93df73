package staff

import (
	"net/url"
	"slices"
	"strconv"
	"time"

	"thads/internal/calendar"
	"thads/internal/desk/watch"
	"thads/internal/people"
	"thads/internal/store"
	"thads/internal/task"
	"thads/internal/web/ui"
)

// A dueLook is whose periods a page is about, as its address says and as far as the person may see.
type dueLook struct {
	store.DueScope
	key  string // toi, phong, co-quan
	name string // in words
	bar  LookBar
	all  map[string]people.OfficeRow
}

// A LookBar is where a person chooses whose periods a page is about. Offices and Places are empty where there is no choice.
type LookBar struct {
	Action  string // the page
	Choices []ui.Pill
	Places  []ui.Option
	Offices []ui.Option
	Keep    map[string]string // what the form keeps of the address
}

// query is the part of an address that keeps the look.
func (d dueLook) query(more ...string) string {
	q := url.Values{"xem": {d.key}}
	if d.key == "phong" && d.Office != "" {
		q.Set("phong", d.Office)
	}
	if d.Province != 0 {
		q.Set("tinh", strconv.FormatInt(d.Province, 10))
	}
	for i := 0; i+1 < len(more); i += 2 {
		q.Set(more[i], more[i+1])
	}
	return "?" + q.Encode()
}

// lookAt reads the look of an address: ?xem=toi|phong|co-quan, ?phong=66.01, ?tinh=66. Without one it is the widest that is
// this person's own business: his cases, his room, his agency.
func (v *visit) lookAt(page string) (dueLook, error) {
	q, who := v.URL.Query(), v.who
	d := dueLook{DueScope: store.DueScope{Province: who.Province}}
	reach := people.ReachOf(who, "case.view")
	if reach != people.Own { // who has only cases of his own chooses among no offices
		var err error
		if d.all, err = v.p.offices(v); err != nil {
			return d, err
		}
	}
	d.bar = LookBar{Action: page, Keep: map[string]string{}}
	if reach == people.Nation { // the centre looks at one province at a time
		d.Province = d.placeOf(q.Get("tinh"))
	}
	can := map[string]bool{"toi": who.Role == people.Officer || who.Role == people.RoomHead, "phong": reach >= people.Office, "co-quan": reach >= people.Province}
	d.key = q.Get("xem")
	if !can[d.key] {
		switch {
		case can["co-quan"]:
			d.key = "co-quan"
		case can["phong"]:
			d.key = "phong"
		default:
			d.key = "toi"
		}
	}
	names := map[string]string{"toi": "Của tôi", "phong": "Phòng", "co-quan": "Cơ quan"}
	for _, key := range []string{"toi", "phong", "co-quan"} {
		if can[key] {
			at := d
			at.key = key
			d.bar.Choices = append(d.bar.Choices, ui.Pill{Href: page + at.query(), Label: names[key], Current: key == d.key})
		}
	}
	switch d.key {
	case "toi":
		d.Officer, d.name = who.ID, who.Name
	case "phong":
		d.Office = who.OfficeCode
		if reach >= people.Province {
			rooms := d.rooms()
			if d.Office = q.Get("phong"); !slices.Contains(rooms, d.Office) && len(rooms) > 0 {
				d.Office = rooms[0]
			}
			for _, code := range rooms {
				d.bar.Offices = append(d.bar.Offices, ui.Option{Value: code, Label: d.all[code].Name, Selected: code == d.Office})
			}
		}
		d.name = d.all[d.Office].Name
	default:
		for _, o := range d.all {
			if o.Level < 2 && o.Province == d.Province {
				d.name = o.Name
			}
		}
	}
	d.bar.Keep["xem"] = d.key
	return d, nil
}

// placeOf is the province an address names, or the first; the choice goes into the bar.
func (d *dueLook) placeOf(named string) int64 {
	var codes []string
	for code, o := range d.all {
		if o.Level == 1 {
			codes = append(codes, code)
		}
	}
	at := int64(0)
	for _, code := range sorted(codes) {
		o := d.all[code]
		value := strconv.FormatInt(o.Province, 10)
		if at == 0 || value == named {
			at = o.Province
		}
		d.bar.Places = append(d.bar.Places, ui.Option{Value: value, Label: o.Name})
	}
	for i := range d.bar.Places {
		d.bar.Places[i].Selected = d.bar.Places[i].Value == strconv.FormatInt(at, 10)
	}
	return at
}

// rooms lists the codes of the province's offices in order, the agency itself last.
func (d dueLook) rooms() []string {
	var rooms, agency []string
	for code, o := range d.all {
		switch {
		case o.Province != d.Province:
		case o.Level == 2:
			rooms = append(rooms, code)
		default:
			agency = append(agency, code)
		}
	}
	return append(sorted(rooms), agency...)
}

// A DueItem is one period in a list.
type DueItem struct {
	Href, Why   string
	Title, Sub  string
	Duty        string
	Day         string
	Due         ui.Due
	Officer     string
	Other       bool // not a duty of the agency: a debtor's time to pay, an answer of another body
	Reasons     []string
	Chance      string
	ChanceTone  ui.Tone
	ChanceLevel string
}

// items turns periods into list rows: where each is worked on, whose it is, and how it stands.
func (v *visit) items(province int64, rows []store.DueRow) ([]DueItem, error) {
	var clocks, officers []string
	for _, r := range rows {
		clocks = append(clocks, r.Clock.ID)
		if r.Case.OfficerID != "" {
			officers = append(officers, r.Case.OfficerID)
		}
	}
	work, err := v.read.WorkOfClocks(v.Context(), province, clocks)
	if err != nil {
		return nil, err
	}
	names, err := v.p.Store.Names(v.Context(), officers...)
	if err != nil {
		return nil, err
	}
	official := watch.Official(v.p.Desk.Law())
	out := make([]DueItem, 0, len(rows))
	for _, r := range rows {
		out = append(out, v.item(r, work[r.Clock.ID], names[r.Case.OfficerID], official[r.Clock.Duty]))
	}
	return out, nil
}

func (v *visit) item(r store.DueRow, t task.Task, officer string, official bool) DueItem {
	c := r.Clock
	at := DueItem{Why: whyPage(c.Province, c.ID), Title: r.Case.Title, Sub: r.Case.DecisionNo, Duty: c.Duty, Day: ui.Day(c.DueDay), Due: v.due(c.DueAt), Officer: officer, Other: !official}
	if d := v.deadline(c); d != nil {
		at.Duty, at.Due.Whose, at.Due.Await = d.NameVI, d.Whose(), c.Outside()
	}
	if c.Holder != "" {
		at.Duty += ": " + c.Holder
	}
	switch {
	case c.CaseID != "":
		at.Href = address("ho-so", c.Province, c.CaseID)
	case t.ID != "":
		at.Href, at.Title = taskPage(t), t.Title
	default:
		at.Href = at.Why
	}
	if at.Title == "" {
		at.Title = at.Duty
	}
	return at
}

// tally sums counts over the duties of the agency: late, near, later; and what ends for others.
type tally struct{ late, near, later, other int }

func (v *visit) tally(counts []store.DueCount, add func(day calendar.Date, t tally, office string)) (all tally) {
	official, left := watch.Official(v.p.Desk.Law()), map[int64]int{}
	for _, c := range counts {
		n, known := left[c.DueAt]
		if !known {
			n = v.left(time.UnixMicro(c.DueAt)).Days
			left[c.DueAt] = n
		}
		var one tally
		switch {
		case !official[c.Duty]:
			one.other = c.N
		case n < 0:
			one.late = c.N
		case v.p.Policy.Near(n):
			one.near = c.N
		default:
			one.later = c.N
		}
		all = all.plus(one)
		if add != nil {
			add(calendar.DateOf(time.UnixMicro(c.DueAt-1)), one, c.Office)
		}
	}
	return all
}

func (t tally) plus(o tally) tally {
	return tally{t.late + o.late, t.near + o.near, t.later + o.later, t.other + o.other}
}
