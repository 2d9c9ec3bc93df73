// Package story plays legal stories written in plain text on the whole product: who does what on which day, and what is
// then true. A story is a list of steps; the lines under "----" are what the house answered and must answer again.
package story

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"thads/internal/apptest"
	"thads/internal/blob"
	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/desk/enforce"
	"thads/internal/desk/intake"
	"thads/internal/desk/issue"
	"thads/internal/document"
	"thads/internal/errs"
	"thads/internal/extract"
	"thads/internal/people"
	"thads/internal/sign"
	"thads/internal/store"
	"thads/internal/web/ui"
)

// Play runs the steps of a story and gives it back with the answers the house gave now.
func Play(t *testing.T, h *apptest.House, text, dir string) string {
	t.Helper()
	p := &player{t: t, h: h, dir: dir, ctx: context.Background()}
	var out strings.Builder
	for _, block := range strings.Split(strings.TrimSpace(text), "\n\n") {
		steps, _, _ := strings.Cut(block, "\n----")
		out.WriteString(steps + "\n")
		var answers []string
		for _, line := range strings.Split(steps, "\n") {
			if line = strings.TrimSpace(line); line == "" || strings.HasPrefix(line, "#") {
				continue
			}
			a, err := p.step(line)
			if e := errs.As(err); e != nil {
				a = "từ chối: " + e.Text()
				if e.Clause != "" {
					a += " (" + e.Clause + ")"
				}
			} else if err != nil {
				t.Fatalf("step %q: %v", line, err)
			}
			if a != "" {
				answers = append(answers, strings.TrimRight(a, "\n"))
			}
		}
		if len(answers) > 0 {
			out.WriteString("----\n" + strings.Join(answers, "\n") + "\n")
		}
		out.WriteString("\n")
	}
	return strings.TrimRight(out.String(), "\n") + "\n"
}

type player struct {
	t        *testing.T
	h        *apptest.House
	ctx      context.Context
	dir      string
	who      people.Who
	title    string
	judgment string
	request  string
	caseID   string
	slip     string
	power    string
	out      string // the time that does not count, proposed last
	keys     int
}

func (p *player) key() string {
	p.keys++
	return fmt.Sprintf("story-%d", p.keys)
}

// steps are the words a story may use.
var steps = []struct {
	say string
	do  func(*player, string) (string, error)
}{
	{"ngày", (*player).day}, {"là", (*player).as}, {"nhận", (*player).receive}, {"xác nhận", (*player).confirm}, {"chuyển phòng", (*player).route},
	{"nộp đơn", (*player).ask}, {"bổ sung đơn", (*player).complete}, {"thụ lý", (*player).accept}, {"từ chối đơn", (*player).refuse}, {"chuyển đơn", (*player).forward},
	{"thời hiệu", (*player).excuse}, {"việc", (*player).tasks}, {"hồ sơ", (*player).cases}, {"văn bản", (*player).papers}, {"sửa văn bản", (*player).edit}, {"trả lại", (*player).sendBack},
	{"ký", (*player).sign}, {"đóng dấu", (*player).seal}, {"kiểm chữ ký", (*player).checkSign}, {"tra cứu", (*player).lookUp}, {"thông báo", (*player).served},
	{"nhật ký", (*player).timeline}, {"thời hạn", (*player).clocks}, {"kiểm sổ", (*player).verify}, {"chạy nền", (*player).background},
	{"gửi bản án", (*player).send}, {"bản án", (*player).judgments}, {"chọn bản án mới", (*player).newestJudgment}, {"chọn đơn mới", (*player).newestRequest}, {"đơn", (*player).requests},
	{"nhập tay", (*player).byHand}, {"bỏ bản án", (*player).drop}, {"khoản", (*player).lines}, {"lịch", (*player).calendar}, {"giao ký", (*player).delegate}, {"thu hồi giao ký", (*player).revoke},
	{"thử ký", (*player).trySign}, {"thử đóng dấu", (*player).trySeal}, {"đọc giấy", (*player).read}, {"thời hạn đơn", (*player).requestClocks}, {"thời hạn bản án", (*player).judgmentClocks},
	{"tác nghiệp", (*player).operation}, {"chọn việc", (*player).choose}, {"tình trạng", (*player).standing}, {"biện pháp", (*player).limits}, {"tài sản", (*player).things},
	{"qua ngày", (*player).sweep}, {"việc đã làm", (*player).pastSteps}, {"hạn", (*player).caseClocks}, {"văn bản của việc", (*player).casePapers}, {"nhắc việc", (*player).caseTasks},
	{"phân công", (*player).assign}, {"huỷ văn bản", (*player).void}, {"không tính", (*player).outage},
	{"từ chối uỷ thác", (*player).refuseEntrusting}, {"chuyển việc", (*player).moveCase}, {"ở phòng", (*player).standsAt}, {"tống đạt", (*player).whoIsServed}, {"cấp số", (*player).number},
}

