package apptest_test

import (
	"context"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"thads/internal/apptest"
	"thads/internal/calendar"
	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/desk/enforce"
	"thads/internal/desk/issue"
	"thads/internal/document"
	"thads/internal/errs"
	"thads/internal/people"
	"thads/internal/rule"
	"thads/internal/store"
	"thads/internal/store/storetest"
	"thads/internal/task"
)

// A life is one case that goes through a random history: whatever the pack offers, by whoever may, in any order, with
// days passing between. What the law clock promises must hold after every step.
type life struct {
	h       *apptest.House
	ctx     context.Context //nolint:containedctx // of the test
	c       casefile.Case
	n       int
	checked int64 // steps already looked at
	others  int   // steps after which somebody else's time ends before any duty of the agency
}

func (l *life) key() string { l.n++; return fmt.Sprintf("life %s %d", l.c.ID, l.n) }

func (l *life) read() *store.Reader { return l.h.Store.For(people.OperatorWho) }

func (l *life) pack() *rule.Pack { return l.h.Desk.Law().Pack(rule.B) }

// TestWhateverHappensEveryActTheLawTimesHasOneClock plays random histories.
func TestWhateverHappensEveryActTheLawTimesHasOneClock(t *testing.T) {
	t.Parallel()
	start := time.Date(2026, 10, 5, 9, 0, 0, 0, desk.Zone())
	h := apptest.Open(t, storetest.SQLiteDSN(t), start)
	text, err := os.ReadFile("story/testdata/lien-doi.txt")
	if err != nil {
		t.Fatal(err)
	}
	lives, others, done := 0, 0, map[string]int{}
	rapid.Check(t, func(rt *rapid.T) {
		lives++
		h.Set(start)
		l := &life{h: h, ctx: t.Context()}
		id := h.IssuedCase(t, strings.ReplaceAll(string(text), "51/2026", fmt.Sprintf("%d/2026", 1000+lives)), "2026-09-20")
		if l.c, err = l.read().Case(l.ctx, 66, id); err != nil {
			rt.Fatal(err)
		}
		for range rapid.IntRange(15, 45).Draw(rt, "steps") {
			did := ""
			switch rapid.IntRange(0, 5).Draw(rt, "what") {
			case 0:
				l.pass(rt, rapid.IntRange(1, 400).Draw(rt, "hours"))
			case 1:
				l.press(rt)
			default:
				did = l.act(rt)
			}
			done[did]++
			l.promise(rt)
		}
		others += l.others
	})
	report, err := h.Store.Verify(t.Context(), store.VerifyOpts{})
	if err != nil || len(report.Violations) > 0 {
		t.Errorf("after %d lives: %v %+v", lives, err, report.Violations)
	}
	t.Logf("%d lives, %d times others come first: %v", lives, others, done)
	if len(done) < 12 {
		t.Errorf("the histories do too little to prove anything: %v", done)
	}
}

// pass lets hours go by and the sweep come.
func (l *life) pass(t *rapid.T, hours int) {
	l.h.Set(l.h.Clock().Add(time.Duration(hours) * time.Hour))
	if _, err := enforce.Sweep(l.ctx, l.h.Desk); err != nil {
		t.Fatalf("sweep: %v", err)
	}
	l.late(t)
}

// press brings a paper that waits one stage on: signed, or numbered and issued, or given up.
func (l *life) press(t *rapid.T) {
	papers, err := l.read().PapersOf(l.ctx, 66, "case", l.c.ID)
	if err != nil {
		t.Fatal(err)
	}
	papers = slices.DeleteFunc(papers, func(p document.Paper) bool { return p.Over() })
	if len(papers) == 0 {
		return
	}
	p := papers[rapid.IntRange(0, len(papers)-1).Draw(t, "paper")]
	switch {
	case p.State == document.Draft || rapid.IntRange(0, 9).Draw(t, "drop") == 0 && p.State == document.Submitted:
		_, err = desk.Do(l.ctx, l.h.Desk, l.who(t, "thutruong"), l.key(), issue.Drop, issue.Ref{Province: 66, ID: p.ID, Reason: "thử"})
	case p.State == document.Submitted:
		signer := l.who(t, "thutruong")
		if p.Family == people.FamilyOfficer {
			signer = l.officer(t)
		}
		_, err = desk.Do(l.ctx, l.h.Desk, signer, l.key(), issue.Sign, issue.SignIn{Province: 66, ID: p.ID, Rev: p.Rev, Blob: "aa"})
	default:
		seal := l.who(t, "vanthu")
		if _, err = desk.Do(l.ctx, l.h.Desk, seal, l.key(), issue.Number, issue.Ref{Province: 66, ID: p.ID}); err == nil {
			_, err = desk.Do(l.ctx, l.h.Desk, seal, l.key(), issue.Issue, issue.IssueIn{Province: 66, ID: p.ID, Blob: "bb"})
		}
	}
	l.lawful(t, err, "press "+p.FormCode+" "+p.State)
}

