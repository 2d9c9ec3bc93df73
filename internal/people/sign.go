package people

import "strings"

// Families of signature (law.md 5.3): who signs a document by its own power.
const (
	FamilyHead    = "head"    // the head's decisions; deputies and room heads by delegation
	FamilyOfficer = "officer" // an enforcement officer's own decisions, minutes, summons, notices
	FamilyIntake  = "intake"  // slips and requests to complete: the person who received
)

// FamilyVoucher is what moves money: the accountant prepares it when the officer asks, the head or his delegate approves
// (TT04 Đ16-18).
const FamilyVoucher = "voucher"

// FamilyComplaint is what settles a complaint: the head alone, who may not give it away (L98.1).
const FamilyComplaint = "complaint"

// FamilyDenunciation is what answers who denounces somebody: he is kept secret (L110), so its papers are seen by those who settle
// denunciations and who seal (denunciation.view), never by the officer of the case, and stay out of the case's file.
const FamilyDenunciation = "denunciation"

// CanSign says whether who may sign a document of a family about s on a day, and in which capacity ("", "KT.", "TL.", "TUQ.");
// ds are the delegations to who. The head's family needs the head himself or a written delegation (L22.3, L23.2);
// the officer's family belongs to the officer of the case alone.
func CanSign(who Who, family string, s Subject, day string, ds []Delegation) (Delegation, bool) {
	if !Can(who, "issue.sign", s) {
		return Delegation{}, false
	}
	switch family {
	case FamilyOfficer: // a head or room head who runs a case himself acts as its officer (L22.2, L23.2)
		return Delegation{}, s.OfficerID != "" && s.OfficerID == who.ID && (who.Role == Officer || IsLeader(who.Role))
	case FamilyComplaint:
		return Delegation{}, who.Role == Head && who.ID != s.OfficerID
	case FamilyIntake:
		return Delegation{}, who.Role == Intake || who.Role == Clerk || who.Role == RoomHead
	case FamilyHead, FamilyVoucher, FamilyDenunciation:
		if family == FamilyDenunciation && (who.ID == s.OfficerID || ReachOf(who, "denunciation.view") == Nowhere) {
			return Delegation{}, false // who runs the case may be the one denounced
		}
		if who.Role == Head {
			return Delegation{}, true
		}
		if !MayBeDelegated(who.Role) {
			return Delegation{}, false
		}
		for _, d := range ds {
			if d.ToID == who.ID && d.Province == s.Province && (d.covers(family, s.OfficeCode, day) || d.covers(FamilyHead, s.OfficeCode, day)) {
				return d, true
			}
		}
	}
	return Delegation{}, false
}

// MayBeDelegated says whether the head may give his signature to a role in writing: to deputies (L22.3) and to heads of
// rooms (L23.2), nobody else.
func MayBeDelegated(r Role) bool { return r == Deputy || r == RoomHead }

func (d Delegation) covers(family, office, day string) bool {
	if d.RevokedAt != 0 || day < d.FromDay || d.ToDay != "" && day > d.ToDay {
		return false
	}
	if d.OfficeCode != "" && d.OfficeCode != office {
		return false
	}
	for _, f := range strings.Fields(d.Families) {
		if f == "*" || f == family {
			return true
		}
	}
	return false
}

// Prepared says whether a family's papers must be drafted by another than who signs them: what the head decides or pays out.
func Prepared(family string) bool {
	return family == FamilyHead || family == FamilyVoucher || family == FamilyComplaint || family == FamilyDenunciation
}

// Prepares says whether a role may write a family's papers: vouchers are the accountant's alone (TT04 Đ18.2), who writes
// nothing else; the examiner writes what settles complaints, and whoever drafts for the head may too; what answers who
// denounces somebody is the examiner's alone.
func Prepares(r Role, family string) bool {
	switch {
	case r == Accountant || family == FamilyVoucher:
		return family == FamilyVoucher && (r == Accountant || r == Robot)
	case family == FamilyDenunciation:
		return r == Examiner || r == Robot
	case r == Examiner:
		return family == FamilyComplaint
	}
	return true
}
