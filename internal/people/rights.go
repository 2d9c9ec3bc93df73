package people

import "slices"

// Subject is what an act or a look is about, as far as rights go.
type Subject struct {
	Province   int64
	OfficeCode string // empty: the provincial agency itself or not yet routed
	OfficerID  string
}

// Reach says how far from his own desk a role's right goes.
type Reach uint8

const (
	Nowhere  Reach = iota
	Own            // cases assigned to him
	Office         // his office's; for people of the provincial agency: the province's
	Province       // the whole province
	Nation         // everywhere
)

// Right is one row of the policy: an act, and how far each role may go with it. A role that is not named may not.
type Right struct {
	Act   string
	Roles map[Role]Reach
}

var leaders = []Role{Head, Deputy, RoomHead}

func reach(pairs ...any) map[Role]Reach {
	m := map[Role]Reach{}
	for i := 0; i+1 < len(pairs); i += 2 {
		m[pairs[i].(Role)] = pairs[i+1].(Reach)
	}
	return m
}

// Policy is who may do what (law.md sections 5.3 and 9). Signing is further narrowed by family and delegation (CanSign),
// and sealing by separation of duties (desk/issue).
var Policy = []Right{
	{"case.view", reach(Head, Province, Deputy, Province, RoomHead, Office, Officer, Own, Examiner, Province, Clerk, Office,
		Accountant, Office, Cashier, Office, Storekeeper, Office, Records, Office, Intake, Office, Procurator, Province, Robot, Nation, Operator, Nation)},

	{"intake.receive", reach(Intake, Office, Records, Office, Clerk, Office, RoomHead, Office, Robot, Nation)},
	{"intake.confirm", reach(Intake, Office, Clerk, Office, Officer, Office, RoomHead, Office)},
	{"intake.drop", reach(Intake, Office, RoomHead, Office, Head, Province)},
	{"intake.route", reach(Intake, Province, RoomHead, Office, Head, Province, Deputy, Province)},
	{"intake.request", reach(Intake, Nation, Records, Nation, Clerk, Office, RoomHead, Office, Robot, Nation)},
	{"intake.complete", reach(Intake, Office, Clerk, Office, RoomHead, Office)},
	{"intake.forward", reach(Intake, Office, RoomHead, Office, Head, Province)},
	{"intake.excuse", reach(Head, Province, Deputy, Province)},
	{"intake.refuse", reach(Intake, Office, Clerk, Office, RoomHead, Office, Head, Province)},
	{"intake.accept", reach(Intake, Office, Clerk, Office, RoomHead, Office, Robot, Nation)},
	{"intake.arrive", reach(Robot, Nation)},

	{"enforce.assign", reach(Head, Province, Deputy, Province, RoomHead, Office)},

	{"issue.draft", reach(Intake, Office, Clerk, Office, Officer, Office, RoomHead, Office, Robot, Nation)},
	{"issue.edit", reach(Intake, Office, Clerk, Office, Officer, Office, RoomHead, Office, Robot, Nation)},
	{"issue.submit", reach(Intake, Office, Clerk, Office, Officer, Office, RoomHead, Office, Robot, Nation)},
	{"issue.return", reach(Head, Province, Deputy, Province, RoomHead, Office, Officer, Own)},
	{"issue.sign", reach(Head, Province, Deputy, Province, RoomHead, Office, Officer, Own, Intake, Office, Clerk, Office)},
	{"issue.number", reach(Records, Office)},
	{"issue.issue", reach(Records, Office, Robot, Nation)},
	{"issue.void", reach(Head, Province, RoomHead, Office)},

	{"admin.account", reach(Admin, Province, Operator, Nation)},
	{"admin.password", reach(Admin, Province, Operator, Nation)},
	{"admin.disable", reach(Admin, Province, Operator, Nation)},
	{"admin.delegate", reach(Head, Province)},
	{"admin.revoke", reach(Head, Province)},
	{"admin.calendar", reach(Admin, Nation)},
	{"admin.recount", reach(Robot, Nation)},
	{"admin.office", reach(Operator, Nation, Robot, Nation)},
	{"watch.seal", reach(Robot, Nation)},
}

var policy = func() map[string]map[Role]Reach {
	m := make(map[string]map[Role]Reach, len(Policy))
	for _, r := range Policy {
		m[r.Act] = r.Roles
	}
	return m
}()

// ReachOf is how far who may go with act; Nowhere when the policy does not name him.
func ReachOf(who Who, act string) Reach {
	r := policy[act][who.Role]
	if who.Level == 0 && (who.Role == Head || who.Role == Deputy || who.Role == Examiner || who.Role == Admin) && r == Province {
		return Nation // the centre's people reach as far as the nation
	}
	if r == Office && who.Level == 1 {
		return Province // the provincial agency's own staff serve the whole province
	}
	return r
}

// Can says whether who may do act on s.
func Can(who Who, act string, s Subject) bool {
	switch ReachOf(who, act) {
	case Nation:
		return true
	case Province:
		return s.Province == who.Province
	case Office:
		return s.Province == who.Province && s.OfficeCode == who.OfficeCode
	case Own:
		return s.Province == who.Province && s.OfficerID == who.ID
	}
	return false
}

// IsLeader says whether a role leads an agency or an office.
func IsLeader(r Role) bool { return slices.Contains(leaders, r) }
