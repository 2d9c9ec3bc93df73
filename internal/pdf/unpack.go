package pdf

import (
	"bytes"
	"compress/zlib"
	"errors"
	"fmt"
	"io"
)

// Unpack gives the bytes of a stream with its filter undone, at most limit of them. It knows FlateDecode with
// predictors, and no filter; ErrTooLarge when there are more bytes.
func (s *Stream) Unpack(limit int) ([]byte, error) {
	filter, params, err := s.filter()
	if err != nil {
		return nil, err
	}
	switch filter {
	case "":
		if len(s.Data) > limit {
			return nil, ErrTooLarge.New()
		}
		return s.Data, nil
	case "FlateDecode":
	default:
		return nil, ErrBroken.New(0).Because(fmt.Errorf("filter %.30q is not read here", string(filter)))
	}
	r, err := zlib.NewReader(bytes.NewReader(s.Data))
	if err != nil {
		return nil, ErrBroken.New(0).Because(err)
	}
	out, err := io.ReadAll(io.LimitReader(r, int64(limit)+1))
	if err != nil {
		return nil, ErrBroken.New(0).Because(err)
	}
	if len(out) > limit {
		return nil, ErrTooLarge.New().Because(errors.New("unpacks to too much"))
	}
	return unpredict(out, params)
}

func (s *Stream) filter() (Name, Dict, error) {
	filter, params := s.Dict["Filter"], s.Dict["DecodeParms"]
	if list, ok := filter.(Array); ok {
		switch len(list) {
		case 0:
			return "", nil, nil
		case 1:
			filter = list[0]
		default:
			return "", nil, ErrBroken.New(0).Because(errors.New("several filters on one stream"))
		}
		if p, ok := params.(Array); ok && len(p) == 1 {
			params = p[0]
		}
	}
	if filter == nil {
		return "", nil, nil
	}
	name, ok := filter.(Name)
	if !ok {
		return "", nil, ErrBroken.New(0).Because(errors.New("the filter is not a name"))
	}
	d, _ := params.(Dict)
	return name, d, nil
}

// unpredict undoes the PNG predictors (10-15); others are refused.
func unpredict(data []byte, params Dict) ([]byte, error) {
	predictor, _ := params["Predictor"].(int)
	if predictor <= 1 {
		return data, nil
	}
	number := func(key Name, standard int) int {
		if n, ok := params[key].(int); ok {
			return n
		}
		return standard
	}
	colors, bits, columns := number("Colors", 1), number("BitsPerComponent", 8), number("Columns", 1)
	if predictor < 10 || colors < 1 || colors > 32 || bits < 1 || bits > 16 || columns < 1 || columns > 1<<20 {
		return nil, ErrBroken.New(0).Because(fmt.Errorf("predictor %d is not read here", predictor))
	}
	pixel := max(1, colors*bits/8)
	width := (colors*bits*columns + 7) / 8
	if len(data)%(width+1) != 0 {
		return nil, ErrBroken.New(0).Because(errors.New("a cut row under a predictor"))
	}
	out := make([]byte, 0, len(data)/(width+1)*width)
	above := make([]byte, width)
	for len(data) > 0 {
		row := append([]byte(nil), data[1:width+1]...)
		for i := range row {
			var left, corner byte
			if i >= pixel {
				left, corner = row[i-pixel], above[i-pixel]
			}
			switch data[0] {
			case 0:
			case 1:
				row[i] += left
			case 2:
				row[i] += above[i]
			case 3:
				row[i] += byte((int(left) + int(above[i])) / 2)
			case 4:
				row[i] += paeth(left, above[i], corner)
			default:
				return nil, ErrBroken.New(0).Because(fmt.Errorf("row predictor %d", data[0]))
			}
		}
		out, above, data = append(out, row...), row, data[width+1:]
	}
	return out, nil
}

func paeth(a, b, c byte) byte {
	p := int(a) + int(b) - int(c)
	away := func(x byte) int { return max(p-int(x), int(x)-p) }
	switch {
	case away(a) <= away(b) && away(a) <= away(c):
		return a
	case away(b) <= away(c):
		return b
	}
	return c
}
