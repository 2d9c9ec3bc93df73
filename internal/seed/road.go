package seed

import (
	"context"
	"fmt"
	"strings"
	"time"

	"thads/internal/calendar"
	"thads/internal/casefile"
	"thads/internal/desk/enforce"
	folder "thads/internal/desk/file"
	"thads/internal/document"
	"thads/internal/people"
	"thads/internal/rule"
)

// road is where one case goes after its decision is out: a chain of chapters, each of which does its act through the desk
// and plans the next. What a chapter would do after the nation's last day stays undone: the case still runs.
type road struct {
	r       *runner
	id      string
	officer people.Who
	lines   []casefile.Line
	money   []string // lines somebody owes; nil: all of the case
	sum     int64    // of them, in dong
	debtor  string   // the first of them
	measure string   // form of the decision that ends a measure in force
}

var ways = []string{"direct", "mail", "posting", "relative"}

// decided begins a road once the decision is out: its file is opened, the procuracy gets its copy, the debtor is served.
func (r *runner) decided(_ context.Context, p document.Paper) error {
	w := &road{r: r, id: p.CaseID, officer: r.crew.byID[p.OfficerID]}
	if r.s.chance(96) {
		w.plan(w.days(0, 2), func(ctx context.Context) error {
			_, err := do(ctx, r, w.officer, folder.Open, folder.OpenIn{Province: r.province, Case: w.id})
			return err
		})
	}
	if r.s.chance(96) {
		w.plan(w.days(0, 2), func(ctx context.Context) error {
			return w.act(ctx, r.crew.records, "OP-06.send", enforce.StepIn{Values: map[string]any{"manner": "trục liên thông văn bản"}})
		})
	}
	if r.s.chance(95) {
		w.plan(w.days(1, 5), w.serve)
	}
	return nil
}

func (w *road) plan(at time.Time, do func(context.Context) error) { w.r.plan(at, do) }

// days is a moment in the working hours some working days from now, at least and at most.
func (w *road) days(least, most int) time.Time {
	r := w.r
	n := least + r.s.IntN(most-least+1)
	if n == 0 {
		return r.later(r.now, 0)
	}
	d := calendar.DateOf(r.now)
	for n > 0 {
		if d = d.AddDays(1); r.calendar.IsWork(d) {
			n--
		}
	}
	return at(r.s, d)
}

// after is a moment in the working hours at least so many days from now and at most so many working days later than that.
func (w *road) after(days, most int) time.Time {
	d := calendar.DateOf(w.r.now).AddDays(days)
	for n := w.r.s.IntN(most + 1); n > 0 || !w.r.calendar.IsWork(d); d = d.AddDays(1) {
		if w.r.calendar.IsWork(d) {
			n--
		}
	}
	return at(w.r.s, d)
}

// regime is the law of a step taken now.
func (w *road) regime() rule.Regime { return rule.RegimeOn(calendar.DateOf(w.r.now)) }

// act does one act of an operation now.
func (w *road) act(ctx context.Context, who people.Who, name string, in enforce.StepIn) error {
	_, err := w.step(ctx, who, name, in)
	return err
}

func (w *road) step(ctx context.Context, who people.Who, name string, in enforce.StepIn) (enforce.Done, error) {
	in.Province, in.Case = w.r.province, w.id
	in.Op, in.Act, _ = strings.Cut(name, ".")
	if g, ok := grounds[name]; ok {
		in.List, in.Letter, in.Evidence = g.of(w.regime()), g.letter(w.regime()), []string{g.proof}
	}
	done, err := do(ctx, w.r, who, enforce.Step, in)
	if err != nil {
		return done, fmt.Errorf("%s of %s: %w", name, w.id, err)
	}
	return done, nil
}

// decide proposes an act that takes effect with its paper, has the paper signed and sealed, and then goes on. What is
// proposed under one law is out before the next day.
func (w *road) decide(ctx context.Context, name string, in enforce.StepIn, then func(context.Context) error) error {
	done, err := w.step(ctx, w.officer, name, in)
	if err != nil {
		return err
	}
	if done.Draft == "" {
		return fmt.Errorf("%s of %s drafted no paper", name, w.id)
	}
	w.papers(done.Draft, then)
	return nil
}

// papers has the papers that wait signed and sealed, and goes on when that of the form is out.
func (w *road) papers(form string, then func(context.Context) error) {
	w.plan(w.r.now.Add(time.Duration(10+w.r.s.IntN(80))*time.Minute), func(ctx context.Context) error {
		return w.r.sign(ctx, "case", w.id, false, func(ctx context.Context, p document.Paper) error {
			if p.FormCode != form || then == nil {
				return nil
			}
			return then(ctx)
		})
	})
}

