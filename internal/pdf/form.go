package pdf

import (
	"maps"
)

const maxFieldName = 4096 // bytes of a full name

// Field is a terminal field of the form.
type Field struct {
	Name    string // full name, parts joined by dots
	Type    Name   // Tx, Btn, Ch, Sig
	Ref     Ref    // the field's dictionary (often its widget, too)
	Dict    Dict   // with what it inherits (FT, Ff, V, DA)
	Widgets []Ref  // where it shows; the field itself when both are one
}

var inheritedByFields = []Name{"FT", "Ff", "V", "DV", "DA", "Q", "MaxLen"}

// Form is the interactive form's dictionary (nil when there is none) and where it stands: its own object, or the
// catalogue's when it is written inside.
func (d *Doc) Form() (Dict, Ref) {
	c, err := d.Catalog()
	if err != nil {
		return nil, Ref{}
	}
	if ref, far := c["AcroForm"].(Ref); far {
		return d.Dict(ref), ref
	}
	form, _ := c["AcroForm"].(Dict)
	return form, d.Root()
}

// Fields lists the terminal fields in the order of the form.
func (d *Doc) Fields() ([]Field, error) {
	form, _ := d.Form()
	var out []Field
	seen := map[Ref]bool{}
	for _, root := range d.Array(form["Fields"]) {
		err := d.walk(root, func(ref Ref, node, above Dict) (Dict, Array, error) {
			if seen[ref] {
				return nil, nil, broken(0, "field %d stands twice", ref.Num)
			}
			seen[ref] = true
			here := inherit(node, above, inheritedByFields)
			name := fieldName(above["T"], node["T"])
			if len(name) > maxFieldName {
				return nil, nil, ErrTooLarge.New()
			}
			here["T"] = name
			var widgets []Ref
			branches := Array{}
			for _, kid := range d.Array(node["Kids"]) {
				kidRef, _ := kid.(Ref)
				if _, named := d.Dict(kid)["T"]; named {
					branches = append(branches, kid)
				} else {
					if seen[kidRef] {
						return nil, nil, broken(0, "widget %d stands twice", kidRef.Num)
					}
					seen[kidRef] = true
					widgets = append(widgets, kidRef)
				}
			}
			if len(branches) > 0 {
				return here, branches, nil
			}
			if len(widgets) == 0 {
				widgets = []Ref{ref}
			}
			full := maps.Clone(node)
			maps.Copy(full, here)
			kind, _ := here["FT"].(Name)
			out = append(out, Field{name.Text(), kind, ref, full, widgets})
			return nil, nil, nil
		})
		if err != nil {
			return nil, err
		}
		if len(out) > maxKids {
			return nil, ErrTooLarge.New()
		}
	}
	return out, nil
}

// Field finds a field by its full name.
func (d *Doc) Field(name string) (Field, bool) {
	all, err := d.Fields()
	if err != nil {
		return Field{}, false
	}
	for _, f := range all {
		if f.Name == name {
			return f, true
		}
	}
	return Field{}, false
}

func fieldName(above, own Object) String {
	a, _ := above.(String)
	o, _ := own.(String)
	switch {
	case a == "":
		return TextString(o.Text())
	case o == "":
		return a
	}
	return TextString(a.Text() + "." + o.Text())
}
