// Package issue takes a paper from draft to issue: drafted complete, signed by who may, numbered for ever, sealed, out.
// Acts here decide and write; Press does the rendering and signing between them, outside any transaction.
package issue

import (
	"encoding/json"
	"errors"
	"slices"
	"sort"
	"strconv"
	"strings"

	"thads/forms"
	"thads/internal/calendar"
	"thads/internal/desk"
	"thads/internal/document"
	"thads/internal/errs"
	"thads/internal/people"
	"thads/internal/task"
)

// Reason is why a paper is proposed, for who signs it: a sentence and its clause.
type Reason struct {
	Say    string `json:"say"`
	Clause string `json:"clause"`
}

// DraftIn is a paper to draft.
type DraftIn struct {
	Province   int64          `json:"province"`
	Form       string         `json:"form"`
	JudgmentID string         `json:"judgment"`
	CaseID     string         `json:"case"`
	RequestID  string         `json:"request"`
	Office     string         `json:"office"`
	OfficerID  string         `json:"officer"`
	Data       map[string]any `json:"-"`
	Reasons    []Reason       `json:"reasons"`
	PublicCode string         `json:"-"`
	Step       string         `json:"-"`            // the step of an operation that the paper carries out
	By         string         `json:"by,omitempty"` // who proposed it, when the house drafts for him
}

// Ref names a paper and what an act says about it.
type Ref struct {
	Province int64  `json:"province"`
	ID       string `json:"id"`
	Reason   string `json:"reason,omitempty"`
	Seen     string `json:"-"` // the paper's revision as seen by who signs; empty: not asked
}

// Paper is the answer of the acts here.
type Paper struct {
	ID      string   `json:"id"`
	State   string   `json:"state"`
	Missing []string `json:"missing,omitempty"` // labels of what the form still lacks
}

var (
	errState      = errs.Define(errs.Conflict, "issue.state", "Văn bản đang ở bước “%s” nên không làm được thao tác này; hãy mở lại danh sách.")
	errLacks      = errs.Define(errs.Invalid, "issue.lacks", "Văn bản còn thiếu: %s. Hãy bổ sung trước khi trình ký.")
	errNotDrafter = errs.Define(errs.Forbidden, "issue.not_drafter", "Văn bản này do người khác soạn: chứng từ thu, chi do kế toán, văn bản giải quyết khiếu nại do thẩm tra viên; hãy chuyển cho người ấy.")
	// ErrOverwrites says that somebody else changed the draft since this person's page was made.
	ErrOverwrites = errs.Define(errs.Conflict, "issue.overwrites", "Bản thảo vừa được người khác sửa sau khi ông/bà mở trang, nên chưa lưu. Nội dung ông/bà nhập còn ở dưới: hãy mở trang này ở cửa sổ khác, đối chiếu, rồi lưu lại.")
	errReason     = errs.Define(errs.Invalid, "issue.reason", "Hãy ghi lý do trả lại để người soạn biết phải sửa gì.")
)

// Draft makes a paper from a form. Nothing missing: it goes to the signer's queue at once; else its drafter gets the work, and
// so does the accountant with each voucher.
var Draft = desk.Act[DraftIn, Paper]{Name: "issue.draft", Run: func(t *desk.Tx, in DraftIn) (Paper, error) {
	if err := t.May(people.Subject{Province: in.Province, OfficeCode: in.Office, OfficerID: in.OfficerID}); err != nil {
		return Paper{}, err
	}
	set, err := forms.Load()
	if err != nil {
		return Paper{}, err
	}
	form, err := set.On(in.Form, t.Day())
	if err != nil {
		return Paper{}, err
	}
	data, err := json.Marshal(in.Data)
	if err != nil {
		return Paper{}, err
	}
	reasons, err := json.Marshal(in.Reasons)
	if err != nil {
		return Paper{}, err
	}
	p := document.Paper{Province: in.Province, ID: t.NewID(), JudgmentID: in.JudgmentID, CaseID: in.CaseID, RequestID: in.RequestID, OfficeCode: in.Office,
		OfficerID: in.OfficerID, FormCode: form.Code, FormVer: form.Version, Title: form.Title, Family: form.Family, Data: string(data),
		Reasons: string(reasons), State: document.Draft, DrafterID: t.Who.ID, Symbol: form.Symbol, DraftedAt: t.Now.UnixMicro(), PublicCode: in.PublicCode, Step: in.Step}
	if in.By != "" {
		p.DrafterID = in.By
	}
	missing := Missing(form, in.Data)
	if len(missing) == 0 && p.Family != people.FamilyVoucher { // the accountant looks at a voucher before it goes on
		p.State = document.Submitted
	}
	t.Add(p)
	if err := queue(t, p); err != nil {
		return Paper{}, err
	}
	return Paper{p.ID, p.State, missing}, record(t, p, "Soạn "+p.Title)
}}

