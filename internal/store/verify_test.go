package store_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"

	"thads/internal/casefile"
	"thads/internal/document"
	"thads/internal/people"
	"thads/internal/store"
	"thads/internal/store/storetest"
	"thads/internal/task"
)

const aDay = int64(24 * 3600 * 1e6)

// record writes one fact for changes, as the desk does.
func record(tx *store.Tx, province int64, subject, id string, at int64, changes ...store.Change) error {
	_, err := tx.AddFact(store.Fact{Province: province, Subject: subject, CaseID: subject, ID: id},
		store.Body{Act: "test.do", Actor: "u-1", Name: "Người \"thử\" <&>", At: at, Clause: "N8.1", Say: "Làm", Changes: changes})
	return err
}

// house is a small province that has nothing wrong: cases with lines, clocks and words, one issued paper each, sealed days.
func house(t *testing.T, s *store.Store, province int64, cases int) {
	t.Helper()
	name := func(kind string, i int) string { return fmt.Sprintf("%s-%02d-%03d", kind, province, i) }
	do(t, s, func(tx *store.Tx) error {
		o := people.OfficeRow{Code: fmt.Sprint("o", province), Province: province, Level: 1, Name: "Cơ quan đ"}
		a := people.Account{ID: name("u", 0), Username: name("u", 0), Province: province, PassHash: "$argon2id$secret"}
		return record(tx, province, o.Code, name("f-office", 0), 1, tx.Insert(o), tx.Insert(a))
	})
	for i := range cases {
		at := int64(i) * aDay / 2
		c := casefile.Case{Province: province, ID: name("c", i), State: casefile.Docketed, Search: fmt.Sprint("nguyen van ", i), DueAt: 77, EndsAt: 77, PublicCode: name("code", i),
			JudgmentID: name("j", i), OpenedAt: at, Title: "Nguyễn Văn Đ. \u2028\t<b>"}
		do(t, s, func(tx *store.Tx) error {
			ch := []store.Change{
				tx.Insert(casefile.Judgment{Province: province, ID: name("j", i), State: casefile.Docketed, BlobHash: "b1"}), tx.Insert(c),
				tx.Insert(casefile.Line{Province: province, ID: name("l", i), CaseID: c.ID, State: casefile.Docketed, Amount: 5_000_000}),
				tx.Insert(casefile.CaseParty{Province: province, CaseID: c.ID, PartyID: "p", Side: "debtor"}),
				tx.Insert(task.Clock{Province: province, ID: name("k", i), Subject: c.ID, CaseID: c.ID, Kind: "official_duty", State: "live", DueAt: 77}),
				tx.Insert(task.Clock{Province: province, ID: name("k2", i), Subject: name("j", i), State: "live", DueAt: 5}),
			}
			tx.AddPublicCode(store.CodeHash(c.PublicCode), province, "case", c.ID)
			tx.SetWords(province, c.ID, c.Search)
			return record(tx, province, c.ID, name("f-open", i), at, ch...)
		})
		p := document.Paper{Province: province, ID: name("p", i), CaseID: c.ID, State: document.Draft, Family: people.FamilyHead, DrafterID: "clerk",
			Symbol: "QĐ-THADS", DraftedAt: at, PublicCode: c.PublicCode}
		do(t, s, func(tx *store.Tx) error {
			return record(tx, province, c.ID, name("f-draft", i), at+1, tx.Insert(p))
		})
		do(t, s, func(tx *store.Tx) error {
			n, err := tx.NextNumber(province, "decision", 2027)
			if err != nil {
				return err
			}
			signed := p
			signed.State, signed.SignerID, signed.SignedAt, signed.SignedBlob = document.Signed, "head", at+2, "b2"
			one, _ := tx.Save(&p, &signed)
			issued := signed
			issued.State, issued.SealerID, issued.IssuedAt, issued.IssuedBlob = document.Issued, "records", at+3, "b3"
			issued.Number, issued.Series, issued.SeriesYear, issued.NumberedOn = n, "decision", 2027, "2026-11-22"
			two, _ := tx.Save(&signed, &issued)
			return record(tx, province, c.ID, name("f-issue", i), at+3, one, two)
		})
	}
	sealDays(t, s, province, int64(cases)/2)
}

