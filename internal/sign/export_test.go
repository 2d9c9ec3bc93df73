package sign

import (
	"crypto"
	"crypto/x509"
	"crypto/x509/pkix"
	"math/big"
	"testing"
	"time"
)

// IssueForTest gives a key of the test's own making a certificate of the store's authority.
func (s *Store) IssueForTest(t testing.TB, key crypto.Signer, name string, from, to time.Time) Identity {
	t.Helper()
	c, err := s.ready()
	if err != nil {
		t.Fatal(err)
	}
	cert, err := issue(leaf(pkix.Name{CommonName: name, SerialNumber: "thu"}, from, to), key, &c.issuing)
	if err != nil {
		t.Fatal(err)
	}
	return Identity{key, cert, []*x509.Certificate{c.issuing.cert}}
}

// AnswerForTest is the development authority's answer to a question off the network.
func AnswerForTest(t Timestamper, digest []byte, nonce *big.Int) ([]byte, error) {
	return t.(*localStamper).answer(digest, nonce)
}

// SwapCertForTest puts another certificate of the same key beside a signature.
func (p *Prepared) SwapCertForTest(cert *x509.Certificate) { p.cert = cert }

// StamperForTest is a time-stamping authority with any key.
func StamperForTest(id Identity, clock func() time.Time) Timestamper {
	return &localStamper{id.Cert, id.Chain, id.Signer, clock}
}

// StamperIdentityForTest is the key of a development time-stamping authority.
func StamperIdentityForTest(t Timestamper) Identity {
	l := t.(*localStamper)
	return Identity{l.key, l.cert, l.chain}
}
