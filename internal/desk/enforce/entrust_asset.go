package enforce

import (
	"encoding/json"
	"slices"
	"strings"

	"thads/internal/calendar"
	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/errs"
	"thads/internal/message"
	"thads/internal/rule"
)

var (
	errOneAsset   = errs.Define(errs.Invalid, "enforce.entrust_one", "Mỗi quyết định uỷ thác xử lý tài sản về một tài sản; hãy chọn từng tài sản.")
	errAssetAt    = errs.Define(errs.Conflict, "enforce.entrust_at", "Tài sản “%s” đang ở bước “%s” nên không uỷ thác xử lý được; chỉ uỷ thác tài sản chưa bán.")
	errNotAway    = errs.Define(errs.Conflict, "enforce.not_away", "Tài sản “%s” không đang uỷ thác xử lý ở nơi khác.")
	errNoAsset    = errs.Define(errs.Conflict, "enforce.no_asset_sale", "Việc này không phải việc xử lý tài sản uỷ thác.")
	errNotThere   = errs.Define(errs.Conflict, "enforce.not_there", "Quyết định uỷ thác xử lý tài sản chưa đến nơi nhận; hãy làm lại sau ít phút.")
	errSendAll    = errs.Define(errs.Unlawful, "enforce.send_all", "Phải chuyển đủ %s đã thu sau khi trừ chi phí cho cơ quan uỷ thác; số nhập là %s.")
	errNotHanded  = errs.Define(errs.Unlawful, "enforce.not_handed", "Chưa giao tài sản cho người mua nên chưa chuyển tiền; hãy giao tài sản (OP-17) trước.")
	errPauseTwice = errs.Define(errs.Conflict, "enforce.pause_twice", "Việc xử lý tài sản đã đang ở đúng tình trạng ấy; hãy kiểm tra lại thông báo trước.")
	errBuyerHolds = errs.Define(errs.Conflict, "enforce.stop_sold", "Tài sản đã bán cho người mua nên không dừng xử lý được nữa; tiền sẽ được chuyển sau khi giao tài sản.")
)

// assetSale says whether the case is the sale of one asset for another agency.
func (p *plan) assetSale() bool { return p.c.FormCode == casefile.FormAsset }

// mayEntrustAsset wants one asset that is not sold yet, and an agency of another province.
func (p *plan) mayEntrustAsset(t *desk.Tx) error {
	if err := p.mayEntrust(t); err != nil {
		return err
	}
	if len(p.picked) != 1 {
		return errOneAsset.New().Under(p.clause())
	}
	if x := p.items[p.picked[0]]; !slices.Contains([]string{"found", "seized", "valued", "on_sale"}, x.State) {
		return errAssetAt.New(x.Name, x.StateName()).Under(p.clause())
	}
	return nil
}

// entrustAsset hands one asset over to be sold: its state and price, the people, what lies on it, the papers (N27.1a). Its own
// periods stand still here until there is an answer; the lines and everything else go on (N27.1c).
func entrustAsset(p *plan, t *desk.Tx, paper string) error {
	if err := p.mayEntrustAsset(t); err != nil {
		return err
	}
	x := &p.items[p.picked[0]]
	env, err := p.handOver(t, paper)
	if err != nil {
		return err
	}
	env.Asset, env.Items = x.ID, []casefile.Item{*x}
	env.Limits = slices.DeleteFunc(env.Limits, func(r casefile.Restriction) bool { return r.ItemID != x.ID })
	to, agency, err := agencyOf(t, str(p.values["office"]))
	if err != nil {
		return err
	}
	if err := p.post(t, casefile.AssetMessage, to.Code, env); err != nil {
		return err
	}
	for i, k := range p.clocks {
		if k.State == desk.Live && k.ItemID == x.ID && k.Subject == p.c.ID {
			if err := t.Hold(k); err != nil {
				return err
			}
			p.clocks[i].State, p.clocks[i].HeldAt = desk.Held, t.Now.UnixMicro()
		}
	}
	was := *x
	x.State = "entrusted"
	t.Put(&was, x)
	p.holder = agency.Name
	return nil
}

