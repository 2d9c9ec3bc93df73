package staff

import "thads/internal/web/ui"

const (
	postPage    = "/can-bo/gui-di"
	partnerPage = "/can-bo/quan-tri/noi-nhan"
)

// PostView is what must leave the house by hand or post, and what left and was not acknowledged yet.
type PostView struct {
	Page    ui.Page
	Line    string
	Rows    []PostRow
	Manners []ui.Option
	Today   string
	OnWay   []SentRow
	Doors   []DoorRow // electronic doors that something waits for
	OnceKey string
	Error   string
	Next    string // address of the rows after these; empty at the end
}

// A PostRow is one copy of a decision that waits to be sent.
type PostRow struct {
	ID, To, Address string
	Paper, Case     Link
	Act             string
	Due             ui.Due
	Since           string // the day it waits from
	First           string // why it stands first; empty: it does not
	Why             string // it goes by hand though there is a door: what the door answered
	Again           bool   // the door may be tried again
	Checked         bool
}

// A SentRow is one copy that left.
type SentRow struct {
	ID, To, What, How string
	Case              Link
}

// A DoorRow is one electronic door and what waits for it.
type DoorRow struct {
	ID, Name string
	N        int
	Since    string // the oldest waits from
	Why      string // it doesn't open; empty: it does
	Next     string // when it is knocked at again
	May      bool   // this reader may have it tried at once
}

// CoversView is the covers of what is about to leave, one to a page.
type CoversView struct {
	Page   ui.Page
	Crumbs []ui.Crumb
	Covers []Cover
}

// A Cover is what stands on one envelope.
type Cover struct {
	From, FromAddress string
	To, Address       string
	Number            string // of the paper inside
	Express           bool
}

// PartnersView is who receives copies of decisions, and by which electronic door.
type PartnersView struct {
	Page    ui.Page
	Places  []ui.Option
	Rows    []PartnerRow
	OnceKey string
	Made    string // a secret the house just made, shown this once
}

// A PartnerRow is one of them.
type PartnerRow struct {
	ID, Name, Aliases, Place, Address, Door, Ref, State string
	Tone                                                ui.Tone
	Pending, CanEnd                                     bool
	Secret                                              string // since when there is one
	SecretWaits, SecretCan                              bool   // a new one waits for approval; this reader may change it
}

// A CaseCopy is what became of one copy of a case's decision.
type CaseCopy struct {
	To, What, State, Say string
	Tone                 ui.Tone
	Href                 string // where it is sent, for who sends
	Gone                 bool   // it left the house
}
