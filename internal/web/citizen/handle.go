package citizen

import (
	"errors"
	"io"
	"net/http"
	"time"

	"thads/internal/casefile"
	"thads/internal/errs"
	"thads/internal/store"
	"thads/internal/web"
)

// Portal is the citizens' part of the house.
type Portal struct {
	Edge  web.Edge
	Store *store.Store
	Now   func() time.Time
	Limit *web.Limiter
	// Verify looks at the signatures of a file that somebody holds.
	Verify func(data []byte) (signers []Signer, problems []string)
}

var (
	errFile = errs.Define(errs.Invalid, "citizen.file", "Chưa chọn tệp, hoặc tệp không đọc được; hãy chọn tệp PDF của văn bản.")
	errSize = errs.Define(errs.TooLarge, "citizen.size", "Tệp lớn hơn 20 MB; hãy chọn đúng tệp PDF của văn bản.")
)

const mostFile = 20 << 20

// Routes is every address of the portal.
func (p *Portal) Routes(mux *http.ServeMux) {
	h := func(pattern string, f web.Func) { mux.Handle(pattern, p.Edge.Handle(f)) }
	h("GET /{$}", p.home)
	h("POST /tra-cuu", p.ask)
	h("GET /tra-cuu", p.home)
	h("GET /tra-cuu/{code}", p.result)
	h("GET /kiem-tra", p.checkForm)
	h("POST /kiem-tra", p.check)
	h("GET /tro-giup", p.help)
}

func (p *Portal) home(w http.ResponseWriter, r *http.Request) error {
	p.Edge.Page(w, r, http.StatusOK, Home(LookUp{}))
	return nil
}

func (p *Portal) help(w http.ResponseWriter, r *http.Request) error {
	p.Edge.Page(w, r, http.StatusOK, HelpPage())
	return nil
}

// ask leads to the answer's own address, the one that the QR of a paper opens. A code that can't be one is led there too,
// so that its answer is the same as that of a wrong one.
func (p *Portal) ask(w http.ResponseWriter, r *http.Request) error {
	if err := web.ReadForm(w, r); err != nil {
		return err
	}
	code, ok := casefile.ReadCode(r.PostFormValue("ma"))
	if !ok {
		code = "sai"
	}
	http.Redirect(w, r, "/tra-cuu/"+code, http.StatusSeeOther)
	return nil
}

func (p *Portal) result(w http.ResponseWriter, r *http.Request) error {
	if err := p.Limit.Take(r); err != nil {
		return err
	}
	w.Header().Set("Cache-Control", "no-store")
	w.Header().Set("X-Robots-Tag", "noindex")
	code, _ := casefile.ReadCode(r.PathValue("code"))
	found, err := p.Store.ByCode(r.Context(), store.CodeHash(code))
	if errors.Is(err, store.ErrNone) {
		p.Edge.Page(w, r, http.StatusNotFound, NotFound(LookUp{Error: "Không tìm thấy hồ sơ với mã này. Hãy xem lại từng chữ trên giấy rồi gõ lại."}))
		return nil
	}
	if err != nil {
		return err
	}
	p.Edge.Page(w, r, http.StatusOK, Result(view(found, code, p.Now())))
	return nil
}

func (p *Portal) checkForm(w http.ResponseWriter, r *http.Request) error {
	p.Edge.Page(w, r, http.StatusOK, CheckPage(Check{}))
	return nil
}

func (p *Portal) check(w http.ResponseWriter, r *http.Request) error {
	if err := p.Limit.Take(r); err != nil {
		return err
	}
	c := Check{Asked: true}
	data, name, err := upload(w, r)
	if err != nil {
		if e := errs.As(err); e != nil {
			c.Error = e.Text()
			p.Edge.Page(w, r, web.Status(e.Def.Kind), CheckPage(c))
			return nil
		}
		return err
	}
	c.FileName = name
	c.Signers, c.Problems = p.Verify(data)
	c.Genuine = len(c.Problems) == 0 && len(c.Signers) > 0
	paper, found, err := store.Found(p.Store.PaperByBlob(r.Context(), hashOf(data)))
	if err != nil {
		return err
	}
	if found {
		o, _, err := store.Found(p.Store.Office(r.Context(), paper.OfficeCode))
		if err != nil {
			return err
		}
		if c.Known = known(paper, o.Name); c.Known.Voided {
			c.Genuine = false
		}
	}
	p.Edge.Page(w, r, http.StatusOK, CheckPage(c))
	return nil
}

func upload(w http.ResponseWriter, r *http.Request) ([]byte, string, error) {
	r.Body = http.MaxBytesReader(w, r.Body, mostFile)
	f, h, err := r.FormFile("tep")
	if err != nil {
		var big *http.MaxBytesError
		if errors.As(err, &big) {
			return nil, "", errSize.New()
		}
		return nil, "", errFile.New().Because(err)
	}
	defer f.Close() //nolint:errcheck // read only
	data, err := io.ReadAll(f)
	if err != nil {
		return nil, "", errFile.New().Because(err)
	}
	return data, web.FileName(h.Filename), nil
}
