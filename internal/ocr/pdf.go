package ocr

import (
	"bytes"
	"context"
	"encoding/xml"
	"errors"
	"io"
	"math"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"unicode"

	"thads/internal/errs"
	"thads/internal/vn"
)

// A page needs more letters than this, in plausible Vietnamese, to be taken as read without a look at its picture.
const enoughLetters = 100

func (r *Reader) readPDF(ctx context.Context, data []byte) (Text, error) {
	return inTemp(func(dir string) (Text, error) {
		file := filepath.Join(dir, "in.pdf")
		if err := os.WriteFile(file, data, 0o600); err != nil {
			return Text{}, ErrFailed.New("pdf").Because(err)
		}
		pages, script, err := r.pdfInfo(ctx, dir, file)
		if err != nil {
			return Text{}, err
		}
		warnings := stowaways(data, script)
		layers, err := r.pdfLayer(ctx, dir, file, pages)
		if err != nil {
			return Text{}, err
		}
		t, err := r.recogniseWhereNeeded(ctx, dir, file, layers)
		t.Warnings = append(warnings, t.Warnings...)
		return t, err
	})
}

// stowaways names what a PDF brings along that we never open.
func stowaways(data []byte, script bool) []string {
	var out []string
	if script || bytes.Contains(data, []byte("/JavaScript")) {
		out = append(out, "Tệp PDF có kèm mã chương trình; đã bỏ qua, không chạy.")
	}
	if bytes.Contains(data, []byte("/EmbeddedFile")) {
		out = append(out, "Tệp PDF có tệp đính kèm bên trong; đã bỏ qua, không mở.")
	}
	return out
}

// pdfInfo counts the pages and says whether the file carries scripts.
func (r *Reader) pdfInfo(ctx context.Context, dir, file string) (pages int, script bool, err error) {
	out, diag, err := r.run(ctx, r.limits.PerStep, dir, pdfinfo, file)
	if err != nil {
		return 0, false, pdfTrouble(err, diag, pdfinfo)
	}
	for line := range strings.Lines(string(out)) {
		key, value, _ := strings.Cut(line, ":")
		switch value = strings.TrimSpace(value); key {
		case "Pages":
			pages, err = strconv.Atoi(value)
		case "JavaScript":
			script = value == "yes"
		}
	}
	switch {
	case err != nil || pages <= 0:
		return 0, false, ErrBroken.New().Because(err)
	case pages > r.limits.Pages:
		return 0, false, ErrTooManyPages.New(pages, r.limits.Pages)
	}
	return pages, script, nil
}

// pdfTrouble finds the sentence for a failed poppler program.
func pdfTrouble(err error, diag []byte, t tool) error {
	switch {
	case errs.As(err) != nil, errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
		return err
	case bytes.Contains(diag, []byte("Incorrect password")):
		return ErrEncrypted.New().Because(err)
	}
	return ErrBroken.New().Because(errors.Join(err, errors.New(t.name+": "+string(diag[:min(len(diag), 300)]))))
}

// pdfLayer reads the text layer of all pages, with the lines and where they stand.
func (r *Reader) pdfLayer(ctx context.Context, dir, file string, pages int) ([]layer, error) {
	flat, diag, err := r.run(ctx, r.limits.PerStep, dir, pdftotext, "-q", "-layout", "-enc", "UTF-8", file, "-")
	if err != nil {
		return nil, pdfTrouble(err, diag, pdftotext)
	}
	boxes, diag, err := r.run(ctx, r.limits.PerStep, dir, pdftotext, "-q", "-bbox-layout", "-enc", "UTF-8", file, "-")
	if err != nil {
		return nil, pdfTrouble(err, diag, pdftotext)
	}
	layers := parseLayout(boxes, pages)
	text, _ := vn.Repair(strings.ToValidUTF8(string(flat), "\uFFFD"))
	for i, s := range strings.SplitN(text, "\f", pages+1) {
		if i < len(layers) {
			layers[i].Text = strings.Trim(s, "\n")
		}
	}
	return layers, nil
}

// A layer is one page of a PDF as its text layer gives it, and its size in points.
type layer struct {
	Page
	width, height float64
}

// parseLayout reads pdftotext's boxes. What it can't read it leaves out: the page then has text without positions, or is
// recognised from its picture.
func parseLayout(doc []byte, pages int) []layer {
	out := make([]layer, pages)
	for i := range out {
		out[i].Number = i + 1
	}
	d := xml.NewDecoder(bytes.NewReader(bytes.ToValidUTF8(doc, nil)))
	d.Strict = false
	page := -1
	var line Line
	var words []string
	for {
		tok, err := d.Token()
		if err != nil {
			if !errors.Is(err, io.EOF) && page >= 0 {
				out[min(page, pages-1)].Lines = nil
			}
			break
		}
		switch e := tok.(type) {
		case xml.StartElement:
			switch e.Name.Local {
			case "page":
				if page++; page >= pages {
					return mendLines(out)
				}
				out[page].width, out[page].height = number(e, "width"), number(e, "height")
			case "line":
				line, words = Line{Box: Box{number(e, "xMin"), number(e, "yMin"), number(e, "xMax"), number(e, "yMax")}, Confidence: 1}, nil
			}
		case xml.CharData:
			if w := strings.TrimSpace(string(e)); w != "" {
				words = append(words, w)
			}
		case xml.EndElement:
			if e.Name.Local == "line" && page >= 0 && len(words) > 0 {
				line.Text = strings.Join(strings.Fields(strings.Join(words, " ")), " ")
				line.Box = line.Box.share(out[page].width, out[page].height)
				out[page].Lines = append(out[page].Lines, line)
				words = nil
			}
		}
	}
	return mendLines(out)
}

// mendLines repairs legacy letters with the whole document as witness.
func mendLines(layers []layer) []layer {
	var all []string
	for _, l := range layers {
		for _, line := range l.Lines {
			all = append(all, line.Text)
		}
	}
	text, _ := vn.Repair(strings.Join(all, "\n"))
	mended := strings.Split(text, "\n")
	if len(mended) != len(all) { // a line separator hid in a line: keep the lines as they are
		return layers
	}
	at := 0
	for i := range layers {
		for j := range layers[i].Lines {
			layers[i].Lines[j].Text = mended[at]
			at++
		}
	}
	return layers
}

func number(e xml.StartElement, name string) float64 {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			f, err := strconv.ParseFloat(a.Value, 64)
			if err == nil && !math.IsInf(f, 0) && !math.IsNaN(f) {
				return f
			}
		}
	}
	return 0
}

func (b Box) share(w, h float64) Box {
	if w <= 0 || h <= 0 {
		return Box{}
	}
	clamp := func(v float64) float64 { return min(max(v, 0), 1) }
	return Box{clamp(b.X0 / w), clamp(b.Y0 / h), clamp(b.X1 / w), clamp(b.Y1 / h)}
}

// readable says whether a text layer can be trusted: enough letters, most words Vietnamese syllables, and marks among them
// (scanners write layers without any).
func readable(s string) bool { return letters(s) > enoughLetters && vietnamese(s) }

func vietnamese(s string) bool {
	share, words := vn.PlausibleShare(s)
	marked := 0
	for _, r := range s {
		if r > unicode.MaxLatin1 && unicode.IsLetter(r) {
			marked++
		}
	}
	return words > 0 && share >= 0.7 && marked*20 >= words
}

func letters(s string) int {
	n := 0
	for _, r := range s {
		if unicode.IsLetter(r) {
			n++
		}
	}
	return n
}
