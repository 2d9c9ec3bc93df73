package main

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"strings"

	"thads/internal/errs"
	"thads/internal/extract"
	"thads/internal/ocr"
)

var extractCommand = command{
	"extract", "[--json] FILE...",
	"read judgments and petitions: who owes what to whom, court fees, exhibits, each value with its place in the text", runExtract,
}

var errExtractSome = errs.Define(errs.Invalid, "extract.some_failed",
	"%d trong %d tệp không đọc được; xem lý do ở từng tệp phía trên.")

// unread stands in the array of several readings for a file that could not be read.
type unread struct {
	File  string `json:"file"`
	Error struct {
		Code     string `json:"code"`
		Sentence string `json:"sentence"`
	} `json:"error"`
}

func runExtract(ctx context.Context, e env, args []string) error {
	f := newFlags("extract")
	asJSON := f.Bool("json", false, "one JSON value on standard output")
	files, err := parse(e, f, args)
	if err != nil || len(files) == 0 {
		return errUsage
	}
	reader := ocr.New(ocr.Limits{})
	if len(files) == 1 {
		r, err := extractFile(ctx, reader, files[0])
		if err != nil {
			return err
		}
		if *asJSON {
			return printJSON(e, labelled(r))
		}
		return tell(e, r)
	}
	return extractMany(ctx, e, reader, files, *asJSON)
}

// extractMany reads file after file; one bad file does not keep the others back.
func extractMany(ctx context.Context, e env, reader *ocr.Reader, files []string, asJSON bool) error {
	all := make([]any, 0, len(files))
	failed := 0
	for _, file := range files {
		r, err := extractFile(ctx, reader, file)
		if err != nil {
			known := errs.As(err)
			if known == nil {
				return err
			}
			failed++
			bad := unread{File: filepath.Base(file)}
			bad.Error.Code, bad.Error.Sentence = known.Def.Key, sentence(known)
			all = append(all, bad)
			fmt.Fprintf(e.err, "%s: %s\n", file, sentence(known))
			continue
		}
		all = append(all, labelled(r))
		if !asJSON {
			if err := tell(e, r); err != nil {
				return err
			}
		}
	}
	if asJSON {
		if err := printJSON(e, all); err != nil {
			return err
		}
	}
	if failed > 0 {
		return errExtractSome.New(failed, len(files))
	}
	return nil
}

// extractFile answers an *extract.Reading, or an *extract.Petition where the paper is one.
func extractFile(ctx context.Context, reader *ocr.Reader, file string) (any, error) {
	text, err := reader.ReadFile(ctx, file)
	if err != nil {
		return nil, err
	}
	r, err := extract.Read(text.String())
	if err == nil {
		r.File = filepath.Base(file)
		return r, nil
	}
	if !errors.Is(err, extract.ErrNotJudgment) && !errors.Is(err, extract.ErrNoDisposition) {
		return nil, err
	}
	p, petitionErr := extract.ReadPetition(text.String())
	switch {
	case petitionErr == nil:
		p.File = filepath.Base(file)
		return p, nil
	case errors.Is(petitionErr, extract.ErrNotPetition):
		return nil, err
	}
	return nil, petitionErr
}

// labelled is a reading as the hand labels write it: a head value that the paper does not have is null, not empty.
func labelled(read any) any {
	r, ok := read.(*extract.Reading)
	if !ok {
		return read
	}
	orNull := func(s string) *string {
		if s == "" {
			return nil
		}
		return &s
	}
	return struct {
		*extract.Reading
		Court    *string `json:"court"`
		Number   *string `json:"judgment_number"`
		Date     *string `json:"judgment_date"`
		Instance *string `json:"instance"`
	}{r, orNull(r.Court), orNull(r.JudgmentNumber), orNull(r.JudgmentDate), orNull(r.Instance)}
}

// tell prints a reading for a person at a terminal.
func tell(e env, read any) error {
	var b strings.Builder
	switch r := read.(type) {
	case *extract.Reading:
		tellJudgment(&b, r)
	case *extract.Petition:
		tellPetition(&b, r)
	}
	_, err := fmt.Fprint(e.out, b.String())
	return err
}

func tellJudgment(b *strings.Builder, r *extract.Reading) {
	fmt.Fprintf(b, "%s: %s số %s ngày %s, %s\n", r.File, r.Document, r.JudgmentNumber, r.JudgmentDate, r.Court)
	for _, o := range r.Obligations {
		state := ""
		if o.AlreadySettled {
			state = " (đã thi hành)"
		}
		fmt.Fprintf(b, "  %s -> %s: %s %s%s\n", strings.Join(o.Payer, ", "), strings.Join(o.Payee, ", "), extract.KindName(o.Kind), dong(o.AmountVND, o.AmountPerMonth), state)
	}
	for _, c := range r.CourtFees {
		fmt.Fprintf(b, "  án phí %s: %s, còn phải nộp %d đồng\n", strings.Join(c.Person, ", "), dong(c.AmountVND, nil), c.StillToPayVND)
	}
	for _, w := range r.Warnings {
		fmt.Fprintf(b, "  lưu ý: %s\n", w.Sentence)
	}
}

func tellPetition(b *strings.Builder, p *extract.Petition) {
	fmt.Fprintf(b, "%s: %s của %s (%s), ngày %s\n", p.File, p.Document, p.Requester, p.Role, p.RequestDate)
	for _, d := range p.Debtors {
		fmt.Fprintf(b, "  người phải thi hành án: %s, %s\n", d.Name, d.Address)
	}
	for _, w := range p.Warnings {
		fmt.Fprintf(b, "  lưu ý: %s\n", w.Sentence)
	}
}

func dong(amount, monthly *int64) string {
	switch {
	case amount != nil:
		return fmt.Sprintf("%d đồng", *amount)
	case monthly != nil:
		return fmt.Sprintf("%d đồng mỗi tháng", *monthly)
	}
	return "(không phải tiền)"
}
