package seed

import (
	"context"
	"fmt"
	"strings"

	"thads/internal/desk"
	"thads/internal/desk/admin"
	"thads/internal/people"
	"thads/internal/vn"
)

// seats of a province beyond the known people's: who leads, signs and seals at the agency, who receives and enforces in each room.
// Each has a short name for the user name.
var (
	agencySeats = []seat{{"thutruong", people.Head}, {"photruong", people.Deputy}, {"vanthu", people.Records}}
	roomSeats   = []seat{{"truongphong", people.RoomHead}, {"chv1", people.Officer}, {"chv2", people.Officer}, {"thuky", people.Clerk}, {"tiepnhan", people.Intake}}
)

type seat struct {
	name string
	role people.Role
}

// staffing lists who works in a province: the known people where there are some, invented ones in every office they leave.
func staffing(s stream, known []Person, province int64, offices []people.OfficeRow, slug string) []Person {
	var out []Person
	manned := map[string]bool{}
	for _, p := range known {
		for _, o := range offices {
			if p.Office == o.Code {
				out, manned[o.Code] = append(out, p), true
				slug, _, _ = strings.Cut(p.Username, ".")
			}
		}
	}
	used := map[string]bool{}
	for _, o := range offices {
		if manned[o.Code] || o.Level == 0 {
			continue
		}
		seats, prefix := agencySeats, slug+"."
		if o.Level == 2 {
			_, room, _ := strings.Cut(o.Code, ".")
			seats, prefix = roomSeats, slug+".kv"+strings.TrimLeft(room, "0")+"."
		}
		for _, x := range seats {
			name, _, _ := human(s, province)
			for used[name] { // an officer of the same name as another would be hard to tell apart
				name, _, _ = human(s, province)
			}
			used[name] = true
			p := Person{Username: prefix + x.name, Name: name, Role: x.role, Office: o.Code}
			if x.role == people.Deputy {
				p.Power = "KT."
			}
			out = append(out, p)
		}
	}
	return out
}

// slugOf is a province's word in user names: "Lâm Đồng" is lamdong.
func slugOf(place string) string { return strings.ReplaceAll(vn.Fold(place), " ", "") }

// crew is who acts in a province.
type crew struct {
	head, deputy, records people.Who
	intake                map[string]people.Who // by office
	byID                  map[string]people.Who
	titles                map[string]string // by id, as printed under a signature
}

// hire makes a province's accounts through the acts of the house, each with the one password hash, and reads them back.
func (r *runner) hire(ctx context.Context, list []Person, hash string) (crew, error) {
	c := crew{intake: map[string]people.Who{}, byID: map[string]people.Who{}, titles: map[string]string{}}
	for _, p := range list {
		if err := r.hireOne(ctx, p, hash, c.head); err != nil {
			return c, fmt.Errorf("account %s: %w", p.Username, err)
		}
		k, _, err := r.desk.Store.KeyNamed(ctx, p.Username)
		if err != nil {
			return c, err
		}
		who := k.Who()
		c.byID[who.ID], c.titles[who.ID] = who, k.Account.Title
		switch {
		case p.Role == people.Head:
			c.head = who
		case p.Role == people.Deputy:
			c.deputy = who
		case p.Role == people.Records && who.Level == 1:
			c.records = who
		case p.Role == people.Intake:
			c.intake[p.Office] = who
		}
	}
	return c, nil
}

func (r *runner) hireOne(ctx context.Context, p Person, hash string, head people.Who) error {
	k, found, err := r.desk.Store.KeyNamed(ctx, p.Username)
	if err != nil || found && k.Account.PassHash != "" {
		return err // stands already
	}
	r.out.Accounts++
	defer r.nation.did()
	a, err := desk.Do(ctx, r.desk, people.OperatorWho, "demo:account:"+p.Username, admin.Account,
		admin.AccountIn{Username: p.Username, Name: p.Name, Role: p.Role, Office: p.Office})
	if err != nil {
		return err
	}
	if p.Power != "" && head.ID != "" {
		day := r.now.In(desk.Zone())
		in := admin.DelegateIn{To: a.ID, Families: "*", Capacity: p.Power, FromDay: desk.DayOf(day), Paper: "Quyết định phân công ngày " + day.Format("02/01/2006")}
		if p.Role != people.Deputy {
			in.ToDay = desk.DayOf(day.AddDate(years+1, 0, 0)) // a room head's power is for a time
		}
		if _, err := desk.Do(ctx, r.desk, head, "demo:power:"+a.ID+":"+in.FromDay, admin.Delegate, in); err != nil {
			return err
		}
	}
	_, err = desk.Do(ctx, r.desk, people.OperatorWho, "demo:password:"+a.ID, admin.Password, admin.PasswordIn{ID: a.ID, Hash: hash})
	return err
}
