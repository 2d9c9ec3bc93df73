package ocr

import (
	"image"
	"math"
)

// The search for the skew: scans lie at most this far from straight; beyond it is a page laid sideways, not a skew.
const (
	maxSkew    = 15.0
	coarseStep = 0.5
	fineStep   = 0.05
	leastSkew  = 0.1 // smaller angles don't harm the reading, and turning blurs
)

// Deskew finds by how many degrees the lines of a scan lean and turns the picture back about its middle; the size stays. A
// picture that is straight already comes back itself with angle 0.
func Deskew(img *image.Gray) (*image.Gray, float64) {
	angle := Skew(img)
	if math.Abs(angle) < leastSkew {
		return img, 0
	}
	return rotate(img, angle), angle
}

// Skew measures the lean of printed lines in degrees, positive where they fall to the right: the angle at which the sums of ink
// along the lines change most sharply from one line to the next.
func Skew(img *image.Gray) float64 {
	points := undersides(img)
	if len(points) < 50 {
		return 0
	}
	best := search(points, -maxSkew, maxSkew, coarseStep)
	return search(points, best-coarseStep, best+coarseStep, fineStep)
}

func search(points []image.Point, from, to, step float64) float64 {
	best, most := 0.0, -1.0
	for i := 0; ; i++ {
		angle := from + float64(i)*step
		if angle > to+step/2 {
			return best
		}
		if s := sharpness(points, angle); s > most || s == most && math.Abs(angle) < math.Abs(best) {
			best, most = angle, s
		}
	}
}

// sharpness sums the squares of the ink profile across lines of this slope.
func sharpness(points []image.Point, angle float64) float64 {
	sin, cos := math.Sincos(angle * math.Pi / 180)
	const reach = 4096
	var profile [2 * reach]float64
	for _, p := range points {
		if y := int(math.Round(float64(p.Y)*cos-float64(p.X)*sin)) + reach/2; y >= 0 && y < len(profile) {
			profile[y]++
		}
	}
	sum := 0.0
	for _, v := range profile {
		sum += v * v
	}
	return sum
}

// undersides shrinks the picture to about a thousand pixels and lists the ink with paper right below it: the feet of the letters
// stand on the line, and solid dark areas (borders, stamps, tables) count only by their edge.
func undersides(img *image.Gray) []image.Point {
	small := shrink(img, max(1, max(img.Bounds().Dx(), img.Bounds().Dy())/1200))
	level := otsu(small)
	w, h := small.Bounds().Dx(), small.Bounds().Dy()
	var points []image.Point
	for y := h / 40; y < h-h/40-1; y++ {
		for x := w / 40; x < w-w/40; x++ {
			if small.Pix[y*small.Stride+x] <= level && small.Pix[(y+1)*small.Stride+x] > level {
				points = append(points, image.Pt(x, y))
			}
		}
	}
	return points
}

// otsu is the grey level that best parts ink from paper.
func otsu(img *image.Gray) uint8 {
	var count [256]float64
	total, sum := 0.0, 0.0
	for y := range img.Bounds().Dy() {
		for _, v := range img.Pix[y*img.Stride : y*img.Stride+img.Bounds().Dx()] {
			count[v]++
			total++
			sum += float64(v)
		}
	}
	best, most, below, sumBelow := 127, -1.0, 0.0, 0.0
	for v, c := range count {
		below += c
		sumBelow += float64(v) * c
		if below == 0 || below == total {
			continue
		}
		d := sumBelow/below - (sum-sumBelow)/(total-below)
		if between := below * (total - below) * d * d; between > most {
			best, most = v, between
		}
	}
	return uint8(best)
}

// shrink averages squares of n by n pixels.
func shrink(img *image.Gray, n int) *image.Gray {
	if n == 1 {
		return img
	}
	w, h := max(img.Bounds().Dx()/n, 1), max(img.Bounds().Dy()/n, 1)
	out := image.NewGray(image.Rect(0, 0, w, h))
	for y := range h {
		for x := range w {
			sum, cells := 0, 0
			for dy := y * n; dy < min(y*n+n, img.Bounds().Dy()); dy++ {
				for dx := x * n; dx < min(x*n+n, img.Bounds().Dx()); dx++ {
					sum += int(img.Pix[dy*img.Stride+dx])
					cells++
				}
			}
			out.Pix[y*out.Stride+x] = uint8(sum / max(cells, 1))
		}
	}
	return out
}

// rotate turns a picture back by angle degrees about its middle; what comes from outside is paper.
func rotate(img *image.Gray, angle float64) *image.Gray {
	w, h := img.Bounds().Dx(), img.Bounds().Dy()
	sin, cos := math.Sincos(angle * math.Pi / 180)
	cx, cy := float64(w)/2, float64(h)/2
	return resample(img, w, h, func(x, y float64) (float64, float64) {
		dx, dy := x-cx, y-cy
		return cx + dx*cos - dy*sin, cy + dx*sin + dy*cos
	})
}

// resample draws a picture of w by h whose pixels come from where source says, blended from the four around it.
func resample(img *image.Gray, w, h int, source func(x, y float64) (float64, float64)) *image.Gray {
	out := image.NewGray(image.Rect(0, 0, w, h))
	sw, sh := img.Bounds().Dx(), img.Bounds().Dy()
	at := func(x, y int) float64 {
		if x < 0 || y < 0 || x >= sw || y >= sh {
			return 255
		}
		return float64(img.Pix[y*img.Stride+x])
	}
	for y := range h {
		for x := range w {
			fx, fy := source(float64(x)+0.5, float64(y)+0.5)
			fx, fy = fx-0.5, fy-0.5
			x0, y0 := int(math.Floor(fx)), int(math.Floor(fy))
			dx, dy := fx-float64(x0), fy-float64(y0)
			top := at(x0, y0)*(1-dx) + at(x0+1, y0)*dx
			low := at(x0, y0+1)*(1-dx) + at(x0+1, y0+1)*dx
			out.Pix[y*out.Stride+x] = uint8(top*(1-dy) + low*dy + 0.5)
		}
	}
	return out
}

// turnBox finds where a box of the straightened picture lies on the picture as it was brought.
func turnBox(b Box, straight, brought image.Rectangle, angle float64) Box {
	if angle == 0 {
		return b
	}
	w, h := float64(straight.Dx()), float64(straight.Dy())
	sin, cos := math.Sincos(angle * math.Pi / 180)
	out := Box{math.Inf(1), math.Inf(1), math.Inf(-1), math.Inf(-1)}
	for _, c := range [][2]float64{{b.X0, b.Y0}, {b.X1, b.Y0}, {b.X0, b.Y1}, {b.X1, b.Y1}} {
		dx, dy := (c[0]-0.5)*w, (c[1]-0.5)*h
		x, y := w/2+dx*cos-dy*sin, h/2+dx*sin+dy*cos
		out = Box{min(out.X0, x), min(out.Y0, y), max(out.X1, x), max(out.Y1, y)}
	}
	return out.share(float64(brought.Dx()), float64(brought.Dy()))
}
