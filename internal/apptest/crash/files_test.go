package crash_test

import (
	"archive/zip"
	"bytes"
	"compress/zlib"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/unicode/norm"

	"thads/internal/apptest"
	"thads/internal/blob"
	"thads/internal/desk"
	"thads/internal/desk/intake"
	"thads/internal/people"
	"thads/internal/store"
	"thads/internal/store/storetest"
)

// sound is an invented judgment that reads without a doubt; the bad ones are made of it.
const sound = `TÒA ÁN NHÂN DÂN                          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
KHU VỰC 1 - ĐẮK LẮK                               Độc lập - Tự do - Hạnh phúc

Bản án số: 77/2026/DS-ST
Ngày: 07-9-2026

NHÂN DANH
NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TÒA ÁN NHÂN DÂN KHU VỰC 1 - ĐẮK LẮK

Tại trụ sở Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm công khai vụ án giữa các đương sự:
- Nguyên đơn: Bà Kha Thị Nhài, sinh năm 1970; địa chỉ: thôn 4, xã Ea Drông, tỉnh Đắk Lắk. Có mặt.
- Bị đơn: Ông Ung Văn Thử, sinh năm 1972; địa chỉ: thôn 2, xã Ea Drông, tỉnh Đắk Lắk. Vắng mặt.

NHẬN ĐỊNH CỦA TÒA ÁN:
Yêu cầu của nguyên đơn có căn cứ.

QUYẾT ĐỊNH:
1. Buộc ông Ung Văn Thử phải trả cho bà Kha Thị Nhài số tiền 50.000.000 đồng (năm mươi triệu đồng).
2. Về án phí: Ông Ung Văn Thử phải chịu 2.500.000 đồng án phí dân sự sơ thẩm.
3. Các đương sự có quyền kháng cáo bản án trong thời hạn 15 ngày kể từ ngày tuyên án.

Nơi nhận:                                         TM. HỘI ĐỒNG XÉT XỬ SƠ THẨM
                                                  THẨM PHÁN - CHỦ TỌA PHIÊN TÒA
                                                  Ngô Thị Diễm Trang
`

type badFile struct {
	name string
	data []byte
	want string // part of the sentence for the person; empty: it is read
	warn bool   // read with a warning
}

func badFiles(t *testing.T) []badFile {
	t.Helper()
	cut := func(from, to string) []byte {
		if !strings.Contains(sound, from) {
			t.Fatalf("the sound judgment has no %q", from)
		}
		return []byte(strings.Replace(sound, from, to, 1))
	}
	before, _, _ := strings.Cut(sound, "QUYẾT ĐỊNH:")
	files := []badFile{
		{"rong.pdf", nil, "Tệp rỗng", false},
		{"hong.pdf", append([]byte("%PDF-1.7\n"), bytes.Repeat([]byte{0x80, 0x00, 0x17}, 3000)...), "bị hỏng", false},
		{"bom.pdf", bomb(t), "trống", false},
		{"bom.docx", zipped(t, "word/document.xml", append([]byte("<w>"), bytes.Repeat([]byte("<w:t>a</w:t>"), 8<<20)...)), "giãn ra quá lớn", false},
		{"nen.pdf", zipped(t, "ban-an.exe", []byte("MZ")), "Chưa đọc được loại tệp này", false},
		{"nuoc-ngoai.txt", []byte("SUPERIOR COURT OF CALIFORNIA, COUNTY OF ORANGE\nCase No. 30-2025\nJUDGMENT\nThe court orders the defendant to pay $10,000 to the plaintiff.\n"), "nước ngoài", false},
		{"thieu-trang.txt", []byte(before), "Không tìm thấy phần quyết định", false},
		{"so-khac-chu.txt", cut("(năm mươi triệu đồng)", "(năm trăm triệu đồng)"), "", true},
		{"nguoi-la.txt", cut("1. Buộc ông Ung Văn Thử", "1. Buộc ông Lường Bá Lạ"), "", true},
		{"tcvn3.txt", tcvn3(sound), "", false},
		{"utf16.txt", encoded(t, unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().Bytes, []byte(sound)), "", false},
		{"windows1258.txt", encoded(t, charmap.Windows1258.NewEncoder().Bytes, []byte(apart(sound))), "", false},
	}
	if data, ok := locked(t); ok {
		files = append(files, badFile{"mat-khau.pdf", data, "có mật khẩu", false})
	}
	return files
}

