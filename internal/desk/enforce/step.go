// Package enforce carries a case from its enforcement decision to the archive: one act runs every row of the operations
// that the law packs list. It decides and writes; papers are drafted and signed elsewhere (follow, desk/issue).
package enforce

import (
	"cmp"
	"fmt"
	"strconv"
	"strings"
	"time"

	"thads/internal/calendar"
	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/errs"
	"thads/internal/people"
	"thads/internal/rule"
	"thads/internal/task"
)

// StepIn is one act of one operation on a case: what the fact of it keeps.
type StepIn struct {
	Province int64          `json:"province"`
	Case     string         `json:"case"`
	Op       string         `json:"op"`  // OP-23
	Act      string         `json:"act"` // postpone
	Lines    []string       `json:"lines,omitempty"`
	List     string         `json:"list,omitempty"`   // the list of grounds, L46.1
	Letter   string         `json:"letter,omitempty"` // the ground's letter
	Evidence []string       `json:"evidence,omitempty"`
	On       string         `json:"on,omitempty"` // the day it happened; empty: today
	Values   map[string]any `json:"values,omitempty"`
	Override string         `json:"override,omitempty"` // why the exception that the clause gives is used
	Paper    string         `json:"paper,omitempty"`    // the paper that is served, sent or answered; empty for most
	Forms    []string       `json:"forms,omitempty"`    // papers to draft instead of the first
	By       string         `json:"by,omitempty"`       // the issued paper that carries the step out
	Lift     []string       `json:"lift,omitempty"`     // restrictions it ends, or is told of; empty: all of the kinds it drops
	To       []string       `json:"to,omitempty"`       // parties who are served the decision; empty: everybody not served before
	Rev      int64          `json:"-"`                  // the case's revision as seen; 0: not asked
}

// Name is the act's name in facts and clocks.
func (in StepIn) Name() string { return in.Op + "." + in.Act }

// Done is the answer of a step.
type Done struct {
	Case  string         `json:"case"`
	Op    string         `json:"op"`
	Act   string         `json:"act"`
	State casefile.State `json:"state"`           // of the case, after
	Draft string         `json:"draft,omitempty"` // form of the paper that carries the step out once issued; empty: done already
	Also  []string       `json:"also,omitempty"`  // further forms to draft
	Owed  []Owed         `json:"owed,omitempty"`  // papers that the act, done, leaves to be made
}

// Owed is a paper that an act leaves to be made: a voucher for the accountant, the decision that goes with another.
type Owed struct {
	Form   string   `json:"form"`
	Lines  []string `json:"lines,omitempty"`  // it is about; empty: as the act's
	Amount int64    `json:"amount,omitempty"` // dong that the act moved on them; 0: as entered
	Rests  string   `json:"rests,omitempty"`  // clause it rests on; empty: the act's
}

