package ocr

import (
	"bytes"
	"image"
	"image/color"
	"image/draw"
	"image/jpeg"
	"image/png"

	"golang.org/x/image/tiff"

	"thads/internal/pdf"
)

// Pages counts the pages of a file without reading them: of a PDF, of a TIFF, one of any other picture or text. It is 0
// where that can't be told, as for a PDF with a password.
func Pages(data []byte) int {
	switch Sniff(data) {
	case Empty:
		return 0
	case PDF:
		d, err := pdf.Open(data)
		if err != nil {
			return 0
		}
		pages, err := d.Pages()
		if err != nil {
			return 0
		}
		return len(pages)
	case TIFF:
		return len(tiffPages(data, 10_000))
	}
	return 1
}

// PicturesPDF puts the pictures of a file on pages as they look, in colour, for printing; a JPEG keeps its bytes.
// ErrNotScan when the file is none of pictures.
func (r *Reader) PicturesPDF(data []byte) ([]byte, error) {
	kind := Sniff(data)
	if kind != PNG && kind != JPEG && kind != TIFF {
		return nil, ErrNotScan.New(kind.Vietnamese())
	}
	parts, err := r.pictures(data, kind)
	if err != nil {
		return nil, err
	}
	shown, turns := make([][]byte, len(parts)), make([]int, len(parts))
	for i, p := range parts {
		if kind != JPEG {
			if shown[i], err = asJPEG(p, kind); err != nil {
				return nil, err
			}
			continue
		}
		shown[i] = p.data
		turns[i] = map[int]int{6: 1, 3: 2, 8: 3}[orientation(p.data)]
	}
	return pdf.FromJPEG(shown, turns)
}

// asJPEG keeps the colours of a picture, on white paper.
func asJPEG(p picture, kind Kind) ([]byte, error) {
	var img image.Image
	var err error
	if kind == PNG {
		img, err = png.Decode(p.open())
	} else {
		img, err = tiff.Decode(p.open())
	}
	if err != nil {
		return nil, ErrBroken.New().Because(err)
	}
	if _, plain := img.(*image.Gray); !plain {
		page := image.NewRGBA(image.Rect(0, 0, img.Bounds().Dx(), img.Bounds().Dy()))
		draw.Draw(page, page.Bounds(), image.NewUniform(color.White), image.Point{}, draw.Src)
		draw.Draw(page, page.Bounds(), img, img.Bounds().Min, draw.Over)
		img = page
	}
	var out bytes.Buffer
	if err := jpeg.Encode(&out, img, &jpeg.Options{Quality: 85}); err != nil {
		return nil, ErrFailed.New("jpeg").Because(err)
	}
	return out.Bytes(), nil
}