func TestABadFileBecomesWorkForAPersonAndLosesNothing(t *testing.T) {
	t.Parallel()
	h := apptest.Open(t, storetest.SQLiteDSN(t), start)
	who := person(t, h.Store, "daklak.tiepnhan1")
	for i, f := range badFiles(t) {
		t.Run(f.name, func(t *testing.T) {
			scanned, err := h.Scanner().Judgment(t.Context(), f.name, f.data)
			if err != nil {
				t.Fatal("the file was given back unread: ", err)
			}
			in, err := scanned.Receive(who.Province, who.OfficeCode, "court")
			if err != nil {
				t.Fatal(err)
			}
			got := must(t, h.Desk, who, "file "+f.name, intake.Receive, in)
			j, err := h.Store.For(who).Judgment(t.Context(), who.Province, got.ID)
			if err != nil {
				t.Fatal(err)
			}
			if kept, err := blob.Read(t.Context(), h.Blobs, j.BlobHash); err != nil || !bytes.Equal(kept, f.data) {
				t.Errorf("the original is not what came: %v", err)
			}
			if !strings.Contains(j.Problem, f.want) || f.want == "" && (j.Problem != "" || scanned.Reading == nil) {
				t.Errorf("the person is told %q, want %q", j.Problem, f.want)
			}
			if f.want == "" && scanned.Reading != nil && (scanned.Reading.JudgmentNumber != "77/2026/DS-ST" || len(scanned.Reading.Warnings) == 0 == f.warn) {
				t.Errorf("read %s with warnings %v", scanned.Reading.JudgmentNumber, scanned.Reading.Warnings)
			}
			tasks, err := h.Store.For(who).Tasks(t.Context(), store.TaskFilter{})
			if err != nil {
				t.Fatal(err)
			}
			found := false
			for _, w := range tasks {
				found = found || w.Subject == got.ID && w.Kind == "confirm" && (f.want == "" || strings.Contains(w.Note, f.want) || got.SameAs != "")
			}
			if !found {
				t.Error("nobody has work with it")
			}
			if got.SameAs != "" {
				return // encodings of the sound judgment are the sound judgment
			}
			must(t, h.Desk, who, "hand "+f.name, intake.Confirm, intake.ConfirmIn{Province: who.Province, ID: got.ID, Confirmed: judgment(900 + i)})
			cs, err := h.Store.For(people.OperatorWho).CasesOf(t.Context(), who.Province, got.ID)
			if err != nil || len(cs) != 1 {
				t.Errorf("confirmed by hand it opens %d cases: %v", len(cs), err)
			}
		})
	}
	clean(t, h.Store, h.Blobs.Check)
}

func TestAConfirmationThatContradictsItselfWritesNothing(t *testing.T) {
	t.Parallel()
	h := apptest.Open(t, storetest.SQLiteDSN(t), start)
	who := person(t, h.Store, "daklak.tiepnhan1")
	got := must(t, h.Desk, who, "receive", intake.Receive, intake.ReceiveIn{Province: 66, Office: "66.01", Source: "file", FileName: "a.txt", Blob: "b"})
	for name, spoil := range map[string]func(*intake.ConfirmIn){
		"effective before the judgment": func(in *intake.ConfirmIn) { in.Confirmed.Effective = "2026-08-31" },
		"nobody to pay":                 func(in *intake.ConfirmIn) { in.Confirmed.Lines[0].Debtors = nil },
		"a party that is not there":     func(in *intake.ConfirmIn) { in.Confirmed.Lines[0].Debtors = []int{7} },
		"a kind that is not there":      func(in *intake.ConfirmIn) { in.Confirmed.Lines[0].Kind = "tip" },
		"less than nothing":             func(in *intake.ConfirmIn) { in.Confirmed.Lines[0].Amount = -1 },
	} {
		in := intake.ConfirmIn{Province: 66, ID: got.ID, Confirmed: judgment(1)}
		spoil(&in)
		_, err := desk.Do(t.Context(), h.Desk, who, name, intake.Confirm, in)
		if sentence(t, err) == "" {
			t.Errorf("%s: %v", name, err)
		}
	}
	if cs, err := h.Store.For(people.OperatorWho).CasesOf(t.Context(), 66, got.ID); err != nil || len(cs) != 0 {
		t.Errorf("%d cases stand, %v", len(cs), err)
	}
	clean(t, h.Store, nil)
}

