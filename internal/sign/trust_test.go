package sign_test

import (
	"context"
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"errors"
	"testing"
	"time"

	"thads/internal/sign"
)

func newKey(t testing.TB) crypto.Signer {
	t.Helper()
	k, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	return k
}

// A certificate that ends at noon: the morning's signature is good for ever, the afternoon's never was.
func TestACertificateThatExpiresInTheMiddleOfTheDay(t *testing.T) {
	t.Parallel()
	o := theOffice(t)
	noon := today.Truncate(24 * time.Hour).Add(5 * time.Hour) // 12:00 in Hà Nội
	id := o.identity(t, newKey(t), "Hết Hạn Giữa Ngày", today.AddDate(-1, 0, 0), noon)
	morning := mustSign(t, decision(), id, o.options(t, "ky_nguoi", noon.Add(-time.Minute)))
	if r := verify(t, morning, o); !r.OK {
		t.Errorf("signed before noon: %q", r.Problems)
	}
	late := o.options(t, "ky_nguoi", noon.Add(time.Minute))
	if _, err := sign.Sign(context.Background(), decision(), id, late); !errors.Is(err, sign.ErrExpired) {
		t.Errorf("signing after noon: %v", err)
	}
	late.Time = noon.Add(-time.Minute) // a clock set back: the time-stamp tells
	r := verify(t, mustSign(t, decision(), id, late), o)
	must(t, r, "hết hạn vào lúc ký")
	if !r.Signatures[0].Valid || r.Signatures[0].Trusted {
		t.Errorf("the mathematics is right, the trust is not: %+v", r.Signatures[0])
	}
	bare := sign.Options{Field: "ky_nguoi", Time: noon.Add(-time.Minute)} // no proof of the time: judged as of now
	must(t, verify(t, mustSign(t, decision(), id, bare), o), "hết hạn vào lúc ký")
}

func TestASignatureWithoutTimeStampIsGoodWhileItsCertificateIs(t *testing.T) {
	t.Parallel()
	o := theOffice(t)
	file := mustSign(t, decision(), o.leader, sign.Options{Field: "ky_nguoi", Time: today})
	r := verify(t, file, o)
	if !r.OK || r.Signatures[0].Time != "" || r.Signatures[0].Level != "B-B" {
		t.Errorf("%+v", r)
	}
	r, err := sign.Verify(file, o.roots, sign.VerifyOptions{Now: today, RequireTime: true})
	if err != nil {
		t.Fatal(err)
	}
	must(t, r, "không có dấu thời gian")
}

func TestAnotherAuthorityIsNotTrusted(t *testing.T) {
	t.Parallel()
	o := theOffice(t)
	_, _, _, sealed := o.flow(t)
	other := sign.Open(t.TempDir())
	if err := other.EnsureCA(today); err != nil {
		t.Fatal(err)
	}
	roots, err := other.Roots()
	if err != nil {
		t.Fatal(err)
	}
	for name, pool := range map[string]*x509.CertPool{"another root": roots, "no root": x509.NewCertPool()} {
		r, err := sign.Verify(sealed, pool, sign.VerifyOptions{Now: today.Add(48 * time.Hour)})
		if err != nil {
			t.Fatal(err)
		}
		must(t, r, "không do đơn vị được tin cậy cấp")
		for _, s := range r.Signatures {
			if !s.Valid || s.Trusted || s.Time != "" {
				t.Errorf("%s: %+v", name, s)
			}
		}
	}
}

func TestARevokedCertificateSignsNoMore(t *testing.T) {
	t.Parallel()
	o := &office{store: sign.Open(t.TempDir())}
	var err error
	for _, step := range []error{o.store.EnsureCA(today), o.store.IssuePerson("mat-the", "Người Mất Thẻ", pin, today)} {
		if step != nil {
			t.Fatal(step)
		}
	}
	if o.roots, err = o.store.Roots(); err != nil {
		t.Fatal(err)
	}
	id, err := o.store.Unlock("mat-the", pin)
	if err != nil {
		t.Fatal(err)
	}
	before := mustSign(t, decision(), id, o.options(t, "ky_nguoi", today))
	if err := o.store.Revoke(id.Cert, today.Add(time.Hour)); err != nil {
		t.Fatal(err)
	}
	if _, err := o.store.Unlock("mat-the", pin); !errors.Is(err, sign.ErrNoKey) {
		t.Errorf("a revoked key is still there: %v", err)
	}
	if err := o.store.IssuePerson("mat-the", "Người Mất Thẻ", pin, today); err != nil {
		t.Errorf("no new key after the old was revoked: %v", err)
	}
	after := mustSign(t, decision(), id, o.options(t, "ky_nguoi", today.Add(2*time.Hour)))
	must(t, verify(t, after, o), "thu hồi")
	if r := verify(t, before, o); !r.OK {
		t.Errorf("signed before it was revoked: %q", r.Problems)
	}
	v, err := o.store.Validation(today.Add(3 * time.Hour))
	if err != nil {
		t.Fatal(err)
	}
	bare := mustSign(t, decision(), id, sign.Options{Field: "ky_nguoi", Time: today}) // no proof that it was before
	r, err := sign.Verify(bare, o.roots, sign.VerifyOptions{Now: today.Add(3 * time.Hour), CRLs: v.CRLs})
	if err != nil {
		t.Fatal(err)
	}
	must(t, r, "thu hồi")
}

