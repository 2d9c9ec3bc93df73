package store_test

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"thads/internal/casefile"
	"thads/internal/document"
	"thads/internal/message"
	"thads/internal/people"
	"thads/internal/store"
	"thads/internal/store/storetest"
	"thads/internal/task"
)

const hanoi, daNang = int64(1), int64(48)

var ctx = context.Background()

var head = people.Who{ID: "u-head", Name: "Trưởng", Role: people.Head, Province: hanoi, OfficeCode: "01", Level: 1}

// do runs one act that must succeed. The act answers errors; it never ends the test, because it may run on the
// writer's own goroutine.
func do(t *testing.T, s *store.Store, f func(*store.Tx) error) {
	t.Helper()
	if err := s.Do(ctx, f); err != nil {
		t.Fatal(err)
	}
}

// add writes rows with one fact that explains them, as the desk does.
func add(tx *store.Tx, province int64, subject, caseID string, at int64, rows ...interface{ Table() string }) error {
	b := store.Body{Act: "test.add", Actor: "u-1", Name: "Người thử", At: at, Clause: "N11.1", Say: "Thêm"}
	for _, r := range rows {
		b.Changes = append(b.Changes, tx.Insert(r))
	}
	_, err := tx.AddFact(store.Fact{Province: province, Subject: subject, CaseID: caseID, ID: fmt.Sprintf("f-%s-%d", subject, at)}, b)
	return err
}

func count(t *testing.T, s *store.Store, what string) string {
	t.Helper()
	rows, err := s.Rows(ctx, "SELECT count(*) FROM "+what)
	if err != nil {
		t.Fatal(err)
	}
	return rows[0][0]
}

