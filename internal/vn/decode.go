package vn

import (
	"bytes"
	"encoding/binary"
	"slices"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// An Encoding is a way Vietnamese was written into bytes, or into the wrong letters of a good encoding.
type Encoding string

// The encodings Decode and Repair know.
const (
	UTF8        Encoding = "utf-8"
	UTF16LE     Encoding = "utf-16le"
	UTF16BE     Encoding = "utf-16be"
	Windows1258 Encoding = "windows-1258"
	TCVN3       Encoding = "tcvn3"    // ABC fonts
	VNI         Encoding = "vni"      // VNI fonts
	Mojibake    Encoding = "mojibake" // UTF-8 read once as Windows-1252
	Unknown     Encoding = "windows-1252"
)

// A Decoded text is clean NFC with line ends as \n.
type Decoded struct {
	Text     string
	Encoding Encoding   // of the bytes
	Repaired []Encoding // legacy encodings found and mended inside good Unicode, in order of appearance
}

// Decode reads bytes of unknown encoding as Vietnamese text. Good text comes back as it was, but for NFC and the clean-up
// that Clean describes; what can't be understood is kept as Windows-1252 letters, never dropped.
func Decode(b []byte) Decoded {
	if s, enc, ok := fromUTF16(b); ok {
		text, mended := Repair(s)
		return Decoded{text, enc, mended}
	}
	b = bytes.TrimPrefix(b, []byte("\xEF\xBB\xBF"))
	if utf8.Valid(b) {
		text, mended := Repair(string(b))
		return Decoded{text, UTF8, mended}
	}
	return decodeLines(b)
}

// decodeLines takes the lines that are good UTF-8 as they are and finds one single-byte encoding for all the others.
func decodeLines(b []byte) Decoded {
	lines := strings.Split(string(b), "\n")
	var foreign []int
	var sample strings.Builder
	for i, line := range lines {
		if !utf8.ValidString(line) {
			lines[i] = latin(line)
			foreign = append(foreign, i)
			if sample.Len() < 1<<16 {
				sample.WriteString(lines[i][:min(len(lines[i]), 1<<16)] + "\n")
			}
		}
	}
	enc := bestEncoding(sample.String())
	for _, i := range foreign {
		lines[i] = convertAll(lines[i], enc)
	}
	text, mended := Repair(strings.Join(lines, "\n"))
	if len(foreign) < len(lines)/2 {
		return Decoded{text, UTF8, append([]Encoding{enc}, slices.DeleteFunc(mended, func(e Encoding) bool { return e == enc })...)}
	}
	return Decoded{text, enc, mended}
}

// latin reads bytes as Windows-1252; the five codes it leaves open stay control characters.
func latin(line string) string {
	var b strings.Builder
	for i := range len(line) {
		if r := charmap.Windows1252.DecodeByte(line[i]); r != utf8.RuneError {
			b.WriteRune(r)
		} else {
			b.WriteRune(rune(line[i]))
		}
	}
	return b.String()
}

// fromUTF16 reads UTF-16 with a byte-order mark, or without one where the high bytes give it away.
func fromUTF16(b []byte) (string, Encoding, bool) {
	var order binary.ByteOrder = binary.LittleEndian
	enc := UTF16LE
	switch {
	case len(b) < 4 || len(b)%2 != 0:
		return "", "", false
	case b[0] == 0xFF && b[1] == 0xFE:
		b = b[2:]
	case b[0] == 0xFE && b[1] == 0xFF:
		b, order, enc = b[2:], binary.BigEndian, UTF16BE
	case highBytes(b, 1):
	case highBytes(b, 0):
		order, enc = binary.BigEndian, UTF16BE
	default:
		return "", "", false
	}
	units := make([]uint16, len(b)/2)
	for i := range units {
		units[i] = order.Uint16(b[2*i:])
	}
	return string(utf16.Decode(units)), enc, true
}

// highBytes says whether the bytes at even (0) or odd (1) places are the high halves of Vietnamese letters.
func highBytes(b []byte, at int) bool {
	pairs := min(len(b)/2, 4096)
	zero, known, otherZero := 0, 0, 0
	for i := range pairs {
		switch b[2*i+at] {
		case 0:
			zero++
			known++
		case 0x01, 0x03, 0x1E, 0x20:
			known++
		}
		if b[2*i+1-at] == 0 {
			otherZero++
		}
	}
	return zero*10 >= pairs*4 && known*100 >= pairs*95 && otherZero*20 <= pairs
}
