package file_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"thads/forms"
	"thads/internal/apptest"
	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/desk/file"
	"thads/internal/people"
	"thads/internal/render"
	"thads/internal/store/storetest"
)

// judgment is made up; nobody in it exists.
const judgment = `TOÀ ÁN NHÂN DÂN KHU VỰC 1 - ĐẮK LẮK
Bản án số: 12/2026/DS-ST
Ngày 02 - 10 - 2026
V/v tranh chấp hợp đồng vay tài sản

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

NGUYÊN ĐƠN: Bà Trần Thị Mẫu, sinh năm 1971; địa chỉ: buôn Mẫu, xã Ea Kar, tỉnh Đắk Lắk.
BỊ ĐƠN: Ông Y Blơ Niê, sinh năm 1980; địa chỉ: thôn 4, xã Ea Kar, tỉnh Đắk Lắk.

QUYẾT ĐỊNH:
1. Buộc ông Y Blơ Niê trả cho bà Trần Thị Mẫu số tiền 196.250.000 đồng.
2. Về án phí: Ông Y Blơ Niê phải chịu 9.812.500 đồng án phí dân sự sơ thẩm.
`

// site is a house with one case whose decision is issued.
type site struct {
	*apptest.House
	t    *testing.T
	id   string // of the case
	keys int
}

func (s *site) who(name string) people.Who { return s.Person(s.t, name) }

func (s *site) key() string { s.keys++; return fmt.Sprint("test ", s.keys) }

func open(t *testing.T) *site {
	t.Helper()
	return openOn(t, storetest.SQLiteDSN(t))
}

// both runs a test on SQLite, and on PostgreSQL where there is a server.
func both(t *testing.T, f func(*testing.T, *site)) {
	t.Helper()
	t.Run("sqlite", func(t *testing.T) { f(t, open(t)) })
	t.Run("postgres", func(t *testing.T) { f(t, openOn(t, storetest.PostgresDSN(t))) })
}

func openOn(t *testing.T, dsn string) *site {
	t.Helper()
	s := &site{House: apptest.Open(t, dsn, time.Date(2026, 11, 23, 9, 0, 0, 0, time.FixedZone("ICT", 7*3600))), t: t}
	s.id = s.IssuedCase(t, judgment, "2026-11-02")
	return s
}

func must[T any](v T, err error) func(*testing.T) T {
	return func(t *testing.T) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

// folios reads the file as the clerk of the office sees it.
func (s *site) folios() []casefile.Folio {
	s.t.Helper()
	r := s.Store.For(s.who("thuky1"))
	c, err := r.Case(context.Background(), 66, s.id)
	if err != nil {
		s.t.Fatal(err)
	}
	return must(r.Folios(context.Background(), c))(s.t)
}

// bring keeps files and puts them into the file in one act.
func (s *site) bring(files ...[]byte) file.AddOut {
	s.t.Helper()
	in := file.AddIn{Province: 66, Case: s.id}
	for i, data := range files {
		in.Scans = append(in.Scans, must(s.Binder.Keep(context.Background(), fmt.Sprintf("quet-%d.pdf", i+1), bytes.NewReader(data)))(s.t))
	}
	return must(desk.Do(context.Background(), s.Desk, s.who("thuky1"), s.key(), file.Add, in))(s.t)
}

// readAll lets the machine read everything that waits.
func (s *site) readAll() {
	s.t.Helper()
	for {
		n, err := s.Binder.ReadWaiting(context.Background(), 10)
		if err != nil {
			s.t.Fatal(err)
		}
		if n == 0 {
			return
		}
	}
}

// paper prints a form of the house with its sample: the stand-in for a paper that came from outside.
func paper(t *testing.T, code string) []byte {
	t.Helper()
	raw, err := os.ReadFile("../../../forms/" + code + "/sample.json")
	if err != nil {
		t.Fatal(err)
	}
	var data map[string]any
	if err := json.Unmarshal(raw, &data); err != nil {
		t.Fatal(err)
	}
	data["số"], data["ngày"] = "77", "2026-11-05"
	form := must(must(forms.Load())(t).Latest(code))(t)
	return must(render.PDF(must(form.Fill(data))(t)))(t).Bytes
}

// tool runs a program on a file and answers what it made.
func tool(t *testing.T, name string, in []byte, args func(in, out string) []string, made string) []byte {
	t.Helper()
	if _, err := exec.LookPath(name); err != nil {
		t.Skipf("%s is not installed: scripts/install.sh test", name)
	}
	dir := t.TempDir()
	from := filepath.Join(dir, "in.pdf")
	if err := os.WriteFile(from, in, 0o600); err != nil {
		t.Fatal(err)
	}
	if out, err := exec.Command(name, args(from, filepath.Join(dir, "out"))...).CombinedOutput(); err != nil {
		t.Fatalf("%s: %v\n%s", name, err, out)
	}
	return must(os.ReadFile(filepath.Join(dir, made)))(t)
}

// photographed is the first page of a PDF as a scanner sees it: a picture without letters.
func photographed(t *testing.T, data []byte) []byte {
	t.Helper()
	return tool(t, "pdftoppm", data, func(in, out string) []string { return []string{"-r", "150", "-jpeg", "-singlefile", in, out} }, "out.jpg")
}

func locked(t *testing.T, data []byte) []byte {
	t.Helper()
	return tool(t, "qpdf", data, func(in, out string) []string { return []string{"--encrypt", "bi-mat", "chu", "256", "--", in, out} }, "out")
}
