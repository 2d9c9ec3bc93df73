package extract

// digitWords are the digits as spoken, with the spellings and slips courts print.
var digitWords = map[string]int64{
	"không": 0, "một": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "lăm": 5, "nhăm": 5,
	"sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9,
}

var fillers = map[string]bool{"lẻ": true, "linh": true, "đồng": true, "chẵn": true, "chẳn": true, "bằng": true, "chữ": true, "việt": true, "nam": true, "số": true, "tiền": true, "là": true, "đ": true, "và": true}

// moneyWords says whether toks[from:to], the inside of a pair of brackets, is a sum in words.
func moneyWords(toks []token, from, to int) bool {
	hits, n := 0, 0
	for _, t := range toks[from:to] {
		if t.kind != 'w' {
			continue
		}
		n++
		_, digit := digitWords[t.low]
		if digit || scales[t.low] > 0 || t.is("trăm") || t.is("mươi") || t.is("mười") || t.is("đồng") {
			hits++
		}
	}
	return n >= 2 && hits*3 >= n*2
}

// wordsAmount reads a sum in words; 0 when a word is unknown, so that a slip of the typist is no contradiction.
func wordsAmount(toks []token, from, to int) int64 {
	var total, group, last int64
	pending := false // a digit waits for trăm, mươi or the end of its group
	for _, t := range toks[from:to] {
		if t.kind == 'p' {
			continue
		}
		digit, isDigit := digitWords[t.low]
		scale := scales[t.low]
		switch {
		case isDigit:
			if pending { // "bảy chín" for "bảy mươi chín"
				last = last*10 + digit
			} else {
				last = digit
			}
			pending = true
		case t.is("mười"):
			group += last + 10
			last, pending = 0, false
		case t.is("trăm"):
			group += last * 100
			last, pending = 0, false
		case t.is("mươi"):
			group += last * 10
			last, pending = 0, false
		case scale > 0:
			group += last
			if group == 0 && total > 0 && total < 1_000_000 && scale == 1_000_000_000 {
				total *= scale
			} else {
				total += group * scale
			}
			group, last, pending = 0, 0, false
		case fillers[t.low]:
		default:
			return 0
		}
		if total > maxAmount || group > 1_000_000 {
			return 0
		}
	}
	return total + group + last
}
