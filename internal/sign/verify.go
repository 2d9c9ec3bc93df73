package sign

import (
	"crypto/x509"
	"errors"
	"fmt"
	"slices"
	"time"

	"thads/internal/errs"
	"thads/internal/pdf"
)

// Limits that keep a hostile file from costing more than seconds.
const (
	maxRevisions  = 100
	maxSignatures = 50
	maxRead       = 1 << 30 // bytes of all revisions, each read whole
)

type verifier struct {
	file  []byte
	doc   *pdf.Doc
	revs  []pdf.Revision
	then  []*pdf.Doc // the document at each revision
	by    *Judge
	opts  VerifyOptions
	known authorities
	out   Report
}

// Verify is a Judge's Verify for one file.
func Verify(file []byte, roots *x509.CertPool, o VerifyOptions) (Report, error) {
	return NewJudge(roots).Verify(file, o)
}

// Verify says who signed what and when, and names every problem. ErrNotPDF and ErrUnsigned are errors; a file that
// is damaged gets a report with its problem.
func (j *Judge) Verify(file []byte, o VerifyOptions) (Report, error) {
	if o.Fillable == nil {
		o.Fillable = []string{"so", "ngay"}
	}
	v := &verifier{file: file, by: j, opts: o, out: Report{Signatures: []Signature{}, Problems: []string{}}}
	err := v.open()
	if errors.Is(err, pdf.ErrNotPDF) {
		return Report{}, err
	}
	if err != nil {
		v.problem("%s", sentence(err))
		return v.out, nil
	}
	signed, err := v.collect()
	if errors.Is(err, ErrUnsigned) {
		return Report{}, err
	}
	if err != nil {
		v.problem("%s", sentence(err))
		return v.out, nil
	}
	v.known = readAuthorities(v.doc, o.CRLs)
	for i := range signed {
		v.judge(&signed[i], i)
	}
	v.judgeOrder(signed)
	v.judgeChanges(signed)
	v.judgeCover(signed)
	for _, s := range signed {
		v.out.Signatures = append(v.out.Signatures, s.public)
	}
	v.judgeSeal(signed)
	v.out.OK = len(v.out.Problems) == 0
	for _, s := range v.out.Signatures {
		v.out.OK = v.out.OK && s.Valid && s.Trusted
	}
	return v.out, nil
}

func (v *verifier) problem(format string, args ...any) {
	text := fmt.Sprintf(format, args...)
	if !slices.Contains(v.out.Problems, text) {
		v.out.Problems = append(v.out.Problems, text)
	}
}

func sentence(err error) string {
	if e := errs.As(err); e != nil {
		return e.Text()
	}
	return "Tệp PDF bị hỏng: hãy xin lại bản gốc."
}

// open reads the file and each of its revisions.
func (v *verifier) open() error {
	var err error
	if v.doc, err = pdf.Open(v.file); err != nil {
		return err
	}
	v.revs = v.doc.Revisions()
	total := 0
	for _, r := range v.revs {
		total += r.End
	}
	if len(v.revs) > maxRevisions || total > maxRead {
		return pdf.ErrTooLarge.New()
	}
	for _, r := range v.revs {
		d, err := v.doc.At(r)
		if err != nil {
			return err
		}
		v.then = append(v.then, d)
	}
	return nil
}

// signed is one signature while it is judged.
type signed struct {
	public  Signature
	ref     pdf.Ref
	dict    pdf.Dict
	from    int // the gap: data[from:to] is <hexadecimal>
	to      int
	end     int // the byte after the last covered one
	rev     int // index of the revision it covers; -1 when it fits none
	docMDP  int // the permission it grants; 0 when it is no certification
	problem string
}