var (
	errWho     = errs.Define(errs.Forbidden, "enforce.who", "Việc “%s” do %s làm; hãy chuyển cho người ấy.")
	errDay     = errs.Define(errs.Invalid, "enforce.day", "Ngày “%s” không đọc được; hãy nhập theo dạng ngày/tháng/năm.")
	errFuture  = errs.Define(errs.Invalid, "enforce.future", "Ngày %s ở sau hôm nay; hãy ghi ngày việc đã diễn ra.")
	errEarly   = errs.Define(errs.Invalid, "enforce.early", "Ngày %s sớm hơn %s (ngày %s); hãy kiểm tra lại ngày.")
	errLine    = errs.Define(errs.Invalid, "enforce.line", "Khoản được chọn không thuộc hồ sơ này; hãy tải lại trang rồi chọn lại.")
	errNoLines = errs.Define(errs.Conflict, "enforce.no_lines", "Không có khoản nào đang ở trạng thái làm được việc “%s” (hiện nay: %s); chỉ làm được từ: %s.")
	errKind    = errs.Define(errs.Conflict, "enforce.kind", "Việc “%s” không áp dụng cho khoản loại “%s”; hãy chọn khoản khác.")
	errWhole   = errs.Define(errs.Invalid, "enforce.whole", "Việc “%s” áp dụng cho cả hồ sơ, không chọn riêng từng khoản; hãy chọn tất cả.")
	errProof   = errs.Define(errs.Invalid, "enforce.evidence", "Căn cứ này phải có tài liệu: %s. Hãy ghi tài liệu đã có trong hồ sơ.")
	errAsk     = errs.Define(errs.Invalid, "enforce.ask", "Còn thiếu: %s. Hãy bổ sung rồi làm lại.")
	errValue   = errs.Define(errs.Invalid, "enforce.value", "Mục “%s” không đọc được; hãy nhập lại.")
	errMoney   = errs.Define(errs.Invalid, "enforce.money", "Mục “%s” phải là số đồng chẵn, từ 0 đến dưới một triệu tỷ; hãy nhập lại, ví dụ 12.500.000.")
	errCount   = errs.Define(errs.Invalid, "enforce.count", "Mục “%s” phải là số nguyên, không âm; hãy nhập lại bằng chữ số.")
	errText    = errs.Define(errs.Invalid, "enforce.long", "Mục “%s” có %d ký tự, nhiều nhất là %d; hãy rút gọn, phần dài đưa vào tài liệu của hồ sơ.")
	errGuard   = errs.Define(errs.Unlawful, "enforce.guard", "%s %s")
	errMoved   = errs.Define(errs.Conflict, "enforce.moved", "Hồ sơ vừa có người khác xử lý; hãy tải lại trang, xem lại rồi làm tiếp.")
	errPending = errs.Define(errs.Conflict, "enforce.pending", "Đang có văn bản “%s” chờ ký, đóng dấu cho các khoản này; hãy phát hành hoặc huỷ văn bản ấy trước.")
	errFollows = errs.Define(errs.Unlawful, "enforce.follows", "Chưa làm được việc “%s”: phải làm việc “%s” trước.")
	errAhead   = errs.Define(errs.Unlawful, "enforce.ahead", "Ngày %s quá gần: %s phải %s, nay không còn kịp; ngày sớm nhất là %s.")
	errWait    = errs.Define(errs.Unlawful, "enforce.wait", "Chưa làm được việc “%s”: thời hạn “%s” (%s) còn chạy đến hết ngày %s; làm được sau ngày ấy.")
)

// Step does one act of an operation. An act that the law signs is only proposed here: its paper is drafted, checked again
// when it is signed, and the effects come with its issue; every other act takes effect at once.
var Step = desk.Act[StepIn, Done]{Name: "enforce.step", Run: func(t *desk.Tx, in StepIn) (Done, error) {
	p, err := prepare(t, in)
	if err != nil {
		return Done{}, err
	}
	if err := p.mayDraft(t.Who.Role); err != nil {
		return Done{}, err
	}
	if err := p.check(t); err != nil {
		return Done{}, err
	}
	done := Done{Case: p.c.ID, Op: in.Op, Act: in.Act, State: p.c.State}
	carrier, also, err := p.papers(t)
	if err != nil {
		return Done{}, err
	}
	p.in.Values = p.values
	t.Input(p.in)
	if done.Also = also; carrier != "" {
		done.Draft = carrier
		return done, t.Record(desk.Entry{Province: p.c.Province, Subject: p.c.ID, CaseID: p.c.ID, Clause: p.clause(), Pack: p.pack.Ref(),
			Say: "Đề xuất: " + p.act.Name + p.told()})
	}
	done.State, err = p.apply(t, "")
	done.Owed = p.leaves
	return done, err
}}

// CarryIn is a paper that was issued and the step it carries out.
type CarryIn struct {
	Step StepIn `json:"step"`
}

// Carry follows from the issue of a step's paper: now the step takes effect.
var Carry = desk.Act[CarryIn, Done]{Name: "enforce.carry", Input: func(in CarryIn) any { return in.Step }, Run: func(t *desk.Tx, in CarryIn) (Done, error) {
	p, err := prepare(t, in.Step)
	if err != nil {
		return Done{}, err
	}
	t.Input(p.in)
	state, err := p.apply(t, in.Step.By)
	return Done{Case: p.c.ID, Op: in.Step.Op, Act: in.Step.Act, State: state, Owed: p.leaves}, err
}}

