package story

import (
	"fmt"
	"regexp"
	"sort"
	"strconv"
	"strings"

	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/desk/admin"
	"thads/internal/desk/enforce"
	"thads/internal/desk/intake"
	"thads/internal/desk/issue"
	"thads/internal/document"
	"thads/internal/people"
	"thads/internal/store"
	"thads/internal/task"
	"thads/internal/web/ui"
)

func (p *player) operator() *store.Reader { return p.h.Store.For(people.OperatorWho) }

// send sends the judgment in hand to another province: gửi bản án đến="79.01" lý_do="..."
func (p *player) send(s string) (string, error) {
	a := args(s)
	_, err := desk.Do(p.ctx, p.h.Desk, p.who, p.key(), intake.Send, intake.SendIn{Province: p.who.Province, ID: p.judgment, Office: a["đến"], Why: a["lý_do"]})
	return "", err
}

var everyState = []casefile.State{casefile.Received, casefile.ToComplete, casefile.Refused, casefile.Docketed, casefile.Entrusted, casefile.Dropped}

func (p *player) judgments(string) (string, error) {
	var b strings.Builder
	for _, st := range everyState {
		js, err := p.operator().Judgments(p.ctx, st, 100)
		if err != nil {
			return "", err
		}
		sort.Slice(js, func(i, k int) bool { return js[i].ReceivedAt < js[k].ReceivedAt })
		for _, j := range js {
			state := j.State.Name()
			if j.SameAs != "" {
				state += ", trùng"
			}
			fmt.Fprintf(&b, "%s %s; %s; %s\n", j.OfficeCode, j.Number, j.FileName, state)
		}
	}
	return b.String(), nil
}

// newestJudgment takes the judgment that this person's office received last into hand.
func (p *player) newestJudgment(string) (string, error) {
	js, err := p.reader().Judgments(p.ctx, casefile.Received, 100)
	for _, j := range js {
		if j.Confirmed == "" {
			p.judgment = j.ID
			return "", err
		}
	}
	return "không có bản án nào chờ", err
}

func (p *player) newestRequest(string) (string, error) {
	rs, err := p.reader().Requests(p.ctx, casefile.Received, 100)
	if err != nil || len(rs) == 0 {
		return "không có đơn nào chờ", err
	}
	p.request = rs[len(rs)-1].ID
	return "", nil
}

func (p *player) requests(string) (string, error) {
	var b strings.Builder
	for _, st := range everyState {
		rs, err := p.operator().Requests(p.ctx, st, 100)
		if err != nil {
			return "", err
		}
		for _, r := range rs {
			fmt.Fprintf(&b, "%s %s; ngày nộp %s; %s\n", r.OfficeCode, r.Requester, ui.Day(r.FiledDay), r.State.Name())
		}
	}
	return b.String(), nil
}

// byHand confirms what a person read himself: nhập tay toà="..." số="..." ngày="..." hiệu_lực="..." khoản="loại|người phải|người được|tiền|nội dung; ..."
func (p *player) byHand(s string) (string, error) {
	a := args(s)
	c := casefile.Confirmed{Court: a["toà"], Number: a["số"], Date: a["ngày"], Effective: a["hiệu_lực"], Instance: "ST"}
	at := map[string]int{}
	party := func(name string) []int {
		if name == "" {
			return nil
		}
		if _, ok := at[name]; !ok {
			at[name] = len(c.Parties)
			c.Parties = append(c.Parties, casefile.ConfirmedParty{Name: name})
		}
		return []int{at[name]}
	}
	for _, l := range list(a["khoản"]) {
		f := strings.Split(l, "|")
		if len(f) != 5 {
			return "", fmt.Errorf("line %q", l)
		}
		n, err := strconv.ParseInt(f[3], 10, 64)
		if err != nil {
			return "", err
		}
		c.Lines = append(c.Lines, casefile.ConfirmedLine{Kind: f[0], Debtors: party(f[1]), Payees: party(f[2]), Amount: n, Text: f[4]})
	}
	got, err := desk.Do(p.ctx, p.h.Desk, p.who, p.key(), intake.Confirm, intake.ConfirmIn{Province: p.who.Province, ID: p.judgment, Confirmed: c})
	return fmt.Sprintf("mở %d việc", len(got.Cases)), err
}

func (p *player) drop(why string) (string, error) {
	_, err := desk.Do(p.ctx, p.h.Desk, p.who, p.key(), intake.Drop, intake.JudgmentRef{Province: p.who.Province, ID: p.judgment, Reason: why})
	return "", err
}

