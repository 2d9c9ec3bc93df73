package sign_test

import (
	"bytes"
	"context"
	"crypto"
	"crypto/x509"
	"fmt"
	"os"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"thads/internal/pdf"
	"thads/internal/sign"
)

// today is the day of the tests; every certificate is made around it.
var today = time.Date(2026, 11, 22, 9, 30, 0, 0, time.FixedZone("+07", 7*3600))

const pin = "mật-khẩu 123"

var officeDir string

func TestMain(m *testing.M) {
	os.Exit(func() int {
		var err error
		if officeDir, err = os.MkdirTemp("", "thads-sign-"); err != nil {
			fmt.Fprintln(os.Stderr, err)
			return 1
		}
		defer os.RemoveAll(officeDir)
		return m.Run()
	}())
}

// office is one development authority with a leader and an agency, made once: locking keys is slow on purpose.
type office struct {
	store          *sign.Store
	roots          *x509.CertPool
	asked          sync.Once
	known          *sign.Judge // has judged the files before
	leader, agency sign.Identity
}

var sharedOffice = sync.OnceValues(func() (*office, error) {
	s := sign.Open(officeDir)
	if err := s.EnsureCA(today); err != nil {
		return nil, err
	}
	if err := s.IssuePerson("ld-01", "Nguyễn Văn Lãnh Đạo", pin, today); err != nil {
		return nil, err
	}
	if err := s.IssueAgency("cq-01", "THI HÀNH ÁN DÂN SỰ TỈNH MẪU", pin, today); err != nil {
		return nil, err
	}
	o := &office{store: s}
	var err error
	if o.leader, err = s.Unlock("ld-01", pin); err != nil {
		return nil, err
	}
	if o.agency, err = s.UnlockAgency("cq-01", pin); err != nil {
		return nil, err
	}
	o.roots, err = s.Roots()
	return o, err
})

func theOffice(t testing.TB) *office {
	t.Helper()
	o, err := sharedOffice()
	if err != nil {
		t.Fatal(err)
	}
	return o
}

func at(when time.Time) func() time.Time { return func() time.Time { return when } }

// options of a full signature at a time: stamped, with what a verifier needs later.
func (o *office) options(t testing.TB, field string, when time.Time) sign.Options {
	t.Helper()
	tsa, err := o.store.TSA(at(when))
	if err != nil {
		t.Fatal(err)
	}
	v, err := o.store.Validation(when)
	if err != nil {
		t.Fatal(err)
	}
	return sign.Options{Field: field, Time: when, Stamper: tsa, Validation: &v}
}

func mustSign(t testing.TB, file []byte, id sign.Identity, o sign.Options) []byte {
	t.Helper()
	out, err := sign.Sign(context.Background(), file, id, o)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.HasPrefix(out, file) {
		t.Fatal("signing touched bytes that were there")
	}
	return out
}

// flow makes the file as it is after each step: drawn, signed by the leader, numbered, sealed by the agency.
func (o *office) flow(t testing.TB) (drawn, led, numbered, sealed []byte) {
	t.Helper()
	drawn = decision()
	opts := o.options(t, "ky_nguoi", today)
	opts.Certify, opts.Name, opts.Reason = true, "Nguyễn Văn Lãnh Đạo", "Ký ban hành"
	opts.Appearance = picture("LD")
	led = mustSign(t, drawn, o.leader, opts)
	numbered = fill(t, led, map[string]string{"so": "123", "ngay": "22 tháng 11 năm 2026"})
	opts = o.options(t, "dau_co_quan", today.Add(26*time.Hour))
	opts.Appearance = picture("DAU")
	sealed = mustSign(t, numbered, o.agency, opts)
	return drawn, led, numbered, sealed
}

func picture(text string) *pdf.Appearance {
	return &pdf.Appearance{Width: 120, Height: 50, Content: []byte("BT /F 12 Tf 5 20 Td (" + text + ") Tj ET"),
		Resources: pdf.Dict{"Font": pdf.Dict{"F": pdf.Dict{"Type": pdf.Name("Font"), "Subtype": pdf.Name("Type1"), "BaseFont": pdf.Name("Helvetica")}}}}
}

