package store

import (
	"context"
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
}

// PartyFilter narrows a case's parties. Zero values narrow nothing.
type PartyFilter struct {
	Side    string // debtor | creditor | related
	Find    string // folded words of name and address; each must occur
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
	err := scan(ctx, r.s, "SELECT party_id, side, words"+q.String(), q.args, func(rs rows) error {
		var s Standing
		if err := rs.Scan(&s.ID, &s.Side, &s.Words); err != nil {
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

// CountParties counts the parties of a case by side.
func (r *Reader) CountParties(ctx context.Context, c casefile.Case, find string) (map[string]int, error) {
	out := map[string]int{}
	for _, side := range casefile.Sides {
		q := partyWhere(c, side, find)
		err := scan(ctx, r.s, "SELECT count(*)"+q.String(), q.args, func(rs rows) error {
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

// LinePage lists lines of a case already read for the person, from after a place on.
func (r *Reader) LinePage(ctx context.Context, c casefile.Case, afterSeq int64, limit int) ([]casefile.Line, error) {
	return list[casefile.Line](ctx, r.s, "WHERE province_id = $1 AND case_id = $2 AND seq > $3 ORDER BY seq, id LIMIT $4", c.Province, c.ID, afterSeq, limit)
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
	return probed(t.ctx, t, province, caseID, probes)
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
