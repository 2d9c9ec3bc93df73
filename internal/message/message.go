// Package message is what leaves and enters the house: an envelope with a once-key, written in the transaction that causes it,
// and the partners it may go to. It decides when to try again and never sends.
package message

// Message waits in the outbox until a carrier has delivered it and recorded the answer. A copy of a decision whose receiver
// has no electronic door waits for the records officer instead.
type Message struct {
	Province  int64  `db:"province_id,key"`
	ID        string `db:"id,key"`
	Rev       int64  `db:"rev"`
	Kind      string `db:"kind"`    // copy | forward_request | forward_judgment | ...
	ToKind    string `db:"to_kind"` // province, or the audience of a copy: executor, procuracy, commune ...
	To        string `db:"to_id"`   // office, or the partner whose door a copy goes to; empty: by hand
	Subject   string `db:"subject_id"`
	CaseID    string `db:"case_id"`
	Body      string `db:"body"`  // JSON
	State     string `db:"state"` // Ready and the rest
	Tries     int64  `db:"tries"`
	NextAt    int64  `db:"next_at"`
	Answer    string `db:"answer"` // of a copy: the sentence about how it went
	CreatedAt int64  `db:"created_at"`
	DoneAt    int64  `db:"done_at"`
	Office    string `db:"office_code"` // whose records officer looks after a copy
	Holder    string `db:"holder"`      // whom a copy is for, as the act names him
	Urgent    bool   `db:"urgent"`      // lays on or ends a restriction that its receiver keeps up: stands first
	DueAt     int64  `db:"due_at"`      // when the period ends that a copy is measured by; of copies only
}

// Table names the rows' home for the store.
func (Message) Table() string { return "message" }

// States of a message. Between provinces there are only Ready, Delivered and Refused.
const (
	Ready     = "ready"
	Sent      = "sent"      // a copy left the house by hand or post
	Delivered = "delivered" // the receiver has it and said so
	Failed    = "failed"    // a copy whose electronic door was tried in vain: it goes by hand
	Refused   = "refused"
)

// KindCopy is the kind of a copy of a decision for who must carry it out or know of it (N42.7).
const KindCopy = "copy"

// Copy is the body of a message of that kind.
type Copy struct {
	Paper  string   `json:"paper,omitempty"`  // the issued paper; empty: the act has none
	Act    string   `json:"act"`              // OP-11.lift
	Name   string   `json:"name"`             // what the act is called
	Clause string   `json:"clause,omitempty"` // it rests on
	Limits []string `json:"limits,omitempty"` // the restrictions it lays on or ends
	Ends   bool     `json:"ends,omitempty"`   // it ends them
	Clock  string   `json:"clock,omitempty"`  // the period within which it must be sent
}
