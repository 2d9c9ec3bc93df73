package pdf_test

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/jpeg"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"thads/internal/pdf"
)

// pageWith is a file of pages that each print their words.
func pageWith(rotate int, words ...string) []byte {
	objects := []pdf.Object{pdf.Dict{"Type": pdf.Name("Catalog"), "Pages": pdf.Ref{Num: 2}}, nil,
		pdf.Dict{"Type": pdf.Name("Font"), "Subtype": pdf.Name("Type1"), "BaseFont": pdf.Name("Helvetica")}}
	var kids pdf.Array
	for _, w := range words {
		n := len(objects) + 1
		objects = append(objects, pdf.Dict{"Type": pdf.Name("Page"), "Parent": pdf.Ref{Num: 2}, "Contents": pdf.Ref{Num: n + 1}, "Rotate": rotate,
			"Annots": pdf.Array{pdf.Dict{"Type": pdf.Name("Annot"), "Subtype": pdf.Name("Link"), "Rect": pdf.Array{0, 0, 9, 9}, "Dest": pdf.Array{pdf.Ref{Num: 4}, pdf.Name("Fit")}}}},
			&pdf.Stream{Dict: pdf.Dict{}, Data: []byte("BT /F 20 Tf 100 500 Td (" + w + ") Tj ET")})
		kids = append(kids, pdf.Ref{Num: n})
	}
	objects[1] = pdf.Dict{"Type": pdf.Name("Pages"), "Kids": kids, "Count": len(kids), "MediaBox": pdf.Array{0, 0, 595, 842}, "Resources": pdf.Dict{"Font": pdf.Dict{"F": pdf.Ref{Num: 3}}}}
	return build(objects...)
}

func textOf(t *testing.T, data []byte, args ...string) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), "x.pdf")
	if err := os.WriteFile(file, data, 0o600); err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command("pdftotext", append(append([]string{"-q"}, args...), file, "-")...).Output()
	if err != nil {
		t.Skipf("pdftotext: %v", err)
	}
	return string(out)
}

func TestMergingKeepsEveryPageInOrderWithItsLabelAndBookmark(t *testing.T) {
	t.Parallel()
	first := 1
	var parts []pdf.Part
	for i, words := range [][]string{{"alpha", "beta"}, {"gamma"}, {"delta", "epsilon", "zeta"}} {
		from := first
		parts = append(parts, pdf.Part{Title: fmt.Sprintf("Quyết định %d", i), Doc: open(t, pageWith(90*i, words...)), Label: func(p int) string { return fmt.Sprintf("BL %d", from+p) }})
		first += len(words)
	}
	got, err := pdf.Merge("Hồ sơ", parts)
	if err != nil {
		t.Fatal(err)
	}
	again, err := pdf.Merge("Hồ sơ", parts)
	if err != nil || !bytes.Equal(got, again) {
		t.Errorf("the same file merged twice differs, %v", err)
	}
	qpdfAccepts(t, got)
	for i, word := range []string{"alpha", "beta", "gamma", "delta", "epsilon", "zeta"} {
		page := textOf(t, got, "-f", fmt.Sprint(i+1), "-l", fmt.Sprint(i+1))
		if !strings.Contains(page, word) || !strings.Contains(page, fmt.Sprintf("BL %d", i+1)) {
			t.Errorf("page %d reads %q, want %s and BL %d", i+1, page, word, i+1)
		}
	}
	d := open(t, got)
	c, err := d.Catalog()
	if err != nil {
		t.Fatal(err)
	}
	var titles []string
	for at := d.Dict(d.Dict(c["Outlines"])["First"]); at != nil; at = d.Dict(at["Next"]) {
		s, _ := at["Title"].(pdf.String)
		titles = append(titles, s.Text())
	}
	if strings.Join(titles, "|") != "Quyết định 0|Quyết định 1|Quyết định 2" {
		t.Errorf("bookmarks %q", titles)
	}
	if len(d.Refs()) > 60 {
		t.Errorf("%d objects: a link dragged the old page tree along", len(d.Refs()))
	}
}

func TestThePagesOfAFileThatLacksAnObjectAreNotMergedInSilence(t *testing.T) {
	t.Parallel()
	whole := pageWith(0, "alpha")
	broken := bytes.Replace(whole, []byte("5 0 obj"), []byte("9 0 obj"), 1) // the content is not where the table says
	d, err := pdf.Open(broken)
	if err != nil {
		return // refused at once: as good
	}
	if out, err := pdf.Merge("x", []pdf.Part{{Title: "x", Doc: d}}); err == nil {
		t.Errorf("merged into %d bytes without the content of its page", len(out))
	}
}

func TestAPictureStandsUnchangedOnAPageOfItsOwn(t *testing.T) {
	t.Parallel()
	img := image.NewRGBA(image.Rect(0, 0, 300, 200))
	for i := range img.Pix {
		img.Pix[i] = byte(i * 7)
	}
	img.Set(1, 1, color.Black)
	var jpg bytes.Buffer
	if err := jpeg.Encode(&jpg, img, nil); err != nil {
		t.Fatal(err)
	}
	got, err := pdf.FromJPEG([][]byte{jpg.Bytes(), jpg.Bytes()}, []int{0, 1})
	if err != nil {
		t.Fatal(err)
	}
	qpdfAccepts(t, got)
	if !bytes.Contains(got, jpg.Bytes()) {
		t.Error("the picture's bytes were changed")
	}
	if pages, err := open(t, got).Pages(); err != nil || len(pages) != 2 {
		t.Errorf("%d pages, %v", len(pages), err)
	}
	if _, err := pdf.FromJPEG([][]byte{[]byte("no picture")}, []int{0}); err == nil {
		t.Error("what is no picture was taken")
	}
}
