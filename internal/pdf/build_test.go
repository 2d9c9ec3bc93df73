package pdf_test

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"thads/internal/pdf"
)

// build writes a whole file with a classic table; object i of the list is number i+1 and number 1 is the catalogue.
func build(objects ...pdf.Object) []byte {
	out := []byte("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n")
	table := fmt.Sprintf("xref\n0 %d\n0000000000 65535 f \n", len(objects)+1)
	for i, o := range objects {
		table += fmt.Sprintf("%010d 00000 n \n", len(out))
		out = fmt.Appendf(out, "%d 0 obj\n", i+1)
		out = append(pdf.Append(out, o), "\nendobj\n"...)
	}
	start := len(out)
	out = append(out, table...)
	out = append(out, "trailer\n"...)
	out = pdf.Append(out, pdf.Dict{"Size": len(objects) + 1, "Root": pdf.Ref{Num: 1}})
	return fmt.Appendf(out, "\nstartxref\n%d\n%%%%EOF\n", start)
}

// buildPacked writes the same with an object stream and a cross-reference stream, both Flate.
func buildPacked(objects ...pdf.Object) []byte {
	out := []byte("%PDF-1.7\n")
	var head, body []byte
	var lines []byte
	streamNum, xrefNum := len(objects)+1, len(objects)+2
	lines = append(lines, 0, 0, 0, 0, 0)
	for i, o := range objects {
		head = fmt.Appendf(head, "%d %d ", i+1, len(body))
		body = append(pdf.Append(body, o), ' ')
		lines = append(lines, 2, 0, 0, byte(streamNum), byte(i))
	}
	line := func(at int) { lines = append(lines, 1, byte(at>>16), byte(at>>8), byte(at), 0) }
	line(len(out))
	out = fmt.Appendf(out, "%d 0 obj\n", streamNum)
	out = pdf.Append(out, &pdf.Stream{Dict: pdf.Dict{"Type": pdf.Name("ObjStm"), "N": len(objects), "First": len(head), "Filter": pdf.Name("FlateDecode")}, Data: deflate(append(head, body...))})
	out = append(out, "\nendobj\n"...)
	start := len(out)
	line(start)
	out = fmt.Appendf(out, "%d 0 obj\n", xrefNum)
	out = pdf.Append(out, &pdf.Stream{Dict: pdf.Dict{"Type": pdf.Name("XRef"), "Size": xrefNum + 1, "Root": pdf.Ref{Num: 1}, "W": pdf.Array{1, 3, 1}, "Filter": pdf.Name("FlateDecode"),
		"DecodeParms": pdf.Dict{"Predictor": 12, "Columns": 5}}, Data: deflate(predictUp(lines, 5))})
	return fmt.Appendf(out, "\nendobj\nstartxref\n%d\n%%%%EOF\n", start)
}

// buildHybrid writes a file as Word does: a table for old readers that calls the last object free, and beside it a
// stream that knows where it is.
func buildHybrid(objects ...pdf.Object) []byte {
	out := []byte("%PDF-1.5\n")
	n := len(objects)
	table := fmt.Sprintf("xref\n0 %d\n%010d 65535 f \n", n+2, n)
	number := func(num int, o pdf.Object) {
		table += fmt.Sprintf("%010d 00000 n \n", len(out))
		out = fmt.Appendf(out, "%d 0 obj\n", num)
		out = append(pdf.Append(out, o), "\nendobj\n"...)
	}
	for i, o := range objects[:n-1] {
		number(i+1, o)
	}
	table += "0000000000 00000 f \n"
	head := fmt.Sprintf("%d 0 ", n)
	number(n+1, &pdf.Stream{Dict: pdf.Dict{"Type": pdf.Name("ObjStm"), "N": 1, "First": len(head)}, Data: pdf.Append([]byte(head), objects[n-1])})
	hidden := len(out)
	out = fmt.Appendf(out, "%d 0 obj\n", n+2)
	out = pdf.Append(out, &pdf.Stream{Dict: pdf.Dict{"Type": pdf.Name("XRef"), "Size": n + 3, "Root": pdf.Ref{Num: 1}, "W": pdf.Array{1, 2, 1}, "Index": pdf.Array{n, 1, n + 2, 1}},
		Data: []byte{2, 0, byte(n + 1), 0, 1, byte(hidden >> 8), byte(hidden), 0}})
	out = append(out, "\nendobj\n"...)
	start := len(out)
	out = append(out, table+"trailer\n"...)
	out = pdf.Append(out, pdf.Dict{"Size": n + 3, "Root": pdf.Ref{Num: 1}, "XRefStm": hidden})
	return fmt.Appendf(out, "\nstartxref\n%d\n%%%%EOF\n", start)
}

