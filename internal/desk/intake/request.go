package intake

import (
	"encoding/json"
	"fmt"
	"time"

	"thads/internal/calendar"
	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/document"
	"thads/internal/errs"
	"thads/internal/people"
	"thads/internal/rule"
	"thads/internal/store"
)

// RequestIn is a petition to enforce that came over the counter, by post or as a file (N9.1).
type RequestIn struct {
	Province   int64    `json:"province"` // where it was handed in
	Office     string   `json:"office"`
	Channel    string   `json:"channel"` // counter | post | file
	FiledDay   string   `json:"filed_day"`
	Requester  string   `json:"requester"`
	Address    string   `json:"address"`
	Contact    string   `json:"contact"`
	Blob       string   `json:"blob"`
	FileName   string   `json:"file_name"`
	Reading    string   `json:"-"`
	Missing    []string `json:"missing"` // what N9.2 asks for and the paper lacks, by name
	JudgmentID string   `json:"judgment_id"`
}

// Request is the answer to taking a request in.
type Request struct {
	ID   string `json:"id"`
	Slip string `json:"slip"` // look-up code of the receipt slip
}

var (
	errFiled     = errs.Define(errs.Invalid, "intake.filed_day", "Ngày yêu cầu phải là một ngày không muộn hơn hôm nay; hãy sửa lại.")
	errRequester = errs.Define(errs.Invalid, "intake.requester", "Chưa có họ tên người yêu cầu thi hành án; hãy nhập theo đơn.")
)

// TakeRequest books a request, gives its slip at once (N9.4, T-008) and starts the period to decide (T-013) or, when
// something is missing, the day to say so (T-007). The day of filing counts for T-003 wherever it was handed in.
var TakeRequest = desk.Act[RequestIn, Request]{Name: "intake.request", Run: func(t *desk.Tx, in RequestIn) (Request, error) {
	if err := t.May(people.Subject{Province: in.Province, OfficeCode: in.Office}); err != nil {
		return Request{}, err
	}
	if in.Requester == "" {
		return Request{}, errRequester.New()
	}
	if _, err := calendar.ParseDate(in.FiledDay); err != nil || in.FiledDay > t.Day() {
		return Request{}, errFiled.New()
	}
	missing, err := json.Marshal(in.Missing)
	if err != nil {
		return Request{}, err
	}
	r := casefile.Request{Province: in.Province, ID: t.NewID(), State: casefile.Received, OfficeCode: in.Office, JudgmentID: in.JudgmentID, Channel: in.Channel,
		FiledDay: in.FiledDay, ReceivedAt: t.Now.UnixMicro(), FiledWith: in.Office, Requester: in.Requester, Address: in.Address, Contact: in.Contact,
		BlobHash: in.Blob, FileName: in.FileName, Reading: in.Reading, Missing: string(missing), ReceivedBy: t.Who.ID}
	r.SlipCode = casefile.Code(r.Province, t.Random())
	return enter(t, r, in.Missing, "Tiếp nhận yêu cầu thi hành án của "+r.Requester)
}}

// enter writes a new request and starts what the law starts with its receipt.
func enter(t *desk.Tx, r casefile.Request, missing []string, say string) (Request, error) {
	if len(missing) > 0 {
		r.State = casefile.ToComplete
	}
	t.Add(r)
	t.AddPublicCode(store.CodeHash(r.SlipCode), r.Province, "request", r.ID)
	received := time.UnixMicro(r.ReceivedAt)
	if len(missing) > 0 {
		c, err := t.Arm(desk.Arm{Province: r.Province, Duty: "T-007", From: received, Subject: r.ID, Office: r.OfficeCode})
		if err != nil {
			return Request{}, err
		}
		owe(t, r.Province, r.OfficeCode, people.Intake, "complete", "Thông báo bổ sung yêu cầu thi hành án", r.ID, &c)
	} else if err := startDecision(t, r, received); err != nil {
		return Request{}, err
	}
	return Request{r.ID, r.SlipCode}, t.Record(desk.Entry{Province: r.Province, Subject: r.ID, Clause: "N9.4", Say: say})
}

// startDecision starts the five working days to decide on a complete request: accept (T-013) or refuse (T-009).
func startDecision(t *desk.Tx, r casefile.Request, from time.Time) error {
	c, err := t.Arm(desk.Arm{Province: r.Province, Duty: "T-013", From: from, Subject: r.ID, Office: r.OfficeCode})
	if err != nil {
		return err
	}
	if _, err := t.Arm(desk.Arm{Province: r.Province, Duty: "T-009", From: from, Subject: r.ID, Office: r.OfficeCode}); err != nil {
		return err
	}
	owe(t, r.Province, r.OfficeCode, people.Intake, "decide", "Xem xét yêu cầu thi hành án", r.ID, &c)
	return nil
}