func sealDays(t *testing.T, s *store.Store, province, days int64) {
	t.Helper()
	for d := range days {
		do(t, s, func(tx *store.Tx) error {
			last, _, err := tx.LastSeal(province)
			if err != nil {
				return err
			}
			from := d*aDay - 7*3600*1e6 // the day begins at midnight in Vietnam
			hashes, err := tx.FactsOfDay(province, from, from+aDay)
			if err != nil {
				return err
			}
			seal := store.DaySeal{Province: province, Day: fmt.Sprintf("1970-01-%02d", d+1), Prev: last.Hash}
			seal.Over(hashes)
			return record(tx, province, "days", fmt.Sprintf("f-seal-%d-%d", province, d), (days+5)*aDay, tx.Insert(seal))
		})
	}
}

func verify(t *testing.T, s *store.Store, o store.VerifyOpts) store.Report {
	t.Helper()
	r, err := s.Verify(ctx, o)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestAHouseInOrderHasNoViolation(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		house(t, s, hanoi, 8)
		house(t, s, daNang, 3)
		r := verify(t, s, store.VerifyOpts{})
		if len(r.Violations) != 0 {
			t.Errorf("%+v", r.Violations)
		}
		if r.Facts != 8*3+3*3+2+4+1 || r.Cases != 11 || r.Seals != 5 {
			t.Errorf("%d facts, %d cases, %d seals", r.Facts, r.Cases, r.Seals)
		}
		b, err := json.Marshal(r)
		if err != nil || !strings.Contains(string(b), `"violations":[]`) {
			t.Errorf("%s, %v", b, err)
		}
	})
}

func TestAnEmptyHouseHasNoViolation(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		if r := verify(t, s, store.VerifyOpts{}); len(r.Violations) != 0 || r.Facts != 0 {
			t.Errorf("%+v", r)
		}
	})
}

