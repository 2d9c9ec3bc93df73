package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"time"

	"thads/internal/app"
)

var serveCommand = command{
	name: "serve", args: "[--addr 127.0.0.1:8080] [--demo] [--today DATE] [--base URL] [--places FILE]",
	help: "the server: portals, jobs",
	run:  serve,
}

func serve(ctx context.Context, e env, args []string) error {
	f := newFlags("serve")
	c := commonFlags(f)
	cfg := app.Config{Log: slog.New(slog.NewTextHandler(e.err, nil))}
	f.StringVar(&cfg.Addr, "addr", "127.0.0.1:8080", "where to listen")
	f.BoolVar(&cfg.Demo, "demo", false, "load the demo nation and show its accounts")
	f.StringVar(&cfg.Today, "today", "", "live on another day: 2026-11-22")
	f.StringVar(&cfg.Base, "base", "", "address printed on papers; default http://ADDR")
	f.StringVar(&cfg.Places, "places", "", "file of old and new wards, to route by old districts")
	if rest, err := parse(e, f, args); err != nil || len(rest) > 0 {
		return errors.Join(errUsage, err)
	}
	cfg.DB, cfg.Data = c.db, c.data
	a, err := app.New(ctx, cfg)
	if err != nil {
		return err
	}
	defer a.Close() //nolint:errcheck // the process ends
	if cfg.Demo {
		if err := a.SeedDemo(ctx); err != nil {
			return err
		}
	}
	h, err := a.Handler()
	if err != nil {
		return err
	}
	l, err := net.Listen("tcp", cfg.Addr)
	if err != nil {
		return fmt.Errorf("listen on %s: %w", cfg.Addr, err)
	}
	srv := &http.Server{Handler: h, ReadHeaderTimeout: 10 * time.Second, ReadTimeout: 2 * time.Minute, WriteTimeout: 2 * time.Minute, IdleTimeout: 2 * time.Minute, MaxHeaderBytes: 64 << 10}
	go a.Work(ctx)
	fmt.Fprintf(e.out, "THADS: http://%s/  (cán bộ: http://%s/can-bo/)\n", l.Addr(), l.Addr())
	if cfg.Demo {
		fmt.Fprintf(e.out, "Tài khoản dùng thử (mật khẩu %s, PIN ký %s):\n", app.DemoPassword, app.DemoPIN)
		for _, d := range app.ShownAccounts() {
			fmt.Fprintf(e.out, "  %-22s %s, %s\n", d.Username, d.Role, d.Office)
		}
	}
	done := make(chan error, 1)
	go func() { done <- srv.Serve(l) }()
	select {
	case err := <-done:
		return err
	case <-ctx.Done():
		stop, cancel := context.WithTimeout(context.WithoutCancel(ctx), 20*time.Second)
		defer cancel()
		return srv.Shutdown(stop)
	}
}
