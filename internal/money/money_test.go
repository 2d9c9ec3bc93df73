package money_test

import (
	"bufio"
	"math"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"thads/internal/errs"
	"thads/internal/money"
)

func TestAmountsAreWrittenAsPapersPrintThem(t *testing.T) {
	t.Parallel()
	for n, want := range map[money.Dong]string{
		0:                   "Không đồng",
		5:                   "Năm đồng",
		15:                  "Mười lăm đồng",
		14:                  "Mười bốn đồng",
		21:                  "Hai mươi mốt đồng",
		25:                  "Hai mươi lăm đồng",
		101:                 "Một trăm lẻ một đồng",
		1_000_000:           "Một triệu đồng",
		8_025_000:           "Tám triệu không trăm hai mươi lăm nghìn đồng",
		1_500_000:           "Một triệu năm trăm nghìn đồng",
		10_308_000:          "Mười triệu ba trăm lẻ tám nghìn đồng",
		1_066_286_503:       "Một tỷ không trăm sáu mươi sáu triệu hai trăm tám mươi sáu nghìn năm trăm lẻ ba đồng",
		1_234_000_000_000:   "Một nghìn hai trăm ba mươi bốn tỷ đồng",
		-200_000:            "Âm hai trăm nghìn đồng",
		115_000_000_000_000: "Một trăm mười lăm nghìn tỷ đồng",
	} {
		if got := money.Words(n); got != want {
			t.Errorf("Words(%d) = %q, want %q", n, got, want)
		}
	}
	if got := money.Cardinal(math.MinInt64); !strings.HasSuffix(got, "tám trăm lẻ tám") {
		t.Errorf("the smallest number: %q", got)
	}
	if got := money.Format(-1234567); got != "-1.234.567" {
		t.Errorf("Format: %q", got)
	}
	if got := money.Dong(100).String() + money.Dong(0).String() + money.Dong(math.MinInt64).String(); got != "1000-9.223.372.036.854.775.808" {
		t.Errorf("String: %q", got)
	}
}

func TestWordsComeBackAsTheSameAmount(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		n := money.Dong(rapid.OneOf(rapid.Int64Range(0, 1e6), rapid.Int64Range(0, 1e13), rapid.Int64Range(0, math.MaxInt64)).Draw(t, "n"))
		words := money.Words(n)
		if got, ok := money.ParseWords(words); !ok || got != n {
			t.Fatalf("%d -> %q -> %d, %v", n, words, got, ok)
		}
		if got, ok := money.ParseFigures(money.Format(n) + " đồng"); !ok || got != n {
			t.Fatalf("%d -> %q -> %d, %v", n, money.Format(n), got, ok)
		}
	})
}

func TestWordsArePeoplesWords(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]money.Dong{
		"hai mươi tư triệu":                     24_000_000,
		"hai tư triệu tám trăm năm tám ngàn":    24_858_000,
		"Bằng chữ: Một triệu đồng chẵn./.":      1_000_000,
		"hai mƣơi triệu":                        20_000_000,
		"hai triệu rưỡi":                        2_500_000,
		"một trăm rưỡi":                         150,
		"một tỉ linh năm triệu đồng Việt Nam":   1_005_000_000,
		"năm mươi năm trệu":                     55_000_000,
		"hai trăm bốn năm nghìn":                245_000,
		"ba chục nghìn đồng":                    30_000,
		"Mười triệu, chín trăm, hai mươi nghìn": 10_920_000,
		"mot tram trieu dong":                   100_000_000,
		"một nghìn hai trăm tỷ":                 1_200_000_000_000,
		"không đồng":                            0,
	} {
		if got, ok := money.ParseWords(in); !ok || got != want {
			t.Errorf("ParseWords(%q) = %d, %v, want %d", in, got, ok, want)
		}
	}
	for _, in := range []string{
		"", "đồng", "lẻ năm", "một trăm năm", "hai triệu ba", "sáu mươi B triệu", "nghìn đồng", "một triệu hai triệu",
		"hai trăm năm mươi nghìn tám nghìn", "mười mươi triệu", "một đồng hai đồng", "chín tỷ tỷ tỷ", "không mươi", "một trăm trăm",
	} {
		if got, ok := money.ParseWords(in); ok {
			t.Errorf("ParseWords(%q) = %d, must not be understood", in, got)
		}
	}
}

func TestFiguresAreReadOnlyWhenTheyGroupRight(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]money.Dong{
		"1.234.567": 1234567, "1,234,567 đ": 1234567, "200000đồng": 200000, "1 234 567 VNĐ": 1234567, "12.500.000,00": 12500000,
		"1,5 tỷ": 1500000000, "1.500 triệu": 1500000000, "15 triệu đồng": 15000000, "2,75 triệu": 2750000, "500đ.": 500, "1. 234.567": 1234567,
		"300.000 đồng/.": 300000, "0": 0, "9.223.372.036.854.775.807": math.MaxInt64,
	} {
		if got, ok := money.ParseFigures(in); !ok || got != want {
			t.Errorf("ParseFigures(%q) = %d, %v, want %d", in, got, ok, want)
		}
	}
	for _, in := range []string{"", "đ", "1,5", "22.500.00", "1.2345", "1234.567", "1.234,567.890", "-5", "1..2", "9.223.372.036.854.775.808", "10 tỷ triệu", "1,2345 nghìn", "12 m2", "99999999999 tỷ"} {
		if got, ok := money.ParseFigures(in); ok {
			t.Errorf("ParseFigures(%q) = %d, must not be understood", in, got)
		}
	}
}

