package ocr

import (
	"archive/zip"
	"bytes"
	"path/filepath"
	"strings"
	"unicode"

	"thads/internal/vn"
)

// Kind is what a file is by its content.
type Kind string

// The kinds Sniff tells apart.
const (
	Empty   Kind = "empty"
	PDF     Kind = "pdf"
	PNG     Kind = "png"
	JPEG    Kind = "jpeg"
	TIFF    Kind = "tiff"
	DOCX    Kind = "docx"
	HTML    Kind = "html"
	Plain   Kind = "text"
	Zip     Kind = "zip"
	OldWord Kind = "doc"
	RTF     Kind = "rtf"
	Picture Kind = "picture" // a kind of picture we don't read: HEIC, GIF, WebP, BMP
	Binary  Kind = "binary"
)

// Vietnamese names the kind in sentences.
func (k Kind) Vietnamese() string {
	switch k {
	case Empty:
		return "tệp rỗng"
	case PNG, JPEG, TIFF:
		return "ảnh " + strings.ToUpper(string(k))
	case DOCX:
		return "Word"
	case HTML:
		return "trang web HTML"
	case Plain:
		return "văn bản thuần"
	case Zip:
		return "tệp nén ZIP"
	case OldWord:
		return "Word 97-2003"
	case RTF:
		return "RTF"
	case Picture:
		return "ảnh HEIC, GIF, WebP hoặc BMP"
	case Binary:
		return "tệp nhị phân không rõ loại"
	}
	return strings.ToUpper(string(k))
}

// Sniff tells the kind of a file from its content alone.
func Sniff(data []byte) Kind {
	head := data[:min(len(data), 1024)]
	starts := func(magic string) bool { return bytes.HasPrefix(data, []byte(magic)) }
	switch {
	case len(bytes.TrimSpace(head)) == 0 && len(bytes.TrimSpace(data)) == 0:
		return Empty
	case starts("\x89PNG\r\n\x1a\n"):
		return PNG
	case starts("\xff\xd8\xff"):
		return JPEG
	case starts("II*\x00"), starts("MM\x00*"):
		return TIFF
	case starts("PK\x03\x04"), starts("PK\x05\x06"):
		return sniffZip(data)
	case starts("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
		return OldWord
	case starts("{\\rtf"):
		return RTF
	case starts("GIF8"), starts("BM") && len(data) > 14 && data[6] == 0 && data[8] == 0, starts("RIFF") && len(data) > 12 && string(data[8:12]) == "WEBP",
		len(data) > 12 && string(data[4:8]) == "ftyp":
		return Picture
	case bytes.Contains(head, []byte("%PDF-")):
		return PDF
	}
	return sniffText(data)
}

func sniffZip(data []byte) Kind {
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return Zip
	}
	for _, f := range z.File {
		if f.Name == "word/document.xml" {
			return DOCX
		}
	}
	return Zip
}

// sniffText tells text from binary: after decoding, hardly any control characters are left out of what was there.
func sniffText(data []byte) Kind {
	sample := vn.Decode(data[:min(len(data), 8192)&^1])
	if len(data) == 1 {
		sample = vn.Decode(data)
	}
	controls := 0
	for _, b := range data[:min(len(data), 8192)] {
		if b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f' {
			controls++
		}
	}
	wide := sample.Encoding == vn.UTF16LE || sample.Encoding == vn.UTF16BE
	if !wide && controls*100 > min(len(data), 8192) || !strings.ContainsFunc(sample.Text, unicode.IsPrint) {
		return Binary
	}
	lower := strings.ToLower(sample.Text[:min(len(sample.Text), 1024)])
	if trimmed := strings.TrimSpace(lower); strings.HasPrefix(trimmed, "<!doctype html") || strings.HasPrefix(trimmed, "<html") || strings.Contains(lower, "<body") {
		return HTML
	}
	return Plain
}

// misnamed is a warning where the name promises another kind.
func misnamed(name string, kind Kind) string {
	want := map[string]Kind{".pdf": PDF, ".png": PNG, ".jpg": JPEG, ".jpeg": JPEG, ".tif": TIFF, ".tiff": TIFF, ".docx": DOCX, ".html": HTML, ".htm": HTML, ".txt": Plain}
	ext := strings.ToLower(filepath.Ext(name))
	if k, ok := want[ext]; ok && k != kind {
		return "Tên tệp có đuôi " + ext + " nhưng nội dung là " + kind.Vietnamese() + "; đã đọc theo nội dung."
	}
	return ""
}
