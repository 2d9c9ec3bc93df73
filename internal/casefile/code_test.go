package casefile_test

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"thads/internal/casefile"
)

func TestACodeIsReadHoweverItIsTyped(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		var r [16]byte
		copy(r[:], rapid.SliceOfN(rapid.Byte(), 16, 16).Draw(t, "random"))
		code := casefile.Code(66, r)
		for _, typed := range []string{code, strings.ToLower(code), strings.ReplaceAll(code, "-", " "), strings.ReplaceAll(code, "0", "o")} {
			got, ok := casefile.ReadCode(typed)
			if !ok || got != code {
				t.Fatalf("typed %q, read %q, %v", typed, got, ok)
			}
		}
		i := rapid.IntRange(0, len(code)-1).Draw(t, "place")
		wrong := rapid.SampledFrom([]byte("0123456789ABCDEFGHJKMNPQRSTVWXYZ")).Draw(t, "wrong")
		if code[i] != '-' && code[i] != wrong {
			if _, ok := casefile.ReadCode(code[:i] + string(wrong) + code[i+1:]); ok && i != len(code)-1 {
				// 32 characters over 31 remainders: only Z and 0 can pass for each other
				if !(code[i] == '0' && wrong == 'Z' || code[i] == 'Z' && wrong == '0') {
					t.Fatalf("one wrong character in %q passed", code)
				}
			}
		}
	})
}
