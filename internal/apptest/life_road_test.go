package apptest_test

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"pgregory.net/rapid"

	"thads/internal/calendar"
	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/desk/enforce"
	"thads/internal/errs"
	"thads/internal/people"
	"thads/internal/rule"
)

// A road prepares the grounds of what comes late and rarely: the acts that lead there, one a line, with what chance would
// not enter right. A history goes some of it, or all, and on from there as it likes. "wait N" lets N days go by; an act that
// the other law does not know is left out. Dates: +5 is the working day in 5 days. Sums: held, left, over, rent, worth, cut
// (95 percent of the price). asset is the thing found last.
type road struct {
	name    string
	title   string // the made-up judgment it begins with
	kind    string // of a line of the case; empty: any
	request bool   // the case is one on request
	aged    bool   // the judgment has been in force for years
	steps   string
}

const (
	served = "OP-06.serve_decision how=direct\nwait 17\n"
	means  = served + "OP-08.has_means\n"
	seized = means + "OP-08.asset_found asset_kind=land value=left exempt=false only_home=false\nOP-14.seize letter=3 indivisible=true held_on=+1 hour=08:00\n"
	priced = seized + "OP-15.contract\nOP-15.result_in price=left\nOP-15.tell_result\nwait 17\n"
	listed = priced + "OP-16.auction_contract price=worth\nOP-16.announce held_on=+20 hour=08:00\n"
	failed = "OP-16.failed held_on=-0\n"
	again  = "OP-16.auction_contract price=price\n" + failed
	down   = listed + failed + "OP-16.cut price=cut\n" + again + "OP-16.cut price=cut\n" + again + "OP-16.offer\nwait 40\n"
	sold   = listed + "OP-16.auctioned sold_for=worth\n"
	bought = sold + "OP-16.paid amount=sold receipt=BL1\n"
	given  = bought + "OP-17.hand_over held_on=+1 hour=08:00 fees_paid=true\nOP-17.register\nOP-17.registered\n"
	rich   = means + "OP-08.asset_found asset_kind=land value=left exempt=false only_home=false\nOP-14.seize letter=3 indivisible=true\nOP-15.agreed_price price=left\n" +
		"OP-16.auction_contract price=worth\nOP-16.auctioned sold_for=much\nOP-16.paid amount=sold receipt=BL1\nOP-17.hand_over held_on=+1 hour=08:00 fees_paid=true\nOP-20.distribute\n"
	poor = served + "OP-08.no_means_found\nOP-09.no_means letter=a\nOP-09.publish\nwait 170\nOP-08.periodic prison_or_unknown=false\nwait 170\nOP-08.periodic prison_or_unknown=false\nwait 170\nOP-08.periodic prison_or_unknown=false\nwait 170\nOP-08.periodic prison_or_unknown=false\nwait 60\n"
	paid = served + "OP-19.receive amount=left receipt=BL1\n"
)

