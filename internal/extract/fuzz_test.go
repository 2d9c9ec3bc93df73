package extract_test

import (
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"thads/internal/extract"
)

// Whatever the text, reading ends, spans stand where they say, and money is money the text prints.
func FuzzRead(f *testing.F) {
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil {
		f.Fatal(err)
	}
	for _, file := range files {
		f.Add(read(f, file))
	}
	f.Add("TÒA ÁN NHÂN DÂN\nQUYẾT ĐỊNH:\nBuộc (((( ông A phải trả cho ông A 1.000 đồng x = = 5% mỗi")
	f.Add("bản án tòa án nhân dân huyện quyết định\nQUYẾT ĐỊNH:\n1/ 1/ 1/ án phí án phí án phí miễn hoàn trả số số số biên lai biên lai 0")
	f.Add("TAND Q.\nBản án số:1/2020/\nNgày 99/99/9999\nQUYẾT ĐỊNH\nXử phạt 9999999999999999999 đồng; 1 tỷ tỷ tỷ đồng")
	f.Fuzz(func(t *testing.T, text string) {
		r, err := extract.Read(text)
		if err != nil {
			return
		}
		checkSpans(t, r)
		for _, o := range r.Obligations {
			if o.AmountVND == nil {
				continue
			}
			v, ok := o.Values["amount_vnd"]
			if !ok {
				t.Fatalf("%d has no evidence", *o.AmountVND)
			}
			summed := o.PrincipalVND != nil && o.InterestVND != nil && *o.PrincipalVND+*o.InterestVND == *o.AmountVND
			if !summed && !prints(v.Text, *o.AmountVND) {
				t.Fatalf("%d is not what %q says", *o.AmountVND, v.Text)
			}
		}
		for _, c := range r.CourtFees {
			if v, ok := c.Values["amount_vnd"]; ok && !prints(v.Text, *c.AmountVND) {
				t.Fatalf("%d is not what %q says", *c.AmountVND, v.Text)
			}
		}
	})
}

// prints says whether figures spell an amount, or spell it with words for millions.
func prints(text string, amount int64) bool {
	low := strings.ToLower(text)
	for _, scale := range []string{"tỷ", "tỉ", "triệu", "trệu", "nghìn", "ngàn", "ngìn"} {
		if strings.Contains(low, scale) {
			return true
		}
	}
	figures, _, _ := strings.Cut(text, "(")
	digits := strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return r
		}
		return -1
	}, figures)
	n, err := strconv.ParseInt(digits, 10, 64)
	return err == nil && n == amount
}

func read(f *testing.F, file string) string {
	f.Helper()
	text, err := readFile(file)
	if err != nil {
		f.Fatal(err)
	}
	return text
}
