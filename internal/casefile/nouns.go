// Package casefile holds the nouns of the law and how they move: the judgment as received, the request, the parties,
// the obligation lines, and the case that one enforcement decision opens. It decides and never stores.
package casefile

import "encoding/json"

// Judgment is the title as received (bản án, quyết định): its header, its papers, its reading.
type Judgment struct {
	Province   int64  `db:"province_id,key"`
	ID         string `db:"id,key"`
	Rev        int64  `db:"rev"`
	State      State  `db:"state"`       // S01, S02, S03, or S04 once its cases are open
	OfficeCode string `db:"office_code"` // who handles it; the provincial agency until routed
	Source     string `db:"source"`      // court | request | file
	Court      string `db:"court"`
	Number     string `db:"number"`
	Date       string `db:"date"`
	Instance   string `db:"instance"`
	Kind       string `db:"kind"`
	FileName   string `db:"file_name"`
	BlobHash   string `db:"blob_hash"` // the original, kept whatever the reading says
	TextHash   string `db:"text_hash"` // the normalised text the evidence spans point into
	Reading    string `db:"reading"`   // JSON of extract.Reading; later what the person confirmed
	Confirmed  string `db:"confirmed"` // JSON of the confirmed reading
	Problem    string `db:"problem"`   // why no reading was possible, for the person who takes over
	SameKey    string `db:"same_key"`  // court, number and date folded: the same again is the same judgment
	SameAs     string `db:"same_as"`   // id of the judgment this one repeats
	Effective  string `db:"effective"` // day it took effect, as confirmed
	ReceivedAt int64  `db:"received_at"`
	ReceivedBy string `db:"received_by"`
	Route      string `db:"route"` // JSON of the routing proposal and who confirmed it
}

// Table names the rows' home for the store.
func (Judgment) Table() string { return "judgment" }

// Request is a petition to enforce (yêu cầu thi hành án, N9): who asks for what, when it was filed and where.
type Request struct {
	Province    int64  `db:"province_id,key"`
	ID          string `db:"id,key"`
	Rev         int64  `db:"rev"`
	State       State  `db:"state"` // S01 received, S02 to be completed, S03 refused, S04 accepted, S14 sent on
	OfficeCode  string `db:"office_code"`
	JudgmentID  string `db:"judgment_id"`
	Channel     string `db:"channel"`     // counter | post | file
	FiledDay    string `db:"filed_day"`   // stops the limitation period T-003, also at the wrong agency
	ReceivedAt  int64  `db:"received_at"` // by the competent agency: starts T-013
	FiledWith   string `db:"filed_with"`  // office where the person stood
	Requester   string `db:"requester"`
	Address     string `db:"address"`
	Contact     string `db:"contact"`
	BlobHash    string `db:"blob_hash"`
	FileName    string `db:"file_name"`
	Reading     string `db:"reading"` // JSON of extract.Petition, then as confirmed
	Missing     string `db:"missing"` // JSON list of what N9.2 asks for and the paper lacks
	Excuse      string `db:"excuse"`  // JSON: excluded time claimed, proof, decision (T-004, N10.2)
	Condition   string `db:"awaits"`  // JSON: what the law wants to have come true before the decision (T-014, L34.3); "" for most
	Ground      string `db:"ground"`  // letter of refusal
	SlipCode    string `db:"slip_code"`
	CameFrom    string `db:"came_from"` // province.message of the agency that sent it on
	ReceivedBy  string `db:"received_by"`
	RequestedOf string `db:"requested_of"` // JSON list of line ids or "" for all
}

// Table names the rows' home for the store.
func (Request) Table() string { return "request" }

// Condition is what the law wants to have come true before a judgment may be enforced, and the information that it did.
type Condition struct {
	What  string `json:"what"`
	Law   string `json:"law"`             // what sets it, in the words of who noted it
	On    string `json:"on"`              // the day it was noted
	Known string `json:"known,omitempty"` // the day the information came; empty: it is still waited for
	From  string `json:"from,omitempty"`  // who gave it
	Proof string `json:"proof,omitempty"`
}

// Open says that the condition stands and nobody has told of it yet.
func (c Condition) Open() bool { return c.What != "" && c.Known == "" }

// Awaits is the condition of a request; the zero one for most.
func (r Request) Awaits() (c Condition, err error) {
	if r.Condition != "" {
		err = json.Unmarshal([]byte(r.Condition), &c)
	}
	return c, err
}