// Somebody with the database in his hands changes one thing; verify names it and nothing else that is in order.
func TestEveryTamperingIsFoundByItsID(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name string
		sql  []string
		want []string // "invariant id", all that is found
	}{
		{"an amount is changed", []string{"UPDATE obligation SET amount = 5 WHERE id = 'l-01-002'"}, []string{"replay obligation:l-01-002"}},
		{"a title is changed", []string{"UPDATE cases SET title = 'khác' WHERE id = 'c-01-001'"}, []string{"replay cases:c-01-001"}},
		{"a password is changed behind the house's back", []string{"UPDATE account SET pass_hash = 'x' WHERE id = 'u-01-000'"}, []string{"replay account:u-01-000"}},
		{"an account is opened behind the house's back", []string{"INSERT INTO account SELECT 'evil', 0, 'evil', name, title, role, province_id, office_code, pass_hash, disabled, created_at FROM account WHERE id = 'u-01-000'"},
			[]string{"replay account:evil"}},
		{"a truth value is turned over", []string{"UPDATE cases SET ex_officio = true WHERE id = 'c-01-001'"}, []string{"replay cases:c-01-001"}},
		{"a text is changed to hold control characters", []string{"UPDATE cases SET title = 'a\x1fb' WHERE id = 'c-01-001'"}, []string{"replay cases:c-01-001"}},
		{"a fact's column is changed to hold control characters", []string{"UPDATE fact SET clause = 'N8\x1f.1' WHERE id = 'f-open-01-002'"},
			[]string{"fact fact:f-open-01-002"}},
		{"a fact's case is changed to hold control characters", []string{"UPDATE fact SET case_id = 'c-01-002\x1f' WHERE id = 'f-open-01-002'"},
			[]string{"fact fact:f-open-01-002"}},
		{"a row is deleted", []string{"DELETE FROM case_party WHERE case_id = 'c-01-003'"}, []string{"replay case_party:c-01-003/p/debtor"}},
		{"a row is inserted", []string{"INSERT INTO case_party (province_id, case_id, party_id, side) VALUES (1, 'c-01-003', 'q', 'debtor')"}, []string{"replay case_party:c-01-003/q/debtor"}},
		{"a row is inserted in a province without facts", []string{"INSERT INTO case_party (province_id, case_id, party_id, side) VALUES (99, 'c', 'q', 'debtor')"}, []string{"replay case_party:c/q/debtor"}},
		{"a fact's words are changed", []string{"UPDATE fact SET body = replace(body, '\"say\":\"Làm\"', '\"say\":\"Lam\"') WHERE id = 'f-open-01-002'"}, []string{"chain fact:f-open-01-002"}},
		{"a fact's body is made unreadable", []string{"UPDATE fact SET body = '{' WHERE id = 'f-draft-01-002'"},
			[]string{"chain fact:f-draft-01-002", "fact fact:f-draft-01-002", "replay paper:p-01-002", "replay paper:p-01-002"}},
		{"a fact's actor column is changed", []string{"UPDATE fact SET actor_id = 'u-2' WHERE id = 'f-open-01-002'"}, []string{"fact fact:f-open-01-002"}},
		{"a fact is put under another case", []string{"UPDATE fact SET case_id = 'c-01-000' WHERE id = 'f-open-01-002'"}, []string{"chain fact:f-open-01-002"}},
		{"two facts change places", []string{"UPDATE fact SET n = 9 WHERE id = 'f-open-01-007'", "UPDATE fact SET n = 1 WHERE id = 'f-draft-01-007'", "UPDATE fact SET n = 2 WHERE id = 'f-open-01-007'"},
			[]string{"chain fact:f-draft-01-007", "chain fact:f-draft-01-007", "chain fact:f-issue-01-007", "chain fact:f-open-01-007", "chain fact:f-open-01-007"}},
		{"the tail of a chain is cut on a sealed day", []string{"DELETE FROM fact WHERE id = 'f-issue-01-004'"}, []string{"replay paper:p-01-004", "seal-day day_seal:1/1970-01-03"}},
		{"tail and row are cut together on a sealed day", []string{"DELETE FROM fact WHERE id IN ('f-draft-01-004', 'f-issue-01-004')", "DELETE FROM paper WHERE id = 'p-01-004'"},
			[]string{"number counter:1/decision/2027", "seal-day day_seal:1/1970-01-03"}},
		{"a fact in the middle is cut", []string{"DELETE FROM fact WHERE id = 'f-draft-01-007'"}, []string{"chain fact:f-issue-01-007", "replay paper:p-01-007", "replay paper:p-01-007", "seal-day day_seal:1/1970-01-04"}},
		{"a seal is changed", []string{"UPDATE day_seal SET facts = 4 WHERE province_id = 1 AND day = '1970-01-02'"}, []string{"replay day_seal:1970-01-02", "seal-day day_seal:1/1970-01-02"}},
		{"a paper is renumbered", []string{"UPDATE paper SET number = 20 WHERE id = 'p-01-007'"}, append(holes("1/decision/2027", 12), "number counter:1/decision/2027", "replay paper:p-01-007")},
		{"a counter is turned on", []string{"UPDATE counter SET last = 9 WHERE province_id = 1"}, []string{"number counter:1/decision/2027"}},
		{"a counter is gone", []string{"DELETE FROM counter WHERE province_id = 1"}, []string{"number counter:1/decision/2027"}},
		{"a look-up code leads elsewhere", []string{"UPDATE public_code SET subject_id = 'c-01-000' WHERE subject_id = 'c-01-001'"}, []string{"code cases:c-01-001", "code paper:p-01-001", "code public_code:" + store.CodeHash("code-01-001")}},
		{"a look-up code is gone", []string{"DELETE FROM public_code WHERE subject_id = 'c-01-001'"}, []string{"code cases:c-01-001", "code paper:p-01-001"}},
		{"a look-up code nobody gave", []string{"INSERT INTO public_code (hash, province_id, kind, subject_id) VALUES ('h', 1, 'case', 'c-01-001')"}, []string{"code public_code:h"}},
		{"search words are changed", []string{"UPDATE case_word SET words = 'tran' WHERE case_id = 'c-01-001'"}, []string{"search cases:c-01-001"}},
		{"search words lie where nobody looks", []string{"UPDATE case_word SET province_id = 2, words = words WHERE case_id = 'c-01-001'"}, []string{"search case_word:2/c-01-001", "search cases:c-01-001"}},
		{"search words are gone", []string{"DELETE FROM case_word WHERE case_id = 'c-01-001'"}, []string{"search cases:c-01-001"}},
		{"search words of no case", []string{"INSERT INTO case_word (words, province_id, case_id) VALUES ('tran', 1, 'c-99')"}, []string{"search case_word:1/c-99"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			storetest.Each(t, func(t *testing.T, s *store.Store) {
				house(t, s, hanoi, 8)
				for _, q := range c.sql {
					if n, err := s.Exec(ctx, q); err != nil || n == 0 {
						t.Fatalf("%s: %d rows, %v", q, n, err)
					}
				}
				sameViolations(t, verify(t, s, store.VerifyOpts{}), c.want)
			})
		})
	}
}

