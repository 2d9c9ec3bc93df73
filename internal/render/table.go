package render

import (
	"fmt"

	"thads/internal/document"
	"thads/internal/pdf"
)

const (
	cellPad = 5.0
	border  = 0.6
)

// table makes one box a row; its head is drawn again on every page.
func (l *layout) table(t *document.Table) error {
	e := l.root.add("Table")
	total := 0
	for _, w := range t.Widths {
		total += w
	}
	edges := []float64{marginLeft}
	for _, w := range t.Widths {
		edges = append(edges, edges[len(edges)-1]+textWidth*float64(w)/float64(total))
	}
	l.push(box{height: paraGap, stay: true, draw: func(*page, float64) error { return nil }})
	var head *box
	if t.Header != nil {
		b, err := l.tableRow(e.add("TR"), "TH", t.Header, edges, nil)
		if err != nil {
			return err
		}
		b.stay = true
		l.push(b)
		again, err := l.tableRow(nil, "TH", t.Header, edges, nil)
		if err != nil {
			return err
		}
		head = &again
	}
	for i, r := range t.Rows {
		b, err := l.tableRow(e.add("TR"), "TD", r, edges, t.Align)
		if err != nil {
			return err
		}
		b.repeat = head
		b.stay = i == len(t.Rows)-2 // the last row, often the total, is never alone on a page
		l.push(b)
	}
	return nil
}

// tableRow sets the cells of a row; a nil element is a repeated head, which is no part of the text.
func (l *layout) tableRow(tr *elem, tag string, cells [][]document.Run, edges []float64, align []document.Align) (box, error) {
	s := l.set(tableSize)
	lineHeight := s.size * lineFactor
	set := make([][]line, len(cells))
	tall := 1
	for i, runs := range cells {
		if tag == "TH" {
			heavy := make([]document.Run, len(runs))
			for k, r := range runs {
				heavy[k] = document.Run{Text: r.Text, Bold: true, Italic: r.Italic}
			}
			runs = heavy
		}
		room := edges[i+1] - edges[i] - 2*cellPad
		words, err := s.words(runs, room)
		if err != nil {
			return box{}, err
		}
		set[i] = s.breakLines(words, 0, room, tag == "TH")
		tall = max(tall, len(set[i]))
	}
	height := float64(tall)*lineHeight + 2*cellPad - 2
	elems := make([]*elem, len(cells))
	if tr != nil {
		for i := range cells {
			elems[i] = tr.add(tag)
			if tag == "TH" {
				elems[i].attr = pdf.Dict{"O": pdf.Name("Table"), "Scope": pdf.Name("Column")}
			}
		}
	}
	return box{height: height, draw: func(p *page, top float64) error {
		for i, lines := range set {
			at := document.Centre
			if align != nil {
				at = align[i]
			}
			write := func() error { return drawCell(p, s, lines, edges[i], edges[i+1], top, height, at) }
			var err error
			switch {
			case len(lines) == 0:
			case elems[i] == nil:
				err = write()
			default:
				err = p.tagged(elems[i], write)
			}
			if err != nil {
				return err
			}
		}
		grid := func() {
			fmt.Fprintf(p, "%s w %s %s %s %s re S\n", pt(border), pt(edges[0]), pt(top-height), pt(edges[len(edges)-1]-edges[0]), pt(height))
			for _, x := range edges[1 : len(edges)-1] {
				fmt.Fprintf(p, "%s %s m %s %s l S\n", pt(x), pt(top), pt(x), pt(top-height))
			}
		}
		if tr == nil {
			grid()
		} else {
			p.artifact(grid)
		}
		return nil
	}}, nil
}

// drawCell sets the lines of a cell: heads and short cells stand in the middle of the row's height.
func drawCell(p *page, s setter, lines []line, left, right, top, height float64, at document.Align) error {
	lineHeight := s.size * lineFactor
	y := top - (height-float64(len(lines))*lineHeight)/2
	for _, ln := range lines {
		x := left + cellPad
		switch at {
		case document.Centre:
			x = left + (right-left-ln.width)/2
		case document.Right:
			x = right - cellPad - ln.width
		}
		if err := s.draw(&p.canvas, ln, x, y-s.size*0.95, 0); err != nil {
			return err
		}
		y -= lineHeight
	}
	return nil
}
