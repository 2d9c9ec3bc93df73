package staff

import (
	"context"
	"io"
	"regexp"
	"strings"

	"github.com/a-h/templ"

	"thads/internal/web/ui"
)

var opCode = regexp.MustCompile(`OP-\d\d`)

// refused is the sentence of a refusal; the operations it sends to open the case's list where they stand.
func refused(say, base string) templ.Component {
	return templ.ComponentFunc(func(_ context.Context, w io.Writer) error {
		var b strings.Builder
		at := 0
		for _, m := range opCode.FindAllStringIndex(say, -1) {
			code := say[m[0]:m[1]]
			b.WriteString(templ.EscapeString(say[at:m[0]]) + `<a href="` + templ.EscapeString(base+"/tac-nghiep#"+code) + `">` + code + `</a>`)
			at = m[1]
		}
		_, err := io.WriteString(w, b.String()+templ.EscapeString(say[at:]))
		return err
	})
}

// StepsView lists what can be done to a case now.
type StepsView struct {
	Page   ui.Page
	Crumbs []ui.Crumb
	Title  string
	Ops    []StepOp
	Here   string   // this page's address
	Find   string   // only acts whose names have these words are shown
	Doers  []string // who does what the duty wants, when the reader does none of it
	Only   string   // the duty whose acts alone are shown
	All    string   // address of all acts, when only some are shown
}

// A StepOp is one of the 28 operations with the acts that are possible.
type StepOp struct {
	Code, Name string
	Acts       []StepLink
}

// A StepLink opens the form of one act.
type StepLink struct{ Href, Name, Clause, Signs string }

// StepView is the form of one act of an operation.
type StepView struct {
	Page                              ui.Page
	Crumbs                            []ui.Crumb
	Name, Case, Clause, Regime, Error string
	Action, Back, OnceKey, Rev        string
	About                             Link   // the paper it is about
	PaperID                           string // its id
	Others                            string // address of the other acts that do the same duty
	Lines, Grounds                    []StepChoice
	Measures                          []StepChoice // of which one is ended
	Reports                           bool         // it is not ended: its holder says what he holds
	People                            []StepChoice // whom the paper may be served on
	Evidence                          ui.Field
	Fields                            []DraftField
	Forms                             []ui.Option
	Beside                            []ui.Option // another paper to draft with it
	Override, OverrideValue           string      // the exception that the law gives, in words
	Button                            string
	Follows                           []string
	Guards                            []StepChoice
	Note                              string
	Closed                            string // why this person gets no form: who does the act
}

// measureLabel names the choice of a measure: the one that is ended, or whose holder reports.
func measureLabel(v StepView) string {
	if v.Reports {
		return "Biện pháp được báo kết quả"
	}
	return "Biện pháp phải chấm dứt"
}

// slipLabel names the choice of a paper: the one that carries the act out, or the slip that goes with it.
func slipLabel(v StepView) string {
	if len(v.Forms) > 0 && v.Forms[0].Value == "" {
		return "Biên bản, phiếu soạn kèm (mỗi người một bản)"
	}
	return "Văn bản sẽ soạn"
}

// A StepChoice is a line or a ground to choose, or a rule that is asked.
type StepChoice struct {
	ID, Value, Label, Detail string
	Checked, Fixed           bool
}

// BulkView is one act on many cases.
type BulkView struct {
	Page           ui.Page
	OnceKey, Error string
	Numbers        string
	Note           string // whom the chosen act is about
	Seen           string // what the table shown was made of
	Acts           []ui.Option
	Fields         []DraftField
	Rows           []BulkRow
	Ready          int // rows that can be done
}

// A BulkRow is one number of the list and what became of it.
type BulkRow struct {
	Number, Href, Title, State, Result string
	Tone                               ui.Tone
}
