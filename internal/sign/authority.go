package sign

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/asn1"
	"math/big"
	"time"
)

// Names of the development authority. They say what it is wherever a certificate is shown.
const (
	devRoot    = "CA PHÁT TRIỂN - KHÔNG CÓ GIÁ TRỊ PHÁP LÝ"
	devIssuing = "CA CẤP PHÁT PHÁT TRIỂN - KHÔNG CÓ GIÁ TRỊ PHÁP LÝ"
	devTSA     = "DẤU THỜI GIAN PHÁT TRIỂN - KHÔNG CÓ GIÁ TRỊ PHÁP LÝ"
)

const (
	year     = 365 * 24 * time.Hour
	crlLife  = 30 * 24 * time.Hour // how long a revocation list is good
	crlFresh = 24 * time.Hour      // a new list when the last is older
)

// oidOrganization is organizationIdentifier: certificates of agencies carry it (EN 319 412-3), those of persons don't.
var oidOrganization = asn1.ObjectIdentifier{2, 5, 4, 97}

// holder is a certificate with its key.
type holder struct {
	cert *x509.Certificate
	key  crypto.Signer
}

func newKey() (*ecdsa.PrivateKey, error) { return ecdsa.GenerateKey(elliptic.P256(), rand.Reader) }

// issue makes a certificate of template for key, signed by parent (by itself when parent is nil).
func issue(template *x509.Certificate, key crypto.Signer, parent *holder) (*x509.Certificate, error) {
	serial := make([]byte, 16)
	rand.Read(serial) // never fails
	serial[0] &= 0x7F
	template.SerialNumber = new(big.Int).SetBytes(serial)
	id := sha256.Sum256(serial)
	template.SubjectKeyId = id[:20]
	signer, above := key, template
	if parent != nil {
		signer, above = parent.key, parent.cert
	}
	der, err := x509.CreateCertificate(rand.Reader, template, above, key.Public(), signer)
	if err != nil {
		return nil, err
	}
	return x509.ParseCertificate(der)
}

// newAuthority makes the root, the issuing authority and the time-stamping authority, long before and after now, so
// that a demo may live on any day near it.
func newAuthority(now time.Time) (root, issuing, tsa holder, err error) {
	from, to := now.Add(-10*year).Truncate(time.Second), now.Add(20*year).Truncate(time.Second)
	subject := func(name string) pkix.Name { return pkix.Name{Country: []string{"VN"}, CommonName: name} }
	create := func(h *holder, t *x509.Certificate, parent *holder) {
		if err != nil {
			return
		}
		if h.key, err = newKey(); err == nil {
			t.NotBefore, t.NotAfter, t.BasicConstraintsValid = from, to, true
			h.cert, err = issue(t, h.key, parent)
		}
	}
	authority := x509.KeyUsageCertSign | x509.KeyUsageCRLSign
	create(&root, &x509.Certificate{Subject: subject(devRoot), IsCA: true, MaxPathLen: 1, KeyUsage: authority}, nil)
	create(&issuing, &x509.Certificate{Subject: subject(devIssuing), IsCA: true, MaxPathLenZero: true, KeyUsage: authority}, &root)
	create(&tsa, &x509.Certificate{Subject: subject(devTSA), KeyUsage: x509.KeyUsageDigitalSignature, ExtraExtensions: []pkix.Extension{stampingOnly}}, &issuing)
	return root, issuing, tsa, err
}

// stampingOnly is the extended key usage of a time-stamping authority, critical as RFC 3161 wants it.
var stampingOnly = pkix.Extension{
	Id: asn1.ObjectIdentifier{2, 5, 29, 37}, Critical: true,
	Value: []byte{0x30, 0x0A, 0x06, 0x08, 0x2B, 0x06, 0x01, 0x05, 0x05, 0x07, 0x03, 0x08},
}

// personSubject names a person: his name, and the account as serial number (no personal number).
func personSubject(id, name string) pkix.Name {
	return pkix.Name{Country: []string{"VN"}, CommonName: name, SerialNumber: id}
}

// agencySubject names an agency (a legal person).
func agencySubject(id, name string) pkix.Name {
	return pkix.Name{Country: []string{"VN"}, Organization: []string{name}, CommonName: name,
		ExtraNames: []pkix.AttributeTypeAndValue{{Type: oidOrganization, Value: id}}}
}

// leaf is the certificate of a signer.
func leaf(subject pkix.Name, from, to time.Time) *x509.Certificate {
	return &x509.Certificate{Subject: subject, NotBefore: from.Truncate(time.Second), NotAfter: to.Truncate(time.Second), BasicConstraintsValid: true,
		KeyUsage: x509.KeyUsageDigitalSignature | x509.KeyUsageContentCommitment}
}

// isAgency tells an agency's certificate from a person's.
func isAgency(c *x509.Certificate) bool {
	for _, n := range c.Subject.Names {
		if n.Type.Equal(oidOrganization) {
			return true
		}
	}
	return len(c.Subject.Organization) == 1 && c.Subject.Organization[0] == c.Subject.CommonName
}

// newCRL is the list of what an authority has taken back.
func newCRL(h holder, number int64, gone []x509.RevocationListEntry, now time.Time) ([]byte, error) {
	return x509.CreateRevocationList(rand.Reader, &x509.RevocationList{
		Number: big.NewInt(number), ThisUpdate: now, NextUpdate: now.Add(crlLife), RevokedCertificateEntries: gone,
	}, h.cert, h.key)
}
