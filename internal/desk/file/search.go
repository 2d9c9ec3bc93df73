package file

import (
	"context"
	"errors"
	"strings"
	"unicode"

	"thads/internal/blob"
	"thads/internal/casefile"
	"thads/internal/store"
	"thads/internal/vn"
)

// Hit is a place in a file where the words stand.
type Hit struct {
	Folio               casefile.Folio
	Sheet               int64  // the numbered sheet; 0 where only the document is known
	Before, Word, After string // the words in what stands around them
}

// mostHits of one search; whoever has more asks for more words.
const mostHits = 50

// Search finds words in the documents of a file, marks and capitals aside: in their titles and in what the machine read.
// text gives the text of a paper of this house.
func (b *Binder) Search(ctx context.Context, all []casefile.Folio, words string, text func(casefile.Folio) (string, error)) ([]Hit, error) {
	want := vn.Fold(words)
	if want == "" {
		return nil, nil
	}
	var out []Hit
	for _, f := range all {
		said := ""
		switch {
		case f.PaperID != "":
			s, err := text(f)
			if err != nil && !errors.Is(err, store.ErrNone) { // a paper outside the person's reach is found by its title only
				return nil, err
			}
			said = s
		case f.TextHash != "":
			data, err := blob.Read(ctx, b.Blobs, f.TextHash)
			if err != nil {
				return nil, err
			}
			said = string(data)
		}
		found := len(out)
		for i, page := range strings.Split(said, "\f") {
			if h, ok := find(page, want); ok {
				h.Folio = f
				if f.PaperID == "" {
					h.Sheet = sheetOf(f, i, strings.Count(said, "\f")+1)
				}
				out = append(out, h)
			}
		}
		if len(out) == found && strings.Contains(vn.Fold(f.Title+" "+f.DocNo+" "+f.FileName+" "+f.Note), want) {
			out = append(out, Hit{Folio: f, Word: f.Title})
		}
		if len(out) >= mostHits {
			return out[:mostHits], nil
		}
	}
	return out, nil
}

// sheetOf is the numbered sheet of a page, counted from 0, of a document with so many pages: sheets printed on both sides
// have two pages each.
func sheetOf(f casefile.Folio, page, pages int) int64 {
	n := f.Sheets()
	if n == 0 || pages == 0 {
		return f.First
	}
	return f.First + min(int64(page)*n/int64(pages), n-1)
}

const around = 60 // letters shown on either side

// find looks for folded words in a text and shows where they stand in it.
func find(text, want string) (Hit, bool) {
	letters := []rune(text)
	folded := make([]rune, 0, len(letters))
	at := make([]int, 0, len(letters)) // where each folded letter came from
	for i, r := range letters {
		if unicode.Is(unicode.Mn, r) {
			continue
		}
		f := []rune(vn.Fold(string(r)))
		if len(f) == 0 {
			f = []rune{' '}
		}
		for _, x := range f {
			if x == ' ' && len(folded) > 0 && folded[len(folded)-1] == ' ' {
				continue
			}
			folded, at = append(folded, x), append(at, i)
		}
	}
	b := strings.Index(string(folded), want)
	if b < 0 {
		return Hit{}, false
	}
	from := len([]rune(string(folded)[:b]))
	to := from + len([]rune(want))
	start, end := at[from], at[to-1]+1
	cut := func(s []rune) string { return strings.Join(strings.Fields(string(s)), " ") }
	h := Hit{Before: cut(letters[max(0, start-around):start]), Word: cut(letters[start:end]), After: cut(letters[end:min(len(letters), end+around)])}
	if start > around {
		h.Before = "… " + h.Before
	}
	if end+around < len(letters) {
		h.After += " …"
	}
	return h, true
}
