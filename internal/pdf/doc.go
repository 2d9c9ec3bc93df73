package pdf

import (
	"bytes"
	"errors"
	"maps"
	"slices"
)

// Doc is one PDF file read whole: it never changes, so any number of goroutines may use it.
type Doc struct {
	data     []byte
	sections []*section // newest first
	objects  map[int]held
	trailer  Dict
	revs     []Revision
	unpacked int // bytes of structure unpacked so far
	parsed   int // bytes read as objects so far: a file may not make us read its bytes over and over
}

type held struct {
	ref Ref
	obj Object
	at  int // offset in the file; 0 when inside an object stream
	end int // the furthest byte looked at, when nothing but the bytes before it made the object what it is; else 0
	err error
}

// Open reads a whole file. data must not change afterwards. ErrNotPDF, ErrBroken, ErrEncrypted or ErrTooLarge.
func Open(data []byte) (*Doc, error) { return open(data, nil) }

// open takes objects over from later, a longer file that begins with the same bytes.
func open(data []byte, later *Doc) (*Doc, error) {
	if !bytes.HasPrefix(data, []byte("%PDF-")) {
		return nil, ErrNotPDF.New()
	}
	if len(data) > maxFileBytes {
		return nil, ErrTooLarge.New()
	}
	start, _, err := lastStart(data)
	if err != nil {
		return nil, err
	}
	d := &Doc{data: data, objects: map[int]held{}}
	if err := d.readSections(start); err != nil {
		return nil, err
	}
	d.trailer = d.sections[0].trailer
	if _, locked := d.trailer["Encrypt"]; locked {
		return nil, ErrEncrypted.New()
	}
	if err := d.readObjects(later); err != nil {
		return nil, err
	}
	if _, err := d.Catalog(); err != nil {
		return nil, err
	}
	d.revs = d.findRevisions()
	return d, nil
}

// Bytes is the file.
func (d *Doc) Bytes() []byte { return d.data }

// Trailer is the newest trailer (for a cross-reference stream: its dictionary).
func (d *Doc) Trailer() Dict { return d.trailer }

// readObjects reads every object the sections name, newest section first. An object that cannot be read keeps its
// error until somebody asks for it; running out of the limits ends it all.
func (d *Doc) readObjects(later *Doc) error {
	entries := map[int]entry{}
	for _, s := range d.sections {
		for num, e := range s.entries {
			if _, newer := entries[num]; !newer {
				entries[num] = e
			}
		}
	}
	inside := map[int][]int{}
	var outside []int
	for _, num := range slices.Sorted(maps.Keys(entries)) {
		switch e := entries[num]; {
		case e.released || num == 0 || e.offset == 0 && e.stream == 0:
		case e.stream != 0:
			inside[e.stream] = append(inside[e.stream], num)
		default:
			outside = append(outside, num)
		}
	}
	carriers := slices.Sorted(maps.Keys(inside))
	// Object streams come first: the lengths of other streams may be in them.
	for _, num := range append(slices.Clone(carriers), outside...) {
		e, listed := entries[num]
		if _, done := d.objects[num]; done || !listed || e.offset == 0 {
			continue
		}
		if err := d.readObject(num, e, entries, later); err != nil {
			return err
		}
		if members := inside[num]; members != nil {
			if err := d.readObjectStream(num, members, entries); err != nil {
				return err
			}
		}
	}
	for _, num := range carriers {
		for _, member := range inside[num] { // a missing carrier takes all it carries with it
			if _, read := d.objects[member]; !read {
				d.objects[member] = held{ref: Ref{member, 0}, err: broken(0, "object stream %d is missing", num)}
			}
		}
	}
	return nil
}

// readObject reads one object that stands in the file itself.
func (d *Doc) readObject(num int, e entry, entries map[int]entry, later *Doc) error {
	want := Ref{num, e.gen}
	if later != nil {
		if h := later.objects[num]; h.end > 0 && h.at == e.offset && h.ref == want && h.end < len(d.data) {
			d.objects[num] = h
			return nil
		}
	}
	if e.offset >= len(d.data) {
		d.objects[num] = held{ref: want, err: broken(e.offset, "object %d lies outside the file", num)}
		return nil
	}
	alone := true
	p := &parser{data: d.data, pos: e.offset, length: func(ref Ref) (int, bool) {
		alone = false
		at := entries[ref.Num]
		if at.stream != 0 {
			h := d.objects[ref.Num]
			n, ok := h.obj.(int)
			return n, ok && h.ref == ref
		}
		if at.offset <= 0 || at.offset >= len(d.data) {
			return 0, false
		}
		return (&parser{data: d.data, pos: at.offset}).lengthObject(ref)
	}}
	ref, o, err := p.indirect()
	if err == nil && ref != want {
		err = broken(e.offset, "object %d is not where the cross-reference says", num)
	}
	h := held{ref: want, obj: o, at: e.offset, err: err}
	if alone && err == nil {
		h.end = p.looked()
	}
	d.objects[num] = h
	if d.parsed += p.looked() - e.offset; d.parsed > 4*len(d.data)+1<<16 {
		return ErrTooLarge.New().Because(errors.New("objects overlap"))
	}
	return nil
}

// readObjectStream reads the objects nums out of the object stream.
func (d *Doc) readObjectStream(stream int, nums []int, entries map[int]entry) error {
	list, err := d.openObjectStream(stream)
	if errors.Is(err, ErrTooLarge) {
		return err
	}
	for _, num := range nums {
		h := held{ref: Ref{num, 0}, err: err}
		if index := entries[num].index; err == nil {
			if index >= len(list) || list[index].ref.Num != num {
				h.err = broken(0, "object %d is not in object stream %d", num, stream)
			} else {
				h = list[index]
			}
		}
		d.objects[num] = h
	}
	return nil
}

func (d *Doc) openObjectStream(num int) ([]held, error) {
	h := d.objects[num]
	s, ok := h.obj.(*Stream)
	if h.err != nil || !ok || s.Dict["Type"] != Name("ObjStm") {
		return nil, broken(h.at, "object %d is no object stream", num)
	}
	data, err := d.unpack(s)
	if err != nil {
		return nil, err
	}
	count, _ := s.Dict["N"].(int)
	first, _ := s.Dict["First"].(int)
	if count < 0 || count > len(data)/2 || count > maxObjects || first < 0 || first > len(data) {
		return nil, broken(h.at, "a bad object stream")
	}
	head := &parser{data: data[:first]}
	list := make([]held, count)
	for i := range list {
		n, err := head.integer()
		if err != nil {
			return nil, err
		}
		at, err := head.integer()
		if err != nil {
			return nil, err
		}
		if at > len(data)-first {
			return nil, broken(h.at, "a bad object stream")
		}
		body := &parser{data: data, pos: first + at}
		o, err := body.object(0)
		list[i] = held{ref: Ref{n, 0}, obj: o, err: err}
		if d.parsed += body.looked() - first - at; d.parsed > 4*len(d.data)+4*d.unpacked+1<<16 {
			return nil, ErrTooLarge.New().Because(errors.New("objects overlap"))
		}
	}
	return list, nil
}

// unpack undoes the filter of a structural stream, counting against one limit for the file.
func (d *Doc) unpack(s *Stream) ([]byte, error) {
	data, err := s.Unpack(maxUnpacked - d.unpacked)
	d.unpacked += len(data)
	return data, err
}
