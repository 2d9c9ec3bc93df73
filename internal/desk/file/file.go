// Package file keeps the file of a case (hồ sơ thi hành án, OP-05): its cover, its documents in order, their sheet numbers
// (bút lục), scans with their hash, and the whole bound as one PDF. It never changes a byte that came in, and never moves
// or renumbers what was locked at the end of a period. Reading scans happens outside transactions.
package file

import (
	"fmt"
	"slices"

	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/errs"
	"thads/internal/people"
)

var (
	errNoDecision = errs.Define(errs.Conflict, "file.no_decision", "Việc này chưa có quyết định thi hành án; lập hồ sơ sau khi quyết định được phát hành.")
	errOpen       = errs.Define(errs.Conflict, "file.open", "Hồ sơ này đã được lập; mở mục Hồ sơ, tài liệu để xem.")
	errNumber     = errs.Define(errs.Invalid, "file.number", "Hãy nhập số hồ sơ, tối đa 60 ký tự.")
	errNothing    = errs.Define(errs.Invalid, "file.nothing", "Chưa chọn tài liệu nào; hãy chọn tệp, hoặc nhập tên tài liệu giấy.")
	errArchived   = errs.Define(errs.Conflict, "file.archived", "Hồ sơ đã đưa vào lưu trữ nên không thêm, sửa tài liệu được nữa.")
	errLocked     = errs.Define(errs.Conflict, "file.locked", "Bút lục %s đã khoá nên không sắp xếp, đánh lại hay bỏ ra được; tài liệu mới được thêm vào sau.")
	errMoved      = errs.Define(errs.Conflict, "file.moved", "Danh mục vừa có thay đổi; hãy tải lại trang rồi sắp xếp lại.")
	errTitle      = errs.Define(errs.Invalid, "file.title", "Hãy nhập tên tài liệu, tối đa 300 ký tự.")
	errDay        = errs.Define(errs.Invalid, "file.day", "Ngày của tài liệu phải có thật và không sau hôm nay; hãy sửa lại hoặc để trống.")
	errSheets     = errs.Define(errs.Invalid, "file.sheets", "Số tờ phải từ 1 đến 5.000; hãy đếm lại.")
	errReason     = errs.Define(errs.Invalid, "file.reason", "Hãy ghi lý do bỏ tài liệu khỏi hồ sơ.")
	errHouse      = errs.Define(errs.Conflict, "file.house_paper", "Đây là văn bản do cơ quan phát hành nên luôn ở trong hồ sơ, số và ngày lấy theo văn bản.")
	errUnread     = errs.Define(errs.Conflict, "file.unread", "Còn %d tệp máy chưa đọc xong; hãy chờ vài phút rồi khoá bút lục.")
	errAllLocked  = errs.Define(errs.Conflict, "file.all_locked", "Mọi tài liệu đã khoá từ trước; không còn gì để khoá.")
)

// FormCover and FormList are the cover and the list of documents.
const (
	FormCover = "CV-040"
	FormList  = "CV-039"
)

// mostSheets of one document.
const mostSheets = 5000

// Ref names a case.
type Ref struct {
	Province int64  `json:"province"`
	Case     string `json:"case"`
}

// Doc names a document of a file.
type Doc struct {
	Province int64  `json:"province"`
	ID       string `json:"id"`
	Reason   string `json:"reason,omitempty"`
}

// Cover is the file's cover among its documents: place 0, no sheet number. Its number is the file's, its day the opening's.
func Cover(all []casefile.Folio) (casefile.Folio, bool) {
	if len(all) > 0 && all[0].Seq == 0 {
		return all[0], true
	}
	return casefile.Folio{}, false
}

// Inside is the documents of a file without its cover.
func Inside(all []casefile.Folio) []casefile.Folio {
	if _, has := Cover(all); has {
		return all[1:]
	}
	return all
}

// Span writes sheet numbers: "3", "3-5".
func Span(f casefile.Folio) string {
	switch {
	case f.First == 0:
		return ""
	case f.First == f.Last:
		return fmt.Sprint(f.First)
	}
	return fmt.Sprintf("%d-%d", f.First, f.Last)
}

// Sheets is how many numbered sheets a file has.
func Sheets(all []casefile.Folio) int64 {
	if len(all) == 0 {
		return 0
	}
	return all[len(all)-1].Last
}

// folder is a case with its documents, read for an act.
type folder struct {
	c   casefile.Case
	all []casefile.Folio // in order, the cover first where there is one
}

// look reads a case and its file and asks for the right.
func look(t *desk.Tx, province int64, id string) (folder, error) {
	c, err := t.Case(province, id)
	if err != nil {
		return folder{}, err
	}
	if err := t.May(people.Subject{Province: c.Province, OfficeCode: c.OfficeCode, OfficerID: c.OfficerID}); err != nil {
		return folder{}, err
	}
	all, err := t.FoliosOf(province, id)
	return folder{c, all}, err
}

// change is look for acts that people do while the file is in use.
func change(t *desk.Tx, province int64, id string) (folder, error) {
	f, err := look(t, province, id)
	if err == nil && f.c.State == casefile.Archived {
		err = errArchived.New()
	}
	return f, err
}

// lookDoc is change for an act about one document; at is its index.
func lookDoc(t *desk.Tx, province int64, id string) (f folder, at int, err error) {
	d, err := t.Folio(province, id)
	if err != nil {
		return f, 0, err
	}
	if f, err = look(t, province, d.CaseID); err != nil {
		return f, 0, err
	}
	return f, slices.IndexFunc(f.all, func(x casefile.Folio) bool { return x.ID == id }), nil
}

// clause is what keeping a file rests on.
func (f folder) clause() string {
	if f.c.Regime == "A" {
		return "TT04 Đ31"
	}
	return "N12.2"
}

func (f folder) record(t *desk.Tx, say string) error {
	return t.Record(desk.Entry{Province: f.c.Province, Subject: f.c.ID, CaseID: f.c.ID, Clause: f.clause(), Say: say})
}

// next is the place and the first sheet number after the last document.
func (f folder) next() (seq, sheet int64) {
	seq, sheet = 1, 1
	for _, x := range f.all {
		seq, sheet = max(seq, x.Seq+1), max(sheet, x.Last+1)
	}
	return seq, sheet
}

// number gives documents, in their order, places and sheet numbers one after the other, and writes what changed or is
// new. It refuses to move what is locked.
func (f folder) number(t *desk.Tx, now []casefile.Folio) error {
	was := map[string]casefile.Folio{}
	for _, x := range f.all {
		was[x.ID] = x
	}
	seq, sheet := int64(1), int64(1)
	for _, x := range now {
		if x.Seq == 0 {
			continue
		}
		old, had := was[x.ID]
		n := x.Sheets()
		x.Seq, x.First, x.Last = seq, sheet, sheet+n-1
		seq, sheet = seq+1, sheet+n
		if old.LockedAt != 0 && (old.Seq != x.Seq || old.First != x.First || old.Last != x.Last) {
			return errLocked.New(Span(old))
		}
		if had {
			t.Put(&old, &x)
		} else {
			t.Add(x)
		}
	}
	return nil
}
