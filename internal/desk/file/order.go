package file

import (
	"fmt"
	"slices"

	"thads/internal/casefile"
	"thads/internal/desk"
)

// OrderIn is the new order of the documents that are not locked: all of them, each once.
type OrderIn struct {
	Province int64    `json:"province"`
	Case     string   `json:"case"`
	IDs      []string `json:"ids"`
}

// Ordered is the answer of acts that number a file's sheets.
type Ordered struct {
	Sheets int64 `json:"sheets"`
}

// Order puts the documents after the locked ones into another order and numbers their sheets anew. An order that leaves
// one out, or names one that came or went meanwhile, changes nothing.
var Order = desk.Act[OrderIn, Ordered]{Name: "file.order", Run: func(t *desk.Tx, in OrderIn) (Ordered, error) {
	f, err := change(t, in.Province, in.Case)
	if err != nil {
		return Ordered{}, err
	}
	var now []casefile.Folio
	loose := map[string]casefile.Folio{}
	for _, x := range Inside(f.all) {
		if x.LockedAt != 0 {
			now = append(now, x)
		} else {
			loose[x.ID] = x
		}
	}
	if len(in.IDs) != len(loose) {
		return Ordered{}, errMoved.New()
	}
	for _, id := range in.IDs {
		x, ok := loose[id]
		if !ok {
			return Ordered{}, errMoved.New()
		}
		delete(loose, id)
		now = append(now, x)
	}
	out := Ordered{Sheets(f.all)}
	if slices.EqualFunc(now, Inside(f.all), func(a, b casefile.Folio) bool { return a.ID == b.ID }) {
		return out, t.Nothing()
	}
	if err := f.number(t, now); err != nil {
		return Ordered{}, err
	}
	return out, f.record(t, "Sắp xếp lại tài liệu trong hồ sơ, đánh lại bút lục của phần chưa khoá")
}}

// Moved gives the order of the loose documents after one was moved to a place among all, from 1, as Order wants it.
func Moved(all []casefile.Folio, id string, to int64) []string {
	var locked int64
	var loose []string
	for _, x := range Inside(all) {
		if x.LockedAt != 0 {
			locked++
		} else if x.ID != id {
			loose = append(loose, x.ID)
		}
	}
	at := min(max(to-locked-1, 0), int64(len(loose)))
	return slices.Insert(loose, int(at), id)
}

// Close locks what the file holds at the end of a period: neither places nor sheet numbers change from then on.
var Close = desk.Act[Ref, Ordered]{Name: "file.close", Run: func(t *desk.Tx, in Ref) (Ordered, error) {
	f, err := change(t, in.Province, in.Case)
	if err != nil {
		return Ordered{}, err
	}
	unread := 0
	var first int64
	for _, x := range Inside(f.all) {
		if x.Unread() {
			unread++
		}
		if x.LockedAt == 0 && first == 0 {
			first = x.First
		}
	}
	switch {
	case unread > 0:
		return Ordered{}, errUnread.New(unread)
	case first == 0:
		return Ordered{}, errAllLocked.New()
	}
	for _, x := range Inside(f.all) {
		if x.LockedAt == 0 {
			was := x
			x.LockedAt = t.Now.UnixMicro()
			t.Put(&was, &x)
		}
	}
	n := Sheets(f.all)
	return Ordered{n}, f.record(t, fmt.Sprintf("Khoá bút lục %d-%d", first, n))
}}

// Remove takes a document out that does not belong in the file; the scan stays in the store and the fact names its hash.
var Remove = desk.Act[Doc, Ordered]{Name: "file.remove", Run: func(t *desk.Tx, in Doc) (Ordered, error) {
	f, at, err := lookDoc(t, in.Province, in.ID)
	if err != nil {
		return Ordered{}, err
	}
	x := f.all[at]
	switch {
	case f.c.State == casefile.Archived:
		return Ordered{}, errArchived.New()
	case in.Reason == "":
		return Ordered{}, errReason.New()
	case x.PaperID != "" || x.Seq == 0:
		return Ordered{}, errHouse.New()
	case x.LockedAt != 0:
		return Ordered{}, errLocked.New(Span(x))
	}
	t.Remove(x)
	f.all = slices.Delete(slices.Clone(f.all), at, at+1)
	if err := f.number(t, f.all); err != nil {
		return Ordered{}, err
	}
	return Ordered{Sheets(f.all)}, f.record(t, "Bỏ khỏi hồ sơ: "+x.Title+". Lý do: "+in.Reason)
}}
