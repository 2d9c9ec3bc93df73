package ui

import (
	"regexp"
	"strings"
)

var clausePlace = regexp.MustCompile(`^([LN])(\d+[a-z]?)(?:\.(\d+(?:-\d+)?)([a-zđ](?:-[a-zđ])?)?)?$`)

var otherPlace = regexp.MustCompile(`^([A-ZĐ]+\d+) Đ(\d+[a-z]?)(?:\.(\d+)([a-zđ])?)?$`)

// others are the acts beside the law and its decree that the packs cite by a short name.
var others = map[string]string{"NĐ62": "Nghị định số 62/2015/NĐ-CP", "TT04": "Thông tư số 04/2023/TT-BTP", "TT216": "Thông tư số 216/2016/TT-BTC",
	"TTLT11": "Thông tư liên tịch số 11/2016/TTLT-BTP-TANDTC-VKSNDTC"}

// Clause says the short codes of clauses in words: "L33.2a, N8.1" is "điểm a khoản 2 Điều 33 Luật THADS, khoản 1 Điều 8
// Nghị định". Whatever is no such code comes back as it is.
func Clause(codes string) string { return ClauseIn("", codes) }

// ClauseIn is Clause for a step or a period that a law pack governs: of the old law it names the year and the decree, so that a case
// that went on under the new one shows which law each line means.
func ClauseIn(pack, codes string) string {
	law, decree := "Luật THADS", "Nghị định"
	if strings.HasPrefix(strings.TrimSpace(pack), "a-2008") {
		law, decree = "Luật THADS năm 2008", "Nghị định số 62/2015/NĐ-CP"
	}
	parts := strings.Split(codes, ",")
	for i, code := range parts {
		code = strings.TrimSpace(code)
		parts[i] = code
		m, act := clausePlace.FindStringSubmatch(code), law
		switch {
		case m == nil:
			if m = otherPlace.FindStringSubmatch(code); m == nil || others[m[1]] == "" {
				continue
			}
			act = others[m[1]]
		case m[1] == "N":
			act = decree
		}
		words := []string{"Điều " + m[2], act}
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
