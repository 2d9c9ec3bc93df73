package ocr

import (
	"context"
	"errors"
	"fmt"
	"image"
	"math"
	"os"
	"path/filepath"
	"strconv"

	"golang.org/x/sync/errgroup"

	"thads/internal/errs"
)

// recogniseWhereNeeded keeps the pages whose text layer can be trusted and recognises the others from their pictures.
func (r *Reader) recogniseWhereNeeded(ctx context.Context, dir, file string, layers []layer) (Text, error) {
	t := Text{Method: MethodText, Pages: make([]Page, len(layers))}
	var scans []int
	for i, l := range layers {
		t.Pages[i] = l.Page
		if !readable(l.Text) {
			scans = append(scans, i)
		}
	}
	if len(scans) > r.limits.OCRPages {
		return Text{}, ErrTooManyScans.New(len(scans), r.limits.OCRPages)
	}
	warnings, err := r.eachPage(ctx, scans, func(ctx context.Context, i int) (Page, error) {
		img, err := r.renderPage(ctx, dir, file, layers[i])
		if err != nil {
			return Page{}, err
		}
		p, err := r.recognise(ctx, dir, i+1, img)
		return better(layers[i].Page, p), err
	}, t.Pages)
	t.Warnings = warnings
	recognised := 0
	for _, p := range t.Pages {
		if p.FromOCR {
			recognised++
		}
	}
	switch {
	case recognised == len(t.Pages):
		t.Method = MethodOCR
	case recognised > 0:
		t.Method = MethodMixed
	}
	return t, err
}

// eachPage works on pages side by side. A page that can't be recognised becomes a warning, unless no page can be.
func (r *Reader) eachPage(ctx context.Context, pages []int, work func(context.Context, int) (Page, error), into []Page) ([]string, error) {
	troubles := make([]error, len(pages))
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(cap(r.slots))
	for n, i := range pages {
		g.Go(func() error {
			select { // over all files that are read at once, so that their pages fit in memory
			case r.tables <- struct{}{}:
				defer func() { <-r.tables }()
			case <-ctx.Done():
				return ctx.Err()
			}
			p, err := work(ctx, i)
			if missing := errs.As(err); missing != nil && missing.Def == ErrNoTool || err != nil && ctx.Err() != nil {
				return err // without the program, or without time, no page will do
			}
			if troubles[n] = err; err == nil {
				into[i] = p
			}
			return nil
		})
	}
	if err := g.Wait(); err != nil {
		return nil, err
	}
	var warnings []string
	for n, err := range troubles {
		if err != nil {
			warnings = append(warnings, fmt.Sprintf("Không nhận dạng được trang %d: %s", pages[n]+1, reason(err)))
		}
	}
	if len(warnings) > 0 && len(warnings) == len(into) {
		return nil, errors.Join(troubles...)
	}
	return warnings, nil
}

func reason(err error) string {
	if e := errs.As(err); e != nil {
		return e.Text()
	}
	return ErrFailed.New("ocr").Text()
}

// better chooses between a short text layer and what was recognised from the picture of the same page.
func better(layer, seen Page) Page {
	if vietnamese(layer.Text) && letters(seen.Text) <= letters(layer.Text)*11/10 {
		return layer
	}
	return seen
}

// renderPage draws a page in grey at 300 dpi, less for pages so large that the picture would pass the limit of pixels.
func (r *Reader) renderPage(ctx context.Context, dir, file string, l layer) (*image.Gray, error) {
	dpi := 300.0
	if area := l.width * l.height / 72 / 72; area > 0 {
		dpi = min(dpi, math.Sqrt(float64(r.limits.Pixels)/area))
	}
	if dpi < 20 || l.width/72*dpi > 30000 || l.height/72*dpi > 30000 {
		return nil, ErrPixels.New(int(l.width/72*dpi), int(l.height/72*dpi))
	}
	n := strconv.Itoa(l.Number)
	out := filepath.Join(dir, "page-"+n)
	defer os.Remove(out + ".pgm")
	_, diag, err := r.run(ctx, r.limits.PerStep, dir, pdftoppm, "-q", "-gray", "-singlefile", "-r", strconv.FormatFloat(dpi, 'f', 1, 64), "-f", n, "-l", n, file, out)
	if err != nil {
		return nil, pdfTrouble(err, diag, pdftoppm)
	}
	return readPGM(out+".pgm", r.limits.Pixels)
}

// recognise straightens one picture and reads it; where no language comes out it looks whether the page lies on its side or on
// its head. Boxes come back as places on the picture as it was brought.
func (r *Reader) recognise(ctx context.Context, dir string, number int, img *image.Gray) (Page, error) {
	p, err := r.recogniseUpright(ctx, dir, number, img)
	if err != nil || sensible(p.Text) {
		return p, err
	}
	turn := r.orientation(ctx, dir, number, img)
	if turn == 1 {
		return p, nil
	}
	again, err := r.recogniseUpright(ctx, dir, number, upright(img, turn))
	if err != nil || !sensible(again.Text) {
		return p, nil // the first reading is no worse
	}
	for i := range again.Lines {
		again.Lines[i].Box = again.Lines[i].Box.beforeTurn(turn)
	}
	return again, nil
}

func (r *Reader) recogniseUpright(ctx context.Context, dir string, number int, img *image.Gray) (Page, error) {
	straight, angle := Deskew(img)
	path := filepath.Join(dir, "ocr-"+strconv.Itoa(number)+".pgm")
	if err := writePGM(path, straight); err != nil {
		return Page{}, ErrFailed.New("pgm").Because(err)
	}
	defer os.Remove(path)
	tsv, diag, err := r.run(ctx, r.limits.PerPage, dir, tesseract, path, "stdout", "--dpi", "300", "-l", "vie", "--psm", "3", "-c", "debug_file=/dev/null", "tsv")
	if err != nil {
		return Page{}, tesseractTrouble(err, diag)
	}
	text, lines := parseTSV(tsv, straight.Bounds().Dx(), straight.Bounds().Dy())
	for i := range lines {
		lines[i].Box = turnBox(lines[i].Box, straight.Bounds(), img.Bounds(), angle)
	}
	return Page{Number: number, Text: text, Lines: lines, FromOCR: true, Skew: angle}, nil
}

// tesseractTrouble finds the sentence for a failed run.
func tesseractTrouble(err error, diag []byte) error {
	if errs.As(err) != nil || errors.Is(err, context.Canceled) {
		return err
	}
	if s := string(diag); contains(s, "Failed loading language", "Error opening data file") {
		return ErrNoTool.New("tesseract (tiếng Việt)", tesseract.pack).Because(err)
	}
	return ErrFailed.New("tesseract").Because(errors.Join(err, errors.New(string(diag[:min(len(diag), 300)]))))
}
