package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"strings"
	"syscall"
	"time"

	"thads/internal/app"
	"thads/internal/bench"
	"thads/internal/calendar"
	"thads/internal/seed"
)

var benchCommand = command{"bench", "NAME|all [--cases N] [--users N] [--think 1s] [--seconds S] [--db DB --data DIR] [--json]",
	"measured work: rate, p50, p95, p99, machine", runBench}

func runBench(ctx context.Context, e env, args []string) (err error) {
	f := newFlags("bench")
	c := commonFlags(f)
	cases := f.Int("cases", 2000, "size of the nation made for the measures when no database is given")
	users := f.Int("users", 50, "how many people ask for pages at once")
	think := f.Duration("think", time.Second, "how long each of them looks at a page; 0s asks without a pause")
	seconds := f.Float64("seconds", 5, "how long each measure works, warm-up aside")
	rest, err := parse(e, f, args)
	if err != nil || len(rest) != 1 || *users < 1 || *seconds <= 0 || *cases < 100 {
		return errUsage
	}
	names := rest
	if rest[0] == "all" {
		names = bench.Names()
	}
	given := false
	for _, a := range args {
		given = given || strings.HasPrefix(strings.TrimLeft(a, "-"), "db")
	}
	dir, err := os.MkdirTemp("", "thads-bench")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	a, err := benchHouse(ctx, e, c, given, dir, *cases)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, a.Close()) }()
	b := &bench.Bench{House: a, Given: given, Password: app.DemoPassword, PIN: app.DemoPIN, Clock: time.Now, Spend: time.Duration(*seconds * float64(time.Second)), Users: *users, Think: *think, CPU: usedCPU,
		Seed: seedCases, Temp: func() (string, error) { return os.MkdirTemp(dir, "house") }, Machine: machine(), Commit: commit()}
	var out []bench.Result
	for _, name := range names {
		r, err := b.Run(ctx, name)
		if err != nil {
			return err
		}
		out = append(out, r)
		if !c.json {
			fmt.Fprintf(e.out, "%-9s %10.1f %s/giây   p50 %8.2f ms   p95 %8.2f ms   p99 %8.2f ms   CPU %7.2f ms   (%d lần)\n", r.Name, r.Rate, r.What, r.P50, r.P95, r.P99, r.CPU, r.N)
		}
	}
	switch {
	case c.json && rest[0] == "all":
		return printJSON(e, out)
	case c.json:
		return printJSON(e, out[0])
	}
	_, err = fmt.Fprintf(e.out, "%s; %s\n", b.Machine, b.Commit)
	return err
}

// benchHouse opens the given database, or makes a nation to measure with.
func benchHouse(ctx context.Context, e env, c *common, given bool, dir string, cases int) (*app.App, error) {
	if given {
		s, err := c.open(ctx, e) // it must stand already
		if err == nil {
			err = s.Close()
		}
		if err != nil {
			return nil, err
		}
		return app.New(ctx, app.Config{DB: c.db, Data: c.data})
	}
	c.db, c.data = "sqlite:"+filepath.Join(dir, "thads.db"), dir
	fmt.Fprintf(e.err, "dựng quốc gia giả lập %d việc để đo...\n", cases)
	day := calendar.DateOf(time.Now())
	a, err := openSeed(ctx, c, e, day)
	if err != nil {
		return nil, err
	}
	house, err := seedHouse(a, 1)
	if err == nil {
		_, err = seed.Run(ctx, house, seed.Options{Cases: cases, Seed: 1, AsOf: day, Papers: 20})
	}
	if err = errors.Join(err, a.Close()); err != nil {
		return nil, err
	}
	return app.New(ctx, app.Config{DB: c.db, Data: c.data})
}

// seedCases fills a house of a measure's own with cases that have run until the day before.
func seedCases(ctx context.Context, a *app.App, cases int, province int64) error {
	house, err := seedHouse(a, 1)
	if err == nil {
		_, err = seed.Run(ctx, house, seed.Options{Cases: cases, Seed: 1, AsOf: calendar.DateOf(a.Desk.Now()).AddDays(-1), Provinces: []int64{province}})
	}
	return err
}

// usedCPU is what this process has used so far.
func usedCPU() time.Duration {
	var u syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &u) != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// machine names the processor and how many cores work.
func machine() string {
	model := runtime.GOARCH
	if f, err := os.Open("/proc/cpuinfo"); err == nil {
		defer f.Close() //nolint:errcheck // read only
		for lines := bufio.NewScanner(f); lines.Scan(); {
			if _, name, ok := strings.Cut(lines.Text(), "model name\t: "); ok {
				model = name
				break
			}
		}
	}
	return fmt.Sprintf("%s, %d cores, %s", model, runtime.GOMAXPROCS(0), runtime.Version())
}

// commit is the version the program was built from, as the Go tool wrote it in.
func commit() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return ""
	}
	rev, dirty := "", ""
	for _, s := range info.Settings {
		switch s.Key {
		case "vcs.revision":
			rev = s.Value[:min(12, len(s.Value))]
		case "vcs.modified":
			if s.Value == "true" {
				dirty = "+"
			}
		}
	}
	return rev + dirty
}
