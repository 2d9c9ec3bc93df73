package apptest_test

import (
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"thads/internal/apptest"
	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/desk/enforce"
	"thads/internal/people"
	"thads/internal/store"
	"thads/internal/store/storetest"
)

// TestNoDongOfASaleAppearsOrVanishes sells the asset of a case for any price and lets officers book, deduct, pay, give back
// and take back in any order: what came in by the facts is always what the rows hold, paid out, kept for costs or owe.
func TestNoDongOfASaleAppearsOrVanishes(t *testing.T) {
	t.Parallel()
	start := time.Date(2026, 10, 5, 9, 0, 0, 0, desk.Zone())
	h := apptest.Open(t, storetest.SQLiteDSN(t), start)
	text, err := os.ReadFile("story/testdata/lien-doi.txt")
	if err != nil {
		t.Fatal(err)
	}
	sales, done := 0, map[string]int{}
	rapid.Check(t, func(rt *rapid.T) {
		if sales++; sales > 40 {
			return // each history brings a case from its judgment to the auction
		}
		h.Set(start)
		l := &life{h: h, ctx: t.Context()}
		id := h.IssuedCase(t, strings.ReplaceAll(string(text), "51/2026", fmt.Sprintf("%d/2026", 5000+sales)), "2026-09-20")
		if l.c, err = l.read().Case(l.ctx, 66, id); err != nil {
			rt.Fatal(err)
		}
		price := rapid.Int64Range(1, 40_000_000).Draw(rt, "price") // 15 million are owed
		l.sell(rt, price)
		for range rapid.IntRange(6, 16).Draw(rt, "steps") {
			if did := l.moneyAct(rt, price); did != "" {
				done[did]++
			}
			l.sums(rt)
		}
	})
	report, err := h.Store.Verify(t.Context(), store.VerifyOpts{})
	if err != nil || len(report.Violations) > 0 {
		t.Errorf("after %d sales: %v %+v", sales, err, report.Violations)
	}
	t.Logf("%d sales: %v", sales, done)
	for _, act := range []string{"OP-16.paid", "OP-17.hand_over"} {
		if done[act] == 0 {
			t.Errorf("no history did %s: %v", act, done)
		}
	}
}

// must does an act and presses its papers to the end.
func (l *life) must(t *rapid.T, who people.Who, name string, values map[string]any) {
	if err := l.do(who, name, values); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	for range 3 {
		l.press(t)
	}
}

func (l *life) do(who people.Who, name string, values map[string]any) error {
	in := enforce.StepIn{Province: 66, Case: l.c.ID, Values: values}
	in.Op, in.Act, _ = strings.Cut(name, ".")
	if name == "OP-14.seize" {
		in.List, in.Letter, in.Evidence = "L71", "4", []string{"Biên bản xác minh"}
	}
	if name == "OP-17.hand_over" {
		in.Forms = []string{"BB-033"} // minutes: it is handed over once they are signed
	}
	_, err := desk.Do(l.ctx, l.h.Desk, who, l.key(), enforce.Step, in)
	return err
}

// sell brings one asset of the case under the hammer.
func (l *life) sell(t *rapid.T, price int64) {
	chv := l.officer(t)
	l.must(t, chv, "OP-06.serve_decision", map[string]any{"how": "giao trực tiếp"})
	l.pass(t, 24*14)
	l.must(t, chv, "OP-08.has_means", map[string]any{"result": "Có tài sản"})
	l.must(t, chv, "OP-08.asset_found", map[string]any{"asset_name": "Máy xúc", "asset_kind": "movable", "value": int64(10_000_000)})
	asset := l.thing(t).ID
	l.all(t, chv, "OP-14.seize", map[string]any{"asset": asset, "place": "kho"})
	l.must(t, chv, "OP-15.agreed_price", map[string]any{"asset": asset, "price": price})
	l.all(t, chv, "OP-16.auction_contract", map[string]any{"asset": asset, "organisation": "Trung tâm", "price": price})
	l.must(t, chv, "OP-16.auctioned", map[string]any{"asset": asset, "sold_for": price, "buyer": "Người mua"})
}

// all does an act whose paper must be issued before it counts.
func (l *life) all(t *rapid.T, who people.Who, name string, values map[string]any) {
	facts := l.facts(t)
	if err := l.do(who, name, values); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	for range 20 { // pressing may also send a paper back; what was dropped is drafted anew
		l.press(t)
		past, err := l.read().FactsOfCase(l.ctx, 66, l.c.ID)
		if err != nil {
			t.Fatal(err)
		}
		if slices.ContainsFunc(past[facts:], func(f store.Fact) bool { return f.Act == name }) {
			return
		}
		if err := l.do(who, name, values); err != nil {
			continue // its paper waits
		}
	}
	t.Skip("the paper was given up again and again")
}

func (l *life) thing(t *rapid.T) casefile.Item {
	items, err := l.read().Items(l.ctx, l.c)
	if err != nil || len(items) == 0 {
		t.Fatalf("no asset: %v", err)
	}
	return items[0]
}

