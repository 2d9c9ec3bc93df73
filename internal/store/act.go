package store

import (
	"cmp"
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/binary"
	"encoding/json"
	"errors"
	"slices"
	"strconv"

	"thads/internal/casefile"
	"thads/internal/document"
	"thads/internal/message"
	"thads/internal/people"
	"thads/internal/task"
)

// What follows reads without scope: only acts, inside their transaction, can reach it.

// Lock makes acts that name the same wait for each other: who comes second reads what the first wrote. SQLite's one writer
// lets in one act at a time anyway.
func (t *Tx) Lock(name string) error {
	if t.pgx == nil {
		return nil
	}
	return scan(t.ctx, t, "SELECT 1 FROM pg_advisory_xact_lock(hashtextextended($1, 0))", []any{name}, func(rs rows) error { return nil })
}

// Judgment reads a judgment for an act.
func (t *Tx) Judgment(province int64, id string) (casefile.Judgment, error) {
	return one[casefile.Judgment](t.ctx, t, "WHERE province_id = $1 AND id = $2", province, id)
}

// SameJudgments lists judgments of a province with the same court, number and date, or the same file; those put away (S00)
// or sent to another province (S14) don't count.
func (t *Tx) SameJudgments(province int64, sameKey, blob string) ([]casefile.Judgment, error) {
	var out []casefile.Judgment
	for column, want := range map[string]string{"same_key": sameKey, "blob_hash": blob} { // asked for with OR, neither index would serve
		if want == "" {
			continue
		}
		l, err := list[casefile.Judgment](t.ctx, t, "WHERE province_id = $1 AND "+column+" = $2 AND state NOT IN ('S00', 'S14')", province, want)
		if err != nil {
			return nil, err
		}
		out = append(out, l...)
	}
	slices.SortFunc(out, func(a, b casefile.Judgment) int {
		return cmp.Or(cmp.Compare(a.ReceivedAt, b.ReceivedAt), cmp.Compare(a.ID, b.ID))
	})
	return slices.CompactFunc(out, func(a, b casefile.Judgment) bool { return a.ID == b.ID }), nil
}

// Request reads a request for an act.
func (t *Tx) Request(province int64, id string) (casefile.Request, error) {
	return one[casefile.Request](t.ctx, t, "WHERE province_id = $1 AND id = $2", province, id)
}

// RequestsOf lists the requests on a judgment.
func (t *Tx) RequestsOf(province int64, judgment string) ([]casefile.Request, error) {
	return list[casefile.Request](t.ctx, t, "WHERE province_id = $1 AND judgment_id = $2 ORDER BY received_at, id", province, judgment)
}

// RequestFrom finds the request that arrived under a message.
func (t *Tx) RequestFrom(province int64, cameFrom string) ([]casefile.Request, error) {
	return list[casefile.Request](t.ctx, t, "WHERE province_id = $1 AND came_from = $2 AND came_from <> ''", province, cameFrom)
}

// Case reads a case for an act.
func (t *Tx) Case(province int64, id string) (casefile.Case, error) {
	return one[casefile.Case](t.ctx, t, "WHERE province_id = $1 AND id = $2", province, id)
}

// CasesOf lists the cases of a judgment.
func (t *Tx) CasesOf(province int64, judgment string) ([]casefile.Case, error) {
	return listBy(t.ctx, t, byOpening, "WHERE province_id = $1 AND judgment_id = $2", province, judgment)
}

// LinesOfCase lists a case's lines.
func (t *Tx) LinesOfCase(province int64, caseID string) ([]casefile.Line, error) {
	return list[casefile.Line](t.ctx, t, "WHERE province_id = $1 AND case_id = $2 ORDER BY seq", province, caseID)
}

// LinesOf lists a judgment's lines.
func (t *Tx) LinesOf(province int64, judgment string) ([]casefile.Line, error) {
	return list[casefile.Line](t.ctx, t, "WHERE province_id = $1 AND judgment_id = $2 ORDER BY seq", province, judgment)
}

// Parties lists a judgment's parties.
func (t *Tx) Parties(province int64, judgment string) ([]casefile.Party, error) {
	return listBy(t.ctx, t, byPartyID, "WHERE province_id = $1 AND judgment_id = $2", province, judgment)
}

// Paper reads a paper for an act.
func (t *Tx) Paper(province int64, id string) (document.Paper, error) {
	return one[document.Paper](t.ctx, t, "WHERE province_id = $1 AND id = $2", province, id)
}

// PapersOfCase lists a case's papers.
func (t *Tx) PapersOfCase(province int64, caseID string) ([]document.Paper, error) {
	return list[document.Paper](t.ctx, t, "WHERE province_id = $1 AND case_id = $2 ORDER BY drafted_at, id", province, caseID)
}

