package apptest_test

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"pgregory.net/rapid"

	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/desk/enforce"
	"thads/internal/people"
	"thads/internal/rule"
)

// hands are who works on a case beside its officer.
var hands = []string{"truongphong1", "thuky1", "tiepnhan1", "ketoan", "thuquy", "thukho", "thamtra", "vanthu", "thutruong", "photruong"}

// offers are the acts that the lines stand ready for, one operation with all of its acts.
func (l *life) offers(t *rapid.T, states []casefile.State, role people.Role) (rule.Operation, []rule.Act) {
	var ops []rule.Operation
	var acts [][]rule.Act
	for _, o := range l.pack().Operations() {
		var may []rule.Act
		for _, a := range o.Acts {
			if o.Code >= "OP-04" && enforce.MayDraft(a, role) && slices.ContainsFunc(states, func(s casefile.State) bool { return slices.Contains(a.FromStates(), string(s)) }) {
				may = append(may, a)
			}
		}
		if len(may) > 0 {
			ops, acts = append(ops, o), append(acts, may)
		}
	}
	if len(ops) == 0 {
		return rule.Operation{}, nil
	}
	if rapid.IntRange(0, 7).Draw(t, "calm") > 0 { // else most cases would end before anything is sold or paid
		for i := len(ops) - 1; i >= 0 && len(ops) > 1; i-- {
			if slices.Contains([]string{"OP-10", "OP-23", "OP-24", "OP-25", "OP-28"}, ops[i].Code) {
				ops, acts = slices.Delete(ops, i, i+1), slices.Delete(acts, i, i+1)
			}
		}
	}
	i := rapid.IntRange(0, len(ops)-1).Draw(t, "operation")
	return ops[i], acts[i]
}

// road brings a case some of the way that most cases go, so that what comes late is reached too.
var road = []string{"OP-06.serve_decision", "OP-08.has_means", "OP-08.asset_found", "OP-14.seize", "OP-15.contract", "OP-15.result_in", "OP-15.tell_result",
	"OP-16.auction_contract", "OP-16.announce", "OP-16.auctioned", "OP-16.paid", "OP-17.hand_over", "OP-20.distribute", "OP-20.pay"}

func (l *life) walk(t *rapid.T, far int) {
	for _, name := range road[:far] {
		op, key, _ := strings.Cut(name, ".")
		a, ok := l.pack().Act(name)
		if !ok {
			continue
		}
		for range 6 {
			lines, err := l.read().Lines(l.ctx, l.c)
			if err != nil {
				t.Fatal(err)
			}
			in := enforce.StepIn{Province: 66, Case: l.c.ID, Op: op, Act: key, Values: l.values(t, a, lines, true), Evidence: []string{"tài liệu"}, Override: "có căn cứ tẩu tán tài sản"}
			if len(a.Grounds) > 0 {
				in.List, in.Letter = a.Grounds[0], l.pack().Grounds(a.Grounds[0])[0].Letter
			}
			if len(a.Letters) > 0 {
				in.Letter = a.Letters[0]
			}
			who := l.officer(t)
			if !enforce.MayDraft(a, who.Role) {
				who = l.who(t, "ketoan")
			}
			if _, err := desk.Do(l.ctx, l.h.Desk, who, l.key(), enforce.Step, in); l.lawful(t, err, name) {
				l.trail = append(l.trail, name)
				break
			}
		}
		for range 12 {
			l.press(t)
		}
		if name == "OP-06.serve_decision" || name == "OP-15.tell_result" {
			l.pass(t, 400) // the voluntary period runs out, and that for a second valuation
		}
		l.promise(t)
	}
}