// moneyAct does one act about the money of the sale; it answers the act that the house took.
func (l *life) moneyAct(t *rapid.T, price int64) string {
	x := l.thing(t)
	name := rapid.SampledFrom([]string{"OP-16.paid", "OP-16.paid", "OP-16.paid", "OP-20.deduct", "OP-17.hand_over", "OP-17.hand_over", "OP-17.hand_over", "OP-20.pay", "OP-20.pay", "OP-20.pay_idle", "OP-20.pay_rest", "OP-20.over_to_debtor",
		"OP-20.over_to_debtor", "OP-16.refund", "OP-19.receive"}).Draw(t, "act")
	some := rapid.SampledFrom([]int64{1, 1_000_000, 5_000_000, x.Over(), x.ToDebts(), x.Received, price}).Draw(t, "amount")
	debtor := ""
	lines, err := l.read().Lines(l.ctx, l.c)
	if err != nil {
		t.Fatal(err)
	}
	if ids := strings.Fields(lines[0].DebtorIDs); len(ids) > 0 {
		debtor = ids[0]
	}
	if right := map[string]int64{"OP-20.pay": lines[0].Collected - lines[0].Paid, "OP-20.over_to_debtor": x.Over()}[name]; right > 0 && rapid.IntRange(0, 3).Draw(t, "right") > 0 {
		some = right
	}
	v := map[string]any{"asset": x.ID, "amount": some, "receipt": "PC 1"}
	switch name {
	case "OP-16.paid":
		v["amount"], v["cost"] = price, rapid.Int64Range(0, 2_000_000).Draw(t, "cost")
	case "OP-20.deduct":
		v["cost"] = rapid.SampledFrom([]int64{0, 1, 300_000, 2_000_000}).Draw(t, "cost")
	case "OP-17.hand_over":
		l.h.Set(nextMorning(l.h.Clock()))
		v = map[string]any{"asset": x.ID, "held_on": desk.DayOf(l.h.Clock()), "hour": "09:00", "place": "kho", "buyer": "Người mua"}
	case "OP-20.over_to_debtor":
		v["recipient"] = debtor
	case "OP-16.refund":
		v["buyer"], v["reason"], v["amount"] = "Người mua", "huỷ kết quả đấu giá", x.Received
	}
	who := l.officer(t)
	if name == "OP-16.paid" {
		who = l.who(t, "ketoan")
	}
	err = l.do(who, name, v)
	if !l.lawful(t, err, name) {
		return ""
	}
	for range 3 {
		l.press(t)
	}
	return name
}

func nextMorning(now time.Time) time.Time {
	d := now.In(desk.Zone()).AddDate(0, 0, 1)
	for d.Weekday() == time.Saturday || d.Weekday() == time.Sunday {
		d = d.AddDate(0, 0, 1)
	}
	return time.Date(d.Year(), d.Month(), d.Day(), 9, 0, 0, 0, desk.Zone())
}

// sums is what must hold per case: in by the facts, less out by the facts, is what the rows still hold.
func (l *life) sums(t *rapid.T) {
	facts, err := l.read().FactsOfCase(l.ctx, 66, l.c.ID)
	if err != nil {
		t.Fatal(err)
	}
	var in, out int64
	for _, f := range facts {
		if !strings.HasPrefix(f.Act, "OP-") {
			continue
		}
		var b store.Body
		var s enforce.StepIn
		if err := json.Unmarshal([]byte(f.Body), &b); err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal(b.Input, &s); err != nil {
			t.Fatal(err)
		}
		amount, _ := s.Values["amount"].(float64)
		switch f.Act {
		case "OP-16.paid", "OP-19.receive":
			in += int64(amount)
		case "OP-16.refund":
			in -= int64(amount)
		case "OP-20.pay", "OP-20.pay_idle", "OP-20.pay_rest", "OP-20.over_to_debtor":
			out += int64(amount)
		}
	}
	lines, err := l.read().Lines(l.ctx, l.c)
	if err != nil {
		t.Fatal(err)
	}
	var held, owed int64
	for _, x := range lines {
		held += x.Collected - x.Paid
		if !x.State.Ended() {
			owed += x.Left()
		}
	}
	x := l.thing(t)
	if x.Received != x.Costs+x.ToDebts()+x.Surplus || x.Costs < 0 || x.ToDebts() < 0 || x.Over() < 0 || x.Returned < 0 {
		t.Fatalf("the asset brought %+v", x)
	}
	if in-out != held+x.Costs+x.Over() {
		t.Fatalf("%d came in, %d went out; %d lie on lines, %d with the costs, %d are the debtor's", in, out, held, x.Costs, x.Over())
	}
	if x.Returned > 0 && owed > 0 {
		t.Fatalf("%d went back to the debtor while %d were owed", x.Returned, owed)
	}
	c, err := l.read().Case(l.ctx, 66, l.c.ID)
	if err != nil {
		t.Fatal(err)
	}
	if c.State == casefile.Closed && x.Over() > 0 {
		t.Fatalf("the case is over and %d are still the debtor's", x.Over())
	}
}
