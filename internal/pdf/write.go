package pdf

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
)

// Append writes an object as bytes, dictionaries with sorted keys, so equal objects give equal bytes.
// It panics on a Go type that is no Object: a fault of the program, never of a file.
func Append(out []byte, o Object) []byte {
	switch x := o.(type) {
	case nil:
		return append(out, "null"...)
	case bool:
		return strconv.AppendBool(out, x)
	case int:
		return strconv.AppendInt(out, int64(x), 10)
	case float64:
		return strconv.AppendFloat(out, x, 'f', -1, 64)
	case Name:
		return appendName(out, x)
	case String:
		return appendString(out, x)
	case Ref:
		return append(out, x.String()...)
	case Raw:
		return append(out, x...)
	case Array:
		out = append(out, '[')
		for i, item := range x {
			if i > 0 {
				out = append(out, ' ')
			}
			out = Append(out, item)
		}
		return append(out, ']')
	case Dict:
		out = append(out, "<<"...)
		for _, k := range sortedKeys(x) {
			out = append(appendName(out, k), ' ')
			out = Append(out, x[k])
		}
		return append(out, ">>"...)
	case *Stream:
		d := maps.Clone(x.Dict)
		if d == nil {
			d = Dict{}
		}
		d["Length"] = len(x.Data)
		out = append(Append(out, d), "\nstream\n"...)
		return append(append(out, x.Data...), "\nendstream"...)
	}
	panic(fmt.Sprintf("pdf: %T is no object", o))
}

func sortedKeys(d Dict) []Name { return slices.Sorted(maps.Keys(d)) }

func appendName(out []byte, n Name) []byte {
	out = append(out, '/')
	for i := range len(n) {
		if c := n[i]; c <= ' ' || c >= 0x7F || c == '#' || isDelimiter(c) {
			out = fmt.Appendf(out, "#%02X", c)
		} else {
			out = append(out, c)
		}
	}
	return out
}

func appendString(out []byte, s String) []byte {
	for i := range len(s) {
		if s[i] < ' ' || s[i] >= 0x7F {
			return fmt.Appendf(out, "<%X>", string(s))
		}
	}
	out = append(out, '(')
	for i := range len(s) {
		if s[i] == '(' || s[i] == ')' || s[i] == '\\' {
			out = append(out, '\\')
		}
		out = append(out, s[i])
	}
	return append(out, ')')
}
