package render

import (
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
)

// sfnt is the tables of a TrueType file that a PDF needs.
type sfnt struct {
	tables     map[string][]byte
	loca       []uint32
	advances   []uint16
	bbox       [4]int16
	ascent     int16
	descent    int16
	numGlyphs  int
	numMetrics int
}

var be = binary.BigEndian

func readSFNT(data []byte) (*sfnt, error) {
	if len(data) < 12 || be.Uint32(data) != 0x00010000 {
		return nil, errors.New("not a TrueType file")
	}
	s := &sfnt{tables: map[string][]byte{}}
	for i := range int(be.Uint16(data[4:])) {
		rec := data[12+16*i:]
		off, size := be.Uint32(rec[8:]), be.Uint32(rec[12:])
		if uint64(off)+uint64(size) > uint64(len(data)) {
			return nil, errors.New("a table ends after the file")
		}
		s.tables[string(rec[:4])] = data[off : off+size]
	}
	head, hhea, maxp, hmtx, loca := s.tables["head"], s.tables["hhea"], s.tables["maxp"], s.tables["hmtx"], s.tables["loca"]
	if len(head) < 54 || len(hhea) < 36 || len(maxp) < 6 {
		return nil, errors.New("a required table is missing")
	}
	if be.Uint16(head[18:]) != unitsPerEm || be.Uint16(head[50:]) != 1 {
		return nil, errors.New("expected 2048 units an em and long offsets")
	}
	for i := range s.bbox {
		s.bbox[i] = int16(be.Uint16(head[36+2*i:]))
	}
	s.ascent, s.descent = int16(be.Uint16(hhea[4:])), int16(be.Uint16(hhea[6:]))
	s.numGlyphs, s.numMetrics = int(be.Uint16(maxp[4:])), int(be.Uint16(hhea[34:]))
	if len(loca) < 4*(s.numGlyphs+1) || len(hmtx) < 4*s.numMetrics {
		return nil, fmt.Errorf("short glyph tables for %d glyphs", s.numGlyphs)
	}
	for i := range s.numGlyphs + 1 {
		s.loca = append(s.loca, be.Uint32(loca[4*i:]))
	}
	for i := range s.numGlyphs {
		s.advances = append(s.advances, be.Uint16(hmtx[4*min(i, s.numMetrics-1):]))
	}
	return s, nil
}

// outline is the bytes of a glyph; empty for a blank.
func (s *sfnt) outline(id uint16) []byte {
	glyf := s.tables["glyf"]
	from, to := s.loca[id], s.loca[id+1]
	if from >= to || int(to) > len(glyf) {
		return nil
	}
	return glyf[from:to]
}

// Flags of a component of a composite glyph (OpenType, table glyf).
const (
	argsAreWords    = 1 << 0
	haveScale       = 1 << 3
	moreComponents  = 1 << 5
	haveXYScale     = 1 << 6
	have2x2         = 1 << 7
	haveInstruction = 1 << 8
)

// components lists the glyphs a composite glyph is built from.
func components(outline []byte) []uint16 {
	if len(outline) < 10 || int16(be.Uint16(outline)) >= 0 {
		return nil
	}
	var out []uint16
	for at := 10; at+4 <= len(outline); {
		flags := be.Uint16(outline[at:])
		out = append(out, be.Uint16(outline[at+2:]))
		at += 6
		if flags&argsAreWords != 0 {
			at += 2
		}
		switch {
		case flags&haveScale != 0:
			at += 2
		case flags&haveXYScale != 0:
			at += 4
		case flags&have2x2 != 0:
			at += 8
		}
		if flags&moreComponents == 0 {
			break
		}
	}
	return out
}

