package bench

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"

	"thads/internal/app"
	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/desk/intake"
	"thads/internal/desk/issue"
	"thads/internal/document"
	"thads/internal/extract"
	"thads/internal/people"
)

// house is a house of the bench's own, with the demo's people and nothing else; its database waits for the disk.
type house struct{ *app.App }

func (b *Bench) temp(ctx context.Context) (house, error) {
	dir, err := b.Temp()
	if err != nil {
		return house{}, err
	}
	a, err := app.New(ctx, app.Config{Data: dir, Demo: true})
	if err != nil {
		return house{}, err
	}
	if err := a.SeedDemo(ctx); err != nil {
		return house{}, errors.Join(err, a.Close())
	}
	return house{a}, nil
}

// story takes a born-digital judgment from the file to the page a citizen looks up: read, received, confirmed, its
// decisions signed, numbered, sealed and issued. What people take to look and click is not in it.
func story(ctx context.Context, b *Bench) (Result, error) {
	h, err := b.temp(ctx)
	if err != nil {
		return Result{}, err
	}
	r, err := b.stories(ctx, h)
	return r, errors.Join(err, h.Close())
}

func (b *Bench) stories(ctx context.Context, h house) (Result, error) {
	site, err := h.Handler()
	if err != nil {
		return Result{}, err
	}
	cast := map[string]people.Who{}
	for _, name := range []string{"tiepnhan1", "thutruong", "vanthu"} {
		if cast[name], err = h.Store.Person(ctx, "daklak."+name); err != nil {
			return Result{}, err
		}
	}
	told := 0
	return b.each(ctx, "bản án", 1, 0, func(ctx context.Context, _, _ int) error {
		told++
		code, err := b.tell(ctx, h, cast, told)
		if err != nil {
			return err
		}
		w := httptest.NewRecorder()
		r := httptest.NewRequest(http.MethodGet, "/tra-cuu/"+code, nil).WithContext(ctx)
		r.RemoteAddr = fmt.Sprintf("10.%d.%d.%d:1", told>>16&255, told>>8&255, told&255) // citizens look up from many places
		if site.ServeHTTP(w, r); w.Code != http.StatusOK {
			return fmt.Errorf("the look-up page answers %d", w.Code)
		}
		return nil
	})
}

func (b *Bench) tell(ctx context.Context, h house, cast map[string]people.Who, n int) (code string, err error) {
	clerk, key := cast["tiepnhan1"], fmt.Sprint("story ", n)
	scanned, err := h.Scanner().Judgment(ctx, "ban-an.txt", []byte(judgment(n)))
	if err != nil {
		return "", err
	}
	in, err := scanned.Receive(clerk.Province, clerk.OfficeCode, "court")
	if err != nil {
		return "", err
	}
	got, err := desk.Do(ctx, h.Desk, clerk, key+" receive", intake.Receive, in)
	if err != nil {
		return "", err
	}
	var reading extract.Reading
	if err := json.Unmarshal([]byte(in.Reading), &reading); err != nil {
		return "", err
	}
	c := casefile.Propose(&reading)
	c.Effective = "2026-09-14"
	opened, err := desk.Do(ctx, h.Desk, clerk, key+" confirm", intake.Confirm, intake.ConfirmIn{Province: clerk.Province, ID: got.ID, Confirmed: c})
	if err != nil {
		return "", err
	}
	var refs []issue.Ref
	for _, id := range opened.Cases {
		papers, err := h.Store.For(cast["thutruong"]).PapersOf(ctx, clerk.Province, "case", id)
		if err != nil {
			return "", err
		}
		for _, p := range papers {
			if p.State != document.Submitted {
				return "", fmt.Errorf("the decision %s waits as %s", p.FormCode, p.State)
			}
			refs = append(refs, issue.Ref{Province: p.Province, ID: p.ID})
			code = p.PublicCode
		}
	}
	if len(refs) == 0 {
		return "", fmt.Errorf("no decision was drafted from %s", reading.JudgmentNumber)
	}
	if err := whole(h.Press.SignAll(ctx, cast["thutruong"], "Trưởng", b.PIN, refs, key+" sign")); err != nil {
		return "", err
	}
	return code, whole(h.Press.SealAll(ctx, cast["vanthu"], b.PIN, refs, key+" seal"))
}

// whole is the first error of a batch.
func whole(list []issue.Result, err error) error {
	for _, r := range list {
		err = errors.Join(err, r.Err)
	}
	return err
}
