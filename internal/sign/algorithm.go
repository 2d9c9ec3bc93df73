package sign

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rsa"
	_ "crypto/sha256" // the digests a signature may use
	_ "crypto/sha512"
	"crypto/x509"
	"encoding/asn1"
	"errors"
	"time"
)

const hashSHA256 = crypto.SHA256

// checkKey says whether a certificate may sign at a time: in force then, its key strong enough.
func checkKey(cert *x509.Certificate, at time.Time) error {
	if at.Before(cert.NotBefore) || at.After(cert.NotAfter) {
		return ErrExpired.New()
	}
	if !strong(cert) {
		return ErrKey.New()
	}
	return nil
}

func strong(cert *x509.Certificate) bool {
	switch key := cert.PublicKey.(type) {
	case *rsa.PublicKey:
		return key.N.BitLen() >= 2048
	case *ecdsa.PublicKey:
		return key.Curve == elliptic.P256() || key.Curve == elliptic.P384() || key.Curve == elliptic.P521()
	}
	return false
}

var (
	errAlgorithm = errors.New("an algorithm that is not accepted")
	errMath      = errors.New("the signature does not fit the key")
)

// checkSignature does the mathematics: signature over the hash of message by the certificate's key.
func checkSignature(cert *x509.Certificate, h crypto.Hash, message, signature []byte) error {
	if !strong(cert) {
		return errAlgorithm
	}
	w := h.New()
	w.Write(message)
	sum := w.Sum(nil)
	switch key := cert.PublicKey.(type) {
	case *rsa.PublicKey:
		return rsa.VerifyPKCS1v15(key, h, sum, signature)
	case *ecdsa.PublicKey:
		if !ecdsa.VerifyASN1(key, sum, signature) {
			return errMath
		}
		return nil
	}
	return errAlgorithm
}

func hashOf(oid asn1.ObjectIdentifier) (crypto.Hash, bool) {
	switch {
	case oid.Equal(oidSHA256):
		return crypto.SHA256, true
	case oid.Equal(oidSHA384):
		return crypto.SHA384, true
	case oid.Equal(oidSHA512):
		return crypto.SHA512, true
	}
	return 0, false
}

// fits says whether a signature algorithm goes with the key and the digest named beside it.
func fits(oid asn1.ObjectIdentifier, cert *x509.Certificate, h crypto.Hash) bool {
	switch cert.PublicKey.(type) {
	case *rsa.PublicKey:
		return oid.Equal(oidRSA) || oid.Equal(map[crypto.Hash]asn1.ObjectIdentifier{
			crypto.SHA256: oidRSAWithSHA256, crypto.SHA384: oidRSAWithSHA384, crypto.SHA512: oidRSAWithSHA512}[h])
	case *ecdsa.PublicKey:
		return oid.Equal(map[crypto.Hash]asn1.ObjectIdentifier{
			crypto.SHA256: oidECDSAWithSHA256, crypto.SHA384: oidECDSAWithSHA384, crypto.SHA512: oidECDSAWithSHA512}[h])
	}
	return false
}
