package render

import (
	"slices"
	"strings"

	"thads/internal/document"
)

// Names of the fields of a PDF.
const (
	FieldNumber = "so"          // digits of the number; the symbol after the slash is text
	FieldDate   = "ngay"        // "ngày 02 tháng 01 năm 2026"; the place before it is text
	FieldPerson = "ky_nguoi"    // signature of the person
	FieldAgency = "dau_co_quan" // signature of the agency
)

// row is one centred line of the head's columns.
type row struct {
	s    setter
	line line
	rule float64 // length of the rule under it; 0 for none
}

// boundPhrases are names that a heading does not break inside.
var boundPhrases = strings.NewReplacer("THI HÀNH ÁN DÂN SỰ", "THI\u00a0HÀNH\u00a0ÁN\u00a0DÂN\u00a0SỰ", "KHU VỰC ", "KHU\u00a0VỰC\u00a0",
	"CHẤP HÀNH VIÊN", "CHẤP\u00a0HÀNH\u00a0VIÊN", "TỈNH ", "TỈNH\u00a0", "THÀNH PHỐ ", "THÀNH\u00a0PHỐ\u00a0")

// centredRows breaks a text over a column, balanced.
func (l *layout) centredRows(text string, st style, size, width float64) ([]row, error) {
	s := l.set(size)
	words, err := s.words([]document.Run{{Text: boundPhrases.Replace(text), Bold: st&bold != 0, Italic: st&italic != 0}}, width)
	if err != nil {
		return nil, err
	}
	var out []row
	for _, ln := range s.breakLines(words, 0, width, true) {
		out = append(out, row{s: s, line: ln})
	}
	return out, nil
}

// drawRows draws centred rows under each other and gives the space they took.
func drawRows(p *page, e *elem, rows []row, x, width, top float64) (float64, error) {
	y := top
	for _, r := range rows {
		h := r.s.size * lineFactor
		err := p.tagged(e, func() error {
			return r.s.draw(&p.canvas, r.line, x+(width-r.line.width)/2, y-r.s.size*0.95, 0)
		})
		if err != nil {
			return 0, err
		}
		y -= h
		if r.rule > 0 {
			p.rule(x+(width-r.rule)/2, x+(width+r.rule)/2, y-1.5, 0.7)
			y -= 4
		}
	}
	return top - y, nil
}

func rowsHeight(rows []row) float64 {
	h := 0.0
	for _, r := range rows {
		h += r.s.size * lineFactor
		if r.rule > 0 {
			h += 4
		}
	}
	return h
}

// head lays the two columns of boxes 1 to 4: the agency left, the nation right, number and date under them.
func (l *layout) head() error {
	h := l.doc.Head
	if h.Style == document.HeadNone {
		return nil
	}
	national, err := l.centredRows(document.NationalTitle, bold, headSize, textWidth)
	if err != nil {
		return err
	}
	motto, err := l.centredRows(document.NationalMotto, bold, headSize+1, textWidth)
	if err != nil {
		return err
	}
	motto[0].rule = motto[0].line.width
	right := append(national, motto...)
	rightWidth := national[0].line.width + 2
	if h.Style == document.HeadNational {
		e := l.root.add("P")
		l.push(box{height: rowsHeight(right) + 8, draw: func(p *page, top float64) error {
			_, err := drawRows(p, e, right, marginLeft, textWidth, top)
			return err
		}})
		return nil
	}
	leftWidth := textWidth - rightWidth - 10
	left, err := l.centredRows(h.Parent, regular, headSize, leftWidth)
	if err != nil {
		return err
	}
	agency, err := l.centredRows(h.Agency, bold, headSize, leftWidth)
	if err != nil {
		return err
	}
	last := &agency[len(agency)-1]
	last.rule = last.line.width * 0.4
	left = append(left, agency...)
	tall := max(rowsHeight(left), rowsHeight(right)) + 6
	under := 13 * lineFactor
	leftElem, rightElem := l.root.add("P"), l.root.add("P")
	var numberElem, dateElem *elem
	if h.Symbol != "" {
		numberElem = l.root.add("P")
	}
	dateElem = l.root.add("P")
	subject, err := l.letterSubject(leftWidth)
	if err != nil {
		return err
	}
	l.push(box{height: tall + under + rowsHeight(subject) + 4, draw: func(p *page, top float64) error {
		if _, err := drawRows(p, leftElem, left, marginLeft, leftWidth, top); err != nil {
			return err
		}
		rightX := marginLeft + textWidth - rightWidth
		if _, err := drawRows(p, rightElem, right, rightX, rightWidth, top); err != nil {
			return err
		}
		base := top - tall - 13*0.95
		if numberElem != nil {
			if err := l.numberLine(p, numberElem, marginLeft, leftWidth, base); err != nil {
				return err
			}
		}
		if len(subject) > 0 {
			if _, err := drawRows(p, l.root.add("P"), subject, marginLeft, leftWidth, top-tall-under); err != nil {
				return err
			}
		}
		return l.dateLine(p, dateElem, rightX, rightWidth, base)
	}})
	return nil
}

