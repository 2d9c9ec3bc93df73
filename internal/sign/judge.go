package sign

import (
	"crypto/x509"
	"errors"
	"fmt"
	"time"

	"thads/internal/pdf"
)

// judge fills in what is known of one signature: the mathematics, the time, the trust.
func (v *verifier) judge(s *signed, i int) {
	p := &s.public
	p.Covers = "nothing"
	switch {
	case s.problem != "":
		v.problem("%s: %s.", s.name(i), s.problem)
		return
	case s.end == len(v.file):
		p.Covers = "whole file"
	default:
		p.Covers = fmt.Sprintf("revision %d of %d", s.rev+1, len(v.revs))
	}
	if kind := s.dict["SubFilter"]; kind != pdf.Name("ETSI.CAdES.detached") && kind != pdf.Name("adbe.pkcs7.detached") {
		v.problem("Ô chữ ký “%s” dùng loại chữ ký không được chấp nhận.", p.Field)
		return
	}
	contents, err := strictHex(v.file[s.from+1 : s.to-1])
	if err == nil {
		contents, err = trimContents(contents)
	}
	var cms *signedData
	if err == nil {
		cms, err = readSignedData(contents)
	}
	if err != nil {
		v.problem("%s bị hỏng hoặc bị sửa: không đọc được.", s.name(i))
		return
	}
	p.Cert = cms.signer
	p.Signer, p.Serial, p.Issuer = cms.signer.Subject.CommonName, cms.signer.Subject.SerialNumber, cms.signer.Issuer.CommonName
	p.Kind = "person"
	if isAgency(cms.signer) {
		p.Kind = "agency"
	}
	if err := v.mathematics(s, cms); err != nil {
		v.problem("%s không hợp lệ: %s.", s.name(i), why(err))
		return
	}
	p.Valid = true
	p.Level = "B-B"
	used := v.judgeTime(s, cms, i)
	v.judgeTrust(s, cms, i, used)
}

func (v *verifier) mathematics(s *signed, cms *signedData) error {
	if cms.content != nil || !cms.contentType.Equal(oidData) {
		return errCMS
	}
	w := cms.hash.New()
	w.Write(v.file[:s.from])
	w.Write(v.file[s.to:s.end])
	return cms.checkDigest(w.Sum(nil), s.dict["SubFilter"] == pdf.Name("ETSI.CAdES.detached"))
}

func why(err error) string {
	switch {
	case errors.Is(err, errDigest):
		return "nội dung đã bị thay đổi sau khi ký"
	case errors.Is(err, errSigningCert):
		return "chứng thư kèm theo không phải chứng thư đã dùng để ký"
	case errors.Is(err, errAlgorithm):
		return "thuật toán hoặc khóa không được chấp nhận"
	case errors.Is(err, errCMS):
		return "cấu trúc chữ ký bị hỏng"
	}
	return "giá trị chữ ký không khớp với khóa của người ký"
}

// judgeTime reads the time-stamp; the time counts only when its authority is trusted. It answers the certificates
// that the authority's chain used.
func (v *verifier) judgeTime(s *signed, cms *signedData, i int) []*x509.Certificate {
	if cms.token == nil {
		if v.opts.RequireTime {
			v.problem("%s không có dấu thời gian.", s.name(i))
		}
		return nil
	}
	t, err := readStamp(cms.token)
	if err == nil {
		w := t.hash.New()
		w.Write(cms.signature)
		err = t.covers(w.Sum(nil), t.hash)
	}
	if err != nil {
		s.public.Valid = false
		v.problem("%s có dấu thời gian bị hỏng hoặc bị sửa.", s.name(i))
		return nil
	}
	chain, complete, err := v.known.chain(v.by, t.cms, t.time)
	if err == nil && !mayStamp(t.cms.signer) {
		err = errors.New("not a time-stamping authority")
	}
	if err != nil {
		v.problem("%s có dấu thời gian của đơn vị không được tin cậy: %s.", s.name(i), whyChain(err))
		return nil
	}
	if !within(t.cms.certs, chain) {
		s.public.Valid = false
		v.problem("%s có dấu thời gian mang chứng thư lạ hoặc bị sửa.", s.name(i))
		return nil
	}
	s.public.At = t.time
	s.public.Time = t.time.In(hanoi).Format(time.RFC3339)
	s.public.Level = "B-T"
	if complete {
		s.public.Level = "B-LT"
	}
	return chain
}

// judgeTrust checks the signer's chain at the time of the time-stamp, without one now.
func (v *verifier) judgeTrust(s *signed, cms *signedData, i int, stampChain []*x509.Certificate) {
	at := s.public.At
	if at.IsZero() {
		at = v.opts.Now
	}
	chain, complete, err := v.known.chain(v.by, cms, at)
	if err != nil {
		v.problem("%s không được tin cậy: %s.", s.name(i), whyChain(err))
		return
	}
	if use := cms.signer.KeyUsage; mayStamp(cms.signer) || use != 0 && use&(x509.KeyUsageDigitalSignature|x509.KeyUsageContentCommitment) == 0 {
		v.problem("%s dùng chứng thư không được cấp để ký văn bản.", s.name(i))
		return
	}
	if !within(cms.certs, append(chain, stampChain...)) {
		s.public.Valid = false
		v.problem("%s mang chứng thư lạ hoặc bị sửa.", s.name(i))
		return
	}
	s.public.Trusted = true
	if s.public.Level == "B-LT" && !complete {
		s.public.Level = "B-T"
	}
}

// within says whether every certificate carried has a use: one that fits nothing has been changed or smuggled in.
func within(carried, used []*x509.Certificate) bool {
	for _, c := range carried {
		found := false
		for _, u := range used {
			found = found || c.Equal(u)
		}
		if !found {
			return false
		}
	}
	return true
}
