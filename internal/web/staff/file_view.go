package staff

import "thads/internal/web/ui"

// FileView is the file of a case: its cover, its documents in order with their sheet numbers, what may be done to them.
type FileView struct {
	Page    ui.Page
	Crumbs  []ui.Crumb
	Title   string
	Line    string // file number, documents, sheets
	Base    string // address of this page
	OnceKey string
	Number  string // proposed for a file that is not open yet; empty once it is
	MayOpen bool
	MayAdd  bool
	MayLock bool
	Results []FileResult // of the files just brought
	Rows    []FileRow
	Edit    *FileEdit
	Reading []string // names of what the machine still reads
	ReadNow bool     // the page asked again by itself and the machine is done
	Query   string
	Hits    []FileHit
	Proofs  int // proposals that wait for a person
}

// A FileResult is what became of one file that was brought.
type FileResult struct {
	Name, Say string
	Tone      ui.Tone
}

// A FileRow is one document.
type FileRow struct {
	ID, Span, Title string
	Form            string // "QDT-001" or ""
	Number, Day     string
	FileName, Hash  string
	Href            string // the original, or the paper of the house
	Edit            string // address with this document opened for writing; empty when it may not be
	State           string
	Tone            ui.Tone
	Problem, Note   string
	Propose         bool // a proposal to confirm with one press
	Up, Down        int  // place it would move to; 0 where it can't
	Found           bool // just moved or changed
}

// FileEdit is one document opened for writing.
type FileEdit struct {
	ID, Title    string
	Fields       []ui.Field
	Titles       []string // that the house knows
	Place        ui.Field // empty name when it can't be moved
	MayRemove    bool
	MayReadAgain bool
	Back         string
}

// A FileHit is a place where the words that were looked for stand.
type FileHit struct {
	Href, Where, Title  string
	Before, Word, After string
}
