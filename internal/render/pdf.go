package render

import (
	"fmt"
	"strings"

	"thads/internal/document"
	"thads/internal/pdf"
)

// Field is an empty place of the PDF, to be filled or signed later.
type Field struct {
	Name string     // FieldNumber, FieldDate, FieldPerson or FieldAgency
	Page int        // from 0
	Rect [4]float64 // x1 y1 x2 y2 in points from the lower left corner
}

// Result is a printed paper.
type Result struct {
	Bytes  []byte
	Pages  int
	Fields []Field
}

// PDF prints a paper: tagged, with its fonts inside, the same bytes for the same paper.
func PDF(d *document.Doc) (Result, error) {
	sh, err := newShaper()
	if err != nil {
		return Result{}, err
	}
	l, err := lay(d, sh, false)
	if err != nil {
		return Result{}, err
	}
	if len(l.pages) > 1 {
		smaller, err := lay(d, sh, true)
		if err != nil {
			return Result{}, err
		}
		if len(smaller.pages) < len(l.pages) {
			l = smaller
		}
	}
	res := Result{Bytes: l.write(), Pages: len(l.pages)}
	for _, f := range l.fields {
		res.Fields = append(res.Fields, Field{f.name, f.page, f.rect})
	}
	return res, nil
}

// lay sets a paper on pages.
func lay(d *document.Doc, sh *shaper, compact bool) (*layout, error) {
	l := &layout{doc: d, shaper: sh, fonts: newFontSet(sh), root: &elem{tag: "Document"}, compact: compact}
	for _, step := range []func() error{l.head, l.blocks, l.tail, l.notes, l.flow} {
		if err := step(); err != nil {
			return nil, err
		}
	}
	return l, nil
}

// notes are small lines under everything.
func (l *layout) notes() error {
	for _, n := range l.doc.Notes {
		s := l.set(noteSize)
		words, err := s.words([]document.Run{{Text: n, Italic: true}}, textWidth)
		if err != nil {
			return err
		}
		e := l.root.add("Note")
		for i, ln := range s.breakLines(words, 0, textWidth, false) {
			b := box{height: s.size * lineFactor, draw: func(p *page, top float64) error {
				return p.tagged(e, func() error { return s.draw(&p.canvas, ln, marginLeft, top-s.size*0.95, 0) })
			}}
			if i == 0 {
				b.gap = paraGap
			}
			l.push(b)
		}
	}
	return nil
}

// write makes the file's objects.
func (l *layout) write() []byte {
	f := &file{}
	catalog, tree, info := f.New(), f.New(), f.New()
	pages := make([]pdf.Ref, len(l.pages))
	for i := range pages {
		pages[i] = f.New()
	}
	fields := make([]pdf.Ref, len(l.fields))
	for i := range fields {
		fields[i] = f.New()
	}
	resources := f.Add(pdf.Dict{"Font": l.fonts.resources(f), "ProcSet": pdf.Array{pdf.Name("PDF"), pdf.Name("Text")}})
	l.fonts.embed(f)
	kids := pdf.Array{}
	for i, p := range l.pages {
		kids = append(kids, pages[i])
		annots := pdf.Array{}
		for k, fl := range l.fields {
			if fl.page == i {
				annots = append(annots, fields[k])
			}
		}
		d := pdf.Dict{"Type": pdf.Name("Page"), "Parent": tree, "MediaBox": box4([4]float64{0, 0, pageWidth, pageHeight}),
			"Resources": resources, "Contents": f.Add(flate(p.Bytes())), "StructParents": i, "Tabs": pdf.Name("S")}
		if len(annots) > 0 {
			d["Annots"] = annots
		}
		f.Set(pages[i], d)
	}
	f.Set(tree, pdf.Dict{"Type": pdf.Name("Pages"), "Kids": kids, "Count": len(kids)})
	title := strings.TrimSpace(l.doc.Title)
	f.Set(info, pdf.Dict{"Title": pdf.TextString(title), "Subject": pdf.TextString("Mẫu " + l.doc.Code + " phiên bản " + l.doc.Version),
		"Producer": pdf.String("thads")})
	root := pdf.Dict{"Type": pdf.Name("Catalog"), "Pages": tree, "Lang": pdf.String("vi"), "MarkInfo": pdf.Dict{"Marked": true},
		"StructTreeRoot": l.tagTree(f, pages, fields), "ViewerPreferences": pdf.Dict{"DisplayDocTitle": true},
		"Metadata": f.Add(&pdf.Stream{Dict: pdf.Dict{"Type": pdf.Name("Metadata"), "Subtype": pdf.Name("XML")}, Data: metadata(title)})}
	if len(l.fields) > 0 {
		root["AcroForm"] = f.Add(l.acroForm(f, pages, fields))
	}
	f.Set(catalog, root)
	return f.Bytes(catalog, info)
}

// acroForm writes the fields: text fields that only the house fills, and empty signature fields.
func (l *layout) acroForm(f *file, pages, fields []pdf.Ref) pdf.Dict {
	all := pdf.Array{}
	for i, fl := range l.fields {
		all = append(all, fields[i])
		d := pdf.Dict{"Type": pdf.Name("Annot"), "Subtype": pdf.Name("Widget"), "T": pdf.TextString(fl.name),
			"TU": pdf.TextString(fieldHelp[fl.name]), "Rect": box4(fl.rect), "P": pages[fl.page], "F": 4,
			"StructParent": len(pages) + i}
		switch fl.name {
		case FieldNumber, FieldDate:
			d["FT"], d["Ff"] = pdf.Name("Tx"), 1 // read-only: a person does not type here
			d["DA"] = pdf.String("/" + fontName(fieldStyle(fl.name)) + " 13 Tf 0 g")
			empty := &pdf.Stream{Dict: pdf.Dict{"Type": pdf.Name("XObject"), "Subtype": pdf.Name("Form"),
				"BBox": box4([4]float64{0, 0, fl.rect[2] - fl.rect[0], fl.rect[3] - fl.rect[1]})}, Data: []byte("/Tx BMC EMC")}
			d["AP"] = pdf.Dict{"N": f.Add(empty)}
		default:
			d["FT"] = pdf.Name("Sig")
		}
		f.Set(fields[i], d)
	}
	return pdf.Dict{"Fields": all, "DR": pdf.Dict{"Font": l.fonts.resources(f)}}
}

func fieldStyle(name string) style {
	if name == FieldDate {
		return italic
	}
	return regular
}

func box4(r [4]float64) pdf.Array {
	out := pdf.Array{}
	for _, v := range r {
		out = append(out, pdf.Raw(pt(v)))
	}
	return out
}

var xmlEscaper = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;")

// metadata is the paper's title and language for readers of XMP.
func metadata(title string) []byte {
	return fmt.Appendf(nil, `<?xpacket begin="%s" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>vi</rdf:li></rdf:Bag></dc:language></rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`, "\ufeff", xmlEscaper.Replace(title))
}
