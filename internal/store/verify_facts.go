package store

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"hash"
	"slices"
	"strconv"
	"strings"
)

// replay goes once over a province's facts: chain, columns, days, changes.
type replay struct {
	v        *verifier
	province int64
	folds    map[string]*fold
	days     map[int64][]byte // day since 1970 in Vietnam -> hashes of its facts, hashSize each
	chains   map[string]int32 // subject -> place among ends
	ends     []tip
	early    map[int32][]tip // links that came before the one they follow
	sum      hash.Hash
	buf, key []byte
}

// hashSize is how long a hash is in hexadecimal; a text of any other length is no hash, and is taken for an empty one.
const hashSize = 2 * sha256.Size

// tip is the last link of a chain that was seen, or one that is to follow.
type tip struct {
	n        int64
	hash     [hashSize]byte
	prev, id string // of a link that came early
}

// link is one fact as its row has it.
type link struct {
	subject, id, act, actor, clause, caseID, body, prev, hash string
	n, at                                                     int64
	broken                                                    bool
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
	w.tellEarly()
	return failed
}

// page is a batch of facts.
type page struct{ links []link }

// read takes the facts by time, nearly the order in which they lie in the file: in the order of the chains each would be
// looked for at another place. What is not the body comes as one text, since taking a column out of SQLite costs more than
// joining it there.
func (w *replay) read(ctx context.Context, full, empty chan *page) error {
	p := <-empty
	written := "rowid" // facts of one act have one time
	if w.v.pg {
		written = "subject_id, n"
	}
	err := w.v.query(ctx, "SELECT concat_ws('"+apart+"', subject_id, n, id, at, prev, hash, case_id, act, actor_id, clause), body FROM fact WHERE province_id = $1 ORDER BY province_id, at, "+written,
		[]any{w.province}, func(rs rows) error {
			var head string
			for rs.Next() {
				p.links = append(p.links, link{})
				f := &p.links[len(p.links)-1]
				if err := rs.Scan(&head, &f.body); err != nil {
					return err
				}
				f.broken = !f.split(head)
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

// apart stands between columns that are read as one text.
const apart = "\x1f"

// split takes the columns of a fact apart. One that holds what stands between columns, as none of the house does, moves
// those behind it, so that they differ from the body or from the hash; the last one keeps it.
func (f *link) split(head string) bool {
	var n, at string
	for _, to := range [...]*string{&f.subject, &n, &f.id, &at, &f.prev, &f.hash, &f.caseID, &f.act, &f.actor} {
		*to, head, _ = strings.Cut(head, apart)
	}
	f.clause = head
	var bad, worse error
	f.n, bad = strconv.ParseInt(n, 10, 64)
	f.at, worse = strconv.ParseInt(at, 10, 64)
	return bad == nil && worse == nil
}

func hashed(s string) (h [hashSize]byte) {
	if len(s) == hashSize {
		copy(h[:], s)
	}
	return h
}

// chain follows a fact's chain. Facts come by time; one that comes before the one it follows waits for it.
func (w *replay) chain(f *link) {
	i, ok := w.chains[f.subject]
	if !ok {
		i = int32(len(w.ends))
		w.chains[strings.Clone(f.subject)] = i
		w.ends = append(w.ends, tip{})
	}
	next := tip{f.n, hashed(f.hash), f.prev, f.id}
	if next.n != w.ends[i].n+1 {
		next.prev, next.id = strings.Clone(f.prev), strings.Clone(f.id)
		w.early[i] = append(w.early[i], next)
		return
	}
	w.follow(i, &next, f.subject)
	for waiting := w.early[i]; len(waiting) > 0; w.early[i] = waiting {
		at := slices.IndexFunc(waiting, func(t tip) bool { return t.n == w.ends[i].n+1 })
		if at < 0 {
			return
		}
		w.follow(i, &waiting[at], f.subject)
		waiting = slices.Delete(waiting, at, at+1)
	}
}

// follow takes the next link of a chain and tells what does not fit.
func (w *replay) follow(i int32, next *tip, subject string) {
	end := &w.ends[i]
	switch {
	case next.n != end.n+1:
		w.v.tell("chain", "fact:"+next.id, fmt.Sprintf("mắt xích %d của chuỗi %s đứng sau mắt xích %d", next.n, subject, end.n))
	case !end.before(next.prev):
		w.v.tell("chain", "fact:"+next.id, fmt.Sprintf("mắt xích %d của chuỗi %s không nối với mắt xích trước", next.n, subject))
	}
	end.n, end.hash = next.n, next.hash
}

// before says whether a link carries this one's hash.
func (t *tip) before(prev string) bool {
	if t.n == 0 {
		return prev == ""
	}
	return prev == string(t.hash[:])
}

// tellEarly tells of the links whose predecessor never came.
func (w *replay) tellEarly() {
	for subject, i := range w.chains {
		waiting := w.early[i]
		slices.SortFunc(waiting, func(a, b tip) int { return cmp.Compare(a.n, b.n) })
		for n := range waiting {
			w.follow(i, &waiting[n], subject)
		}
	}
}

func (w *replay) check(f *link) {
	w.v.report.Facts++
	id := func() string { return "fact:" + f.id }
	if f.broken {
		w.v.tell("fact", id(), "cột số thứ tự hoặc thời điểm không đọc được")
	}
	w.chain(f)
	if string(w.seal(f)) != f.hash {
		w.v.tell("chain", id(), "nội dung không khớp mã băm")
	}
	day, sum := floorDay(f.at), hashed(f.hash)
	w.days[day] = append(w.days[day], sum[:]...)
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

// seals compares every sealed day with the facts of that day.
func (w *replay) seals() error {
	seals, err := list[DaySeal](w.v.ctx, w.v, "WHERE province_id = $1 ORDER BY day", w.province)
	if err != nil || len(seals) == 0 {
		return err
	}
	tell := func(day, what string) { w.v.tell("seal-day", fmt.Sprintf("day_seal:%d/%s", w.province, day), what) }
	byName := make(map[string][]string, len(w.days))
	for d, hashes := range w.days {
		all := make([]string, 0, len(hashes)/hashSize)
		for h := range slices.Chunk(hashes, hashSize) {
			all = append(all, string(h))
		}
		byName[dayName(d)] = all
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
