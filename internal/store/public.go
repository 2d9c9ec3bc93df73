package store

import (
	"context"

	"thads/internal/casefile"
	"thads/internal/document"
	"thads/internal/people"
	"thads/internal/task"
)

// Public is what the holder of a paper's code may know of its case or request. Names are masked by who shows it.
type Public struct {
	Kind    string // case | request
	Case    casefile.Case
	Request casefile.Request
	Title   casefile.Judgment
	Office  people.OfficeRow
	Officer string // name of the official responsible
	Lines   []casefile.Line
	Parties []casefile.Party
	Sides   []casefile.CaseParty
	Clocks  []task.Clock
	Papers  []document.Paper // issued ones, and those cancelled after they had a number
}

// ByCode reads what a look-up code opens. A wrong code runs the same statements as a right one, so that neither the answer
// nor its time tells codes apart; ErrNone is all that comes back.
func (s *Store) ByCode(ctx context.Context, hash string) (Public, error) {
	var p Public
	var province int64
	id := "-"
	err := scan(ctx, s, "SELECT kind, province_id, subject_id FROM public_code WHERE hash = $1", []any{hash},
		func(rs rows) error { return rs.Scan(&p.Kind, &province, &id) })
	if err != nil {
		return p, err
	}
	if p.Request, _, err = Found(one[casefile.Request](ctx, s, "WHERE province_id = $1 AND id = $2", province, id)); err != nil {
		return p, err
	}
	if p.Case, _, err = Found(one[casefile.Case](ctx, s, "WHERE province_id = $1 AND id = $2", province, id)); err != nil {
		return p, err
	}
	judgment, office := p.Case.JudgmentID, p.Case.OfficeCode
	if p.Kind == "request" {
		judgment, office = p.Request.JudgmentID, p.Request.OfficeCode
	}
	if p.Title, _, err = Found(one[casefile.Judgment](ctx, s, "WHERE province_id = $1 AND id = $2", province, judgment)); err != nil {
		return p, err
	}
	if p.Office, _, err = Found(one[people.OfficeRow](ctx, s, "WHERE code = $1", office)); err != nil {
		return p, err
	}
	officer, _, err := Found(one[people.Account](ctx, s, "WHERE id = $1", p.Case.OfficerID))
	if err != nil {
		return p, err
	}
	p.Officer = officer.Name
	if p.Lines, err = list[casefile.Line](ctx, s, "WHERE province_id = $1 AND case_id = $2 ORDER BY seq", province, id); err != nil {
		return p, err
	}
	if p.Sides, err = list[casefile.CaseParty](ctx, s, "WHERE province_id = $1 AND case_id = $2 ORDER BY side, party_id", province, id); err != nil {
		return p, err
	}
	if p.Parties, err = listBy(ctx, s, byPartyID, "WHERE province_id = $1 AND judgment_id = $2", province, judgment); err != nil {
		return p, err
	}
	if p.Clocks, err = list[task.Clock](ctx, s, "WHERE province_id = $1 AND subject_id = $2 AND state = 'live' ORDER BY due_at", province, id); err != nil {
		return p, err
	}
	if p.Papers, err = list[document.Paper](ctx, s, "WHERE province_id = $1 AND case_id = $2 AND family <> $3 AND state IN ('issued', 'cancelled') ORDER BY issued_at, id", province, id, people.FamilyDenunciation); err != nil {
		return p, err
	}
	if p.Kind == "" {
		return Public{}, ErrNone.New()
	}
	return p, nil
}

// PaperByBlob finds the issued paper whose bytes have a hash, for people who check a file they hold; or the signed one that
// was cancelled before its seal.
func (s *Store) PaperByBlob(ctx context.Context, hash string) (document.Paper, error) {
	const everywhere = "WHERE province_id IN (SELECT DISTINCT province_id FROM office) AND "
	p, found, err := Found(one[document.Paper](ctx, s, everywhere+"issued_blob = $1", hash))
	if found || err != nil {
		return p, err
	}
	return one[document.Paper](ctx, s, everywhere+"state = 'cancelled' AND signed_blob = $1", hash)
}

// DelegationsTo lists the powers given to the reader himself.
func (r *Reader) DelegationsTo(ctx context.Context) ([]people.Delegation, error) {
	return list[people.Delegation](ctx, r.s, "WHERE to_id = $1 ORDER BY from_day", r.who.ID)
}
