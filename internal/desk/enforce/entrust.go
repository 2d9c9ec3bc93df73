package enforce

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"

	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/document"
	"thads/internal/errs"
	"thads/internal/message"
	"thads/internal/people"
	"thads/internal/rule"
	"thads/internal/store"
	"thads/internal/task"
	"thads/internal/vn"
)

var (
	errEntrustHere  = errs.Define(errs.Invalid, "enforce.entrust_here", "Uỷ thác là cho cơ quan thi hành án dân sự của tỉnh, thành phố khác; trong tỉnh thì phân công lại cho phòng khác.")
	errEntrustHeld  = errs.Define(errs.Unlawful, "enforce.entrust_held", "Khoản được chọn còn giữ %s chưa trả nên chưa uỷ thác được; hãy thanh toán số tiền ấy trước.")
	errEntrustFroze = errs.Define(errs.Unlawful, "enforce.entrust_frozen", "Tiền, tài sản trong tài khoản không uỷ thác mà do cơ quan này xử lý; hãy khấu trừ hoặc chấm dứt phong toả “%s” trước khi uỷ thác khoản này.")
)

// ready are what acts ask of the case itself before they are proposed and again when they are carried out.
var ready = map[string]func(*plan, *desk.Tx) error{
	"OP-24.entrust":       (*plan).mayEntrust,
	"OP-24.entrust_asset": (*plan).mayEntrust,
	"OP-16.paid":          (*plan).mayBring,
	"OP-16.redeem":        (*plan).mayBring,
	"OP-16.take":          (*plan).mayBring,
	"OP-25.substitute":    (*plan).maySubstitute,
	"OP-18.criminal":      (*plan).mayAccuse,
	"OP-20.pay":           (*plan).mayPay,
	"OP-20.pay_rest":      (*plan).mayPay,
	"OP-20.pay_idle":      (*plan).mayPay,
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
	held := int64(0)
	for _, i := range p.chosen {
		held += p.lines[i].Collected - p.lines[i].Paid
	}
	if held > 0 {
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

// handOver gathers what the receiver needs.
func (p *plan) handOver(t *desk.Tx, paper string) (env casefile.Entrusting, err error) {
	office, agency, err := agencyOf(t, p.c.OfficeCode)
	if err != nil {
		return env, err
	}
	env = casefile.Entrusting{From: office.Code, Agency: agency.Name, Case: p.c.ID, Decision: p.c.DecisionNo, DecisionOn: p.c.DecisionOn,
		Ground: p.ground.Name, Reason: str(p.values["reason"])}
	if env.Judgment, err = t.Judgment(p.c.Province, p.c.JudgmentID); err != nil {
		return env, err
	}
	parties, err := t.Parties(p.c.Province, p.c.JudgmentID)
	if err != nil {
		return env, err
	}
	lines, named := map[string]bool{}, map[string]bool{}
	for _, i := range p.chosen {
		l := p.lines[i]
		env.Lines = append(env.Lines, l)
		lines[l.ID] = true
		for _, id := range strings.Fields(l.DebtorIDs + " " + l.PayeeIDs) {
			named[id] = true
		}
	}
	for _, r := range p.limits {
		if r.State != casefile.Off && p.measure(r.Kind) && p.lies(r) {
			env.Limits = append(env.Limits, r)
			named[r.ItemID] = true
		}
	}
	for _, x := range p.items {
		if lines[x.LineID] || named[x.ID] || x.Kind == "asset" && len(p.chosen) == p.open() {
			env.Items = append(env.Items, x)
		}
	}
	for _, x := range parties {
		if named[x.ID] {
			env.Parties = append(env.Parties, x)
		}
	}
	if env.Done, err = done(t, p.c); err != nil {
		return env, err
	}
	if env.Papers, err = papersOf(t, p.c); err != nil {
		return env, err
	}
	if paper != "" {
		w, err := t.Paper(p.c.Province, paper)
		if err != nil {
			return env, err
		}
		env.PaperNo, env.PaperOn, env.Hash = numberOf(w), w.NumberedOn, w.IssuedBlob
		env.Papers = append(env.Papers, casefile.SentPaper{ID: w.ID, Form: w.FormCode, Title: w.Title, No: env.PaperNo, On: w.NumberedOn, Hash: w.IssuedBlob, Sheets: 1})
	}
	return env, nil
}

// Sent reads the envelope of an entrusting that was sent.
func Sent(m message.Message) (env casefile.Entrusting, err error) {
	return env, json.Unmarshal([]byte(m.Body), &env)
}

// numberOf is a paper's number as printed.
func numberOf(w document.Paper) string { return fmt.Sprintf("%02d/%s", w.Number, w.Symbol) }

// done lists the steps of a case in the words of its timeline.
func done(t *desk.Tx, c casefile.Case) (out []casefile.PastStep, err error) {
	facts, err := t.Steps(c.Province, c.ID)
	if err != nil {
		return nil, err
	}
	for _, f := range facts {
		var b store.Body
		if err := json.Unmarshal([]byte(f.Body), &b); err != nil {
			return nil, err
		}
		var in StepIn
		if err := json.Unmarshal(b.Input, &in); err != nil {
			return nil, err
		}
		out = append(out, casefile.PastStep{On: in.On, Act: f.Act, Clause: f.Clause, Say: b.Say})
	}
	return out, nil
}

// papersOf lists the documents of a case's file with their bytes.
func papersOf(t *desk.Tx, c casefile.Case) (out []casefile.SentPaper, err error) {
	papers, err := t.PapersOfCase(c.Province, c.ID)
	if err != nil {
		return nil, err
	}
	own := map[string]document.Paper{}
	for _, w := range papers {
		own[w.ID] = w
	}
	folios, err := t.FoliosOf(c.Province, c.ID)
	if err != nil {
		return nil, err
	}
	for _, x := range folios {
		if x.Seq == 0 { // the cover is this file's
			continue
		}
		s := casefile.SentPaper{Form: x.FormCode, Title: x.Title, No: x.DocNo, On: x.DocDay, Hash: x.BlobHash, Text: x.TextHash, Name: x.FileName, Sheets: x.Sheets()}
		if w, ok := own[x.PaperID]; ok {
			s.ID, s.No, s.On, s.Hash = w.ID, numberOf(w), w.NumberedOn, w.IssuedBlob
			if w.Number == 0 { // minutes have no number
				s.No, s.On = "", desk.DayOf(time.UnixMicro(w.IssuedAt))
			}
		}
		out = append(out, s)
	}
	return out, nil
}

// carried says whether an act tells the other agency by the electronic hand-over itself, so that no copy is owed beside it.
func carried(name string) bool { return name == "OP-24.entrust" || name == "OP-03.entrusted" }

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

// takenUp answers the sender that the enforcement decision is out.
func takenUp(p *plan, t *desk.Tx, paper string) error {
	if err := docket(p, t, paper); err != nil {
		return err
	}
	mail, err := p.answers(t)
	if err != nil {
		return err
	}
	for _, m := range mail {
		if m.State != casefile.Waiting {
			continue
		}
		was := m.Message
		m.answer.Kind, m.answer.PaperNo, m.answer.PaperOn = casefile.EntrustAccepted, p.c.DecisionNo, p.c.DecisionOn
		b, err := json.Marshal(m.answer)
		if err != nil {
			return err
		}
		m.Body, m.State, m.NextAt = string(b), "ready", t.Now.UnixMicro()
		t.Put(&was, &m.Message)
	}
	return nil
}

// reply is an answer to the agency that entrusted the case.
type reply struct {
	message.Message
	answer casefile.EntrustAnswer
}

// answers reads the answers to whom entrusted the case to this agency; none for a case that began here.
func (p *plan) answers(t *desk.Tx) (out []reply, err error) {
	if p.c.FormCode != casefile.FormEntrusted {
		return nil, nil
	}
	mail, err := t.MessagesOn(p.c.Province, p.c.ID)
	if err != nil {
		return nil, err
	}
	for _, m := range mail {
		if m.Kind != casefile.EntrustReply {
			continue
		}
		r := reply{Message: m}
		if err := json.Unmarshal([]byte(m.Body), &r.answer); err != nil {
			return nil, err
		}
		out = append(out, r)
	}
	return out, nil
}

// takeOver lets measures that came with an entrusted case end where this step laid the same anew, and tells the sender of
// every one that ended here: then it holds there no longer either (L49.2).
func (p *plan) takeOver(t *desk.Tx, paper string) error {
	mail, err := p.answers(t)
	if err != nil {
		return err
	}
	for _, m := range mail {
		if m.answer.Kind == casefile.EntrustReplaced {
			continue
		}
		ended := map[string]string{}
		for i, r := range p.limits {
			there, came := m.answer.Limits[r.ID]
			if !came || r.State == casefile.Off && r.EndedAt != t.Now.UnixMicro() {
				continue
			}
			if r.State != casefile.Off {
				if !p.laidAnew(r) {
					continue
				}
				was := r
				r.State, r.EndedAt, r.EndedBy = casefile.Off, t.Now.UnixMicro(), p.in.Name()
				t.Put(&was, &r)
				p.limits[i] = r
			}
			ended[r.ID] = there
		}
		if len(ended) == 0 {
			continue
		}
		a := m.answer
		a.Kind, a.Limits, a.PaperNo, a.PaperOn, a.Hash = casefile.EntrustReplaced, ended, "", "", ""
		if paper != "" {
			w, err := t.Paper(p.c.Province, paper)
			if err != nil {
				return err
			}
			a.PaperNo, a.PaperOn, a.Hash = numberOf(w), w.NumberedOn, w.IssuedBlob
		}
		if err := p.post(t, casefile.EntrustReply, m.To, a); err != nil {
			return err
		}
	}
	return nil
}

// laidAnew says whether this step laid a measure of the same kind on the same thing: on the account, the asset or the person
// that one which came with the case lies on. A seizure takes the place of every hold on the asset.
func (p *plan) laidAnew(old casefile.Restriction) bool {
	return slices.ContainsFunc(p.limits, func(r casefile.Restriction) bool {
		if r.ID == old.ID || r.State != casefile.On || r.Since != p.at.UnixMicro() || r.Kind != old.Kind && r.Kind != "seized" {
			return false
		}
		return r.ItemID != "" && r.ItemID == old.ItemID || r.Target != "" && vn.Fold(r.Target) == vn.Fold(old.Target)
	})
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
	p.give(t, task.Task{Kind: "remind", Title: title, Role: string(people.Officer)}, nil)
}
