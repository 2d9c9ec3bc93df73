package casefile

// Petition is what a request says (N9.2), as read and as a person corrected it.
type Petition struct {
	Agency    string   `json:"agency"` // whom it asks
	Court     string   `json:"court"`
	Number    string   `json:"number"`
	Date      string   `json:"date"`
	Debtors   []string `json:"debtors"`
	Creditors []string `json:"creditors"`
	Asked     []string `json:"asked"`     // what is to be enforced
	Means     string   `json:"means"`     // what the requester knows of the debtor's means
	Bank      string   `json:"bank"`      // account to be paid to
	Signed    bool     `json:"signed"`    // signature or fingerprint (N9.2h)
	Documents []string `json:"documents"` // what came with it
}
