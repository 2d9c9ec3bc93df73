package ui

import (
	"regexp"
	"strings"
)

var clausePlace = regexp.MustCompile(`^([LN])(\d+[a-z]?)(?:\.(\d+(?:-\d+)?)([a-zđ](?:-[a-zđ])?)?)?$`)

// Clause says the short codes of clauses in words: "L33.2a, N8.1" is "điểm a khoản 2 Điều 33 Luật THADS, khoản 1 Điều 8
// Nghị định". Whatever is no such code comes back as it is.
func Clause(codes string) string {
	parts := strings.Split(codes, ",")
	for i, code := range parts {
		code = strings.TrimSpace(code)
		parts[i] = code
		m := clausePlace.FindStringSubmatch(code)
		if m == nil {
			continue
		}
		words := []string{"Điều " + m[2], "Luật THADS"}
		if m[1] == "N" {
			words[1] = "Nghị định"
		}
		if m[3] != "" {
			words = append([]string{"khoản " + m[3]}, words...)
		}
		if m[4] != "" {
			words = append([]string{"điểm " + m[4]}, words...)
		}
		parts[i] = strings.Join(words, " ")
	}
	return strings.Join(parts, ", ")
}
