package main

import (
	"context"
	"errors"
	"fmt"
	"runtime/debug"
	"syscall"
	"time"

	"thads/internal/app"
	"thads/internal/calendar"
	"thads/internal/follow"
	"thads/internal/seed"
	"thads/internal/web/session"
)

var seedCommand = command{"seed", "--cases N --seed S --as-of DATE [--papers N] [--db DB] [--data DIR] [--json]",
	"a synthetic nation: the same rows for the same arguments", runSeed}

func runSeed(ctx context.Context, e env, args []string) (err error) {
	f := newFlags("seed")
	c := commonFlags(f)
	cases := f.Int("cases", 0, "how many cases")
	number := f.Uint64("seed", 1, "which nation")
	asOf := f.String("as-of", "", "its last day, 2026-11-22")
	papers := f.Int("papers", -1, "how many of the newest cases carry papers of their own; 20 unless told")
	rest, err := parse(e, f, args)
	day, dayErr := calendar.ParseDate(*asOf)
	if err != nil || len(rest) > 0 || *cases < 1 || dayErr != nil {
		return errUsage
	}
	if *papers < 0 {
		*papers = min(20, *cases)
	}
	memoryForTime()
	began := time.Now()
	a, err := openSeed(ctx, c, e, day)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, a.Close()) }()
	house, err := seedHouse(a, *number)
	if err != nil {
		return err
	}
	out, err := seed.Run(ctx, house, seed.Options{Cases: *cases, Seed: *number, AsOf: day, Papers: *papers, Progress: func(acts int64) {
		fmt.Fprintf(e.err, "\r%d việc hệ thống đã làm, %.0f/giây", acts, float64(acts)/time.Since(began).Seconds())
	}})
	fmt.Fprintln(e.err)
	if err != nil {
		return err
	}
	out.Seconds = time.Since(began).Seconds()
	if c.json {
		return printJSON(e, out)
	}
	_, err = fmt.Fprintf(e.out, "Đã dựng quốc gia giả lập trong %.0f giây: %d tài khoản, %d bản án, %d yêu cầu, %d việc, %d văn bản phát hành (%d văn bản riêng, còn lại dùng %d bản mẫu).\nMọi tài khoản dùng mật khẩu %s và mã PIN %s.\n",
		out.Seconds, out.Accounts, out.Judgments, out.Requests, out.Cases, out.Papers, out.OwnPapers, out.Specimens, app.DemoPassword, app.DemoPIN)
	return err
}

// memoryForTime lets a short run that makes much garbage use memory, as far as two thirds of the machine go.
func memoryForTime() {
	debug.SetGCPercent(800)
	debug.SetMemoryLimit(max(1<<30, memory()/3*2))
}

// memory is the machine's in bytes, 0 when it can't be told.
func memory() int64 {
	var i syscall.Sysinfo_t
	if syscall.Sysinfo(&i) != nil {
		return 0
	}
	return int64(i.Totalram) * int64(i.Unit) //nolint:gosec // no machine has more than an int64 of bytes
}

// openSeed opens the house on the nation's last day. It does not wait for the disk at every act: a nation that a power cut
// leaves unfinished is made again.
func openSeed(ctx context.Context, c *common, e env, day calendar.Date) (*app.App, error) {
	evening := day.Start().Add(18 * time.Hour)
	return app.New(ctx, app.Config{DB: c.db, Data: c.data, Log: logger(e), Now: func() time.Time { return evening }, NoSync: true, Light: true})
}

// seedHouse is what the nation is made in, with the demo's people, password and PIN.
func seedHouse(a *app.App, number uint64) (seed.House, error) {
	hash, err := session.HashFrom(seed.Salts(number), app.DemoPassword)
	if err != nil {
		return seed.House{}, err
	}
	h := seed.House{Store: a.Store, Law: a.Desk.Law, Follow: follow.All(a.Site), Blobs: a.Blobs, Keys: a.Keys, Data: a.Config.Data, PassHash: hash, PIN: app.DemoPIN}
	for _, p := range app.DemoPeople() {
		h.People = append(h.People, seed.Person(p))
	}
	return h, nil
}
