package casefile

import (
	"fmt"
	"strings"
)

// alphabet has no I, L, O, U: people copy codes by hand and read them out.
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

// Code makes a look-up code: two digits of the province, 128 random bits and a check character, in groups of four.
func Code(province int64, random [16]byte) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%02d", province%100)
	var acc uint32
	bits := 0
	for _, x := range random {
		acc, bits = acc<<8|uint32(x), bits+8
		for bits >= 5 {
			bits -= 5
			b.WriteByte(alphabet[acc>>bits&31])
		}
	}
	b.WriteByte(alphabet[acc<<(5-bits)&31])
	return group(b.String() + string(check(b.String())))
}

func group(s string) string {
	var out []string
	for len(s) > 4 {
		out, s = append(out, s[:4]), s[4:]
	}
	return strings.Join(append(out, s), "-")
}

// check is a position-weighted sum over the alphabet: it finds one wrong character and two swapped neighbours.
func check(s string) byte {
	sum := 0
	for i := range len(s) {
		sum = (sum*2 + strings.IndexByte(alphabet, s[i]) + 1) % 31
	}
	return alphabet[sum]
}

// ReadCode brings a code as people type it to its printed form; ok is false when it can't be one.
func ReadCode(s string) (code string, ok bool) {
	var b strings.Builder
	for _, r := range strings.ToUpper(s) {
		switch r {
		case 'O':
			r = '0'
		case 'I', 'L':
			r = '1'
		case '-', ' ', '.', '\t', '\n', '\r', '\u00a0', '–':
			continue
		}
		if r > 127 || !strings.ContainsRune(alphabet, r) || b.Len() > 40 {
			return "", false
		}
		b.WriteByte(byte(r))
	}
	c := b.String()
	if len(c) != 29 || c[0] > '9' || c[1] > '9' || check(c[:28]) != c[28] {
		return "", false
	}
	return group(c), true
}
