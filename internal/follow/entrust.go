package follow

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/desk/enforce"
	"thads/internal/desk/intake"
	"thads/internal/desk/issue"
	"thads/internal/document"
	"thads/internal/people"
)

// draftEntrusted drafts the enforcement decision of a case that another agency entrusted; it is docketed by its issue.
func draftEntrusted(t *desk.Tx, c Context) error {
	in, ok := c.Input.(intake.EntrustedIn)
	if !ok {
		return fmt.Errorf("input of %s is no entrusting", c.Act)
	}
	e := in.Envelope
	lines, err := t.LinesOfCase(c.Province, c.CaseID)
	if err != nil {
		return err
	}
	s := enforce.StepIn{Province: c.Province, Case: c.CaseID, Op: "OP-03", Act: "entrusted", On: t.Day(),
		Values: map[string]any{"paper_of": e.Agency, "paper_no": e.PaperNo, "paper_on": e.PaperOn}}
	if slices.ContainsFunc(lines, func(l casefile.Line) bool { return l.State != casefile.Received }) {
		return fmt.Errorf("case %s has lines that did not just arrive", c.CaseID)
	}
	return draft(t, c, s, casefile.FormEntrusted, true)
}

// draftAssetSale drafts the decision to sell the asset that another agency entrusted.
func draftAssetSale(t *desk.Tx, c Context) error {
	in, ok := c.Input.(intake.EntrustedIn)
	if !ok {
		return fmt.Errorf("input of %s is no entrusting", c.Act)
	}
	e := in.Envelope
	items, err := t.ItemsOf(c.Province, c.CaseID)
	if err != nil || len(items) != 1 {
		return errors.Join(err, fmt.Errorf("case %s has %d assets", c.CaseID, len(items)))
	}
	s := enforce.StepIn{Province: c.Province, Case: c.CaseID, Op: "OP-24", Act: "take_asset", On: t.Day(),
		Values: map[string]any{"paper_of": e.Agency, "paper_no": e.PaperNo, "paper_on": e.PaperOn, "asset_name": items[0].Name, "asset": items[0].ID}}
	return draft(t, c, s, casefile.FormAsset, true)
}

// formRefusedEntrusting is the letter that goes back with an entrusting that was refused.
const formRefusedEntrusting = "CV-045"

// dropEntrusted gives up what was drafted for an entrusting that was refused, and drafts the letter that says so.
func dropEntrusted(t *desk.Tx, c Context) error {
	in, ok := c.Input.(intake.RefuseEntrustIn)
	if !ok {
		return fmt.Errorf("input of %s is no refusal", c.Act)
	}
	papers, err := t.PapersOfCase(c.Province, c.CaseID)
	if err != nil {
		return err
	}
	var came enforce.StepIn // what the decision that is now given up was to be
	form := ""
	for _, p := range papers {
		if !slices.Contains(unnumbered, p.State) {
			continue
		}
		if p.FormCode == casefile.FormEntrusted || p.FormCode == casefile.FormAsset {
			form = p.FormCode
			if err := json.Unmarshal([]byte(p.Step), &came); err != nil {
				return err
			}
		}
		if _, err := desk.Then(t, c.Province, issue.Drop, issue.Ref{Province: c.Province, ID: p.ID, Reason: "Đã từ chối uỷ thác"}); err != nil {
			return err
		}
	}
	came.Province, came.Case, came.On, came.Op, came.Act = c.Province, c.CaseID, t.Day(), "OP-24", "refused"
	data, err := stepData(t, came)
	if err != nil {
		return err
	}
	data.Name, data.Clause, data.Form = "Từ chối uỷ thác", intake.Refusing(t, form), formRefusedEntrusting
	data.Extra = map[string]any{"căn_cứ_từ_chối": refusedFor[in.Ground], "lý_do": strings.TrimRight(in.Reason, ". "),
		"xử_lý_tài_sản": form == casefile.FormAsset}
	letter, err := issue.Step(t, c.Site, data) // drafted by the house: the head who refused signs it
	if err != nil {
		return err
	}
	_, err = desk.Then(t, c.Province, issue.Draft, letter)
	return err
}