func (p *player) void(s string) (string, error) {
	code, why, _ := strings.Cut(s, " ")
	x, err := p.paper(code)
	if err != nil {
		return "", err
	}
	give := issue.Drop
	if x.State == document.Numbered {
		give = issue.Cancel
	}
	_, err = desk.Do(p.ctx, p.h.Desk, p.who, p.key(), give, issue.Ref{Province: x.Province, ID: x.ID, Reason: why})
	return "", err
}

// number gives a signed paper of a form its number and no seal, as when the machine stops between the two.
func (p *player) number(code string) (string, error) {
	x, err := p.paper(code)
	if err != nil {
		return "", err
	}
	_, err = desk.Do(p.ctx, p.h.Desk, p.who, p.key(), issue.Number, issue.Ref{Province: x.Province, ID: x.ID})
	return "", err
}

// lines says what each case takes up, from whom and for whom, and by which clause it is one decision.
func (p *player) lines(string) (string, error) {
	cs, err := p.operator().Cases(p.ctx, store.CaseFilter{})
	var b strings.Builder
	for _, c := range cs {
		ls, err := p.operator().Lines(p.ctx, c)
		if err != nil {
			return "", err
		}
		ps, err := p.operator().Parties(p.ctx, c.Province, c.JudgmentID)
		if err != nil {
			return "", err
		}
		name := func(ids string) string {
			var out []string
			for _, q := range ps {
				if strings.Contains(ids, q.ID) {
					out = append(out, q.Name)
				}
			}
			return strings.Join(out, ", ")
		}
		facts, err := p.operator().FactsOfCase(p.ctx, c.Province, c.ID)
		if err != nil || len(facts) == 0 {
			return "", err
		}
		fmt.Fprintf(&b, "%s (%s)\n", c.FormCode, facts[0].Clause)
		for _, l := range ls {
			fmt.Fprintf(&b, "  %s: %s → %s; %s; %s\n", casefile.KindName(l.Kind), name(l.DebtorIDs), name(l.PayeeIDs), ui.Dong(l.Amount), l.Clause)
		}
	}
	return b.String(), err
}

// calendar changes a day: lịch đề_nghị="2026-11-24" căn_cứ="..." or lịch duyệt="2026-11-24"
func (p *player) calendar(s string) (string, error) {
	a := args(s)
	in := admin.DayIn{Stage: admin.Propose, Day: a["đề_nghị"], LegalRef: a["căn_cứ"]}
	if a["duyệt"] != "" {
		in = admin.DayIn{Stage: admin.Approve, Day: a["duyệt"]}
	}
	out, err := desk.Do(p.ctx, p.h.Desk, p.who, p.key(), admin.Calendar, in)
	if err != nil || out.Change == "" {
		return "", err
	}
	if err := p.h.ReloadLaw(p.ctx); err != nil {
		return "", err
	}
	n, err := admin.RecountAll(p.ctx, p.h.Desk, out.Change)
	return fmt.Sprintf("tính lại %d thời hạn", n), err
}

// outage declares a time that does not count: không tính từ="2026-11-24" đến="2026-11-26" tên="..." căn_cứ="...", then
// không tính duyệt; the background then counts the running periods again.
func (p *player) outage(s string) (string, error) {
	a := args(s)
	in := admin.OutageIn{Stage: admin.Propose, Province: p.who.Province, FromDay: a["từ"], ToDay: a["đến"], Name: a["tên"], LegalRef: a["căn_cứ"]}
	if s == "duyệt" {
		in = admin.OutageIn{Stage: admin.Approve, ID: p.out}
	}
	got, err := desk.Do(p.ctx, p.h.Desk, p.who, p.key(), admin.Outage, in)
	if err != nil {
		return "", err
	}
	p.out = got.ID
	return "", admin.MoveForOutages(p.ctx, p.h.Desk)
}

// delegate gives a power to sign: giao ký cho="daklak.truongphong1" hình_thức="TL." từ="..." đến="..." văn_bản="..."
func (p *player) delegate(s string) (string, error) {
	a := args(s)
	to, err := p.h.Store.Person(p.ctx, a["cho"])
	if err != nil {
		return "", err
	}
	got, err := desk.Do(p.ctx, p.h.Desk, p.who, p.key(), admin.Delegate, admin.DelegateIn{To: to.ID, Families: "*", Office: a["phòng"], Capacity: a["hình_thức"],
		FromDay: a["từ"], ToDay: a["đến"], Paper: a["văn_bản"]})
	p.power = got.ID
	return "", err
}

