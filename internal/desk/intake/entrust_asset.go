package intake

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"thads/internal/calendar"
	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/errs"
	"thads/internal/message"
	"thads/internal/people"
	"thads/internal/rule"
	"thads/internal/store"
	"thads/internal/task"
)

var errNoItem = errs.Define(errs.Invalid, "intake.no_asset", "Uỷ thác xử lý tài sản không kèm tài sản; hãy đề nghị nơi uỷ thác gửi lại.")

// TakeAsset takes up the sale of one asset that another province entrusted (L50.3, N27; old law L57.2): a case of its own
// with one line under which nothing is owed here, the asset as it stands with its price, what lies on it, the people and the
// sender's file. The five working days for the decision begin now (T-072). The debts stay with the sender (N27.1c).
var TakeAsset = desk.Act[EntrustedIn, Entrusted]{Name: "intake.entrusted_asset", Run: func(t *desk.Tx, in EntrustedIn) (Entrusted, error) {
	if err := t.May(people.Subject{Province: in.Province, OfficeCode: in.Office}); err != nil {
		return Entrusted{}, err
	}
	e := &entrusting{in: in, env: in.Envelope}
	if len(e.env.Items) != 1 || e.env.Items[0].ID != e.env.Asset {
		return Entrusted{}, errNoItem.New()
	}
	c := casefile.Case{Province: in.Province, ID: t.NewID(), OfficeCode: in.Office, State: casefile.Received, ExOfficio: true, Regime: string(rule.RegimeOn(calendar.DateOf(t.Now))),
		FormCode: casefile.FormAsset, OpenedAt: t.Now.UnixMicro(), PublicCode: casefile.Code(in.Province, t.Random())}
	j := e.env.Judgment
	j.Province, j.ID, j.Rev, j.OfficeCode, j.Source, j.SameAs, j.State = in.Province, t.NewID(), 0, in.Office, "entrust", "", casefile.Docketed
	j.ReceivedAt, j.ReceivedBy, j.Route = t.Now.UnixMicro(), t.Who.ID, ""
	t.Add(j)
	c.JudgmentID = j.ID
	ids, parties := e.parties(t, j, nil)
	x := e.env.Items[0]
	line := e.saleOf(t, c, x, ids)
	t.Add(line)
	sides := map[string]map[string]bool{casefile.Debtor: named(line.DebtorIDs), casefile.Creditor: named(line.PayeeIDs)}
	c.Title, c.Search = titles(j, parties, sides)
	var err error
	if c.OfficerID, err = propose(t, c.Province, c.OfficeCode, j.ID, parties); err != nil {
		return Entrusted{}, err
	}
	x.Province, x.ID, x.Rev, x.CaseID, x.LineID = c.Province, t.NewID(), 0, c.ID, ""
	t.Add(x)
	clock, err := t.Arm(desk.Arm{Province: c.Province, Duty: "T-072", From: t.Now, Subject: c.ID, CaseID: c.ID, Office: c.OfficeCode, Items: x.ID})
	if err != nil {
		return Entrusted{}, err
	}
	desk.Soonest(&c, clock)
	onSides(t, c.ID, parties, sides)
	t.Add(c)
	t.AddPublicCode(store.CodeHash(c.PublicCode), c.Province, "case", c.ID)
	t.SetWords(c.Province, c.ID, c.Search)
	t.Owe(task.Task{Province: c.Province, Kind: "entrusted", Title: "Ra quyết định xử lý tài sản uỷ thác của " + e.env.Agency, Subject: c.ID, CaseID: c.ID,
		Office: c.OfficeCode, Role: string(people.Clerk)}, &clock)
	if err := e.laid(t, c, x.ID); err != nil {
		return Entrusted{}, err
	}
	return Entrusted{[]string{c.ID}}, t.Record(desk.Entry{Province: c.Province, Subject: c.ID, CaseID: c.ID, Clause: clock.Clause, Pack: clock.Pack,
		Say: fmt.Sprintf("Nhận uỷ thác xử lý tài sản “%s” (%s) theo Quyết định số %s ngày %s của %s", x.Name, strings.ToLower(x.StateName()), e.env.PaperNo, day(e.env.PaperOn), e.env.Agency)})
}}

// saleOf is the line under which the asset is sold: whose debt it is for, nothing owed here.
func (e *entrusting) saleOf(t *desk.Tx, c casefile.Case, x casefile.Item, ids map[string]string) casefile.Line {
	line := casefile.Line{Province: c.Province, ID: t.NewID(), JudgmentID: c.JudgmentID, CaseID: c.ID, State: casefile.Received, Kind: casefile.AssetSale, ExOfficio: true,
		Seq: 1}
	var debtors, payees, debts []string
	for _, l := range e.env.Lines {
		debts = append(debts, strings.TrimRight(l.Text, ". ;"))
		debtors = append(debtors, strings.Fields(renamed(l.DebtorIDs, ids))...)
		payees = append(payees, strings.Fields(renamed(l.PayeeIDs, ids))...)
	}
	line.DebtorIDs, line.PayeeIDs = once(debtors), once(payees)
	line.Text = x.Name + ", để thi hành: " + strings.Join(debts, "; ")
	return line
}

func once(ids []string) string {
	slices.Sort(ids)
	return strings.Join(slices.Compact(ids), " ")
}

func named(ids string) map[string]bool {
	out := map[string]bool{}
	for _, id := range strings.Fields(ids) {
		out[id] = true
	}
	return out
}

// laid brings the file and what lies on the asset along, and lays the answer ready that waits for the decision here.
func (e *entrusting) laid(t *desk.Tx, c casefile.Case, item string) error {
	folios, err := e.papers(t, c)
	if err != nil {
		return err
	}
	for _, r := range e.env.Limits {
		r.Province, r.ID, r.Rev, r.CaseID, r.Office, r.LineIDs = c.Province, t.NewID(), 0, c.ID, c.OfficeCode, ""
		r.State, r.ItemID, r.PaperID = casefile.On, item, folios[r.PaperID]
		t.Add(r)
	}
	answer := casefile.AssetAnswer{Case: e.env.Case, Asset: e.env.Asset}
	if answer.Agency, err = agencyName(t, c.OfficeCode); err != nil {
		return err
	}
	body, err := json.Marshal(answer)
	if err != nil {
		return err
	}
	t.Add(message.Message{Province: c.Province, ID: t.NewID(), Kind: casefile.AssetReply, ToKind: "province", To: e.env.From, Subject: c.ID, CaseID: c.ID, Body: string(body),
		State: casefile.Waiting, NextAt: t.Now.UnixMicro(), CreatedAt: t.Now.UnixMicro()})
	return nil
}
