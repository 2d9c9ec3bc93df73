package store

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
)

// Reading a fact's body is the hot loop of verify. This reader takes any JSON, allocates nothing for bodies as AddFact
// writes them, and gives back pieces of the text itself.

var errBody = errors.New("not a JSON object")

// scanner walks over JSON text.
type scanner struct {
	b []byte
	i int
}

func (s *scanner) space() {
	for s.i < len(s.b) && (s.b[s.i] == ' ' || s.b[s.i] == '\n' || s.b[s.i] == '\t' || s.b[s.i] == '\r') {
		s.i++
	}
}

// take moves over one byte if it is the next.
func (s *scanner) take(c byte) bool {
	s.space()
	if s.i < len(s.b) && s.b[s.i] == c {
		s.i++
		return true
	}
	return false
}

// str moves over a string; most of a body is text, so it jumps from quote to quote.
func (s *scanner) str() bool {
	for s.i++; ; s.i++ {
		j := bytes.IndexByte(s.b[s.i:], '"')
		if j < 0 {
			return false
		}
		k := s.i + j
		s.i = k
		for k > 0 && s.b[k-1] == '\\' {
			k--
		}
		if (s.i-k)%2 == 0 { // a quote after an odd number of backslashes belongs to the text
			s.i++
			return true
		}
	}
}

// ends are the bytes that end a number or a word.
var ends = [256]bool{',': true, ']': true, '}': true, ':': true, ' ': true, '\n': true, '\t': true, '\r': true}

// key moves over a key of an object and gives back what it says: short text, nearly always without a backslash.
func (s *scanner) key() ([]byte, error) {
	s.space()
	if s.i < len(s.b) && s.b[s.i] == '"' {
		for j := s.i + 1; j < len(s.b) && s.b[j] != '\\'; j++ {
			if s.b[j] == '"' {
				k := s.b[s.i+1 : j]
				s.i = j + 1
				return k, nil
			}
		}
	}
	k, err := s.value()
	if err != nil {
		return nil, err
	}
	return text(k)
}

// value moves over one value and gives back its text.
func (s *scanner) value() ([]byte, error) {
	s.space()
	start := s.i
	if s.i == len(s.b) {
		return nil, errBody
	}
	switch s.b[s.i] {
	case '"':
		if s.str() {
			return s.b[start:s.i], nil
		}
		return nil, errBody
	case '{', '[':
		depth := 0
		for s.i < len(s.b) {
			switch s.b[s.i] {
			case '"':
				if !s.str() {
					return nil, errBody
				}
				continue
			case '{', '[':
				depth++
			case '}', ']':
				depth--
			}
			s.i++
			if depth == 0 {
				return s.b[start:s.i], nil
			}
		}
		return nil, errBody
	}
	for s.i < len(s.b) && !ends[s.b[s.i]] {
		s.i++
	}
	if s.i == start {
		return nil, errBody
	}
	return s.b[start:s.i], nil
}

// object walks over an object; f gets each key and must walk over its value.
func (s *scanner) object(f func(key []byte) error) error {
	if !s.take('{') {
		return errBody
	}
	for first := true; !s.take('}'); first = false {
		if !first && !s.take(',') {
			return errBody
		}
		k, err := s.key()
		if err != nil || !s.take(':') {
			return errBody
		}
		if err := f(k); err != nil {
			return err
		}
	}
	return nil
}

// array walks over an array; f must walk over each value.
func (s *scanner) array(f func() error) error {
	if !s.take('[') {
		return errBody
	}
	for first := true; !s.take(']'); first = false {
		if !first && !s.take(',') {
			return errBody
		}
		if err := f(); err != nil {
			return err
		}
	}
	return nil
}

// object calls f with every key and value of an object.
func object(b []byte, f func(key, val []byte) error) error {
	s := scanner{b: b}
	return s.object(func(k []byte) error {
		v, err := s.value()
		if err != nil {
			return err
		}
		return f(k, v)
	})
}

// array calls f with every value of an array.
func array(b []byte, f func(val []byte) error) error {
	s := scanner{b: b}
	return s.array(func() error {
		v, err := s.value()
		if err != nil {
			return err
		}
		return f(v)
	})
}

// meant is what a letter after a backslash stands for.
var meant = [256]byte{'"': '"', '\\': '\\', '/': '/', 'n': '\n', 'r': '\r', 't': '\t', 'b': '\b', 'f': '\f'}

