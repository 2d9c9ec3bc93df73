package store

import (
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"thads/internal/casefile"
	"thads/internal/document"
	"thads/internal/errs"
	"thads/internal/people"
)

// What follows holds between rows, whoever wrote them.

// each calls f with every row of a type that the rest of a statement selects, one at a time.
func each[T row](v *verifier, rest string, args []any, f func(*T) error) error {
	var t T
	m := metaOfRow(t)
	at := dest(reflect.ValueOf(&t).Elem())
	return scan(v.ctx, v, "SELECT "+m.list+" FROM "+m.table+" "+rest, args, func(rs rows) error {
		if err := rs.Scan(at...); err != nil {
			return err
		}
		return f(&t)
	})
}

// series is one run of numbers without holes.
type series struct {
	name string
	year int64
}

// numbers: the counter of a series stands at its highest number, and every number up to it is on exactly one paper.
func (v *verifier) numbers(p int64) error {
	have := map[series][]int64{}
	err := scan(v.ctx, v, "SELECT series, series_year, number FROM paper WHERE province_id = $1 AND number > 0", []any{p}, func(rs rows) error {
		var s series
		var n int64
		err := rs.Scan(&s.name, &s.year, &n)
		have[s] = append(have[s], n)
		return err
	})
	if err != nil {
		return err
	}
	tell := func(s series, format string, args ...any) {
		v.tell("number", fmt.Sprintf("counter:%d/%s/%d", p, s.name, s.year), fmt.Sprintf(format, args...))
	}
	err = scan(v.ctx, v, "SELECT series, year, last FROM counter WHERE province_id = $1", []any{p}, func(rs rows) error {
		var s series
		var last int64
		if err := rs.Scan(&s.name, &s.year, &last); err != nil {
			return err
		}
		numbers := have[s]
		delete(have, s)
		slices.Sort(numbers)
		want := int64(1)
		for _, n := range numbers {
			for ; want < n; want++ {
				tell(s, "số %d bị bỏ trống", want)
			}
			if n < want {
				tell(s, "số %d có trên hai văn bản", n)
			}
			want = n + 1
		}
		if last != want-1 {
			tell(s, "sổ số đứng ở %d, văn bản có số đến %d", last, want-1)
		}
		return nil
	})
	for s, numbers := range have {
		tell(s, "%d văn bản mang số mà sổ số không có dãy này", len(numbers))
	}
	return err
}

// codes: the directory of look-up codes knows exactly the codes that cases, requests and papers carry.
func (v *verifier) codes(p int64) error {
	type entry struct{ kind, subject string }
	book := map[string]entry{}
	err := scan(v.ctx, v, "SELECT hash, kind, subject_id FROM public_code WHERE province_id = $1", []any{p}, func(rs rows) error {
		var h string
		var e entry
		err := rs.Scan(&h, &e.kind, &e.subject)
		book[h] = e
		return err
	})
	if err != nil {
		return err
	}
	type missing struct{ id, hash string }
	var elsewhere []missing
	used := make(map[string]bool, len(book))
	for _, q := range []struct{ table, kind, query string }{
		{"cases", "case", "SELECT id, id, id, public_code FROM cases WHERE province_id = $1 AND public_code <> ''"},
		{"request", "request", "SELECT id, id, id, slip_code FROM request WHERE province_id = $1 AND slip_code <> ''"},
		// a paper carries the code of the case or request it is about
		{"paper", "", "SELECT id, case_id, request_id, public_code FROM paper WHERE province_id = $1 AND public_code <> ''"},
	} {
		err := scan(v.ctx, v, q.query, []any{p}, func(rs rows) error {
			var id, a, b, code string
			if err := rs.Scan(&id, &a, &b, &code); err != nil {
				return err
			}
			sum := CodeHash(code)
			e, ok := book[sum]
			switch {
			case !ok:
				elsewhere = append(elsewhere, missing{q.table + ":" + id, sum})
			case e.subject != id && e.subject != a && e.subject != b || q.kind != "" && e.kind != q.kind:
				v.tell("code", q.table+":"+id, "mã tra cứu dẫn đến hồ sơ khác")
			default:
				used[sum] = true
			}
			return nil
		})
		if err != nil {
			return err
		}
	}
	for _, x := range elsewhere { // a request that was sent to another province took its code along
		found := false
		err := scan(v.ctx, v, "SELECT kind FROM public_code WHERE hash = $1", []any{x.hash}, func(rs rows) error {
			var kind string
			err := rs.Scan(&kind)
			found = kind == "request" && !strings.HasPrefix(x.id, "cases:")
			return err
		})
		if err != nil {
			return err
		}
		if !found {
			v.tell("code", x.id, "mã tra cứu không có trong danh bạ")
		}
	}
	for h, e := range book {
		if !used[h] {
			v.tell("code", "public_code:"+h, "danh bạ có mã mà "+e.kind+" "+e.subject+" không mang")
		}
	}
	return nil
}

