package sign

import (
	"slices"

	"thads/internal/pdf"
)

// changed judges one object that differs.
func (c *comparison) changed(ref pdf.Ref, was, is pdf.Object) {
	old, ok1 := was.(pdf.Dict)
	cur, ok2 := is.(pdf.Dict)
	_, form := c.before.Form()
	dss, vri := c.storeRefs()
	bad := "đổi kiểu"
	switch {
	case c.lists[ref] && !c.tail:
		bad = c.extends(was, is, c.newField)
	case slices.Contains(dss, ref):
		bad = c.store(was, is)
	case slices.Contains(vri, ref):
		bad = c.only(old, cur, c.entry)
	case !ok1 || !ok2:
	case ref == c.before.Root():
		bad = c.only(old, cur, c.root)
	case c.tail:
		bad = "sửa"
	case ref == form:
		bad = c.form(old, cur)
	case c.pages[ref] > 0:
		bad = c.only(old, cur, func(key pdf.Name, was, is pdf.Object) string {
			if key != "Annots" {
				return "sửa"
			}
			return c.extends(was, is, c.newField)
		})
		if bad != "" {
			c.add("sửa trang %d", c.pages[ref])
			return
		}
	case c.fill[ref]:
		bad = c.only(old, cur, c.filled)
		if bad == "" && c.sealed {
			c.add("điền số hoặc ngày sau khi cơ quan đã ký")
			return
		}
	case c.empty[ref]:
		bad = c.only(old, cur, c.signed)
	default:
		bad = "sửa"
	}
	if bad != "" {
		c.add("sửa đối tượng %d ngoài các ô được phép", ref.Num)
	}
}

// only compares two dictionaries key by key; allow judges the keys that differ ("" lets them pass).
func (c *comparison) only(old, cur pdf.Dict, allow func(key pdf.Name, was, is pdf.Object) string) string {
	if old == nil || cur == nil {
		return "đổi kiểu"
	}
	for key := range old {
		if _, still := cur[key]; !still {
			return "bỏ " + string(key)
		}
	}
	for key, is := range cur {
		if was := old[key]; !pdf.Equal(was, is) {
			if bad := allow(key, was, is); bad != "" {
				return bad
			}
		}
	}
	return ""
}

// root: a form or a security store may appear or grow.
func (c *comparison) root(key pdf.Name, was, is pdf.Object) string {
	switch {
	case key == "DSS" && was == nil:
		return c.store(pdf.Dict{}, c.after.Dict(is))
	case key == "DSS":
		return c.store(was, is)
	case key == "Extensions" && was == nil:
		return ""
	case key == "AcroForm" && !c.tail:
		if _, far := was.(pdf.Ref); far {
			return "thay biểu mẫu"
		}
		old, _ := was.(pdf.Dict)
		if was == nil {
			old = pdf.Dict{}
		}
		return c.form(old, c.after.Dict(is))
	}
	return "sửa " + string(key)
}

func (c *comparison) form(old, cur pdf.Dict) string {
	return c.only(old, cur, func(key pdf.Name, was, is pdf.Object) string {
		switch key {
		case "SigFlags":
			if n, ok := is.(int); ok && n >= 0 && n <= 3 {
				return ""
			}
		case "Fields":
			return c.extends(was, is, c.newField)
		}
		return "sửa biểu mẫu"
	})
}

// extends: a list keeps its items in order and gets new ones at the end, each judged by fresh.
func (c *comparison) extends(was, is pdf.Object, fresh func(pdf.Object) bool) string {
	old, cur := c.before.Array(was), c.after.Array(is)
	if _, moved := is.(pdf.Ref); moved && !pdf.Equal(was, is) || cur == nil || len(cur) < len(old) {
		return "thay danh sách"
	}
	for i, item := range cur {
		if i < len(old) && !pdf.Equal(old[i], item) || i >= len(old) && !fresh(item) {
			return "thay danh sách"
		}
	}
	return ""
}

// fieldKeys are what a new signature field may have: nothing that acts (A, AA) or shows without being asked.
var fieldKeys = []pdf.Name{"Type", "Subtype", "FT", "T", "V", "F", "Ff", "Rect", "P", "AP", "AS", "DA", "MK", "TU", "M", "NM", "Border", "StructParent"}

// newField: a signature field that did not exist before, signed at once, its own widget; after a certification it
// must be invisible.
func (c *comparison) newField(o pdf.Object) bool {
	ref, far := o.(pdf.Ref)
	d := c.after.Dict(o)
	if !far || c.exists(ref) || d["Type"] != nil && d["Type"] != pdf.Name("Annot") || d["FT"] != pdf.Name("Sig") || d["Subtype"] != pdf.Name("Widget") || !c.newSignature(d["V"]) {
		return false
	}
	for key := range d {
		if !slices.Contains(fieldKeys, key) {
			return false
		}
	}
	if ap, ok := d["AP"]; ok && !c.newAppearance(ap) {
		return false
	}
	return c.certified == 0 || pdf.Equal(d["Rect"], pdf.Array{0, 0, 0, 0})
}

