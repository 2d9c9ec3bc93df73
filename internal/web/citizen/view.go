// Package citizen is the portal for people who are not officials: one question, one field, one answer in plain words.
// Its pages work without scripts, weigh little, and never show a whole name or number of anybody.
package citizen

import "thads/internal/web/ui"

// A LookUp is the question: which case, and what went wrong with the last try.
type LookUp struct {
	Code  string
	Error string
}

// A CaseView is the answer about one case, for who holds the paper with its code. Names come masked.
type CaseView struct {
	Code   string // in printed groups
	Number string // "125/QĐ-CĐTHA"
	Status string // in the words of a citizen
	Tone   ui.Tone
	Line   string // who owes what to whom, masked
	Office string
	Todo   *Todo
	Ended  *Ended // it ended without having been carried out
	Steps  []Step
	Voided []string // papers with a number that were cancelled before they went out: "05/QĐ-THADS ngày 12/11/2026"
	Help   Help
	AsOf   string // "22/11/2026 14:05"
}

// A Todo is the one thing to do now.
type Todo struct {
	Title  string // "Việc cần làm đến hết ngày 02/12/2026"
	Text   string
	Late   bool
	Amount int64     // dong to pay; 0 when it is not about money
	How    []ui.Pair // account, bank, words of the transfer
	QR     *QR
	Note   string // what comes when it is not done
}

// A QR is a module matrix drawn as vectors.
type QR struct {
	Size int    // modules on a side, quiet zone included
	Path string // SVG path of the dark modules
}

// A Step is one stage of the case.
type Step struct {
	What, When string
	Icon       string
	State      string // done | now | ""
}

// Help is who is responsible and where.
type Help struct {
	Officer string // name of the official, not masked: an official acts in public
	Phone   string
	Office  string
	Address string
}

// A Check is the answer about a paper somebody holds.
type Check struct {
	Asked    bool
	Error    string
	Genuine  bool
	FileName string
	Signers  []Signer
	Problems []string
	Known    *KnownPaper
}

// A Signer is one signature found in the paper.
type Signer struct {
	Name, When string
	Valid      bool
}

// A KnownPaper is what the house's register says of the paper.
type KnownPaper struct {
	Number, Date, Title, Office string
	Voided                      bool // cancelled: it has no force
}