// act does one random act that the lines stand ready for; it says whether the house took it.
func (l *life) act(t *rapid.T) bool {
	lines, err := l.read().Lines(l.ctx, l.c)
	if err != nil {
		t.Fatal(err)
	}
	states := make([]casefile.State, len(lines))
	for i, x := range lines {
		states[i] = x.State
	}
	who := l.officer(t)
	if rapid.IntRange(0, 2).Draw(t, "another") == 0 {
		who = l.who(t, rapid.SampledFrom(hands).Draw(t, "who"))
	}
	o, acts := l.offers(t, states, who.Role)
	if len(acts) == 0 {
		return false
	}
	a := acts[rapid.IntRange(0, len(acts)-1).Draw(t, "act")]
	in := enforce.StepIn{Province: 66, Case: l.c.ID, Op: o.Code, Act: a.Key, Values: l.values(t, a, lines, false), Evidence: []string{"tài liệu"}}
	if len(a.Grounds) > 0 {
		list := a.Grounds[rapid.IntRange(0, len(a.Grounds)-1).Draw(t, "list")]
		gs := l.pack().Grounds(list)
		in.List, in.Letter = list, gs[rapid.IntRange(0, len(gs)-1).Draw(t, "ground")].Letter
	}
	if len(a.Letters) > 0 {
		in.Letter = a.Letters[rapid.IntRange(0, len(a.Letters)-1).Draw(t, "letter")]
	}
	if a.Part && rapid.Bool().Draw(t, "part") {
		in.Lines = []string{lines[rapid.IntRange(0, len(lines)-1).Draw(t, "line")].ID}
	}
	if rapid.IntRange(0, 3).Draw(t, "override") == 0 {
		in.Override = "có căn cứ tẩu tán tài sản"
	}
	if limits, err := l.read().Restrictions(l.ctx, l.c); err != nil {
		t.Fatal(err)
	} else if len(limits) > 0 && rapid.IntRange(0, 3).Draw(t, "lift") == 0 {
		in.Lift = []string{limits[rapid.IntRange(0, len(limits)-1).Draw(t, "measure")].ID}
	}
	before := l.facts(t)
	if _, err = desk.Do(l.ctx, l.h.Desk, who, l.key(), enforce.Step, in); !l.lawful(t, err, in.Name()) {
		if after := l.facts(t); after != before {
			t.Fatalf("%s was refused and left %d facts", in.Name(), after-before)
		}
		return false
	}
	l.trail = append(l.trail, in.Name())
	return true
}

// values enters something for all that an act asks; bare leaves out what it does not need.
func (l *life) values(t *rapid.T, a rule.Act, lines []casefile.Line, bare bool) map[string]any {
	out := map[string]any{}
	for _, key := range a.Asks {
		key, optional := strings.CutSuffix(key, "?")
		if optional && (bare && key != "held_on" || rapid.IntRange(0, 2).Draw(t, key+" left out") == 0) {
			continue
		}
		in, _ := l.pack().Input(key)
		day := l.h.Clock().In(desk.Zone())
		switch in.Type {
		case "money":
			sums := []int64{1, 5_000_000, 15_000_000, 20_000_000}
			for _, x := range lines {
				sums = append(sums, x.Left(), x.Collected-x.Paid)
			}
			items, err := l.read().Items(l.ctx, l.c)
			if err != nil {
				t.Fatal(err)
			}
			if key == "price" || bare {
				sums = append([]int64{20_000_000}, sums[3])
			}
			for _, x := range items {
				sums = append(sums, x.Worth(), x.Worth())
			}
			out[key] = max(0, rapid.SampledFrom(sums).Draw(t, key))
		case "number":
			out[key] = int64(rapid.IntRange(1, 4).Draw(t, key))
		case "bool":
			out[key] = rapid.Bool().Draw(t, key)
		case "date":
			out[key] = day.AddDate(0, 0, rapid.IntRange(-30, 90).Draw(t, key)).Format(time.DateOnly)
		case "time":
			out[key] = fmt.Sprintf("%02d:30", max(rapid.IntRange(-20, 23).Draw(t, key), 8))
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
		case "officer":
			out[key] = l.who(t, rapid.SampledFrom([]string{"chv1", "chv2", "chv3"}).Draw(t, key)).ID
		case "complaint": // the only one there is
		case "choice":
			out[key] = rapid.SampledFrom(in.Options).Draw(t, key).Key
		default:
			out[key] = "thử " + rapid.SampledFrom([]string{"một", "hai"}).Draw(t, key)
		}
	}
	return out
}
