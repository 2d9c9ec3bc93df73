package casefile

import (
	"slices"
	"strconv"
	"strings"

	"thads/internal/vn"
)

// Sides of a case, in the order people read them.
const (
	Debtor   = "debtor"
	Creditor = "creditor"
	Related  = "related"
)

// Sides lists them.
var Sides = []string{Debtor, Creditor, Related}

// OnSide ties a party to a case. Every such row is made here: its words, " ho ten | dia chi" folded with a blank before
// each word, are what lists of parties are sorted, searched and checked for conflicts of interest by.
func OnSide(caseID string, p Party, side string) CaseParty {
	return CaseParty{Province: p.Province, CaseID: caseID, PartyID: p.ID, Side: side, Words: " " + vn.Fold(p.Name) + " | " + vn.Fold(p.Address)}
}

// OpenStates are the states in which something is left to do.
func OpenStates() []State { return append(slices.Clone(activity), Lifting, Closing) }

// TitleOf names the people that a case is called by in lists: three of them, the rest by their number.
func TitleOf(names []string) string {
	if len(names) > 3 {
		return strings.Join(names[:3], ", ") + ", và " + strconv.Itoa(len(names)-3) + " người khác"
	}
	return strings.Join(names, ", ")
}
