package ocr_test

import (
	"bytes"
	"image"
	"image/png"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/image/tiff"

	"thads/internal/ocr"
)

func TestABornDigitalPDFIsReadWithoutLookingAtItsPicture(t *testing.T) {
	t.Parallel()
	need(t, "pdftotext")
	got, err := ocr.Read(t.Context(), unicodePDF(page), "quyet-dinh.pdf")
	if err != nil {
		t.Fatal(err)
	}
	if got.Method != ocr.MethodText || len(got.Pages) != 1 || got.Pages[0].FromOCR {
		t.Fatalf("method %s, %d pages", got.Method, len(got.Pages))
	}
	if r := errorRate(page, got.String()); r > 0 {
		t.Errorf("text differs by %.3f:\n%s", r, got)
	}
	checkLines(t, got.Pages[0], "QUYẾT ĐỊNH THI HÀNH ÁN", ocr.Box{X0: 60. / 595, Y0: 84. / 842, X1: 0.35, Y1: 106. / 842}, 0.02)
}

func TestABornDigitalPDFInOldFontsComesOutInUnicode(t *testing.T) {
	t.Parallel()
	need(t, "pdftotext")
	old := []string{"Toµ ¸n nh©n d©n huyÖn", "Buéc «ng Nam ph¶i tr¶ cho bµ Hoa sè tiÒn m\u00adêi l¨m triÖu ®ång vµ ph¶i chÞu l·i suÊt",
		"kÓ tõ ngµy cã ®¬n yªu cÇu thi hµnh ¸n cña ng\u00adêi ®\u00adîc thi hµnh ¸n cho ®Õn khi thi hµnh ¸n xong"}
	for i, l := range old {
		var b []byte
		for _, r := range l {
			b = append(b, byte(r))
		}
		old[i] = string(b)
	}
	got, err := ocr.Read(t.Context(), makePDF(latinFont, "", lines(old)), "")
	if err != nil {
		t.Fatal(err)
	}
	want := "Toà án nhân dân huyện\nBuộc ông Nam phải trả cho bà Hoa số tiền mười lăm triệu đồng và phải chịu lãi suất\nkể từ ngày có đơn yêu cầu thi hành án của người được thi hành án cho đến khi thi hành án xong"
	if got.Method != ocr.MethodText || strings.Join(strings.Fields(got.String()), " ") != strings.Join(strings.Fields(want), " ") {
		t.Errorf("%s:\n%s", got.Method, got)
	}
}

func TestASkewedScanIsStraightenedAndReadWithPlaces(t *testing.T) {
	t.Parallel()
	need(t, "pdftoppm", "tesseract")
	for _, c := range []struct {
		name string
		data []byte
		skew float64
	}{
		{"photograph leaning by three degrees", jpegOf(t, photograph(t, page, 3)), 3},
		{"scanner PDF leaning the other way", scanPDF(t, photograph(t, page, -2)), -2},
	} {
		got, err := ocr.Read(t.Context(), c.data, "")
		if err != nil {
			t.Fatalf("%s: %v", c.name, err)
		}
		if got.Method != ocr.MethodOCR || len(got.Pages) != 1 {
			t.Fatalf("%s: method %s, %d pages", c.name, got.Method, len(got.Pages))
		}
		p := got.Pages[0]
		if math.Abs(p.Skew-c.skew) > 0.3 {
			t.Errorf("%s: skew %.2f, want %.2f", c.name, p.Skew, c.skew)
		}
		if r := errorRate(page, p.Text); r > 0.05 {
			t.Errorf("%s: %.1f %% of the characters are wrong:\n%s", c.name, r*100, p.Text)
		}
		for _, l := range p.Lines {
			if l.Confidence <= 0 || l.Confidence > 1 || l.Box.X0 >= l.Box.X1 || l.Box.Y0 >= l.Box.Y1 || l.Box.X0 < 0 || l.Box.Y1 > 1 {
				t.Errorf("%s: line %+v", c.name, l)
			}
		}
	}
}

func TestSkewIsMeasuredAndAStraightPageStaysUntouched(t *testing.T) {
	t.Parallel()
	img := photograph(t, page, 0)
	if same, angle := ocr.Deskew(img); angle != 0 || same != img {
		t.Errorf("a straight page was turned by %.2f", angle)
	}
	for _, angle := range []float64{-12, -3, -0.5, 0.3, 1, 3, 7.5, 14} {
		if got := ocr.Skew(lean(img, angle)); math.Abs(got-angle) > 0.15 {
			t.Errorf("skew of %.2f measured as %.2f", angle, got)
		}
	}
	if got := ocr.Skew(image.NewGray(image.Rect(0, 0, 300, 300))); got != 0 {
		t.Errorf("an even picture leans by %.2f", got)
	}
}

