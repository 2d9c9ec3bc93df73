package render

import (
	"fmt"
	"slices"

	"rsc.io/qr"

	"thads/internal/document"
)

// Sizes of the signature block in points.
const (
	signWidth  = 172.0
	signHeight = 62.0
	sealSide   = 36 * mm // the real diameter of an agency's seal
	signGap    = 106.0   // between title and name, so that signature and seal have room
	handGap    = 66.0    // the same on papers signed by hand
	rowGap     = 28.0    // between the names of a row of signatures and the titles of the next
	qrSide     = 25 * mm
)

// tail is the signature block right with recipients and QR left (boxes 7 to 9); it stays with the last lines of text.
func (l *layout) tail() error {
	if n := len(l.boxes); n > 0 {
		l.boxes[n-1].stay = true
		if n > 1 {
			l.boxes[n-2].stay = true
		}
	}
	if len(l.doc.Signers) > 1 || len(l.doc.Recipients) == 0 && len(l.doc.Signers) == 1 && !l.doc.Signers[0].Signed {
		return l.columns()
	}
	leftWidth := textWidth * 0.45
	rightX := marginLeft + leftWidth
	left, err := l.recipients(leftWidth - 10)
	if err != nil {
		return err
	}
	height := left.height
	var sign box
	if len(l.doc.Signers) == 1 {
		if sign, err = l.signer(l.doc.Signers[0], rightX, textWidth-leftWidth, l.gap(l.doc.Signers[0])); err != nil {
			return err
		}
		height = max(height, sign.height)
	}
	l.push(box{gap: 12, height: height, draw: func(p *page, top float64) error {
		if err := left.draw(p, top); err != nil {
			return err
		}
		if sign.draw != nil {
			return sign.draw(p, top)
		}
		return nil
	}})
	return nil
}

// signerRows puts three signatures on a row; four stand two by two.
func signerRows(all []document.Signer) [][]document.Signer {
	per := 3
	if len(all) == 4 {
		per = 2
	}
	return slices.Collect(slices.Chunk(all, per))
}

// columns are the signatures of minutes, side by side.
func (l *layout) columns() error {
	rows, more := signerRows(l.doc.Signers), l.doc.Lookup.URL != "" || len(l.doc.Recipients) > 0
	for row, group := range rows {
		width := textWidth / float64(len(group))
		if len(group) == 1 {
			width = textWidth / 2
		}
		height := 0.0
		var all []box
		for _, again := range []bool{false, true} { // the second time every column is as tall as the tallest: names stand on one line
			all = nil
			for i, sg := range group {
				x := marginLeft + float64(i)*width
				if len(group) == 1 {
					x = marginLeft + textWidth/2
				}
				b, err := l.signer(sg, x, width, l.gap(sg))
				if err == nil && again {
					b, err = l.signer(sg, x, width, l.gap(sg)+height-b.height)
				}
				if err != nil {
					return err
				}
				all = append(all, b)
			}
			for _, b := range all {
				height = max(height, b.height)
			}
		}
		above := 12.0
		if row > 0 {
			above = rowGap
		}
		l.push(box{gap: above, height: height, stay: more || row < len(rows)-1, draw: func(p *page, top float64) error {
			for _, b := range all {
				if err := b.draw(p, top); err != nil {
					return err
				}
			}
			return nil
		}})
	}
	if !more {
		return nil
	}
	left, err := l.recipients(textWidth * 0.45)
	if err != nil {
		return err
	}
	left.gap = 8
	l.push(left)
	return nil
}

// digital says whether a column has signature fields.
func (l *layout) digital(sg document.Signer) bool {
	return sg.Signed && (l.doc.Fields.Person || l.doc.Fields.Agency)
}

// gap is the room between title and name.
func (l *layout) gap(sg document.Signer) float64 {
	if l.digital(sg) && l.doc.Fields.Agency {
		return signGap
	}
	return handGap
}

// signer is one column: capacity and title, room for the signature, name.
func (l *layout) signer(sg document.Signer, x, width, gap float64) (box, error) {
	var title []row
	for _, t := range sg.Lines {
		rows, err := l.centredRows(t, bold, titleSize-0.5, width-8)
		if err != nil {
			return box{}, err
		}
		title = append(title, rows...)
	}
	if sg.Hint != "" {
		rows, err := l.centredRows(sg.Hint, italic, 12, width-8)
		if err != nil {
			return box{}, err
		}
		title = append(title, rows...)
	}
	name, err := l.centredRows(sg.Name, bold, titleSize, width-8)
	if err != nil {
		return box{}, err
	}
	titleHeight := rowsHeight(title)
	return box{height: titleHeight + gap + rowsHeight(name), draw: func(p *page, top float64) error {
		e := l.root.add("P")
		if _, err := drawRows(p, e, title, x, width, top); err != nil {
			return err
		}
		if l.digital(sg) {
			l.signatureFields(p, e, x+width/2, top-titleHeight-gap/2)
		}
		_, err := drawRows(p, e, name, x, width, top-titleHeight-gap)
		return err
	}}, nil
}

