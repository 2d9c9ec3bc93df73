package ocr_test

import (
	"archive/zip"
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/draw"
	"image/jpeg"
	"math"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"golang.org/x/image/font"
	"golang.org/x/image/font/opentype"
	"golang.org/x/image/math/fixed"
)

// page is our own text, long enough to be trusted as a text layer.
const page = `CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
QUYẾT ĐỊNH THI HÀNH ÁN
Buộc ông Nguyễn Văn Ướt phải trả cho bà Trần Thị Quỳnh
số tiền 15.000.000 đồng, bằng chữ: mười lăm triệu đồng.
Kể từ ngày có đơn yêu cầu thi hành án của người được thi
hành án, bên phải thi hành án còn phải chịu khoản tiền lãi
của số tiền còn phải thi hành án theo mức lãi suất quy định
tại Bộ luật Dân sự tương ứng với thời gian chưa thi hành.`

// makePDF writes a PDF with a page for each content stream and the given resources.
func makePDF(resources, catalogExtra string, contents ...string) []byte {
	var b bytes.Buffer
	var at []int
	object := func(body string) {
		at = append(at, b.Len())
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", len(at), body)
	}
	b.WriteString("%PDF-1.4\n")
	kids := make([]string, len(contents))
	for i := range contents {
		kids[i] = fmt.Sprintf("%d 0 R", 3+2*i)
	}
	object("<< /Type /Catalog /Pages 2 0 R " + catalogExtra + " >>")
	object(fmt.Sprintf("<< /Type /Pages /Count %d /Kids [%s] /MediaBox [0 0 595 842] /Resources << %s >> >>", len(contents), strings.Join(kids, " "), resources))
	for i, c := range contents {
		object(fmt.Sprintf("<< /Type /Page /Parent 2 0 R /Contents %d 0 R >>", 4+2*i))
		object(fmt.Sprintf("<< /Length %d >>\nstream\n%s\nendstream", len(c), c))
	}
	xref := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(at)+1)
	for _, o := range at {
		fmt.Fprintf(&b, "%010d 00000 n \n", o)
	}
	fmt.Fprintf(&b, "trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n", len(at)+1, xref)
	return b.Bytes()
}

const latinFont = "/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >> >>"

// lines sets lines of single-byte codes one below the other.
func lines(text []string) string {
	var b strings.Builder
	b.WriteString("BT /F 12 Tf 16 TL 60 780 Td\n")
	for _, l := range text {
		b.WriteString("<")
		for _, c := range []byte(l) {
			fmt.Fprintf(&b, "%02X", c)
		}
		b.WriteString("> Tj T*\n")
	}
	return b.String() + "ET"
}

// unicodePDF is a born-digital PDF whose single-byte font names its letters by a ToUnicode table, as printers' drivers do.
func unicodePDF(text string) []byte {
	var set []rune
	var coded []string
	for _, l := range strings.Split(text, "\n") {
		var c []byte
		for _, r := range l {
			i := slices.Index(set, r)
			if i < 0 {
				set, i = append(set, r), len(set)
			}
			c = append(c, byte(33+i))
		}
		coded = append(coded, string(c))
	}
	var m strings.Builder
	fmt.Fprintf(&m, "/CIDInit /ProcSet findresource begin begincmap /CMapName /X def 1 begincodespacerange <00> <FF> endcodespacerange %d beginbfchar\n", len(set))
	for i, r := range set {
		fmt.Fprintf(&m, "<%02X> <%04X>\n", 33+i, r)
	}
	m.WriteString("endbfchar endcmap end")
	widths := strings.Repeat("500 ", 223)
	pdf := makePDF("/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Courier /FirstChar 33 /LastChar 255 /Widths ["+widths+"] /ToUnicode 6 0 R >> >>", "", lines(coded), "")
	// The second, empty page's stream is object 6: it becomes the table, and the page is dropped.
	pdf = bytes.Replace(pdf, []byte("/Count 2 /Kids [3 0 R 5 0 R]"), []byte("/Count 1 /Kids [3 0 R]      "), 1)
	return bytes.Replace(pdf, []byte("<< /Length 0 >>\nstream\n\nendstream"), []byte(fmt.Sprintf("<< /Length %d >>\nstream\n%s\nendstream", m.Len(), m.String())), 1)
}

