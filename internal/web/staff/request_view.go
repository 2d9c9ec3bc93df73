package staff

import "thads/internal/web/ui"

// RequestsView lists requests to enforce and takes in a new one.
type RequestsView struct {
	Page    ui.Page
	Pills   []ui.Pill
	Rows    []InboxRow
	OnceKey string
	Sheet   []DraftSection // of the request being taken in
	Read    string         // what the machine read, when a file was sent first
	Blob    string         // hash of that file
	File    string
	Error   string
}

// RequestView is one request: what it says, what it lacks, by when, and what can be done.
type RequestView struct {
	Page    ui.Page
	Title   string
	Line    string
	Due     ui.Due
	Tone    ui.Tone
	State   string
	Pairs   []ui.Pair
	Missing []string
	Papers  []PaperLink
	Clocks  []ui.Why
	Acts    []Act
	Cases   []PaperLink
	OnceKey string
}
