package people_test

import (
	"testing"

	"thads/internal/people"
)

func TestTheHeadsFamilyIsSignedByTheHeadOrUnderAWrittenPower(t *testing.T) {
	t.Parallel()
	const today = "2026-11-22"
	regional := people.Subject{Province: 66, OfficeCode: "66.01", OfficerID: "officer"}
	deputy := people.Who{ID: "me", Role: people.Deputy, Province: 66, OfficeCode: "66", Level: 1}
	roomHead := people.Who{ID: "me", Role: people.RoomHead, Province: 66, OfficeCode: "66.01", Level: 2}
	power := people.Delegation{ID: "d", Province: 66, FromID: "head", ToID: "me", Families: "*", Capacity: "KT.", FromDay: "2026-07-01", ToDay: "2026-12-31"}
	with := func(change func(*people.Delegation)) []people.Delegation {
		d := power
		change(&d)
		return []people.Delegation{d}
	}
	as := func(w people.Who, r people.Role) people.Who { w.Role = r; return w }
	cases := []struct {
		name string
		who  people.Who
		s    people.Subject
		day  string
		ds   []people.Delegation
		want bool
	}{
		{"the head of the province needs no paper", as(deputy, people.Head), regional, today, nil, true},
		{"the head of another province", people.Who{ID: "me", Role: people.Head, Province: 79, OfficeCode: "79", Level: 1}, regional, today, nil, false},
		{"the head of the central department signs nothing of a province", people.Who{ID: "me", Role: people.Head, OfficeCode: people.Centre}, regional, today, nil, false},
		{"a deputy without a power", deputy, regional, today, nil, false},
		{"a deputy with a power", deputy, regional, today, with(func(*people.Delegation) {}), true},
		{"on the first day of the power", deputy, regional, "2026-07-01", with(func(*people.Delegation) {}), true},
		{"the day before the power", deputy, regional, "2026-06-30", with(func(*people.Delegation) {}), false},
		{"on the last day of the power", deputy, regional, "2026-12-31", with(func(*people.Delegation) {}), true},
		{"the day after the power", deputy, regional, "2027-01-01", with(func(*people.Delegation) {}), false},
		{"a power without an end", deputy, regional, "2031-01-01", with(func(d *people.Delegation) { d.ToDay = "" }), true},
		{"a revoked power", deputy, regional, today, with(func(d *people.Delegation) { d.RevokedAt = 1 }), false},
		{"a power given to somebody else", deputy, regional, today, with(func(d *people.Delegation) { d.ToID = "other" }), false},
		{"a power of another province's head", deputy, regional, today, with(func(d *people.Delegation) { d.Province = 79 }), false},
		{"a power for this family", deputy, regional, today, with(func(d *people.Delegation) { d.Families = "other head" }), true},
		{"a power for another family", deputy, regional, today, with(func(d *people.Delegation) { d.Families = "heads other" }), false},
		{"a power for no family", deputy, regional, today, with(func(d *people.Delegation) { d.Families = "" }), false},
		{"a power for this office", deputy, regional, today, with(func(d *people.Delegation) { d.OfficeCode = "66.01" }), true},
		{"a power for another office", deputy, regional, today, with(func(d *people.Delegation) { d.OfficeCode = "66.02" }), false},
		{"a power for an office whose code begins alike", deputy, regional, today, with(func(d *people.Delegation) { d.OfficeCode = "66" }), false},
		{"the second of two powers", deputy, regional, today, append(with(func(d *people.Delegation) { d.RevokedAt = 1 }), power), true},
		{"a room head without a power", roomHead, regional, today, nil, false},
		{"a room head with a power", roomHead, regional, today, with(func(d *people.Delegation) { d.Capacity = "TUQ." }), true},
		{"a room head with a power, a case of another room", roomHead, people.Subject{Province: 66, OfficeCode: "66.02"}, today, with(func(*people.Delegation) {}), false},
		{"an officer, whatever he was given (L23.2)", as(roomHead, people.Officer), people.Subject{Province: 66, OfficeCode: "66.01", OfficerID: "me"}, today, with(func(*people.Delegation) {}), false},
		{"a clerk, whatever he was given", as(roomHead, people.Clerk), regional, today, with(func(*people.Delegation) {}), false},
		{"văn thư, whatever he was given", as(roomHead, people.Records), regional, today, with(func(*people.Delegation) {}), false},
		{"an administrator, whatever he was given", as(deputy, people.Admin), regional, today, with(func(*people.Delegation) {}), false},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			d, ok := people.CanSign(c.who, people.FamilyHead, c.s, c.day, c.ds)
			if ok != c.want {
				t.Fatalf("may sign: %v, want %v", ok, c.want)
			}
			if ok && c.who.Role != people.Head && d.ID != "d" {
				t.Errorf("signs under %+v, want the power it rests on", d)
			}
			if !ok && d.ID != "" {
				t.Errorf("a refusal names the power %+v", d)
			}
		})
	}
}

