package enforce

import (
	"encoding/json"
	"slices"
	"strings"

	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/errs"
	"thads/internal/message"
	"thads/internal/people"
	"thads/internal/rule"
	"thads/internal/task"
)

var (
	errEntrustHere  = errs.Define(errs.Invalid, "enforce.entrust_here", "Uỷ thác là cho cơ quan thi hành án dân sự của tỉnh, thành phố khác; trong tỉnh thì phân công lại cho phòng khác.")
	errEntrustHeld  = errs.Define(errs.Unlawful, "enforce.entrust_held", "Khoản được chọn còn giữ %s chưa trả nên chưa uỷ thác được; hãy thanh toán số tiền ấy trước.")
	errEntrustFroze = errs.Define(errs.Unlawful, "enforce.entrust_frozen", "Tiền, tài sản trong tài khoản không uỷ thác mà do cơ quan này xử lý; hãy khấu trừ hoặc chấm dứt phong toả “%s” trước khi uỷ thác khoản này.")
)

// ready are what acts ask of the case itself before they are proposed and again when they are carried out.
var ready = map[string]func(*plan, *desk.Tx) error{
	"OP-24.entrust":       (*plan).mayEntrust,
	"OP-24.entrust_asset": (*plan).mayEntrustAsset,
	"OP-24.send_money":    (*plan).mustSend,
	"OP-24.stop_asset":    (*plan).mayOrder,
	"OP-24.pause_asset":   (*plan).mayOrder,
	"OP-24.resume_asset":  (*plan).mayOrder,
	"OP-16.paid":          (*plan).mayBring,
	"OP-16.redeem":        (*plan).mayBring,
	"OP-16.take":          (*plan).mayBring,
	Reporting:             (*plan).mayReport,
	lateInterest:          (*plan).mayInterest,
	"OP-25.substitute":    (*plan).maySubstitute,
	"OP-18.criminal":      (*plan).mayAccuse,
	"OP-26.relieved":      (*plan).mayRelieve,
	"OP-20.pay":           (*plan).mayPay,
	"OP-20.pay_rest":      (*plan).mayPay,
	"OP-20.pay_idle":      (*plan).mayPay,
	"OP-22.refused_money": (*plan).mayKeep,
	"OP-22.pay_deposit":   (*plan).mayPayDeposit,
	"OP-22.claim_back":    (*plan).mayClaimBack,
}

// mayEntrust wants an agency of another province, no money in hand for the lines, and accounts dealt with here (L49.1,
// N26.1): an asset's sale alone may be entrusted while money of the debt is held.
func (p *plan) mayEntrust(t *desk.Tx) error {
	o, err := t.Office(str(p.values["office"]))
	if err != nil {
		return err
	}
	if o.Province == p.c.Province || o.Level == 0 {
		return errEntrustHere.New().Under(p.clause())
	}
	if p.in.Act != "entrust" {
		return nil
	}
	if held := p.heldChosen(); held > 0 {
		return errEntrustHeld.New(dong(held)).Under(p.clause())
	}
	if p.ruling.Regime == rule.A {
		return nil
	}
	for _, r := range p.limits {
		if r.State != casefile.Off && r.Kind == "frozen" && p.lies(r) {
			return errEntrustFroze.New(first(r.Target, r.Holder)).Under("N26.1")
		}
	}
	return nil
}

// lies says whether a restriction holds for one of the chosen lines.
func (p *plan) lies(r casefile.Restriction) bool {
	only := strings.Fields(r.LineIDs)
	return len(only) == 0 || slices.ContainsFunc(p.chosen, func(i int) bool { return slices.Contains(only, p.lines[i].ID) })
}

// measure says whether a kind of restriction goes along with a line: what binds a person, an account or an asset. Marks of
// this agency's own (a publication, a plan, exhibits in its store) stay.
func (p *plan) measure(kind string) bool {
	return kind != "published" && p.flag(kind).Lift != ""
}

// stays are the duties about papers and rights, which entrusting does not touch.
var stays = []string{"T-030", "T-031", "T-053", "T-070", "T-071", "T-072", "T-200"}

// entrust hands the chosen lines over to the agency of another province: one message with all it needs (L49.2, N26.3).
// Periods that run for these lines only stand still until there is an answer.
func entrust(p *plan, t *desk.Tx, paper string) error {
	if err := p.mayEntrust(t); err != nil {
		return err
	}
	env, err := p.handOver(t, paper)
	if err != nil {
		return err
	}
	if err := p.post(t, casefile.EntrustMessage, str(p.values["office"]), env); err != nil {
		return err
	}
	for _, k := range p.clocks {
		if k.State != desk.Live || k.Subject != p.c.ID || slices.Contains(stays, k.Duty) {
			continue
		}
		if !slices.ContainsFunc(p.runsFor(k), func(i int) bool { return !slices.Contains(p.chosen, i) && !p.lines[i].State.Ended() }) {
			if err := t.Hold(k); err != nil {
				return err
			}
		}
	}
	return nil
}

// post puts a message to an office of another province into the outbox.
func (p *plan) post(t *desk.Tx, kind, to string, body any) error {
	b, err := json.Marshal(body)
	if err != nil {
		return err
	}
	t.Add(message.Message{Province: p.c.Province, ID: t.NewID(), Kind: kind, ToKind: "province", To: to, Subject: p.c.ID, CaseID: p.c.ID, Body: string(b),
		State: "ready", NextAt: t.Now.UnixMicro(), CreatedAt: t.Now.UnixMicro()})
	return nil
}

// carried says whether an act tells the other agency by the electronic hand-over itself, so that no copy is owed beside it.
func carried(name string) bool {
	switch name {
	case "OP-24.entrust", "OP-03.entrusted", "OP-24.entrust_asset", "OP-24.take_asset", "OP-24.send_money":
		return true
	}
	return false
}

// agencyOf reads an office and the provincial agency that it belongs to.
func agencyOf(t *desk.Tx, code string) (office, agency people.OfficeRow, err error) {
	if office, err = t.Office(code); err != nil {
		return office, agency, err
	}
	agency = office
	if office.Level == 2 {
		agency, err = t.Office(office.Parent)
	}
	return office, agency, err
}

// chase puts work about the case on its officer's desk.
func (p *plan) chase(t *desk.Tx, title string) {
	p.give(t, task.Task{Kind: task.Remind, Title: title, Role: string(people.Officer)}, nil)
}