// revoke takes back the power given last, or all those of a person: thu hồi giao ký daklak.photruong
func (p *player) revoke(user string) (string, error) {
	ids := []string{p.power}
	if user != "" {
		to, err := p.h.Store.Person(p.ctx, user)
		if err != nil {
			return "", err
		}
		ds, err := p.h.Store.For(to).DelegationsTo(p.ctx)
		if err != nil {
			return "", err
		}
		ids = nil
		for _, d := range ds {
			ids = append(ids, d.ID)
		}
	}
	for _, id := range ids {
		if _, err := desk.Do(p.ctx, p.h.Desk, p.who, p.key(), admin.Revoke, admin.RevokeIn{ID: id}); err != nil {
			return "", err
		}
	}
	return "", nil
}

// paper is the newest paper of a form, whoever may see it.
func (p *player) paper(code string) (document.Paper, error) {
	ps, err := p.operator().Papers(p.ctx, 200, document.Draft, document.SentBack, document.Submitted, document.Signed, document.Numbered, document.Issued)
	if err != nil {
		return document.Paper{}, err
	}
	for i := len(ps) - 1; i >= 0; i-- {
		if ps[i].FormCode == code {
			return ps[i], nil
		}
	}
	return document.Paper{}, fmt.Errorf("no paper %s", code)
}

// trySign signs one paper by its form, as one does who has its address, in his queue or not.
func (p *player) trySign(code string) (string, error) {
	x, err := p.paper(code)
	if err != nil {
		return "", err
	}
	return tell(p.h.Press.SignAll(p.ctx, p.who, p.title, "246810", []issue.Ref{{Province: x.Province, ID: x.ID}}, p.key()))
}

func (p *player) trySeal(code string) (string, error) {
	x, err := p.paper(code)
	if err != nil {
		return "", err
	}
	return tell(p.h.Press.SealAll(p.ctx, p.who, "246810", []issue.Ref{{Province: x.Province, ID: x.ID}}, p.key()))
}

var code29 = regexp.MustCompile(`\b\d\d[0-9A-Z]{2}(-[0-9A-Z]{4}){6}-[0-9A-Z]\b`)

// read gives what a paper's PDF says, from a word to a word: đọc giấy QDT-001 từ="..." đến="..."
func (p *player) read(s string) (string, error) {
	code, rest, _ := strings.Cut(s, " ")
	a := args(rest)
	x, err := p.paper(code)
	if err != nil {
		return "", err
	}
	text, err := p.text(x)
	if err != nil {
		return "", err
	}
	text = code29.ReplaceAllString(text, "MÃ") // another at each run
	if from := a["từ"]; from != "" {
		i := strings.Index(text, from)
		if i < 0 {
			return "", fmt.Errorf("%s does not say %q: %s", code, from, text)
		}
		text = text[i:]
	}
	if to := a["đến"]; to != "" {
		if i := strings.Index(text, to); i >= 0 {
			text = text[:i+len(to)]
		}
	}
	return text, nil
}

func clockLine(what string, k task.Clock) string {
	if k.State != "live" {
		return ""
	}
	was := ""
	if k.OldDue != "" {
		was = " (trước: " + ui.Day(k.OldDue) + ")"
	}
	return fmt.Sprintf("%s: %s hết ngày %s%s, %s\n", what, k.Duty, ui.Day(k.DueDay), was, k.Clause)
}

func (p *player) requestClocks(string) (string, error) { return p.clocksOf("đơn", p.request) }

func (p *player) judgmentClocks(string) (string, error) { return p.clocksOf("bản án", p.judgment) }

func (p *player) clocksOf(what, subject string) (string, error) {
	ks, err := p.operator().Clocks(p.ctx, p.who.Province, "", subject)
	var b strings.Builder
	for _, k := range ks {
		b.WriteString(clockLine(what, k))
	}
	return b.String(), err
}

// assign gives every case of the judgment in hand to an officer: phân công daklak.chv2 lý do
func (p *player) assign(s string) (string, error) {
	user, why, _ := strings.Cut(s, " ")
	who, err := p.h.Store.Person(p.ctx, user)
	if err != nil {
		return "", err
	}
	cs, err := p.operator().CasesOf(p.ctx, p.who.Province, p.judgment)
	for _, c := range cs {
		if _, err := desk.Do(p.ctx, p.h.Desk, p.who, p.key(), enforce.Assign, enforce.AssignIn{Province: c.Province, Case: c.ID, Officer: who.ID, Reason: why}); err != nil {
			return "", err
		}
	}
	return "", err
}
