package people

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"thads/internal/calendar"
	"thads/internal/vn"
)

// Load is what an officer holds: open cases, and how many of them have little time left.
type Load struct {
	Open int64 // all of them
	Soon int64 // a period ends within five days
	Late int64 // a period is over
}

// Weight makes loads comparable: a case whose time runs out counts twice, one that is late three times.
func (l Load) Weight() int64 { return l.Open + l.Soon + 2*l.Late }

// Matter is a case that needs an officer.
type Matter struct {
	OfficeCode string
	Homes      []string // addresses of its debtors, as printed
	OtherHand  string   // who has another case of the same judgment
}

// Candidate is an officer with what speaks for and against him.
type Candidate struct {
	Account
	Load     Load
	Declared []Declaration // his own, those still in force
	Found    []Named       // the parties of the matter that his probes found
	Away     string        // last day of his absence, ISO; empty: he is here
}

// Choice is an officer as proposed. Barred officers may not have the case at all.
type Choice struct {
	Account
	Load   Load
	Barred bool
	Away   bool
	Area   bool // the debtor lives where he works
	Whys   []Why
	weight int64
}

// areaBonus is how much less an officer counts who works where the debtor lives: a fifth of what he holds, at least three
// cases; a way saved is time for others.
func areaBonus(weight int64) int64 { return max(3, weight/5) }

// ProposeOfficer orders the officers of an office for a case, best first: who has another case of the judgment, then the
// lightest load with the place counted in; who is away comes after those who are here, who is barred last.
func ProposeOfficer(m Matter, cs []Candidate) []Choice {
	out := make([]Choice, 0, len(cs))
	least := int64(-1)
	for _, c := range cs {
		if w := c.Load.Weight(); least < 0 || w < least {
			least = w
		}
	}
	for _, c := range cs {
		ch := Choice{Account: c.Account, Load: c.Load, weight: c.Load.Weight(), Away: c.Away != ""}
		ch.Whys = Conflicts(c.Account, c.Declared, c.Found)
		ch.Barred = len(ch.Whys) > 0
		if c.ID == m.OtherHand {
			ch.Whys = append(ch.Whys, Why{Say: "Đang giữ việc khác của cùng bản án, quyết định"})
		}
		if place := commonArea(m.Homes, c.Declared); place != "" {
			ch.Area, ch.weight = true, ch.weight-areaBonus(ch.weight)
			ch.Whys = append(ch.Whys, Why{Say: "Phụ trách địa bàn " + place + ", nơi ở của người phải thi hành án"})
		} else if c.OfficeCode == m.OfficeCode && !ch.Barred {
			ch.Whys = append(ch.Whys, Why{Say: "Cùng phòng với hồ sơ"})
		}
		say := fmt.Sprintf("Đang giữ %d việc", c.Load.Open)
		if c.Load.Soon+c.Load.Late > 0 {
			say += fmt.Sprintf(" (%d quá hạn, %d đến hạn trong 5 ngày)", c.Load.Late, c.Load.Soon)
		}
		if c.Load.Weight() == least && len(cs) > 1 {
			say += fmt.Sprintf(", nhẹ nhất trong %d Chấp hành viên", len(cs))
		}
		ch.Whys = append(ch.Whys, Why{Say: say})
		if ch.Away {
			ch.Whys = append(ch.Whys, Why{Say: "Đang vắng đến hết ngày " + calendar.Short(c.Away), Against: true})
		}
		out = append(out, ch)
	}
	rank := func(c Choice) int {
		switch {
		case c.Barred:
			return 3
		case c.Away:
			return 2
		case c.ID == m.OtherHand:
			return 0
		}
		return 1
	}
	slices.SortStableFunc(out, func(a, b Choice) int {
		return cmp.Or(cmp.Compare(rank(a), rank(b)), cmp.Compare(a.weight, b.weight), strings.Compare(a.ID, b.ID))
	})
	return out
}

// commonArea is the commune that an officer declared and a debtor's address names; empty when there is none.
func commonArea(homes []string, ds []Declaration) string {
	for _, d := range ds {
		if d.Kind != Area {
			continue
		}
		want := communeOf(d.Address)
		for _, h := range homes {
			if got := communeOf(h); want != "" && got == want {
				return d.Address
			}
		}
	}
	return ""
}

// communeOf finds the commune in an address and gives its key, with the kind: a ward and a commune of one name differ.
func communeOf(address string) string {
	for _, part := range strings.Split(address, ",") {
		switch kind, name := vn.SplitPlace(part); kind {
		case "xã", "phường", "thị trấn", "đặc khu":
			return kind + " " + vn.PlaceKey(name)
		}
	}
	return ""
}

// IsCommune says whether a text names a commune, ward, township or special zone.
func IsCommune(s string) bool { return communeOf(s) != "" }
