package render

import (
	_ "embed" // the style sheet
	"html"
	"strings"

	"thads/internal/document"
)

// StyleSheet gives the classes of HTML their looks; a portal serves it with its own styles.
//
//go:embed van-ban.css
var StyleSheet string

// HTML prints a paper as one <article> for a preview inside a page: meaning in the tags, looks by classes, no styles
// and no scripts, everything escaped. The page that shows it brings the style sheet.
func HTML(d *document.Doc) ([]byte, error) {
	w := &htmlWriter{}
	w.raw(`<article class="van-ban" lang="vi">`)
	w.head(d)
	for _, b := range d.Blocks {
		w.block(b)
	}
	w.tail(d)
	w.raw("</article>\n")
	return []byte(w.String()), nil
}

type htmlWriter struct{ strings.Builder }

func (w *htmlWriter) raw(s string) { w.WriteString(s) }

func (w *htmlWriter) element(tag, class, text string) {
	if text != "" {
		w.raw("<" + tag + ` class="` + class + `">` + html.EscapeString(text) + "</" + tag + ">\n")
	}
}

func (w *htmlWriter) head(d *document.Doc) {
	h := d.Head
	if h.Style == document.HeadNone {
		return
	}
	w.raw(`<header class="vb-dau">` + "\n")
	if h.Style != document.HeadNational {
		w.raw(`<div class="vb-co-quan">` + "\n")
		w.element("p", "vb-cap-tren", h.Parent)
		w.element("p", "vb-ban-hanh", h.Agency)
		if h.Symbol != "" {
			w.element("p", "vb-so", "Số: "+orDots(h.Number, "……")+"/"+h.Symbol)
		}
		w.raw("</div>\n")
	}
	w.raw(`<div class="vb-quoc-hieu">` + "\n")
	w.element("p", "vb-ten-nuoc", document.NationalTitle)
	w.element("p", "vb-tieu-ngu", document.NationalMotto)
	if h.Place != "" {
		w.element("p", "vb-ngay", h.Place+", "+orDots(h.Date, "ngày …… tháng …… năm ……"))
	}
	w.raw("</div>\n</header>\n")
}

func orDots(s, dots string) string {
	if s == "" {
		return dots
	}
	return s
}

var htmlKinds = map[document.Kind][2]string{
	document.KindName: {"h1", "vb-ten"}, document.KindAbstract: {"p", "vb-trich-yeu"}, document.KindHeading: {"h2", "vb-muc"},
	document.KindCentre: {"p", "vb-giua"}, document.KindRight: {"p", "vb-phai"}, document.KindBasis: {"p", "vb-can-cu"}, document.KindPara: {"p", "vb-doan"},
	document.KindFlush: {"p", "vb-doan-sat"},
}

func (w *htmlWriter) block(b document.Block) {
	if b.Table != nil {
		w.table(b.Table)
		return
	}
	k := htmlKinds[b.Kind]
	w.raw("<" + k[0] + ` class="` + k[1] + `">`)
	w.runs(b.Runs)
	w.raw("</" + k[0] + ">\n")
}

func (w *htmlWriter) runs(runs []document.Run) {
	for _, r := range runs {
		text := html.EscapeString(r.Text)
		if r.Italic {
			text = "<em>" + text + "</em>"
		}
		if r.Bold {
			text = "<strong>" + text + "</strong>"
		}
		w.raw(text)
	}
}

var alignClass = map[document.Align]string{document.Left: "vb-trai", document.Centre: "vb-giua", document.Right: "vb-phai"}

func (w *htmlWriter) table(t *document.Table) {
	w.raw(`<table class="vb-bang">` + "\n")
	if t.Header != nil {
		w.raw("<thead><tr>")
		for _, c := range t.Header {
			w.raw(`<th scope="col">`)
			w.runs(c)
			w.raw("</th>")
		}
		w.raw("</tr></thead>\n")
	}
	w.raw("<tbody>\n")
	for _, r := range t.Rows {
		w.raw("<tr>")
		for i, c := range r {
			w.raw(`<td class="` + alignClass[t.Align[i]] + `">`)
			w.runs(c)
			w.raw("</td>")
		}
		w.raw("</tr>\n")
	}
	w.raw("</tbody></table>\n")
}

func (w *htmlWriter) tail(d *document.Doc) {
	w.raw(`<footer class="vb-cuoi">` + "\n")
	w.raw(`<div class="vb-cot-ky">` + "\n")
	for _, s := range d.Signers {
		w.raw(`<div class="vb-ky">` + "\n")
		for _, l := range s.Lines {
			w.element("p", "vb-chuc-vu", l)
		}
		w.element("p", "vb-ghi-chu-ky", s.Hint)
		w.element("p", "vb-ho-ten", s.Name)
		w.raw("</div>\n")
	}
	w.raw("</div>\n")
	if len(d.Recipients) > 0 || d.Lookup.URL != "" {
		w.raw(`<div class="vb-noi-nhan">` + "\n")
		if len(d.Recipients) > 0 {
			w.element("p", "vb-noi-nhan-ten", "Nơi nhận:")
			w.raw("<ul>\n")
			for _, r := range d.Recipients {
				w.element("li", "vb-noi-nhan-dong", r)
			}
			w.raw("</ul>\n")
		}
		if d.Lookup.URL != "" {
			w.raw(`<p class="vb-tra-cuu">Mã tra cứu: <a href="` + html.EscapeString(d.Lookup.URL) + `">` + html.EscapeString(d.Lookup.Code) + "</a></p>\n")
		}
		w.raw("</div>\n")
	}
	for _, n := range d.Notes {
		w.element("p", "vb-ghi-chu", n)
	}
	w.raw("</footer>\n")
}
