package sign

import (
	"bytes"
	"crypto/x509"
	"errors"
	"fmt"
	"slices"
	"time"

	"thads/internal/pdf"
)

// authorities is what a file (and the verifier) brings along to judge certificates.
type authorities struct {
	certs []*x509.Certificate
	crls  []*x509.RevocationList
	kept  int // how many of crls stand in the file itself
}

// readAuthorities takes certificates and revocation lists out of the document security store. What cannot be read is
// left out: it only helps.
func readAuthorities(d *pdf.Doc, more [][]byte) authorities {
	var a authorities
	root, err := d.Catalog()
	if err != nil {
		return a
	}
	store := d.Dict(root["DSS"])
	for _, der := range streams(d, d.Array(store["Certs"])) {
		if c, err := x509.ParseCertificate(der); err == nil {
			a.certs = append(a.certs, c)
		}
	}
	for i, ders := range [][][]byte{streams(d, d.Array(store["CRLs"])), more} {
		for _, der := range ders {
			if l, err := x509.ParseRevocationList(der); err == nil {
				a.crls = append(a.crls, l)
			}
		}
		if i == 0 {
			a.kept = len(a.crls)
		}
	}
	return a
}

var (
	errRevoked = errors.New("a certificate of the chain was revoked")
	errBefore  = errors.New("not yet in force")
	errAfter   = errors.New("expired")
)

// chain builds the signer's chain to a trusted root as of a time. complete: the file itself tells the revocation of
// every certificate below the root.
func (a authorities) chain(j *Judge, s *signedData, at time.Time) (chain []*x509.Certificate, complete bool, err error) {
	if at.Before(s.signer.NotBefore) {
		return nil, false, errBefore
	}
	if at.After(s.signer.NotAfter) {
		return nil, false, errAfter
	}
	chains, err := j.chains(s.signer, slices.Concat(s.certs, a.certs), at)
	if err != nil {
		return nil, false, err
	}
	best := errRevoked
	for _, c := range chains {
		if complete, err = a.revocation(j, c, at); err == nil {
			return c, complete, nil
		}
		best = err
	}
	return nil, false, best
}

// revocation looks a chain up in the lists at hand.
func (a authorities) revocation(j *Judge, chain []*x509.Certificate, at time.Time) (complete bool, err error) {
	complete = true
	for i, c := range chain[:len(chain)-1] {
		known := false
		for n, l := range a.crls {
			if !bytes.Equal(l.RawIssuer, c.RawIssuer) || !j.listed(l, chain[i+1]) {
				continue
			}
			known = known || n < a.kept && !l.NextUpdate.Before(at)
			for _, gone := range l.RevokedCertificateEntries {
				if gone.SerialNumber.Cmp(c.SerialNumber) == 0 && !gone.RevocationTime.After(at) {
					return false, fmt.Errorf("%w: %s", errRevoked, gone.RevocationTime.In(hanoi).Format("15:04 02/01/2006"))
				}
			}
		}
		complete = complete && known
	}
	return complete, nil
}

func whyChain(err error) string {
	var invalid x509.CertificateInvalidError
	var unknown x509.UnknownAuthorityError
	switch {
	case errors.Is(err, errBefore):
		return "chứng thư chưa có hiệu lực vào lúc ký"
	case errors.Is(err, errAfter):
		return "chứng thư đã hết hạn vào lúc ký"
	case errors.Is(err, errRevoked):
		return "chứng thư đã bị thu hồi trước lúc ký"
	case errors.As(err, &invalid) && invalid.Reason == x509.Expired:
		return "một chứng thư trong chuỗi đã hết hạn hoặc chưa có hiệu lực vào lúc ký"
	case errors.As(err, &unknown):
		return "chứng thư không do đơn vị được tin cậy cấp"
	}
	return "chuỗi chứng thư không đúng"
}
