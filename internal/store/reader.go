package store

import (
	"cmp"
	"context"
	"slices"
	"strconv"
	"strings"

	"thads/internal/casefile"
	"thads/internal/document"
	"thads/internal/people"
	"thads/internal/task"
)

func (s *Store) query(ctx context.Context, q string, args []any, f func(rows) error) error {
	switch {
	case s.pg: // pgx keeps its statements by itself
		return s.strained(liteQuery(ctx, s.read, q, sought(args), f))
	case s.fill != nil:
		return s.fill.readOutside(ctx, q, args, f)
	}
	return s.strained(liteQuery(ctx, s.kept, q, args, f))
}

// Reader reads for one person: every statement carries his scope, so that no page, count or export can forget it.
type Reader struct {
	s   *Store
	who people.Who
}

// For opens a reading handle for a person.
func (s *Store) For(who people.Who) *Reader { return &Reader{s, who} }

// Who is the person the handle reads for.
func (r *Reader) Who() people.Who { return r.who }

// stmt grows a statement with its arguments: add("AND office_code = ?", x) writes the next $n.
type stmt struct {
	strings.Builder
	args []any
}

func (q *stmt) add(s string, args ...any) *stmt {
	for _, a := range args {
		q.args = append(q.args, a)
		s = strings.Replace(s, "?", "$"+strconv.Itoa(len(q.args)), 1)
	}
	q.WriteString(s)
	return q
}

// scope adds what the person may see, as SQL; officer names the column that ties a row to an officer.
// It says the same as people.Can(who, "case.view", subject); a property test holds the two together.
func (q *stmt) scope(who people.Who, officer string) *stmt {
	switch people.ReachOf(who, "case.view") {
	case people.Nation:
		return q.add(" WHERE 1 = 1")
	case people.Province:
		return q.add(" WHERE province_id = ?", who.Province)
	case people.Office:
		return q.add(" WHERE province_id = ? AND office_code = ?", who.Province, who.OfficeCode)
	case people.Own:
		q.add(" WHERE province_id = ?", who.Province)
		if who.For == "" {
			return q.add(" AND "+officer+" = ?", who.ID)
		}
		return q.add(" AND " + officer).oneOf(append(strings.Fields(who.For), who.ID)) // his own, and those of who is away
	}
	return q.add(" WHERE 1 = 0")
}

func (r *Reader) scoped(officer string) *stmt { return new(stmt).scope(r.who, officer) }

// Case reads one case the person may see.
func (r *Reader) Case(ctx context.Context, province int64, id string) (casefile.Case, error) {
	q := r.scoped("officer_id").add(" AND province_id = ? AND id = ?", province, id)
	return one[casefile.Case](ctx, r.s, q.String(), q.args...)
}

// CaseFilter narrows the list of cases. Zero values narrow nothing.
type CaseFilter struct {
	Words     string // folded words: names, numbers
	Number    string // of the decision, whole
	State     casefile.State
	ExOfficio string // "1" ex officio, "0" on request
	Due       string // late | soon | ""
	Now, Soon int64  // Unix microseconds that late and soon are measured by
	Province  int64  // for people who see several
	Office    string // one office of those he sees
	Officer   string // one officer's
	Loose     bool   // open and without an officer
	Open      bool   // something is left to do
	AfterDue  int64  // keyset: the last row of the page before
	AfterID   string
	Limit     int
}

// Cases lists cases by due time, soonest first.
func (r *Reader) Cases(ctx context.Context, f CaseFilter) ([]casefile.Case, error) {
	if f.Limit == 0 {
		f.Limit = 50
	}
	var out []casefile.Case
	for _, r := range r.apart() {
		q := r.caseWhere(f)
		if f.AfterID != "" {
			q.add(" AND (due_at, id) > (?, ?)", f.AfterDue, f.AfterID)
		}
		some, err := list[casefile.Case](ctx, r.s, q.add(" ORDER BY due_at, id LIMIT ?", f.Limit).String(), q.args...)
		if err != nil {
			return nil, err
		}
		out = append(out, some...)
	}
	slices.SortFunc(out, func(a, b casefile.Case) int { return cmp.Or(cmp.Compare(a.DueAt, b.DueAt), cmp.Compare(a.ID, b.ID)) })
	return out[:min(f.Limit, len(out))], nil
}

