package ocr_test

import (
	"bytes"
	"compress/zlib"
	"context"
	"encoding/binary"
	"errors"
	"hash/crc32"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"thads/internal/errs"
	"thads/internal/ocr"
)

func TestEveryKindIsToldByItsContent(t *testing.T) {
	t.Parallel()
	for want, samples := range map[ocr.Kind][]string{
		ocr.Empty:   {"", " \r\n\t\n"},
		ocr.PDF:     {"%PDF-1.7\n", "\xEF\xBB\xBFrác\n%PDF-1.4"},
		ocr.PNG:     {"\x89PNG\r\n\x1a\n...."},
		ocr.JPEG:    {"\xff\xd8\xff\xe0"},
		ocr.TIFF:    {"II*\x00aaaa", "MM\x00*aaaa"},
		ocr.Zip:     {"PK\x03\x04 hỏng", string(zipOf(t, "a.txt", []byte("x")))},
		ocr.DOCX:    {string(zipOf(t, "word/document.xml", []byte("<x/>")))},
		ocr.OldWord: {"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"},
		ocr.RTF:     {"{\\rtf1"},
		ocr.Picture: {"GIF89a", "RIFF\x00\x00\x00\x00WEBPVP8 ", "\x00\x00\x00\x18ftypheic\x00"},
		ocr.HTML:    {"<!DOCTYPE html><p>x", "\n<html lang=vi>"},
		ocr.Plain:   {"a", "Đơn yêu cầu", "BM là viết tắt", "B\xc6\xa1n \xc3", "Céng hoµ"},
		ocr.Binary:  {"\x00\x01\x02\x03\x04\x05", "\x7fELF\x02\x01\x01\x00\x00\x00\x00"},
	} {
		for _, s := range samples {
			if got := ocr.Sniff([]byte(s)); got != want {
				t.Errorf("%q is %s, want %s", s[:min(len(s), 20)], got, want)
			}
		}
	}
}

func TestHostileFilesEndAsOneSentence(t *testing.T) {
	t.Parallel()
	need(t, "pdftotext", "tesseract")
	small := ocr.Limits{Bytes: 4 << 20, Pages: 50, Pixels: 4e6, Output: 1 << 20, Memory: 256 << 20, PerPage: 20 * time.Second, PerStep: 5 * time.Second}
	broken := unicodePDF(page)[:400]
	bomb := flateBomb(t, 200<<20)
	for _, c := range []struct {
		name string
		data []byte
		want *errs.Def
	}{
		{"an empty file", nil, ocr.ErrEmpty},
		{"blanks only", []byte("  \n\n"), ocr.ErrEmpty},
		{"a file over the limit", make([]byte, 5<<20), ocr.ErrTooLarge},
		{"a ZIP named PDF", zipOf(t, "virus.exe", []byte("MZ")), ocr.ErrUnknownKind},
		{"a binary", []byte("\x7fELF\x02\x01\x01\x00\x00\x00"), ocr.ErrUnknownKind},
		{"half a PDF", broken, ocr.ErrBroken},
		{"the head of a PDF and noise", append([]byte("%PDF-1.7\n"), bytes.Repeat([]byte{0x80, 0x00, 0x17}, 3000)...), ocr.ErrBroken},
		{"half a PNG", []byte("\x89PNG\r\n\x1a\n\x00\x00"), ocr.ErrBroken},
		{"half a JPEG", jpegOf(t, photograph(t, page, 0))[:900], ocr.ErrBroken},
		{"a TIFF without pages", []byte("II*\x00\x00\x00\x00\x00"), ocr.ErrBroken},
		{"a TIFF that points outside", []byte("II*\x00\xff\xff\xff\xff"), ocr.ErrBroken},
		{"a PNG of 60000 by 60000", pngHead(60000, 60000), ocr.ErrPixels},
		{"a PDF of 51 pages", makePDF(latinFont, "", make([]string, 51)...), ocr.ErrTooManyPages},
		{"a PDF page of a square kilometre", bytes.Replace(makePDF(latinFont, "", lines([]string{"abc"})), []byte("[0 0 595 842]"), []byte("[0 0 90000000 90000000]"), 1), ocr.ErrPixels},
		{"a PDF that unpacks to 200 MB of text", bomb, ocr.ErrTooHeavy},
		{"a Word file that unpacks to 200 MB", zipOf(t, "word/document.xml", append([]byte("<w>"), bytes.Repeat([]byte("<w:t>a</w:t>"), 16<<20)...)), ocr.ErrTooHeavy},
		{"a Word file that is no XML", zipOf(t, "word/document.xml", []byte("<w:p><oops")), ocr.ErrBroken},
	} {
		_, err := ocr.New(small).Read(t.Context(), c.data, "don.pdf")
		e := errs.As(err)
		switch {
		case e != nil && c.want == ocr.ErrTooHeavy && e.Def == ocr.ErrTimeout: // a slow machine stops it by time first
		case e == nil || e.Def != c.want:
			t.Errorf("%s: %v, want %s", c.name, err, c.want.Key)
		case !strings.HasSuffix(strings.TrimRight(e.Text(), " "), ".") || strings.Contains(e.Text(), "%!"):
			t.Errorf("%s: no whole sentence: %q", c.name, e.Text())
		}
	}
}