// lawful lets pass what the house refuses with a sentence; anything else is a fault.
func (l *life) lawful(t *rapid.T, err error, what string) bool {
	if err == nil {
		return true
	}
	if e := errs.As(err); e == nil || e.Def.Kind == errs.Internal {
		t.Fatalf("%s: %v", what, err)
	}
	return false
}

func (l *life) who(t *rapid.T, name string) people.Who {
	who, err := l.h.Store.Person(l.ctx, "daklak."+name)
	if err != nil {
		t.Fatal(err)
	}
	return who
}

func (l *life) officer(t *rapid.T) people.Who {
	c, err := l.read().Case(l.ctx, 66, l.c.ID)
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"chv1", "chv2", "chv3", "chv4"} {
		if who := l.who(t, name); who.ID == c.OfficerID {
			return who
		}
	}
	t.Fatal("the case has no officer")
	return people.Who{}
}

// act does one random act that the lines stand ready for; it answers the act that the house took.
func (l *life) act(t *rapid.T) string {
	lines, err := l.read().Lines(l.ctx, l.c)
	if err != nil {
		t.Fatal(err)
	}
	states := make([]casefile.State, len(lines))
	for i, x := range lines {
		states[i] = x.State
	}
	who := l.officer(t)
	if rapid.IntRange(0, 9).Draw(t, "another") == 0 {
		who = l.who(t, rapid.SampledFrom([]string{"ketoan", "thukho", "thutruong", "vanthu", "tiepnhan1"}).Draw(t, "who"))
	}
	offers := enforce.Offers(l.pack(), states, lines, who.Role)
	if len(offers) == 0 {
		return ""
	}
	o := offers[rapid.IntRange(0, len(offers)-1).Draw(t, "offer")]
	in := enforce.StepIn{Province: 66, Case: l.c.ID, Op: o.Op.Code, Act: o.Act.Key, Values: l.values(t, o.Act), Evidence: []string{"tài liệu"}}
	for _, list := range o.Act.Grounds {
		gs := l.pack().Grounds(list)
		in.List, in.Letter = list, gs[rapid.IntRange(0, len(gs)-1).Draw(t, "ground")].Letter
	}
	if len(o.Act.Letters) > 0 {
		in.Letter = o.Act.Letters[0]
	}
	if o.Act.Part && rapid.Bool().Draw(t, "part") {
		in.Lines = []string{lines[rapid.IntRange(0, len(lines)-1).Draw(t, "line")].ID}
	}
	if rapid.IntRange(0, 3).Draw(t, "override") == 0 {
		in.Override = "có căn cứ tẩu tán tài sản"
	}
	before := l.facts(t)
	if _, err = desk.Do(l.ctx, l.h.Desk, who, l.key(), enforce.Step, in); !l.lawful(t, err, in.Name()) {
		if after := l.facts(t); after != before {
			t.Fatalf("%s was refused and left %d facts", in.Name(), after-before)
		}
		return ""
	}
	return in.Name()
}

func (l *life) facts(t *rapid.T) int {
	fs, err := l.read().FactsOfCase(l.ctx, 66, l.c.ID)
	if err != nil {
		t.Fatal(err)
	}
	return len(fs)
}

