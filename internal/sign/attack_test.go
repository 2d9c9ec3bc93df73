package sign_test

import (
	"bytes"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"thads/internal/pdf"
	"thads/internal/sign"
)

// TestEveryFlippedBitIsFound flips one bit at a time in every region of a signed file: what is covered, the
// signatures themselves, their time-stamps, and the zeros after them. THADS_LONG flips in every byte.
func TestEveryFlippedBitIsFound(t *testing.T) {
	t.Parallel()
	o := theOffice(t)
	_, _, _, sealed := o.flow(t)
	step := 97 // a prime, so that every region and every bit gets its turn
	if os.Getenv("THADS_LONG") != "" {
		step = 1
	}
	zeros := 0
	for i := 0; i < len(sealed); i++ {
		if sealed[i] == '0' && i > 0 && sealed[i-1] == '0' {
			if zeros++; zeros%499 != 0 {
				continue
			}
		} else if i%step != 0 {
			continue
		}
		changed := bytes.Clone(sealed)
		changed[i] ^= 1 << (i / step % 8)
		r, err := o.judge().Verify(changed, sign.VerifyOptions{Now: today.Add(48 * time.Hour)})
		if err == nil && r.OK {
			t.Errorf("bit %d of byte %d (%q) was changed and nobody saw it", i/step%8, i, sealed[max(0, i-20):i+1])
		}
	}
}

// must asks for a report that is not OK and has a problem with the words.
func must(t *testing.T, r sign.Report, words string) {
	t.Helper()
	if r.OK || !strings.Contains(strings.Join(r.Problems, "\n"), words) {
		t.Errorf("want a problem with %q, got ok=%v %q", words, r.OK, r.Problems)
	}
}