func TestAPageOnItsHeadOrSideIsTurned(t *testing.T) {
	t.Parallel()
	need(t, "tesseract", "pdftotext")
	img := photograph(t, page, 0)
	r := ocr.New(ocr.Limits{})
	for name, lying := range map[string]*image.Gray{"on its side": turned(img), "on its head": turned(turned(img)), "on its other side": turned(turned(turned(img)))} {
		var b bytes.Buffer
		if err := png.Encode(&b, lying); err != nil {
			t.Fatal(err)
		}
		got, err := r.Read(t.Context(), b.Bytes(), "")
		if err != nil {
			t.Fatal(err)
		}
		if rate := errorRate(page, got.String()); rate > 0.05 {
			t.Errorf("%s: %.1f %% of the characters are wrong:\n%s", name, rate*100, got)
		}
		first := got.Pages[0].Lines[0].Box
		if at := map[string]ocr.Box{"on its side": {X0: 0.08, Y0: 0.05, X1: 0.2, Y1: 0.95}, "on its head": {X0: 0.1, Y0: 0.8, X1: 0.95, Y1: 0.92}, "on its other side": {X0: 0.8, Y0: 0.08, X1: 0.92, Y1: 0.95}}[name]; first.X0 < at.X0 || first.Y0 < at.Y0 || first.X1 > at.X1 || first.Y1 > at.Y1 {
			t.Errorf("%s: the first line stands at %+v, not within %+v", name, first, at)
		}
	}
	var b bytes.Buffer
	if err := png.Encode(&b, turned(turned(img))); err != nil {
		t.Fatal(err)
	}
	pdf, err := r.Searchable(t.Context(), b.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	got, err := r.Read(t.Context(), pdf, "")
	if err != nil || got.Method != ocr.MethodText || errorRate(page, got.String()) > 0.05 {
		t.Errorf("the searchable PDF of a page on its head: %s, %v\n%s", got.Method, err, got)
	}
}

func TestPicturesOfAllKindsAreRead(t *testing.T) {
	t.Parallel()
	need(t, "tesseract")
	short := strings.Join(strings.Split(page, "\n")[:4], "\n")
	img := photograph(t, short, 0)
	var p, one bytes.Buffer
	if err := png.Encode(&p, img); err != nil {
		t.Fatal(err)
	}
	if err := tiff.Encode(&one, img, &tiff.Options{Compression: tiff.Deflate}); err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		data  []byte
		pages int
	}{
		"PNG": {p.Bytes(), 1}, "TIFF of two pages": {twoPages(one.Bytes()), 2}, "photograph taken sideways": {sideways(jpegOf(t, turned(img))), 1},
	} {
		got, err := ocr.Read(t.Context(), c.data, "")
		if err != nil || len(got.Pages) != c.pages {
			t.Errorf("%s: %d pages, %v", name, len(got.Pages), err)
			continue
		}
		for _, pg := range got.Pages {
			if r := errorRate(short, pg.Text); r > 0.06 {
				t.Errorf("%s page %d: %.1f %% wrong:\n%s", name, pg.Number, r*100, pg.Text)
			}
		}
	}
}

func TestASearchablePDFCarriesTheWords(t *testing.T) {
	t.Parallel()
	need(t, "pdftotext", "tesseract", "pdfunite")
	r := ocr.New(ocr.Limits{})
	pdf, err := r.Searchable(t.Context(), scanPDF(t, photograph(t, page, 3), photograph(t, "Trang thứ hai của hồ sơ thi hành án", 0)))
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "out.pdf")
	if err := os.WriteFile(file, pdf, 0o600); err != nil {
		t.Fatal(err)
	}
	out, err := exec.CommandContext(t.Context(), "pdftotext", "-layout", file, "-").Output()
	if err != nil {
		t.Fatal(err)
	}
	pages := strings.Split(string(out), "\f")
	if len(pages) != 3 || !strings.Contains(pages[0], "mười lăm triệu đồng") || !strings.Contains(pages[1], "Trang thứ hai") {
		t.Errorf("text behind the pages:\n%s", out)
	}
	digital := unicodePDF(page)
	if same, err := r.Searchable(t.Context(), digital); err != nil || !bytes.Equal(same, digital) {
		t.Errorf("a PDF with text must come back as it is: %v", err)
	}
}

