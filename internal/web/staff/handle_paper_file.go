package staff

import (
	"bytes"
	"net/http"
	"strconv"

	"thads/internal/document"
	"thads/internal/render"
)

// paperFile sends the issued paper, else the signed one, else the draft as it would print.
func (p *Portal) paperFile(w http.ResponseWriter, r *http.Request) error {
	v, x, err := p.onePaper(w, r)
	if err != nil {
		return err
	}
	for _, hash := range []string{x.IssuedBlob, x.SignedBlob} {
		if hash != "" {
			return v.file(hash, fileName(x)+".pdf")
		}
	}
	doc, err := p.Press.Preview(x)
	if err != nil {
		return err
	}
	res, err := render.PDF(doc)
	if err != nil {
		return err
	}
	return v.bytes(res.Bytes, "application/pdf", fileName(x)+".pdf")
}

func (p *Portal) paperDOCX(w http.ResponseWriter, r *http.Request) error {
	v, x, err := p.onePaper(w, r)
	if err != nil {
		return err
	}
	doc, err := p.Press.Preview(x)
	if err != nil {
		return err
	}
	b, err := render.DOCX(doc)
	if err != nil {
		return err
	}
	return v.bytes(b, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", fileName(x)+".docx")
}

func fileName(x document.Paper) string {
	if x.Number > 0 {
		return x.FormCode + "-" + strconv.FormatInt(x.Number, 10)
	}
	return x.FormCode
}

func (v *visit) bytes(b []byte, kind, name string) error {
	h := v.w.Header()
	h.Set("Content-Type", kind)
	h.Set("Content-Disposition", `inline; filename="`+name+`"`)
	h.Set("Content-Security-Policy", "sandbox; default-src 'none'")
	h.Set("Cache-Control", "private, no-store")
	_, err := bytes.NewReader(b).WriteTo(v.w)
	return err
}
