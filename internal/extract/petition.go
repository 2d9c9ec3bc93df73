package extract

import (
	"strings"

	"thads/internal/errs"
)

// PetitionDocument is Petition.Document.
const PetitionDocument = "đơn yêu cầu thi hành án"

// Roles of the requester, in Petition.Role.
const (
	RoleCreditor       = "người được thi hành án"
	RoleDebtor         = "người phải thi hành án"
	RoleRepresentative = "người đại diện"
)

// A Petition is what a request to enforce says (N9.2), as the paper says it. Keys: add, never rename.
type Petition struct {
	File           string          `json:"file,omitempty"`
	Document       string          `json:"document"` // PetitionDocument
	Oral           bool            `json:"oral"`     // minutes of a request made by word of mouth (N9.1b)
	Requester      string          `json:"requester"`
	Role           string          `json:"role"`                     // one of the Role words; "" where the paper doesn't tell
	Representative *Representative `json:"representative,omitempty"` // who signs for an organisation or a person
	Represents     string          `json:"represents,omitempty"`     // for whom a RoleRepresentative asks
	Birth          string          `json:"birth"`                    // ISO day, or the year alone
	Identity       string          `json:"identity"`                 // identity, passport or enterprise number, without blanks
	Address        string          `json:"address"`
	Phone          string          `json:"phone"` // as printed
	Email          string          `json:"email"`
	Agency         string          `json:"agency"` // whom it asks
	Creditors      []Party         `json:"creditors"`
	Debtors        []Party         `json:"debtors"`
	Judgments      []Cited         `json:"judgments"`
	Asked          []Claim         `json:"asked"`
	Means          string          `json:"means"` // property and conditions of the debtor; "" where the paper knows of none
	Bank           *Account        `json:"bank"`  // nil where no account is named
	RequestDate    string          `json:"request_date"`
	Signed         bool            `json:"signed"` // a name, a signature or a fingerprint stands at the end
	Documents      []string        `json:"documents"`
	Late           bool            `json:"late"` // the paper itself speaks of a lapsed period or of time that must not count (L34.2)
	Excuse         *Excuse         `json:"excuse,omitempty"`
	Warnings       []Warning       `json:"warnings"`
	Evidence       Values          `json:"evidence"` // of the fields above
	Confidence     float64         `json:"confidence"`
	Text           string          `json:"text"` // the normalised text all spans point into
}

// A Cited judgment, decision or award is what the petition wants enforced.
type Cited struct {
	Document       string  `json:"document"` // "bản án", "quyết định", "phán quyết trọng tài"
	Court          string  `json:"court"`
	JudgmentNumber string  `json:"judgment_number"`
	JudgmentDate   string  `json:"judgment_date"` // ISO day
	Confidence     float64 `json:"confidence"`
	Values         Values  `json:"values,omitempty"`
}

// A Claim is one thing asked for.
type Claim struct {
	Text       string  `json:"text"`
	AmountVND  *int64  `json:"amount_vnd"`            // the whole sum of the item; nil where it names none or can't be added up
	Amounts    []int64 `json:"amounts_vnd,omitempty"` // every sum the item names, where there are several
	PerMonth   bool    `json:"per_month,omitempty"`
	Interest   bool    `json:"interest,omitempty"` // it asks for interest on late payment
	Span       Span    `json:"span"`
	Confidence float64 `json:"confidence"`
}

// An Account is where the money shall go.
type Account struct {
	Number string `json:"number"` // figures only
	Bank   string `json:"bank"`
	Holder string `json:"holder"`
}

// Grounds of an Excuse; the words of intake.
const (
	ExcuseEmergency    = "emergency"
	ExcuseObstacle     = "obstacle"
	ExcuseForceMajeure = "force_majeure"
)

// An Excuse is the time a requester says must not count against him (L34.2, N3).
type Excuse struct {
	Ground string   `json:"ground"` // "" where he gives a reason but none of the three names
	From   string   `json:"from"`   // ISO day
	To     string   `json:"to"`     // ISO day
	Reason string   `json:"reason"` // his own words
	Proof  []string `json:"proof"`
}

// Contact joins telephone and e-mail as one line.
func (p *Petition) Contact() string {
	return strings.Trim(p.Phone+"; "+p.Email, "; ")
}

// Why a text can't be read as a petition.
var (
	ErrNotPetition = errs.Define(errs.Invalid, "extract.not_a_petition",
		"Văn bản không phải là đơn yêu cầu thi hành án; hãy kiểm tra lại tệp đã chọn.")
	ErrOtherPetition = errs.Define(errs.Invalid, "extract.other_petition",
		"Đây là loại đơn khác, không phải đơn yêu cầu thi hành án; hãy tiếp nhận ở đúng mục của loại đơn đó.")
	ErrBlankPetition = errs.Define(errs.Invalid, "extract.blank_petition",
		"Mẫu đơn còn để trống, chưa ghi tên ai và chưa ghi bản án nào; hãy điền đơn rồi nộp lại.")
	ErrPetitionTooLong = errs.Define(errs.TooLarge, "extract.petition_too_long",
		"Văn bản dài quá %d ký tự nên không thể là một lá đơn; hãy tách riêng đơn rồi nộp lại.")
)

// maxPetition bounds a petition with what is stapled to it, in bytes.
const maxPetition = 1 << 20

// ReadPetition reads a petition to enforce, or the minutes of one made by word of mouth. Errors: ErrEmpty, ErrNotPetition,
// ErrOtherPetition, ErrBlankPetition, ErrPetitionTooLong. What N9.2 wants and the paper lacks comes back as warnings.
func ReadPetition(text string) (*Petition, error) {
	if len(text) > maxPetition {
		return nil, ErrPetitionTooLong.New(maxPetition)
	}
	p := newPage(text)
	if letters(p.text) < 20 {
		return nil, ErrEmpty.New()
	}
	q := &petitioner{plainPage: flatten(p)}
	oral, err := q.kindOfPaper()
	if err != nil {
		return nil, err
	}
	q.out = &Petition{Document: PetitionDocument, Oral: oral, Creditors: []Party{}, Debtors: []Party{}, Judgments: []Cited{}, Asked: []Claim{},
		Documents: []string{}, Warnings: []Warning{}, Evidence: Values{}, Text: p.text}
	q.parts = q.cut()
	q.opens = map[int]bool{}
	for _, p := range q.parts {
		q.opens[q.lineStart(p.start)] = q.opens[q.lineStart(p.start)] || p.first
	}
	q.agency()
	q.persons()
	q.judgments()
	q.claims()
	q.means()
	q.bank()
	q.documents()
	q.signature()
	q.day()
	q.late()
	q.sides()
	if q.blank() {
		return nil, ErrBlankPetition.New()
	}
	q.check()
	return q.out, nil
}

// A petitioner is one reading in progress.
type petitioner struct {
	plainPage
	parts     []part
	principal Party // for whom a representative asks
	out       *Petition
}

// put keeps the evidence of a field.
func (q *petitioner) put(field string, start, end int, confidence float64) {
	q.out.Evidence[field] = q.value(start, end, confidence)
}

// blank says whether nothing was filled in.
func (q *petitioner) blank() bool {
	o := q.out
	return o.Requester == "" && len(o.Creditors) == 0 && len(o.Debtors) == 0 && len(o.Judgments) == 0 && len(o.Asked) == 0
}
