package render_test

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"thads/internal/document"
	"thads/internal/pdf"
	"thads/internal/render"
)

func para(text string) document.Block {
	return document.Block{Kind: document.KindPara, Runs: []document.Run{{Text: text}}}
}

// names of the Central Highlands have letters without a code point of their own: only a shaper places their marks.
const names = "Y Wơ̆t Ê̆ban, H'Ƀlĕ Êñuôl, Rơ̆ Châm ƀuôn čư̆, ô̆ ĭ ŭ ŏ, Nguyễn Thị Thúy Quỳnh, Đặng Hữu Nghĩa"

func paper(paragraphs int) *document.Doc {
	d := &document.Doc{Code: "THU-001", Version: "1", Title: "Quyết định thử <&>", Type: "Quyết định",
		Head: document.Head{Style: document.HeadFull, Parent: "CỤC QUẢN LÝ THI HÀNH ÁN DÂN SỰ", Agency: "THI HÀNH ÁN DÂN SỰ TỈNH ĐẮK LẮK",
			Symbol: "QĐ-THADS", Place: "Đắk Lắk"},
		Blocks: []document.Block{
			{Kind: document.KindName, Runs: []document.Run{{Text: "QUYẾT ĐỊNH"}}},
			{Kind: document.KindAbstract, Runs: []document.Run{{Text: "Thi hành án theo yêu cầu"}}},
			para(names),
		},
		Signers:    []document.Signer{{Lines: []string{"KT. TRƯỞNG", "PHÓ TRƯỞNG"}, Name: "Trần Đình Khoẵng", Signed: true}},
		Recipients: []string{"Như Điều 3;", "Lưu: VT, HSTHA."},
		Lookup:     document.Lookup{URL: "https://thads.example.gov.vn/tra-cuu/66-7K2M-Q9XD", Code: "66-7K2M-Q9XD"},
		Fields:     document.Fields{Number: true, Person: true, Agency: true},
	}
	for i := range paragraphs {
		d.Blocks = append(d.Blocks, para(fmt.Sprintf("Đoạn %d nói về việc người phải thi hành án không tự nguyện thi hành, "+
			"Chấp hành viên tiến hành xác minh điều kiện thi hành án theo quy định của pháp luật và lập biên bản.", i+1)))
	}
	return d
}

func print(t *testing.T, d *document.Doc) render.Result {
	t.Helper()
	res, err := render.PDF(d)
	if err != nil {
		t.Fatal(err)
	}
	return res
}

// tool runs a program on a file and gives its output; the test is skipped when the machine lacks the program.
func tool(t *testing.T, file []byte, name string, args ...string) string {
	t.Helper()
	if _, err := exec.LookPath(name); err != nil {
		t.Skipf("%s is not installed: the independent check is left out", name)
	}
	path := filepath.Join(t.TempDir(), "paper.pdf")
	if err := os.WriteFile(path, file, 0o600); err != nil {
		t.Fatal(err)
	}
	for i, a := range args {
		args[i] = strings.ReplaceAll(a, "FILE", path)
	}
	out, err := exec.Command(name, args...).CombinedOutput()
	if err != nil {
		t.Fatalf("%s: %v\n%s", name, err, out)
	}
	return string(out)
}

func words(s string) string { return strings.Join(strings.Fields(s), " ") }

func TestTheSamePaperIsTheSameFile(t *testing.T) {
	t.Parallel()
	a, b := print(t, paper(12)), print(t, paper(12))
	if !bytes.Equal(a.Bytes, b.Bytes) {
		t.Error("two prints of one paper differ")
	}
	x, err := render.DOCX(paper(3))
	if err != nil {
		t.Fatal(err)
	}
	y, err := render.DOCX(paper(3))
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(x, y) {
		t.Error("two DOCX prints of one paper differ")
	}
}

func TestTextComesOutAsItWentIn(t *testing.T) {
	t.Parallel()
	res := print(t, paper(30))
	got := words(tool(t, res.Bytes, "pdftotext", "FILE", "-"))
	for _, want := range []string{names, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "KT. TRƯỞNG", "Trần Đình Khoẵng",
		"Nơi nhận: - Như Điều 3; - Lưu: VT, HSTHA.", "66-7K2M-Q9XD", "Đoạn 30 nói về"} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is not in the text of the PDF:\n%s", want, got)
		}
	}
}

