package store

import (
	"thads/internal/casefile"
	"thads/internal/document"
	"thads/internal/message"
	"thads/internal/people"
	"thads/internal/task"
)

// Sort says how a table's rows are vouched for.
type Sort string

const (
	Kept      Sort = "kept"      // changed only through facts; verify replays and compares
	Derived   Sort = "derived"   // rebuilt from kept rows and compared
	Technical Sort = "technical" // sessions, limits, once-answers: not compared
	Facts     Sort = "facts"     // the facts themselves
)

// Table is one table of the house.
type Table struct {
	Name      string
	Sort      Sort
	Row       row  // nil where no row type is kept
	Reference bool // small and national: no province in its key
}

// Tables is the whole database.
var Tables = []Table{
	{"fact", Facts, Fact{}, false},
	{"office", Kept, people.OfficeRow{}, true},
	{"account", Kept, people.Account{}, true},
	{"delegation", Kept, people.Delegation{}, true},
	{"calendar_day", Kept, CalendarDay{}, true},
	{"judgment", Kept, casefile.Judgment{}, false},
	{"request", Kept, casefile.Request{}, false},
	{"party", Kept, casefile.Party{}, false},
	{"obligation", Kept, casefile.Line{}, false},
	{"cases", Kept, casefile.Case{}, false},
	{"case_party", Kept, casefile.CaseParty{}, false},
	{"paper", Kept, document.Paper{}, false},
	{"service", Kept, casefile.Service{}, false},
	{"clock", Kept, task.Clock{}, false},
	{"task", Kept, task.Task{}, false},
	{"restriction", Kept, casefile.Restriction{}, false},
	{"item", Kept, casefile.Item{}, false},
	{"folio", Kept, casefile.Folio{}, false},
	{"absence", Kept, people.Absence{}, true},
	{"declaration", Kept, people.Declaration{}, true},
	{"hand_over", Kept, task.HandOver{}, false},
	{"outage", Kept, Outage{}, true},
	{"message", Kept, message.Message{}, false},
	{"partner", Kept, message.Partner{}, true},
	{"day_seal", Kept, DaySeal{}, false},
	{"counter", Derived, nil, false},
	{"public_code", Derived, nil, true},
	{"case_word", Derived, nil, false},
	{"once", Technical, nil, true},
	{"session", Technical, nil, true},
	{"setting", Technical, nil, true},
	{"door", Technical, nil, true},
}
