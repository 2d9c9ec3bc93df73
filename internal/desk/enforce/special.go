package enforce

import (
	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/errs"
)

var (
	errBalance  = errs.Define(errs.Unlawful, "enforce.balance", "Hồ sơ còn giữ %s chưa trả nên chưa kết thúc được; hãy thanh toán, trả lại hoặc gửi tiết kiệm trước.")
	errSurplus  = errs.Define(errs.Unlawful, "enforce.surplus", "Hồ sơ còn giữ %s tiền bán tài sản phải trả cho người phải thi hành án nên chưa kết thúc được; hãy trả số tiền còn lại (OP-20), người ấy không đến nhận thì báo rồi gửi tiết kiệm (OP-22).")
	errMeasures = errs.Define(errs.Unlawful, "enforce.measures", "Hồ sơ còn %d biện pháp đang áp dụng nên chưa kết thúc được; hãy ký quyết định chấm dứt trước.")
)

// special are the acts that do more than their row says, because money, goods or people change hands. They run before the
// row's effects and may narrow what lines it takes.
var special = map[string]func(*plan, *desk.Tx, string) error{
	"OP-03.ex_officio":       docket,
	"OP-03.ex_officio_items": docket,
	"OP-03.on_request":       docket,
	"OP-03.entrusted":        takenUp,
	Changing:                 handOn,
	Serving:                  serve,
	"OP-06.serve_interim":    serve,
	Telling:                  noteTold,
	"OP-06.post":             noteTold,
	"OP-06.media":            noteTold,
	"OP-06.abroad_result":    noteTold,
	"OP-06.send":             handed,
	Reporting:                confirmed,
	"OP-07.voluntary":        unpaidStops,
	"OP-08.asset_found":      found,
	"OP-13.stop":             stopOne,
	"OP-16.take":             sold,
	"OP-16.redeem":           sold,
	"OP-16.paid":             sold,
	"OP-16.refund":           unsold,
	"OP-18.done":             unpaidStops,
	"OP-19.receive":          collect,
	"OP-19.receive_idle":     collect,
	"OP-19.to_official":      collect,
	"OP-20.pay":              payAll,
	"OP-20.pay_rest":         payOut,
	"OP-20.pay_idle":         payOut,
	lateInterest:             addInterest,
	"OP-20.deduct":           takeFirst,
	"OP-20.over_to_lines":    overToLines,
	"OP-20.over_to_case":     overToCase,
	"OP-20.over_to_debtor":   overToDebtor,
	"OP-20.pay_set_aside":    payAside,
	"OP-21.take_in":          takeIn,
	"OP-22.give":             giveBack,
	"OP-22.by_post":          giveBack,
	"OP-22.pay_deposit":      payDeposit,
	"OP-22.forfeit":          forfeit,
	"OP-22.forfeit_over":     forfeitOver,
	"OP-24.entrust":          entrust,
	"OP-24.accepted":         settled,
	"OP-24.refused":          restore,
	"OP-24.replaced":         replaced,
	"OP-24.entrust_asset":    entrustAsset,
	"OP-24.asset_refused":    assetBack,
	"OP-24.asset_news":       assetTold,
	"OP-24.asset_result":     assetSold,
	"OP-24.stop_asset":       orderAsset(""),
	"OP-24.pause_asset":      orderAsset(casefile.AssetPause),
	"OP-24.resume_asset":     orderAsset(casefile.AssetResume),
	"OP-24.asset_paused":     pauseSale,
	"OP-24.asset_resumed":    resumeSale,
	"OP-24.take_asset":       assetTaken,
	"OP-24.asset_stopped":    stopped,
	"OP-24.send_money":       sendMoney,
	"OP-25.heirs_known":      heirsKnown,
	"OP-25.substitute":       substitute,
	"OP-26.relieved":         relieved,
	"OP-28.close":            closable,
}

// docket notes the decision's number on the case.
func docket(p *plan, t *desk.Tx, _ string) error {
	if p.number != "" {
		p.c.DecisionNo, p.c.DecisionOn = p.number, t.Day()
	}
	return nil
}

// closable wants no money left in hand and no measure in force before a case is closed (L55, L95).
func closable(p *plan, _ *desk.Tx, _ string) error {
	held, on := p.held()-casefile.InHand(p.limits, casefile.Deposited), p.inForce()
	aside := casefile.InHand(p.limits, casefile.SetAside)
	switch {
	case held > 0:
		return errBalance.New(dong(held)).Under(p.clause())
	case p.surplusWaits():
		return errSurplus.New(dong(casefile.Over(p.items) - casefile.InHand(p.limits, casefile.DepositedOver))).Under(p.surplusClause())
	case aside > 0:
		return errAsideOpen.New(dong(aside)).Under(p.asideClause())
	case on > 0:
		return errMeasures.New(on).Under("L95")
	}
	return nil
}
