package ocr

import (
	"bufio"
	"bytes"
	"context"
	"encoding/binary"
	"fmt"
	"image"
	"image/color"
	"image/draw"
	"image/jpeg"
	"image/png"
	"io"
	"os"

	"golang.org/x/image/tiff"
)

// readImages reads a picture, or each picture of a TIFF, as a page.
func (r *Reader) readImages(ctx context.Context, data []byte, kind Kind) (Text, error) {
	return inTemp(func(dir string) (Text, error) {
		parts, err := r.pictures(data, kind)
		if err != nil {
			return Text{}, err
		}
		t := Text{Method: MethodOCR, Pages: make([]Page, len(parts))}
		all := make([]int, len(parts))
		for i := range parts {
			all[i], t.Pages[i].Number = i, i+1
		}
		t.Warnings, err = r.eachPage(ctx, all, func(ctx context.Context, i int) (Page, error) {
			img, err := r.decode(parts[i], kind)
			if err != nil {
				return Page{}, err
			}
			return r.recognise(ctx, dir, i+1, img)
		}, t.Pages)
		return t, err
	})
}

// picture is one picture of a file. The pages of a TIFF share its bytes: each has a header of its own, which points to its page.
type picture struct {
	data []byte
	head []byte // in place of the file's first bytes; empty: as they are
}

// open reads the picture from its beginning, without a copy of the file.
func (p picture) open() io.Reader { return &pictureReader{p, 0} }

type pictureReader struct {
	picture
	at int64
}

func (r *pictureReader) Read(b []byte) (int, error) {
	n, err := r.ReadAt(b, r.at)
	r.at += int64(n)
	return n, err
}

// ReadAt lets the TIFF reader fetch only what it decodes.
func (r *pictureReader) ReadAt(b []byte, at int64) (n int, err error) {
	n, err = bytes.NewReader(r.data).ReadAt(b, at)
	if at < int64(len(r.head)) {
		copy(b[:n], r.head[at:])
	}
	return n, err
}

// pictures checks the pictures of a file before any is decoded.
func (r *Reader) pictures(data []byte, kind Kind) ([]picture, error) {
	parts := []picture{{data: data}}
	if kind == TIFF {
		offsets := tiffPages(data, r.limits.Pages)
		if len(offsets) > r.limits.OCRPages {
			return nil, ErrTooManyScans.New(len(offsets), r.limits.OCRPages)
		}
		parts = parts[:0]
		for _, at := range offsets {
			head := bytes.Clone(data[:8])
			byteOrder(data).PutUint32(head[4:], at)
			parts = append(parts, picture{data, head})
		}
	}
	for _, p := range parts {
		c, err := config(p, kind)
		if err != nil {
			return nil, ErrBroken.New().Because(err)
		}
		if c.Width <= 0 || c.Height <= 0 || c.Width > r.limits.Pixels/c.Height {
			return nil, ErrPixels.New(c.Width, c.Height)
		}
	}
	if len(parts) == 0 {
		return nil, ErrBroken.New()
	}
	return parts, nil
}

func config(p picture, kind Kind) (image.Config, error) {
	switch kind {
	case PNG:
		return png.DecodeConfig(p.open())
	case JPEG:
		return jpeg.DecodeConfig(p.open())
	}
	return tiff.DecodeConfig(p.open())
}

// decode makes a picture grey, upright and of a size tesseract reads well.
func (r *Reader) decode(p picture, kind Kind) (*image.Gray, error) {
	var img image.Image
	var err error
	turn := 1
	switch kind {
	case PNG:
		img, err = png.Decode(p.open())
	case JPEG:
		img, err = jpeg.Decode(p.open())
		turn = orientation(p.data)
	default:
		img, err = tiff.Decode(p.open())
	}
	if err != nil {
		return nil, ErrBroken.New().Because(err)
	}
	return comfortable(upright(grey(img), turn)), nil
}

// grey puts any picture on white paper, so that transparent PNG don't turn black.
func grey(img image.Image) *image.Gray {
	b := img.Bounds()
	if g, ok := img.(*image.Gray); ok && b.Min == (image.Point{}) {
		return g
	}
	out := image.NewGray(image.Rect(0, 0, b.Dx(), b.Dy()))
	switch src := img.(type) {
	case *image.YCbCr:
		for y := range b.Dy() {
			copy(out.Pix[y*out.Stride:], src.Y[src.YOffset(b.Min.X, b.Min.Y+y):][:b.Dx()])
		}
	default:
		draw.Draw(out, out.Bounds(), image.NewUniform(color.White), image.Point{}, draw.Src)
		draw.Draw(out, out.Bounds(), img, b.Min, draw.Over)
	}
	return out
}

