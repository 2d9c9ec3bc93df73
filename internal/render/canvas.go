package render

import (
	"bytes"
	"fmt"
	"unicode/utf16"
)

// canvas is the content of one page or form while it is drawn. Origin is the lower left corner, units are points.
type canvas struct {
	bytes.Buffer
	fonts *fontSet
	mcid  int // next number of marked content
}

func pt(v float64) string { return number(v, 2) }

// text draws a shaped stretch with its first glyph at x and its baseline at y; gap is added after every blank.
func (c *canvas) text(x, y, size float64, sh *shaped, gap float64) {
	c.WriteString("BT /" + fontName(sh.style) + " " + pt(size) + " Tf 1 0 0 1 " + pt(x) + " " + pt(y) + " Tm ")
	c.glyphs(size, sh, gap)
	c.WriteString("ET\n")
}

// glyphs shows a stretch from the current point. Every distance that is not the font's own is put right at once, so
// errors never add up along a line.
func (c *canvas) glyphs(size float64, sh *shaped, gap float64) {
	open := false
	start := func() {
		if !open {
			c.WriteString("[<")
			open = true
		}
	}
	stop := func() {
		if open {
			c.WriteString(">] TJ ")
			open = false
		}
	}
	advances := c.fonts.faces[sh.style].sfnt.advances
	pen, at, rise := 0.0, 0.0, 0 // font units
	gapUnits := gap * unitsPerEm / size
	actual := false
	for i, g := range sh.glyphs {
		if g.clusterStart {
			if actual {
				stop()
				c.WriteString("EMC ")
			}
			cluster := sh.glyphs[i : i+1]
			for len(cluster)+i < len(sh.glyphs) && !sh.glyphs[i+len(cluster)].clusterStart {
				cluster = sh.glyphs[i : i+len(cluster)+1]
			}
			if actual = !c.noteCluster(sh.style, cluster); actual {
				stop()
				c.WriteString("/Span <</ActualText " + utf16Hex(clusterText(cluster)) + ">> BDC ")
			}
		}
		if g.dy != rise {
			stop()
			rise = g.dy
			c.WriteString(pt(float64(rise)*size/unitsPerEm) + " Ts ")
		}
		start()
		if d := pen + float64(g.dx) - at; d > 0.01 || d < -0.01 {
			fmt.Fprintf(c, "> %s <", number(-d*1000/unitsPerEm, 2))
			at += d
		}
		fmt.Fprintf(c, "%04X", g.id)
		at += float64(advances[g.id])
		pen += float64(g.adv)
		if g.blank {
			pen += gapUnits
		}
	}
	stop()
	if actual {
		c.WriteString("EMC ")
	}
	if rise != 0 {
		c.WriteString("0 Ts ")
	}
}

// noteCluster records what the glyphs of a cluster stand for; false asks for an explicit text over them.
func (c *canvas) noteCluster(st style, cluster []glyph) bool {
	if cluster[0].actual {
		for _, g := range cluster {
			if _, known := c.fonts.used[st][g.id]; !known {
				c.fonts.note(st, g.id, "")
			}
		}
		return false
	}
	ok := true
	for _, g := range cluster {
		ok = c.fonts.note(st, g.id, g.text) && ok
	}
	return ok
}

func clusterText(cluster []glyph) string {
	s := ""
	for _, g := range cluster {
		s += g.text
	}
	return s
}

func utf16Hex(s string) string {
	out := "<FEFF"
	for _, u := range utf16.Encode([]rune(s)) {
		out += fmt.Sprintf("%04X", u)
	}
	return out + ">"
}

// begin opens marked content of a tag and gives its number on the page; end closes it.
func (c *canvas) begin(tag string) int {
	id := c.mcid
	c.mcid++
	fmt.Fprintf(c, "/%s <</MCID %d>> BDC\n", tag, id)
	return id
}

func (c *canvas) end() { c.WriteString("EMC\n") }

// artifact draws what is no part of the text: rules, page numbers.
func (c *canvas) artifact(draw func()) {
	c.WriteString("/Artifact BMC\n")
	draw()
	c.WriteString("EMC\n")
}

// rule is a thin line from x1 to x2.
func (c *canvas) rule(x1, x2, y, width float64) {
	c.artifact(func() {
		fmt.Fprintf(c, "%s w %s %s m %s %s l S\n", pt(width), pt(x1), pt(y), pt(x2), pt(y))
	})
}
