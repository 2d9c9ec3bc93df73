package ocr

import (
	"context"
	"errors"
	"image"
	"image/jpeg"
	"os"
	"path/filepath"
	"strconv"

	"golang.org/x/sync/errgroup"
)

// Searchable makes a PDF of straightened grey pages with the recognised words invisible behind them, for search and copying. A PDF
// whose every page already has readable text comes back as it is, signatures and all.
func (r *Reader) Searchable(ctx context.Context, data []byte) ([]byte, error) {
	if int64(len(data)) > r.limits.Bytes {
		return nil, r.tooLarge(int64(len(data)))
	}
	kind := Sniff(data)
	switch kind {
	case Empty:
		return nil, ErrEmpty.New()
	case PDF, PNG, JPEG, TIFF:
	default:
		return nil, ErrNotScan.New(kind.Vietnamese())
	}
	return inTemp(func(dir string) ([]byte, error) {
		count, picture, err := r.pagePictures(ctx, dir, data, kind)
		if err != nil {
			return nil, err
		}
		if count == 0 {
			return data, nil
		}
		return r.bind(ctx, dir, count, picture)
	})
}

// pagePictures answers how many pages there are and a function that draws one; no pages means that nothing needs recognising.
func (r *Reader) pagePictures(ctx context.Context, dir string, data []byte, kind Kind) (int, func(context.Context, int) (*image.Gray, error), error) {
	if kind != PDF {
		parts, err := r.pictures(data, kind)
		return len(parts), func(_ context.Context, i int) (*image.Gray, error) { return r.decode(parts[i], kind) }, err
	}
	file := filepath.Join(dir, "in.pdf")
	if err := os.WriteFile(file, data, 0o600); err != nil {
		return 0, nil, ErrFailed.New("pdf").Because(err)
	}
	pages, _, err := r.pdfInfo(ctx, dir, file)
	if err != nil {
		return 0, nil, err
	}
	layers, err := r.pdfLayer(ctx, dir, file, pages)
	if err != nil {
		return 0, nil, err
	}
	if pages > r.limits.OCRPages {
		return 0, nil, ErrTooManyScans.New(pages, r.limits.OCRPages)
	}
	done := 0
	for _, l := range layers {
		if readable(l.Text) {
			done++
		}
	}
	if done == pages {
		return 0, nil, nil
	}
	return pages, func(ctx context.Context, i int) (*image.Gray, error) { return r.renderPage(ctx, dir, file, layers[i]) }, nil
}

// bind recognises the pages side by side and puts them together in order. Unlike Read it fails with the first page that fails:
// a paper with a page missing would pass for the whole.
func (r *Reader) bind(ctx context.Context, dir string, count int, picture func(context.Context, int) (*image.Gray, error)) ([]byte, error) {
	args := make([]string, 0, count+1)
	for i := range count {
		args = append(args, filepath.Join(dir, "out-"+strconv.Itoa(i)+".pdf"))
	}
	g, inner := errgroup.WithContext(ctx)
	g.SetLimit(cap(r.slots))
	for i := range count {
		g.Go(func() error {
			img, err := picture(inner, i)
			if err != nil {
				return err
			}
			return r.pagePDF(inner, dir, i, img)
		})
	}
	if err := g.Wait(); err != nil {
		return nil, err
	}
	out := args[0]
	if count > 1 {
		out = filepath.Join(dir, "all.pdf")
		if _, diag, err := r.run(ctx, r.limits.PerStep, dir, pdfunite, append(args, out)...); err != nil {
			return nil, pdfTrouble(err, diag, pdfunite)
		}
	}
	pdf, err := os.ReadFile(out)
	if err != nil {
		return nil, ErrFailed.New("pdf").Because(err)
	}
	return pdf, nil
}

// pagePDF makes the PDF of one page; a page in which no language is found is tried once more the way it seems to lie.
func (r *Reader) pagePDF(ctx context.Context, dir string, i int, img *image.Gray) error {
	text, err := r.uprightPDF(ctx, dir, i, img)
	if err != nil || sensible(text) {
		return err
	}
	if turn := r.orientation(ctx, dir, i, img); turn != 1 {
		_, err = r.uprightPDF(ctx, dir, i, upright(img, turn))
	}
	return err
}

// uprightPDF writes out-<i>.pdf and answers the words it put there.
func (r *Reader) uprightPDF(ctx context.Context, dir string, i int, img *image.Gray) (string, error) {
	straight, _ := Deskew(img)
	path := filepath.Join(dir, "in-"+strconv.Itoa(i)+".jpg")
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return "", ErrFailed.New("jpeg").Because(err)
	}
	if err := errors.Join(jpeg.Encode(f, straight, &jpeg.Options{Quality: 80}), f.Close()); err != nil {
		return "", ErrFailed.New("jpeg").Because(err)
	}
	defer os.Remove(path)
	out := filepath.Join(dir, "out-"+strconv.Itoa(i))
	_, diag, err := r.run(ctx, r.limits.PerPage, dir, tesseract, path, out, "--dpi", "300", "-l", "vie", "--psm", "3", "-c", "debug_file=/dev/null", "pdf", "txt")
	if err != nil {
		return "", tesseractTrouble(err, diag)
	}
	text, err := os.ReadFile(out + ".txt")
	if err != nil {
		return "", ErrFailed.New("tesseract").Because(err)
	}
	return string(text), nil
}

// SearchableFile is Searchable for a file on disk; its size is checked before its content is.
func (r *Reader) SearchableFile(ctx context.Context, path string) ([]byte, error) {
	data, err := r.load(path)
	if err != nil {
		return nil, err
	}
	return r.Searchable(ctx, data)
}