// signatureFields: the person's between title and name, the agency's over its left third (Decree 30/2020, box 8).
func (l *layout) signatureFields(p *page, e *elem, cx, cy float64) {
	w := min(signWidth, 2*(marginLeft+textWidth-cx))
	x := cx - w/2
	if l.doc.Fields.Person {
		l.field(FieldPerson, p, e, [4]float64{x, cy - signHeight/2, x + w, cy + signHeight/2})
	}
	if l.doc.Fields.Agency {
		right := x + w/3
		l.field(FieldAgency, p, e, [4]float64{right - sealSide, cy - sealSide/2, right, cy + sealSide/2})
	}
}

// recipients is "Nơi nhận" (12 bold italic, lines in 11) with the QR and its code under it.
func (l *layout) recipients(width float64) (box, error) {
	type item struct {
		s     setter
		lines []line
	}
	var items []item
	height := 0.0
	add := func(size float64, r document.Run) error {
		s := l.set(size)
		words, err := s.words([]document.Run{r}, width)
		if err != nil {
			return err
		}
		lines := s.breakLines(words, 0, width, false)
		items = append(items, item{s, lines})
		height += float64(len(lines)) * size * lineFactor
		return nil
	}
	if len(l.doc.Recipients) > 0 {
		if err := add(12, document.Run{Text: "Nơi nhận:", Bold: true, Italic: true}); err != nil {
			return box{}, err
		}
		for _, r := range l.doc.Recipients {
			if err := add(11, document.Run{Text: "- " + r}); err != nil {
				return box{}, err
			}
		}
	}
	code, err := l.lookup(width)
	if err != nil {
		return box{}, err
	}
	e := l.root.add("P")
	return box{height: height + code.height, draw: func(p *page, top float64) error {
		y := top
		for _, it := range items {
			for _, ln := range it.lines {
				if err := p.tagged(e, func() error { return it.s.draw(&p.canvas, ln, marginLeft, y-it.s.size*0.95, 0) }); err != nil {
					return err
				}
				y -= it.s.size * lineFactor
			}
		}
		if code.draw == nil {
			return nil
		}
		return code.draw(p, y)
	}}, nil
}

// lookup is the QR with its quiet zone and the code in groups under it.
func (l *layout) lookup(width float64) (box, error) {
	lk := l.doc.Lookup
	if lk.URL == "" {
		return box{}, nil
	}
	code, err := qr.Encode(lk.URL, qr.M)
	if err != nil {
		return box{}, fmt.Errorf("encode the look-up address: %w", err)
	}
	s := l.set(9)
	words, err := s.words([]document.Run{{Text: "Quét mã hoặc nhập mã tra cứu:"}}, width)
	if err != nil {
		return box{}, err
	}
	lines := s.breakLines(words, 0, width, false)
	words, err = s.words([]document.Run{{Text: lk.Code}}, width)
	if err != nil {
		return box{}, err
	}
	lines = append(lines, s.breakLines(words, 0, width, false)...)
	figure := l.root.add("Figure")
	figure.alt = "Mã QR tra cứu văn bản: " + lk.URL
	e := l.root.add("P")
	module := qrSide / float64(code.Size+8) // four modules of quiet zone on each side
	return box{height: qrSide + float64(len(lines))*s.size*lineFactor + 2, draw: func(p *page, top float64) error {
		err := p.tagged(figure, func() error {
			drawQR(p, code, marginLeft, top-4*module, module)
			return nil
		})
		if err != nil {
			return err
		}
		y := top - qrSide
		for _, ln := range lines {
			if err := p.tagged(e, func() error { return s.draw(&p.canvas, ln, marginLeft, y-s.size*0.95, 0) }); err != nil {
				return err
			}
			y -= s.size * lineFactor
		}
		return nil
	}}, nil
}

// drawQR fills the dark modules, runs of a row as one rectangle. The left quiet zone is the page's margin.
func drawQR(p *page, code *qr.Code, x, top, module float64) {
	for r := range code.Size {
		for c := 0; c < code.Size; c++ {
			from := c
			for c < code.Size && code.Black(c, r) {
				c++
			}
			if c > from {
				fmt.Fprintf(p, "%s %s %s %s re\n", number(x+float64(from)*module, 3), number(top-float64(r+1)*module, 3),
					number(float64(c-from)*module, 3), number(module, 3))
			}
		}
	}
	p.WriteString("f\n")
}
