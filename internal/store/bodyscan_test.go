package store

import (
	"encoding/json"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

// tree reads JSON with the house's scanner into what encoding/json would make of it.
func tree(t *testing.T, raw []byte) any {
	t.Helper()
	switch raw[0] {
	case '{':
		m := map[string]any{}
		if err := object(raw, func(k, v []byte) error { m[string(k)] = tree(t, v); return nil }); err != nil {
			t.Fatalf("%s: %v", raw, err)
		}
		return m
	case '[':
		l := []any{}
		if err := array(raw, func(v []byte) error { l = append(l, tree(t, v)); return nil }); err != nil {
			t.Fatalf("%s: %v", raw, err)
		}
		return l
	case '"':
		s, err := text(raw)
		if err != nil {
			t.Fatalf("%s: %v", raw, err)
		}
		return string(s)
	}
	var v any
	if err := json.Unmarshal(raw, &v); err != nil {
		t.Fatalf("%q: %v", raw, err)
	}
	return v
}

var bodies = []string{
	`{}`, `[]`, ` { "a" : [ 1 , -2 , true , null , "x" ] } `, `{"a":{"b":[{"c":"}]\"{"}]}}`, `{"a":"\\","b":"\\\"","c":"\\\\"}`,
	`{"say":"Nguyễn \u003cĐ\u003e\u2028 \ud83d\ude00","":""}`, `[[],[[]],{},{"k":{}}]`, `["",",",":","]","}"]`, `{"a":"\\\\\""}`,
	`{"a":"một\nhai\tba\r\b\f\/","b":"{\"c\":\"d\\n\"}","c":"\n"}`,
}

func TestABodyIsReadAsTheStandardLibraryReadsIt(t *testing.T) {
	t.Parallel()
	for _, b := range bodies {
		var want any
		if err := json.Unmarshal([]byte(b), &want); err != nil {
			t.Fatal(err)
		}
		s := scanner{b: []byte(b)}
		raw, err := s.value()
		if err != nil {
			t.Errorf("%s: %v", b, err)
			continue
		}
		if d := cmp.Diff(want, tree(t, raw)); d != "" {
			t.Errorf("%s (-want +got):\n%s", b, d)
		}
	}
}

func TestABrokenBodyIsAnErrorNotACrash(t *testing.T) {
	t.Parallel()
	for _, b := range []string{"", " ", "{", "[", `"`, `"\`, `"\"`, `{"a"`, `{"a":`, `{"a":1`, `{"a" 1}`, `{1:2}`, `[1 2]`, `[,]`, `{,}`, `{"a":,}`, `]`, `{"a":"}`, "\x00", `x`} {
		if err := object([]byte(b), func(_, _ []byte) error { return nil }); err == nil {
			t.Errorf("%q was read as an object", b)
		}
		if _, err := readBody([]byte(b), func(change) {}); err == nil {
			t.Errorf("%q was read as a body", b)
		}
	}
}

func FuzzBody(f *testing.F) {
	for _, b := range bodies {
		f.Add([]byte(b))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		_, _ = readBody(b, func(change) {}) // must end without a panic, whatever stands there
		_, _ = readBody([]byte(`{"changes":`+string(b)), func(change) {})
		if !json.Valid(b) || !utf8.Valid(b) { // rows and facts hold no broken UTF-8
			return
		}
		var want any
		if err := json.Unmarshal(b, &want); err != nil {
			return
		}
		s := scanner{b: b}
		raw, err := s.value()
		if err != nil {
			t.Fatalf("%q: %v", b, err)
		}
		if d := cmp.Diff(want, tree(t, raw)); d != "" {
			t.Errorf("%q (-want +got):\n%s", b, d)
		}
	})
}
