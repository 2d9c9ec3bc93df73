// Package extract reads the text of a Vietnamese court judgment or petition into a structured reading: who owes what
// to whom, which court fees are still open, and where in the text each value stands. It knows the language of
// judgments and nothing else: it never opens files, never asks a clock, and never invents a value the text lacks.
package extract

// A Span is a piece of Reading.Text: Text[Start:End] == Span.Text, offsets in bytes.
type Span struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
}

// A Value is the evidence of one value: where it stands and how sure the reader is, from 0 to 1.
type Value struct {
	Span
	Confidence float64 `json:"confidence"`
}

// Values maps the JSON key of a value ("court", "amount_vnd", "payer") to its evidence.
type Values map[string]Value

// A Reading is what a judgment says. JSON keys are the contract of `thads extract`: add, never rename.
type Reading struct {
	File                string       `json:"file,omitempty"`
	Document            string       `json:"document"`                    // "bản án", "quyết định", "quyết định công nhận sự thỏa thuận của các đương sự" ...
	Court               string       `json:"court"`                       // "Tòa án nhân dân huyện X, tỉnh Y"
	JudgmentNumber      string       `json:"judgment_number"`             // "12/2024/DS-ST", without stray spaces
	NumberAsPrinted     string       `json:"number_as_printed,omitempty"` // only where it differs
	JudgmentDate        string       `json:"judgment_date"`               // ISO day, "" when not found
	Kind                string       `json:"kind"`                        // "civil: Tranh chấp hợp đồng tín dụng", "criminal: ..."
	Instance            string       `json:"instance"`                    // InstanceFirst or InstanceAppeal
	Effective           string       `json:"effective"`                   // "yes" or "no": what the text itself says
	EffectiveNote       string       `json:"effective_note"`              // why
	Creditors           []Party      `json:"creditors"`                   // payees of open obligations, the State excluded
	Debtors             []Party      `json:"debtors"`                     // payers of open obligations and of open court fees
	Obligations         []Obligation `json:"obligations"`                 //
	CourtFees           []CourtFee   `json:"court_fees"`                  //
	Exhibits            []Exhibit    `json:"exhibits"`                    //
	Appeal              string       `json:"appeal"`                      // what the text says about the right to appeal
	LitigationCostsNote string       `json:"litigation_costs_note"`       // costs borne and already paid
	LowerJudgment       string       `json:"lower_judgment"`              // appellate: number, date, court and fate of the judgment below
	Note                string       `json:"note"`                        //
	Parties             []Party      `json:"parties"`                     // everybody the header names, in order
	Warnings            []Warning    `json:"warnings"`                    //
	Evidence            Values       `json:"evidence"`                    // of the header fields above
	Confidence          float64      `json:"confidence"`                  // of the reading as a whole: its weakest important value
	Text                string       `json:"text"`                        // the normalised text all spans point into
}

// Instances, in Reading.Instance.
const (
	InstanceFirst  = "first"
	InstanceAppeal = "appeal"
)

// State is the payee of fines, confiscated gains and money forfeited to the budget.
const State = "Nhà nước (ngân sách nhà nước)"

// A Party is a person or organisation of the case, as the header prints it.
type Party struct {
	Name            string           `json:"name"`
	BirthYear       *int             `json:"birth_year"` // nil when not printed
	ID              string           `json:"id"`         // identity, passport or tax number; "" when not printed
	Address         string           `json:"address"`    // as printed; "" when not printed
	Role            string           `json:"role"`       // "nguyên đơn", "bị cáo", ...
	IsOrg           bool             `json:"is_org"`
	Owes            []string         `json:"owes,omitempty"`    // OwesObligation, OwesCourtFee; debtors only
	Aliases         []string         `json:"aliases,omitempty"` // "tên gọi khác"
	Representatives []Representative `json:"representatives,omitempty"`
	Represents      string           `json:"represents,omitempty"` // the party a legal representative stands for
	Deceased        bool             `json:"deceased,omitempty"`
	Note            string           `json:"note,omitempty"`
	Confidence      float64          `json:"confidence"`
	Values          Values           `json:"values,omitempty"`
}

// What a debtor owes, in Party.Owes.
const (
	OwesObligation = "obligation"
	OwesCourtFee   = "court fee"
)

// A Representative acts for a party: by law, by authority, or as guardian.
type Representative struct {
	Name string `json:"name"`
	Role string `json:"role"` // "người đại diện theo pháp luật", "người đại diện theo ủy quyền", ...
}

// Kinds of obligation, in Obligation.Kind; the same words as the hand labels use.
const (
	KindDebt         = "debt"
	KindCompensation = "compensation"
	KindFine         = "fine"       // phạt tiền, hình phạt chính or bổ sung
	KindForfeiture   = "forfeiture" // truy thu, nộp lại, tịch thu tiền thu lợi bất chính
	KindCosts        = "litigation costs"
	KindSupport      = "child support"
	KindReturn       = "return property"
	KindHandOver     = "hand over property"
	KindLand         = "land handover"
	KindAct          = "perform act"
	KindRight        = "recognition of right"
	KindShare        = "inheritance/common-property share"
)