// ground is what an act rests on under each law, list and letter, and what proves it.
type ground struct{ a, b, proof string }

func (g ground) of(r rule.Regime) string     { s, _, _ := strings.Cut(g.by(r), " "); return s }
func (g ground) letter(r rule.Regime) string { _, s, _ := strings.Cut(g.by(r), " "); return s }
func (g ground) by(r rule.Regime) string {
	if r == rule.A {
		return g.a
	}
	return g.b
}

var grounds = map[string]ground{
	"OP-09.no_means":         {"L44a.1 a", "L38.1 a", "Biên bản xác minh điều kiện thi hành án"},
	"OP-10.separate_book":    {"N9.5 -", "N22.1 -", "Biên bản xác minh định kỳ"},
	"OP-10.send_back":        {"", "L38.4 -", "Biên bản xác minh định kỳ"},
	"OP-11.freeze":           {"L66.3 a", "L66.1 a", "Văn bản trả lời của ngân hàng"},
	"OP-13.deduct":           {"L71 1", "L71 1", "Văn bản trả lời của ngân hàng"},
	"OP-13.income":           {"L71 2", "L71 2", "Xác nhận thu nhập"},
	"OP-14.seize":            {"L71 3", "L71 4", "Biên bản xác minh tài sản"},
	"OP-23.postpone":         {"L48.1 c", "L46.1 c", "Văn bản thoả thuận hoãn"},
	"OP-23.resume":           {"L48.4 1", "L46.3 1", "Văn bản thoả thuận hoãn đã hết thời hạn"},
	"OP-23.suspend":          {"L49.2 -", "L47.1 a", "Thông báo thụ lý đơn yêu cầu mở thủ tục phá sản"},
	"OP-23.resume_suspended": {"L49.3 c", "L47.3 d", "Quyết định của Toà án"},
	"OP-28.terminate":        {"L50.1 a", "L48 2", "Trích lục khai tử, kết quả xác minh di sản"},
}

// serve serves the decision, and draws what becomes of the case.
func (w *road) serve(ctx context.Context) error {
	r := w.r
	how := map[string]any{"how": oneOf(r.s, ways)}
	if how["how"] == "relative" {
		how["receiver"], _, _ = human(r.s, r.province)
		how["relation"] = "con"
	}
	if err := w.act(ctx, w.officer, "OP-06.serve_decision", enforce.StepIn{Values: how}); err != nil {
		return err
	}
	var err error
	if w.lines, err = r.store.For(people.RobotWho(r.province)).Lines(ctx, casefile.Case{Province: r.province, ID: w.id}); err != nil {
		return err
	}
	var owed []string
	for _, l := range w.lines {
		if l.DebtorIDs == "" {
			w.thing(l)
			continue
		}
		owed = append(owed, l.ID)
		w.sum += l.Amount
		if w.debtor == "" {
			w.debtor, _, _ = strings.Cut(l.DebtorIDs, " ")
		}
	}
	if len(owed) < len(w.lines) {
		w.money = owed
	}
	if len(owed) > 0 {
		w.fate()
	}
	return nil
}

// thing plans what becomes of a line that nobody owes: it is given back, destroyed or handed to the State.
func (w *road) thing(l casefile.Line) {
	only := []string{l.ID}
	switch {
	case !w.r.s.chance(80):
	case l.Kind == casefile.Return && l.Amount > 0:
		to, _, _ := strings.Cut(l.PayeeIDs, " ")
		w.plan(w.days(2, 25), func(ctx context.Context) error {
			return w.decide(ctx, "OP-22.give", enforce.StepIn{Lines: only, Values: map[string]any{"recipient": to, "amount": l.Amount, "receipt": w.number("UNC")}}, nil)
		})
	case l.Kind == casefile.Destruction:
		w.plan(w.days(5, 40), func(ctx context.Context) error {
			return w.decide(ctx, "OP-21.destroy", enforce.StepIn{Lines: only, Values: map[string]any{"held_on": calendar.DateOf(w.r.now).String(), "place": "Kho vật chứng của cơ quan thi hành án", "manner": "đốt"}}, nil)
		})
	case l.Kind == casefile.Confiscation:
		w.plan(w.days(5, 40), func(ctx context.Context) error {
			return w.decide(ctx, "OP-21.confiscate", enforce.StepIn{Lines: only, Values: map[string]any{"target": l.Text, "holder": "Cơ quan tài chính cùng cấp"}}, nil)
		})
	}
}

// number is an invented number of a receipt or voucher.
func (w *road) number(kind string) string { return fmt.Sprintf("%s %07d", kind, w.r.s.IntN(9_999_999)) }