var roads = []road{
	{name: "sold", title: "lien-doi.txt", request: true, steps: given + "OP-20.late_interest rate=0 reason=thử\nOP-20.distribute\nOP-20.pay amount=held receipt=UNC1 no_interest=true\nwait 40\nOP-28.archive\n"},
	{name: "sold, the rest follows", title: "vay-tai-san.txt", request: true, steps: given + "OP-20.late_interest rate=10\nOP-20.distribute\nOP-20.pay_rest amount=held receipt=UNC1\nOP-17.deposit\n"},
	{name: "first offered to a co-owner", title: "lien-doi.txt", request: true, steps: priced + "OP-14.tell_owners\nOP-14.owners_done\nOP-16.pre_emption price=worth land=true\nOP-16.pre_emption_answer buys=false result=thử\nwait 95\nOP-16.auction_contract price=worth\nOP-16.announce held_on=+20 hour=08:00\nOP-16.stop_auction\n"},
	{name: "valued again", title: "lien-doi.txt", request: true, steps: seized + "OP-15.contract\nOP-15.result_in price=left\nOP-15.tell_result\nOP-15.ask_again\nOP-15.again\nOP-15.result_in price=left\nOP-15.value_asked\nOP-15.value_change\nOP-15.value_result value=left\nOP-15.value_bill\nOP-15.value_paid\n"},
	{name: "priced by the officer", title: "vay-2025.txt", request: true, steps: seized + "OP-15.council held_on=+1\nOP-15.officer_price price=left\nOP-16.direct_sale price=worth held_on=+1 hour=08:00\nOP-16.paid amount=worth receipt=BL1\nOP-16.refund amount=held receipt=UNC2\n"},
	{name: "nobody buys, the creditor takes it", title: "lien-doi.txt", request: true, steps: down + "OP-16.take value=price amount=price creditor_agrees=true receipt=BL2\nOP-17.hand_over held_on=+1 hour=08:00 fees_paid=true\nOP-20.pay_rest amount=held receipt=UNC1\n"},
	{name: "nobody buys, it goes back", title: "lien-doi.txt", request: true, steps: down + "OP-16.return_unsold cost=much\nOP-09.no_means_after_sale letter=e\n"},
	{name: "redeemed", title: "lien-doi.txt", steps: listed + "OP-16.redeem amount=left receipt=BL3\nOP-20.pay amount=held receipt=UNC1\nOP-20.fee_to_treasury\n"},
	{name: "sold, the buyer steps back", title: "lien-doi.txt", request: true, steps: bought + "OP-20.deduct cost=1000000\nOP-16.refund amount=sold receipt=UNC2\n"},
	{name: "the only home sold, rent set aside", title: "lien-doi.txt", request: true, steps: means + "OP-08.asset_found asset_kind=house value=left exempt=false only_home=true\nOP-14.seize letter=3 indivisible=true debtor_agrees=true\nOP-15.agreed_price price=left\nOP-16.auction_contract price=worth\nOP-16.auctioned sold_for=worth\nOP-16.paid amount=sold receipt=BL1 set_aside=1000000\nOP-17.hand_over held_on=+1 hour=08:00 fees_paid=true\nOP-20.pay_set_aside amount=rent receipt=UNC3\n"},
	{name: "more than the debt", title: "lien-doi.txt", steps: rich + "OP-20.pay amount=line receipt=UNC1\nOP-20.over_to_debtor recipient=debtor amount=over receipt=UNC4\n"},
	{name: "more than the debt, for another decision", title: "lien-doi.txt", request: true, steps: rich + "OP-20.over_to_case amount=over receipt=UNC4 paper_no=01/QĐ-THADS\nOP-20.over_to_lines amount=over receipt=UNC5\n"},
	{name: "more than the debt, nobody comes", title: "vay-tai-san.txt", kind: "court_fee", aged: true, steps: rich + "OP-20.pay amount=line receipt=UNC1\nOP-22.tell_over recipient=debtor amount=over\nwait 20\nOP-22.deposit_over recipient=debtor amount=over effective=2021-09-06 late_money=true\nOP-22.pay_deposit recipient=debtor amount=1\nwait 2000\nOP-22.forfeit_over recipient=debtor amount=kept\nOP-22.claim_back recipient=debtor amount=1\n"},
	{name: "the creditor does not come", title: "cu-2020.txt", request: true, aged: true, steps: paid + "OP-20.extend letter=a\nOP-22.tell recipient=creditor amount=held\nwait 35\nOP-22.refused_money recipient=creditor amount=held effective=2021-09-06 late_money=true\nOP-22.pay_deposit recipient=creditor amount=1\nwait 2000\nOP-22.forfeit recipient=creditor amount=kept\n"},
	{name: "paid and given", title: "vay-tai-san.txt", request: true, steps: paid + "OP-20.late_interest rate=0 reason=thử\nOP-22.by_post amount=held\nOP-22.give amount=held receipt=UNC1\nwait 10\n"},
	{name: "paid", title: "lien-doi.txt", steps: served + "OP-19.prison\nOP-19.prison_sent amount=1 receipt=GBC1\nOP-19.surplus amount=1 receipt=GBC2\nOP-19.receive amount=left receipt=BL1\nOP-19.exchange\nOP-20.fee\nOP-20.pay amount=held receipt=UNC1\n"},
	{name: "no means, in the separate book", title: "lien-doi.txt", steps: poor + "OP-10.separate_book\nOP-08.periodic\nOP-09.change_published\nOP-09.update_published\nOP-10.new_information\n"},
	{name: "no means, the request goes back", title: "lien-doi.txt", request: true, steps: poor + "OP-10.send_back\nOP-09.unpublish\n"},
	{name: "no means, then some", title: "lien-doi.txt", request: true, steps: served + "OP-08.no_means_found\nOP-09.no_means letter=a\nOP-09.publish\nOP-08.new_information\nOP-08.verify_new\nOP-19.receive_idle amount=1 receipt=BL9\nOP-20.pay_idle amount=1 receipt=UNC9\nOP-09.resume\nOP-09.unpublish\n"},
	{name: "papers of no use", title: "lien-doi.txt", request: true, steps: means + "OP-10.send_back_papers\n"},
	{name: "asked far away", title: "lien-doi.txt", steps: served + "OP-08.request_info bank=true\nOP-08.info_received\nOP-08.delegate\nOP-08.delegated_result\nOP-08.ask_reverify\nOP-08.reverify\n"},
	{name: "frozen", title: "lien-doi.txt", request: true, steps: "OP-11.freeze_minutes amount=left\nOP-11.freeze letter=a amount=left\nOP-11.freeze_reported amount=left\n" + means + "OP-13.deduct letter=1 amount=left\nOP-13.deducted amount=left receipt=GBC1\nOP-11.lift\n"},
	{name: "held and retained", title: "lien-doi.txt", steps: "OP-08.asset_found asset_kind=vehicle value=left exempt=false\nOP-11.hold letter=b\nOP-11.retain_minutes\nOP-11.retain letter=c\nOP-11.exit_hold letter=d\nOP-11.lift\nOP-11.lift_exit_hold\n"},
	{name: "from the income", title: "lien-doi.txt", steps: means + "OP-13.income letter=2 income=9000000 deduct=2000000 dependants=0 region=3\nOP-13.income_received amount=1000000 receipt=GBC1\nOP-20.distribute\nOP-13.stop\n"},
	{name: "from money and use", title: "lien-doi.txt", steps: means + "OP-13.money letter=1 amount=left securities=true\nOP-13.securities amount=1\nOP-08.asset_found asset_kind=land value=left exempt=false\nOP-13.exploit letter=3 amount=1000000\nOP-20.hold\nOP-13.stop\n"},
	{name: "measures outlive the debt", title: "lien-doi.txt", request: true, steps: means + "OP-13.income letter=2 income=9000000 deduct=2000000 dependants=0 region=3\nOP-28.terminate letter=3 fees_paid=true buyer_agrees=true\nOP-13.stop_ended\n"},
	{name: "seizure outlives the debt", title: "lien-doi.txt", request: true, steps: seized + "OP-14.open_lock\nOP-14.custody\nOP-14.others_things\nOP-14.others_taken\nOP-28.terminate letter=3 fees_paid=true buyer_agrees=true\nOP-14.release_ended\n"},
	{name: "with a force, a lender sells, a fee told", title: "lien-doi.txt", steps: means + "OP-12.plan_other held_on=+20 hour=08:00\nOP-12.ask_force held_on=+20 hour=08:00\nOP-12.other_done\nOP-11.tell_lender\nOP-11.lender_handled hour=08:00 amount=1\nOP-19.surplus amount=1 receipt=GBC2\nOP-12.plan held_on=+20 hour=08:00 major=true\nOP-12.report held_on=+20 hour=08:00\nOP-17.tell_fee held_on=+40\n"},
	{name: "with the police", title: "lien-doi.txt", steps: means + "OP-12.ask_police held_on=+20 hour=08:00\nOP-12.police_answer\nOP-12.plan held_on=+20 hour=08:00\nOP-12.tell held_on=+20 hour=08:00\nOP-12.meet held_on=-0\nOP-08.asset_found asset_kind=land value=left exempt=false\nOP-14.tell_seizure held_on=+20 hour=08:00\nwait 21\nOP-14.seize letter=3 indivisible=true\nOP-12.carried_out\nOP-14.release\n"},
	{name: "compelled", title: "thao-do.txt", request: true, kind: "act_order", steps: means + "OP-18.compel letter=6\nOP-06.serve by_hand=asked how=direct\nwait 40\nOP-18.criminal\nOP-18.done\n"},
	{name: "a thing to hand over", title: "thao-do.txt", request: true, kind: "act_order", steps: means + "OP-18.order letter=4 fees_paid=true\nOP-18.lost_thing\nOP-18.lost_thing_done\nOP-18.papers_notice round=1\nOP-18.done\n"},
	{name: "exhibits destroyed", title: "hinh-su.txt", kind: "destruction", steps: "OP-21.take_in asset_name=thử\nOP-21.order_inventory held_on=+1\nOP-21.inventory\nOP-21.council\nOP-21.take_out\nOP-21.destroy held_on=-0\n"},
	{name: "exhibits forfeited", title: "hinh-su.txt", kind: "confiscation", steps: "OP-21.take_in asset_name=thử\nOP-21.confiscate\nOP-21.take_out\n"},
	{name: "money and papers given back", title: "tra-lai-vat.txt", kind: "return", aged: true, steps: "OP-21.take_in asset_name=thử\nOP-22.tell amount=7000000\nwait 35\nOP-22.refused_money amount=7000000 effective=2021-09-06 late_money=true\nOP-22.give line=1 amount=7000000 receipt=UNC1\nwait 2000\nOP-22.papers line=2\nOP-22.forfeit line=1 amount=kept\n"},
	{name: "things nobody fetches", title: "tra-lai-vat-2021.txt", kind: "return", aged: true, steps: "OP-21.take_in asset_name=thử\nOP-22.tell target=thử\nwait 100\nOP-22.sell_unclaimed price=1000000 effective=2021-09-06\nOP-22.destroy_unsold\nwait 1000\nOP-22.papers\n"},
	{name: "postponed and resumed", title: "lien-doi.txt", request: true, steps: means + "OP-23.ground_found halt=postpone\nOP-23.postpone letter=d from=-0 until=+60\nOP-23.ground_gone\nOP-23.resume\n"},
	{name: "protested", title: "lien-doi.txt", request: true, steps: paid + "OP-23.ground_found halt=protester\nOP-23.postpone_protest from=-0 until=+60 paper_on=-0\nOP-23.suspend_protest paper_on=-0\nOP-20.hold\nOP-23.document_in paper_on=-0\nOP-23.resume_suspended\n"},
	{name: "suspended", title: "lien-doi.txt", request: true, steps: means + "OP-23.ground_found halt=suspend\nOP-23.suspend paper_on=-0\nOP-23.document_in paper_on=-0\nOP-23.resume_suspended\n"},
	{name: "entrusted", title: "lien-doi.txt", request: true, steps: served + "OP-24.ground_found\nOP-24.entrust letter=a\nwait 8\nOP-24.accepted paper_on=-0\nOP-24.replaced paper_on=-0\nOP-24.forward\n"},
	{name: "entrusted, refused", title: "lien-doi.txt", steps: served + "OP-24.entrust letter=a\nOP-24.refused\n"},
	{name: "an asset entrusted", title: "lien-doi.txt", request: true, steps: means + "OP-08.asset_found asset_kind=land value=left exempt=false\nOP-24.entrust_asset\nwait 2\nOP-24.asset_news price=left\nOP-24.pause_asset\nOP-24.resume_asset\nOP-24.asset_accepted paper_on=-0\nOP-24.asset_result amount=left sold_for=left\n"},
	{name: "an asset entrusted in vain", title: "lien-doi.txt", steps: means + "OP-08.asset_found asset_kind=land value=left exempt=false\nOP-24.entrust_asset\nwait 2\nOP-24.stop_asset\nOP-24.asset_refused\n"},
	{name: "the debtor died", title: "vay-tai-san.txt", request: true, steps: served + "OP-25.seek_heirs debtor_died=true\nOP-25.heirs_known successor=thử\nOP-25.substitute side=debtor successor=thử\n"},
	{name: "amended and withdrawn", title: "lien-doi.txt", steps: served + "OP-25.amend\nOP-25.amend_own\nOP-25.ask_court\nOP-25.court_answer paper_on=-0\nOP-25.petition_review\nOP-25.withdraw letter=a\n"},
	{name: "annulled", title: "lien-doi.txt", steps: served + "OP-25.annul\n"},
	{name: "relieved", title: "lien-doi.txt", steps: served + "OP-26.ask_relief\nOP-08.verify_new\nOP-08.reverify\nOP-08.no_means_found\nOP-26.propose amount=left\nOP-26.court_hears paper_on=-0\nOP-26.court_decides paper_on=-0 amount=left\nOP-26.appealed paper_on=-0\nOP-26.appeal_file paper_on=-0\nOP-26.court_decides paper_on=-0 amount=left\nwait 40\nOP-26.relieved paper_on=-0 amount=left\n"},
	{name: "fee and costs relieved", title: "lien-doi.txt", steps: served + "OP-20.fee\nOP-20.fee_paid receipt=BL9\nOP-20.fee_to_treasury\nOP-20.costs\nOP-26.ask_relief about_fee=true\nOP-26.fee_relief\nOP-26.cost_relief\nOP-26.state_budget\n"},
	{name: "complained twice", title: "lien-doi.txt", steps: served + "OP-27.complaint_in second=false\nOP-27.complaint_accepted second=false declined=false\nOP-27.complaint_resolved second=false verdict=right\nOP-27.complaint_in second=true\nOP-27.complaint_accepted second=true declined=false\nOP-27.complaint_resolved second=true verdict=right\n"},
	{name: "denounced and protested", title: "lien-doi.txt", steps: served + "OP-27.denunciation_in\nOP-27.denunciation_done\nOP-27.protest_in paper_on=-0 seen_on=-20\nOP-27.protest_answered accepted=false\nOP-27.protest_done\nOP-27.protest_reviewed paper_on=-0\nOP-27.violation other=thử\nOP-27.sanction other=thử\nOP-27.sanction_head other=thử\n"},
	{name: "settled", title: "lien-doi.txt", request: true, steps: served + "OP-07.settle hour=09:00 buyer_agrees=true\nOP-07.settled_done\nwait 30\nOP-28.ask_confirm\nOP-28.confirm\nOP-28.monthly_list\nOP-28.archive\n"},
	{name: "of one's own will", title: "thao-do.txt", request: true, kind: "act_order", steps: "OP-06.serve_decision how=direct\nOP-07.voluntary\nOP-28.ask_confirm\nOP-28.confirm\n"},
	{name: "terminated for bankruptcy, opened again", title: "lien-doi.txt", request: true, steps: means + "OP-28.ground_found\nOP-28.terminate letter=6 fees_paid=true buyer_agrees=true\nwait 10\nOP-25.bankruptcy_stopped paper_on=-0\nOP-25.reopen paper_on=-0\n"},
	{name: "ended another way", title: "lien-doi.txt", steps: means + "OP-28.ground_found\nOP-28.other_end letter=e\nwait 10\nOP-28.monthly_list from=-60 until=-0\nOP-28.archive\n"},
	{name: "given to another hand", title: "lien-doi.txt", steps: "OP-04.ask_change\nOP-04.change\nOP-04.reassign\nOP-04.call_up\n" + served + "OP-06.abroad paper_on=-0\nOP-06.abroad_result\nOP-06.media\nOP-06.post\nwait 60\nOP-06.post_end\nOP-06.failed\nOP-06.send\n"},
	{name: "at once", title: "khan-cap-tam-thoi.txt", kind: "interim_measure", steps: "OP-06.serve_interim how=direct\nOP-18.order letter=6 fees_paid=true\nOP-28.terminate_interim paper_on=-0\n"},
}

