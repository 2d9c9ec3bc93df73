package sign

import (
	"crypto/x509"
	"time"

	"thads/internal/errs"
)

// ErrUnsigned is the answer about a file without any signature.
var ErrUnsigned = errs.Define(errs.Invalid, "sign.unsigned", "Tệp PDF này không có chữ ký số: hãy kiểm tra lại tệp đã nhận.")

// VerifyOptions says what the verifier asks beyond the mathematics. The zero value asks nothing more.
type VerifyOptions struct {
	Now         time.Time // judges certificates of signatures without a time-stamp; required
	RequireSeal bool      // an agency's signature over the whole file must be there
	RequireTime bool      // every signature must carry a time-stamp
	Fillable    []string  // text fields that may be filled once between signatures; nil means "so" and "ngay"
	CRLs        [][]byte  // newer revocation lists the verifier has, DER
	// AllowValidationTail accepts a last revision that only adds certificates and revocation lists (as other
	// software does for B-LT); it changes nothing that is read, but no signature covers it.
	AllowValidationTail bool
}

// Report is the answer about a file: OK only when every byte is covered and every signature is valid and trusted.
type Report struct {
	OK         bool        `json:"ok"`
	Signatures []Signature `json:"signatures"` // by what they cover, first signature first
	Problems   []string    `json:"problems"`   // Vietnamese sentences for people
}

// Signature is one signature of a file.
type Signature struct {
	Signer        string `json:"signer"`        // common name of the certificate
	Serial        string `json:"serial"`        // its serialNumber: the account, for persons
	Kind          string `json:"kind"`          // "person" or "agency"
	Certification bool   `json:"certification"` // says what may change after it (DocMDP)
	Time          string `json:"time"`          // from the trusted time-stamp, RFC 3339 +07:00; empty without one
	Valid         bool   `json:"valid"`         // digest and CMS are right
	Trusted       bool   `json:"trusted"`       // the chain held at that time and nothing was revoked
	Covers        string `json:"covers"`        // "whole file" or "revision i of n"
	Level         string `json:"level"`         // "B-B", "B-T" or "B-LT"; empty when not valid
	Field         string `json:"field"`
	Issuer        string `json:"issuer"`
	Reason        string `json:"reason,omitempty"`

	At   time.Time         `json:"-"` // Time as a time; zero without a trusted time-stamp
	Cert *x509.Certificate `json:"-"`
}
