package store

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"thads/internal/casefile"
	"thads/internal/people"
)

// A case may have 45,000 parties and as many lines: pages and acts read the few they show or touch.

// Standing is a party with the side it stands on.
type Standing struct {
	casefile.Party
	Side  string
	Words string // where the page after this one goes on

	ServedOn, ServedBy string // the valid notice of the decision; empty: not served yet
}

// PartyFilter narrows a case's parties. Zero values narrow nothing.
type PartyFilter struct {
	Side    string // debtor | creditor | related
	Find    string // folded words of name and address; each must occur
	Unmet   bool   // only those who were not served the decision yet
	After   string // keyset: side, words and id of the last row of the page before
	AfterID string
	Limit   int
}

// PartyPage lists parties of a case already read for the person: debtors first, then by name.
func (r *Reader) PartyPage(ctx context.Context, c casefile.Case, f PartyFilter) ([]Standing, error) {
	if f.Limit == 0 {
		f.Limit = 50
	}
	sides := casefile.Sides
	if f.Side != "" {
		sides = []string{f.Side}
	}
	afterSide, afterWords, _ := strings.Cut(f.After, "/")
	var out []Standing
	for _, side := range sides {
		if afterSide != "" && side != afterSide {
			continue
		}
		q := partyWhere(c, side, f.Find)
		if f.Unmet {
			q.add(" AND served_on = ''")
		}
		if afterSide != "" {
			q.add(" AND (words, party_id) > (?, ?)", afterWords, f.AfterID)
			afterSide = ""
		}
		q.add(" ORDER BY words, party_id LIMIT ?", f.Limit-len(out))
		some, err := r.standings(ctx, c.Province, q)
		if err != nil {
			return nil, err
		}
		if out = append(out, some...); len(out) >= f.Limit {
			break
		}
	}
	return out, nil
}

// StandingsOf reads some parties of a case already read for the person, by side and name.
func (r *Reader) StandingsOf(ctx context.Context, c casefile.Case, ids []string) ([]Standing, error) {
	q := new(stmt).add(" FROM case_party WHERE province_id = ? AND case_id = ? AND party_id", c.Province, c.ID).oneOf(ids).add(" ORDER BY side, words, party_id")
	return r.standings(ctx, c.Province, q)
}

// partyWhere walks one side of a case along its index; what is looked for is read from the index too.
func partyWhere(c casefile.Case, side, find string) *stmt {
	q := new(stmt).add(" FROM case_party WHERE province_id = ? AND case_id = ? AND side = ?", c.Province, c.ID, side)
	for _, w := range strings.Fields(words(find)) {
		q.add(" AND words LIKE ?", "% "+w+"%")
	}
	return q
}

// standings reads the parties that a statement over case_party selects, in its order.
func (r *Reader) standings(ctx context.Context, province int64, q *stmt) ([]Standing, error) {
	var out []Standing
	var ids []string
	err := scan(ctx, r.s, "SELECT party_id, side, words, served_on, served_how"+q.String(), q.args, func(rs rows) error {
		var s Standing
		if err := rs.Scan(&s.ID, &s.Side, &s.Words, &s.ServedOn, &s.ServedBy); err != nil {
			return err
		}
		out, ids = append(out, s), append(ids, s.ID)
		return nil
	})
	if err != nil || len(out) == 0 {
		return nil, err
	}
	p := new(stmt).add("WHERE province_id = ? AND id", province).oneOf(ids)
	ps, err := list[casefile.Party](ctx, r.s, p.String(), p.args...)
	byID := make(map[string]casefile.Party, len(ps))
	for _, x := range ps {
		byID[x.ID] = x
	}
	for i := range out {
		out[i].Party = byID[out[i].ID]
	}
	return out, err
}

