package document

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// builder turns filled lines into blocks: neighbouring lines are one paragraph, an empty line ends it.
type builder struct {
	fl        *filler
	doc       *Doc
	open      bool // the last block still takes continuation lines
	addressee bool // reading Nơi nhận
	rows      []outLine
}

func (fl *filler) build() (*Doc, error) {
	f := fl.form
	b := &builder{fl: fl, doc: &Doc{Code: f.Code, Version: f.Version, Title: f.Title, Type: f.DocType, Fields: f.fields}}
	if err := b.head(); err != nil {
		return nil, err
	}
	for _, l := range fl.lines {
		if err := b.line(l); err != nil {
			return nil, err
		}
	}
	if err := b.endTable(); err != nil {
		return nil, err
	}
	punctuate(b.doc)
	if m, ok := fl.data["tra_cứu"].(map[string]any); ok && len(m) > 0 {
		b.doc.Lookup = Lookup{URL: part(m, "url"), Code: part(m, "mã")}
	}
	if fl.collect {
		return nil, nil
	}
	return b.doc, nil
}

// text reads a root field that the layout itself needs; no is the line of the form that asks for it.
func (b *builder) text(no int, path ...string) (string, error) {
	runs, err := b.fl.insert(insert{path: path}, no)
	if err != nil || len(runs) == 0 {
		return "", err
	}
	return runs[0].Text, nil
}

func (b *builder) head() error {
	f := b.fl.form
	h := Head{Style: f.head}
	var err error
	if f.head == HeadFull || f.head == HeadUnnumbered {
		if h.Parent, err = b.text(1, "cơ_quan_cấp_trên"); err != nil {
			return err
		}
		if h.Agency, err = b.text(1, "cơ_quan"); err != nil {
			return err
		}
		if h.Place, err = b.text(1, "địa_danh"); err != nil {
			return err
		}
		h.Parent, h.Agency = strings.ToUpper(h.Parent), strings.ToUpper(h.Agency)
	}
	if f.head == HeadFull {
		h.Symbol = f.Symbol
	}
	if v, ok := asText(b.fl.data["số"]); ok {
		h.Number = clean(v)
	}
	if v, ok := asText(b.fl.data["ngày"]); ok {
		if d, ok := parseDay(v); ok {
			h.Date = d.long()
		}
	}
	b.doc.Head = h
	return nil
}

var markKinds = map[string]Kind{"#": KindName, "##": KindAbstract, "###": KindHeading, "^": KindCentre, ">>": KindRight, ">": KindBasis, "=": KindFlush}

func (b *builder) line(l outLine) error {
	if l.mark == "|" {
		b.open = false
		b.rows = append(b.rows, l)
		return nil
	}
	if err := b.endTable(); err != nil {
		return err
	}
	switch l.mark {
	case "blank":
		b.open, b.addressee = false, false
		return nil
	case "@căn_cứ":
		for _, basis := range b.fl.form.bases[b.regime()] {
			b.block(Block{Kind: KindBasis, Runs: []Run{{Text: basis.Text}}})
		}
		b.open = false
		return nil
	case "@nơi_nhận":
		b.open, b.addressee = false, true
		return nil
	case "@ký":
		b.open = false
		return b.sign(l.no)
	case "@ký_cột":
		b.open = false
		b.columns(l)
		return nil
	case "~":
		b.doc.Notes = append(b.doc.Notes, plainText(l.runs))
		b.open = false
		return nil
	}
	if b.addressee {
		b.recipient(plainText(l.runs))
		return nil
	}
	if plainText(l.runs) == "" {
		return nil // a line of optional groups only, none of which has data
	}
	if kind, ok := markKinds[l.mark]; ok {
		if kind == KindName {
			for i := range l.runs {
				l.runs[i].Text = strings.ToUpper(l.runs[i].Text)
			}
		}
		b.block(Block{Kind: kind, Runs: l.runs})
		b.open = true
		return nil
	}
	if b.open {
		last := &b.doc.Blocks[len(b.doc.Blocks)-1]
		last.Runs = append(last.Runs, glue(l.runs)...)
		return nil
	}
	b.block(Block{Kind: KindPara, Runs: l.runs})
	b.open = true
	return nil
}

func (b *builder) regime() string {
	s, _ := asText(b.fl.data["chế_độ"])
	return s
}

func (b *builder) block(bl Block) { b.doc.Blocks = append(b.doc.Blocks, bl) }

// glue puts a blank before a continuation line unless it begins with closing punctuation.
func glue(runs []Run) []Run {
	if len(runs) == 0 {
		return nil
	}
	first, _ := utf8.DecodeRuneInString(runs[0].Text)
	if strings.ContainsRune(",.;:)", first) {
		return runs
	}
	return append([]Run{{Text: " "}}, runs...)
}

