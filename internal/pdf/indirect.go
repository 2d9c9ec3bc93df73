package pdf

import "bytes"

// indirect reads "7 0 obj ... endobj" at the position.
func (p *parser) indirect() (Ref, Object, error) {
	num, err := p.integer()
	if err != nil {
		return Ref{}, nil, err
	}
	gen, err := p.integer()
	if err != nil {
		return Ref{}, nil, err
	}
	if !p.keyword("obj") {
		return Ref{}, nil, p.fail("no object here")
	}
	ref := Ref{num, gen}
	o, err := p.object(0)
	if err != nil {
		return ref, nil, err
	}
	if d, ok := o.(Dict); ok && p.keyword("stream") {
		if o, err = p.stream(d); err != nil {
			return ref, nil, err
		}
	}
	if !p.keyword("endobj") {
		return ref, nil, p.fail("object %d has no end", num)
	}
	return ref, o, nil
}

// lengthObject reads "9 0 obj 1234 endobj", nothing longer: it is asked once for every stream.
func (p *parser) lengthObject(want Ref) (int, bool) {
	num, err1 := p.integer()
	gen, err2 := p.integer()
	if err1 != nil || err2 != nil || (Ref{num, gen}) != want || !p.keyword("obj") {
		return 0, false
	}
	n, err := p.integer()
	return n, err == nil && p.keyword("endobj")
}

// stream reads the bytes after the word stream. A wrong length is an error, never a search for the end: two readers
// could find two ends.
func (p *parser) stream(d Dict) (*Stream, error) {
	switch rest := p.data[p.pos:]; {
	case bytes.HasPrefix(rest, []byte("\r\n")):
		p.pos += 2
	case bytes.HasPrefix(rest, []byte("\n")):
		p.pos++
	default:
		return nil, p.fail("no end of line after the word stream")
	}
	length, known := d["Length"].(int)
	if ref, far := d["Length"].(Ref); far && p.length != nil {
		length, known = p.length(ref)
	}
	if !known || length < 0 || length > len(p.data)-p.pos {
		return nil, p.fail("a stream of unknown length")
	}
	s := &Stream{d, p.data[p.pos : p.pos+length : p.pos+length]}
	p.pos += length
	if !p.keyword("endstream") {
		return nil, p.fail("a stream of wrong length")
	}
	return s, nil
}
