package staff

import (
	"thads/internal/people"
	"thads/internal/task"
)

// owners names whose tasks a list shows beside the reader's own.
func (v *visit) owners(tasks []task.Task) (map[string]string, error) {
	var ids []string
	for _, t := range tasks {
		if t.OwnerID != "" && t.OwnerID != v.who.ID {
			ids = append(ids, t.OwnerID)
		}
	}
	return v.p.Store.Names(v.Context(), ids...)
}

// forWhom says for whom a task would be done, when it is not the reader's own.
func forWhom(who people.Who, t task.Task, names map[string]string) string {
	switch {
	case t.OwnerID == "" || t.OwnerID == who.ID:
		return ""
	case who.StandsFor(t.OwnerID):
		return "Làm thay " + names[t.OwnerID]
	}
	return "Giúp " + names[t.OwnerID]
}

// hand says in whose hands a task is; a role's task can be taken, one's own role's task given back.
func (v *visit) hand(t task.Task, names map[string]string) (*HandForm, error) {
	h := &HandForm{ID: t.ID, Text: forWhom(v.who, t, names)}
	s := people.Subject{Province: t.Province, OfficeCode: t.Office, OfficerID: t.OwnerID}
	h.Take = t.OwnerID == "" && t.Role == string(v.who.Role) && people.Can(v.who, "work.take", s)
	h.Return = t.OwnerID == v.who.ID && t.Role != "" && (t.Role != string(people.Officer) || t.CaseID == "") && people.Can(v.who, "work.return", s)
	if t.Kind == "sign" && v.who.StandsFor(t.OwnerID) {
		h.Text += "; ký thì chờ người đó về, hoặc phân công lại hồ sơ"
	}
	if !h.Take && !h.Return && h.Text == "" {
		return nil, nil //nolint:nilnil // nothing to show
	}
	var err error
	h.OnceKey, err = v.onceKey()
	return h, err
}