func (b *builder) recipient(text string) {
	text = strings.TrimSpace(text)
	if item, ok := strings.CutPrefix(text, "- "); ok {
		b.doc.Recipients = append(b.doc.Recipients, item)
	} else if n := len(b.doc.Recipients); n > 0 {
		b.doc.Recipients[n-1] += " " + text
	}
}

// sign reads who signs from the data: "KT. TRƯỞNG … / PHÓ TRƯỞNG …".
func (b *builder) sign(no int) error {
	title, err := b.text(no, "ký", "chức_vụ")
	if err != nil {
		return err
	}
	name, err := b.text(no, "ký", "họ_tên")
	if err != nil {
		return err
	}
	s := Signer{Name: name, Signed: true}
	m, _ := b.fl.data["ký"].(map[string]any)
	if capacity := part(m, "quyền_hạn"); capacity != "" {
		for_, err := b.text(no, "ký", "thay_cho")
		if err != nil {
			return err
		}
		s.Lines = append(s.Lines, capacity+" "+strings.ToUpper(for_))
	}
	s.Lines = append(s.Lines, strings.ToUpper(title))
	b.doc.Signers = append(b.doc.Signers, s)
	return nil
}

// columns reads "@ký_cột †NGƯỜI GIAO: tên | NGƯỜI NHẬN: tên"; the dagger marks the column that signs digitally.
func (b *builder) columns(l outLine) {
	for _, c := range l.cells {
		title, name, _ := strings.Cut(plainText(c), ":")
		title, signed := strings.CutPrefix(strings.TrimSpace(title), "†")
		if strings.TrimSpace(title) == "" {
			continue // an optional column nobody signs
		}
		name = strings.Trim(name, "… ") // who fills a blank form by hand writes his name below
		b.doc.Signers = append(b.doc.Signers, Signer{Lines: []string{strings.TrimSpace(title)}, Hint: "(Ký, ghi rõ họ tên)",
			Name: strings.TrimSpace(name), Signed: signed})
	}
}

// endTable makes one table of the rows collected so far. A row of dashes after the first makes that one the head and
// gives the columns' widths (number of dashes) and alignment (":---", ":--:", "---:").
func (b *builder) endTable() error {
	rows := b.rows
	b.rows = nil
	if len(rows) == 0 {
		return nil
	}
	t := &Table{}
	if len(rows) > 1 && isRuler(rows[1]) {
		t.Header = rows[0].cells
		for _, c := range rows[1].cells {
			s := plainText(c)
			t.Widths = append(t.Widths, len(s))
			switch {
			case strings.HasPrefix(s, ":") && strings.HasSuffix(s, ":"):
				t.Align = append(t.Align, Centre)
			case strings.HasSuffix(s, ":"):
				t.Align = append(t.Align, Right)
			default:
				t.Align = append(t.Align, Left)
			}
		}
		rows = rows[2:]
	} else {
		for range rows[0].cells {
			t.Widths, t.Align = append(t.Widths, 1), append(t.Align, Left)
		}
	}
	for _, r := range rows {
		if len(r.cells) != len(t.Widths) {
			return ErrForm.New(r.no, "hàng của bảng không có cùng số cột với các hàng khác")
		}
		t.Rows = append(t.Rows, r.cells)
	}
	b.block(Block{Kind: KindTable, Table: t})
	return nil
}

func isRuler(l outLine) bool {
	for _, c := range l.cells {
		s := plainText(c)
		if len(s) < 2 || strings.Trim(s, ":-") != "" {
			return false
		}
	}
	return true
}

// punctuate ends every legal basis and every recipient with ";" and the last with ".", as Decree 30/2020 asks.
func punctuate(d *Doc) {
	for i := range d.Blocks {
		if d.Blocks[i].Kind != KindBasis {
			continue
		}
		end := ";"
		if i+1 == len(d.Blocks) || d.Blocks[i+1].Kind != KindBasis {
			end = "."
		}
		runs := d.Blocks[i].Runs
		for len(runs) > 0 && runs[len(runs)-1].Text == "" {
			runs = runs[:len(runs)-1]
		}
		if len(runs) > 0 {
			last := &runs[len(runs)-1]
			last.Text = strings.TrimRight(last.Text, ";. ") + end
		}
		d.Blocks[i].Runs = runs
	}
	for i, r := range d.Recipients {
		end := ";"
		if i == len(d.Recipients)-1 {
			end = "."
		}
		d.Recipients[i] = strings.TrimRightFunc(r, func(c rune) bool { return unicode.IsSpace(c) || c == ';' || c == '.' }) + end
	}
}

func plainText(runs []Run) string {
	var b strings.Builder
	for _, r := range runs {
		b.WriteString(r.Text)
	}
	return b.String()
}
