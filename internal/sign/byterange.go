package sign

import (
	"bytes"
	"encoding/hex"
	"errors"

	"golang.org/x/crypto/cryptobyte"
	"golang.org/x/crypto/cryptobyte/asn1"

	"thads/internal/pdf"
)

// readRange checks which bytes a signature covers: everything from the first byte to the end of one revision, but the
// signature's own hexadecimal digits. It answers a sentence when not.
func (v *verifier) readRange(s *signed) string {
	if s.dict == nil {
		return "không đọc được đối tượng chữ ký"
	}
	list := v.doc.Array(s.dict["ByteRange"])
	var r [4]int
	for i := range r {
		n, ok := 0, false
		if len(list) == len(r) {
			n, ok = list[i].(int)
		}
		if !ok || n < 0 || n > len(v.file) {
			return "vùng byte được ký (ByteRange) sai"
		}
		r[i] = n
	}
	s.from, s.to, s.end = r[1], r[2], r[2]+r[3]
	switch {
	case r[0] != 0:
		return "không ký từ đầu tệp"
	case s.end > len(v.file) || s.to-s.from < 4:
		return "vùng byte được ký (ByteRange) sai"
	}
	for i, rev := range v.revs {
		if s.end >= rev.Mark && s.end <= rev.End {
			s.rev = i
		}
	}
	if s.rev < 0 {
		return "không ký đến hết một bản lưu của tệp"
	}
	return v.checkGap(s)
}

// checkGap makes sure that what the signature leaves out is its own /Contents and nothing else.
func (v *verifier) checkGap(s *signed) string {
	const wrong = "phần chừa lại không phải chính chữ ký"
	offset, ok := v.doc.Offset(s.ref)
	if !ok || offset >= s.from || s.rev > 0 && offset < v.revs[s.rev-1].Mark {
		return wrong
	}
	head := bytes.TrimRight(v.file[offset:s.from], " \r\n\t")
	contents, _ := s.dict["Contents"].(pdf.String)
	if !bytes.HasSuffix(head, []byte("/Contents")) || v.file[s.from] != '<' || v.file[s.to-1] != '>' {
		return wrong
	}
	digits := v.file[s.from+1 : s.to-1]
	der, err := strictHex(digits)
	if err != nil || string(der) != string(contents) {
		return wrong
	}
	field, ok := v.then[s.rev].Field(s.public.Field)
	if !ok || field.Dict["V"] != s.ref {
		return "không thuộc bản lưu mà nó ký"
	}
	return ""
}

// strictHex reads digits that are all upper or all lower case: anything else has been touched by hand.
func strictHex(digits []byte) ([]byte, error) {
	if bytes.ContainsAny(digits, "ABCDEF") && bytes.ContainsAny(digits, "abcdef") {
		return nil, errors.New("mixed digits")
	}
	out := make([]byte, hex.DecodedLen(len(digits)))
	_, err := hex.Decode(out, digits)
	return out, err
}

// trimContents is the DER at the front of /Contents; the room left must be zero.
func trimContents(contents []byte) ([]byte, error) {
	rest := cryptobyte.String(contents)
	der, ok := definite(&rest, 0)
	if !ok {
		return nil, errCMS
	}
	for _, c := range rest {
		if c != 0 {
			return nil, errCMS
		}
	}
	return der, nil
}

// definite reads one element and gives it with a definite length: some signing software (NSS) writes the outer layers
// with indefinite ones. What has a definite length is taken as it is.
func definite(in *cryptobyte.String, depth int) ([]byte, bool) {
	const maxLayers, constructed, indefinite = 16, 0x20, 0x80
	if len(*in) < 2 || depth > maxLayers {
		return nil, false
	}
	tag := (*in)[0]
	if (*in)[1] != indefinite {
		var element cryptobyte.String
		ok := in.ReadAnyASN1Element(&element, nil)
		return element, ok
	}
	if tag&constructed == 0 || !in.Skip(2) {
		return nil, false
	}
	var body []byte
	for len(*in) >= 2 && ((*in)[0] != 0 || (*in)[1] != 0) {
		element, ok := definite(in, depth+1)
		if !ok {
			return nil, false
		}
		body = append(body, element...)
	}
	if !in.Skip(2) {
		return nil, false
	}
	var b cryptobyte.Builder
	b.AddASN1(asn1.Tag(tag), func(b *cryptobyte.Builder) { b.AddBytes(body) })
	out, err := b.Bytes()
	return out, err == nil
}
