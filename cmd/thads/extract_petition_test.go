package main

import (
	"bytes"
	"encoding/json"
	"path/filepath"
	"strings"
	"testing"

	"thads/internal/extract"
)

// The house's own form, printed and brought back as a file, says what was written into it.
func TestThePrintedPetitionIsReadBack(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		form  string
		email string
		oral  bool
	}{
		{"DON-001", "quynh.nt@example.vn", false},
		{"BB-002", "", true},
	} {
		t.Run(c.form, func(t *testing.T) {
			t.Parallel()
			file := filepath.Join(t.TempDir(), "don.pdf")
			var out, diag bytes.Buffer
			if got := run(t.Context(), env{&out, &diag}, []string{"form", "render", c.form, "--data", "../../forms/" + c.form + "/sample.json", "--out", file}); got != 0 {
				t.Fatalf("render: status %d: %s", got, diag.String())
			}
			out.Reset()
			if got := run(t.Context(), env{&out, &diag}, []string{"extract", "--json", file}); got != 0 {
				t.Fatalf("extract: status %d: %s", got, diag.String())
			}
			var p extract.Petition
			if err := json.Unmarshal(out.Bytes(), &p); err != nil {
				t.Fatal(err)
			}
			if p.File != "don.pdf" || p.Document != "đơn yêu cầu thi hành án" || p.Oral != c.oral || p.Email != c.email {
				t.Errorf("file %q, document %q, oral %v, e-mail %q", p.File, p.Document, p.Oral, p.Email)
			}
			if p.Requester != "Nguyễn Thị Thúy Quỳnh" || p.Role != extract.RoleCreditor || p.Identity != "066185000789" || p.RequestDate != "2026-11-20" || !p.Signed {
				t.Errorf("requester %q, %q, %q, day %q, signed %v", p.Requester, p.Role, p.Identity, p.RequestDate, p.Signed)
			}
			if len(p.Debtors) != 2 || p.Debtors[0].Name != "Y Wơ̆t Ê̆ban" || p.Debtors[0].ID != "066079000123" || p.Debtors[1].Name != "H'Ƀlĕ Êñuôl" || p.Debtors[1].Address != "buôn Hwiê, phường Ea Kao, tỉnh Đắk Lắk" {
				t.Errorf("debtors %+v", p.Debtors)
			}
			if len(p.Judgments) != 2 || p.Judgments[0].Court != "Tòa án nhân dân khu vực 3 - Đắk Lắk" || p.Judgments[1].JudgmentNumber != "112/2026/DS-PT" || p.Judgments[1].JudgmentDate != "2026-10-21" {
				t.Errorf("judgments %+v", p.Judgments)
			}
			if len(p.Asked) != 2 || p.Asked[0].AmountVND == nil || *p.Asked[0].AmountVND != 281_415_000 || p.Bank == nil || p.Bank.Number != "000123456789" || p.Bank.Bank != "Ngân hàng Thương mại cổ phần Cao Nguyên" {
				t.Errorf("asked %+v, account %+v", p.Asked, p.Bank)
			}
		})
	}
}

func TestAnEmptyFormIsNoPetition(t *testing.T) {
	t.Parallel()
	file := filepath.Join(t.TempDir(), "trong.pdf")
	var out, diag bytes.Buffer
	if got := run(t.Context(), env{&out, &diag}, []string{"form", "render", "DON-001", "--blank", "--out", file}); got != 0 {
		t.Fatalf("render: status %d: %s", got, diag.String())
	}
	if got := run(t.Context(), env{&out, &diag}, []string{"extract", "--json", file}); got != 1 || !strings.Contains(diag.String(), "còn để trống") {
		t.Errorf("status %d: %s", got, diag.String())
	}
}