func TestSharesLoseNothing(t *testing.T) {
	t.Parallel()
	got, err := money.Share(100, []money.Dong{1, 1, 1})
	if diff := cmp.Diff([]money.Dong{34, 33, 33}, got); diff != "" || err != nil {
		t.Error(diff, err)
	}
	got, err = money.Share(math.MaxInt64, []money.Dong{math.MaxInt64, math.MaxInt64})
	if diff := cmp.Diff([]money.Dong{math.MaxInt64/2 + 1, math.MaxInt64 / 2}, got); diff != "" || err != nil {
		t.Error(diff, err)
	}
	for _, c := range []struct {
		total   money.Dong
		weights []money.Dong
		want    *errs.Def
	}{
		{5, []money.Dong{0, 0}, money.ErrNoWeights},
		{5, nil, money.ErrNoWeights},
		{-5, []money.Dong{1}, money.ErrNegative},
		{5, []money.Dong{1, -1}, money.ErrNegative},
		{5, []money.Dong{math.MaxInt64, math.MaxInt64, math.MaxInt64}, money.ErrTooBig},
	} {
		if _, err := money.Share(c.total, c.weights); errs.As(err) == nil || errs.As(err).Def != c.want {
			t.Errorf("Share(%d, %v): %v", c.total, c.weights, err)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		total := money.Dong(rapid.Int64Range(0, math.MaxInt64).Draw(t, "total"))
		weights := rapid.SliceOfN(rapid.Map(rapid.Int64Range(0, math.MaxInt64/8), func(n int64) money.Dong { return money.Dong(n) }), 1, 8).Draw(t, "weights")
		weights[0] = max(weights[0], 1)
		parts, err := money.Share(total, weights)
		if err != nil {
			t.Fatal(err)
		}
		if sum, ok := money.Sum(parts...); !ok || sum != total {
			t.Fatalf("parts of %d sum to %d", total, sum)
		}
		for i := range weights {
			if weights[i] == 0 && parts[i] != 0 {
				t.Fatalf("a share of nothing got %d", parts[i])
			}
			for j := range weights {
				if weights[i] > weights[j] && parts[i] < parts[j] {
					t.Fatalf("a bigger claim got less: %v %v", weights, parts)
				}
			}
		}
	})
}

func TestSharedVectors(t *testing.T) {
	t.Parallel()
	for _, row := range rows(t, "num2words_py_vectors.tsv") {
		n, err := strconv.ParseInt(row[0], 10, 64)
		if err != nil {
			continue // fractions are no dong
		}
		if got, ok := money.ParseWords(row[1]); !ok || int64(got) != n {
			t.Errorf("ParseWords(%q) = %d, %v, want %d", row[1], got, ok, n)
		}
		if strings.Contains(row[1], "lẻ mười") {
			continue // we write "không trăm mười bảy", as courts do
		}
		if got := money.Cardinal(n); got != row[1] {
			t.Errorf("Cardinal(%d) = %q, want %q", n, got, row[1])
		}
	}
}

func TestAmountsAsCourtsPrintedThem(t *testing.T) {
	t.Parallel()
	list := rows(t, "judgment_amount_words.tsv")
	right, refused := 0, 0
	for _, row := range list {
		n, err := strconv.ParseInt(row[0], 10, 64)
		if err != nil {
			t.Fatal(err)
		}
		switch got, ok := money.ParseWords(row[1]); {
		case ok && int64(got) == n:
			right++
		case !ok:
			refused++
			t.Logf("refused %d %q", n, row[1])
		default:
			t.Logf("reads %d where the figures say %d: %q", got, n, row[1])
		}
	}
	if right*100 < len(list)*92 {
		t.Errorf("%d of %d read right, %d refused", right, len(list), refused)
	}
}

func rows(t *testing.T, name string) [][]string {
	t.Helper()
	root := os.Getenv("THADS_SHARED")
	if root == "" {
		root = filepath.Join("..", "..", "..", "shared")
	}
	f, err := os.Open(filepath.Join(root, "data", "num2words", name))
	if err != nil {
		t.Skip("no ../shared/data/num2words: vectors of others are not checked")
	}
	defer f.Close()
	var out [][]string
	for s := bufio.NewScanner(f); s.Scan(); {
		if cols := strings.Split(s.Text(), "\t"); len(cols) >= 2 && cols[0][0] >= '0' && cols[0][0] <= '9' {
			out = append(out, cols)
		}
	}
	return out
}

func TestWhatIsTypedAsAnAmountIsWholeDongOrRefused(t *testing.T) {
	t.Parallel()
	for s, want := range map[string]money.Dong{"0": 0, "5000000": 5_000_000, "5.000.000": 5_000_000, "5,000,000 đ": 5_000_000, "5 000 000 đồng": 5_000_000, "12.500.000,00": 12_500_000,
		"12,5 triệu": 12_500_000, "999.999.999.999.999": money.Most} {
		if got, ok := money.Typed(s); !ok || got != want {
			t.Errorf("%q is read as %d, %v", s, got, ok)
		}
	}
	for _, s := range []string{"", "-1", "-5.000.000", "1.5", "1,5", "1e6", "0x10", "١٢٣", "１２３", "½", "NaN", "5.00.000", "5.000,000.000", "1.000.000.000.000.000", "1000000000000000000", "9223372036854775808", "đồng"} {
		if got, ok := money.Typed(s); ok {
			t.Errorf("%q is read as %d", s, got)
		}
	}
}
