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
	"thads/internal/vn"
)

var (
	errLineHere = errs.Define(errs.Conflict, "intake.line_here", "Khoản được uỷ thác đang được thi hành ở nơi nhận nên không nhận thêm lần nữa; hãy kiểm tra lại quyết định uỷ thác.")
	errNoTrust  = errs.Define(errs.Conflict, "intake.no_entrusting", "Việc này không phải việc nhận uỷ thác đang chờ ra quyết định; chỉ từ chối được trước khi ra quyết định thi hành án.")
	errWrong    = errs.Define(errs.Unlawful, "intake.entrust_ground", "Chỉ được từ chối khi quyết định uỷ thác nhầm lẫn, sai sót về nội dung hoặc về thẩm quyền của nơi nhận; hãy chọn một trong hai căn cứ.")
)

// EntrustedIn is an entrusting at the agency it was sent to; Message is the once-key's source.
type EntrustedIn struct {
	Province int64               `json:"province"`
	Office   string              `json:"office"`
	Message  string              `json:"message"`
	Envelope casefile.Entrusting `json:"envelope"`
}

// Entrusted lists the cases that an entrusting opened here.
type Entrusted struct {
	Cases []string `json:"cases"`
}

// TakeEntrusting takes the lines up that another province entrusted (L49.2): the judgment as it was confirmed there, a case
// with a look-up code of its own, the sender's file, and the measures in force, which hold until they are replaced here. The
// five working days for the enforcement decision begin now (T-071). A line that was here before returns into its old case.
var TakeEntrusting = desk.Act[EntrustedIn, Entrusted]{Name: "intake.entrusted", Run: func(t *desk.Tx, in EntrustedIn) (Entrusted, error) {
	if err := t.May(people.Subject{Province: in.Province, OfficeCode: in.Office}); err != nil {
		return Entrusted{}, err
	}
	e := &entrusting{in: in, env: in.Envelope, here: map[string]casefile.Line{}}
	groups, err := e.groups(t)
	if err != nil {
		return Entrusted{}, err
	}
	var out Entrusted
	for _, g := range groups {
		id, err := e.open(t, g.old, g.lines)
		if err != nil {
			return out, err
		}
		out.Cases = append(out.Cases, id)
	}
	return out, nil
}}

// entrusting is one entrusting on its way into this province's books.
type entrusting struct {
	in   EntrustedIn
	env  casefile.Entrusting
	here map[string]casefile.Line // lines that were here before
}

type homecoming struct {
	old   string // the case that the lines return into; empty: a new one
	lines []casefile.Line
}

// groups finds lines that were here before. One whose whole old case comes back returns into it, any other goes into the new
// case; a line that is still being enforced here is not taken twice.
func (e *entrusting) groups(t *desk.Tx) ([]homecoming, error) {
	back := map[string][]casefile.Line{}
	arriving := map[string]bool{}
	for _, l := range e.env.Lines {
		arriving[l.ID] = true
		old, was, err := t.LineHere(e.in.Province, l.ID)
		if err != nil {
			return nil, err
		}
		if was && old.State != casefile.Entrusted && old.State != casefile.Refused {
			return nil, errLineHere.New()
		}
		if was {
			e.here[l.ID] = old
			back[old.CaseID] = append(back[old.CaseID], l)
		}
	}
	var out []homecoming
	home := map[string]bool{}
	for id, lines := range back {
		all, err := t.LinesOfCase(e.in.Province, id)
		if err != nil {
			return nil, err
		}
		if !slices.ContainsFunc(all, func(l casefile.Line) bool { return !arriving[l.ID] }) {
			out = append(out, homecoming{id, lines})
			home[id] = true
		}
	}
	slices.SortFunc(out, func(a, b homecoming) int { return strings.Compare(a.old, b.old) })
	var fresh []casefile.Line
	for _, l := range e.env.Lines {
		if old, was := e.here[l.ID]; !was || !home[old.CaseID] {
			fresh = append(fresh, l)
		}
	}
	if len(fresh) > 0 {
		out = append(out, homecoming{"", fresh})
	}
	return out, nil
}