func (p *player) step(line string) (string, error) {
	best := -1
	for i, s := range steps {
		if (line == s.say || strings.HasPrefix(line, s.say+" ")) && (best < 0 || len(s.say) > len(steps[best].say)) {
			best = i
		}
	}
	if best < 0 {
		p.t.Fatalf("no step %q", line)
	}
	return steps[best].do(p, strings.TrimSpace(strings.TrimPrefix(line, steps[best].say)))
}

// args reads name="value" pairs.
var pair = regexp.MustCompile(`(\S+?)="([^"]*)"`)

func args(s string) map[string]string {
	m := map[string]string{}
	for _, x := range pair.FindAllStringSubmatch(s, -1) {
		m[x[1]] = x[2]
	}
	return m
}

func (p *player) day(s string) (string, error) {
	at, err := time.ParseInLocation("2006-01-02 15:04", s, desk.Zone())
	p.h.Set(at)
	return "", err
}

// as lets somebody sit down: là daklak.chv1; "là chủ việc" is the officer of the case in hand.
func (p *player) as(user string) (string, error) {
	if user == "chủ việc" {
		c, err := p.hand()
		if err != nil {
			return "", err
		}
		if user, err = p.userOf(c.OfficerID); err != nil {
			return "", err
		}
	}
	who, err := p.h.Store.Person(p.ctx, user)
	p.who = who
	if err != nil {
		return "", err
	}
	k, _, err := p.h.Store.KeyNamed(p.ctx, user)
	p.title = k.Account.Title
	return "", err
}

func (p *player) reader() *store.Reader { return p.h.Store.For(p.who) }

func (p *player) receive(s string) (string, error) {
	name, source, _ := strings.Cut(s, " ")
	if source == "" {
		source = "court"
	}
	data, err := os.ReadFile(filepath.Join(p.dir, name))
	if err != nil {
		return "", err
	}
	scanned, err := p.h.Scanner().Judgment(p.ctx, name, data)
	if err != nil {
		return "", err
	}
	in, err := scanned.Receive(p.who.Province, p.who.OfficeCode, source)
	if err != nil {
		return "", err
	}
	got, err := desk.Do(p.ctx, p.h.Desk, p.who, p.key(), intake.Receive, in)
	if err != nil {
		return "", err
	}
	p.judgment = got.ID
	var b strings.Builder
	if scanned.Problem != "" {
		fmt.Fprintln(&b, "không đọc được:", scanned.Problem)
	}
	if r := scanned.Reading; r != nil {
		fmt.Fprintf(&b, "%s; số %s; ngày %s\n", r.Court, r.JudgmentNumber, ui.Day(r.JudgmentDate))
		for _, l := range casefile.Propose(r).Lines {
			fmt.Fprintf(&b, "  %s: %s\n", casefile.KindName(l.Kind), ui.Dong(l.Amount))
		}
		fmt.Fprintln(&b, "nơi thi hành:", scanned.Route.OfficeCode, scanned.Route.Why)
	}
	if got.SameAs != "" {
		fmt.Fprintln(&b, "trùng với hồ sơ đã có")
	}
	return b.String(), nil
}

