package people

import (
	"slices"
	"strings"

	"thads/internal/vn"
)

// Declaration is what an official says about himself so that work finds the right hands: a relative whose cases he may not
// run (L16.2d), his own home and identity, an area he works in.
type Declaration struct {
	ID         string `db:"id,key"`
	Rev        int64  `db:"rev"`
	Province   int64  `db:"province_id"`
	AccountID  string `db:"account_id"`
	Kind       string `db:"kind"` // kin | self | area
	Name       string `db:"name"` // of the relative
	IdentityNo string `db:"identity_no"`
	Address    string `db:"address"`  // kin and self: a home; area: a commune, "xã Ea Kar"
	Relation   string `db:"relation"` // kin: a key of Relations
	At         int64  `db:"at"`
	By         string `db:"by_id"`
	EndedAt    int64  `db:"ended_at"`
}

// Table names the rows' home for the store.
func (Declaration) Table() string { return "declaration" }

// Kinds of declaration.
const (
	Kin  = "kin"
	Self = "self"
	Area = "area"
)

// Relations are the relatives whose cases an officer may not run, as people choose them (L16.2d).
var Relations = []struct{ Key, Name string }{
	{"spouse", "Vợ, chồng"}, {"child", "Con đẻ, con nuôi"}, {"parent", "Cha, mẹ đẻ; cha, mẹ nuôi"}, {"grandparent", "Ông, bà nội, ngoại"},
	{"sibling", "Anh, chị, em ruột của mình hoặc của vợ, chồng"}, {"uncle", "Bác, chú, cậu, cô, dì"}, {"nephew", "Cháu ruột"},
	{"interest", "Người khác có quyền, lợi ích liên quan"},
}

// RelationName is what people read for a relation.
func RelationName(key string) string {
	for _, r := range Relations {
		if r.Key == key {
			return r.Name
		}
	}
	return key
}

// Named is a party as far as a conflict of interest goes.
type Named struct{ Name, IdentityNo, Address string }

// Why is one reason for or against a choice, in words, with its clause.
type Why struct {
	Say     string `json:"say"`
	Clause  string `json:"clause,omitempty"`
	Against bool   `json:"against,omitempty"`
}

// Probe is what to look for among the parties of a case: everybody of a name, or, when Home is not empty, everybody of a
// family name at an address. All folded.
type Probe struct{ Name, Home string }

// Finds says whether a party with these words (" ho ten | dia chi", folded) is meant.
func (p Probe) Finds(words string) bool {
	if p.Name == "" {
		return false
	}
	if p.Home == "" {
		return strings.HasPrefix(words, " "+p.Name+" |")
	}
	return strings.HasPrefix(words, " "+p.Name+" ") && strings.HasSuffix(words, "| "+p.Home)
}

// Probes says which parties a conflict of interest could lie in, so that a case of 45,000 parties is asked for these only.
func Probes(a Account, ds []Declaration) []Probe {
	out := []Probe{{Name: vn.Fold(a.Name)}}
	for _, d := range ds {
		switch {
		case d.Kind == Kin && d.Name != "":
			out = append(out, Probe{Name: vn.Fold(d.Name)})
		case d.Kind == Self && d.Address != "":
			out = append(out, Probe{Name: family(a.Name), Home: vn.Fold(d.Address)})
		}
	}
	slices.SortFunc(out, func(p, q Probe) int { return strings.Compare(p.Name+"|"+p.Home, q.Name+"|"+q.Home) })
	return slices.Compact(out)
}

// family is the folded family name: the first word of a Vietnamese name.
func family(name string) string {
	f := strings.Fields(vn.Fold(name))
	if len(f) == 0 {
		return ""
	}
	return f[0]
}

// Conflicts says why an officer may not run a case with these parties: a party has his own name, his identity number, or his
// family name at his home, or is a relative he declared. The same name with another identity number is another person.
func Conflicts(a Account, ds []Declaration, parties []Named) (out []Why) {
	say := func(words string) {
		if w := (Why{Say: words, Clause: "L16.2d", Against: true}); !slices.Contains(out, w) {
			out = append(out, w)
		}
	}
	own := Declaration{}
	for _, d := range ds {
		if d.Kind == Self {
			own = d
		}
	}
	for _, p := range parties {
		name := vn.Fold(p.Name)
		switch {
		case own.IdentityNo != "" && p.IdentityNo == own.IdentityNo:
			say("Có số định danh của chính đương sự " + p.Name)
		case name == vn.Fold(a.Name) && (own.IdentityNo == "" || p.IdentityNo == ""):
			say("Trùng họ tên với đương sự " + p.Name)
		case own.Address != "" && family(p.Name) == family(a.Name) && vn.Fold(p.Address) == vn.Fold(own.Address):
			say("Cùng họ và cùng nơi ở với đương sự " + p.Name)
		}
		for _, d := range ds {
			if d.Kind != Kin {
				continue
			}
			sameID, otherID := d.IdentityNo != "" && d.IdentityNo == p.IdentityNo, d.IdentityNo != "" && p.IdentityNo != "" && d.IdentityNo != p.IdentityNo
			if sameID || vn.Fold(d.Name) == name && name != "" && !otherID {
				say("Đã khai đương sự " + p.Name + " là người liên quan: " + strings.ToLower(RelationName(d.Relation)))
			}
		}
	}
	return out
}
