package document

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
)

// dots stands on a printed blank form where a person writes by hand.
const dots = "………………………………"

// dotsFor leaves room for what a person writes: a date keeps its words.
func dotsFor(in insert, s *schema) string {
	if s.kind != kindDate {
		return dots
	}
	for _, use := range in.filters {
		if use.name == "ngày" {
			return "ngày …… tháng …… năm ……"
		}
	}
	return "……/……/…………"
}

// Missing lists the data the form would use and does not find, in the order of the text, so that a draft is checked
// before it goes to a leader. Data of the wrong kind is listed too.
func (f *Form) Missing(data map[string]any) []Field {
	fl := &filler{form: f, data: data, collect: true}
	fl.run()
	return fl.missing
}

// Fill makes the paper. The first missing or wrong piece of data is an error that names its label and the form's line.
func (f *Form) Fill(data map[string]any) (*Doc, error) {
	fl := &filler{form: f, data: data}
	return fl.run()
}

// Blank makes the paper with dots where data is missing, for people to complete by hand. Only forms that say
// "để trống: được" have one.
func (f *Form) Blank(data map[string]any) (*Doc, error) {
	if !f.blank {
		return nil, ErrForm.New(1, "mẫu này không có bản để trống")
	}
	fl := &filler{form: f, data: data, dotted: true}
	return fl.run()
}

// bound is a loop variable: its value, its shape and how people call it.
type bound struct {
	value  any
	schema *schema
	label  string
	path   string
}

type filler struct {
	form    *Form
	data    map[string]any
	vars    map[string]bound
	stt     int
	article int
	collect bool // note everything missing and go on
	dotted  bool // dots for missing data
	quiet   int  // inside an optional group: missing data only drops the group
	missing []Field
	lines   []outLine
}

// outLine is a line of the form with its data in.
type outLine struct {
	no    int
	mark  string
	runs  []Run
	cells [][]Run
}

// gone tells an optional group that its data is not there.
var errGone = fmt.Errorf("optional data is not there")

func (fl *filler) run() (*Doc, error) {
	if v := fl.data["chế_độ"]; !empty(v) {
		if s, ok := asText(v); !ok || !slices.Contains(fl.form.Regimes, s) {
			return nil, ErrRegime.New(fl.form.Code, v)
		}
	} else if len(fl.form.Regimes) == 1 {
		fl.data = maps.Clone(fl.data)
		if fl.data == nil {
			fl.data = map[string]any{}
		}
		fl.data["chế_độ"] = fl.form.Regimes[0]
	}
	if err := fl.nodes(fl.form.body); err != nil {
		return nil, err
	}
	return fl.build()
}

func (fl *filler) nodes(ns []node) error {
	for _, n := range ns {
		var err error
		switch {
		case n.line != nil:
			err = fl.line(n)
		case n.each != "":
			err = fl.loop(n)
		default:
			var yes bool
			if yes, err = fl.holds(n.when, n.no); err == nil && yes {
				err = fl.nodes(n.then)
			} else if err == nil {
				err = fl.nodes(n.orElse)
			}
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func (fl *filler) line(n node) error {
	out := outLine{no: n.no, mark: n.line.mark}
	if n.line.article {
		fl.article++
		out.runs = append(out.runs, Run{Text: "Điều " + strconv.Itoa(fl.article) + ".", Bold: true})
	}
	runs, err := fl.segs(n.line.segs, n.no)
	if err != nil {
		return err
	}
	out.runs = append(out.runs, runs...)
	for _, c := range n.line.cells {
		cell, err := fl.segs(c, n.no)
		if err != nil {
			return err
		}
		out.cells = append(out.cells, cell)
	}
	if fl.collect && !strings.HasPrefix(out.mark, "@") { // only what the layout itself asks for may be missing besides
		return nil
	}
	fl.lines = append(fl.lines, out)
	return nil
}

func (fl *filler) loop(n node) error {
	at := fl.find(n.in)
	if empty(at.value) {
		if !fl.dotted {
			if at.schema.optional {
				return nil
			}
			return fl.lack(at, n.no)
		}
		at.value = []any{map[string]any{}, map[string]any{}}
		if at.schema.kind == kindWords {
			at.value = []any{dots, dots}
		}
	}
	list, ok := asList(at.value)
	if !ok {
		return fl.wrong(at, kindList, n.no)
	}
	oldVars, oldStt := fl.vars, fl.stt
	defer func() { fl.vars, fl.stt = oldVars, oldStt }()
	for i, v := range list {
		fl.vars = maps.Clone(oldVars)
		if fl.vars == nil {
			fl.vars = map[string]bound{}
		}
		elem := &schema{label: at.schema.label, kind: kindGroup, parts: at.schema.parts, order: at.schema.order}
		if at.schema.kind == kindWords {
			elem.kind = kindText
		}
		fl.stt = i + 1
		fl.vars[n.each] = bound{value: v, schema: elem, label: fmt.Sprintf("%s, dòng %d", at.label, i+1),
			path: fmt.Sprintf("%s[%d]", at.path, i+1)}
		if err := fl.nodes(n.body); err != nil {
			return err
		}
	}
	return nil
}

// find follows a path from a loop variable or the root. Parse has made sure that the shape exists.
func (fl *filler) find(path []string) bound {
	switch {
	case len(path) == 1 && path[0] == "stt":
		return bound{value: fl.stt, schema: builtins["stt"]}
	case len(path) == 1 && path[0] == "điều":
		return bound{value: fl.article, schema: builtins["điều"]}
	}
	at, isVar := fl.vars[path[0]]
	if !isVar {
		s := fl.form.root.parts[path[0]]
		at = bound{value: fl.data[path[0]], schema: s, label: s.label, path: path[0]}
	}
	for _, p := range path[1:] {
		if p == countPart {
			list, _ := asList(at.value)
			return bound{value: len(list), schema: builtins["stt"]}
		}
		m, _ := at.value.(map[string]any)
		s := at.schema.parts[p]
		at = bound{value: m[p], schema: s, label: at.label + ": " + s.label, path: at.path + "." + p}
	}
	return at
}

// lack notes or reports missing data.
func (fl *filler) lack(at bound, no int) error {
	if fl.quiet > 0 {
		return errGone
	}
	if fl.collect {
		f := Field{Path: at.path, Label: at.label, Line: no}
		if !slices.ContainsFunc(fl.missing, func(o Field) bool { return o.Path == f.Path }) {
			fl.missing = append(fl.missing, f)
		}
		return nil
	}
	return ErrMissing.New(fl.form.Code, at.label, no)
}

func (fl *filler) wrong(at bound, want kind, no int) error {
	if fl.collect {
		return fl.lack(at, no)
	}
	return ErrValue.New(at.label, no, fl.form.Code, kindHelp[want])
}
