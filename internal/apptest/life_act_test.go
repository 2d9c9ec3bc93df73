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
	if pick(t, 4, "something new") > 0 { // what this history has not done yet
		for i := len(ops) - 1; i >= 0; i-- {
			fresh := slices.DeleteFunc(slices.Clone(acts[i]), func(a rule.Act) bool { return slices.Contains(l.trail, ops[i].Code+"."+a.Key) })
			if len(fresh) > 0 {
				acts[i] = fresh
			} else if len(ops) > 1 {
				ops, acts = slices.Delete(ops, i, i+1), slices.Delete(acts, i, i+1)
			}
		}
	}
	if pick(t, 8, "calm") > 0 { // else most cases would end before anything is sold or paid
		for i := len(ops) - 1; i >= 0 && len(ops) > 1; i-- {
			if slices.Contains([]string{"OP-10", "OP-23", "OP-24", "OP-25", "OP-28"}, ops[i].Code) {
				ops, acts = slices.Delete(ops, i, i+1), slices.Delete(acts, i, i+1)
			}
		}
	}
	i := pick(t, len(ops), "operation")
	return ops[i], acts[i]
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
	if pick(t, 3, "another") == 0 {
		who = l.who(t, hands[pick(t, len(hands), "who")])
	}
	o, acts := l.offers(t, states, who.Role)
	if len(acts) == 0 {
		return false
	}
	a := acts[pick(t, len(acts), "act")]
	in := enforce.StepIn{Province: 66, Case: l.c.ID, Op: o.Code, Act: a.Key, Values: l.values(t, a, lines, false), Evidence: []string{"tài liệu"}}
	if len(a.Grounds) > 0 {
		list := a.Grounds[pick(t, len(a.Grounds), "list")]
		gs := l.pack().Grounds(list)
		in.List, in.Letter = list, gs[pick(t, len(gs), "ground")].Letter
	}
	if len(a.Letters) > 0 {
		in.Letter = a.Letters[pick(t, len(a.Letters), "letter")]
	}
	if a.Part && rapid.Bool().Draw(t, "part") {
		in.Lines = []string{lines[pick(t, len(lines), "line")].ID}
	}
	if pick(t, 4, "override") == 0 {
		in.Override = "có căn cứ tẩu tán tài sản"
	}
	if limits, err := l.read().Restrictions(l.ctx, l.c); err != nil {
		t.Fatal(err)
	} else if len(limits) > 0 && pick(t, 4, "lift") == 0 {
		in.Lift = []string{limits[pick(t, len(limits), "measure")].ID}
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
		if optional && (bare && key != "held_on" || pick(t, 3, key+" left out") == 0) {
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
			out[key] = max(0, sums[pick(t, len(sums), key)])
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
			out[key] = ps[pick(t, len(ps), key)].ID
		case "item":
			items, err := l.read().Items(l.ctx, l.c)
			if err != nil {
				t.Fatal(err)
			}
			if bare && len(items) > 0 {
				out[key] = items[len(items)-1].ID
			} else if len(items) > 0 {
				out[key] = items[pick(t, len(items), key)].ID
			}
		case "holders":
			out[key] = rapid.SampledFrom([]string{"thử một", "thử hai", "thử một; thử hai"}).Draw(t, key)
		case "office":
			out[key] = "79"
		case "officer":
			out[key] = l.who(t, rapid.SampledFrom([]string{"chv1", "chv2", "chv3"}).Draw(t, key)).ID
		case "complaint": // the only one there is
		case "choice":
			out[key] = in.Options[pick(t, len(in.Options), key)].Key
		default:
			out[key] = "thử " + rapid.SampledFrom([]string{"một", "hai"}).Draw(t, key)
		}
	}
	return out
}
