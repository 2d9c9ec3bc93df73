// Package message is what leaves and enters the house: an envelope with a once-key, written in the transaction that causes it.
package message

// Message waits in the outbox until a carrier has delivered it and recorded the answer.
type Message struct {
	Province  int64  `db:"province_id,key"`
	ID        string `db:"id,key"`
	Rev       int64  `db:"rev"`
	Kind      string `db:"kind"`    // forward_request | copy_procuracy | notice
	ToKind    string `db:"to_kind"` // province | procuracy | party
	To        string `db:"to_id"`
	Subject   string `db:"subject_id"`
	CaseID    string `db:"case_id"`
	Body      string `db:"body"`  // JSON
	State     string `db:"state"` // ready | delivered | refused
	Tries     int64  `db:"tries"`
	NextAt    int64  `db:"next_at"`
	Answer    string `db:"answer"`
	CreatedAt int64  `db:"created_at"`
	DoneAt    int64  `db:"done_at"`
}

// Table names the rows' home for the store.
func (Message) Table() string { return "message" }