func TestTheFileIsSoundForOthers(t *testing.T) {
	t.Parallel()
	res := print(t, paper(30))
	if out := tool(t, res.Bytes, "qpdf", "--check", "FILE"); !strings.Contains(out, "No syntax or stream encoding errors") {
		t.Error(out)
	}
	for i, line := range strings.Split(strings.TrimSpace(tool(t, res.Bytes, "pdffonts", "FILE")), "\n") {
		if i > 1 && !strings.Contains(line, "yes yes yes") {
			t.Errorf("a font is not embedded, subset and mapped to Unicode: %s", line)
		}
	}
	info := tool(t, res.Bytes, "pdfinfo", "FILE")
	for _, want := range []string{"Tagged:          yes", "A4", "Quyết định thử <&>"} {
		if !strings.Contains(info, want) {
			t.Errorf("pdfinfo does not say %q:\n%s", want, info)
		}
	}
	if tree := tool(t, res.Bytes, "pdfinfo", "-struct-text", "FILE"); !strings.Contains(tree, "H1") || !strings.Contains(tree, "QUYẾT ĐỊNH") {
		t.Errorf("the structure tree does not lead to the text:\n%s", tree)
	}
}

func TestTheQRSaysTheAddress(t *testing.T) {
	t.Parallel()
	if _, err := exec.LookPath("zbarimg"); err != nil {
		t.Skip("zbarimg is not installed: the QR is not read")
	}
	dir := t.TempDir()
	res := print(t, paper(1))
	tool(t, res.Bytes, "pdftoppm", "-r", "150", "-png", "-singlefile", "FILE", filepath.Join(dir, "page"))
	out, err := exec.Command("zbarimg", "-q", "--raw", filepath.Join(dir, "page.png")).Output()
	if err != nil || strings.TrimSpace(string(out)) != paper(1).Lookup.URL {
		t.Errorf("zbarimg reads %q (%v)", out, err)
	}
}

func TestALetterWithoutAGlyphIsAnError(t *testing.T) {
	t.Parallel()
	for _, bad := range []string{"ភាសាខ្មែរ", "中", "\u0007", "😀"} {
		d := paper(0)
		d.Blocks = append(d.Blocks, para("Tên: "+bad))
		if _, err := render.PDF(d); !errors.Is(err, render.ErrGlyph) {
			t.Errorf("%q was printed: %v", bad, err)
		}
	}
}

func TestFieldsLieWhereTheDecreeWantsThem(t *testing.T) {
	t.Parallel()
	res := print(t, paper(2))
	rect := map[string][4]float64{}
	for _, f := range res.Fields {
		rect[f.Name] = f.Rect
	}
	person, agency := rect[render.FieldPerson], rect[render.FieldAgency]
	width := person[2] - person[0]
	if over := (agency[2] - person[0]) / width; over < 0.32 || over > 0.35 || agency[0] >= person[0] {
		t.Errorf("the seal covers %.2f of the signature from the left, want a third", over)
	}
	if side := agency[2] - agency[0]; side < 101 || side > 103 {
		t.Errorf("the seal is %.1f points wide, want 36 mm", side)
	}
	if n, d := rect[render.FieldNumber], rect[render.FieldDate]; n[3] < 700 || d[3] < 700 || n[0] > 297 || d[0] < 200 {
		t.Errorf("number %v left and date %v right belong to the head", n, d)
	}
	doc, err := pdf.Open(res.Bytes)
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{render.FieldNumber, render.FieldDate, render.FieldPerson, render.FieldAgency} {
		if f, ok := doc.Field(name); !ok || f.Dict["V"] != nil {
			t.Errorf("field %s: found %v, %v", name, ok, f.Dict["V"])
		}
	}
}

