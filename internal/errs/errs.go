// Package errs is the one error type of the house: a kind the edges map to an exit code or an HTTP status, a stable
// key for scripts, and one Vietnamese sentence that tells a person what is wrong and what to do.
// It never carries personal data: arguments are ids, counts, dates and names of fields.
package errs

import (
	"errors"
	"fmt"
)

// Kind says what sort of trouble it is; edges turn it into a status in one table.
type Kind uint8

const (
	Internal        Kind = iota // a fault of ours: shown as a code, logged whole
	Invalid                     // the request can't be carried out as given
	NotFound                    // there is no such thing, or the caller may not know of it
	Forbidden                   // the caller lacks the right
	Conflict                    // the state has moved on, or another did it first
	Unlawful                    // a rule of law forbids it; Clause says which
	TooLarge                    // over a stated limit
	TooMany                     // over a rate limit
	Unavailable                 // a part of the house or a partner does not answer now
	Unauthenticated             // nobody is signed in
)

// Def is a sentence the house can say: declare it once beside the code that says it.
type Def struct {
	Kind Kind
	Key  string // stable, "package.what_is_wrong"
	Text string // Vietnamese, one sentence and what to do; fmt verbs take New's arguments
}

// Define declares a sentence.
func Define(kind Kind, key, text string) *Def { return &Def{kind, key, text} }

// Error is one occurrence of a Def.
type Error struct {
	Def    *Def
	Args   []any
	Clause string // the clause of law that forbids it, as "L36.1"; may be empty
	Cause  error  // for the log only
}

// New makes an occurrence.
func (d *Def) New(args ...any) *Error { return &Error{Def: d, Args: args} }

// Error lets a Def stand for itself where it needs no arguments, and lets errors.Is find it.
func (d *Def) Error() string { return d.Key }

// Because keeps the cause for the log.
func (e *Error) Because(cause error) *Error { e.Cause = cause; return e }

// Under names the clause that forbids it.
func (e *Error) Under(clause string) *Error { e.Clause = clause; return e }

// Text is the sentence for the person.
func (e *Error) Text() string {
	if len(e.Args) == 0 {
		return e.Def.Text
	}
	return fmt.Sprintf(e.Def.Text, e.Args...)
}

// Error is the sentence for the log.
func (e *Error) Error() string {
	if e.Cause != nil {
		return fmt.Sprintf("%s %v: %v", e.Def.Key, e.Args, e.Cause)
	}
	return fmt.Sprintf("%s %v", e.Def.Key, e.Args)
}

// Unwrap makes errors.Is and errors.As see the Def and the cause.
func (e *Error) Unwrap() []error {
	if e.Cause != nil {
		return []error{e.Def, e.Cause}
	}
	return []error{e.Def}
}

// As finds the house's error inside any error; an unknown one comes back as nil.
func As(err error) *Error {
	var e *Error
	if errors.As(err, &e) {
		return e
	}
	var d *Def
	if errors.As(err, &d) {
		return &Error{Def: d}
	}
	return nil
}

// KindOf is Internal for errors the house did not define.
func KindOf(err error) Kind {
	if e := As(err); e != nil {
		return e.Def.Kind
	}
	return Internal
}
