package bench

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"thads/forms"
	"thads/internal/calendar"
	"thads/internal/desk"
	"thads/internal/desk/intake"
	"thads/internal/document"
	"thads/internal/extract"
	"thads/internal/render"
	"thads/internal/rule"
	"thads/internal/sign"
	"thads/internal/store"
)

// due counts time limits, as the law page of a case does.
func due(ctx context.Context, b *Bench) (Result, error) {
	packs, from := b.House.Desk.Law(), calendar.NewDate(2026, 11, 16).Start()
	duties := []string{"T-010", "T-013", "T-017", "T-030", "T-031", "T-040"}
	const batch = 100 // one is too short for a clock
	r, err := b.each(ctx, "thời hạn", 1, 0, func(_ context.Context, _, n int) error {
		for i := range batch {
			if _, err := packs.Due(duties[i%len(duties)], from.AddDate(0, 0, n%28), rule.Ask{}); err != nil {
				return err
			}
		}
		return nil
	})
	return r.per(batch), err
}

// per counts pieces that were measured several together.
func (r Result) per(batch float64) Result {
	r.N, r.Rate = int(float64(r.N)*batch), r.Rate*batch
	r.P50, r.P95, r.P99, r.CPU = r.P50/batch, r.P95/batch, r.P99/batch, r.CPU/batch
	return r
}

// facts performs the smallest act with a fact, a judgment booked, by 50 people at once; each answer means it is on disk.
func facts(ctx context.Context, b *Bench) (Result, error) {
	h, err := b.temp(ctx)
	if err != nil {
		return Result{}, err
	}
	who, err := h.Store.Person(ctx, "daklak.tiepnhan1")
	if err == nil {
		var r Result
		r, err = b.each(ctx, "biến động", b.Users, 0, func(ctx context.Context, w, _ int) error {
			key := desk.NewID(b.Clock())
			_, err := desk.Do(ctx, h.Desk, who, key, intake.Receive, intake.ReceiveIn{Province: who.Province, Office: who.OfficeCode, Source: "court", Number: key,
				Blob: key, FileName: fmt.Sprintf("%d.txt", w)})
			return err
		})
		return r, errors.Join(err, h.Close())
	}
	return Result{}, errors.Join(err, h.Close())
}

// verify replays the whole database; a piece is a fact.
func verify(ctx context.Context, b *Bench) (Result, error) {
	start := b.Clock()
	rep, err := b.House.Store.Verify(ctx, store.VerifyOpts{})
	if err != nil {
		return Result{}, err
	}
	if n := len(rep.Violations); n > 0 {
		return Result{}, fmt.Errorf("%d violations, first %+v", n, rep.Violations[0])
	}
	took := b.Clock().Sub(start)
	t := &times{took: nil}
	t.add(took)
	r := t.result("biến động", took)
	r.N, r.Rate = int(rep.Facts), float64(rep.Facts)/took.Seconds()
	return r, nil
}

// sample fills a form with its sample.
func sample(code string) (*document.Doc, error) {
	set, err := forms.Load()
	if err != nil {
		return nil, err
	}
	form, err := set.Latest(code)
	if err != nil {
		return nil, err
	}
	raw, err := forms.Sample(code)
	if err != nil {
		return nil, err
	}
	var data map[string]any
	if err := json.Unmarshal(raw, &data); err != nil {
		return nil, err
	}
	return form.Fill(data)
}

// renders prints enforcement decisions on as many cores as there are; a piece is a paper, the rate counts pages.
func renders(ctx context.Context, b *Bench) (Result, error) {
	doc, err := sample("QDT-001")
	if err != nil {
		return Result{}, err
	}
	res, err := render.PDF(doc)
	if err != nil {
		return Result{}, err
	}
	r, err := b.each(ctx, "trang", 1, 0, func(context.Context, int, int) error {
		_, err := render.PDF(doc)
		return err
	})
	r.N, r.Rate = r.N*res.Pages, r.Rate*float64(res.Pages)
	return r, err
}

// signs puts a person's certified signature with time-stamp on a decision.
func signs(ctx context.Context, b *Bench) (Result, error) {
	h, err := b.temp(ctx)
	if err != nil {
		return Result{}, err
	}
	r, err := b.signIn(ctx, h)
	return r, errors.Join(err, h.Close())
}

func (b *Bench) signIn(ctx context.Context, h house) (Result, error) {
	doc, err := sample("QDT-001")
	if err != nil {
		return Result{}, err
	}
	res, err := render.PDF(doc)
	if err != nil {
		return Result{}, err
	}
	who, err := h.Store.Person(ctx, "daklak.thutruong")
	if err != nil {
		return Result{}, err
	}
	id, err := h.Press.Keys.Person(ctx, who.ID, b.PIN)
	if err != nil {
		return Result{}, err
	}
	v, err := h.Press.Keys.Validation(ctx, id)
	if err != nil {
		return Result{}, err
	}
	return b.each(ctx, "chữ ký", 1, 0, func(ctx context.Context, _, _ int) error {
		_, err := sign.Sign(ctx, res.Bytes, id, sign.Options{Field: "ky_nguoi", Certify: true, Time: b.Clock(), Name: who.Name, Validation: v, Stamper: h.Press.Keys.Stamper()})
		return err
	})
}

// extracts reads an invented judgment of a usual length.
func extracts(ctx context.Context, b *Bench) (Result, error) {
	return b.each(ctx, "bản án", 1, 0, func(_ context.Context, _, n int) error {
		_, err := extract.Read(judgment(n))
		return err
	})
}