// A change after the leader's signature, covered by a valid and trusted signature of the agency: mathematics says
// nothing, only the comparison of revisions does.
func TestChangesBetweenSignaturesAreFoundEvenWhenTheAgencySignsThem(t *testing.T) {
	t.Parallel()
	o := theOffice(t)
	_, led, _, _ := o.flow(t)
	number := map[string]string{"so": "123", "ngay": "22 tháng 11 năm 2026"}
	ref := func(name string) pdf.Ref {
		d, err := pdf.Open(led)
		if err != nil {
			t.Fatal(err)
		}
		f, ok := d.Field(name)
		if !ok {
			t.Fatal(name)
		}
		return f.Ref
	}
	content, page := pdf.Ref{Num: 4}, pdf.Ref{Num: 3}
	for name, c := range map[string]struct {
		file  []byte
		words string
	}{
		"other text on the page": {change(t, led, func(_ *pdf.Doc, u *pdf.Update) {
			u.Set(content, &pdf.Stream{Data: []byte("BT /F 14 Tf 200 700 Td (HUY BO) Tj ET")})
		}), "sửa đối tượng 4"},
		"other content of the page": {change(t, led, func(_ *pdf.Doc, u *pdf.Update) {
			p, _ := u.Dict(page)
			p["Contents"] = u.Add(&pdf.Stream{Data: []byte("BT /F 14 Tf 200 700 Td (HUY BO) Tj ET")})
			u.Set(page, p)
		}), "sửa trang 1"},
		"a page more": {change(t, led, func(_ *pdf.Doc, u *pdf.Update) {
			tree, _ := u.Dict(pdf.Ref{Num: 2})
			tree["Kids"] = pdf.Array{page, u.Add(pdf.Dict{"Type": pdf.Name("Page"), "Parent": pdf.Ref{Num: 2}, "MediaBox": pdf.Array{0, 0, 595, 842}})}
			tree["Count"] = 2
			u.Set(pdf.Ref{Num: 2}, tree)
		}), "sửa đối tượng 2"},
		"another tree of pages": {change(t, led, func(d *pdf.Doc, u *pdf.Update) {
			root, _ := u.Dict(d.Root())
			root["Pages"] = u.Add(pdf.Dict{"Type": pdf.Name("Pages"), "Kids": pdf.Array{page}, "Count": 1})
			u.Set(d.Root(), root)
		}), "sửa đối tượng 1 "},
		"a script when opened": {change(t, led, func(d *pdf.Doc, u *pdf.Update) {
			root, _ := u.Dict(d.Root())
			root["OpenAction"] = pdf.Dict{"S": pdf.Name("JavaScript"), "JS": pdf.String("app.alert(1)")}
			u.Set(d.Root(), root)
		}), "sửa đối tượng 1 "},
		"another font": {edit(t, led, pdf.Ref{Num: 5}, func(d pdf.Dict) { d["BaseFont"] = pdf.Name("Symbol") }), "sửa đối tượng 5"},
		"a note on the page": {change(t, led, func(_ *pdf.Doc, u *pdf.Update) {
			p, _ := u.Dict(page)
			note := u.Add(pdf.Dict{"Type": pdf.Name("Annot"), "Subtype": pdf.Name("FreeText"), "Rect": pdf.Array{0, 0, 595, 842}})
			p["Annots"] = append(append(pdf.Array{}, p["Annots"].(pdf.Array)...), note)
			u.Set(page, p)
		}), "sửa trang 1"},
		"the number field moved": {edit(t, led, ref("so"), func(d pdf.Dict) { d["V"], d["Rect"] = pdf.String("1"), pdf.Array{0, 0, 595, 842} }), "ngoài các ô được phép"},
		"an action on a field":   {edit(t, led, ref("so"), func(d pdf.Dict) { d["V"], d["AA"] = pdf.String("1"), pdf.Dict{} }), "ngoài các ô được phép"},
		"a signature removed":    {edit(t, led, ref("ky_nguoi"), func(d pdf.Dict) { delete(d, "V") }), "không gắn với ô chữ ký nào"},
		"how the signature looks": {change(t, led, func(d *pdf.Doc, u *pdf.Update) {
			w, _ := u.Dict(ref("ky_nguoi"))
			w["AP"] = pdf.Dict{"N": u.AddAppearance(*picture("KE KHAC"))}
			u.Set(ref("ky_nguoi"), w)
		}), "ngoài các ô được phép"},
		"viewers asked to redraw": {edit(t, led, pdf.Ref{Num: 6}, func(d pdf.Dict) { d["NeedAppearances"] = true }), "ngoài các ô được phép"},
		"the permission taken off": {change(t, led, func(d *pdf.Doc, u *pdf.Update) {
			root, _ := u.Dict(d.Root())
			delete(root, "Perms")
			u.Set(d.Root(), root)
		}), "sửa đối tượng 1 "},
		"evidence removed": {change(t, led, func(d *pdf.Doc, u *pdf.Update) {
			root, _ := d.Catalog()
			u.Set(root["DSS"].(pdf.Ref), pdf.Dict{"Type": pdf.Name("DSS")})
		}), "ngoài các ô được phép"},
	} {
		opts := o.options(t, "dau_co_quan", today.Add(26*time.Hour))
		sealed := mustSign(t, fill(t, c.file, map[string]string{}), o.agency, opts)
		r := verify(t, sealed, o)
		must(t, r, c.words)
		if n := len(r.Signatures); n > 0 && !r.Signatures[n-1].Valid {
			t.Errorf("%s: the agency's own signature should be valid: %q", name, r.Problems)
		}
	}

	filledTwice := mustSign(t, edit(t, fill(t, led, number), ref("so"), func(d pdf.Dict) { d["V"] = pdf.String("999") }), o.agency, o.options(t, "dau_co_quan", today.Add(time.Hour)))
	must(t, verify(t, filledTwice, o), "ngoài các ô được phép")
}

func TestAnObjectTheSignedContentWaitsForMayNotArriveLater(t *testing.T) {
	t.Parallel()
	o := theOffice(t)
	waiting := edit(t, decision(), pdf.Ref{Num: 3}, func(d pdf.Dict) { d["Contents"] = pdf.Array{pdf.Ref{Num: 4}, pdf.Ref{Num: 400}} })
	led := mustSign(t, waiting, o.leader, o.options(t, "ky_nguoi", today))
	if r := verify(t, led, o); !r.OK {
		t.Fatalf("before: %q", r.Problems)
	}
	arrived := change(t, led, func(_ *pdf.Doc, u *pdf.Update) {
		u.Set(pdf.Ref{Num: 400}, &pdf.Stream{Data: []byte("BT /F 14 Tf 200 600 Td (THEM) Tj ET")})
	})
	must(t, verify(t, mustSign(t, arrived, o.agency, o.options(t, "dau_co_quan", today.Add(time.Hour))), o), "đang chờ")
}

