package pdf

import (
	"errors"
	"fmt"
	"maps"
	"strconv"
)

// Part is one file of a merged document.
type Part struct {
	Title string // of its bookmark
	Doc   *Doc
	Label func(page int) string // what stands in the corner of a page, from 0; nil or "" nothing. ASCII
}

// Merge writes the pages of several files into one, in order, each file behind a bookmark and each page with its label in
// the upper right corner. What a page shows is kept, signature and form fields as pictures; signatures are not: they
// belong to the files they cover, which stay as they are. ErrBroken when an object that a page needs can't be read: a
// page is never left out in silence.
func Merge(title string, parts []Part) ([]byte, error) {
	m := &merger{tree: Ref{}, font: Ref{}}
	m.tree = m.file.New()
	m.font = m.file.Add(Dict{"Type": Name("Font"), "Subtype": Name("Type1"), "BaseFont": Name("Helvetica-Bold"), "Encoding": Name("WinAnsiEncoding")})
	var pages Array
	outline := m.file.New()
	var marks []Ref
	for _, p := range parts {
		list, err := p.Doc.Pages()
		if err != nil {
			return nil, err
		}
		c := &copier{into: &m.file, doc: p.Doc, have: map[Ref]Ref{}}
		for i, page := range list {
			label := ""
			if p.Label != nil {
				label = p.Label(i)
			}
			o, err := m.page(c, page, label)
			if err != nil {
				return nil, err
			}
			ref := m.file.Add(o)
			pages = append(pages, ref)
			if i == 0 {
				marks = append(marks, m.file.Add(Dict{"Title": TextString(p.Title), "Parent": outline, "Dest": Array{ref, Name("Fit")}}))
			}
		}
		if c.err != nil {
			return nil, c.err
		}
	}
	if len(pages) == 0 {
		return nil, ErrAbsent.New("Page")
	}
	for i, ref := range marks {
		d, _ := m.file.Get(ref).(Dict)
		if i > 0 {
			d["Prev"] = marks[i-1]
		}
		if i+1 < len(marks) {
			d["Next"] = marks[i+1]
		}
	}
	m.file.Set(outline, Dict{"Type": Name("Outlines"), "First": marks[0], "Last": marks[len(marks)-1], "Count": len(marks)})
	m.file.Set(m.tree, Dict{"Type": Name("Pages"), "Kids": pages, "Count": len(pages)})
	root := m.file.Add(Dict{"Type": Name("Catalog"), "Pages": m.tree, "Outlines": outline, "PageMode": Name("UseOutlines")})
	return m.file.Bytes(root, m.file.Add(Dict{"Title": TextString(title)})), nil
}

type merger struct {
	file File
	tree Ref
	font Ref
}

// page copies one page: what it shows, and nothing that leads to other pages or programs.
func (m *merger) page(c *copier, p Page, label string) (Dict, error) {
	out := Dict{"Type": Name("Page"), "Parent": m.tree}
	for _, k := range []Name{"MediaBox", "CropBox", "Rotate", "Group", "UserUnit"} {
		if v, ok := p.Dict[k]; ok {
			out[k] = c.copy(v, 0)
		}
	}
	box := c.box(p.Dict)
	if _, ok := out["MediaBox"]; !ok {
		out["MediaBox"] = Array{box[0], box[1], box[2], box[3]}
	}
	resources := maps.Clone(c.doc.Dict(p.Dict["Resources"]))
	if resources == nil {
		resources = Dict{}
	}
	copied, _ := c.copy(resources, 0).(Dict)
	var content Array
	switch x := p.Dict["Contents"].(type) {
	case nil:
	case Array:
		content = x
	default:
		if list := c.doc.Array(x); list != nil {
			content = list
		} else {
			content = Array{x}
		}
	}
	shown := Array{m.file.Add(&Stream{Dict{}, []byte("q\n")})}
	for _, x := range content {
		shown = append(shown, c.copy(x, 0))
	}
	rotate, _ := c.resolved(p.Dict["Rotate"]).(int)
	end := "\nQ\n"
	if label != "" {
		fonts, _ := c.copy(maps.Clone(c.doc.Dict(resources["Font"])), 0).(Dict)
		if fonts == nil {
			fonts = Dict{}
		}
		fonts["ThadsBL"] = m.font
		copied["Font"] = fonts
		end += stampLabel(label, box, ((rotate%360)+360)%360)
	}
	out["Resources"], out["Contents"] = copied, append(shown, m.file.Add(&Stream{Dict{}, []byte(end)}))
	if looks := c.annotations(p.Dict["Annots"]); len(looks) > 0 {
		out["Annots"] = looks
	}
	return out, c.err
}