// CompleteIn is what was brought later.
type CompleteIn struct {
	Province   int64    `json:"province"`
	ID         string   `json:"id"`
	Missing    []string `json:"missing"` // what still lacks
	JudgmentID string   `json:"judgment_id"`
	Address    string   `json:"address"`
	Contact    string   `json:"contact"`
}

// Complete notes what the requester brought; a complete request enters the book and its period starts (N9.4, N9.6).
var Complete = desk.Act[CompleteIn, Request]{Name: "intake.complete", Run: func(t *desk.Tx, in CompleteIn) (Request, error) {
	r, err := request(t, in.Province, in.ID, casefile.ToComplete, casefile.Received)
	if err != nil {
		return Request{}, err
	}
	was := r
	missing, err := json.Marshal(in.Missing)
	if err != nil {
		return Request{}, err
	}
	r.Missing = string(missing)
	if in.JudgmentID != "" {
		r.JudgmentID = in.JudgmentID
	}
	if in.Address != "" {
		r.Address = in.Address
	}
	if in.Contact != "" {
		r.Contact = in.Contact
	}
	say := "Ghi nhận tài liệu bổ sung, còn thiếu"
	if len(in.Missing) == 0 && r.State == casefile.ToComplete {
		r.State, say = casefile.Received, "Yêu cầu thi hành án đã đủ nội dung"
		if err := t.CloseClocks(r.Province, r.ID, "T-007"); err != nil {
			return Request{}, err
		}
		if err := t.Finish(r.Province, r.ID); err != nil {
			return Request{}, err
		}
		if err := startDecision(t, r, t.Now); err != nil {
			return Request{}, err
		}
	}
	t.Put(&was, &r)
	return Request{r.ID, r.SlipCode}, t.Record(desk.Entry{Province: r.Province, Subject: r.ID, Clause: "N9.6", Say: say})
}}

func request(t *desk.Tx, province int64, id string, states ...casefile.State) (casefile.Request, error) {
	r, err := t.Request(province, id)
	if err != nil {
		return r, err
	}
	if err := t.May(people.Subject{Province: r.Province, OfficeCode: r.OfficeCode}); err != nil {
		return r, err
	}
	for _, s := range states {
		if r.State == s {
			return r, nil
		}
	}
	return r, errState.New(r.State.TitleName())
}

// AcceptIn says which lines of which judgment a request is about; no line named means all that nobody asked for yet.
type AcceptIn struct {
	Province int64    `json:"province"`
	ID       string   `json:"id"`
	Judgment string   `json:"judgment"`
	Lines    []string `json:"lines"`
}

var (
	errNoTitle = errs.Define(errs.Invalid, "intake.no_title", "Yêu cầu chưa gắn với bản án, quyết định đã xác nhận; hãy tiếp nhận và xác nhận bản án trước.")
	errRefusal = errs.Define(errs.Conflict, "intake.refusal", "Đang có thông báo từ chối yêu cầu này chờ ký hoặc phát hành; hãy huỷ bản thảo đó trước.")
	errExcused = errs.Define(errs.Conflict, "intake.excused", "Quyết định về yêu cầu thi hành án quá hạn chưa được ký, phát hành; hãy chờ quyết định đó rồi thụ lý.")
	errNoLine  = errs.Define(errs.Invalid, "intake.no_line", "Không có khoản nào để thi hành theo yêu cầu: các khoản đã có quyết định hoặc thuộc diện chủ động.")
	errLate    = errs.Define(errs.Unlawful, "intake.late", "Yêu cầu nộp ngày %s đã quá thời hiệu, hết ngày %s; chỉ nhận khi Thủ trưởng chấp nhận thời gian không tính vào thời hiệu, nếu không thì từ chối.")
)

