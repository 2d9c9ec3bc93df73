package sign

import (
	"slices"

	"thads/internal/pdf"
)

// place ties the signature sig to its field: one of the file that is still empty, or a new invisible one.
func place(doc *pdf.Doc, u *pdf.Update, sig pdf.Ref, o Options) error {
	fields, err := doc.Fields()
	if err != nil {
		return err
	}
	at := slices.IndexFunc(fields, func(f pdf.Field) bool { return f.Name == o.Field })
	if at < 0 {
		return placeNew(doc, u, sig, o)
	}
	f := fields[at]
	if f.Type != "Sig" || len(f.Widgets) != 1 {
		return ErrNoField.New()
	}
	if f.Dict["V"] != nil {
		return ErrSigned.New()
	}
	field, err := u.Dict(f.Ref)
	if err != nil {
		return err
	}
	field["V"] = sig
	u.Set(f.Ref, field)
	if o.Appearance != nil {
		widget, err := u.Dict(f.Widgets[0])
		if err != nil {
			return err
		}
		widget["AP"] = pdf.Dict{"N": u.AddAppearance(*o.Appearance)}
		u.Set(f.Widgets[0], widget)
	}
	return changeForm(doc, u, nil)
}

// placeNew makes an invisible field on the first page.
func placeNew(doc *pdf.Doc, u *pdf.Update, sig pdf.Ref, o Options) error {
	if o.Field == "" || o.Appearance != nil {
		return ErrNoField.New()
	}
	pages, err := doc.Pages()
	if err != nil {
		return err
	}
	if len(pages) == 0 {
		return pdf.ErrAbsent.New("Page")
	}
	field := u.Add(pdf.Dict{
		"Type": pdf.Name("Annot"), "Subtype": pdf.Name("Widget"), "FT": pdf.Name("Sig"),
		"T": pdf.TextString(o.Field), "V": sig, "F": 132, "Rect": pdf.Array{0, 0, 0, 0}, "P": pages[0].Ref,
	})
	page, err := u.Dict(pages[0].Ref)
	if err != nil {
		return err
	}
	if list, far := page["Annots"].(pdf.Ref); far {
		u.Set(list, append(slices.Clone(doc.Array(list)), field))
	} else {
		page["Annots"] = append(slices.Clone(doc.Array(page["Annots"])), field)
		u.Set(pages[0].Ref, page)
	}
	return changeForm(doc, u, &field)
}

// changeForm says in the form that signatures exist, and adds a field to it.
func changeForm(doc *pdf.Doc, u *pdf.Update, added *pdf.Ref) error {
	form, at := doc.Form()
	changed := pdf.Dict{"Fields": pdf.Array{}}
	for k, v := range form {
		changed[k] = v
	}
	changed["SigFlags"] = 3 // signatures exist; append only
	if added != nil {
		if list, far := changed["Fields"].(pdf.Ref); far {
			u.Set(list, append(slices.Clone(doc.Array(list)), *added))
		} else {
			changed["Fields"] = append(slices.Clone(doc.Array(changed["Fields"])), *added)
		}
	}
	if form != nil && at != doc.Root() {
		u.Set(at, changed)
		return nil
	}
	root, err := u.Dict(doc.Root())
	if err != nil {
		return err
	}
	root["AcroForm"] = changed
	u.Set(doc.Root(), root)
	return nil
}

// certify marks sig as the signature that says what may change afterwards. It must be the first one.
func certify(doc *pdf.Doc, u *pdf.Update, sig pdf.Ref) error {
	fields, err := doc.Fields()
	if err != nil {
		return err
	}
	for _, f := range fields {
		if f.Type == "Sig" && f.Dict["V"] != nil {
			return ErrCertified.New()
		}
	}
	root, err := u.Dict(doc.Root())
	if err != nil {
		return err
	}
	if root["Perms"] != nil {
		return ErrCertified.New()
	}
	root["Perms"] = pdf.Dict{"DocMDP": sig}
	u.Set(doc.Root(), root)
	return nil
}

// addValidation keeps certificates and revocation lists in the document security store, beside those already there.
func addValidation(doc *pdf.Doc, u *pdf.Update, v Validation) error {
	root, err := u.Dict(doc.Root())
	if err != nil {
		return err
	}
	store := pdf.Dict{"Type": pdf.Name("DSS")}
	for k, o := range doc.Dict(root["DSS"]) {
		store[k] = o
	}
	var certs [][]byte
	for _, c := range v.Certs {
		certs = append(certs, c.Raw)
	}
	for _, part := range []struct {
		key   pdf.Name
		blobs [][]byte
	}{{"Certs", certs}, {"CRLs", v.CRLs}} {
		key, blobs := part.key, part.blobs
		list := slices.Clone(doc.Array(store[key]))
		have := map[string]bool{}
		for _, blob := range streams(doc, list) {
			have[string(blob)] = true
		}
		for _, blob := range blobs {
			if !have[string(blob)] {
				have[string(blob)] = true
				list = append(list, u.Add(&pdf.Stream{Data: blob}))
			}
		}
		if len(list) > 0 {
			store[key] = list
		}
	}
	if ref, far := root["DSS"].(pdf.Ref); far {
		u.Set(ref, store)
		return nil
	}
	root["DSS"] = u.Add(store)
	u.Set(doc.Root(), root)
	return nil
}

// Limits of the security store: honest ones hold a dozen certificates and lists.
const (
	maxBlobs     = 64
	maxBlobBytes = 32 << 20 // all of a list together
)

// streams unpacks the streams of a list; what cannot be read is left out.
func streams(doc *pdf.Doc, list pdf.Array) [][]byte {
	var out [][]byte
	left := maxBlobBytes
	for _, o := range list[:min(len(list), maxBlobs)] {
		o, err := doc.Resolve(o)
		if err != nil {
			continue
		}
		if s, ok := o.(*pdf.Stream); ok {
			if data, err := s.Unpack(left); err == nil {
				out, left = append(out, data), left-len(data)
			}
		}
	}
	return out
}
