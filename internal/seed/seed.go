// Package seed makes a synthetic nation: officials in every office, and cases with whole histories from receipt to their
// end or to wherever they stand, spread over the two years before a day. Everything goes through the acts of the house, on a clock and a source of chance
// of its own, so that the same arguments give the same rows on either database. Names, courts, numbers and amounts are
// invented here; nothing is taken from real files.
package seed

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"golang.org/x/sync/errgroup"

	"thads/internal/blob"
	"thads/internal/calendar"
	"thads/internal/desk"
	"thads/internal/desk/admin"
	"thads/internal/errs"
	"thads/internal/people"
	"thads/internal/rule"
	"thads/internal/sign"
	"thads/internal/store"
)

// House is what the nation is made in: a fresh, migrated database and the house's own parts.
type House struct {
	Store  *store.Store
	Law    func() *rule.Packs
	Follow func(*desk.Tx, desk.Event) error
	Blobs  blob.Store
	Keys   *sign.Store // with its authority made
	Data   string      // folder; specimens are remembered in it, so that a second nation costs and looks the same

	People   []Person // named officials; the seats they leave are filled with invented ones
	PassHash string   // of everybody's password
	PIN      string   // of everybody's signing key
}

// Person is an official. Power is how the head lets him sign: "", "KT.", "TL.".
type Person struct {
	Username, Name string
	Role           people.Role
	Office         string
	Power          string
}

// Options say which nation.
type Options struct {
	Cases     int
	Seed      uint64
	AsOf      calendar.Date
	Papers    int              // how many of the newest cases carry papers of their own; the others carry specimens
	Provinces []int64          // only these; none: all 34
	Progress  func(done int64) // called now and then with the number of acts done
}

// Result counts what was made.
type Result struct {
	Accounts   int     `json:"accounts"`
	Judgments  int     `json:"judgments"`
	Cases      int     `json:"cases"`
	Requests   int     `json:"requests"`
	Papers     int     `json:"papers"`     // issued
	OwnPapers  int     `json:"own_papers"` // of them, rendered and signed for their case alone
	Specimens  int     `json:"specimens"`  // different files that the others share
	Incomplete int     `json:"incomplete"` // papers that a person would have to complete first
	Acts       int64   `json:"acts"`       // of the house, accounts included
	Seconds    float64 `json:"seconds"`    // set by who owns a clock
}

var (
	errCases = errs.Define(errs.Invalid, "seed.cases", "Số việc phải từ 1 đến 2.000.000, số văn bản thật không lớn hơn số việc; hãy sửa --cases, --papers.")
	errTaken = errs.Define(errs.Conflict, "seed.not_empty", "Cơ sở dữ liệu đã có việc thi hành án; hãy nạp dữ liệu giả lập vào một cơ sở dữ liệu mới.")
)

// Run makes the nation. What it made stays when it fails; start again with a new database.
func Run(ctx context.Context, h House, o Options) (out Result, err error) {
	house := h.Store
	err = house.Fill(ctx, func(s *store.Store) error {
		h.Store = s
		out, err = run(ctx, h, o)
		return err
	})
	return out, err
}

func run(ctx context.Context, h House, o Options) (Result, error) {
	if o.Cases < 1 || o.Cases > 2_000_000 || o.Papers < 0 || o.Papers > o.Cases {
		return Result{}, errCases.New()
	}
	if n, err := h.Store.For(people.OperatorWho).CountCases(ctx, store.CaseFilter{}, 1); err != nil || n > 0 {
		return Result{}, cmp.Or(err, error(errTaken.New()))
	}
	b, err := newBank(h, o.AsOf.Start().Add(18*time.Hour))
	if err != nil {
		return Result{}, err
	}
	n := nation{House: h, Options: o, bank: b, end: o.AsOf.Start().Add(18 * time.Hour)}
	n.files.SetLimit(16)
	if err := n.plan(ctx); err != nil {
		return Result{}, err
	}
	all, ctx := errgroup.WithContext(ctx)
	all.SetLimit(atOnce)
	largest := slices.SortedStableFunc(slices.Values(n.runners), func(a, b *runner) int { return cmp.Compare(len(b.files), len(a.files)) })
	for _, r := range largest { // first, so that no core waits for it at the end
		all.Go(func() error {
			err := n.Store.Part(func(s *store.Store) error {
				r.store, r.desk.Store = s, s
				defer r.forget()
				return r.run(ctx)
			})
			if err != nil {
				return fmt.Errorf("province %02d: %w", r.province, err)
			}
			return nil
		})
	}
	err = errors.Join(all.Wait(), n.files.Wait(), b.save())
	return n.result(), err
}

// atOnce is how many provinces live at one time: enough to keep every core busy, few enough to be remembered whole.
var atOnce = runtime.GOMAXPROCS(0) + 1

// nation is one run.
type nation struct {
	House
	Options
	bank    *bank
	end     time.Time // nothing happens later
	runners []*runner
	files   errgroup.Group // judgments' texts on their way to the disk
	acts    atomic.Int64
	told    sync.Mutex
}