func predictUp(data []byte, width int) []byte {
	var out []byte
	above := make([]byte, width)
	for ; len(data) > 0; data = data[width:] {
		out = append(out, 2)
		for i := range width {
			out = append(out, data[i]-above[i])
		}
		above = data[:width]
	}
	return out
}

func deflate(data []byte) []byte {
	var b bytes.Buffer
	w := zlib.NewWriter(&b)
	w.Write(data)
	w.Close()
	return b.Bytes()
}

// oneForm is a page with a text field "so" inside a group "vb", and a signature field.
func oneForm() []pdf.Object {
	return []pdf.Object{
		pdf.Dict{"Type": pdf.Name("Catalog"), "Pages": pdf.Ref{Num: 2}, "AcroForm": pdf.Ref{Num: 4}},
		pdf.Dict{"Type": pdf.Name("Pages"), "Kids": pdf.Array{pdf.Ref{Num: 3}}, "Count": 1, "MediaBox": pdf.Array{0, 0, 595, 842.5}},
		pdf.Dict{"Type": pdf.Name("Page"), "Parent": pdf.Ref{Num: 2}, "Annots": pdf.Array{pdf.Ref{Num: 6}, pdf.Ref{Num: 7}}},
		pdf.Dict{"Fields": pdf.Array{pdf.Ref{Num: 5}, pdf.Ref{Num: 7}}},
		pdf.Dict{"T": pdf.String("vb"), "FT": pdf.Name("Tx"), "Kids": pdf.Array{pdf.Ref{Num: 6}}},
		pdf.Dict{"Type": pdf.Name("Annot"), "Subtype": pdf.Name("Widget"), "T": pdf.TextString("số"), "Parent": pdf.Ref{Num: 5}, "Rect": pdf.Array{10, 10, 60, 30}},
		pdf.Dict{"Type": pdf.Name("Annot"), "Subtype": pdf.Name("Widget"), "FT": pdf.Name("Sig"), "T": pdf.String("ky"), "Rect": pdf.Array{10, 50, 60, 80}},
	}
}

func open(t *testing.T, data []byte) *pdf.Doc {
	t.Helper()
	d, err := pdf.Open(data)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// qpdfAccepts asks an independent reader.
func qpdfAccepts(t *testing.T, data []byte) {
	t.Helper()
	if _, err := exec.LookPath("qpdf"); err != nil {
		t.Skip("qpdf is not installed: scripts/install.sh test")
	}
	name := filepath.Join(t.TempDir(), "a.pdf")
	if err := os.WriteFile(name, data, 0o600); err != nil {
		t.Fatal(err)
	}
	if out, err := exec.Command("qpdf", "--check", name).CombinedOutput(); err != nil {
		t.Errorf("qpdf --check: %v\n%s", err, out)
	}
}

func qpdfRewrites(t *testing.T, data []byte, flags ...string) []byte {
	t.Helper()
	if _, err := exec.LookPath("qpdf"); err != nil {
		t.Skip("qpdf is not installed: scripts/install.sh test")
	}
	dir := t.TempDir()
	in, out := filepath.Join(dir, "in.pdf"), filepath.Join(dir, "out.pdf")
	if err := os.WriteFile(in, data, 0o600); err != nil {
		t.Fatal(err)
	}
	if msg, err := exec.Command("qpdf", append(flags, in, out)...).CombinedOutput(); err != nil {
		t.Fatalf("qpdf: %v\n%s", err, msg)
	}
	written, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	return written
}
