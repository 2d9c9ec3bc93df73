package store

import (
	"cmp"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// plain is the rest of a statement over one table ("WHERE ... ORDER BY ...") that memory answers as the database does:
// columns equal to arguments, conditions without arguments joined by AND, an order. Anything else is no plain statement.
type plain struct {
	m      *meta
	equal  []int // columns, in the order of the arguments
	anchor int   // which of them is the text that few rows share: the first, an id, a case
	fixed  []fixed
	order  []order
	limit  bool // the last argument is how many rows are wanted at most
}

type fixed struct {
	col  int
	not  bool
	like bool // begins with the one value
	vals []string
}

type order struct {
	col  int
	desc bool
}

type plainKey struct {
	m    *meta
	rest string
}

var plains sync.Map // plainKey -> *plain, nil when the statement is not plain; a cache, never changed once filled

// plainOf reads a statement.
func plainOf(m *meta, rest string) *plain {
	k := plainKey{m, rest}
	if p, ok := plains.Load(k); ok {
		return p.(*plain)
	}
	p := parsePlain(m, rest)
	if len(rest) < 200 { // lists of ids would fill the memory
		plains.Store(k, p)
	}
	return p
}

var (
	termArg   = regexp.MustCompile(`^(\w+) = \$(\d+)$`)
	termValue = regexp.MustCompile(`^(\w+) (=|<>|LIKE) (?:'([^'%]*)(%?)'|(\d+))$`)
	termIn    = regexp.MustCompile(`^(\w+) (NOT IN|IN) \('([^()]*)'\)$`)
)

func parsePlain(m *meta, rest string) *plain {
	where, by, _ := strings.Cut(strings.TrimSpace(rest), " ORDER BY ")
	where, ok := strings.CutPrefix(where, "WHERE ")
	if !ok {
		return nil
	}
	p := &plain{m: m, anchor: -1}
	by, most, limited := strings.Cut(by, " LIMIT ")
	p.limit = limited
	for _, term := range strings.Split(where, " AND ") {
		if term = strings.TrimSpace(term); term == "1 = 1" {
			continue
		}
		if x := termArg.FindStringSubmatch(term); x != nil {
			c := slices.Index(m.cols, x[1])
			if c < 0 || x[2] != strconv.Itoa(len(p.equal)+1) {
				return nil
			}
			p.equal = append(p.equal, c)
			if m.kinds[c] == reflect.String && p.anchor < 0 {
				p.anchor = len(p.equal) - 1
			}
			continue
		}
		f, ok := parseFixed(m, term)
		if !ok {
			return nil
		}
		p.fixed = append(p.fixed, f)
	}
	if p.anchor < 0 || limited && most != "$"+strconv.Itoa(len(p.equal)+1) {
		return nil
	}
	for _, o := range strings.Split(by, ", ") {
		col, way, _ := strings.Cut(strings.TrimSpace(o), " ")
		c := slices.Index(m.cols, col)
		switch {
		case o == "":
		case c < 0 || m.kinds[c] == reflect.Bool || way != "" && way != "DESC":
			return nil
		default:
			p.order = append(p.order, order{c, way == "DESC"})
		}
	}
	return p
}

func parseFixed(m *meta, term string) (f fixed, ok bool) {
	if x := termValue.FindStringSubmatch(term); x != nil {
		f = fixed{slices.Index(m.cols, x[1]), x[2] == "<>", x[2] == "LIKE", []string{x[3] + x[5]}}
		return f, f.col >= 0 && f.like == (x[4] != "")
	}
	if x := termIn.FindStringSubmatch(term); x != nil {
		f = fixed{slices.Index(m.cols, x[1]), x[2] == "NOT IN", false, strings.Split(x[3], "', '")}
		return f, f.col >= 0
	}
	return f, false
}

// asked is the arguments that columns are compared with; ok is false when one is of a kind that no column has.
func (p *plain) asked(args []any) (vals []any, ok bool) {
	vals = args[:len(p.equal)]
	for i, v := range vals {
		switch v := v.(type) {
		case string, int64, bool:
		case int:
			vals = slices.Clone(vals)
			vals[i] = int64(v)
		default:
			rv := reflect.ValueOf(v)
			if rv.Kind() != reflect.String {
				return nil, false
			}
			vals = slices.Clone(vals)
			vals[i] = rv.String()
		}
	}
	return vals, true
}

// has says whether a row has the values that a reader asked for in the columns that must be equal.
func (p *plain) has(v reflect.Value, vals []any) bool {
	for i, col := range p.equal {
		c, ok := v.Field(col), false
		switch want := vals[i].(type) {
		case string:
			ok = c.Kind() == reflect.String && c.String() == want
		case int64:
			ok = c.Kind() == reflect.Int64 && c.Int() == want
		case bool:
			ok = c.Kind() == reflect.Bool && c.Bool() == want
		}
		if !ok {
			return false
		}
	}
	return true
}

// valsOf is what a reader asks for to find a row.
func (p *plain) valsOf(v reflect.Value) []any {
	out := make([]any, len(p.equal))
	for i, col := range p.equal {
		out[i] = p.m.value(v, col)
	}
	return out
}

// fits says whether a row meets the conditions that don't depend on arguments.
func (p *plain) fits(v reflect.Value) bool {
	for _, f := range p.fixed {
		has := ""
		switch c := v.Field(f.col); c.Kind() {
		case reflect.String:
			has = c.String()
		case reflect.Int64:
			has = strconv.FormatInt(c.Int(), 10)
		default:
			has = strconv.FormatBool(c.Bool())
		}
		in := slices.Contains(f.vals, has)
		if f.like {
			in = strings.HasPrefix(has, f.vals[0])
		}
		if in == f.not {
			return false
		}
	}
	return true
}

// stays says whether a changed row keeps its shelf and its place there.
func (p *plain) stays(was, now reflect.Value) bool {
	same := func(col int) bool { return was.Field(col).Equal(now.Field(col)) }
	for _, col := range p.equal {
		if !same(col) {
			return false
		}
	}
	for _, f := range p.fixed {
		if !same(f.col) {
			return false
		}
	}
	for _, o := range p.order {
		if !same(o.col) {
			return false
		}
	}
	return true
}

// compare orders two rows as the statement asks.
func (p *plain) compare(a, b reflect.Value) int {
	for _, o := range p.order {
		x, y := a.Field(o.col), b.Field(o.col)
		c := 0
		if x.Kind() == reflect.String {
			c = strings.Compare(x.String(), y.String())
		} else {
			c = cmp.Compare(x.Int(), y.Int())
		}
		if c != 0 {
			if o.desc {
				return -c
			}
			return c
		}
	}
	return 0
}
