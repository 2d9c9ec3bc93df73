// Package intake takes judgments and requests in: received, read, confirmed by a person, sent to the office that is
// competent, split into cases, completed, refused or accepted. It drafts no paper: what follows from its facts does.
package intake

import (
	"encoding/json"
	"slices"
	"strconv"
	"strings"

	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/errs"
	"thads/internal/people"
	"thads/internal/task"
)

var (
	errState = errs.Define(errs.Conflict, "intake.state", "Việc này đang ở bước “%s” nên không làm được thao tác này; hãy mở lại hồ sơ.")
	errSame  = errs.Define(errs.Conflict, "intake.same", "Bản án, quyết định này đã được tiếp nhận trước đó; hãy mở hồ sơ đã có thay vì mở hồ sơ mới.")
)

// ReceiveIn is a file that came in, kept by its hash, with what could be read out of it.
type ReceiveIn struct {
	Province int64  `json:"province"`
	Office   string `json:"office"`
	Source   string `json:"source"` // court: starts T-010; request: came with a petition; file
	FileName string `json:"file_name"`
	Blob     string `json:"blob"`
	Text     string `json:"text"` // hash of the normalised text
	Reading  string `json:"-"`
	Court    string `json:"court"`
	Number   string `json:"number"`
	Date     string `json:"date"`
	Instance string `json:"instance"`
	Kind     string `json:"kind"`
	SameKey  string `json:"same_key"`
	Route    string `json:"route"`   // JSON of the proposal
	Problem  string `json:"problem"` // why nothing could be read; the original is kept all the same
}

// Received is the answer to receiving.
type Received struct {
	ID     string `json:"id"`
	SameAs string `json:"same_as,omitempty"`
}

// Receive books a judgment (S01). A repeated one is booked as a repetition, so that nothing is lost and nothing opens twice.
var Receive = desk.Act[ReceiveIn, Received]{Name: "intake.receive", Run: func(t *desk.Tx, in ReceiveIn) (Received, error) {
	if err := t.May(people.Subject{Province: in.Province, OfficeCode: in.Office}); err != nil {
		return Received{}, err
	}
	return book(t, casefile.Judgment{Province: in.Province, OfficeCode: in.Office, Source: in.Source, Court: in.Court, Number: in.Number, Date: in.Date,
		Instance: in.Instance, Kind: in.Kind, FileName: in.FileName, BlobHash: in.Blob, TextHash: in.Text, Reading: in.Reading, Problem: in.Problem,
		SameKey: in.SameKey, Route: in.Route}, "Tiếp nhận bản án, quyết định "+in.Number)
}}

// book writes a received judgment, the work of confirming it, and the period that its receipt starts.
func book(t *desk.Tx, j casefile.Judgment, say string) (Received, error) {
	if err := claim(t, j.Province, j.SameKey, j.BlobHash); err != nil {
		return Received{}, err
	}
	same, err := t.SameJudgments(j.Province, j.SameKey, j.BlobHash)
	if err != nil {
		return Received{}, err
	}
	j.ID, j.State, j.ReceivedAt, j.ReceivedBy = t.NewID(), casefile.Received, t.Now.UnixMicro(), t.Who.ID
	w := task.Task{Province: j.Province, Kind: "confirm", Title: "Xác nhận dữ liệu bản án, quyết định " + j.Number, Subject: j.ID, Office: j.OfficeCode, Role: string(people.Intake)}
	if j.Problem != "" {
		w.Title, w.Note = "Đọc và nhập tay bản án, quyết định: "+j.FileName, j.Problem
	}
	if len(same) > 0 {
		j.SameAs = same[0].ID
		w.Title, w.Note = strings.TrimRight("Bản án, quyết định trùng với hồ sơ đã có: "+j.Number, ": "), "Mở hồ sơ đã có rồi bỏ bản trùng này."
	}
	t.Add(j)
	var clock *task.Clock
	if j.Source == "court" && j.SameAs == "" {
		c, err := t.Arm(desk.Arm{Province: j.Province, Duty: "T-010", From: t.Now, Subject: j.ID, Office: j.OfficeCode})
		if err != nil {
			return Received{}, err
		}
		clock = &c
	}
	t.Owe(w, clock)
	return Received{j.ID, j.SameAs}, t.Record(desk.Entry{Province: j.Province, Subject: j.ID, Clause: "L33.1", Say: say})
}

