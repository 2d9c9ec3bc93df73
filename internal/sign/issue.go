package sign

import (
	"crypto/x509"
	"encoding/json"
	"errors"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"
	"time"
)

const keyLife = 3 * year

// IssuePerson makes a key and a certificate for an account, locked by his PIN; ErrHasKey when there is one.
func (s *Store) IssuePerson(id, name, pin string, now time.Time) error {
	return s.issueTo("people", id, pin, leaf(personSubject(id, name), now.Add(-time.Hour), now.Add(keyLife)))
}

// IssueAgency makes a key and a certificate for an agency, locked by the PIN of its records officer.
func (s *Store) IssueAgency(id, name, pin string, now time.Time) error {
	return s.issueTo("agencies", id, pin, leaf(agencySubject(id, name), now.Add(-time.Hour), now.Add(keyLife)))
}

func (s *Store) issueTo(kind, id, pin string, template *x509.Certificate) error {
	c, err := s.ready()
	if err != nil {
		return err
	}
	name, err := s.path(kind, id)
	if err != nil {
		return err
	}
	if _, err := os.Stat(name + ".crt"); err == nil {
		return ErrHasKey.New()
	}
	key, err := newKey()
	if err != nil {
		return ErrKeyFiles.New().Because(err)
	}
	cert, err := issue(template, key, &c.issuing)
	if err != nil {
		return ErrKeyFiles.New().Because(err)
	}
	return s.keep(kind, id, pin, holder{cert, key})
}

// keep writes a key locked by a PIN, then its certificate: with the certificate the pair is complete.
func (s *Store) keep(kind, id, pin string, h holder) error {
	name, err := s.path(kind, id)
	if err != nil {
		return err
	}
	s.turns <- struct{}{}
	locked, err := lockKey(kind+"/"+id, pin, h.key, s.kib)
	<-s.turns
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(name), 0o700); err != nil {
		return ErrKeyFiles.New().Because(err)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if _, err := os.Stat(name + ".crt"); err == nil {
		return ErrHasKey.New()
	}
	if err := writeFile(name+".key", locked, !s.hasty); err != nil {
		return ErrKeyFiles.New().Because(err)
	}
	if err := writeFile(name+".crt", encodeCerts(h.cert), !s.hasty); err != nil {
		return ErrKeyFiles.New().Because(err)
	}
	return nil
}

func (s *Store) path(kind, id string) (string, error) {
	if !goodID.MatchString(id) {
		return "", ErrBadID.New()
	}
	return filepath.Join(s.dir, kind, id), nil
}

// Unlock opens a person's key. ErrPIN when the PIN is wrong, ErrNoKey when he has none; neither changes anything, so
// the caller counts attempts.
func (s *Store) Unlock(id, pin string) (Identity, error) { return s.unlock("people", id, pin) }

// UnlockAgency opens an agency's key with the PIN of its records officer.
func (s *Store) UnlockAgency(id, pin string) (Identity, error) { return s.unlock("agencies", id, pin) }

func (s *Store) unlock(kind, id, pin string) (Identity, error) {
	c, err := s.ready()
	if err != nil {
		return Identity{}, err
	}
	cert, locked, err := s.read(kind, id)
	if err != nil {
		return Identity{}, err
	}
	s.turns <- struct{}{}
	key, err := unlockKey(kind+"/"+id, pin, locked)
	<-s.turns
	if errors.Is(err, ErrPIN) {
		return Identity{}, err
	}
	if err != nil {
		return Identity{}, ErrKeyFiles.New().Because(err)
	}
	return Identity{key, cert, []*x509.Certificate{c.issuing.cert}}, nil
}

func (s *Store) read(kind, id string) (*x509.Certificate, []byte, error) {
	name, err := s.path(kind, id)
	if err != nil {
		return nil, nil, err
	}
	certs, err := readCerts(name + ".crt")
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil, ErrNoKey.New()
	}
	if err != nil {
		return nil, nil, ErrKeyFiles.New().Because(err)
	}
	locked, err := os.ReadFile(name + ".key")
	if err != nil {
		return nil, nil, ErrKeyFiles.New().Because(err)
	}
	return certs[0], locked, nil
}

