package enforce

import (
	"fmt"
	"slices"
	"strings"

	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/people"
	"thads/internal/rule"
	"thads/internal/task"
)

// AssetAnswerIn is what the receiver of an asset told; Message is the once-key's source.
type AssetAnswerIn struct {
	Province int64                `json:"province"`
	Message  string               `json:"message"`
	Answer   casefile.AssetAnswer `json:"answer"`
}

// TakeAssetAnswer does with the sender's case what the receiver of its asset told.
var TakeAssetAnswer = desk.Act[AssetAnswerIn, Done]{Name: "enforce.asset_answer", Run: func(t *desk.Tx, in AssetAnswerIn) (Done, error) {
	a := in.Answer
	s := StepIn{Province: in.Province, Case: a.Case, Op: "OP-24", Values: map[string]any{"asset": a.Asset}}
	switch a.Kind {
	case casefile.EntrustAccepted:
		s.Act, s.Values["paper_no"], s.Values["paper_on"] = "asset_accepted", a.PaperNo, a.PaperOn
	case casefile.EntrustRefused, casefile.AssetReturned:
		s.Act, s.Values["reason"] = "asset_refused", strings.TrimRight(a.Agency+": "+a.Say, ". ")
	case casefile.AssetNews:
		s.Act, s.Values["result"], s.Values["price"] = "asset_news", a.Say, a.Price
	case casefile.AssetResult:
		s.Act, s.Values["result"] = "asset_result", fmt.Sprintf("%s bán được %s, trừ chi phí %s, chuyển %s", a.Agency, dong(a.SoldFor), dong(a.Costs), dong(a.Amount))
		s.Values["amount"], s.Values["sold_for"], s.Values["receipt"] = a.Amount, a.SoldFor, a.Receipt
	default:
		return Done{}, fmt.Errorf("answer %q about an asset", a.Kind)
	}
	p, err := prepare(t, s)
	if err != nil {
		return Done{}, err
	}
	state, err := p.apply(t, "")
	return Done{Case: a.Case, Op: s.Op, Act: s.Act, State: state}, err
}}

// AssetStopIn is the sender's word to sell an asset no longer.
type AssetStopIn struct {
	Province int64              `json:"province"`
	Message  string             `json:"message"`
	Stop     casefile.AssetStop `json:"stop"`
}

// StopAsset does what the sender of an asset orders about its sale here: it ends and the asset goes back, stands still, or goes
// on. One that a buyer has already won is sold to the end (N27.1c, N27.1d).
var StopAsset = desk.Act[AssetStopIn, Done]{Name: "enforce.asset_stop", Run: func(t *desk.Tx, in AssetStopIn) (Done, error) {
	o := in.Stop
	act := map[string]string{"": "asset_stopped", casefile.AssetPause: "asset_paused", casefile.AssetResume: "asset_resumed"}[o.Kind]
	p, err := prepare(t, StepIn{Province: in.Province, Case: o.Case, Op: "OP-24", Act: act, Values: map[string]any{"reason": o.Reason, "paper_no": o.PaperNo, "paper_on": o.PaperOn}})
	if err != nil {
		return Done{}, err
	}
	if o.Kind != casefile.AssetResume && slices.ContainsFunc(p.items, func(x casefile.Item) bool { return x.State == "sold" || x.State == "handed" }) {
		return Done{}, errBuyerHolds.New().Under(p.clause())
	}
	if paused := p.flags()[casefile.SalePaused] > 0; paused != (o.Kind == casefile.AssetResume) && o.Kind != "" {
		return Done{}, errPauseTwice.New().Under(p.clause())
	}
	state, err := p.apply(t, "")
	return Done{Case: o.Case, Op: "OP-24", Act: act, State: state}, err
}}

// OrderRefusedIn is what the agency that sells an asset answered to an order it could not follow.
type OrderRefusedIn struct {
	Province int64  `json:"province"`
	Case     string `json:"case"`
	Reason   string `json:"reason"`
}