func holes(id string, n int) (out []string) {
	for range n {
		out = append(out, "number counter:"+id)
	}
	return out
}

func sameViolations(t *testing.T, r store.Report, want []string) {
	t.Helper()
	var got []string
	for _, v := range r.Violations {
		got = append(got, v.Invariant+" "+v.ID)
		if v.What == "" {
			t.Errorf("%s %s says nothing", v.Invariant, v.ID)
		}
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("found:\n%s\nwant:\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// What an act of our own got wrong is found too, though its facts explain every row.
func TestWhatMustNotBeIsFoundThoughFactsExplainIt(t *testing.T) {
	t.Parallel()
	edit := func(s *store.Store, id string, f func(*document.Paper)) error {
		return s.Do(ctx, func(tx *store.Tx) error {
			was, err := tx.Paper(hanoi, id)
			if err != nil {
				return err
			}
			now := was
			f(&now)
			c, _ := tx.Save(&was, &now)
			return record(tx, hanoi, was.CaseID, "f-edit", 9*aDay*40, c)
		})
	}
	for _, c := range []struct {
		name string
		do   func(s *store.Store) error
		want []string
	}{
		{"the signer sealed", func(s *store.Store) error {
			return edit(s, "p-01-001", func(p *document.Paper) { p.SealerID = p.SignerID })
		}, []string{"separation paper:p-01-001"}},
		{"the drafter sealed", func(s *store.Store) error {
			return edit(s, "p-01-001", func(p *document.Paper) { p.SealerID = p.DrafterID })
		}, []string{"separation paper:p-01-001"}},
		{"the head's paper signed by its drafter", func(s *store.Store) error {
			return edit(s, "p-01-001", func(p *document.Paper) { p.SignerID = p.DrafterID })
		}, []string{"separation paper:p-01-001"}},
		{"issued without a file", func(s *store.Store) error {
			return edit(s, "p-01-001", func(p *document.Paper) { p.IssuedBlob = "" })
		}, []string{"state paper:p-01-001"}},
		{"issued before it was signed", func(s *store.Store) error {
			return edit(s, "p-01-003", func(p *document.Paper) { p.IssuedAt = p.SignedAt - 1 })
		}, []string{"state paper:p-01-003"}},
		{"a draft with a number", func(s *store.Store) error {
			return edit(s, "p-01-001", func(p *document.Paper) { p.State = document.Draft })
		}, []string{"state paper:p-01-001", "state paper:p-01-001"}},
		{"a case's state is not its lines'", func(s *store.Store) error {
			return s.Do(ctx, func(tx *store.Tx) error {
				ls, err := tx.LinesOfCase(hanoi, "c-01-001")
				if err != nil {
					return err
				}
				now := ls[0]
				now.State = casefile.Done
				c, _ := tx.Save(&ls[0], &now)
				return record(tx, hanoi, "c-01-001", "f-edit", 9*aDay*40, c)
			})
		}, []string{"state cases:c-01-001"}},
		{"a case's due time is not its soonest clock's", func(s *store.Store) error {
			return s.Do(ctx, func(tx *store.Tx) error {
				return record(tx, hanoi, "c-01-001", "f-edit", 9*aDay*40, tx.Insert(task.Clock{Province: hanoi, ID: "k3", Subject: "c-01-001", CaseID: "c-01-001", Duty: "T-042", Kind: "official_duty", State: "live", DueAt: 3}))
			})
		}, []string{"due cases:c-01-001", "due cases:c-01-001"}},
		{"a bank's day is not a case's due time, and ends all the same", func(s *store.Store) error {
			return s.Do(ctx, func(tx *store.Tx) error {
				return record(tx, hanoi, "c-01-001", "f-edit", 9*aDay*40, tx.Insert(task.Clock{Province: hanoi, ID: "k3", Subject: "c-01-001", CaseID: "c-01-001", Duty: "T-103", Kind: "third_party_duty", State: "live", DueAt: 3}))
			})
		}, []string{"due cases:c-01-001"}},
		{"a duty runs twice for a line", lawless(
			task.Clock{Province: hanoi, ID: "k3", Subject: "c-01-001", CaseID: "c-01-001", Duty: "T-042", State: "live", DueAt: 9 * aDay * 100, LineID: "a b"},
			task.Clock{Province: hanoi, ID: "k4", Subject: "c-01-001", CaseID: "c-01-001", Duty: "T-042", State: "live", DueAt: 9 * aDay * 100, LineID: "b c"}), []string{"clock clock:k4"}},
		{"a duty runs for one line and again for another", lawless(
			task.Clock{Province: hanoi, ID: "k3", Subject: "c-01-001", CaseID: "c-01-001", Duty: "T-042", State: "live", DueAt: 9 * aDay * 100, LineID: "a b"},
			task.Clock{Province: hanoi, ID: "k4", Subject: "c-01-001", CaseID: "c-01-001", Duty: "T-042", State: "live", DueAt: 9 * aDay * 100, LineID: "c"}), nil},
		{"a duty runs once for each time its act was done", lawless(
			task.Clock{Province: hanoi, ID: "k3", Subject: "c-01-001", CaseID: "c-01-001", Duty: "T-202", State: "live", DueAt: 9 * aDay * 100},
			task.Clock{Province: hanoi, ID: "k4", Subject: "c-01-001", CaseID: "c-01-001", Duty: "T-202", State: "live", DueAt: 9 * aDay * 100, Round: 2}), nil},
		{"a clock is closed by nothing", lawless(
			task.Clock{Province: hanoi, ID: "k3", Subject: "c-01-001", CaseID: "c-01-001", Duty: "T-042", State: "closed"}), []string{"clock clock:k3"}},
		{"a clock stands still since never", lawless(
			task.Clock{Province: hanoi, ID: "k3", Subject: "c-01-001", CaseID: "c-01-001", Duty: "T-042", State: "held"}), []string{"clock clock:k3"}},
		{"work runs by a clock that is over", lawless(
			task.Clock{Province: hanoi, ID: "k3", Subject: "c-01-001", CaseID: "c-01-001", Duty: "T-042", State: "closed", ClosedAt: 5, ClosedBy: "OP-08.has_means", DueAt: 7},
			task.Task{Province: hanoi, ID: "w3", Subject: "c-01-001", ClockID: "k3", DueAt: 7, State: "open"}), []string{"clock task:w3"}},
		{"work says another end than its clock", lawless(
			task.Clock{Province: hanoi, ID: "k3", Subject: "c-01-001", CaseID: "c-01-001", Duty: "T-042", State: "held", HeldAt: 4, DueAt: 7},
			task.Task{Province: hanoi, ID: "w3", Subject: "c-01-001", ClockID: "k3", DueAt: 8, State: "open"}), []string{"clock task:w3"}},
		{"a restriction must be lifted and nothing says by when", lawless(
			casefile.Restriction{Province: hanoi, ID: "r3", CaseID: "c-01-001", Kind: "frozen", State: casefile.Releasing}), []string{"clock restriction:r3"}},
		{"more was paid than came in", lawless(
			casefile.Line{Province: hanoi, ID: "l3", JudgmentID: "j", Amount: 10, Collected: 4, Paid: 5, State: casefile.Done}), []string{"balance obligation:l3"}},
		{"a clock runs for nothing", func(s *store.Store) error {
			return s.Do(ctx, func(tx *store.Tx) error {
				return record(tx, hanoi, "c-01-001", "f-edit", 9*aDay*40, tx.Insert(task.Clock{Province: hanoi, ID: "k3", Subject: "nothing", State: "live", DueAt: 3}))
			})
		}, []string{"clock clock:k3"}},
		{"a fact of one province changes a row of another", func(s *store.Store) error {
			return s.Do(ctx, func(tx *store.Tx) error {
				return record(tx, hanoi, "c-01-001", "f-edit", 9*aDay*40, tx.Insert(casefile.CaseParty{Province: daNang, CaseID: "c", PartyID: "p", Side: "debtor"}))
			})
		}, []string{"replay case_party:c/p/debtor", "replay case_party:c/p/debtor"}},
		{"a write that no fact tells", func(s *store.Store) error {
			return s.Do(ctx, func(tx *store.Tx) error {
				tx.Insert(casefile.CaseParty{Province: hanoi, CaseID: "c-01-001", PartyID: "q", Side: "debtor"})
				return nil
			})
		}, []string{"replay case_party:c-01-001/q/debtor"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			storetest.Each(t, func(t *testing.T, s *store.Store) {
				house(t, s, hanoi, 4)
				if err := c.do(s); err != nil {
					t.Fatal(err)
				}
				sameViolations(t, verify(t, s, store.VerifyOpts{}), c.want)
			})
		})
	}
}

func TestARowMayGoAndComeAgain(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		d := store.CalendarDay{Day: "2026-04-30", Kind: "holiday"}
		for i := range 3 {
			do(t, s, func(tx *store.Tx) error {
				now := d
				now.Active, now.Name = true, fmt.Sprint("lần ", i)
				add := tx.Insert(d)
				change, _ := tx.Save(&d, &now)
				ch := []store.Change{add, change}
				if i < 2 {
					ch = append(ch, tx.Delete(now))
				}
				return record(tx, 0, "calendar", fmt.Sprint("f-", i), int64(i), ch...)
			})
		}
		if r := verify(t, s, store.VerifyOpts{}); len(r.Violations) != 0 || r.Rows != 1 {
			t.Errorf("%+v", r)
		}
	})
}

// Text that people typed may hold anything, and a house's clock may go back: neither is a violation.
func TestOddTextAndAClockThatGoesBackAreInOrder(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		was := casefile.Line{Province: hanoi, ID: "l", JudgmentID: "j", Text: "a\x1fb\x1f", Amount: 5, ExOfficio: true}
		for i, at := range []int64{50, 40, 30, 60, 10} {
			do(t, s, func(tx *store.Tx) error {
				if i == 0 {
					return record(tx, hanoi, "m", "f0", at, tx.Insert(was))
				}
				now := was
				now.Amount = int64(i)
				c, _ := tx.Save(&was, &now)
				was = now
				return record(tx, hanoi, "m", fmt.Sprint("f", i), at, c)
			})
		}
		if r := verify(t, s, store.VerifyOpts{}); len(r.Violations) != 0 || r.Rows != 1 {
			t.Errorf("%+v", r)
		}
		if _, err := s.Exec(ctx, "UPDATE obligation SET amount = 9"); err != nil {
			t.Fatal(err)
		}
		sameViolations(t, verify(t, s, store.VerifyOpts{}), []string{"replay obligation:l"})
	})
}

