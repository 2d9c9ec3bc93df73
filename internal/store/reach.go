package store

import "thads/internal/people"

// mine is the scope for rows before a case: an officer reaches those of his office, which carry no officer yet. Once there
// are cases, reached wants one of them to be his.
func (r *Reader) mine() *stmt {
	who := r.who
	if people.ReachOf(who, "case.view") == people.Own {
		return new(stmt).add(" WHERE province_id = ? AND office_code = ?", who.Province, who.OfficeCode)
	}
	return r.scoped("office_code")
}

// reached narrows a judgment or request to who may see one of the cases it opened; before there is one nothing is narrowed.
// tie says how a case hangs on the row.
func (r *Reader) reached(q *stmt, tie string) *stmt {
	if people.ReachOf(r.who, "case.view") != people.Own {
		return q
	}
	tie = " AND cases." + tie
	q.add(" AND (NOT EXISTS (SELECT 1 FROM cases WHERE province_id = ?"+tie+") OR EXISTS (SELECT 1 FROM cases", r.who.Province)
	return q.scope(r.who, "officer_id").add(tie + "))")
}