func (p *player) confirm(s string) (string, error) {
	j, err := p.reader().Judgment(p.ctx, p.who.Province, p.judgment)
	if err != nil {
		return "", err
	}
	var r extract.Reading
	if j.Reading != "" {
		if err := json.Unmarshal([]byte(j.Reading), &r); err != nil {
			return "", err
		}
	}
	c := casefile.Propose(&r)
	a := args(s)
	if a["hiệu_lực"] != "" {
		c.Effective = a["hiệu_lực"]
	}
	if a["số"] != "" {
		c.Number = a["số"]
	}
	for _, n := range list(a["bỏ"]) {
		i, err := strconv.Atoi(n)
		if err != nil || i < 1 || i > len(c.Lines) {
			return "", fmt.Errorf("no line %s of %d", n, len(c.Lines))
		}
		c.Lines[i-1].Drop = true
	}
	got, err := desk.Do(p.ctx, p.h.Desk, p.who, p.key(), intake.Confirm, intake.ConfirmIn{Province: p.who.Province, ID: p.judgment, Confirmed: c})
	if err != nil {
		return "", err
	}
	return fmt.Sprintf("mở %d việc", len(got.Cases)), nil
}

func (p *player) route(office string) (string, error) {
	_, err := desk.Do(p.ctx, p.h.Desk, p.who, p.key(), intake.Route, intake.RouteIn{Province: p.who.Province, ID: p.judgment, Office: office, Why: "theo Toà án khu vực"})
	return "", err
}

func (p *player) ask(s string) (string, error) {
	a := args(s)
	pet := casefile.Petition{Agency: a["cơ_quan"], Court: a["toà"], Number: a["số"], Date: a["ngày_án"], Debtors: list(a["phải"]), Creditors: list(a["được"]), Asked: list(a["khoản"]),
		Signed: a["ký"] != "chưa", Documents: list(a["kèm"])}
	reading, err := json.Marshal(pet)
	if err != nil {
		return "", err
	}
	in := intake.RequestIn{Province: p.who.Province, Office: p.who.OfficeCode, Channel: "counter", FiledDay: a["ngày"], Requester: a["người"], Address: a["địa_chỉ"], Reading: string(reading),
		Missing: intake.Lacks(p.h.Desk.Law().Pack("B"), pet, a["người"], a["địa_chỉ"], a["ngày"])}
	if a["bản_án"] != "không" {
		in.JudgmentID = p.judgment
	}
	got, err := desk.Do(p.ctx, p.h.Desk, p.who, p.key(), intake.TakeRequest, in)
	if err != nil {
		return "", err
	}
	p.request, p.slip = got.ID, got.Slip
	out := "đã nhận, cấp phiếu nhận"
	for _, m := range in.Missing {
		out += "\n  còn thiếu: " + m
	}
	return out, nil
}

func list(s string) (out []string) {
	for _, x := range strings.Split(s, ";") {
		if x = strings.TrimSpace(x); x != "" {
			out = append(out, x)
		}
	}
	return out
}

func (p *player) complete(s string) (string, error) {
	_, err := desk.Do(p.ctx, p.h.Desk, p.who, p.key(), intake.Complete, intake.CompleteIn{Province: p.who.Province, ID: p.request, Missing: list(args(s)["còn"])})
	return "", err
}

func (p *player) accept(string) (string, error) {
	got, err := desk.Do(p.ctx, p.h.Desk, p.who, p.key(), intake.Accept, intake.AcceptIn{Province: p.who.Province, ID: p.request, Judgment: p.judgment})
	if err != nil {
		return "", err
	}
	return fmt.Sprintf("mở %d việc", len(got.Cases)), nil
}

