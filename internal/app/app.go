package app

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"sync"
	"sync/atomic"

	"golang.org/x/time/rate"

	"thads/internal/blob"
	"thads/internal/desk"
	"thads/internal/desk/admin"
	"thads/internal/desk/file"
	"thads/internal/desk/issue"
	"thads/internal/exchange/copies"
	"thads/internal/follow"
	"thads/internal/lateness"
	"thads/internal/ocr"
	"thads/internal/people"
	"thads/internal/rule"
	"thads/internal/sign"
	"thads/internal/store"
	"thads/law"
	"thads/law/house"
)

// App is the house, built.
type App struct {
	Config Config
	Store  *store.Store
	Blobs  blob.Store
	disk   *blob.Disk // what Blobs is
	Keys   *sign.Store
	Desk   *desk.Desk
	Press  *issue.Press
	Binder *file.Binder
	Copies *copies.Carrier // of decisions, to banks and registries
	Site   issue.Site
	Policy lateness.Policy // who is warned when
	Model  lateness.Model  // the points of the risk of lateness

	base   *rule.Packs                // what the release ships
	sealed string                     // the day on which the days before it were sealed; of Step only
	router *people.Router             // courts to agencies
	law    atomic.Pointer[rule.Packs] // with what administrators changed in the calendar
}

// shipped is the law that the release carries, read once however many houses a process opens: it is never changed.
var shipped = sync.OnceValues(func() (*rule.Packs, error) { return rule.Load(law.Files) })

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
	if a.base, err = shipped(); err != nil {
		return nil, fmt.Errorf("law packs: %w", err)
	}
	if a.Policy, a.Model, err = lateness.Load(house.Files); err != nil {
		return nil, err
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
	if a.disk, err = blob.NewDisk(filepath.Join(c.Data, "blobs")); err != nil {
		return nil, err
	}
	a.Blobs = a.disk
	a.Keys = sign.Open(c.Data)
	if c.Light {
		a.Keys.Light()
	}
	if err := a.Keys.EnsureCA(c.Now()); err != nil {
		return nil, err
	}
	if a.router, err = newRouter(c.Places); err != nil {
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
	a.Press = &issue.Press{Desk: a.Desk, Blobs: a.Blobs, Keys: &keys{files: a.Keys, stamper: stamper, now: c.Now, wrong: map[string]*rate.Limiter{}}}
	a.Binder = &file.Binder{Desk: a.Desk, Blobs: a.Blobs, Reader: ocr.New(ocr.Limits{OCRPages: 500, Workers: max(1, runtime.GOMAXPROCS(0)/2)})} // leaves room for people
	a.Copies, err = newCopies(a)
	return a, err
}

// newRouter knows the offices a release ships, and old districts when a file of them was given.
func newRouter(path string) (*people.Router, error) {
	offices, err := people.Offices()
	if err != nil || path == "" {
		return people.NewRouter(offices, nil), err
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("places: %w", err)
	}
	defer f.Close() //nolint:errcheck // read only
	places, err := people.ParsePlaces(f)
	return people.NewRouter(offices, places), err
}

// Close lets go of the database.
func (a *App) Close() error { return a.Store.Close() }

// ReloadLaw reads what administrators changed in the calendar over what the release ships.
func (a *App) ReloadLaw(ctx context.Context) error {
	days, err := a.Store.CalendarDays(ctx)
	if err != nil {
		return err
	}
	rows, err := admin.Overlay(a.base.Calendar, days)
	if err != nil {
		return err
	}
	a.law.Store(a.base.Overlay(rows...))
	return nil
}