// sentAsset is the message by which an asset was entrusted, the last one, and its envelope.
func (p *plan) sentAsset(t *desk.Tx, asset string) (env casefile.Entrusting, out message.Message, err error) {
	mail, err := t.MessagesOn(p.c.Province, p.c.ID)
	if err != nil {
		return env, out, err
	}
	for _, m := range mail {
		if m.Kind != casefile.AssetMessage {
			continue
		}
		e, err := Sent(m)
		if err != nil {
			return env, out, err
		}
		if e.Asset == asset {
			env, out = e, m
		}
	}
	return env, out, nil
}

// away is the picked asset, which must be with another agency.
func (p *plan) away() (*casefile.Item, error) {
	x, err := p.onlyThing()
	if err == nil && x.State != "entrusted" {
		err = errNotAway.New(x.Name).Under(p.clause())
	}
	return x, err
}

// assetBack brings an asset back that the other agency refused or stopped selling: it stands where it stood, at the price it
// has now, and its periods run on (N27.2, N27.1c).
func assetBack(p *plan, t *desk.Tx, _ string) error {
	x, err := p.away()
	if err != nil {
		return err
	}
	env, _, err := p.sentAsset(t, x.ID)
	if err != nil {
		return err
	}
	was := *x
	if x.State = "seized"; len(env.Items) == 1 {
		x.State = env.Items[0].State
	}
	t.Put(&was, x)
	for i, k := range p.clocks {
		if k.State == desk.Held && k.ItemID == x.ID {
			if p.clocks[i], err = t.GoOn(k, "thời gian uỷ thác xử lý tài sản", p.clause(), rule.Ask{}); err != nil {
				return err
			}
		}
	}
	p.chase(t, "Tài sản uỷ thác xử lý trở lại đây: "+x.Name)
	return nil
}

// assetSold books the money that the other agency sent: the costs of the sale are off already (N27.1b), the debts take their
// part here, the rest is the debtor's.
func assetSold(p *plan, t *desk.Tx, paper string) error {
	x, err := p.away()
	if err != nil {
		return err
	}
	if p.dong("amount") > 0 {
		if err := sold(p, t, paper); err != nil {
			return err
		}
	}
	was := *x
	x.State = "handed"
	if x.SoldFor = p.dong("sold_for"); x.SoldFor == 0 {
		x.SoldFor = x.Received
	}
	t.Put(&was, x)
	for i, k := range p.clocks {
		if (k.State == desk.Held || k.State == desk.Live) && k.ItemID == x.ID {
			if err := p.end(t, i); err != nil {
				return err
			}
		}
	}
	return nil
}

// assetTold notes what the other agency told of an asset: its price now.
func assetTold(p *plan, t *desk.Tx, _ string) error {
	x, err := p.away()
	if err != nil {
		return err
	}
	was := *x
	if price := p.dong("price"); price > 0 {
		x.Price = price
		t.Put(&was, x)
	}
	p.name = str(p.values["result"])
	return nil
}

// mayOrder asks whether the asset is with another agency that has taken it in.
func (p *plan) mayOrder(t *desk.Tx) error {
	_, _, err := p.orderTo(t)
	return err
}

// orderTo is the case in which the other agency sells the picked asset, and its office.
func (p *plan) orderTo(t *desk.Tx) (there, office string, err error) {
	x, err := p.away()
	if err != nil {
		return "", "", err
	}
	_, m, err := p.sentAsset(t, x.ID)
	if err != nil {
		return "", "", err
	}
	var in struct {
		Cases []string `json:"cases"`
	}
	if m.State != message.Delivered || json.Unmarshal([]byte(m.Answer), &in) != nil || len(in.Cases) != 1 {
		return "", "", errNotThere.New().Under(p.clause())
	}
	return in.Cases[0], m.To, nil
}

// pauseTask is the work of telling the agency that sells an asset to stand still.
const pauseTask = "pause_sale"

// orderAsset tells the other agency to sell the asset no longer, or not now, or to go on (N27.1c). One that is to be sold no
// longer is back when it answers.
func orderAsset(kind string) func(*plan, *desk.Tx, string) error {
	return func(p *plan, t *desk.Tx, _ string) error {
		there, office, err := p.orderTo(t)
		if err != nil {
			return err
		}
		o := casefile.AssetStop{Case: there, Kind: kind, Reason: str(p.values["reason"]), PaperNo: p.number}
		if p.number != "" {
			o.PaperOn = t.Day()
		}
		if kind != casefile.AssetResume {
			if err := t.Finish(p.c.Province, p.c.ID, pauseTask); err != nil {
				return err
			}
		}
		return p.post(t, casefile.AssetOrder, office, o)
	}
}

