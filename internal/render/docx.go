package render

import (
	"archive/zip"
	"bytes"
	"fmt"
	"strings"

	"rsc.io/qr"

	"thads/internal/document"
)

// DOCX prints a paper for editing in a word processor: the same text and layout, without the fields for signatures.
// The file is the same bytes for the same paper.
func DOCX(d *document.Doc) ([]byte, error) {
	w := &docxWriter{}
	w.head(d)
	for i, b := range d.Blocks {
		if b.Kind == document.KindAbstract && letterDoc(d) {
			continue
		}
		w.block(b, i == len(d.Blocks)-1) // the signature stays with the last paragraph
	}
	var picture []byte
	relation := ""
	if d.Lookup.URL != "" {
		code, err := qr.Encode(d.Lookup.URL, qr.M)
		if err != nil {
			return nil, fmt.Errorf("encode the look-up address: %w", err)
		}
		picture, relation = code.PNG(), docxImageRel
	}
	w.tail(d)
	for _, n := range d.Notes {
		w.para(paraProps{before: 120}, 20, document.Run{Text: n, Italic: true})
	}
	body := `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>` +
		w.String() + `<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr></w:body></w:document>`
	parts := []struct{ name, text string }{
		{"[Content_Types].xml", docxTypes},
		{"_rels/.rels", docxRels},
		{"docProps/core.xml", fmt.Sprintf(docxCore, xmlText(d.Title))},
		{"word/document.xml", body},
		{"word/styles.xml", docxStyles},
		{"word/header1.xml", docxHeader},
		{"word/_rels/document.xml.rels", fmt.Sprintf(docxDocRels, relation)},
	}
	if picture != nil {
		parts = append(parts, struct{ name, text string }{"word/media/qr.png", string(picture)})
	}
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	for _, p := range parts {
		f, err := z.CreateHeader(&zip.FileHeader{Name: p.name, Method: zip.Deflate})
		if err == nil {
			_, err = f.Write([]byte(p.text))
		}
		if err != nil {
			return nil, fmt.Errorf("write %s: %w", p.name, err)
		}
	}
	if err := z.Close(); err != nil {
		return nil, fmt.Errorf("close docx: %w", err)
	}
	return out.Bytes(), nil
}

func letterDoc(d *document.Doc) bool {
	l := layout{doc: d}
	return l.isLetter()
}

type docxWriter struct{ strings.Builder }

// paraProps in twentieths of a point.
type paraProps struct {
	align  string // both, center, left, right
	indent int
	before int
	keep   bool
}

func (w *docxWriter) para(p paraProps, halfPoints int, runs ...document.Run) {
	w.WriteString("<w:p><w:pPr>")
	if p.keep {
		w.WriteString("<w:keepNext/>")
	}
	fmt.Fprintf(w, `<w:spacing w:before="%d" w:after="0"/>`, p.before)
	if p.indent > 0 {
		fmt.Fprintf(w, `<w:ind w:firstLine="%d"/>`, p.indent)
	}
	if p.align != "" {
		fmt.Fprintf(w, `<w:jc w:val="%s"/>`, p.align)
	}
	w.WriteString("</w:pPr>")
	for _, r := range runs {
		w.run(r, halfPoints)
	}
	w.WriteString("</w:p>")
}

func (w *docxWriter) run(r document.Run, halfPoints int) {
	if r.Text == "" {
		return
	}
	w.WriteString("<w:r><w:rPr>")
	if r.Bold {
		w.WriteString("<w:b/>")
	}
	if r.Italic {
		w.WriteString("<w:i/>")
	}
	fmt.Fprintf(w, `<w:sz w:val="%d"/><w:szCs w:val="%d"/></w:rPr><w:t xml:space="preserve">%s</w:t></w:r>`, halfPoints, halfPoints, xmlText(r.Text))
}

var xmlTexts = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;")

func xmlText(s string) string { return xmlTexts.Replace(s) }

// twips of the text's width: 165 mm.
const docxWidth = 9355

// columns opens a table without borders; each cell of a row is written by its function.
func (w *docxWriter) columns(widths []int, rows ...[]func()) {
	w.WriteString(`<w:tbl><w:tblPr><w:tblW w:w="9355" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>`)
	for _, x := range widths {
		fmt.Fprintf(w, `<w:gridCol w:w="%d"/>`, x)
	}
	w.WriteString(`</w:tblGrid>`)
	for _, row := range rows {
		w.WriteString(`<w:tr><w:trPr><w:cantSplit/></w:trPr>`)
		for i, cell := range row {
			fmt.Fprintf(w, `<w:tc><w:tcPr><w:tcW w:w="%d" w:type="dxa"/></w:tcPr>`, widths[i])
			cell()
			w.WriteString(`</w:tc>`)
		}
		w.WriteString(`</w:tr>`)
	}
	w.WriteString(`</w:tbl>`)
}