// Recheck asks the guards again when a step's paper is signed: what held when it was drafted may hold no longer.
var Recheck = desk.Act[CarryIn, Done]{Name: "enforce.recheck", Input: func(in CarryIn) any { return in.Step }, Run: func(t *desk.Tx, in CarryIn) (Done, error) {
	p, err := prepare(t, in.Step)
	if err != nil {
		return Done{}, err
	}
	if err := p.guards(t); err != nil {
		return Done{}, err
	}
	return Done{Case: p.c.ID, Op: in.Step.Op, Act: in.Step.Act, State: p.c.State}, t.Nothing()
}}

// Fits asks before a paper is numbered whether its step can still begin where the lines stand.
var Fits = desk.Act[CarryIn, Done]{Name: "enforce.recheck", Input: func(in CarryIn) any { return in.Step }, Run: func(t *desk.Tx, in CarryIn) (Done, error) {
	p, err := prepare(t, in.Step)
	if err != nil {
		return Done{}, err
	}
	if may := ready[p.in.Name()]; may != nil {
		if err := may(p, t); err != nil {
			return Done{}, err
		}
	}
	return Done{}, t.Nothing()
}}

// plan is one step with all that is known for deciding on it.
type plan struct {
	in        StepIn
	c         casefile.Case
	ruling    rule.Ruling
	pack      *rule.Pack
	act       rule.Act
	ground    rule.Ground
	lines     []casefile.Line // of the case
	chosen    []int           // indices into lines
	on        calendar.Date
	at        time.Time
	values    map[string]any
	clocks    []task.Clock // live and held, of the case
	past      []Past
	limits    []casefile.Restriction
	items     []casefile.Item
	picked    []int                 // indices into items
	laid      []string              // restrictions that this step laid on
	lifted    map[string]int64      // restrictions that it ended, with when the period to end them ran out
	ended     map[string]time.Time  // when the periods began that this step kept
	keeps     bool                  // no line leaves its place: a part was relieved
	served    *service              // who gets the decision by this step
	first     *Complaint            // that a second complaint continues
	sure      *casefile.Restriction // of which the holder says what he holds
	reply     *Complaint            // that the step answers
	lapsed    *task.Clock           // whose end brings this step
	moved     map[int]int64         // dong collected or paid on each line
	spent     map[string]int64      // dong that the step takes out of marks of money in hand, by kind
	leaves    []Owed                // papers to be made once it is done
	heardFrom []string              // who was asked and answers by this step
	began     []string              // ids of the clocks that this step started
	overdue   []string              // what somebody else was to bring by a day that was over when the step brought it
	reopened  []string              // periods that had run out and are counted from this service
	name      string                // of the officer the case goes to
	number    string                // of the paper that carries the step
	holder    string                // who keeps up what the step lays on, when nobody entered it
}

// prepare reads what the step is about and answers for its form: rights, date, lines, states, grounds, inputs.
func prepare(t *desk.Tx, in StepIn) (*plan, error) {
	if err := t.Lock(caseLock(in.Province, in.Case)); err != nil { // all it reads is of one moment
		return nil, err
	}
	c, err := t.Case(in.Province, in.Case)
	if err != nil {
		return nil, err
	}
	if err := t.May(people.Subject{Province: c.Province, OfficeCode: c.OfficeCode, OfficerID: c.OfficerID}); err != nil {
		return nil, err
	}
	if in.Rev != 0 && in.Rev != c.Rev {
		return nil, errMoved.New()
	}
	p := &plan{in: in, c: c, at: t.Now, ended: map[string]time.Time{}, lifted: map[string]int64{}, moved: map[int]int64{}, spent: map[string]int64{}}
	if err := p.day(t); err != nil {
		a, _ := t.Law().Pack(rule.RegimeOn(calendar.DateOf(t.Now))).Act(in.Name())
		return nil, under(err, strings.Join(a.Cite, ", "))
	}
	opened := calendar.DateOf(time.UnixMicro(c.OpenedAt))
	p.ruling = rule.RegimeOf(opened, calendar.Date{}, stepKind(in.Op), p.on)
	p.pack = t.Law().Pack(p.ruling.Regime)
	a, ok := p.pack.Act(in.Name())
	if !ok {
		_, err := p.pack.May(in.Op, in.Act, "", "", "")
		return nil, err
	}
	p.act = a
	if p.lines, err = t.LinesOfCase(c.Province, c.ID); err != nil {
		return nil, err
	}
	if err := p.choose(); err != nil {
		return nil, err
	}
	if p.ground, err = p.grounds(); err != nil {
		return nil, err
	}
	if err := p.brief(); err != nil {
		return nil, err
	}
	if p.values, err = p.read(); err != nil {
		return nil, err
	}
	return p, p.grab(t)
}

