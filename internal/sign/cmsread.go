package sign

import (
	"bytes"
	"crypto"
	"crypto/x509"
	"encoding/asn1"
	"errors"
	"fmt"
	"math/big"

	"golang.org/x/crypto/cryptobyte"
	tag "golang.org/x/crypto/cryptobyte/asn1"
)

// signedData is a CMS SignedData of exactly one signer, read strictly: every byte belongs to something that is checked,
// so a changed byte anywhere is found.
type signedData struct {
	contentType asn1.ObjectIdentifier
	content     []byte // nil when detached
	certs       []*x509.Certificate
	signer      *x509.Certificate
	hash        crypto.Hash
	attrs       []byte            // DER SET of the signed attributes
	values      map[string][]byte // signed attributes by object identifier: the DER of their only value
	signature   []byte
	token       []byte // signature time-stamp; nil for none
}

var errCMS = errors.New("the CMS is not well formed")

// readSignedData reads one signature's DER.
func readSignedData(der []byte) (*signedData, error) {
	context0 := tag.Tag(0).ContextSpecific().Constructed()
	context1 := tag.Tag(1).ContextSpecific().Constructed()
	input := cryptobyte.String(der)
	var info, wrapped, body cryptobyte.String
	var kind asn1.ObjectIdentifier
	if !input.ReadASN1(&info, tag.SEQUENCE) || !input.Empty() || !info.ReadASN1ObjectIdentifier(&kind) || !kind.Equal(oidSignedData) ||
		!info.ReadASN1(&wrapped, context0) || !info.Empty() || !wrapped.ReadASN1(&body, tag.SEQUENCE) || !wrapped.Empty() {
		return nil, errCMS
	}
	var version int
	var digests, encap, certs, crls, signers cryptobyte.String
	var hasCerts, hasCRLs bool
	s := &signedData{}
	if !body.ReadASN1Integer(&version) || !body.ReadASN1(&digests, tag.SET) || !body.ReadASN1(&encap, tag.SEQUENCE) ||
		!body.ReadOptionalASN1(&certs, &hasCerts, context0) || !body.ReadOptionalASN1(&crls, &hasCRLs, context1) ||
		!body.ReadASN1(&signers, tag.SET) || !body.Empty() || !hasCerts {
		return nil, errCMS
	}
	if !encap.ReadASN1ObjectIdentifier(&s.contentType) {
		return nil, errCMS
	}
	if want := map[bool]int{true: 1, false: 3}[s.contentType.Equal(oidData)]; version != want {
		return nil, fmt.Errorf("%w: version %d", errCMS, version)
	}
	if !encap.Empty() {
		var holder cryptobyte.String
		if !encap.ReadASN1(&holder, context0) || !encap.Empty() || !holder.ReadASN1Bytes(&s.content, tag.OCTET_STRING) || !holder.Empty() {
			return nil, errCMS
		}
	}
	for !certs.Empty() {
		var one cryptobyte.String
		if !certs.ReadASN1Element(&one, tag.SEQUENCE) || len(s.certs) > 20 {
			return nil, errCMS
		}
		c, err := x509.ParseCertificate(one)
		if err != nil {
			return nil, fmt.Errorf("%w: %w", errCMS, err)
		}
		s.certs = append(s.certs, c)
	}
	var signer cryptobyte.String
	if !signers.ReadASN1(&signer, tag.SEQUENCE) || !signers.Empty() {
		return nil, fmt.Errorf("%w: not exactly one signer", errCMS)
	}
	if err := s.readSigner(signer); err != nil {
		return nil, err
	}
	h, ok := readAlgorithmHash(&digests)
	if !ok || h != s.hash || !digests.Empty() {
		return nil, fmt.Errorf("%w: digest algorithms differ", errCMS)
	}
	return s, nil
}

func (s *signedData) readSigner(in cryptobyte.String) error {
	context0 := tag.Tag(0).ContextSpecific().Constructed()
	context1 := tag.Tag(1).ContextSpecific().Constructed()
	var version int
	var id, issuer, attrs, algorithm, unsigned cryptobyte.String
	var hasUnsigned bool
	serial := new(big.Int)
	if !in.ReadASN1Integer(&version) || version != 1 || !in.ReadASN1(&id, tag.SEQUENCE) ||
		!id.ReadASN1Element(&issuer, tag.SEQUENCE) || !id.ReadASN1Integer(serial) || !id.Empty() {
		return fmt.Errorf("%w: signer", errCMS)
	}
	for _, c := range s.certs {
		if c.SerialNumber.Cmp(serial) == 0 && bytes.Equal(c.RawIssuer, issuer) {
			s.signer = c
		}
	}
	if s.signer == nil {
		return fmt.Errorf("%w: the signer's certificate is missing", errCMS)
	}
	var ok bool
	if s.hash, ok = readAlgorithmHash(&in); !ok {
		return errAlgorithm
	}
	if !in.ReadASN1(&attrs, context0) || !in.ReadASN1(&algorithm, tag.SEQUENCE) ||
		!in.ReadASN1Bytes(&s.signature, tag.OCTET_STRING) || !in.ReadOptionalASN1(&unsigned, &hasUnsigned, context1) || !in.Empty() {
		return fmt.Errorf("%w: signer", errCMS)
	}
	var oid asn1.ObjectIdentifier
	if !algorithm.ReadASN1ObjectIdentifier(&oid) || !absentOrNull(&algorithm) || !fits(oid, s.signer, s.hash) {
		return errAlgorithm
	}
	var b cryptobyte.Builder
	b.AddASN1(tag.SET, func(b *cryptobyte.Builder) { b.AddBytes(attrs) })
	var err error
	if s.attrs, err = b.Bytes(); err != nil {
		return fmt.Errorf("%w: %w", errCMS, err)
	}
	if s.values, err = readAttributes(attrs); err != nil {
		return err
	}
	if hasUnsigned {
		values, err := readAttributes(unsigned)
		if err != nil {
			return err
		}
		s.token = values[oidTimestampToken.String()]
		if len(values) != 1 || s.token == nil {
			return fmt.Errorf("%w: an unsigned attribute that is no time-stamp", errCMS)
		}
	}
	return nil
}

