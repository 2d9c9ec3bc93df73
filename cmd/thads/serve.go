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
	"thads/internal/exchange/copies"
	"thads/internal/exchange/copies/fake"
	"thads/internal/web/assets"
)

var serveCommand = command{
	name: "serve", args: "[--addr 127.0.0.1:8080] [--demo] [--today DATE] [--base URL] [--places FILE] [--partner-ca FILE] [--fake-partner ADDR]",
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
	f.StringVar(&cfg.PartnerCA, "partner-ca", "", "PEM file of authorities that vouch for partners' servers, besides the machine's own")
	fakeAt := f.String("fake-partner", "", "with --demo: where a trial bank listens that carries nothing out, 127.0.0.1:8081")
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
	if *fakeAt != "" && cfg.Demo {
		if err := serveFake(ctx, e, a, *fakeAt, cfg.Addr); err != nil {
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
	if !assets.Built() {
		fmt.Fprintln(e.out, "Chương trình này được dựng thiếu tệp giao diện, trang hiện ra không có kiểu chữ, màu và nút bấm; hãy dựng lại bằng make build.")
	}
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

// serveFake runs the demonstration's trial bank until the house stops, and enters it as a partner.
func serveFake(ctx context.Context, e env, a *app.App, addr, house string) error {
	l, err := net.Listen("tcp", addr)
	if err != nil {
		return fmt.Errorf("listen on %s: %w", addr, err)
	}
	bank := fake.New(app.DemoPartner, a.Config.Now)
	bank.House, bank.Secret = "http://"+house+copies.AnswerPath, app.DemoSecret
	srv := &http.Server{Handler: bank.Handler(), ReadHeaderTimeout: 10 * time.Second, ReadTimeout: time.Minute, MaxHeaderBytes: 64 << 10}
	go func() {
		if err := srv.Serve(l); !errors.Is(err, http.ErrServerClosed) {
			a.Config.Log.Error("trial bank", "err", err)
		}
	}()
	go func() {
		<-ctx.Done()
		srv.Close() //nolint:errcheck // the process ends
	}()
	fmt.Fprintf(e.out, "Ngân hàng GIẢ LẬP để chạy thử, không phải ngân hàng thật: http://%s/\n", l.Addr())
	return a.OpenDemoPartner(ctx, "http://"+l.Addr().String()+"/nhan")
}
