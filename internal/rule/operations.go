package rule

import (
	"slices"
	"strings"
)

// State is one state of an obligation line (khoản nghĩa vụ), the codes of the house: S01 tiếp nhận ... S22 thu hồi.
type State struct {
	Code  string   `yaml:"code" json:"code"`
	Name  string   `yaml:"name" json:"name"` // what officers see
	Cite  []string `yaml:"cite,omitempty" json:"cite,omitempty"`
	Final bool     `yaml:"final,omitempty" json:"final,omitempty"` // nothing follows
}

// Group is several states that acts name together.
type Group struct {
	Key    string   `yaml:"key" json:"key"`
	Name   string   `yaml:"name" json:"name"`
	States []string `yaml:"states" json:"states"` // codes, or keys of groups above it in the file
}

// Flag is a mark on a line or a matter beside its state: a freeze that holds, a name that is published.
type Flag struct {
	Key    string   `yaml:"key" json:"key"`
	Name   string   `yaml:"name" json:"name"`
	Lift   string   `yaml:"lift,omitempty" json:"lift,omitempty"`     // the act that ends it: OP-11.lift; empty for a mark that is no restriction
	Form   string   `yaml:"form,omitempty" json:"form,omitempty"`     // the paper that lifts it, where the act has one for each kind
	Within string   `yaml:"within,omitempty" json:"within,omitempty"` // time limit to lift it once its ground is gone
	Sooner []string `yaml:"sooner,omitempty" json:"sooner,omitempty"` // limits that stand in its place after the acts that arm them
	Holder string   `yaml:"holder,omitempty" json:"holder,omitempty"` // who keeps it up where the act names nobody
}

// Operation is one of the 28 tác nghiệp of the work, from taking a judgment in to the archive.
type Operation struct {
	Code       string   `yaml:"code" json:"code"` // OP-01 ... OP-28
	Name       string   `yaml:"name" json:"name"`
	Basis      []string `yaml:"basis" json:"basis"` // short codes of clauses
	Confidence string   `yaml:"confidence" json:"confidence"`
	Note       string   `yaml:"note,omitempty" json:"note,omitempty"`
	Acts       []Act    `yaml:"acts" json:"acts"`
}

// Act is one thing done within an operation: hoãn, tạm đình chỉ and tiếp tục are three acts of OP-23.
type Act struct {
	Key        string    `yaml:"key" json:"key"`
	Name       string    `yaml:"name" json:"name"`
	Cite       []string  `yaml:"cite,omitempty" json:"cite,omitempty"` // empty: as the operation's basis
	Confidence string    `yaml:"confidence,omitempty" json:"confidence,omitempty"`
	From       []string  `yaml:"from" json:"from"`                           // states or groups the line may be in; none: the line begins here
	For        string    `yaml:"for,omitempty" json:"for,omitempty"`         // which lines it is about, an expression over the line's names; empty: any
	Part       bool      `yaml:"part,omitempty" json:"part,omitempty"`       // may take some lines or a part of one
	Grounds    []string  `yaml:"grounds,omitempty" json:"grounds,omitempty"` // lists of grounds.yaml, one ground is needed
	Letters    []string  `yaml:"letters,omitempty" json:"letters,omitempty"` // only these of the one list; empty: all
	Draft      string    `yaml:"draft" json:"draft"`                         // role that prepares
	Sign       string    `yaml:"sign,omitempty" json:"sign,omitempty"`       // family of signatures.yaml; empty: nothing is signed
	Issue      string    `yaml:"issue,omitempty" json:"issue,omitempty"`     // role that numbers, seals and sends
	Forms      []string  `yaml:"forms,omitempty" json:"forms,omitempty"`     // codes of the catalogue of papers
	Carried    []Carrier `yaml:"carried,omitempty" json:"carried,omitempty"` // which paper carries it out, the first that fits; none listed: the first of Forms its signer signs
	Within     []string  `yaml:"within,omitempty" json:"within,omitempty"`   // time limits the act itself must keep; doing it closes them
	After      []string  `yaml:"after,omitempty" json:"after,omitempty"`     // waiting times that must have run out before
	Follows    []string  `yaml:"follows,omitempty" json:"follows,omitempty"` // acts that must have been done before, of the same thing: OP-14.tell_owners
	Guards     []string  `yaml:"guards,omitempty" json:"guards,omitempty"`   // keys of guards.yaml
	Asks       []string  `yaml:"asks,omitempty" json:"asks,omitempty"`       // keys of inputs.yaml; with "?" behind it may stay empty
	OneOf      []string  `yaml:"one_of,omitempty" json:"one_of,omitempty"`   // of these optional asks at least one must be entered
	Effects    []Effect  `yaml:"effects,omitempty" json:"effects,omitempty"`
	Inside     bool      `yaml:"inside,omitempty" json:"inside,omitempty"` // its decision is the house's own affair and owes the procuracy no copy
	Note       string    `yaml:"note,omitempty" json:"note,omitempty"`

	from []string // states only, in the order of the states
	only Expr     // compiled For
}

