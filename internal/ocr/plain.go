package ocr

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"html"
	"io"
	"regexp"
	"strings"

	"thads/internal/vn"
)

func readPlain(data []byte) Text {
	d := vn.Decode(data)
	t := Text{Method: MethodText}
	for i, page := range strings.Split(strings.TrimRight(d.Text, "\f\n"), "\f") {
		t.Pages = append(t.Pages, Page{Number: i + 1, Text: page})
	}
	if d.Encoding != vn.UTF8 || len(d.Repaired) > 0 {
		t.Warnings = append(t.Warnings, "Văn bản dùng bảng mã cũ ("+encodings(d)+"); đã chuyển sang Unicode, hãy đối chiếu các chữ có dấu.")
	}
	return t
}

func encodings(d vn.Decoded) string {
	var names []string
	if d.Encoding != vn.UTF8 {
		names = append(names, string(d.Encoding))
	}
	for _, e := range d.Repaired {
		names = append(names, string(e))
	}
	return strings.Join(names, ", ")
}

var (
	htmlHidden = regexp.MustCompile(`(?is)<!--.*?-->|<(script|style|head|noscript|template)\b.*?</(script|style|head|noscript|template)\s*>`)
	htmlBreak  = regexp.MustCompile(`(?i)<(br|/p|/div|/tr|/h[1-6]|/li|/table)\b[^>]*>`)
	htmlTag    = regexp.MustCompile(`<[!/a-zA-Z][^>]*>`)
	manyBreaks = regexp.MustCompile(`\n[ \t]*\n\s*\n`)
)

// readHTML keeps what a person would read; scripts and styles are thrown away unread.
func readHTML(data []byte) Text {
	d := vn.Decode(data)
	s := htmlHidden.ReplaceAllString(d.Text, " ")
	s = strings.Join(strings.Fields(s), " ")
	s = htmlBreak.ReplaceAllString(s, "\n")
	s = html.UnescapeString(htmlTag.ReplaceAllString(s, " "))
	lines := strings.Split(s, "\n")
	for i, l := range lines {
		lines[i] = strings.Join(strings.Fields(l), " ")
	}
	s, _ = vn.Repair(manyBreaks.ReplaceAllString(strings.Join(lines, "\n"), "\n\n"))
	return Text{Method: MethodText, Pages: []Page{{Number: 1, Text: strings.TrimSpace(s)}}}
}

// readDOCX takes the running text of a Word file: paragraphs, table cells, breaks. Fields, macros and attachments stay unread.
func (r *Reader) readDOCX(data []byte) (Text, error) {
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return Text{}, ErrBroken.New().Because(err)
	}
	f, err := z.Open("word/document.xml")
	if err != nil {
		return Text{}, ErrBroken.New().Because(err)
	}
	defer f.Close()
	body := &io.LimitedReader{R: f, N: r.limits.Output}
	s, err := wordText(body)
	if body.N <= 0 {
		return Text{}, ErrTooHeavy.New()
	}
	if err != nil {
		return Text{}, ErrBroken.New().Because(err)
	}
	s, _ = vn.Repair(s)
	t := Text{Method: MethodText}
	for i, page := range strings.Split(strings.TrimRight(s, "\f\n"), "\f") {
		t.Pages = append(t.Pages, Page{Number: i + 1, Text: page})
	}
	return t, nil
}

func wordText(r io.Reader) (string, error) {
	var b strings.Builder
	d := xml.NewDecoder(r)
	inText, deleted := false, 0
	for {
		tok, err := d.Token()
		if errors.Is(err, io.EOF) {
			return b.String(), nil
		}
		if err != nil {
			return "", err
		}
		switch e := tok.(type) {
		case xml.StartElement:
			switch e.Name.Local {
			case "t":
				inText = true
			case "del":
				deleted++
			case "tab":
				b.WriteByte('\t')
			case "br":
				if hasAttr(e, "type", "page") {
					b.WriteByte('\f')
				} else {
					b.WriteByte('\n')
				}
			}
		case xml.EndElement:
			switch e.Name.Local {
			case "t":
				inText = false
			case "del":
				deleted--
			case "p":
				b.WriteByte('\n')
			case "tc":
				b.WriteByte('\t')
			}
		case xml.CharData:
			if inText && deleted == 0 {
				b.Write(e)
			}
		}
	}
}

func hasAttr(e xml.StartElement, name, value string) bool {
	for _, a := range e.Attr {
		if a.Name.Local == name && a.Value == value {
			return true
		}
	}
	return false
}
