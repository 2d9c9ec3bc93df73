package sign_test

import (
	"crypto/x509"
	"os"
	"path/filepath"
	"testing"
	"time"

	"thads/internal/sign"
)

// Files signed by other software: poppler with NSS writes BER and the older adbe.pkcs7.detached.
func TestSignaturesOfOtherSoftwareVerify(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"openssl", "certutil", "pk12util", "pdfsig", "qpdf"} {
		tool(t, name)
	}
	dir := t.TempDir()
	in := func(name string) string { return filepath.Join(dir, name) }
	if err := os.Mkdir(in("nss"), 0o700); err != nil {
		t.Fatal(err)
	}
	run(t, "certutil", "-N", "-d", in("nss"), "--empty-password")
	roots := x509.NewCertPool()
	for _, who := range []string{"mot", "hai"} {
		run(t, "openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", in("key"), "-out", in("crt"), "-subj", "/CN="+who, "-days", "30", "-addext", "keyUsage=critical,digitalSignature")
		run(t, "openssl", "pkcs12", "-export", "-in", in("crt"), "-inkey", in("key"), "-out", in("p12"), "-passout", "pass:abc123", "-name", who)
		run(t, "pk12util", "-i", in("p12"), "-d", in("nss"), "-W", "abc123")
		run(t, "certutil", "-M", "-d", in("nss"), "-n", who, "-t", "CT,CT,CT")
		text, err := os.ReadFile(in("crt"))
		if err != nil {
			t.Fatal(err)
		}
		roots.AppendCertsFromPEM(text)
	}
	drawn := write(t, dir, "0.pdf", decision())
	run(t, "qpdf", "--object-streams=generate", drawn, in("packed.pdf"))
	for _, start := range []string{drawn, in("packed.pdf")} {
		run(t, "pdfsig", "-nssdir", in("nss"), "-add-signature", "-nick", "mot", start, in("1.pdf"))
		run(t, "pdfsig", "-nssdir", in("nss"), "-add-signature", "-nick", "hai", in("1.pdf"), in("2.pdf"))
		file, err := os.ReadFile(in("2.pdf"))
		if err != nil {
			t.Fatal(err)
		}
		r, err := sign.Verify(file, roots, sign.VerifyOptions{Now: time.Now()})
		if err != nil || !r.OK || len(r.Signatures) != 2 || r.Signatures[0].Signer != "mot" {
			t.Errorf("%s: %v %+v", filepath.Base(start), err, r)
		}
		// We may sign after them, and they still find everything in order.
		o := theOffice(t)
		v, err := o.store.Validation(today)
		if err != nil {
			t.Fatal(err)
		}
		roots.AddCert(v.Certs[0])
		ours := mustSign(t, file, o.agency, o.options(t, "dau_co_quan", time.Now().Add(time.Second)))
		if r, err := sign.Verify(ours, roots, sign.VerifyOptions{Now: time.Now().Add(time.Minute), RequireSeal: true}); err != nil || !r.OK {
			t.Errorf("%s, sealed: %v %q", filepath.Base(start), err, r.Problems)
		}
		run(t, "pdfsig", "-nocert", write(t, dir, "3.pdf", ours))
		run(t, "qpdf", "--check", in("3.pdf"))
	}
}
