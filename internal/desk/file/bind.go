package file

import (
	"context"
	"fmt"
	"strings"

	"thads/internal/blob"
	"thads/internal/casefile"
	"thads/internal/document"
	"thads/internal/errs"
	"thads/internal/ocr"
	"thads/internal/pdf"
	"thads/internal/render"
)

// mostBound is how much a bound file may weigh, in bytes: it is put together in memory.
const mostBound = 384 << 20

var errHeavy = errs.Define(errs.TooLarge, "file.too_heavy", "Hồ sơ nặng hơn %d MB nên không ghép thành một tệp được; hãy mở từng tài liệu.")

// Bind makes one PDF of the whole file in its order: cover, list, then every document with its sheet numbers in the corner
// and a bookmark. What can't be shown on pages stands in its place with a slip that says why and names the original's
// hash, so that no document is missed. The originals stay as they are; signatures hold on them, not on this copy.
func (b *Binder) Bind(ctx context.Context, f Bundle) ([]byte, error) {
	var parts []pdf.Part
	for _, front := range []struct{ code, title string }{{FormCover, "Bìa hồ sơ"}, {FormList, "Danh mục tài liệu"}} {
		doc, err := b.Paper(f, front.code)
		if err != nil {
			return nil, err
		}
		d, err := printed(doc)
		if err != nil {
			return nil, err
		}
		parts = append(parts, pdf.Part{Title: front.title, Doc: d})
	}
	weight := 0
	for _, x := range Inside(f.All) {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		d, err := b.part(ctx, x)
		if err != nil {
			return nil, err
		}
		if weight += len(d.Bytes()); weight > mostBound {
			return nil, errHeavy.New(mostBound >> 20)
		}
		parts = append(parts, labelled(x, d))
	}
	title := "Hồ sơ " + f.Case.DecisionNo
	if out, err := pdf.Merge(title, parts); err == nil {
		return out, nil
	}
	for i, x := range Inside(f.All) { // a document can't be copied whole: look which, and put a slip in its place
		at := len(parts) - len(Inside(f.All)) + i
		if _, err := pdf.Merge("", parts[at:at+1]); err == nil {
			continue
		}
		d, err := printed(slip(x, "Tệp PDF bị hỏng một phần nên không ghép được."))
		if err != nil {
			return nil, err
		}
		parts[at] = labelled(x, d)
	}
	return pdf.Merge(title, parts)
}

// labelled gives each page its sheet number; a slip in place of several sheets names them all.
func labelled(x casefile.Folio, d *pdf.Doc) pdf.Part {
	pages, err := d.Pages()
	return pdf.Part{Title: fmt.Sprintf("BL %s. %s", Span(x), x.Title), Doc: d, Label: func(i int) string {
		switch {
		case err != nil || x.First == 0:
			return ""
		case int64(len(pages)) < x.Sheets():
			return "BL " + Span(x)
		}
		return fmt.Sprintf("BL %d", sheetOf(x, i, len(pages)))
	}}
}

// part is one document as pages: as it is, its pictures, its text, or a slip.
func (b *Binder) part(ctx context.Context, x casefile.Folio) (*pdf.Doc, error) {
	if x.BlobHash == "" {
		return printed(slip(x, "Tài liệu giấy, không có bản quét."))
	}
	data, err := blob.Read(ctx, b.Blobs, x.BlobHash)
	if err != nil {
		return nil, err
	}
	switch ocr.Sniff(data) {
	case ocr.PDF:
		d, err := pdf.Open(data)
		if err == nil {
			_, err = d.Pages()
		}
		if e := errs.As(err); e != nil {
			return printed(slip(x, e.Text()))
		}
		return d, err
	case ocr.PNG, ocr.JPEG, ocr.TIFF:
		made, err := b.Reader.PicturesPDF(data)
		if e := errs.As(err); e != nil {
			return printed(slip(x, e.Text()))
		}
		if err != nil {
			return nil, err
		}
		return pdf.Open(made)
	}
	if x.TextHash == "" {
		return printed(slip(x, "Loại tệp này không in thành trang được."))
	}
	text, err := blob.Read(ctx, b.Blobs, x.TextHash)
	if err != nil {
		return nil, err
	}
	return printed(plain(x, string(text)))
}

// printed is a document as pages.
func printed(doc *document.Doc) (*pdf.Doc, error) {
	res, err := render.PDF(doc)
	if err != nil {
		return nil, fmt.Errorf("print for the bound file: %w", err)
	}
	return pdf.Open(res.Bytes)
}

// slip stands in place of a document that can't be shown.
func slip(x casefile.Folio, why string) *document.Doc {
	lines := []string{"Bút lục: " + Span(x)}
	if x.DocNo != "" {
		lines = append(lines, "Số: "+x.DocNo)
	}
	lines = append(lines, why)
	if x.BlobHash != "" {
		lines = append(lines, "Bản gốc: "+x.FileName, "SHA-256: "+x.BlobHash)
	}
	return sheet(x, lines)
}

// plain prints the text of a file that has no pages of its own, as a Word file or a text.
func plain(x casefile.Folio, text string) *document.Doc {
	lines := []string{"Phần chữ của tệp " + x.FileName + ". SHA-256 của bản gốc: " + x.BlobHash}
	return sheet(x, append(lines, strings.Split(strings.ReplaceAll(text, "\f", "\n"), "\n")...))
}

func sheet(x casefile.Folio, lines []string) *document.Doc {
	doc := &document.Doc{Title: x.Title, Head: document.Head{Style: document.HeadNone},
		Blocks: []document.Block{{Kind: document.KindName, Runs: []document.Run{{Text: x.Title}}}}}
	for _, l := range lines {
		if l = strings.TrimSpace(l); l != "" {
			doc.Blocks = append(doc.Blocks, document.Block{Kind: document.KindFlush, Runs: []document.Run{{Text: l}}})
		}
	}
	return doc
}
