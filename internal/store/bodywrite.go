package store

import (
	"bytes"
	"encoding/json"
	"maps"
	"slices"
	"strconv"
)

// Most of a body is the row changes, which are text, whole numbers and truth values only: writing them by hand takes a
// third of the general encoder's time.

// write adds a body's JSON, columns in the order of their names.
func (b Body) write(out []byte) (_ []byte, err error) {
	out = appendText(append(out, `{"act":`...), clean(b.Act))
	out = appendText(append(out, `,"actor":`...), clean(b.Actor))
	out = appendText(append(out, `,"name":`...), clean(b.Name))
	if b.Behalf != "" {
		out = appendText(append(out, `,"behalf":`...), clean(b.Behalf))
	}
	out = strconv.AppendInt(append(out, `,"at":`...), b.At, 10)
	if b.Clause != "" {
		out = appendText(append(out, `,"clause":`...), clean(b.Clause))
	}
	if b.Pack != "" {
		out = appendText(append(out, `,"pack":`...), clean(b.Pack))
	}
	out = appendText(append(out, `,"say":`...), clean(b.Say))
	if len(b.Input) > 0 {
		out = append(append(out, `,"input":`...), b.Input...)
	}
	for i, c := range b.Changes {
		if i == 0 {
			out = append(out, `,"changes":[`...)
		} else {
			out = append(out, ',')
		}
		if out, err = c.append(out); err != nil {
			return nil, err
		}
	}
	if len(b.Changes) > 0 {
		out = append(out, ']')
	}
	return append(out, '}'), nil
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
		for i, col := range c.Cols {
			if i > 0 {
				out = append(out, ',')
			}
			out = append(appendText(out, col.Name), ':')
			if out, err = appendValue(out, col.Value); err != nil {
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

// Get is the value of a column; nil when the change does not tell it.
func (c Cols) Get(name string) any {
	for _, col := range c {
		if col.Name == name {
			return col.Value
		}
	}
	return nil
}

// UnmarshalJSON reads columns from the object that a fact has of them; numbers come as json.Number.
func (c *Cols) UnmarshalJSON(b []byte) error {
	var all map[string]any
	read := json.NewDecoder(bytes.NewReader(b))
	read.UseNumber()
	if err := read.Decode(&all); err != nil {
		return err
	}
	*c = make(Cols, 0, len(all))
	for _, name := range slices.Sorted(maps.Keys(all)) {
		*c = append(*c, Col{name, all[name]})
	}
	return nil
}
