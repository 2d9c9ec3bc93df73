package intake

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"

	"thads/internal/calendar"
	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/errs"
	"thads/internal/people"
	"thads/internal/rule"
	"thads/internal/store"
	"thads/internal/task"
	"thads/internal/vn"
)

// ConfirmIn is a judgment as a person confirmed it.
type ConfirmIn struct {
	Province  int64              `json:"province"`
	ID        string             `json:"id"`
	Confirmed casefile.Confirmed `json:"confirmed"`
}

// Opened lists the cases an act opened.
type Opened struct {
	Judgment string   `json:"judgment"`
	Cases    []string `json:"cases"`
}

var (
	errDoubt = errs.Define(errs.Invalid, "intake.doubt", "%s")
	errAhead = errs.Define(errs.Invalid, "intake.date_ahead", "Ngày bản án, quyết định (%s) ở sau hôm nay; hãy sửa lại theo phần đầu văn bản.")
	errYet   = errs.Define(errs.Invalid, "intake.effective_ahead", "Ngày có hiệu lực (%s) ở sau hôm nay: bản án, quyết định chưa có hiệu lực thì chưa đưa ra thi hành; hãy kiểm tra lại ngày, hoặc xác nhận khi đã có hiệu lực.")
	errKind  = errs.Define(errs.Invalid, "intake.kind", "Khoản %d thuộc loại mà gói luật đang áp dụng không quy định; hãy chọn lại loại nghĩa vụ.")
)

// Confirm turns what a person confirmed into parties and lines and opens the cases that the law wants without a request
// (L33.2), each line in exactly one of them (N8). Lines on request wait for their request (L34).
var Confirm = desk.Act[ConfirmIn, Opened]{Name: "intake.confirm", Run: func(t *desk.Tx, in ConfirmIn) (Opened, error) {
	j, err := open(t, in.Province, in.ID)
	if err != nil {
		return Opened{}, err
	}
	if j.SameAs != "" {
		return Opened{}, errSame.New()
	}
	c := in.Confirmed
	if doubts := c.Doubts(); len(doubts) > 0 {
		return Opened{}, errDoubt.New(doubts[0])
	}
	if c.Date > t.Day() {
		return Opened{}, errAhead.New(calendar.Short(c.Date))
	}
	if c.Effective > t.Day() {
		return Opened{}, errYet.New(calendar.Short(c.Effective))
	}
	key := casefile.SameKey(c.Court, c.Number, c.Date)
	if err := claim(t, j.Province, key); err != nil {
		return Opened{}, err
	}
	same, err := t.SameJudgments(j.Province, key, "")
	if err != nil {
		return Opened{}, err
	}
	for _, s := range same {
		if s.ID != j.ID && s.Confirmed != "" {
			return Opened{}, errSame.New()
		}
	}
	confirmed, err := json.Marshal(c)
	if err != nil {
		return Opened{}, err
	}
	was := j
	j.Court, j.Number, j.Date, j.Instance, j.Kind, j.Effective, j.SameKey = c.Court, c.Number, c.Date, c.Instance, c.Kind, c.Effective, key
	j.Confirmed = string(confirmed)

	parties := addParties(t, j, c.Parties)
	lines, exhibits, err := makeLines(t, j, c, parties)
	if err != nil {
		return Opened{}, err
	}
	out := Opened{Judgment: j.ID}
	var exOfficio []casefile.Line
	var exKeys []string
	for i, l := range lines {
		if l.ExOfficio {
			exOfficio, exKeys = append(exOfficio, l), append(exKeys, exhibits[i])
		} else {
			t.Add(l)
		}
	}
	if len(exOfficio) > 0 {
		j.State = casefile.Docketed
	}
	t.Put(&was, &j)
	if err := t.Finish(j.Province, j.ID, "confirm"); err != nil {
		return Opened{}, err
	}
	if err := t.CloseClocks(j.Province, j.ID, "T-010"); err != nil {
		return Opened{}, err
	}
	say := fmt.Sprintf("Xác nhận bản án, quyết định %s: %d đương sự, %d khoản nghĩa vụ", j.Number, len(parties), len(lines))
	if len(lines) == 0 {
		say = "Xác nhận bản án, quyết định " + j.Number + ": không có khoản nào phải thi hành"
	}
	if err := t.Record(desk.Entry{Province: j.Province, Subject: j.ID, Clause: "N8.1", Say: say}); err != nil {
		return Opened{}, err
	}
	o := opening{j: j, parties: parties, fresh: true, from: time.UnixMicro(j.ReceivedAt)}
	out.Cases, err = o.open(t, exOfficio, exKeys)
	return out, err
}}

