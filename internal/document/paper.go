package document

import (
	"fmt"
	"strings"
)

// Paper is one official document of a case from draft to issue. Its template and layout are the form's; this row keeps
// who drafted, signed and sealed it, its number, and the hashes of the bytes that were signed and issued.
type Paper struct {
	Province   int64  `db:"province_id,key"`
	ID         string `db:"id,key"`
	Rev        int64  `db:"rev"`
	JudgmentID string `db:"judgment_id"`
	CaseID     string `db:"case_id"`
	RequestID  string `db:"request_id"`
	OfficeCode string `db:"office_code"`
	OfficerID  string `db:"officer_id"` // of the case: the officer's family is his alone
	FormCode   string `db:"form_code"`
	FormVer    string `db:"form_version"`
	Title      string `db:"title"`
	Family     string `db:"family"`  // of signature, law.md 5.3
	Data       string `db:"data"`    // JSON the form is filled with
	Reasons    string `db:"reasons"` // why this document and on which clauses, for who signs
	State      string `db:"state"`
	Returned   string `db:"returned"` // why the signer sent it back
	DrafterID  string `db:"drafter_id"`
	SignerID   string `db:"signer_id"`
	Capacity   string `db:"capacity"`   // KT. | TL. | TUQ.
	OnBehalf   string `db:"on_behalf"`  // account that delegated
	Delegation string `db:"delegation"` // id of the written power
	SealerID   string `db:"sealer_id"`
	Series     string `db:"series"`
	SeriesYear int64  `db:"series_year"`
	Number     int64  `db:"number"` // 0 until numbered; then for ever
	Symbol     string `db:"symbol"` // what follows the number: QĐ-THADS
	NumberedOn string `db:"numbered_on"`
	SignedBlob string `db:"signed_blob"`
	IssuedBlob string `db:"issued_blob"`
	DraftedAt  int64  `db:"drafted_at"`
	SignedAt   int64  `db:"signed_at"`
	IssuedAt   int64  `db:"issued_at"`
	PublicCode string `db:"public_code"`
	Step       string `db:"step"` // JSON of the step of an operation that the paper carries out once it is issued
}

// Table names the rows' home for the store.
func (Paper) Table() string { return "paper" }

// Lifts says whether the paper ends a restriction whose ground is gone: it goes before every other.
func (p Paper) Lifts() bool { return strings.Contains(p.Step, `"lift":[`) }

// Over says that nothing more is to be done to the paper: it is out, or given up.
func (p Paper) Over() bool { return p.State == Issued || p.State == Void || p.State == Cancelled }

// NumberText is the number as printed: "318/QĐ-THADS"; empty until the paper is numbered.
func (p Paper) NumberText() string {
	if p.Number == 0 {
		return ""
	}
	return fmt.Sprintf("%02d/%s", p.Number, p.Symbol)
}

// States of a paper.
const (
	Draft     = "draft"     // being written
	Submitted = "submitted" // in the signer's queue
	SentBack  = "returned"  // the signer sent it back with a reason
	Signed    = "signed"    // signed by the leader, waits for the records officer
	Numbered  = "numbered"  // has its number for ever; the seal follows
	Issued    = "issued"    // sealed and out
	Void      = "void"      // given up before it was numbered
	Cancelled = "cancelled" // given up after it was numbered, before the seal: the number stays used
)

var stateNames = map[string]string{Draft: "Bản thảo", Submitted: "Chờ ký", SentBack: "Bị trả lại", Signed: "Chờ đóng dấu",
	Numbered: "Đã cấp số, chờ đóng dấu", Issued: "Đã phát hành", Void: "Đã huỷ bản thảo", Cancelled: "Đã huỷ, giữ số"}

// StateName is what officials see.
func StateName(s string) string { return stateNames[s] }
