package people_test

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"thads/internal/people"
)

const neverLine = "never for another:"

// readNever reads the hand-written list of acts that no deputy does.
func readNever(t *testing.T) []string {
	t.Helper()
	b, err := os.ReadFile("testdata/rights.txt")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, ok := strings.Cut(string(b), neverLine)
	if !ok {
		t.Fatal("rights.txt does not say what no deputy does")
	}
	line, _, _ := strings.Cut(rest, "\n")
	return strings.Fields(line)
}

// TestADeputyDoesWhatTheOfficerMayAndNothingElse holds every act x role x place against the hand-written table: standing in
// adds the officer's own acts on the officer's own cases, to officers and to leaders who see the case, and never a signature.
func TestADeputyDoesWhatTheOfficerMayAndNothingElse(t *testing.T) {
	t.Parallel()
	want, never := readRights(t), readNever(t)
	added := 0
	for _, right := range people.Policy {
		for _, l := range levels {
			officerMay := strings.Contains(want[fmt.Sprintf("%s %s officer", right.Act, l.letter)], "o")
			if l.letter == "C" {
				officerMay = strings.Contains(want[right.Act+" K officer"], "o")
			}
			for _, r := range everybody {
				if !exists(r, l) {
					continue
				}
				who := l.who(r)
				who.For = "y x" // "x" is the officer of every case that is not his own
				own := want[fmt.Sprintf("%s %s %s", right.Act, l.letter, r)]
				sees := want[fmt.Sprintf("case.view %s %s", l.letter, r)]
				officerOnly := officerMay && !strings.Contains(want[right.Act+" K officer"], "f") && !slices.Contains(never, right.Act)
				for _, p := range l.places {
					s := p.subject("me")
					same := s.Province == who.Province && s.OfficerID == "x"
					may := strings.Contains(own, p.letter)
					if !may && same && officerOnly {
						may = r == people.Officer || own == "o" || people.IsLeader(r) && strings.Contains(sees, p.letter)
						if may {
							added++
						}
					}
					if got := people.Can(who, right.Act, s); got != may {
						t.Errorf("%s %s %s at %s, standing in: %v, want %v", right.Act, l.letter, r, p.letter, got, may)
					}
				}
			}
		}
	}
	if added < 8 {
		t.Errorf("standing in added only %d rights; the officer's own acts should be among them", added)
	}
	for _, act := range []string{"issue.sign", "issue.return", "issue.cancel", "admin.own_password"} {
		if !slices.Contains(never, act) {
			t.Errorf("%s must stay a person's own", act)
		}
	}
}

func TestADeputySignsNothingOfTheOfficerWhoIsAway(t *testing.T) {
	t.Parallel()
	who := people.Who{ID: "me", Role: people.Officer, Province: 66, OfficeCode: "66.01", Level: 2, For: "x"}
	s := people.Subject{Province: 66, OfficeCode: "66.01", OfficerID: "x"}
	if _, ok := people.CanSign(who, people.FamilyOfficer, s, "2026-11-22", nil); ok {
		t.Error("the deputy signs the officer's paper without a power")
	}
	if !people.StandsIn(who, "case.view", s) || people.StandsIn(people.Who{ID: "me", Role: people.Clerk, Province: 66, OfficeCode: "66.01", Level: 2, For: "x"}, "case.view", s) {
		t.Error("standing in is said of who needs it, and only of him: a clerk sees his office's cases anyhow")
	}
	for name, change := range map[string]func(*people.Subject){
		"of another province":        func(s *people.Subject) { s.Province = 79 },
		"of another officer":         func(s *people.Subject) { s.OfficerID = "z" },
		"of an id that begins alike": func(s *people.Subject) { s.OfficerID = "xx" },
		"nobody has":                 func(s *people.Subject) { s.OfficerID = "" },
	} {
		s := s
		change(&s)
		if people.Can(who, "case.view", s) {
			t.Errorf("the deputy sees a case %s", name)
		}
	}
}

func TestWhoMayStandInForWhom(t *testing.T) {
	t.Parallel()
	away := people.Who{ID: "a", Role: people.Officer, Province: 66, OfficeCode: "66.01", Level: 2}
	for _, c := range []struct {
		name   string
		deputy people.Who
		want   bool
	}{
		{"an officer of the room", people.Who{ID: "b", Role: people.Officer, Province: 66, OfficeCode: "66.01", Level: 2}, true},
		{"himself", away, false},
		{"an officer of another room", people.Who{ID: "b", Role: people.Officer, Province: 66, OfficeCode: "66.02", Level: 2}, false},
		{"an officer of the provincial agency", people.Who{ID: "b", Role: people.Officer, Province: 66, OfficeCode: "66", Level: 1}, true},
		{"the head of the room", people.Who{ID: "b", Role: people.RoomHead, Province: 66, OfficeCode: "66.01", Level: 2}, true},
		{"a clerk, who is no officer (L25)", people.Who{ID: "b", Role: people.Clerk, Province: 66, OfficeCode: "66.01", Level: 2}, false},
		{"an officer of another province", people.Who{ID: "b", Role: people.Officer, Province: 79, OfficeCode: "79", Level: 1}, false},
		{"an account without id", people.Who{Role: people.Officer, Province: 66, OfficeCode: "66.01", Level: 2}, false},
	} {
		if got := people.MayStandIn(away, c.deputy); got != c.want {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}
