package apptest_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"thads/internal/apptest"
	"thads/internal/calendar"
	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/desk/admin"
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
	trail   []string
	off     []string // the times it declared not to count
	reach   *reach
}

// reach is what the histories came to: acts of each regime as their facts stand there, and the grounds they rested on.
type reach struct {
	acts, grounds map[string]int
	stuck         map[string]string // where the roads were refused, and why
}

// pick draws one of n alike: rapid's own ranges lean towards their small ends, which most histories would then share.
func pick(t *rapid.T, n int, what string) int {
	x := 0
	for span := 1; span < 8*n; span *= 2 {
		x *= 2
		if rapid.Bool().Draw(t, what) {
			x++
		}
	}
	return x % n
}

func (l *life) key() string { l.n++; return fmt.Sprintf("life %s %d", l.c.ID, l.n) }

func (l *life) read() *store.Reader { return l.h.Store.For(people.OperatorWho) }

// regime is the law that a step of this case follows on a day (L116).
func (l *life) regime(at time.Time) rule.Regime {
	return rule.RegimeOf(calendar.DateOf(time.UnixMicro(l.c.OpenedAt)), calendar.Date{}, rule.Ordinary, calendar.DateOf(at)).Regime
}

func (l *life) pack() *rule.Pack { return l.h.Desk.Law().Pack(l.regime(l.h.Clock())) }

// mostLives is how many histories a run plays; THADS_LIVES asks for more.
const mostLives = 32

// TestWhateverHappensEveryActTheLawTimesHasOneClock plays random histories under both laws: of cases opened under the new
// one, and of cases opened under the old one that may live into the new.
func TestWhateverHappensEveryActTheLawTimesHasOneClock(t *testing.T) {
	t.Parallel()
	t.Run("sqlite", func(t *testing.T) { t.Parallel(); lives(t, storetest.SQLiteDSN(t)) })
	t.Run("postgres", func(t *testing.T) { t.Parallel(); lives(t, storetest.PostgresDSN(t)) })
}

func lives(t *testing.T, dsn string) {
	t.Helper()
	begin := map[bool]time.Time{false: time.Date(2026, 10, 5, 9, 0, 0, 0, desk.Zone()), true: time.Date(2026, 1, 12, 9, 0, 0, 0, desk.Zone())}
	h := apptest.Open(t, dsn, begin[true])
	texts, number := readTitles(t), 0
	most := mostLives
	if n, err := strconv.Atoi(os.Getenv("THADS_LIVES")); err == nil {
		most = n
	}
	others, done := 0, &reach{map[string]int{}, map[string]int{}, map[string]string{}}
	from := rand.IntN(len(roads)) // a short run goes other roads each time
	for lived := range most {
		r, old := roads[(from+lived/2)%len(roads)], lived%2 == 0
		t.Run(fmt.Sprintf("%s, old law %v", r.name, old), func(t *testing.T) {
			played, broken := false, false
			rapid.Check(t, func(rt *rapid.T) { // one history; when it breaks a promise, the shortest that does
				if played && !broken {
					return
				}
				played, broken = true, true
				h.Set(begin[old])
				l := &life{h: h, ctx: t.Context(), reach: done}
				number++
				l.open(rt, r, texts[r.title], 1000+number, old)
				l.live(rt, r)
				others += l.others
				broken = false
			})
		})
	}
	report, err := h.Store.Verify(t.Context(), store.VerifyOpts{})
	if err != nil || len(report.Violations) > 0 {
		t.Errorf("after %d lives: %v %+v", most, err, report.Violations)
	}
	if os.Getenv("THADS_LIVES") != "" {
		t.Logf("where the roads were refused:\n%s", strings.Join(done.stuckAt(), "\n"))
	}
	t.Logf("%d lives, %d times others come first", most, others)
	for _, r := range []rule.Regime{rule.A, rule.B} {
		if share := done.told(t, h.Desk.Law().Pack(r), string(r)); share < 30 {
			t.Errorf("regime %s: the histories reach %d%% of the acts, too few to prove anything", r, share)
		}
	}
}