// PapersUnderWay lists a case's papers that are neither out nor given up.
func (t *Tx) PapersUnderWay(province int64, caseID string) ([]document.Paper, error) {
	return list[document.Paper](t.ctx, t, "WHERE province_id = $1 AND case_id = $2 AND state NOT IN ('issued', 'void', 'cancelled') ORDER BY drafted_at, id", province, caseID)
}

// PapersOfRequest lists the papers about a request.
func (t *Tx) PapersOfRequest(province int64, request string) ([]document.Paper, error) {
	return listBy(t.ctx, t, byPaperID, "WHERE province_id = $1 AND request_id = $2", province, request)
}

// LiveClocks lists the running periods of a subject.
func (t *Tx) LiveClocks(province int64, subject string) ([]task.Clock, error) {
	return list[task.Clock](t.ctx, t, "WHERE province_id = $1 AND subject_id = $2 AND state = 'live' ORDER BY due_at, id", province, subject)
}

// LiveClocksOfCase lists the running periods of a case.
func (t *Tx) LiveClocksOfCase(province int64, caseID string) ([]task.Clock, error) {
	return list[task.Clock](t.ctx, t, "WHERE province_id = $1 AND case_id = $2 AND state = 'live' ORDER BY due_at, id", province, caseID)
}

// AllLiveClocks lists a province's running periods, for a recount.
func (t *Tx) AllLiveClocks(province int64) ([]task.Clock, error) {
	return list[task.Clock](t.ctx, t, "WHERE province_id = $1 AND state = 'live' ORDER BY due_at, id", province)
}

// OpenTasks lists the open work on a subject.
func (t *Tx) OpenTasks(province int64, subject string) ([]task.Task, error) {
	return list[task.Task](t.ctx, t, "WHERE province_id = $1 AND subject_id = $2 AND state = 'open' ORDER BY id", province, subject)
}

// TasksOfClock lists the open work that a clock times.
func (t *Tx) TasksOfClock(province int64, clock string) ([]task.Task, error) {
	return list[task.Task](t.ctx, t, "WHERE province_id = $1 AND clock_id = $2 AND state = 'open' ORDER BY id", province, clock)
}

// Message reads a message for an act.
func (t *Tx) Message(province int64, id string) (message.Message, error) {
	return one[message.Message](t.ctx, t, "WHERE province_id = $1 AND id = $2", province, id)
}

// Account reads an account for an act.
func (t *Tx) Account(id string) (people.Account, error) {
	return one[people.Account](t.ctx, t, "WHERE id = $1", id)
}

// Office reads an office for an act.
func (t *Tx) Office(code string) (people.OfficeRow, error) {
	return one[people.OfficeRow](t.ctx, t, "WHERE code = $1", code)
}

// OfficersOf lists the enforcement officers of an office, for assigning.
func (t *Tx) OfficersOf(province int64, office string) ([]people.Account, error) {
	return list[people.Account](t.ctx, t, "WHERE province_id = $1 AND office_code = $2 AND role = 'officer' AND disabled = $3 ORDER BY id", province, office, false)
}

// LoadOf counts the cases an officer holds.
func (t *Tx) LoadOf(province int64, officer string) (n int64, err error) {
	if w := t.keeper.known; w != nil {
		return w.loads[officer], nil
	}
	err = scan(t.ctx, t, "SELECT count(*) FROM cases WHERE province_id = $1 AND officer_id = $2", []any{province, officer},
		func(rs rows) error { return rs.Scan(&n) })
	return n, err
}

// DelegationsTo lists the powers given to an account.
func (t *Tx) DelegationsTo(id string) ([]people.Delegation, error) {
	return list[people.Delegation](t.ctx, t, "WHERE to_id = $1 ORDER BY from_day", id)
}

// Delegation reads one written power.
func (t *Tx) Delegation(id string) (people.Delegation, error) {
	return one[people.Delegation](t.ctx, t, "WHERE id = $1", id)
}

// CalendarDay reads what was changed about a day, if anything.
func (t *Tx) CalendarDay(day string) (CalendarDay, bool, error) {
	l, err := list[CalendarDay](t.ctx, t, "WHERE day = $1", day)
	if err != nil || len(l) == 0 {
		return CalendarDay{}, false, err
	}
	return l[0], true, nil
}

// NextNumber takes the next number of a series: the row stays locked until the act commits, so there is never a hole.
func (t *Tx) NextNumber(province int64, series string, year int64) (n int64, err error) {
	if t.behind != nil {
		return t.nextFilled(counter{province, series, year})
	}
	err = scan(t.ctx, t, `INSERT INTO counter AS c (province_id, series, year, last) VALUES ($1, $2, $3, 1)
		ON CONFLICT (province_id, series, year) DO UPDATE SET last = c.last + 1 RETURNING last`,
		[]any{province, series, year}, func(rs rows) error { return rs.Scan(&n) })
	return n, err
}

