package store_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"thads/internal/casefile"
	"thads/internal/people"
	"thads/internal/store"
	"thads/internal/store/storetest"
	"thads/internal/task"
)

func TestUrgentWorkStandsBeforeAllOtherOnEveryPage(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := func(id, owner, role string, due int64, urgent bool) task.Task {
			return task.Task{Province: hanoi, ID: id, Office: "01.01", OwnerID: owner, Role: role, DueAt: due, State: "open", Urgent: urgent}
		}
		do(t, s, func(tx *store.Tx) error {
			return add(tx, hanoi, "s", "", 1, w("late", "me", "officer", 1, false), w("soon", "", "officer", 5, false), w("lift", "me", "officer", 90, true),
				w("lift-role", "", "officer", 80, true), w("lift-no-end", "me", "officer", casefile.NoDue, true), w("no-end", "me", "officer", casefile.NoDue, false), w("other", "x", "officer", 1, true))
		})
		r := s.For(people.Who{ID: "me", Role: people.Officer, Province: hanoi, OfficeCode: "01.01", Level: 2})
		want := []string{"lift-role", "lift", "lift-no-end", "late", "soon", "no-end"}
		for _, size := range []int{1, 2, 3, 4, 10} {
			var got []string
			f := store.TaskFilter{Limit: size}
			for range len(want) + 1 {
				page, err := r.Tasks(ctx, f)
				if err != nil {
					t.Fatal(err)
				}
				if len(page) == 0 {
					break
				}
				for _, x := range page {
					got = append(got, x.ID)
				}
				last := page[len(page)-1]
				f.AfterDue, f.AfterID, f.After1st = last.DueAt, last.ID, last.Urgent
			}
			if d := cmp.Diff(want, got); d != "" {
				t.Errorf("%d a page: %s", size, d)
			}
		}
		late, err := r.Tasks(ctx, store.TaskFilter{Due: "late", Now: 85})
		if err != nil || len(late) != 3 || late[0].ID != "lift-role" {
			t.Errorf("late: %v %v", late, err)
		}
	})
}

func TestUrgentWorkHasAnIndexOfItsOwn(t *testing.T) {
	t.Parallel()
	s := storetest.New(t)
	for q, index := range map[string]string{
		"owner_id = 'x' AND owner_id <> '' AND office_code = 'o' AND urgent":               "task_urgent_owner",
		"deputy_id <> 'y' AND owner_id = 'x' AND office_code = 'o' AND urgent":             "task_urgent_owner",
		"owner_id = '' AND role = 'r' AND urgent":                                          "task_urgent_role",
		"owner_id = '' AND role = 'r' AND office_code = 'o' AND urgent AND due_at <= 5":    "task_urgent_office",
		"owner_id = 'x' AND owner_id <> '' AND office_code = 'o' AND NOT urgent":           "task_owner",
		"owner_id = '' AND role = 'r' AND office_code = 'o' AND NOT urgent AND due_at > 5": "task_office",
		"owner_id = '' AND role = 'r' AND NOT urgent":                                      "task_role",
	} {
		plan, err := s.Rows(ctx, "EXPLAIN QUERY PLAN SELECT * FROM task WHERE province_id = 1 AND state = 'open' AND "+q+" ORDER BY due_at, id LIMIT 50")
		if err != nil {
			t.Fatal(err)
		}
		if step := plan[0][len(plan[0])-1]; !strings.Contains(step, index+" ") {
			t.Errorf("%s\nreads by %s", q, step)
		}
	}
}