// claim lets two who bring or confirm the same at the same moment go one after the other: the second finds the first.
func claim(t *desk.Tx, province int64, titles ...string) error {
	slices.Sort(titles) // whoever takes two takes them in one order
	for _, title := range titles {
		if title == "" {
			continue
		}
		if err := t.Lock(strconv.FormatInt(province, 10) + " title " + title); err != nil {
			return err
		}
	}
	return nil
}

// JudgmentRef names a judgment.
type JudgmentRef struct {
	Province int64  `json:"province"`
	ID       string `json:"id"`
	Reason   string `json:"reason,omitempty"`
}

var errReason = errs.Define(errs.Invalid, "intake.reason", "Hãy ghi lý do để người xem sau này hiểu.")

// Drop puts away a file that is no judgment or a repetition, with a reason; the original stays.
var Drop = desk.Act[JudgmentRef, Received]{Name: "intake.drop", Run: func(t *desk.Tx, in JudgmentRef) (Received, error) {
	j, err := open(t, in.Province, in.ID)
	if err != nil {
		return Received{}, err
	}
	if in.Reason == "" {
		return Received{}, errReason.New()
	}
	was := j
	j.State = casefile.Dropped
	t.Put(&was, &j)
	if err := t.Finish(j.Province, j.ID); err != nil {
		return Received{}, err
	}
	if err := t.CloseClocks(j.Province, j.ID); err != nil {
		return Received{}, err
	}
	return Received{ID: j.ID}, t.Record(desk.Entry{Province: j.Province, Subject: j.ID, Say: "Bỏ khỏi danh sách chờ: " + in.Reason})
}}

// open reads a judgment that waits to be confirmed and asks for the right.
func open(t *desk.Tx, province int64, id string) (casefile.Judgment, error) {
	j, err := t.Judgment(province, id)
	if err != nil {
		return j, err
	}
	if err := t.May(people.Subject{Province: j.Province, OfficeCode: j.OfficeCode}); err != nil {
		return j, err
	}
	if j.State != casefile.Received || j.Confirmed != "" {
		return j, errState.New(stateOf(j))
	}
	return j, nil
}

func stateOf(j casefile.Judgment) string {
	if j.State == casefile.Received && j.Confirmed != "" {
		return "Đã xác nhận, chờ yêu cầu thi hành án"
	}
	return j.State.TitleName()
}

// RouteIn sends a judgment to an office of the same province.
type RouteIn struct {
	Province int64  `json:"province"`
	ID       string `json:"id"`
	Office   string `json:"office"`
	Why      string `json:"why"`
}

var errOffice = errs.Define(errs.Invalid, "intake.office", "Phòng được chọn không thuộc tỉnh này; hãy chọn phòng trong danh sách của tỉnh.")

// Route gives a judgment to the competent office of its province (L32.2): the provincial intake confirms what was proposed.
var Route = desk.Act[RouteIn, Received]{Name: "intake.route", Run: func(t *desk.Tx, in RouteIn) (Received, error) {
	j, err := open(t, in.Province, in.ID)
	if err != nil {
		return Received{}, err
	}
	o, err := t.Office(in.Office)
	if err != nil {
		return Received{}, err
	}
	if o.Province != j.Province {
		return Received{}, errOffice.New()
	}
	was := j
	j.OfficeCode = o.Code
	route, err := json.Marshal(map[string]string{"office": o.Code, "why": in.Why, "by": t.Who.ID})
	if err != nil {
		return Received{}, err
	}
	j.Route = string(route)
	t.Put(&was, &j)
	if err := move(t, j.Province, j.ID, o.Code); err != nil {
		return Received{}, err
	}
	return Received{ID: j.ID}, t.Record(desk.Entry{Province: j.Province, Subject: j.ID, Clause: "L32.2", Say: "Chuyển cho " + o.Name})
}}

// move takes the open work and the running periods of a subject along to another office.
func move(t *desk.Tx, province int64, subject, office string) error {
	tasks, err := t.OpenTasks(province, subject)
	if err != nil {
		return err
	}
	for _, w := range tasks {
		was := w
		w.Office, w.OwnerID = office, ""
		t.Put(&was, &w)
	}
	clocks, err := t.LiveClocks(province, subject)
	if err != nil {
		return err
	}
	for _, c := range clocks {
		was := c
		c.Office = office
		t.Put(&was, &c)
	}
	return nil
}
