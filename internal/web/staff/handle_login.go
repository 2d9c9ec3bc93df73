package staff

import (
	"net/http"

	"thads/internal/errs"
	"thads/internal/web"
)

// loginAgain shows the door again with what was wrong.
func (p *Portal) loginAgain(w http.ResponseWriter, r *http.Request, username string, err error) {
	e := errs.As(err)
	if e == nil {
		p.Edge.Fail(w, r, err)
		return
	}
	p.Edge.Page(w, r, web.Status(e.Def.Kind), Login(LoginView{Username: username, Error: e.Text(), Next: r.PostFormValue("ve"), Demo: p.Demo}))
}