// Missing lists the labels of required data that is missing, the signature aside: the signer brings it.
func Missing(form *document.Form, data map[string]any) (out []string) {
	seen := map[string]bool{}
	for _, f := range form.Missing(withSign(data, Signature{Title: "x", Name: "x"})) {
		if !seen[f.Label] {
			seen[f.Label] = true
			out = append(out, f.Label)
		}
	}
	sort.Strings(out)
	return out
}

// record writes a paper's fact: in its case's chain when it has one.
func record(t *desk.Tx, p document.Paper, say string) error {
	return t.Record(desk.Entry{Province: p.Province, Subject: chain(p), CaseID: p.CaseID, Behalf: p.OnBehalf, Say: say, Clause: clauseOf(p)})
}

func chain(p document.Paper) string {
	for _, id := range []string{p.CaseID, p.RequestID, p.JudgmentID} {
		if id != "" {
			return id
		}
	}
	return p.ID
}

func clauseOf(p document.Paper) string {
	var rs []Reason
	if err := json.Unmarshal([]byte(p.Reasons), &rs); err != nil || len(rs) == 0 {
		return ""
	}
	return rs[0].Clause
}

// queue puts the next piece of work on a paper into the right hands; its due time is that of its case's running period.
func queue(t *desk.Tx, p document.Paper) error {
	if err := t.Finish(p.Province, p.ID); err != nil {
		return err
	}
	w := task.Task{Province: p.Province, Subject: p.ID, CaseID: p.CaseID, Office: p.OfficeCode}
	drafter, ask := string(people.Clerk), "Bổ sung dữ liệu: "
	switch p.Family {
	case people.FamilyComplaint, people.FamilyDenunciation:
		drafter = string(people.Examiner)
	case people.FamilyVoucher:
		drafter, ask = string(people.Accountant), "Kiểm tra, trình ký: "
	}
	switch p.State {
	case document.Draft:
		w.Kind, w.Title, w.Role = "complete_paper", ask+p.Title, drafter
	case document.SentBack:
		w.Kind, w.Title, w.Role, w.Note = "complete_paper", "Sửa văn bản bị trả lại: "+p.Title, drafter, p.Returned
	case document.Submitted:
		w.Kind, w.Title, w.Role = "sign", "Ký "+p.Title, string(people.Head)
		if p.Family == people.FamilyOfficer {
			w.Role, w.OwnerID = string(people.Officer), p.OfficerID
		} else if p.Family == people.FamilyIntake {
			w.Role = string(people.Intake)
		}
	case document.Signed, document.Numbered:
		w.Kind, w.Title, w.Role = "seal", "Cấp số, đóng dấu "+p.Title, string(people.Records)
	default:
		return nil
	}
	clocks, err := t.LiveClocks(p.Province, chain(p))
	if err != nil {
		return err
	}
	var step struct {
		Op   string   `json:"op"`
		Act  string   `json:"act"`
		Lift []string `json:"lift"`
	}
	if p.Step != "" {
		if err := json.Unmarshal([]byte(p.Step), &step); err != nil {
			return err
		}
	}
	if len(step.Lift) > 0 { // lifting a restriction goes first, by its own clock
		w.Urgent = true
		if clocks, err = t.LiveClocks(p.Province, step.Lift[0]); err != nil {
			return err
		}
		clocks = slices.DeleteFunc(clocks, func(k task.Clock) bool { return k.StartedBy != step.Op+"."+step.Act })
	}
	if len(clocks) > 0 {
		t.Owe(w, &clocks[0])
	} else {
		t.Owe(w, nil)
	}
	return nil
}

// paper reads a paper in one of some states and asks for the right.
func paper(t *desk.Tx, province int64, id string, states ...string) (document.Paper, error) {
	p, err := t.Paper(province, id)
	if err != nil {
		return p, err
	}
	if err := t.May(subject(p)); err != nil {
		return p, err
	}
	for _, s := range states {
		if p.State == s {
			return p, nil
		}
	}
	return p, errState.New(document.StateName(p.State))
}

// seen says whether a paper is still as it was on somebody's page.
func seen(rev string, p document.Paper) bool { return rev == "" || rev == strconv.FormatInt(p.Rev, 10) }

func subject(p document.Paper) people.Subject {
	return people.Subject{Province: p.Province, OfficeCode: p.OfficeCode, OfficerID: p.OfficerID}
}

// EditIn replaces what a form is filled with.
type EditIn struct {
	Province int64          `json:"province"`
	ID       string         `json:"id"`
	Data     map[string]any `json:"data"`
	Submit   bool           `json:"submit"` // and put it before the signer
	Seen     string         `json:"-"`      // the paper's revision that was on the page; empty: not asked
}

