package pdf

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// parser reads objects from bytes. Positions in its errors are offsets in data.
type parser struct {
	data   []byte
	pos    int
	far    int                   // furthest byte looked at in vain: work that counts, too
	length func(Ref) (int, bool) // the length of a stream that is given by reference; nil: not allowed
}

// looked is the furthest byte looked at.
func (p *parser) looked() int { return max(p.pos, p.far) }

func broken(at int, format string, args ...any) error {
	return ErrBroken.New(at).Because(fmt.Errorf(format, args...))
}

func (p *parser) fail(format string, args ...any) error { return broken(p.pos, format, args...) }

func isSpace(c byte) bool {
	return c == 0 || c == '\t' || c == '\n' || c == '\f' || c == '\r' || c == ' '
}

func isDelimiter(c byte) bool {
	switch c {
	case '(', ')', '<', '>', '[', ']', '{', '}', '/', '%':
		return true
	}
	return false
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

// skip passes white space and comments.
func (p *parser) skip() {
	for p.pos < len(p.data) {
		switch c := p.data[p.pos]; {
		case isSpace(c):
			p.pos++
		case c == '%':
			for p.pos < len(p.data) && p.data[p.pos] != '\n' && p.data[p.pos] != '\r' {
				p.pos++
			}
		default:
			return
		}
	}
}

// word reads the run of regular characters at the position.
func (p *parser) word() string {
	start := p.pos
	for p.pos < len(p.data) && !isSpace(p.data[p.pos]) && !isDelimiter(p.data[p.pos]) {
		p.pos++
	}
	return string(p.data[start:p.pos])
}

// keyword passes white space and the word w, or stays and answers false.
func (p *parser) keyword(w string) bool {
	start := p.pos
	p.skip()
	if p.word() == w {
		return true
	}
	p.far, p.pos = p.looked(), start
	return false
}

// integer reads an unsigned whole number.
func (p *parser) integer() (int, error) {
	p.skip()
	start := p.pos
	for p.pos < len(p.data) && isDigit(p.data[p.pos]) {
		p.pos++
	}
	n, err := strconv.ParseInt(string(p.data[start:min(p.pos, start+20)]), 10, 64)
	if err != nil {
		return 0, p.fail("a whole number: %w", err)
	}
	return int(n), nil
}

// object reads one direct object (or a reference).
func (p *parser) object(depth int) (Object, error) {
	if depth > maxDepth {
		return nil, ErrTooLarge.New().Because(errors.New("nested too deep"))
	}
	p.skip()
	if p.pos >= len(p.data) {
		return nil, p.fail("end of file inside an object")
	}
	switch c := p.data[p.pos]; {
	case c == '/':
		return p.name()
	case c == '(':
		return p.literal()
	case c == '[':
		return p.array(depth)
	case c == '<':
		if p.pos+1 < len(p.data) && p.data[p.pos+1] == '<' {
			return p.dict(depth)
		}
		return p.hex()
	case isDigit(c):
		return p.numberOrRef()
	case c == '+' || c == '-' || c == '.':
		return p.number()
	}
	start := p.pos
	switch w := p.word(); w {
	case "null":
		return nil, nil
	case "true":
		return true, nil
	case "false":
		return false, nil
	default:
		return nil, broken(start, "unexpected word %.20q", w)
	}
}

func (p *parser) array(depth int) (Object, error) {
	p.pos++
	list := Array{}
	for {
		p.skip()
		if p.pos < len(p.data) && p.data[p.pos] == ']' {
			p.pos++
			return list, nil
		}
		o, err := p.object(depth + 1)
		if err != nil {
			return nil, err
		}
		list = append(list, o)
	}
}

func (p *parser) dict(depth int) (Object, error) {
	p.pos += 2
	d := Dict{}
	for {
		p.skip()
		if p.pos+1 < len(p.data) && p.data[p.pos] == '>' && p.data[p.pos+1] == '>' {
			p.pos += 2
			return d, nil
		}
		if p.pos >= len(p.data) || p.data[p.pos] != '/' {
			return nil, p.fail("a key of a dictionary must be a name")
		}
		key, err := p.name()
		if err != nil {
			return nil, err
		}
		value, err := p.object(depth + 1)
		if err != nil {
			return nil, err
		}
		if _, twice := d[key]; twice {
			return nil, p.fail("key %.40q stands twice", string(key))
		}
		d[key] = value
	}
}

func (p *parser) name() (Name, error) {
	p.pos++
	start := p.pos
	raw := p.word()
	if strings.IndexByte(raw, '#') < 0 {
		return Name(raw), nil
	}
	out := make([]byte, 0, len(raw))
	for i := 0; i < len(raw); i++ {
		if raw[i] != '#' {
			out = append(out, raw[i])
			continue
		}
		if i+2 >= len(raw) || unhex(raw[i+1]) < 0 || unhex(raw[i+2]) < 0 {
			return "", broken(start, "a bad # in a name")
		}
		out = append(out, byte(unhex(raw[i+1])<<4|unhex(raw[i+2])))
		i += 2
	}
	return Name(out), nil
}

func (p *parser) numberOrRef() (Object, error) {
	n, err := p.number()
	num, whole := n.(int)
	if err != nil || !whole {
		return n, err
	}
	if !p.refAhead() {
		return n, nil
	}
	after := p.pos
	p.skip()
	if p.pos == after || p.pos >= len(p.data) || !isDigit(p.data[p.pos]) {
		p.pos = after
		return n, nil
	}
	g, err := p.number()
	gen, whole := g.(int)
	if err == nil && whole && p.keyword("R") && num <= maxObjects*8 && gen <= 65535 {
		return Ref{num, gen}, nil
	}
	p.pos = after
	return n, nil
}

// refAhead says whether a generation and an R may follow, without reading numbers twice that stand in a row.
func (p *parser) refAhead() bool {
	rest := p.data[p.pos:]
	i := 0
	over := func(of func(byte) bool) {
		for i < len(rest) && of(rest[i]) {
			i++
		}
	}
	over(isSpace)
	over(isDigit)
	over(isSpace)
	return i < len(rest) && (rest[i] == 'R' || rest[i] == '%')
}

func (p *parser) number() (Object, error) {
	start := p.pos
	n := 0
	for i := start; i < len(p.data) && i < start+10; i++ {
		c := p.data[i]
		switch {
		case isDigit(c):
			n = n*10 + int(c-'0')
			continue
		case i > start && (isSpace(c) || isDelimiter(c)): // most numbers are short and whole
			p.pos = i
			return n, nil
		}
		break
	}
	w := p.word()
	if len(w) > 40 {
		return nil, broken(start, "a number of %d digits", len(w))
	}
	digits, dots := 0, 0
	for i := range len(w) {
		switch c := w[i]; {
		case isDigit(c):
			digits++
		case c == '.' && dots == 0:
			dots++
		case (c == '+' || c == '-') && i == 0:
		default:
			return nil, broken(start, "a bad number %q", w)
		}
	}
	if digits == 0 {
		return nil, broken(start, "a number without digits")
	}
	if dots == 0 {
		n, err := strconv.ParseInt(w, 10, 64)
		if err != nil {
			return nil, broken(start, "number: %w", err)
		}
		return int(n), nil
	}
	f, err := strconv.ParseFloat(w, 64)
	if err != nil {
		return nil, broken(start, "number: %w", err)
	}
	return f, nil
}
