package sign

import (
	"bytes"
	"crypto/sha256"
	"crypto/x509"
	"encoding/hex"
	"fmt"
	"time"

	"thads/internal/pdf"
)

// room is how many bytes of CMS a signature may take: certificates, signature and time-stamp together take 3-7 kB.
const room = 12 << 10

const rangeBlank = "[0 0000000000 0000000000 0000000000]"

// Prepared is a file with a place kept for a signature, waiting for it. It belongs to one goroutine.
type Prepared struct {
	file     []byte
	gap      int // where <0000...> begins
	cert     *x509.Certificate
	chain    []*x509.Certificate
	attrs    []byte // DER of the SET OF signed attributes
	embedded bool
}

// Prepare appends a revision with an empty signature and says, by Digest, what the key has to sign.
// chain is what goes into the signature beside cert: the authorities between it and the root.
func Prepare(file []byte, cert *x509.Certificate, chain []*x509.Certificate, o Options) (*Prepared, error) {
	if err := checkKey(cert, o.Time); err != nil {
		return nil, err
	}
	doc, err := pdf.Open(file)
	if err != nil {
		return nil, err
	}
	u := doc.Update()
	sig := u.New()
	if err := place(doc, u, sig, o); err != nil {
		return nil, err
	}
	if o.Certify {
		if err := certify(doc, u, sig); err != nil {
			return nil, err
		}
	}
	if o.Validation != nil {
		if err := addValidation(doc, u, *o.Validation); err != nil {
			return nil, err
		}
	}
	u.Set(sig, signatureDict(o))
	out, at := u.Bytes()
	p := &Prepared{file: out, cert: cert, chain: chain}
	if err := p.fillRange(at[sig]); err != nil {
		return nil, err
	}
	digest := sha256.New()
	digest.Write(out[:p.gap])
	digest.Write(out[p.gap+2*room+2:])
	p.attrs = signedAttributes(cert, digest.Sum(nil))
	return p, nil
}

// Digest is the SHA-256 the key signs (over the signed attributes, which hold the file's own digest).
func (p *Prepared) Digest() []byte {
	sum := sha256.Sum256(p.attrs)
	return sum[:]
}

// StampDigest is the SHA-256 a time-stamp is asked for: that of the signature's value.
func StampDigest(signature []byte) []byte {
	sum := sha256.Sum256(signature)
	return sum[:]
}

// Embed puts the signature and, when given, the time-stamp token into the file. It checks the signature first, so a
// token that answers with another key's signature is caught here and not by the citizen.
func (p *Prepared) Embed(signature, token []byte) ([]byte, error) {
	if p.embedded {
		return nil, ErrSigned.New()
	}
	if err := checkSignature(p.cert, hashSHA256, p.attrs, signature); err != nil {
		return nil, ErrKey.New().Because(err)
	}
	der, err := assemble(p.cert, p.chain, p.attrs, signature, token)
	if err != nil {
		return nil, ErrKey.New().Because(err)
	}
	if len(der) > room {
		return nil, ErrRoom.New(len(der))
	}
	text := bytes.ToUpper([]byte(hex.EncodeToString(der)))
	copy(p.file[p.gap+1:], text)
	p.embedded = true
	return p.file, nil
}

// fillRange writes the /ByteRange of the signature object that begins at start.
func (p *Prepared) fillRange(start int) error {
	blank := bytes.Index(p.file[start:], []byte(rangeBlank))
	gap := bytes.Index(p.file[start:], []byte("/Contents <"))
	if blank < 0 || gap < 0 {
		return ErrNoField.New()
	}
	p.gap = start + gap + len("/Contents ")
	after := p.gap + 2*room + 2
	copy(p.file[start+blank:], fmt.Appendf(nil, "%-*s", len(rangeBlank), fmt.Sprintf("[0 %d %d %d]", p.gap, after, len(p.file)-after)))
	return nil
}

func signatureDict(o Options) pdf.Dict {
	d := pdf.Dict{
		"Type":      pdf.Name("Sig"),
		"Filter":    pdf.Name("Adobe.PPKLite"),
		"SubFilter": pdf.Name("ETSI.CAdES.detached"),
		"ByteRange": pdf.Raw(rangeBlank),
		"Contents":  pdf.Raw("<" + string(bytes.Repeat([]byte{'0'}, 2*room)) + ">"),
		"M":         pdf.String(pdfTime(o.Time)),
	}
	for key, text := range map[pdf.Name]string{"Name": o.Name, "Reason": o.Reason, "Location": o.Location} {
		if text != "" {
			d[key] = pdf.TextString(text)
		}
	}
	if o.Certify {
		d["Reference"] = pdf.Array{pdf.Dict{
			"Type":            pdf.Name("SigRef"),
			"TransformMethod": pdf.Name("DocMDP"),
			"TransformParams": pdf.Dict{"Type": pdf.Name("TransformParams"), "P": 2, "V": pdf.Name("1.2")},
		}}
	}
	return d
}

// Hanoi is the zone of every legal time.
var hanoi = time.FixedZone("+07", 7*3600)

func pdfTime(t time.Time) string {
	return t.In(hanoi).Format("D:20060102150405+07'00'")
}
