package sign

import (
	"fmt"
	"maps"
	"slices"

	"thads/internal/pdf"
)

// judgeChanges compares every revision after the first signature with the one before it. What may change: the fields
// for number and date are filled once, before the agency's seal; signatures are added; certificates and revocation
// lists are added. Anything else is a problem, whoever signed it afterwards.
func (v *verifier) judgeChanges(list []signed) {
	first := -1
	certified := 0
	for _, s := range list {
		if s.rev >= 0 && s.problem == "" && (first < 0 || s.rev < first) {
			first, certified = s.rev, s.docMDP
		}
	}
	if first < 0 {
		return
	}
	ends := map[int]int{}
	for i, s := range list {
		if other, taken := ends[s.rev]; taken && s.rev >= 0 {
			v.problem("%s và chữ ký %d cùng nhận một bản lưu của tệp.", s.name(i), other+1)
		}
		ends[s.rev] = i
	}
	for i := first + 1; i < len(v.then); i++ {
		c := newComparison(v.then[i-1], v.then[i], v.opts.Fillable)
		c.certified = certified
		if v.revs[i].Hybrid {
			c.add("có hai bảng tham chiếu mà phần mềm khác nhau có thể đọc khác nhau")
		}
		for _, s := range list {
			c.sealed = c.sealed || s.public.Kind == "agency" && s.rev >= 0 && s.rev < i
		}
		for _, what := range c.run() {
			v.problem("Sau khi ký, bản lưu %d/%d của tệp %s.", i+1, len(v.then), what)
		}
	}
}

// onlyValidation says whether all revisions after rev add nothing but validation data, with no byte outside objects.
func (v *verifier) onlyValidation(rev int) bool {
	if rev < 0 || len(v.revs) == 0 || v.revs[len(v.revs)-1].End != len(v.file) {
		return false
	}
	for i := rev + 1; i < len(v.then); i++ {
		c := newComparison(v.then[i-1], v.then[i], nil)
		c.tail = true
		if len(c.run()) > 0 {
			return false
		}
	}
	return true
}

// comparison is of two neighbouring revisions.
type comparison struct {
	before, after *pdf.Doc
	certified     int  // DocMDP permission of the first signature; 0 for none
	sealed        bool // an agency has signed already
	tail          bool // nothing but validation data may come
	fill          map[pdf.Ref]bool
	empty         map[pdf.Ref]bool // signature fields without signature, and their widgets
	pages         map[pdf.Ref]int
	lists         map[pdf.Ref]bool // lists of fields that are objects of their own
	had           map[int]bool     // numbers in use before
	out           []string
}

func newComparison(before, after *pdf.Doc, fillable []string) *comparison {
	c := &comparison{before: before, after: after, fill: map[pdf.Ref]bool{}, empty: map[pdf.Ref]bool{}, pages: map[pdf.Ref]int{}, lists: map[pdf.Ref]bool{}, had: map[int]bool{}}
	for _, ref := range before.Refs() {
		c.had[ref.Num] = true
	}
	fields, err := before.Fields()
	if err != nil {
		c.add("có biểu mẫu không đọc được")
	}
	for _, f := range fields {
		value, _ := f.Dict["V"].(pdf.String)
		var into map[pdf.Ref]bool
		switch {
		case f.Type == "Tx" && slices.Contains(fillable, f.Name) && (f.Dict["V"] == nil || f.Dict["V"] == value && value.Text() == ""):
			into = c.fill
		case f.Type == "Sig" && f.Dict["V"] == nil:
			into = c.empty
		default:
			continue
		}
		into[f.Ref] = true
		for _, w := range f.Widgets {
			into[w] = true
		}
	}
	pages, err := before.Pages()
	if err != nil {
		c.add("có trang không đọc được")
	}
	for i, p := range pages {
		c.pages[p.Ref] = i + 1
		if list, far := p.Dict["Annots"].(pdf.Ref); far {
			c.lists[list] = true
		}
	}
	form, _ := before.Form()
	if list, far := form["Fields"].(pdf.Ref); far {
		c.lists[list] = true
	}
	return c
}

func (c *comparison) add(format string, args ...any) {
	c.out = append(c.out, fmt.Sprintf(format, args...))
}

// run answers what was done that may not be done.
func (c *comparison) run() []string {
	for _, key := range []pdf.Name{"Root", "Info"} {
		if !pdf.Equal(c.before.Trailer()[key], c.after.Trailer()[key]) {
			c.add("thay gốc của văn bản (%s)", string(key))
		}
	}
	pointed := pointedAt(c.before)
	nums := map[int][2]pdf.Ref{}
	for i, d := range []*pdf.Doc{c.before, c.after} {
		for _, ref := range d.Refs() {
			pair := nums[ref.Num]
			pair[i] = ref
			nums[ref.Num] = pair
		}
	}
	for _, num := range slices.Sorted(maps.Keys(nums)) {
		old, cur := nums[num][0], nums[num][1]
		was, err1 := c.before.Get(old)
		is, err2 := c.after.Get(cur)
		switch {
		case err1 != nil || err2 != nil:
			c.add("có đối tượng %d không đọc được", num)
		case old.Num == 0: // new
			if pointed[num] {
				c.add("thêm đối tượng %d mà nội dung đã ký đang chờ", num)
			}
		case structural(was) && !pointed[num] && (structural(is) || cur.Num == 0):
		case cur.Num == 0:
			c.add("xóa đối tượng %d", num)
		case old != cur || !pdf.Equal(was, is):
			c.changed(cur, was, is)
		}
	}
	if c.certified == 1 && len(nums) > 0 && len(c.out) == 0 {
		c.add("có thay đổi dù chữ ký chứng nhận cấm mọi thay đổi")
	}
	return c.out
}

// structural objects carry other objects or the cross-reference; their content is compared as what they carry. One
// that something points at is no mere carrier, whatever it calls itself.
func structural(o pdf.Object) bool {
	s, ok := o.(*pdf.Stream)
	return ok && (s.Dict["Type"] == pdf.Name("XRef") || s.Dict["Type"] == pdf.Name("ObjStm"))
}

// pointedAt lists the numbers that the objects of a document point to, whether it has them or not: an object that was
// missing and is added later would change what was signed.
func pointedAt(d *pdf.Doc) map[int]bool {
	out := map[int]bool{}
	var walk func(o pdf.Object)
	walk = func(o pdf.Object) {
		switch x := o.(type) {
		case pdf.Ref:
			out[x.Num] = true
		case pdf.Array:
			for _, item := range x {
				walk(item)
			}
		case pdf.Dict:
			for _, item := range x {
				walk(item)
			}
		case *pdf.Stream:
			walk(x.Dict)
		}
	}
	for _, ref := range d.Refs() {
		if o, err := d.Get(ref); err == nil && !structural(o) {
			walk(o)
		}
	}
	return out
}
