package extract_test

import (
	"errors"
	"strings"
	"testing"

	"thads/internal/errs"
	"thads/internal/extract"
)

func TestATextThatIsNoJudgmentIsRefusedWithItsReason(t *testing.T) {
	t.Parallel()
	judgment := load(t, "testdata/loi-di-rao.txt")
	head, _, _ := strings.Cut(judgment, "QUYẾT ĐỊNH:")
	for name, c := range map[string]struct {
		text string
		want *errs.Def
	}{
		"nothing":              {"", extract.ErrEmpty},
		"only blanks":          {" \n\f \u00a0\n", extract.ErrEmpty},
		"a letter":             {"Kính gửi ông Giám đốc, tôi xin nghỉ phép ba ngày vì lý do gia đình.", extract.ErrNotJudgment},
		"a bill":               {"HÓA ĐƠN GIÁ TRỊ GIA TĂNG số 000123 ngày 01/02/2024 cộng tiền hàng 1.200.000 đồng", extract.ErrNotJudgment},
		"an English judgment":  {"IN THE HIGH COURT OF SINGAPORE\nJudgment No. 12 of 2020\nThe defendant shall pay the plaintiff 100,000 dollars", extract.ErrForeignCourt},
		"a translated one":     {"TÒA ÁN QUẬN SEODAEMUN, ĐẠI HÀN DÂN QUỐC\nBẢN ÁN SỐ 2019-123\nQUYẾT ĐỊNH:\nBị đơn phải trả nguyên đơn 5.000.000 won", extract.ErrForeignCourt},
		"the last page lost":   {head, extract.ErrNoDisposition},
		"five million letters": {strings.Repeat("tòa án ", 900000), extract.ErrTooLong},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			_, err := extract.Read(c.text)
			if !errors.Is(err, c.want) {
				t.Fatalf("got %v, want %v", err, c.want.Key)
			}
			if text := errs.As(err).Text(); strings.Contains(text, "%!") || !strings.HasSuffix(text, ".") {
				t.Errorf("the sentence is %q", text)
			}
		})
	}
}

// The same judgment comes through fonts, scanners and anonymisers; what it orders stays the same.
func TestDamageToTheTextDoesNotChangeTheReading(t *testing.T) {
	t.Parallel()
	clean := load(t, "testdata/ly-hon-cap-duong.txt")
	want := summary(mustRead(t, clean), false)
	for name, damage := range map[string]func(string) string{
		"windows line ends":        func(s string) string { return strings.ReplaceAll(s, "\n", "\r\n") },
		"blank lines":              func(s string) string { return strings.ReplaceAll(s, "\n", "\n\n") },
		"double blanks":            func(s string) string { return strings.ReplaceAll(s, " ", "  ") },
		"hard blanks":              func(s string) string { return strings.ReplaceAll(s, ": ", ":\u00a0") },
		"a page number in between": func(s string) string { return strings.ReplaceAll(s, "đủ 18 tuổi", "đủ\n2\n18 tuổi") },
		"form feeds":               func(s string) string { return strings.ReplaceAll(s, "3. Về tài sản", "\f3. Về tài sản") },
		"the wrong letter Ƣ":       func(s string) string { return strings.NewReplacer("ư", "ƣ", "Ư", "Ƣ").Replace(s) },
		"tones on the last vowel": func(s string) string {
			return strings.NewReplacer("òa", "oà", "ỏa", "oả", "ủy", "uỷ").Replace(s)
		},
		"guidance stapled on": func(s string) string {
			return s + "\nHướng dẫn sử dụng mẫu bản án:\n(1) Ghi tên Tòa án.\nQUYẾT ĐỊNH:\nBuộc ông A phải trả cho bà B 1.000.000 đồng.\n"
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := mustRead(t, damage(clean))
			if got := summary(r, false); got != want {
				t.Errorf("got\n%s\nwant\n%s", got, want)
			}
			checkSpans(t, r)
		})
	}
}

// A prosecutor's proposal and a lower court's order stand in the story, never among the obligations.
func TestOnlyTheDispositionOrders(t *testing.T) {
	t.Parallel()
	for _, file := range []string{"testdata/trom-cap-nhieu-bi-hai.txt", "testdata/phuc-tham-sua-an.txt", "testdata/bac-yeu-cau.txt"} {
		r := mustRead(t, load(t, file))
		for _, o := range r.Obligations {
			for _, told := range []int64{30_000_000, 500_000_000, 100_000_000, 200_000_000, 50_000_000, 154_500_000} {
				if o.AmountVND != nil && *o.AmountVND == told {
					t.Errorf("%s: %d is only told or refused, not ordered: %q", file, told, o.Evidence)
				}
			}
		}
	}
}