// caseLock names what acts on one case wait for.
func caseLock(province int64, id string) string {
	return strconv.FormatInt(province, 10) + " case " + id
}

func stepKind(op string) rule.StepKind {
	if op == "OP-27" {
		return rule.Complaint
	}
	return rule.Ordinary
}

// clause is what the step rests on, as the timeline shows it.
func (p *plan) clause() string {
	if p.in.List != "" && p.in.Letter != "" && p.in.Letter != "-" && !strings.ContainsAny(p.in.Letter, "0123456789") {
		return p.in.List + p.in.Letter
	}
	return strings.Join(p.act.Cite, ", ")
}

// told adds to the timeline's sentence what is not personal: the ground, how many lines, the sum.
func (p *plan) told() string {
	var parts []string
	if p.number != "" {
		parts = append(parts, "số "+p.number)
	}
	if p.name != "" {
		parts = append(parts, p.name)
	}
	if s := p.served.told(); s != "" {
		parts = append(parts, s)
	}
	if of := cmp.Or(p.first, p.reply); of != nil && of.Second {
		parts = append(parts, of.Instance())
	}
	if p.ground.Name != "" {
		parts = append(parts, "căn cứ: "+p.ground.Name)
	}
	if len(p.chosen) < len(p.lines) && p.served == nil {
		parts = append(parts, fmt.Sprintf("%d trong %d khoản", len(p.chosen), len(p.lines)))
	}
	if p.sure != nil {
		parts = append(parts, p.toldSum())
	} else if d, ok := p.values["amount"].(int64); ok && d > 0 {
		parts = append(parts, dong(d))
	}
	if len(p.heardFrom) > 0 {
		parts = append(parts, strings.Join(p.heardFrom, "; ")+p.stillAsked())
	}
	parts = append(parts, p.unasked()...)
	parts = append(parts, p.overdue...)
	parts = append(parts, p.reopened...)
	if p.in.Override != "" {
		parts = append(parts, "theo trường hợp luật cho phép: "+p.in.Override)
	}
	if len(parts) == 0 {
		return ""
	}
	return " (" + strings.Join(parts, "; ") + ")"
}

// grab reads the case's clocks, past steps, restrictions and items.
func (p *plan) grab(t *desk.Tx) (err error) {
	if p.clocks, err = t.ClocksOfCase(p.c.Province, p.c.ID); err != nil {
		return err
	}
	facts, err := t.Steps(p.c.Province, p.c.ID)
	if err != nil {
		return err
	}
	if p.past, err = Read(t, facts); err != nil {
		return err
	}
	if p.limits, err = t.RestrictionsOf(p.c.Province, p.c.ID); err != nil {
		return err
	}
	if p.items, err = t.ItemsOf(p.c.Province, p.c.ID); err != nil {
		return err
	}
	if err := p.known(t); err != nil {
		return err
	}
	if err := p.ends(); err != nil {
		return err
	}
	if err := p.answersWhich(); err != nil {
		return err
	}
	if err := p.continues(t); err != nil {
		return err
	}
	if serves(p.in.Name()) {
		if err := p.addressees(t); err != nil {
			return err
		}
	}
	if Tells(p.in.Name()) && p.in.Paper != "" {
		if err := p.hearers(t); err != nil {
			return err
		}
	}
	return p.pick()
}
