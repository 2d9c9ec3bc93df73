package rule

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"thads/internal/calendar"
)

// LoadDraft reads a pack that is not in force, over the vocabulary of the law that is.
func LoadDraft(dir fs.FS, name string, base *Packs) (*Pack, error) {
	k, err := LoadPack(dir, name)
	if err != nil {
		return nil, err
	}
	for _, other := range base.List() {
		k.flow.inputs = other.flow.inputs // the vocabulary stands beside the packs, one for all
	}
	return k, nil
}

// Rehearsal says what a draft of one pack would change about running periods, states and steps. It decides nothing.
type Rehearsal struct {
	Regime    Regime
	was, is   *Packs
	old, new  *Pack
	same      map[string]bool         // time limits whose text is the same in both
	byState   map[string][]Difference // what lines in a state meet
	byAct     map[string][]Difference
	different []Difference // of all acts
}

// Difference is one thing about an act that the draft has otherwise.
type Difference struct {
	Op     string `json:"op"`
	Act    string `json:"act"`
	Name   string `json:"name"`
	What   string `json:"what"`             // one of differences
	Detail string `json:"detail,omitempty"` // old → new, in codes
	Guard  string `json:"guard,omitempty"`  // the new or changed rule's sentence

	states []string // lines that meet it
}

// differences are the kinds of difference with their Vietnamese names.
var differences = map[string]string{
	"added": "thêm việc", "gone": "bỏ việc", "from": "đổi trạng thái được làm", "to": "đổi trạng thái sau", "forms": "đổi biểu mẫu", "signer": "đổi người soạn, người ký",
	"refused": "không còn được làm", "due": "đổi ngày hết hạn", "grounds": "đổi căn cứ", "guards": "đổi quy tắc", "limits": "đổi thời hạn mở, đóng", "asks": "đổi mục phải nhập", "name": "đổi tên",
}

// DifferenceVI is the Vietnamese name of a kind of difference.
func DifferenceVI(what string) string { return differences[what] }

// Rehearse prepares the comparison of the law with a draft pack of one regime.
func (p *Packs) Rehearse(draft *Pack) *Rehearsal {
	r := &Rehearsal{Regime: draft.Regime, was: p, is: p.With(draft), old: p.Pack(draft.Regime), new: draft,
		same: map[string]bool{}, byState: map[string][]Difference{}, byAct: map[string][]Difference{}}
	if r.old == nil {
		r.old = &Pack{Regime: draft.Regime}
	}
	for id, versions := range r.new.deadlines {
		r.same[id] = sameText(r.old.deadlines[id], versions)
	}
	r.compare()
	return r
}

// ClockChange is what the draft does to one running period.
type ClockChange struct {
	Was, Is calendar.Date // last days
	Lost    string        // why it could not be counted any more; Is is then zero
}

// Clock counts a running period under both texts; changed is false when it ends when it did, or belongs to another regime.
func (r *Rehearsal) Clock(o OpenDue) (c ClockChange, changed bool, err error) {
	if o.Regime != r.Regime || r.same[o.Deadline] {
		return c, false, nil
	}
	ask := Ask{Regime: o.Regime, Variant: o.Variant, Excluded: o.Excluded}
	was, err := r.was.Due(o.Deadline, o.From, ask)
	if err != nil {
		return c, false, err
	}
	is, err := r.is.Due(o.Deadline, o.From, ask)
	if err != nil {
		return ClockChange{Was: was.Date, Lost: said(err)}, true, nil
	}
	return ClockChange{Was: was.Date, Is: is.Date}, !was.At.Equal(is.At), nil
}

// State lists what lines standing in a state would meet otherwise.
func (r *Rehearsal) State(code string) []Difference {
	out, ok := r.byState[code]
	if !ok {
		for _, d := range r.different {
			if slices.Contains(d.states, code) {
				out = append(out, d)
			}
		}
		r.byState[code] = out
	}
	return out
}

// PastStep is a step that was done: the act by its name in the fact, its ground, its day and what was entered.
type PastStep struct {
	Act          string // OP-23.postpone
	List, Letter string
	On           calendar.Date
	From         []string // states of its lines before; none: not known
}

