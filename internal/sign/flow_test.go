package sign_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"thads/internal/sign"
)

func TestADecisionSignedNumberedAndSealedVerifies(t *testing.T) {
	t.Parallel()
	o := theOffice(t)
	_, _, _, sealed := o.flow(t)
	got, err := sign.Verify(sealed, o.roots, sign.VerifyOptions{Now: today.Add(20 * 365 * 24 * time.Hour), RequireSeal: true, RequireTime: true})
	if err != nil {
		t.Fatal(err)
	}
	issuer := "CA CẤP PHÁT PHÁT TRIỂN - KHÔNG CÓ GIÁ TRỊ PHÁP LÝ"
	want := sign.Report{OK: true, Problems: []string{}, Signatures: []sign.Signature{
		{Signer: "Nguyễn Văn Lãnh Đạo", Serial: "ld-01", Kind: "person", Certification: true, Time: "2026-11-22T09:30:00+07:00", Valid: true, Trusted: true,
			Covers: "revision 2 of 4", Level: "B-LT", Field: "ky_nguoi", Issuer: issuer, Reason: "Ký ban hành"},
		{Signer: "THI HÀNH ÁN DÂN SỰ TỈNH MẪU", Kind: "agency", Time: "2026-11-23T11:30:00+07:00", Valid: true, Trusted: true,
			Covers: "whole file", Level: "B-LT", Field: "dau_co_quan", Issuer: issuer},
	}}
	if diff := cmp.Diff(want, got, cmpopts.IgnoreFields(sign.Signature{}, "At", "Cert")); diff != "" {
		t.Error(diff)
	}
}
