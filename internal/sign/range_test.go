package sign_test

import (
	"bytes"
	"errors"
	"fmt"
	"regexp"
	"testing"
	"time"

	"thads/internal/pdf"
	"thads/internal/sign"
)

var byteRange = regexp.MustCompile(`/ByteRange (\[0 (\d+) (\d+) (\d+)\] *)`)

// rerange rewrites the numbers of the last /ByteRange in place.
func rerange(t *testing.T, file []byte, change func(r [4]int) string) []byte {
	t.Helper()
	all := byteRange.FindAllSubmatchIndex(file, -1)
	m := all[len(all)-1]
	var r [4]int
	for i := 1; i < 4; i++ {
		fmt.Sscan(string(file[m[2*i+2]:m[2*i+3]]), &r[i])
	}
	text := change(r)
	out := bytes.Clone(file)
	copy(out[m[2]:m[3]], fmt.Sprintf("%-*s", m[3]-m[2], text))
	return out
}

func TestARangeThatLeavesOutMoreThanTheSignatureIsRefused(t *testing.T) {
	t.Parallel()
	o := theOffice(t)
	_, led, _, _ := o.flow(t)
	const start, own, end, bad = "không ký từ đầu tệp", "không phải chính chữ ký", "không ký đến hết", "ByteRange) sai"
	for _, c := range []struct {
		words  string
		change func(r [4]int) string
	}{
		{start, func(r [4]int) string { return fmt.Sprintf("[9 %d %d %d]", r[1]-9, r[2], r[3]) }},
		{own, func(r [4]int) string { return fmt.Sprintf("[0 %d %d %d]", r[1]-1, r[2], r[3]) }},
		{own, func(r [4]int) string { return fmt.Sprintf("[0 %d %d %d]", r[1], r[2]+1, r[3]-1) }},
		{own, func(r [4]int) string { return fmt.Sprintf("[0 %d %d %d]", r[1]+1, r[2]-1, r[3]+1) }},
		{end, func(r [4]int) string { return fmt.Sprintf("[0 %d %d %d]", r[1], r[2], r[3]-5) }},
		{end, func(r [4]int) string { return fmt.Sprintf("[0 %d %d 0]", r[1], r[2]) }},
		{bad, func(r [4]int) string { return fmt.Sprintf("[0 %d %d %d]", r[1], r[2], r[3]+999999) }},
		{bad, func(r [4]int) string { return fmt.Sprintf("[0 %d %d %d]", r[2], r[1], r[3]) }}, // overlapping
		{bad, func(r [4]int) string { return fmt.Sprintf("[0 %d -1 %d]", r[1], r[3]) }},
		{bad, func(r [4]int) string { return fmt.Sprintf("[0 %d %d]", r[1], r[2]) }},
		{bad, func([4]int) string { return "[/a /b /c /d]" }},
	} {
		must(t, verify(t, rerange(t, led, c.change), o), c.words)
	}
	must(t, verify(t, rerange(t, led, func([4]int) string { return "null" }), o), bad)
}

// Universal forgery and wrapping: the signature object is replaced in a later revision.
func TestASignatureObjectReplacedLaterIsRefused(t *testing.T) {
	t.Parallel()
	o := theOffice(t)
	_, led, _, _ := o.flow(t)
	d, err := pdf.Open(led)
	if err != nil {
		t.Fatal(err)
	}
	f, _ := d.Field("ky_nguoi")
	ref := f.Dict["V"].(pdf.Ref)
	sig := d.Dict(ref)
	r := d.Array(sig["ByteRange"])
	for name, do := range map[string]func(pdf.Dict){
		"no range":       func(s pdf.Dict) { delete(s, "ByteRange") },
		"no contents":    func(s pdf.Dict) { delete(s, "Contents") },
		"empty contents": func(s pdf.Dict) { s["Contents"] = pdf.String("") },
		"zero contents":  func(s pdf.Dict) { s["Contents"] = pdf.String("\x00") },
		"no filter":      func(s pdf.Dict) { delete(s, "SubFilter") },
		"the same again": func(pdf.Dict) {},
		"another end":    func(s pdf.Dict) { s["ByteRange"] = pdf.Array{r[0], r[1], r[2], r[3].(int) + 1} },
	} {
		changed := edit(t, led, ref, do)
		rep, err := sign.Verify(changed, o.roots, sign.VerifyOptions{Now: today})
		if err == nil && rep.OK {
			t.Errorf("%s: accepted", name)
		}
		sealed := mustSign(t, changed, o.agency, o.options(t, "dau_co_quan", today.Add(time.Hour)))
		if r := verify(t, sealed, o); r.OK {
			t.Errorf("%s, then sealed: accepted", name)
		}
	}
}

