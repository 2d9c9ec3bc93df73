package rule

import (
	"errors"
	"io/fs"
	"slices"
	"strings"
)

// flow is how lines move in one regime: operations.yaml, grounds.yaml and guards.yaml.
type flow struct {
	States     []State     `yaml:"states"`
	Groups     []Group     `yaml:"groups"`
	Flags      []Flag      `yaml:"flags"`
	Operations []Operation `yaml:"operations"`

	grounds []GroundList
	guards  []Guard
	inputs  []Input
	each    map[string]bool // time limits that run once for every time the act that starts them was done
}

// Input is one thing an act may ask who does it.
type Input struct {
	Key   string `yaml:"key" json:"key"`
	Field string `yaml:"field" json:"field"` // its name in forms
	Type  string `yaml:"type" json:"type"`   // money | number | date | time | text | long | bool | choice | party | item | account | office
	Name  string `yaml:"name" json:"name"`   // what people read

	Options []Option `yaml:"options,omitempty" json:"options,omitempty"` // of a choice
}

// Option is one answer to a choice.
type Option struct {
	Key   string   `yaml:"key" json:"key"`
	Name  string   `yaml:"name" json:"name"`                       // what people read, in forms too
	Needs []string `yaml:"needs,omitempty" json:"needs,omitempty"` // optional inputs that this answer makes necessary, where the act asks them
}

// Option is the answer with the key.
func (i Input) Option(key string) (Option, bool) {
	for _, o := range i.Options {
		if o.Key == key {
			return o, true
		}
	}
	return Option{}, false
}

// Inputs is the vocabulary of what acts may ask, shared by all packs.
func (k *Pack) Inputs() []Input { return k.flow.inputs }

// Input is the input with the key.
func (k *Pack) Input(key string) (Input, bool) {
	for _, i := range k.flow.inputs {
		if i.Key == key {
			return i, true
		}
	}
	return Input{}, false
}

// more adds what further files of a folder hold, in the order of their names: a new operation is a new file.
func more[T any](fsys fs.FS, pack, dir string, into *[]T) error {
	files, err := fs.Glob(fsys, dir+"/*.yaml")
	if err != nil {
		return err
	}
	for _, f := range files {
		var some []T
		if err := read(fsys, pack, f, &some); err != nil {
			return err
		}
		*into = append(*into, some...)
	}
	return nil
}

// compileAll reads the expressions of effects and guards.
func (k *Pack) compileAll() (err error) {
	k.flow.each = map[string]bool{}
	for i := range k.flow.guards {
		g := &k.flow.guards[i]
		if g.test, err = k.compile(g.Test); err != nil {
			return k.unread("guards.yaml "+g.Key, err)
		}
	}
	for i := range k.flow.Operations {
		for j := range k.flow.Operations[i].Acts {
			a := &k.flow.Operations[i].Acts[j]
			where := "operations.yaml " + k.flow.Operations[i].Code + " " + a.Key
			if a.only, err = k.compile(a.For); err != nil {
				return k.unread(where, err)
			}
			for n := range a.Carried {
				if a.Carried[n].when, err = k.compile(a.Carried[n].When); err != nil {
					return k.unread(where, err)
				}
			}
			for n := range k.flow.Operations[i].Acts[j].Effects {
				e := &k.flow.Operations[i].Acts[j].Effects[n]
				if e.Each {
					k.flow.each[e.Arm] = true
				}
				if e.when, err = k.compile(e.When); err != nil {
					return k.unread(where, err)
				}
			}
		}
	}
	return nil
}

// unread says at which row an expression can't be read.
func (k *Pack) unread(where string, err error) error {
	return errRead.New(k.Name, where, strings.TrimSuffix(said(err), ".")).Because(err)
}

// readFlow reads the three files; a pack without them has no operations.
func (k *Pack) readFlow(fsys fs.FS) error {
	for _, f := range []struct {
		name string
		into any
	}{{"operations.yaml", &k.flow}, {"grounds.yaml", &k.flow.grounds}, {"guards.yaml", &k.flow.guards}} {
		if err := read(fsys, k.Name, f.name, f.into); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	if err := more(fsys, k.Name, "operations", &k.flow.Operations); err != nil {
		return err
	}
	if err := more(fsys, k.Name, "grounds", &k.flow.grounds); err != nil {
		return err
	}
	if err := more(fsys, k.Name, "guards", &k.flow.guards); err != nil {
		return err
	}
	if err := k.compileAll(); err != nil {
		return err
	}
	for i := range k.flow.Operations {
		o := &k.flow.Operations[i]
		for j := range o.Acts {
			a := &o.Acts[j]
			a.from = k.flow.expand(a.From)
			if len(a.Cite) == 0 {
				a.Cite = o.Basis
			}
			if a.Confidence == "" {
				a.Confidence = o.Confidence
			}
		}
	}
	return nil
}

// expand turns states and groups into states, in the order of the states; what is neither stays as it is, for Check to find.
func (f *flow) expand(list []string) []string {
	var out []string
	for _, s := range list {
		if g := f.group(s); g != nil {
			// Groups hold only groups above them, so this ends; Check says so where a file doesn't keep to it.
			out = append(out, f.expand(slices.DeleteFunc(slices.Clone(g.States), func(x string) bool { return f.below(x, s) }))...)
		} else {
			out = append(out, s)
		}
	}
	out = once(out)
	at := func(code string) int {
		return slices.IndexFunc(f.States, func(s State) bool { return s.Code == code })
	}
	slices.SortStableFunc(out, func(a, b string) int { return at(a) - at(b) })
	return out
}

func (f *flow) group(key string) *Group {
	for i := range f.Groups {
		if f.Groups[i].Key == key {
			return &f.Groups[i]
		}
	}
	return nil
}

// below says whether group x stands at or below group s in the file.
func (f *flow) below(x, s string) bool {
	at := func(key string) int {
		return slices.IndexFunc(f.Groups, func(g Group) bool { return g.Key == key })
	}
	return at(x) >= 0 && at(x) >= at(s)
}
