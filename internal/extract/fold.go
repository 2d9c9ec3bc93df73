package extract

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"thads/internal/vn"
)

// plainLimit is the first rune after the letters of Vietnamese.
const plainLimit = 0x1F00

// plain gives the letter without marks, in lower case, of every rune a clean Vietnamese text has; 0 for any other.
var plain = func() *[plainLimit]byte {
	var t [plainLimit]byte
	letters := "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđbcdghklmnpqrstvxfjwz"
	for _, r := range letters + strings.ToUpper(letters) {
		base := unicode.ToLower([]rune(norm.NFD.String(string(r)))[0])
		if base == 'đ' {
			base = 'd'
		}
		t[r] = byte(base)
	}
	for r := '0'; r <= '9'; r++ {
		t[r] = byte(r)
	}
	return &t
}()

// foldQuick is vn.Fold for text that is clean already: letters without marks, anything else one blank.
func foldQuick(s string) string {
	out := make([]byte, 0, len(s))
	for _, r := range s {
		switch c := byteOf(r); {
		case c != 0:
			out = append(out, c)
		case len(out) > 0 && out[len(out)-1] != ' ':
			out = append(out, ' ')
		}
	}
	return strings.TrimRight(string(out), " ")
}

func byteOf(r rune) byte {
	if r < plainLimit {
		return plain[r]
	}
	return 0
}

// mended is the text in clean Unicode. Lines that have only letters of Vietnamese are clean as they are; the others go
// together through the repair of legacy fonts, which looks at them as one text.
func mended(s string) string {
	lines := strings.Split(s, "\n")
	var odd []int
	var b strings.Builder
	for i, line := range lines {
		if strings.ContainsFunc(line, strange) {
			odd = append(odd, i)
			b.WriteString(line)
			b.WriteByte('\n')
		}
	}
	if len(odd) == 0 {
		return s
	}
	text, _ := vn.Repair(b.String())
	fixed := strings.Split(text, "\n")
	if len(fixed) < len(odd) {
		text, _ = vn.Repair(s)
		return text
	}
	for k, i := range odd {
		lines[i] = fixed[k]
	}
	return strings.Join(lines, "\n")
}

// strange says whether a rune has no place in a clean Vietnamese text.
func strange(r rune) bool {
	return r >= 0x80 && byteOf(r) == 0 && !strings.ContainsRune("–—“”‘’…•½¼¾²³°×·\uf0b7\uf02d", r)
}
