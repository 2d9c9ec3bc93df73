package app

import (
	"context"
	"errors"

	"thads/internal/people"
	"thads/internal/sign"
	"thads/internal/web/staff"
)

// SeedDemo makes the demo nation: its organisation and people through the acts of the house, and development keys for who
// signs and seals. What stands already is left as it is.
func (a *App) SeedDemo(ctx context.Context) error {
	if err := SeedPeople(ctx, a.Desk); err != nil {
		return err
	}
	accounts, err := a.Store.For(people.OperatorWho).Colleagues(ctx)
	if err != nil {
		return err
	}
	offices, err := a.Store.Offices(ctx)
	if err != nil {
		return err
	}
	byCode := map[string]people.OfficeRow{}
	for _, o := range offices {
		byCode[o.Code] = o
	}
	demo := map[string]bool{} // a nation made by seed has keys of its own
	for _, p := range DemoPeople() {
		demo[p.Username] = true
	}
	for _, k := range accounts {
		if !demo[k.Username] {
			continue
		}
		agency := byCode[k.OfficeCode]
		if people.ReachOf(people.Who{ID: k.ID, Role: k.Role, Province: k.Province, OfficeCode: k.OfficeCode, Level: int(agency.Level)}, "issue.sign") != people.Nowhere {
			if err := fresh(a.Keys.IssuePerson(k.ID, k.Name, DemoPIN, a.Config.Now())); err != nil {
				return err
			}
		}
		if agency.Level == 2 {
			agency = byCode[agency.Parent]
		}
		if k.Role == people.Records {
			if err := fresh(a.Keys.IssueAgency(agency.Code, agency.Name, DemoPIN, a.Config.Now())); err != nil {
				return err
			}
		}
	}
	return nil
}

// fresh takes a key that stands already for done.
func fresh(err error) error {
	if errors.Is(err, sign.ErrHasKey) {
		return nil
	}
	return err
}

// shown are the demo accounts that the log-in page offers, in the order of the road of a judgment.
var shown = []string{"daklak.tiepnhan1", "daklak.tiepnhan", "daklak.thuky1", "daklak.photruong", "daklak.thutruong", "daklak.vanthu", "daklak.chv1", "daklak.quantri1"}

// ShownAccounts are those demo accounts with what the log-in page says of them.
func ShownAccounts() []staff.DemoAccount {
	var out []staff.DemoAccount
	offices, err := people.Offices()
	if err != nil {
		return nil
	}
	names := map[string]string{}
	for _, o := range offices {
		names[o.Code] = o.Name
	}
	for _, u := range shown {
		for _, p := range DemoPeople() {
			if p.Username == u {
				out = append(out, staff.DemoAccount{Username: u, Password: DemoPassword, Name: p.Name, Role: p.Role.Name(), Office: names[p.Office]})
			}
		}
	}
	return out
}
