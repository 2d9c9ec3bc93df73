// Package ui holds what all pages are made of: the two shells (officials, citizens) and the parts that look and read the
// same everywhere. It only turns values into HTML; it decides nothing and knows no store. Everything in it is plain
// words plus tint, reachable by keyboard, and clean under a policy that forbids style attributes and inline scripts.
package ui

import (
	"context"
	"strings"

	"github.com/a-h/templ"

	"thads/internal/web/assets"
)

// A Page is what the officials' shell needs to know.
type Page struct {
	Title  string
	Person string // full name of who is signed in
	Role   string // as "Chấp hành viên"
	Office string // short name of the office
	Nav    []NavGroup
	Find   string // what stands in the search box
	Wide   bool   // the page fills the width and lays itself out
	Demo   string // not empty: the day the demo lives on, "22/11/2026"
	Flash  *Flash
	Keys   []Key // what the page's keys do, for the "?" card
}

// A NavGroup is one heading of the left column.
type NavGroup struct {
	Title string
	Items []NavItem
}

// A NavItem is one place to go to.
type NavItem struct {
	Href, Icon, Label string
	Count             int
	Upto              int  // it was counted no further; 0: to the end
	Urgent            bool // the count is of overdue work
	Current           bool
}

// Tone tints a tag or a notice; the words always say the same.
type Tone string

const (
	Neutral Tone = ""
	Late    Tone = "late"
	Soon    Tone = "soon"
	OK      Tone = "ok"
	Info    Tone = "info"
)

// A Flash is the notice after an act, or why it was refused.
type Flash struct {
	Tone Tone
	Text string
}

// A Crumb is one step of the way back.
type Crumb struct{ Href, Label string }

// A Pill is a filter with its count.
type Pill struct {
	Href, Label string
	Count       int
	Upto        int // it was counted no further; 0: to the end
	Tone        Tone
	Current     bool
}

// A Pair is a term and its value.
type Pair struct {
	Term, Value string
	Strong      bool
}

// An Event is one step of a timeline: a fact, or what comes next.
type Event struct {
	What, When, Who string
	Clause          string // "Điều 36 khoản 1 Luật THADS 2025"
	Detail          string
	Pack            string // the law as it stood, by its version; for who checks, not for who reads
	Kind            EventKind
	Href, Link      string // a paper of this step
}

// EventKind says how a step of a timeline is drawn.
type EventKind string

const (
	Done  EventKind = ""
	Now   EventKind = "now"
	Next  EventKind = "next"
	Robot EventKind = "robot" // the house acted by itself
	Bad   EventKind = "bad"
)

// A Key is one entry of the key strip.
type Key struct{ Keys, What string }

// A Pager leads through a long list.
type Pager struct {
	From, To, Total int
	Prev, Next      string // addresses; empty at the ends
}

// Initials are the letters in the round mark: first of the family name, first of the given name.
func Initials(name string) string {
	f := strings.Fields(name)
	if len(f) == 0 {
		return "?"
	}
	first := string([]rune(f[0])[0])
	if len(f) == 1 {
		return first
	}
	return first + string([]rune(f[len(f)-1])[0])
}

func asset(name string) string { return assets.Path(name) }

func icon(name string) string { return assets.Path("icons.svg") + "#" + name }

// Nonce lets htmx touch the element.
func Nonce(ctx context.Context) templ.Attributes {
	return templ.Attributes{"hx-nonce": templ.GetNonce(ctx)}
}