// walk goes the first steps of a road; what the house refuses stays behind, and the road says where.
func (l *life) walk(t *rapid.T, r road, steps []string) {
	for _, line := range steps {
		words := strings.Fields(line)
		if words[0] == "wait" {
			days, err := strconv.Atoi(words[1])
			if err != nil {
				t.Fatal(err)
			}
			for left := 24 * days; left > 0; left -= 24 * 400 {
				l.pass(t, min(left, 24*400))
			}
			l.promise(t)
			continue
		}
		a, ok := l.pack().Act(words[0])
		if !ok {
			continue
		}
		given := map[string]string{}
		for _, w := range words[1:] {
			key, value, _ := strings.Cut(w, "=")
			given[key] = value
		}
		var refused error
		for range 4 {
			if refused = l.take(t, words[0], a, given); refused == nil {
				l.trail = append(l.trail, words[0])
				break
			}
		}
		if refused != nil {
			l.reach.stuck[fmt.Sprintf("%s %s: %s after %s", l.regime(l.h.Clock()), r.name, words[0], last(l.trail))] = errs.As(refused).Text()
		}
		for range 10 {
			if !l.press(t) {
				break
			}
		}
		l.promise(t)
	}
}

// take tries one step of a road.
func (l *life) take(t *rapid.T, name string, a rule.Act, given map[string]string) error {
	lines, err := l.read().Lines(l.ctx, l.c)
	if err != nil {
		t.Fatal(err)
	}
	op, key, _ := strings.Cut(name, ".")
	in := enforce.StepIn{Province: 66, Case: l.c.ID, Op: op, Act: key, Values: l.values(t, a, lines, true), Evidence: []string{"tài liệu"}}
	if n, err := strconv.Atoi(given["line"]); err == nil && n <= len(lines) {
		in.Lines = []string{lines[n-1].ID}
	}
	for k, v := range given {
		if k != "letter" && slices.ContainsFunc(a.Asks, func(s string) bool { return strings.TrimSuffix(s, "?") == k }) {
			in.Values[k] = l.given(t, k, v, lines)
		}
	}
	if len(a.Grounds) > 0 {
		in.List, in.Letter = a.Grounds[0], l.pack().Grounds(a.Grounds[0])[0].Letter
		for _, list := range a.Grounds {
			if _, ok := l.pack().Ground(list, given["letter"]); ok {
				in.List, in.Letter = list, given["letter"]
			}
		}
	}
	if len(a.Letters) > 0 && !slices.Contains(a.Letters, in.Letter) {
		in.Letter = a.Letters[0]
	}
	if name == "OP-06.serve" {
		in.Paper = l.newest(t)
	}
	who := l.drafter(t, func(r people.Role) bool { return enforce.MayDraft(a, r) })
	_, err = desk.Do(l.ctx, l.h.Desk, who, l.key(), enforce.Step, in)
	l.lawful(t, err, name)
	return err
}

