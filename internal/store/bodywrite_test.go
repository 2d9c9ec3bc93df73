package store

import (
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestABodyIsWrittenAsTheStandardLibraryWouldReadIt(t *testing.T) {
	t.Parallel()
	all := ""
	for c := range rune(0x250) {
		all += string(c)
	}
	for _, b := range []Body{
		{Act: "a", Say: "không đổi gì"},
		{Act: "a", Actor: "u", Input: json.RawMessage(`{"x":1}`), Changes: []Change{
			{Table: "cases", Key: []any{int64(1), "c"}, Op: "+", Cols: map[string]any{"title": all + "\u2028😀", "amount": int64(-5), "ex_officio": true}},
			{Table: "case_party", Key: []any{int64(1), "c", "p", "debtor"}, Op: "+"},
			{Table: "cases", Key: []any{int64(1), "c"}, Op: "-", Cols: map[string]any{"rev": int64(3)}},
		}},
	} {
		raw, err := b.write()
		if err != nil {
			t.Fatal(err)
		}
		var got, want any
		if err := json.Unmarshal(raw, &got); err != nil {
			t.Fatalf("%s: %v", raw, err)
		}
		plain, err := json.Marshal(b)
		if err == nil {
			err = json.Unmarshal(plain, &want)
		}
		if err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(want, got); d != "" {
			t.Errorf("(-want +got):\n%s", d)
		}
	}
}