func (p *player) refuse(s string) (string, error) {
	a := args(s)
	got, err := desk.Do(p.ctx, p.h.Desk, p.who, p.key(), intake.ProposeRefusal, intake.RefuseIn{Province: p.who.Province, ID: p.request, Ground: a["điểm"], Reasons: a["lý_do"]})
	return got.Clause + " " + got.Words, err
}

func (p *player) forward(s string) (string, error) {
	a := args(s)
	o, err := p.h.Store.Office(p.ctx, a["đến"])
	if err != nil {
		return "", err
	}
	_, err = desk.Do(p.ctx, p.h.Desk, p.who, p.key(), intake.Forward, intake.ForwardIn{Province: p.who.Province, ID: p.request, To: o.Province, Office: o.Code, Why: a["lý_do"]})
	return "", err
}

func (p *player) excuse(s string) (string, error) {
	a := args(s)
	_, err := desk.Do(p.ctx, p.h.Desk, p.who, p.key(), intake.DecideExcuse, intake.ExcuseIn{Province: p.who.Province, ID: p.request,
		Excuse: intake.Excuse{From: a["từ"], To: a["đến"], Ground: a["căn_cứ"], Proof: a["tài_liệu"], Accepted: a["chấp_nhận"] != "không", Reasons: a["nhận_xét"]}})
	return "", err
}

func (p *player) tasks(string) (string, error) {
	ts, err := p.reader().Tasks(p.ctx, store.TaskFilter{})
	var b strings.Builder
	for _, t := range ts {
		due := "không có hạn"
		if t.DueAt < casefile.NoDue {
			due = "hết ngày " + time.UnixMicro(t.DueAt-1).In(desk.Zone()).Format("02/01/2006")
		}
		fmt.Fprintf(&b, "%s; %s\n", t.Title, due)
	}
	return b.String(), err
}

func (p *player) cases(string) (string, error) {
	cs, err := p.h.Store.For(people.OperatorWho).Cases(p.ctx, store.CaseFilter{})
	var b strings.Builder
	for _, c := range cs {
		fmt.Fprintf(&b, "%s; %s; %s; %s; %s; hạn %s\n", c.Title, c.FormCode, c.State.Name(), ui.Dong(c.Amount), c.DecisionNo, c.DueDuty)
	}
	return b.String(), err
}

func (p *player) all(states ...string) ([]document.Paper, error) {
	return p.reader().Papers(p.ctx, 200, states...)
}

func (p *player) papers(string) (string, error) {
	ps, err := p.h.Store.For(people.OperatorWho).Papers(p.ctx, 200, document.Draft, document.SentBack, document.Submitted, document.Signed, document.Numbered, document.Issued, document.Void, document.Cancelled)
	var b strings.Builder
	for _, x := range ps {
		fmt.Fprintf(&b, "%s %s; %s; %s", x.FormCode, x.Title, document.StateName(x.State), x.NumberText())
		if x.Returned != "" {
			fmt.Fprintf(&b, "; %s", x.Returned)
		}
		b.WriteString("\n")
	}
	return b.String(), err
}

// edit fills fields of the first unfinished paper of a form: sửa văn bản QDT-003 tài_sản[1].nơi_giữ="..."
func (p *player) edit(s string) (string, error) {
	code, rest, _ := strings.Cut(s, " ")
	ps, err := p.all(document.Draft, document.SentBack)
	if err != nil {
		return "", err
	}
	for _, x := range ps {
		if x.FormCode != code {
			continue
		}
		form, data, err := issue.Open(x)
		if err != nil {
			return "", err
		}
		if err := form.Put(data, args(rest)); err != nil {
			return "", err
		}
		_, err = desk.Do(p.ctx, p.h.Desk, p.who, p.key(), issue.Edit, issue.EditIn{Province: x.Province, ID: x.ID, Data: data, Submit: true})
		return "", err
	}
	return "không có bản thảo " + code, nil
}