// open books the lines of one case: a new one with its judgment, or the old one they return into.
func (e *entrusting) open(t *desk.Tx, old string, lines []casefile.Line) (string, error) {
	regime := rule.RegimeOn(calendar.DateOf(t.Now))
	c := casefile.Case{Province: e.in.Province, ID: t.NewID(), OfficeCode: e.in.Office, State: casefile.Received, ExOfficio: true, Regime: string(regime),
		FormCode: casefile.FormEntrusted, OpenedAt: t.Now.UnixMicro(), PublicCode: casefile.Code(e.in.Province, t.Random())}
	was := c
	j := e.env.Judgment
	var known []casefile.Party
	var err error
	if old != "" {
		if c, err = t.Case(e.in.Province, old); err != nil {
			return "", err
		}
		was = c
		c.State, c.Amount, c.ExOfficio, c.FormCode = casefile.Received, 0, true, casefile.FormEntrusted
		if j, err = t.Judgment(c.Province, c.JudgmentID); err != nil {
			return "", err
		}
		if known, err = t.Parties(c.Province, j.ID); err != nil {
			return "", err
		}
	} else {
		j.Province, j.ID, j.Rev, j.OfficeCode, j.Source, j.SameAs, j.State = e.in.Province, t.NewID(), 0, e.in.Office, "entrust", "", casefile.Docketed
		j.ReceivedAt, j.ReceivedBy, j.Route = t.Now.UnixMicro(), t.Who.ID, ""
		t.Add(j)
		c.JudgmentID = j.ID
	}
	ids, parties := e.parties(t, j, known)
	sides := map[string]map[string]bool{casefile.Debtor: {}, casefile.Creditor: {}}
	interim := true
	took := map[string]bool{}
	for _, l := range lines {
		before, again := e.here[l.ID]
		now := l
		now.Province, now.Rev, now.State, now.Was, now.CaseID, now.JudgmentID = c.Province, before.Rev, casefile.Received, "", c.ID, j.ID
		now.DebtorIDs, now.PayeeIDs = renamed(l.DebtorIDs, ids), renamed(l.PayeeIDs, ids)
		now.Collected, now.Paid = before.Collected, before.Paid // what the sender took in stands in its own books
		now.Amount = l.Amount
		if l.Amount > 0 {
			now.Amount = now.Collected + l.Left()
		}
		if again {
			t.Put(&before, &now)
		} else {
			t.Add(now)
		}
		took[l.ID] = true
		c.Amount += now.Left()
		c.ExOfficio = c.ExOfficio && now.ExOfficio
		interim = interim && now.Kind == "interim_measure"
		for _, id := range strings.Fields(now.DebtorIDs) {
			sides[casefile.Debtor][id] = true
		}
		for _, id := range strings.Fields(now.PayeeIDs) {
			sides[casefile.Creditor][id] = true
		}
	}
	c.Title, c.Search = titles(j, parties, sides)
	if c.OfficerID == "" {
		if c.OfficerID, err = propose(t, c.Province, c.OfficeCode, j.ID, parties); err != nil {
			return "", err
		}
	}
	variant := ""
	if interim {
		variant = "interim"
	}
	clock, err := t.Arm(desk.Arm{Province: c.Province, Duty: "T-071", Variant: variant, From: t.Now, Subject: c.ID, CaseID: c.ID, Office: c.OfficeCode})
	if err != nil {
		return "", err
	}
	c.DueAt, c.DueDuty = clock.DueAt, clock.Duty
	if old != "" {
		t.Put(&was, &c)
	} else {
		for _, p := range parties {
			for _, side := range []string{casefile.Debtor, casefile.Creditor} {
				if sides[side][p.ID] {
					t.Add(casefile.OnSide(c.ID, p, side))
				}
			}
		}
		t.Add(c)
		t.AddPublicCode(store.CodeHash(c.PublicCode), c.Province, "case", c.ID)
	}
	t.SetWords(c.Province, c.ID, c.Search)
	t.Owe(task.Task{Province: c.Province, Kind: "entrusted", Title: "Ra quyết định thi hành án theo uỷ thác của " + e.env.Agency, Subject: c.ID, CaseID: c.ID,
		Office: c.OfficeCode, Role: string(people.Clerk)}, &clock)
	if err := e.rest(t, c, ids, took); err != nil {
		return "", err
	}
	return c.ID, t.Record(desk.Entry{Province: c.Province, Subject: c.ID, CaseID: c.ID, Clause: clock.Clause, Pack: clock.Pack, Say: e.say()})
}

// parties brings the people along: each gets an id of this province, one who stands in the judgment here keeps his.
func (e *entrusting) parties(t *desk.Tx, j casefile.Judgment, known []casefile.Party) (map[string]string, []casefile.Party) {
	ids := map[string]string{}
	for _, p := range e.env.Parties {
		i := slices.IndexFunc(known, func(k casefile.Party) bool {
			return vn.Fold(k.Name) == vn.Fold(p.Name) && k.IdentityNo == p.IdentityNo && k.BirthYear == p.BirthYear
		})
		if i >= 0 {
			ids[p.ID] = known[i].ID
			continue
		}
		was := p.ID
		p.Province, p.ID, p.Rev, p.JudgmentID = j.Province, t.NewID(), 0, j.ID
		ids[was] = p.ID
		t.Add(p)
		known = append(known, p)
	}
	return ids, known
}

