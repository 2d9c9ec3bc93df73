package pdf

import (
	"fmt"
	"maps"
	"slices"
)

// Update collects new and changed objects and appends them as one revision. It is for one goroutine.
type Update struct {
	doc     *Doc
	next    int
	changed map[int]Object
	gens    map[int]int
}

// Update begins a revision over the document as it is.
func (d *Doc) Update() *Update {
	u := &Update{doc: d, changed: map[int]Object{}, gens: map[int]int{}}
	if size, ok := d.trailer["Size"].(int); ok && size <= maxObjects*8 {
		u.next = max(size, 1)
	}
	for num := range d.objects {
		u.next = max(u.next, num+1)
	}
	return u
}

// New keeps a number for an object that is set later.
func (u *Update) New() Ref {
	u.next++
	return Ref{Num: u.next - 1}
}

// Add appends a new object.
func (u *Update) Add(o Object) Ref {
	ref := u.New()
	u.Set(ref, o)
	return ref
}

// Set gives a reference another object from this revision on.
func (u *Update) Set(ref Ref, o Object) {
	u.changed[ref.Num], u.gens[ref.Num] = o, ref.Gen
}

// Get is what a reference means with the changes so far.
func (u *Update) Get(ref Ref) (Object, error) {
	if o, ok := u.changed[ref.Num]; ok && u.gens[ref.Num] == ref.Gen {
		return o, nil
	}
	return u.doc.Get(ref)
}

// Dict is a copy of the dictionary a reference means with the changes so far, to change and Set again.
func (u *Update) Dict(ref Ref) (Dict, error) {
	o, err := u.Get(ref)
	if err != nil {
		return nil, err
	}
	d, ok := o.(Dict)
	if !ok {
		return nil, ErrAbsent.New(fmt.Sprintf("đối tượng %d", ref.Num))
	}
	return maps.Clone(d), nil
}

// Bytes is the old file, untouched, and the new revision after it; at says where each written object begins.
func (u *Update) Bytes() (file []byte, at map[Ref]int) {
	old := u.doc.data
	out := make([]byte, 0, len(old)+4096)
	out = append(out, old...)
	if out[len(out)-1] != '\n' {
		out = append(out, '\n')
	}
	at = map[Ref]int{}
	nums := slices.Sorted(maps.Keys(u.changed))
	for _, num := range nums {
		ref := Ref{num, u.gens[num]}
		at[ref] = len(out)
		out = fmt.Appendf(out, "%d %d obj\n", ref.Num, ref.Gen)
		out = append(Append(out, u.changed[num]), "\nendobj\n"...)
	}
	newest := u.doc.sections[0]
	trailer := Dict{"Size": u.next, "Prev": newest.offset}
	for _, k := range []Name{"Root", "Info", "ID"} {
		if v, ok := newest.trailer[k]; ok {
			trailer[k] = v
		}
	}
	start := len(out)
	if newest.packed {
		out = u.appendPacked(out, nums, at, trailer)
	} else {
		out = appendTable(out, u.gens, nums, at, trailer)
	}
	return fmt.Appendf(out, "startxref\n%d\n%%%%EOF\n", start), at
}

// appendTable writes the section as a table, for a file whose newest section is one.
func appendTable(out []byte, gens map[int]int, nums []int, at map[Ref]int, trailer Dict) []byte {
	out = append(out, "xref\n"...)
	for i := 0; i < len(nums); {
		run := 1
		for i+run < len(nums) && nums[i+run] == nums[i]+run {
			run++
		}
		out = fmt.Appendf(out, "%d %d\n", nums[i], run)
		for _, num := range nums[i : i+run] {
			out = fmt.Appendf(out, "%010d %05d n \n", at[Ref{num, gens[num]}], gens[num])
		}
		i += run
	}
	return append(Append(append(out, "trailer\n"...), trailer), '\n')
}

// appendPacked writes the section as a stream, for a file whose newest section is one.
func (u *Update) appendPacked(out []byte, nums []int, at map[Ref]int, trailer Dict) []byte {
	own := u.next
	trailer["Size"] = own + 1
	trailer["Type"], trailer["W"] = Name("XRef"), Array{1, 8, 2}
	start := len(out)
	index := Array{}
	var lines []byte
	for _, num := range append(slices.Clone(nums), own) {
		offset := start
		if num != own {
			offset = at[Ref{num, u.gens[num]}]
		}
		index = append(index, num, 1)
		lines = append(lines, 1)
		for shift := 56; shift >= 0; shift -= 8 {
			lines = append(lines, byte(offset>>shift))
		}
		lines = append(lines, byte(u.gens[num]>>8), byte(u.gens[num]))
	}
	trailer["Index"] = index
	out = fmt.Appendf(out, "%d 0 obj\n", own)
	return append(Append(out, &Stream{trailer, lines}), "\nendobj\n"...)
}
