// Package render prints a document.Doc as PDF, DOCX or HTML in the layout of Decree 30/2020 and fills the two fields of
// a signed PDF. It knows nothing of law, storage or keys; the same Doc gives the same bytes every time, and a letter
// the fonts do not have is an error, never a box on the paper.
package render

import (
	"bytes"
	"embed"
	"fmt"
	"sync"

	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/harfbuzz"
	"github.com/go-text/typesetting/language"

	"thads/internal/errs"
)

// Errors of printing.
var (
	ErrGlyph = errs.Define(errs.Invalid, "render.glyph",
		"Phông chữ không có ký tự %s. Sửa dữ liệu bằng chữ Unicode dựng sẵn rồi lập lại văn bản.")
	ErrTall = errs.Define(errs.Invalid, "render.tall",
		"Phần nơi nhận hoặc chữ ký dài quá một trang. Rút gọn nơi nhận rồi lập lại văn bản.")
	ErrField = errs.Define(errs.Invalid, "render.field",
		"Tệp PDF không có ô trống “%s”. Chỉ điền được văn bản do hệ thống lập.")
	ErrFilled = errs.Define(errs.Conflict, "render.filled",
		"Ô “%s” của văn bản đã có nội dung. Số và ngày đã cấp thì không đổi được.")
)

//go:embed fonts/Tinos-Regular.ttf fonts/Tinos-Bold.ttf fonts/Tinos-Italic.ttf fonts/Tinos-BoldItalic.ttf
var fontFiles embed.FS

// style picks one of the four faces.
type style int

const (
	regular style = iota
	bold
	italic
	boldItalic
)

func styleOf(b, i bool) style {
	s := regular
	if b {
		s |= bold
	}
	if i {
		s |= italic
	}
	return s
}

// face is one embedded font, parsed once and shared by all papers.
type face struct {
	name string // PostScript name
	sfnt *sfnt
	font *font.Font
}

var faceNames = [4]string{"Tinos-Regular", "Tinos-Bold", "Tinos-Italic", "Tinos-BoldItalic"}

var loadFaces = sync.OnceValues(func() ([4]*face, error) {
	var out [4]*face
	for i, name := range faceNames {
		data, err := fontFiles.ReadFile("fonts/" + name + ".ttf")
		if err != nil {
			return out, fmt.Errorf("read font %s: %w", name, err)
		}
		parsed, err := font.ParseTTF(bytes.NewReader(data))
		if err != nil {
			return out, fmt.Errorf("parse font %s: %w", name, err)
		}
		tables, err := readSFNT(data)
		if err != nil {
			return out, fmt.Errorf("tables of font %s: %w", name, err)
		}
		out[i] = &face{name: name, sfnt: tables, font: parsed.Font}
	}
	return out, nil
})

// glyph is a shaped glyph; distances are in font units (2048 an em).
type glyph struct {
	id           uint16
	adv, dx, dy  int
	text         string // what a reader should get; "" on the later glyphs of a cluster that has no letter of its own
	actual       bool   // the cluster's text can't be told glyph by glyph: text is the whole of it, on the first
	clusterStart bool
	blank        bool // a blank between words, which justified lines stretch
}

// shaped is a stretch of text in one face without a place to break.
type shaped struct {
	style  style
	glyphs []glyph
	adv    int
	leader bool // dots to write on: adv is the least, the line's free room is shared among its leaders
}

// shaper shapes the stretches of one paper and keeps what it has shaped.
type shaper struct {
	faces [4]*face
	hb    [4]*harfbuzz.Font
	buf   *harfbuzz.Buffer
	known map[shapeKey]*shaped
}

type shapeKey struct {
	style style
	text  string
}

var vietnamese = language.NewLanguage("vi")

func newShaper() (*shaper, error) {
	faces, err := loadFaces()
	if err != nil {
		return nil, err
	}
	s := &shaper{faces: faces, buf: harfbuzz.NewBuffer(), known: map[shapeKey]*shaped{}}
	for i, f := range faces {
		s.hb[i] = harfbuzz.NewFont(font.NewFace(f.font))
	}
	return s, nil
}

// shape gives the glyphs of a text; a letter the face lacks is an error that names it.
func (s *shaper) shape(st style, text string) (*shaped, error) {
	key := shapeKey{st, text}
	if known := s.known[key]; known != nil {
		return known, nil
	}
	runes := []rune(text)
	letters := make([]rune, len(runes))
	for i, r := range runes {
		letters[i] = r
		if r == '\u00a0' { // a blank that does not break still reads as a blank
			letters[i], runes[i] = ' ', ' '
		}
	}
	s.buf.Clear()
	s.buf.AddRunes(letters, 0, len(letters))
	s.buf.Props.Direction = harfbuzz.LeftToRight
	s.buf.Props.Script = language.Latin
	s.buf.Props.Language = vietnamese
	s.buf.Shape(s.hb[st], nil)
	out := &shaped{style: st}
	for i := 0; i < len(s.buf.Info); {
		end := i + 1
		for end < len(s.buf.Info) && s.buf.Info[end].Cluster == s.buf.Info[i].Cluster {
			end++
		}
		last := len(runes)
		if end < len(s.buf.Info) {
			last = s.buf.Info[end].Cluster
		}
		source := runes[s.buf.Info[i].Cluster:last]
		for k := i; k < end; k++ {
			id, pos := s.buf.Info[k].Glyph, s.buf.Pos[k]
			if id == 0 {
				return nil, ErrGlyph.New(fmt.Sprintf("U+%04X (%s)", source[0], string(source)))
			}
			g := glyph{id: uint16(id), adv: int(pos.XAdvance), dx: int(pos.XOffset), dy: int(pos.YOffset), clusterStart: k == i, blank: text == " "}
			switch {
			case end-i == len(source):
				g.text = string(source[k-i])
			case k == i:
				g.text, g.actual = string(source), end-i > 1
			}
			out.glyphs = append(out.glyphs, g)
			out.adv += g.adv
		}
		i = end
	}
	s.known[key] = out
	return out, nil
}

// width of a text in points.
func (s *shaper) width(st style, size float64, text string) (float64, error) {
	sh, err := s.shape(st, text)
	if err != nil {
		return 0, err
	}
	return float64(sh.adv) * size / unitsPerEm, nil
}

// unitsPerEm of all Tinos faces; readSFNT refuses another.
const unitsPerEm = 2048
