package store

import (
	"encoding/json"
	"maps"
	"slices"
	"strconv"
)

// Most of a body is the row changes, which are text, whole numbers and truth values only: writing them by hand takes a
// third of the general encoder's time.

// write gives a body's JSON, columns in the order of their names.
func (b Body) write() ([]byte, error) {
	changes := b.Changes
	b.Changes = nil
	out, err := json.Marshal(b)
	if err != nil || len(changes) == 0 {
		return out, err
	}
	out = append(out[:len(out)-1], `,"changes":[`...)
	for i, c := range changes {
		if i > 0 {
			out = append(out, ',')
		}
		if out, err = c.append(out); err != nil {
			return nil, err
		}
	}
	return append(out, "]}"...), nil
}

func (c Change) append(out []byte) ([]byte, error) {
	var err error
	out = appendText(append(out, `{"t":`...), c.Table)
	out = append(out, `,"k":[`...)
	for i, k := range c.Key {
		if i > 0 {
			out = append(out, ',')
		}
		if out, err = appendValue(out, k); err != nil {
			return nil, err
		}
	}
	out = appendText(append(out, `],"o":`...), c.Op)
	if len(c.Cols) > 0 {
		out = append(out, `,"c":{`...)
		for i, col := range slices.Sorted(maps.Keys(c.Cols)) {
			if i > 0 {
				out = append(out, ',')
			}
			out = append(appendText(out, col), ':')
			if out, err = appendValue(out, c.Cols[col]); err != nil {
				return nil, err
			}
		}
		out = append(out, '}')
	}
	return append(out, '}'), nil
}

func appendValue(out []byte, v any) ([]byte, error) {
	switch v := v.(type) {
	case string:
		return appendText(out, v), nil
	case int64:
		return strconv.AppendInt(out, v, 10), nil
	case bool:
		return strconv.AppendBool(out, v), nil
	}
	b, err := json.Marshal(v)
	return append(out, b...), err
}

// appendText writes a JSON string; the text is clean UTF-8 (see value).
func appendText(out []byte, s string) []byte {
	out = append(out, '"')
	from := 0
	for i := range len(s) {
		c := s[i]
		if c >= ' ' && c != '"' && c != '\\' {
			continue
		}
		out = append(out, s[from:i]...)
		from = i + 1
		switch c {
		case '"', '\\':
			out = append(out, '\\', c)
		case '\n':
			out = append(out, `\n`...)
		case '\r':
			out = append(out, `\r`...)
		case '\t':
			out = append(out, `\t`...)
		default:
			const hex = "0123456789abcdef"
			out = append(out, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
		}
	}
	return append(append(out, s[from:]...), '"')
}
