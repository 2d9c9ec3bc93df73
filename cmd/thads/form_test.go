package main

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// thadsForm runs "thads form ..." and gives status, output and complaints.
func thadsForm(args ...string) (status int, out, complaint string) {
	var o, e bytes.Buffer
	status = run(context.Background(), env{out: &o, err: &e}, append([]string{"form"}, args...))
	return status, o.String(), e.String()
}

func TestFormListHasTheKeysScriptsRelyOn(t *testing.T) {
	t.Parallel()
	status, out, _ := thadsForm("list", "--json")
	var rows []map[string]any
	if err := json.Unmarshal([]byte(out), &rows); err != nil || status != 0 {
		t.Fatalf("status %d, %v", status, err)
	}
	for _, key := range []string{"code", "official_code", "title", "group", "operation", "version", "valid_from", "valid_to", "signer"} {
		if _, ok := rows[0][key]; !ok {
			t.Errorf("key %q is missing", key)
		}
	}
	status, out, _ = thadsForm("list", "--all", "--json")
	var all []map[string]any
	if err := json.Unmarshal([]byte(out), &all); err != nil || status != 0 || len(all) <= len(rows) {
		t.Errorf("the catalogue lists %d papers, %d of them with a body; status %d, %v", len(all), len(rows), status, err)
	}
}

func TestFormCheckPrintsEveryForm(t *testing.T) {
	t.Parallel()
	status, out, complaint := thadsForm("check", "--json")
	var got struct {
		Forms, Rendered int
		Failed          []failedForm
	}
	if err := json.Unmarshal([]byte(out), &got); err != nil || status != 0 {
		t.Fatalf("status %d, %v: %s %s", status, err, out, complaint)
	}
	if got.Forms == 0 || got.Forms != got.Rendered || got.Failed == nil {
		t.Errorf("got %+v", got)
	}
}

func TestFormRenderWritesEveryFormatOrSaysWhatIsMissing(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	sample := filepath.Join("..", "..", "forms", "QDT-002", "sample.json")
	for ext, start := range map[string]string{".pdf": "%PDF-1.7", ".docx": "PK", ".html": "<article"} {
		path := filepath.Join(dir, "a"+ext)
		if status, _, complaint := thadsForm("render", "QDT-002", "--data", sample, "--out", path); status != 0 {
			t.Fatalf("%s: status %d, %s", ext, status, complaint)
		}
		body, err := os.ReadFile(path)
		if err != nil || !strings.HasPrefix(string(body), start) {
			t.Errorf("%s begins with %.10q, %v", ext, body, err)
		}
	}
	empty := filepath.Join(dir, "empty.json")
	if err := os.WriteFile(empty, []byte("{}"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		name   string
		args   []string
		status int
		says   string
	}{
		{"missing data is named", []string{"render", "QDT-002", "--data", empty, "--out", filepath.Join(dir, "b.pdf")}, 1, "thiếu “"},
		{"an unknown form", []string{"render", "QDT-999", "--data", sample, "--out", filepath.Join(dir, "b.pdf")}, 1, "QDT-999"},
		{"a day before the form", []string{"render", "CV-042", "--on", "2026-01-01", "--data", sample, "--out", filepath.Join(dir, "b.pdf")}, 1, "2026-01-01"},
		{"another format", []string{"render", "QDT-002", "--data", sample, "--out", filepath.Join(dir, "b.odt")}, 1, ".docx"},
		{"a decision is never printed blank", []string{"render", "QDT-002", "--blank", "--out", filepath.Join(dir, "b.pdf")}, 1, "để trống"},
		{"no output named", []string{"render", "QDT-002", "--data", sample}, 2, "usage"},
		{"an unknown word", []string{"print"}, 2, "usage"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			status, _, complaint := thadsForm(tt.args...)
			if status != tt.status || !strings.Contains(complaint, tt.says) {
				t.Errorf("status %d, %s", status, complaint)
			}
		})
	}
	if status, _, complaint := thadsForm("render", "DON-001", "--blank", "--out", filepath.Join(dir, "blank.pdf")); status != 0 {
		t.Errorf("a blank petition: %s", complaint)
	}
}

func TestFormShowPrintsTheFormAsItStands(t *testing.T) {
	t.Parallel()
	status, out, _ := thadsForm("show", "QDT-001")
	if status != 0 || !strings.HasPrefix(out, "---\nmã: QDT-001\n") || !strings.Contains(out, "Điều #.") {
		t.Errorf("status %d, %.100s", status, out)
	}
}
