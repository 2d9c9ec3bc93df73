package pdf

import (
	"bytes"
	"fmt"
	"image/jpeg"
)

// A4 in points.
const (
	a4Wide = 595.28
	a4High = 841.89
)

// FromJPEG puts JPEG pictures, their bytes unchanged, on A4 pages of their own, upright or lying as they are. turns gives
// for each the quarter turns, clockwise, at which it is looked at.
func FromJPEG(pictures [][]byte, turns []int) ([]byte, error) {
	f := &File{}
	tree := f.New()
	var pages Array
	for i, data := range pictures {
		c, err := jpeg.DecodeConfig(bytes.NewReader(data))
		if err != nil || c.Width <= 0 || c.Height <= 0 {
			return nil, ErrBroken.New(0).Because(err)
		}
		wide, high := a4Wide, a4High
		if c.Width > c.Height {
			wide, high = high, wide
		}
		scale := min(wide/float64(c.Width), high/float64(c.Height))
		w, h := float64(c.Width)*scale, float64(c.Height)*scale
		space, decode := Name("DeviceRGB"), Object(nil)
		switch jpegChannels(data) {
		case 1:
			space = "DeviceGray"
		case 4: // Adobe writes these inverted
			space, decode = "DeviceCMYK", Array{1, 0, 1, 0, 1, 0, 1, 0}
		}
		d := Dict{"Type": Name("XObject"), "Subtype": Name("Image"), "Width": c.Width, "Height": c.Height, "ColorSpace": space, "BitsPerComponent": 8, "Filter": Name("DCTDecode")}
		if decode != nil {
			d["Decode"] = decode
		}
		image := f.Add(&Stream{d, data})
		content := fmt.Sprintf("q %.2f 0 0 %.2f %.2f %.2f cm /I Do Q", w, h, (wide-w)/2, (high-h)/2)
		pages = append(pages, f.Add(Dict{"Type": Name("Page"), "Parent": tree, "MediaBox": Array{0, 0, wide, high}, "Rotate": turns[i] * 90,
			"Resources": Dict{"XObject": Dict{"I": image}}, "Contents": f.Add(&Stream{Dict{}, []byte(content)})}))
	}
	f.Set(tree, Dict{"Type": Name("Pages"), "Kids": pages, "Count": len(pages)})
	return f.Bytes(f.Add(Dict{"Type": Name("Catalog"), "Pages": tree}), f.Add(Dict{})), nil
}

// jpegChannels reads how many colours the picture has from its frame header; 3 when it finds none.
func jpegChannels(data []byte) int {
	for i := 2; i+9 < len(data) && data[i] == 0xFF; {
		kind := data[i+1]
		if kind >= 0xC0 && kind <= 0xCF && kind != 0xC4 && kind != 0xC8 && kind != 0xCC {
			return int(data[i+9])
		}
		i += 2 + int(data[i+2])<<8 + int(data[i+3])
	}
	return 3
}
