package people

// Proposal says which agency and office a judgment belongs to (L32) and how sure that is.
type Proposal struct {
	Province     int64    `json:"province"`     // 0: not found
	OfficeCode   string   `json:"office"`       // empty: the provincial intake must choose
	Certain      bool     `json:"certain"`      // false: a person of the provincial intake confirms
	Why          string   `json:"why"`          // Vietnamese, with the clause
	Alternatives []string `json:"alternatives"` // office codes that may also be meant
}
