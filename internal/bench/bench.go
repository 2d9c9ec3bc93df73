// Package bench measures the house as it is: pages through the real handler, acts through the real desk, papers through
// the real press. Each measure warms up first, works for a bounded time, and says what a user would have waited. It never
// writes into the database it is given: what changes something is done in a house of its own.
package bench

import (
	"context"
	"fmt"
	"runtime"
	"slices"
	"sync"
	"time"

	"thads/internal/app"
	"thads/internal/errs"
)

// Result is one measure. Rate is per second of the wall clock; percentiles are of single pieces of work.
type Result struct {
	Name    string  `json:"name"`
	What    string  `json:"what"` // of what there are N
	N       int     `json:"n"`
	Rate    float64 `json:"rate"`
	P50     float64 `json:"p50_ms"`
	P95     float64 `json:"p95_ms"`
	P99     float64 `json:"p99_ms"`
	CPU     float64 `json:"cpu_ms"`             // of this process for one, whoever measures included
	Users   int     `json:"users,omitempty"`    // at once
	Think   float64 `json:"think_ms,omitempty"` // how long each of them looks at a page
	Acts    int     `json:"acts,omitempty"`     // done on the way
	Machine string  `json:"machine"`
	Commit  string  `json:"commit"`
}

// Bench is what is measured and with what.
type Bench struct {
	House    *app.App // with a nation in it
	Given    bool     // by who measures: what writes works on a copy of it, to show what size does
	Password string   // of the nation's officials
	PIN      string
	Clock    func() time.Time
	Spend    time.Duration // on each measure, warm-up aside
	Users    int           // at once, on pages
	Think    time.Duration // how long a user looks at a page before he asks for the next
	CPU      func() time.Duration
	Temp     func() (string, error)
	Seed     func(ctx context.Context, a *app.App, cases int, province int64) error // makes cases with whole histories
	Machine  string
	Commit   string
	Small    bool // tests: the big ones are small
}

// measure is a name and how it is taken.
type measure struct {
	name string
	run  func(context.Context, *Bench) (Result, error)
}

var measures = []measure{
	{"worklist", worklist}, {"casepage", casepage}, {"search", search}, {"worklist10k", worklist10k}, {"bigcase", bigcase}, {"story", story}, {"operations", operations}, {"due", due}, {"facts", facts}, {"verify", verify}, {"sweep", sweep},
	{"render", renders}, {"sign", signs}, {"extract", extracts},
}

// Names lists what can be measured.
func Names() []string {
	out := make([]string, len(measures))
	for i, m := range measures {
		out[i] = m.name
	}
	return out
}

var (
	errName   = errs.Define(errs.Invalid, "bench.name", "Không có phép đo %q; chọn một trong: %s, hoặc all.")
	errNation = errs.Define(errs.Invalid, "bench.nation", "Cơ sở dữ liệu chưa đủ người và việc để đo; hãy chạy thads seed trước.")
)

// Run takes one measure.
func (b *Bench) Run(ctx context.Context, name string) (Result, error) {
	for _, m := range measures {
		if m.name == name {
			r, err := m.run(ctx, b)
			r.Name, r.Machine, r.Commit = name, b.Machine, b.Commit
			if err != nil {
				err = fmt.Errorf("bench %s: %w", name, err)
			}
			return r, err
		}
	}
	return Result{}, errName.New(name, fmt.Sprint(Names()))
}

// times are how long pieces of work took.
type times struct {
	mu   sync.Mutex
	took []time.Duration
}

func (t *times) add(d time.Duration) {
	t.mu.Lock()
	t.took = append(t.took, d)
	t.mu.Unlock()
}

func (t *times) result(what string, over time.Duration) Result {
	slices.Sort(t.took)
	at := func(p float64) float64 {
		if len(t.took) == 0 {
			return 0
		}
		return float64(t.took[min(len(t.took)-1, int(p*float64(len(t.took))))].Microseconds()) / 1000
	}
	return Result{What: what, N: len(t.took), Rate: float64(len(t.took)) / over.Seconds(), P50: at(0.50), P95: at(0.95), P99: at(0.99)}
}

// each does a piece of work again and again, several at once: some to warm up, then for the time there is.
func (b *Bench) each(ctx context.Context, what string, workers int, think time.Duration, work func(ctx context.Context, worker, n int) error) (Result, error) {
	if _, err := b.loop(ctx, workers, b.Spend/5, 0, work); err != nil {
		return Result{}, err
	}
	runtime.GC()
	start, used := b.Clock(), b.CPU()
	t, err := b.loop(ctx, workers, b.Spend, think, work)
	r := t.result(what, b.Clock().Sub(start))
	if r.N > 0 {
		r.CPU = float64((b.CPU() - used).Microseconds()) / 1000 / float64(r.N)
	}
	if workers > 1 {
		r.Users, r.Think = workers, float64(think.Milliseconds())
	}
	return r, err
}

func (b *Bench) loop(ctx context.Context, workers int, spend, think time.Duration, work func(ctx context.Context, worker, n int) error) (*times, error) {
	t := &times{}
	var first error
	var once sync.Once
	var all sync.WaitGroup
	end := b.Clock().Add(spend)
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	for w := range workers {
		all.Go(func() {
			pause(ctx, think*time.Duration(w)/time.Duration(workers)) // they did not sit down together
			for n := 0; ctx.Err() == nil && (n == 0 || b.Clock().Before(end)); n++ {
				start := b.Clock()
				if err := work(ctx, w, n); err != nil {
					once.Do(func() { first = err })
					stop()
					return
				}
				t.add(b.Clock().Sub(start))
				pause(ctx, think)
			}
		})
	}
	all.Wait()
	return t, first
}

func pause(ctx context.Context, d time.Duration) {
	if d <= 0 {
		return
	}
	wake := time.NewTimer(d)
	defer wake.Stop()
	select {
	case <-wake.C:
	case <-ctx.Done():
	}
}