func readAlgorithmHash(in *cryptobyte.String) (crypto.Hash, bool) {
	var algorithm cryptobyte.String
	var oid asn1.ObjectIdentifier
	if !in.ReadASN1(&algorithm, tag.SEQUENCE) || !algorithm.ReadASN1ObjectIdentifier(&oid) || !absentOrNull(&algorithm) {
		return 0, false
	}
	return hashOf(oid)
}

func absentOrNull(in *cryptobyte.String) bool {
	var null cryptobyte.String
	return in.Empty() || in.ReadASN1(&null, tag.NULL) && null.Empty() && in.Empty()
}

func readAttributes(in cryptobyte.String) (map[string][]byte, error) {
	out := map[string][]byte{}
	for !in.Empty() {
		var one, values, value cryptobyte.String
		var oid asn1.ObjectIdentifier
		if !in.ReadASN1(&one, tag.SEQUENCE) || !one.ReadASN1ObjectIdentifier(&oid) || !one.ReadASN1(&values, tag.SET) || !one.Empty() ||
			!values.ReadAnyASN1Element(&value, nil) || !values.Empty() {
			return nil, fmt.Errorf("%w: attributes", errCMS)
		}
		if _, twice := out[oid.String()]; twice {
			return nil, fmt.Errorf("%w: an attribute stands twice", errCMS)
		}
		out[oid.String()] = value
	}
	return out, nil
}

// check does the mathematics of the signature over content (the detached one, or the one inside).
// needCert asks for the signing-certificate attribute, which binds the certificate into what is signed.
func (s *signedData) check(content []byte, needCert bool) error {
	w := s.hash.New()
	w.Write(content)
	return s.checkDigest(w.Sum(nil), needCert)
}

func (s *signedData) checkDigest(digest []byte, needCert bool) error {
	var oid asn1.ObjectIdentifier
	kind := cryptobyte.String(s.values[oidContentType.String()])
	if !kind.ReadASN1ObjectIdentifier(&oid) || !oid.Equal(s.contentType) {
		return fmt.Errorf("%w: content type", errCMS)
	}
	var said []byte
	value := cryptobyte.String(s.values[oidMessageDigest.String()])
	if !value.ReadASN1Bytes(&said, tag.OCTET_STRING) {
		return fmt.Errorf("%w: no digest", errCMS)
	}
	if !bytes.Equal(said, digest) {
		return errDigest
	}
	if err := s.checkSigningCert(needCert); err != nil {
		return err
	}
	return checkSignature(s.signer, s.hash, s.attrs, s.signature)
}

var (
	errDigest      = errors.New("the digest of the file differs")
	errSigningCert = errors.New("the signing certificate differs from the one signed")
)

func (s *signedData) checkSigningCert(need bool) error {
	der, ok := s.values[oidSigningCert.String()]
	if !ok {
		if need {
			return errSigningCert
		}
		return nil
	}
	value := cryptobyte.String(der)
	var outer, certs, first, algorithm cryptobyte.String
	var hash []byte
	var given bool
	if !value.ReadASN1(&outer, tag.SEQUENCE) || !outer.ReadASN1(&certs, tag.SEQUENCE) || !certs.ReadASN1(&first, tag.SEQUENCE) ||
		!first.ReadOptionalASN1(&algorithm, &given, tag.SEQUENCE) || !first.ReadASN1Bytes(&hash, tag.OCTET_STRING) {
		return errSigningCert
	}
	h := crypto.SHA256
	if given {
		var oid asn1.ObjectIdentifier
		var known bool
		if !algorithm.ReadASN1ObjectIdentifier(&oid) {
			return errSigningCert
		}
		if h, known = hashOf(oid); !known {
			return errAlgorithm
		}
	}
	w := h.New()
	w.Write(s.signer.Raw)
	if !bytes.Equal(w.Sum(nil), hash) {
		return errSigningCert
	}
	return nil
}
