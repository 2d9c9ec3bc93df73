package people_test

import (
	"testing"

	"thads/internal/people"
)

func TestTheOrganisationIsOneCentre34AgenciesAnd355RegionalOffices(t *testing.T) {
	t.Parallel()
	offices, err := people.Offices()
	if err != nil {
		t.Fatal(err)
	}
	byLevel := map[int64]int{}
	byCode := map[string]people.OfficeRow{}
	for _, o := range offices {
		byLevel[o.Level]++
		if _, twice := byCode[o.Code]; twice {
			t.Errorf("office %s stands twice", o.Code)
		}
		parent, known := byCode[o.Parent]
		switch {
		case o.Code == people.Centre:
			if o.Level != 0 || o.Province != 0 || o.Parent != "" {
				t.Errorf("the centre is %+v", o)
			}
		case !known:
			t.Errorf("office %s stands before its parent %q", o.Code, o.Parent)
		case o.Level != parent.Level+1:
			t.Errorf("office %s of level %d is under %s of level %d", o.Code, o.Level, parent.Code, parent.Level)
		case o.Level == 2 && o.Province != parent.Province:
			t.Errorf("regional office %s of province %d is under an agency of province %d", o.Code, o.Province, parent.Province)
		case o.Province == 0 || o.Name == "":
			t.Errorf("office %+v lacks its province or name", o)
		}
		if o.Mark != "S" && o.Mark != "I" {
			t.Errorf("office %s is marked %q; S seen or I inferred", o.Code, o.Mark)
		}
		byCode[o.Code] = o
	}
	if byLevel[0] != 1 || byLevel[1] != 34 || byLevel[2] != 355 {
		t.Errorf("offices by level: %v; want 1 centre, 34 agencies, 355 regional offices", byLevel)
	}
}