func TestEveryRowTypeComesBackAsItWasWritten(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := sample(hanoi)
		do(t, s, func(tx *store.Tx) error { return w.write(tx) })
		r := s.For(head)
		same := func(name string, want any, got any, err error) {
			t.Helper()
			if err != nil {
				t.Errorf("%s: %v", name, err)
			} else if d := cmp.Diff(want, got); d != "" {
				t.Errorf("%s (-want +got):\n%s", name, d)
			}
		}
		j, err := r.Judgment(ctx, hanoi, w.judgment.ID)
		same("Judgment", w.judgment, j, err)
		js, err := r.Judgments(ctx, w.judgment.State, 10)
		same("Judgments", []casefile.Judgment{w.judgment}, js, err)
		q, err := r.Request(ctx, hanoi, w.request.ID)
		same("Request", w.request, q, err)
		qs, err := r.Requests(ctx, w.request.State, 10)
		same("Requests", []casefile.Request{w.request}, qs, err)
		qs, err = r.RequestsOf(ctx, hanoi, w.judgment.ID)
		same("RequestsOf", []casefile.Request{w.request}, qs, err)
		c, err := r.Case(ctx, hanoi, w.cases.ID)
		same("Case", w.cases, c, err)
		cs, err := r.CasesOf(ctx, hanoi, w.judgment.ID)
		same("CasesOf", []casefile.Case{w.cases}, cs, err)
		ls, err := r.Lines(ctx, w.cases)
		same("Lines", []casefile.Line{w.line}, ls, err)
		ls, err = r.LinesOf(ctx, w.judgment)
		same("LinesOf", []casefile.Line{w.line}, ls, err)
		ps, err := r.Parties(ctx, hanoi, w.judgment.ID)
		same("Parties", []casefile.Party{w.party}, ps, err)
		cps, err := r.CaseParties(ctx, w.cases)
		same("CaseParties", []casefile.CaseParty{w.caseParty}, cps, err)
		p, err := r.Paper(ctx, hanoi, w.paper.ID)
		same("Paper", w.paper, p, err)
		pp, err := r.Papers(ctx, 10, document.Draft, w.paper.State)
		same("Papers", []document.Paper{w.paper}, pp, err)
		for column, id := range map[string]string{"case": w.cases.ID, "judgment": w.judgment.ID, "request": w.request.ID} {
			pp, err = r.PapersOf(ctx, hanoi, column, id)
			same("PapersOf "+column, []document.Paper{w.paper}, pp, err)
		}
		sv, err := r.Services(ctx, w.cases, w.paper.ID, []string{w.party.ID, "nobody"})
		same("Services", []casefile.Service{w.service}, sv, err)
		left, err := r.Untold(ctx, w.cases, w.paper.ID, casefile.Sides)
		same("Untold: the only party was served", 0, left, err)
		left, err = r.Untold(ctx, w.cases, "another paper", casefile.Sides)
		same("Untold of another paper", 1, left, err)
		told, err := r.ToldBy(ctx, w.cases, []string{w.paper.ID, "another paper"})
		same("ToldBy", map[string]store.Told{w.paper.ID: {N: 1, Last: w.service.On}}, told, err)
		ks, err := r.Clocks(ctx, hanoi, w.cases.ID, "")
		same("Clocks of a case", []task.Clock{w.clock}, ks, err)
		ks, err = r.Clocks(ctx, hanoi, "", w.clock.Subject)
		same("Clocks of a subject", []task.Clock{w.clock}, ks, err)
		ts, err := r.Tasks(ctx, store.TaskFilter{Limit: 10})
		same("Tasks", []task.Task{w.task}, ts, err)
		fs, err := r.FactsOfCase(ctx, hanoi, w.cases.ID)
		if err != nil || len(fs) != 1 || fs[0].Seal() != fs[0].Hash || fs[0].N != 1 || fs[0].Prev != "" {
			t.Errorf("FactsOfCase: %+v, %v", fs, err)
		}
		byNumber, err := r.CasesNumbered(ctx, []string{w.cases.DecisionNo, w.cases.PublicCode, "không có"})
		same("CasesNumbered", map[string]casefile.Case{w.cases.DecisionNo: w.cases, w.cases.PublicCode: w.cases}, byNumber, err)
		over, err := s.Lapsed(ctx, hanoi, w.clock.DueAt)
		same("Lapsed", []task.Clock{w.clock}, over, err)
		over, err = s.Lapsed(ctx, hanoi, w.clock.DueAt-1)
		same("Lapsed before the end", 0, len(over), err)
		if _, _, err := fs[0].Asked("obligation", "state"); err != nil {
			t.Errorf("Asked: %v", err)
		}
		steps, at, err := s.StepsOf(ctx, hanoi, w.cases.ID)
		same("StepsOf: no operation was done", 0, len(steps), err)
		same("StepsOf: the lines", []casefile.Line{w.line}, at, err)
		ran, err := s.Ended(ctx, hanoi, w.clock.DueAt-1, w.clock.DueAt)
		same("Ended", []task.Clock{w.clock}, ran, err)
		rs, err := r.Restrictions(ctx, w.cases)
		same("Restrictions", []casefile.Restriction{w.limit}, rs, err)
		is, err := r.Items(ctx, w.cases)
		same("Items", []casefile.Item{w.item}, is, err)
		fo, err := r.Folios(ctx, w.cases)
		same("Folios", []casefile.Folio{w.folio}, fo, err)
		long, short := w.folio, w.folio
		long.ID, long.PaperID, long.TextHash, long.Problem, long.First, long.Last = "f-long", "", "", "", 1, 300
		short.ID, short.PaperID, short.TextHash, short.Problem, short.First, short.Last = "f-short", "", "", "", 301, 302
		do(t, s, func(tx *store.Tx) error { return add(tx, hanoi, w.cases.ID, w.cases.ID, sampleAt+1, long, short) })
		fo, err = s.UnreadFolios(ctx, 10)
		same("UnreadFolios, the short one first", []casefile.Folio{short, long}, fo, err)
		ab, err := r.Absences(ctx, "2026-11-30")
		same("Absences", []people.Absence{w.absence}, ab, err)
		ab, err = r.Absences(ctx, "2026-12-02")
		same("Absences after the last day", []people.Absence(nil), ab, err)
		sd, err := r.Declarations(ctx, w.account.ID, "nobody")
		same("Declarations", []people.Declaration{w.said}, sd, err)
		ho, err := r.HandOvers(ctx)
		same("HandOvers", []task.HandOver{w.handOver}, ho, err)
		gone, err := r.Departed(ctx)
		same("Departed", 0, len(gone), err)
		out, err := s.Outages(ctx)
		same("Outages", []store.Outage{w.outage}, out, err)
		partners, err := s.Partners(ctx)
		same("Partners", []message.Partner{w.partner}, partners, err)
		partner, err := s.Partner(ctx, w.partner.ID)
		same("Partner", w.partner, partner, err)
		where, err := s.Provinces(ctx)
		same("Provinces", []int64{hanoi}, where, err)
		os, err := s.Offices(ctx)
		same("Offices", []people.OfficeRow{w.office}, os, err)
		ds, err := s.CalendarDays(ctx)
		same("CalendarDays", []store.CalendarDay{w.day}, ds, err)
		as, err := r.Colleagues(ctx)
		same("Colleagues", []people.Account{w.account}, as, err)
		gs, err := r.Delegations(ctx)
		same("Delegations", []people.Delegation{w.delegation}, gs, err)
		if r.Who() != head {
			t.Error("Who is not the reader")
		}
		if err := s.Ping(ctx); err != nil {
			t.Error(err)
		}
	})
}