// apart is a reader for each officer whose cases the person sees, where he sees nobody else's: an index has each officer's in
// order, but not those of several, and SQLite would walk through the province for them.
func (r *Reader) apart() []*Reader {
	if people.ReachOf(r.who, "case.view") != people.Own || r.who.For == "" {
		return []*Reader{r}
	}
	var out []*Reader
	for _, id := range append(away(r.who), r.who.ID) {
		one := *r
		one.who.ID, one.who.For = id, ""
		out = append(out, &one)
	}
	return out
}

func (r *Reader) caseWhere(f CaseFilter) *stmt {
	q := r.scoped("officer_id")
	if f.Province != 0 {
		q.add(" AND province_id = ?", f.Province)
	}
	if f.Number != "" {
		q.add(" AND decision_no = ?", f.Number)
	}
	if f.State != "" {
		q.add(" AND state = ?", string(f.State))
	}
	if f.ExOfficio != "" {
		q.add(" AND ex_officio = ?", f.ExOfficio == "1")
	}
	if f.Office != "" {
		q.add(" AND office_code = ?", f.Office)
	}
	if f.Officer != "" || f.Loose {
		q.add(" AND officer_id = ?", f.Officer)
	}
	if f.Loose || f.Open {
		q.add(" AND state").oneOf(openStates)
	}
	switch f.Due {
	case "late":
		q.add(" AND due_at <= ?", f.Now)
	case "soon":
		q.add(" AND due_at > ? AND due_at <= ?", f.Now, f.Soon)
	}
	if w := words(f.Words); w != "" {
		r.matchWords(q, w, f.Province)
	}
	return q
}

// words keeps letters and digits of an already folded query, so that nothing of it is syntax to a search engine.
func words(folded string) string {
	return strings.Join(strings.Fields(strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' || r > 127 {
			return r
		}
		return ' '
	}, folded)), " ")
}

// matchWords adds a search; in one province, when it is known, a common name costs what the province has of it.
func (r *Reader) matchWords(q *stmt, w string, province int64) {
	if people.ReachOf(r.who, "case.view") != people.Nation {
		province = r.who.Province
	}
	fs := strings.Fields(w)
	if r.s.pg {
		q.add(" AND id IN (SELECT case_id FROM case_word WHERE province_id = cases.province_id")
		if province != 0 {
			q.add(" AND province_id = ?", province)
		}
		q.add(" AND to_tsvector('simple', words) @@ to_tsquery('simple', ?))", strings.Join(fs, ":* & ")+":*")
		return
	}
	// FTS5 takes a quoted word followed by * as a prefix
	q.add(" AND id IN (SELECT case_id FROM case_word WHERE case_word MATCH ?", `"`+strings.Join(fs, `"* "`)+`"*`)
	if province != 0 {
		q.add(" AND rowid >= ? AND rowid < ?", province<<wordBits, (province+1)<<wordBits)
	}
	q.add(")")
}

// CountCases counts what Cases would list, at most to a limit, so that a count never costs more than a page.
func (r *Reader) CountCases(ctx context.Context, f CaseFilter, most int) (n int, err error) {
	q := r.caseWhere(f)
	q.add(" LIMIT ?", most)
	err = scan(ctx, r.s, "SELECT count(*) FROM (SELECT 1 FROM cases"+q.String()+") AS x", q.args, func(rs rows) error { return rs.Scan(&n) })
	return n, err
}

// papers is the scope for papers: those that answer who denounces somebody are for fewer eyes than the case.
func (r *Reader) papers() *stmt {
	q := r.scoped("officer_id")
	if people.ReachOf(r.who, "denunciation.view") == people.Nowhere {
		q.add(" AND family <> ?", people.FamilyDenunciation)
	}
	return q
}

// Papers lists papers of some states the person may see, oldest first.
func (r *Reader) Papers(ctx context.Context, limit int, states ...string) ([]document.Paper, error) {
	q := r.papers().add(" AND state").oneOf(states)
	// What lifts a restriction stands before everything else: each day it waits is a day without a ground (L95).
	q.add(` ORDER BY CASE WHEN step LIKE '%"lift":[%' THEN 0 ELSE 1 END, drafted_at, id LIMIT ?`, limit)
	return list[document.Paper](ctx, r.s, q.String(), q.args...)
}