// keep puts a judgment's text among the files and answers its hash at once: each file waits for the disk, acts go on
// beside it. Run ends when all files stand; that the provinces are through, which ends their context, stops no file.
func (n *nation) keep(ctx context.Context, text string) string {
	sum := sha256.Sum256([]byte(text))
	hash := hex.EncodeToString(sum[:])
	ctx = context.WithoutCancel(ctx)
	n.files.Go(func() error {
		got, err := blob.PutBytes(ctx, n.Blobs, []byte(text))
		if err == nil && got != hash {
			err = fmt.Errorf("a text was kept as %s, not as %s", got, hash)
		}
		return err
	})
	return hash
}

func (n *nation) start() calendar.Date {
	y, m, d := n.AsOf.Parts()
	return calendar.NewDate(y-years, m, d)
}

// plan divides the cases among the provinces, invents each province's judgments and marks the newest cases of all.
func (n *nation) plan(ctx context.Context) error {
	offices, err := people.Offices()
	if err != nil {
		return err
	}
	clock := n.start().Start().Add(7*time.Hour + 30*time.Minute)
	first := &desk.Desk{Store: n.Store, Law: n.Law, Now: func() time.Time { return clock }, Rand: newStream(n.Seed, "offices")}
	if err := admin.SeedOffices(ctx, first); err != nil {
		return err
	}
	byProvince := map[int64][]people.OfficeRow{}
	for _, o := range offices {
		if len(n.Provinces) == 0 || slices.Contains(n.Provinces, o.Province) {
			byProvince[o.Province] = append(byProvince[o.Province], o)
		}
	}
	shares := shares(byProvince, n.Cases)
	provinces := slices.Sorted(keysOf(byProvince))
	n.runners = make([]*runner, len(provinces))
	var plans errgroup.Group
	plans.SetLimit(runtime.GOMAXPROCS(0))
	for i, province := range provinces { // each on a stream of its own
		plans.Go(func() error {
			n.runners[i] = n.runner(province, byProvince[province], shares[province], clock)
			return nil
		})
	}
	if err := plans.Wait(); err != nil {
		return err
	}
	var opened []*opening
	for _, r := range n.runners {
		for _, f := range r.files {
			opened = append(opened, f.openings()...)
		}
	}
	slices.SortStableFunc(opened, func(a, b *opening) int { return b.at.Compare(a.at) })
	left := n.Papers
	for _, p := range opened {
		p.own = min(p.cases, left)
		left -= p.own
	}
	return nil
}

// shares gives each province its part of the cases: Hồ Chí Minh City 14.2 % and Hà Nội 6.8 %, as of the cases finished in
// 2025; the others by their number of offices.
func shares(offices map[int64][]people.OfficeRow, cases int) map[int64]int {
	fixed := map[int64]float64{79: 0.142, 1: 0.068}
	weight, sum := map[int64]float64{}, 0.0
	others := 0
	for p, list := range offices {
		if fixed[p] == 0 && p != 0 {
			others += len(list) - 1
		}
	}
	for p, list := range offices {
		switch {
		case p == 0:
		case fixed[p] != 0:
			weight[p] = fixed[p]
		default:
			weight[p] = 0.79 * float64(len(list)-1) / float64(others)
		}
	}
	ids := slices.Sorted(keysOf(offices))
	for _, p := range ids {
		sum += weight[p]
	}
	out, given, upTo := map[int64]int{}, 0, 0.0
	for _, p := range ids { // by running sums, so that the parts make the whole
		upTo += weight[p]
		out[p] = int(upTo/sum*float64(cases)+0.5) - given
		given += out[p]
	}
	return out
}

func keysOf[V any](m map[int64]V) func(func(int64) bool) {
	return func(yield func(int64) bool) {
		for k := range m {
			if !yield(k) {
				return
			}
		}
	}
}

func (n *nation) result() Result {
	out := Result{Acts: n.acts.Load(), Specimens: n.bank.specimens()}
	for _, r := range n.runners {
		out.Accounts += r.out.Accounts
		out.Judgments += r.out.Judgments
		out.Cases += r.out.Cases
		out.Requests += r.out.Requests
		out.Papers += r.out.Papers
		out.OwnPapers += r.out.OwnPapers
		out.Incomplete += r.out.Incomplete
	}
	return out
}

// did counts an act and tells whoever watches.
func (n *nation) did() {
	if done := n.acts.Add(1); done%2000 == 0 && n.Progress != nil {
		n.told.Lock()
		n.Progress(done)
		n.told.Unlock()
	}
}

// placeOf is a province's name as people say it, and with its kind: "Đắk Lắk", "tỉnh Đắk Lắk".
func placeOf(agency people.OfficeRow) (place, whole string) {
	whole = strings.TrimPrefix(agency.Name, "Thi hành án dân sự ")
	place = strings.TrimPrefix(strings.TrimPrefix(whole, "tỉnh "), "thành phố ")
	return strings.TrimPrefix(place, "Thành phố "), whole
}