func (w *docxWriter) head(d *document.Doc) {
	h := d.Head
	centre := paraProps{align: "center"}
	nation := func() {
		w.para(centre, 24, document.Run{Text: document.NationalTitle, Bold: true})
		w.para(centre, 26, document.Run{Text: document.NationalMotto, Bold: true})
		w.para(centre, 12, document.Run{Text: strings.Repeat("─", 22)})
		if h.Place != "" {
			w.para(paraProps{align: "center", before: 60}, 26, document.Run{Text: h.Place + ", " + orDots(h.Date, "ngày …… tháng …… năm ……"), Italic: true})
		}
	}
	switch h.Style {
	case document.HeadNone:
	case document.HeadNational:
		nation()
	default:
		w.columns([]int{3755, 5600}, []func(){func() {
			w.para(centre, 24, document.Run{Text: boundPhrases.Replace(h.Parent)})
			w.para(centre, 24, document.Run{Text: boundPhrases.Replace(h.Agency), Bold: true})
			w.para(centre, 12, document.Run{Text: strings.Repeat("─", 9)})
			if h.Symbol != "" {
				w.para(paraProps{align: "center", before: 60}, 26, document.Run{Text: "Số: " + orDots(h.Number, "……") + "/" + h.Symbol})
			}
			if letterDoc(d) {
				for _, b := range d.Blocks {
					if b.Kind == document.KindAbstract {
						w.para(centre, 24, b.Runs...)
					}
				}
			}
		}, nation})
	}
}

func (w *docxWriter) block(b document.Block, last bool) {
	if b.Table != nil {
		w.table(b.Table)
		return
	}
	k := looks[b.Kind]
	runs := make([]document.Run, len(b.Runs))
	for i, r := range b.Runs {
		runs[i] = document.Run{Text: r.Text, Bold: r.Bold || k.bold, Italic: r.Italic || k.italic}
	}
	p := paraProps{align: "both", indent: int(k.indent * 20), before: int(k.gap * 20), keep: k.stay || last}
	if k.centred {
		p.align = "center"
	}
	w.para(p, int(k.size*2), runs...)
	if b.Kind == document.KindAbstract {
		w.para(paraProps{align: "center", keep: true}, 12, document.Run{Text: strings.Repeat("─", 9)})
	}
}

var docxAlign = map[document.Align]string{document.Left: "left", document.Centre: "center", document.Right: "right"}

func (w *docxWriter) table(t *document.Table) {
	total := 0
	for _, x := range t.Widths {
		total += x
	}
	w.para(paraProps{}, 12)
	w.WriteString(`<w:tbl><w:tblPr><w:tblW w:w="9355" w:type="dxa"/><w:tblBorders>`)
	for _, side := range []string{"top", "left", "bottom", "right", "insideH", "insideV"} {
		w.WriteString(`<w:` + side + ` w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
	}
	w.WriteString(`</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>`)
	for _, x := range t.Widths {
		fmt.Fprintf(w, `<w:gridCol w:w="%d"/>`, docxWidth*x/total)
	}
	w.WriteString(`</w:tblGrid>`)
	row := func(cells [][]document.Run, head bool) {
		w.WriteString(`<w:tr><w:trPr><w:cantSplit/>`)
		if head {
			w.WriteString(`<w:tblHeader/>`)
		}
		w.WriteString(`</w:trPr>`)
		for i, c := range cells {
			fmt.Fprintf(w, `<w:tc><w:tcPr><w:tcW w:w="%d" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>`, docxWidth*t.Widths[i]/total)
			p := paraProps{align: docxAlign[t.Align[i]]}
			runs := make([]document.Run, len(c))
			for k, r := range c {
				runs[k] = document.Run{Text: r.Text, Bold: r.Bold || head, Italic: r.Italic}
			}
			if head {
				p.align = "center"
			}
			w.para(p, int(tableSize*2), runs...)
			w.WriteString(`</w:tc>`)
		}
		w.WriteString(`</w:tr>`)
	}
	if t.Header != nil {
		row(t.Header, true)
	}
	for _, r := range t.Rows {
		row(r, false)
	}
	w.WriteString(`</w:tbl>`)
}

func (w *docxWriter) tail(d *document.Doc) {
	w.para(paraProps{keep: true}, 12)
	title := func(s document.Signer) func() {
		return func() {
			for _, l := range s.Lines {
				w.para(paraProps{align: "center", keep: true}, 27, document.Run{Text: boundPhrases.Replace(l), Bold: true})
			}
			if s.Hint != "" {
				w.para(paraProps{align: "center", keep: true}, 24, document.Run{Text: s.Hint, Italic: true})
			}
		}
	}
	name := func(s document.Signer) func() {
		return func() {
			w.para(paraProps{align: "center", before: 1300}, 28, document.Run{Text: s.Name, Bold: true})
		}
	}
	recipients := func() {
		if len(d.Recipients) > 0 {
			w.para(paraProps{}, 24, document.Run{Text: "Nơi nhận:", Bold: true, Italic: true})
			for _, r := range d.Recipients {
				w.para(paraProps{}, 22, document.Run{Text: "- " + r})
			}
		}
		if d.Lookup.URL != "" {
			w.WriteString(docxPicture)
			w.para(paraProps{}, 18, document.Run{Text: "Mã tra cứu: " + d.Lookup.Code})
		}
		w.para(paraProps{}, 12)
	}
	if len(d.Signers) == 1 && (len(d.Recipients) > 0 || d.Signers[0].Signed) {
		w.columns([]int{4210, 5145}, []func(){recipients, func() { title(d.Signers[0])(); name(d.Signers[0])() }})
		return
	}
	for _, group := range signerRows(d.Signers) {
		var widths []int
		var titles, names []func()
		if len(group) == 1 {
			empty := func() { w.para(paraProps{}, 12) }
			widths, titles, names = []int{docxWidth / 2}, []func(){empty}, []func(){empty}
		}
		for _, s := range group {
			widths = append(widths, docxWidth/max(2, len(group)))
			titles, names = append(titles, title(s)), append(names, name(s))
		}
		w.columns(widths, titles, names)
	}
	recipients()
}
