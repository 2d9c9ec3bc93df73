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
	{"denunciation.view", reach(Head, Province, Deputy, Province, Examiner, Province, Records, Office, Procurator, Province, Robot, Nation)},

	{"intake.receive", reach(Intake, Office, Records, Office, Clerk, Office, RoomHead, Office, Robot, Nation)},
	{"intake.confirm", reach(Intake, Office, Clerk, Office, Officer, Office, RoomHead, Office)},
	{"intake.drop", reach(Intake, Office, RoomHead, Office, Head, Province)},
	{"intake.route", reach(Intake, Province, RoomHead, Office, Head, Province, Deputy, Province)},
	{"intake.request", reach(Intake, Nation, Clerk, Office, RoomHead, Office, Robot, Nation)},
	{"intake.complete", reach(Intake, Office, Clerk, Office, RoomHead, Office)},
	{"intake.await", reach(Intake, Office, Clerk, Office, RoomHead, Office)},
	{"intake.condition", reach(Intake, Office, Clerk, Office, RoomHead, Office)},
	{"intake.forward", reach(Intake, Office, RoomHead, Office, Head, Province)},
	{"intake.send", reach(Intake, Office, RoomHead, Office, Head, Province)},
	{"intake.excuse", reach(Head, Province, Deputy, Province)},
	{"intake.refuse", reach(Intake, Office, Clerk, Office, RoomHead, Office, Head, Province)},
	{"intake.accept", reach(Intake, Office, Clerk, Office, RoomHead, Office, Robot, Nation)},
	{"intake.arrive", reach(Robot, Nation)},
	{"intake.come", reach(Robot, Nation)},
	{"intake.entrusted", reach(Robot, Nation)},
	{"intake.entrusted_asset", reach(Robot, Nation)},
	{"intake.refuse_entrusting", reach(Head, Province, Deputy, Province)},
	{"intake.refused", reach(Robot, Nation)},
	{"intake.asked", reach(Robot, Nation)},
	{"intake.delivered", reach(Robot, Nation)},

	{"enforce.step", reach(Officer, Own, Examiner, Province, Clerk, Office, RoomHead, Office, Head, Province, Deputy, Province, Records, Office, Intake, Office,
		Accountant, Office, Cashier, Office, Storekeeper, Office, Robot, Nation)}, // which step: the draft role of the pack's row
	{"enforce.carry", reach(Robot, Nation)},
	{"enforce.recheck", reach(Robot, Nation)},
	{"enforce.release", reach(Robot, Nation)},
	{"enforce.settle", reach(Robot, Nation)},
	{"enforce.lapse", reach(Robot, Nation)},
	{"enforce.entrust_answer", reach(Robot, Nation)},
	{"enforce.asset_answer", reach(Robot, Nation)},
	{"enforce.asset_stop", reach(Robot, Nation)},
	{"enforce.order_refused", reach(Robot, Nation)},
	{"enforce.move", reach(Head, Province, Deputy, Province)},
	{"enforce.assign", reach(Head, Province, Deputy, Province, RoomHead, Office, Robot, Nation)},

	{"file.open", reach(Officer, Own, Clerk, Office, RoomHead, Office)},
	{"file.add", reach(Officer, Own, Clerk, Office, RoomHead, Office, Records, Office, Intake, Office)},
	{"file.note", reach(Officer, Own, Clerk, Office, RoomHead, Office, Records, Office, Intake, Office)},
	{"file.order", reach(Officer, Own, Clerk, Office, RoomHead, Office)},
	{"file.remove", reach(Officer, Own, Clerk, Office, RoomHead, Office)},
	{"file.close", reach(Officer, Own, RoomHead, Office)},
	{"file.enter", reach(Robot, Nation)},
	{"file.read", reach(Robot, Nation)},

	{"issue.draft", reach(Intake, Office, Clerk, Office, Officer, Office, RoomHead, Office, Robot, Nation)},
	{"issue.edit", reach(Intake, Office, Clerk, Office, Officer, Office, Examiner, Province, Accountant, Office, RoomHead, Office, Robot, Nation)}, // which papers: Prepares
	{"issue.submit", reach(Intake, Office, Clerk, Office, Officer, Office, RoomHead, Office, Robot, Nation)},
	{"issue.return", reach(Head, Province, Deputy, Province, RoomHead, Office, Officer, Own)},
	{"issue.sign", reach(Head, Province, Deputy, Province, RoomHead, Office, Officer, Own, Intake, Office, Clerk, Office)},
	{"issue.number", reach(Records, Office)},
	{"issue.issue", reach(Records, Office, Robot, Nation)},
	{"issue.cancel", reach(Head, Province, Deputy, Province, RoomHead, Office, Officer, Own)},
	{"issue.void", reach(Head, Province, Deputy, Province, RoomHead, Office, Robot, Nation)},

	{"notice.received", reach(Robot, Nation)},
	{"notice.tried", reach(Robot, Nation)},
	{"notice.misread", reach(Robot, Nation)},
	{"notice.sent", reach(Records, Office, Clerk, Office, RoomHead, Office)},
	{"notice.got", reach(Records, Office, Clerk, Office, RoomHead, Office)},
	{"notice.again", reach(Records, Office, RoomHead, Office)},
	{"notice.knock", reach(Records, Office, Clerk, Office, RoomHead, Office)},
	{"notice.secret", reach(Admin, Province)},
	{"notice.partner", reach(Admin, Province)}, // the whole country is the centre's

	{"work.take", reach(Head, Province, Deputy, Province, RoomHead, Office, Officer, Office, Clerk, Office, Accountant, Office, Cashier, Office,
		Storekeeper, Office, Records, Office, Intake, Office)},
	{"work.return", reach(Head, Province, Deputy, Province, RoomHead, Office, Officer, Own, Clerk, Own, Accountant, Own, Cashier, Own,
		Storekeeper, Own, Records, Own, Intake, Own)},
	{"work.hand_over", reach(Head, Province, Deputy, Province, RoomHead, Office, Officer, Own, Examiner, Own, Clerk, Own, Accountant, Own, Cashier, Own,
		Storekeeper, Own, Records, Own, Intake, Own)},
	{"work.accept", reach(Head, Province, Deputy, Province, RoomHead, Office)},
	{"work.deputy", reach(Head, Province, Deputy, Province, RoomHead, Office, Officer, Own)},
	{"work.absent", reach(Head, Province, Deputy, Province, RoomHead, Office, Officer, Own, Examiner, Own, Clerk, Own, Accountant, Own, Cashier, Own,
		Storekeeper, Own, Records, Own, Intake, Own)},
	{"work.back", reach(Head, Province, Deputy, Province, RoomHead, Office, Officer, Own, Examiner, Own, Clerk, Own, Accountant, Own, Cashier, Own,
		Storekeeper, Own, Records, Own, Intake, Own)},
	{"work.declare", reach(Head, Province, Deputy, Province, RoomHead, Office, Officer, Own)},
	{"work.settle", reach(Head, Province, Deputy, Province, RoomHead, Office)},

	{"admin.account", reach(Admin, Province, Operator, Nation)},
	{"admin.password", reach(Admin, Province, Operator, Nation)},
	{"admin.disable", reach(Admin, Province, Operator, Nation)},
	{"admin.delegate", reach(Head, Province)},
	{"admin.revoke", reach(Head, Province)},
	{"admin.own_password", reach(Head, Own, Deputy, Own, RoomHead, Own, Officer, Own, Examiner, Own, Clerk, Own, Accountant, Own,
		Cashier, Own, Storekeeper, Own, Records, Own, Intake, Own, Admin, Own, Procurator, Own)},
	{"admin.calendar", reach(Admin, Province)}, // its subject is the nation, province 0: the centre's administrators only
	{"admin.recount", reach(Robot, Nation)},
	{"admin.outage", reach(Admin, Province)}, // the whole country is the centre's
	{"admin.outage_moved", reach(Robot, Nation)},
	{"admin.office", reach(Operator, Nation, Robot, Nation)},
	{"watch.seal", reach(Robot, Nation)},
	{"watch.morning", reach(Robot, Nation)},
}

