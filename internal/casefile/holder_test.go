package casefile_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"thads/internal/casefile"
)

func TestHoldersAreOneALineOrPartedBySemicolonsEachOnce(t *testing.T) {
	t.Parallel()
	for in, want := range map[string][]string{
		"":            nil,
		"Ngân hàng A": {"Ngân hàng A"},
		"Ngân hàng  A\r\nVăn phòng đăng ký\n":   {"Ngân hàng A", "Văn phòng đăng ký"},
		"Ngân hàng A; ngân hàng a; Ngân hàng Á": {"Ngân hàng A", "Ngân hàng Á"}, // tone marks tell names apart
	} {
		if d := cmp.Diff(want, casefile.Holders(in)); d != "" {
			t.Errorf("%q: %s", in, d)
		}
	}
}
