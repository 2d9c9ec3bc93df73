package web

import (
	"net"
	"net/http"
	"net/netip"
	"sync"
	"time"

	"golang.org/x/time/rate"

	"thads/internal/errs"
)

var errFast = errs.Define(errs.TooMany, "web.too_fast", "Quý vị tra cứu quá nhanh; hãy chờ một phút rồi thử lại.")

// Limiter lets each block of addresses do something so often. It forgets addresses that are not seen for a while and
// never holds more than a bounded number of them.
type Limiter struct {
	Every time.Duration
	Burst int
	Now   func() time.Time

	mu       sync.Mutex
	new, old map[string]*rate.Limiter
}

const mostBlocks = 50_000 // per generation

// Take allows one more or refuses.
func (l *Limiter) Take(r *http.Request) error {
	key := Block(r)
	l.mu.Lock()
	defer l.mu.Unlock()
	if len(l.new) >= mostBlocks || l.new == nil {
		l.old, l.new = l.new, map[string]*rate.Limiter{}
	}
	lim := l.new[key]
	if lim == nil {
		if lim = l.old[key]; lim == nil {
			lim = rate.NewLimiter(rate.Every(l.Every), l.Burst)
		}
		l.new[key] = lim
	}
	if !lim.AllowN(l.Now(), 1) {
		return errFast.New()
	}
	return nil
}

// Block is the neighbourhood a request comes from: its IPv4 address, or the /64 of its IPv6 one.
func Block(r *http.Request) string {
	host, _, err := net.SplitHostPort(r.RemoteAddr)
	if err != nil {
		return r.RemoteAddr
	}
	a, err := netip.ParseAddr(host)
	if err != nil || a.Is4() {
		return host
	}
	p, err := a.Prefix(64)
	if err != nil {
		return host
	}
	return p.String()
}