// One row may be changed by facts of several subjects; the revision tells which came last, not the order of reading.
func TestFactsOfSeveralSubjectsFoldByRevision(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		was := casefile.Line{Province: hanoi, ID: "l", JudgmentID: "j"}
		for i, subject := range []string{"m", "z", "a", "k"} {
			do(t, s, func(tx *store.Tx) error {
				if i == 0 {
					return record(tx, hanoi, subject, "f0", 0, tx.Insert(was))
				}
				now := was
				now.Amount, now.Text = int64(i), subject
				c, _ := tx.Save(&was, &now)
				was = now
				return record(tx, hanoi, subject, fmt.Sprint("f", i), int64(i), c)
			})
		}
		if r := verify(t, s, store.VerifyOpts{}); len(r.Violations) != 0 {
			t.Errorf("%+v", r.Violations)
		}
	})
}

func TestFilesAndSignaturesAreAskedFor(t *testing.T) {
	t.Parallel()
	s := storetest.New(t)
	house(t, s, hanoi, 1)
	var mu sync.Mutex
	asked := map[string]int{}
	r := verify(t, s, store.VerifyOpts{
		BlobOK: func(_ context.Context, hash string) error {
			mu.Lock()
			defer mu.Unlock()
			asked[hash]++
			if hash == "b2" {
				return errors.New("gone")
			}
			return nil
		},
		SignedOK: func(_ context.Context, hash string, sealed bool) []string {
			if !sealed {
				return []string{"giấy có số mà không hỏi con dấu"}
			}
			return []string{"chữ ký trên " + hash + " hỏng"}
		},
	})
	if asked["b1"] != 1 || asked["b2"] != 1 || asked["b3"] != 1 {
		t.Errorf("asked for %v", asked)
	}
	sameViolations(t, r, []string{"blob paper:p-01-000", "signature paper:p-01-000"})
}

// lawless writes rows that facts explain and the law does not.
func lawless(rows ...interface{ Table() string }) func(*store.Store) error {
	return func(s *store.Store) error {
		return s.Do(ctx, func(tx *store.Tx) error {
			var cs []store.Change
			for _, r := range rows {
				cs = append(cs, tx.Insert(r))
			}
			return record(tx, hanoi, "c-01-001", "f-edit", 9*aDay*40, cs...)
		})
	}
}
