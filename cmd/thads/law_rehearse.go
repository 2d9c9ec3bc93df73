package main

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"thads/internal/calendar"
	"thads/internal/casefile"
	"thads/internal/desk/admin"
	"thads/internal/errs"
	"thads/internal/rule"
	"thads/internal/store"
	"thads/law"
)

var errRehearseSame = errs.Define(errs.Invalid, "law.rehearse_same", "Thư mục %s không có tệp pack.yaml của một gói luật; hãy chỉ đúng thư mục của gói dự thảo.")

// rehearsal is what a draft pack would change, in numbers and case numbers; no name and no text of a case is in it.
type rehearsal struct {
	Draft    string      `json:"draft"`
	Against  string      `json:"against"`
	Regime   rule.Regime `json:"regime"`
	Problems int         `json:"problems"` // of the draft's own check
	Clocks   struct {
		Seen      int     `json:"seen"`
		Moved     int     `json:"moved"`
		Uncounted int     `json:"uncounted"` // not countable under the law in force either
		By        []tally `json:"by"`
	} `json:"clocks"`
	Cases struct {
		Seen    int     `json:"seen"`
		Touched int     `json:"touched"`
		By      []tally `json:"by"`
	} `json:"cases"`
	Steps struct {
		Cases   int     `json:"cases"` // whose steps were read
		Seen    int     `json:"seen"`
		Changed int     `json:"changed"`
		By      []tally `json:"by"`
	} `json:"steps"`
}

// tally is one kind of change with how often it happens and the first cases it happens to.
type tally struct {
	About  string   `json:"about"` // T-042, OP-23.postpone
	Name   string   `json:"name"`
	What   string   `json:"what"`
	Detail string   `json:"detail,omitempty"`
	Count  int      `json:"count"` // periods, cases or steps
	Lines  int      `json:"lines,omitempty"`
	First  []string `json:"first,omitempty"` // province and number of the decision, the id where there is none yet

	last pick
}

// pick is one case.
type pick struct {
	province int64
	id       string
	number   string // of its decision; empty before it has one
}

// named is what the case is called in the answer; no title, which holds a name.
func (p pick) named() string { return fmt.Sprintf("%02d %s", p.province, cmp.Or(p.number, p.id)) }

// tallies gathers changes by what they are.
type tallies struct {
	by   map[string]*tally
	most int // cases to name
}

// add answers the tally of a change and whether the case is new to it; the lines of one case come one after the other.
func (t *tallies) add(k tally, p pick) (x *tally, fresh bool) {
	key := k.About + "\x00" + k.What + "\x00" + k.Detail
	if t.by == nil {
		t.by = map[string]*tally{}
	}
	x = t.by[key]
	if x == nil {
		x = &k
		t.by[key] = x
	}
	fresh = p.id != x.last.id || p.province != x.last.province
	if fresh && len(x.First) < t.most && !slices.Contains(x.First, p.named()) {
		x.First = append(x.First, p.named())
	}
	x.last = p
	return x, fresh
}

func (t *tallies) list() []tally {
	out := []tally{}
	for _, x := range t.by {
		out = append(out, *x)
	}
	slices.SortFunc(out, func(a, b tally) int {
		return cmp.Or(cmp.Compare(b.Count, a.Count), cmp.Compare(a.About, b.About), cmp.Compare(a.What, b.What), cmp.Compare(a.Detail, b.Detail))
	})
	return out
}

// lawRehearse tries a draft pack on what the house has: running periods, lines as they stand, steps that were done. It only
// reads.
func lawRehearse(ctx context.Context, e env, args []string) (err error) {
	f := newFlags("law rehearse")
	c := commonFlags(f)
	most := f.Int("first", 5, "how many cases to name for each change")
	sample := f.Int("sample", 500, "how many cases' steps to try")
	rest, err := parse(e, f, args)
	if err != nil || len(rest) != 1 {
		return errUsage
	}
	s, err := c.open(ctx, e)
	if err != nil {
		return err
	}
	defer func() {
		if e := s.Close(); err == nil {
			err = e
		}
	}()
	base, draft, problems, err := draftAt(ctx, s, rest[0])
	if err != nil {
		return err
	}
	out := rehearsal{Draft: draft.Ref(), Regime: draft.Regime, Problems: problems}
	if k := base.Pack(draft.Regime); k != nil {
		out.Against = k.Ref()
	}
	r := base.Rehearse(draft)
	if err := out.clocks(ctx, s, base, r, *most); err != nil {
		return err
	}
	picked, err := out.cases(ctx, s, r, *most, *sample)
	if err != nil {
		return err
	}
	if err := out.steps(ctx, s, r, *most, picked); err != nil {
		return err
	}
	if c.json {
		return printJSON(e, out)
	}
	_, err = e.out.Write([]byte(out.text()))
	return err
}

