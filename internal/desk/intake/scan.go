package intake

import (
	"context"
	"encoding/json"
	"strings"

	"thads/internal/blob"
	"thads/internal/casefile"
	"thads/internal/errs"
	"thads/internal/extract"
	"thads/internal/people"
	"thads/internal/vn"
)

// Scanner reads files outside any transaction: the original is kept first, whatever happens next.
type Scanner struct {
	Blobs blob.Store
	// Text turns a file into text: decoded, out of a PDF, or by recognition.
	Text func(ctx context.Context, name string, data []byte) (string, error)
	// Route says which agency and office a court's judgments belong to (L32).
	Route func(ctx context.Context, court string) (people.Proposal, error)
}

// Scanned is a file, kept, and what could be read out of it. Problem says in one sentence why nothing could.
type Scanned struct {
	Name, Blob, TextHash string
	Text                 string
	Reading              *extract.Reading
	Route                people.Proposal
	Problem              string
}

// Judgment keeps a file and reads it as a judgment. A file that can't be read is no error: it becomes work for a person.
func (s Scanner) Judgment(ctx context.Context, name string, data []byte) (Scanned, error) {
	out, err := s.text(ctx, name, data)
	if err != nil || out.Problem != "" {
		return out, err
	}
	r, err := extract.Read(out.Text)
	if r != nil && r.Text != "" {
		out.Text = r.Text
	}
	if out.TextHash, err = s.keepText(ctx, out.Text, err); err != nil {
		e := errs.As(err)
		if e == nil {
			return out, err
		}
		out.Problem = e.Text()
	}
	if r == nil {
		return out, nil
	}
	r.File, out.Reading = name, r
	out.Route, err = s.Route(ctx, r.Court)
	return out, err
}

// keepText keeps the normalised text even when reading it failed; the reading's own error goes on.
func (s Scanner) keepText(ctx context.Context, text string, readErr error) (string, error) {
	hash, err := blob.PutBytes(ctx, s.Blobs, []byte(text))
	if err != nil {
		return "", err
	}
	return hash, readErr
}

func (s Scanner) text(ctx context.Context, name string, data []byte) (Scanned, error) {
	out := Scanned{Name: name}
	var err error
	if out.Blob, err = blob.PutBytes(ctx, s.Blobs, data); err != nil {
		return out, err
	}
	if out.Text, err = s.Text(ctx, name, data); err != nil {
		e := errs.As(err)
		if e == nil {
			return out, err
		}
		out.Problem = e.Text() // a reader that broke down over a file is the same to who brought it: a person reads it
	}
	return out, nil
}

// Receive makes the act's input of a scanned judgment.
func (s Scanned) Receive(province int64, office, source string) (ReceiveIn, error) {
	in := ReceiveIn{Province: province, Office: office, Source: source, FileName: s.Name, Blob: s.Blob, Text: s.TextHash, Problem: s.Problem}
	if s.Reading == nil {
		return in, nil
	}
	r := *s.Reading
	in.Court, in.Number, in.Date, in.Instance, in.Kind = r.Court, r.JudgmentNumber, r.JudgmentDate, r.Instance, casefile.Matter(r.Kind)
	in.SameKey = casefile.SameKey(r.Court, r.JudgmentNumber, r.JudgmentDate)
	r.Text = "" // kept by its hash
	reading, err := json.Marshal(r)
	if err != nil {
		return in, err
	}
	route, err := json.Marshal(s.Route)
	if err != nil {
		return in, err
	}
	in.Reading, in.Route = string(reading), string(route)
	return in, nil
}

// ScannedPetition is a petition, kept, and what could be read out of it.
type ScannedPetition struct {
	Blob                                  string
	Requester, Address, Contact, FiledDay string
	Petition                              casefile.Petition
	Problem                               string
}

// Petition keeps a file and reads it as a petition to enforce. A file that can't be read is no error: a person types it in.
func (s Scanner) Petition(ctx context.Context, name string, data []byte) (ScannedPetition, error) {
	got, err := s.text(ctx, name, data)
	out := ScannedPetition{Blob: got.Blob, Problem: got.Problem}
	if err != nil || got.Problem != "" {
		return out, err
	}
	p, err := extract.ReadPetition(got.Text)
	if err != nil {
		e := errs.As(err)
		if e == nil {
			return out, err
		}
		out.Problem = e.Text()
		return out, nil
	}
	out.Requester, out.Address, out.Contact, out.FiledDay = p.Requester, p.Address, p.Contact(), p.RequestDate
	out.Petition = petitionOf(p)
	return out, nil
}

// petitionOf puts a reading into the words of the request.
func petitionOf(p *extract.Petition) casefile.Petition {
	out := casefile.Petition{Agency: p.Agency, Means: p.Means, Signed: p.Signed, Documents: p.Documents}
	for _, d := range p.Debtors {
		out.Debtors = append(out.Debtors, d.Name)
	}
	for _, c := range p.Creditors {
		out.Creditors = append(out.Creditors, c.Name)
	}
	for _, a := range p.Asked {
		out.Asked = append(out.Asked, a.Text)
	}
	if p.Bank != nil {
		var parts []string
		for _, part := range []string{p.Bank.Number, p.Bank.Bank, p.Bank.Holder} {
			if part != "" {
				parts = append(parts, part)
			}
		}
		out.Bank = strings.Join(parts, ", ")
	}
	if t, ok := firstTitle(p.Judgments); ok {
		out.Court, out.Number, out.Date = t.Court, t.JudgmentNumber, t.JudgmentDate
	}
	return out
}

// firstTitle is the judgment of first instance among those cited, because its court decides who is competent (L32).
func firstTitle(all []extract.Cited) (extract.Cited, bool) {
	for _, t := range all {
		if n, ok := vn.ParseDocNumber(t.JudgmentNumber); !ok || !strings.Contains(n.Symbol, "PT") {
			return t, true
		}
	}
	if len(all) == 0 {
		return extract.Cited{}, false
	}
	return all[0], true
}