func TestTheOfficersFamilyBelongsToTheOfficerOfTheCase(t *testing.T) {
	t.Parallel()
	mine := people.Subject{Province: 66, OfficeCode: "66.01", OfficerID: "me"}
	theirs := people.Subject{Province: 66, OfficeCode: "66.01", OfficerID: "other"}
	nobodys := people.Subject{Province: 66, OfficeCode: "66.01"}
	at := func(r people.Role) people.Who {
		return people.Who{ID: "me", Role: r, Province: 66, OfficeCode: "66.01", Level: 2}
	}
	head := people.Who{ID: "me", Role: people.Head, Province: 66, OfficeCode: "66", Level: 1}
	power := []people.Delegation{{ID: "d", Province: 66, ToID: "me", Families: "*", FromDay: "2026-07-01"}}
	cases := []struct {
		name   string
		who    people.Who
		family string
		s      people.Subject
		want   bool
	}{
		{"the officer of the case", at(people.Officer), people.FamilyOfficer, mine, true},
		{"another officer of the room", at(people.Officer), people.FamilyOfficer, theirs, false},
		{"nobody is assigned yet", at(people.Officer), people.FamilyOfficer, nobodys, false},
		{"the room head in his officer's case", at(people.RoomHead), people.FamilyOfficer, theirs, false},
		{"the room head in a case he runs himself (L23.2)", at(people.RoomHead), people.FamilyOfficer, mine, true},
		{"the head in his officer's case", head, people.FamilyOfficer, theirs, false},
		{"the head in a case he runs himself (L22.2)", head, people.FamilyOfficer, mine, true},
		{"a clerk whose id stands where the officer's should", at(people.Clerk), people.FamilyOfficer, mine, false},
		{"an account without id in a case without officer", people.Who{Role: people.Officer, Province: 66, OfficeCode: "66.01", Level: 2}, people.FamilyOfficer, nobodys, false},
		{"the one-stop desk signs its slip", at(people.Intake), people.FamilyIntake, nobodys, true},
		{"the one-stop desk of another room", at(people.Intake), people.FamilyIntake, people.Subject{Province: 66, OfficeCode: "66.02"}, false},
		{"the clerk signs a slip", at(people.Clerk), people.FamilyIntake, nobodys, true},
		{"an officer signs no slip", at(people.Officer), people.FamilyIntake, mine, false},
		{"the one-stop desk signs no decision", at(people.Intake), people.FamilyHead, nobodys, false},
		{"a family that does not exist", head, "seal", mine, false},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			if _, ok := people.CanSign(c.who, c.family, c.s, "2026-11-22", power); ok != c.want {
				t.Errorf("may sign: %v, want %v", ok, c.want)
			}
		})
	}
}

func TestComplaintsAreTheHeadsAloneAndVouchersTheAccountantsToWrite(t *testing.T) {
	t.Parallel()
	const today = "2026-11-22"
	s := people.Subject{Province: 66, OfficeCode: "66.01", OfficerID: "officer"}
	head := people.Who{ID: "head", Role: people.Head, Province: 66, OfficeCode: "66", Level: 1}
	deputy := people.Who{ID: "me", Role: people.Deputy, Province: 66, OfficeCode: "66", Level: 1}
	power := []people.Delegation{{ID: "d", Province: 66, FromID: "head", ToID: "me", Families: "*", Capacity: "KT.", FromDay: "2026-07-01"}}
	own := s
	own.OfficerID = "head"
	for _, c := range []struct {
		name, family string
		who          people.Who
		s            people.Subject
		want         bool
	}{
		{"the head settles a complaint", people.FamilyComplaint, head, s, true},
		{"not one about his own acts as officer (L98.1)", people.FamilyComplaint, head, own, false},
		{"a deputy may not, whatever he was given", people.FamilyComplaint, deputy, s, false},
		{"the head approves a voucher", people.FamilyVoucher, head, s, true},
		{"a deputy with a power approves a voucher", people.FamilyVoucher, deputy, s, true},
	} {
		if _, ok := people.CanSign(c.who, c.family, c.s, today, power); ok != c.want {
			t.Errorf("%s: %v, want %v", c.name, ok, c.want)
		}
	}
	for _, c := range []struct {
		role   people.Role
		family string
		want   bool
	}{
		{people.Accountant, people.FamilyVoucher, true}, {people.Clerk, people.FamilyVoucher, false}, {people.Accountant, people.FamilyHead, false},
		{people.Examiner, people.FamilyComplaint, true}, {people.Examiner, people.FamilyOfficer, false}, {people.Clerk, people.FamilyHead, true},
	} {
		if got := people.Prepares(c.role, c.family); got != c.want {
			t.Errorf("%s prepares %s: %v, want %v", c.role, c.family, got, c.want)
		}
	}
}
