package enforce

import (
	"fmt"
	"slices"
	"strings"

	"thads/internal/casefile"
	"thads/internal/desk"
)

// AnswerIn is what the receiver of an entrusting answered; Message is the once-key's source.
type AnswerIn struct {
	Province int64                  `json:"province"`
	Message  string                 `json:"message"`
	Answer   casefile.EntrustAnswer `json:"answer"`
}

// Answer does with the case what the receiver's answer means: accepted closes T-071, refused brings the lines back, replaced
// ends measures.
var Answer = desk.Act[AnswerIn, Done]{Name: "enforce.entrust_answer", Run: func(t *desk.Tx, in AnswerIn) (Done, error) {
	a := in.Answer
	s := StepIn{Province: in.Province, Case: a.Case, Op: "OP-24", Lines: a.Lines, Values: map[string]any{}}
	switch a.Kind {
	case casefile.EntrustAccepted:
		s.Act, s.Values["paper_no"], s.Values["paper_on"] = "accepted", a.PaperNo, a.PaperOn
	case casefile.EntrustRefused:
		s.Act, s.Values["reason"] = "refused", strings.TrimRight(a.Agency+": "+a.Reason, ". ")
	case casefile.EntrustReplaced:
		s.Act, s.Values["paper_no"] = "replaced", a.PaperNo
		for _, id := range a.Limits {
			s.Lift = append(s.Lift, id)
		}
		slices.Sort(s.Lift)
	default:
		return Done{}, fmt.Errorf("answer %q to an entrusting", a.Kind)
	}
	p, err := prepare(t, s)
	if err != nil {
		return Done{}, err
	}
	state, err := p.apply(t, "")
	return Done{Case: a.Case, Op: s.Op, Act: s.Act, State: state}, err
}}

// restore lets the lines that come back be worked on: who holds the case is told why.
func restore(p *plan, t *desk.Tx, _ string) error {
	p.chase(t, "Nơi nhận từ chối uỷ thác, các khoản trở lại đây: sửa quyết định uỷ thác hoặc tiếp tục thi hành")
	return nil
}

// settled ends what stood still while the answer was awaited.
func settled(p *plan, t *desk.Tx, _ string) error {
	for i, k := range p.clocks {
		if k.State != desk.Held || !p.covers(k) {
			continue
		}
		if slices.ContainsFunc(p.runsFor(k), func(i int) bool { return !p.lines[i].State.Ended() }) {
			continue
		}
		if err := t.End(k, p.in.Name()); err != nil {
			return err
		}
		p.clocks[i].State = desk.Over
	}
	return nil
}

// replaced ends the measures that the receiver has replaced by its own, or ended: no decision here is needed for that
// (L49.2). One that other lines of this case need holds on for them.
func replaced(p *plan, t *desk.Tx, _ string) error {
	for i, r := range p.limits {
		if r.State == casefile.Off || !slices.Contains(p.in.Lift, r.ID) {
			continue
		}
		was := r
		var rest []string
		only := strings.Fields(r.LineIDs)
		for _, l := range p.lines {
			if (len(only) == 0 || slices.Contains(only, l.ID)) && !l.State.Ended() {
				rest = append(rest, l.ID)
			}
		}
		if len(rest) > 0 {
			r.LineIDs = strings.Join(rest, " ")
		} else {
			r.State, r.EndedAt, r.EndedBy = casefile.Off, t.Now.UnixMicro(), p.in.Name()
		}
		t.Put(&was, &r)
		p.limits[i] = r
	}
	return nil
}