// live goes a road, most of the time to its end, and on from there at random.
func (l *life) live(t *rapid.T, r road) {
	steps := strings.Split(strings.TrimSpace(r.steps), "\n")
	if pick(t, 4, "not all the way") == 0 {
		steps = steps[:pick(t, len(steps), "far")]
	}
	l.walk(t, r, steps)
	for range 15 + pick(t, 40, "steps") {
		switch pick(t, 20, "what") {
		case 0, 1:
			l.pass(t, rapid.IntRange(1, 400).Draw(t, "hours"))
		case 2:
			l.outage(t)
		case 3, 4, 5:
			l.press(t)
		case 6, 7, 8:
			for range 6 { // a paper all the way
				l.press(t)
			}
		default:
			for range 4 {
				if l.act(t) {
					break
				}
			}
		}
		l.promise(t)
	}
	l.leave(t)
	l.count(t)
}

// outage declares by two administrators a time that does not count; every running period it meets is counted again.
func (l *life) outage(t *rapid.T) {
	from := l.h.Clock().In(desk.Zone()).AddDate(0, 0, rapid.IntRange(-3, 10).Draw(t, "from"))
	in := admin.OutageIn{Stage: admin.Propose, Province: 66, Name: "thử", LegalRef: "thử", FromDay: from.Format(time.DateOnly),
		ToDay: from.AddDate(0, 0, rapid.IntRange(0, 5).Draw(t, "days")).Format(time.DateOnly)}
	got, err := desk.Do(l.ctx, l.h.Desk, l.who(t, "quantri1"), l.key(), admin.Outage, in)
	if err == nil {
		_, err = desk.Do(l.ctx, l.h.Desk, l.who(t, "quantri2"), l.key(), admin.Outage, admin.OutageIn{Stage: admin.Approve, ID: got.ID})
	}
	if l.lawful(t, err, "outage") {
		l.off = append(l.off, got.ID)
		if err := admin.MoveForOutages(l.ctx, l.h.Desk); err != nil {
			t.Fatal(err)
		}
	}
}

// leave takes out of force the times that this history declared not to count: the next one begins on the same day.
func (l *life) leave(t *rapid.T) {
	for _, id := range l.off {
		for _, x := range [][2]string{{"quantri1", admin.Propose}, {"quantri2", admin.Approve}} {
			in := admin.OutageIn{Stage: x[1], ID: id, Off: true, LegalRef: "thử"}
			if _, err := desk.Do(l.ctx, l.h.Desk, l.who(t, x[0]), l.key(), admin.Outage, in); err != nil {
				t.Fatal(err)
			}
		}
	}
	if err := admin.MoveForOutages(l.ctx, l.h.Desk); err != nil {
		t.Fatal(err)
	}
	l.promise(t)
}

// pass lets hours go by and the sweep come.
func (l *life) pass(t *rapid.T, hours int) {
	l.h.Set(l.h.Clock().Add(time.Duration(hours) * time.Hour))
	if _, err := enforce.Sweep(l.ctx, l.h.Desk); err != nil {
		t.Fatalf("sweep: %v", err)
	}
	if err := l.h.Carry(l.ctx); err != nil { // what goes to another province, and its answer
		t.Fatalf("carry: %v", err)
	}
	l.late(t)
}

