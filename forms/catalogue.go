package forms

import (
	"fmt"
	"strings"

	"thads/internal/document"
)

// Entry is one paper of the catalogue, with a body in this release or not.
type Entry struct {
	Code         string `json:"code"`
	OfficialCode string `json:"official_code"`
	Title        string `json:"title"`
	Group        string `json:"group"`
	DocType      string `json:"doc_type"`
	Signer       string `json:"signer"` // who signs, in words
	Symbol       string `json:"symbol"`
	Operation    string `json:"operation"`
	Confidence   string `json:"confidence"` // S title seen in a source, M rebuilt
}

// Catalogue lists every paper the house knows of.
func Catalogue() ([]Entry, error) {
	raw, err := files.ReadFile("catalogue.tsv")
	if err != nil {
		return nil, fmt.Errorf("read catalogue: %w", err)
	}
	var out []Entry
	for i, line := range strings.Split(strings.TrimRight(string(raw), "\n"), "\n") {
		c := strings.Split(line, "\t")
		if len(c) != 9 {
			return nil, fmt.Errorf("catalogue.tsv line %d has %d columns, want 9", i+1, len(c))
		}
		if i > 0 {
			out = append(out, Entry{c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7], c[8]})
		}
	}
	return out, nil
}

// Source is the text of a form as it stands in the release.
func Source(f *document.Form) ([]byte, error) {
	name := f.Code + "/v" + f.Version + ".form"
	b, err := files.ReadFile(name)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", name, err)
	}
	return b, nil
}
