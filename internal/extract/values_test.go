package extract

import (
	"fmt"
	"strings"
	"testing"
)

func tokensOf(text string) []token {
	p := page{text: text, low: lower(text)}
	return tokenize(p, 0, len(text))
}

func TestSumsOfMoneyInEveryPrinting(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]int64{
		"200.000đ":                        200_000,
		"200.000 đ (hai trăm nghìn đồng)": 200_000,
		"4.124.250 đồng":                  4_124_250,
		"15.680.000đồng":                  15_680_000,
		"395,802 đồng":                    395_802,
		"2 tỷ 300 triệu đồng":             2_300_000_000,
		"1,5 tỷ đồng":                     1_500_000_000,
		"50 triệu":                        50_000_000,
		"289.524.516 (Hai trăm tám mươi chín triệu năm trăm hai mươi bốn nghìn năm trăm mười sáu) đồng": 289_524_516,
		"5.000.000 VNĐ": 5_000_000,
		"200. 000 đồng": 200_000,
		"4.851.000đđ":   4_851_000,
		"500000 đồng":   500_000,
		"2.000.000 ồng": 2_000_000,
		"4.240.000d":    4_240_000,
	} {
		m, ok := moneyAt(tokensOf(text), 0)
		if !ok || m.amount != want {
			t.Errorf("%q: got %d %v, want %d", text, m.amount, ok, want)
		}
	}
	for _, text := range []string{"432,1m2", "24 tháng", "16 (mười sáu) tháng tù", "2.617m2", "0,172 gam", "468", "30/12/2016", "1.421,38 m2", "99999999999999999999 đồng"} {
		if m, ok := moneyAt(tokensOf(text), 0); ok {
			t.Errorf("%q is no sum of money, got %d", text, m.amount)
		}
	}
	if m, ok := moneyAt(tokensOf("1.871.441,44 USD"), 0); ok && !m.foreign {
		t.Errorf("dollars were taken for dong: %d", m.amount)
	}
}

func TestSumsInWordsAreComparedWithFigures(t *testing.T) {
	t.Parallel()
	for words, want := range map[string]int64{
		"Hai triệu một trăm hai mươi tám ngàn đồng":                                    2_128_000,
		"Ba mươi lăm triệu sáu trăm nghìn đồng":                                        35_600_000,
		"Sáu tỷ chín trăm triệu một trăm năm mươi bảy nghìn bảy trăm ba mươi sáu đồng": 6_900_157_736,
		"bảy chín nghìn sáu trăm hai ba đồng":                                          79_623,
		"Một trăm lẻ bảy triệu đồng chẵn":                                              107_000_000,
		"mười lăm triệu không trăm linh năm đồng":                                      15_000_005,
		"B triệu hai trăm B mươi nghìn đồng":                                           0, // damaged: no comparison
	} {
		toks := tokensOf(words)
		if got := wordsAmount(toks, 0, len(toks)); got != want {
			t.Errorf("%q: got %d, want %d", words, got, want)
		}
	}
}

func FuzzMoney(f *testing.F) {
	for _, n := range []uint64{0, 1000, 200_000, 999_999_999, maxAmount} {
		f.Add(n, uint8(n%4))
	}
	f.Fuzz(func(t *testing.T, n uint64, shape uint8) {
		n %= maxAmount - 1000
		n += 1000
		text := grouped3(n, []string{".", ",", ".", "."}[shape%4]) + []string{" đồng", "đ", "đồng", " VNĐ"}[shape%4]
		m, ok := moneyAt(tokensOf(text), 0)
		if !ok || m.amount != int64(n) {
			t.Fatalf("%q: got %d %v", text, m.amount, ok)
		}
	})
}

func grouped3(n uint64, sep string) string {
	s := fmt.Sprint(n)
	var parts []string
	for len(s) > 3 {
		parts = append([]string{s[len(s)-3:]}, parts...)
		s = s[:len(s)-3]
	}
	return strings.Join(append([]string{s}, parts...), sep)
}

func FuzzDate(f *testing.F) {
	f.Add(uint16(2024), uint8(2), uint8(29), uint8(0))
	f.Add(uint16(1999), uint8(12), uint8(31), uint8(3))
	f.Fuzz(func(t *testing.T, y uint16, m, d, shape uint8) {
		year, month := 1900+int(y)%300, 1+int(m)%12
		day := 1 + int(d)%daysIn(month, year)
		text := fmt.Sprintf([]string{"ngày %d/%d/%d", "ngày %02d-%02d-%d", "ngày %d tháng %02d năm %d", "ngày %d – %d - %d", "%d.%d.%d"}[shape%5], day, month, year)
		got, ok := findDate(lower(text), 0, len(lower(text)))
		if want := fmt.Sprintf("%04d-%02d-%02d", year, month, day); !ok || got.iso != want {
			t.Fatalf("%q: got %q, want %q", text, got.iso, want)
		}
	})
}