// stampLabel writes the label in a white box in the corner that a reader sees as the upper right one.
func stampLabel(label string, box [4]float64, rotate int) string {
	const high, edge = 14.0, 8.0
	wide := 5.6*float64(len(label)) + 8
	var matrix string
	num := func(v float64) string { return strconv.FormatFloat(v, 'f', 2, 64) }
	switch rotate {
	case 90:
		matrix = "0 1 -1 0 " + num(box[0]+edge+high) + " " + num(box[3]-edge-wide)
	case 180:
		matrix = "-1 0 0 -1 " + num(box[0]+edge+wide) + " " + num(box[1]+edge+high)
	case 270:
		matrix = "0 -1 1 0 " + num(box[2]-edge-high) + " " + num(box[1]+edge+wide)
	default:
		matrix = "1 0 0 1 " + num(box[2]-edge-wide) + " " + num(box[3]-edge-high)
	}
	text := Append(nil, String(label))
	return fmt.Sprintf("q %s cm 1 g 0.4 G 0.6 w 0 0 %s %s re B 0 g BT /ThadsBL 9 Tf 4 4 Td %s Tj ET Q\n", matrix, num(wide), num(high), text)
}

// copier copies what one file holds into another, each object once.
type copier struct {
	into *File
	doc  *Doc
	have map[Ref]Ref
	err  error
}

func (c *copier) resolved(o Object) Object {
	o, err := c.doc.Resolve(o)
	c.err = errors.Join(c.err, err)
	return o
}

func (c *copier) copy(o Object, depth int) Object {
	if depth > maxDepth*4 {
		c.err = errors.Join(c.err, broken(0, "objects nested too deep to copy"))
		return nil
	}
	switch x := o.(type) {
	case Ref:
		if ref, done := c.have[x]; done {
			return ref
		}
		v, err := c.doc.Get(x)
		if err != nil {
			c.err = errors.Join(c.err, err)
			return nil
		}
		if d, ok := v.(Dict); ok && (d["Type"] == Name("Page") || d["Type"] == Name("Pages") || d["Type"] == Name("Catalog")) {
			return nil // a way back into the old file's tree
		}
		ref := c.into.New()
		c.have[x] = ref
		c.into.Set(ref, c.copy(v, depth+1))
		return ref
	case Dict:
		out := Dict{}
		for _, k := range sortedKeys(x) {
			out[k] = c.copy(x[k], depth+1)
		}
		return out
	case Array:
		out := make(Array, len(x))
		for i, v := range x {
			out[i] = c.copy(v, depth+1)
		}
		return out
	case *Stream:
		d, _ := c.copy(x.Dict, depth+1).(Dict)
		return &Stream{d, x.Data}
	}
	return o
}

// box is the visible rectangle of a page; A4 where the file has none.
func (c *copier) box(page Dict) [4]float64 {
	for _, k := range []Name{"CropBox", "MediaBox"} {
		list := c.doc.Array(page[k])
		if len(list) != 4 {
			continue
		}
		var out [4]float64
		ok := true
		for i, v := range list {
			switch n := c.resolved(v).(type) {
			case int:
				out[i] = float64(n)
			case float64:
				out[i] = n
			default:
				ok = false
			}
		}
		if ok {
			return [4]float64{min(out[0], out[2]), min(out[1], out[3]), max(out[0], out[2]), max(out[1], out[3])}
		}
	}
	return [4]float64{0, 0, 595.28, 841.89}
}

// annotations keeps what is drawn over a page, seals and filled fields above all, as pictures without a function.
func (c *copier) annotations(list Object) (out Array) {
	for _, a := range c.doc.Array(list) {
		d := c.doc.Dict(a)
		look := c.doc.Dict(d["AP"])
		if look["N"] == nil || d["Subtype"] == Name("Popup") || d["Subtype"] == Name("Link") {
			continue
		}
		flags, _ := c.resolved(d["F"]).(int)
		if flags&2 != 0 { // hidden
			continue
		}
		kept := Dict{"Type": Name("Annot"), "Subtype": Name("Stamp"), "F": flags | 4, "Rect": c.copy(d["Rect"], 0), "AP": Dict{"N": c.copy(look["N"], 0)}}
		if as, ok := d["AS"]; ok {
			kept["AS"] = c.copy(as, 0)
		}
		out = append(out, c.into.Add(kept))
	}
	return out
}
