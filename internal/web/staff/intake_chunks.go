package staff

import (
	"slices"
	"strconv"
	"strings"

	"thads/internal/casefile"
	"thads/internal/extract"
)

// stretch is a span of the text and the field it was read into.
type stretch struct {
	start, end int
	field      string
	doubt      bool
}

// Chunks cuts the text at every value read from it, so that a page can show which line a field came from.
func Chunks(c casefile.Confirmed, r *extract.Reading) []Chunk {
	if r.Text == "" {
		return nil
	}
	all := stretches(c, r)
	cuts := []int{0, len(r.Text)}
	for _, s := range all {
		cuts = append(cuts, s.start, s.end)
	}
	slices.Sort(cuts)
	cuts = slices.Compact(cuts)
	var out []Chunk
	for i := 0; i+1 < len(cuts); i++ {
		ch := Chunk{Text: r.Text[cuts[i]:cuts[i+1]]}
		var ids []string
		for _, s := range all {
			if s.start <= cuts[i] && cuts[i+1] <= s.end {
				ids = append(ids, s.field)
				ch.Doubt = ch.Doubt || s.doubt
			}
		}
		ch.For = strings.Join(ids, " ")
		out = append(out, ch)
	}
	return out
}

// stretches lists what was read from where, in the order of the text.
func stretches(c casefile.Confirmed, r *extract.Reading) []stretch {
	var all []stretch
	add := func(field string, start, end int, confidence float64) {
		if start >= 0 && end > start && end <= len(r.Text) {
			all = append(all, stretch{start, end, field, confidence < sure})
		}
	}
	for _, f := range [][2]string{{"court", "court"}, {"number", "judgment_number"}, {"date", "judgment_date"}, {"effective", "effective"}, {"instance", "instance"}, {"kind", "kind"}} {
		if v, ok := r.Evidence[f[1]]; ok {
			add(f[0], v.Start, v.End, v.Confidence)
		}
	}
	for i, p := range c.Parties {
		j := slices.IndexFunc(r.Parties, func(q extract.Party) bool { return q.Name == p.Name })
		if j < 0 {
			continue
		}
		for _, f := range [][2]string{{"name", "name"}, {"year", "birth_year"}, {"id", "id"}, {"address", "address"}, {"role", "role"}} {
			if v, ok := r.Parties[j].Values[f[1]]; ok {
				add("parties."+strconv.Itoa(i)+"."+f[0], v.Start, v.End, v.Confidence)
			}
		}
	}
	for i, l := range c.Lines {
		add(lineID(i), l.Start, l.End, l.Confidence)
	}
	slices.SortStableFunc(all, func(a, b stretch) int { return a.start - b.start })
	return all
}
