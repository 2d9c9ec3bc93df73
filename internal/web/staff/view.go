// Package staff is the officials' portal: what to do, in which order, and why. Each page is a view of plain data, a
// template and a handler, named alike. Pages decide nothing: rights come from people, changes go through a desk.
package staff

import (
	"thads/internal/document"
	"thads/internal/web/ui"
)

// LoginView is the door.
type LoginView struct {
	Username string
	Error    string
	Next     string // where to go afterwards, inside /can-bo/
	Demo     []DemoAccount
}

// A DemoAccount can be tried in the demo nation.
type DemoAccount struct {
	Username, Password, Name, Role, Office string
}

// WorkView is the list of what a person has to do, soonest first.
type WorkView struct {
	Page     ui.Page
	Heading  string // "Việc của tôi"
	Line     string // "Chủ nhật 22/11/2026 · 47 việc, xếp theo thời hạn"
	Pills    []ui.Pill
	Rows     []WorkRow
	Pager    ui.Pager
	Selected *WorkCard
	Actions  []Link
	Empty    string    // what to do when there is nothing
	Warning  *ui.Flash // what is late or near beyond the list
}

// A Link is a way on; Key is the letter that presses it.
type Link struct {
	Href, Label, Icon, Key string
	Primary                bool
}

// A WorkRow is one thing to do.
type WorkRow struct {
	ID       string
	Href     string // the page of the case or paper
	Select   string // this list with the row chosen
	Due      ui.Due
	Why      string // where its count is shown
	Title    string // debtor, or the paper
	Sub      string // number and creditor
	Stage    string
	Step     int // 0 to 6
	Next     string
	Amount   int64 // dong still to collect; 0 shows nothing
	Selected bool
}

// A WorkCard is the panel about the chosen row: the one next act, why, and a button.
type WorkCard struct {
	Title, Sub string
	Due        ui.Due
	DueDay     string
	Act        string
	Why        string // clause and how the day was counted
	Count      *ui.Why
	Button     Link
	Open       string // the case page
	Hands      *HandForm
	Pairs      []ui.Pair
	Events     []ui.Event
	Papers     []PaperLink
}

// A PaperLink is one paper of a case.
type PaperLink struct {
	Href, Title, Number, Date string
	State                     string
	Tone                      ui.Tone
	Served                    string // who it was served on, in words
}

// InboxView lists what was received and takes in more.
type InboxView struct {
	Page    ui.Page
	Pills   []ui.Pill
	Rows    []InboxRow
	Pager   ui.Pager
	OnceKey string
	Error   string
}

// An InboxRow is one received judgment or request.
type InboxRow struct {
	Href, Title, Sub, Source, Received string
	State                              string
	Tone                               ui.Tone
	Due                                ui.Due
}

// IntakeView is one judgment beside its reading, for a person to confirm.
type IntakeView struct {
	Page     ui.Page
	Title    string // "Bản án số 12/2026/DS-ST"
	Line     string // source, when received, what the file is called
	File     string // address of the original
	Chunks   []Chunk
	Form     IntakeForm
	Warnings []string // what the reader asks a person to look at
	Opens    []string // what confirming opens: one sentence per decision, with its clause
	Same     *Link    // the judgment this one repeats
	Action   string   // empty when nothing can be confirmed any more
	Drop     string   // address that puts a file away that is no judgment; empty when not allowed
	Acts     []Act    // what else can be done, as sending it to another office
	OnceKey  string
}

// A Chunk is a stretch of the document's text; For names the fields read from it, blank-separated.
type Chunk struct {
	Text  string
	For   string
	Doubt bool
}

// An IntakeForm is a confirmed judgment as fields.
type IntakeForm struct {
	Doubtful []ReadValue // header values that want a look, first
	Header   []ReadValue
	Parties  []PartyForm
	Lines    []LineForm // doubtful ones first
	Doubts   int        // how many values and lines want a look
}

