package people

import (
	"slices"
	"strings"
)

// neverForAnother are the acts that stay a person's own while somebody stands in for him: what carries his signature, which
// needs a written delegation (L22.3, L23.2), his password, and what he says about himself.
var neverForAnother = []string{"issue.sign", "issue.return", "issue.cancel", "admin.own_password", "work.hand_over", "work.absent", "work.back", "work.declare"}

// StandsFor says whether who stands in today for the person with an id.
func (w Who) StandsFor(id string) bool { return id != "" && slices.Contains(strings.Fields(w.For), id) }

// StandsIn says whether who may do act on s only because its officer is away and he stands in for him: the officer's own
// acts on the officer's own cases, signing left out. A leader needs to see the case by his own right.
func StandsIn(who Who, act string, s Subject) bool {
	if !who.StandsFor(s.OfficerID) || s.Province != who.Province || policy[act][Officer] != Own || slices.Contains(neverForAnother, act) {
		return false
	}
	if reaches(who, act, s) {
		return false // by his own right
	}
	return ReachOf(who, act) == Own || IsLeader(who.Role) && reaches(who, "case.view", s)
}

// MayStandIn says whether a person may do another's work while he is away: who has the same role in the same office or at the
// provincial agency, or leads his office or agency.
func MayStandIn(away, deputy Who) bool {
	near := deputy.OfficeCode == away.OfficeCode || deputy.Level == 1
	return deputy.ID != away.ID && deputy.ID != "" && deputy.Province == away.Province && near && (deputy.Role == away.Role || IsLeader(deputy.Role))
}
