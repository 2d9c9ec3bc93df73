package sign

import (
	"crypto/sha256"
	"crypto/x509"
	"sync"
	"time"
)

// Judge verifies files against one set of roots. Files of one house carry the same few certificates and revocation
// lists: that one of them was signed by another is reckoned once and remembered; times, revocations and everything about
// the file itself are judged anew each time. Any number of goroutines may use it.
type Judge struct {
	roots *x509.CertPool

	mu    sync.Mutex
	lines map[[32]byte][]*x509.Certificate
	lists map[[64]byte]bool
}

// mostKnown bounds what strangers' files can make a judge remember.
const mostKnown = 4096

// NewJudge takes the certificates to trust. roots must not change afterwards.
func NewJudge(roots *x509.CertPool) *Judge {
	return &Judge{roots: roots, lines: map[[32]byte][]*x509.Certificate{}, lists: map[[64]byte]bool{}}
}

// chains builds the ways from a certificate to a root as of a time. A single way that was found before is good at
// another time in which all its certificates are in force.
func (j *Judge) chains(signer *x509.Certificate, between []*x509.Certificate, at time.Time) ([][]*x509.Certificate, error) {
	h := sha256.New()
	h.Write(signer.Raw) // DER tells its own length
	pool := x509.NewCertPool()
	for _, c := range between {
		pool.AddCert(c)
		h.Write(c.Raw)
	}
	key := [32]byte(h.Sum(nil))
	j.mu.Lock()
	line := j.lines[key]
	j.mu.Unlock()
	if line != nil && inForce(line, at) {
		return [][]*x509.Certificate{line}, nil
	}
	found, err := signer.Verify(x509.VerifyOptions{Roots: j.roots, Intermediates: pool, CurrentTime: at, KeyUsages: []x509.ExtKeyUsage{x509.ExtKeyUsageAny}})
	if err == nil && len(found) == 1 {
		j.mu.Lock()
		if len(j.lines) >= mostKnown {
			clear(j.lines)
		}
		j.lines[key] = found[0]
		j.mu.Unlock()
	}
	return found, err
}

func inForce(chain []*x509.Certificate, at time.Time) bool {
	for _, c := range chain {
		if at.Before(c.NotBefore) || at.After(c.NotAfter) {
			return false
		}
	}
	return true
}

// listed says whether an authority signed a revocation list.
func (j *Judge) listed(l *x509.RevocationList, by *x509.Certificate) bool {
	list, issuer := sha256.Sum256(l.Raw), sha256.Sum256(by.Raw)
	key := [64]byte(append(list[:], issuer[:]...))
	j.mu.Lock()
	good, known := j.lists[key]
	j.mu.Unlock()
	if known {
		return good
	}
	good = l.CheckSignatureFrom(by) == nil
	j.mu.Lock()
	defer j.mu.Unlock()
	if len(j.lists) >= mostKnown {
		clear(j.lists)
	}
	j.lists[key] = good
	return good
}
