package apptest_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/desk/intake"
	"thads/internal/desk/issue"
	"thads/internal/document"
	"thads/internal/extract"
	"thads/internal/people"
)

// titles are the made-up judgments that histories begin with.
type titles map[string]string

func readTitles(t *testing.T) titles {
	t.Helper()
	out := titles{}
	for _, r := range roads {
		text, err := os.ReadFile(filepath.Join("story/testdata", r.title))
		if err != nil {
			t.Fatal(err)
		}
		out[r.title] = string(text)
	}
	return out
}

var (
	titleNumber = regexp.MustCompile(`(?m)([Ss]ố: )\d+/\d{4}/`)
	titleDay    = regexp.MustCompile(`(?m)^(Ngày: ).*$`)
)

// open brings a made-up judgment through intake and answers the case that a road begins with: the first that has a line of
// its kind, on a request where nothing else takes the line up.
func (l *life) open(t *rapid.T, r road, text string, number int, old bool) {
	day, year, effective := "10-9-2026", 2026, "2026-09-20"
	if old {
		day, year, effective = "10-12-2025", 2025, "2025-12-20"
	}
	if r.aged { // long in force: the time for who does not come is over
		day, year, effective = "10-11-2021", 2021, "2021-11-20"
	}
	text = titleDay.ReplaceAllString(titleNumber.ReplaceAllString(text, fmt.Sprintf("${1}%d/%d/", number, year)), "${1}"+day)
	clerk := l.who(t, "tiepnhan1")
	scanned, err := l.h.Scanner().Judgment(l.ctx, "ban-an.txt", []byte(text))
	if err != nil || scanned.Reading == nil {
		t.Fatalf("the judgment can't be read: %v %s", err, scanned.Problem)
	}
	in, err := scanned.Receive(clerk.Province, clerk.OfficeCode, "court")
	if err != nil {
		t.Fatal(err)
	}
	var reading extract.Reading
	if err := json.Unmarshal([]byte(in.Reading), &reading); err != nil {
		t.Fatal(err)
	}
	confirmed := casefile.Propose(&reading)
	confirmed.Effective = effective
	for i := range confirmed.Lines {
		if r.kind == "interim_measure" { // what a person says of a decision that orders something for the time being
			confirmed.Lines[i].Kind = r.kind
		}
	}
	l.c.ID = fmt.Sprint("new ", number)
	j, err := desk.Do(l.ctx, l.h.Desk, clerk, l.key(), intake.Receive, in)
	if err != nil {
		t.Fatal(err)
	}
	opened, err := desk.Do(l.ctx, l.h.Desk, clerk, l.key(), intake.Confirm, intake.ConfirmIn{Province: 66, ID: j.ID, Confirmed: confirmed})
	if err != nil {
		t.Fatal(err)
	}
	cases := opened.Cases
	if r.request {
		q, err := desk.Do(l.ctx, l.h.Desk, clerk, l.key(), intake.TakeRequest, intake.RequestIn{Province: 66, Office: clerk.OfficeCode, Channel: "counter",
			FiledDay: desk.DayOf(l.h.Clock()), Requester: confirmed.Parties[0].Name, Address: "thử", JudgmentID: j.ID})
		if err != nil {
			t.Fatal(err)
		}
		got, err := desk.Do(l.ctx, l.h.Desk, clerk, l.key(), intake.Accept, intake.AcceptIn{Province: 66, ID: q.ID, Judgment: j.ID})
		if err != nil {
			t.Fatal(err)
		}
		cases = got.Cases
	}
	if l.c, err = l.read().Case(l.ctx, 66, l.first(t, cases, r.kind)); err != nil {
		t.Fatal(err)
	}
	for range 3 {
		l.press(t)
	}
	if l.c, err = l.read().Case(l.ctx, 66, l.c.ID); err != nil || l.c.DecisionNo == "" {
		t.Fatalf("the case has no decision: %v", err)
	}
}

// first is the first of some cases with a line of a kind.
func (l *life) first(t *rapid.T, cases []string, kind string) string {
	for _, id := range cases {
		c, err := l.read().Case(l.ctx, 66, id)
		if err != nil {
			t.Fatal(err)
		}
		lines, err := l.read().Lines(l.ctx, c)
		if err != nil {
			t.Fatal(err)
		}
		if kind == "" || slices.ContainsFunc(lines, func(x casefile.Line) bool { return x.Kind == kind }) {
			return id
		}
	}
	t.Fatalf("no case with a line of kind %q among %d", kind, len(cases))
	return ""
}

// complete writes into a draft what its form still lacks, as who drafts it does.
func (l *life) complete(t *rapid.T, p document.Paper) error {
	form, data, err := issue.Open(p)
	if err != nil {
		return err
	}
	for range 4 {
		for _, f := range form.Missing(data) {
			for _, v := range []string{"thử", "1", "2026-10-10", "true"} {
				if form.Put(data, map[string]string{f.Path: v}) == nil {
					break
				}
			}
		}
	}
	who := l.drafter(t, func(r people.Role) bool { return people.Prepares(r, p.Family) })
	_, err = desk.Do(l.ctx, l.h.Desk, who, l.key(), issue.Edit, issue.EditIn{Province: 66, ID: p.ID, Data: data, Submit: true})
	return err
}

// drafter is who of the house may draft an act: its officer, or the first whose work it is.
func (l *life) drafter(t *rapid.T, may func(people.Role) bool) people.Who {
	who := l.officer(t)
	for i := 0; i < len(hands) && !may(who.Role); i++ {
		who = l.who(t, hands[i])
	}
	return who
}
