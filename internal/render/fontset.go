package render

import (
	"bytes"
	"compress/zlib"
	"crypto/sha256"
	"fmt"
	"io"
	"maps"
	"slices"
	"strconv"
	"sync"
	"unicode/utf16"

	"thads/internal/pdf"
)

// sink takes objects: a new file or a new revision of an old one.
type sink interface {
	New() pdf.Ref
	Set(pdf.Ref, pdf.Object)
	Add(pdf.Object) pdf.Ref
}

// fontSet collects which glyphs of which faces a file shows, and embeds just these.
type fontSet struct {
	faces [4]*face
	used  [4]map[uint16]string // glyph -> the text it stands for in this file
	refs  [4]pdf.Ref
}

func newFontSet(s *shaper) *fontSet {
	fs := &fontSet{faces: s.faces}
	for i := range fs.used {
		fs.used[i] = map[uint16]string{}
	}
	return fs
}

// note records a glyph; it answers false when the glyph already stands for another text in this file.
func (fs *fontSet) note(st style, id uint16, text string) bool {
	had, ok := fs.used[st][id]
	if !ok {
		fs.used[st][id] = text
		return true
	}
	return had == text
}

func fontName(st style) string { return "F" + strconv.Itoa(int(st)) }

// resources reserves and lists the fonts in use, for a resource dictionary. Call it when all text is known.
func (fs *fontSet) resources(out sink) pdf.Dict {
	d := pdf.Dict{}
	for i := range fs.used {
		if len(fs.used[i]) == 0 {
			continue
		}
		if fs.refs[i] == (pdf.Ref{}) {
			fs.refs[i] = out.New()
		}
		d[pdf.Name(fontName(style(i)))] = fs.refs[i]
	}
	return d
}

// embed writes the subsets of the fonts that resources has listed.
func (fs *fontSet) embed(out sink) {
	for i := range fs.used {
		if fs.refs[i] != (pdf.Ref{}) {
			fs.embedOne(out, style(i))
		}
	}
}

func (fs *fontSet) embedOne(out sink, st style) {
	f, used := fs.faces[st], fs.used[st]
	ids := slices.Sorted(maps.Keys(used))
	data := f.sfnt.subset(ids)
	sum := sha256.Sum256(data)
	tag := make([]byte, 6)
	for i := range tag {
		tag[i] = 'A' + sum[i]%26
	}
	name := pdf.Name(string(tag) + "+" + f.name)
	em := func(v int16) int { return int(v) * 1000 / unitsPerEm }
	flags, angle, stem := 6, 0, 80 // serif, symbolic
	if st&italic != 0 {
		flags, angle = flags|64, -16
	}
	if st&bold != 0 {
		stem = 140
	}
	file := flate(data)
	file.Dict["Length1"] = len(data)
	bbox := pdf.Array{}
	for _, v := range f.sfnt.bbox {
		bbox = append(bbox, em(v))
	}
	descriptor := out.Add(pdf.Dict{"Type": pdf.Name("FontDescriptor"), "FontName": name, "Flags": flags, "FontBBox": bbox,
		"ItalicAngle": angle, "Ascent": em(f.sfnt.ascent), "Descent": em(f.sfnt.descent), "CapHeight": 662, "StemV": stem,
		"FontFile2": out.Add(file)})
	widths := pdf.Array{}
	for i := 0; i < len(ids); {
		run := pdf.Array{}
		first := ids[i]
		for ; i < len(ids) && int(ids[i]) == int(first)+len(run); i++ {
			run = append(run, pdf.Raw(number(float64(f.sfnt.advances[ids[i]])*1000/unitsPerEm, 3)))
		}
		widths = append(widths, int(first), run)
	}
	cid := out.Add(pdf.Dict{"Type": pdf.Name("Font"), "Subtype": pdf.Name("CIDFontType2"), "BaseFont": name,
		"CIDSystemInfo":  pdf.Dict{"Registry": pdf.String("Adobe"), "Ordering": pdf.String("Identity"), "Supplement": 0},
		"FontDescriptor": descriptor, "W": widths, "CIDToGIDMap": pdf.Name("Identity")})
	out.Set(fs.refs[st], pdf.Dict{"Type": pdf.Name("Font"), "Subtype": pdf.Name("Type0"), "BaseFont": name,
		"Encoding": pdf.Name("Identity-H"), "DescendantFonts": pdf.Array{cid}, "ToUnicode": out.Add(flate(toUnicode(ids, used)))})
}

// toUnicode is the map from glyph numbers to text that readers and searches use.
func toUnicode(ids []uint16, used map[uint16]string) []byte {
	var b bytes.Buffer
	b.WriteString("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n" +
		"/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n/CMapName /Adobe-Identity-UCS def\n" +
		"/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n")
	var told []uint16
	for _, id := range ids {
		if used[id] != "" {
			told = append(told, id)
		}
	}
	for chunk := range slices.Chunk(told, 100) {
		fmt.Fprintf(&b, "%d beginbfchar\n", len(chunk))
		for _, id := range chunk {
			fmt.Fprintf(&b, "<%04X> <", id)
			for _, u := range utf16.Encode([]rune(used[id])) {
				fmt.Fprintf(&b, "%04X", u)
			}
			b.WriteString(">\n")
		}
		b.WriteString("endbfchar\n")
	}
	b.WriteString("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
	return b.Bytes()
}

// packers are used again: a new one takes a megabyte.
var packers = sync.Pool{New: func() any { return zlib.NewWriter(io.Discard) }}

// flate packs bytes into a stream.
func flate(data []byte) *pdf.Stream {
	var b bytes.Buffer
	w := packers.Get().(*zlib.Writer) //nolint:forcetypeassert // nothing else is put in
	defer packers.Put(w)
	w.Reset(&b)
	_, err := w.Write(data)
	if err == nil {
		err = w.Close()
	}
	if err != nil { // a bytes.Buffer takes everything
		panic(err)
	}
	return &pdf.Stream{Dict: pdf.Dict{"Filter": pdf.Name("FlateDecode")}, Data: b.Bytes()}
}

// number writes v with at most the given digits after the point and no trailing zeros.
func number(v float64, digits int) string {
	s := strconv.FormatFloat(v, 'f', digits, 64)
	if digits > 0 {
		for s[len(s)-1] == '0' {
			s = s[:len(s)-1]
		}
		if s[len(s)-1] == '.' {
			s = s[:len(s)-1]
		}
	}
	if s == "-0" || s == "" {
		return "0"
	}
	return s
}