// Carrier is one case of the paper that carries an act out. Without a form the act takes effect at once: its paper is
// another agency's.
type Carrier struct {
	Form string `yaml:"form,omitempty" json:"form,omitempty"`
	When string `yaml:"when,omitempty" json:"when,omitempty"` // an expression over Names, asked once of the whole step; empty: in every other case

	when Expr
}

// Carrier is the paper that carries the act out in a scene, the first of Carried that fits; no when none does.
func (a Act) Carrier(s Scene) (form string, ok bool, err error) {
	for _, c := range a.Carried {
		if ok, err = c.when.Holds(s); ok || err != nil {
			return c.Form, ok, err
		}
	}
	return "", false, nil
}

// Effect is one consequence of an act; exactly one of the fields but By is filled. Arming a clock that is suspended lets it
// run on.
type Effect struct {
	Set         string   `yaml:"set,omitempty" json:"set,omitempty"`                   // the line's new state
	Arm         string   `yaml:"arm,omitempty" json:"arm,omitempty"`                   // a time limit begins
	Suspend     string   `yaml:"suspend,omitempty" json:"suspend,omitempty"`           // a time limit stands still
	Close       string   `yaml:"close,omitempty" json:"close,omitempty"`               // a time limit is met or falls away
	OweDocument string   `yaml:"owe_document,omitempty" json:"owe_document,omitempty"` // a paper of the catalogue must be made
	OweNotice   string   `yaml:"owe_notice,omitempty" json:"owe_notice,omitempty"`     // somebody must be told
	OweCopy     string   `yaml:"owe_copy,omitempty" json:"owe_copy,omitempty"`         // somebody must get the paper
	Raise       string   `yaml:"raise,omitempty" json:"raise,omitempty"`               // a flag goes up
	Drop        string   `yaml:"drop,omitempty" json:"drop,omitempty"`                 // a flag goes down
	By          string   `yaml:"by,omitempty" json:"by,omitempty"`                     // time limit of what is owed
	Back        bool     `yaml:"back,omitempty" json:"back,omitempty"`                 // with set: to the state the line was postponed or suspended from, Set when none is known
	Variant     string   `yaml:"variant,omitempty" json:"variant,omitempty"`           // with arm: the case of the time limit; empty: the ordinary one
	From        string   `yaml:"from,omitempty" json:"from,omitempty"`                 // with arm or by: the input (a date) the count begins with; empty or not entered: the act itself
	Days        string   `yaml:"days,omitempty" json:"days,omitempty"`                 // with arm: the input (a number) that is its length, where the law leaves the length to who decides
	Each        bool     `yaml:"each,omitempty" json:"each,omitempty"`                 // with arm: the act done again starts a time limit beside the first; what meets it meets the oldest
	Heard       bool     `yaml:"heard,omitempty" json:"heard,omitempty"`               // with arm: it counts from when those whom the act's paper is for are told of it; until then from the act
	Ahead       bool     `yaml:"ahead,omitempty" json:"ahead,omitempty"`               // with arm or by and from, of a limit counted backwards: the act is refused once that end is past
	At          []string `yaml:"at,omitempty" json:"at,omitempty"`                     // with set: only lines in these states move, the act's other lines stay; empty: all
	Rests       string   `yaml:"rests,omitempty" json:"rests,omitempty"`               // with owe_document: the clause that paper rests on, where it is another than the act's
	When        string   `yaml:"when,omitempty" json:"when,omitempty"`                 // only then, asked of each line: an expression over Names

	when Expr
}

// Condition is the compiled When.
func (e Effect) Condition() Expr { return e.when }

// Times says whether a time limit is that of lifting the restriction.
func (f Flag) Times(duty string) bool { return f.Within == duty || slices.Contains(f.Sooner, duty) }

// SoonerAfter is the limit within which a restriction is lifted after an act: the one of its own that the act arms, else its ordinary one.
func (f Flag) SoonerAfter(a Act) string {
	for _, e := range a.Effects {
		if e.Arm != "" && slices.Contains(f.Sooner, e.Arm) {
			return e.Arm
		}
	}
	return f.Within
}

// States lists the states of a line in this regime.
func (k *Pack) States() []State { return k.flow.States }

// Each says whether a time limit runs once for every time the act that starts it was done.
func (k *Pack) Each(id string) bool { return k.flow.each[id] }

