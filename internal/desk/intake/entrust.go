package intake

import (
	"slices"
	"strings"

	"thads/internal/calendar"
	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/errs"
	"thads/internal/people"
	"thads/internal/rule"
	"thads/internal/store"
	"thads/internal/task"
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
	desk.Soonest(&c, clock)
	if old != "" {
		t.Put(&was, &c)
	} else {
		onSides(t, c.ID, parties, sides)
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