func addParties(t *desk.Tx, j casefile.Judgment, in []casefile.ConfirmedParty) []casefile.Party {
	out := make([]casefile.Party, len(in))
	for i, p := range in {
		out[i] = casefile.Party{Province: j.Province, ID: t.NewID(), JudgmentID: j.ID, Name: strings.TrimSpace(p.Name), BirthYear: p.BirthYear,
			IdentityNo: p.IdentityNo, Address: p.Address, IsOrg: p.IsOrg, Role: p.Role}
		t.Add(out[i])
	}
	return out
}

func makeLines(t *desk.Tx, j casefile.Judgment, c casefile.Confirmed, parties []casefile.Party) (lines []casefile.Line, exhibits []string, err error) {
	pack := t.Law().Pack(rule.RegimeOn(calendar.DateOf(t.Now)))
	for i, l := range c.Lines {
		if l.Drop {
			continue
		}
		owed, ok := pack.Owed(l.Kind)
		if !ok {
			return nil, nil, errKind.New(i + 1)
		}
		span, err := json.Marshal(map[string]int{"start": l.Start, "end": l.End})
		if err != nil {
			return nil, nil, err
		}
		lines = append(lines, casefile.Line{Province: j.Province, ID: t.NewID(), JudgmentID: j.ID, State: casefile.Received, Kind: l.Kind, Letter: owed.Letter,
			Clause: owed.Clause, ExOfficio: owed.ExOfficio, DebtorIDs: ids(parties, l.Debtors), PayeeIDs: ids(parties, l.Payees), Joint: l.Joint,
			Text: strings.TrimSpace(l.Text), Amount: l.Amount, Interest: l.Interest, Evidence: string(span), Seq: int64(i + 1)})
		exhibits = append(exhibits, vn.Fold(l.Item))
	}
	return lines, exhibits, nil
}

func ids(parties []casefile.Party, at []int) string {
	out := make([]string, len(at))
	for i, p := range at {
		out[i] = parties[p].ID
	}
	return strings.Join(out, " ")
}

// opening opens the cases of one judgment or one request.
type opening struct {
	j       casefile.Judgment
	request string
	parties []casefile.Party
	from    time.Time // receipt: starts the period for the decision
	fresh   bool      // the lines are not in the database yet
	duty    string    // the period for the decision, where it is not that of the lines
}

func (o opening) open(t *desk.Tx, lines []casefile.Line, exhibits []string) (opened []string, err error) {
	regime := rule.RegimeOn(calendar.DateOf(t.Now))
	pack := t.Law().Pack(regime)
	officer, err := propose(t, o.j.Province, o.j.OfficeCode, o.j.ID, o.parties)
	if err != nil {
		return nil, err
	}
	for _, g := range casefile.Split(lines, exhibits, string(regime)) {
		c := casefile.Case{Province: o.j.Province, ID: t.NewID(), JudgmentID: o.j.ID, RequestID: o.request, OfficeCode: o.j.OfficeCode, OfficerID: officer,
			State: casefile.Received, ExOfficio: g.ExOfficio, Regime: string(regime), FormCode: g.Form, OpenedAt: t.Now.UnixMicro(),
			PublicCode: casefile.Code(o.j.Province, t.Random())}
		if g.Form == casefile.FormRequest {
			own := make([]casefile.Line, len(g.Lines))
			for n, i := range g.Lines {
				own[n] = lines[i]
			}
			c.FormCode = casefile.RequestForm(own, o.j.Court)
		}
		duty, clause := "", g.Clause
		sides := map[string]map[string]bool{casefile.Debtor: {}, casefile.Creditor: {}} // party ids
		for _, i := range g.Lines {
			l := lines[i]
			c.Amount += l.Amount
			for _, id := range strings.Fields(l.DebtorIDs) {
				sides[casefile.Debtor][id] = true
			}
			for _, id := range strings.Fields(l.PayeeIDs) {
				sides[casefile.Creditor][id] = true
			}
			if owed, ok := pack.Owed(l.Kind); ok && (duty == "" || owed.Deadline < duty) {
				duty = owed.Deadline
			}
		}
		if o.duty != "" {
			duty = o.duty
		}
		c.Title, c.Search = titles(o.j, o.parties, sides)
		clock, err := t.Time(desk.Arm{Province: c.Province, Duty: duty, From: o.from, Subject: c.ID, CaseID: c.ID, Office: c.OfficeCode})
		if err != nil {
			return nil, err
		}
		desk.Soonest(&c, clock)
		t.Add(c)
		t.Add(clock)
		for _, i := range g.Lines {
			l := lines[i]
			was := l
			l.CaseID = c.ID
			if o.fresh {
				t.Add(l)
			} else {
				t.Put(&was, &l)
			}
		}
		onSides(t, c.ID, o.parties, sides)
		t.AddPublicCode(store.CodeHash(c.PublicCode), c.Province, "case", c.ID)
		t.SetWords(c.Province, c.ID, c.Search)
		if err := t.Record(desk.Entry{Province: c.Province, Subject: c.ID, CaseID: c.ID, Clause: clause, Pack: clock.Pack,
			Say: "Mở việc thi hành án: " + c.Title}); err != nil {
			return nil, err
		}
		opened = append(opened, c.ID)
	}
	return opened, nil
}