func TestFillingOnlyAddsBytesAndShowsTheValue(t *testing.T) {
	t.Parallel()
	res := print(t, paper(2))
	got, err := render.Fill(res.Bytes, map[string]string{render.FieldNumber: "21101", render.FieldDate: "ngày 02 tháng 01 năm 2026"})
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.HasPrefix(got, res.Bytes) {
		t.Error("bytes that stood before were changed")
	}
	text := words(tool(t, got, "pdftotext", "-layout", "FILE", "-"))
	for _, want := range []string{"21101/QĐ-THADS", "Đắk Lắk, ngày 02 tháng 01 năm 2026"} {
		if !strings.Contains(text, want) {
			t.Errorf("%q does not show:\n%s", want, text)
		}
	}
	if _, err := render.Fill(got, map[string]string{render.FieldNumber: "1"}); !errors.Is(err, render.ErrFilled) {
		t.Errorf("a number was given twice: %v", err)
	}
	if _, err := render.Fill(res.Bytes, map[string]string{"khac": "1"}); !errors.Is(err, render.ErrField) {
		t.Errorf("a field that is not there was filled: %v", err)
	}
	if _, err := render.Fill(res.Bytes, map[string]string{render.FieldPerson: "1"}); !errors.Is(err, render.ErrField) {
		t.Errorf("a signature field was filled with text: %v", err)
	}
}

// The signature never stands alone on a page: the last two lines of the text are with it.
func TestTheSignatureStaysWithTheText(t *testing.T) {
	t.Parallel()
	for n := 4; n < 24; n++ {
		res := print(t, paper(n))
		if res.Pages == 1 {
			continue
		}
		last := tool(t, res.Bytes, "pdftotext", "-layout", "-f", fmt.Sprint(res.Pages), "FILE", "-")
		if !strings.Contains(last, "theo quy định của pháp luật") {
			t.Errorf("%d paragraphs: the last page begins with the signature:\n%s", n, last)
		}
		if !strings.HasPrefix(strings.TrimSpace(last), fmt.Sprint(res.Pages)+"\n") {
			t.Errorf("%d paragraphs: the page has no number at its top", n)
		}
	}
}

// Minutes with four signatures have two rows of them, and a QR below: none of the three is left alone on a page.
func TestRowsOfSignaturesStayTogether(t *testing.T) {
	t.Parallel()
	for n := 1; n < 16; n++ {
		d := paper(n)
		d.Recipients = nil
		d.Signers = []document.Signer{{Lines: []string{"BÊN GIAO"}}, {Lines: []string{"THỦ KHO"}}, {Lines: []string{"KẾ TOÁN"}},
			{Lines: []string{"THỦ TRƯỞNG"}, Name: "Trần Đình Khoẵng", Signed: true}}
		res := print(t, d)
		last := tool(t, res.Bytes, "pdftotext", "-layout", "-f", fmt.Sprint(res.Pages), "FILE", "-")
		for _, want := range []string{"BÊN GIAO", "THỦ TRƯỞNG", "66-7K2M-Q9XD"} {
			if !strings.Contains(last, want) {
				t.Errorf("%d paragraphs: the last page lacks %s:\n%s", n, want, last)
			}
		}
	}
}

func TestALongTableRepeatsItsHead(t *testing.T) {
	t.Parallel()
	d := paper(0)
	cell := func(s string) []document.Run { return []document.Run{{Text: s}} }
	tb := &document.Table{Widths: []int{4, 30, 10}, Align: []document.Align{document.Centre, document.Left, document.Right},
		Header: [][]document.Run{cell("Stt"), cell("Khoản phải thi hành"), cell("Số tiền")}}
	for i := range 80 {
		tb.Rows = append(tb.Rows, [][]document.Run{cell(fmt.Sprint(i + 1)), cell("Khoản " + fmt.Sprint(i+1)), cell("1.000")})
	}
	d.Blocks = append(d.Blocks, document.Block{Kind: document.KindTable, Table: tb})
	res := print(t, d)
	for p := 1; p <= res.Pages; p++ {
		text := tool(t, res.Bytes, "pdftotext", "-layout", "-f", fmt.Sprint(p), "-l", fmt.Sprint(p), "FILE", "-")
		if strings.Contains(text, "1.000") && !strings.Contains(text, "Khoản phải thi hành") {
			t.Errorf("page %d shows rows without the head of the table", p)
		}
	}
	if all := tool(t, res.Bytes, "pdftotext", "-layout", "FILE", "-"); !strings.Contains(all, "Khoản 80") {
		t.Error("the last row is lost")
	}
}