func TestTextWordAndWebFilesAreReadInAnyEncoding(t *testing.T) {
	t.Parallel()
	utf16 := []byte{0xFF, 0xFE}
	for _, r := range page {
		utf16 = append(utf16, byte(r), byte(r>>8))
	}
	word := `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>`
	for _, l := range strings.Split(page, "\n") {
		word += "<w:p><w:r><w:t>" + string([]rune(l)[:3]) + "</w:t></w:r><w:del><w:r><w:t>bỏ</w:t></w:r></w:del><w:r><w:t xml:space=\"preserve\">" + string([]rune(l)[3:]) + "</w:t></w:r></w:p>"
	}
	web := "<!DOCTYPE html><html><head><title>x</title><script>alert('<p>')</script></head><body><p>" + strings.ReplaceAll(page, "\n", "</p>\n<p>") + "</p></body></html>"
	for name, c := range map[string]struct {
		data []byte
		kind ocr.Kind
	}{
		"don.txt": {[]byte(page), ocr.Plain}, "utf16.txt": {utf16, ocr.Plain},
		"don.docx": {zipOf(t, "word/document.xml", []byte(word+"</w:body></w:document>")), ocr.DOCX}, "trang.html": {[]byte(web), ocr.HTML},
	} {
		got, err := ocr.Read(t.Context(), c.data, name)
		if err != nil || got.Kind != c.kind {
			t.Errorf("%s: %s, %v", name, got.Kind, err)
			continue
		}
		if r := errorRate(page, got.String()); r > 0 {
			t.Errorf("%s differs by %.3f:\n%s", name, r, got)
		}
	}
}

func TestRealPagesAreReadAsWellAsMeasuredOnce(t *testing.T) {
	t.Parallel()
	need(t, "tesseract")
	root := os.Getenv("THADS_SHARED")
	if root == "" {
		root = "../../../shared"
	}
	for _, name := range []string{"render_1063634_p6", "render_1557123_p6"} {
		base := filepath.Join(root, "data", "ocr", name)
		want, err := os.ReadFile(base + ".txt")
		if err != nil {
			t.Skip("no ../shared/data/ocr: real pages are not recognised")
		}
		raw, err := os.ReadFile(base + ".png")
		if err != nil {
			t.Fatal(err)
		}
		img, err := png.Decode(bytes.NewReader(raw))
		if err != nil {
			t.Fatal(err)
		}
		g := image.NewGray(img.Bounds())
		for y := range g.Bounds().Dy() {
			for x := range g.Bounds().Dx() {
				g.Set(x, y, img.At(x, y))
			}
		}
		got, err := ocr.Read(t.Context(), jpegOf(t, lean(g, 3)), "")
		if err != nil {
			t.Fatal(err)
		}
		if r := errorRate(string(want), got.String()); r > 0.08 { // about 1 % when written
			t.Errorf("%s skewed by 3 degrees: %.1f %% of the characters are wrong", name, r*100)
		}
	}
}

func checkLines(t *testing.T, p ocr.Page, text string, want ocr.Box, slack float64) {
	t.Helper()
	for _, l := range p.Lines {
		if l.Text == text {
			for _, d := range []float64{l.Box.X0 - want.X0, l.Box.Y0 - want.Y0, l.Box.Y1 - want.Y1} {
				if math.Abs(d) > slack {
					t.Errorf("%q stands at %+v, want about %+v", text, l.Box, want)
				}
			}
			return
		}
	}
	t.Errorf("no line %q among %d", text, len(p.Lines))
}

// twoPages links a copy of the only page of a TIFF behind itself.
func twoPages(one []byte) []byte {
	at := int(one[4]) | int(one[5])<<8 | int(one[6])<<16 | int(one[7])<<24
	n := int(one[at]) | int(one[at+1])<<8
	dir := bytes.Clone(one[at : at+2+12*n+4])
	out := bytes.Clone(one)
	if len(out)%2 == 1 {
		out = append(out, 0)
	}
	next := len(out)
	for i := range 4 {
		out[at+2+12*n+i] = byte(next >> (8 * i))
	}
	return append(out, dir...)
}

// turned is the picture as a camera held sideways stores it; sideways is the note the camera adds.
func turned(img *image.Gray) *image.Gray {
	w, h := img.Bounds().Dx(), img.Bounds().Dy()
	out := image.NewGray(image.Rect(0, 0, h, w))
	for y := range h {
		for x := range w {
			out.SetGray(y, w-1-x, img.GrayAt(x, y))
		}
	}
	return out
}

func sideways(jpg []byte) []byte {
	exif := append([]byte("Exif\x00\x00MM\x00*\x00\x00\x00\x08\x00\x01\x01\x12\x00\x03\x00\x00\x00\x01\x00\x06\x00\x00"), 0, 0, 0, 0)
	app1 := append([]byte{0xFF, 0xE1, 0, byte(len(exif) + 2)}, exif...)
	return append(append(bytes.Clone(jpg[:2]), app1...), jpg[2:]...)
}
