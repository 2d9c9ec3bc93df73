package staff

import (
	"net/http"
	"time"

	"thads/internal/desk/issue"
	"thads/internal/document"
	"thads/internal/web/ui"
)

func (p *Portal) seal(w http.ResponseWriter, r *http.Request) error {
	return p.batch(w, r, p.showSeal, "/can-bo/dong-dau", "dong-dau", func(v *visit, pin string, refs []issue.Ref, key string) ([]issue.Result, error) {
		return p.Press.SealAll(r.Context(), v.who, pin, refs, key)
	})
}

// sealQueue is what the records officer numbers, seals and issues; papers that have their number already come first.
func (p *Portal) sealQueue(w http.ResponseWriter, r *http.Request) error {
	return p.showSeal(w, r, http.StatusOK, "")
}

func (p *Portal) showSeal(w http.ResponseWriter, r *http.Request, status int, trouble string) error {
	v, err := p.visit(w, r)
	if err != nil {
		return err
	}
	page, err := v.page("Chờ đóng dấu", "/can-bo/dong-dau")
	if err != nil {
		return err
	}
	key, err := v.onceKey()
	if err != nil {
		return err
	}
	view := SealView{Page: page, OnceKey: key, Error: trouble}
	var papers []document.Paper
	for _, state := range []string{document.Numbered, document.Signed} {
		list, err := v.read.Papers(r.Context(), 500, state)
		if err != nil {
			return err
		}
		papers = append(papers, list...)
	}
	names, cases, err := v.around(papers)
	if err != nil {
		return err
	}
	dues, err := v.paperDues(papers, cases)
	if err != nil {
		return err
	}
	for _, x := range papers {
		next := x.NumberText()
		if next == "" {
			next = "số tiếp theo/" + x.Symbol
		}
		view.Rows = append(view.Rows, SealRow{ID: x.ID, Href: address("van-ban", x.Province, x.ID), Title: x.Title, Sub: cases[x.CaseID].Title, Signer: names[x.SignerID],
			Signed: ui.Moment(time.UnixMicro(x.SignedAt).In(v.now.Location())), Next: next, Due: v.due(dues[x.ID]), Checked: true})
	}
	if page.Flash != nil {
		view.Done, err = v.justIssued()
		if err != nil {
			return err
		}
	}
	v.show(status, Seal(view))
	return nil
}

func (v *visit) justIssued() ([]PaperLink, error) {
	list, err := v.read.IssuedSince(v.Context(), v.now.Add(-10*time.Minute).UnixMicro(), 20)
	var out []PaperLink
	for _, x := range list {
		out = append(out, paperLink(x))
	}
	return out, err
}
