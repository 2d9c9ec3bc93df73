package main

import (
	"bytes"
	"image"
	"image/color"
	"image/png"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

func TestOCRWritesASearchablePDFOrSaysWhyNot(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	scan, note, out := filepath.Join(dir, "trang.png"), filepath.Join(dir, "don.pdf"), filepath.Join(dir, "ra.pdf")
	page := image.NewGray(image.Rect(0, 0, 600, 400))
	for i := range page.Pix {
		page.Pix[i] = 255
	}
	for x := 100; x < 500; x++ {
		page.SetGray(x, 200, color.Gray{0})
	}
	var b bytes.Buffer
	if err := png.Encode(&b, page); err != nil {
		t.Fatal(err)
	}
	for name, data := range map[string][]byte{scan: b.Bytes(), note: []byte("Đơn yêu cầu thi hành án")} {
		if err := os.WriteFile(name, data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for _, c := range []struct {
		name, says string
		args       []string
		status     int
	}{
		{"no file", "usage", []string{"ocr", "--out", out}, 2},
		{"no output", "usage", []string{"ocr", scan}, 2},
		{"a file that is not there", "Không mở được tệp", []string{"ocr", filepath.Join(dir, "x.pdf"), "--out", out}, 1},
		{"plain text named PDF", "văn bản thuần", []string{"ocr", note, "--out", out}, 1},
	} {
		var stdout, stderr bytes.Buffer
		if got := run(t.Context(), env{&stdout, &stderr}, c.args); got != c.status || !strings.Contains(stderr.String(), c.says) {
			t.Errorf("%s: status %d, says %q", c.name, got, stderr.String())
		}
	}
	if _, err := os.Stat(out); err == nil {
		t.Error("a refused file left an output behind")
	}
	if _, err := exec.LookPath("tesseract"); err != nil {
		t.Skip("no tesseract on this machine: no searchable PDF is made")
	}
	var stdout, stderr bytes.Buffer
	if got := run(t.Context(), env{&stdout, &stderr}, []string{"ocr", scan, "--out", out}); got != 0 {
		t.Fatalf("status %d: %s", got, stderr.String())
	}
	if pdf, err := os.ReadFile(out); err != nil || !bytes.HasPrefix(pdf, []byte("%PDF-")) {
		t.Errorf("no PDF: %v", err)
	}
}
