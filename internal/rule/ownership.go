package rule

import "slices"

// ExOfficio is one letter of the list of what is enforced without a request (L33.2 in B, L36.2 in A).
type ExOfficio struct {
	Letter     string   `yaml:"letter" json:"letter"`
	NameVI     string   `yaml:"name_vi" json:"name_vi"`
	Kinds      []string `yaml:"kinds" json:"kinds"` // kinds of obligation line; empty where a person must decide
	Cite       []string `yaml:"cite" json:"cite"`
	Form       string   `yaml:"form" json:"form"`         // code of the decision's form
	Deadline   string   `yaml:"deadline" json:"deadline"` // id of its time limit
	Confidence string   `yaml:"confidence" json:"confidence"`
	Note       string   `yaml:"note,omitempty" json:"note,omitempty"`
}

// OnRequest is how everything else is enforced.
type OnRequest struct {
	Kinds    []string `yaml:"kinds" json:"kinds"`
	Cite     []string `yaml:"cite" json:"cite"`
	Form     string   `yaml:"form" json:"form"`
	Deadline string   `yaml:"deadline" json:"deadline"`
}

// SplitRule says for whom one enforcement decision is made (N8.1, N11.1 in B; NĐ62 Articles 6 and 7 in A).
type SplitRule struct {
	Per       string   `yaml:"per" json:"per"` // debtor, recipient, items, exhibit, joint, person, judgment, request
	ExOfficio bool     `yaml:"ex_officio" json:"ex_officio"`
	NameVI    string   `yaml:"name_vi" json:"name_vi"`
	Cite      []string `yaml:"cite" json:"cite"`
}

// Refusal is one ground on which a request is refused.
type Refusal struct {
	Letter string   `yaml:"letter" json:"letter"`
	NameVI string   `yaml:"name_vi" json:"name_vi"`
	Cite   []string `yaml:"cite" json:"cite"`
	Not    []string `yaml:"not,omitempty" json:"not,omitempty"` // cases in which it must not be used
}

// PetitionItem is one thing a request for enforcement must contain.
type PetitionItem struct {
	Letter   string   `yaml:"letter" json:"letter"`
	Key      string   `yaml:"key" json:"key"`
	NameVI   string   `yaml:"name_vi" json:"name_vi"`
	Required bool     `yaml:"required" json:"required"` // false where the law says "nếu có"
	Cite     []string `yaml:"cite" json:"cite"`
}

// Signature is a family of documents and who signs it.
type Signature struct {
	Key       string   `yaml:"key" json:"key"`
	NameVI    string   `yaml:"name_vi" json:"name_vi"`
	Documents []string `yaml:"documents" json:"documents"` // in words, for the reader
	Signer    string   `yaml:"signer" json:"signer"`       // role
	Delegates []string `yaml:"delegates,omitempty" json:"delegates,omitempty"`
	Others    string   `yaml:"others,omitempty" json:"others,omitempty"` // who else takes part, in words
	Cite      []string `yaml:"cite" json:"cite"`
}

// Role is who does what.
type Role struct {
	Key     string   `yaml:"key" json:"key"`
	NameVI  string   `yaml:"name_vi" json:"name_vi"`
	Powers  string   `yaml:"powers" json:"powers"`
	MustNot string   `yaml:"must_not,omitempty" json:"must_not,omitempty"`
	Signs   []string `yaml:"signs,omitempty" json:"signs,omitempty"` // families
	Cite    []string `yaml:"cite,omitempty" json:"cite,omitempty"`
}

// Separation is two duties that one person may not have in the same matter.
type Separation struct {
	One    string   `yaml:"one" json:"one"`
	Other  string   `yaml:"other" json:"other"`
	NameVI string   `yaml:"name_vi" json:"name_vi"`
	Cite   []string `yaml:"cite,omitempty" json:"cite,omitempty"`
}

// Owed says how a kind of obligation line is enforced.
type Owed struct {
	ExOfficio bool
	Letter    string // of the ex officio list; empty on request
	Clause    string
	Form      string
	Deadline  string
}

// Owed finds the rule for a kind of line; ok is false for a kind the pack does not know.
func (k *Pack) Owed(kind string) (o Owed, ok bool) {
	for _, e := range k.exOfficio {
		if slices.Contains(e.Kinds, kind) {
			return Owed{true, e.Letter, k.clause(e.Cite), e.Form, e.Deadline}, true
		}
	}
	if r := k.onRequest; slices.Contains(r.Kinds, kind) {
		return Owed{Clause: k.clause(r.Cite), Form: r.Form, Deadline: r.Deadline}, true
	}
	return Owed{}, false
}

func (k *Pack) clause(short []string) string {
	cites, _ := k.cites(short)
	return shorts(cites)
}

// ExOfficio is the list of what is enforced without a request, by letter.
func (k *Pack) ExOfficio() []ExOfficio { return k.exOfficio }

// OnRequest is the rule for everything else.
func (k *Pack) OnRequest() OnRequest { return k.onRequest }

// Split is the rules on how many decisions are made.
func (k *Pack) Split() []SplitRule { return k.split }

// Refusals is the grounds for refusing a request, by letter.
func (k *Pack) Refusals() []Refusal { return k.refusals }

// Petition is what a request must contain.
func (k *Pack) Petition() []PetitionItem { return k.petition }

// Signatures is the families of signature.
func (k *Pack) Signatures() []Signature { return k.signatures }

// Roles is who does what.
func (k *Pack) Roles() []Role { return k.roles }

// Separations is the pairs of duties that exclude each other.
func (k *Pack) Separations() []Separation { return k.separate }
