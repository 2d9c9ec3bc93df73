package app

import (
	"context"
	"fmt"
	"net/http"
	"path/filepath"
	"strings"
	"time"

	"thads/internal/blob"
	"thads/internal/desk/intake"
	"thads/internal/errs"
	"thads/internal/exchange/copies"
	"thads/internal/ocr"
	"thads/internal/people"
	"thads/internal/sign"
	"thads/internal/web"
	"thads/internal/web/assets"
	"thads/internal/web/citizen"
	"thads/internal/web/session"
	"thads/internal/web/staff"
)

// Scanner reads files for intake: text out of any kind of file, and the route of a court.
func (a *App) Scanner() intake.Scanner {
	reader := ocr.New(ocr.Limits{})
	return intake.Scanner{Blobs: a.Blobs,
		Text: func(ctx context.Context, name string, data []byte) (string, error) {
			t, err := reader.Read(ctx, data, name)
			return t.String(), err
		},
		Route: func(_ context.Context, court string) (people.Proposal, error) { return a.router.Route(court), nil },
	}
}

// Handler is the whole site.
func (a *App) Handler() (http.Handler, error) {
	m := newMetrics()
	edge := web.Edge{Log: a.Config.Log, Now: a.Config.Now, Observe: m.answered}
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", m.handler(edge))
	mux.Handle("GET /a/", assets.Handler())
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) { fmt.Fprintln(w, "ok") })
	mux.HandleFunc("GET /readyz", a.ready)
	roots, err := a.Keys.Roots()
	if err != nil {
		return nil, err
	}
	judge := sign.NewJudge(roots)
	public := &citizen.Portal{Edge: edge, Store: a.Store, Now: a.Config.Now,
		Limit: &web.Limiter{Every: 2 * time.Second, Burst: 30, Now: a.Config.Now},
		Verify: func(data []byte) (signers []citizen.Signer, problems []string) {
			rep, err := judge.Verify(data, sign.VerifyOptions{Now: a.Config.Now(), RequireSeal: true})
			if e := errs.As(err); e != nil {
				return nil, []string{e.Text()}
			}
			for _, s := range rep.Signatures {
				signers = append(signers, citizen.Signer{Name: s.Signer, When: s.Time, Valid: s.Valid && s.Trusted})
			}
			return signers, rep.Problems
		}}
	public.Routes(mux)
	officials := &staff.Portal{Edge: edge, Desk: a.Desk, Store: a.Store, Blobs: a.Blobs, Press: a.Press, Scanner: a.Scanner(), Binder: a.Binder,
		Sessions: session.New(a.Desk, edge.Fail), DemoDay: a.Config.Demo, Policy: a.Policy, Model: a.Model,
		Secrets:  a.secrets(),
		Reload:   func(r *http.Request) error { return a.ReloadLaw(r.Context()) },
		IssueKey: func(account, name, pin string) error { return a.Keys.IssuePerson(account, name, pin, a.Config.Now()) }}
	if a.Config.Demo {
		officials.Demo = ShownAccounts()
	}
	officials.Routes(mux)
	mux.Handle("POST "+copies.AnswerPath, &copies.Door{Desk: a.Desk, Blobs: a.Blobs, Secret: a.secrets().Of, Log: a.Config.Log})
	mux.HandleFunc("/", edge.NoPage)
	return edge.Wrap(mux)
}

// ready says whether the house can work: the database answers, files can be kept, and neither's disk is full. What is
// missing is logged; who asks learns which part it is.
func (a *App) ready(w http.ResponseWriter, r *http.Request) {
	for _, part := range []struct {
		name string
		try  func() error
	}{
		{"database", func() error { return a.Store.Ping(r.Context()) }},
		{"database disk", func() error {
			if path, ok := strings.CutPrefix(a.Config.DB, "sqlite:"); ok {
				return blob.Room(filepath.Dir(path), blob.Reserve)
			}
			return nil // another machine's
		}},
		{"files", a.disk.Ready},
	} {
		if err := part.try(); err != nil {
			a.Config.Log.Error("not ready", "part", part.name, "err", err)
			http.Error(w, "not ready: "+part.name, http.StatusServiceUnavailable)
			return
		}
	}
	fmt.Fprintln(w, "ready")
}
