package document_test

import (
	"encoding/json"
	"testing"

	"thads/forms"
	"thads/internal/document"
)

func sampleOf(t *testing.T, code string) (*document.Form, map[string]any) {
	t.Helper()
	set, err := forms.Load()
	if err != nil {
		t.Fatal(err)
	}
	f, err := set.Latest(code)
	if err != nil {
		t.Fatal(err)
	}
	b, err := forms.Sample(code)
	if err != nil {
		t.Fatal(err)
	}
	var data map[string]any
	if err := json.Unmarshal(b, &data); err != nil {
		t.Fatal(err)
	}
	return f, data
}

func TestAPersonCorrectsADraftFieldByField(t *testing.T) {
	t.Parallel()
	f, data := sampleOf(t, "QDT-002")
	err := f.Put(data, map[string]string{"khoản[2].số_tiền": "31.000.000", "yêu_cầu.ngày": "09/11/2026", "nghĩa_vụ_khác": "Trả nhà\nTrả đất", "người_phải[1].tên": ""})
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]string{}
	for _, in := range f.Inputs(data) {
		got[in.Path] = in.Value
	}
	for path, want := range map[string]string{"khoản[2].số_tiền": "31.000.000", "yêu_cầu.ngày": "09/11/2026", "nghĩa_vụ_khác": "Trả nhà\nTrả đất", "người_phải[1].tên": ""} {
		if got[path] != want {
			t.Errorf("%s = %q, want %q", path, got[path], want)
		}
	}
	if m := f.Missing(data); len(m) != 1 {
		t.Errorf("a name was taken away, missing says %v", m)
	}
	if err := f.Put(data, map[string]string{"khoản[1].số_tiền": "hai trăm"}); err == nil {
		t.Error("an amount in words was taken for money")
	}
	if _, ok := got["ký.họ_tên"]; ok {
		t.Error("the signature is offered for editing")
	}
}
