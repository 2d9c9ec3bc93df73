package forms_test

import (
	"encoding/json"
	"testing"

	"thads/forms"
)

func TestTmp(t *testing.T) {
	s, err := forms.Load()
	if err != nil {
		t.Fatal(err)
	}
	f, _ := s.Latest("QDT-002")
	b, _ := forms.Sample("QDT-002")
	var m map[string]any
	if err := json.Unmarshal(b, &m); err != nil {
		t.Fatal(err)
	}
	t.Log(f.Missing(m))
	d, err := f.Fill(m)
	if err != nil {
		t.Fatal(err)
	}
	t.Log(d.Text())
}
