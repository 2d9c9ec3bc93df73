package main

import (
	"bytes"
	"context"
	"errors"
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

const (
	leader = "Trần Đình Khoẵng"
	agency = "Thi hành án dân sự tỉnh Đắk Lắk"
)

// testKeys makes a development authority with a leader's and an agency's key.
func testKeys(t *testing.T, now time.Time) (keys *sign.Store, person, office sign.Identity) {
	t.Helper()
	const pin = "mật khẩu 2468"
	keys = sign.Open(t.TempDir())
	err := errors.Join(keys.EnsureCA(now), keys.IssuePerson("ld-01", leader, pin, now), keys.IssueAgency("cq-01", agency, pin, now))
	if err == nil {
		person, err = keys.Unlock("ld-01", pin)
	}
	if err == nil {
		office, err = keys.UnlockAgency("cq-01", pin)
	}
	if err != nil {
		t.Fatal(err)
	}
	return keys, person, office
}

// The way of every paper: the leader signs it without a number, the records officer gives number and date, the agency
// seals it. Each step only adds bytes.
func TestAPaperIsSignedThenNumberedThenSealed(t *testing.T) {
	t.Parallel()
	ctx := context.Background()
	now := time.Date(2026, 11, 22, 8, 12, 4, 0, time.UTC)
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
	rects := map[string][4]float64{}
	for _, fl := range paper.Fields {
		rects[fl.Name] = fl.Rect
	}
	size := func(name string) (w, h float64) { r := rects[name]; return r[2] - r[0], r[3] - r[1] }

	keys, personKey, agencyKey := testKeys(t, now)
	w, h := size(render.FieldPerson)
	person, err := render.PersonAppearance(leader, "Phó Trưởng", now, w, h)
	if err != nil {
		t.Fatal(err)
	}
	signed, err := sign.Sign(ctx, paper.Bytes, personKey,
		sign.Options{Field: render.FieldPerson, Certify: true, Time: now, Name: leader, Appearance: &person})
	if err != nil {
		t.Fatal(err)
	}
	numbered, err := render.Fill(signed, map[string]string{render.FieldNumber: "21101", render.FieldDate: "ngày 22 tháng 11 năm 2026"})
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.HasPrefix(numbered, signed) {
		t.Fatal("numbering rewrote bytes the leader has signed")
	}
	if _, err := render.Fill(numbered, map[string]string{render.FieldNumber: "7"}); err == nil {
		t.Error("a number was given twice")
	}
	w, h = size(render.FieldAgency)
	seal, err := render.AgencyAppearance(agency, now, w, h)
	if err != nil {
		t.Fatal(err)
	}
	sealed, err := sign.Sign(ctx, numbered, agencyKey,
		sign.Options{Field: render.FieldAgency, Time: now, Name: agency, Appearance: &seal})
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.HasPrefix(sealed, numbered) {
		t.Fatal("sealing rewrote bytes that stood before")
	}
	roots, err := keys.Roots()
	if err != nil {
		t.Fatal(err)
	}
	report, err := sign.Verify(sealed, roots, sign.VerifyOptions{Now: now, RequireSeal: true})
	if err != nil {
		t.Fatal(err)
	}
	if !report.OK || len(report.Signatures) != 2 {
		t.Errorf("the verifier finds %v in %+v", report.Problems, report.Signatures)
	}
	path := filepath.Join(t.TempDir(), "sealed.pdf")
	if keep := os.Getenv("THADS_KEEP"); keep != "" {
		path = filepath.Join(keep, "sealed.pdf")
	}
	if err := os.WriteFile(path, sealed, 0o600); err != nil {
		t.Fatal(err)
	}
	qpdf, err := exec.LookPath("qpdf")
	if err != nil {
		t.Skip("qpdf is not installed: the independent check is left out")
	}
	if out, err := exec.Command(qpdf, "--check", path).CombinedOutput(); err != nil {
		t.Errorf("qpdf: %v\n%s", err, out)
	}
	out, err := exec.Command("pdftotext", "-layout", path, "-").CombinedOutput()
	if err != nil {
		t.Skip("pdftotext is not installed: the independent check is left out")
	}
	for _, want := range []string{"21101", "/QĐ-THADS", "Đắk Lắk, ngày 22 tháng 11 năm 2026"} {
		if !strings.Contains(strings.Join(strings.Fields(string(out)), " "), want) {
			t.Errorf("the sealed paper does not read %q", want)
		}
	}
}
