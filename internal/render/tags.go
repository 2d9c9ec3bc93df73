package render

import (
	"thads/internal/pdf"
)

// elem is a node of the structure tree: what screen readers read, in reading order.
type elem struct {
	tag  string
	alt  string
	attr pdf.Dict
	kids []any // *elem, marked or widget
}

// marked is a piece of marked content on a page.
type marked struct{ page, mcid int }

// widget is a form field that belongs to the tree.
type widget struct{ page, field int }

func (e *elem) add(tag string) *elem {
	kid := &elem{tag: tag}
	e.kids = append(e.kids, kid)
	return kid
}

// tagTree writes the structure tree and the way back from marked content to it. refs are the pages, fields the widgets.
func (l *layout) tagTree(out sink, pages []pdf.Ref, fields []pdf.Ref) pdf.Ref {
	root := out.New()
	byPage := make([]pdf.Array, len(pages))
	for i, p := range l.pages {
		byPage[i] = make(pdf.Array, p.mcid)
	}
	byField := make([]pdf.Object, len(fields))
	var write func(e *elem, parent pdf.Ref) pdf.Ref
	write = func(e *elem, parent pdf.Ref) pdf.Ref {
		ref := out.New()
		d := pdf.Dict{"Type": pdf.Name("StructElem"), "S": pdf.Name(e.tag), "P": parent}
		kids := pdf.Array{}
		for _, k := range e.kids {
			switch k := k.(type) {
			case *elem:
				kids = append(kids, write(k, ref))
			case marked:
				kids = append(kids, pdf.Dict{"Type": pdf.Name("MCR"), "Pg": pages[k.page], "MCID": k.mcid})
				byPage[k.page][k.mcid] = ref
			case widget:
				kids = append(kids, pdf.Dict{"Type": pdf.Name("OBJR"), "Pg": pages[k.page], "Obj": fields[k.field]})
				byField[k.field] = ref
			}
		}
		d["K"] = kids
		if e.alt != "" {
			d["Alt"] = pdf.TextString(e.alt)
		}
		if e.attr != nil {
			d["A"] = e.attr
		}
		out.Set(ref, d)
		return ref
	}
	doc := write(l.root, root)
	nums := pdf.Array{}
	for i, kids := range byPage {
		nums = append(nums, i, kids)
	}
	for i, ref := range byField {
		nums = append(nums, len(pages)+i, ref)
	}
	out.Set(root, pdf.Dict{"Type": pdf.Name("StructTreeRoot"), "K": doc, "ParentTree": out.Add(pdf.Dict{"Nums": nums}),
		"ParentTreeNextKey": len(pages) + len(fields)})
	return root
}