// assetTaken answers the sender that the decision to sell its asset is out (L50.3).
func assetTaken(p *plan, t *desk.Tx, paper string) error {
	if !p.assetSale() {
		return errNoAsset.New().Under(p.clause())
	}
	if err := docket(p, t, paper); err != nil {
		return err
	}
	a, err := p.owedAnswer(t)
	if err != nil {
		return err
	}
	a.answer.Kind, a.answer.PaperNo, a.answer.PaperOn = casefile.EntrustAccepted, p.c.DecisionNo, p.c.DecisionOn
	b, err := json.Marshal(a.answer)
	if err != nil {
		return err
	}
	was := a.Message
	a.Body, a.State, a.NextAt = string(b), "ready", t.Now.UnixMicro()
	t.Put(&was, &a.Message)
	return nil
}

// owedAnswer is the answer that was laid ready when the asset came; later ones are written after it.
func (p *plan) owedAnswer(t *desk.Tx) (out assetReply, err error) {
	mail, err := t.MessagesOn(p.c.Province, p.c.ID)
	if err != nil {
		return out, err
	}
	for _, m := range mail {
		if m.Kind == casefile.AssetReply {
			out.Message = m
			return out, json.Unmarshal([]byte(m.Body), &out.answer)
		}
	}
	return out, errNoAsset.New().Under(p.clause())
}

// tellSender sends the sender of the asset what this step did to it: its value, its auction, its sale (N27.1d).
func (p *plan) tellSender(t *desk.Tx) error {
	if !p.assetSale() || len(p.picked) != 1 || !slices.Contains([]string{"OP-15.result_in", "OP-15.agreed_price", "OP-16.announce", "OP-16.failed", "OP-16.cut", "OP-16.auctioned", "OP-16.direct_sale",
		"OP-16.paid", "OP-16.refund", "OP-17.hand_over"}, p.in.Name()) {
		return nil
	}
	a, err := p.owedAnswer(t)
	if err != nil {
		return err
	}
	x := p.items[p.picked[0]]
	say := []string{p.act.Name}
	if x.SoldFor > 0 {
		say = append(say, "giá bán "+dong(x.SoldFor))
	} else if x.Price > 0 {
		say = append(say, "giá khởi điểm "+dong(x.Price))
	}
	if on := str(p.values["held_on"]); on != "" {
		say = append(say, "ngày "+calendar.Short(on))
	}
	a.answer.Kind, a.answer.Say, a.answer.Price, a.answer.Cuts, a.answer.SoldFor = casefile.AssetNews, strings.Join(say, ", "), x.Price, x.Cuts, x.SoldFor
	return p.post(t, casefile.AssetReply, a.To, a.answer)
}

// mustSend asks whether the money may be sent to the agency that entrusted the asset: all of it, once it is handed over.
func (p *plan) mustSend(*desk.Tx) error {
	if !p.assetSale() {
		return errNoAsset.New().Under(p.clause())
	}
	over, amount := casefile.Over(p.items), p.dong("amount")
	if slices.ContainsFunc(p.items, func(x casefile.Item) bool { return x.Over() > 0 && x.State != "handed" }) {
		return errNotHanded.New().Under(p.clause())
	}
	if amount != over {
		return errSendAll.New(dong(over), dong(amount)).Under(p.clause())
	}
	return nil
}

// sendMoney sends what the asset brought, its costs off, to the agency that entrusted it, and tells the result (N27.1b).
func sendMoney(p *plan, t *desk.Tx, _ string) error {
	if err := p.mustSend(t); err != nil {
		return err
	}
	a, err := p.owedAnswer(t)
	if err != nil {
		return err
	}
	for i := range p.items {
		x := &p.items[i]
		if x.Over() == 0 {
			continue
		}
		was := *x
		a.answer.SoldFor, a.answer.Costs, a.answer.Amount = x.SoldFor, x.Costs, a.answer.Amount+x.Over()
		x.Returned += x.Over()
		t.Put(&was, x)
	}
	a.answer.Kind, a.answer.Receipt = casefile.AssetResult, str(p.values["receipt"])
	return p.post(t, casefile.AssetReply, a.To, a.answer)
}
