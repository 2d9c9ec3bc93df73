package people_test

import (
	"flag"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"thads/internal/people"
)

var rewrite = flag.Bool("rewrite", false, "write docs/rights.md anew")

// everybody is every role the policy can name.
var everybody = append(slices.Clone(people.Roles), people.Robot, people.Operator)

// A level is a kind of office and a person's place in it, with a subject in each of the four places.
type level struct {
	letter, name string
	number       int
	province     int64
	office       string
	places       []place
}

type place struct {
	letter  string
	subject func(id string) people.Subject
}

func at(province int64, office, officer string) func(string) people.Subject {
	return func(id string) people.Subject {
		if officer == "" {
			officer := id
			return people.Subject{Province: province, OfficeCode: office, OfficerID: officer}
		}
		return people.Subject{Province: province, OfficeCode: office, OfficerID: officer}
	}
}

var levels = []level{
	{"K", "phòng khu vực", 2, 66, "66.01", []place{{"o", at(66, "66.01", "")}, {"f", at(66, "66.01", "x")}, {"p", at(66, "66.02", "x")}, {"n", at(79, "79.01", "x")}}},
	{"T", "cơ quan tỉnh", 1, 66, "66", []place{{"o", at(66, "66", "")}, {"f", at(66, "66", "x")}, {"p", at(66, "66.02", "x")}, {"n", at(79, "79.01", "x")}}},
	{"C", "Cục", 0, 0, people.Centre, []place{{"o", at(0, people.Centre, "")}, {"f", at(0, people.Centre, "x")}, {"p", at(0, "", "x")}, {"n", at(79, "79.01", "x")}}},
}

// exists says whether the matrix has the person at all.
func exists(r people.Role, l level) bool {
	if r == people.Robot || r == people.Operator {
		return l.number == 0
	}
	return people.Fits(r, l.number)
}

func (l level) who(r people.Role) people.Who {
	return people.Who{ID: "me", Role: r, Province: l.province, OfficeCode: l.office, Level: l.number}
}

// reach asks the policy for every place.
func (l level) reach(r people.Role, act string) string {
	var b strings.Builder
	for _, p := range l.places {
		if people.Can(l.who(r), act, p.subject("me")) {
			b.WriteString(p.letter)
		}
	}
	return b.String()
}

func TestEveryActForEveryRoleAtEveryPlaceIsAsTheLawHasIt(t *testing.T) {
	t.Parallel()
	want := readRights(t)
	acts := map[string]bool{}
	for _, right := range people.Policy {
		if acts[right.Act] {
			t.Errorf("%s stands twice in the policy", right.Act)
		}
		acts[right.Act] = true
	}
	for key := range want {
		if act, _, _ := strings.Cut(key, " "); !acts[act] {
			t.Errorf("rights.txt knows the act %s, the policy does not", act)
			acts[act] = true
		}
	}
	cells := 0
	for _, act := range slices.Sorted(maps.Keys(acts)) {
		for _, l := range levels {
			for _, r := range everybody {
				if !exists(r, l) {
					continue
				}
				cells += len(l.places)
				key := fmt.Sprintf("%s %s %s", act, l.letter, r)
				if got := l.reach(r, act); got != want[key] {
					t.Errorf("%s: the policy gives %q, the law %q", key, got, want[key])
				}
				delete(want, key)
			}
		}
	}
	for key := range want {
		t.Errorf("rights.txt expects %s, whom no office has", key)
	}
	if cells < 2500 {
		t.Errorf("only %d cells were compared", cells)
	}
}

// readRights reads the hand-written table: "act level role" -> places.
func readRights(t *testing.T) map[string]string {
	t.Helper()
	b, err := os.ReadFile("testdata/rights.txt")
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]string{}
	for n, line := range strings.Split(string(b), "\n") {
		f := strings.Fields(line)
		if len(f) == 0 || strings.HasPrefix(line, "#") || strings.HasPrefix(line, neverLine) {
			continue
		}
		for _, cell := range f[2:] {
			role, places, ok := strings.Cut(cell, ":")
			key := f[0] + " " + f[1] + " " + role
			if _, twice := out[key]; !ok || twice || !slices.Contains(everybody, people.Role(role)) {
				t.Fatalf("rights.txt line %d: %q", n+1, cell)
			}
			out[key] = places
		}
	}
	return out
}

func TestWhoHasNoPlaceHasNoRight(t *testing.T) {
	t.Parallel()
	empty := people.Subject{}
	for _, right := range people.Policy {
		for _, r := range people.Roles {
			if right.Roles[r] == people.Nation {
				continue // needs no place
			}
			who := people.Who{Role: r, Province: 66, Level: 2} // an account whose id and office were lost on the way
			if people.Can(who, right.Act, empty) || people.Can(who, right.Act, people.Subject{Province: 79}) {
				t.Errorf("%s without id and office may %s", r, right.Act)
			}
		}
		if people.Can(people.Who{}, right.Act, empty) || people.Can(people.Who{ID: "x", Role: "nobody"}, right.Act, empty) {
			t.Errorf("somebody without a role may %s", right.Act)
		}
	}
	// An office level that was not filled in must not make a provincial head one of the centre.
	if people.Can(people.Who{ID: "h", Role: people.Head, Province: 66, OfficeCode: "66"}, "case.view", people.Subject{Province: 79}) {
		t.Error("a head whose level is missing sees another province")
	}
	if people.Can(people.Who{ID: "h", Role: people.Head, Province: 66, OfficeCode: "66", Level: 1}, "no.such_act", people.Subject{Province: 66}) {
		t.Error("an act that the policy does not know is allowed")
	}
}

func TestThePageOfRightsIsThePolicy(t *testing.T) {
	t.Parallel()
	const name = "../../docs/rights.md"
	got := rightsPage()
	if *rewrite {
		if err := os.WriteFile(name, []byte(got), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("docs/rights.md is not the policy any more; run go test ./internal/people -rewrite (- page, + policy)\n%s", diff)
	}
}

// rightsPage prints the policy for readers: one line an act, one column a role.
func rightsPage() string {
	var b strings.Builder
	b.WriteString(`# Rights

Generated from ` + "`people.Policy`" + `; do not edit. The hand-written expectation it is tested against stands in
` + "`internal/people/testdata/rights.txt`" + `. Who is not named may not.

Per office level, in this order: phòng khu vực / cơ quan tỉnh / Cục. **o** a case of his own, **f** another case of his
office, **p** another office of his province, **n** another province; a dot: nowhere there, a dash: no such office has the role.

| act |`)
	for _, r := range everybody {
		b.WriteString(" " + r.Name() + " |")
	}
	b.WriteString("\n|---|" + strings.Repeat("---|", len(everybody)) + "\n")
	for _, right := range people.Policy {
		b.WriteString("| `" + right.Act + "` |")
		for _, r := range everybody {
			var cells []string
			any := false
			for _, l := range levels {
				switch {
				case !exists(r, l):
					cells = append(cells, "–")
				case l.reach(r, right.Act) == "":
					cells = append(cells, "·")
				default:
					any = true
					cells = append(cells, l.reach(r, right.Act))
				}
			}
			if any {
				b.WriteString(" " + strings.TrimSpace(strings.Join(cells, "/")))
			}
			b.WriteString(" |")
		}
		b.WriteString("\n")
	}
	return b.String()
}
