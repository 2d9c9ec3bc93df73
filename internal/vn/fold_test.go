package vn_test

import (
	"testing"

	"thads/internal/vn"
)

func TestFoldGivesOneKeyForEverySpelling(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]string{
		"Đặng Thị Điệp, 12345/2023/QĐ-CCTHADS": "dang thi diep 12345 2023 qd ccthads",
		"Hoà":                   "hoa",
		"Hòa":                   "hoa",
		"Nguyê\u0303n":          "nguyen",
		"  Ê̆-ban  H'Rơ\u0306 ": "e ban h ro",
		"":                      "",
	} {
		if got := vn.Fold(in); got != want {
			t.Errorf("Fold(%q) = %q, want %q", in, got, want)
		}
	}
}