func encoded(t *testing.T, f func([]byte) ([]byte, error), b []byte) []byte {
	t.Helper()
	out, err := f(b)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// apart writes tones as marks of their own, as Windows-1258 does.
func apart(s string) string {
	var b strings.Builder
	for _, r := range norm.NFC.String(s) {
		letter, tone := "", ""
		for _, m := range norm.NFD.String(string(r)) {
			if strings.ContainsRune("\u0300\u0301\u0303\u0309\u0323", m) {
				tone = string(m)
			} else {
				letter += string(m)
			}
		}
		b.WriteString(norm.NFC.String(letter) + tone)
	}
	return b.String()
}

// tcvn3 writes as the fonts of the 1990s did: capitals with a tone have the code of the small letter.
func tcvn3(s string) []byte {
	const letters = "àB5ảB6ãB7áB8ạB9ăA8ằBBẳBCẵBDắBEặC6âA9ầC7ẩC8ẫC9ấCAậCBđAEèCCẻCEẽCFéD0ẹD1êAAềD2ểD3ễD4ếD5ệD6ìD7ỉD8ĩDCíDDịDEòDFỏE1õE2óE3ọE4ôABồE5ổE6ỗE7ốE8ộE9" +
		"ơACờEAởEBỡECớEDợEEùEFủF1ũF2úF3ụF4ưADừF5ửF6ữF7ứF8ựF9ỳFAỷFBỹFCýFDỵFEĂA1ÂA2ÊA3ÔA4ƠA5ƯA6ĐA7"
	code := map[rune]byte{}
	rs := []rune(letters)
	for i := 0; i+2 < len(rs); i += 3 {
		var b byte
		fmt.Sscanf(string(rs[i+1:i+3]), "%02X", &b) //nolint:errcheck // the table above is right or the test fails
		code[rs[i]] = b
	}
	var out []byte
	for _, r := range norm.NFC.String(s) {
		switch b, ok := code[r]; {
		case ok:
			out = append(out, b)
		case r < 128:
			out = append(out, byte(r))
		default:
			out = append(out, code[[]rune(strings.ToLower(string(r)))[0]])
		}
	}
	return out
}

func zipped(t *testing.T, name string, data []byte) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	w, err := z.Create(name)
	if err == nil {
		_, err = w.Write(data)
	}
	if err != nil || z.Close() != nil {
		t.Fatal("zip", err)
	}
	return b.Bytes()
}

// pdfOf is a PDF of one page with this content stream.
func pdfOf(content []byte, filter string) []byte {
	var b bytes.Buffer
	b.WriteString("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n" +
		"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj\n")
	fmt.Fprintf(&b, "4 0 obj<</Length %d%s>>stream\n", len(content), filter)
	b.Write(content)
	b.WriteString("\nendstream endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R/Size 6>>\n%%EOF\n")
	return b.Bytes()
}

// bomb is a small PDF whose page unpacks to 200 MB of nothing.
func bomb(t *testing.T) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zlib.NewWriter(&b)
	blanks := bytes.Repeat([]byte(" "), 1<<20)
	for range 200 {
		if _, err := z.Write(blanks); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return pdfOf(b.Bytes(), "/Filter/FlateDecode")
}

// locked is a PDF that opens with a password only.
func locked(t *testing.T) ([]byte, bool) {
	t.Helper()
	if _, err := exec.LookPath("qpdf"); err != nil {
		t.Log("no qpdf: the locked PDF is left out")
		return nil, false
	}
	dir := t.TempDir()
	in, out := filepath.Join(dir, "in.pdf"), filepath.Join(dir, "out.pdf")
	if err := os.WriteFile(in, pdfOf([]byte("BT /F1 12 Tf 50 700 Td (Ban an) Tj ET"), ""), 0o600); err != nil {
		t.Fatal(err)
	}
	if msg, err := exec.CommandContext(t.Context(), "qpdf", "--warning-exit-0", "--encrypt", "bimat", "chu", "256", "--", in, out).CombinedOutput(); err != nil {
		t.Fatalf("%v %s", err, msg)
	}
	data, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	return data, true
}