// Party is a person or organisation named by a judgment.
type Party struct {
	Province   int64  `db:"province_id,key"`
	ID         string `db:"id,key"`
	Rev        int64  `db:"rev"`
	JudgmentID string `db:"judgment_id"`
	Name       string `db:"name"`
	BirthYear  int64  `db:"birth_year"` // 0: not known
	IdentityNo string `db:"identity_no"`
	Address    string `db:"address"`
	IsOrg      bool   `db:"is_org"`
	Role       string `db:"role"` // as the judgment calls him
}

// Table names the rows' home for the store.
func (Party) Table() string { return "party" }

// Line is one obligation (khoản nghĩa vụ): it keeps its id through splitting, entrusting and succession.
type Line struct {
	Province   int64  `db:"province_id,key"`
	ID         string `db:"id,key"`
	Rev        int64  `db:"rev"`
	JudgmentID string `db:"judgment_id"`
	CaseID     string `db:"case_id"` // empty until a decision takes it up
	State      State  `db:"state"`
	Kind       string `db:"kind"`   // a kind of ex_officio.yaml, or an extract kind
	Letter     string `db:"letter"` // of L33.2 when ex officio
	Clause     string `db:"clause"`
	ExOfficio  bool   `db:"ex_officio"`
	DebtorIDs  string `db:"debtor_ids"` // blank-separated party ids; several: jointly liable
	PayeeIDs   string `db:"payee_ids"`  // blank-separated party ids; empty: the State
	Joint      bool   `db:"joint"`
	Text       string `db:"text"`
	Amount     int64  `db:"amount"` // dong; 0 when the thing owed is not money
	Interest   string `db:"interest"`
	Evidence   string `db:"evidence"` // JSON span in the judgment's text
	Seq        int64  `db:"seq"`
	Collected  int64  `db:"collected"` // dong taken in for this line
	Paid       int64  `db:"paid"`      // dong of it handed to who it is owed to
	Was        State  `db:"was_state"` // where it goes back to when a postponement or suspension ends; of a closed line, how it ended
}

// Left is what is still owed on the line, in dong; never below zero.
func (l Line) Left() int64 { return max(0, l.Amount-l.Collected) }

// Held is what came in for a line and was not paid out, in dong.
func (l Line) Held() int64 { return l.Collected - l.Paid }

// Table names the rows' home for the store.
func (Line) Table() string { return "obligation" }

// Case is one enforcement decision's matter (việc thi hành án, L3.8): one file, the unit of statistics.
type Case struct {
	Province   int64  `db:"province_id,key"`
	ID         string `db:"id,key"`
	Rev        int64  `db:"rev"`
	JudgmentID string `db:"judgment_id"`
	RequestID  string `db:"request_id"`
	OfficeCode string `db:"office_code"`
	OfficerID  string `db:"officer_id"`
	State      State  `db:"state"` // derived from the lines
	ExOfficio  bool   `db:"ex_officio"`
	Regime     string `db:"regime"` // A or B on the day it was opened
	FormCode   string `db:"form_code"`
	DecisionNo string `db:"decision_no"` // as printed, once numbered
	DecisionOn string `db:"decision_on"`
	Title      string `db:"title"`  // debtor and judgment, for lists
	Search     string `db:"search"` // folded names and numbers
	Amount     int64  `db:"amount"` // sum of the lines, dong
	OpenedAt   int64  `db:"opened_at"`
	DueAt      int64  `db:"due_at"` // earliest live clock of a duty of the house itself, Unix microseconds; NoDue: none
	DueDuty    string `db:"due_duty"`
	EndsAt     int64  `db:"ends_at"`     // earliest live clock of anybody: a bank's answer, a right that lapses; NoDue: none
	PublicCode string `db:"public_code"` // what the paper's QR shows; known to who holds the paper
}

// Table names the rows' home for the store.
func (Case) Table() string { return "cases" }