// comfortable enlarges scans below about 250 dpi (a page is 8 inches wide) and shrinks photographs of many megapixels.
func comfortable(img *image.Gray) *image.Gray {
	w, h := img.Bounds().Dx(), img.Bounds().Dy()
	short := min(w, h)
	switch {
	case short >= 5000:
		return shrink(img, short/2500)
	case short >= 500 && short < 2000 && w*h < 4e6:
		k := 2.0
		return resample(img, w*2, h*2, func(x, y float64) (float64, float64) { return x / k, y / k })
	}
	return img
}

// upright undoes the turn a camera noted (EXIF orientation 1..8).
func upright(img *image.Gray, turn int) *image.Gray {
	w, h := img.Bounds().Dx(), img.Bounds().Dy()
	var from func(x, y int) (int, int)
	switch turn {
	case 3:
		from = func(x, y int) (int, int) { return w - 1 - x, h - 1 - y }
	case 6:
		from = func(x, y int) (int, int) { return y, h - 1 - x }
	case 8:
		from = func(x, y int) (int, int) { return w - 1 - y, x }
	default: // mirrored pictures come from no camera
		return img
	}
	ow, oh := w, h
	if turn != 3 {
		ow, oh = h, w
	}
	out := image.NewGray(image.Rect(0, 0, ow, oh))
	for y := range oh {
		for x := range ow {
			sx, sy := from(x, y)
			out.Pix[y*out.Stride+x] = img.Pix[sy*img.Stride+sx]
		}
	}
	return out
}

// orientation reads the EXIF orientation of a JPEG; 1 where there is none.
func orientation(data []byte) int {
	at := bytes.Index(data[:min(len(data), 1<<17)], []byte("Exif\x00\x00"))
	if at < 0 {
		return 1
	}
	t := data[at+6:]
	if len(t) < 8 || string(t[:2]) != "II" && string(t[:2]) != "MM" {
		return 1
	}
	order := byteOrder(t)
	dir := int64(order.Uint32(t[4:]))
	if dir+2 > int64(len(t)) {
		return 1
	}
	for i := range int64(order.Uint16(t[dir:])) {
		e := dir + 2 + 12*i
		if e+12 > int64(len(t)) {
			break
		}
		if order.Uint16(t[e:]) == 0x0112 {
			return int(order.Uint16(t[e+8:]))
		}
	}
	return 1
}

func byteOrder(data []byte) binary.ByteOrder {
	if data[0] == 'M' {
		return binary.BigEndian
	}
	return binary.LittleEndian
}

// tiffPages walks the chain of pages; a chain that bites its own tail ends there.
func tiffPages(data []byte, most int) []uint32 {
	if len(data) < 8 {
		return nil
	}
	order := byteOrder(data)
	seen := map[uint32]bool{}
	var out []uint32
	for at := order.Uint32(data[4:]); at != 0 && !seen[at] && len(out) <= most; {
		if int64(at)+2 > int64(len(data)) {
			break
		}
		seen[at] = true
		out = append(out, at)
		next := int64(at) + 2 + 12*int64(order.Uint16(data[at:]))
		if next+4 > int64(len(data)) {
			break
		}
		at = order.Uint32(data[next:])
	}
	return out
}

// readPGM reads the binary grey pictures pdftoppm writes.
func readPGM(path string, pixels int) (*image.Gray, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, ErrBroken.New().Because(err)
	}
	defer f.Close()
	in := bufio.NewReaderSize(f, 1<<16)
	var w, h, depth int
	if _, err := fmt.Fscanf(in, "P5\n%d %d\n%d\n", &w, &h, &depth); err != nil || depth != 255 || w <= 0 || h <= 0 {
		return nil, ErrBroken.New().Because(err)
	}
	if w > pixels/h+1 {
		return nil, ErrPixels.New(w, h)
	}
	img := image.NewGray(image.Rect(0, 0, w, h))
	if _, err := io.ReadFull(in, img.Pix); err != nil {
		return nil, ErrBroken.New().Because(err)
	}
	return img, nil
}

func writePGM(path string, img *image.Gray) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return err
	}
	out := bufio.NewWriterSize(f, 1<<16)
	fmt.Fprintf(out, "P5\n%d %d\n255\n", img.Bounds().Dx(), img.Bounds().Dy())
	for y := range img.Bounds().Dy() {
		out.Write(img.Pix[y*img.Stride : y*img.Stride+img.Bounds().Dx()])
	}
	if err := out.Flush(); err != nil {
		f.Close()
		return err
	}
	return f.Close()
}
