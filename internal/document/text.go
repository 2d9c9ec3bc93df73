package document

import (
	"strings"
)

// Text prints a paper as plain text, one paragraph a line: for golden files, search and reading aloud.
func (d *Doc) Text() string {
	var b strings.Builder
	line := func(s string) {
		if s != "" {
			b.WriteString(strings.TrimRight(s, " ") + "\n")
		}
	}
	h := d.Head
	line(h.Parent)
	line(h.Agency)
	if h.Style != HeadNone {
		line(NationalTitle)
		line(NationalMotto)
	}
	if h.Symbol != "" {
		line("Số: " + orDots(h.Number, "……") + "/" + h.Symbol)
	}
	if h.Place != "" {
		line(h.Place + ", " + orDots(h.Date, "ngày … tháng … năm …"))
	}
	for _, bl := range d.Blocks {
		b.WriteByte('\n')
		if bl.Table != nil {
			bl.Table.text(line)
			continue
		}
		line(marked(bl.Runs))
	}
	b.WriteByte('\n')
	for _, s := range d.Signers {
		for _, l := range s.Lines {
			line(l)
		}
		line(s.Hint)
		line(s.Name)
	}
	if len(d.Recipients) > 0 {
		b.WriteString("\nNơi nhận:\n")
		for _, r := range d.Recipients {
			line("- " + r)
		}
	}
	for _, n := range d.Notes {
		line(n)
	}
	if d.Lookup.URL != "" {
		line("[QR] " + d.Lookup.URL)
		line("Mã tra cứu: " + d.Lookup.Code)
	}
	return b.String()
}

func (t *Table) text(line func(string)) {
	row := func(cells [][]Run) {
		if cells == nil {
			return
		}
		texts := make([]string, len(cells))
		for i, c := range cells {
			texts[i] = marked(c)
		}
		line("| " + strings.Join(texts, " | ") + " |")
	}
	row(t.Header)
	for _, r := range t.Rows {
		row(r)
	}
}

// marked keeps bold visible, so a golden file notices when emphasis moves.
func marked(runs []Run) string {
	var b strings.Builder
	for i, r := range runs {
		if r.Bold && r.Text != "" && (i == 0 || !runs[i-1].Bold) {
			b.WriteString("**")
		}
		b.WriteString(r.Text)
		if r.Bold && r.Text != "" && (i == len(runs)-1 || !runs[i+1].Bold) {
			b.WriteString("**")
		}
	}
	return b.String()
}

func orDots(s, dotted string) string {
	if s == "" {
		return dotted
	}
	return s
}
