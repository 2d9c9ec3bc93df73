package session

import (
	"container/list"
	"math"
	"sync"
	"time"

	"golang.org/x/time/rate"

	"thads/internal/errs"
)

var errTooMany = errs.Define(errs.TooMany, "session.too_many", "Đã nhập sai nhiều lần; hãy thử lại sau %d giây.")

// A person may be wrong userBurst times in a row, then once every userEvery; an address addrBurst times, then once every
// addrEvery. Nothing locks for good. Whoever logged in from an address has a bucket of his own there, so that guessing at his
// name from elsewhere does not keep him out.
const (
	userBurst = 8
	userEvery = 15 * time.Second
	addrBurst = 100
	addrEvery = time.Second
	remember  = 100_000 // names and addresses; pushing one out costs that many hashes
)

type throttle struct {
	mu    sync.Mutex
	users *lru[*rate.Limiter]
	addrs *lru[*rate.Limiter]
	known *lru[struct{}] // name and address of those who logged in
}

func newThrottle() *throttle {
	return &throttle{users: newLRU[*rate.Limiter](remember), addrs: newLRU[*rate.Limiter](remember), known: newLRU[struct{}](remember)}
}

func (t *throttle) key(username, addr string) string {
	if _, ok := t.known.get(username + "\x00" + addr); ok {
		return username + "\x00" + addr
	}
	return username
}

// take allows one try or says how long to wait. The try counts against the name at once, so that tries at the same moment
// can't slip through; against the address only when it fails, since a whole office logs in from one.
func (t *throttle) take(now time.Time, username, addr string) error {
	t.mu.Lock()
	defer t.mu.Unlock()
	a := t.addrs.getOr(addr, func() *rate.Limiter { return rate.NewLimiter(rate.Every(addrEvery), addrBurst) })
	if tokens := a.TokensAt(now); tokens < 1 {
		return errTooMany.New(seconds(time.Duration((1 - tokens) * float64(addrEvery))))
	}
	u := t.users.getOr(t.key(username, addr), func() *rate.Limiter { return rate.NewLimiter(rate.Every(userEvery), userBurst) })
	if u.AllowN(now, 1) {
		return nil
	}
	return errTooMany.New(seconds(time.Duration((1 - u.TokensAt(now)) * float64(userEvery))))
}

// failed counts a wrong try against its address.
func (t *throttle) failed(now time.Time, addr string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.addrs.getOr(addr, func() *rate.Limiter { return rate.NewLimiter(rate.Every(addrEvery), addrBurst) }).AllowN(now, 1)
}

// passed forgets the wrong tries of who has logged in, and remembers where.
func (t *throttle) passed(username, addr string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.users.drop(t.key(username, addr))
	t.known.put(username+"\x00"+addr, struct{}{})
}

func seconds(d time.Duration) int { return max(1, int(math.Ceil(d.Seconds()))) }

// lru keeps the values last used.
type lru[V any] struct {
	most int
	at   map[string]*list.Element
	all  *list.List // of entry[V], last used first
}

type entry[V any] struct {
	key string
	v   V
}

func newLRU[V any](most int) *lru[V] {
	return &lru[V]{most, map[string]*list.Element{}, list.New()}
}

func (l *lru[V]) get(key string) (V, bool) {
	e, ok := l.at[key]
	if !ok {
		var zero V
		return zero, false
	}
	l.all.MoveToFront(e)
	return e.Value.(entry[V]).v, true
}

func (l *lru[V]) put(key string, v V) {
	l.drop(key)
	l.at[key] = l.all.PushFront(entry[V]{key, v})
	if last := l.all.Back(); len(l.at) > l.most {
		l.drop(last.Value.(entry[V]).key)
	}
}

func (l *lru[V]) getOr(key string, fresh func() V) V {
	v, ok := l.get(key)
	if !ok {
		v = fresh()
		l.put(key, v)
	}
	return v
}

func (l *lru[V]) drop(key string) {
	if e, ok := l.at[key]; ok {
		l.all.Remove(e)
		delete(l.at, key)
	}
}