// Edit changes a draft, or a paper that was sent back; with Submit it goes to the signer when nothing is missing.
var Edit = desk.Act[EditIn, Paper]{Name: "issue.edit", Run: func(t *desk.Tx, in EditIn) (Paper, error) {
	p, err := paper(t, in.Province, in.ID, document.Draft, document.SentBack, document.Submitted)
	if err != nil {
		return Paper{}, err
	}
	if !people.Prepares(t.Who.Role, p.Family) {
		return Paper{}, errNotDrafter.New()
	}
	if !seen(in.Seen, p) {
		return Paper{}, ErrOverwrites.New()
	}
	form, _, err := Open(p)
	if err != nil {
		return Paper{}, err
	}
	missing := Missing(form, in.Data)
	if in.Submit && len(missing) > 0 {
		return Paper{}, errLacks.New(strings.Join(missing, "; "))
	}
	data, err := json.Marshal(in.Data)
	if err != nil {
		return Paper{}, err
	}
	was := p
	p.Data, p.DrafterID = string(data), t.Who.ID
	say := "Sửa bản thảo " + p.Title
	if in.Submit {
		p.State, p.Returned, say = document.Submitted, "", "Trình ký "+p.Title
	} else {
		p.State = document.Draft
	}
	t.Put(&was, &p)
	if err := queue(t, p); err != nil {
		return Paper{}, err
	}
	return Paper{p.ID, p.State, missing}, record(t, p, say)
}}

// Return sends a paper back to its drafter with the reason.
var Return = desk.Act[Ref, Paper]{Name: "issue.return", Run: func(t *desk.Tx, in Ref) (Paper, error) {
	if in.Reason == "" {
		return Paper{}, errReason.New()
	}
	p, err := paper(t, in.Province, in.ID, document.Submitted)
	if err != nil {
		return Paper{}, err
	}
	if err := maySign(t, p); err != nil {
		return Paper{}, err
	}
	was := p
	p.State, p.Returned = document.SentBack, in.Reason
	t.Put(&was, &p)
	if err := queue(t, p); err != nil {
		return Paper{}, err
	}
	return Paper{ID: p.ID, State: p.State}, record(t, p, "Trả lại "+p.Title+": "+in.Reason)
}}

// Drop gives a paper up before it has a number.
var Drop = desk.Act[Ref, Paper]{Name: "issue.void", Run: func(t *desk.Tx, in Ref) (Paper, error) {
	if in.Reason == "" {
		return Paper{}, errWhyCancelled.New()
	}
	p, err := paper(t, in.Province, in.ID, document.Draft, document.SentBack, document.Submitted, document.Signed)
	if err != nil {
		return Paper{}, err
	}
	was := p
	p.State, p.Returned = document.Void, in.Reason
	t.Put(&was, &p)
	if err := queue(t, p); err != nil {
		return Paper{}, err
	}
	return Paper{ID: p.ID, State: p.State}, record(t, p, "Huỷ bản thảo "+p.Title+": "+in.Reason)
}}

var errWhyCancelled = errs.Define(errs.Invalid, "issue.cancel_reason", "Hãy ghi lý do huỷ văn bản.")

var errNotSignerCancels = errs.Define(errs.Forbidden, "issue.not_signer_cancels", "Văn bản đã cấp số chỉ do người có thẩm quyền ký văn bản ấy huỷ; hãy chuyển cho người ký.")

// Cancel gives a paper up after it was numbered and before the seal, when what it decides can't be carried out any more: the
// number stays used, and who cancelled it and why stands on the paper, in the file and in the register. A paper that is
// sealed is out: only another decision takes it back (L52).
var Cancel = desk.Act[Ref, Paper]{Name: "issue.cancel", Run: func(t *desk.Tx, in Ref) (Paper, error) {
	in.Reason = strings.TrimRight(strings.TrimSpace(in.Reason), ".")
	if in.Reason == "" {
		return Paper{}, errWhyCancelled.New()
	}
	p, err := paper(t, in.Province, in.ID, document.Numbered)
	if err != nil {
		return Paper{}, err
	}
	ds, err := t.DelegationsTo(t.Who.ID)
	if err != nil {
		return Paper{}, err
	}
	if _, ok := people.CanSign(t.Who, p.Family, subject(p), t.Day(), ds); !ok {
		return Paper{}, errNotSignerCancels.New()
	}
	was := p
	p.State, p.Returned = document.Cancelled, in.Reason+" ("+t.Who.Name+" huỷ ngày "+calendar.DateOf(t.Now).Short()+")"
	t.Put(&was, &p)
	if err := queue(t, p); err != nil {
		return Paper{}, err
	}
	return Paper{ID: p.ID, State: p.State}, record(t, p, "Huỷ văn bản đã cấp số "+p.NumberText()+", "+p.Title+": "+in.Reason)
}}

// errNotOurs marks an answer that does not fit a paper; it is a fault of the house, not of a person.
var errNotOurs = errors.New("issue: answer does not fit the paper")
