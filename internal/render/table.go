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
		boxes, err := l.tableRow(e.add("TR"), "TH", t.Header, edges, nil)
		if err != nil {
			return err
		}
		for _, b := range boxes {
			b.stay = true
			l.push(b)
		}
		again, err := l.tableRow(nil, "TH", t.Header, edges, nil)
		if err != nil {
			return err
		}
		head = &again[0]
	}
	for i, r := range t.Rows {
		boxes, err := l.tableRow(e.add("TR"), "TD", r, edges, t.Align)
		if err != nil {
			return err
		}
		for _, b := range boxes {
			b.repeat = head
			b.stay = i == len(t.Rows)-2 && len(boxes) == 1 // the last row, often the total, is never alone on a page
			l.push(b)
		}
	}
	return nil
}

// rowLines is the most lines a box of a row has: a longer cell goes on in another box, so it may pass to the next page.
const rowLines = 30

// tableRow sets the cells of a row; a nil element is a repeated head, which is no part of the text.
func (l *layout) tableRow(tr *elem, tag string, cells [][]document.Run, edges []float64, align []document.Align) ([]box, error) {
	s := l.set(tableSize)
	s.ragged = true
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
			return nil, err
		}
		set[i] = s.breakLines(words, 0, room, tag == "TH")
		tall = max(tall, len(set[i]))
	}
	elems := make([]*elem, len(cells))
	if tr != nil {
		for i := range cells {
			elems[i] = tr.add(tag)
			if tag == "TH" {
				elems[i].attr = pdf.Dict{"O": pdf.Name("Table"), "Scope": pdf.Name("Column")}
			}
		}
	}
	var out []box
	for from := 0; from < tall; from += rowLines {
		part := make([][]line, len(set))
		for i, lines := range set {
			part[i] = lines[min(from, len(lines)):min(from+rowLines, len(lines))]
		}
		out = append(out, rowBox(s, part, elems, edges, align, min(rowLines, tall-from)))
	}
	return out, nil
}

// rowBox draws the cells of a row, or of a part of a long one, with their grid.
func rowBox(s setter, set [][]line, elems []*elem, edges []float64, align []document.Align, tall int) box {
	height := float64(tall)*s.size*lineFactor + 2*cellPad - 2
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
		if elems[0] == nil {
			grid()
		} else {
			p.artifact(grid)
		}
		return nil
	}}
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
