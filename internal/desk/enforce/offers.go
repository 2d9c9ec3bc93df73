package enforce

import (
	"slices"

	"thads/internal/casefile"
	"thads/internal/people"
	"thads/internal/rule"
)

// mayDraft asks whether the act is this role's work: who the pack names, leaders for their people, the clerk for a paper
// that somebody else signs.
func (p *plan) mayDraft(r people.Role) error {
	if !MayDraft(p.act, r) {
		return errWho.New(p.act.Name, people.Role(p.act.Draft).Name()).Under(p.clause())
	}
	return nil
}

// MayDraft says whether an act of the pack is a role's work.
func MayDraft(a rule.Act, r people.Role) bool {
	want := people.Role(a.Draft)
	if r == want || r == people.Robot {
		return true
	}
	switch want {
	case people.Officer:
		return people.IsLeader(r) || r == people.Clerk && Signed(a)
	case people.Clerk:
		return people.IsLeader(r) || r == people.Officer
	case people.Intake, people.Records:
		return people.IsLeader(r) || r == people.Clerk
	case people.RoomHead:
		return people.IsLeader(r)
	}
	return false
}

// Signed says whether the law signs the act on a paper that this house issues; receipts, vouchers and store orders are not.
func Signed(a rule.Act) bool {
	return slices.Contains([]string{people.FamilyHead, people.FamilyOfficer, people.FamilyComplaint, people.FamilyDenunciation}, a.Sign)
}

// Offer is an act that lines of a case stand ready for.
type Offer struct {
	Op  rule.Operation
	Act rule.Act
}

// Offers lists what a role may do with lines that stand in these states, in the order of the operations. lines are the
// case's lines where they are few enough to look at each; nil: only the states are asked. Guards are asked when it is done.
func Offers(k *rule.Pack, states []casefile.State, lines []casefile.Line, r people.Role) (out []Offer) {
	for _, o := range k.Operations() {
		for _, a := range o.Acts {
			if !MayDraft(a, r) || o.Code == "OP-01" || o.Code == "OP-02" || o.Code == "OP-03" || o.Code == "OP-05" || o.Code == "OP-04" && a.Key != "ask_change" && a.Key != "change" {
				continue // those have pages of their own
			}
			fits := func(s casefile.State) bool { return slices.Contains(a.FromStates(), string(s)) }
			if !slices.ContainsFunc(states, fits) || lines != nil && !slices.ContainsFunc(lines, func(l casefile.Line) bool {
				about, err := a.About(ofLine(rule.Scene{}, l))
				return err == nil && about && fits(l.State)
			}) {
				continue
			}
			out = append(out, Offer{o, a})
		}
	}
	return out
}