// takeBack undoes what an entrusting that the receiver refused had decided: a withdrawal of the enforcement decision that is
// not numbered yet is given up; the entrusting, and a withdrawal that is out, are withdrawn by decisions of their own, since
// their ground is gone (L52.1c; old law L37.1c).
func takeBack(t *desk.Tx, c Context) error {
	s, ok := c.Input.(enforce.StepIn)
	if !ok {
		return fmt.Errorf("input of %s is no step", c.Act)
	}
	papers, err := t.PapersOfCase(c.Province, c.CaseID)
	if err != nil {
		return err
	}
	var entrusted, withdrawn *document.Paper
	for i, p := range papers {
		switch {
		case p.FormCode == formWithdrawal && p.Step == "" && slices.Contains(unnumbered, p.State):
			if _, err := desk.Then(t, c.Province, issue.Drop, issue.Ref{Province: c.Province, ID: p.ID, Reason: "Nơi nhận đã từ chối uỷ thác"}); err != nil {
				return err
			}
		case p.FormCode == formWithdrawal && p.Step == "" && p.State == document.Issued && entrusted != nil:
			withdrawn = &papers[i]
		case p.State == document.Issued && p.Step != "":
			var of enforce.StepIn
			if err := json.Unmarshal([]byte(p.Step), &of); err != nil {
				return err
			}
			if of.Name() == "OP-24.entrust" && slices.Equal(of.Lines, s.Lines) {
				entrusted, withdrawn = &papers[i], nil
			}
		}
	}
	for _, p := range []*document.Paper{entrusted, withdrawn} {
		if p == nil {
			continue
		}
		if err := draftTakingBack(t, c, s, *p, "Các khoản đã ủy thác trở lại thi hành"); err != nil {
			return err
		}
	}
	return nil
}

// takeBackAsset withdraws the decision that entrusted the sale of an asset when the receiver refused it: its ground is gone
// (N27.2, L52.1c; old law L57.3, L37.1c). Where this agency told the receiver to stop, its letter is the paper (N27.1c).
func takeBackAsset(t *desk.Tx, c Context) error {
	s, ok := c.Input.(enforce.StepIn)
	if !ok {
		return fmt.Errorf("input of %s is no step", c.Act)
	}
	papers, err := t.PapersOfCase(c.Province, c.CaseID)
	if err != nil {
		return err
	}
	var entrusted *document.Paper
	for i, p := range papers {
		if p.State != document.Issued || p.Step == "" {
			continue
		}
		var of enforce.StepIn
		if err := json.Unmarshal([]byte(p.Step), &of); err != nil {
			return err
		}
		if of.Values["asset"] != s.Values["asset"] {
			continue
		}
		switch of.Name() {
		case "OP-24.entrust_asset":
			entrusted = &papers[i]
		case "OP-24.stop_asset":
			entrusted = nil
		}
	}
	if entrusted == nil {
		return nil
	}
	return draftTakingBack(t, c, s, *entrusted, "Tài sản đã ủy thác trở lại xử lý")
}

// draftTakingBack drafts the decision that withdraws one of the decisions of a refused entrusting; back says what comes back.
func draftTakingBack(t *desk.Tx, c Context, s enforce.StepIn, p document.Paper, back string) error {
	k, err := t.Case(c.Province, c.CaseID)
	if err != nil {
		return err
	}
	s.Province, s.Case, s.On = c.Province, c.CaseID, t.Day()
	data, err := stepData(t, s)
	if err != nil {
		return err
	}
	pack := t.Law().Pack(data.Regime)
	w, _ := pack.Act("OP-25.withdraw")
	g, ok := pack.Ground(w.Grounds[0], "c")
	if !ok {
		return fmt.Errorf("pack %s has no ground that is gone", pack.Ref())
	}
	data.Name, data.Clause, data.Ground = "Thu hồi quyết định của lần uỷ thác bị từ chối", strings.Join(g.Cite, ", "), "nơi nhận từ chối uỷ thác nên căn cứ ra quyết định không còn"
	data.Point = point(pack, w.Grounds[0], "c")
	_, agency, err := agencyOf(t, k.OfficeCode)
	if err != nil {
		return err
	}
	data.Extra = map[string]any{"tên_quyết_định": p.Title, "quyết_định_thu_hồi": map[string]any{"số": p.NumberText(), "ngày": p.NumberedOn, "cơ_quan": agency.Name}, "toàn_bộ": true,
		"xử_lý": []any{back + " tại cơ quan này theo Quyết định thi hành án số " + k.DecisionNo + "; các việc đã làm, biện pháp đã áp dụng vẫn có hiệu lực"}}
	return write(t, c, data, formWithdrawal, false)
}

