package vn_test

import (
	"encoding/binary"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/unicode/norm"
	"pgregory.net/rapid"

	"thads/internal/vn"
)

// page is our own text in the language of a court paper.
const page = `CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Toà án nhân dân huyện Bình Giang xét xử sơ thẩm công khai vụ án dân sự thụ lý số 12/2018/TLST-DS
Ông Nguyễn Văn Ướt phải trả cho bà Trần Thị Quỳnh số tiền 15.000.000 đồng (mười lăm triệu đồng).
Kể từ ngày có đơn yêu cầu thi hành án của người được thi hành án, bên phải thi hành còn phải chịu lãi.`

func TestDecodeReadsEveryEncodingOfTheSamePage(t *testing.T) {
	t.Parallel()
	utf16bytes := func(order binary.AppendByteOrder, bom bool) []byte {
		var b []byte
		if bom {
			b = order.AppendUint16(b, 0xFEFF)
		}
		for _, u := range utf16.Encode([]rune(page)) {
			b = order.AppendUint16(b, u)
		}
		return b
	}
	small := strings.ToLower(page) // ABC fonts have no capitals with a tone
	for _, c := range []struct {
		name string
		in   []byte
		enc  vn.Encoding
		want string
	}{
		{"utf-8", []byte(page), vn.UTF8, page},
		{"utf-8 with a mark", []byte("\xEF\xBB\xBF" + page), vn.UTF8, page},
		{"utf-8 in decomposed letters", []byte(norm.NFD.String(page)), vn.UTF8, page},
		{"utf-16 little end with a mark", utf16bytes(binary.LittleEndian, true), vn.UTF16LE, page},
		{"utf-16 big end with a mark", utf16bytes(binary.BigEndian, true), vn.UTF16BE, page},
		{"utf-16 little end", utf16bytes(binary.LittleEndian, false), vn.UTF16LE, page},
		{"utf-16 big end", utf16bytes(binary.BigEndian, false), vn.UTF16BE, page},
		{"windows-1258", encode1258(page), vn.Windows1258, page},
		{"TCVN3 bytes", latin1(encodeTCVN3(small)), vn.TCVN3, small},
		{"VNI bytes", latin1(encodeVNI(page)), vn.VNI, page},
		{"TCVN3 taken for Latin-1 and saved as UTF-8", []byte(encodeTCVN3(small)), vn.UTF8, small},
		{"VNI taken for Latin-1 and saved as UTF-8", []byte(encodeVNI(page)), vn.UTF8, page},
		{"UTF-8 taken for Windows-1252 and saved as UTF-8", mojibake(page), vn.UTF8, page},
		{"line ends of Windows", []byte(strings.ReplaceAll(page, "\n", "\r\n")), vn.UTF8, page},
	} {
		got := vn.Decode(c.in)
		if got.Text != c.want || got.Encoding != c.enc {
			t.Errorf("%s: encoding %s, text\n%s", c.name, got.Encoding, got.Text)
		}
	}
}

func TestRepairMendsOnlyWhatIsLegacy(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]string{
		"Ngaøy 29 tháng 11 năm 2017":                     "Ngày 29 tháng 11 năm 2017",
		"QUYEÁT ÑÒNH":                                    "QUYẾT ĐỊNH",
		"CéNG HOµ X· HéI CHñ NGHÜA VIÖT NAM":             "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
		"Ng- êi ®-îc thi hµnh ¸n vµ ng-êi ph¶i thi hµnh": "Người được thi hành án và người phải thi hành",
		"Hòa giải không thành, tßa ¸n më phiªn toµ":      "Hòa giải không thành, tòa án mở phiên toà",
		"QÐ-UBND; Ðiều 5; ngƣời bị kiện":                 "QĐ-UBND; Điều 5; người bị kiện",
		"Nguyê\u0303n Thi\u0323 Ho\u0300a":               "Nguyễn Thị Hòa",
		"Nguyê ̃n Văn Tuâ\u0301\u0302n":                  "Nguyễn Văn Tuấn",
		"Văn phòng ﬁnance\u00A0A\u200B B\u00AD":          "Văn phòng finance A B",
		// good text stays
		"Bà H'Mưng Ê̆ban, ông Y Bhiông Niê, bà Siu H'Blô":            "Bà H'Mưng Ê̆ban, ông Y Bhiông Niê, bà Siu H'Blô",
		"Café Müller, số 5, diện tích 100m², ½ căn nhà, «Bình Minh»": "Café Müller, số 5, diện tích 100m², ½ căn nhà, «Bình Minh»",
		"tùng, tè, sè, vô, hòa, ông, Ñandú":                          "tùng, tè, sè, vô, hòa, ông, Ñandú",
		"· Ông A nộp 5µm; §1; ®":                                     "· Ông A nộp 5µm; §1; ®",
	} {
		if got, _ := vn.Repair(in); got != want {
			t.Errorf("Repair(%q)\n got %q\nwant %q", in, got, want)
		}
	}
}

