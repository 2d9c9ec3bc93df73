// Package vn knows the Vietnamese language as the house meets it: folding for search, legacy font encodings, the shape of
// a syllable, names, identity and document numbers, dates in words and figures, keys of place names.
// It only takes values and returns values: no files, no clock, no dictionary of people.
package vn

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Fold is the one search key of the house, for stored text and for queries: lower case, without marks, đ as d, anything
// but letters and digits as one blank. Hoà and Hòa, NFC and NFD fold alike.
func Fold(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	for _, r := range norm.NFD.String(s) {
		switch r = unicode.ToLower(r); {
		case unicode.Is(unicode.Mn, r):
		case r == 'đ':
			b.WriteByte('d')
		case unicode.IsLetter(r), unicode.IsDigit(r):
			b.WriteRune(r)
		default:
			b.WriteByte(' ')
		}
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

// LowerFirst is a sentence that goes on after other words.
func LowerFirst(s string) string {
	_, n := utf8.DecodeRuneInString(s)
	return strings.ToLower(s[:n]) + s[n:]
}