func TestActsReadWhatWasWrittenUnscoped(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := sample(daNang)
		do(t, s, func(tx *store.Tx) error { return w.write(tx) })
		do(t, s, func(tx *store.Tx) error {
			var all error
			same := func(name string, want any, got any, err error) {
				if err != nil {
					all = errors.Join(all, fmt.Errorf("%s: %w", name, err))
				} else if d := cmp.Diff(want, got); d != "" {
					all = errors.Join(all, fmt.Errorf("%s (-want +got):\n%s", name, d))
				}
			}
			j, err := tx.Judgment(daNang, w.judgment.ID)
			same("Judgment", w.judgment, j, err)
			js, err := tx.SameJudgments(daNang, w.judgment.SameKey, "another file")
			same("SameJudgments by court, number and date", []casefile.Judgment{w.judgment}, js, err)
			js, err = tx.SameJudgments(daNang, "", w.judgment.BlobHash)
			same("SameJudgments by file", []casefile.Judgment{w.judgment}, js, err)
			js, err = tx.SameJudgments(daNang, "", "another file")
			same("SameJudgments with nothing in common", []casefile.Judgment(nil), js, err)
			q, err := tx.Request(daNang, w.request.ID)
			same("Request", w.request, q, err)
			qs, err := tx.RequestsOf(daNang, w.judgment.ID)
			same("RequestsOf", []casefile.Request{w.request}, qs, err)
			qs, err = tx.RequestFrom(daNang, w.request.CameFrom)
			same("RequestFrom", []casefile.Request{w.request}, qs, err)
			c, err := tx.Case(daNang, w.cases.ID)
			same("Case", w.cases, c, err)
			sv, err := tx.ServicesTo(daNang, w.paper.ID, []string{w.party.ID})
			same("ServicesTo", []casefile.Service{w.service}, sv, err)
			on, err := tx.OnSides(daNang, w.cases.ID, []string{w.party.ID})
			same("OnSides", []casefile.CaseParty{w.caseParty}, on, err)
			left, err := tx.Untold(w.cases, "another paper", []string{casefile.Creditor})
			same("Untold", 1, left, err)
			cs, err := tx.CasesOf(daNang, w.judgment.ID)
			same("CasesOf", []casefile.Case{w.cases}, cs, err)
			ls, err := tx.LinesOfCase(daNang, w.cases.ID)
			same("LinesOfCase", []casefile.Line{w.line}, ls, err)
			ls, err = tx.LinesOf(daNang, w.judgment.ID)
			same("LinesOf", []casefile.Line{w.line}, ls, err)
			ps, err := tx.Parties(daNang, w.judgment.ID)
			same("Parties", []casefile.Party{w.party}, ps, err)
			p, err := tx.Paper(daNang, w.paper.ID)
			same("Paper", w.paper, p, err)
			pp, err := tx.PapersOfCase(daNang, w.cases.ID)
			same("PapersOfCase", []document.Paper{w.paper}, pp, err)
			pp, err = tx.PapersUnderWay(daNang, w.cases.ID)
			same("PapersUnderWay: the paper's state is none of those that end it", []document.Paper{w.paper}, pp, err)
			pp, err = tx.PapersOfRequest(daNang, w.paper.RequestID)
			same("PapersOfRequest", []document.Paper{w.paper}, pp, err)
			ks, err := tx.LiveClocks(daNang, w.clock.Subject)
			same("LiveClocks", []task.Clock{w.clock}, ks, err)
			ks, err = tx.LiveClocksOfCase(daNang, w.cases.ID)
			same("LiveClocksOfCase", []task.Clock{w.clock}, ks, err)
			ks, err = tx.AllLiveClocks(daNang)
			same("AllLiveClocks", []task.Clock{w.clock}, ks, err)
			ts, err := tx.OpenTasks(daNang, w.task.Subject)
			same("OpenTasks", []task.Task{w.task}, ts, err)
			ts, err = tx.TasksOfClock(daNang, w.clock.ID)
			same("TasksOfClock", []task.Task{w.task}, ts, err)
			ts, err = tx.TasksOfCase(daNang, w.task.CaseID)
			same("TasksOfCase", []task.Task{w.task}, ts, err)
			ks, err = tx.ClocksOfCase(daNang, w.cases.ID)
			same("ClocksOfCase", []task.Clock{w.clock}, ks, err)
			rs, err := tx.RestrictionsOf(daNang, w.cases.ID)
			same("RestrictionsOf", []casefile.Restriction{w.limit}, rs, err)
			is, err := tx.ItemsOf(daNang, w.cases.ID)
			same("ItemsOf", []casefile.Item{w.item}, is, err)
			fo, err := tx.FoliosOf(daNang, w.cases.ID)
			same("FoliosOf", []casefile.Folio{w.folio}, fo, err)
			f1, err := tx.Folio(daNang, w.folio.ID)
			same("Folio", w.folio, f1, err)
			ab, err := tx.AbsenceOf(w.account.ID, "2026-11-30")
			same("AbsenceOf", []people.Absence{w.absence}, ab, err)
			clock, err := tx.Clock(daNang, w.clock.ID)
			same("Clock", w.clock, clock, err)
			one, err := tx.Absence(w.absence.ID)
			same("Absence", w.absence, one, err)
			away, err := tx.Outage(w.outage.ID)
			same("Outage", w.outage, away, err)
			said, err := tx.DeclarationsOf(w.account.ID)
			same("DeclarationsOf", []people.Declaration{w.said}, said, err)
			s1, err := tx.Declaration(w.said.ID)
			same("Declaration", w.said, s1, err)
			ts, err = tx.TasksOwned(daNang, w.task.OwnerID, 0, "", 10)
			same("TasksOwned", []task.Task{w.task}, ts, err)
			ho, err := tx.HandOver(daNang, w.handOver.ID)
			same("HandOver", w.handOver, ho, err)
			st, err := tx.Steps(daNang, w.cases.ID)
			same("Steps of a case no operation touched", 0, len(st), err)
			m, err := tx.Message(daNang, w.message.ID)
			same("Message", w.message, m, err)
			partner, err := tx.Partner(w.partner.ID)
			same("Partner", w.partner, partner, err)
			partners, err := tx.PartnersOf(daNang)
			same("PartnersOf", []message.Partner{w.partner}, partners, err)
			copies, err := tx.CopiesOfCase(daNang, w.cases.ID)
			same("CopiesOfCase", 0, len(copies), err)
			a, err := tx.Account(w.account.ID)
			same("Account", w.account, a, err)
			o, err := tx.Office(w.office.Code)
			same("Office", w.office, o, err)
			as, err := tx.OfficersOf(daNang, w.account.OfficeCode)
			same("OfficersOf", []people.Account{w.account}, as, err)
			n, err := tx.LoadOf(daNang, w.cases.OfficerID)
			same("LoadOf", int64(1), n, err)
			gs, err := tx.DelegationsTo(w.delegation.ToID)
			same("DelegationsTo", []people.Delegation{w.delegation}, gs, err)
			g, err := tx.Delegation(w.delegation.ID)
			same("Delegation", w.delegation, g, err)
			d, ok, err := tx.CalendarDay(w.day.Day)
			same("CalendarDay", w.day, d, err)
			same("CalendarDay found", true, ok, err)
			_, ok, err = tx.CalendarDay("2026-01-02")
			same("CalendarDay of an ordinary day", false, ok, err)
			hs, err := tx.FactsOfDay(daNang, 0, 1000)
			same("FactsOfDay", 1, len(hs), err)
			hs, err = tx.FactsOfDay(daNang, 0, sampleAt)
			same("FactsOfDay before the first", 0, len(hs), err)
			seal, ok, err := tx.LastSeal(daNang)
			same("LastSeal", w.seal, seal, err)
			same("LastSeal found", true, ok, err)
			_, ok, err = tx.LastSeal(hanoi)
			same("LastSeal of a province without one", false, ok, err)
			if tx.Context() == nil {
				all = errors.Join(all, errors.New("no context"))
			}
			_, err = tx.Case(hanoi, w.cases.ID)
			if !errors.Is(err, store.ErrNone) {
				all = errors.Join(all, fmt.Errorf("a case of another province: %w", err))
			}
			_, found, err := store.Found(tx.Case(daNang, "no such case"))
			same("Found", false, found, err)
			return all
		})
	})
}

