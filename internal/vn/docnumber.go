package vn

import (
	"regexp"
	"strconv"
	"strings"
)

// A DocNumber is the number of a paper: 121/2021/HS-ST, 21101/QĐ-THADS.
type DocNumber struct {
	Number string // digits as printed, with leading zeros and a letter if it has one ("15a")
	Year   int    // 0 where the paper has none
	Symbol string // kind and issuer in capitals, "HS-ST", "QĐ-THADS"; may be empty
}

var docNumber = regexp.MustCompile(`^(\d{1,7}[a-zđA-ZĐ]?)(?:[/\-]((?:19|20)\d\d))?(?:[/\-]([\p{L}][\p{L}\d.&/\-]*))?$`)

// ParseDocNumber reads one number of a paper, whatever blanks, dashes and "Số:" came with it.
func ParseDocNumber(s string) (DocNumber, bool) {
	s = strings.Join(strings.Fields(Clean(s)), "")
	s = strings.NewReplacer("–", "-", "—", "-", "‑", "-", "−", "-", "\\", "/", "//", "/").Replace(s)
	for _, label := range []string{"số", "sô", "no"} {
		if len(s) > len(label) && strings.ToLower(s[:len(label)]) == label {
			s = strings.TrimLeft(s[len(label):], ":.")
		}
	}
	m := docNumber.FindStringSubmatch(strings.Trim(s, "-/.,;:"))
	if m == nil || m[2] == "" && m[3] == "" {
		return DocNumber{}, false
	}
	year, _ := strconv.Atoi(m[2]) // empty is no year
	return DocNumber{Number: m[1], Year: year, Symbol: strings.ToUpper(m[3])}, true
}

// String is the number as papers print it.
func (d DocNumber) String() string {
	parts := []string{d.Number}
	if d.Year != 0 {
		parts = append(parts, strconv.Itoa(d.Year))
	}
	if d.Symbol != "" {
		parts = append(parts, d.Symbol)
	}
	return strings.Join(parts, "/")
}

// Key is the same for spellings of one number: 09/2017/DSST, 9/2017/DS-ST.
func (d DocNumber) Key() string {
	n := strings.ToLower(strings.TrimLeft(d.Number, "0"))
	return n + "/" + strconv.Itoa(d.Year) + "/" + strings.ReplaceAll(Fold(d.Symbol), " ", "")
}