// onSides puts the parties of a case on their sides, in the order of the judgment.
func onSides(t *desk.Tx, caseID string, parties []casefile.Party, sides map[string]map[string]bool) {
	for _, p := range parties {
		for _, side := range []string{casefile.Debtor, casefile.Creditor} {
			if sides[side][p.ID] {
				t.Add(casefile.OnSide(caseID, p, side))
			}
		}
	}
}

// most names of a side that the search box finds a case by; its list of parties finds the others.
const mostNames = 200

func titles(j casefile.Judgment, parties []casefile.Party, sides map[string]map[string]bool) (title, search string) {
	names := map[string][]string{}
	for _, p := range parties {
		for side, ids := range sides {
			if ids[p.ID] {
				names[side] = append(names[side], p.Name)
			}
		}
	}
	debtors, payees := names[casefile.Debtor], names[casefile.Creditor]
	who := debtors
	if len(who) == 0 {
		who = payees
	}
	title = casefile.TitleOf(who)
	if title == "" {
		title = "Xử lý vật chứng"
	}
	all := append(slices.Clone(debtors[:min(len(debtors), mostNames)]), payees[:min(len(payees), mostNames)]...)
	return title + " – " + j.Number, vn.Fold(strings.Join(all, " ") + " " + j.Number + " " + j.Court)
}

// propose picks the officer that a leader would be shown first: the lightest load of those without an interest (L16.2d);
// one judgment's cases stay in one hand. Nobody when the office has nobody free of interest.
func propose(t *desk.Tx, province int64, office, judgment string, parties []casefile.Party) (string, error) {
	officers, err := t.OfficersOf(province, office)
	if err != nil {
		return "", err
	}
	others, err := t.CasesOf(province, judgment)
	if err != nil {
		return "", err
	}
	m := people.Matter{OfficeCode: office}
	if len(others) > 0 {
		m.OtherHand = others[0].OfficerID
	}
	folded := make([]string, len(parties))
	for i, p := range parties {
		folded[i] = casefile.OnSide("", p, "").Words
	}
	cs := make([]people.Candidate, len(officers))
	for i, a := range officers {
		c := people.Candidate{Account: a}
		if c.Declared, err = t.DeclarationsOf(a.ID); err != nil {
			return "", err
		}
		for _, probe := range people.Probes(a, c.Declared) {
			for k, words := range folded {
				if probe.Finds(words) {
					c.Found = append(c.Found, people.Named{Name: parties[k].Name, IdentityNo: parties[k].IdentityNo, Address: parties[k].Address})
				}
			}
		}
		if c.Load.Open, err = t.LoadOf(province, a.ID); err != nil {
			return "", err
		}
		away, err := t.AbsenceOf(a.ID, t.Day())
		if err != nil {
			return "", err
		}
		if len(away) > 0 && away[0].FromDay <= t.Day() {
			c.Away = away[0].ToDay
		}
		cs[i] = c
	}
	choices := people.ProposeOfficer(m, cs)
	if len(choices) == 0 || choices[0].Barred {
		return "", nil
	}
	id := choices[0].ID
	if err := t.OneByOne(id); err != nil {
		return "", err
	}
	a, err := t.Account(id)
	if err != nil || !a.RunsCasesOf(office) { // he just left: the leader chooses
		return "", err
	}
	return id, nil
}

// owe is the work that a role of an office has to do about a subject.
func owe(t *desk.Tx, province int64, office string, role people.Role, kind, title, subject string, c *task.Clock) {
	t.Owe(task.Task{Province: province, Kind: kind, Title: title, Subject: subject, Office: office, Role: string(role)}, c)
}
