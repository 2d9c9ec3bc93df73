package casefile

import (
	"slices"
	"strings"
)

// Holders are who keeps a measure up, as an act names them: one a line, or parted by semicolons; each once.
func Holders(s string) (out []string) {
	for _, x := range strings.FieldsFunc(s, func(r rune) bool { return r == '\n' || r == ';' }) {
		x = strings.Join(strings.Fields(x), " ")
		if x != "" && !slices.ContainsFunc(out, func(y string) bool { return strings.EqualFold(x, y) }) {
			out = append(out, x)
		}
	}
	return out
}

// HoldersText names them in a line of text.
func HoldersText(s string) string { return strings.Join(Holders(s), "; ") }
