package pdf

import (
	"maps"
	"slices"
)

// Get gives the object of a reference; nil (null) when the file has none of that number and generation.
func (d *Doc) Get(ref Ref) (Object, error) {
	h, ok := d.objects[ref.Num]
	if !ok || h.ref.Gen != ref.Gen {
		return nil, nil
	}
	return h.obj, h.err
}

// Resolve follows references until a direct object.
func (d *Doc) Resolve(o Object) (Object, error) {
	for range maxDepth {
		ref, far := o.(Ref)
		if !far {
			return o, nil
		}
		var err error
		if o, err = d.Get(ref); err != nil {
			return nil, err
		}
	}
	return nil, broken(0, "references in a circle")
}

// Dict resolves o and gives it as a dictionary (also that of a stream); nil when it is none.
func (d *Doc) Dict(o Object) Dict {
	o, err := d.Resolve(o)
	if err != nil {
		return nil
	}
	switch x := o.(type) {
	case Dict:
		return x
	case *Stream:
		return x.Dict
	}
	return nil
}

// Array resolves o and gives it as an array; nil when it is none.
func (d *Doc) Array(o Object) Array {
	o, err := d.Resolve(o)
	if err != nil {
		return nil
	}
	a, _ := o.(Array)
	return a
}

// Refs lists the references of all objects, by number.
func (d *Doc) Refs() []Ref {
	out := make([]Ref, 0, len(d.objects))
	for _, num := range slices.Sorted(maps.Keys(d.objects)) {
		out = append(out, d.objects[num].ref)
	}
	return out
}

// Offset says where in the file an object begins; false for objects inside streams and absent ones.
func (d *Doc) Offset(ref Ref) (int, bool) {
	h, ok := d.objects[ref.Num]
	return h.at, ok && h.ref == ref && h.at > 0
}

// Root is the reference of the catalogue.
func (d *Doc) Root() Ref {
	ref, _ := d.trailer["Root"].(Ref)
	return ref
}

// Catalog is the root dictionary of the document.
func (d *Doc) Catalog() (Dict, error) {
	o, err := d.Get(d.Root())
	if err != nil {
		return nil, err
	}
	c, ok := o.(Dict)
	if !ok || c["Type"] != Name("Catalog") {
		return nil, ErrAbsent.New("Catalog")
	}
	return c, nil
}

// Page is one page; Dict carries also what it inherits (Resources, MediaBox, CropBox, Rotate).
type Page struct {
	Ref  Ref
	Dict Dict
}

var inheritedByPages = []Name{"Resources", "MediaBox", "CropBox", "Rotate"}

// Pages lists the pages in order.
func (d *Doc) Pages() ([]Page, error) {
	c, err := d.Catalog()
	if err != nil {
		return nil, err
	}
	var pages []Page
	err = d.walk(c["Pages"], func(ref Ref, node Dict, above Dict) (Dict, Array, error) {
		here := inherit(node, above, inheritedByPages)
		if kids, branch := node["Kids"]; branch {
			return here, d.Array(kids), nil
		}
		if node["Type"] != Name("Page") {
			return nil, nil, ErrAbsent.New("Page")
		}
		full := maps.Clone(node)
		maps.Copy(full, here)
		pages = append(pages, Page{ref, full})
		return nil, nil, nil
	})
	return pages, err
}

func inherit(node, above Dict, keys []Name) Dict {
	here := Dict{}
	for _, k := range keys {
		if v, own := node[k]; own {
			here[k] = v
		} else if v, ok := above[k]; ok {
			here[k] = v
		}
	}
	return here
}

// walk visits a tree of indirect dictionaries, each node once. visit gives what the children inherit and the children.
func (d *Doc) walk(root Object, visit func(ref Ref, node, above Dict) (Dict, Array, error)) error {
	seen := map[Ref]bool{}
	var step func(o Object, above Dict, depth int) error
	step = func(o Object, above Dict, depth int) error {
		ref, far := o.(Ref)
		if !far {
			return broken(0, "a node of a tree is not an indirect object")
		}
		if seen[ref] || depth > maxDepth || len(seen) >= maxKids {
			return broken(0, "a tree that turns in a circle or is too large")
		}
		seen[ref] = true
		o, err := d.Get(ref)
		if err != nil {
			return err
		}
		node, ok := o.(Dict)
		if !ok {
			return broken(0, "node %d of a tree is no dictionary", ref.Num)
		}
		here, kids, err := visit(ref, node, above)
		if err != nil {
			return err
		}
		for _, kid := range kids {
			if err := step(kid, here, depth+1); err != nil {
				return err
			}
		}
		return nil
	}
	return step(root, Dict{}, 0)
}
