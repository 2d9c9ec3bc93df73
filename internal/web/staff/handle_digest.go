package staff

import (
	"fmt"
	"net/http"
	"strconv"

	"thads/internal/calendar"
	"thads/internal/desk/watch"
	"thads/internal/lateness"
	"thads/internal/people"
	"thads/internal/store"
	"thads/internal/web/ui"
)

// DigestView is the morning digest of one person: what is past its end, what is near it, and what was told to whom.
type DigestView struct {
	Page     ui.Page
	Who      string // whose periods
	Look     LookBar
	Tiles    []Tile
	Sections []DigestSection
	ByOffice []OfficeTally
	Compare  string // with the last morning that was kept
	Ladder   []string
	Source   string
	Risks    string // address of the likely misses
}

// A Tile is one number with its words.
type Tile struct {
	N     int
	Label string
	Tone  ui.Tone
}

// A DigestSection is one list of the digest.
type DigestSection struct {
	ID, Title, Lead string
	Rows            []DueItem
	More            int // how many more there are
	Empty           string
}

// An OfficeTally is how one room stands.
type OfficeTally struct {
	Name, Href       string
	Late, Head, Near int
}

// digestRows is how many periods one list of the digest names.
const digestRows = 25

// rungOf is the rung of the ladder on which a look stands: what an officer, a room's head, the agency's head is told.
func rungOf(look dueLook) people.Role {
	switch look.key {
	case "co-quan":
		return people.Head
	case "phong":
		return people.RoomHead
	}
	return people.Officer
}

// digest is the morning's page, counted as it stands now.
func (p *Portal) digest(w http.ResponseWriter, r *http.Request) error {
	v, err := p.visit(w, r)
	if err != nil {
		return err
	}
	look, err := v.lookAt("/can-bo/ban-tin")
	if err != nil {
		return err
	}
	page, err := v.page("Bản tin sáng", "/can-bo/ban-tin")
	if err != nil {
		return err
	}
	view := DigestView{Page: page, Who: look.name, Look: look.bar,
		Source: p.Policy.Source, Risks: "/can-bo/nguy-co" + look.query()}
	cal := p.Desk.Law().Calendar
	near := lateness.LateSince(cal, v.now, -p.Policy.NearDays)
	counts, err := v.read.DueCounts(r.Context(), look.DueScope, 0, near.UnixMicro())
	if err != nil {
		return err
	}
	role := string(rungOf(look))
	rung, say, _ := p.Policy.After(role)
	rung = max(rung, 1)
	edge := lateness.LateSince(cal, v.now, rung)
	told, byOffice := 0, map[string]*OfficeTally{}
	head, _, _ := p.Policy.After(string(people.Head))
	headEdge := calendar.DateOf(lateness.LateSince(cal, v.now, head).Add(-1))
	edgeDay := calendar.DateOf(edge.Add(-1))
	all := v.tally(counts, func(day calendar.Date, t tally, office string) {
		if !day.After(edgeDay) {
			told += t.late
		}
		if byOffice[office] == nil {
			byOffice[office] = &OfficeTally{}
		}
		at := byOffice[office]
		at.Late, at.Near = at.Late+t.late, at.Near+t.near
		if !day.After(headEdge) {
			at.Head += t.late
		}
	})
	view.Tiles = []Tile{{all.late, "quá hạn", ui.Late}, {all.near, "sắp đến hạn trong " + strconv.Itoa(p.Policy.NearDays) + " ngày làm việc", ui.Soon}}
	if rung > 1 {
		view.Tiles = append([]Tile{{told, say, ui.Late}}, view.Tiles...)
	}
	official := watch.OfficialList(p.Desk.Law())
	late := DigestSection{ID: "late", Title: "Quá hạn", Lead: "Lâu nhất trước.", Empty: "Không có thời hạn nào quá hạn."}
	if rung > 1 {
		late.Title, late.Lead = upperFirst(say), "Nấc báo của Thủ trưởng; lâu nhất trước."
	}
	if err := v.fill(&late, look, store.DueFilter{To: edge.UnixMicro(), Duties: official}, told); err != nil {
		return err
	}
	soon := DigestSection{ID: "soon", Title: "Hôm nay và sắp đến hạn", Lead: "Làm trước khi hết hạn.", Empty: "Không có thời hạn nào sắp đến."}
	from := lateness.LateSince(cal, v.now, 1)
	if err := v.fill(&soon, look, store.DueFilter{From: from.UnixMicro(), To: near.UnixMicro(), Duties: official}, all.near); err != nil {
		return err
	}
	view.Sections = []DigestSection{late, soon}
	if look.key == "co-quan" {
		view.ByOffice = look.tallies(byOffice)
	}
	if view.Compare, err = v.compare(look, all); err != nil {
		return err
	}
	for _, rung := range p.Policy.Warn {
		view.Ladder = append(view.Ladder, people.Role(rung.Role).Name()+": "+rung.Say)
	}
	v.show(http.StatusOK, Digest(view))
	return nil
}

