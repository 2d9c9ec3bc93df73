package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func extractRun(t *testing.T, args ...string) (status int, out, errs string) {
	t.Helper()
	var o, e bytes.Buffer
	status = run(t.Context(), env{out: &o, err: &e}, append([]string{"extract"}, args...))
	return status, o.String(), e.String()
}

func TestExtractPrintsOneObjectForOneFileAndAnArrayForSeveral(t *testing.T) {
	t.Parallel()
	const one, two = "../../internal/extract/testdata/lao-dong.txt", "../../internal/extract/testdata/loi-di-rao.txt"
	status, out, _ := extractRun(t, "--json", one)
	var r struct {
		File   string
		Number string `json:"judgment_number"`
	}
	if err := json.Unmarshal([]byte(out), &r); status != 0 || err != nil || r.File != "lao-dong.txt" || r.Number != "06/2022/LĐ-ST" {
		t.Fatalf("status %d, %v, %+v", status, err, r)
	}
	status, out, _ = extractRun(t, one, two, "--json")
	var list []map[string]any
	if err := json.Unmarshal([]byte(out), &list); status != 0 || err != nil || len(list) != 2 {
		t.Fatalf("status %d, %v, %d readings", status, err, len(list))
	}
}

func TestExtractSaysInOneSentenceWhyAFileIsNotRead(t *testing.T) {
	t.Parallel()
	letter := filepath.Join(t.TempDir(), "thu.txt")
	if err := os.WriteFile(letter, []byte("Kính gửi ông Giám đốc, tôi xin nghỉ phép ba ngày vì lý do gia đình.\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	status, out, said := extractRun(t, "--json", letter)
	if status != 1 || out != "" || strings.Count(strings.TrimSpace(said), "\n") != 0 || !strings.Contains(said, "không phải là bản án") {
		t.Errorf("status %d, out %q, said %q", status, out, said)
	}
	// one bad file does not keep the good one back
	status, out, _ = extractRun(t, "--json", letter, "../../internal/extract/testdata/lao-dong.txt")
	if status != 1 || !strings.Contains(out, "06/2022/LĐ-ST") || !strings.Contains(out, "extract.not_a_judgment") {
		t.Errorf("status %d, out %.300q", status, out)
	}
	if status, _, _ := extractRun(t); status != 2 {
		t.Errorf("no file: status %d", status)
	}
}
