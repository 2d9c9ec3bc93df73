// Package sign makes and verifies PAdES signatures (levels B-B, B-T and B-LT) on PDF files, and keeps the keys of a
// development authority. Keys are reached only through crypto.Signer, so tokens and remote signers fit:
// Prepare -> sign the digest -> Embed. It never changes a byte that is already in a file, and its verifier accepts
// nothing that a signature does not cover.
package sign

import (
	"context"
	"crypto"
	"crypto/rand"
	"crypto/x509"
	"time"

	"thads/internal/errs"
	"thads/internal/pdf"
)

var (
	ErrSigned    = errs.Define(errs.Conflict, "sign.signed", "Ô chữ ký này đã được ký: hãy tải lại văn bản.")
	ErrNoField   = errs.Define(errs.Invalid, "sign.no_field", "Văn bản không có ô chữ ký phù hợp: hãy tạo lại bản trình ký.")
	ErrCertified = errs.Define(errs.Conflict, "sign.certified", "Văn bản đã có chữ ký, không chứng nhận lại được: hãy ký xác nhận thay vì chứng nhận.")
	ErrExpired   = errs.Define(errs.Forbidden, "sign.expired", "Chứng thư số chưa có hiệu lực hoặc đã hết hạn vào lúc ký: hãy gia hạn chứng thư rồi ký lại.")
	ErrKey       = errs.Define(errs.Invalid, "sign.key", "Khóa ký không dùng được với chứng thư này: cần RSA từ 2048 bit hoặc ECDSA P-256.")
	ErrRoom      = errs.Define(errs.Internal, "sign.room", "Chữ ký lớn hơn chỗ dành sẵn trong tệp (%d byte): hãy báo người vận hành.")
	ErrStamp     = errs.Define(errs.Unavailable, "sign.stamp", "Dịch vụ dấu thời gian không trả lời đúng: hãy ký lại sau ít phút.")
)

// Options of one signature.
type Options struct {
	Field      string          // name of a signature field that is not signed yet; a new invisible one when absent
	Certify    bool            // the first signature only: later only form filling and signatures are permitted (DocMDP P=2)
	Time       time.Time       // the signer's own claim (/M); the proof is the time-stamp
	Name       string          // shown by viewers; the proof is the certificate
	Reason     string          // "Ban hành quyết định"
	Location   string          // a place
	Appearance *pdf.Appearance // what the field shows; nil leaves it as it is
	Validation *Validation     // certificates and revocation lists to keep in the file (level B-LT); nil for none
	Stamper    Timestamper     // nil for none (level B-B); used by Sign only
}

// Validation is what a verifier needs years later, when the authorities no longer answer.
type Validation struct {
	Certs []*x509.Certificate
	CRLs  [][]byte // DER
}

// Identity is a key somebody has unlocked, with its certificate and the authorities above it (without the root).
type Identity struct {
	crypto.Signer
	Cert  *x509.Certificate
	Chain []*x509.Certificate
}

// Sign signs a file with a key at hand: Prepare, sign, time-stamp when there is a Stamper, Embed.
func Sign(ctx context.Context, file []byte, id Identity, o Options) ([]byte, error) {
	p, err := Prepare(file, id.Cert, id.Chain, o)
	if err != nil {
		return nil, err
	}
	signature, err := id.Sign(rand.Reader, p.Digest(), crypto.SHA256)
	if err != nil {
		return nil, ErrKey.New().Because(err)
	}
	var token []byte
	if o.Stamper != nil {
		if token, err = o.Stamper.Stamp(ctx, StampDigest(signature)); err != nil {
			return nil, err
		}
	}
	return p.Embed(signature, token)
}
