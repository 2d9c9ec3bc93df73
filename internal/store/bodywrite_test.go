package store

import (
	"bytes"
	"encoding/json"
	"fmt"
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
			{Table: "cases", Key: []any{int64(1), "c"}, Op: "+", Cols: Cols{{"amount", int64(-5)}, {"ex_officio", true}, {"title", all + "\u2028😀"}}},
			{Table: "case_party", Key: []any{int64(1), "c", "p", "debtor"}, Op: "+"},
			{Table: "cases", Key: []any{int64(1), "c"}, Op: "-", Cols: Cols{{"rev", int64(3)}}},
		}},
	} {
		raw, err := b.write(nil)
		if err != nil {
			t.Fatal(err)
		}
		var got Body
		read := json.NewDecoder(bytes.NewReader(raw))
		read.UseNumber()
		if err := read.Decode(&got); err != nil {
			t.Fatalf("%s: %v", raw, err)
		}
		for i, c := range b.Changes {
			for _, col := range c.Cols {
				if v := got.Changes[i].Cols.Get(col.Name); fmt.Sprint(v) != fmt.Sprint(col.Value) {
					t.Errorf("%s is %v", col.Name, v)
				}
			}
			if v := c.Cols.Get("no such column"); v != nil {
				t.Errorf("a column that is not told is %v", v)
			}
		}
		if d := cmp.Diff(b, got, numbers); d != "" {
			t.Errorf("(-want +got):\n%s", d)
		}
	}
}

// numbers takes a number of JSON for the whole number it is.
var numbers = cmp.FilterValues(func(a, b any) bool { return isNumber(a) != isNumber(b) }, cmp.Comparer(func(a, b any) bool { return fmt.Sprint(a) == fmt.Sprint(b) }))

func isNumber(v any) bool { _, ok := v.(json.Number); return ok }

func TestColumnsThatAreNoObjectAreRefused(t *testing.T) {
	t.Parallel()
	var c Cols
	if err := c.UnmarshalJSON([]byte(`["title"]`)); err == nil {
		t.Errorf("read as %v", c)
	}
}