func TestFieldsThatCanBeReadTwoWaysAreRefused(t *testing.T) {
	t.Parallel()
	o := theOffice(t)
	twice := change(t, decision(), func(d *pdf.Doc, u *pdf.Update) {
		form, ref := d.Form()
		changed := pdf.Dict{"Fields": append(append(pdf.Array{}, form["Fields"].(pdf.Array)...),
			u.Add(pdf.Dict{"T": pdf.String("so"), "FT": pdf.Name("Tx"), "V": pdf.String("1")}))}
		u.Set(ref, changed)
	})
	must(t, verify(t, mustSign(t, twice, o.leader, o.options(t, "ky_nguoi", today)), o), "trùng tên")

	_, led, _, _ := o.flow(t)
	shared := change(t, led, func(d *pdf.Doc, u *pdf.Update) {
		f, _ := d.Field("ky_nguoi")
		g, _ := d.Field("dau_co_quan")
		w, _ := u.Dict(g.Ref)
		w["V"] = f.Dict["V"]
		u.Set(g.Ref, w)
	})
	must(t, verify(t, shared, o), "chữ ký riêng")
}

func TestSignaturesAreOrderedByWhatTheyCoverNotByTheForm(t *testing.T) {
	t.Parallel()
	o := theOffice(t)
	first := mustSign(t, decision(), o.agency, o.options(t, "dau_co_quan", today)) // the last field of the form
	both := mustSign(t, first, o.leader, o.options(t, "ky_nguoi", today.Add(time.Hour)))
	r := verify(t, both, o)
	if !r.OK || r.Signatures[0].Kind != "agency" || r.Signatures[1].Covers != "whole file" {
		t.Errorf("%+v", r)
	}
}

func TestFillingAfterTheSealIsRefused(t *testing.T) {
	t.Parallel()
	o := theOffice(t)
	sealed := mustSign(t, decision(), o.agency, o.options(t, "dau_co_quan", today))
	later := mustSign(t, fill(t, sealed, map[string]string{"so": "7"}), o.leader, o.options(t, "ky_nguoi", today.Add(time.Hour)))
	must(t, verify(t, later, o), "sau khi cơ quan đã ký")
}

func TestANewInvisibleFieldMayBeSignedAndAVisibleOneNotAfterACertification(t *testing.T) {
	t.Parallel()
	o := theOffice(t)
	_, led, _, _ := o.flow(t)
	extra := mustSign(t, led, o.agency, o.options(t, "ky_them", today.Add(time.Hour)))
	if r := verify(t, extra, o); !r.OK {
		t.Errorf("an invisible field: %q", r.Problems)
	}
	visible := change(t, led, func(d *pdf.Doc, u *pdf.Update) {
		form, ref := d.Form()
		field := u.Add(pdf.Dict{"Type": pdf.Name("Annot"), "Subtype": pdf.Name("Widget"), "T": pdf.String("che"), "FT": pdf.Name("Sig"), "Rect": pdf.Array{0, 0, 595, 842}})
		changed := pdf.Dict{}
		for k, v := range form {
			changed[k] = v
		}
		changed["Fields"] = append(append(pdf.Array{}, form["Fields"].(pdf.Array)...), field)
		u.Set(ref, changed)
	})
	must(t, verify(t, mustSign(t, visible, o.agency, o.options(t, "che", today.Add(time.Hour))), o), "ngoài các ô được phép")
}

func TestSigningRefusesWhatItCannotDoRight(t *testing.T) {
	t.Parallel()
	o := theOffice(t)
	_, led, _, _ := o.flow(t)
	for name, c := range map[string]struct {
		file []byte
		o    sign.Options
		want error
	}{
		"a field already signed":                 {led, sign.Options{Field: "ky_nguoi", Time: today}, sign.ErrSigned},
		"a text field":                           {led, sign.Options{Field: "so", Time: today}, sign.ErrNoField},
		"no field named":                         {led, sign.Options{Time: today}, sign.ErrNoField},
		"a second certification":                 {led, sign.Options{Field: "dau_co_quan", Certify: true, Time: today}, sign.ErrCertified},
		"an appearance without a field for it":   {led, sign.Options{Field: "moi", Appearance: picture("x"), Time: today}, sign.ErrNoField},
		"no PDF":                                 {[]byte("xin chào"), sign.Options{Field: "moi", Time: today}, pdf.ErrNotPDF},
		"a time before the certificate's season": {led, sign.Options{Field: "moi", Time: today.AddDate(-9, 0, 0)}, sign.ErrExpired},
	} {
		if _, err := sign.Prepare(c.file, o.leader.Cert, o.leader.Chain, c.o); !errors.Is(err, c.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
	p, err := sign.Prepare(decision(), o.leader.Cert, o.leader.Chain, sign.Options{Field: "ky_nguoi", Time: today})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := p.Embed([]byte("not a signature"), nil); !errors.Is(err, sign.ErrKey) {
		t.Errorf("a signature of another key: %v", err)
	}
	if _, err := sign.Verify(decision(), o.roots, sign.VerifyOptions{Now: today}); !errors.Is(err, sign.ErrUnsigned) {
		t.Errorf("no signature: %v", err)
	}
}
