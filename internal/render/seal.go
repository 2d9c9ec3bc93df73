package render

import (
	"fmt"
	"math"
	"strings"
	"time"

	"thads/internal/document"
	"thads/internal/pdf"
)

// hanoi is the zone of every legal time.
var hanoi = time.FixedZone("+07", 7*3600)

// Colours of digital signatures (Decree 30/2020): a person's in blue, an agency's in red.
const (
	blue = "0.09 0.16 0.52"
	red  = "0.76 0.09 0.11"
)

// PersonAppearance is what the signature field of a person shows: name, title and time in blue. Its left third stays
// empty, because the agency's seal covers it.
func PersonAppearance(name, title string, at time.Time, width, height float64) (pdf.Appearance, error) {
	sh, err := newShaper()
	if err != nil {
		return pdf.Appearance{}, err
	}
	c := &canvas{fonts: newFontSet(sh)}
	left := width/3 + 4
	frame := width/3 - 14 // the seal's ring lies over the frame's edge, not its text
	fmt.Fprintf(c, "q %s RG %s rg 0.6 w %s 0.3 %s %s re S\n", blue, blue, pt(frame), pt(width-frame-0.3), pt(height-0.6))
	room := width - left - 4
	rows := []struct {
		size float64
		run  document.Run
	}{
		{8, document.Run{Text: "Ký số bởi:"}},
		{10, document.Run{Text: name, Bold: true}},
		{8, document.Run{Text: title}},
		{8, document.Run{Text: "Thời gian ký: " + stamp(at)}},
	}
	var all []setLine
	for _, r := range rows {
		if strings.TrimSpace(r.run.Text) == "" {
			continue
		}
		s := setter{shaper: sh, size: r.size}
		words, err := s.words([]document.Run{r.run}, room)
		if err != nil {
			return pdf.Appearance{}, err
		}
		for _, ln := range s.breakLines(words, 0, room, false) {
			all = append(all, setLine{s, ln})
		}
	}
	if err := drawStack(c, all, left, height); err != nil {
		return pdf.Appearance{}, err
	}
	c.WriteString("Q\n")
	return c.appearance(width, height), nil
}

// setLine is a line and what it is set with.
type setLine struct {
	s  setter
	ln line
}

// drawStack puts lines under each other in the middle of a height, smaller when they do not fit.
func drawStack(c *canvas, all []setLine, left, height float64) error {
	total := 0.0
	for _, r := range all {
		total += r.s.size * lineFactor
	}
	shrink := min(1, (height-4)/total)
	y := (height + total*shrink) / 2
	for _, r := range all {
		s := r.s
		s.size *= shrink
		if err := s.draw(c, r.ln, left, y-s.size*0.95, 0); err != nil {
			return err
		}
		y -= s.size * lineFactor
	}
	return nil
}

// AgencyAppearance is what the signature field of an agency shows: a drawn red seal, its name around, the time inside.
// It says that it is a digital signature and does not copy the shape of any seal of the State.
func AgencyAppearance(agency string, at time.Time, width, height float64) (pdf.Appearance, error) {
	sh, err := newShaper()
	if err != nil {
		return pdf.Appearance{}, err
	}
	c := &canvas{fonts: newFontSet(sh)}
	side := min(width, height)
	cx, cy, r := width/2, height/2, side/2-1
	fmt.Fprintf(c, "q %s RG %s rg\n", red, red)
	circle(c, cx, cy, r, 1.6)
	circle(c, cx, cy, r-2.6, 0.5)
	circle(c, cx, cy, r*0.64, 0.5)
	if err := ring(c, sh, strings.ToUpper(agency), cx, cy, r*0.72, r*0.155); err != nil {
		return pdf.Appearance{}, err
	}
	at = at.In(hanoi)
	var all []setLine
	for _, t := range []string{"ĐÃ KÝ SỐ", at.Format("02/01/2006"), at.Format("15:04:05 -07:00")} {
		s := setter{shaper: sh, size: r * 0.155}
		words, err := s.words([]document.Run{{Text: t, Bold: t == "ĐÃ KÝ SỐ"}}, 1e6)
		if err != nil {
			return pdf.Appearance{}, err
		}
		all = append(all, setLine{s, s.breakLines(words, 0, 1e6, true)[0]})
	}
	y := cy + r*0.155*lineFactor*1.5
	for _, row := range all {
		if err := row.s.draw(c, row.ln, cx-row.ln.width/2, y-row.s.size*0.95, 0); err != nil {
			return pdf.Appearance{}, err
		}
		y -= row.s.size * lineFactor
	}
	star(c, cx, cy-r*0.86, r*0.09)
	c.WriteString("Q\n")
	return c.appearance(width, height), nil
}

