package admin

import (
	"thads/internal/desk"
	"thads/internal/people"
	"thads/internal/store"
	"thads/internal/task"
)

// leave puts before the office's leader what a person leaves behind who is closed or moves away: open cases and tasks stay
// in his name until somebody else has them, and a task says so. The head hears of a room's head.
func leave(t *desk.Tx, was people.Account) error {
	holds, err := t.HoldsWork(was.Province, was.OfficeCode, was.ID)
	if err != nil || !holds {
		return err
	}
	open, err := t.OpenTasks(was.Province, was.ID)
	if err != nil {
		return err
	}
	for _, w := range open {
		if w.Kind == store.KindReassign && w.Office == was.OfficeCode {
			return nil // said already
		}
	}
	role := people.RoomHead
	if people.IsLeader(was.Role) {
		role = people.Head
	}
	t.Owe(task.Task{Province: was.Province, Kind: store.KindReassign, Title: "Phân công lại hồ sơ và việc của " + was.Name, Subject: was.ID, Office: was.OfficeCode,
		Role: string(role), Note: "Tài khoản đã khoá hoặc chuyển đơn vị"}, nil)
	return nil
}