// An Obligation is one thing the disposition orders one group of payers to do for one group of payees.
type Obligation struct {
	Payer          []string `json:"payer"`
	Payee          []string `json:"payee"`
	Kind           string   `json:"kind"`
	AmountVND      *int64   `json:"amount_vnd"` // whole dong; nil where it isn't money or no sum is printed
	InterestClause bool     `json:"interest_clause"`
	InterestBasis  string   `json:"interest_basis"`           // "khoản 2 Điều 468 BLDS 2015", "contract"
	InterestStart  string   `json:"interest_start,omitempty"` // one of the Start words below
	InterestFrom   string   `json:"interest_from,omitempty"`  // ISO day when the text names one
	Joint          *bool    `json:"joint"`                    // true: the text says liên đới; nil otherwise
	Periodic       bool     `json:"periodic"`
	AmountPerMonth *int64   `json:"amount_per_month"`
	PeriodFrom     string   `json:"period_from,omitempty"`  // as printed
	PeriodUntil    string   `json:"period_until,omitempty"` // as printed
	AlreadySettled bool     `json:"already_settled"`
	AlreadyPaidVND *int64   `json:"already_paid_vnd,omitempty"`
	TotalBeforeVND *int64   `json:"total_before_deduction_vnd,omitempty"`
	PrincipalVND   *int64   `json:"principal_vnd,omitempty"`
	InterestVND    *int64   `json:"interest_vnd,omitempty"`
	Condition      string   `json:"condition,omitempty"`
	Object         string   `json:"object,omitempty"`     // the thing or land to hand over
	SecuredBy      string   `json:"secured_by,omitempty"` // what is pledged for it, as printed
	Voluntary      bool     `json:"voluntary,omitempty"`  // ghi nhận sự tự nguyện, công nhận sự thỏa thuận
	Note           string   `json:"note,omitempty"`
	Evidence       string   `json:"evidence"` // the words that order it
	Span           Span     `json:"span"`
	Confidence     float64  `json:"confidence"`
	Values         Values   `json:"values,omitempty"`
}

// When interest starts, in Obligation.InterestStart.
const (
	StartRequest  = "request"   // kể từ ngày có đơn yêu cầu thi hành án
	StartJudgment = "judgment"  // kể từ ngày tiếp theo của ngày xét xử, ngày tuyên án
	StartEffect   = "effective" // kể từ ngày bản án có hiệu lực pháp luật
	StartDate     = "date"      // a day the text names: InterestFrom
)

// A CourtFee is one line of án phí or lệ phí for one person, or for several who owe it together.
type CourtFee struct {
	Person         []string  `json:"person"`
	Type           string    `json:"type"` // "first-instance civil", "appellate criminal", ...
	AmountVND      *int64    `json:"amount_vnd"`
	Joint          *bool     `json:"joint"`
	Exempt         bool      `json:"exempt"`
	AdvancePaidVND *int64    `json:"advance_paid_vnd"` // 0 none; nil an advance exists but no sum is printed
	Receipts       []Receipt `json:"receipts"`
	RefundVND      *int64    `json:"refund_vnd"`       // as printed even where the court's sum is wrong; nil ordered, not printed
	StillToPayVND  int64     `json:"still_to_pay_vnd"` // never below 0
	Note           string    `json:"note,omitempty"`
	Evidence       string    `json:"evidence"`
	Span           Span      `json:"span"`
	Confidence     float64   `json:"confidence"`
	Values         Values    `json:"values,omitempty"`
}

// A Receipt is biên lai thu tiền tạm ứng án phí.
type Receipt struct {
	Number string `json:"number"`
	Date   string `json:"date"` // ISO day, "" when not printed
}

// An Exhibit is one order about vật chứng, tang vật or money held in the case.
type Exhibit struct {
	Item        string  `json:"item"`
	Action      string  `json:"action"` // "return", "confiscate to State budget", "confiscate and destroy", "destroy", "keep with the file", "hold to secure enforcement"
	To          string  `json:"to"`
	AmountVND   *int64  `json:"amount_vnd,omitempty"` // when the item is money
	AlreadyDone bool    `json:"already_done"`
	Evidence    string  `json:"evidence"`
	Span        Span    `json:"span"`
	Confidence  float64 `json:"confidence"`
}

// A Warning is something a person should look at before using the reading.
type Warning struct {
	Key      string `json:"key"`      // stable, as "court_sum_wrong"
	Sentence string `json:"sentence"` // Vietnamese
	Span     *Span  `json:"span,omitempty"`
}