// A ReadValue is one value that a person may correct.
type ReadValue struct {
	Field   ui.Field // its ID is what Chunk.For names
	Doubt   string   // why a person should look; empty when sure
	Options []ui.Option
}

// A PartyForm is one person or organisation; No is its place in the form, from 0.
type PartyForm struct {
	No                               int
	Name, Year, Identity, Home, Role ReadValue
	IsOrg                            bool
	Fresh                            bool // an empty one, to add whom the reader missed
}

// A LineForm is one obligation; No is its place in the form, from 0.
type LineForm struct {
	No             int
	ID             string // what Chunk.For names
	Kind           ReadValue
	Amount         ReadValue
	Text           ReadValue
	Interest       ReadValue
	Item           string
	Start, End     int
	Debtors        []ui.Option
	Payees         []ui.Option
	Joint, Dropped bool
	Doubt          string
	Fresh          bool // an empty one, to add what the reader missed
}

// DraftView is one paper being written: its fields and how it will look.
type DraftView struct {
	Page     ui.Page
	Crumbs   []ui.Crumb
	Title    string
	Line     string // form code, version, case
	Due      ui.Due
	Sections []DraftSection
	Missing  []string // names of fields the form still asks for
	Basis    []string // clauses the paper rests on
	Paper    *document.Doc
	Action   string
	OnceKey  string
	Rev      string // of the paper as the page shows it
	Locked   string // why it cannot be changed any more; empty when it can
	Returned string // the leader's reason, when it came back
	Ended    string // that it was given up, by whom and why
	Service  *ServiceView
	GiveUp   *Act   // how this reader may give it up; nil: not his, or out already
	Files    []Link // PDF, DOCX
}

// ServiceView is whom an issued paper was served on.
type ServiceView struct {
	Words       string
	People      []CaseParty
	All         string // address of the whole list, when there are more
	Serve, Post string // where a service is noted; empty: nobody left, or not for this reader
}

// A DraftSection is one heading of the form.
type DraftSection struct {
	Title  string
	Fields []DraftField
}

// A DraftField is one field; From says where its value came from.
type DraftField struct {
	Field   ui.Field
	Options []ui.Option
	Rows    []string // several entries, the last empty for one more
	Known   []Known  // suggested for them
	From    string   // "từ bản án", "từ hồ sơ"; empty when a person typed it
	Way     Link     // where to make what can't be chosen yet
	Several bool     // more than one of the options may be chosen
}

// Known is somebody who may be suggested while a name is typed.
type Known struct {
	Name, Names string // Names: all he is called by, parted by |
	Words       string // he is found by
	How         string // he gets papers
}

// SignView is what waits for a leader's signature.
type SignView struct {
	Page     ui.Page
	Rows     []SignRow
	Selected *SignCard
	OnceKey  string
	Error    string // of the PIN
	Families []ui.Pill
}

// A SignRow is one paper to sign.
type SignRow struct {
	Pick         string // the paper and its revision as listed: what is ticked is what was seen
	Select, Href string
	Title        string // "Quyết định thi hành án chủ động"
	Sub          string // debtor, amount
	Drafter      string
	Due          ui.Due
	Warn         string // what the leader should see before signing
	Selected     bool
	Checked      bool
}

// A SignCard is the paper a leader reads before signing.
type SignCard struct {
	ID, Title string
	Line      string
	Checks    []Check
	Paper     *document.Doc
	Case      string
}

// A Check is one thing the house looked at before the paper came here.
type Check struct {
	Text   string
	OK     bool
	Clause string
}

// SealView is what waits for number, seal and issue.
type SealView struct {
	Page    ui.Page
	Rows    []SealRow
	OnceKey string
	Error   string
	Done    []PaperLink // issued just now
}

// A SealRow is one signed paper.
type SealRow struct {
	ID, Href, Title, Sub, Signer, Signed string
	Next                                 string // number it would get: "1205/QĐ-CĐTHA"
	Due                                  ui.Due
	Checked                              bool
}

