package store

import (
	"cmp"
	"context"
	"crypto/sha256"
	"database/sql"
	"fmt"
	"hash/maphash"
	"runtime"
	"slices"
	"sync"
	"time"
	"unsafe"
)

// VerifyOpts adds what lies outside the database to its verification. What it answers of one file holds for every row that
// names the file, so each file is looked at once; several may be looked at at the same time.
type VerifyOpts struct {
	BlobOK   func(ctx context.Context, hash string) error                 // reads a file and compares its hash; nil: files are left out
	SignedOK func(ctx context.Context, hash string, sealed bool) []string // problems of an issued file's signatures, the agency's among them where it is sealed; nil: left out
}

// Report is what verify found.
type Report struct {
	Facts      int64       `json:"facts"`
	Cases      int64       `json:"cases"`
	Rows       int64       `json:"rows"` // of kept tables, compared with the facts
	Seals      int64       `json:"seals"`
	Violations []Violation `json:"violations"`
}

// Violation is one thing that can't be so: which rule, of what, and what is wrong, without personal data.
type Violation struct {
	Invariant string `json:"invariant"` // chain fact replay seal-day number code search state due clock balance separation blob signature
	ID        string `json:"id"`        // table:key or fact:id
	What      string `json:"what"`
}

// Verify replays the facts and compares the tables with them, checks chains, seals, numbers and what else must hold, one
// province at a time on each core in one snapshot, while others go on writing. An error means that it could not look, not
// that something is wrong.
func (s *Store) Verify(ctx context.Context, o VerifyOpts) (Report, error) {
	shots, err := s.snapshots(ctx, min(runtime.GOMAXPROCS(0), mostVerifiers))
	defer func() {
		for _, shot := range shots {
			shot.close() //nolint:errcheck // nothing was written
		}
	}()
	if err != nil {
		return Report{}, fmt.Errorf("verify: %w", err)
	}
	v := &verifier{ctx: ctx, o: o, pg: s.pg, hash: hasher{maphash.MakeSeed(), maphash.MakeSeed()}, tables: map[string]*Table{},
		common: &common{national: map[string]*fold{}, files: map[string][]string{}}, report: Report{Violations: []Violation{}}}
	if err := v.run(shots); err != nil {
		return v.report, fmt.Errorf("verify: %w", err)
	}
	return v.report, nil
}

// verifier is one run, or one core's part of it: then db and report are its own.
type verifier struct {
	ctx    context.Context //nolint:containedctx // lives as long as the one call of Verify
	db     queryer
	o      VerifyOpts
	pg     bool
	hash   hasher
	tables map[string]*Table // kept ones, by name
	common *common
	report Report
}

// common is what the parts of a run share; mu is held for every look at it.
type common struct {
	mu       sync.Mutex
	national map[string]*fold    // reference tables: their facts may lie in several provinces
	words    map[string]uint64   // "province/case" -> hash of its search words
	files    map[string][]string // what was found of a file lately: "blob hash", "signed hash" -> problems
}

func (v *verifier) query(ctx context.Context, q string, args []any, f func(rows) error) error {
	return v.db.query(ctx, q, args, f)
}

func (v *verifier) tell(invariant, id, what string) {
	v.report.Violations = append(v.report.Violations, Violation{invariant, id, what})
}

func (v *verifier) run(shots []*snapshot) error {
	for i := range Tables {
		if t := &Tables[i]; t.Sort == Kept {
			v.tables[t.Name] = t
			if t.Reference {
				v.common.national[t.Name] = newFold(t)
			}
		}
	}
	var provinces []int64
	err := shots[0].use(func(db queryer) (err error) {
		v.db = db
		if provinces, err = v.provinces(); err == nil {
			err = v.readWords()
		}
		return err
	})
	if err == nil {
		err = v.share(provinces, shots)
	}
	if err == nil {
		err = shots[0].use(v.nation)
	}
	v.leftWords()
	slices.SortStableFunc(v.report.Violations, func(a, b Violation) int {
		return cmp.Or(cmp.Compare(a.Invariant, b.Invariant), cmp.Compare(a.ID, b.ID), cmp.Compare(a.What, b.What))
	})
	return err
}

// nation compares the reference tables, whose facts may lie in several provinces.
func (v *verifier) nation(db queryer) error {
	v.db = db
	for _, t := range Tables {
		if f := v.common.national[t.Name]; f != nil {
			if err := v.compare(f, 0); err != nil {
				return err
			}
		}
	}
	return nil
}

// provinces lists every province that any table names, by jumping along the keys instead of reading them all; the largest
// first, so that no core is left alone with it at the end.
func (v *verifier) provinces() ([]int64, error) {
	var all []int64
	for _, t := range Tables {
		if t.Reference && t.Name != "public_code" || t.Name == "case_word" || t.Sort == Technical {
			continue
		}
		last := int64(-1 << 62)
		for {
			var next sql.NullInt64
			err := scan(v.ctx, v, "SELECT min(province_id) FROM "+t.Name+" WHERE province_id > $1", []any{last}, func(rs rows) error { return rs.Scan(&next) })
			if err != nil {
				return nil, err
			}
			if !next.Valid {
				break
			}
			last = next.Int64
			all = append(all, last)
		}
	}
	slices.Sort(all)
	all = slices.Compact(all)
	size := map[int64]int64{}
	err := scan(v.ctx, v, "SELECT province_id, count(*) FROM cases GROUP BY province_id", nil, func(rs rows) error {
		var p, n int64
		err := rs.Scan(&p, &n)
		size[p] = n
		return err
	})
	slices.SortStableFunc(all, func(a, b int64) int { return cmp.Compare(size[b], size[a]) })
	return all, err
}

func (v *verifier) province(p int64) error {
	w := &replay{v: v, province: p, folds: map[string]*fold{}, days: map[int64][]byte{}, chains: map[string]int32{}, early: map[int32][]tip{}, sum: sha256.New()}
	for name, t := range v.tables {
		if f := v.common.national[name]; f != nil {
			w.folds[name] = f
		} else {
			w.folds[name] = newFold(t)
		}
	}
	if err := w.facts(); err != nil {
		return err
	}
	for _, t := range Tables {
		if f := w.folds[t.Name]; f != nil && !t.Reference {
			if err := v.compare(f, p); err != nil {
				return err
			}
		}
	}
	if err := w.seals(); err != nil {
		return err
	}
	for _, check := range []func(int64) error{v.numbers, v.codes, v.cases, v.clocks, v.law, v.papers, v.files} {
		if err := check(p); err != nil {
			return err
		}
	}
	return nil
}

func (v *verifier) compare(f *fold, province int64) error {
	n, err := f.compare(v.ctx, v.db, v.hash, province, func(key, what string) { v.tell("replay", f.t.Name+":"+key, what) })
	v.report.Rows += n
	if f.t.Name == "cases" {
		v.report.Cases += n
	}
	return err
}

// bytesOf is a text's own bytes, for looking only.
func bytesOf(s string) []byte { return unsafe.Slice(unsafe.StringData(s), len(s)) }

// Vietnam keeps UTC+7 all year; a day's seal counts the facts of the day there.
const day, zone = int64(24 * time.Hour / time.Microsecond), int64(7 * time.Hour / time.Microsecond)

// floorDay is the number of an instant's day in Vietnam.
func floorDay(at int64) int64 {
	at += zone
	d := at / day
	if at%day < 0 {
		d--
	}
	return d
}

func dayName(d int64) string { return time.Unix(d*24*3600, 0).UTC().Format(time.DateOnly) }