// collect finds the signatures of the form, in the order of what they cover.
func (v *verifier) collect() ([]signed, error) {
	fields, err := v.doc.Fields()
	if err != nil {
		v.problem("%s", sentence(err))
	}
	var out []signed
	names, values := map[string]bool{}, map[pdf.Ref]bool{}
	for _, f := range fields {
		if names[f.Name] {
			v.problem("Biểu mẫu có hai ô trùng tên “%s”: không xác định được ô nào có hiệu lực.", f.Name)
		}
		names[f.Name] = true
		if f.Type != "Sig" || f.Dict["V"] == nil {
			continue
		}
		ref, far := f.Dict["V"].(pdf.Ref)
		if !far || values[ref] {
			v.problem("Ô chữ ký “%s” không trỏ đến một chữ ký riêng.", f.Name)
			continue
		}
		values[ref] = true
		s := signed{ref: ref, dict: v.doc.Dict(ref), rev: -1}
		s.public.Field = f.Name
		reason, _ := s.dict["Reason"].(pdf.String)
		s.public.Reason = reason.Text()
		s.docMDP = docMDP(v.doc, s.dict)
		s.problem = v.readRange(&s)
		out = append(out, s)
	}
	stray := v.strays(values)
	if len(out) == 0 && !stray {
		if len(v.out.Problems) > 0 {
			return nil, nil
		}
		return nil, ErrUnsigned.New()
	}
	if len(out) > maxSignatures {
		return nil, pdf.ErrTooLarge.New()
	}
	slices.SortStableFunc(out, func(a, b signed) int { return a.end - b.end })
	return out, nil
}

// strays looks for signatures that no field shows, in every revision: a viewer may show them, a reader of the form
// does not.
func (v *verifier) strays(values map[pdf.Ref]bool) bool {
	found := false
	for _, d := range v.then {
		for _, ref := range d.Refs() {
			o, err := d.Get(ref)
			if dict, ok := o.(pdf.Dict); err == nil && ok && dict["ByteRange"] != nil && !values[ref] {
				found = true
				v.problem("Tệp có chữ ký (đối tượng %d) không gắn với ô chữ ký nào của bản cuối.", ref.Num)
			}
		}
	}
	return found
}

func docMDP(d *pdf.Doc, sig pdf.Dict) int {
	for _, o := range d.Array(sig["Reference"]) {
		if r := d.Dict(o); r["TransformMethod"] == pdf.Name("DocMDP") {
			if p, ok := d.Dict(r["TransformParams"])["P"].(int); ok {
				return p
			}
			return 2
		}
	}
	return 0
}

// judgeOrder checks the certification and the order of times.
func (v *verifier) judgeOrder(list []signed) {
	root, err := v.doc.Catalog()
	if err != nil {
		v.problem("%s", sentence(err))
		return
	}
	certifying, _ := v.doc.Dict(root["Perms"])["DocMDP"].(pdf.Ref)
	var last time.Time
	for i := range list {
		s := &list[i]
		s.public.Certification = s.docMDP != 0 && s.ref == certifying
		if s.docMDP != 0 && (i > 0 || !s.public.Certification) {
			v.problem("%s tự nhận là chữ ký chứng nhận nhưng không phải chữ ký đầu tiên của văn bản.", s.name(i))
		}
		if at := s.public.At; !at.IsZero() {
			if at.Before(last) {
				v.problem("%s có dấu thời gian sớm hơn chữ ký trước nó.", s.name(i))
			}
			last = at
		}
	}
	if certifying != (pdf.Ref{}) && (len(list) == 0 || list[0].ref != certifying || list[0].docMDP == 0) {
		v.problem("Quyền chứng nhận của văn bản không trỏ đến chữ ký đầu tiên.")
	}
}

// judgeCover finds bytes no signature covers.
func (v *verifier) judgeCover(list []signed) {
	if len(list) == 0 {
		return
	}
	end := list[len(list)-1].end
	rest := len(v.file) - end
	if rest <= 0 || v.opts.AllowValidationTail && v.onlyValidation(list[len(list)-1].rev) {
		return
	}
	v.problem("Có %d byte sau chữ ký cuối cùng không được chữ ký nào bao phủ: tệp đã bị thêm vào sau khi ký.", rest)
}

func (v *verifier) judgeSeal(list []signed) {
	if !v.opts.RequireSeal {
		return
	}
	for _, s := range list {
		if p := s.public; p.Kind == "agency" && p.Valid && p.Trusted && s.end == list[len(list)-1].end {
			return
		}
	}
	v.problem("Văn bản chưa có chữ ký số của cơ quan, tổ chức bao phủ toàn bộ nội dung.")
}

// name is how sentences call a signature.
func (s *signed) name(i int) string {
	if s.public.Signer != "" {
		return fmt.Sprintf("Chữ ký %d (%s)", i+1, s.public.Signer)
	}
	return fmt.Sprintf("Chữ ký %d (ô “%s”)", i+1, s.public.Field)
}
