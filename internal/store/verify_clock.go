package store

import (
	"strings"

	"thads/internal/casefile"
	"thads/internal/task"
)

// law: what the law clock promises. A duty runs once for the same lines and the same time of its act; what is closed says by which act and when; work
// that a clock times has a clock that runs, and its end; a restriction that must be lifted has its running release clock where the law gives one;
// money is never paid out that did not come in.
func (v *verifier) law(p int64) error {
	for _, check := range []func(int64) error{v.onceRunning, v.closedBy, v.timedWork, v.releases, v.balances} {
		if err := check(p); err != nil {
			return err
		}
	}
	return nil
}

const running = "state IN ('live', 'held')"

// onceRunning finds a duty that runs twice for the same subject and a line in common.
func (v *verifier) onceRunning(p int64) error {
	type run struct{ subject, duty, variant string }
	twice := map[run][]task.Clock{}
	err := scan(v.ctx, v, "SELECT subject_id, duty, variant FROM clock WHERE province_id = $1 AND "+running+" GROUP BY subject_id, duty, variant HAVING count(*) > 1",
		[]any{p}, func(rs rows) error {
			var r run
			err := rs.Scan(&r.subject, &r.duty, &r.variant)
			twice[r] = nil
			return err
		})
	if err != nil || len(twice) == 0 {
		return err
	}
	// one look at all that runs: a subject of many people has many periods
	return each(v, "WHERE province_id = $1 AND "+running, []any{p}, func(k *task.Clock) error {
		r := run{k.Subject, k.Duty, k.Variant}
		seen, is := twice[r]
		if !is {
			return nil
		}
		for _, o := range seen {
			if o.StartedBy == k.StartedBy && o.Round == k.Round && shareLine(o.LineID, k.LineID) && shareThing(o.ItemID, k.ItemID) && strings.EqualFold(o.Holder, k.Holder) {
				v.tell("clock", "clock:"+k.ID, "thời hạn "+k.Duty+" chạy hai lần cho cùng một khoản")
			}
		}
		twice[r] = append(seen, *k)
		return nil
	})
}

func shareLine(a, b string) bool {
	if a == "" || b == "" {
		return true
	}
	for _, id := range strings.Fields(a) {
		if strings.Contains(" "+b+" ", " "+id+" ") {
			return true
		}
	}
	return false
}

// shareThing says whether two periods are about one thing; what is about no thing is beside what is about one.
func shareThing(a, b string) bool { return a == b || a != "" && b != "" && shareLine(a, b) }

// closedBy finds clocks that ended without anybody's act, or run with an end noted.
func (v *verifier) closedBy(p int64) error {
	return scan(v.ctx, v, `SELECT id, state FROM clock WHERE province_id = $1 AND (state IN ('closed', 'dropped') AND (closed_by = '' OR closed_at = 0)
		OR state IN ('live', 'held') AND (closed_by <> '' OR closed_at <> 0) OR state = 'held' AND held_at = 0 OR state = 'live' AND held_at <> 0)`, []any{p}, func(rs rows) error {
		var id, state string
		err := rs.Scan(&id, &state)
		v.tell("clock", "clock:"+id, "thời hạn ở trạng thái "+state+" mà việc kết thúc hoặc tạm ngừng ghi không khớp")
		return err
	})
}

// timedWork finds open work whose clock is over, or ends at another time than the work says.
func (v *verifier) timedWork(p int64) error {
	return scan(v.ctx, v, `SELECT w.id FROM task w JOIN clock k ON k.province_id = w.province_id AND k.id = w.clock_id
		WHERE w.province_id = $1 AND w.state = 'open' AND w.clock_id <> '' AND w.kind NOT IN ('`+task.Remind+`', '`+task.Unclaimed+`') AND (k.state NOT IN ('live', 'held') OR k.state = 'live' AND k.due_at <> w.due_at
		OR k.state = 'held' AND w.due_at <> $2)`, []any{p, casefile.NoDue}, func(rs rows) error {
		var id string
		err := rs.Scan(&id)
		v.tell("clock", "task:"+id, "việc phải làm theo một thời hạn đã hết hoặc ghi khác thời hạn ấy")
		return err
	})
}

// releases finds restrictions that must be lifted and have no running clock for it.
func (v *verifier) releases(p int64) error {
	return scan(v.ctx, v, `SELECT r.id FROM restriction r WHERE r.province_id = $1 AND r.state = $2 AND r.regime <> 'A' AND NOT EXISTS
		(SELECT 1 FROM clock k WHERE k.province_id = r.province_id AND k.subject_id = r.id AND k.state = 'live')`, []any{p, casefile.Releasing}, func(rs rows) error {
		var id string
		err := rs.Scan(&id)
		v.tell("clock", "restriction:"+id, "biện pháp phải chấm dứt mà không có thời hạn chấm dứt đang chạy")
		return err
	})
}

// balances finds lines on which more came in than is owed, or more went out than came in, and sales whose money is not where
// it must be: with the costs, on the lines, or left over for the debtor.
func (v *verifier) balances(p int64) error {
	err := scan(v.ctx, v, `SELECT id FROM item WHERE province_id = $1 AND (received < costs + surplus OR costs < 0 OR surplus < returned OR returned < 0)`, []any{p}, func(rs rows) error {
		var id string
		err := rs.Scan(&id)
		v.tell("balance", "item:"+id, "tiền bán tài sản không bằng chi phí, các khoản và số còn lại cộng lại")
		return err
	})
	if err != nil {
		return err
	}
	return scan(v.ctx, v, "SELECT id FROM obligation WHERE province_id = $1 AND (paid < 0 OR paid > collected OR amount > 0 AND collected > amount)", []any{p}, func(rs rows) error {
		var id string
		err := rs.Scan(&id)
		v.tell("balance", "obligation:"+id, "số đã thu, đã trả của khoản không khớp số phải thi hành")
		return err
	})
}
