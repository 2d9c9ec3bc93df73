package render

import (
	"strconv"

	"thads/internal/document"
)

// Page of Decree 30/2020, Annex I: A4; margins top and bottom 20-25 mm, left 30-35 mm, right 15-20 mm.
const (
	mm          = 72 / 25.4
	pageWidth   = 210 * mm
	pageHeight  = 297 * mm
	marginTop   = 20 * mm
	marginBelow = 20 * mm
	marginLeft  = 30 * mm
	marginRight = 15 * mm
	textWidth   = pageWidth - marginLeft - marginRight

	bodySize   = 14.0
	headSize   = 12.0 // parent, agency, national title
	titleSize  = 14.0
	tableSize  = 13.0
	noteSize   = 10.0
	lineFactor = 1.2 // line spacing between single and 1.5
	paraGap    = 6.0
	indent     = 10 * mm // first line, 1 cm
)

// box is a piece of the column that is never cut. draw puts it with its upper edge at top.
type box struct {
	height float64
	gap    float64 // before it, dropped at the top of a page
	stay   bool    // on the page of the box after it
	draw   func(p *page, top float64) error
	repeat *box // head of the table this row belongs to, drawn again when the row opens a page
}

// page is one page with its content.
type page struct {
	canvas
	index int
}

// field is an empty place for what comes after the text is fixed.
type field struct {
	name string
	page int
	rect [4]float64 // x1 y1 x2 y2 in points from the lower left corner
	elem *elem
}

// layout is the state of printing one paper.
type layout struct {
	doc    *document.Doc
	shaper *shaper
	fonts  *fontSet
	pages  []*page
	root   *elem
	boxes  []box
	fields []field

	compact bool // set smaller because that saves a page
}

func (l *layout) set(size float64) setter { return setter{shaper: l.shaper, size: size} }

func (l *layout) newPage() *page {
	p := &page{canvas: canvas{fonts: l.fonts}, index: len(l.pages)}
	l.pages = append(l.pages, p)
	return p
}

func (l *layout) push(b box) { l.boxes = append(l.boxes, b) }

// flow puts the boxes on pages. Boxes that must stay together move to a new page together.
func (l *layout) flow() error {
	p := l.newPage()
	top, bottom := pageHeight-marginTop, marginBelow
	y := top
	for i := 0; i < len(l.boxes); {
		end := i
		need := l.boxes[i].gap + l.boxes[i].height
		for l.boxes[end].stay && end+1 < len(l.boxes) {
			end++
			need += l.boxes[end].gap + l.boxes[end].height
		}
		if y-need < bottom && y < top {
			p, y = l.newPage(), top
		}
		for ; i <= end; i++ {
			b := l.boxes[i]
			if b.height > top-bottom {
				return ErrTall.New()
			}
			if y-b.gap-b.height < bottom && y < top { // a chain longer than a page
				p, y = l.newPage(), top
			}
			if y == top && b.repeat != nil && p.index > 0 {
				h := b.repeat
				var err error
				p.artifact(func() { err = h.draw(p, y) })
				if err != nil {
					return err
				}
				y -= h.height
			} else if y < top {
				y -= b.gap
			}
			if err := b.draw(p, y); err != nil {
				return err
			}
			y -= b.height
		}
	}
	return l.numberPages()
}

// numberPages writes the page number in the middle of the top margin from page 2 on.
func (l *layout) numberPages() error {
	for _, p := range l.pages[1:] {
		s := l.set(13)
		sh, err := l.shaper.shape(regular, strconv.Itoa(p.index+1))
		if err != nil {
			return err
		}
		p.artifact(func() {
			p.text(marginLeft+(textWidth-s.points(sh.adv))/2, pageHeight-12*mm, s.size, sh, 0)
		})
	}
	return nil
}

// tagged draws marked content that belongs to e.
func (p *page) tagged(e *elem, draw func() error) error {
	e.kids = append(e.kids, marked{p.index, p.begin(e.tag)})
	err := draw()
	p.end()
	return err
}