// given turns what a road enters into a value.
func (l *life) given(t *rapid.T, key, v string, lines []casefile.Line) any {
	in, ok := l.pack().Input(key)
	if !ok {
		t.Fatalf("no input %s", key)
	}
	switch in.Type {
	case "date":
		if n, err := strconv.Atoi(v); err == nil {
			day := calendar.DateOf(l.h.Clock()).AddDays(n)
			for n > 0 && !l.h.Desk.Law().Calendar.IsWork(day) {
				day = day.AddDays(1)
			}
			return day.String()
		}
	case "party":
		if ids := strings.Fields(lines[0].PayeeIDs); v == "creditor" && len(ids) > 0 {
			return ids[0]
		}
		if ids := strings.Fields(lines[0].DebtorIDs); v == "debtor" && len(ids) > 0 {
			return ids[0]
		}
	case "money":
		if n, ok := l.byName(t, lines)[v]; ok {
			return max(n, 1)
		}
	}
	return v
}

// byName is what a road calls by name, in dong.
func (l *life) byName(t *rapid.T, lines []casefile.Line) map[string]int64 {
	items, err := l.read().Items(l.ctx, l.c)
	if err != nil {
		t.Fatal(err)
	}
	limits, err := l.read().Restrictions(l.ctx, l.c)
	if err != nil {
		t.Fatal(err)
	}
	m := map[string]int64{}
	for _, x := range lines {
		m["left"] += x.Left()
		m["held"] += x.Collected - x.Paid
		m["line"] += x.Collected - x.Paid
	}
	if n := len(items); n > 0 {
		x := items[n-1]
		m["worth"], m["price"], m["sold"], m["over"] = x.Worth(), x.Price, x.SoldFor, x.Surplus-x.Returned
		m["cut"] = x.Price * 95 / 100
	}
	for _, r := range limits {
		if r.State == casefile.On && (r.Kind == "deposited" || r.Kind == "deposited_over") {
			m["kept"] += r.Amount
		}
		if r.State == casefile.On && r.Kind == "set_aside" {
			m["rent"] += r.Amount
		}
	}
	m["much"] = 2_000_000_000
	return m
}

// newest is the paper of the case that was issued last.
func (l *life) newest(t *rapid.T) string {
	papers, err := l.read().PapersOf(l.ctx, 66, "case", l.c.ID)
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range slices.Backward(papers) {
		if p.IssuedAt != 0 {
			return p.ID
		}
	}
	return ""
}

// stuckAt tells, for whoever makes a road, where it was refused and why.
func (r *reach) stuckAt() []string {
	var out []string
	for where, why := range r.stuck {
		out = append(out, fmt.Sprintf("%s: %s", where, why))
	}
	slices.Sort(out)
	return out
}

func last(trail []string) string {
	if len(trail) == 0 {
		return "nothing"
	}
	return trail[len(trail)-1]
}