// Paper reads one paper the person may see.
func (r *Reader) Paper(ctx context.Context, province int64, id string) (document.Paper, error) {
	q := r.papers().add(" AND province_id = ? AND id = ?", province, id)
	return one[document.Paper](ctx, r.s, q.String(), q.args...)
}

// PapersOf lists the papers of a case, judgment or request the person may see.
func (r *Reader) PapersOf(ctx context.Context, province int64, column, id string) ([]document.Paper, error) {
	q := r.papers().add(" AND province_id = ?", province)
	q.add(" AND "+map[string]string{"case": "case_id", "judgment": "judgment_id", "request": "request_id"}[column]+" = ? ORDER BY drafted_at, id", id)
	return list[document.Paper](ctx, r.s, q.String(), q.args...)
}

// Judgment reads one judgment the person may see.
func (r *Reader) Judgment(ctx context.Context, province int64, id string) (casefile.Judgment, error) {
	q := r.reached(r.mine().add(" AND province_id = ? AND id = ?", province, id), "judgment_id = judgment.id")
	return one[casefile.Judgment](ctx, r.s, q.String(), q.args...)
}

// Judgments lists judgments of a state, newest first.
func (r *Reader) Judgments(ctx context.Context, state casefile.State, limit int) ([]casefile.Judgment, error) {
	q := r.mine().add(" AND state = ? ORDER BY received_at DESC, id LIMIT ?", string(state), limit)
	return list[casefile.Judgment](ctx, r.s, q.String(), q.args...)
}

// Request reads one request the person may see; whoever took it in at another office sees its slip through Sent.
func (r *Reader) Request(ctx context.Context, province int64, id string) (casefile.Request, error) {
	q := r.reached(r.mine().add(" AND province_id = ? AND id = ?", province, id), "judgment_id = request.judgment_id AND cases.request_id = request.id")
	return one[casefile.Request](ctx, r.s, q.String(), q.args...)
}

// Requests lists requests of a state, newest first.
func (r *Reader) Requests(ctx context.Context, state casefile.State, limit int) ([]casefile.Request, error) {
	q := r.mine().add(" AND state = ? ORDER BY received_at DESC, id LIMIT ?", string(state), limit)
	return list[casefile.Request](ctx, r.s, q.String(), q.args...)
}

// RequestsOf lists the requests that rest on a judgment.
func (r *Reader) RequestsOf(ctx context.Context, province int64, judgmentID string) ([]casefile.Request, error) {
	q := r.mine().add(" AND province_id = ? AND judgment_id = ? ORDER BY received_at", province, judgmentID)
	return list[casefile.Request](ctx, r.s, q.String(), q.args...)
}

// CasesOf lists the cases a judgment opened.
func (r *Reader) CasesOf(ctx context.Context, province int64, judgmentID string) ([]casefile.Case, error) {
	q := r.scoped("officer_id").add(" AND province_id = ? AND judgment_id = ?", province, judgmentID)
	return listBy(ctx, r.s, byOpening, q.String(), q.args...)
}

// Lines lists the obligation lines of a case the person may see.
func (r *Reader) Lines(ctx context.Context, c casefile.Case) ([]casefile.Line, error) {
	return list[casefile.Line](ctx, r.s, "WHERE province_id = $1 AND case_id = $2 ORDER BY seq", c.Province, c.ID)
}

// LinesOf lists the obligation lines of a judgment already read for the person.
func (r *Reader) LinesOf(ctx context.Context, j casefile.Judgment) ([]casefile.Line, error) {
	return list[casefile.Line](ctx, r.s, "WHERE province_id = $1 AND judgment_id = $2 ORDER BY seq", j.Province, j.ID)
}

// Parties lists the parties of a judgment that the person reached through a case or judgment of his.
func (r *Reader) Parties(ctx context.Context, province int64, judgmentID string) ([]casefile.Party, error) {
	return listBy(ctx, r.s, byPartyID, "WHERE province_id = $1 AND judgment_id = $2", province, judgmentID)
}