func TestACellLongerThanAPageGoesOnOnTheNext(t *testing.T) {
	t.Parallel()
	d := paper(0)
	long := strings.Repeat("nội dung rất dài của một ô trong bảng ", 400)
	d.Blocks = append(d.Blocks, document.Block{Kind: document.KindTable, Table: &document.Table{Widths: []int{1, 3},
		Align: []document.Align{document.Left, document.Left}, Rows: [][][]document.Run{{{{Text: "ô"}}, {{Text: long + "hết ô"}}}}}})
	res := print(t, d)
	if got := words(tool(t, res.Bytes, "pdftotext", "FILE", "-")); !strings.Contains(got, "hết ô") || strings.Count(got, "nội dung rất dài") != 400 {
		t.Error("a part of the cell is lost")
	}
	d.Recipients = nil
	for range 100 {
		d.Recipients = append(d.Recipients, "một nơi nhận;")
	}
	if _, err := render.PDF(d); !errors.Is(err, render.ErrTall) {
		t.Errorf("recipients longer than a page were cut: %v", err)
	}
}

// Nothing stands outside the margins of the decree: left 30-35 mm, right 15-20 mm.
func TestTextStaysInsideTheMargins(t *testing.T) {
	t.Parallel()
	d := paper(6)
	d.Blocks = append(d.Blocks, para("https://thads.example.gov.vn/"+strings.Repeat("rat-dai-", 30)), para(strings.Repeat("A", 400)))
	res := print(t, d)
	const mm = 72 / 25.4
	for _, line := range strings.Split(tool(t, res.Bytes, "pdftotext", "-bbox", "FILE", "-"), "\n") {
		var x1, y1, x2, y2 float64
		if n, err := fmt.Sscanf(strings.TrimSpace(line), `<word xMin="%f" yMin="%f" xMax="%f" yMax="%f">`, &x1, &y1, &x2, &y2); n != 4 || err != nil {
			continue
		}
		if x1 < 30*mm-0.6 || x2 > (210-15)*mm+0.6 || y2 > (297-19)*mm {
			t.Errorf("outside the margins: %s", strings.TrimSpace(line))
		}
	}
}

// "Điều" at the end of one line and its number on the next, or a sum apart from its unit, are read wrong aloud.
func TestANumberStaysWithItsWord(t *testing.T) {
	t.Parallel()
	d := paper(0)
	for i := range 40 { // each a little longer, so that any word comes to the end of a line
		d.Blocks = append(d.Blocks, para(strings.Repeat("x", i+1)+" theo điểm b khoản 2 Điều 46 của Luật, ngày 13 tháng 5 năm 2026 đã nộp 12.500.000 đồng vào hồi 08 giờ 30 phút, "+
			"theo Quyết định số 12/QĐ-CĐTHA; căn cứ khoản 1 Điều 7 và điểm a khoản 3 Điều 9 thì còn 1.200.000 đồng nộp trong tháng 6."))
	}
	text := tool(t, print(t, d).Bytes, "pdftotext", "-layout", "FILE", "-")
	for _, line := range strings.Split(text, "\n") {
		all := strings.Fields(line)
		if len(all) > 0 && slices.Contains([]string{"Điều", "khoản", "điểm", "số", "ngày", "tháng", "năm", "12.500.000", "1.200.000", "08", "30"}, all[len(all)-1]) {
			t.Errorf("a line ends with %q", line)
		}
	}
}

func TestALongNumberDoesNotPullTheLineBeforeItWide(t *testing.T) {
	t.Parallel()
	d := paper(0)
	for i := range 40 {
		d.Blocks = append(d.Blocks, para(strings.Repeat("x", i+1)+" theo khoản 7 Điều 1 Thông tư liên tịch số 11/2016/TTLT-BTP-TANDTC-VKSNDTC về thủ tục và "+
			"theo điểm b khoản 1 Điều 30 Thông tư số 01/2023/TT-BTP quy định chế độ báo cáo thống kê ngày 13/05/2026 thì làm."))
	}
	text := tool(t, print(t, d).Bytes, "pdftotext", "-layout", "FILE", "-")
	for _, line := range strings.Split(text, "\n") {
		if strings.HasPrefix(strings.TrimSpace(line), "x") && strings.Contains(strings.TrimSpace(line), "    ") || strings.HasSuffix(line, "13/05/") {
			t.Errorf("a line is pulled wide or a date parted: %q", line)
		}
	}
	if whole := strings.Join(strings.Fields(text), ""); !strings.Contains(whole, "11/2016/TTLT-BTP-TANDTC-VKSNDTC") || strings.Contains(text, "2016/ TTLT") {
		t.Error("a number that was parted does not read as it was written")
	}
}