// values enters something for all that an act asks.
func (l *life) values(t *rapid.T, a rule.Act) map[string]any {
	out := map[string]any{}
	for _, key := range a.Asks {
		key, optional := strings.CutSuffix(key, "?")
		if optional && rapid.IntRange(0, 2).Draw(t, key+" left out") == 0 {
			continue
		}
		in, _ := l.pack().Input(key)
		day := l.h.Clock().In(desk.Zone())
		switch in.Type {
		case "money":
			out[key] = rapid.SampledFrom([]int64{1, 5_000_000, 15_000_000, 20_000_000}).Draw(t, key)
		case "number":
			out[key] = int64(rapid.IntRange(1, 4).Draw(t, key))
		case "bool":
			out[key] = rapid.Bool().Draw(t, key)
		case "date":
			out[key] = day.AddDate(0, 0, rapid.IntRange(1, 90).Draw(t, key)).Format(time.DateOnly)
		case "time":
			out[key] = fmt.Sprintf("%02d:30", rapid.IntRange(0, 23).Draw(t, key))
		case "party":
			ps, err := l.read().Parties(l.ctx, 66, l.c.JudgmentID)
			if err != nil {
				t.Fatal(err)
			}
			out[key] = ps[rapid.IntRange(0, len(ps)-1).Draw(t, key)].ID
		case "item":
			items, err := l.read().Items(l.ctx, l.c)
			if err != nil {
				t.Fatal(err)
			}
			if len(items) > 0 {
				out[key] = items[rapid.IntRange(0, len(items)-1).Draw(t, key)].ID
			}
		case "holders":
			out[key] = rapid.SampledFrom([]string{"thử một", "thử hai", "thử một; thử hai"}).Draw(t, key)
		case "office":
			out[key] = "79"
		case "choice":
			out[key] = rapid.SampledFrom(in.Options).Draw(t, key).Key
		default:
			out[key] = "thử " + rapid.SampledFrom([]string{"một", "hai"}).Draw(t, key)
		}
	}
	return out
}

// promise is what holds after every step, told from the pack and not from the code that did it.
func (l *life) promise(t *rapid.T) {
	c, err := l.read().Case(l.ctx, 66, l.c.ID)
	if err != nil {
		t.Fatal(err)
	}
	l.c = c
	clocks, err := l.read().Clocks(l.ctx, 66, c.ID, "")
	if err != nil {
		t.Fatal(err)
	}
	facts, err := l.read().FactsOfCase(l.ctx, 66, c.ID)
	if err != nil {
		t.Fatal(err)
	}
	lines, err := l.read().Lines(l.ctx, c)
	if err != nil {
		t.Fatal(err)
	}
	l.timed(t, facts, clocks)
	l.alone(t, clocks)
	l.due(t, clocks)
	states := make([]casefile.State, len(lines))
	for i, x := range lines {
		states[i] = x.State
		if x.Paid > x.Collected || x.Amount > 0 && x.Collected > x.Amount {
			t.Fatalf("line %d: paid %d, collected %d of %d", i, x.Paid, x.Collected, x.Amount)
		}
	}
	limits, err := l.read().Restrictions(l.ctx, c)
	if err != nil {
		t.Fatal(err)
	}
	if want := casefile.Derive(states, slices.ContainsFunc(limits, casefile.Restriction.Binds)); c.State != want {
		t.Fatalf("the case stands in %s, its lines in %v", c.State, states)
	}
	for _, r := range limits {
		running := slices.ContainsFunc(clocks, func(k task.Clock) bool { return k.Subject == r.ID && k.State == desk.Live })
		if r.State == casefile.Releasing && !running {
			t.Fatalf("%s must be lifted and no clock says by when", r.Kind)
		}
		if slices.Contains(states, casefile.Entrusted) {
			continue // measures hold until the other agency replaces them (L49.2)
		}
		if r.State == casefile.On && (c.State == casefile.Closed || c.State == casefile.Archived) && r.Kind != "in_store" && r.Kind != "coercion_planned" && r.Kind != "provisional" && r.Kind != "S15" {
			items, err := l.read().Items(l.ctx, c)
			if err != nil {
				t.Fatal(err)
			}
			if slices.ContainsFunc(items, func(x casefile.Item) bool { return x.ID == r.ItemID && x.State == "sold" }) {
				continue // the buyer's until it is handed over or he gives it up (N14.2)
			}
			t.Fatalf("the case is over and %s still lies on it", r.Kind)
		}
	}
}

// due wants the case due when the agency's own soonest duty is, whoever else owes something sooner.
func (l *life) due(t *rapid.T, clocks []task.Clock) {
	own, ends := casefile.NoDue, casefile.NoDue
	for _, k := range clocks {
		if k.State == desk.Live {
			ends = min(ends, k.DueAt)
			if l.ours(k) {
				own = min(own, k.DueAt)
			}
		}
	}
	if ends < own {
		l.others++
	}
	if l.c.DueAt != own || l.c.EndsAt != ends {
		t.Fatalf("the case is due %d and ends %d; its own soonest duty is %d, the soonest of all %d", l.c.DueAt, l.c.EndsAt, own, ends)
	}
}

