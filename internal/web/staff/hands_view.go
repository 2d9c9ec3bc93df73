package staff

import "thads/internal/web/ui"

// SpreadView is many cases that need an officer, each with a proposal.
type SpreadView struct {
	Page     ui.Page
	Heading  string
	Line     string
	From     string // account whose cases are given to others; empty: cases that nobody has
	Departed []LeftRow
	Rows     []SpreadRow
	Next     string
	OnceKey  string
	Reason   bool // a reason is asked for: these cases had an officer
	Tasks    *TasksLeft
}

// A LeftRow is somebody who left with work in his hands.
type LeftRow struct {
	Href, Name, Why string
	Current         bool
}

// A SpreadRow is one case with its proposal; Result is what became of it.
type SpreadRow struct {
	Ref       string // province/id
	Href      string
	Title     string
	Sub       string
	Due       ui.Due
	Officers  []ui.Option // the proposed one is selected; barred ones are not here
	Whys      []WhyLine   // of the proposed officer
	Others    []string    // why others are not proposed: barred, away
	Checked   bool
	Result    string
	ResultBad bool
}

// A WhyLine is one reason with its clause.
type WhyLine struct {
	Say, Clause string
	Against     bool
}

// TasksLeft is what somebody left beside his cases.
type TasksLeft struct {
	Count  int
	Href   string // the hand-over page
	Settle string // id of the task that ends with it; empty when something is left
}

// AwayView is who is away, and what a person says about himself.
type AwayView struct {
	Page     ui.Page
	OnceKey  string
	People   []ui.Option // whom he may declare away; himself first
	Deputies []ui.Option
	Today    string
	Rows     []AwayRow
	Said     []SaidRow
	Relation []ui.Option
	MaySay   bool // an officer, or who leads officers
	Officers []ui.Option
}

// An AwayRow is one absence.
type AwayRow struct {
	ID, Name, Deputy, Period, Reason, State string
	Tone                                    ui.Tone
	CanEnd                                  bool
}

// A SaidRow is one declaration.
type SaidRow struct {
	ID, Account, Name, Kind, What string
}

// GiveView hands work over.
type GiveView struct {
	Reason   string // typed, when the act was refused
	Page     ui.Page
	OnceKey  string
	From     string
	FromName string
	Own      bool
	Total    int
	Rows     []GiveRow
	Next     string
	To       []ui.Option
	Kept     []string // what stayed, with the reason
	Waiting  []TakeInRow
}

// A GiveRow is one task to hand over.
type GiveRow struct {
	ID, Href, Title, Sub, Helper string
	Due                          ui.Due
	Checked                      bool // as it came, when the act was refused
}

// A TakeInRow is work from another office that waits for this leader.
type TakeInRow struct {
	ID, From, To, Reason, When string
	Count                      int
}

// PartiesView is a case's parties, a page at a time.
type PartiesView struct {
	Page   ui.Page
	Crumbs []ui.Crumb
	Title  string
	Line   string
	Base   string // the case's address
	Find   string
	Side   string
	Sides  []ui.Option
	Pills  []ui.Pill
	Rows   []PartyRow
	Next   string
	Served bool   // there is a decision: who was served it is shown
	Paper  string // of which paper, when it is not the decision
	About  Link
	Unmet  string // "chua": only those not served
	Serve  string // where the marked are served; empty: nobody left, or not for this reader
}

// A PartyRow is one party.
type PartyRow struct {
	ID, Name, Side, Born, Address string
	Served                        string
	Tone                          ui.Tone
	Open                          bool // not served yet
}

// LinesView is a case's obligation lines, a page at a time.
type LinesView struct {
	Page   ui.Page
	Crumbs []ui.Crumb
	Title  string
	Line   string
	Lines  []CaseLine
	IDs    []string // of the lines, in their order
	Pick   string   // address that leads to an act for the marked lines; empty: nothing can be done
	Acts   []ui.Option
	Next   string
}

// A HandForm says in whose hands a task is, and lets a person take it or give it back.
type HandForm struct {
	ID, OnceKey  string
	Text         string
	Take, Return bool
}