func TestRowsOfSignaturesKeepApart(t *testing.T) {
	t.Parallel()
	d := paper(1)
	d.Recipients = nil
	for _, n := range []string{"MỘT", "HAI", "BA", "BỐN"} {
		d.Signers = append(d.Signers, document.Signer{Lines: []string{"BÊN " + n}, Name: "Tên" + n})
	}
	boxes := tool(t, print(t, d).Bytes, "pdftotext", "-bbox", "FILE", "-")
	at := func(word, edge string) (y float64) {
		_, rest, _ := strings.Cut(boxes[:strings.Index(boxes, ">"+word+"<")+1], "<doc>")
		_, rest, _ = strings.Cut(rest[strings.LastIndex(rest, "<word "):], edge+`="`)
		if _, err := fmt.Sscanf(rest, "%f", &y); err != nil {
			t.Fatal(err)
		}
		return y
	}
	if gap := at("BA", "yMin") - at("TênMỘT", "yMax"); gap < 20 {
		t.Errorf("only %.0f points between a name and the title under it", gap)
	}
}

func TestDOCXSaysTheSameAndOpens(t *testing.T) {
	t.Parallel()
	d := paper(2)
	body, err := render.DOCX(d)
	if err != nil {
		t.Fatal(err)
	}
	z, err := zip.NewReader(bytes.NewReader(body), int64(len(body)))
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range z.File {
		if !strings.HasSuffix(f.Name, ".xml") && !strings.HasSuffix(f.Name, ".rels") {
			continue
		}
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		dec := xml.NewDecoder(r)
		for err == nil {
			_, err = dec.Token()
		}
		if err != io.EOF {
			t.Errorf("%s is not well-formed: %v", f.Name, err)
		}
	}
	if testing.Short() {
		t.Skip("LibreOffice takes seconds: left out with -short")
	}
	office, err := exec.LookPath("soffice")
	if err != nil {
		t.Skip("LibreOffice is not installed: the independent check is left out")
	}
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "a.docx"), body, 0o600); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(office, "-env:UserInstallation=file://"+dir+"/profile", "--headless", "--convert-to", "pdf", "--outdir", dir, filepath.Join(dir, "a.docx"))
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	converted, err := os.ReadFile(filepath.Join(dir, "a.pdf"))
	if err != nil {
		t.Fatal(err)
	}
	text := words(tool(t, converted, "pdftotext", "FILE", "-"))
	for _, want := range []string{"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Nguyễn Thị Thúy Quỳnh", "KT. TRƯỞNG", "- Lưu: VT, HSTHA.", "Mã tra cứu: 66-7K2M-Q9XD"} {
		if !strings.Contains(text, want) {
			t.Errorf("LibreOffice does not show %q:\n%s", want, text)
		}
	}
}

func TestHTMLIsEscapedAndHasNoStyles(t *testing.T) {
	t.Parallel()
	d := paper(1)
	d.Blocks = append(d.Blocks, para(`<script>alert("x")</script>`))
	d.Recipients = append(d.Recipients, `"><img onerror=x>`)
	out, err := render.HTML(d)
	if err != nil {
		t.Fatal(err)
	}
	for _, bad := range []string{"<script", "<img", "style=", "onerror=x>\n"} {
		if bytes.Contains(out, []byte(bad)) {
			t.Errorf("the preview contains %q", bad)
		}
	}
	if !bytes.Contains(out, []byte("<h1 class=\"vb-ten\">QUYẾT ĐỊNH</h1>")) || !bytes.Contains(out, []byte("&lt;script&gt;")) {
		t.Errorf("the preview lacks its text:\n%s", out)
	}
}