func renamed(list string, ids map[string]string) string {
	out := strings.Fields(list)
	for i, id := range out {
		out[i] = ids[id]
	}
	return strings.Join(out, " ")
}

// rest brings the file, the things and the measures along, and lays the answer ready that waits for the decision here.
func (e *entrusting) rest(t *desk.Tx, c casefile.Case, ids map[string]string, took map[string]bool) error {
	folios, err := e.papers(t, c)
	if err != nil {
		return err
	}
	at := map[string]string{}
	for k, v := range ids {
		at[k] = v
	}
	for _, x := range e.env.Items {
		if x.LineID != "" && !took[x.LineID] {
			continue
		}
		was := x.ID
		x.Province, x.ID, x.Rev, x.CaseID = c.Province, t.NewID(), 0, c.ID
		at[was] = x.ID
		t.Add(x)
	}
	answer := casefile.EntrustAnswer{Case: e.env.Case, Limits: map[string]string{}}
	if answer.Agency, err = agencyName(t, c.OfficeCode); err != nil {
		return err
	}
	for _, l := range e.env.Lines {
		if took[l.ID] {
			answer.Lines = append(answer.Lines, l.ID)
		}
	}
	for _, r := range e.env.Limits {
		var lines []string
		for _, id := range strings.Fields(r.LineIDs) {
			if took[id] {
				lines = append(lines, id)
			}
		}
		if r.LineIDs != "" && len(lines) == 0 {
			continue
		}
		was := r.ID
		r.Province, r.ID, r.Rev, r.CaseID, r.Office, r.LineIDs = c.Province, t.NewID(), 0, c.ID, c.OfficeCode, strings.Join(lines, " ")
		r.State, r.ItemID, r.PaperID = casefile.On, at[r.ItemID], folios[r.PaperID]
		answer.Limits[r.ID] = was
		t.Add(r)
	}
	body, err := json.Marshal(answer)
	if err != nil {
		return err
	}
	t.Add(message.Message{Province: c.Province, ID: t.NewID(), Kind: casefile.EntrustReply, ToKind: "province", To: e.env.From, Subject: c.ID, CaseID: c.ID, Body: string(body),
		State: casefile.Waiting, NextAt: t.Now.UnixMicro(), CreatedAt: t.Now.UnixMicro()})
	return nil
}

// papers puts the sender's documents at the end of the file, with their numbers and who issued them; the answer names the
// document of each paper there.
func (e *entrusting) papers(t *desk.Tx, c casefile.Case) (map[string]string, error) {
	folios, err := t.FoliosOf(c.Province, c.ID)
	if err != nil {
		return nil, err
	}
	held := map[string]bool{}
	seq, sheet := int64(0), int64(0)
	for _, x := range folios {
		seq, sheet = max(seq, x.Seq), max(sheet, x.Last)
		held[x.BlobHash] = held[x.BlobHash] || x.BlobHash != ""
	}
	out := map[string]string{}
	for _, s := range e.env.Papers {
		if held[s.Hash] {
			continue
		}
		seq++
		n := max(1, s.Sheets)
		x := casefile.Folio{Province: c.Province, ID: t.NewID(), CaseID: c.ID, Seq: seq, Title: s.Title, FormCode: s.Form, DocNo: s.No, DocDay: s.On, First: sheet + 1, Last: sheet + n,
			BlobHash: s.Hash, TextHash: s.Text, FileName: s.Name, At: t.Now.UnixMicro(), By: t.Who.ID, Sure: true, Note: e.env.Agency}
		sheet += n
		if x.FileName == "" && x.BlobHash != "" {
			x.FileName = s.Form + ".pdf"
		}
		if s.ID != "" {
			out[s.ID] = x.ID
		}
		t.Add(x)
	}
	return out, nil
}

// mostSaid is how many steps of the sender the timeline names.
const mostSaid = 12

// say tells in one sentence what came and what was done before.
func (e *entrusting) say() string {
	var b strings.Builder
	fmt.Fprintf(&b, "Nhận uỷ thác theo Quyết định số %s ngày %s của %s: %d khoản", e.env.PaperNo, day(e.env.PaperOn), e.env.Agency, len(e.env.Lines))
	if len(e.env.Limits) > 0 {
		fmt.Fprintf(&b, ", %d biện pháp còn hiệu lực", len(e.env.Limits))
	}
	list := e.env.Done
	if len(list) > 0 {
		b.WriteString(". Nơi uỷ thác đã làm: ")
	}
	for i, s := range list[max(0, len(list)-mostSaid):] {
		if i > 0 {
			b.WriteString("; ")
		}
		fmt.Fprintf(&b, "%s %s", day(s.On), s.Say)
	}
	return b.String()
}

