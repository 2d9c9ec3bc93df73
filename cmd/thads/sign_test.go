package main

import (
	"bytes"
	"context"
	"encoding/json"
	"encoding/pem"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"thads/forms"
	"thads/internal/render"
	"thads/internal/sign"
)

// signedPaper draws a real form, lets the leader sign it, numbers it four days later and seals it: the way of every
// paper, with the development authority under dir.
func signedPaper(t *testing.T, dir string) (led, numbered, sealed []byte) {
	t.Helper()
	ctx := context.Background()
	day := time.Now().Add(-5 * 24 * time.Hour).Truncate(time.Second)
	set, err := forms.Load()
	if err != nil {
		t.Fatal(err)
	}
	f, err := set.Latest("QDT-002")
	if err != nil {
		t.Fatal(err)
	}
	raw, err := forms.Sample("QDT-002")
	if err != nil {
		t.Fatal(err)
	}
	doc, err := fillJSON(f, raw)
	if err != nil {
		t.Fatal(err)
	}
	paper, err := render.PDF(doc)
	if err != nil {
		t.Fatal(err)
	}
	keys := sign.Open(dir)
	const pin = "bí mật 2026"
	for _, step := range []error{keys.EnsureCA(day), keys.IssuePerson("u-7", "Hà Thị Ký", pin, day), keys.IssueAgency("a-7", "Thi hành án dân sự tỉnh Mẫu", pin, day)} {
		if step != nil {
			t.Fatal(step)
		}
	}
	person, err := keys.Unlock("u-7", pin)
	if err != nil {
		t.Fatal(err)
	}
	agency, err := keys.UnlockAgency("a-7", pin)
	if err != nil {
		t.Fatal(err)
	}
	put := func(file []byte, id sign.Identity, field string, when time.Time) []byte {
		t.Helper()
		w, h, err := render.FieldSize(file, field)
		if err != nil {
			t.Fatal(err)
		}
		look, err := render.PersonAppearance(id.Cert.Subject.CommonName, "Thủ trưởng cơ quan", when, w, h)
		if field == render.FieldAgency {
			look, err = render.AgencyAppearance(id.Cert.Subject.CommonName, when, w, h)
		}
		if err != nil {
			t.Fatal(err)
		}
		tsa, err := keys.TSA(func() time.Time { return when })
		if err != nil {
			t.Fatal(err)
		}
		evidence, err := keys.Validation(when)
		if err != nil {
			t.Fatal(err)
		}
		out, err := sign.Sign(ctx, file, id, sign.Options{Field: field, Certify: field == render.FieldPerson, Time: when,
			Name: id.Cert.Subject.CommonName, Appearance: &look, Stamper: tsa, Validation: &evidence})
		if err != nil {
			t.Fatal(err)
		}
		return out
	}
	led = put(paper.Bytes, person, render.FieldPerson, day)
	numbered, err = render.Fill(led, map[string]string{render.FieldNumber: "123", render.FieldDate: "ngày 22 tháng 11 năm 2026"})
	if err != nil {
		t.Fatal(err)
	}
	return led, numbered, put(numbered, agency, render.FieldAgency, day.Add(4*24*time.Hour))
}

func signVerify(t *testing.T, args ...string) (sign.Report, int, string) {
	t.Helper()
	var out, errOut bytes.Buffer
	status := run(context.Background(), env{out: &out, err: &errOut}, append([]string{"sign", "verify", "--json"}, args...))
	var r sign.Report
	if out.Len() > 0 {
		if err := json.Unmarshal(out.Bytes(), &r); err != nil {
			t.Fatalf("not one JSON value: %v\n%s", err, out.String())
		}
	}
	return r, status, errOut.String()
}

func TestSignVerifyAcceptsARealPaperAtItsEndAndNamesWhatIsMissingBefore(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	led, numbered, sealed := signedPaper(t, dir)
	file := func(name string, data []byte) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, data, 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	path := file("sealed.pdf", sealed)
	r, status, _ := signVerify(t, path, "--data", dir, "--require-seal")
	if status != 0 || !r.OK || len(r.Signatures) != 2 || r.Signatures[0].Signer != "Hà Thị Ký" || r.Signatures[1].Kind != "agency" {
		t.Fatalf("sealed paper: status %d, %+v", status, r)
	}
	if r, status, _ := signVerify(t, file("led.pdf", led), "--data", dir, "--require-seal"); status != 1 || r.OK || !strings.Contains(strings.Join(r.Problems, " "), "cơ quan") {
		t.Errorf("without the seal: status %d, %+v", status, r)
	}
	if r, status, _ := signVerify(t, file("led2.pdf", led), "--data", dir); status != 0 || !r.OK {
		t.Errorf("the leader's signature alone: status %d, %+v", status, r)
	}
	if r, status, _ := signVerify(t, file("numbered.pdf", numbered), "--data", dir); status != 1 || r.OK || !strings.Contains(strings.Join(r.Problems, " "), "không được chữ ký nào bao phủ") {
		t.Errorf("numbered and not sealed: status %d, %+v", status, r)
	}
	if r, status, _ := signVerify(t, path, "--data", t.TempDir()); status != 1 || r.OK || r.Signatures[0].Trusted || !r.Signatures[0].Valid {
		t.Errorf("without roots: status %d, %+v", status, r)
	}
	if _, status, said := signVerify(t, filepath.Join(dir, "none.pdf"), "--data", dir); status != 1 || strings.Count(said, "\n") != 1 {
		t.Errorf("no file: status %d, %q", status, said)
	}
	if r, status, said := signVerify(t, file("text.pdf", []byte("xin chào")), "--data", dir); status != 1 || r.OK || strings.Count(said, "\n") != 1 {
		t.Errorf("no PDF: status %d, %q", status, said)
	}
	if _, status, _ := signVerify(t); status != 2 {
		t.Errorf("no argument: status %d", status)
	}
}

func TestPopplerCallsBothSignaturesOfARealPaperValid(t *testing.T) {
	t.Parallel()
	for _, tool := range []string{"pdfsig", "certutil", "qpdf"} {
		if _, err := exec.LookPath(tool); err != nil {
			t.Skipf("%s is not installed: scripts/install.sh test", tool)
		}
	}
	dir := t.TempDir()
	_, _, sealed := signedPaper(t, dir)
	evidence, err := sign.Open(dir).Validation(time.Now())
	if err != nil {
		t.Fatal(err)
	}
	path, root, db := filepath.Join(dir, "sealed.pdf"), filepath.Join(dir, "root.pem"), filepath.Join(dir, "nss")
	for name, data := range map[string][]byte{path: sealed, root: pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: evidence.Certs[0].Raw})} {
		if err := os.WriteFile(name, data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Mkdir(db, 0o700); err != nil {
		t.Fatal(err)
	}
	said := ""
	for _, args := range [][]string{
		{"certutil", "-N", "-d", db, "--empty-password"}, {"certutil", "-A", "-d", db, "-n", "root", "-t", "CT,CT,CT", "-i", root},
		{"qpdf", "--check", path}, {"pdfsig", "-nssdir", db, path},
	} {
		out, err := exec.Command(args[0], args[1:]...).CombinedOutput()
		if err != nil {
			t.Fatalf("%s: %v\n%s", args[0], err, out)
		}
		said = string(out)
	}
	if strings.Count(said, "Signature is Valid") != 2 || strings.Count(said, "Certificate is Trusted") != 2 || !strings.Contains(said, "Total document signed") {
		t.Errorf("pdfsig:\n%s", said)
	}
}