// Person gives the certificate of an account; ErrNoKey when it has none.
func (s *Store) Person(id string) (*x509.Certificate, error) {
	cert, _, err := s.read("people", id)
	return cert, err
}

// Agency gives the certificate of an agency; ErrNoKey when it has none.
func (s *Store) Agency(id string) (*x509.Certificate, error) {
	cert, _, err := s.read("agencies", id)
	return cert, err
}

// revoked is the file of what the issuing authority has taken back, and the last list it gave out.
type revoked struct {
	Number int64     `json:"number"`
	At     time.Time `json:"at"`
	CRL    []byte    `json:"crl"`
	Root   []byte    `json:"root_crl"`
	Gone   []struct {
		Serial *big.Int  `json:"serial"`
		At     time.Time `json:"at"`
	} `json:"gone"`
}

// Revoke takes a person's or agency's certificate back from now on: signatures before stay good, the holder may be
// given a new key.
func (s *Store) Revoke(cert *x509.Certificate, now time.Time) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	r, err := s.readRevoked()
	if err != nil {
		return err
	}
	r.Gone = append(r.Gone, struct {
		Serial *big.Int  `json:"serial"`
		At     time.Time `json:"at"`
	}{cert.SerialNumber, now.UTC().Truncate(time.Second)})
	if err := s.renew(r, now); err != nil {
		return err
	}
	kind, id := "people", cert.Subject.SerialNumber
	if isAgency(cert) {
		kind = "agencies"
		for _, n := range cert.Subject.Names {
			if text, ok := n.Value.(string); ok && n.Type.Equal(oidOrganization) {
				id = text
			}
		}
	}
	held, _, err := s.read(kind, id)
	if errors.Is(err, ErrNoKey) || err == nil && !held.Equal(cert) {
		return nil
	}
	if err != nil {
		return err
	}
	name, err := s.path(kind, id)
	if err != nil {
		return err
	}
	for _, file := range []string{name + ".crt", name + ".key"} {
		if err := os.Remove(file); err != nil {
			return ErrKeyFiles.New().Because(err)
		}
	}
	return nil
}

// Validation is what signatures of the development authority need to be verified later (level B-LT): its
// certificates and revocation lists not older than a day.
func (s *Store) Validation(now time.Time) (Validation, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	c, err := s.authority()
	if err != nil {
		return Validation{}, err
	}
	r, err := s.readRevoked()
	if err != nil {
		return Validation{}, err
	}
	if age := now.Sub(r.At); r.CRL == nil || age > crlFresh || age < 0 {
		if err := s.renew(r, now); err != nil {
			return Validation{}, err
		}
	}
	return Validation{[]*x509.Certificate{c.root.cert, c.issuing.cert, c.tsa.cert}, [][]byte{r.Root, r.CRL}}, nil
}

func (s *Store) readRevoked() (*revoked, error) {
	var r revoked
	text, err := os.ReadFile(filepath.Join(s.dir, "revoked.json"))
	if errors.Is(err, fs.ErrNotExist) {
		return &r, nil
	}
	if err == nil {
		err = json.Unmarshal(text, &r)
	}
	if err != nil {
		return nil, ErrKeyFiles.New().Because(err)
	}
	return &r, nil
}

// renew gives out new lists and writes them down. s.mu is held.
func (s *Store) renew(r *revoked, now time.Time) error {
	c, err := s.authority()
	if err != nil {
		return err
	}
	var gone []x509.RevocationListEntry
	for _, g := range r.Gone {
		gone = append(gone, x509.RevocationListEntry{SerialNumber: g.Serial, RevocationTime: g.At})
	}
	r.Number++
	r.At = now.UTC().Truncate(time.Second)
	if r.CRL, err = newCRL(c.issuing, r.Number, gone, r.At); err != nil {
		return ErrKeyFiles.New().Because(err)
	}
	if r.Root, err = newCRL(c.root, r.Number, nil, r.At); err != nil {
		return ErrKeyFiles.New().Because(err)
	}
	text, err := json.Marshal(r)
	if err != nil {
		return ErrKeyFiles.New().Because(err)
	}
	if err := writeFile(filepath.Join(s.dir, "revoked.json"), text, true); err != nil {
		return ErrKeyFiles.New().Because(err)
	}
	return nil
}