// CountParties counts the parties of a case by side; those looked for, as far as MostCounted.
func (r *Reader) CountParties(ctx context.Context, c casefile.Case, find string) (map[string]int, error) {
	out := map[string]int{}
	for _, side := range casefile.Sides {
		q := partyWhere(c, side, find)
		text := "SELECT count(*)" + q.String()
		if find != "" {
			text = "SELECT count(*) FROM (SELECT 1" + q.add(" LIMIT ?) AS t", MostCounted+1).String()
		}
		err := scan(ctx, r.s, text, q.args, func(rs rows) error {
			n := 0
			err := rs.Scan(&n)
			if n > 0 {
				out[side] = n
			}
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	return out, nil
}

// CountUnserved counts who of a case was not served its decision yet, no further than one beyond most: a person on two sides
// counts on each.
func (r *Reader) CountUnserved(ctx context.Context, c casefile.Case, most int) (n int, err error) {
	err = scan(ctx, r.s, "SELECT count(*) FROM (SELECT 1 FROM case_party WHERE province_id = $1 AND case_id = $2 AND served_on = '' LIMIT $3) AS t",
		[]any{c.Province, c.ID, most + 1}, func(rs rows) error { return rs.Scan(&n) })
	return n, err
}

// CountSide counts one side of a case.
func (r *Reader) CountSide(ctx context.Context, c casefile.Case, side string) (n int, err error) {
	q := partyWhere(c, side, "")
	err = scan(ctx, r.s, "SELECT count(*)"+q.String(), q.args, func(rs rows) error { return rs.Scan(&n) })
	return n, err
}

// LineStates lists the states that the lines of a case stand in, each once: a step of the index for each state, however many
// lines there are.
func (r *Reader) LineStates(ctx context.Context, c casefile.Case) (out []casefile.State, err error) {
	for last := casefile.State(""); ; last = out[len(out)-1] {
		n := len(out)
		err = scan(ctx, r.s, "SELECT state FROM obligation WHERE province_id = $1 AND case_id = $2 AND state > $3 ORDER BY state LIMIT 1", []any{c.Province, c.ID, string(last)},
			func(rs rows) error {
				var s casefile.State
				err := rs.Scan(&s)
				out = append(out, s)
				return err
			})
		if err != nil || len(out) == n {
			return out, err
		}
	}
}

// LinePage lists lines of a case already read for the person, from after a place on.
func (r *Reader) LinePage(ctx context.Context, c casefile.Case, afterSeq int64, limit int) ([]casefile.Line, error) {
	return list[casefile.Line](ctx, r.s, "WHERE province_id = $1 AND case_id = $2 AND seq > $3 ORDER BY seq, id LIMIT $4", c.Province, c.ID, afterSeq, limit)
}

// LinesByID reads some lines of a case.
func (r *Reader) LinesByID(ctx context.Context, c casefile.Case, ids []string) ([]casefile.Line, error) {
	q := new(stmt).add("WHERE province_id = ? AND id", c.Province).oneOf(ids).add(" AND case_id = ? ORDER BY seq, id", c.ID)
	return list[casefile.Line](ctx, r.s, q.String(), q.args...)
}

// CountLines counts the lines of a case.
func (r *Reader) CountLines(ctx context.Context, c casefile.Case) (n int, err error) {
	err = scan(ctx, r.s, "SELECT count(*) FROM obligation WHERE province_id = $1 AND case_id = $2", []any{c.Province, c.ID}, func(rs rows) error { return rs.Scan(&n) })
	return n, err
}

// LineIDs lists the ids of a case's lines: what "all of them" means when lines are chosen in bulk.
func (r *Reader) LineIDs(ctx context.Context, c casefile.Case) (out []string, err error) {
	err = scan(ctx, r.s, "SELECT id FROM obligation WHERE province_id = $1 AND case_id = $2 ORDER BY seq, id", []any{c.Province, c.ID}, func(rs rows) error {
		var id string
		err := rs.Scan(&id)
		out = append(out, id)
		return err
	})
	return out, err
}

// Probed lists the parties of a case in which a conflict of interest could lie.
func (r *Reader) Probed(ctx context.Context, c casefile.Case, probes []people.Probe) ([]people.Named, error) {
	return probed(ctx, r.s, c.Province, c.ID, probes)
}

// Probed lists the parties of a case in which a conflict of interest could lie.
func (t *Tx) Probed(province int64, caseID string, probes []people.Probe) ([]people.Named, error) {
	if t.keeper.lasting {
		return t.probedHere(province, caseID, probes)
	}
	return probed(t.ctx, t, province, caseID, probes)
}

// probedHere is Probed over what a filling remembers of the case.
func (t *Tx) probedHere(province int64, caseID string, probes []people.Probe) ([]people.Named, error) {
	var ids []string
	for _, side := range casefile.Sides {
		all, err := t.SideOf(province, caseID, side)
		if err != nil {
			return nil, err
		}
		for _, p := range probes {
			for _, c := range all {
				if p.Name == "" || !strings.HasPrefix(c.Words, " "+p.Name+" ") {
					continue
				}
				if p.Home == "" && strings.HasPrefix(c.Words, " "+p.Name+" |") || p.Home != "" && strings.HasSuffix(c.Words, "| "+p.Home) {
					ids = append(ids, c.PartyID)
				}
			}
		}
	}
	if len(ids) == 0 {
		return nil, nil
	}
	ps, err := t.PartiesByID(province, ids)
	out := make([]people.Named, len(ps))
	for i, p := range ps {
		out[i] = people.Named{Name: p.Name, IdentityNo: p.IdentityNo, Address: p.Address}
	}
	return out, err
}

func probed(ctx context.Context, db queryer, province int64, caseID string, probes []people.Probe) ([]people.Named, error) {
	seen := map[string]bool{}
	var ids []string
	for _, p := range probes {
		if p.Name == "" {
			continue
		}
		for _, side := range casefile.Sides {
			q := new(stmt).add("SELECT party_id FROM case_party WHERE province_id = ? AND case_id = ? AND side = ?", province, caseID, side)
			if p.Home == "" { // everybody of the name
				q.add(" AND words >= ? AND words < ?", " "+p.Name+" |", " "+p.Name+" }")
			} else {
				q.add(" AND words >= ? AND words < ? AND words LIKE ?", " "+p.Name+" ", " "+p.Name+"!", "%| "+p.Home)
			}
			err := scan(ctx, db, q.String(), q.args, func(rs rows) error {
				var id string
				err := rs.Scan(&id)
				if !seen[id] {
					seen[id] = true
					ids = append(ids, id)
				}
				return err
			})
			if err != nil {
				return nil, err
			}
		}
	}
	if len(ids) == 0 {
		return nil, nil
	}
	q := new(stmt).add("WHERE province_id = ? AND id", province).oneOf(ids[:min(len(ids), 200)])
	ps, err := list[casefile.Party](ctx, db, q.String(), q.args...)
	out := make([]people.Named, len(ps))
	for i, p := range ps {
		out[i] = people.Named{Name: p.Name, IdentityNo: p.IdentityNo, Address: p.Address}
	}
	return out, err
}

// SomeLines lists the first lines of a case.
func (t *Tx) SomeLines(province int64, caseID string, most int) ([]casefile.Line, error) {
	return list[casefile.Line](t.ctx, t, "WHERE province_id = $1 AND case_id = $2 ORDER BY seq, id LIMIT $3", province, caseID, most)
}

// LinesByID reads some lines of a case.
func (t *Tx) LinesByID(province int64, caseID string, ids []string) ([]casefile.Line, error) {
	if t.keeper.lasting {
		out, err := eachByID[casefile.Line](t, province, ids)
		out = slices.DeleteFunc(out, func(l casefile.Line) bool { return l.CaseID != caseID })
		slices.SortFunc(out, func(a, b casefile.Line) int { return cmp.Or(cmp.Compare(a.Seq, b.Seq), cmp.Compare(a.ID, b.ID)) })
		return out, err
	}
	q := new(stmt).add("WHERE province_id = ? AND id", province).oneOf(ids).add(" AND case_id = ? ORDER BY seq, id", caseID)
	return list[casefile.Line](t.ctx, t, q.String(), q.args...)
}

// PartiesByID reads some parties, in the order of their judgment.
func (t *Tx) PartiesByID(province int64, ids []string) ([]casefile.Party, error) {
	if t.keeper.lasting {
		out, err := eachByID[casefile.Party](t, province, ids)
		slices.SortFunc(out, byPartyID)
		return out, err
	}
	q := new(stmt).add("WHERE province_id = ? AND id", province).oneOf(ids).add(" ORDER BY id")
	return list[casefile.Party](t.ctx, t, q.String(), q.args...)
}

// eachByID reads rows one by one, as a filling remembers them; an id given twice counts once.
func eachByID[T row](t *Tx, province int64, ids []string) (out []T, err error) {
	for i, id := range ids {
		if slices.Contains(ids[:i], id) {
			continue
		}
		rows, err := list[T](t.ctx, t, "WHERE province_id = $1 AND id = $2", province, id)
		if err != nil {
			return nil, err
		}
		out = append(out, rows...)
	}
	return out, nil
}

// LineTotal is what the lines of one kind of a case come to.
type LineTotal struct {
	Kind, Clause, Interest string
	N                      int
	Amount, Collected      int64 // dong
	Joint                  bool
}

// LineTotals sums a case's lines by kind, in the order in which the kinds first occur.
func (t *Tx) LineTotals(province int64, caseID string) (out []LineTotal, err error) {
	err = scan(t.ctx, t, `SELECT kind, min(clause), max(interest), count(*), CAST(sum(amount) AS BIGINT), CAST(sum(collected) AS BIGINT), max(CASE WHEN joint THEN 1 ELSE 0 END) = 1 FROM obligation
		WHERE province_id = $1 AND case_id = $2 GROUP BY kind ORDER BY min(seq), kind`, []any{province, caseID}, func(rs rows) error {
		var k LineTotal
		err := rs.Scan(&k.Kind, &k.Clause, &k.Interest, &k.N, &k.Amount, &k.Collected, &k.Joint)
		out = append(out, k)
		return err
	})
	return out, err
}

// SomeParties lists the first parties of a side of a case in the order of the judgment when there are few, else by name.
func (t *Tx) SomeParties(province int64, caseID, side string, most int) ([]casefile.Party, error) {
	return list[casefile.Party](t.ctx, t, `WHERE province_id = $1 AND id IN (SELECT party_id FROM case_party WHERE province_id = $1 AND case_id = $2 AND side = $3
		ORDER BY words, party_id LIMIT $4) ORDER BY id`, province, caseID, side, most)
}

// CountSide counts one side of a case.
func (t *Tx) CountSide(province int64, caseID, side string) (n int, err error) {
	q := partyWhere(casefile.Case{Province: province, ID: caseID}, side, "")
	err = scan(t.ctx, t, "SELECT count(*)"+q.String(), q.args, func(rs rows) error { return rs.Scan(&n) })
	return n, err
}