// formWithdrawal is the decision that withdraws what an entrusting takes out of a case (L52.1d).
const formWithdrawal = "QDT-034"

// refusedFor is what an entrusting may be wrong in (N26.5).
var refusedFor = map[string]string{"content": "nội dung", "competence": "thẩm quyền của cơ quan nhận ủy thác"}

// bounced brings the lines, or the asset, back when the house of the receiver could not take an entrusting in at all.
func bounced(t *desk.Tx, c Context) error {
	in, ok := c.Input.(intake.DeliveredIn)
	if !ok || !in.Refused {
		return nil
	}
	m, err := t.Message(in.Province, in.ID)
	if err != nil || m.Kind != casefile.EntrustMessage && m.Kind != casefile.AssetMessage && m.Kind != casefile.AssetOrder {
		return err
	}
	if m.Kind == casefile.AssetOrder { // a buyer was faster: the officer who asked is told
		_, err = desk.Then(t, c.Province, enforce.OrderRefused, enforce.OrderRefusedIn{Province: c.Province, Case: m.CaseID, Reason: in.Answer})
		return err
	}
	env, err := enforce.Sent(m)
	if err != nil {
		return err
	}
	o, err := t.Office(m.To)
	if err != nil {
		return err
	}
	if m.Kind == casefile.AssetMessage {
		a := casefile.AssetAnswer{Kind: casefile.EntrustRefused, Case: m.CaseID, Asset: env.Asset, Agency: o.Name, Say: in.Answer}
		_, err = desk.Then(t, c.Province, enforce.TakeAssetAnswer, enforce.AssetAnswerIn{Province: c.Province, Message: m.ID, Answer: a})
		return err
	}
	a := casefile.EntrustAnswer{Kind: casefile.EntrustRefused, Case: m.CaseID, Agency: o.Name, Reason: in.Answer}
	for _, l := range env.Lines {
		a.Lines = append(a.Lines, l.ID)
	}
	_, err = desk.Then(t, c.Province, enforce.Answer, enforce.AnswerIn{Province: c.Province, Message: m.ID, Answer: a})
	return err
}

// orders are the acts that tell the agency which sells an entrusted asset what to do with it, in the word of the letter.
var orders = map[string]string{"OP-24.stop_asset": "chấm dứt", "OP-24.pause_asset": "tạm dừng", "OP-24.resume_asset": "tiếp tục"}

// toSeller names in the letter the agency that sells the asset and the decision that entrusted it.
func toSeller(t *desk.Tx, s enforce.StepIn, say string, d *issue.StepData) error {
	d.Extra = map[string]any{"yêu_cầu": say}
	limits, err := t.RestrictionsOf(s.Province, s.Case)
	if err != nil {
		return err
	}
	asset, _ := s.Values["asset"].(string)
	for _, r := range limits {
		if r.Kind == "S15" && r.State != casefile.Off && r.ItemID == asset {
			d.Extra["cơ_quan_nhận"], d.Paper = r.Holder, r.PaperID
		}
	}
	return nil
}

// agencyOf reads an office and the provincial agency that it belongs to.
func agencyOf(t *desk.Tx, code string) (office, agency people.OfficeRow, err error) {
	if office, err = t.Office(code); err != nil || office.Level != 2 {
		return office, office, err
	}
	agency, err = t.Office(office.Parent)
	return office, agency, err
}
