package extract

import "strings"

// Read reads the text of a judgment.
func Read(text string) (*Reading, error) {
	if strings.TrimSpace(text) == "" {
		return nil, ErrEmpty.New()
	}
	return nil, ErrNotJudgment.New()
}
