// Package pdf reads PDF files into objects and appends revisions to them; it renders nothing and signs nothing.
// It is strict where viewers guess: a file that two readers could understand differently is refused, because what is
// signed here must mean one thing only. Old bytes are never rewritten; the same input gives the same output.
// It never panics on hostile input and holds memory and depth within the limits below.
package pdf

import (
	"bytes"
	"fmt"
	"slices"

	"thads/internal/errs"
)

// Limits against hostile files; honest ones stay far below.
const (
	maxDepth     = 64        // nested arrays and dictionaries, levels of trees
	maxObjects   = 1 << 20   // entries of all cross-reference sections together
	maxSections  = 512       // cross-reference sections of one file
	maxUnpacked  = 64 << 20  // bytes of unpacked structure (object streams, cross-reference streams)
	maxFileBytes = 256 << 20 // a whole file
	maxKids      = 100_000   // nodes of the page tree or of the field tree
)

var (
	ErrNotPDF    = errs.Define(errs.Invalid, "pdf.not_pdf", "Tệp này không phải là PDF: hãy chọn đúng tệp.")
	ErrBroken    = errs.Define(errs.Invalid, "pdf.broken", "Tệp PDF bị hỏng hoặc sai cấu trúc tại byte %d: hãy xin lại bản gốc.")
	ErrEncrypted = errs.Define(errs.Invalid, "pdf.encrypted", "Tệp PDF bị đặt mật khẩu: hãy dùng bản không đặt mật khẩu.")
	ErrTooLarge  = errs.Define(errs.TooLarge, "pdf.too_large", "Tệp PDF quá lớn hoặc quá phức tạp: hãy tách thành nhiều tệp nhỏ hơn.")
	ErrAbsent    = errs.Define(errs.NotFound, "pdf.absent", "Tệp PDF thiếu phần bắt buộc (%s): hãy xin lại bản gốc.")
)

// Object is one of nil (null), bool, int, float64, Name, String, Array, Dict, Ref, *Stream; Raw when writing.
type Object = any

type (
	Name   string          // without the slash, #xx undone
	String string          // bytes as they are, see TextString for letters
	Array  []Object        //
	Dict   map[Name]Object // a key stands once: duplicates are refused
	Raw    string          // written as it is; never read
)

// Ref points to an indirect object.
type Ref struct{ Num, Gen int }

func (r Ref) String() string { return fmt.Sprintf("%d %d R", r.Num, r.Gen) }

// Stream is a dictionary with bytes, as stored (packed) in the file.
type Stream struct {
	Dict Dict
	Data []byte
}

// Equal says whether two objects mean the same: same kinds, same keys, same stored bytes of streams, references by
// number. The /Length of streams is not compared apart from the bytes themselves.
func Equal(a, b Object) bool {
	switch x := a.(type) {
	case Array:
		y, ok := b.(Array)
		return ok && slices.EqualFunc(x, y, Equal)
	case Dict:
		y, ok := b.(Dict)
		return ok && equalDicts(x, y, "")
	case *Stream:
		y, ok := b.(*Stream)
		return ok && bytes.Equal(x.Data, y.Data) && equalDicts(x.Dict, y.Dict, "Length")
	case Raw:
		return false
	}
	switch b.(type) {
	case Array, Dict, Raw: // not comparable with ==
		return false
	}
	return a == b
}

func equalDicts(a, b Dict, skip Name) bool {
	for k, v := range a {
		w, ok := b[k]
		if k != skip && (!ok || !Equal(v, w)) {
			return false
		}
	}
	for k := range b {
		if _, ok := a[k]; k != skip && !ok {
			return false
		}
	}
	return true
}
