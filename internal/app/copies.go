package app

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"time"

	"thads/internal/desk"
	"thads/internal/desk/notice"
	"thads/internal/errs"
	"thads/internal/exchange/copies"
)

// secrets are those shared with partners.
func (a *App) secrets() secrets { return secrets{filepath.Join(a.Config.Data, "partners")} }

// newCopies builds the carrier of copies to electronic doors.
func newCopies(a *App) (*copies.Carrier, error) {
	var roots []byte
	if a.Config.PartnerCA != "" {
		var err error
		if roots, err = os.ReadFile(a.Config.PartnerCA); err != nil {
			return nil, fmt.Errorf("partners' authorities: %w", err)
		}
	}
	client, err := copies.NewHTTP(roots)
	if err != nil {
		return nil, err
	}
	return &copies.Carrier{Desk: a.Desk, Blobs: a.Blobs, Client: &copies.Client{HTTP: client}, Secret: a.secrets().Of, Log: a.Config.Log}, nil
}

// carryCopies knocks at electronic doors beside the other background work, each door on its own: a slow bank must not hold
// up anything else.
func (a *App) carryCopies(ctx context.Context) {
	var knocks sync.WaitGroup
	defer knocks.Wait()
	say := func(err error) {
		if err != nil && ctx.Err() == nil {
			a.Config.Log.Error("carrying copies", "err", err)
		}
	}
	for ctx.Err() == nil {
		wait, err := a.Copies.Start(ctx)
		say(err)
		knocks.Go(func() { say(wait()) })
		select {
		case <-ctx.Done():
		case <-time.After(2 * time.Second):
		}
	}
}

// DemoPartner is the name of the demo's trial bank, as an act must name it.
const DemoPartner = "Ngân hàng giả lập (chạy thử)"

// DemoSecret is what the demo's trial bank and the house know each other by; a real partner's is set by two administrators.
const DemoSecret = "demo-thads-2026-may-chu-gia-lap"

// OpenDemoPartner enters the trial bank of a demonstration, with its secret, as Đắk Lắk's two administrators would. What
// stands already is left as it is.
func (a *App) OpenDemoPartner(ctx context.Context, address string) error {
	first, err := a.Store.Person(ctx, "daklak.quantri1")
	if err != nil {
		return err
	}
	second, err := a.Store.Person(ctx, "daklak.quantri2")
	if err != nil {
		return err
	}
	p, err := desk.Do(ctx, a.Desk, first, "demo-partner "+address, notice.Partner, notice.PartnerIn{Stage: notice.Propose, Province: first.Province, Name: DemoPartner,
		Aliases: "Ngân hàng giả lập", Address: "Máy chủ giả lập, không có địa chỉ thật", URL: address, LegalRef: "Chạy thử, không có văn bản"})
	if errs.KindOf(err) == errs.Conflict {
		return nil
	}
	if err != nil {
		return err
	}
	if _, err = desk.Do(ctx, a.Desk, second, "demo-partner-approve "+address, notice.Partner, notice.PartnerIn{Stage: notice.Approve, ID: p.ID}); err != nil {
		return err
	}
	const version = "demo"
	if _, err := a.secrets().Keep(p.ID, version, DemoSecret); err != nil {
		return err
	}
	if _, err := desk.Do(ctx, a.Desk, first, "demo-secret "+address, notice.Secret, notice.SecretIn{Stage: notice.Propose, ID: p.ID, Next: version}); err != nil {
		return err
	}
	_, err = desk.Do(ctx, a.Desk, second, "demo-secret-approve "+address, notice.Secret, notice.SecretIn{Stage: notice.Approve, ID: p.ID})
	return err
}
