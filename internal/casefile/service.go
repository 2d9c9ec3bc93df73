package casefile

// Service is the valid notice of one issued paper to one person of a case (tống đạt, L35, N15, N16): the day that counts and
// the manner. One row without a person stands for everybody who was not told before it (public posting, mass media, N17, N18):
// a case of 45,000 parties is told by one. The enforcement decision itself is kept with each party of the case (CaseParty).
type Service struct {
	Province int64  `db:"province_id,key"`
	PaperID  string `db:"paper_id,key"`
	PartyID  string `db:"party_id,key"` // empty: everybody else
	Rev      int64  `db:"rev"`
	CaseID   string `db:"case_id"`
	On       string `db:"served_on"`  // the day of the valid notice
	How      string `db:"served_how"` // key of the manner, inputs.yaml how
	At       int64  `db:"at"`         // when it was noted
}

// Table names the rows' home for the store.
func (Service) Table() string { return "service" }
