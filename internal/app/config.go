// Package app builds the whole product from one Config: store, law, desks, keys, portals. Only app owns a clock.
package app

import (
	"log/slog"
	"time"

	"thads/internal/calendar"
	"thads/internal/errs"
)

// Config is everything that can be set. Its zero value, after Check, is a usable embedded installation.
type Config struct {
	Addr  string // where to listen; default 127.0.0.1:8080
	DB    string // sqlite:PATH or postgres://...; default sqlite:DATA/thads.db
	Data  string // folder of files and keys; default data
	Base  string // how the public reaches the site, printed on papers; default http://ADDR
	Demo  bool   // load the demo nation and show its accounts on the log-in page
	Today string // live on another day, for demonstrations and tests: 2026-11-22
	// PartnerCA is an optional PEM file of authorities that vouch for partners' servers, besides the machine's own.
	PartnerCA string
	Places    string       // optional file of old and new wards, to route by old districts
	Log       *slog.Logger // default: discards
	Now       func() time.Time
	NoSync    bool // tests: SQLite without fsync
	Light     bool // tests and made-up nations: PINs of new keys are cheap to try
}

var errToday = errs.Define(errs.Invalid, "app.today", "Ngày trong --today phải có dạng 2026-11-22.")

// Check fills in defaults and refuses what can't work.
func (c Config) Check() (Config, error) {
	if c.Addr == "" {
		c.Addr = "127.0.0.1:8080"
	}
	if c.Data == "" {
		c.Data = "data"
	}
	if c.DB == "" {
		c.DB = "sqlite:" + c.Data + "/thads.db"
	}
	if c.Base == "" {
		c.Base = "http://" + c.Addr
	}
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	if c.Now == nil {
		c.Now = time.Now
	}
	if c.Today != "" {
		day, err := calendar.ParseDate(c.Today)
		if err != nil {
			return c, errToday.New()
		}
		real, start := c.Now, c.Now()
		shift := day.Start().Sub(calendar.DateOf(start).Start())
		c.Now = func() time.Time { return real().Add(shift) }
	}
	return c, nil
}
