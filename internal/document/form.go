// Package document is the forms of the house and the papers made from them: it reads a form written as plain text with
// Vietnamese keywords, says which data a paper still lacks, and fills it into a Doc that writers print.
// It never prints, stores, signs or asks the clock, and never leaves a blank where data is missing.
package document

import "thads/internal/errs"

// Errors of forms and of filling them.
var (
	ErrForm = errs.Define(errs.Invalid, "document.form",
		"Mẫu văn bản có lỗi ở dòng %d: %s. Sửa mẫu rồi kiểm tra lại bằng lệnh form check.")
	ErrMissing = errs.Define(errs.Invalid, "document.missing",
		"Chưa đủ dữ liệu để lập %s: thiếu “%s” (dòng %d của mẫu). Bổ sung rồi lập lại.")
	ErrValue = errs.Define(errs.Invalid, "document.value",
		"Dữ liệu của “%s” (dòng %d của mẫu %s) không đúng kiểu, cần là %s. Sửa rồi lập lại.")
	ErrRegime = errs.Define(errs.Invalid, "document.regime",
		"Mẫu %s không dùng cho chế độ pháp luật %q. Chọn mẫu có hiệu lực vào ngày ban hành.")
)

// Form is one version of one form, read from its text. It does not change after Parse and may be shared.
type Form struct {
	Code         string   `json:"code"`          // ours, stable: QDT-002
	OfficialCode string   `json:"official_code"` // only when seen in a source
	Title        string   `json:"title"`
	Group        string   `json:"group"`
	DocType      string   `json:"doc_type"`
	Operation    string   `json:"operation"` // OP-01 .. OP-28
	Version      string   `json:"version"`
	ValidFrom    string   `json:"valid_from"` // first day, 2026-07-01
	ValidTo      string   `json:"valid_to"`   // last day; empty: until further notice
	Family       string   `json:"signer"`     // family of signature: head, officer, intake, party
	Symbol       string   `json:"symbol"`     // QĐ-THADS; empty: the paper has no number
	Confidence   string   `json:"confidence"` // S seen in a source, M rebuilt from practice and law
	Regimes      []string `json:"regimes"`    // A: Law 26/2008, B: Law 106/2025

	head   string
	fields Fields
	blank  bool // may be printed unfilled, with dots
	root   *schema
	bases  map[string][]Basis
	body   []node
}

// Basis is a legal basis the form cites under one regime.
type Basis struct {
	Clauses []string // as the law packs name them: L33.2, N8
	Text    string   // "Căn cứ khoản 2 Điều 33 Luật Thi hành án dân sự số 106/2025/QH15"
}

// Field is a piece of data a form needs.
type Field struct {
	Path  string `json:"path"`  // khoản[2].số_tiền
	Label string `json:"label"` // what officials see: "Các khoản phải thi hành, dòng 2: Số tiền"
	Line  int    `json:"line"`  // of the form's text where it is used
}

// Bases lists the statutory bases of the form under a regime.
func (f *Form) Bases(regime string) []Basis { return f.bases[regime] }

// ValidOn says whether this version is the one in force on a day (2026-07-01).
func (f *Form) ValidOn(day string) bool {
	return f.ValidFrom <= day && (f.ValidTo == "" || day <= f.ValidTo)
}

// Fields says what the form's papers leave empty for numbering and signing.
func (f *Form) Fields() Fields { return f.fields }

// Blankable says whether the form may be printed unfilled for people to write on.
func (f *Form) Blankable() bool { return f.blank }