// StepChange is what the draft would have changed about a step.
type StepChange struct {
	Difference
	Was, Is calendar.Date // with What "due": last days of the time limit that Detail names
}

// Step answers what would be otherwise about a step had the draft been the law: refused, on other papers, signed by another,
// within other times. Steps of another regime, and of days before the draft holds, are not touched.
func (r *Rehearsal) Step(s PastStep) (out []StepChange) {
	if RegimeOn(s.On) != r.Regime || !r.new.Valid.Has(s.On) {
		return nil
	}
	op, key, _ := strings.Cut(s.Act, ".")
	o, _ := r.old.Operation(op)
	was, ok := o.Act(key)
	if !ok {
		return nil // not an act of this text: an older release's
	}
	for _, d := range r.byAct[s.Act] {
		if d.What != "added" && d.What != "from" && d.What != "grounds" {
			out = append(out, StepChange{Difference: d})
		}
	}
	n, _ := r.new.Operation(op)
	is, ok := n.Act(key)
	if !ok {
		return out
	}
	if why := r.refused(op, key, is, s); why != "" {
		out = append(out, StepChange{Difference: Difference{Op: op, Act: key, Name: was.Name, What: "refused", Detail: why}})
	}
	for _, e := range is.Effects {
		id := e.Arm + e.By
		if id == "" || r.same[id] || len(r.old.deadlines[id]) == 0 || e.From != "" || e.Days != "" {
			continue
		}
		if !slices.ContainsFunc(was.Effects, func(x Effect) bool { return x.Arm+x.By == id && x.Variant == e.Variant && x.From == "" }) {
			continue
		}
		c, changed, err := r.Clock(OpenDue{Deadline: id, From: s.On.Start(), Regime: r.Regime, Variant: e.Variant})
		if err != nil {
			continue // a limit without a length is nobody's date in either text
		}
		if changed {
			what := id
			if c.Lost != "" {
				what += ": " + c.Lost
			}
			out = append(out, StepChange{Difference{Op: op, Act: key, Name: was.Name, What: "due", Detail: what}, c.Was, c.Is})
		}
	}
	return out
}

// refused says why the draft would not have allowed a step, as far as its states and ground tell.
func (r *Rehearsal) refused(op, key string, a Act, s PastStep) string {
	from := s.From
	if len(from) == 0 && len(a.from) > 0 {
		from = a.from[:1] // its own state isn't known: only the ground is asked about
	}
	if len(from) == 0 {
		from = []string{""}
	}
	for _, state := range from {
		if _, err := r.old.May(op, key, state, s.List, s.Letter); err != nil && len(s.From) > 0 {
			return "" // the text in force would not allow it either: another release's step
		}
		if _, err := r.new.May(op, key, state, s.List, s.Letter); err != nil {
			return said(err)
		}
	}
	return ""
}

// compare finds the differences of all acts, in their order.
func (r *Rehearsal) compare() {
	add := func(d Difference) {
		r.different = append(r.different, d)
		r.byAct[d.Op+"."+d.Act] = append(r.byAct[d.Op+"."+d.Act], d)
	}
	for _, o := range r.old.Operations() {
		n, _ := r.new.Operation(o.Code)
		for _, a := range o.Acts {
			base := Difference{Op: o.Code, Act: a.Key, Name: a.Name, states: a.from}
			b, ok := n.Act(a.Key)
			if !ok {
				base.What = "gone"
				add(base)
				continue
			}
			for _, d := range r.between(a, b) {
				d.Op, d.Act, d.Name = o.Code, a.Key, a.Name
				if d.states == nil {
					d.states = once(slices.Concat(a.from, b.from))
				}
				add(d)
			}
		}
	}
	for _, n := range r.new.Operations() {
		o, _ := r.old.Operation(n.Code)
		for _, b := range n.Acts {
			if _, ok := o.Act(b.Key); !ok {
				add(Difference{Op: n.Code, Act: b.Key, Name: b.Name, What: "added", states: b.from})
			}
		}
	}
}

