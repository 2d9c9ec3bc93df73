// Package casefile holds the nouns of the law and how they move: the judgment as received, the request, the parties,
// the obligation lines, and the case that one enforcement decision opens. It decides and never stores.
package casefile

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
	Ground      string `db:"ground"`  // letter of refusal
	SlipCode    string `db:"slip_code"`
	CameFrom    string `db:"came_from"` // province.message of the agency that sent it on
	ReceivedBy  string `db:"received_by"`
	RequestedOf string `db:"requested_of"` // JSON list of line ids or "" for all
}

// Table names the rows' home for the store.
func (Request) Table() string { return "request" }

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
}

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
	DueAt      int64  `db:"due_at"` // earliest live clock, Unix microseconds; 0 none
	DueDuty    string `db:"due_duty"`
	PublicCode string `db:"public_code"` // what the paper's QR shows; known to who holds the paper
}

// Table names the rows' home for the store.
func (Case) Table() string { return "cases" }

// CaseParty ties a party to a case on a side.
type CaseParty struct {
	Province int64  `db:"province_id,key"`
	CaseID   string `db:"case_id,key"`
	PartyID  string `db:"party_id,key"`
	Side     string `db:"side,key"` // debtor | creditor | related
}

// Table names the rows' home for the store.
func (CaseParty) Table() string { return "case_party" }

// NoDue stands in Case.DueAt and Task.DueAt where no period runs, so that such rows sort last.
const NoDue int64 = 9_000_000_000_000_000
