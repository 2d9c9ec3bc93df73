package vn

import (
	"strings"
)

// A CitizenID is what a 12-digit identity number (căn cước công dân) says about its holder: Thông tư 59/2021/TT-BCA Đ4.
type CitizenID struct {
	Number    string
	Province  string // three digits of the province of birth registration, of the 63 before 2025-07-01
	Female    bool
	BirthYear int
}

// birthProvinces are the 63 codes a number can begin with; 34-unit provinces kept some of them.
var birthProvinces = set(`001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 040 042
044 045 046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 083 084 086 087 089 091 092 093 094 095 096`)

// ParseCitizenID reads a 12-digit identity number, blanks and dots allowed. The number carries no check digit: ok means that
// province, century and sex are possible; whether the year of birth is, the caller says by his own day.
func ParseCitizenID(s string) (CitizenID, bool) {
	n, ok := digits(s, " .-")
	if !ok || len(n) != 12 || !birthProvinces[n[:3]] {
		return CitizenID{}, false
	}
	century := int(n[3] - '0')
	year := 1900 + century/2*100 + int(n[4]-'0')*10 + int(n[5]-'0')
	return CitizenID{Number: n, Province: n[:3], Female: century%2 == 1, BirthYear: year}, true
}

// ParseOldID reads a 9-digit identity card number (chứng minh nhân dân).
func ParseOldID(s string) (string, bool) {
	n, ok := digits(s, " .-")
	return n, ok && len(n) == 9 && strings.Trim(n, "0") != ""
}

// ParseTaxCode reads the tax code of an organisation: ten digits, the tenth a check digit, and three more after a hyphen for a
// branch. It answers the canonical form "0100109106" or "0100109106-001". Since 2025-07-01 a person's tax code is his identity
// number: use ParseCitizenID.
func ParseTaxCode(s string) (string, bool) {
	n, ok := digits(s, " .-")
	if !ok || len(n) != 10 && len(n) != 13 {
		return "", false
	}
	sum := 0
	for i, weight := range [...]int{31, 29, 23, 19, 17, 13, 7, 5, 3} {
		sum += weight * int(n[i]-'0')
	}
	if 10-sum%11 != int(n[9]-'0') {
		return "", false
	}
	if len(n) == 13 {
		return n[:10] + "-" + n[10:], n[10:] != "000"
	}
	return n, true
}

// ParsePhone reads a Vietnamese telephone number, mobile or fixed, and answers it as "+84...".
func ParsePhone(s string) (string, bool) {
	s = strings.TrimSpace(s)
	plus := strings.HasPrefix(s, "+")
	n, ok := digits(strings.TrimPrefix(s, "+"), " .-()")
	if !ok {
		return "", false
	}
	n = strings.TrimPrefix(n, "00")
	switch {
	case strings.HasPrefix(n, "84") && (plus || len(n) >= 11):
		n = strings.TrimPrefix(n[2:], "0")
	case !plus && strings.HasPrefix(n, "0"):
		n = n[1:]
	default:
		return "", false
	}
	mobile := len(n) == 9 && strings.ContainsRune("35789", rune(n[0]))
	fixed := len(n) == 10 && n[0] == '2'
	return "+84" + n, mobile || fixed
}

// digits drops the separators and says whether only digits are left.
func digits(s, separators string) (string, bool) {
	var b strings.Builder
	for _, r := range s {
		switch {
		case r >= '0' && r <= '9':
			b.WriteRune(r)
		case !strings.ContainsRune(separators, r):
			return "", false
		}
	}
	return b.String(), b.Len() > 0
}