// draftAt reads the draft, and the law in force over the calendar that administrators amended.
func draftAt(ctx context.Context, s *store.Store, dir string) (base *rule.Packs, draft *rule.Pack, problems int, err error) {
	if base, err = rule.Load(law.Files); err != nil {
		return nil, nil, 0, err
	}
	days, err := s.CalendarDays(ctx)
	if err != nil {
		return nil, nil, 0, err
	}
	rows, err := admin.Overlay(base.Calendar, days)
	if err != nil {
		return nil, nil, 0, err
	}
	base = base.Overlay(rows...)
	abs, err := filepath.Abs(dir)
	if err != nil {
		return nil, nil, 0, err
	}
	if _, err := os.Stat(filepath.Join(abs, "pack.yaml")); err != nil {
		return nil, nil, 0, errRehearseSame.New(dir).Because(err)
	}
	papers, err := formCodes()
	if err != nil {
		return nil, nil, 0, err
	}
	name := filepath.Base(abs)
	if draft, err = rule.LoadDraft(os.DirFS(abs), name, base); err != nil {
		return nil, nil, 0, err
	}
	return base, draft, len(rule.Check(os.DirFS(abs), name, base, papers).Problems), nil
}

// clocks counts every running period under both texts.
func (o *rehearsal) clocks(ctx context.Context, s *store.Store, base *rule.Packs, r *rule.Rehearsal, most int) error {
	regimes, names := map[string]rule.Regime{}, map[string]string{}
	for _, k := range base.List() {
		regimes[k.Name] = k.Regime
	}
	if k := base.Pack(r.Regime); k != nil {
		for _, d := range k.Deadlines() {
			names[d.ID] = d.NameVI
		}
	}
	t := tallies{most: most}
	err := s.LiveClocks(ctx, func(c store.LiveClock) error {
		o.Clocks.Seen++
		pack, _, _ := strings.Cut(c.Pack, "@")
		open := rule.OpenDue{ID: c.ID, Deadline: c.Duty, From: time.UnixMicro(c.Started), Regime: regimes[pack], Variant: c.Variant}
		if c.Excluded != "" {
			if err := json.Unmarshal([]byte(c.Excluded), &open.Excluded); err != nil {
				return fmt.Errorf("excluded time of clock %s: %w", c.ID, err)
			}
		}
		change, moved, err := r.Clock(open)
		if err != nil {
			o.Clocks.Uncounted++ // an agreed length, or a limit of an older release
			return nil
		}
		if !moved {
			return nil
		}
		o.Clocks.Moved++
		k := tally{About: c.Duty, Name: names[c.Duty], What: "later", Detail: c.Variant}
		switch {
		case change.Lost != "":
			k.What, k.Detail = "lost", change.Lost
		case change.Is.Before(change.Was):
			k.What = "sooner"
		}
		x, _ := t.add(k, pick{c.Province, cmp.Or(c.Case, c.ID), c.Number})
		x.Count++
		return nil
	})
	o.Clocks.By = t.list()
	return err
}

// cases counts the cases and lines that meet a changed act where they stand, and picks those whose steps are tried: spread
// evenly over all, so that old and new ones are among them.
func (o *rehearsal) cases(ctx context.Context, s *store.Store, r *rule.Rehearsal, most, sample int) (picked []pick, err error) {
	t := tallies{most: most}
	last, touched, stride := "", "", 1
	err = s.LineStates(ctx, func(l store.LinesAt) error {
		id := fmt.Sprint(l.Province, " ", l.Case)
		if id != last {
			if last = id; o.Cases.Seen%stride == 0 && sample > 0 {
				picked = append(picked, pick{l.Province, l.Case, l.Number})
			}
			if len(picked) == 2*sample && sample > 0 { // twice too many: every other one goes
				for i := range sample {
					picked[i] = picked[2*i]
				}
				picked, stride = picked[:sample], stride*2
			}
			o.Cases.Seen++
		}
		for _, d := range r.State(l.State) {
			x, fresh := t.add(tally{About: d.Op + "." + d.Act, Name: d.Name, What: d.What, Detail: d.Detail}, pick{l.Province, l.Case, l.Number})
			if fresh {
				x.Count++
			}
			x.Lines += l.Lines
			if touched != id {
				touched = id
				o.Cases.Touched++
			}
		}
		return nil
	})
	o.Cases.By = t.list()
	return picked[:min(len(picked), max(sample, 0))], err
}

