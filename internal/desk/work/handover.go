package work

import (
	"fmt"
	"strconv"
	"strings"

	"thads/internal/desk"
	"thads/internal/errs"
	"thads/internal/people"
	"thads/internal/task"
)

// most is how many tasks one act moves: the writer's neighbours must not wait for a whole person's work.
const most = 300

// HandOverIn gives tasks of one person to another. No task named means all of his, a part at a time: send Next of the
// answer as After until it is empty.
type HandOverIn struct {
	Province int64    `json:"province"`
	From     string   `json:"from"` // empty: tasks that a role owes
	To       string   `json:"to"`
	Tasks    []string `json:"tasks"`
	Reason   string   `json:"reason"`
	After    string   `json:"after,omitempty"`
}

// HandedOver says what happened.
type HandedOver struct {
	Moved   int    `json:"moved"`
	Waiting string `json:"waiting,omitempty"` // the hand-over that the receiver's leader has to take in
	Kept    []Kept `json:"kept,omitempty"`
	Next    string `json:"next,omitempty"`
}

var (
	errReason = errs.Define(errs.Invalid, "work.reason", "Hãy ghi lý do bàn giao.")
	errTo     = errs.Define(errs.Invalid, "work.receiver", "Người nhận phải là người khác, đang làm việc và cùng cơ quan; hãy chọn lại.")
	errMany   = errs.Define(errs.Invalid, "work.many", "Mỗi lần bàn giao được nhiều nhất %d việc đã chọn; hãy chọn ít hơn hoặc bàn giao tất cả.")
	errNone   = errs.Define(errs.Invalid, "work.none", "Chưa chọn việc nào; hãy đánh dấu việc cần bàn giao.")
	errPlace  = errs.Define(errs.Invalid, "work.place", "Không đọc được vị trí bàn giao tiếp; hãy làm lại từ đầu.")
	errFrom   = errs.Define(errs.Conflict, "work.not_his", "Việc “%s” không còn ở người bàn giao; hãy mở lại danh sách.")
	errClosed = errs.Define(errs.Conflict, "work.decided", "Lần bàn giao này đã được xử lý; hãy mở lại danh sách.")
)

// HandOver gives one task, a list, or all of a person's to another. To a colleague of the office it is done at once; to a
// person of another office it waits for the leader there. What the receiver could not do stays, with the reason.
var HandOver = desk.Act[HandOverIn, HandedOver]{Name: "work.hand_over", Run: func(t *desk.Tx, in HandOverIn) (HandedOver, error) {
	in.Reason = strings.TrimSpace(in.Reason)
	switch {
	case in.Reason == "":
		return HandedOver{}, errReason.New()
	case in.From == "" && len(in.Tasks) == 0:
		return HandedOver{}, errNone.New()
	case len(in.Tasks) > most:
		return HandedOver{}, errMany.New(most)
	}
	if err := t.OneByOne(in.To); err != nil {
		return HandedOver{}, err
	}
	to, who, err := person(t, in.To)
	if errs.KindOf(err) == errs.NotFound || err == nil && (to.Disabled || to.Province != in.Province || to.ID == in.From) {
		return HandedOver{}, errTo.New()
	}
	if err != nil {
		return HandedOver{}, err
	}
	from, err := giver(t, in.From)
	if err != nil {
		return HandedOver{}, err
	}
	tasks, out, err := chosen(t, in, from)
	if err != nil {
		return out, err
	}
	var here, away []task.Task
	for _, w := range tasks {
		why, err := unfit(t, who, w)
		switch {
		case err != nil:
			return out, err
		case why != "":
			out.Kept = append(out.Kept, Kept{w.ID, w.Title, why})
		case to.OfficeCode == w.Office || people.Can(t.Who, "work.accept", people.Subject{Province: to.Province, OfficeCode: to.OfficeCode}):
			here = append(here, w)
		default:
			away = append(away, w)
		}
	}
	out.Moved = len(here)
	if len(away) > 0 {
		if out.Waiting, err = send(t, from, to, who.Level, away, in.Reason); err != nil {
			return out, err
		}
	}
	return out, give(t, here, from.Name, to, in.Reason)
}}

// giver is who gives; nobody when a role owed the work.
func giver(t *desk.Tx, id string) (people.Account, error) {
	if id == "" {
		return people.Account{}, nil
	}
	return t.Account(id)
}

// chosen reads the tasks that are meant and asks for the right on each.
func chosen(t *desk.Tx, in HandOverIn, from people.Account) (tasks []task.Task, out HandedOver, err error) {
	if len(in.Tasks) == 0 {
		return part(t, in, from)
	}
	for _, id := range in.Tasks {
		w, err := open(t, Ref{in.Province, id})
		if err != nil {
			return nil, out, err
		}
		if w.OwnerID != in.From {
			return nil, out, errFrom.New(w.Title)
		}
		if err := t.May(subject(w)); err != nil {
			return nil, out, err
		}
		tasks = append(tasks, w)
	}
	return tasks, out, nil
}

// part reads the next part of all of a person's tasks.
func part(t *desk.Tx, in HandOverIn, from people.Account) (tasks []task.Task, out HandedOver, err error) {
	due, id := int64(0), ""
	if in.After != "" {
		d, rest, _ := strings.Cut(in.After, "_")
		if due, err = strconv.ParseInt(d, 10, 64); err != nil {
			return nil, out, errPlace.New()
		}
		id = rest
	}
	all, err := t.TasksOwned(in.Province, in.From, due, id, most)
	if err != nil {
		return nil, out, err
	}
	for _, w := range all {
		if t.May(subject(w)) != nil {
			out.Kept = append(out.Kept, Kept{w.ID, w.Title, "việc thuộc đơn vị khác"})
			continue
		}
		tasks = append(tasks, w)
	}
	if len(tasks) == 0 { // still only for who might have given something
		office := from.OfficeCode
		if in.After != "" {
			office = t.Who.OfficeCode // he gave the part before
		}
		if err := t.May(people.Subject{Province: in.Province, OfficeCode: office, OfficerID: in.From}); err != nil {
			return nil, out, err
		}
	}
	if len(all) == most {
		out.Next = fmt.Sprintf("%d_%s", all[most-1].DueAt, all[most-1].ID)
	}
	return tasks, out, nil
}