// readWords reads the word index once for all provinces.
func (v *verifier) readWords() error {
	words := map[string]uint64{}
	v.common.words = words
	place := "rowid"
	if v.pg {
		place = "0" // rows have no number there
	}
	return scan(v.ctx, v, "SELECT province_id, case_id, words, "+place+" FROM case_word", nil, func(rs rows) error {
		var p, row int64
		var id, text string
		if err := rs.Scan(&p, &id, &text, &row); err != nil {
			return err
		}
		k := wordKey(p, id)
		if _, twice := words[k]; twice {
			v.tell("search", "cases:"+id, "việc có hai dòng trong chỉ mục tìm kiếm")
		}
		words[k] = v.hash.text([]byte(text))
		if !v.pg && row != wordRow(p, id) {
			words[k]++ // a search in its province would not find it there
		}
		return nil
	})
}

func wordKey(province int64, id string) string { return strconv.FormatInt(province, 10) + "/" + id }

// sameWords takes a case's entry out of the word index and says whether it is what the case is searched by.
func (v *verifier) sameWords(province int64, id, search string) bool {
	k := wordKey(province, id)
	v.common.mu.Lock()
	sum, ok := v.common.words[k]
	delete(v.common.words, k)
	v.common.mu.Unlock()
	return ok && sum == v.hash.text([]byte(search)) || !ok && search == ""
}

func (v *verifier) leftWords() {
	for k := range v.common.words {
		v.tell("search", "case_word:"+k, "chỉ mục tìm kiếm có việc không tồn tại")
	}
}

// cases: words as searched for, state as the lines make it, due times of the soonest live clock, the house's own and anybody's.
func (v *verifier) cases(p int64) error {
	err := scan(v.ctx, v, `SELECT c.id, c.search, c.due_at, c.ends_at, COALESCE((SELECT min(k.due_at) FROM clock k
		WHERE k.province_id = c.province_id AND k.case_id = c.id AND k.state = 'live' AND k.consequence = 'official_duty'), $2), COALESCE((SELECT min(k.due_at) FROM clock k
		WHERE k.province_id = c.province_id AND k.case_id = c.id AND k.state = 'live'), $2) FROM cases c WHERE c.province_id = $1`,
		[]any{p, casefile.NoDue}, func(rs rows) error {
			var id, search string
			var due, ends, own, anyones int64
			if err := rs.Scan(&id, &search, &due, &ends, &own, &anyones); err != nil {
				return err
			}
			if due != own {
				v.tell("due", "cases:"+id, "hạn của việc không phải hạn sớm nhất đang chạy của cơ quan")
			}
			if ends != anyones {
				v.tell("due", "cases:"+id, "mốc sớm nhất của việc không phải thời hạn sớm nhất đang chạy")
			}
			if !v.sameWords(p, id, search) {
				v.tell("search", "cases:"+id, "chỉ mục tìm kiếm khác với từ khoá của việc")
			}
			return nil
		})
	if err != nil {
		return err
	}
	bound := map[string]bool{}
	err = each(v, "WHERE province_id = $1 AND state <> 'off'", []any{p}, func(r *casefile.Restriction) error {
		if r.Binds() {
			bound[r.CaseID] = true
		}
		return nil
	})
	if err != nil {
		return err
	}
	var id string
	var state casefile.State
	var lines []casefile.State
	check := func() {
		if want := stateOf(lines, bound[id]); id != "" && state != want {
			v.tell("state", "cases:"+id, fmt.Sprintf("việc ở %s, các khoản nghĩa vụ cho ra %s", state, want))
		}
	}
	err = scan(v.ctx, v, `SELECT c.id, c.state, COALESCE(o.state, '') FROM cases c LEFT JOIN obligation o ON o.province_id = c.province_id AND o.case_id = c.id
		WHERE c.province_id = $1 ORDER BY c.id`, []any{p}, func(rs rows) error {
		var nextID string
		var next, line casefile.State
		if err := rs.Scan(&nextID, &next, &line); err != nil {
			return err
		}
		if nextID != id {
			check()
			id, state, lines = nextID, next, lines[:0]
		}
		if line != "" {
			lines = append(lines, line)
		}
		return nil
	})
	check()
	return err
}

// stateOf is the state a case must have: received until its decision dockets the lines, then what the lines make it.
func stateOf(lines []casefile.State, measures bool) casefile.State {
	if len(lines) > 0 && !slices.ContainsFunc(lines, func(s casefile.State) bool { return s != casefile.Received }) {
		return casefile.Received
	}
	return casefile.Derive(lines, measures)
}

// clocks: what a running period is about exists.
func (v *verifier) clocks(p int64) error {
	exists := func(table, column string) string {
		return "EXISTS (SELECT 1 FROM " + table + " x WHERE x.province_id = k.province_id AND x.id = k." + column + ")"
	}
	return scan(v.ctx, v, "SELECT k.id FROM clock k WHERE k.province_id = $1 AND k.state = 'live' AND NOT ((k.case_id = '' OR "+exists("cases", "case_id")+
		") AND ("+exists("cases", "subject_id")+" OR "+exists("judgment", "subject_id")+" OR "+exists("request", "subject_id")+" OR "+
		exists("paper", "subject_id")+" OR "+exists("restriction", "subject_id")+") AND (k.item_id = '' OR k.item_id LIKE '% %' OR "+exists("item", "item_id")+"))", []any{p}, func(rs rows) error {
		var id string
		err := rs.Scan(&id)
		v.tell("clock", "clock:"+id, "thời hạn đang chạy của hồ sơ không tồn tại")
		return err
	})
}