// CaseParties lists who stands on which side of a case already read for the person.
func (r *Reader) CaseParties(ctx context.Context, c casefile.Case) ([]casefile.CaseParty, error) {
	return list[casefile.CaseParty](ctx, r.s, "WHERE province_id = $1 AND case_id = $2 ORDER BY side, party_id", c.Province, c.ID)
}

// Clocks lists the periods of a case, judgment or request.
func (r *Reader) Clocks(ctx context.Context, province int64, caseID, subject string) ([]task.Clock, error) {
	q := r.mine().add(" AND province_id = ?", province)
	if caseID != "" {
		q = new(stmt).add("WHERE province_id = ? AND case_id = ?", province, caseID)
		if _, err := r.Case(ctx, province, caseID); err != nil {
			return nil, err
		}
	} else {
		q.add(" AND subject_id = ?", subject)
	}
	return list[task.Clock](ctx, r.s, q.add(" ORDER BY due_at, id").String(), q.args...)
}

// Offices lists all offices: a small national table everybody may read.
func (s *Store) Offices(ctx context.Context) ([]people.OfficeRow, error) {
	return list[people.OfficeRow](ctx, s, "ORDER BY code")
}

// CalendarDays lists what administrators changed in the calendar.
func (s *Store) CalendarDays(ctx context.Context) ([]CalendarDay, error) {
	return list[CalendarDay](ctx, s, "ORDER BY day")
}

// Colleagues lists accounts of the person's province that are not disabled; administrators see the disabled too.
func (r *Reader) Colleagues(ctx context.Context) ([]people.Account, error) {
	q := new(stmt).add("WHERE (province_id = ? OR ?)", r.who.Province, r.who.Level == 0 && r.who.Role == people.Admin || r.who.Role == people.Operator)
	if r.who.Role != people.Admin && r.who.Role != people.Operator {
		q.add(" AND disabled = ?", false)
	}
	return list[people.Account](ctx, r.s, q.add(" ORDER BY office_code, role, name").String(), q.args...)
}

// Delegations lists the written powers of the person's province.
func (r *Reader) Delegations(ctx context.Context) ([]people.Delegation, error) {
	return list[people.Delegation](ctx, r.s, "WHERE province_id = $1 ORDER BY from_day, id", r.who.Province)
}

// Me is the reader's own account.
func (r *Reader) Me(ctx context.Context) (people.Account, error) {
	return one[people.Account](ctx, r.s, "WHERE id = $1", r.who.ID)
}

// Names gives the names of accounts by id, for timelines and lists.
func (s *Store) Names(ctx context.Context, ids ...string) (map[string]string, error) {
	out := map[string]string{}
	if len(ids) == 0 {
		return out, nil
	}
	q := new(stmt).add("SELECT id, name FROM account WHERE id").oneOf(ids)
	err := scan(ctx, s, q.String(), q.args, func(rs rows) error {
		var id, name string
		if err := rs.Scan(&id, &name); err != nil {
			return err
		}
		out[id] = name
		return nil
	})
	return out, err
}

// CasesByID reads several cases at once; those the person may not see are left out.
func (r *Reader) CasesByID(ctx context.Context, province int64, ids []string) ([]casefile.Case, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	if !r.s.pg { // asked for several ids SQLite walks through all cases of an officer; asked for one it takes the key
		var out []casefile.Case
		for _, id := range ids {
			c, found, err := Found(r.Case(ctx, province, id))
			if err != nil {
				return nil, err
			}
			if found {
				out = append(out, c)
			}
		}
		return out, nil
	}
	q := r.scoped("officer_id").add(" AND province_id = ? AND id", province).oneOf(ids)
	return list[casefile.Case](ctx, r.s, q.String(), q.args...)
}

// IssuedSince lists papers issued from an instant on that the person may see, newest first.
func (r *Reader) IssuedSince(ctx context.Context, from int64, limit int) ([]document.Paper, error) {
	q := r.papers().add(" AND state = 'issued' AND issued_at >= ? ORDER BY issued_at DESC LIMIT ?", from, limit)
	return list[document.Paper](ctx, r.s, q.String(), q.args...)
}
