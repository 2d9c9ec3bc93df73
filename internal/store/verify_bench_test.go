package store_test

import (
	"encoding/json"
	"fmt"
	"testing"

	"thads/internal/casefile"
	"thads/internal/store"
	"thads/internal/store/storetest"
	"thads/internal/task"
)

// BenchmarkVerify replays 100,000 facts of the size of real ones (1.5 to 2 KB of body, four changes); facts/s is the figure.
//
//	go test -run xxx -bench Verify -benchtime 3x ./internal/store
func BenchmarkVerify(b *testing.B) {
	s := storetest.New(b)
	const cases, each = 10_000, 10
	evidence := ""
	for range 30 {
		evidence += "Buộc bị đơn trả tiền "
	}
	for from := 0; from < cases; from += 500 {
		err := s.Do(ctx, func(tx *store.Tx) error {
			for i := from; i < from+500; i++ {
				if err := benchCase(tx, i, each, evidence); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			b.Fatal(err)
		}
	}
	var r store.Report
	for b.Loop() {
		var err error
		if r, err = s.Verify(ctx, store.VerifyOpts{}); err != nil {
			b.Fatal(err)
		}
		if len(r.Violations) > 0 {
			b.Fatalf("%d violations, first %+v", len(r.Violations), r.Violations[0])
		}
	}
	b.ReportMetric(float64(r.Facts)*float64(b.N)/b.Elapsed().Seconds(), "facts/s")
}

func benchCase(tx *store.Tx, i, facts int, evidence string) error {
	id := fmt.Sprintf("019ab0c2-0000-7000-8000-%012d", i)
	body := func(act string, at int64, ch ...store.Change) store.Body {
		return store.Body{Act: act, Actor: "019ab0c2-1111-7000-8000-000000000001", Name: "Nguyễn Thị Đào", At: at, Clause: "N11.1", Pack: "b-2025@0123456789abcdef",
			Say: "Mở việc thi hành án: Trần Văn Bình – 12/2026/DS-ST", Input: json.RawMessage(`{"province":1,"id":"` + id + `","reason":"Đã đủ điều kiện"}`), Changes: ch}
	}
	c := casefile.Case{Province: hanoi, ID: id, State: casefile.Docketed, DueAt: casefile.NoDue, EndsAt: casefile.NoDue, Title: "Trần Văn Bình – 12/2026/DS-ST"}
	l := casefile.Line{Province: hanoi, ID: id + "l", CaseID: id, State: casefile.Docketed, Amount: 5_000_000, Text: evidence}
	if _, err := tx.AddFact(store.Fact{Province: hanoi, Subject: id, CaseID: id, ID: id + "-0"}, body("intake.accept", int64(i), tx.Insert(c), tx.Insert(l))); err != nil {
		return err
	}
	for k := 1; k < facts; k++ {
		now, line := c, l
		now.OfficerID, line.Text = fmt.Sprint("officer", k), fmt.Sprint(evidence, k)
		a, _ := tx.Save(&c, &now)
		b, _ := tx.Save(&l, &line)
		c, l = now, line
		w := task.Task{Province: hanoi, ID: fmt.Sprint(id, "-", k), Subject: id, CaseID: id, State: "open", Title: "Ký quyết định thi hành án"}
		done := w
		add := tx.Insert(w)
		done.State = "done"
		d, _ := tx.Save(&w, &done)
		if _, err := tx.AddFact(store.Fact{Province: hanoi, Subject: id, CaseID: id, ID: fmt.Sprint(id, "-", k)}, body("enforce.assign", int64(i*100+k), a, b, add, d)); err != nil {
			return err
		}
	}
	return nil
}