// Accept takes a request up: within the limitation period (L34.2, T-003), on lines that no decision covers yet (L34.4),
// one case per debtor (N11.1).
var Accept = desk.Act[AcceptIn, Opened]{Name: "intake.accept", Run: func(t *desk.Tx, in AcceptIn) (Opened, error) {
	r, err := request(t, in.Province, in.ID, casefile.Received)
	if err != nil {
		return Opened{}, err
	}
	if err := noRefusal(t, r); err != nil {
		return Opened{}, err
	}
	condition, err := r.Awaits()
	if err != nil {
		return Opened{}, err
	}
	if condition.Open() {
		return Opened{}, errAwaits.New(condition.What).Under("L34.3")
	}
	if in.Judgment == "" {
		in.Judgment = r.JudgmentID
	}
	j, found, err := store.Found(t.Judgment(r.Province, in.Judgment))
	if err != nil {
		return Opened{}, err
	}
	if !found || j.Confirmed == "" || j.State == casefile.Dropped {
		return Opened{}, errNoTitle.New()
	}
	if err := inTime(t, r, j); err != nil {
		return Opened{}, err
	}
	lines, err := asked(t, j, in.Lines)
	if err != nil {
		return Opened{}, err
	}
	parties, err := t.Parties(j.Province, j.ID)
	if err != nil {
		return Opened{}, err
	}
	from := time.UnixMicro(max(r.ReceivedAt, j.ReceivedAt)) // T-013: receipt of request and judgment
	if from, err = completed(t, r, from); err != nil {
		return Opened{}, err
	}
	was, wasJ := r, j
	r.State, r.JudgmentID = casefile.Docketed, j.ID
	r.RequestedOf = lineIDs(lines)
	j.State = casefile.Docketed
	t.Put(&was, &r)
	t.Put(&wasJ, &j)
	if err := t.CloseClocks(r.Province, r.ID, "T-013", "T-009", "T-007", conditionDuty); err != nil {
		return Opened{}, err
	}
	if err := t.Finish(r.Province, r.ID); err != nil {
		return Opened{}, err
	}
	if err := t.Record(desk.Entry{Province: r.Province, Subject: r.ID, Clause: "L34.3", Say: fmt.Sprintf("Thụ lý yêu cầu thi hành án, %d khoản", len(lines))}); err != nil {
		return Opened{}, err
	}
	o := opening{j: j, request: r.ID, parties: parties, from: from}
	if condition.Known != "" { // counted from the information, and never before the judgment is here
		o.duty, o.from = conditionDuty, time.UnixMicro(max(informed(r, condition).UnixMicro(), j.ReceivedAt))
	}
	cases, err := o.open(t, lines, make([]string, len(lines)))
	return Opened{j.ID, cases}, err
}}

// completed is when the period to decide began: not before the request was complete and entered the book (N9.4, N9.6).
func completed(t *desk.Tx, r casefile.Request, from time.Time) (time.Time, error) {
	live, err := t.LiveClocks(r.Province, r.ID)
	for _, c := range live {
		if at := time.UnixMicro(c.StartedAt); c.Duty == "T-013" && at.After(from) {
			from = at
		}
	}
	return from, err
}

// noRefusal refuses while a notice of refusal is under way: the request would be accepted and refused at once.
func noRefusal(t *desk.Tx, r casefile.Request) error {
	_, open, err := paperOf(t, r, FormRefusal)
	if err == nil && open {
		err = errRefusal.New()
	}
	return err
}

// paperOf says whether a request has a paper of a form: one issued, or one under way.
func paperOf(t *desk.Tx, r casefile.Request, form string) (issued, open bool, err error) {
	papers, err := t.PapersOfRequest(r.Province, r.ID)
	for _, p := range papers {
		if p.FormCode == form {
			issued = issued || p.State == document.Issued
			open = open || !p.Over()
		}
	}
	return issued, open, err
}

// Forms of the papers that decide on a request.
const (
	FormRefusal = "TB-003"  // notice that it is refused (L34.4)
	FormExcuse  = "QDT-037" // decision on a late one (N10.2)
)

func lineIDs(lines []casefile.Line) string {
	s := ""
	for _, l := range lines {
		s += l.ID + " "
	}
	return s
}

// asked finds the lines on request that no case has taken up.
func asked(t *desk.Tx, j casefile.Judgment, only []string) (out []casefile.Line, err error) {
	all, err := t.LinesOf(j.Province, j.ID)
	if err != nil {
		return nil, err
	}
	want := map[string]bool{}
	for _, id := range only {
		want[id] = true
	}
	for _, l := range all {
		if !l.ExOfficio && l.CaseID == "" && (len(want) == 0 || want[l.ID]) {
			out = append(out, l)
		}
	}
	if len(out) == 0 {
		return nil, errNoLine.New().Under("L34.4")
	}
	return out, nil
}

// inTime checks the limitation period, with the time that the head accepted not to count (N10.2).
func inTime(t *desk.Tx, r casefile.Request, j casefile.Judgment) error {
	effective, err := calendar.ParseDate(j.Effective)
	if err != nil {
		return err
	}
	filed, err := calendar.ParseDate(r.FiledDay)
	if err != nil {
		return err
	}
	ask := rule.Ask{On: filed}
	var e Excuse
	if r.Excuse != "" {
		if err := json.Unmarshal([]byte(r.Excuse), &e); err != nil {
			return err
		}
		if e.Accepted {
			from, err := calendar.ParseDate(e.From)
			if err != nil {
				return err
			}
			to, err := calendar.ParseDate(e.To)
			if err != nil {
				return err
			}
			ask.Excluded = []calendar.Interval{{From: from.Start(), To: to.End()}}
		}
	}
	due, err := t.Law().Due("T-003", effective.Start(), ask)
	if err != nil {
		return err
	}
	if filed.After(due.Date) {
		return errLate.New(filed.Short(), due.Date.Short()).Under(due.Clause)
	}
	if len(ask.Excluded) == 0 {
		return nil
	}
	issued, _, err := paperOf(t, r, FormExcuse)
	if err == nil && !issued {
		err = errExcused.New().Under("N10.2")
	}
	return err
}
