package document

import "strings"

var digits = [10]string{"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"}

// moneyWords writes an amount in words with a capital and "đồng".
func moneyWords(n int64) string {
	if n == 0 {
		return "Không đồng"
	}
	scale := []string{"", " nghìn", " triệu", " tỷ", " nghìn tỷ", " triệu tỷ", " tỷ tỷ"}
	var groups []int
	for r := n; r > 0; r /= 1000 {
		groups = append(groups, int(r%1000))
	}
	var parts []string
	for i := len(groups) - 1; i >= 0; i-- {
		if groups[i] > 0 {
			parts = append(parts, strings.Join(three(groups[i], i < len(groups)-1), " ")+scale[i])
		}
	}
	return upperFirst(strings.Join(parts, " ") + " đồng")
}

func three(n int, inner bool) []string {
	var w []string
	h, t, u := n/100, n/10%10, n%10
	if h > 0 || inner {
		w = append(w, digits[h], "trăm")
	}
	switch {
	case t == 0 && u > 0 && (h > 0 || inner):
		w = append(w, "linh")
	case t == 1:
		w = append(w, "mười")
	case t > 1:
		w = append(w, digits[t], "mươi")
	}
	switch {
	case u == 0:
	case u == 1 && t > 1:
		w = append(w, "mốt")
	case u == 5 && t > 0:
		w = append(w, "lăm")
	default:
		w = append(w, digits[u])
	}
	return w
}