func (v *visit) fill(s *DigestSection, look dueLook, f store.DueFilter, total int) error {
	f.Limit = digestRows
	rows, err := v.read.DueList(v.Context(), look.DueScope, f)
	if err != nil {
		return err
	}
	s.More = max(0, total-len(rows))
	s.Rows, err = v.items(look.Province, rows)
	return err
}

func (d dueLook) tallies(by map[string]*OfficeTally) (out []OfficeTally) {
	for _, code := range d.rooms() {
		if t := by[code]; t != nil {
			room := d
			room.key, room.Office = "phong", code
			t.Name, t.Href = d.all[code].Name, "/can-bo/ban-tin"+room.query()
			out = append(out, *t)
		}
	}
	return out
}

// compare says how the look stands against the last morning whose figures were kept.
func (v *visit) compare(look dueLook, now tally) (string, error) {
	if look.key == "toi" {
		return "", nil
	}
	m, found, err := watch.LastMorning(v.Context(), v.p.Store, look.Province)
	if err != nil || !found {
		return "", err
	}
	then := m.Late
	if look.key == "phong" {
		then = 0
		for _, o := range m.Offices {
			if o.Code == look.Office {
				then = o.Late
			}
		}
	}
	day := "Sáng " + ui.Day(m.Day) + " ghi nhận "
	switch diff := now.late - then; {
	case diff > 0:
		return fmt.Sprintf("%s%d thời hạn quá hạn; nay thêm %d.", day, then, diff), nil
	case diff < 0:
		return fmt.Sprintf("%s%d thời hạn quá hạn; nay bớt %d.", day, then, -diff), nil
	}
	return fmt.Sprintf("%s%d thời hạn quá hạn; nay vẫn vậy.", day, then), nil
}

// leads says whether a whole agency's late work is this role's to act on.
func leads(r people.Role) bool { return r == people.Head || r == people.Deputy || r == people.RoomHead }

// warning is one line above the work list: what is late and near in this person's own look, and the way to the digest. Who
// looks over a whole agency reads the figures kept this morning, so that the list stays quick.
func (v *visit) warning() (*ui.Flash, error) {
	look, err := v.lookAt("/can-bo/ban-tin")
	if err != nil || look.name == "" {
		return nil, err
	}
	var t tally
	if look.key == "co-quan" {
		if !leads(v.who.Role) {
			return nil, nil // what is told to the head is not the accountant's or the cashier's work
		}
		m, found, err := watch.LastMorning(v.Context(), v.p.Store, look.Province)
		if err != nil || !found {
			return nil, err
		}
		t = tally{late: m.Told[string(people.Head)], near: m.Near}
		if t.late == 0 {
			return nil, nil
		}
		return &ui.Flash{Tone: ui.Late, Text: fmt.Sprintf("Sáng nay có %d thời hạn quá hạn đến nấc báo Thủ trưởng.", t.late)}, nil
	}
	near := lateness.LateSince(v.p.Desk.Law().Calendar, v.now, -v.p.Policy.NearDays)
	counts, err := v.read.DueCounts(v.Context(), look.DueScope, 0, near.UnixMicro())
	if err != nil {
		return nil, err
	}
	t = v.tally(counts, nil)
	where := "hồ sơ của ông/bà"
	if look.key == "phong" {
		where = "phòng"
	}
	switch {
	case t.late > 0:
		return &ui.Flash{Tone: ui.Late, Text: fmt.Sprintf("Trong %s: %d thời hạn quá hạn, %d sắp đến hạn.", where, t.late, t.near)}, nil
	case t.near > 0:
		return &ui.Flash{Tone: ui.Soon, Text: fmt.Sprintf("Trong %s: %d thời hạn sắp đến hạn.", where, t.near)}, nil
	}
	return nil, nil
}