// photograph draws the text as a scan of 200 dpi that leans by angle degrees.
func photograph(t *testing.T, text string, angle float64) *image.Gray {
	t.Helper()
	raw, err := os.ReadFile("../render/fonts/Tinos-Regular.ttf")
	if err != nil {
		t.Skip("no font beside the renderer: pictures of text are not made")
	}
	parsed, err := opentype.Parse(raw)
	if err != nil {
		t.Fatal(err)
	}
	face, err := opentype.NewFace(parsed, &opentype.FaceOptions{Size: 13, DPI: 200})
	if err != nil {
		t.Fatal(err)
	}
	defer face.Close()
	img := image.NewGray(image.Rect(0, 0, 1240, 900))
	draw.Draw(img, img.Bounds(), image.NewUniform(color.Gray{250}), image.Point{}, draw.Src)
	d := font.Drawer{Dst: img, Src: image.NewUniform(color.Gray{20}), Face: face}
	for i, l := range strings.Split(text, "\n") {
		d.Dot = fixed.P(120, 130+i*62)
		d.DrawString(l)
	}
	return lean(img, angle)
}

// lean turns a picture so that its lines fall to the right by angle degrees.
func lean(img *image.Gray, angle float64) *image.Gray {
	if angle == 0 {
		return img
	}
	out := image.NewGray(img.Bounds())
	sin, cos := math.Sincos(angle * math.Pi / 180)
	cx, cy := float64(img.Bounds().Dx())/2, float64(img.Bounds().Dy())/2
	at := func(x, y int) float64 {
		if !image.Pt(x, y).In(img.Bounds()) {
			return 250
		}
		return float64(img.GrayAt(x, y).Y)
	}
	for y := range img.Bounds().Dy() {
		for x := range img.Bounds().Dx() {
			dx, dy := float64(x)-cx, float64(y)-cy
			fx, fy := cx+dx*cos+dy*sin, cy-dx*sin+dy*cos
			x0, y0 := int(math.Floor(fx)), int(math.Floor(fy))
			ax, ay := fx-float64(x0), fy-float64(y0)
			v := (at(x0, y0)*(1-ax)+at(x0+1, y0)*ax)*(1-ay) + (at(x0, y0+1)*(1-ax)+at(x0+1, y0+1)*ax)*ay
			out.SetGray(x, y, color.Gray{uint8(v)})
		}
	}
	return out
}

func jpegOf(t *testing.T, img image.Image) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := jpeg.Encode(&b, img, &jpeg.Options{Quality: 85}); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// scanPDF is what an office scanner makes: pictures, one a page, no text.
func scanPDF(t *testing.T, pages ...*image.Gray) []byte {
	t.Helper()
	var resources strings.Builder
	var contents []string
	resources.WriteString("/XObject << ")
	for i := range pages {
		fmt.Fprintf(&resources, "/I%d %d 0 R ", i, 4+2*(len(pages)+i))
		contents = append(contents, fmt.Sprintf("q 446 0 0 324 70 450 cm /I%d Do Q", i))
	}
	resources.WriteString(">>")
	pdf := makePDF(resources.String(), "", append(contents, make([]string, len(pages))...)...)
	count := fmt.Sprintf("/Count %d ", 2*len(pages))
	pdf = bytes.Replace(pdf, []byte(count), []byte(fmt.Sprintf("/Count %d ", len(pages))), 1)
	for i, p := range pages { // the streams of the empty pages become the pictures; poppler mends the table of offsets
		pic := jpegOf(t, p)
		head := fmt.Sprintf("<< /Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode /Length %d >>\nstream\n", p.Bounds().Dx(), p.Bounds().Dy(), len(pic))
		pdf = bytes.Replace(pdf, []byte("<< /Length 0 >>\nstream\n\nendstream"), append([]byte(head), append(pic, "\nendstream"...)...), 1)
		kid := fmt.Sprintf(" %d 0 R", 3+2*(len(pages)+i))
		pdf = bytes.Replace(pdf, []byte(kid), []byte(strings.Repeat(" ", len(kid))), 1)
	}
	return pdf
}

func zipOf(t *testing.T, name string, content []byte) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	w, err := z.Create(name)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.Write(content); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// errorRate is the share of characters to change, insert or drop to get from one text to the other, blanks taken as one.
func errorRate(want, got string) float64 {
	a, b := []rune(strings.Join(strings.Fields(want), " ")), []rune(strings.Join(strings.Fields(got), " "))
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range a {
		last := row[0]
		row[0] = i + 1
		for j := range b {
			cost := last
			if a[i] != b[j] {
				cost++
			}
			last = row[j+1]
			row[j+1] = min(cost, row[j+1]+1, row[j]+1)
		}
	}
	return float64(row[len(b)]) / float64(max(len(a), 1))
}

func need(t *testing.T, programs ...string) {
	t.Helper()
	for _, p := range programs {
		if _, err := exec.LookPath(p); err != nil {
			t.Skipf("no %s on this machine: not checked", p)
		}
	}
}
