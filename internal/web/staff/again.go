package staff

import (
	"mime"
	"net/http"
	"slices"
	"strings"

	"thads/internal/web"
	"thads/internal/web/session"
)

// AgainView is a form that came after its sender's session had ended.
type AgainView struct {
	LogIn, Action string
	Fields        []AgainField
}

// AgainField is one value as it was typed.
type AgainField struct{ Name, Value string }

// secretPages take PINs and passwords: what was typed there is never shown back.
var secretPages = []string{"/can-bo/ky", "/can-bo/dong-dau", "/can-bo/quan-tri/"}

// keepTyped hands a form back to who sent it after his session had ended, so that he logs in and sends it again. Files and
// secrets are not handed back; nothing is kept by the house.
func (p *Portal) keepTyped(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		kind, _, _ := mime.ParseMediaType(r.Header.Get("Content-Type"))
		_, known := session.Who(r)
		secret := slices.ContainsFunc(secretPages, func(s string) bool { return strings.HasPrefix(r.URL.Path, s) })
		if known || secret || r.Method != http.MethodPost || kind != "application/x-www-form-urlencoded" || r.Header.Get("HX-Request") == "true" {
			next.ServeHTTP(w, r)
			return
		}
		r.Body = http.MaxBytesReader(w, r.Body, web.MaxForm)
		if err := r.ParseForm(); err != nil || r.PostForm.Has("pin") || r.PostForm.Has("password") {
			next.ServeHTTP(w, r)
			return
		}
		v := AgainView{LogIn: session.LogInPath, Action: r.URL.RequestURI()}
		names := make([]string, 0, len(r.PostForm))
		for name := range r.PostForm {
			names = append(names, name)
		}
		slices.Sort(names)
		for _, name := range names {
			for _, value := range r.PostForm[name] {
				v.Fields = append(v.Fields, AgainField{Name: name, Value: value})
			}
		}
		p.Edge.Page(w, r, http.StatusUnauthorized, Again(v))
	})
}
