package casefile

// Entrusting is one entrusting (uỷ thác, L49) on its way to another province: all that the receiving agency needs to go on
// where this one stopped. Files are named by their hash; the lines keep their ids.
type Entrusting struct {
	From       string        `json:"from"` // office that entrusts
	Agency     string        `json:"agency"`
	Case       string        `json:"case"` // its case
	Decision   string        `json:"decision"`
	DecisionOn string        `json:"decision_on"`
	PaperNo    string        `json:"paper_no"` // of the entrusting decision
	PaperOn    string        `json:"paper_on"`
	Hash       string        `json:"hash"` // of its issued bytes
	Ground     string        `json:"ground"`
	Reason     string        `json:"reason"`
	Judgment   Judgment      `json:"judgment"`
	Parties    []Party       `json:"parties"`
	Lines      []Line        `json:"lines"` // as they stood: owed, collected, paid
	Limits     []Restriction `json:"limits"`
	Items      []Item        `json:"items"`
	Done       []PastStep    `json:"done"`
	Papers     []SentPaper   `json:"papers"`
	Asset      string        `json:"asset,omitempty"` // id there of the one asset whose sale is entrusted (L50); empty: the lines are
}

// PastStep is a step that the sender did: the day, the act, its clause, and the timeline's sentence.
type PastStep struct {
	On     string `json:"on"`
	Act    string `json:"act"`
	Clause string `json:"clause"`
	Say    string `json:"say"`
}

// SentPaper is a document of the sender's file.
type SentPaper struct {
	ID     string `json:"id"` // of the paper there, for restrictions that name it; empty for a scan
	Form   string `json:"form"`
	Title  string `json:"title"`
	No     string `json:"no"`
	On     string `json:"on"`
	Hash   string `json:"hash"`
	Text   string `json:"text"` // hash of what was read
	Name   string `json:"name"`
	Sheets int64  `json:"sheets"`
}

// Kinds of messages between two provinces about an entrusting.
const (
	EntrustMessage = "entrust"
	EntrustReply   = "entrust_reply"
)

// What became of an entrusting at the receiver.
const (
	EntrustAccepted = "accepted" // its enforcement decision is out (L49.2)
	EntrustRefused  = "refused"  // wrong content or competence
	EntrustReplaced = "replaced" // measures of the sender were replaced or ended
)

// EntrustAnswer is what the receiver answers. It is written when the entrusting arrives and waits until there is an answer.
type EntrustAnswer struct {
	Kind    string            `json:"kind"`
	Case    string            `json:"case"` // of the sender
	Lines   []string          `json:"lines"`
	Limits  map[string]string `json:"limits,omitempty"` // restrictions here -> there
	Agency  string            `json:"agency"`           // that answers
	PaperNo string            `json:"paper_no,omitempty"`
	PaperOn string            `json:"paper_on,omitempty"`
	Hash    string            `json:"hash,omitempty"`
	Reason  string            `json:"reason,omitempty"`
}

// Waiting is the state of an answer that has not been given yet; the carrier leaves it alone.
const Waiting = "waiting"

// Kinds of messages between two provinces about the sale of one asset (L50, N27; old law L57.2).
const (
	AssetMessage = "entrust_asset"
	AssetReply   = "entrust_asset_reply"
	AssetOrder   = "entrust_asset_order" // of the sender: sell it no longer, or not now, or go on
)

// What the receiver of an asset tells besides accepting and refusing.
const (
	AssetNews     = "news"     // its value, its auction, its sale (N27.1d)
	AssetReturned = "returned" // it is not sold any more
	AssetResult   = "result"   // the money is sent (N27.1b)
)

// AssetAnswer is what the receiver of an asset tells the sender. Money in dong.
type AssetAnswer struct {
	Kind    string `json:"kind"`
	Case    string `json:"case"`  // of the sender
	Asset   string `json:"asset"` // id there
	Agency  string `json:"agency"`
	PaperNo string `json:"paper_no,omitempty"`
	PaperOn string `json:"paper_on,omitempty"`
	Say     string `json:"say,omitempty"` // news or reason in words
	Price   int64  `json:"price,omitempty"`
	Cuts    int64  `json:"cuts,omitempty"`
	SoldFor int64  `json:"sold_for,omitempty"`
	Costs   int64  `json:"costs,omitempty"`  // taken off before the money was sent
	Amount  int64  `json:"amount,omitempty"` // sent
	Receipt string `json:"receipt,omitempty"`
}

// AssetStop is the sender's word that the asset is to be sold no longer; with a Kind, that its sale stands still or goes on.
type AssetStop struct {
	Case    string `json:"case"`           // of the receiver
	Kind    string `json:"kind,omitempty"` // AssetPause, AssetResume; empty: no longer
	Reason  string `json:"reason"`
	PaperNo string `json:"paper_no,omitempty"` // of the letter that says so
	PaperOn string `json:"paper_on,omitempty"`
}

// What an order about an entrusted asset may be besides its end.
const (
	AssetPause  = "pause"
	AssetResume = "resume"
)