func TestARowThatMovedOnRefusesTheLateWriter(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := sample(hanoi)
		do(t, s, func(tx *store.Tx) error { return w.write(tx) })
		was, now := w.cases, w.cases
		now.OfficerID = "u-2"
		do(t, s, func(tx *store.Tx) error {
			c, ok := tx.Save(&was, &now)
			want := store.Change{Table: "cases", Key: []any{hanoi, w.cases.ID}, Op: "~", Cols: store.Cols{{Name: "officer_id", Value: "u-2"}, {Name: "rev", Value: int64(1)}}}
			if d := cmp.Diff(want, c); d != "" || !ok {
				return fmt.Errorf("change (-want +got):\n%s", d)
			}
			return nil
		})
		if now.Rev != 1 {
			t.Errorf("revision %d", now.Rev)
		}
		late := w.cases
		late.Title = "muộn"
		err := s.Do(ctx, func(tx *store.Tx) error { tx.Save(&was, &late); return nil })
		if !errors.Is(err, store.ErrStale) {
			t.Errorf("a late change: %v", err)
		}
		if err := s.Do(ctx, func(tx *store.Tx) error { tx.Delete(was); return nil }); !errors.Is(err, store.ErrStale) {
			t.Errorf("a late deletion: %v", err)
		}
		same := now
		do(t, s, func(tx *store.Tx) error {
			if _, ok := tx.Save(&now, &same); ok {
				return errors.New("nothing differs and yet something was written")
			}
			return nil
		})
		do(t, s, func(tx *store.Tx) error {
			tx.Delete(now)
			_, err := tx.Case(hanoi, now.ID)
			if !errors.Is(err, store.ErrNone) {
				return fmt.Errorf("a deleted row was read: %w", err)
			}
			return nil
		})
	})
}