// CaseView is everything about one case.
type CaseView struct {
	StepsHref   string   // all operations
	Ops         []StepOp // what can be done now, by operation
	Limits      []CaseLimit
	Kept        []CaseLimit // money in hand that waits for somebody
	Copies      []CaseCopy  // who has which decision
	Complaints  []CaseComplaint
	Asked       []Asked // who was asked and has not answered
	Items       []CaseThing
	Page        ui.Page
	Crumbs      []ui.Crumb
	Title       string // "Nguyễn Văn A phải trả B"
	Number      string
	Files       string // address of its documents
	Line        string // judgment, office, officer
	Stage       string
	Step        int
	Due         ui.Due
	Await       ui.Due    // whom the case waits for; nobody without a name
	Why         string    // where the count of Due is shown
	Waits       string    // what keeps a case open whose lines have all ended
	Next        *WorkCard // the one next act; nil when nothing waits
	Acts        []Act
	OnceKey     string
	Pairs       []ui.Pair
	Lines       []CaseLine
	LineCount   int
	MoreLines   string // address of the lines after those shown; empty when all are
	Parties     []CaseParty
	PartyCount  int
	MoreParties string // address of the whole list; empty when all are shown
	Unserved    string // how many persons the decision was not served on yet, in words; empty: none
	Papers      []PaperLink
	Clocks      []ui.Why
	Events      []ui.Event
}

// An Act is something that can be done to the case now: a small form that posts to Href.
type Act struct {
	Href, Label, Clause string
	Text                string // what it does, in the words of the act
	Blocked             string // why not now; empty when it can
	Fields              []DraftField
}

// A CaseLine is one obligation line.
type CaseLine struct {
	Text, State, Clause string
	Tone                ui.Tone
	Amount, Collected   int64
}

// A CaseParty is one person of the case.
type CaseParty struct {
	Side, Name, Detail string
	Served             string // when and how the decision was served on him; empty before there is one
	Tone               ui.Tone
}

// SearchView is what the search box found.
type SearchView struct {
	Page  ui.Page
	Query string
	Rows  []WorkRow
	Next  string // address of the rows after these; empty at the end
}

// AdminView is people, delegations and days.
type AdminView struct {
	Page        ui.Page
	Tab         string // "tai-khoan", "uy-quyen", "lich"
	Accounts    []AccountRow
	Roles       []ui.Option
	Offices     []ui.Option
	Delegations []DelegationRow
	Signers     []ui.Option
	Families    []ui.Option
	Days        []DayRow
	OnceKey     string
	Errors      map[string]string // by field name
}

// An AccountRow is one person's account.
type AccountRow struct {
	ID, Username, Name, Role, Office string
	Disabled                         bool
}

// A DelegationRow is one written power to sign.
type DelegationRow struct {
	ID, From, To, Families, Period, Paper string
	Tone                                  ui.Tone
	State                                 string
	CanEnd                                bool
}

// A DayRow is one entry of the working calendar that people may switch.
type DayRow struct {
	ID, Day, Kind, Source string
	Active                bool
	Pending               bool   // proposed by one administrator, waits for another
	Effect                string // "34 thời hạn đang chạy sẽ tính lại"
}

// A CaseLimit is a measure in force on the case.
type CaseLimit struct {
	Name, Target, Holder, Since, Clause, State string
	Sum                                        string // it really holds, and was ordered
	Short                                      string // how much less than was ordered
	Answer                                     string // what the bank reported on it
	Tone                                       ui.Tone
}

// A CaseThing is an asset or exhibit of the case.
type CaseThing struct {
	Name, State, Detail string
	Value               int64
	Sale                []ui.Pair // where the money of its sale is
	Over                string    // what of it is still to go out, in words; empty: nothing
	Todo                string    // to whom
	Kept                bool      // it lies in savings for him: the case may be closed
	Clause              string    // by which it goes there
	Give                string    // address of the act that gives it back
}
