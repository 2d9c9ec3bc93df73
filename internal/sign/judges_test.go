package sign_test

import (
	"context"
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"encoding/asn1"
	"encoding/hex"
	"encoding/pem"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"thads/internal/pdf"
	"thads/internal/sign"
)

// tool finds an independent judge or skips.
func tool(t *testing.T, name string) string {
	t.Helper()
	path, err := exec.LookPath(name)
	if err != nil {
		t.Skipf("%s is not installed: scripts/install.sh test", name)
	}
	return path
}

func run(t *testing.T, name string, args ...string) string {
	t.Helper()
	out, err := exec.Command(tool(t, name), args...).CombinedOutput()
	if err != nil {
		t.Fatalf("%s %s: %v\n%s", name, strings.Join(args, " "), err, out)
	}
	return string(out)
}

func write(t *testing.T, dir, name string, data []byte) string {
	t.Helper()
	path := filepath.Join(dir, name)
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// rootPEM is the development root as a file for other tools.
func rootPEM(t *testing.T, o *office, dir string) string {
	t.Helper()
	v, err := o.store.Validation(today)
	if err != nil {
		t.Fatal(err)
	}
	return write(t, dir, "root.pem", pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: v.Certs[0].Raw}))
}

func TestPopplerTrustsBothSignaturesOfASealedDecision(t *testing.T) {
	t.Parallel()
	o := theOffice(t)
	dir := t.TempDir()
	root := rootPEM(t, o, dir)
	db := filepath.Join(dir, "nss")
	if err := os.Mkdir(db, 0o700); err != nil {
		t.Fatal(err)
	}
	run(t, "certutil", "-N", "-d", db, "--empty-password")
	run(t, "certutil", "-A", "-d", db, "-n", "dev root", "-t", "CT,CT,CT", "-i", root)
	_, _, _, sealed := o.flow(t)
	name := write(t, dir, "sealed.pdf", sealed)
	out := run(t, "pdfsig", "-nssdir", db, name)
	for what, n := range map[string]int{"Signature is Valid": 2, "Certificate is Trusted": 2, "Nguyễn Văn Lãnh Đạo": 1, "ETSI.CAdES.detached": 2, "Total document signed": 1} {
		if got := strings.Count(out, what); got < n {
			t.Errorf("pdfsig says %q %d times, want %d:\n%s", what, got, n, out)
		}
	}
	run(t, "qpdf", "--check", name)
}

// parts takes the last signature out of a file: the covered bytes and the CMS.
func parts(t *testing.T, file []byte, field string) (content, cms []byte) {
	t.Helper()
	d, err := pdf.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	f, _ := d.Field(field)
	sig := d.Dict(f.Dict["V"])
	r := d.Array(sig["ByteRange"])
	from, to, end := r[1].(int), r[2].(int), r[2].(int)+r[3].(int)
	raw, err := hex.DecodeString(string(file[from+1 : to-1]))
	if err != nil {
		t.Fatal(err)
	}
	var der asn1.RawValue // ends where it says; the last byte of a signature may be zero like the room behind it
	if _, err := asn1.Unmarshal(raw, &der); err != nil {
		t.Fatal(err)
	}
	return append(append([]byte(nil), file[:from]...), file[to:end]...), der.FullBytes
}

func TestOpenSSLVerifiesTheCAdESSignatureAndTheTimeStamp(t *testing.T) {
	t.Parallel()
	o := theOffice(t)
	dir := t.TempDir()
	root := rootPEM(t, o, dir)
	_, led, _, _ := o.flow(t)
	content, cms := parts(t, led, "ky_nguoi")
	contentFile, cmsFile := write(t, dir, "content", content), write(t, dir, "cms.der", cms)
	run(t, "openssl", "cms", "-verify", "-cades", "-binary", "-inform", "DER", "-in", cmsFile, "-content", contentFile, "-CAfile", root, "-purpose", "any", "-attime", unix(today), "-out", filepath.Join(dir, "out"))
	if text := run(t, "openssl", "cms", "-cmsout", "-print", "-inform", "DER", "-in", cmsFile); strings.Contains(text, "signingTime") && strings.Count(text, "signingTime") > strings.Count(text, "id-smime-ct-TSTInfo") {
		t.Error("PAdES baseline forbids the signing-time attribute")
	}

	tsa, err := o.store.TSA(at(today))
	if err != nil {
		t.Fatal(err)
	}
	digest := sign.StampDigest([]byte("văn bản"))
	token, err := tsa.Stamp(context.Background(), digest)
	if err != nil {
		t.Fatal(err)
	}
	v, err := o.store.Validation(today)
	if err != nil {
		t.Fatal(err)
	}
	var between []byte
	for _, c := range v.Certs[1:] {
		between = append(between, pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: c.Raw})...)
	}
	run(t, "openssl", "ts", "-verify", "-digest", hex.EncodeToString(digest), "-token_in", "-in", write(t, dir, "token.der", token), "-CAfile", root, "-untrusted", write(t, dir, "between.pem", between))
}

func TestKeysOfEveryAcceptedKindSignAndOthersAreRefused(t *testing.T) {
	t.Parallel()
	o := theOffice(t)
	rsaKey := func(bits int) crypto.Signer {
		k, err := rsa.GenerateKey(rand.Reader, bits)
		if err != nil {
			t.Fatal(err)
		}
		return k
	}
	p384, err := ecdsa.GenerateKey(elliptic.P384(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	for name, key := range map[string]crypto.Signer{"RSA-2048": rsaKey(2048), "RSA-3072": rsaKey(3072), "P-384": p384} {
		id := o.identity(t, key, "Người Thử Khóa", today.AddDate(0, 0, -1), today.AddDate(1, 0, 0))
		file := mustSign(t, decision(), id, o.options(t, "ky_nguoi", today))
		if r := verify(t, file, o); !r.OK {
			t.Errorf("%s: %v", name, r.Problems)
		}
		dir := t.TempDir()
		content, cms := parts(t, file, "ky_nguoi")
		run(t, "openssl", "cms", "-verify", "-cades", "-binary", "-inform", "DER", "-in", write(t, dir, "cms.der", cms), "-content", write(t, dir, "content", content),
			"-CAfile", rootPEM(t, o, dir), "-purpose", "any", "-attime", unix(today), "-out", filepath.Join(dir, "out"))
	}
	weak := o.identity(t, rsaKey(1024), "Khóa Yếu", today.AddDate(0, 0, -1), today.AddDate(1, 0, 0))
	if _, err := sign.Sign(context.Background(), decision(), weak, o.options(t, "ky_nguoi", today)); err == nil {
		t.Error("a key of 1024 bit may sign")
	}
}
