package work

import (
	"fmt"
	"strings"

	"thads/internal/desk"
	"thads/internal/people"
	"thads/internal/task"
)

// KindAccept is the kind of the task to take work in from another office; its subject is the hand-over.
const KindAccept = "accept_work"

// send asks the leader of the receiver's office to take tasks in.
func send(t *desk.Tx, from, to people.Account, level int, tasks []task.Task, reason string) (string, error) {
	ids := make([]string, len(tasks))
	for i, w := range tasks {
		ids[i] = w.ID
	}
	h := task.HandOver{Province: to.Province, ID: t.NewID(), FromID: from.ID, ToID: to.ID, Office: to.OfficeCode, Tasks: strings.Join(ids, " "), Reason: reason,
		State: task.Waiting, At: t.Now.UnixMicro(), By: t.Who.ID}
	t.Add(h)
	role := people.RoomHead
	if level < 2 {
		role = people.Head
	}
	t.Owe(task.Task{Province: h.Province, Kind: KindAccept, Title: fmt.Sprintf("Tiếp nhận %d việc bàn giao cho %s", len(tasks), to.Name), Subject: h.ID, Office: h.Office,
		Role: string(role), Note: reason}, nil)
	return h.ID, t.Record(desk.Entry{Province: h.Province, Subject: h.ID, Say: fmt.Sprintf("Đề nghị bàn giao %d việc cho %s; chờ đơn vị nhận chấp nhận", len(tasks), to.Name)})
}

// AcceptIn answers a hand-over.
type AcceptIn struct {
	Province int64  `json:"province"`
	ID       string `json:"id"`
	Yes      bool   `json:"yes"`
	Reason   string `json:"reason"` // why not
}

// Accept takes work in from another office, or refuses it; then it stays where it is. Tasks done meanwhile are left alone.
var Accept = desk.Act[AcceptIn, HandedOver]{Name: "work.accept", Run: func(t *desk.Tx, in AcceptIn) (HandedOver, error) {
	var out HandedOver
	h, err := t.HandOver(in.Province, in.ID)
	if err != nil {
		return out, err
	}
	if err := t.May(people.Subject{Province: h.Province, OfficeCode: h.Office}); err != nil {
		return out, err
	}
	in.Reason = strings.TrimSpace(in.Reason)
	switch {
	case h.State != task.Waiting:
		return out, errClosed.New()
	case !in.Yes && in.Reason == "":
		return out, errReason.New()
	}
	if err := t.OneByOne(h.ToID); err != nil {
		return out, err
	}
	to, who, err := person(t, h.ToID)
	if err != nil {
		return out, err
	}
	from, err := giver(t, h.FromID)
	if err != nil {
		return out, err
	}
	if in.Yes && (to.Disabled || to.OfficeCode != h.Office) {
		return out, errTo.New()
	}
	was, say := h, "Tiếp nhận việc bàn giao cho "+to.Name
	h.State, h.DecidedAt, h.DecidedBy = task.Accepted, t.Now.UnixMicro(), t.Who.ID
	if !in.Yes {
		h.State, h.Answer, say = task.Refused, in.Reason, "Không tiếp nhận việc bàn giao: "+in.Reason
	}
	t.Put(&was, &h)
	if err := t.Finish(h.Province, h.ID, KindAccept); err != nil {
		return out, err
	}
	if err := t.Record(desk.Entry{Province: h.Province, Subject: h.ID, Say: say}); err != nil || !in.Yes {
		return out, err
	}
	tasks, kept, err := waiting(t, h, who)
	out.Moved, out.Kept = len(tasks), kept
	if err != nil {
		return out, err
	}
	return out, give(t, tasks, from.Name, to, h.Reason)
}}

// waiting reads the tasks of a hand-over that can still go to the receiver.
func waiting(t *desk.Tx, h task.HandOver, who people.Who) (tasks []task.Task, kept []Kept, err error) {
	for _, id := range strings.Fields(h.Tasks) {
		w, err := t.Task(h.Province, id)
		if err != nil {
			return nil, nil, err
		}
		if w.State != "open" || w.OwnerID != h.FromID {
			continue
		}
		why, err := unfit(t, who, w)
		switch {
		case err != nil:
			return nil, nil, err
		case why != "":
			kept = append(kept, Kept{w.ID, w.Title, why})
		default:
			tasks = append(tasks, w)
		}
	}
	return tasks, kept, nil
}
