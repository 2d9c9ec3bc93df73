package pdf_test

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"thads/internal/pdf"
)

func kinds() map[string][]byte {
	return map[string][]byte{"table": build(oneForm()...), "packed": buildPacked(oneForm()...), "hybrid": buildHybrid(oneForm()...)}
}

func TestAllKindsOfFileReadAlike(t *testing.T) {
	t.Parallel()
	for name, data := range kinds() {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			qpdfAccepts(t, data)
			d := open(t, data)
			pages, err := d.Pages()
			if err != nil || len(pages) != 1 || !pdf.Equal(pages[0].Dict["MediaBox"], pdf.Array{0, 0, 595, 842.5}) {
				t.Fatalf("pages %v, %v", pages, err)
			}
			fields, err := d.Fields()
			if err != nil {
				t.Fatal(err)
			}
			got := ""
			for _, f := range fields {
				got += fmt.Sprintf("%s %s %v\n", f.Name, f.Type, f.Widgets)
			}
			if want := "vb.số Tx [6 0 R]\nky Sig [7 0 R]\n"; got != want {
				t.Error(cmp.Diff(want, got))
			}
			if len(d.Revisions()) != 1 || d.Revisions()[0].End != len(data) {
				t.Errorf("revisions %v of %d bytes", d.Revisions(), len(data))
			}
		})
	}
}