// isLetter: an official letter has no name of its own.
func (l *layout) isLetter() bool {
	return l.doc.Head.Style == document.HeadFull &&
		!slices.ContainsFunc(l.doc.Blocks, func(b document.Block) bool { return b.Kind == document.KindName })
}

// letterSubject takes the abstract of a letter out of the text: it stands under the number (box 5b).
func (l *layout) letterSubject(width float64) ([]row, error) {
	if !l.isLetter() {
		return nil, nil
	}
	var out []row
	for _, b := range l.doc.Blocks {
		if b.Kind != document.KindAbstract {
			continue
		}
		text := ""
		for _, r := range b.Runs {
			text += r.Text
		}
		rows, err := l.centredRows(text, regular, headSize, width)
		if err != nil {
			return nil, err
		}
		out = append(out, rows...)
	}
	return out, nil
}

// numberLine writes "Số: ___/QĐ-THADS" with the number as an empty field, or as text when it is known.
func (l *layout) numberLine(p *page, e *elem, x, width, base float64) error {
	s := l.set(13)
	before, err := l.shaper.shape(regular, "Số:\u00a0")
	if err != nil {
		return err
	}
	number, err := l.shaper.shape(regular, l.doc.Head.Number)
	if err != nil {
		return err
	}
	after, err := l.shaper.shape(regular, "/"+l.doc.Head.Symbol)
	if err != nil {
		return err
	}
	room := s.points(number.adv)
	empty := l.doc.Head.Number == ""
	if empty {
		room = 42 // six digits
	}
	at := x + (width-s.points(before.adv)-room-s.points(after.adv))/2
	return p.tagged(e, func() error {
		p.text(at, base, s.size, before, 0)
		at += s.points(before.adv)
		if !empty {
			p.text(at, base, s.size, number, 0)
		} else if l.doc.Fields.Number {
			l.field(FieldNumber, p, e, [4]float64{at, base - 3.5, at + room, base + 11.5})
		}
		p.text(at+room, base, s.size, after, 0)
		return nil
	})
}

// dateLine writes "Đắk Lắk, ngày 02 tháng 01 năm 2026" with the date as an empty field, or as text when it is known.
func (l *layout) dateLine(p *page, e *elem, x, width, base float64) error {
	s := l.set(13)
	place, err := l.shaper.shape(italic, l.doc.Head.Place+",\u00a0")
	if err != nil {
		return err
	}
	text := l.doc.Head.Date
	if text == "" && !l.doc.Fields.Number {
		text = "ngày …… tháng …… năm ……"
	}
	date, err := l.shaper.shape(italic, text)
	if err != nil {
		return err
	}
	room := s.points(date.adv)
	if text == "" {
		widest, err := l.shaper.shape(italic, "ngày 22 tháng 12 năm 2026")
		if err != nil {
			return err
		}
		room = s.points(widest.adv) + 2
	}
	at := x + (width-s.points(place.adv)-room)/2
	return p.tagged(e, func() error {
		p.text(at, base, s.size, place, 0)
		at += s.points(place.adv)
		if text == "" {
			l.field(FieldDate, p, e, [4]float64{at, base - 4, at + room, base + 11.5})
		} else {
			p.text(at, base, s.size, date, 0)
		}
		return nil
	})
}

// field notes an empty place as part of the structure.
func (l *layout) field(name string, p *page, e *elem, rect [4]float64) {
	form := e.add("Form")
	form.alt = fieldHelp[name]
	form.kids = append(form.kids, widget{p.index, len(l.fields)})
	l.fields = append(l.fields, field{name, p.index, rect, form})
}

// fieldHelp is what assistive technology says at a field.
var fieldHelp = map[string]string{FieldNumber: "Số văn bản", FieldDate: "Ngày ban hành", FieldPerson: "Chữ ký số của người ký",
	FieldAgency: "Chữ ký số của cơ quan"}
