package seed

import (
	"slices"
	"strings"
	"testing"
	"time"

	"thads/internal/calendar"
	"thads/internal/casefile"
	"thads/internal/extract"
	"thads/internal/people"
	"thads/internal/rule"
	"thads/internal/vn"
	"thads/law"
)

// planned invents a nation without a database.
func planned(t *testing.T, cases int) *nation {
	t.Helper()
	packs, err := rule.Load(law.Files)
	if err != nil {
		t.Fatal(err)
	}
	day := calendar.MustDate("2026-11-22")
	n := &nation{House: House{Law: func() *rule.Packs { return packs }}, Options: Options{Cases: cases, Seed: 5, AsOf: day}, end: day.Start().Add(18 * time.Hour)}
	offices, err := people.Offices()
	if err != nil {
		t.Fatal(err)
	}
	byProvince := map[int64][]people.OfficeRow{}
	for _, o := range offices {
		byProvince[o.Province] = append(byProvince[o.Province], o)
	}
	for p, share := range shares(byProvince, cases) {
		n.runners = append(n.runners, n.runner(p, byProvince[p], share, n.start().Start()))
	}
	return n
}

func TestCasesAreSpreadAndSkewedAsTheNationsAre(t *testing.T) {
	t.Parallel()
	const cases = 4000
	var amounts []int64
	byProvince, asked := map[int64]int{}, 0
	for _, r := range planned(t, cases).runners {
		for _, f := range r.files {
			byProvince[r.province] += f.byRule.cases + f.byRequest.cases
			asked += f.byRequest.cases
			amounts = append(amounts, f.amounts()...)
		}
	}
	if n := len(amounts); n != cases {
		t.Fatalf("%d cases were planned, want %d", n, cases)
	}
	if n := byProvince[79]; n != 568 { // 14.2 %
		t.Errorf("Hồ Chí Minh City has %d cases, want 568", n)
	}
	if n := byProvince[1]; n < 268 || n > 275 { // 6.8 %
		t.Errorf("Hà Nội has %d cases, want 6.8 in a hundred", n)
	}
	if share := asked * 100 / cases; share < 8 || share > 25 {
		t.Errorf("%d in a hundred cases are on request, want about 14", share)
	}
	slices.Sort(amounts)
	var sum, top int64
	small := 0
	for i, a := range amounts {
		sum += a
		if i >= cases*95/100 {
			top += a
		}
		if a < 5_000_000 {
			small++
		}
	}
	if share := small * 100 / cases; share < 60 || share > 80 {
		t.Errorf("%d in a hundred cases are below 5 million dong, want about 70", share)
	}
	if share := top * 100 / sum; share < 70 {
		t.Errorf("the dearest twentieth holds %d in a hundred of the money, want the most of it", share)
	}
}

// amounts lists what is owed in each case the file will open.
func (f *file) amounts() (out []int64) {
	for _, side := range []struct {
		byRule bool
		opening
	}{{true, f.byRule}, {false, f.byRequest}} {
		if side.cases == 0 {
			continue
		}
		var owed []int64
		for _, l := range f.title.confirmed.Lines {
			if onRequest[l.Kind] != side.byRule {
				owed = append(owed, l.Amount)
			}
		}
		lines := f.lines(side.byRule)
		for _, g := range casefile.Split(lines, make([]string, len(lines)), string(rule.RegimeOn(calendar.DateOf(side.at)))) {
			var sum int64
			for _, i := range g.Lines {
				sum += owed[i]
			}
			out = append(out, sum)
		}
	}
	return out
}

func TestEveryInventedJudgmentCanBeConfirmed(t *testing.T) {
	t.Parallel()
	seen := map[string]bool{}
	for _, r := range planned(t, 1500).runners {
		for _, f := range r.files {
			c := f.title.confirmed
			if d := c.Doubts(); len(d) > 0 {
				t.Fatalf("%s: %s", c.Number, d[0])
			}
			key := casefile.SameKey(c.Court, c.Number, c.Date)
			if seen[key] {
				t.Errorf("%s of %s was invented twice", c.Number, c.Court)
			}
			seen[key] = true
			if c.Effective > calendar.DateOf(f.receivedAt).String() || f.receivedAt.After(f.confirmedAt) {
				t.Errorf("%s took effect on %s, came in at %v, was confirmed at %v", c.Number, c.Effective, f.receivedAt, f.confirmedAt)
			}
			for _, l := range c.Lines {
				if f.text[l.Start:l.End] != l.Text {
					t.Errorf("%s: evidence %q is not where the line says", c.Number, l.Text)
				}
			}
			for _, p := range c.Parties {
				if strings.ContainsAny(p.Name, "0123456789") || vn.Fold(p.Name) == "" {
					t.Errorf("%q is no name", p.Name)
				}
			}
		}
	}
}

// An official who opens an invented judgment sees what was invented: who is at law does not stand in the kind of the case.
func TestInventedJudgmentsAreReadAsTheyWereInvented(t *testing.T) {
	t.Parallel()
	read := 0
	for _, r := range planned(t, 300).runners {
		for _, f := range r.files {
			reading, err := extract.Read(f.title.text)
			if err != nil {
				t.Fatalf("%v in %s", err, f.title.text)
			}
			got, want := casefile.Propose(reading), f.title.confirmed
			if got.Kind != want.Kind || got.Number != want.Number || got.Date != want.Date {
				t.Errorf("read %q %s %s, invented %q %s %s", got.Kind, got.Number, got.Date, want.Kind, want.Number, want.Date)
			}
			if a, b := named(got), named(want); a != b {
				t.Errorf("read the parties %s, invented %s", a, b)
			}
			read++
		}
	}
	if read < 100 {
		t.Fatalf("%d judgments were read", read)
	}
}

func named(c casefile.Confirmed) string {
	var out []string
	for _, p := range c.Parties {
		out = append(out, p.Name)
	}
	slices.Sort(out)
	return strings.Join(out, ", ")
}