// OrderRefused tells the officer who gave the order.
var OrderRefused = desk.Act[OrderRefusedIn, Done]{Name: "enforce.order_refused", Run: func(t *desk.Tx, in OrderRefusedIn) (Done, error) {
	p, err := outline(t, CaseIn{Province: in.Province, Case: in.Case})
	if err != nil {
		return Done{}, err
	}
	say := "Nơi nhận uỷ thác không làm theo thông báo về tài sản: " + strings.TrimRight(in.Reason, ". ")
	p.chase(t, say)
	return Done{Case: p.c.ID, State: p.c.State}, t.Record(desk.Entry{Province: p.c.Province, Subject: p.c.ID, CaseID: p.c.ID, Pack: p.pack.Ref(), Say: say})
}}

// pauseSale lets the periods of the asset stand still while its sale does.
func pauseSale(p *plan, t *desk.Tx, _ string) error {
	for i, k := range p.clocks {
		if k.State == desk.Live && k.ItemID != "" && k.Subject == p.c.ID {
			if err := t.Hold(k); err != nil {
				return err
			}
			p.clocks[i].State, p.clocks[i].HeldAt = desk.Held, t.Now.UnixMicro()
		}
	}
	return nil
}

// resumeSale lets them run on.
func resumeSale(p *plan, t *desk.Tx, _ string) (err error) {
	for i, k := range p.clocks {
		if k.State == desk.Held && k.ItemID != "" {
			if p.clocks[i], err = t.GoOn(k, "thời gian tạm dừng xử lý tài sản uỷ thác", p.clause(), rule.Ask{}); err != nil {
				return err
			}
		}
	}
	return nil
}

// sleeps says whether a clock stands still because of its asset: that is sold elsewhere, or its sale here is paused.
func (p *plan) sleeps(k task.Clock) bool {
	if k.ItemID == "" {
		return false
	}
	return p.flags()[casefile.SalePaused] > 0 || slices.ContainsFunc(p.items, func(x casefile.Item) bool {
		return x.State == "entrusted" && slices.Contains(strings.Fields(k.ItemID), x.ID)
	})
}

// tellAway puts on the officer's desk that an agency which sells an asset of the case must be told to stand still at once, when
// the step postponed or suspended the case (N27.1c).
func (p *plan) tellAway(t *desk.Tx, before []casefile.State) {
	now := slices.ContainsFunc(p.chosen, func(i int) bool { return paused(p.lines[i].State) && !paused(before[i]) })
	if now && slices.ContainsFunc(p.items, func(x casefile.Item) bool { return x.State == "entrusted" }) {
		p.give(t, task.Task{Kind: pauseTask, Title: "Báo ngay nơi nhận uỷ thác tạm dừng xử lý tài sản (OP-24): việc đã hoãn, tạm đình chỉ", Role: string(people.Officer)}, nil)
	}
}

// stopped ends what lies on an asset that is sold here no longer: there it goes on to hold.
func stopped(p *plan, t *desk.Tx, _ string) error {
	a, err := p.owedAnswer(t)
	if err != nil {
		return err
	}
	for i, r := range p.limits {
		if r.State == casefile.Off || r.ItemID == "" {
			continue
		}
		was := r
		r.State, r.EndedAt, r.EndedBy = casefile.Off, t.Now.UnixMicro(), p.in.Name()
		t.Put(&was, &r)
		p.limits[i] = r
	}
	for i := range p.items {
		x := &p.items[i]
		was := *x
		x.State = "returned"
		t.Put(&was, x)
	}
	for i, k := range p.clocks {
		if k.ItemID != "" && (k.State == desk.Live || k.State == desk.Held) {
			if err := p.end(t, i); err != nil {
				return err
			}
		}
	}
	a.answer.Kind, a.answer.Say = casefile.AssetReturned, str(p.values["reason"])
	return p.post(t, casefile.AssetReply, a.To, a.answer)
}