func TestALargeFileIsRefusedBeforeItIsRead(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "lon.pdf")
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(f.Truncate(200<<20), f.Close()); err != nil { // a hole: reading it whole would show in memory only
		t.Fatal(err)
	}
	_, err = ocr.New(ocr.Limits{}).ReadFile(t.Context(), path)
	if e := errs.As(err); e == nil || e.Text() != "Tệp lớn 200 MB, quá giới hạn 100 MB. Hãy quét lại ở độ phân giải thấp hơn hoặc chia tệp." {
		t.Errorf("got %v", err)
	}
	if _, err := ocr.New(ocr.Limits{}).ReadFile(t.Context(), filepath.Dir(path)); errs.As(err) == nil || errs.As(err).Def != ocr.ErrNoFile {
		t.Errorf("a folder: %v", err)
	}
}

func TestAPasswordIsNamedAndAnOwnersLockIsNot(t *testing.T) {
	t.Parallel()
	need(t, "qpdf", "pdftotext")
	dir := t.TempDir()
	in := filepath.Join(dir, "in.pdf")
	if err := os.WriteFile(in, unicodePDF(page), 0o600); err != nil {
		t.Fatal(err)
	}
	for user, want := range map[string]*errs.Def{"bimat": ocr.ErrEncrypted, "": nil} {
		out := filepath.Join(dir, "out"+user+".pdf")
		if msg, err := exec.CommandContext(t.Context(), "qpdf", "--warning-exit-0", "--encrypt", user, "chu", "256", "--", in, out).CombinedOutput(); err != nil {
			t.Fatalf("%v %s", err, msg)
		}
		_, err := ocr.New(ocr.Limits{}).ReadFile(t.Context(), out)
		if e := errs.As(err); want == nil && err != nil || want != nil && (e == nil || e.Def != want) {
			t.Errorf("password %q: %v", user, err)
		}
	}
}

func TestProgramsInsideAPDFAreIgnoredAndNamed(t *testing.T) {
	t.Parallel()
	need(t, "pdftotext")
	for extra, want := range map[string]string{
		"/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>":                                 "mã chương trình",
		"/Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (app.alert\\(1\\)) >>] >> >>": "mã chương trình",
		"/Names << /EmbeddedFiles << /Names [(a) << /Type /Filespec /F (virus.exe) >>] >> >>":     "tệp đính kèm",
	} {
		pdf := bytes.Replace(unicodePDF(page), []byte("/Type /Catalog"), []byte("/Type /Catalog "+extra), 1)
		got, err := ocr.Read(t.Context(), pdf, "")
		if err != nil || errorRate(page, got.String()) > 0 {
			t.Fatalf("%s: %v\n%s", extra, err, got)
		}
		if len(got.Warnings) != 1 || !strings.Contains(got.Warnings[0], want) {
			t.Errorf("%s: warnings %q", extra, got.Warnings)
		}
	}
}

func TestAMisleadingNameIsOnlyAWarning(t *testing.T) {
	t.Parallel()
	got, err := ocr.Read(t.Context(), []byte(page), "don; rm -rf $(HOME) `id`.pdf")
	if err != nil || len(got.Warnings) != 1 || !strings.Contains(got.Warnings[0], ".pdf") {
		t.Errorf("%v %q", err, got.Warnings)
	}
}

func TestACallerWhoGoesAwayStopsTheWork(t *testing.T) {
	t.Parallel()
	need(t, "tesseract")
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := ocr.New(ocr.Limits{}).Read(ctx, jpegOf(t, photograph(t, page, 0)), ""); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}

// flateBomb is a PDF of a few hundred kilobytes whose one page prints words for n bytes.
func flateBomb(t *testing.T, n int) []byte {
	t.Helper()
	var packed bytes.Buffer
	z := zlib.NewWriter(&packed)
	line := []byte("(bom bom bom bom bom bom) Tj T*\n")
	if _, err := z.Write([]byte("BT /F 12 Tf 1 TL 60 780 Td\n")); err != nil {
		t.Fatal(err)
	}
	for i := 0; i < n; i += len(line) {
		if _, err := z.Write(line); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	pdf := makePDF(latinFont, "", packed.String())
	return bytes.Replace(pdf, []byte("<< /Length "), []byte("<< /Filter /FlateDecode /Length "), 1)
}

func pngHead(w, h uint32) []byte {
	body := binary.BigEndian.AppendUint32([]byte("IHDR"), w)
	body = append(binary.BigEndian.AppendUint32(body, h), 8, 0, 0, 0, 0)
	out := append([]byte("\x89PNG\r\n\x1a\n\x00\x00\x00\x0d"), body...)
	return binary.BigEndian.AppendUint32(out, crc32.ChecksumIEEE(body))
}

func FuzzRead(f *testing.F) {
	f.Add([]byte(page))
	f.Add([]byte("<html><body><p>Đơn</p><script>x</script>"))
	f.Add([]byte("\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR"))
	f.Add([]byte("II*\x00\x08\x00\x00\x00\x01\x00"))
	f.Add([]byte("PK\x03\x04"))
	f.Add([]byte{0xFF, 0xFE, 'a', 0})
	r := ocr.New(ocr.Limits{Pixels: 1 << 16, Output: 1 << 16})
	f.Fuzz(func(t *testing.T, data []byte) {
		switch ocr.Sniff(data) {
		case ocr.PDF, ocr.PNG, ocr.JPEG, ocr.TIFF:
			return // these start other programs
		}
		got, err := r.Read(context.Background(), data, "x")
		if err != nil && errs.As(err) == nil {
			t.Fatalf("no sentence: %v", err)
		}
		if strings.Contains(got.String(), "\u200b") {
			t.Fatal("text is not clean")
		}
	})
}