func (p *player) sendBack(s string) (string, error) {
	ps, err := p.all(document.Submitted)
	if err != nil || len(ps) == 0 {
		return "", err
	}
	_, err = desk.Do(p.ctx, p.h.Desk, p.who, p.key(), issue.Return, issue.Ref{Province: p.who.Province, ID: ps[0].ID, Reason: s})
	return "", err
}

func (p *player) sign(pin string) (string, error) {
	if pin == "" {
		pin = "246810"
	}
	return p.batch(func(refs []issue.Ref) ([]issue.Result, error) {
		return p.h.Press.SignAll(p.ctx, p.who, p.title, pin, refs, p.key())
	}, document.Submitted)
}

func (p *player) seal(pin string) (string, error) {
	if pin == "" {
		pin = "246810"
	}
	return p.batch(func(refs []issue.Ref) ([]issue.Result, error) {
		return p.h.Press.SealAll(p.ctx, p.who, pin, refs, p.key())
	}, document.Signed, document.Numbered)
}

func (p *player) batch(do func([]issue.Ref) ([]issue.Result, error), states ...string) (string, error) {
	ps, err := p.all(states...)
	if err != nil {
		return "", err
	}
	var refs []issue.Ref
	for _, x := range ps {
		refs = append(refs, issue.Ref{Province: x.Province, ID: x.ID})
	}
	return tell(do(refs))
}

func tell(res []issue.Result, err error) (string, error) {
	if err != nil {
		return "", err
	}
	var b strings.Builder
	for _, r := range res {
		switch e := errs.As(r.Err); {
		case r.Err == nil:
			fmt.Fprintf(&b, "xong: %s\n", r.Title)
		case e != nil:
			fmt.Fprintf(&b, "chưa: %s: %s\n", r.Title, e.Text())
		default:
			return "", r.Err
		}
	}
	return b.String(), nil
}

// text is what a paper's newest PDF says, on one line.
func (p *player) text(x document.Paper) (string, error) {
	hash := x.IssuedBlob
	if hash == "" {
		hash = x.SignedBlob
	}
	if hash == "" {
		return "", fmt.Errorf("paper %s has no bytes", x.FormCode)
	}
	data, err := blob.Read(p.ctx, p.h.Blobs, hash)
	if err != nil {
		return "", err
	}
	text, err := p.h.Scanner().Text(p.ctx, x.FormCode+".pdf", data)
	return strings.TrimSpace(blank.ReplaceAllString(text, " ")), err
}

func (p *player) checkSign(string) (string, error) {
	ps, err := p.h.Store.For(people.OperatorWho).Papers(p.ctx, 200, document.Issued)
	if err != nil {
		return "", err
	}
	roots, err := p.h.Keys.Roots()
	if err != nil {
		return "", err
	}
	var b strings.Builder
	for _, x := range ps {
		data, err := blob.Read(p.ctx, p.h.Blobs, x.IssuedBlob)
		if err != nil {
			return "", err
		}
		if sum := sha256.Sum256(data); hex.EncodeToString(sum[:]) != x.IssuedBlob {
			return "", fmt.Errorf("paper %s: bytes changed", x.ID)
		}
		rep, err := sign.Verify(data, roots, sign.VerifyOptions{RequireSeal: true, RequireTime: true})
		if err != nil {
			return "", err
		}
		fmt.Fprintf(&b, "%s %s: hợp lệ %v", x.FormCode, x.NumberText(), rep.OK)
		for _, s := range rep.Signatures {
			fmt.Fprintf(&b, "; %s (%s)", s.Signer, s.Covers)
		}
		for _, q := range rep.Problems {
			fmt.Fprintf(&b, "; %s", q)
		}
		b.WriteString("\n")
	}
	return b.String(), nil
}

var (
	tags  = regexp.MustCompile(`(?s)<(head|style|svg|nav|footer|header class="top").*?</(head|style|svg|nav|footer|header)>|<[^>]+>`)
	blank = regexp.MustCompile(`\s+`)
)

