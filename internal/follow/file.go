package follow

import (
	"fmt"

	"thads/internal/desk"
	"thads/internal/desk/file"
	"thads/internal/desk/issue"
	"thads/internal/document"
	"thads/internal/people"
)

// anything stands in a row of the table that holds for whatever its fact is about.
const anything = "*"

// intoFile puts a paper into the file of its case once it is out; a paper about a request waits for the file to be opened.
// What answers who denounces somebody has a file of its own, outside the house so far.
func intoFile(t *desk.Tx, c Context) error {
	answer, ok := c.Answer.(issue.Paper)
	if !ok {
		return fmt.Errorf("answer of %s is no paper", c.Act)
	}
	p, err := t.Paper(c.Province, answer.ID)
	if err != nil || p.CaseID == "" || p.State != document.Issued || p.Family == people.FamilyDenunciation {
		return err
	}
	in := file.EnterIn{Province: c.Province, Paper: p.ID}
	switch x := c.Input.(type) {
	case issue.IssueIn:
		in.Pages = x.Pages
	case issue.SignIn:
		in.Pages = x.Pages
	}
	_, err = desk.Then(t, c.Province, file.Enter, in)
	return err
}
