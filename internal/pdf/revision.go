package pdf

import "slices"

// Revision is one state of the file: everything up to End was the whole file when it was saved.
type Revision struct {
	Head int // offset of its newest cross-reference section
	Mark int // the byte after its %%EOF
	End  int // Mark, or the byte after one end of line that follows it

	// Hybrid sections are understood differently by very old readers, which do not know cross-reference streams.
	Hybrid bool
}

// Revisions lists the states of the file, oldest first. Bytes after the last End belong to none.
func (d *Doc) Revisions() []Revision { return d.revs }

// At opens the file as it was at a revision.
func (d *Doc) At(r Revision) (*Doc, error) { return open(d.data[:r.End:r.End], d) }

// findRevisions reads the startxref after each cross-reference section. Only numbers that name a section of the chain
// count, so neither the first half of a linearised file nor a PDF attached inside is taken for a revision.
func (d *Doc) findRevisions() []Revision {
	heads := map[int]bool{}
	for _, s := range d.sections {
		heads[s.offset] = true
	}
	var out []Revision
	for _, s := range d.sections {
		start, mark, ok := readStart(d.data, s.end)
		if ok && heads[start] && !slices.ContainsFunc(out, func(r Revision) bool { return r.Mark == mark }) {
			out = append(out, Revision{Head: start, Mark: mark, End: d.endOfLine(mark), Hybrid: s.hybrid})
		}
	}
	slices.SortFunc(out, func(a, b Revision) int { return a.Mark - b.Mark })
	return out
}

func (d *Doc) endOfLine(at int) int {
	if at < len(d.data) && d.data[at] == '\r' {
		at++
	}
	if at < len(d.data) && d.data[at] == '\n' {
		at++
	}
	return at
}