func TestBytesAfterTheLastSignatureAreFound(t *testing.T) {
	t.Parallel()
	o := theOffice(t)
	_, _, _, sealed := o.flow(t)
	must(t, verify(t, append(bytes.Clone(sealed), '\n'), o), "không được chữ ký nào bao phủ")
	must(t, verify(t, append(bytes.Clone(sealed), "% vô hại\n"...), o), "không được chữ ký nào bao phủ")
	must(t, verify(t, append(bytes.Clone(sealed), "4 0 obj\n(x)\nendobj\n"...), o), "không được chữ ký nào bao phủ")
	must(t, verify(t, append(bytes.Clone(sealed), "startxref\n0\n%%EOF\n"...), o), "hỏng")
	must(t, verify(t, sealed[:len(sealed)-1], o), "")
	changed := edit(t, sealed, pdf.Ref{Num: 7}, func(d pdf.Dict) { d["V"] = pdf.String("999") })
	r := verify(t, changed, o)
	must(t, r, "không được chữ ký nào bao phủ")
	must(t, r, "ngoài các ô được phép")
	// Evidence added by others is accepted only when asked for.
	v, err := o.store.Validation(today.Add(72 * time.Hour))
	if err != nil {
		t.Fatal(err)
	}
	tail := change(t, sealed, func(d *pdf.Doc, u *pdf.Update) {
		root, _ := d.Catalog()
		store, _ := u.Dict(root["DSS"].(pdf.Ref))
		store["CRLs"] = append(append(pdf.Array{}, d.Array(store["CRLs"])...), u.Add(&pdf.Stream{Data: v.CRLs[1]}))
		u.Set(root["DSS"].(pdf.Ref), store)
	})
	must(t, verify(t, tail, o), "không được chữ ký nào bao phủ")
	for name, c := range map[string]struct {
		file []byte
		want bool
	}{"evidence": {tail, true}, "evidence and garbage": {append(bytes.Clone(tail), '%'), false}, "another number": {changed, false}} {
		r, err := sign.Verify(c.file, o.roots, sign.VerifyOptions{Now: today, AllowValidationTail: true, RequireSeal: true})
		if err != nil || r.OK != c.want {
			t.Errorf("%s: ok=%v, %v, %q", name, r.OK, err, r.Problems)
		}
	}
}

// A page's content that calls itself a cross-reference stream is content all the same.
func TestContentInDisguiseIsCompared(t *testing.T) {
	t.Parallel()
	o := theOffice(t)
	text := func(file []byte, words string) []byte {
		return change(t, file, func(_ *pdf.Doc, u *pdf.Update) {
			u.Set(pdf.Ref{Num: 4}, &pdf.Stream{Dict: pdf.Dict{"Type": pdf.Name("XRef")}, Data: []byte("BT /F 14 Tf 200 700 Td (" + words + ") Tj ET")})
		})
	}
	led := mustSign(t, text(decision(), "THU"), o.leader, o.options(t, "ky_nguoi", today))
	if r := verify(t, led, o); !r.OK {
		t.Fatalf("before: %q", r.Problems)
	}
	sealed := mustSign(t, text(led, "CHI"), o.agency, o.options(t, "dau_co_quan", today.Add(time.Hour)))
	must(t, verify(t, sealed, o), "sửa đối tượng 4 ")
}

// A revision that goes back behind the leader's signature drops it from the chain of revisions.
func TestARevisionThatSkipsTheSignedOneIsFound(t *testing.T) {
	t.Parallel()
	o := theOffice(t)
	drawn, led, _, _ := o.flow(t)
	d, err := pdf.Open(drawn)
	if err != nil {
		t.Fatal(err)
	}
	e, err := pdf.Open(led)
	if err != nil {
		t.Fatal(err)
	}
	next := change(t, led, func(_ *pdf.Doc, u *pdf.Update) { u.Add(pdf.Dict{}) })
	old, skip := fmt.Sprintf("/Prev %d", e.Revisions()[1].Head), fmt.Sprintf("/Prev %-*d", len(fmt.Sprint(e.Revisions()[1].Head)), d.Revisions()[0].Head)
	at := bytes.LastIndex(next, []byte(old))
	copy(next[at:], skip)
	r, err := sign.Verify(next, o.roots, sign.VerifyOptions{Now: today})
	if err == nil && r.OK {
		t.Error("accepted")
	}
}