// exists says whether the number was in use before.
func (c *comparison) exists(ref pdf.Ref) bool {
	return c.had[ref.Num]
}

func (c *comparison) newSignature(o pdf.Object) bool {
	ref, far := o.(pdf.Ref)
	return far && !c.exists(ref) && c.after.Dict(ref)["ByteRange"] != nil
}

// newAppearance: one form XObject that did not exist before.
func (c *comparison) newAppearance(o pdf.Object) bool {
	ap, ok := o.(pdf.Dict)
	ref, far := ap["N"].(pdf.Ref)
	if !ok || !far || len(ap) != 1 || c.exists(ref) {
		return false
	}
	drawn, err := c.after.Get(ref)
	s, isStream := drawn.(*pdf.Stream)
	return err == nil && isStream && s.Dict["Subtype"] == pdf.Name("Form")
}

// filled: the value of a text field and how it looks.
func (c *comparison) filled(key pdf.Name, _, is pdf.Object) string {
	switch key {
	case "V":
		if _, ok := is.(pdf.String); ok {
			return ""
		}
	case "AP":
		if c.newAppearance(is) {
			return ""
		}
	}
	return "sửa ô"
}

// signed: the signature of an empty signature field and how it looks.
func (c *comparison) signed(key pdf.Name, _, is pdf.Object) string {
	switch key {
	case "V":
		if c.newSignature(is) {
			return ""
		}
	case "AP":
		if c.newAppearance(is) {
			return ""
		}
	}
	return "sửa ô chữ ký"
}

// storeRefs lists the objects of the document security store: itself and its lists, and those under its /VRI.
func (c *comparison) storeRefs() (own, vri []pdf.Ref) {
	root, err := c.before.Catalog()
	if err != nil {
		return nil, nil
	}
	if ref, far := root["DSS"].(pdf.Ref); far {
		own = append(own, ref)
	}
	for key, o := range c.before.Dict(root["DSS"]) {
		ref, far := o.(pdf.Ref)
		switch {
		case key == "VRI":
			if far {
				vri = append(vri, ref)
			}
			for _, one := range c.before.Dict(o) {
				if r, far := one.(pdf.Ref); far {
					vri = append(vri, r)
				}
			}
		case far:
			own = append(own, ref)
		}
	}
	return own, vri
}

// store: the security store gets more certificates and lists, and loses none.
func (c *comparison) store(was, is pdf.Object) string {
	if _, isList := is.(pdf.Array); isList {
		return c.extends(was, is, c.newBlob)
	}
	old, _ := was.(pdf.Dict)
	cur, _ := is.(pdf.Dict)
	return c.only(old, cur, c.grown)
}

// grown: a key of the security store. Under /VRI stand entries named by digests, each with such lists.
func (c *comparison) grown(key pdf.Name, was, is pdf.Object) string {
	if key != "VRI" {
		return c.listed(key, was, is)
	}
	return c.only(c.dictBefore(was), c.after.Dict(is), func(_ pdf.Name, was, is pdf.Object) string {
		return c.only(c.dictBefore(was), c.after.Dict(is), c.listed)
	})
}

// entry: a key of /VRI itself when it is an object of its own, or of one of its entries.
func (c *comparison) entry(key pdf.Name, was, is pdf.Object) string {
	if bad := c.listed(key, was, is); bad == "" {
		return ""
	}
	return c.only(c.dictBefore(was), c.after.Dict(is), c.listed)
}

func (c *comparison) dictBefore(o pdf.Object) pdf.Dict {
	if o == nil {
		return pdf.Dict{}
	}
	return c.before.Dict(o)
}

func (c *comparison) listed(key pdf.Name, was, is pdf.Object) string {
	switch key {
	case "Type", "TU", "TS":
		if was == nil {
			return ""
		}
	case "Certs", "CRLs", "OCSPs", "Cert", "CRL", "OCSP":
		if was == nil {
			was, is = pdf.Array{}, c.after.Array(is)
		}
		return c.extends(was, is, c.newBlob)
	}
	return "sửa " + string(key)
}

// newBlob: a stream, of the store before or new.
func (c *comparison) newBlob(o pdf.Object) bool {
	o, err := c.after.Resolve(o)
	_, ok := o.(*pdf.Stream)
	return err == nil && ok
}