// text is what a JSON string says.
func text(raw []byte) ([]byte, error) {
	var scratch []byte
	return textIn(raw, &scratch)
}

// textIn is text that may use a scratch: what it answers is good until the scratch is used again.
func textIn(raw []byte, scratch *[]byte) ([]byte, error) {
	if len(raw) < 2 || raw[0] != '"' {
		return nil, errBody
	}
	inner := raw[1 : len(raw)-1]
	at := bytes.IndexByte(inner, '\\')
	if at < 0 {
		return inner, nil
	}
	out := (*scratch)[:0]
	for ; at >= 0; at = bytes.IndexByte(inner, '\\') { // JSON within JSON: a quarter of all text is escaped
		out = append(out, inner[:at]...)
		if at+1 == len(inner) {
			return nil, errBody
		}
		c := meant[inner[at+1]]
		if c == 0 { // \u and what nobody wrote
			return slowText(raw)
		}
		out = append(out, c)
		inner = inner[at+2:]
	}
	out = append(out, inner...)
	*scratch = out
	return out, nil
}

func slowText(raw []byte) ([]byte, error) {
	var s string
	if err := json.Unmarshal(raw, &s); err != nil {
		return nil, errBody
	}
	return []byte(s), nil
}

// whole is a JSON whole number.
func whole(raw []byte) (int64, error) { return strconv.ParseInt(string(raw), 10, 64) }

// bodyHead is the part of a body that columns repeat.
type bodyHead struct {
	act, actor, clause []byte
	at                 int64
}

// change is one row change as a fact tells it, in pieces of the fact's text.
type change struct {
	table, key, op []byte
	cols           *scanner // stands before the object of columns; whoever takes the change walks over it
}

var noColumns = []byte("{}") // a row that is all key has no other columns

// readBody walks once over a body and gives each change to f on the way.
func readBody(body []byte, f func(change)) (h bodyHead, err error) {
	s := scanner{b: body}
	err = s.object(func(k []byte) error {
		if string(k) == "changes" {
			return s.array(func() error { return s.change(f) })
		}
		v, err := s.value()
		if err != nil {
			return err
		}
		switch string(k) {
		case "act":
			h.act, err = text(v)
		case "actor":
			h.actor, err = text(v)
		case "clause":
			h.clause, err = text(v)
		case "at":
			h.at, err = whole(v)
		}
		return err
	})
	return h, err
}

// change walks over a change and gives it to f. The columns come last as facts are written; f then walks over them itself.
// In any other order they are walked over twice.
func (s *scanner) change(f func(change)) error {
	var c change
	var cols []byte
	told := false
	err := s.object(func(k []byte) error {
		if string(k) == "c" && c.table != nil && c.key != nil && c.op != nil {
			start := s.i
			c.cols, told = s, true
			f(c)
			if s.i > start {
				return nil
			}
		}
		v, err := s.value()
		if err != nil {
			return err
		}
		switch string(k) {
		case "t":
			c.table, err = text(v)
		case "k":
			c.key = v
		case "o":
			c.op, err = text(v)
		case "c":
			cols = v
		}
		return err
	})
	if err == nil && !told {
		if cols == nil {
			cols = noColumns
		}
		c.cols = &scanner{b: cols}
		f(c)
	}
	return err
}

// Asked gives the input of a fact as JSON, and whether it changed a column of a table, without reading what else it says.
func (f *Fact) Asked(table, column string) (input []byte, changed bool, err error) {
	err = object(bytesOf(f.Body), func(k, v []byte) error {
		switch string(k) {
		case "input":
			input = v
		case "changes":
			if bytes.Contains(v, []byte(table)) { // most facts don't speak of it at all
				changed, err = touches(v, table, column)
			}
		}
		return err
	})
	if err != nil {
		return nil, false, fmt.Errorf("fact %s: %w", f.ID, err)
	}
	return input, changed, nil
}

// touches says whether any of the changes is of a column of a table.
func touches(changes []byte, table, column string) (yes bool, err error) {
	err = array(changes, func(c []byte) error {
		if yes || !bytes.Contains(c, []byte(column)) {
			return nil
		}
		var in, touched bool
		err := object(c, func(k, v []byte) error {
			switch string(k) {
			case "t":
				name, err := text(v)
				in = string(name) == table
				return err
			case "c":
				return object(v, func(k, _ []byte) error {
					touched = touched || string(k) == column
					return nil
				})
			}
			return nil
		})
		yes = in && touched
		return err
	})
	return yes, err
}
