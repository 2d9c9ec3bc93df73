package ocr

import (
	"strconv"
	"strings"

	"thads/internal/vn"
)

func contains(s string, parts ...string) bool {
	for _, p := range parts {
		if strings.Contains(s, p) {
			return true
		}
	}
	return false
}

// parseTSV reads tesseract's table of words: lines of text, an empty line between paragraphs, and each line with its box as
// shares of a page of w by h pixels and the mean confidence of its words.
func parseTSV(tsv []byte, w, h int) (string, []Line) {
	var lines []Line
	var text strings.Builder
	lastLine, lastPar := "", ""
	words := 0
	for row := range strings.Lines(string(tsv)) {
		f := strings.Split(strings.TrimRight(row, "\r\n"), "\t")
		if len(f) != 12 || f[0] != "5" {
			continue
		}
		word := vn.Clean(strings.TrimSpace(f[11]))
		box, ok := pixels(f[6:10])
		confidence, err := strconv.ParseFloat(f[10], 64)
		if word == "" || !ok || err != nil {
			continue
		}
		box = box.share(float64(w), float64(h))
		par := strings.Join(f[1:4], ".")
		if line := par + "." + f[4]; line != lastLine || len(lines) == 0 {
			switch {
			case len(lines) == 0:
			case par != lastPar:
				text.WriteString("\n\n")
			default:
				text.WriteString("\n")
			}
			lines = append(lines, Line{Box: box})
			lastLine, lastPar, words = line, par, 0
		} else {
			text.WriteByte(' ')
			lines[len(lines)-1].Text += " "
		}
		text.WriteString(word)
		l := &lines[len(lines)-1]
		l.Text += word
		l.Box = Box{min(l.Box.X0, box.X0), min(l.Box.Y0, box.Y0), max(l.Box.X1, box.X1), max(l.Box.Y1, box.Y1)}
		l.Confidence = (l.Confidence*float64(words) + min(max(confidence, 0), 100)/100) / float64(words+1)
		words++
	}
	return text.String(), lines
}

// pixels reads left, top, width and height.
func pixels(f []string) (Box, bool) {
	var v [4]float64
	for i := range v {
		n, err := strconv.ParseFloat(f[i], 64)
		if err != nil {
			return Box{}, false
		}
		v[i] = n
	}
	return Box{v[0], v[1], v[0] + v[2], v[1] + v[3]}, true
}