// press brings a paper that waits one stage on: completed, signed, numbered and issued, or given up; it says whether any waited.
func (l *life) press(t *rapid.T) (waiting bool) {
	papers, err := l.read().PapersOf(l.ctx, 66, "case", l.c.ID)
	if err != nil {
		t.Fatal(err)
	}
	papers = slices.DeleteFunc(papers, func(p document.Paper) bool { return p.Over() })
	if len(papers) == 0 {
		return false
	}
	p := papers[pick(t, len(papers), "paper")]
	switch {
	case p.State == document.Draft && (l.c.DecisionNo == "" || pick(t, 8, "give up") > 0):
		err = l.complete(t, p)
	case p.State == document.Draft || p.State == document.Submitted && l.c.DecisionNo != "" && pick(t, 30, "drop") == 0:
		_, err = desk.Do(l.ctx, l.h.Desk, l.who(t, "thutruong"), l.key(), issue.Drop, issue.Ref{Province: 66, ID: p.ID, Reason: "thử"})
	case p.State == document.Submitted:
		for _, signer := range []people.Who{l.officer(t), l.who(t, "thutruong"), l.who(t, "ketoan"), l.who(t, "thukho"), l.who(t, "tiepnhan1")} {
			if _, err = desk.Do(l.ctx, l.h.Desk, signer, l.key(), issue.Sign, issue.SignIn{Province: 66, ID: p.ID, Rev: p.Rev, Blob: "aa"}); errs.KindOf(err) != errs.Forbidden || err == nil {
				break
			}
		}
	default:
		seal := l.who(t, "vanthu")
		if _, err = desk.Do(l.ctx, l.h.Desk, seal, l.key(), issue.Number, issue.Ref{Province: 66, ID: p.ID}); err == nil {
			_, err = desk.Do(l.ctx, l.h.Desk, seal, l.key(), issue.Issue, issue.IssueIn{Province: 66, ID: p.ID, Blob: "bb"})
		}
	}
	done := l.lawful(t, err, "press "+p.FormCode+" "+p.State)
	if done {
		l.trail = append(l.trail, p.FormCode+" "+p.State)
	}
	return true
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

func (l *life) facts(t *rapid.T) int {
	fs, err := l.read().FactsOfCase(l.ctx, 66, l.c.ID)
	if err != nil {
		t.Fatal(err)
	}
	return len(fs)
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
		if r.State == casefile.Releasing && !running && l.timedRelease(r.Kind) {
			t.Fatalf("%s must be lifted and no clock says by when, after %v", r.Kind, l.trail)
		}
		if slices.Contains(states, casefile.Entrusted) {
			continue // measures hold until the other agency replaces them (L49.2)
		}
		if r.State == casefile.On && (c.State == casefile.Closed || c.State == casefile.Archived) && l.restricts(r.Kind) {
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

// restricts says whether a flag is a restriction, which an act must lift, and no mark: money kept for who does not come
// outlives its case.
func (l *life) restricts(kind string) bool {
	return slices.ContainsFunc(l.pack().Flags(), func(f rule.Flag) bool { return f.Key == kind && f.Lift != "" })
}

// timedRelease says whether both laws that the case may have lived under give the end of a measure a length; the old one gave
// the security measures none.
func (l *life) timedRelease(kind string) bool {
	for _, f := range l.pack().Flags() {
		if f.Key != kind {
			continue
		}
		d, err := l.h.Desk.Law().Deadline(f.Within, l.regime(time.UnixMicro(l.c.OpenedAt)), calendar.DateOf(time.UnixMicro(l.c.OpenedAt)))
		return err == nil && d.Length.Unit != rule.None
	}
	return false
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
	at := time.UnixMicro(k.StartedAt)
	d, err := l.h.Desk.Law().Deadline(k.Duty, l.regime(at), calendar.DateOf(at))
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
		regime, day := l.regime(time.UnixMicro(f.At)), calendar.DateOf(time.UnixMicro(f.At))
		pack := l.h.Desk.Law().Pack(regime)
		o, _ := pack.Operation(op)
		a, ok := o.Act(key)
		if !ok {
			t.Fatalf("fact %s is no act of the pack", f.Act)
		}
		for _, e := range a.Effects {
			duty := e.Arm + e.By
			release := slices.ContainsFunc(pack.Flags(), func(x rule.Flag) bool { return x.Times(duty) })
			if duty == "" || e.When != "" || release {
				continue
			}
			if d, err := l.h.Desk.Law().Deadline(duty, regime, day); err != nil || d.Length.Unit == rule.None {
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