func agencyName(t *desk.Tx, code string) (string, error) {
	o, err := t.Office(code)
	if err == nil && o.Level == 2 {
		o, err = t.Office(o.Parent)
	}
	return o.Name, err
}

// RefuseEntrustIn sends an entrusting back.
type RefuseEntrustIn struct {
	Province int64  `json:"province"`
	Case     string `json:"case"`
	Ground   string `json:"ground"` // content | competence
	Reason   string `json:"reason"`
}

// refusing is the clause on refusing an entrusting, by the law of the day.
func refusing(t *desk.Tx) string {
	if rule.RegimeOn(calendar.DateOf(t.Now)) == rule.A {
		return "L57.3"
	}
	return "N26.5"
}

// EntrustGrounds are the only grounds to refuse an entrusting (N26.5; old law L57.3).
var EntrustGrounds = map[string]string{
	"content":    "quyết định uỷ thác có nhầm lẫn, sai sót về nội dung",
	"competence": "quyết định uỷ thác nhầm thẩm quyền của cơ quan nhận uỷ thác",
}

// RefuseEntrusting sends an entrusting back before a decision is out: the lines return to the sender, what was taken over ends
// here and holds on there.
var RefuseEntrusting = desk.Act[RefuseEntrustIn, Entrusted]{Name: "intake.refuse_entrusting", Run: func(t *desk.Tx, in RefuseEntrustIn) (Entrusted, error) {
	c, err := t.Case(in.Province, in.Case)
	if err != nil {
		return Entrusted{}, err
	}
	if err := t.May(people.Subject{Province: c.Province, OfficeCode: c.OfficeCode, OfficerID: c.OfficerID}); err != nil {
		return Entrusted{}, err
	}
	words, ok := EntrustGrounds[in.Ground]
	if !ok {
		return Entrusted{}, errWrong.New().Under(refusing(t))
	}
	if strings.TrimSpace(in.Reason) == "" {
		return Entrusted{}, errReason.New()
	}
	if c.State != casefile.Received || c.FormCode != casefile.FormEntrusted {
		return Entrusted{}, errNoTrust.New().Under(refusing(t))
	}
	limits, err := giveBack(t, c, words+": "+strings.TrimRight(in.Reason, ". "))
	if err != nil {
		return Entrusted{}, err
	}
	lines, err := t.LinesOfCase(c.Province, c.ID)
	if err != nil {
		return Entrusted{}, err
	}
	states := make([]casefile.State, len(lines))
	for i, l := range lines {
		was := l
		l.State = casefile.Refused
		states[i] = l.State
		t.Put(&was, &l)
	}
	laid, err := t.RestrictionsOf(c.Province, c.ID)
	if err != nil {
		return Entrusted{}, err
	}
	for _, r := range laid {
		if _, came := limits[r.ID]; came && r.State != casefile.Off {
			was := r
			r.State, r.EndedAt, r.EndedBy = casefile.Off, t.Now.UnixMicro(), "intake.refuse_entrusting"
			t.Put(&was, &r)
		}
	}
	if err := t.CloseClocks(c.Province, c.ID); err != nil {
		return Entrusted{}, err
	}
	if err := t.Finish(c.Province, c.ID); err != nil {
		return Entrusted{}, err
	}
	was := c
	c.State = casefile.Derive(states, false)
	if err := t.SoonestDue(&c); err != nil {
		return Entrusted{}, err
	}
	t.Put(&was, &c)
	return Entrusted{[]string{c.ID}}, t.Record(desk.Entry{Province: c.Province, Subject: c.ID, CaseID: c.ID, Clause: refusing(t), Say: "Từ chối uỷ thác, trả lại nơi uỷ thác: " + words})
}}

// giveBack lets the answer that waits say no, and tells which restrictions came with the case.
func giveBack(t *desk.Tx, c casefile.Case, reason string) (map[string]string, error) {
	mail, err := t.MessagesOn(c.Province, c.ID)
	if err != nil {
		return nil, err
	}
	for _, m := range mail {
		if m.Kind != casefile.EntrustReply || m.State != casefile.Waiting {
			continue
		}
		var a casefile.EntrustAnswer
		if err := json.Unmarshal([]byte(m.Body), &a); err != nil {
			return nil, err
		}
		a.Kind, a.Reason = casefile.EntrustRefused, reason
		body, err := json.Marshal(a)
		if err != nil {
			return nil, err
		}
		was := m
		m.Body, m.State, m.NextAt = string(body), "ready", t.Now.UnixMicro()
		t.Put(&was, &m)
		return a.Limits, nil
	}
	return nil, errNoTrust.New().Under(refusing(t))
}