// decision is a page with two text fields and two signature fields, as the house draws them.
func decision() []byte {
	widget := func(kind, name string, x, y, w, h int) pdf.Dict {
		return pdf.Dict{"Type": pdf.Name("Annot"), "Subtype": pdf.Name("Widget"), "FT": pdf.Name(kind), "T": pdf.String(name), "F": 4,
			"P": pdf.Ref{Num: 3}, "Rect": pdf.Array{x, y, x + w, y + h}}
	}
	fields := pdf.Array{pdf.Ref{Num: 7}, pdf.Ref{Num: 8}, pdf.Ref{Num: 9}, pdf.Ref{Num: 10}}
	return build([]pdf.Object{
		pdf.Dict{"Type": pdf.Name("Catalog"), "Pages": pdf.Ref{Num: 2}, "AcroForm": pdf.Ref{Num: 6}},
		pdf.Dict{"Type": pdf.Name("Pages"), "Kids": pdf.Array{pdf.Ref{Num: 3}}, "Count": 1},
		pdf.Dict{"Type": pdf.Name("Page"), "Parent": pdf.Ref{Num: 2}, "MediaBox": pdf.Array{0, 0, 595, 842}, "Contents": pdf.Ref{Num: 4},
			"Resources": pdf.Dict{"Font": pdf.Dict{"F": pdf.Ref{Num: 5}}}, "Annots": fields},
		&pdf.Stream{Data: []byte("BT /F 14 Tf 200 700 Td (QUYET DINH) Tj ET")},
		pdf.Dict{"Type": pdf.Name("Font"), "Subtype": pdf.Name("Type1"), "BaseFont": pdf.Name("Helvetica")},
		pdf.Dict{"Fields": fields, "DA": pdf.String("/F 12 Tf 0 g"), "DR": pdf.Dict{"Font": pdf.Dict{"F": pdf.Ref{Num: 5}}}},
		widget("Tx", "so", 80, 760, 60, 16),
		widget("Tx", "ngay", 380, 740, 150, 16),
		widget("Sig", "ky_nguoi", 350, 100, 120, 50),
		widget("Sig", "dau_co_quan", 300, 100, 120, 50),
	})
}

func build(objects []pdf.Object) []byte {
	out := []byte("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n")
	table := fmt.Sprintf("xref\n0 %d\n0000000000 65535 f \n", len(objects)+1)
	for i, o := range objects {
		table += fmt.Sprintf("%010d 00000 n \n", len(out))
		out = fmt.Appendf(out, "%d 0 obj\n", i+1)
		out = append(pdf.Append(out, o), "\nendobj\n"...)
	}
	start := len(out)
	out = append(out, table...)
	out = pdf.Append(append(out, "trailer\n"...), pdf.Dict{"Size": len(objects) + 1, "Root": pdf.Ref{Num: 1}, "ID": pdf.Array{pdf.String("0123456789abcdef"), pdf.String("0123456789abcdef")}})
	return fmt.Appendf(out, "\nstartxref\n%d\n%%%%EOF\n", start)
}

// change appends a revision.
func change(t testing.TB, file []byte, do func(d *pdf.Doc, u *pdf.Update)) []byte {
	t.Helper()
	d, err := pdf.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	u := d.Update()
	do(d, u)
	out, _ := u.Bytes()
	return out
}

// edit appends a revision that changes one dictionary.
func edit(t testing.TB, file []byte, ref pdf.Ref, do func(d pdf.Dict)) []byte {
	t.Helper()
	return change(t, file, func(_ *pdf.Doc, u *pdf.Update) {
		d, err := u.Dict(ref)
		if err != nil {
			t.Fatal(err)
		}
		do(d)
		u.Set(ref, d)
	})
}

func fill(t testing.TB, file []byte, values map[string]string) []byte {
	t.Helper()
	return change(t, file, func(doc *pdf.Doc, u *pdf.Update) {
		for _, name := range []string{"so", "ngay"} {
			text, ok := values[name]
			if !ok {
				continue
			}
			f, _ := doc.Field(name)
			d, err := u.Dict(f.Ref)
			if err != nil {
				t.Fatal(err)
			}
			d["V"] = pdf.TextString(text)
			d["AP"] = pdf.Dict{"N": u.AddAppearance(*picture(text))}
			u.Set(f.Ref, d)
		}
	})
}

// judge is the one that has judged everything of the office's so far.
func (o *office) judge() *sign.Judge {
	o.asked.Do(func() { o.known = sign.NewJudge(o.roots) })
	return o.known
}

// verify asks a new judge, and the one who remembers: they must say the same.
func verify(t testing.TB, file []byte, o *office) sign.Report {
	t.Helper()
	opts := sign.VerifyOptions{Now: today.Add(48 * time.Hour)}
	r, err := sign.Verify(file, o.roots, opts)
	if err != nil {
		t.Fatal(err)
	}
	again, err := o.judge().Verify(file, opts)
	if diff := cmp.Diff(r, again, cmpopts.IgnoreTypes(&x509.Certificate{})); err != nil || diff != "" {
		t.Fatalf("a judge who knows the certificates says otherwise: %v\n%s", err, diff)
	}
	return r
}

func (o *office) identity(t testing.TB, key crypto.Signer, name string, from, to time.Time) sign.Identity {
	t.Helper()
	return o.store.IssueForTest(t, key, name, from, to)
}

func unix(when time.Time) string { return fmt.Sprint(when.Unix()) }