// papers: what a paper has is what its state says, and nobody holds two of the three pens.
func (v *verifier) papers(p int64) error {
	return each(v, "WHERE province_id = $1", []any{p}, func(d *document.Paper) error {
		id := "paper:" + d.ID
		for _, what := range paperState(d) {
			v.tell("state", id, what)
		}
		if d.SealerID != "" && (d.SealerID == d.SignerID || d.SealerID == d.DrafterID) {
			v.tell("separation", id, "người đóng dấu cũng là người soạn hoặc người ký")
		}
		if people.Prepared(d.Family) && d.SignerID != "" && d.SignerID == d.DrafterID {
			v.tell("separation", id, "văn bản của Thủ trưởng do chính người soạn ký")
		}
		if d.State == document.Issued && v.o.SignedOK != nil {
			sealed := d.Symbol != "" // minutes are signed by a person and have no seal
			for _, what := range v.about(fmt.Sprint("signed ", sealed), d.IssuedBlob, func() []string { return v.o.SignedOK(v.ctx, d.IssuedBlob, sealed) }) {
				v.tell("signature", id, what)
			}
		}
		return v.ctx.Err()
	})
}

func paperState(d *document.Paper) (wrong []string) {
	must := func(ok bool, what string) {
		if !ok {
			wrong = append(wrong, what)
		}
	}
	switch d.State {
	case document.Draft, document.Submitted, document.SentBack, document.Void:
		must(d.Number == 0, "văn bản chưa ký mà đã có số")
		must(d.IssuedBlob == "", "văn bản chưa ký mà đã có bản phát hành")
		return wrong
	case document.Signed, document.Numbered, document.Issued, document.Cancelled:
	default:
		return []string{"văn bản ở trạng thái không có"}
	}
	must(d.SignerID != "" && d.SignedAt > 0 && d.SignedBlob != "", "văn bản đã ký mà thiếu người ký, lúc ký hoặc bản đã ký")
	must(d.SignedAt >= d.DraftedAt, "văn bản ký trước khi soạn")
	if d.State == document.Signed {
		must(d.Number == 0, "văn bản chưa cấp số mà đã có số")
		return wrong
	}
	if d.State == document.Cancelled {
		must(d.Number > 0 && d.NumberedOn != "" && d.Returned != "", "văn bản huỷ sau khi cấp số mà thiếu số, ngày hoặc lý do huỷ")
		must(d.IssuedBlob == "" && d.IssuedAt == 0, "văn bản đã huỷ mà có bản phát hành")
		return wrong
	}
	if d.Symbol == "" { // minutes: signed is issued, as signed
		must(d.State == document.Issued && d.IssuedBlob == d.SignedBlob && d.IssuedAt > 0, "biên bản đã phát hành mà khác bản đã ký")
		return wrong
	}
	must(d.Number > 0 && d.Series != "" && d.SeriesYear > 0 && d.Symbol != "" && d.NumberedOn != "", "văn bản đã cấp số mà thiếu số, dãy, năm, ký hiệu hoặc ngày")
	if d.State == document.Issued {
		must(d.IssuedBlob != "" && d.SealerID != "" && d.IssuedAt > 0, "văn bản đã phát hành mà thiếu bản phát hành, người đóng dấu hoặc lúc phát hành")
		must(d.IssuedAt >= d.SignedAt, "văn bản phát hành trước khi ký")
	}
	return wrong
}

// files: every file that a row names is there and has not changed.
func (v *verifier) files(p int64) error {
	if v.o.BlobOK == nil {
		return nil
	}
	for _, home := range []struct {
		table string
		cols  []string
	}{{"judgment", []string{"blob_hash", "text_hash"}}, {"request", []string{"blob_hash"}}, {"paper", []string{"signed_blob", "issued_blob"}}, {"folio", []string{"blob_hash", "text_hash"}}} {
		for _, col := range home.cols {
			err := scan(v.ctx, v, "SELECT id, "+col+" FROM "+home.table+" WHERE province_id = $1 AND "+col+" <> ''", []any{p}, func(rs rows) error {
				var id, hash string
				if err := rs.Scan(&id, &hash); err != nil {
					return err
				}
				for _, what := range v.about("blob", hash, func() []string { return told(v.o.BlobOK(v.ctx, hash)) }) {
					v.tell("blob", home.table+":"+id, col+": "+what)
				}
				return v.ctx.Err()
			})
			if err != nil {
				return err
			}
		}
	}
	return nil
}

// told is an error as the list of problems it is.
func told(err error) []string {
	if err == nil {
		return nil
	}
	return []string{sentence(err)}
}

// sentence is what a person reads of an error the house defined; another one is told as it is.
func sentence(err error) string {
	if e := errs.As(err); e != nil {
		return e.Text()
	}
	return err.Error()
}
