package file

import (
	"strings"

	"thads/internal/calendar"
	"thads/internal/desk"
)

// NoteIn is what a person says of a document: its title and kind, number, day, sheets.
type NoteIn struct {
	Province int64  `json:"province"`
	ID       string `json:"id"`
	Title    string `json:"title"`
	Form     string `json:"form"`
	Number   string `json:"number"`
	Day      string `json:"day"`    // ISO, or empty
	Sheets   int64  `json:"sheets"` // 0: as counted
	Note     string `json:"note"`
	Again    bool   `json:"again"` // let the machine read the scan once more
}

// Noted is the answer of acts about one document.
type Noted struct {
	ID string `json:"id"`
}

// Note confirms or corrects what a document is. The number and day of a paper of this house are the paper's own.
var Note = desk.Act[NoteIn, Noted]{Name: "file.note", Run: func(t *desk.Tx, in NoteIn) (Noted, error) {
	f, at, err := lookDoc(t, in.Province, in.ID)
	if err != nil {
		return Noted{}, err
	}
	x := f.all[at]
	title := strings.TrimSpace(in.Title)
	switch {
	case x.PaperID != "" && (title != x.Title || in.Number != x.DocNo || in.Day != x.DocDay):
		return Noted{}, errHouse.New()
	case title == "" || len([]rune(title)) > 300:
		return Noted{}, errTitle.New()
	case in.Sheets < 0 || in.Sheets > mostSheets:
		return Noted{}, errSheets.New()
	case x.LockedAt != 0 && in.Sheets != 0 && in.Sheets != x.Sheets():
		return Noted{}, errLocked.New(Span(x))
	}
	if in.Day != "" {
		if _, err := calendar.ParseDate(in.Day); err != nil || in.Day > t.Day() {
			return Noted{}, errDay.New()
		}
	}
	was := x
	x.Title, x.FormCode, x.DocNo, x.DocDay, x.Note, x.Sure = title, in.Form, strings.TrimSpace(in.Number), in.Day, strings.TrimSpace(in.Note), true
	if in.Again {
		x.Problem, x.TextHash = "", ""
	}
	if x.Seq != 0 && in.Sheets != 0 {
		x.Last = x.First + in.Sheets - 1
	}
	if x == was {
		return Noted{x.ID}, t.Nothing()
	}
	now := append(f.all[:at:at], x)
	now = append(now, f.all[at+1:]...)
	if x.Seq == 0 {
		t.Put(&was, &x)
	} else if err := f.number(t, now); err != nil {
		return Noted{}, err
	}
	return Noted{x.ID}, f.record(t, "Ghi danh mục tài liệu: "+x.Title)
}}

// ReadIn is what the machine read of a scan.
type ReadIn struct {
	Province int64  `json:"province"`
	ID       string `json:"id"`
	Sheets   int64  `json:"sheets"` // 0: unknown
	Text     string `json:"text"`   // hash
	Title    string `json:"title"`
	Form     string `json:"form"`
	Number   string `json:"number"`
	Day      string `json:"day"`
	Problem  string `json:"problem,omitempty"` // instead of all the above
}

// Read keeps what the machine read. What a person said already stands; the rest is a proposal for him.
var Read = desk.Act[ReadIn, Noted]{Name: "file.read", Run: func(t *desk.Tx, in ReadIn) (Noted, error) {
	f, at, err := lookDoc(t, in.Province, in.ID)
	if err != nil {
		return Noted{}, err
	}
	x := f.all[at]
	if !x.Unread() {
		return Noted{x.ID}, t.Nothing()
	}
	x.TextHash, x.Problem = in.Text, in.Problem
	if !x.Sure {
		if in.Title != "" {
			x.Title, x.FormCode = in.Title, in.Form
		}
		x.DocNo, x.DocDay = in.Number, in.Day
	}
	if in.Sheets > 0 && x.LockedAt == 0 && x.First == x.Last { // counted by a person, or on arrival: that stands
		x.Last = x.First + min(in.Sheets, mostSheets) - 1
	}
	now := append(f.all[:at:at], x)
	now = append(now, f.all[at+1:]...)
	if err := f.number(t, now); err != nil {
		return Noted{}, err
	}
	say := "Máy đọc xong: " + x.Title
	if x.Problem != "" {
		say = "Máy không đọc được: " + x.FileName
	}
	// not in the case's timeline: a reading is no step of the case
	return Noted{x.ID}, t.Record(desk.Entry{Province: f.c.Province, Subject: f.c.ID, Clause: f.clause(), Say: say})
}}