func TestTextThatIsNoTextIsKeptAlikeInRowAndFact(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := sample(hanoi)
		w.judgment.FileName = "b\xe1n \x00án.pdf"
		do(t, s, func(tx *store.Tx) error { return w.write(tx) })
		j, err := s.For(head).Judgment(ctx, hanoi, w.judgment.ID)
		if err != nil || j.FileName != "b\uFFFDn án.pdf" {
			t.Errorf("%q, %v", j.FileName, err)
		}
	})
}

func TestACopyHoldsWhatTheHouseHolds(t *testing.T) {
	t.Parallel()
	s := storetest.New(t)
	w := sample(hanoi)
	do(t, s, func(tx *store.Tx) error { return w.write(tx) })
	path := filepath.Join(t.TempDir(), "copy.db")
	if err := s.CopyTo(ctx, path); err != nil {
		t.Fatal(err)
	}
	c, err := store.Open(ctx, "sqlite:"+path, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close() //nolint:errcheck // a test's own
	want, err1 := s.CountLive(ctx)
	got, err2 := c.CountLive(ctx)
	if err1 != nil || err2 != nil || got != want || want == 0 {
		t.Errorf("the copy has %d running periods, the house %d (%v, %v)", got, want, err1, err2)
	}
	a, _ := s.Digests(ctx)
	b, err := c.Digests(ctx)
	if d := cmp.Diff(a, b); d != "" || err != nil {
		t.Errorf("the copy differs: %s (%v)", d, err)
	}
}