// Answers says whether an act records what somebody who was asked answers: it ends a period that runs for each of them.
func (k *Pack) Answers(a Act) bool {
	return slices.ContainsFunc(a.Effects, func(e Effect) bool {
		return e.Close != "" && !slices.Contains(a.armed(), e.Close) && slices.ContainsFunc(k.deadlines[e.Close], func(d *Deadline) bool { return d.Each == "holder" })
	})
}

// StateName is what officers see for a code; the code itself when the regime doesn't have it.
func (k *Pack) StateName(code string) string {
	for _, s := range k.flow.States {
		if s.Code == code {
			return s.Name
		}
	}
	return code
}

// Flags lists the marks that acts raise and drop.
func (k *Pack) Flags() []Flag { return k.flow.Flags }

// Operations lists the 28 operations in their order.
func (k *Pack) Operations() []Operation { return k.flow.Operations }

// Operation is the operation with the code.
func (k *Pack) Operation(code string) (Operation, bool) {
	for _, o := range k.flow.Operations {
		if o.Code == code {
			return o, true
		}
	}
	return Operation{}, false
}

// Act is the act with the key.
func (o Operation) Act(key string) (Act, bool) {
	for _, a := range o.Acts {
		if a.Key == key {
			return a, true
		}
	}
	return Act{}, false
}

// Act is the act that facts and clocks name, as OP-23.postpone.
func (k *Pack) Act(name string) (Act, bool) {
	op, key, _ := strings.Cut(name, ".")
	o, _ := k.Operation(op)
	return o.Act(key)
}

// FromStates are the codes of the states a line may be in before the act; none when the line begins with it.
func (a Act) FromStates() []string { return a.from }

// About says whether the act is about a line at all, whatever its state: s holds the line's names.
func (a Act) About(s Scene) (bool, error) { return a.only.Holds(s) }

// To is the line's state after the act; empty when the act leaves it as it is.
func (a Act) To() string {
	for _, e := range a.Effects {
		if e.Set != "" {
			return e.Set
		}
	}
	return ""
}

// at are the only states that the act takes a line out of; none: out of all it may begin in.
func (a Act) at() []string {
	for _, e := range a.Effects {
		if e.Set != "" && len(e.At) > 0 {
			return e.At
		}
	}
	return nil
}

// moves are the states that the act takes a line out of.
func (a Act) moves() []string {
	if at := a.at(); at != nil {
		return at
	}
	return a.from
}

// Deadlines are the time limits the act keeps, starts, stops or ends.
func (a Act) Deadlines() []string {
	out := slices.Clone(a.Within)
	for _, e := range a.Effects {
		out = append(out, e.Arm, e.Suspend, e.Close, e.By)
	}
	return once(out)
}

// armed are the time limits that begin with the act, those of what it owes included.
func (a Act) armed() (out []string) {
	for _, e := range a.Effects {
		out = append(out, e.Arm, e.By)
	}
	return once(out)
}

// closed are the time limits that end with the act.
func (a Act) closed() []string {
	out := slices.Clone(a.Within)
	for _, e := range a.Effects {
		out = append(out, e.Close)
	}
	return once(out)
}

// papers are the forms of the act and the papers it leaves owed.
func (a Act) papers() []string {
	out := slices.Clone(a.Forms)
	for _, e := range a.Effects {
		out = append(out, e.OweDocument)
	}
	return once(out)
}

// over collects something of every act of the operation, sorted, each once.
func (o Operation) over(of func(Act) []string) []string {
	out := []string{}
	for _, a := range o.Acts {
		out = append(out, of(a)...)
	}
	out = once(out)
	slices.SortFunc(out, strings.Compare)
	return out
}

// From are the states of lines that the operation takes up.
func (o Operation) From() []string { return o.over(Act.FromStates) }

// To are the states it may bring lines to.
func (o Operation) To() []string { return o.over(func(a Act) []string { return []string{a.To()} }) }

// Deadlines are the time limits of its acts.
func (o Operation) Deadlines() []string { return o.over(Act.Deadlines) }

// Forms are the papers of its acts.
func (o Operation) Forms() []string { return o.over(Act.papers) }

// Grounds are the lists of grounds its acts rest on.
func (o Operation) Grounds() []string { return o.over(func(a Act) []string { return a.Grounds }) }

// Signers are the families of signature of its acts.
func (o Operation) Signers() []string {
	return o.over(func(a Act) []string { return []string{a.Sign} })
}

// once drops empty strings and repetitions and keeps the order.
func once(list []string) []string {
	out := []string{}
	for _, s := range list {
		if s != "" && !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return out
}
