package render

import (
	"maps"
	"slices"

	"thads/internal/document"
	"thads/internal/pdf"
)

// Fill writes values into the empty text fields of a paper (FieldNumber, FieldDate) in a revision after the old bytes,
// which stay as they are: a signature that allows filling stays valid. Only the fields change; each shows its value
// with fonts of its own. A field that has a value is never filled again.
func Fill(file []byte, values map[string]string) ([]byte, error) {
	doc, err := pdf.Open(file)
	if err != nil {
		return nil, err
	}
	sh, err := newShaper()
	if err != nil {
		return nil, err
	}
	u := doc.Update()
	for _, name := range slices.Sorted(maps.Keys(values)) {
		f, ok := doc.Field(name)
		if !ok || f.Type != "Tx" || len(f.Widgets) != 1 {
			return nil, ErrField.New(name)
		}
		if f.Dict["V"] != nil {
			return nil, ErrFilled.New(name)
		}
		field, err := u.Dict(f.Ref)
		if err != nil {
			return nil, err
		}
		field["V"] = pdf.TextString(values[name])
		u.Set(f.Ref, field)
		widget, err := u.Dict(f.Widgets[0])
		if err != nil {
			return nil, err
		}
		look, err := fieldLook(u, sh, name, values[name], doc.Array(widget["Rect"]))
		if err != nil {
			return nil, err
		}
		widget["AP"] = pdf.Dict{"N": look}
		u.Set(f.Widgets[0], widget)
	}
	out, _ := u.Bytes()
	return out, nil
}

// fieldLook draws a value: the number against the symbol after it, the date from its left edge, smaller if it must be.
func fieldLook(u *pdf.Update, sh *shaper, name, value string, rect pdf.Array) (pdf.Ref, error) {
	width, height := size(rect)
	s := setter{shaper: sh, size: 13}
	st := fieldStyle(name)
	words, err := s.words([]document.Run{{Text: value, Italic: st == italic}}, 1e6)
	if err != nil {
		return pdf.Ref{}, err
	}
	lines := s.breakLines(words, 0, 1e6, false)
	c := &canvas{fonts: newFontSet(sh)}
	c.WriteString("/Tx BMC q 0 g\n")
	for _, ln := range lines {
		if ln.width > width {
			s.size *= width / ln.width
			ln.width = width
		}
		x := 0.0
		if name == FieldNumber {
			x = width - ln.width
		}
		if err := s.draw(c, ln, x, baseline(name), 0); err != nil {
			return pdf.Ref{}, err
		}
	}
	c.WriteString("Q EMC\n")
	form := flate(c.Bytes())
	maps.Copy(form.Dict, pdf.Dict{"Type": pdf.Name("XObject"), "Subtype": pdf.Name("Form"),
		"BBox": box4([4]float64{0, 0, width, height}), "Resources": pdf.Dict{"Font": c.fonts.resources(u)}})
	c.fonts.embed(u)
	return u.Add(form), nil
}

// baseline of the text above the lower edge of a field, as numberLine and dateLine place them.
func baseline(name string) float64 {
	if name == FieldDate {
		return 4
	}
	return 3.5
}

func size(rect pdf.Array) (width, height float64) {
	var v [4]float64
	for i := range min(len(rect), 4) {
		switch n := rect[i].(type) {
		case int:
			v[i] = float64(n)
		case float64:
			v[i] = n
		}
	}
	return v[2] - v[0], v[3] - v[1]
}

// FieldSize is how large a field shows on its page, in points; a signature's appearance is drawn in that size.
func FieldSize(file []byte, name string) (width, height float64, err error) {
	doc, err := pdf.Open(file)
	if err != nil {
		return 0, 0, err
	}
	f, ok := doc.Field(name)
	if !ok || len(f.Widgets) != 1 {
		return 0, 0, ErrField.New(name)
	}
	width, height = size(doc.Array(doc.Dict(f.Widgets[0])["Rect"]))
	return width, height, nil
}
