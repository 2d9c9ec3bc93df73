package file

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"sync"

	"thads/forms"
	"thads/internal/blob"
	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/errs"
	"thads/internal/extract"
	"thads/internal/ocr"
	"thads/internal/people"
)

// Binder does what lies between the acts: it keeps scans, reads them, searches them and binds them, outside any transaction.
type Binder struct {
	Desk   *desk.Desk
	Blobs  blob.Store
	Reader *ocr.Reader

	mu    sync.Mutex
	tries map[string]int // scans whose reading broke down on our side, by id
}

// attempts is how often a reading that broke down on our side is tried before a person is told.
const attempts = 3

// mostCounted is the largest file, in bytes, whose pages are counted while the person waits.
const mostCounted = 100 << 20

// errEmpty is told at once: there is nothing to keep.
var errEmpty = errs.Define(errs.Invalid, "file.empty", "Tệp %s rỗng, không có nội dung nên không đưa vào hồ sơ; hãy quét hoặc chọn lại.")

// Keep stores a scan as it came and counts its pages. An empty file is refused; anything else is kept.
func (b *Binder) Keep(ctx context.Context, name string, r io.Reader) (Scan, error) {
	hash, err := b.Blobs.Put(ctx, r)
	if err != nil {
		return Scan{}, err
	}
	size, err := b.Blobs.Stat(ctx, hash)
	switch {
	case err != nil:
		return Scan{}, err
	case size == 0:
		return Scan{}, errEmpty.New(name)
	case size > mostCounted:
		return Scan{Name: name, Blob: hash}, nil
	}
	data, err := blob.Read(ctx, b.Blobs, hash)
	if err != nil {
		return Scan{}, err
	}
	return Scan{Name: name, Blob: hash, Sheets: int64(min(ocr.Pages(data), mostSheets))}, nil
}

// titles are the papers that a scan may turn out to be: the catalogue without its registers.
var titles = sync.OnceValues(func() (*extract.Titles, error) {
	all, err := forms.Catalogue()
	if err != nil {
		return nil, err
	}
	var list []extract.Title
	for _, e := range all {
		if !strings.HasPrefix(e.Code, "SO-") {
			list = append(list, extract.Title{Code: e.Code, Text: e.Title})
		}
	}
	return extract.NewTitles(list), nil
})

// ReadWaiting reads the scans that wait, at most so many, and answers how many it has done with. A scan that can't be
// read is done with as well: its sentence stands beside it.
func (b *Binder) ReadWaiting(ctx context.Context, most int) (done int, err error) {
	waiting, err := b.Desk.Store.UnreadFolios(ctx, most+attempts)
	if err != nil {
		return 0, err
	}
	for _, f := range waiting {
		if done == most || ctx.Err() != nil {
			break
		}
		ok, e := b.read(ctx, f)
		err = errors.Join(err, e)
		if ok {
			done++
		}
	}
	return done, errors.Join(err, ctx.Err())
}

func (b *Binder) read(ctx context.Context, f casefile.Folio) (bool, error) {
	in := ReadIn{Province: f.Province, ID: f.ID}
	data, err := blob.Read(ctx, b.Blobs, f.BlobHash)
	var text ocr.Text
	if err == nil {
		text, err = b.Reader.Read(ctx, data, f.FileName)
	}
	if err != nil {
		e := errs.As(err)
		if ctx.Err() != nil || (e == nil || e.Def.Kind == errs.Unavailable || e.Def.Kind == errs.Internal) && !b.givesUp(f.ID) {
			return false, err
		}
		in.Problem = "Máy không đọc được tệp này; bản gốc vẫn được lưu, hãy mở xem và nhập danh mục bằng tay."
		if e != nil {
			in.Problem = e.Text()
		}
	} else {
		in.Sheets = int64(len(text.Pages))
		if in.Text, err = blob.PutBytes(ctx, b.Blobs, []byte(text.String())); err != nil {
			return false, err
		}
		known, err := titles()
		if err != nil {
			return false, err
		}
		is := known.Read(text.String())
		in.Title, in.Form, in.Number, in.Day = is.Title, is.Code, is.Number, is.Day
	}
	// the revision is in the key, because a person may ask for a second reading
	key := fmt.Sprintf("file.read:%s:%d", f.ID, f.Rev)
	if _, err := desk.Do(ctx, b.Desk, people.RobotWho(f.Province), key, Read, in); err != nil {
		return false, fmt.Errorf("read scan %s: %w", f.ID, err)
	}
	return true, nil
}

// givesUp counts a breakdown and says whether it was the last to be borne.
func (b *Binder) givesUp(id string) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.tries == nil {
		b.tries = map[string]int{}
	}
	if b.tries[id]++; b.tries[id] < attempts {
		return false
	}
	delete(b.tries, id)
	return true
}
