package bench

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"

	"thads/internal/app"
	"thads/internal/casefile"
	"thads/internal/people"
	"thads/internal/store"
	"thads/internal/web/session"
)

// user is an official at a browser: his session, and the cases he can see.
type user struct {
	who    people.Who
	cookie *http.Cookie
	cases  []casefile.Case
}

// site is the whole product on a loopback port with its users logged in.
type site struct {
	base   string
	server *http.Server
	client *http.Client
	users  []user
}

// serve opens a house on a loopback port.
func (b *Bench) serve(ctx context.Context, a *app.App) (*site, error) {
	h, err := a.Handler()
	if err != nil {
		return nil, err
	}
	l, err := (&net.ListenConfig{}).Listen(ctx, "tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	s := &site{base: "http://" + l.Addr().String(), server: &http.Server{Handler: h, ReadHeaderTimeout: 10 * time.Second},
		client: &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: b.Users, DisableCompression: true},
			CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}}
	go s.server.Serve(l) //nolint:errcheck // ends with close
	return s, nil
}

func (b *Bench) open(ctx context.Context) (*site, error) {
	s, err := b.serve(ctx, b.House)
	if err != nil {
		return nil, err
	}
	who, err := b.people(ctx)
	for _, u := range who {
		if err == nil {
			u.cookie, err = s.logIn(ctx, u.who.Name, b.Password) // the name is still the user name here
			s.users = append(s.users, u)
		}
	}
	if err != nil {
		return nil, errors.Join(err, s.close())
	}
	return s, nil
}

func (s *site) close() error {
	s.client.CloseIdleConnections()
	return s.server.Close()
}

// people picks officials with cases, from all provinces in turn, as many as there are users.
func (b *Bench) people(ctx context.Context) ([]user, error) {
	all, err := b.House.Store.For(people.OperatorWho).Colleagues(ctx)
	if err != nil {
		return nil, err
	}
	roles := []people.Role{people.Officer, people.RoomHead, people.Officer, people.Clerk, people.Head}
	byRole := map[people.Role][]people.Account{}
	for _, a := range all {
		if slices.Contains(roles, a.Role) && a.Province != 0 && !a.Disabled && a.PassHash != "" {
			byRole[a.Role] = append(byRole[a.Role], a)
		}
	}
	var out []user
	for i := 0; len(out) < b.Users; i++ {
		r := roles[i%len(roles)]
		list := byRole[r]
		if i/len(roles) >= len(list) {
			if i > len(all)*len(roles) {
				return nil, errNation.New()
			}
			continue
		}
		a := list[(i/len(roles)*17)%len(list)] // spread over the country
		who, err := b.House.Store.Person(ctx, a.Username)
		if err != nil {
			return nil, err
		}
		cases, err := b.House.Store.For(who).Cases(ctx, store.CaseFilter{Limit: 40})
		if err != nil {
			return nil, err
		}
		if len(cases) > 0 {
			who.Name = a.Username
			out = append(out, user{who: who, cases: cases})
		}
	}
	return out, nil
}

func (s *site) logIn(ctx context.Context, username, password string) (*http.Cookie, error) {
	form := url.Values{session.FieldUsername: {username}, session.FieldPassword: {password}}
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, s.base+session.LogInPath, strings.NewReader(form.Encode()))
	if err != nil {
		return nil, err
	}
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	res, err := s.client.Do(r)
	if err != nil {
		return nil, err
	}
	defer res.Body.Close() //nolint:errcheck // read
	for _, c := range res.Cookies() {
		if c.Value != "" {
			return c, nil
		}
	}
	return nil, fmt.Errorf("log-in of %s answers %s", username, res.Status)
}

func (s *site) get(ctx context.Context, u user, path string) error {
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, s.base+path, nil)
	if err != nil {
		return err
	}
	r.AddCookie(u.cookie)
	r.Header.Set("Accept-Encoding", "gzip")
	res, err := s.client.Do(r)
	if err != nil {
		return err
	}
	defer res.Body.Close() //nolint:errcheck // read
	if _, err := io.Copy(io.Discard, res.Body); err != nil {
		return err
	}
	if res.StatusCode != http.StatusOK {
		return fmt.Errorf("%s answers %s", path, res.Status)
	}
	return nil
}

// pages measures one page with all users at work, each looking a while at a page before he asks for the next.
func (b *Bench) pages(ctx context.Context, path func(u user, n int) string) (Result, error) {
	s, err := b.open(ctx)
	if err != nil {
		return Result{}, err
	}
	r, err := b.each(ctx, "trang", b.Users, b.Think, func(ctx context.Context, w, n int) error { return s.get(ctx, s.users[w], path(s.users[w], n)) })
	return r, errors.Join(err, s.close())
}

func worklist(ctx context.Context, b *Bench) (Result, error) {
	return b.pages(ctx, func(_ user, n int) string { return []string{"/can-bo/", "/can-bo/", "/can-bo/?loc=qua-han"}[n%3] })
}

func casepage(ctx context.Context, b *Bench) (Result, error) {
	return b.pages(ctx, func(u user, n int) string {
		c := u.cases[n%len(u.cases)]
		return fmt.Sprintf("/can-bo/ho-so/%d/%s", c.Province, c.ID)
	})
}

// search looks for people by the first words of their names, as officials type them.
func search(ctx context.Context, b *Bench) (Result, error) {
	return b.pages(ctx, func(u user, n int) string {
		words := strings.Fields(u.cases[n%len(u.cases)].Title)
		return "/can-bo/tim?" + url.Values{"q": {strings.Join(words[:min(2+n%2, len(words))], " ")}}.Encode()
	})
}