// ring sets text around a circle, its middle at the top; a long name is set smaller.
func ring(c *canvas, sh *shaper, text string, cx, cy, radius, size float64) error {
	word, err := sh.shape(bold, text)
	if err != nil {
		return err
	}
	track := size * 0.06
	const arc = 2 * math.Pi * 0.86 // the lowest part is the star's
	length := func() float64 {
		return float64(word.adv)*size/unitsPerEm + float64(len(word.glyphs))*track
	}
	if length() > arc*radius {
		shrink := arc * radius / length()
		size, track = size*shrink, track*shrink
	}
	angle := math.Pi/2 + length()/radius/2
	for i := 0; i < len(word.glyphs); {
		end := i + 1
		for end < len(word.glyphs) && !word.glyphs[end].clusterStart {
			end++
		}
		cluster := &shaped{style: bold, glyphs: word.glyphs[i:end]}
		for _, g := range cluster.glyphs {
			cluster.adv += g.adv
		}
		w := float64(cluster.adv) * size / unitsPerEm
		mid := angle - (w+track)/2/radius
		sin, cos := math.Sincos(mid - math.Pi/2)
		x, y := cx+radius*math.Cos(mid)-cos*w/2, cy+radius*math.Sin(mid)-sin*w/2
		fmt.Fprintf(c, "BT /%s %s Tf %s %s %s %s %s %s Tm ", fontName(bold), pt(size), number(cos, 4), number(sin, 4), number(-sin, 4), number(cos, 4), pt(x), pt(y))
		c.glyphs(size, cluster, 0)
		c.WriteString("ET\n")
		angle -= (w + track) / radius
		i = end
	}
	return nil
}

// circle strokes a circle of four Bézier curves.
func circle(c *canvas, cx, cy, r, width float64) {
	const k = 0.5522847498
	p := func(dx, dy float64) string { return pt(cx+dx*r) + " " + pt(cy+dy*r) + " " }
	c.WriteString(pt(width) + " w " + p(1, 0) + "m " + p(1, k) + p(k, 1) + p(0, 1) + "c " + p(-k, 1) + p(-1, k) + p(-1, 0) + "c " +
		p(-1, -k) + p(-k, -1) + p(0, -1) + "c " + p(k, -1) + p(1, -k) + p(1, 0) + "c S\n")
}

// star fills a five-pointed star.
func star(c *canvas, cx, cy, r float64) {
	for i := range 10 {
		rr, op := r, " l "
		if i%2 == 1 {
			rr = r * 0.382
		}
		if i == 0 {
			op = " m "
		}
		sin, cos := math.Sincos(math.Pi/2 + float64(i)*math.Pi/5)
		c.WriteString(pt(cx+rr*cos) + " " + pt(cy+rr*sin) + op)
	}
	c.WriteString("f\n")
}

// stamp is a signing time as Decree 30/2020 shows it.
func stamp(at time.Time) string { return at.In(hanoi).Format("02/01/2006 15:04:05 -07:00") }

// appearance packs what was drawn with its fonts inside, as values: it goes into a file that another package writes.
func (c *canvas) appearance(width, height float64) pdf.Appearance {
	inside := &file{}
	fonts := c.fonts.resources(inside)
	c.fonts.embed(inside)
	return pdf.Appearance{Width: width, Height: height, Content: c.Bytes(), Resources: inside.inline(pdf.Dict{"Font": fonts}).(pdf.Dict)}
}

// inline replaces references by what they mean.
func (f *file) inline(o pdf.Object) pdf.Object {
	switch x := o.(type) {
	case pdf.Ref:
		return f.inline(f.Get(x))
	case pdf.Dict:
		out := pdf.Dict{}
		for k, v := range x {
			out[k] = f.inline(v)
		}
		return out
	case pdf.Array:
		out := make(pdf.Array, len(x))
		for i, v := range x {
			out[i] = f.inline(v)
		}
		return out
	}
	return o
}
