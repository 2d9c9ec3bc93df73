package sign

import (
	"bytes"
	"crypto"
	"crypto/x509"
	"encoding/asn1"
	"errors"
	"math/big"
	"time"
)

// stamp is a time-stamp token whose own signature has been checked; whether its authority is trusted is another
// question.
type stamp struct {
	time    time.Time
	hash    crypto.Hash
	imprint []byte
	nonce   *big.Int
	cms     *signedData
}

var errImprint = errors.New("the time-stamp is about something else")

func readStamp(token []byte) (*stamp, error) {
	s, err := readSignedData(token)
	if err != nil {
		return nil, err
	}
	if !s.contentType.Equal(oidTSTInfo) || s.content == nil {
		return nil, errCMS
	}
	if err := s.check(s.content, false); err != nil {
		return nil, err
	}
	var info struct {
		Version int
		Policy  asn1.ObjectIdentifier
		Imprint struct {
			Algorithm struct {
				OID    asn1.ObjectIdentifier
				Params asn1.RawValue `asn1:"optional"`
			}
			Hash []byte
		}
		Serial   *big.Int
		Time     time.Time `asn1:"generalized"`
		Accuracy struct {
			Seconds int `asn1:"optional"`
			Milli   int `asn1:"optional,tag:0"`
			Micro   int `asn1:"optional,tag:1"`
		} `asn1:"optional"`
		Ordering   bool          `asn1:"optional"`
		Nonce      *big.Int      `asn1:"optional"`
		TSA        asn1.RawValue `asn1:"optional,tag:0"`
		Extensions asn1.RawValue `asn1:"optional,tag:1"`
	}
	if rest, err := asn1.Unmarshal(s.content, &info); err != nil || len(rest) > 0 {
		return nil, errCMS
	}
	h, ok := hashOf(info.Imprint.Algorithm.OID)
	if !ok {
		return nil, errAlgorithm
	}
	return &stamp{info.Time, h, info.Imprint.Hash, info.Nonce, s}, nil
}

// covers says whether the stamp is about a digest.
func (s *stamp) covers(digest []byte, h crypto.Hash) error {
	if s.hash != h || !bytes.Equal(s.imprint, digest) {
		return errImprint
	}
	return nil
}

// mayStamp says whether a certificate is one of a time-stamping authority: that use, critical, and no other (RFC 3161).
func mayStamp(c *x509.Certificate) bool {
	return len(c.ExtKeyUsage) == 1 && c.ExtKeyUsage[0] == x509.ExtKeyUsageTimeStamping && len(c.UnknownExtKeyUsage) == 0
}
