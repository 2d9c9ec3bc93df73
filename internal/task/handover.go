package task

// HandOver is work on its way to a person of another office: it stays where it is until the leader there takes it in.
type HandOver struct {
	Province  int64  `db:"province_id,key"`
	ID        string `db:"id,key"`
	Rev       int64  `db:"rev"`
	FromID    string `db:"from_id"`
	ToID      string `db:"to_id"`
	Office    string `db:"office_code"` // the receiver's
	Tasks     string `db:"tasks"`       // blank-separated ids; empty: all of the giver's work
	Reason    string `db:"reason"`
	State     string `db:"state"` // waiting | accepted | refused
	At        int64  `db:"at"`
	By        string `db:"by_id"`
	DecidedAt int64  `db:"decided_at"`
	DecidedBy string `db:"decided_by"`
	Answer    string `db:"answer"` // why it was refused
}

// Table names the rows' home for the store.
func (HandOver) Table() string { return "hand_over" }

// States of a hand-over.
const (
	Waiting  = "waiting"
	Accepted = "accepted"
	Refused  = "refused"
)
