package render

import (
	"strings"

	"thads/internal/document"
)

// look is how the paragraphs of one kind are set.
type look struct {
	tag     string
	size    float64
	centred bool
	from    float64 // left edge within the text's width
	indent  float64
	gap     float64
	bold    bool
	italic  bool
	stay    bool // keep with what follows
}

// looks follow Decree 30/2020, Annex I: kind name and abstract 13-14 bold, bases italic, body 13-14.
var looks = map[document.Kind]look{
	document.KindName:     {tag: "H1", size: titleSize, centred: true, gap: 14, bold: true, stay: true},
	document.KindAbstract: {tag: "P", size: titleSize, centred: true, bold: true, stay: true},
	document.KindHeading:  {tag: "H2", size: titleSize, centred: true, gap: 10, bold: true, stay: true},
	document.KindCentre:   {tag: "P", size: bodySize, centred: true, gap: paraGap},
	document.KindRight:    {tag: "P", size: bodySize, centred: true, from: textWidth * 0.45, gap: paraGap, stay: true},
	document.KindBasis:    {tag: "P", size: bodySize, indent: indent, gap: paraGap, italic: true},
	document.KindPara:     {tag: "P", size: bodySize, indent: indent, gap: paraGap},
	document.KindFlush:    {tag: "P", size: bodySize, gap: paraGap},
}

// look is how a kind is set: a compact paper has body text of 13 with single spacing, the least the decree allows.
func (l *layout) look(k document.Kind) look {
	lk := looks[k]
	if l.compact && lk.size == bodySize {
		lk.size = bodySize - 1
	}
	return lk
}

func (l *layout) leading() float64 {
	if l.compact {
		return 1.15
	}
	return lineFactor
}

func (l *layout) blocks() error {
	for i, b := range l.doc.Blocks {
		var err error
		if b.Kind == document.KindAbstract && l.isLetter() {
			continue // stands under the number
		}
		if b.Table != nil {
			err = l.table(b.Table)
		} else {
			lastOfTitle := b.Kind == document.KindAbstract && (i+1 == len(l.doc.Blocks) || l.doc.Blocks[i+1].Kind != b.Kind)
			err = l.paragraph(b, lastOfTitle)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// paragraph makes one box a line, tied so that no page ends or begins with a single line of it.
func (l *layout) paragraph(b document.Block, ruled bool) error {
	k := l.look(b.Kind)
	runs := make([]document.Run, len(b.Runs))
	for i, r := range b.Runs {
		runs[i] = document.Run{Text: r.Text, Bold: r.Bold || k.bold, Italic: r.Italic || k.italic}
		if k.centred {
			runs[i].Text = boundPhrases.Replace(r.Text)
		}
	}
	s := l.set(k.size)
	width := textWidth - k.from
	if k.centred && k.from == 0 {
		width *= 0.86
	}
	words, err := s.words(runs, width-k.indent)
	if err != nil {
		return err
	}
	e := l.root.add(k.tag)
	stay := k.stay || len(runs) > 0 && strings.HasSuffix(runs[len(runs)-1].Text, ":") // what is announced follows
	lines := s.breakLines(words, k.indent, width, k.centred)
	for i, ln := range lines {
		x := marginLeft + k.from
		if i == 0 {
			x += k.indent
		}
		room := textWidth - (x - marginLeft)
		extra := 0.0
		switch {
		case k.centred && ln.leaders() == 0:
			x += (room - ln.width) / 2
		case !ln.last, ln.leaders() > 0:
			extra = room - ln.width
		}
		bx := box{height: s.size * l.leading()}
		if i == 0 {
			bx.gap = k.gap
		}
		bx.stay = stay || len(lines) > 1 && (i == 0 || i == len(lines)-2)
		bx.draw = func(p *page, top float64) error {
			return p.tagged(e, func() error { return s.draw(&p.canvas, ln, x, top-s.size*0.95, extra) })
		}
		l.push(bx)
	}
	if ruled && len(lines) > 0 {
		w := lines[len(lines)-1].width * 0.4
		l.push(box{height: 6, stay: true, draw: func(p *page, top float64) error {
			p.rule(marginLeft+(textWidth-w)/2, marginLeft+(textWidth+w)/2, top-3, 0.7)
			return nil
		}})
	}
	return nil
}