func (l *life) ours(k task.Clock) bool {
	d, err := l.h.Desk.Law().Deadline(k.Duty, rule.B, mustDay("2026-11-01"))
	return err == nil && d.Consequence == "official_duty"
}

// late wants the case among the late ones exactly when a duty of the agency's own ran out, and all that ran out in its
// officer's calendar.
func (l *life) late(t *rapid.T) {
	clocks, err := l.read().Clocks(l.ctx, 66, l.c.ID, "")
	if err != nil {
		t.Fatal(err)
	}
	now, ran, want := l.h.Clock().UnixMicro(), 0, false
	for _, k := range clocks {
		if k.State == desk.Live && k.DueAt <= now {
			ran++
			want = want || l.ours(k)
		}
	}
	calendar, err := l.read().DueList(l.ctx, store.DueScope{Province: 66, Officer: l.c.OfficerID}, store.DueFilter{To: now, Limit: 10_000})
	if err != nil {
		t.Fatal(err)
	}
	calendar = slices.DeleteFunc(calendar, func(r store.DueRow) bool { return r.Case.ID != l.c.ID })
	late, err := l.read().Cases(l.ctx, store.CaseFilter{Officer: l.c.OfficerID, Due: "late", Now: now, Limit: 10_000})
	if err != nil {
		t.Fatal(err)
	}
	if got := slices.ContainsFunc(late, func(c casefile.Case) bool { return c.ID == l.c.ID }); len(calendar) != ran || got != want {
		t.Fatalf("%d periods ran out, the officer's calendar has %d; late %v, the list says %v", ran, len(calendar), want, got)
	}
}

// timed wants, for every step that was done, a clock for each duty that its row begins without a condition: running,
// standing still, or ended by an act that is named.
func (l *life) timed(t *rapid.T, facts []store.Fact, clocks []task.Clock) {
	for _, f := range facts {
		if f.At <= l.checked || !strings.HasPrefix(f.Act, "OP-") {
			continue
		}
		op, key, _ := strings.Cut(f.Act, ".")
		o, _ := l.pack().Operation(op)
		a, ok := o.Act(key)
		if !ok {
			t.Fatalf("fact %s is no act of the pack", f.Act)
		}
		for _, e := range a.Effects {
			duty := e.Arm + e.By
			release := slices.ContainsFunc(l.pack().Flags(), func(x rule.Flag) bool { return x.Within == duty })
			if duty == "" || e.When != "" || release {
				continue
			}
			if d, err := l.h.Desk.Law().Deadline(duty, rule.B, mustDay("2026-11-01")); err != nil || d.Length.Unit == rule.None {
				continue
			}
			if !slices.ContainsFunc(clocks, func(k task.Clock) bool {
				return k.Duty == duty && (k.StartedBy == f.Act || k.State == desk.Live) && (k.State == desk.Live || k.State == desk.Held || k.ClosedBy != "" && k.ClosedAt > 0)
			}) {
				t.Fatalf("%s begins %s and there is no clock", f.Act, duty)
			}
		}
	}
	for _, f := range facts {
		l.checked = max(l.checked, f.At)
	}
}

// alone wants no duty to run twice for the same thing and line.
func (l *life) alone(t *rapid.T, clocks []task.Clock) {
	for i, a := range clocks {
		for _, b := range clocks[:i] {
			if a.Duty != b.Duty || a.Subject != b.Subject || a.Variant != b.Variant || a.StartedBy != b.StartedBy || a.ItemID != b.ItemID || a.Holder != b.Holder || a.Round != b.Round {
				continue
			}
			if (a.State == desk.Live || a.State == desk.Held) && (b.State == desk.Live || b.State == desk.Held) && meet(a.LineID, b.LineID) {
				t.Fatalf("%s runs twice (%s, %s)", a.Duty, a.StartedBy, b.StartedBy)
			}
		}
	}
}

func meet(a, b string) bool {
	if a == "" || b == "" {
		return true
	}
	return slices.ContainsFunc(strings.Fields(a), func(id string) bool { return slices.Contains(strings.Fields(b), id) })
}

func mustDay(iso string) calendar.Date {
	d, err := calendar.ParseDate(iso)
	if err != nil {
		panic(err)
	}
	return d
}