// Restriction is a security or coercive measure in force, or another mark the law makes last until it is lifted: a freeze,
// a hold, an exit restriction, a seizure, a publication. Kind is a flag of the pack's operations.yaml.
type Restriction struct {
	Province int64  `db:"province_id,key"`
	ID       string `db:"id,key"`
	Rev      int64  `db:"rev"`
	CaseID   string `db:"case_id"`
	LineIDs  string `db:"line_ids"`
	Office   string `db:"office_code"`
	Kind     string `db:"kind"`
	Target   string `db:"target"`  // the account, asset, paper or person it lies on
	Holder   string `db:"holder"`  // bank, registry or employer who keeps it up; empty: the agency itself
	Amount   int64  `db:"amount"`  // dong it holds fast; 0 where it is no sum
	ItemID   string `db:"item_id"` // the asset when it is one of the case's items, or the party it binds
	PaperID  string `db:"paper_id"`
	Regime   string `db:"regime"`
	Clause   string `db:"clause"`
	Since    int64  `db:"since"`
	State    string `db:"state"` // on | releasing (the decision that lifts it is drafted) | off
	EndedAt  int64  `db:"ended_at"`
	EndedBy  string `db:"ended_by"` // the act that lifted it

	Confirmed   int64  `db:"confirmed"`    // dong the holder says he really holds
	ConfirmedOn string `db:"confirmed_on"` // the day he said so; empty: not yet, or no sum
}

// Held is the sum that is really held fast, in dong: what the holder confirmed, before that what was ordered.
func (r Restriction) Held() int64 {
	if r.ConfirmedOn != "" {
		return r.Confirmed
	}
	return r.Amount
}

// Short is what the order wants and the holder does not have, in dong; 0 before he answered.
func (r Restriction) Short() int64 { return max(0, r.Amount-r.Held()) }

// Table names the rows' home for the store.
func (Restriction) Table() string { return "restriction" }

// Binds says that it is a measure which an act has to lift before the case may be closed (L95); the other kinds are marks of
// where something stands: goods in the store, a plan, money taken provisionally, an asset dealt with elsewhere.
func (r Restriction) Binds() bool {
	switch r.Kind {
	case "in_store", "coercion_planned", "provisional", "S15", SalePaused:
		return false
	}
	return r.State != Off && !r.Money()
}

// SalePaused marks an entrusted asset whose sale stands still on the word of the agency that entrusted it (N27.1c).
const SalePaused = "sale_paused"

// Marks of money in hand that waits for somebody, with its sum and, in ItemID, for whom or out of which asset.
const (
	SetAside      = "set_aside"      // rent kept for a debtor whose only home was sold (L89.2; old law L115.5)
	Deposited     = "deposited"      // of lines, in a savings account for who doesn't come for it (L59.1; old law L126.2)
	DepositedOver = "deposited_over" // what a sale left over for the debtor, likewise
)

// Money says that the mark is a sum in hand.
func (r Restriction) Money() bool {
	return r.Kind == SetAside || r.Kind == Deposited || r.Kind == DepositedOver
}

// InHand is the sum of the marks of a kind that still hold money, in dong.
func InHand(marks []Restriction, kind string) (d int64) {
	for _, r := range marks {
		if r.Kind == kind && r.State != Off {
			d += r.Amount
		}
	}
	return d
}

// States of a restriction.
const (
	On        = "on"
	Releasing = "releasing"
	Off       = "off"
)

// Item is a thing of a case: an asset of the debtor, an exhibit, a paper. Money is never an item.
type Item struct {
	Province int64  `db:"province_id,key"`
	ID       string `db:"id,key"`
	Rev      int64  `db:"rev"`
	CaseID   string `db:"case_id"`
	LineID   string `db:"line_id"` // the obligation about it; empty for an asset taken for money
	Kind     string `db:"kind"`    // asset | exhibit | paper
	Class    string `db:"class"`   // of an asset, as inputs.yaml asks asset_kind: land | house | vehicle ...; empty: never asked
	Name     string `db:"name"`
	Detail   string `db:"detail"`
	Value    int64  `db:"value"`     // dong, as estimated or appraised
	Price    int64  `db:"price"`     // starting price of the next auction, dong
	Cuts     int64  `db:"cuts"`      // how often the price was cut
	Failed   int64  `db:"failed"`    // auctions that failed at this price
	Offered  int64  `db:"offered"`   // how often the creditor was offered it since the last of them
	SoldFor  int64  `db:"sold_for"`  // dong
	Received int64  `db:"received"`  // dong that came in for it: to Costs, to the lines, the rest to Surplus
	Costs    int64  `db:"costs"`     // dong of Received that the law takes off before the debts
	Surplus  int64  `db:"surplus"`   // dong of Received over the debts: the debtor's
	Returned int64  `db:"returned"`  // dong of Surplus that went out of the case again
	OnlyHome bool   `db:"only_home"` // the debtor's only home (L78.3b)
	Exempt   bool   `db:"exempt"`    // may not be seized (L79)
	Common   bool   `db:"common"`    // owned together with others (L39)
	State    string `db:"state"`     // found | seized | valued | on_sale | entrusted | sold | handed | returned | in_store | destroyed | forfeited
	Place    string `db:"place"`
	At       int64  `db:"at"`
}