func TestARevisionKeepsTheOldBytesAndSaysTheSameTwice(t *testing.T) {
	t.Parallel()
	for name, data := range kinds() {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			change := func(data []byte, value string) []byte {
				d := open(t, data)
				f, ok := d.Field("vb.số")
				if !ok {
					t.Fatal("no field")
				}
				u := d.Update()
				w, err := u.Dict(f.Ref)
				if err != nil {
					t.Fatal(err)
				}
				w["V"] = pdf.TextString(value)
				w["AP"] = pdf.Dict{"N": u.Add(&pdf.Stream{Dict: pdf.Dict{"Subtype": pdf.Name("Form"), "BBox": pdf.Array{0, 0, 50, 20}}, Data: []byte("q Q")})}
				u.Set(f.Ref, w)
				out, at := u.Bytes()
				if !bytes.HasPrefix(out[at[f.Ref]:], []byte("6 0 obj\n")) {
					t.Error("Bytes tells a wrong place")
				}
				return out
			}
			second := change(data, "Số 12 (bis)")
			third := change(second, "15")
			if !bytes.Equal(third, change(second, "15")) {
				t.Error("the same change twice gives other bytes")
			}
			if !bytes.HasPrefix(third, second) || !bytes.HasPrefix(second, data) {
				t.Error("old bytes were touched")
			}
			qpdfAccepts(t, third)
			d := open(t, third)
			var values []string
			for _, r := range d.Revisions() {
				then, err := d.At(r)
				if err != nil {
					t.Fatal(err)
				}
				f, _ := then.Field("vb.số")
				v, _ := f.Dict["V"].(pdf.String)
				values = append(values, v.Text())
			}
			if diff := cmp.Diff([]string{"", "Số 12 (bis)", "15"}, values); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestObjectsSurviveWritingAndReading(t *testing.T) {
	t.Parallel()
	o := pdf.Dict{
		"A#B (c)": pdf.Array{nil, true, false, -7, 0.25, -12345.5, pdf.Name(""), pdf.Ref{Num: 3}, pdf.Array{}, pdf.Dict{}},
		"S":       pdf.Array{pdf.String(""), pdf.String(`a(b))\c`), pdf.String("x\r\n\x00\xff"), pdf.TextString("Thi hành án dân sự Đắk Lắk, chữ Ê̆")},
	}
	d := open(t, build(append(oneForm(), o)...))
	got, err := d.Get(pdf.Ref{Num: 8})
	if err != nil || !pdf.Equal(o, got) {
		t.Errorf("%v: %v", err, cmp.Diff(o, got))
	}
	if s := pdf.TextString("Đắk Lắk").Text(); s != "Đắk Lắk" {
		t.Errorf("text %q", s)
	}
}

func TestStringsReadAsTheStandardSays(t *testing.T) {
	t.Parallel()
	for source, want := range map[string]pdf.Object{
		`(a\(b\)\\ \101\12\7z\
c)`: pdf.String("a(b)\\ A\n\az" + "c"),
		"(x\r\ny\rz)": pdf.String("x\ny\nz"),
		"<4 1 4>":     pdf.String("A@"),
		"/A#20B":      pdf.Name("A B"),
		"-.5":         -0.5,
		"+3":          3,
		"4.":          4.0,
	} {
		d := open(t, build(append(oneForm(), pdf.Raw(source))...))
		if got, err := d.Get(pdf.Ref{Num: 8}); err != nil || !pdf.Equal(want, got) {
			t.Errorf("%s: got %#v, %v", source, got, err)
		}
	}
}

func TestBrokenAndHostileFilesAreRefusedWithASentence(t *testing.T) {
	t.Parallel()
	good := string(build(oneForm()...))
	tail := func(rest string) string { return fmt.Sprintf("%%PDF-1.7\n%s", rest) }
	bomb := pdf.Append([]byte("%PDF-1.7\n1 0 obj\n"), &pdf.Stream{Dict: pdf.Dict{"Type": pdf.Name("XRef"), "Size": 9, "W": pdf.Array{1, 1, 1}, "Filter": pdf.Name("FlateDecode")}, Data: deflate(make([]byte, 65<<20))})
	for name, c := range map[string]struct {
		data string
		want error
	}{
		"nothing":                  {"", pdf.ErrNotPDF},
		"a picture":                {"\x89PNG\r\n", pdf.ErrNotPDF},
		"only a header":            {"%PDF-1.7\n", pdf.ErrBroken},
		"cut in the middle":        {good[:len(good)/2], pdf.ErrBroken},
		"a table without end":      {tail("xref\n0 99999999\nstartxref\n9\n%%EOF"), pdf.ErrBroken},
		"a chain in a circle":      {strings.Replace(good, "trailer\n<<", "trailer\n<</Prev "+fmt.Sprint(strings.LastIndex(good, "xref\n0"))+" ", 1), pdf.ErrBroken},
		"a password":               {strings.Replace(good, "trailer\n<<", "trailer\n<</Encrypt 9 0 R ", 1), pdf.ErrEncrypted},
		"a key standing twice":     {strings.Replace(good, "trailer\n<<", "trailer\n<</Root 2 0 R ", 1), pdf.ErrBroken},
		"a hybrid section":         {strings.Replace(good, "trailer\n<<", "trailer\n<</XRefStm 20 ", 1), pdf.ErrBroken},
		"a decompression bomb":     {string(bomb) + "\nendobj\nstartxref\n9\n%%EOF", pdf.ErrTooLarge},
		"a hundred nested arrays":  {tail("xref\n0 0\ntrailer\n" + strings.Repeat("[", 100_000) + "\nstartxref\n9\n%%EOF"), pdf.ErrTooLarge},
		"a catalogue that is none": {strings.Replace(good, "/Type /Catalog", "/Type /Catalox", 1), pdf.ErrAbsent},
	} {
		if _, err := pdf.Open([]byte(c.data)); !errors.Is(err, c.want) {
			t.Errorf("%s: got %v, want %v", name, err, c.want)
		}
	}
}

func TestALoopInATreeEnds(t *testing.T) {
	t.Parallel()
	o := oneForm()
	o[1].(pdf.Dict)["Kids"] = pdf.Array{pdf.Ref{Num: 2}}
	o[4].(pdf.Dict)["Kids"] = pdf.Array{pdf.Ref{Num: 6}, pdf.Ref{Num: 6}}
	d := open(t, build(o...))
	if _, err := d.Pages(); !errors.Is(err, pdf.ErrBroken) {
		t.Errorf("pages: %v", err)
	}
	if _, err := d.Fields(); !errors.Is(err, pdf.ErrBroken) {
		t.Errorf("fields: %v", err)
	}
}

func TestReadingTheSameBytesOverAndOverIsRefused(t *testing.T) {
	t.Parallel()
	var b strings.Builder
	b.WriteString("%PDF-1.7\n")
	table := "xref\n0 1\n0000000000 65535 f \n"
	const n = 3000
	table += fmt.Sprintf("1 %d\n", n)
	for i := range n { // every object's rest is a comment to its predecessor, on one line
		table += fmt.Sprintf("%010d 00000 n \n", b.Len())
		fmt.Fprintf(&b, "%d 0 obj<<>>%%", i+1)
	}
	start := b.Len() + 1
	fmt.Fprintf(&b, "\n%strailer\n<</Root 1 0 R/Size %d>>\nstartxref\n%d\n%%%%EOF\n", table, n+1, start)
	if _, err := pdf.Open([]byte(b.String())); !errors.Is(err, pdf.ErrTooLarge) {
		t.Errorf("got %v", err)
	}
}

func TestAForeignLinearisedFileHasOneRevision(t *testing.T) {
	t.Parallel()
	data := qpdfRewrites(t, build(oneForm()...), "--linearize", "--object-streams=generate")
	d := open(t, data)
	if r := d.Revisions(); len(r) != 1 || r[0].End != len(data) {
		t.Errorf("revisions %v of %d bytes", r, len(data))
	}
	u := d.Update()
	u.Add(pdf.Dict{"Type": pdf.Name("Nothing")})
	out, _ := u.Bytes()
	qpdfAccepts(t, out)
	if r := open(t, out).Revisions(); len(r) != 2 {
		t.Errorf("after a change: revisions %v", r)
	}
}

func FuzzOpen(f *testing.F) {
	f.Add(build(oneForm()...))
	f.Add(buildPacked(oneForm()...))
	f.Add(buildHybrid(oneForm()...))
	d, err := pdf.Open(buildPacked(oneForm()...))
	if err != nil {
		f.Fatal(err)
	}
	u := d.Update()
	u.Set(pdf.Ref{Num: 6}, pdf.Dict{"T": pdf.String("so")})
	out, _ := u.Bytes()
	f.Add(out)
	f.Fuzz(func(t *testing.T, data []byte) {
		d, err := pdf.Open(data)
		if err != nil {
			return
		}
		d.Pages()
		d.Fields()
		for _, ref := range d.Refs() {
			o, err := d.Get(ref)
			if err != nil {
				continue
			}
			if !pdf.Equal(o, o) {
				t.Errorf("object %v is not equal to itself", ref)
			}
			if s, ok := o.(*pdf.Stream); ok {
				s.Unpack(1 << 20)
			}
		}
		for _, r := range d.Revisions() {
			d.At(r)
		}
		u := d.Update()
		added := u.Add(pdf.Dict{"K": pdf.String("v")})
		next, _ := u.Bytes()
		again, err := pdf.Open(next)
		if err != nil {
			t.Fatalf("a revision of a readable file is not readable: %v", err)
		}
		if o, err := again.Get(added); err != nil || !pdf.Equal(o, pdf.Dict{"K": pdf.String("v")}) {
			t.Fatalf("the new object reads as %v, %v", o, err)
		}
	})
}