// bare is a simple glyph without its hinting program: viewers draw papers unhinted, and programs without the font's
// common functions would be wrong ones.
func bare(outline []byte) []byte {
	if len(outline) < 12 {
		return outline
	}
	n := int16(be.Uint16(outline))
	if n < 0 {
		out := slices.Clone(outline)
		end := 10
		for more := true; more && end+4 <= len(out); {
			flags := be.Uint16(out[end:])
			be.PutUint16(out[end:], flags&^haveInstruction)
			more = flags&moreComponents != 0
			end += 6
			if flags&argsAreWords != 0 {
				end += 2
			}
			switch {
			case flags&haveScale != 0:
				end += 2
			case flags&haveXYScale != 0:
				end += 4
			case flags&have2x2 != 0:
				end += 8
			}
		}
		return out[:end]
	}
	at := 10 + 2*int(n)
	if at+2 > len(outline) {
		return outline
	}
	size := int(be.Uint16(outline[at:]))
	if at+2+size > len(outline) {
		return outline
	}
	out := slices.Clone(outline[:at+2])
	be.PutUint16(out[at:], 0)
	return append(out, outline[at+2+size:]...)
}

// subset is a font file with the outlines of the used glyphs and of their components only. Numbers of glyphs stay, so
// what the text says by number stays true; unused glyphs have no outline.
func (s *sfnt) subset(used []uint16) []byte {
	keep := map[uint16]bool{0: true}
	for queue := slices.Clone(used); len(queue) > 0; {
		id := queue[len(queue)-1]
		queue = queue[:len(queue)-1]
		if keep[id] {
			continue
		}
		keep[id] = true
		queue = append(queue, components(s.outline(id))...)
	}
	last := 0
	for id := range keep {
		last = max(last, int(id))
	}
	var glyf []byte
	loca := make([]byte, 0, 4*(last+2))
	hmtx := make([]byte, 0, 4*(last+1))
	for id := range last + 1 {
		loca = be.AppendUint32(loca, uint32(len(glyf)))
		adv := uint16(0)
		if keep[uint16(id)] {
			glyf = append(glyf, bare(s.outline(uint16(id)))...)
			for len(glyf)%4 != 0 {
				glyf = append(glyf, 0)
			}
			adv = s.advances[id]
		}
		hmtx = be.AppendUint16(hmtx, adv)
		hmtx = be.AppendUint16(hmtx, s.bearing(id))
	}
	loca = be.AppendUint32(loca, uint32(len(glyf)))
	head, hhea, maxp := slices.Clone(s.tables["head"]), slices.Clone(s.tables["hhea"]), slices.Clone(s.tables["maxp"])
	be.PutUint32(head[8:], 0)
	be.PutUint16(hhea[34:], uint16(last+1))
	be.PutUint16(maxp[4:], uint16(last+1))
	return assemble(map[string][]byte{"glyf": glyf, "head": head, "hhea": hhea, "hmtx": hmtx, "loca": loca, "maxp": maxp})
}

func (s *sfnt) bearing(id int) uint16 {
	hmtx := s.tables["hmtx"]
	if id < s.numMetrics {
		return be.Uint16(hmtx[4*id+2:])
	}
	at := 4*s.numMetrics + 2*(id-s.numMetrics)
	if at+2 > len(hmtx) {
		return 0
	}
	return be.Uint16(hmtx[at:])
}

// assemble writes the tables as a font file with its check sums.
func assemble(tables map[string][]byte) []byte {
	names := make([]string, 0, len(tables))
	for n := range tables {
		names = append(names, n)
	}
	slices.Sort(names)
	power, log := 1, 0
	for power*2 <= len(names) {
		power, log = power*2, log+1
	}
	out := be.AppendUint32(nil, 0x00010000)
	for _, v := range []int{len(names), power * 16, log, (len(names) - power) * 16} {
		out = be.AppendUint16(out, uint16(v))
	}
	at := 12 + 16*len(names)
	var body []byte
	headAt := 0
	for _, n := range names {
		t := slices.Clone(tables[n])
		size := len(t)
		for len(t)%4 != 0 {
			t = append(t, 0)
		}
		if n == "head" {
			headAt = at + len(body)
		}
		out = append(out, n...)
		out = be.AppendUint32(out, checksum(t))
		out = be.AppendUint32(out, uint32(at+len(body)))
		out = be.AppendUint32(out, uint32(size))
		body = append(body, t...)
	}
	out = append(out, body...)
	be.PutUint32(out[headAt+8:], 0xB1B0AFBA-checksum(out))
	return out
}

func checksum(b []byte) uint32 {
	var sum uint32
	for i := 0; i+4 <= len(b); i += 4 {
		sum += be.Uint32(b[i:])
	}
	return sum
}