func TestAnyLineOfSyllablesSurvivesEveryEncoding(t *testing.T) {
	t.Parallel()
	syllables := strings.Fields(strings.NewReplacer(",", "", ".", "", "(", "", ")", "", "-", "").Replace(strings.ToLower(page)))
	syllables = slices.DeleteFunc(syllables, func(s string) bool { return !vn.IsSyllable(s) })
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(rapid.SliceOfN(rapid.SampledFrom(syllables), 1, 30).Draw(t, "words"), " ")
		if got := vn.Decode([]byte(text)); got.Text != text || len(got.Repaired) > 0 {
			t.Fatalf("good text %q became %q", text, got.Text)
		}
		// In a whole page, every line comes back from every legacy encoding.
		whole := strings.ToLower(page) + "\n" + text
		for name, in := range map[string][]byte{"tcvn3": []byte(encodeTCVN3(whole)), "vni": []byte(encodeVNI(whole)), "1258": encode1258(whole)} {
			if got := vn.Decode(in).Text; got != whole {
				t.Fatalf("%s:\n got %q\nwant %q", name, got, whole)
			}
		}
	})
}

func TestRealJudgmentsLoseNothing(t *testing.T) {
	t.Parallel()
	files, _ := filepath.Glob(filepath.Join(shared(), "judgments", "txt", "*.txt"))
	if len(files) == 0 {
		t.Skip("no ../shared/data/judgments: real judgments are not checked")
	}
	for _, f := range files {
		raw, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		got := vn.Decode(raw)
		before, _ := vn.PlausibleShare(vn.Clean(string(raw)))
		after, _ := vn.PlausibleShare(got.Text)
		if after < before {
			t.Errorf("%s: share of syllables fell from %.4f to %.4f", filepath.Base(f), before, after)
		}
		if again := vn.Decode([]byte(got.Text)); again.Text != got.Text {
			t.Errorf("%s: a second reading changes the text again", filepath.Base(f))
		}
	}
}

func FuzzDecode(f *testing.F) {
	f.Add([]byte(page))
	f.Add([]byte(encodeTCVN3(strings.ToLower(page))))
	f.Add([]byte{0xFF, 0xFE, 0x41, 0x00})
	f.Add([]byte("\xC3\x28 \xE1\xBB"))
	f.Fuzz(func(t *testing.T, in []byte) {
		out := vn.Decode(in).Text
		if !norm.NFC.IsNormalString(out) || strings.ContainsRune(out, '\u00AD') {
			t.Fatalf("not clean: %q", out)
		}
	})
}

func shared() string {
	if dir := os.Getenv("THADS_SHARED"); dir != "" {
		return filepath.Join(dir, "data")
	}
	return filepath.Join("..", "..", "..", "shared", "data")
}

func latin1(s string) []byte {
	b, err := charmap.ISO8859_1.NewEncoder().Bytes([]byte(s))
	if err != nil {
		panic(err)
	}
	return b
}

func mojibake(s string) []byte {
	var b strings.Builder
	for _, c := range []byte(s) {
		if r := charmap.Windows1252.DecodeByte(c); r != '\uFFFD' {
			b.WriteRune(r)
		} else {
			b.WriteRune(rune(c))
		}
	}
	return []byte(b.String())
}

// encode1258 writes tones as marks after the letter, as Windows does.
func encode1258(s string) []byte {
	var b []byte
	for _, r := range s {
		if c, ok := charmap.Windows1258.EncodeRune(r); ok {
			b = append(b, c)
			continue
		}
		base, tone, _ := vn.SplitTone(string(r))
		if r != []rune(strings.ToLower(string(r)))[0] {
			base = strings.ToUpper(base)
		}
		for _, p := range base + string(rune(tone)) {
			if c, ok := charmap.Windows1258.EncodeRune(p); ok {
				b = append(b, c)
			}
		}
	}
	return b
}

func encodeTCVN3(s string) string {
	const from = "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ"
	to := []rune("¡¢£¤¥¦§¨©ª«¬\u00AD®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ")
	return translate(s, from, to, func(r rune) string { return string(r) })
}

func encodeVNI(s string) string {
	const from = "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ"
	to := strings.Fields("AÊ AÂ EÂ OÂ Ô Ö Ñ aê aâ eâ oâ ô ö ñ aø aû aõ aù aï aè aú aü aé aë aà aå aã aá aä eø eû eõ eù eï eà eå eã eá eä ì æ ó í ò oø oû oõ où oï oà oå oã oá oä ôø ôû ôõ ôù ôï uø uû uõ uù uï öø öû öõ öù öï yø yû yõ yù î")
	i := 0
	m := map[rune]string{}
	for _, r := range from {
		m[r] = to[i]
		m[[]rune(strings.ToUpper(string(r)))[0]] = strings.ToUpper(to[i])
		i++
	}
	var b strings.Builder
	for _, r := range s {
		if to, ok := m[r]; ok {
			b.WriteString(to)
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}

func translate(s, from string, to []rune, other func(rune) string) string {
	keys := []rune(from)
	var b strings.Builder
	for _, r := range s {
		if i := slices.Index(keys, r); i >= 0 {
			b.WriteRune(to[i])
		} else {
			b.WriteString(other(r))
		}
	}
	return b.String()
}
