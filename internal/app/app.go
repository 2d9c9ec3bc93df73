package app

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"sync/atomic"
	"time"

	"thads/internal/blob"
	"thads/internal/calendar"
	"thads/internal/desk"
	"thads/internal/desk/issue"
	"thads/internal/follow"
	"thads/internal/rule"
	"thads/internal/sign"
	"thads/internal/store"
	"thads/law"
)

// App is the house, built.
type App struct {
	Config Config
	Store  *store.Store
	Blobs  blob.Store
	Keys   *sign.Store
	Desk   *desk.Desk
	Press  *issue.Press
	Site   issue.Site

	base *rule.Packs                // what the release ships
	law  atomic.Pointer[rule.Packs] // with what administrators changed in the calendar
}

// New opens everything; the database is brought up to date.
func New(ctx context.Context, c Config) (*App, error) {
	c, err := c.Check()
	if err != nil {
		return nil, err
	}
	if err := os.MkdirAll(filepath.Join(c.Data, "blobs"), 0o700); err != nil {
		return nil, fmt.Errorf("data folder: %w", err)
	}
	a := &App{Config: c, Site: issue.Site{Base: c.Base}}
	if a.base, err = rule.Load(law.Files); err != nil {
		return nil, fmt.Errorf("law packs: %w", err)
	}
	var opts []store.Option
	if c.NoSync {
		opts = append(opts, store.WithoutSync)
	}
	if a.Store, err = store.Open(ctx, c.DB, c.Log, opts...); err != nil {
		return nil, err
	}
	if _, err := a.Store.Migrate(ctx); err != nil {
		return nil, err
	}
	if a.Blobs, err = blob.NewDisk(filepath.Join(c.Data, "blobs")); err != nil {
		return nil, err
	}
	a.Keys = sign.Open(c.Data)
	if err := a.Keys.EnsureCA(c.Now()); err != nil {
		return nil, err
	}
	if err := a.ReloadLaw(ctx); err != nil {
		return nil, err
	}
	a.Desk = &desk.Desk{Store: a.Store, Law: a.law.Load, Now: c.Now, Log: c.Log}
	a.Desk.Follow = follow.All(a.Site)
	stamper, err := a.Keys.TSA(c.Now)
	if err != nil {
		return nil, err
	}
	a.Press = &issue.Press{Desk: a.Desk, Blobs: a.Blobs, Keys: keys{a.Keys, stamper, c.Now}}
	return a, nil
}

// Close lets go of the database.
func (a *App) Close() error { return a.Store.Close() }

// ReloadLaw reads what administrators changed in the calendar over what the release ships.
func (a *App) ReloadLaw(ctx context.Context) error {
	days, err := a.Store.CalendarDays(ctx)
	if err != nil {
		return err
	}
	var rows []calendar.Row
	for _, d := range days {
		if r, ok, err := rowOf(d); err != nil {
			return err
		} else if ok {
			rows = append(rows, r)
		}
	}
	a.law.Store(a.base.Overlay(rows...))
	return nil
}

// keys is the file keys of the development authority as the press wants them.
type keys struct {
	files   *sign.Store
	stamper sign.Timestamper
	now     func() time.Time
}

func (k keys) Person(_ context.Context, account, pin string) (sign.Identity, error) {
	return k.files.Unlock(account, pin)
}

func (k keys) Agency(_ context.Context, office, pin string) (sign.Identity, error) {
	return k.files.UnlockAgency(office, pin)
}

func (k keys) Stamper() sign.Timestamper { return k.stamper }

func (k keys) Validation(_ context.Context, _ sign.Identity) (*sign.Validation, error) {
	v, err := k.files.Validation(k.now())
	return &v, err
}

// rowOf turns a changed day into a row over the shipped calendar: switched on it rules, switched off an entry of the
// house's own is gone and a shipped one waits again.
func rowOf(d store.CalendarDay) (calendar.Row, bool, error) {
	day, err := calendar.ParseDate(d.Day)
	if err != nil {
		return calendar.Row{}, false, fmt.Errorf("calendar_day %s: %w", d.Day, err)
	}
	r := calendar.Row{Date: day, Kind: calendar.Kind(d.Kind), Name: d.Name, LegalRef: d.LegalRef, Confidence: "S"}
	if !d.Active {
		r.Status = calendar.Inactive
	}
	return r, true, nil
}