// between compares two texts of one act.
func (r *Rehearsal) between(a, b Act) (out []Difference) {
	list := func(what string, was, is []string) {
		if !slices.Equal(was, is) {
			out = append(out, Difference{What: what, Detail: delta(was, is)})
		}
	}
	list("name", []string{a.Name}, []string{b.Name})
	if !slices.Equal(a.from, b.from) {
		var moved []string // only lines in states that one of the texts lacks meet this
		for _, s := range once(slices.Concat(a.from, b.from)) {
			if slices.Contains(a.from, s) != slices.Contains(b.from, s) {
				moved = append(moved, s)
			}
		}
		out = append(out, Difference{What: "from", Detail: delta(a.from, b.from), states: moved})
	}
	list("to", []string{a.To()}, []string{b.To()})
	list("grounds", r.old.grounded(a), r.new.grounded(b))
	list("forms", a.papers(), b.papers())
	list("signer", once([]string{a.Draft, a.Sign, a.Issue}), once([]string{b.Draft, b.Sign, b.Issue}))
	list("asks", a.asking(), b.asking())
	list("limits", a.timing(), b.timing())
	for _, key := range once(slices.Concat(a.Guards, b.Guards)) {
		g, _ := r.old.Guard(key)
		h, _ := r.new.Guard(key)
		had, has := slices.Contains(a.Guards, key), slices.Contains(b.Guards, key)
		switch {
		case had && !has:
			out = append(out, Difference{What: "guards", Detail: arrow(key, "")})
		case !had && has:
			out = append(out, Difference{What: "guards", Detail: arrow("", key), Guard: h.Name})
		case g.Test != h.Test || !sameText(g.Override, h.Override):
			out = append(out, Difference{What: "guards", Detail: key + ": " + arrow(g.Test, h.Test), Guard: h.Name})
		}
	}
	return out
}

// asking is all that the act wants to know, with those inputs of which one at least must be there.
func (a Act) asking() []string {
	if len(a.OneOf) == 0 {
		return a.Asks
	}
	return append(slices.Clone(a.Asks), "one_of:"+strings.Join(a.OneOf, "|"))
}

// grounded are the grounds an act may rest on: list and letter.
func (k *Pack) grounded(a Act) (out []string) {
	for _, l := range a.Grounds {
		for _, g := range k.Grounds(l) {
			if len(a.Letters) == 0 || slices.Contains(a.Letters, g.Letter) {
				out = append(out, l+"."+g.Letter)
			}
		}
	}
	return out
}

// timing is what an act does to time limits, one word each.
func (a Act) timing() (out []string) {
	for _, d := range a.Within {
		out = append(out, "hết:"+d)
	}
	for _, d := range slices.Concat(a.After, a.Follows) {
		out = append(out, "sau:"+d)
	}
	for _, e := range a.Effects {
		switch id := strings.TrimSuffix(e.Arm+e.By+"/"+e.Variant, "/"); {
		case e.Arm != "" || e.By != "":
			out = append(out, "mở:"+id)
		case e.Suspend != "":
			out = append(out, "ngừng:"+e.Suspend)
		case e.Close != "":
			out = append(out, "hết:"+e.Close)
		}
	}
	return once(out)
}

// delta says what a list lost and gained.
func delta(was, is []string) string {
	lost := slices.DeleteFunc(slices.Clone(was), func(s string) bool { return slices.Contains(is, s) })
	got := slices.DeleteFunc(slices.Clone(is), func(s string) bool { return slices.Contains(was, s) })
	switch {
	case len(lost)+len(got) == 0:
		return "đổi thứ tự: " + strings.Join(is, " ")
	case len(lost) == 1 && len(got) == 1:
		return arrow(lost[0], got[0])
	case len(got) == 0:
		return "bỏ " + strings.Join(lost, " ")
	case len(lost) == 0:
		return "thêm " + strings.Join(got, " ")
	}
	return "bỏ " + strings.Join(lost, " ") + "; thêm " + strings.Join(got, " ")
}

func arrow(was, is string) string {
	for _, s := range []*string{&was, &is} {
		if *s == "" {
			*s = "không"
		}
	}
	return fmt.Sprintf("%s → %s", was, is)
}

// sameText says whether two parts of a pack say the same.
func sameText(a, b any) bool {
	x, errA := json.Marshal(a)
	y, errB := json.Marshal(b)
	return errA == nil && errB == nil && string(x) == string(y)
}