func TestAppearancesNameWhoSignedAndWhen(t *testing.T) {
	t.Parallel()
	at := time.Date(2026, 11, 22, 1, 12, 4, 0, time.UTC)
	person, err := render.PersonAppearance("Trần Đình Khoẵng", "Phó Trưởng", at, 172, 62)
	if err != nil {
		t.Fatal(err)
	}
	seal, err := render.AgencyAppearance("Thi hành án dân sự thành phố Hồ Chí Minh - Phòng Thi hành án dân sự khu vực 12", at, 102, 102)
	if err != nil {
		t.Fatal(err)
	}
	res := print(t, paper(1))
	doc, err := pdf.Open(res.Bytes)
	if err != nil {
		t.Fatal(err)
	}
	u := doc.Update()
	for name, a := range map[string]pdf.Appearance{render.FieldPerson: person, render.FieldAgency: seal} {
		f, _ := doc.Field(name)
		w, err := u.Dict(f.Widgets[0])
		if err != nil {
			t.Fatal(err)
		}
		w["AP"] = pdf.Dict{"N": u.AddAppearance(a)}
		w["F"] = 4
		u.Set(f.Widgets[0], w)
	}
	file, _ := u.Bytes()
	if out := tool(t, file, "qpdf", "--check", "FILE"); !strings.Contains(out, "No syntax or stream encoding errors") {
		t.Error(out)
	}
	if !bytes.Contains(person.Content, []byte("0.09 0.16 0.52 RG")) || !bytes.Contains(seal.Content, []byte("0.76 0.09 0.11 RG")) {
		t.Error("a person signs in blue, an agency in red")
	}
}

func BenchmarkPDF(b *testing.B) {
	d := paper(8)
	for b.Loop() {
		if _, err := render.PDF(d); err != nil {
			b.Fatal(err)
		}
	}
}

// In a narrow column the number of a case or a circular is read whole, or parts behind its slash or dash, never elsewhere.
func TestANumberInANarrowCellStaysWhole(t *testing.T) {
	t.Parallel()
	d := paper(0)
	numbers := []string{"412/2026/DS-ST", "01/2023/TT-BTP", "45/2026/HNGĐ-ST", "11/2016/TTLT-BTP-TANDTC-VKSNDTC"}
	for wide := 4; wide <= 14; wide++ {
		tb := &document.Table{Widths: []int{wide, 40 - wide}, Align: []document.Align{document.Left, document.Left}}
		for _, n := range numbers {
			tb.Rows = append(tb.Rows, [][]document.Run{{{Text: "Số " + n}}, {{Text: "nội dung"}}})
		}
		d.Blocks = append(d.Blocks, document.Block{Kind: document.KindTable, Table: tb})
	}
	text := tool(t, print(t, d).Bytes, "pdftotext", "-layout", "FILE", "-")
	for _, n := range numbers[:2] {
		if got := strings.Count(text, n); got < 6 { // the narrowest columns are narrower than the number itself
			t.Errorf("%s stands whole in %d of 11 tables:\n%s", n, got, text)
		}
	}
	for _, line := range strings.Split(text, "\n") {
		for _, word := range strings.Fields(line) {
			if word == "T" || strings.HasSuffix(word, "DS-S") || strings.HasSuffix(word, "TT-B") {
				t.Errorf("a number parts inside a word: %q", line)
			}
		}
	}
}

// The title of who decides, over a decision, does not break inside the agency's name.
func TestTheTitleOfWhoDecidesBreaksBetweenWholeNames(t *testing.T) {
	t.Parallel()
	d := paper(0)
	d.Blocks = append([]document.Block{{Kind: document.KindHeading, Runs: []document.Run{{Text: "TRƯỞNG THI HÀNH ÁN DÂN SỰ THÀNH PHỐ HỒ CHÍ MINH", Bold: true}}}}, d.Blocks...)
	text := strings.ReplaceAll(tool(t, print(t, d).Bytes, "pdftotext", "-layout", "FILE", "-"), "\u00a0", " ")
	if !strings.Contains(text, "TRƯỞNG THI HÀNH ÁN DÂN SỰ") {
		t.Errorf("the agency's name is broken:\n%s", text)
	}
}