func TestAnotherCertificateOfTheSameKeyDoesNotTakeOverASignature(t *testing.T) {
	t.Parallel()
	o := theOffice(t)
	key := newKey(t)
	mine := o.identity(t, key, "Người Ký Thật", today.AddDate(0, 0, -1), today.AddDate(1, 0, 0))
	theirs := o.identity(t, key, "Người Khác", today.AddDate(0, 0, -1), today.AddDate(1, 0, 0))
	p, err := sign.Prepare(decision(), mine.Cert, mine.Chain, sign.Options{Field: "ky_nguoi", Time: today})
	if err != nil {
		t.Fatal(err)
	}
	signature, err := key.Sign(rand.Reader, p.Digest(), crypto.SHA256)
	if err != nil {
		t.Fatal(err)
	}
	p.SwapCertForTest(theirs.Cert)
	file, err := p.Embed(signature, nil)
	if err != nil {
		t.Fatal(err)
	}
	must(t, verify(t, file, o), "không phải chứng thư đã dùng để ký")
}

// wrongStamper stamps something else than it is asked for.
type wrongStamper struct{ sign.Timestamper }

func (w wrongStamper) Stamp(ctx context.Context, digest []byte) ([]byte, error) {
	return w.Timestamper.Stamp(ctx, sign.StampDigest(digest))
}

func TestATimeStampCountsOnlyFromATrustedAuthorityAboutThisSignature(t *testing.T) {
	t.Parallel()
	o := theOffice(t)
	opts := o.options(t, "ky_nguoi", today)
	honest := opts.Stamper
	for words, stamper := range map[string]sign.Timestamper{
		"dấu thời gian bị hỏng hoặc bị sửa":             wrongStamper{honest},
		"dấu thời gian của đơn vị không được tin cậy":   sign.StamperForTest(o.leader, at(today)), // trusted, but no time-stamping authority
		"dấu thời gian của đơn vị không được tin cậy: ": foreignStamper(t),
	} {
		opts.Stamper = stamper
		r := verify(t, mustSign(t, decision(), o.leader, opts), o)
		must(t, r, words)
		if r.Signatures[0].Time != "" {
			t.Errorf("a time nobody vouches for is shown: %s", r.Signatures[0].Time)
		}
	}
	// A time-stamping authority signs no documents.
	tsaAsSigner := mustSign(t, decision(), theTSA(t, o), sign.Options{Field: "ky_nguoi", Time: today})
	must(t, verify(t, tsaAsSigner, o), "không được cấp để ký văn bản")
}

func foreignStamper(t *testing.T) sign.Timestamper {
	t.Helper()
	s := sign.Open(t.TempDir())
	if err := s.EnsureCA(today); err != nil {
		t.Fatal(err)
	}
	tsa, err := s.TSA(at(today))
	if err != nil {
		t.Fatal(err)
	}
	return tsa
}

// theTSA is the office's own time-stamping key, used for what it is not for.
func theTSA(t *testing.T, o *office) sign.Identity {
	t.Helper()
	return sign.StamperIdentityForTest(o.options(t, "ky_nguoi", today).Stamper)
}

func TestTimeStampsOutOfOrderAreFound(t *testing.T) {
	t.Parallel()
	o := theOffice(t)
	led := mustSign(t, decision(), o.leader, o.options(t, "ky_nguoi", today))
	sealed := mustSign(t, led, o.agency, o.options(t, "dau_co_quan", today.Add(-time.Hour)))
	must(t, verify(t, sealed, o), "sớm hơn chữ ký trước")
}