var policy = func() map[string]map[Role]Reach {
	m := make(map[string]map[Role]Reach, len(Policy))
	for _, r := range Policy {
		m[r.Act] = r.Roles
	}
	return m
}()

// fromCentre lists the acts with which the centre's people reach every province: they watch and administer, but what a
// provincial agency decides and signs is its own head's (L22.2, L18).
var fromCentre = []string{"case.view", "denunciation.view", "admin.account", "admin.password", "admin.disable", "admin.outage", "notice.partner", "notice.secret"}

// ReachOf is how far who may go with act; Nowhere when the policy does not name him, or when he lacks the id or the
// office that his reach is measured by.
func ReachOf(who Who, act string) Reach {
	r := policy[act][who.Role]
	switch {
	case r == Own && who.ID == "", r == Office && who.OfficeCode == "":
		return Nowhere
	case r == Province && who.Level == 0 && who.Province == 0 && slices.Contains(fromCentre, act):
		return Nation
	case r == Office && who.Level == 1:
		return Province // the provincial agency's own staff serve the whole province
	}
	return r
}

// Can says whether who may do act on s: by his own right, or because he stands in for its officer.
func Can(who Who, act string, s Subject) bool { return reaches(who, act, s) || StandsIn(who, act, s) }

// reaches is what a person may do by his own right.
func reaches(who Who, act string, s Subject) bool {
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

// Fits says whether a role exists at a level of office: 0 the centre, 1 a provincial agency, 2 a regional office (L19, L22, L23).
func Fits(r Role, level int) bool {
	switch r {
	case Head, Deputy, Examiner, Admin:
		return level == 0 || level == 1
	case Officer, Clerk, Accountant, Cashier, Storekeeper, Intake:
		return level == 1 || level == 2
	case RoomHead, Records:
		return level >= 0 && level <= 2
	case Procurator:
		return level == 1 // the province's procuracy sees through the provincial agency (L12)
	}
	return false
}
