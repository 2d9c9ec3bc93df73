package file

import (
	"fmt"
	"strings"

	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/document"
)

// Scan is a file that was kept, or a paper entered by its title alone.
type Scan struct {
	Name    string `json:"name"`
	Blob    string `json:"blob,omitempty"`
	Title   string `json:"title,omitempty"` // empty: the machine proposes one
	Sheets  int64  `json:"sheets"`          // 0 where nobody could count yet: taken as one
	Problem string `json:"problem,omitempty"`
}

// AddIn brings documents into a file in their order.
type AddIn struct {
	Province int64  `json:"province"`
	Case     string `json:"case"`
	Scans    []Scan `json:"scans"`
}

// Added is what became of one scan.
type Added struct {
	ID   string `json:"id"`
	Same string `json:"same,omitempty"` // title and sheets of the document that this file repeats; then nothing was added
}

// AddOut answers in the order of the input.
type AddOut struct {
	Added []Added `json:"added"`
}

// Add puts scans and papers at the end of a file. A file that it holds already is not added again.
var Add = desk.Act[AddIn, AddOut]{Name: "file.add", Run: func(t *desk.Tx, in AddIn) (AddOut, error) {
	f, err := change(t, in.Province, in.Case)
	if err != nil {
		return AddOut{}, err
	}
	if len(in.Scans) == 0 {
		return AddOut{}, errNothing.New()
	}
	held := map[string]casefile.Folio{}
	for _, x := range f.all {
		if x.BlobHash != "" {
			held[x.BlobHash] = x
		}
	}
	var out AddOut
	var first, last casefile.Folio
	for _, s := range in.Scans {
		if old, twice := held[s.Blob]; twice && s.Blob != "" {
			out.Added = append(out.Added, Added{ID: old.ID, Same: old.Title + " (bút lục " + Span(old) + ")"})
			continue
		}
		if s.Sheets < 0 || s.Sheets > mostSheets {
			return out, errSheets.New()
		}
		x := casefile.Folio{Province: f.c.Province, ID: t.NewID(), CaseID: f.c.ID, Title: strings.TrimSpace(s.Title), BlobHash: s.Blob, FileName: s.Name,
			At: t.Now.UnixMicro(), By: t.Who.ID, Problem: s.Problem, Sure: s.Title != ""}
		if x.Title == "" {
			x.Title = strings.TrimSpace(s.Name)
		}
		if x.Title == "" || len([]rune(x.Title)) > 300 {
			return out, errTitle.New()
		}
		x.Seq, x.First = f.next()
		x.Last = x.First + max(1, s.Sheets) - 1
		t.Add(x)
		f.all = append(f.all, x)
		if x.BlobHash != "" {
			held[x.BlobHash] = x
		}
		if first.ID == "" {
			first = x
		}
		last = x
		out.Added = append(out.Added, Added{ID: x.ID})
	}
	switch {
	case first.ID == "":
		return out, t.Nothing()
	case first.ID == last.ID:
		return out, f.record(t, "Đưa vào hồ sơ: "+first.Title+" (bút lục "+Span(first)+")")
	}
	return out, f.record(t, fmt.Sprintf("Đưa vào hồ sơ %d tài liệu (bút lục %d-%d)", last.Seq-first.Seq+1, first.First, last.Last))
}}

// EnterIn names a paper of this house that was issued, and how many pages it has.
type EnterIn struct {
	Province int64  `json:"province"`
	Paper    string `json:"paper"`
	Pages    int64  `json:"pages"`
}

// Enter puts a paper of this house into the file of its case once it is issued.
var Enter = desk.Act[EnterIn, Added]{Name: "file.enter", Run: func(t *desk.Tx, in EnterIn) (Added, error) {
	p, err := t.Paper(in.Province, in.Paper)
	if err != nil {
		return Added{}, err
	}
	f, err := look(t, in.Province, p.CaseID)
	if err != nil {
		return Added{}, err
	}
	for _, x := range f.all {
		if x.PaperID == p.ID {
			return Added{ID: x.ID}, t.Nothing()
		}
	}
	x := ofPaper(p, 1)
	x.Province, x.ID, x.CaseID, x.At, x.By, x.Sure = p.Province, t.NewID(), p.CaseID, t.Now.UnixMicro(), t.Who.ID, true
	x.Seq, x.First = f.next()
	x.Last = x.First + max(1, in.Pages) - 1
	t.Add(x)
	return Added{ID: x.ID}, f.record(t, "Văn bản vào hồ sơ: "+x.Title+" (bút lục "+Span(x)+")")
}}

// numberText is a paper's number as printed.
func numberText(p document.Paper) string {
	if p.Number == 0 {
		return ""
	}
	return fmt.Sprintf("%02d/%s", p.Number, p.Symbol)
}
