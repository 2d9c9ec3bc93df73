package ocr

import (
	"context"
	"image"
	"os"
	"path/filepath"
	"regexp"
	"strconv"

	"thads/internal/vn"
)

// sensible: what was recognised is language, or there is too little of it to tell.
func sensible(s string) bool {
	share, words := vn.PlausibleShare(s)
	return words < 8 || share >= 0.4
}

var rotateBy = regexp.MustCompile(`(?m)^Rotate: (90|180|270)$`)

// orientation asks tesseract how the page lies and answers as EXIF does: 1 upright, 3 on its head, 6 and 8 on its sides. Where
// tesseract has no answer the page counts as upright.
func (r *Reader) orientation(ctx context.Context, dir string, number int, img *image.Gray) int {
	path := filepath.Join(dir, "osd-"+strconv.Itoa(number)+".pgm")
	if writePGM(path, img) != nil {
		return 1
	}
	defer os.Remove(path)
	out, _, err := r.run(ctx, r.limits.PerPage, dir, tesseract, path, "stdout", "--dpi", "300", "--psm", "0", "-l", "osd", "-c", "debug_file=/dev/null")
	if err != nil {
		return 1
	}
	if m := rotateBy.FindSubmatch(out); m != nil {
		return map[string]int{"90": 6, "180": 3, "270": 8}[string(m[1])]
	}
	return 1
}

// beforeTurn finds a box of the upright picture on the picture as it lay.
func (b Box) beforeTurn(turn int) Box {
	switch turn {
	case 3:
		return Box{1 - b.X1, 1 - b.Y1, 1 - b.X0, 1 - b.Y0}
	case 6:
		return Box{b.Y0, 1 - b.X1, b.Y1, 1 - b.X0}
	case 8:
		return Box{1 - b.Y1, b.X0, 1 - b.Y0, b.X1}
	}
	return b
}