// lookUp opens the page that the papers' codes lead to, as a citizen's browser without scripts does, and says what it says.
func (p *player) lookUp(s string) (string, error) {
	var codes []string
	switch s {
	case "phiếu":
		codes = []string{p.slip}
	case "":
		cs, err := p.h.Store.For(people.OperatorWho).Cases(p.ctx, store.CaseFilter{})
		if err != nil {
			return "", err
		}
		for _, c := range cs {
			codes = append(codes, c.PublicCode)
		}
	default:
		codes = []string{s}
	}
	var b strings.Builder
	for _, code := range codes {
		w := httptest.NewRecorder()
		p.h.Handler.ServeHTTP(w, httptest.NewRequestWithContext(p.ctx, http.MethodGet, "/tra-cuu/"+code, nil))
		if n := w.Body.Len(); n > 60<<10 {
			return "", fmt.Errorf("the look-up page weighs %d bytes", n)
		}
		text := blank.ReplaceAllString(tags.ReplaceAllString(w.Body.String(), " "), " ")
		text = strings.ReplaceAll(text, code, "MÃ")
		_, text, _ = strings.Cut(text, "Giúp đỡ ") // the head is the same on every page
		text, _, _ = strings.Cut(text, "Có người giúp bà con")
		text, _, _ = strings.Cut(text, "Nếu mã vẫn không được nhận")
		fmt.Fprintf(&b, "%d: %s\n", w.Code, strings.TrimSpace(text))
	}
	return b.String(), nil
}

func (p *player) served(s string) (string, error) {
	cs, err := p.reader().Cases(p.ctx, store.CaseFilter{})
	if err != nil {
		return "", err
	}
	for _, c := range cs {
		if c.State == casefile.Docketed {
			if _, err := desk.Do(p.ctx, p.h.Desk, p.who, p.key(), enforce.Step, enforce.StepIn{Province: c.Province, Case: c.ID, Op: "OP-06", Act: "serve_decision", On: s, Values: map[string]any{"how": "giao trực tiếp"}}); err != nil {
				return "", err
			}
		}
	}
	return "", nil
}

func (p *player) timeline(string) (string, error) {
	cs, err := p.h.Store.For(people.OperatorWho).Cases(p.ctx, store.CaseFilter{})
	if err != nil || len(cs) == 0 {
		return "", err
	}
	facts, err := p.h.Store.For(people.OperatorWho).FactsOfCase(p.ctx, cs[0].Province, cs[0].ID)
	var b strings.Builder
	for _, f := range facts {
		var body store.Body
		if err := json.Unmarshal([]byte(f.Body), &body); err != nil {
			return "", err
		}
		fmt.Fprintf(&b, "%s; %s; %s", time.UnixMicro(f.At).In(desk.Zone()).Format("02/01/2006"), body.Say, body.Name)
		if body.Clause != "" {
			fmt.Fprintf(&b, "; %s", body.Clause)
		}
		b.WriteString("\n")
	}
	return b.String(), err
}

func (p *player) clocks(string) (string, error) {
	cs, err := p.h.Store.For(people.OperatorWho).Cases(p.ctx, store.CaseFilter{})
	var b strings.Builder
	for _, c := range cs {
		clocks, err := p.h.Store.For(people.OperatorWho).Clocks(p.ctx, c.Province, c.ID, "")
		if err != nil {
			return "", err
		}
		for _, k := range clocks {
			b.WriteString(clockLine(c.Title, k))
		}
	}
	return b.String(), err
}

func (p *player) verify(string) (string, error) {
	r, err := p.h.Store.Verify(p.ctx, store.VerifyOpts{BlobOK: p.h.Blobs.Check})
	var b strings.Builder
	fmt.Fprintf(&b, "%d sai lệch\n", len(r.Violations))
	for _, v := range r.Violations {
		fmt.Fprintf(&b, "  %s: %s\n", v.Invariant, v.What)
	}
	return b.String(), err
}

func (p *player) background(string) (string, error) { return "", p.h.Step(p.ctx) }