// steps tries what was done in some cases under the draft.
func (o *rehearsal) steps(ctx context.Context, s *store.Store, r *rule.Rehearsal, most int, picked []pick) error {
	t := tallies{most: most}
	for _, p := range picked {
		facts, lines, err := s.StepsOf(ctx, p.province, p.id)
		if err != nil {
			return err
		}
		done, err := pastSteps(facts, lines)
		if err != nil {
			return err
		}
		o.Steps.Cases++
		for _, d := range done {
			o.Steps.Seen++
			changes := r.Step(d)
			if len(changes) > 0 {
				o.Steps.Changed++
			}
			for _, c := range changes {
				k := tally{About: c.Op + "." + c.Act, Name: c.Name, What: c.What, Detail: c.Detail}
				if c.What == "due" && !c.Is.IsZero() {
					k.Detail += ": sớm hơn"
					if c.Was.Before(c.Is) {
						k.Detail = c.Detail + ": muộn hơn"
					}
				}
				x, _ := t.add(k, p)
				x.Count++
			}
		}
	}
	o.Steps.By = t.list()
	return nil
}

// pastSteps reads the operations' facts of a case, with where the lines of each stood before as far as the facts tell.
func pastSteps(facts []store.Fact, lines []casefile.Line) ([]rule.PastStep, error) {
	at := map[string]string{} // line to state; unknown before its first move
	var out []rule.PastStep
	for _, f := range facts {
		var b struct {
			Input struct {
				List, Letter, On string
				Lines            []string
			}
			Changes []store.Change
		}
		if err := json.Unmarshal([]byte(f.Body), &b); err != nil {
			return nil, fmt.Errorf("step %s: %w", f.ID, err)
		}
		on := calendar.DateOf(time.UnixMicro(f.At))
		if d, err := calendar.ParseDate(b.Input.On); err == nil {
			on = d
		}
		s := rule.PastStep{Act: f.Act, List: b.Input.List, Letter: b.Input.Letter, On: on}
		moved := map[string]string{}
		for _, c := range b.Changes {
			if state, ok := c.Cols.Get("state").(string); ok && c.Table == "obligation" && len(c.Key) == 2 {
				moved[fmt.Sprint(c.Key[1])] = state
			}
		}
		chosen := b.Input.Lines
		if len(chosen) == 0 && len(moved) == 0 {
			for _, l := range lines {
				chosen = append(chosen, l.ID)
			}
		}
		for id := range moved {
			chosen = append(chosen, id)
		}
		for _, id := range chosen {
			if at[id] != "" && !slices.Contains(s.From, at[id]) {
				s.From = append(s.From, at[id])
			}
		}
		slices.Sort(s.From)
		for id, state := range moved {
			at[id] = state
		}
		out = append(out, s)
	}
	return out, nil
}

// text is the rehearsal for a person.
func (o *rehearsal) text() string {
	var b strings.Builder
	fmt.Fprintf(&b, "Thử gói luật dự thảo %s thay cho %s (chế độ %s). Không thay đổi dữ liệu.\n", o.Draft, o.Against, o.Regime)
	if o.Problems > 0 {
		fmt.Fprintf(&b, "Gói dự thảo còn %d chỗ sai; hãy chạy thads law check để xem.\n", o.Problems)
	}
	fmt.Fprintf(&b, "\nThời hạn đang chạy: %d, đổi ngày hết hạn: %d, không tính lại được: %d\n", o.Clocks.Seen, o.Clocks.Moved, o.Clocks.Uncounted)
	table(&b, o.Clocks.By)
	fmt.Fprintf(&b, "\nViệc thi hành án: %d, gặp quy định khác ở trạng thái hiện tại: %d\n", o.Cases.Seen, o.Cases.Touched)
	table(&b, o.Cases.By)
	fmt.Fprintf(&b, "\nViệc đã làm, thử lại theo dự thảo: %d của %d hồ sơ, khác: %d\n", o.Steps.Seen, o.Steps.Cases, o.Steps.Changed)
	table(&b, o.Steps.By)
	return b.String()
}

var changeNames = map[string]string{"later": "hết hạn muộn hơn", "sooner": "hết hạn sớm hơn", "lost": "không tính được nữa"}

func table(b *strings.Builder, list []tally) {
	for _, t := range list {
		what := cmp.Or(changeNames[t.What], rule.DifferenceVI(t.What))
		if t.Detail != "" {
			what += " (" + t.Detail + ")"
		}
		count := fmt.Sprint(t.Count)
		if t.Lines > 0 {
			count += fmt.Sprintf(" (%d khoản)", t.Lines)
		}
		fmt.Fprintf(b, "  %-9s %s %s: %s\n", count, t.About, t.Name, what)
		if len(t.First) > 0 {
			fmt.Fprintf(b, "            %s\n", strings.Join(t.First, ", "))
		}
	}
}