// nextFilled is NextNumber while a database is filled: only this part of the filling counts, and writes where it stopped.
func (t *Tx) nextFilled(c counter) (int64, error) {
	k := t.keeper
	n, known := k.numbers[c]
	if !known {
		err := scan(t.ctx, t, "SELECT last FROM counter WHERE province_id = $1 AND series = $2 AND year = $3", []any{c.province, c.series, c.year},
			func(rs rows) error { return rs.Scan(&n.last) })
		if err != nil {
			return 0, err
		}
	}
	if k.numbers == nil {
		k.numbers = map[counter]count{}
	}
	k.numbers[c] = count{n.last + 1, true}
	return n.last + 1, nil
}

// AddPublicCode makes a look-up code findable; only its hash is kept. A request sent on takes its code along.
func (t *Tx) AddPublicCode(hash string, province int64, kind, subject string) {
	t.exec(nil, `INSERT INTO public_code AS p (hash, province_id, kind, subject_id) VALUES ($1, $2, $3, $4)
		ON CONFLICT (hash) DO UPDATE SET province_id = excluded.province_id, subject_id = excluded.subject_id WHERE p.kind = excluded.kind`,
		hash, province, kind, subject)
}

// SetWords makes a case findable by folded words.
func (t *Tx) SetWords(province int64, caseID, words string) {
	if t.pgx == nil {
		// SQLite's word index knows rows by number only: any other column would be looked for in the whole table
		n := wordRow(province, caseID)
		if !t.keeper.firstWords(n) {
			t.exec(nil, "DELETE FROM case_word WHERE rowid = $1", n)
		}
		t.exec(nil, "INSERT INTO case_word (rowid, province_id, case_id, words) VALUES ($1, $2, $3, $4)", n, province, caseID, words)
		return
	}
	t.exec(nil, "DELETE FROM case_word WHERE province_id = $1 AND case_id = $2", province, caseID)
	t.exec(nil, "INSERT INTO case_word (province_id, case_id, words) VALUES ($1, $2, $3)", province, caseID, words)
}

// wordRow is a case's row number in SQLite's word index: its province, then 56 bits of a hash, so that two cases of a
// province never share one in practice and a search in one province reads one range of each word's list.
func wordRow(province int64, caseID string) int64 {
	h := sha256.Sum256([]byte(strconv.FormatInt(province, 10) + "/" + caseID))
	return province<<wordBits | int64(binary.BigEndian.Uint64(h[:8])>>(64-wordBits))
}

const wordBits = 56 // provinces are numbered to 99, and below 128 the number stays positive

// Once reads the first answer an actor got under a key.
func (t *Tx) Once(actor, key string) (act, input, answer string, found bool, err error) {
	if t.keeper.known != nil { // nobody asks again in a filling
		return "", "", "", false, nil
	}
	err = scan(t.ctx, t, "SELECT act, input_hash, answer FROM once WHERE actor_id = $1 AND key = $2", []any{actor, key}, func(rs rows) error {
		found = true
		return rs.Scan(&act, &input, &answer)
	})
	return act, input, answer, found, err
}

// SetOnce keeps the first answer as JSON, but not in a filling, whose keys nobody uses again.
func (t *Tx) SetOnce(actor, key, act, input string, answer any, at int64) error {
	if t.keeper.known != nil {
		return nil
	}
	b, err := json.Marshal(answer)
	if err != nil {
		return err
	}
	t.exec(nil, "INSERT INTO once (actor_id, key, act, input_hash, answer, at) VALUES ($1, $2, $3, $4, $5, $6)", actor, key, act, input, string(b), at)
	return nil
}

// FactsOfDay lists the hashes of a province's facts of a time span, for DaySeal.Over.
func (t *Tx) FactsOfDay(province, from, to int64) (hashes []string, err error) {
	err = scan(t.ctx, t, "SELECT hash FROM fact WHERE province_id = $1 AND at >= $2 AND at < $3", []any{province, from, to},
		func(rs rows) error {
			var h string
			if err := rs.Scan(&h); err != nil {
				return err
			}
			hashes = append(hashes, h)
			return nil
		})
	return hashes, err
}

// LastSeal reads the newest sealed day of a province.
func (t *Tx) LastSeal(province int64) (DaySeal, bool, error) {
	l, err := list[DaySeal](t.ctx, t, "WHERE province_id = $1 ORDER BY day DESC LIMIT 1", province)
	if err != nil || len(l) == 0 {
		return DaySeal{}, false, err
	}
	return l[0], true, nil
}

// isNone says whether an error only means that there is no such row.
func isNone(err error) bool { return errors.Is(err, ErrNone) || errors.Is(err, sql.ErrNoRows) }

// Found turns "no such row" into ok == false.
func Found[T any](v T, err error) (T, bool, error) {
	if isNone(err) {
		return v, false, nil
	}
	return v, err == nil, err
}

// Context is the act's context.
func (t *Tx) Context() context.Context { return t.ctx }