// Table names the rows' home for the store.
func (Item) Table() string { return "item" }

// ClassKey is the thing's class; one that was never asked for is movable.
func (x Item) ClassKey() string {
	if x.Class == "" {
		return "movable"
	}
	return x.Class
}

// Worth is what the thing counts for, in dong: its price once it was appraised or cut, else the estimate.
func (x Item) Worth() int64 {
	if x.Price > 0 {
		return x.Price
	}
	return x.Value
}

// Over is what is still in hand for the debtor out of the sale, in dong.
func (x Item) Over() int64 { return x.Surplus - x.Returned }

// ToDebts is what of the sale was booked on obligation lines, in dong.
func (x Item) ToDebts() int64 { return x.Received - x.Costs - x.Surplus }

// Over is what of the sales of a case's things is still in hand for the debtor, in dong.
func Over(items []Item) (d int64) {
	for _, x := range items {
		d += x.Over()
	}
	return d
}

var itemStates = map[string]string{"found": "Đã phát hiện", "seized": "Đã kê biên", "valued": "Đã có giá", "on_sale": "Đang bán", "sold": "Đã bán",
	"entrusted": "Đang uỷ thác xử lý", "handed": "Đã giao", "returned": "Đã trả lại", "in_store": "Trong kho", "destroyed": "Đã tiêu huỷ", "forfeited": "Đã sung quỹ"}

// StateName is what officers see.
func (i Item) StateName() string { return itemStates[i.State] }

// Folio is one document of the file (danh mục tài liệu): its place, its sheets (bút lục), its scan or the paper it is.
type Folio struct {
	Province int64  `db:"province_id,key"`
	ID       string `db:"id,key"`
	Rev      int64  `db:"rev"`
	CaseID   string `db:"case_id"`
	Seq      int64  `db:"seq"`
	Title    string `db:"title"`
	FormCode string `db:"form_code"`
	PaperID  string `db:"paper_id"` // a paper of this house; else a scan
	DocNo    string `db:"doc_no"`
	DocDay   string `db:"doc_day"`
	First    int64  `db:"first"` // first and last sheet number (bút lục), from 1
	Last     int64  `db:"last"`
	BlobHash string `db:"blob_hash"` // the bytes as they came; empty for a paper entered by title only
	FileName string `db:"file_name"`
	TextHash string `db:"text_hash"` // what OCR read
	At       int64  `db:"at"`
	By       string `db:"by_id"`
	Note     string `db:"note"`
	Problem  string `db:"problem"`   // why a scan could not be read, for people; the scan stays
	Sure     bool   `db:"sure"`      // a person, or the house about its own paper, said what it is; else a machine's proposal
	LockedAt int64  `db:"locked_at"` // once set neither place nor sheet numbers change any more
}

// Sheets is how many numbered sheets (bút lục) the document has.
func (f Folio) Sheets() int64 {
	if f.First == 0 {
		return 0
	}
	return f.Last - f.First + 1
}

// Unread says that the machine has not read the scan yet.
func (f Folio) Unread() bool {
	return f.PaperID == "" && f.BlobHash != "" && f.TextHash == "" && f.Problem == ""
}

// Table names the rows' home for the store.
func (Folio) Table() string { return "folio" }

// CaseParty ties a party to a case on a side.
type CaseParty struct {
	Province int64  `db:"province_id,key"`
	CaseID   string `db:"case_id,key"`
	PartyID  string `db:"party_id,key"`
	Side     string `db:"side,key"` // debtor | creditor | related
	Rev      int64  `db:"rev"`
	Words    string `db:"words"`      // what lists sort and look by; see OnSide
	ServedOn string `db:"served_on"`  // the day of the valid notice of the enforcement decision to this person; empty: not served yet
	ServedBy string `db:"served_how"` // in which manner
}

// Table names the rows' home for the store.
func (CaseParty) Table() string { return "case_party" }

// NoDue stands in Case.DueAt, Case.EndsAt and Task.DueAt where no period runs, so that such rows sort last.
const NoDue int64 = 9_000_000_000_000_000
