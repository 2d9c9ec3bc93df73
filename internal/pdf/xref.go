package pdf

import (
	"bytes"
	"errors"
)

// entry says where an object is: at an offset, or inside an object stream.
type entry struct {
	gen      int
	offset   int // of "7 0 obj"; 0 when free or inside a stream
	stream   int // number of the object stream; 0 when not inside one
	index    int // place in that stream
	released bool
}

// section is one cross-reference section: a table with its trailer, or a stream.
type section struct {
	offset  int // where it begins
	end     int // the byte after its trailer or stream object
	entries map[int]entry
	trailer Dict
	packed  bool // a stream
	hybrid  bool // a table with a stream beside it
}

// readSections follows the chain of sections from the newest to the oldest.
func (d *Doc) readSections(start int) error {
	seen := map[int]bool{}
	total := 0
	for at := start; ; {
		if seen[at] || len(seen) >= maxSections {
			return broken(at, "the chain of cross-reference sections turns in a circle or is too long")
		}
		seen[at] = true
		s, err := d.readSection(at)
		if err != nil {
			return err
		}
		if total += len(s.entries); total > maxObjects {
			return ErrTooLarge.New().Because(errors.New("too many objects"))
		}
		if more, hybrid := s.trailer["XRefStm"]; hybrid && !s.packed {
			if err := d.addHidden(s, more); err != nil {
				return err
			}
			total += len(s.entries)
		}
		d.sections = append(d.sections, s)
		prev, more := s.trailer["Prev"]
		if !more {
			return nil
		}
		next, ok := prev.(int)
		if !ok || next <= 0 || next >= len(d.data) {
			return broken(at, "a bad /Prev")
		}
		at = next
	}
}

// addHidden adds the entries of the cross-reference stream beside a table (a hybrid file, as Word writes it): they hold
// for objects the table lacks or calls free.
func (d *Doc) addHidden(s *section, at Object) error {
	offset, ok := at.(int)
	if !ok || offset <= 0 || offset >= len(d.data) {
		return broken(s.offset, "a bad /XRefStm")
	}
	hidden, err := d.readXRefStream(offset)
	if err != nil {
		return err
	}
	for num, e := range hidden.entries {
		if own, stands := s.entries[num]; !stands || own.released {
			s.entries[num] = e
		}
	}
	s.hybrid = true
	return nil
}

func (d *Doc) readSection(at int) (*section, error) {
	p := &parser{data: d.data, pos: at}
	if p.keyword("xref") {
		return readTable(p, at)
	}
	return d.readXRefStream(at)
}

// readTable reads a classic table: sub-sections of 20-byte lines, then the trailer.
func readTable(p *parser, at int) (*section, error) {
	s := &section{offset: at, entries: map[int]entry{}}
	for !p.keyword("trailer") {
		first, err := p.integer()
		if err != nil {
			return nil, err
		}
		count, err := p.integer()
		if err != nil {
			return nil, err
		}
		if count > maxObjects || first > maxObjects*8 || count > (len(p.data)-p.pos)/18 {
			return nil, p.fail("a cross-reference table longer than the file")
		}
		for num := first; num < first+count; num++ {
			offset, err := p.integer()
			if err != nil {
				return nil, err
			}
			gen, err := p.integer()
			if err != nil {
				return nil, err
			}
			p.skip()
			switch kind := p.word(); kind {
			case "n":
				err = s.put(num, entry{gen: gen, offset: offset})
			case "f":
				err = s.put(num, entry{gen: gen, released: true})
			default:
				err = p.fail("a bad line in a cross-reference table")
			}
			if err != nil {
				return nil, err
			}
		}
	}
	o, err := p.object(0)
	if err != nil {
		return nil, err
	}
	trailer, ok := o.(Dict)
	if !ok {
		return nil, p.fail("the trailer is no dictionary")
	}
	s.trailer, s.end = trailer, p.pos
	return s, nil
}

func (s *section) put(num int, e entry) error {
	if _, twice := s.entries[num]; twice {
		return broken(s.offset, "object %d stands twice in one cross-reference section", num)
	}
	s.entries[num] = e
	return nil
}

// readXRefStream reads a cross-reference stream.
func (d *Doc) readXRefStream(at int) (*section, error) {
	p := &parser{data: d.data, pos: at}
	_, o, err := p.indirect()
	if err != nil {
		return nil, err
	}
	stream, ok := o.(*Stream)
	if !ok || stream.Dict["Type"] != Name("XRef") {
		return nil, broken(at, "no cross-reference section here")
	}
	data, err := d.unpack(stream)
	if err != nil {
		return nil, err
	}
	w, _ := stream.Dict["W"].(Array)
	var width [3]int
	for i := range width {
		if len(w) != 3 {
			return nil, broken(at, "a bad /W")
		}
		if n, ok := w[i].(int); ok && n >= 0 && n <= 8 {
			width[i] = n
			continue
		}
		return nil, broken(at, "a bad /W")
	}
	size, _ := stream.Dict["Size"].(int)
	index, given := stream.Dict["Index"].(Array)
	if !given {
		index = Array{0, size}
	}
	s := &section{offset: at, end: p.pos, entries: map[int]entry{}, trailer: stream.Dict, packed: true}
	line := width[0] + width[1] + width[2]
	if line == 0 || len(index)%2 != 0 {
		return nil, broken(at, "a bad /W or /Index")
	}
	for i := 0; i < len(index); i += 2 {
		first, ok1 := index[i].(int)
		count, ok2 := index[i+1].(int)
		if !ok1 || !ok2 || first < 0 || first > maxObjects*8 || count < 0 || count > len(data)/line || count > maxObjects {
			return nil, broken(at, "a bad /Index")
		}
		for num := first; num < first+count; num++ {
			if err := s.putPacked(num, width, data); err != nil {
				return nil, err
			}
			data = data[line:]
		}
	}
	return s, nil
}

func (s *section) putPacked(num int, width [3]int, data []byte) error {
	var f [3]int
	if width[0] == 0 {
		f[0] = 1
	}
	for i, w := range width {
		for range w {
			if f[i] > 1<<40 {
				return broken(s.offset, "a number too large in a cross-reference stream")
			}
			f[i], data = f[i]<<8|int(data[0]), data[1:]
		}
	}
	switch f[0] {
	case 0:
		return s.put(num, entry{gen: f[2], released: true})
	case 1:
		return s.put(num, entry{gen: f[2], offset: f[1]})
	case 2:
		return s.put(num, entry{stream: f[1], index: f[2]})
	}
	return broken(s.offset, "object %d is of an unknown kind", num)
}

// lastStart finds the number after the last startxref, and the byte after the %%EOF that follows it.
func lastStart(data []byte) (int, int, error) {
	at := bytes.LastIndex(data, []byte("startxref"))
	if at < 0 {
		return 0, 0, broken(len(data), "no startxref")
	}
	start, end, ok := readStart(data, at)
	if !ok {
		return 0, 0, broken(at, "a bad startxref")
	}
	return start, end, nil
}

// readStart reads "startxref 123 %%EOF" at a position.
func readStart(data []byte, at int) (int, int, bool) {
	p := &parser{data: data, pos: at}
	if !p.keyword("startxref") {
		return 0, 0, false
	}
	start, err := p.integer()
	if err != nil || start >= len(data) {
		return 0, 0, false
	}
	for p.pos < len(data) && isSpace(data[p.pos]) {
		p.pos++
	}
	if !bytes.HasPrefix(data[p.pos:], []byte("%%EOF")) {
		return 0, 0, false
	}
	return start, p.pos + len("%%EOF"), true
}
