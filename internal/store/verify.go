package store

import (
	"cmp"
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"fmt"
	"hash"
	"hash/maphash"
	"runtime"
	"slices"
	"strconv"
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
	w := &replay{v: v, province: p, folds: map[string]*fold{}, days: map[int64][]string{}, sum: sha256.New()}
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

// replay goes once over a province's facts: chain, columns, days, changes.
type replay struct {
	v        *verifier
	province int64
	folds    map[string]*fold
	days     map[int64][]string // day since 1970 in Vietnam -> hashes of its facts
	subject  string             // whose chain is being followed
	n        int64
	prev     string
	sum      hash.Hash
	buf, key []byte
}

// link is one fact as its row has it.
type link struct {
	subject, id, act, actor, clause, caseID, body, prev, hash string
	n, at                                                     int64
}

// facts reads in one goroutine and checks in this one, in batches.
func (w *replay) facts() error {
	ctx, stop := context.WithCancel(w.v.ctx)
	defer stop()
	full, empty := make(chan *page, 2), make(chan *page, 3)
	for range 3 {
		empty <- &page{}
	}
	var failed error
	go func() {
		defer close(full)
		failed = w.read(ctx, full, empty)
	}()
	for p := range full {
		for i := range p.links {
			w.check(&p.links[i])
		}
		empty <- p
	}
	return failed
}

// page is a batch of facts.
type page struct{ links []link }

func (w *replay) read(ctx context.Context, full, empty chan *page) error {
	p := <-empty
	err := w.v.query(ctx, `SELECT subject_id, n, id, act, actor_id, at, clause, case_id, body, prev, hash FROM fact
		WHERE province_id = $1 ORDER BY province_id, subject_id, n`, []any{w.province}, func(rs rows) error {
		for rs.Next() {
			p.links = append(p.links, link{})
			f := &p.links[len(p.links)-1]
			if err := rs.Scan(&f.subject, &f.n, &f.id, &f.act, &f.actor, &f.at, &f.clause, &f.caseID, &f.body, &f.prev, &f.hash); err != nil {
				return err
			}
			if len(p.links) == 256 {
				full <- p
				p = <-empty
				p.links = p.links[:0]
				if err := ctx.Err(); err != nil {
					return err
				}
			}
		}
		return rs.Err()
	})
	full <- p
	return err
}

func (w *replay) check(f *link) {
	w.v.report.Facts++
	id := func() string { return "fact:" + f.id }
	if w.subject != f.subject {
		w.subject, w.n, w.prev = f.subject, 0, ""
	}
	switch {
	case f.n != w.n+1:
		w.v.tell("chain", id(), fmt.Sprintf("mắt xích %d của chuỗi %s đứng sau mắt xích %d", f.n, f.subject, w.n))
	case f.prev != w.prev:
		w.v.tell("chain", id(), fmt.Sprintf("mắt xích %d của chuỗi %s không nối với mắt xích trước", f.n, f.subject))
	}
	w.n, w.prev = f.n, f.hash
	if string(w.seal(f)) != f.hash {
		w.v.tell("chain", id(), "nội dung không khớp mã băm")
	}
	day := floorDay(f.at)
	w.days[day] = append(w.days[day], f.hash)
	h, err := readBody(bytesOf(f.body), func(c change) {
		fold := w.folds[string(c.table)]
		if fold == nil {
			w.v.tell("replay", id(), "biến động nói về bảng không có hoặc không do biến động quản: "+string(c.table))
			return
		}
		var wrong string
		if fold.t.Reference {
			w.v.common.mu.Lock()
			defer w.v.common.mu.Unlock()
		}
		if w.key, wrong = fold.apply(w.v.hash, w.province, c, w.key); wrong != "" {
			w.v.tell("replay", fold.t.Name+":"+string(w.key), wrong+" ("+id()+")")
		}
	})
	switch {
	case err != nil:
		w.v.tell("fact", id(), "nội dung không đọc được")
	case string(h.act) != f.act || string(h.actor) != f.actor || string(h.clause) != f.clause || h.at != f.at:
		w.v.tell("fact", id(), "cột việc, người làm, thời điểm hoặc điều khoản khác với nội dung")
	}
}

// seal computes what Fact.Seal computes, without a copy.
func (w *replay) seal(f *link) []byte {
	w.sum.Reset()
	b := w.buf[:0]
	part := func(p string) {
		b = append(strconv.AppendInt(b, int64(len(p)), 10), ':')
		b = append(b, p...)
	}
	part(f.prev)
	part(strconv.FormatInt(w.province, 10))
	part(f.subject)
	part(strconv.FormatInt(f.n, 10))
	part(f.id)
	part(f.caseID)
	b = append(strconv.AppendInt(b, int64(len(f.body)), 10), ':')
	w.sum.Write(b)
	w.sum.Write(bytesOf(f.body))
	b = w.sum.Sum(b[:0])
	w.buf = hex.AppendEncode(b, b)
	return w.buf[sha256.Size:]
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

// seals compares every sealed day with the facts of that day.
func (w *replay) seals() error {
	seals, err := list[DaySeal](w.v.ctx, w.v, "WHERE province_id = $1 ORDER BY day", w.province)
	if err != nil || len(seals) == 0 {
		return err
	}
	tell := func(day, what string) { w.v.tell("seal-day", fmt.Sprintf("day_seal:%d/%s", w.province, day), what) }
	byName := make(map[string][]string, len(w.days))
	for d, hashes := range w.days {
		byName[dayName(d)] = hashes
	}
	prev := ""
	sealed := map[string]bool{}
	for _, s := range seals {
		w.v.report.Seals++
		sealed[s.Day] = true
		is := DaySeal{Province: s.Province, Day: s.Day, Prev: s.Prev}
		is.Over(byName[s.Day])
		switch {
		case s.Prev != prev:
			tell(s.Day, "niêm phong ngày không nối với ngày niêm phong trước")
		case is.Facts != s.Facts:
			tell(s.Day, fmt.Sprintf("ngày đã niêm phong có %d biến động, nay còn %d", s.Facts, is.Facts))
		case is.Hash != s.Hash:
			tell(s.Day, "biến động của ngày đã niêm phong không khớp mã băm")
		}
		prev = s.Hash
	}
	last := seals[len(seals)-1].Day
	for name := range byName {
		if name < last && name >= seals[0].Day && !sealed[name] {
			tell(name, "ngày có biến động mà không được niêm phong, trong khi ngày sau đã niêm phong")
		}
	}
	return nil
}
