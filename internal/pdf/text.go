package pdf

import (
	"bytes"
	"encoding/hex"
	"unicode/utf16"
	"unicode/utf8"
)

func unhex(c byte) int {
	switch {
	case c >= '0' && c <= '9':
		return int(c - '0')
	case c >= 'a' && c <= 'f':
		return int(c-'a') + 10
	case c >= 'A' && c <= 'F':
		return int(c-'A') + 10
	}
	return -1
}

// hex reads <48656C6C6F>.
func (p *parser) hex() (Object, error) {
	start := p.pos
	end := bytes.IndexByte(p.data[start:], '>')
	if end < 0 {
		p.far = len(p.data)
		return nil, p.fail("a hexadecimal string without end")
	}
	digits := p.data[start+1 : start+end]
	out := make([]byte, len(digits)/2, len(digits)/2+1)
	if _, err := hex.Decode(out, digits); err == nil {
		p.pos = start + end + 1
		return String(out), nil
	}
	out = out[:0]
	half := -1
	for _, c := range digits {
		v := unhex(c)
		switch {
		case v < 0 && isSpace(c):
		case v < 0:
			return nil, p.fail("a bad digit in a hexadecimal string")
		case half < 0:
			half = v
		default:
			out, half = append(out, byte(half<<4|v)), -1
		}
	}
	if half >= 0 {
		out = append(out, byte(half<<4))
	}
	p.pos = start + end + 1
	return String(out), nil
}

// literal reads (text with (balanced) parentheses and \escapes).
func (p *parser) literal() (Object, error) {
	start := p.pos
	open := 0
	var out []byte
	for i := start; i < len(p.data); i++ {
		c := p.data[i]
		switch c {
		case '(':
			if open++; open == 1 {
				continue
			}
		case ')':
			if open--; open == 0 {
				p.pos = i + 1
				return String(out), nil
			}
		case '\r': // any end of line reads as \n
			if i+1 < len(p.data) && p.data[i+1] == '\n' {
				i++
			}
			c = '\n'
		case '\\':
			var wide int
			out, wide = escape(out, p.data[i+1:])
			i += wide
			continue
		}
		out = append(out, c)
	}
	p.far = len(p.data)
	return nil, broken(start, "a string without end")
}

// escape adds what the characters after a backslash stand for, and says how many they are.
func escape(out, rest []byte) ([]byte, int) {
	if len(rest) == 0 {
		return out, 0
	}
	switch c := rest[0]; c {
	case 'n':
		return append(out, '\n'), 1
	case 'r':
		return append(out, '\r'), 1
	case 't':
		return append(out, '\t'), 1
	case 'b':
		return append(out, '\b'), 1
	case 'f':
		return append(out, '\f'), 1
	case '\n':
		return out, 1
	case '\r':
		if len(rest) > 1 && rest[1] == '\n' {
			return out, 2
		}
		return out, 1
	default:
		n, v := 0, 0
		for n < 3 && n < len(rest) && rest[n] >= '0' && rest[n] <= '7' {
			v = v<<3 | int(rest[n]-'0')
			n++
		}
		if n > 0 {
			return append(out, byte(v)), n
		}
		return append(out, c), 1
	}
}

// Text is the letters of a text string: UTF-16 or UTF-8 with its mark in front, else Latin (exact for ASCII).
func (s String) Text() string {
	switch {
	case len(s) >= 2 && s[0] == 0xFE && s[1] == 0xFF:
		units := make([]uint16, 0, len(s)/2)
		for i := 2; i+1 < len(s); i += 2 {
			units = append(units, uint16(s[i])<<8|uint16(s[i+1]))
		}
		return string(utf16.Decode(units))
	case len(s) >= 3 && s[:3] == "\xEF\xBB\xBF" && utf8.ValidString(string(s[3:])):
		return string(s[3:])
	}
	letters := make([]rune, len(s))
	for i := range len(s) {
		letters[i] = rune(s[i])
	}
	return string(letters)
}

// TextString is the text string of letters: plain for ASCII, else UTF-16 as every viewer reads it.
func TextString(letters string) String {
	ascii := true
	for i := range len(letters) {
		ascii = ascii && letters[i] >= ' ' && letters[i] < 0x7F || letters[i] == '\n'
	}
	if ascii {
		return String(letters)
	}
	out := []byte{0xFE, 0xFF}
	for _, u := range utf16.Encode([]rune(letters)) {
		out = append(out, byte(u>>8), byte(u))
	}
	return String(out)
}
