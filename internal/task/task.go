// Package task holds work and time: a task says who, its clock says by when and why.
package task

// Clock is a running legal period: the duty, the clause and pack it was counted by, and how it ended.
type Clock struct {
	Province  int64  `db:"province_id,key"`
	ID        string `db:"id,key"`
	Rev       int64  `db:"rev"`
	Subject   string `db:"subject_id"` // judgment, request, case or paper
	CaseID    string `db:"case_id"`
	Office    string `db:"office_code"`
	Duty      string `db:"duty"` // T-013
	Variant   string `db:"variant"`
	Clause    string `db:"clause"`
	Pack      string `db:"pack"`
	Mark      string `db:"mark"`       // S, S?, M
	StartedAt int64  `db:"started_at"` // the moment the law counts from
	DueAt     int64  `db:"due_at"`     // first instant after the last day
	DueDay    string `db:"due_day"`
	Steps     string `db:"steps"`   // JSON list: the count in words
	OldDue    string `db:"old_due"` // the day before the last recount
	State     string `db:"state"`   // live | held | closed | dropped
	ClosedAt  int64  `db:"closed_at"`
	ClosedBy  string `db:"closed_by"`   // the act that closed it
	LineID    string `db:"line_id"`     // the obligation line it runs for; empty: all of the subject
	ItemID    string `db:"item_id"`     // the things it runs for, blank-separated; empty: it is not about things
	StartedBy string `db:"started_by"`  // the act that started it: OP-06.serve_decision
	Excluded  string `db:"excluded"`    // JSON list of [from, to] instants (Unix microseconds) that do not count
	HeldAt    int64  `db:"held_at"`     // since when it stands still; 0 while it runs
	Kind      string `db:"consequence"` // what its end brings (deadlines.yaml): official_duty, third_party_duty, bars_right, enables_next, ends_case, blocks_action
	Round     int64  `db:"round"`       // which time of its act it runs for, where each time has a period of its own; 0: the first, or the only one
	Holder    string `db:"holder"`      // who must answer, where each who was asked has a period of his own; empty mostly
	Extra     string `db:"extra"`       // why and by how much it was extended or moved, in words with the clause; empty mostly
}

// Own says whether the period is a duty of the enforcement agency itself: only such a one can be late here.
func (c Clock) Own() bool { return c.Kind == "official_duty" }

// Outside says whether the period is somebody else's time to act, which the agency waits for; a right that lapses and a time
// in which nothing may be done are not waited for.
func (c Clock) Outside() bool {
	return c.Kind == "third_party_duty" || c.Kind == "enables_next" || c.Kind == "ends_case"
}

// Table names the rows' home for the store.
func (Clock) Table() string { return "clock" }

// Kinds of work that outlive the period that brought them: somebody outside is late; money that nobody came for.
const (
	Remind    = "remind"
	Unclaimed = "unclaimed"
)

// Task is work somebody owes: a person, or a role of an office.
type Task struct {
	Province  int64  `db:"province_id,key"`
	ID        string `db:"id,key"`
	Rev       int64  `db:"rev"`
	Kind      string `db:"kind"`       // read | confirm | route | sign | seal | serve | ...
	Title     string `db:"title"`      // what to do, in the words of the act
	Subject   string `db:"subject_id"` // what it is about
	CaseID    string `db:"case_id"`
	Office    string `db:"office_code"`
	Role      string `db:"role"`
	OwnerID   string `db:"owner_id"` // empty: whoever holds the role in the office
	ClockID   string `db:"clock_id"`
	DueAt     int64  `db:"due_at"`
	Note      string `db:"note"`
	State     string `db:"state"` // open | done | dropped
	CreatedAt int64  `db:"created_at"`
	DoneAt    int64  `db:"done_at"`
	DoneBy    string `db:"done_by"`
	DeputyID  string `db:"deputy_id"` // who does it while the owner is away
	Urgent    bool   `db:"urgent"`    // stands first in its owner's queue: the lifting of a restriction
}

// Table names the rows' home for the store.
func (Task) Table() string { return "task" }
