package pdf

// Appearance is what a field shows: a form XObject, written by whoever draws and put into a file by whoever fills or
// signs. Streams inside Resources (fonts, images) are given as *Stream values; they become objects of the revision.
type Appearance struct {
	Width, Height float64 // in points; the field's rectangle
	Content       []byte  // drawing operators, not packed
	Resources     Dict    // may be nil
}

// AddAppearance writes the appearance as a form XObject.
func (u *Update) AddAppearance(a Appearance) Ref {
	d := Dict{"Type": Name("XObject"), "Subtype": Name("Form"), "BBox": Array{0, 0, a.Width, a.Height}}
	if a.Resources != nil {
		d["Resources"] = u.hoist(a.Resources)
	}
	return u.Add(&Stream{d, a.Content})
}

// hoist copies an object with every stream inside it moved to an object of its own.
func (u *Update) hoist(o Object) Object {
	switch x := o.(type) {
	case Dict:
		out := Dict{}
		for _, k := range sortedKeys(x) { // sorted, so numbers are given in the same order every time
			out[k] = u.hoist(x[k])
		}
		return out
	case Array:
		out := make(Array, len(x))
		for i, item := range x {
			out[i] = u.hoist(item)
		}
		return out
	case *Stream:
		d, _ := u.hoist(x.Dict).(Dict)
		return u.Add(&Stream{d, x.Data})
	}
	return o
}
